package relay

import (
	"crypto/subtle"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"fmt"
	"os"
	"sync/atomic"

	"github.com/fsnotify/fsnotify"
	"github.com/rs/zerolog/log"
)

// PeerFile holds the certificate of the other relay and follows changes of the file.
type PeerFile struct {
	der atomic.Pointer[[]byte]
}

// Open reads the file and watches it.
func Open(name string) (*PeerFile, error) {
	p := &PeerFile{}
	if err := p.load(name); err != nil {
		return nil, err
	}
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	go func() {
		for range w.Events {
			if err := p.load(name); err != nil {
				log.Error().Err(err).Msg("peer file")
			}
		}
	}()
	return p, w.Add(name)
}

func (p *PeerFile) load(name string) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	block, _ := pem.Decode(text)
	if block == nil {
		return fmt.Errorf("%s: no PEM", name)
	}
	p.der.Store(&block.Bytes)
	return nil
}

// ClientConfig is used towards the other relay only.
func (p *PeerFile) ClientConfig(own tls.Certificate) *tls.Config {
	return &tls.Config{
		Certificates:          []tls.Certificate{own},
		InsecureSkipVerify:    true,
		VerifyPeerCertificate: p.verify,
	}
}

func (p *PeerFile) verify(raw [][]byte, _ [][]*x509.Certificate) error {
	if len(raw) > 0 && subtle.ConstantTimeCompare(raw[0], *p.der.Load()) == 1 {
		return nil
	}
	return fmt.Errorf("relay: the peer has another certificate than the file")
}
