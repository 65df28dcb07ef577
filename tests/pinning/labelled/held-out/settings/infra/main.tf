terraform {
  required_version = ">= 1.5"
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 3.90"
    }
  }
  backend "azurerm" {
    resource_group_name  = "rg-state"
    storage_account_name = "ststate0417"
    container_name       = "tfstate"
    key                  = "edge.tfstate"
  }
}

resource "azurerm_app_service_certificate" "site" {
  name                = "site"
  resource_group_name = azurerm_resource_group.web.name
  location            = azurerm_resource_group.web.location
  key_vault_secret_id = data.azurerm_key_vault_certificate.site.secret_id
}

resource "azurerm_app_service_custom_hostname_binding" "site" {
  hostname            = "www.example.com"
  app_service_name    = azurerm_linux_web_app.site.name
  resource_group_name = azurerm_resource_group.web.name
  ssl_state           = "SniEnabled"
  thumbprint          = azurerm_app_service_certificate.site.thumbprint
}

resource "azurerm_storage_account" "logs" {
  name                      = "stlogs0417"
  resource_group_name       = azurerm_resource_group.web.name
  location                  = azurerm_resource_group.web.location
  account_tier              = "Standard"
  account_replication_type  = "LRS"
  min_tls_version           = "TLS1_2"
  enable_https_traffic_only = true
}
