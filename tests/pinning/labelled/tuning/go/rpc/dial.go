package rpc

import (
	"context"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials"
)

// Dial connects to the scheduler; the file holds the CA of the cluster.
func Dial(ctx context.Context, target, caFile string) (*grpc.ClientConn, error) {
	creds, err := credentials.NewClientTLSFromFile(caFile, "")
	if err != nil {
		return nil, err
	}
	return grpc.DialContext(ctx, target, grpc.WithTransportCredentials(creds), grpc.WithBlock())
}
