// Copyright 2025 The Numata Authors.
//
// Licensed under the Apache License, Version 2.0.

package agent

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"time"
)

// Config of an agent. Fingerprint is the SHA-256 of the binary that should run.
type Config struct {
	Server      string        `json:"server"`
	Fingerprint string        `json:"fingerprint"`
	CertFile    string        `json:"cert_file"`
	KeyFile     string        `json:"key_file"`
	Every       time.Duration `json:"every"`
}

// Agent reports to the server and updates itself.
type Agent struct {
	cfg  Config
	http *http.Client
	log  *slog.Logger
}

var errChecksum = errors.New("agent: checksum of the download does not match")

// New makes an agent that shows the certificate of this machine.
func New(cfg Config, log *slog.Logger) (*Agent, error) {
	pair, err := tls.LoadX509KeyPair(cfg.CertFile, cfg.KeyFile)
	if err != nil {
		return nil, fmt.Errorf("agent: %w", err)
	}
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.TLSClientConfig = &tls.Config{
		MinVersion:   tls.VersionTLS12,
		Certificates: []tls.Certificate{pair},
	}
	return &Agent{cfg: cfg, log: log, http: &http.Client{Transport: transport, Timeout: time.Minute}}, nil
}

// Run reports until the context ends.
func (a *Agent) Run(ctx context.Context) error {
	tick := time.NewTicker(a.cfg.Every)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
			if err := a.report(ctx); err != nil {
				a.log.Warn("report", "err", err)
			}
		}
	}
}

func (a *Agent) report(ctx context.Context) error {
	host, _ := os.Hostname()
	body, err := json.Marshal(map[string]string{"host": host, "fingerprint": a.cfg.Fingerprint})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, a.cfg.Server+"/reports", bytes.NewReader(body))
	if err != nil {
		return err
	}
	res, err := a.http.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	if tlsState := res.TLS; tlsState != nil {
		leaf := tlsState.PeerCertificates[0]
		a.log.Debug("served by", "subject", leaf.Subject, "issuer", leaf.Issuer, "until", leaf.NotAfter)
	}
	return nil
}

// Update fetches a binary and puts it in place when its checksum is right.
func (a *Agent) Update(ctx context.Context, url, want string) error {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	res, err := a.http.Do(req)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	tmp, err := os.CreateTemp("", "agent")
	if err != nil {
		return err
	}
	sum := sha256.New()
	if _, err := io.Copy(io.MultiWriter(tmp, sum), res.Body); err != nil {
		return err
	}
	if hex.EncodeToString(sum.Sum(nil)) != want {
		return errChecksum
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), filepath.Clean(self))
}
