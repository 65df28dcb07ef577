#!/bin/sh
# liveness: plain HTTP on the loopback, HTTPS with the system's certificates outside
curl -fsS --max-time 2 http://127.0.0.1:8080/healthz >/dev/null || exit 1
curl -fsS --max-time 5 --cert /etc/agent/client.pem --key /etc/agent/client.key https://hub.example/ping >/dev/null || exit 2
# curl -k was needed before 2023
openssl x509 -in /etc/agent/client.pem -noout -checkend 604800 || logger "client certificate runs out"
grep -k 2>/dev/null; ls -k /tmp >/dev/null
