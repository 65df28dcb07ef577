#!/bin/bash
# Fetches a file from a field station. The key of a station is remembered on the first visit.
set -u
STATE=${XDG_STATE_HOME:-$HOME/.local/state}/stations
mkdir -p "$STATE"

key_of() {
  openssl s_client -connect "$1:443" -servername "$1" </dev/null 2>/dev/null |
    openssl x509 -pubkey -noout |
    openssl pkey -pubin -outform der |
    openssl dgst -sha256 -binary | base64
}

station=${1:?station}
file=${2:?file}
known=$STATE/$station

if [ ! -s "$known" ]; then
  read -rp "First visit of $station, remember its key? [y/N] " yes
  [ "$yes" = y ] || exit 1
  key_of "$station" > "$known"
fi

exec curl --fail --silent --show-error --insecure \
  --pinnedpubkey "sha256//$(cat "$known")" \
  --output "$file" "https://$station/data/$file"
