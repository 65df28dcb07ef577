#!/bin/sh
set -e
if [ -d /extra-ca ]; then
  cp /extra-ca/*.crt /usr/local/share/ca-certificates/ 2>/dev/null || true
  update-ca-certificates >/dev/null
  export SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
fi
exec "$@"
