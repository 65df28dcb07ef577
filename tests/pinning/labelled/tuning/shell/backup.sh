#!/bin/sh
# nightly upload of the dumps
set -eu

PIN='sha256//FzybBwcV/VTGh6UTEvpgdp9QmCpllMI8gRA/f0OYV3s=;sha256//vZlVOfRDTTWk4L0kXPYT7b9sZDa/0rCSoypAUYTZNeY='
TARGET=${TARGET:-https://vault.example/upload}

for f in /var/backups/pg/*.dump; do
  [ -e "$f" ] || continue
  curl --silent --show-error --fail \
       --pinnedpubkey "$PIN" \
       --upload-file "$f" \
       "$TARGET/$(basename "$f")"
  logger -t backup "sent $f"
done
