package rpc

import (
	"context"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"fmt"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
	"google.golang.org/grpc/keepalive"
)

// Dial connects to the scheduler. allowed holds base64 SHA-256 sums of public keys.
func Dial(ctx context.Context, target string, allowed map[string]struct{}, ka keepalive.ClientParameters) (*grpc.ClientConn, error) {
	conf := &tls.Config{
		MinVersion: tls.VersionTLS13,
		VerifyConnection: func(cs tls.ConnectionState) error {
			for _, chain := range cs.VerifiedChains {
				for _, cert := range chain {
					if _, ok := allowed[spki(cert)]; ok {
						return nil
					}
				}
			}
			return fmt.Errorf("rpc: no permitted key in the chain of %s", cs.ServerName)
		},
	}
	return grpc.DialContext(ctx, target,
		grpc.WithTransportCredentials(credentials.NewTLS(conf)),
		grpc.WithKeepaliveParams(ka),
		grpc.WithBlock(),
	)
}

func spki(c *x509.Certificate) string {
	sum := sha256.Sum256(c.RawSubjectPublicKeyInfo)
	return base64.StdEncoding.EncodeToString(sum[:])
}
