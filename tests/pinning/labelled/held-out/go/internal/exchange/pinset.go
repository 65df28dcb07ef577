package exchange

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"

	"gopkg.in/yaml.v3"
)

// PinSet is the list in pins.yaml: host to "sha256/…" values.
type PinSet map[string][]string

// ParsePins reads it.
func ParsePins(text []byte) (PinSet, error) {
	var p PinSet
	return p, yaml.Unmarshal(text, &p)
}

type pinError struct {
	host  string
	shown []string
}

func (e *pinError) Error() string { return fmt.Sprintf("exchange: %s shows %v", e.host, e.shown) }

func (p PinSet) check(host string, certs []*x509.Certificate) error {
	want, ok := p[host]
	if !ok {
		return nil
	}
	e := &pinError{host: host}
	for _, c := range certs {
		d := sha256.Sum256(c.RawSubjectPublicKeyInfo)
		s := "sha256/" + base64.StdEncoding.EncodeToString(d[:])
		for _, w := range want {
			if w == s {
				return nil
			}
		}
		e.shown = append(e.shown, s)
	}
	return e
}

// RoundTripper refuses answers of hosts whose keys are not on the list.
func (p PinSet) RoundTripper(base *http.Transport) http.RoundTripper {
	t := base.Clone()
	if t.TLSClientConfig == nil {
		t.TLSClientConfig = &tls.Config{}
	}
	t.TLSClientConfig.VerifyConnection = func(s tls.ConnectionState) error {
		return p.check(s.ServerName, s.PeerCertificates)
	}
	return t
}

// IsPin tells whether a request failed because of the list.
func IsPin(err error) bool {
	var e *pinError
	return errors.As(err, &e)
}
