package ssh

import (
	"bytes"
	"context"
	"fmt"
	"net"
	"os"

	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/knownhosts"
)

// Runner runs commands on hosts of the inventory.
type Runner struct {
	User       string
	Key        string
	KnownHosts string
	// Insecure takes any host key; for machines that were installed a minute ago.
	Insecure bool
}

func (r Runner) config() (*ssh.ClientConfig, error) {
	pem, err := os.ReadFile(r.Key)
	if err != nil {
		return nil, err
	}
	signer, err := ssh.ParsePrivateKey(pem)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", r.Key, err)
	}
	check := ssh.InsecureIgnoreHostKey()
	if !r.Insecure {
		if check, err = knownhosts.New(r.KnownHosts); err != nil {
			return nil, err
		}
	}
	return &ssh.ClientConfig{
		User: r.User,
		Auth: []ssh.AuthMethod{ssh.PublicKeys(signer)},
		HostKeyCallback: func(host string, addr net.Addr, key ssh.PublicKey) error {
			if err := check(host, addr, key); err != nil {
				return fmt.Errorf("%s shows %s: %w", host, ssh.FingerprintSHA256(key), err)
			}
			return nil
		},
	}, nil
}

// Run returns what the command writes.
func (r Runner) Run(ctx context.Context, host, command string) (string, error) {
	conf, err := r.config()
	if err != nil {
		return "", err
	}
	client, err := ssh.Dial("tcp", net.JoinHostPort(host, "22"), conf)
	if err != nil {
		return "", err
	}
	defer client.Close()
	session, err := client.NewSession()
	if err != nil {
		return "", err
	}
	defer session.Close()
	var out bytes.Buffer
	session.Stdout = &out
	err = session.Run(command)
	return out.String(), err
}
