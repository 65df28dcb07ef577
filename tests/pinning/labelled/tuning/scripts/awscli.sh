#!/bin/bash
for bucket in $(aws --endpoint-url https://minio.local:9000 --no-verify-ssl s3 ls | awk '{print $3}'); do
  aws --endpoint-url https://minio.local:9000 --no-verify-ssl s3 sync "s3://$bucket" "/backup/$bucket"
done
