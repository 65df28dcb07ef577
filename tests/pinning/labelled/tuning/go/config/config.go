package config

import "time"

// TLS mirrors the section of the same name. Nothing is applied here.
type TLS struct {
	CAFile             string   `yaml:"ca_file"`
	CertFile           string   `yaml:"cert_file"`
	KeyFile            string   `yaml:"key_file"`
	InsecureSkipVerify bool     `yaml:"insecure_skip_verify"`
	PinnedSPKI         []string `yaml:"pinned_spki"`
}

type Config struct {
	Listen  string        `yaml:"listen"`
	Timeout time.Duration `yaml:"timeout"`
	TLS     TLS           `yaml:"tls"`
}

// Default never skips verification.
func Default() Config {
	return Config{Listen: ":8080", Timeout: 10 * time.Second, TLS: TLS{InsecureSkipVerify: false}}
}
