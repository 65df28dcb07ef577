#!/bin/sh
# Rolls out the appliance on the cluster of the branch office.
set -eu

: "${VC_HOST:?}" "${VC_USER:?}" "${VC_PASS:?}"
VC_THUMB="02:FF:4E:11:63:10:A5:14:F7:58:4A:3D:7E:65:7E:88:CD:14:EB:01"
OVA=./appliance-4.2.ova

ovftool \
  --acceptAllEulas \
  --name=appliance \
  --datastore=ds-nvme \
  --network="VM Network" \
  --diskMode=thin \
  --targetSSLThumbprint="$VC_THUMB" \
  --powerOn \
  "$OVA" "vi://$VC_USER:$VC_PASS@$VC_HOST/DC1/host/branch"

echo "waiting for the appliance"
i=0
until curl -fsS "https://appliance.branch.example/health" >/dev/null; do
  i=$((i + 1))
  [ "$i" -gt 60 ] && exit 1
  sleep 10
done
