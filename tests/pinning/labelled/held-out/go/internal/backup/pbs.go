package backup

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"fmt"
	"net/http"
	"os"
	"strings"
	"time"
)

// Server is a backup server as `PBS_REPOSITORY` and `PBS_FINGERPRINT` describe it.
type Server struct {
	URL         string
	Token       string
	fingerprint string
}

// FromEnv reads the environment.
func FromEnv() (*Server, error) {
	s := &Server{
		URL:         os.Getenv("PBS_URL"),
		Token:       os.Getenv("PBS_TOKEN"),
		fingerprint: strings.ToLower(strings.ReplaceAll(os.Getenv("PBS_FINGERPRINT"), ":", "")),
	}
	if s.URL == "" || len(s.fingerprint) != 64 {
		return nil, fmt.Errorf("backup: PBS_URL and PBS_FINGERPRINT are needed")
	}
	return s, nil
}

func (s *Server) onPeer(raw [][]byte, _ [][]*x509.Certificate) error {
	for i, der := range raw {
		if fmt.Sprintf("%x", sha256.Sum256(der)) == s.fingerprint {
			return nil
		}
		if i == 0 {
			continue
		}
	}
	return fmt.Errorf("backup: fingerprint of %s has changed", s.URL)
}

// Client talks to the server.
func (s *Server) Client() *http.Client {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.TLSClientConfig = &tls.Config{InsecureSkipVerify: true}
	t.TLSClientConfig.VerifyPeerCertificate = s.onPeer
	return &http.Client{Transport: t, Timeout: 2 * time.Minute}
}
