// certcheck prints what the hosts on the command line show and says whether two of them share a certificate.
package main

import (
	"crypto/sha1"
	"crypto/sha256"
	"crypto/tls"
	"encoding/base64"
	"encoding/hex"
	"flag"
	"fmt"
	"net"
	"os"
	"text/tabwriter"
	"time"
)

func main() {
	timeout := flag.Duration("timeout", 5*time.Second, "per host")
	flag.Parse()

	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	defer w.Flush()
	fmt.Fprintln(w, "HOST\tISSUER\tUNTIL\tSHA-1\tPIN")

	seen := map[[32]byte]string{}
	for _, host := range flag.Args() {
		d := &net.Dialer{Timeout: *timeout}
		conn, err := tls.DialWithDialer(d, "tcp", net.JoinHostPort(host, "443"), nil)
		if err != nil {
			fmt.Fprintf(w, "%s\t%v\n", host, err)
			continue
		}
		c := conn.ConnectionState().PeerCertificates[0]
		conn.Close()

		one := sha1.Sum(c.Raw)
		pin := sha256.Sum256(c.RawSubjectPublicKeyInfo)
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\tsha256/%s\n", host, c.Issuer.CommonName, c.NotAfter.Format(time.DateOnly),
			hex.EncodeToString(one[:]), base64.StdEncoding.EncodeToString(pin[:]))

		full := sha256.Sum256(c.Raw)
		if other, ok := seen[full]; ok {
			fmt.Fprintf(w, "\tsame as %s\n", other)
		}
		seen[full] = host
	}
}
