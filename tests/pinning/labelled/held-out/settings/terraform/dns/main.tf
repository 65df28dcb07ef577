terraform {
  required_providers {
    tls = { source = "hashicorp/tls", version = "~> 4.0" }
    dns = { source = "hashicorp/dns", version = "~> 3.4" }
  }
}

resource "tls_private_key" "client" {
  algorithm   = "ECDSA"
  ecdsa_curve = "P256"
}

resource "tls_self_signed_cert" "client" {
  private_key_pem       = tls_private_key.client.private_key_pem
  validity_period_hours = 9000
  allowed_uses          = ["client_auth", "digital_signature"]
  subject { common_name = "uploader" }
}

data "tls_certificate" "site" {
  url = "https://www.example.org"
}

output "expires" {
  value = data.tls_certificate.site.certificates[0].not_after
}

output "fingerprint" {
  value = data.tls_certificate.site.certificates[0].sha1_fingerprint
}

resource "local_sensitive_file" "key" {
  filename = "${path.module}/client.pem"
  content  = "${tls_self_signed_cert.client.cert_pem}${tls_private_key.client.private_key_pem}"
}
