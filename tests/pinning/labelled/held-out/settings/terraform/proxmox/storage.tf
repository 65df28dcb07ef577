variable "pbs_password" {
  type      = string
  sensitive = true
}

locals {
  stores = {
    daily  = { datastore = "daily", keep = "keep-daily=14" }
    weekly = { datastore = "weekly", keep = "keep-weekly=8" }
  }
}

resource "proxmox_storage_pbs" "backup" {
  for_each    = local.stores
  id          = "pbs-${each.key}"
  server      = "pbs.rack.example"
  datastore   = each.value.datastore
  username    = "backup@pbs"
  password    = var.pbs_password
  fingerprint = "fa:43:c2:de:a3:e5:30:2a:c4:60:d6:ac:8d:5b:f8:f0:0c:2b:50:fb:db:0d:25:44:34:30:49:bb:3a:a1:18:e5"
  content     = ["backup"]
}

output "ids" {
  value = [for s in proxmox_storage_pbs.backup : s.id]
}
