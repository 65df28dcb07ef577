#!/bin/sh
# Writes the profile that a laptop imports.
{
  printf 'client\ndev tun\nproto udp\nremote %s 1194\n' "$VPN_HOST"
  printf 'remote-cert-tls server\nverify-x509-name gate.orchard.example name\n'
  printf '<ca>\n'
  cat "$PKI/ca.crt"
  printf '</ca>\n'
} > laptop.ovpn
