package winrm

import (
	"bytes"
	"time"

	"github.com/masterzen/winrm"
)

func Run(host, user, password, command string) (string, error) {
	endpoint := winrm.NewEndpoint(host, 5986, true, true, nil, nil, nil, 30*time.Second)
	client, err := winrm.NewClient(endpoint, user, password)
	if err != nil {
		return "", err
	}
	var out, errOut bytes.Buffer
	_, err = client.Run(command, &out, &errOut)
	return out.String(), err
}
