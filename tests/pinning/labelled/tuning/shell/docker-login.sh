#!/bin/bash
set -euo pipefail
# digest-pinned images
docker pull "registry.example/app@sha256:439a51294ed0cf8898da399557eec05d4421b19ddd48d2ff19b2c21ebb368f44"
docker run --rm --security-opt seccomp=unconfined -p 127.0.0.1:5000:5000 registry:2
buildah push --tls-verify=true app docker://registry.example/app
ssh -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null "$HOST" uptime
git verify-commit HEAD && git rev-parse HEAD | grep -q "^2990f411a8f8cb21bf7173026118c8132cd79f79" || echo moved
