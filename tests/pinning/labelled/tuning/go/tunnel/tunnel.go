// Package tunnel keeps a tunnel to the control plane open.
package tunnel

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"net"
	"net/url"
	"os"
	"time"

	"github.com/hashicorp/yamux"
)

// Settings of a tunnel.
type Settings struct {
	URL        string `toml:"url"`
	Token      string `toml:"token"`
	ServerName string `toml:"server_name"`
	Authority  string `toml:"authority"`
	Lenient    bool   `toml:"lenient"`
	MaxBackoff time.Duration
}

// Tunnel is one connection with many streams.
type Tunnel struct {
	settings Settings
	session  *yamux.Session
	log      *slog.Logger
}

func New(s Settings, log *slog.Logger) *Tunnel {
	if s.MaxBackoff == 0 {
		s.MaxBackoff = 2 * time.Minute
	}
	return &Tunnel{settings: s, log: log}
}

func (t *Tunnel) secure() (*tls.Config, error) {
	conf := &tls.Config{ServerName: t.settings.ServerName, MinVersion: tls.VersionTLS12, NextProtos: []string{"tunnel/2"}}
	if t.settings.Authority != "" {
		pem, err := os.ReadFile(t.settings.Authority)
		if err != nil {
			return nil, fmt.Errorf("authority: %w", err)
		}
		conf.RootCAs = x509.NewCertPool()
		if !conf.RootCAs.AppendCertsFromPEM(pem) {
			return nil, errors.New("authority: no certificate")
		}
	}
	if t.settings.Lenient {
		t.log.Warn("the certificate of the control plane is not checked")
		conf.InsecureSkipVerify = true
	}
	return conf, nil
}

func (t *Tunnel) dial(ctx context.Context) (net.Conn, error) {
	u, err := url.Parse(t.settings.URL)
	if err != nil {
		return nil, err
	}
	conf, err := t.secure()
	if err != nil {
		return nil, err
	}
	d := tls.Dialer{NetDialer: &net.Dialer{Timeout: 10 * time.Second}, Config: conf}
	return d.DialContext(ctx, "tcp", u.Host)
}

// Run keeps the tunnel up until the context ends.
func (t *Tunnel) Run(ctx context.Context, handle func(net.Conn)) error {
	wait := time.Second
	for ctx.Err() == nil {
		conn, err := t.dial(ctx)
		if err != nil {
			t.log.Error("dial", "err", err, "again in", wait)
			time.Sleep(wait + time.Duration(rand.Int64N(int64(wait))))
			wait = min(2*wait, t.settings.MaxBackoff)
			continue
		}
		wait = time.Second
		if err := json.NewEncoder(conn).Encode(map[string]string{"token": t.settings.Token}); err != nil {
			conn.Close()
			continue
		}
		if t.session, err = yamux.Client(conn, nil); err != nil {
			return err
		}
		for {
			stream, err := t.session.Accept()
			if err != nil {
				break
			}
			go handle(stream)
		}
	}
	return ctx.Err()
}
