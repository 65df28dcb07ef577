package notify

import (
	"bytes"
	"context"
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"os"

	"golang.org/x/crypto/pkcs12"
	"golang.org/x/net/http2"
)

// Push sends notices to phones.
type Push struct {
	client *http.Client
	topic  string
}

// NewPush reads the certificate that the maker of the phones has given us.
func NewPush(file, password, topic string) (*Push, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	key, cert, err := pkcs12.Decode(data, password)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	sum := sha256.Sum256(cert.Raw)
	fmt.Fprintf(os.Stderr, "push certificate %s until %s\n", hex.EncodeToString(sum[:8]), cert.NotAfter.Format("2006-01-02"))
	pair := tls.Certificate{Certificate: [][]byte{cert.Raw}, PrivateKey: key, Leaf: cert}
	t := &http2.Transport{TLSClientConfig: &tls.Config{Certificates: []tls.Certificate{pair}}}
	return &Push{client: &http.Client{Transport: t}, topic: topic}, nil
}

// Send delivers one notice.
func (p *Push) Send(ctx context.Context, device, text string) error {
	body, _ := json.Marshal(map[string]any{"aps": map[string]any{"alert": text}})
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "https://push.phones.example/3/device/"+device, bytes.NewReader(body))
	if err != nil {
		return err
	}
	req.Header.Set("apns-topic", p.topic)
	resp, err := p.client.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return fmt.Errorf("push: %s", resp.Status)
	}
	return nil
}
