#!/usr/bin/env bash
# Vergleicht den Spiegel mit dem Original; beide müssen auf demselben Commit stehen.
set -euo pipefail

ORIGINAL=https://git.example.org/werkzeug.git
SPIEGEL=${1:?usage: $0 DIR}
SIGNER=F1F730688811291223FCF5BE665343A42765F4CF
PINNED=63e01f767a7e1256e1894eeaa74aaf501a3be1b7

kopf=$(git ls-remote "$ORIGINAL" refs/heads/main | cut -f1)
hier=$(git -C "$SPIEGEL" rev-parse refs/heads/main)

if [[ $kopf != "$hier" ]]; then
  echo "Spiegel steht auf $hier, Original auf $kopf" >&2
  git -C "$SPIEGEL" fetch --quiet origin main
fi

if ! git -C "$SPIEGEL" merge-base --is-ancestor "$PINNED" "$kopf"; then
  echo "der bekannte Commit $PINNED fehlt in der Geschichte" >&2
  exit 1
fi

if ! git -C "$SPIEGEL" verify-commit --raw "$kopf" 2>&1 | grep -q "VALIDSIG $SIGNER"; then
  echo "$kopf ist nicht von $SIGNER unterschrieben" >&2
  exit 1
fi

ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub -E sha256
echo "in Ordnung: $kopf"
