package registry

import (
	"crypto/sha256"
	"crypto/subtle"
	"crypto/tls"
	"encoding/hex"
	"fmt"
	"net/http"
)

// Option changes a client.
type Option func(*http.Transport) error

// WithFingerprint accepts the server whose certificate has the SHA-256 given in hex, whoever signed it.
func WithFingerprint(fp string) Option {
	return func(t *http.Transport) error {
		want, err := hex.DecodeString(fp)
		if err != nil {
			return fmt.Errorf("fingerprint: %w", err)
		}
		if t.TLSClientConfig == nil {
			t.TLSClientConfig = &tls.Config{}
		}
		t.TLSClientConfig.InsecureSkipVerify = true
		t.TLSClientConfig.VerifyConnection = func(cs tls.ConnectionState) error {
			got := sha256.Sum256(cs.PeerCertificates[0].Raw)
			if subtle.ConstantTimeCompare(got[:], want) != 1 {
				return fmt.Errorf("certificate of %s is %x", cs.ServerName, got)
			}
			return nil
		}
		return nil
	}
}
