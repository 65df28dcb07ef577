package mail

import (
	"crypto/tls"
	"fmt"
	"net"
	"net/smtp"

	"github.com/spf13/viper"
)

type Sender struct {
	host string
	auth smtp.Auth
	tls  *tls.Config
}

func NewSender(v *viper.Viper) *Sender {
	host := v.GetString("smtp.host")
	conf := &tls.Config{ServerName: host}
	conf.InsecureSkipVerify = v.GetBool("smtp.skip_verify")
	return &Sender{
		host: host,
		auth: smtp.PlainAuth("", v.GetString("smtp.user"), v.GetString("smtp.password"), host),
		tls:  conf,
	}
}

func (s *Sender) Send(from string, to []string, body []byte) error {
	c, err := smtp.Dial(net.JoinHostPort(s.host, "587"))
	if err != nil {
		return err
	}
	defer c.Close()
	if ok, _ := c.Extension("STARTTLS"); ok {
		if err := c.StartTLS(s.tls); err != nil {
			return fmt.Errorf("starttls: %w", err)
		}
	}
	if err := c.Auth(s.auth); err != nil {
		return err
	}
	if err := c.Mail(from); err != nil {
		return err
	}
	for _, r := range to {
		if err := c.Rcpt(r); err != nil {
			return err
		}
	}
	w, err := c.Data()
	if err != nil {
		return err
	}
	if _, err := w.Write(body); err != nil {
		return err
	}
	return w.Close()
}
