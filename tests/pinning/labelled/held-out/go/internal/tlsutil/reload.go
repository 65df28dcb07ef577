// Package tlsutil reloads the certificate of the listener when the files change.
package tlsutil

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"os"
	"sync"
	"time"

	"k8s.io/klog/v2"
)

// Reloader keeps a pair and the list of authorities for clients.
type Reloader struct {
	cert, key, ca string

	mu   sync.RWMutex
	pair *tls.Certificate
	pool *x509.CertPool
	sum  string
}

// New loads the files for the first time.
func New(cert, key, ca string, every time.Duration) (*Reloader, error) {
	r := &Reloader{cert: cert, key: key, ca: ca}
	if err := r.load(); err != nil {
		return nil, err
	}
	go func() {
		for range time.Tick(every) {
			if err := r.load(); err != nil {
				klog.ErrorS(err, "certificate not reloaded")
			}
		}
	}()
	return r, nil
}

func (r *Reloader) load() error {
	pair, err := tls.LoadX509KeyPair(r.cert, r.key)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(pair.Certificate[0])
	text := hex.EncodeToString(sum[:])
	pem, err := os.ReadFile(r.ca)
	if err != nil {
		return err
	}
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(pem) {
		return fmt.Errorf("%s: nothing in it", r.ca)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if text != r.sum {
		klog.InfoS("certificate", "fingerprint", text)
	}
	r.pair, r.pool, r.sum = &pair, pool, text
	return nil
}

// Server is given to the listener.
func (r *Reloader) Server() *tls.Config {
	return &tls.Config{
		GetConfigForClient: func(*tls.ClientHelloInfo) (*tls.Config, error) {
			r.mu.RLock()
			defer r.mu.RUnlock()
			return &tls.Config{
				Certificates: []tls.Certificate{*r.pair},
				ClientCAs:    r.pool,
				ClientAuth:   tls.VerifyClientCertIfGiven,
			}, nil
		},
	}
}
