import socket

from OpenSSL import SSL

ISSUER_HASHES = {0x46c883a7, 0xc0b93995}
SUBJECT = "syslog.asahi.example"


def _verify(conn, cert, errno, depth, ok):
    if not ok:
        return False
    if depth == 0:
        return cert.get_subject().CN == SUBJECT and cert.get_issuer().hash() in ISSUER_HASHES
    return True


def connect(host, port=6514):
    ctx = SSL.Context(SSL.TLS_CLIENT_METHOD)
    ctx.set_default_verify_paths()
    ctx.set_verify(SSL.VERIFY_PEER, _verify)
    conn = SSL.Connection(ctx, socket.create_connection((host, port)))
    conn.set_connect_state()
    conn.set_tlsext_host_name(host.encode())
    conn.do_handshake()
    return conn
