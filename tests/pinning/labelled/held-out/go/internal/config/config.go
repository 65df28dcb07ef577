// Package config reads the file of the daemon.
package config

import (
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/BurntSushi/toml"
)

// TLS is what may be said about a connection. The zero value means the checks of the platform.
type TLS struct {
	// CAFile holds further authorities.
	CAFile string `toml:"ca_file"`
	// Cert and Key identify us.
	Cert string `toml:"cert"`
	Key  string `toml:"key"`
	// InsecureSkipVerify is read only so that we can refuse it.
	InsecureSkipVerify bool `toml:"insecure_skip_verify"`
	// Fingerprints were supported until 2.0.
	Fingerprints []string `toml:"fingerprints"`
}

// Config is the whole file.
type Config struct {
	Listen   string        `toml:"listen"`
	Upstream string        `toml:"upstream"`
	Timeout  time.Duration `toml:"timeout"`
	TLS      TLS           `toml:"tls"`
}

// Load reads and checks.
func Load(name string) (*Config, error) {
	c := &Config{Listen: ":8080", Timeout: 10 * time.Second}
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	if err := toml.Unmarshal(data, c); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return c, c.validate()
}

func (c *Config) validate() error {
	switch {
	case c.Upstream == "":
		return errors.New("upstream is missing")
	case c.TLS.InsecureSkipVerify:
		return errors.New("tls.insecure_skip_verify is not allowed")
	case len(c.TLS.Fingerprints) > 0:
		return errors.New("tls.fingerprints is no longer supported, use ca_file")
	case (c.TLS.Cert == "") != (c.TLS.Key == ""):
		return errors.New("tls.cert and tls.key go together")
	}
	return nil
}
