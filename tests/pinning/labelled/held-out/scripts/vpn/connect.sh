#!/bin/bash
# Einwahl ins Institut. Kennwort kommt aus dem Schlüsselbund.

GATEWAY=vpn.institut.example
SERVERCERT="pin-sha256:nO2fLvK50UEzrVhnU2gJ+Hr+swZSx5G824JsYeLWAmY="
PIDFILE=/run/user/$UID/institut.pid

case "$1" in
  up)
    secret-tool lookup vpn institut |
      sudo openconnect --protocol=anyconnect \
        --user="$USER" --passwd-on-stdin \
        --servercert "$SERVERCERT" \
        --script=/etc/vpnc/vpnc-script \
        --background --pid-file="$PIDFILE" \
        "$GATEWAY"
    ;;
  down)
    sudo kill -INT "$(cat "$PIDFILE")"
    ;;
  *)
    echo "usage: ${0##*/} up|down" >&2
    exit 64
    ;;
esac
