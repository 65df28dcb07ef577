package update

import (
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"
)

// publicKey signs the list of sums; it has nothing to do with the web server.
const publicKey = "eXUNFAzh9RsqYQwxWjteHCXUhtgQN2gptEGDALDiHbk="

var ErrSignature = errors.New("update: signature does not match")

// Fetch downloads a release and checks it against the signed list.
func Fetch(base, name, dst string) error {
	list, err := read(base + "/SHA256SUMS")
	if err != nil {
		return err
	}
	sig, err := read(base + "/SHA256SUMS.sig")
	if err != nil {
		return err
	}
	key, err := base64.StdEncoding.DecodeString(publicKey)
	if err != nil {
		return err
	}
	if !ed25519.Verify(key, list, sig) {
		return ErrSignature
	}
	body, err := read(base + "/" + name)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(body)
	want := hex.EncodeToString(sum[:]) + "  " + name
	for _, line := range strings.Split(string(list), "\n") {
		if line == want {
			return os.WriteFile(dst, body, 0o755)
		}
	}
	return fmt.Errorf("update: %s is not on the list", name)
}

func read(url string) ([]byte, error) {
	resp, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("update: %s: %s", url, resp.Status)
	}
	return io.ReadAll(resp.Body)
}
