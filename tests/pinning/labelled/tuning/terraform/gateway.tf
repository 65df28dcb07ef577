resource "azurerm_application_gateway" "front" {
  name                = "agw-hagi"
  resource_group_name = var.rg
  location            = var.location

  trusted_root_certificate {
    name = "backend-root"
    data = filebase64("${path.module}/certs/backend-root.cer")
  }

  backend_http_settings {
    name                           = "https"
    port                           = 443
    protocol                       = "Https"
    cookie_based_affinity          = "Disabled"
    trusted_root_certificate_names = ["backend-root"]
  }
}
