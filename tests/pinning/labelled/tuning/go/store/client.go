package store

import (
	"crypto/tls"
	"crypto/x509"
	_ "embed"
	"fmt"
	"net/http"
)

//go:embed roots/store.pem
var storeRoots []byte

type Client struct {
	base string
	http *http.Client
}

func New(base string) (*Client, error) {
	pool := x509.NewCertPool()
	if !pool.AppendCertsFromPEM(storeRoots) {
		return nil, fmt.Errorf("store: no certificate in the embedded file")
	}
	tr := http.DefaultTransport.(*http.Transport).Clone()
	tr.TLSClientConfig = &tls.Config{RootCAs: pool}
	return &Client{base: base, http: &http.Client{Transport: tr}}, nil
}
