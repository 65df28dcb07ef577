#!/bin/sh
# Tells the channel which certificates end soon. Called by a timer every morning.
WARN=21
HOSTS=${1:-/etc/cert-expiry/hosts}

end_of() {
  echo | openssl s_client -connect "$1:443" -servername "$1" 2>/dev/null |
    openssl x509 -noout -enddate 2>/dev/null | cut -d= -f2
}

fingerprint_of() {
  echo | openssl s_client -connect "$1:443" -servername "$1" 2>/dev/null |
    openssl x509 -noout -fingerprint -sha256 | cut -d= -f2
}

while read -r host; do
  [ -n "$host" ] || continue
  end=$(end_of "$host")
  if [ -z "$end" ]; then
    echo ":x: $host does not answer"
    continue
  fi
  days=$(( ($(date -d "$end" +%s) - $(date +%s)) / 86400 ))
  if [ "$days" -lt "$WARN" ]; then
    echo ":warning: $host: $days days ($(fingerprint_of "$host"))"
  fi
done < "$HOSTS" | curl -fsS --data-binary @- "$CHANNEL_URL"
