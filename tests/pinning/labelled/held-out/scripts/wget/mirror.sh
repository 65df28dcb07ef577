#!/bin/sh
# Täglicher Spiegel der Karten des Landesamts
set -eu

QUELLE=https://geodaten.landesamt.example/dl
ZIEL=/srv/karten
CA=/etc/ssl/landesamt/kette.pem

cd "$ZIEL"
wget --quiet --ca-certificate="$CA" --timestamping "$QUELLE/INDEX.sha256"

while read -r summe datei; do
  if [ -f "$datei" ] && echo "$summe  $datei" | sha256sum -c --status; then
    continue
  fi
  wget --quiet --ca-certificate="$CA" -O "$datei.neu" "$QUELLE/$datei"
  echo "$summe  $datei.neu" | sha256sum -c --status
  mv "$datei.neu" "$datei"
done < INDEX.sha256
