"""Checks who signed a plug-in archive: certificate beside it, digest in the index."""
import hashlib
import json
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

SIGNERS = {"cfed7f04493bbc1c86a3525cc3d0d8b8bcaf43885300ea0ae5897799799d8ace"}


def check(archive: Path) -> bool:
    certificate = x509.load_pem_x509_certificate(archive.with_suffix(".pem").read_bytes())
    if certificate.fingerprint(hashes.SHA256()).hex() not in SIGNERS:
        return False
    certificate.public_key().verify(archive.with_suffix(".sig").read_bytes(), archive.read_bytes(), padding.PKCS1v15(), hashes.SHA256())
    index = json.loads(archive.with_name("index.json").read_text())
    return index[archive.name] == hashlib.sha256(archive.read_bytes()).hexdigest()
