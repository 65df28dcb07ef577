package consul

import (
	"fmt"
	"net/http"
	"os"
	"time"

	"github.com/hashicorp/consul/api"
	"github.com/hashicorp/go-cleanhttp"
	"github.com/hashicorp/go-rootcerts"
)

// Config comes from the section "consul" of the agent's file.
type Config struct {
	Address  string `hcl:"address"`
	Token    string `hcl:"token,optional"`
	CAFile   string `hcl:"ca_file,optional"`
	CAPath   string `hcl:"ca_path,optional"`
	SkipTLS  bool   `hcl:"skip_verify,optional"`
	WaitTime string `hcl:"wait_time,optional"`
}

// New makes a client from the configuration.
func New(c Config) (*api.Client, error) {
	wait, err := time.ParseDuration(c.WaitTime)
	if err != nil && c.WaitTime != "" {
		return nil, fmt.Errorf("wait_time: %w", err)
	}
	conf := api.DefaultConfigWithLogger(nil)
	conf.Address = c.Address
	conf.Token = c.Token
	conf.WaitTime = wait

	transport := cleanhttp.DefaultPooledTransport()
	tlsConf, err := api.SetupTLSConfig(&api.TLSConfig{Address: c.Address, InsecureSkipVerify: c.SkipTLS})
	if err != nil {
		return nil, err
	}
	if err := rootcerts.ConfigureTLS(tlsConf, &rootcerts.Config{CAFile: c.CAFile, CAPath: c.CAPath}); err != nil {
		return nil, err
	}
	transport.TLSClientConfig = tlsConf
	conf.HttpClient = &http.Client{Transport: transport}
	if ns := os.Getenv("CONSUL_NAMESPACE"); ns != "" {
		conf.Namespace = ns
	}
	return api.NewClient(conf)
}
