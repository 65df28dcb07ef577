"""Reads certificates from files and tells what they are. For the help desk."""
import argparse
import hashlib
import ssl
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, pkcs12


def describe(cert: x509.Certificate) -> str:
    der = cert.public_bytes(Encoding.DER)
    spki = cert.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return (f"{cert.subject.rfc4514_string()}\n  issuer {cert.issuer.rfc4514_string()}\n"
            f"  sha1 {hashlib.sha1(der).hexdigest()}\n  spki {hashlib.sha256(spki).hexdigest()}")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("file", type=Path, nargs="+")
    parser.add_argument("--password")
    args = parser.parse_args()
    for path in args.file:
        if path.suffix in {".p12", ".pfx"}:
            _, cert, more = pkcs12.load_key_and_certificates(path.read_bytes(), (args.password or "").encode())
            certs = [cert, *more]
        else:
            certs = x509.load_pem_x509_certificates(path.read_bytes())
        for cert in certs:
            print(describe(cert))
    print(ssl.OPENSSL_VERSION)


if __name__ == "__main__":
    main()
