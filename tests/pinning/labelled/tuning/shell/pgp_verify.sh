#!/bin/bash
set -euo pipefail
KEY="C6 28 F4 02 FC DA F8 B7 CC AC C8 38 AB F1 E8 A5 02 ED C8 F4"

gpg --keyserver hkps://keyserver.ubuntu.com --recv-keys "${KEY// /}"
got=$(gpg --with-colons --fingerprint "${KEY// /}" | awk -F: '/^fpr/ {print $10; exit}')
if [ "$got" != "${KEY// /}" ]; then
  echo "fingerprint mismatch: $got" >&2
  exit 1
fi
curl -fsSLO https://dl.example/tool.tar.gz
curl -fsSLO https://dl.example/tool.tar.gz.asc
gpg --verify tool.tar.gz.asc tool.tar.gz
