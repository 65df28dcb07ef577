// Package pinned offers an HTTP transport that knows its server.
package pinned

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"net/http"
	"time"
)

var errUnknownKey = errors.New("pinned: none of the keys of the chain is known")

// Transport accepts a server only when one certificate of a verified chain has a known key.
func Transport(keys map[string]struct{}) *http.Transport {
	return &http.Transport{
		ForceAttemptHTTP2: true,
		IdleConnTimeout:   90 * time.Second,
		TLSClientConfig: &tls.Config{
			MinVersion: tls.VersionTLS12,
			VerifyPeerCertificate: func(_ [][]byte, chains [][]*x509.Certificate) error {
				for _, chain := range chains {
					for _, c := range chain {
						sum := sha256.Sum256(c.RawSubjectPublicKeyInfo)
						if _, ok := keys[base64.StdEncoding.EncodeToString(sum[:])]; ok {
							return nil
						}
					}
				}
				return errUnknownKey
			},
		},
	}
}
