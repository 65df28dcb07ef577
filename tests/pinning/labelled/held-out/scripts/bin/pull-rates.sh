#!/usr/bin/env bash
# Fetch the day's rates. Run from cron at 06:10.
set -euo pipefail

OUT=${1:-/var/lib/rates/today.json}
KEYS="sha256//tIujrcddtychIza5pMlhaohFk4NfOM+VCq+8n5amDW4="
TMP=$(mktemp)
trap 'rm -f "$TMP"' EXIT

if ! curl --silent --show-error --fail --max-time 60 \
     --pinnedpubkey "$KEYS" \
     -H "Accept: application/json" \
     -o "$TMP" https://rates.bank.example/daily; then
  logger -t rates "download failed"
  exit 1
fi

jq -e '.rates | length > 0' "$TMP" >/dev/null
install -m 0644 "$TMP" "$OUT"
logger -t rates "$(jq '.rates | length' "$TMP") rates"
