"""Keeps every certificate that the scanner of the network finds; tells about changes."""
import asyncio
import contextlib
import hashlib
import sqlite3
import ssl
import sys

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

SCHEMA = """
create table if not exists seen (
    host text, port integer, sha256 text, spki text, issuer text, serial text, first text default current_timestamp,
    primary key (host, port, sha256)
)
"""


async def certificate(host: str, port: int) -> x509.Certificate | None:
    try:
        _, writer = await asyncio.wait_for(
            asyncio.open_connection(host, port, ssl=ssl.create_default_context(), server_hostname=host), 6
        )
    except (OSError, asyncio.TimeoutError) as e:
        print(f"{host}:{port}: {e}", file=sys.stderr)
        return None
    der = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    writer.close()
    return x509.load_der_x509_certificate(der)


def remember(db: sqlite3.Connection, host: str, port: int, cert: x509.Certificate) -> bool:
    sha256 = hashlib.sha256(cert.public_bytes(Encoding.DER)).hexdigest()
    spki = hashlib.sha256(
        cert.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    ).hexdigest()
    known = db.execute("select 1 from seen where host = ? and port = ? and sha256 = ?", (host, port, sha256)).fetchone()
    if known:
        return False
    db.execute(
        "insert into seen (host, port, sha256, spki, issuer, serial) values (?, ?, ?, ?, ?, ?)",
        (host, port, sha256, spki, cert.issuer.rfc4514_string(), f"{cert.serial_number:x}"),
    )
    return True


async def main(targets: list[str]) -> None:
    with contextlib.closing(sqlite3.connect("certificates.db")) as db:
        db.execute(SCHEMA)
        for t in targets:
            host, _, port = t.partition(":")
            cert = await certificate(host, int(port or 443))
            if cert and remember(db, host, int(port or 443), cert):
                print(f"{t}: new certificate from {cert.issuer.rfc4514_string()}")
        db.commit()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
