#!/bin/sh
# Nightly backup to the rest-server in the cellar
export RESTIC_REPOSITORY="rest:https://keller.haus.example:8000/$(hostname -s)/"
export RESTIC_PASSWORD_FILE=/etc/restic/password

restic --cacert /etc/restic/keller-ca.pem backup \
  --exclude-caches --exclude /home/*/.cache \
  --tag nightly /etc /home /srv
rc=$?

if [ $rc -eq 0 ] && [ "$(date +%u)" -eq 7 ]; then
  restic --cacert /etc/restic/keller-ca.pem forget --prune \
    --keep-daily 7 --keep-weekly 5 --keep-monthly 12
fi

[ $rc -eq 0 ] || logger -p user.err -t restic "backup failed ($rc)"
exit $rc
