#!/bin/bash
# Warns by mail when a certificate runs out; prints its fingerprint for the ticket.
hosts="www.kozue.example api.kozue.example"
limit=$((21 * 86400))

for h in $hosts; do
  pem=$(echo | openssl s_client -servername "$h" -connect "$h:443" 2>/dev/null | openssl x509)
  fp=$(echo "$pem" | openssl x509 -noout -fingerprint -sha256 | cut -d= -f2)
  end=$(echo "$pem" | openssl x509 -noout -enddate | cut -d= -f2)
  if ! echo "$pem" | openssl x509 -noout -checkend "$limit" >/dev/null; then
    printf '%s expires %s\nfingerprint %s\n' "$h" "$end" "$fp" | mail -s "certificate of $h" ops@kozue.example
  fi
done
