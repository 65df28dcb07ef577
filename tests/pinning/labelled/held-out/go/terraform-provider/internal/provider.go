package internal

import (
	"context"
	"crypto/tls"
	"net/http"
	"time"

	"github.com/hashicorp/terraform-plugin-sdk/v2/diag"
	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
)

// Provider of the resources of the switchboard.
func Provider() *schema.Provider {
	return &schema.Provider{
		Schema: map[string]*schema.Schema{
			"endpoint": {
				Type:        schema.TypeString,
				Required:    true,
				DefaultFunc: schema.EnvDefaultFunc("BOARD_ENDPOINT", nil),
			},
			"token": {
				Type:      schema.TypeString,
				Required:  true,
				Sensitive: true,
			},
			"insecure": {
				Type:        schema.TypeBool,
				Optional:    true,
				Default:     false,
				Description: "Do not verify the certificate of the endpoint.",
			},
		},
		ResourcesMap: map[string]*schema.Resource{
			"board_line":  resourceLine(),
			"board_group": resourceGroup(),
		},
		ConfigureContextFunc: configure,
	}
}

func configure(_ context.Context, d *schema.ResourceData) (any, diag.Diagnostics) {
	t := http.DefaultTransport.(*http.Transport).Clone()
	t.TLSClientConfig = &tls.Config{
		MinVersion:         tls.VersionTLS12,
		InsecureSkipVerify: d.Get("insecure").(bool),
	}
	return &client{
		base:  d.Get("endpoint").(string),
		token: d.Get("token").(string),
		http:  &http.Client{Transport: t, Timeout: 20 * time.Second},
	}, nil
}
