data "tls_certificate" "shown" {
  url = "https://www.hagi.example"
}

output "fingerprint" {
  value = data.tls_certificate.shown.certificates[0].sha1_fingerprint
}

resource "tls_self_signed_cert" "lab" {
  private_key_pem       = tls_private_key.lab.private_key_pem
  validity_period_hours = 720
  allowed_uses          = ["digital_signature", "server_auth"]
  subject { common_name = "lab.hagi.example" }
}

resource "tls_private_key" "lab" { algorithm = "ECDSA" }
