#!/bin/sh
exec openconnect --protocol=anyconnect --user="$VPN_USER" \
  --servercert pin-sha256:soCyN6S9JR+w78OXQkD5/acA7idEAzDH0L55IhU1HX4= \
  --script=/etc/vpnc/vpnc-script vpn.wasabi.example
