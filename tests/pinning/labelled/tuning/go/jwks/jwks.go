package jwks

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"errors"
)

type Key struct {
	Kid string   `json:"kid"`
	X5t string   `json:"x5t#S256"`
	X5c []string `json:"x5c"`
}

// Check compares the thumbprint in a key set with the certificate beside it.
func (k Key) Check() (*x509.Certificate, error) {
	der, err := base64.StdEncoding.DecodeString(k.X5c[0])
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(der)
	if base64.RawURLEncoding.EncodeToString(sum[:]) != k.X5t {
		return nil, errors.New("jwks: x5t does not fit x5c")
	}
	return x509.ParseCertificate(der)
}
