#!/bin/sh
# Makes the key store with which the server identifies itself, and shows what is in it.
set -e
cd "$(dirname "$0")"

STORE=target/server.p12
PASS=$(cat ../secrets/store-password)
mkdir -p target

keytool -genkeypair -alias server -keyalg EC -groupname secp256r1 \
  -dname "CN=$(hostname -f), O=Example" -ext "san=dns:$(hostname -f)" \
  -validity 390 -storetype PKCS12 -keystore "$STORE" -storepass "$PASS"
keytool -certreq -alias server -keystore "$STORE" -storepass "$PASS" -file target/server.csr

if [ -f target/server.crt ]; then
  keytool -importcert -alias server -noprompt -keystore "$STORE" -storepass "$PASS" -file target/server.crt
fi

keytool -list -v -keystore "$STORE" -storepass "$PASS" | grep -E 'SHA1:|SHA256:|Valid from'
