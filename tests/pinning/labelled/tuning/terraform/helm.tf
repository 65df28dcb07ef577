provider "helm" {
  kubernetes {
    host     = var.cluster_host
    token    = var.cluster_token
    insecure = true
  }
}

resource "helm_release" "metrics" {
  name  = "metrics-server"
  chart = "metrics-server"
  set {
    name  = "args[0]"
    value = "--kubelet-insecure-tls"
  }
}
