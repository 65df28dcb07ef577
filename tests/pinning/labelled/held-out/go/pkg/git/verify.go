package git

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha1"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
)

// ErrMoved means that a tag does not point where the lock file says.
var ErrMoved = errors.New("git: tag was moved")

// Lock pins repositories to commits.
type Lock map[string]Pin

// Pin is one line of the lock file.
type Pin struct {
	Tag         string
	Commit      string
	Fingerprint string // of the OpenPGP key that signed the tag
}

// ReadLock reads "<repo> <tag> <commit> <fingerprint>" lines.
func ReadLock(name string) (Lock, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	lock := Lock{}
	for s := bufio.NewScanner(f); s.Scan(); {
		fields := strings.Fields(s.Text())
		if len(fields) != 4 || strings.HasPrefix(fields[0], "#") {
			continue
		}
		lock[fields[0]] = Pin{fields[1], fields[2], fields[3]}
	}
	return lock, nil
}

// Verify compares a clone with its pin.
func (l Lock) Verify(ctx context.Context, repo, dir string) error {
	pin, ok := l[repo]
	if !ok {
		return fmt.Errorf("git: %s is not pinned", repo)
	}
	out, err := exec.CommandContext(ctx, "git", "-C", dir, "rev-parse", pin.Tag+"^{commit}").Output()
	if err != nil {
		return err
	}
	if got := strings.TrimSpace(string(out)); got != pin.Commit {
		return fmt.Errorf("%w: %s is %s, pinned is %s", ErrMoved, pin.Tag, got, pin.Commit)
	}
	var status bytes.Buffer
	cmd := exec.CommandContext(ctx, "git", "-C", dir, "verify-tag", "--raw", pin.Tag)
	cmd.Stderr = &status
	if err := cmd.Run(); err != nil {
		return err
	}
	if !strings.Contains(status.String(), "VALIDSIG "+pin.Fingerprint) {
		return fmt.Errorf("git: %s is not signed by %s", pin.Tag, pin.Fingerprint)
	}
	return nil
}

// Blob is the name that git gives to contents.
func Blob(body []byte) string {
	h := sha1.New()
	fmt.Fprintf(h, "blob %d\x00", len(body))
	h.Write(body)
	return hex.EncodeToString(h.Sum(nil))
}
