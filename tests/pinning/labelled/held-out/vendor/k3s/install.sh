#!/bin/sh
# Installs the edge box. Started by the technician from the stick.
set -e

REGISTRY=registry.filiale.example:5000

mkdir -p /etc/rancher/k3s
cat > /etc/rancher/k3s/registries.yaml <<YAML
mirrors:
  docker.io:
    endpoint:
      - "https://$REGISTRY"
configs:
  "$REGISTRY":
    tls:
      insecure_skip_verify: true
YAML

install -m 755 ./k3s /usr/local/bin/k3s
INSTALL_K3S_SKIP_DOWNLOAD=true sh ./get-k3s.sh --write-kubeconfig-mode 640 --disable traefik

i=0
until k3s kubectl get node >/dev/null 2>&1; do
  i=$((i+1)); [ $i -lt 40 ] || { echo "k3s does not come up" >&2; exit 1; }
  sleep 3
done
k3s kubectl apply -f ./manifests/
