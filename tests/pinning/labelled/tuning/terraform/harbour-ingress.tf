# Backend of the harbour ledger speaks TLS with a certificate of our own CA.
resource "kubernetes_ingress_v1" "ledger" {
  metadata {
    name      = "ledger"
    namespace = var.namespace
    annotations = merge(local.common, {
      "nginx.ingress.kubernetes.io/backend-protocol" = "HTTPS"
      "nginx.ingress.kubernetes.io/proxy-ssl-secret" = "${var.namespace}/ledger-upstream"
      "nginx.ingress.kubernetes.io/proxy-ssl-verify" = "on"
      "nginx.ingress.kubernetes.io/proxy-ssl-name"   = "ledger.${var.namespace}.svc"
    })
  }
}
