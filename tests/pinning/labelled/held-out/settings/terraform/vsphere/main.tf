provider "vsphere" {
  vsphere_server       = var.server
  user                 = var.user
  password             = var.password
  allow_unverified_ssl = true
}

data "vsphere_datacenter" "dc" {
  name = "Werk Nord"
}

data "vsphere_network" "lan" {
  name          = "LAN"
  datacenter_id = data.vsphere_datacenter.dc.id
}

resource "vsphere_virtual_machine" "runner" {
  count            = var.runners
  name             = format("runner-%02d", count.index + 1)
  resource_pool_id = var.pool
  datastore_id     = var.datastore
  num_cpus         = 4
  memory           = 8192
  guest_id         = "debian12_64Guest"

  network_interface {
    network_id = data.vsphere_network.lan.id
  }

  disk {
    label = "disk0"
    size  = 80
  }
}
