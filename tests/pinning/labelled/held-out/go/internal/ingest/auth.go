package ingest

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"log/slog"
	"net/http"
	"os"
)

// Probes maps the fingerprint of a probe's certificate to its name.
type Probes map[string]string

// Middleware lets only known probes through.
func (p Probes) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.TLS == nil || len(r.TLS.PeerCertificates) == 0 {
			http.Error(w, "certificate wanted", http.StatusUnauthorized)
			return
		}
		sum := sha256.Sum256(r.TLS.PeerCertificates[0].Raw)
		name, ok := p[hex.EncodeToString(sum[:])]
		if !ok {
			slog.Warn("unknown probe", "subject", r.TLS.PeerCertificates[0].Subject.String())
			http.Error(w, "unknown probe", http.StatusForbidden)
			return
		}
		r.Header.Set("X-Probe", name)
		next.ServeHTTP(w, r)
	})
}

// ServerTLS is the configuration of the listener.
func ServerTLS(caFile string) (*tls.Config, error) {
	pem, err := os.ReadFile(caFile)
	if err != nil {
		return nil, err
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(pem)
	return &tls.Config{ClientCAs: pool, ClientAuth: tls.RequireAndVerifyClientCert, MinVersion: tls.VersionTLS12}, nil
}
