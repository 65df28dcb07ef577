resource "azurerm_key_vault_certificate" "web" {
  name         = "web"
  key_vault_id = azurerm_key_vault.main.id
  certificate_policy {
    issuer_parameters { name = "Self" }
    key_properties {
      exportable = true
      key_size   = 2048
      key_type   = "RSA"
      reuse_key  = false
    }
    secret_properties { content_type = "application/x-pkcs12" }
  }
}

resource "azurerm_app_service_certificate_binding" "web" {
  hostname_binding_id = azurerm_app_service_custom_hostname_binding.web.id
  certificate_id      = azurerm_app_service_certificate.web.id
  ssl_state           = "SniEnabled"
}

output "thumbprint" { value = azurerm_key_vault_certificate.web.thumbprint }
