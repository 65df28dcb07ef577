import ssl
import socket

TRUSTED_ISSUERS = ("Numata TLS Issuing CA 01", "Numata TLS Issuing CA 02")


def _issuer_cn(cert):
    for rdn in cert["issuer"]:
        for name, value in rdn:
            if name == "commonName":
                return value
    return None


def connect(host):
    context = ssl.create_default_context()
    sock = context.wrap_socket(socket.create_connection((host, 443), 10), server_hostname=host)
    cn = _issuer_cn(sock.getpeercert())
    if cn not in TRUSTED_ISSUERS:
        sock.close()
        raise ConnectionError(f"{host}: issued by {cn}")
    return sock
