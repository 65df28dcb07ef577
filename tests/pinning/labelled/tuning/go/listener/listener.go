package listener

import (
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"fmt"
	"net"
	"os"
)

// Listen accepts agents that hold a certificate of the agents' CA.
func Listen(addr, certFile, keyFile, agentCA string) (net.Listener, error) {
	pair, err := tls.LoadX509KeyPair(certFile, keyFile)
	if err != nil {
		return nil, err
	}
	pem, err := os.ReadFile(agentCA)
	if err != nil {
		return nil, err
	}
	agents := x509.NewCertPool()
	if ok := agents.AppendCertsFromPEM(pem); !ok {
		return nil, fmt.Errorf("no certificates in %s", agentCA)
	}
	return tls.Listen("tcp", addr, &tls.Config{
		Certificates: []tls.Certificate{pair},
		ClientCAs:    agents,
		ClientAuth:   tls.RequireAndVerifyClientCert,
		VerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {
			sum := sha256.Sum256(raw[0])
			if !enrolled(hex.EncodeToString(sum[:])) {
				return fmt.Errorf("agent not enrolled")
			}
			return nil
		},
	})
}
