package main

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"

	"golang.org/x/crypto/acme/autocert"
)

func main() {
	log := slog.New(slog.NewJSONHandler(os.Stdout, nil))
	m := &autocert.Manager{
		Cache:      autocert.DirCache("/var/lib/site/acme"),
		Prompt:     autocert.AcceptTOS,
		HostPolicy: autocert.HostWhitelist("site.example.org", "www.site.example.org"),
	}
	conf := m.TLSConfig()
	conf.MinVersion = tls.VersionTLS12
	// Editors may show a certificate. Whoever shows none gets the public pages.
	conf.ClientAuth = tls.RequestClientCert
	conf.VerifyPeerCertificate = func(raw [][]byte, _ [][]*x509.Certificate) error {
		if len(raw) == 0 {
			return nil
		}
		c, err := x509.ParseCertificate(raw[0])
		if err != nil {
			return err
		}
		if !editors.Known(c) {
			return errors.New("not an editor")
		}
		return nil
	}
	srv := &http.Server{Addr: ":443", TLSConfig: conf, Handler: routes(log), ReadHeaderTimeout: 5 * time.Second}

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	go func() {
		<-ctx.Done()
		c, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		srv.Shutdown(c)
	}()
	go http.ListenAndServe(":80", m.HTTPHandler(nil))
	if err := srv.ListenAndServeTLS("", ""); !errors.Is(err, http.ErrServerClosed) {
		log.Error("server", "err", err)
		os.Exit(1)
	}
}
