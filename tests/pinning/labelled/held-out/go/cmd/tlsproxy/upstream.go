package main

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"net"
	"strings"
)

type stringList []string

func (l *stringList) String() string     { return strings.Join(*l, ",") }
func (l *stringList) Set(s string) error { *l = append(*l, s); return nil }

var (
	listen  = flag.String("listen", "127.0.0.1:9000", "where clients connect")
	target  = flag.String("target", "", "host:port of the TLS server")
	issuers stringList
)

func verifyIssuer(cs tls.ConnectionState) error {
	leaf := cs.PeerCertificates[0]
	for _, want := range issuers {
		if leaf.Issuer.CommonName == want {
			return nil
		}
	}
	return fmt.Errorf("%s: issuer %q is not allowed", cs.ServerName, leaf.Issuer.CommonName)
}

func handle(client net.Conn, host string) {
	defer client.Close()
	conf := &tls.Config{ServerName: host}
	if len(issuers) > 0 {
		conf.VerifyConnection = verifyIssuer
	}
	server, err := tls.Dial("tcp", *target, conf)
	if err != nil {
		var unknown x509.UnknownAuthorityError
		if errors.As(err, &unknown) {
			log.Printf("unknown authority: %s", unknown.Cert.Issuer)
		}
		log.Print(err)
		return
	}
	defer server.Close()
	go io.Copy(server, client)
	io.Copy(client, server)
}

func main() {
	flag.Var(&issuers, "issuer", "allowed common name of the issuer (repeat)")
	flag.Parse()
	host, _, err := net.SplitHostPort(*target)
	if err != nil {
		log.Fatal(err)
	}
	l, err := net.Listen("tcp", *listen)
	if err != nil {
		log.Fatal(err)
	}
	for {
		c, err := l.Accept()
		if err != nil {
			log.Fatal(err)
		}
		go handle(c, host)
	}
}
