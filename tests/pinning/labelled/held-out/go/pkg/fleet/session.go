package fleet

import (
	"context"
	"crypto/sha1"
	"crypto/tls"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"go.uber.org/zap"
)

// Login opens a session with the controller and compares what it shows with the thumbprint from the join ticket.
func (f *Fleet) Login(ctx context.Context, addr, thumbprint string) (*Session, error) {
	d := tls.Dialer{Config: &tls.Config{InsecureSkipVerify: true}}
	conn, err := d.DialContext(ctx, "tcp", addr)
	if err != nil {
		return nil, err
	}
	state := conn.(*tls.Conn).ConnectionState()
	if got := thumb(state.PeerCertificates[0].Raw); !sameThumb(got, thumbprint) {
		conn.Close()
		return nil, fmt.Errorf("controller %s: thumbprint %s is not the one in the ticket", addr, got)
	}
	f.log.Info("controller accepted", zap.String("addr", addr), zap.Duration("after", time.Since(f.started)))
	return newSession(conn, f.log), nil
}

func thumb(der []byte) string {
	sum := sha1.Sum(der)
	h := strings.ToUpper(hex.EncodeToString(sum[:]))
	parts := make([]string, 0, len(sum))
	for i := 0; i < len(h); i += 2 {
		parts = append(parts, h[i:i+2])
	}
	return strings.Join(parts, ":")
}

func sameThumb(a, b string) bool {
	return strings.EqualFold(strings.ReplaceAll(a, ":", ""), strings.ReplaceAll(b, ":", ""))
}
