package hpkpish

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"net/http"
)

type pinned struct {
	next http.RoundTripper
	set  map[string][]string
}

func Wrap(next http.RoundTripper, set map[string][]string) http.RoundTripper { return &pinned{next, set} }

func digest(c *x509.Certificate) string {
	s := sha256.Sum256(c.RawSubjectPublicKeyInfo)
	return base64.StdEncoding.EncodeToString(s[:])
}

func (p *pinned) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := p.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	for _, c := range res.TLS.PeerCertificates {
		for _, k := range p.set[r.URL.Hostname()] {
			if digest(c) == k {
				return res, nil
			}
		}
	}
	res.Body.Close()
	return nil, x509.CertificateInvalidError{Reason: x509.NotAuthorizedToSign, Detail: "unknown key"}
}
