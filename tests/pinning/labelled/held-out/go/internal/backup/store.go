package backup

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// ErrDamaged means that a chunk is not what its name says.
var ErrDamaged = errors.New("backup: chunk is damaged")

// Store keeps chunks under their SHA-256.
type Store struct{ Dir string }

func (s Store) path(sum string) string { return filepath.Join(s.Dir, sum[:2], sum[2:]) }

// Put writes a chunk and returns its name.
func (s Store) Put(chunk []byte) (string, error) {
	d := sha256.Sum256(chunk)
	sum := hex.EncodeToString(d[:])
	p := s.path(sum)
	if _, err := os.Stat(p); err == nil {
		return sum, nil
	}
	if err := os.MkdirAll(filepath.Dir(p), 0o750); err != nil {
		return "", err
	}
	return sum, os.WriteFile(p, chunk, 0o640)
}

// Verify reads everything again.
func (s Store) Verify(ctx context.Context, report func(string, error)) error {
	return filepath.WalkDir(s.Dir, func(p string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		f, err := os.Open(p)
		if err != nil {
			return err
		}
		defer f.Close()
		h := sha256.New()
		if _, err := io.Copy(h, f); err != nil {
			return err
		}
		want := filepath.Base(filepath.Dir(p)) + filepath.Base(p)
		if got := hex.EncodeToString(h.Sum(nil)); got != want {
			report(want, fmt.Errorf("%w: fingerprint %s", ErrDamaged, got))
		}
		return nil
	})
}
