#!/usr/bin/env bash
# Makes a CA and one certificate for the test bench.
set -e
mkdir -p out && cd out

openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj '/CN=Bench CA' -keyout ca.key -out ca.crt
openssl req -newkey rsa:2048 -nodes -subj "/CN=$1" -keyout "$1.key" -out "$1.csr"
openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 397 -out "$1.crt" \
  -extfile <(printf 'subjectAltName=DNS:%s' "$1")
openssl verify -CAfile ca.crt "$1.crt"
openssl x509 -in ca.crt -noout -fingerprint -sha1
ssh-keygen -lf ~/.ssh/id_ed25519.pub   # SHA256:/VFNP7+LcJj+fvfXyL1GtukA0BuvzZTBUYqzOzmWbyk=
