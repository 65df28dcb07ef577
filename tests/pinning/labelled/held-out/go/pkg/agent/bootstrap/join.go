// Package bootstrap gets a machine its first certificate.
//
// The join token has two parts, "<secret>.<digest>": the digest is that of the public key of the authority, so that
// a machine that knows nobody can be sure whom it talks to.
package bootstrap

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"net/http"
	"strings"
	"time"

	"github.com/go-logr/logr"
)

// Token is what the operator copies.
type Token struct {
	Secret string
	Digest []byte
}

// ParseToken takes it apart.
func ParseToken(s string) (Token, error) {
	secret, digest, ok := strings.Cut(s, ".")
	if !ok {
		return Token{}, fmt.Errorf("bootstrap: token has no dot")
	}
	d, err := hex.DecodeString(digest)
	if err != nil || len(d) != sha256.Size {
		return Token{}, fmt.Errorf("bootstrap: bad digest in token")
	}
	return Token{secret, d}, nil
}

// Authority fetches the certificate of the authority and compares it with the token.
func Authority(ctx context.Context, log logr.Logger, server string, t Token) (*x509.CertPool, error) {
	insecure := &http.Client{
		Timeout:   10 * time.Second,
		Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}},
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, server+"/v1/authority", nil)
	if err != nil {
		return nil, err
	}
	resp, err := insecure.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	body, err := io.ReadAll(io.LimitReader(resp.Body, 1<<16))
	if err != nil {
		return nil, err
	}
	block, _ := pem.Decode(body)
	if block == nil {
		return nil, fmt.Errorf("bootstrap: no certificate in the answer")
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(cert.RawSubjectPublicKeyInfo)
	if !bytes.Equal(sum[:], t.Digest) {
		return nil, fmt.Errorf("bootstrap: %s has another authority than the token", server)
	}
	log.Info("authority", "subject", cert.Subject.String(), "until", cert.NotAfter)
	pool := x509.NewCertPool()
	pool.AddCert(cert)
	return pool, nil
}

// Enrol sends the request for a certificate over a connection that trusts the pool.
func Enrol(ctx context.Context, server string, t Token, pool *x509.CertPool, csr []byte) ([]byte, error) {
	c := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}}
	body, _ := json.Marshal(map[string]string{"secret": t.Secret, "csr": string(csr)})
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, server+"/v1/enrol", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	resp, err := c.Do(req)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusCreated {
		return nil, fmt.Errorf("bootstrap: %s", resp.Status)
	}
	return io.ReadAll(resp.Body)
}
