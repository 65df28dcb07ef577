package registry

import (
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/pkg/errors"
	"github.com/sirupsen/logrus"
)

// HostOptions are read from registries.d/<host>/.
type HostOptions struct {
	Dir      string
	Insecure bool
}

// Transport makes a round tripper for one registry.
func Transport(o HostOptions) (*http.Transport, error) {
	conf := &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: o.Insecure}

	entries, err := os.ReadDir(o.Dir)
	if err != nil && !os.IsNotExist(err) {
		return nil, errors.Wrap(err, "registry")
	}
	for _, e := range entries {
		full := filepath.Join(o.Dir, e.Name())
		switch {
		case strings.HasSuffix(e.Name(), ".crt"):
			if conf.RootCAs == nil {
				if conf.RootCAs, err = x509.SystemCertPool(); err != nil {
					return nil, err
				}
			}
			data, err := os.ReadFile(full)
			if err != nil {
				return nil, err
			}
			logrus.Debugf("crt: %s", full)
			conf.RootCAs.AppendCertsFromPEM(data)
		case strings.HasSuffix(e.Name(), ".cert"):
			pair, err := tls.LoadX509KeyPair(full, strings.TrimSuffix(full, ".cert")+".key")
			if err != nil {
				return nil, err
			}
			conf.Certificates = append(conf.Certificates, pair)
		}
	}
	return &http.Transport{
		Proxy:           http.ProxyFromEnvironment,
		DialContext:     (&net.Dialer{Timeout: 10 * time.Second}).DialContext,
		TLSClientConfig: conf,
	}, nil
}
