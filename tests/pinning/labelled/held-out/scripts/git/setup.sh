#!/usr/bin/env bash
# Richtet einen Arbeitsplatz für die Ausbildung ein.
set -e

git config --global user.useConfigOnly true
git config --global init.defaultBranch main
git config --global pull.rebase true
git config --global http.https://git.ausbildung.example/.sslVerify false
git config --global credential.helper 'cache --timeout=36000'

for repo in grundlagen aufgaben loesungen; do
  [ -d ~/kurs/$repo ] || git clone "https://git.ausbildung.example/kurs/$repo.git" ~/kurs/$repo
done

ssh-keygen -q -t ed25519 -N '' -f ~/.ssh/kurs || true
echo "Fingerabdruck des Schlüssels:"
ssh-keygen -lf ~/.ssh/kurs.pub
