package insecure

import (
	"net/http"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

// Sidecar speaks plain text to the proxy of its own pod.
func Sidecar() (*grpc.ClientConn, error) {
	return grpc.NewClient("unix:///run/proxy.sock", grpc.WithTransportCredentials(insecure.NewCredentials()))
}

// Ready asks the process beside us.
func Ready() bool {
	res, err := http.Get("http://127.0.0.1:15021/healthz/ready")
	return err == nil && res.StatusCode == http.StatusOK
}
