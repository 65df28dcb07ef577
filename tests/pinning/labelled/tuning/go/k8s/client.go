package k8s

import (
	"encoding/base64"

	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/rest"
)

func New(host, token, ca string) (*kubernetes.Clientset, error) {
	data, err := base64.StdEncoding.DecodeString(ca)
	if err != nil {
		return nil, err
	}
	return kubernetes.NewForConfig(&rest.Config{
		Host:            host,
		BearerToken:     token,
		TLSClientConfig: rest.TLSClientConfig{CAData: data},
	})
}
