"""証明書の期限を一覧にする。"""
import datetime as dt
import hashlib
import socket
import ssl
import sys

from cryptography import x509


def look(host: str, port: int = 443) -> tuple[str, dt.datetime, str]:
    context = ssl.create_default_context()
    with socket.create_connection((host, port), timeout=5) as sock:
        with context.wrap_socket(sock, server_hostname=host) as tls:
            der = tls.getpeercert(binary_form=True)
    cert = x509.load_der_x509_certificate(der)
    return cert.issuer.rfc4514_string(), cert.not_valid_after_utc, hashlib.sha1(der).hexdigest()


for name in sys.argv[1:]:
    issuer, until, thumb = look(name)
    left = (until - dt.datetime.now(dt.timezone.utc)).days
    flag = "!!" if left < 21 else "  "
    print(f"{flag} {name:<40} {left:>4}d  {thumb}  {issuer}")
