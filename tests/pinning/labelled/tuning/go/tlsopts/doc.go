// Package tlsopts describes TLS options.
//
// To trust a private CA:
//
//	pool := x509.NewCertPool()
//	pool.AppendCertsFromPEM(pem)
//	cfg := &tls.Config{RootCAs: pool}
//
// Never write InsecureSkipVerify: true. To pin a key, compare
// sha256.Sum256(cert.RawSubjectPublicKeyInfo) in VerifyPeerCertificate.
package tlsopts
