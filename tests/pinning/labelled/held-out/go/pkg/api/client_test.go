package api

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/pem"
	"net/http"
	"net/http/httptest"
	"testing"
)

func TestOrders(t *testing.T) {
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if got := r.Header.Get("X-Request-Fingerprint"); got == "" {
			t.Error("no fingerprint of the request")
		}
		w.Write([]byte(`{"orders":[{"id":"a1"}]}`))
	}))
	defer srv.Close()

	c := New(srv.URL, WithHTTPClient(srv.Client()))
	orders, err := c.Orders(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if len(orders) != 1 || orders[0].ID != "a1" {
		t.Fatalf("got %+v", orders)
	}
}

func TestReadsCertificate(t *testing.T) {
	const text = `-----BEGIN CERTIFICATE-----
MIIBqzCCAVGgAwIBAgIUMO2nKmXpO5JuwEMBHrv4Iv8bUH8wCgYIKoZIzj0EAwIw
KzEQMA4GA1UECgwHRXhhbXBsZTEXMBUGA1UEAwwOSGFudWwgSW50ZXJuYWwwHhcN
MjYxMTI2MDk0MDI4WhcNMzcwNDA0MDk0MDI4WjArMRAwDgYDVQQKDAdFeGFtcGxl
MRcwFQYDVQQDDA5IYW51bCBJbnRlcm5hbDBZMBMGByqGSM49AgEGCCqGSM49AwEH
A0IABFAO5TvCaRS5QJa8YnOhdPpuqakj7lJPTNMwVDLM0gkrEumGqAjgj27VkCGl
/HSnJaUo4sSyFkpWfPIGOkmzSISjUzBRMB0GA1UdDgQWBBQ8oFTvcOebP9s5Vs3D
gQeIRkjiwDAfBgNVHSMEGDAWgBQ8oFTvcOebP9s5Vs3DgQeIRkjiwDAPBgNVHRMB
Af8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCIDmoudp2qV3yBb+uQ90tqbAZY+Qx
EzR0rHQcEA8qQXA/AiEAt3q+bRVFOkhkEEOoJ5sPtTuA07pJRIKW1W9dylPfvA4=
-----END CERTIFICATE-----`
	block, rest := pem.Decode([]byte(text))
	if block == nil || block.Type != "CERTIFICATE" {
		t.Fatalf("block %v, rest %q", block, rest)
	}
	sum := sha256.Sum256(block.Bytes)
	if n := len(hex.EncodeToString(sum[:])); n != 64 {
		t.Errorf("%d digits", n)
	}
}
