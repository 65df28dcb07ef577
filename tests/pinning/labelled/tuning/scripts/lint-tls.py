#!/usr/bin/env python3
"""Fails when a commit switches certificate validation off."""
import re
import subprocess
import sys

BAD = [
    r"verify\s*=\s*False",
    r"InsecureSkipVerify:\s*true",
    r"rejectUnauthorized:\s*false",
    r"curl\s+.*(-k|--insecure)\b",
    r"DangerousAcceptAnyServerCertificateValidator",
    r"CURLOPT_SSL_VERIFYPEER,\s*0",
]

diff = subprocess.run(["git", "diff", "--cached", "-U0"], capture_output=True, text=True, check=True).stdout
hits = [line for line in diff.splitlines() if line.startswith("+") and any(re.search(p, line) for p in BAD)]
print("\n".join(hits))
sys.exit(1 if hits else 0)
