package systemroots

import (
	"crypto/tls"
	"crypto/x509"
	"net/http"
)

// Client uses the system's roots, read once, and shows a certificate of ours.
func Client(pair tls.Certificate) (*http.Client, error) {
	roots, err := x509.SystemCertPool()
	if err != nil {
		return nil, err
	}
	return &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{
		RootCAs:            roots,
		Certificates:       []tls.Certificate{pair},
		InsecureSkipVerify: false,
	}}}, nil
}
