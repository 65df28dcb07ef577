package ldap

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"os"
	"time"

	ldap "github.com/go-ldap/ldap/v3"
)

// Directory looks people up.
type Directory struct {
	URL      string
	BindDN   string
	Password string
	Base     string
	CA       string
}

func (d *Directory) dial() (*ldap.Conn, error) {
	conf := &tls.Config{MinVersion: tls.VersionTLS12}
	if d.CA != "" {
		roots := x509.NewCertPool()
		text, err := os.ReadFile(d.CA)
		if err != nil {
			return nil, err
		}
		if !roots.AppendCertsFromPEM(text) {
			return nil, errors.New("ldap: no authority in " + d.CA)
		}
		conf.RootCAs = roots
	}
	c, err := ldap.DialURL(d.URL, ldap.DialWithTLSConfig(conf))
	if err != nil {
		return nil, err
	}
	c.SetTimeout(5 * time.Second)
	return c, c.Bind(d.BindDN, d.Password)
}

// Mail returns the address of an account.
func (d *Directory) Mail(account string) (string, error) {
	c, err := d.dial()
	if err != nil {
		return "", fmt.Errorf("ldap: %w", err)
	}
	defer c.Close()
	r, err := c.Search(ldap.NewSearchRequest(d.Base, ldap.ScopeWholeSubtree, ldap.NeverDerefAliases, 1, 5, false,
		fmt.Sprintf("(uid=%s)", ldap.EscapeFilter(account)), []string{"mail"}, nil))
	if err != nil {
		return "", err
	}
	if len(r.Entries) == 0 {
		return "", errors.New("ldap: nobody")
	}
	return r.Entries[0].GetAttributeValue("mail"), nil
}
