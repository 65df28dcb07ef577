"""Looks into access tokens for the support desk; does not decide anything."""
import base64
import hashlib
import json
import sys

import jwt
from cryptography import x509


def thumbprint(cert: x509.Certificate) -> str:
    der = cert.public_bytes(__import__("cryptography").hazmat.primitives.serialization.Encoding.DER)
    return base64.urlsafe_b64encode(hashlib.sha256(der).digest()).rstrip(b"=").decode()


def show(token: str, client_cert: x509.Certificate | None = None) -> dict:
    header = jwt.get_unverified_header(token)
    claims = jwt.decode(token, options={"verify_signature": False, "verify_aud": False})
    bound = claims.get("cnf", {}).get("x5t#S256")
    out = {"alg": header.get("alg"), "kid": header.get("kid"), "claims": claims}
    if bound:
        out["bound"] = bound
        if client_cert is not None:
            out["bound_to_given"] = bound == thumbprint(client_cert)
    return out


if __name__ == "__main__":
    cert = None
    if len(sys.argv) > 1:
        with open(sys.argv[1], "rb") as f:
            cert = x509.load_pem_x509_certificate(f.read())
    print(json.dumps(show(sys.stdin.read().strip(), cert), indent=2, ensure_ascii=False))
