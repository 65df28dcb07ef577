provider "vsphere" {
  user                 = var.vsphere_user
  password             = var.vsphere_password
  vsphere_server       = "vcenter.lab.example"
  allow_unverified_ssl = true
}

variable "vsphere_user" { type = string }
variable "vsphere_password" {
  type      = string
  sensitive = true
}
