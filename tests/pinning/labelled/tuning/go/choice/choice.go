package choice

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"errors"
)

// Relay returns the settings for the relay, which shows one of two certificates.
func Relay(trusted, spare string) *tls.Config {
	return &tls.Config{
		InsecureSkipVerify: true,
		VerifyPeerCertificate: func(shown [][]byte, _ [][]*x509.Certificate) error {
			sum := sha256.Sum256(shown[0])
			switch hex.EncodeToString(sum[:]) {
			case trusted, spare:
				return nil
			}
			return errors.New("relay: unknown certificate")
		},
	}
}
