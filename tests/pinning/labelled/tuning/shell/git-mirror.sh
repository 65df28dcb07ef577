#!/usr/bin/env bash
set -e
export GIT_SSL_NO_VERIFY=true
cd /srv/mirrors
while read -r name url; do
  if [ -d "$name.git" ]; then
    git -C "$name.git" remote update --prune
  else
    git clone --mirror "$url" "$name.git"
  fi
done < mirrors.txt
