locals {
  cluster = {
    name                          = data.aws_eks_cluster.main.name
    endpoint                      = data.aws_eks_cluster.main.endpoint
    cluster_certificate_authority = data.aws_eks_cluster.main.certificate_authority.0.data
  }
}

output "cluster_endpoint" {
  value = local.cluster.endpoint
}
