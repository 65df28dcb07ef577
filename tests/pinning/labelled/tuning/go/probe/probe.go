package main

import (
	"context"
	"crypto/tls"
	"flag"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"time"
)

func main() {
	url := flag.String("url", "https://localhost:9443/healthz", "what to ask")
	wait := flag.Duration("wait", 3*time.Second, "how long")
	flag.Parse()

	client := &http.Client{Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}} // #nosec G402
	ctx, cancel := context.WithTimeout(context.Background(), *wait)
	defer cancel()
	req, _ := http.NewRequestWithContext(ctx, http.MethodGet, *url, nil)
	res, err := client.Do(req)
	if err != nil {
		slog.Error("probe", "err", err)
		os.Exit(1)
	}
	defer res.Body.Close()
	fmt.Println(res.Status)
}
