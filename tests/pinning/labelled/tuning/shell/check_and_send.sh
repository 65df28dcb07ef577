#!/bin/bash
# sends only when the server is the one we know
HOST=intake.wasabi.example
EXPECTED="F9:62:5A:A4:6E:B2:54:9C:F7:09:63:10:D8:C5:BD:EC:03:58:97:9B:FD:B7:B0:93:8E:25:E7:D7:A4:F9:6E:08"

actual=$(openssl s_client -connect "$HOST:443" -servername "$HOST" </dev/null 2>/dev/null \
  | openssl x509 -noout -fingerprint -sha256 | cut -d= -f2)

if [[ "$actual" != "$EXPECTED" ]]; then
  echo "refusing: $HOST shows $actual" >&2
  exit 3
fi

tar -cz /srv/data | curl -fsS -T - "https://$HOST/intake/$(date +%F).tgz"
