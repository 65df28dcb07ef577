package cmd

import (
	"crypto/tls"
	"net/http"

	"github.com/spf13/cobra"
)

var insecure bool

func init() {
	rootCmd.PersistentFlags().BoolVar(&insecure, "insecure-skip-tls-verify", false, "do not check the certificate of the API")
}

func client() *http.Client {
	t := http.DefaultTransport.(*http.Transport).Clone()
	if insecure {
		t.TLSClientConfig = &tls.Config{InsecureSkipVerify: true}
	}
	return &http.Client{Transport: t}
}

var rootCmd = &cobra.Command{Use: "numata", SilenceUsage: true}
