package verify

import (
	"crypto/tls"
	"crypto/x509"
)

// Config verifies as crypto/tls does, with the name of the service in place of the address.
func Config(name string) *tls.Config {
	return &tls.Config{
		ServerName: name,
		VerifyConnection: func(cs tls.ConnectionState) error {
			opts := x509.VerifyOptions{DNSName: name, Intermediates: x509.NewCertPool()}
			for _, cert := range cs.PeerCertificates[1:] {
				opts.Intermediates.AddCert(cert)
			}
			_, err := cs.PeerCertificates[0].Verify(opts)
			return err
		},
	}
}
