"""Asks every address of a range on 443 what it is.

Certificates are of no interest for the decision, only for the table.
"""
import concurrent.futures
import ipaddress
import socket
import ssl
import sys

from OpenSSL import crypto


def ask(address: str):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    try:
        with socket.create_connection((address, 443), timeout=2) as raw:
            with context.wrap_socket(raw, server_hostname=address) as tls:
                cert = crypto.load_certificate(crypto.FILETYPE_ASN1, tls.getpeercert(True))
                tls.sendall(b"HEAD / HTTP/1.0\r\n\r\n")
                head = tls.recv(512).decode("latin-1")
    except OSError:
        return None
    server = next((l[8:] for l in head.splitlines() if l.lower().startswith("server: ")), "")
    return address, cert.get_subject().CN, cert.digest("sha1").decode(), server


def main() -> None:
    net = ipaddress.ip_network(sys.argv[1], strict=False)
    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        for row in pool.map(ask, map(str, net.hosts())):
            if row:
                print("\t".join(map(str, row)))


if __name__ == "__main__":
    main()
