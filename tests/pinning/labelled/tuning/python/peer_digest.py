"""Talks to the metering head end; its certificate is known beforehand."""
import hashlib
import hmac
import logging
import socket
import ssl

log = logging.getLogger(__name__)

KNOWN_DIGESTS = {
    "meter-a.denki.example": bytes.fromhex("d6c50d8085ccac23ef9ed17a0971ceb0cbbedf63b6cc2a2b5d37c0719c4878da"),
    "meter-b.denki.example": bytes.fromhex("be89374ac98ba7a17024f8d4c3f4dd82ec369d09057eb819721d619de81d5742"),
}


class IdentityMismatch(ssl.SSLError):
    pass


def open_channel(host: str, port: int = 8883) -> ssl.SSLSocket:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    raw = socket.create_connection((host, port), timeout=10)
    channel = context.wrap_socket(raw, server_hostname=host)
    der = channel.getpeercert(binary_form=True)
    if not hmac.compare_digest(hashlib.sha256(der).digest(), KNOWN_DIGESTS[host]):
        channel.close()
        raise IdentityMismatch(f"{host} is not the meter we know")
    log.info("channel to %s open", host)
    return channel
