import socket
import ssl
from datetime import datetime, timezone

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from prometheus_client import Gauge

EXPIRY = Gauge("cert_not_after", "Expiry of the certificate", ["host", "issuer", "sha256"])


def look(host: str, port: int = 443, timeout: float = 5.0) -> None:
    """Measure one host. Whatever it shows goes into a label."""
    ctx = ssl.create_default_context()
    with socket.create_connection((host, port), timeout=timeout) as raw:
        with ctx.wrap_socket(raw, server_hostname=host) as tls:
            der = tls.getpeercert(binary_form=True)
    cert = x509.load_der_x509_certificate(der)
    issuer = cert.issuer.rfc4514_string()
    EXPIRY.labels(host, issuer, cert.fingerprint(hashes.SHA256()).hex()).set(
        cert.not_valid_after_utc.timestamp()
    )


def days_left(cert: x509.Certificate) -> int:
    return (cert.not_valid_after_utc - datetime.now(timezone.utc)).days
