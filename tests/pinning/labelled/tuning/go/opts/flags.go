package opts

import "flag"

var (
	CA       = flag.String("ca", "", "certificates to trust; empty: the system's")
	Insecure = flag.Bool("insecure", false, "skip verification of the server (not recommended)")
	Pin      = flag.String("pin", "", "pinned public key, sha256/BASE64")
	Cert     = flag.String("cert", "", "client certificate")
)

const usage = `relay -ca corp.pem https://…
relay -pin sha256/ouT/pAKuehy9z2qElpWuep5bdMHvNXgSmHgSQYh7JXI= https://…`

func init() { flag.Usage = func() { println(usage); flag.PrintDefaults() } }
