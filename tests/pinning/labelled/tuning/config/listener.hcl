storage "raft" {
  path    = "/var/lib/secrets/data"
  node_id = "secrets-2"
}

listener "tcp" {
  address                            = "0.0.0.0:8200"
  tls_cert_file                      = "/etc/secrets/tls/listener.crt"
  tls_key_file                       = "/etc/secrets/tls/listener.key"
  tls_client_ca_file                 = "/etc/secrets/tls/operators-ca.pem"
  tls_require_and_verify_client_cert = true
}

api_addr = "https://secrets-2.orchard.example:8200"
