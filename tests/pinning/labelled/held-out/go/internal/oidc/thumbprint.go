package oidc

import (
	"crypto/sha1"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/golang-jwt/jwt/v5"
)

type key struct {
	Kid  string   `json:"kid"`
	X5t  string   `json:"x5t"`
	X5tS string   `json:"x5t#S256"`
	X5c  []string `json:"x5c"`
}

// Keys of the provider, fetched anew when a token names one that is not known.
type Keys struct {
	url     string
	keys    []key
	fetched time.Time
}

func (k *Keys) refresh() error {
	resp, err := http.Get(k.url)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var body struct{ Keys []key }
	if err := json.NewDecoder(resp.Body).Decode(&body); err != nil {
		return err
	}
	k.keys, k.fetched = body.Keys, time.Now()
	return nil
}

func (k *Keys) certificate(kid string) (*x509.Certificate, error) {
	for _, c := range k.keys {
		if c.Kid != kid && c.X5t != kid {
			continue
		}
		if len(c.X5c) == 0 {
			return nil, errors.New("oidc: key without certificate")
		}
		der, err := base64.StdEncoding.DecodeString(c.X5c[0])
		if err != nil {
			return nil, err
		}
		one, two := sha1.Sum(der), sha256.Sum256(der)
		if c.X5t != "" && c.X5t != base64.RawURLEncoding.EncodeToString(one[:]) ||
			c.X5tS != "" && c.X5tS != base64.RawURLEncoding.EncodeToString(two[:]) {
			return nil, fmt.Errorf("oidc: thumbprint of %s does not match", c.Kid)
		}
		return x509.ParseCertificate(der)
	}
	return nil, fmt.Errorf("oidc: unknown key %s", kid)
}

// Verify parses a token.
func (k *Keys) Verify(token string) (*jwt.Token, error) {
	if time.Since(k.fetched) > time.Hour {
		if err := k.refresh(); err != nil {
			return nil, err
		}
	}
	return jwt.Parse(token, func(t *jwt.Token) (any, error) {
		kid, _ := t.Header["kid"].(string)
		c, err := k.certificate(kid)
		if err != nil {
			return nil, err
		}
		return c.PublicKey, nil
	}, jwt.WithValidMethods([]string{"RS256"}))
}
