// Exporter of certificate expiry: a gauge for each host.
package main

import (
	"crypto/sha1"
	"crypto/tls"
	"fmt"
	"log"
	"net/http"
	"os"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"
)

var expiry = prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "cert_not_after"}, []string{"host", "issuer", "sha1"})

func probe(host string) {
	conn, err := tls.Dial("tcp", host+":443", nil)
	if err != nil {
		log.Printf("%s: %v", host, err)
		return
	}
	defer conn.Close()
	for _, c := range conn.ConnectionState().PeerCertificates {
		expiry.WithLabelValues(host, c.Issuer.CommonName, fmt.Sprintf("%X", sha1.Sum(c.Raw))).Set(float64(c.NotAfter.Unix()))
	}
}

func main() {
	prometheus.MustRegister(expiry)
	for _, h := range os.Args[1:] {
		probe(h)
	}
	log.Fatal(http.ListenAndServe(":9219", promhttp.Handler()))
}
