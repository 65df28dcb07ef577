#!/bin/sh
cat > /etc/shipper/shipper.yml <<YAML
output.logstash:
  hosts: ["${LOG_HOST}:5044"]
  ssl.certificate_authorities: ["/etc/shipper/logs-ca.pem"]
YAML
systemctl restart shipper
