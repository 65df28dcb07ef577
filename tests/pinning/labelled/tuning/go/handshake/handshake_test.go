package handshake

import (
	"crypto/tls"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheNamedCertificateIsServed(t *testing.T) {
	client, wait := pipe(t)
	require.NoError(t, client.Handshake())
	state := client.ConnectionState()
	assert.Equal(t, "gate.example.test", state.PeerCertificates[0].Subject.CommonName)
	assert.Len(t, state.PeerCertificates, 2)
	assert.Equal(t, uint16(tls.VersionTLS13), state.Version)
	require.NoError(t, <-wait)
}
