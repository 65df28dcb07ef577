"""Anbindung der Zahlstelle: nur deren Zwischenzertifikat wird akzeptiert."""
import asyncio
import hashlib
import ssl
from typing import Iterable

from OpenSSL import SSL, crypto


class UnbekannteKette(Exception):
    pass


class Zahlstelle:
    def __init__(self, host: str, port: int, zwischen: Iterable[str]):
        self.host, self.port = host, port
        self._zwischen = frozenset(z.lower() for z in zwischen)

    def _pruefe(self, conn: SSL.Connection) -> None:
        kette = conn.get_peer_cert_chain() or []
        summen = [
            hashlib.sha256(crypto.dump_certificate(crypto.FILETYPE_ASN1, c)).hexdigest() for c in kette[1:]
        ]
        if self._zwischen.isdisjoint(summen):
            raise UnbekannteKette(f"{self.host}: {summen}")

    def _verbinde(self) -> SSL.Connection:
        import socket

        ctx = SSL.Context(SSL.TLS_CLIENT_METHOD)
        ctx.set_default_verify_paths()
        ctx.set_verify(SSL.VERIFY_PEER, lambda conn, cert, err, depth, ok: bool(ok))
        conn = SSL.Connection(ctx, socket.create_connection((self.host, self.port), timeout=10))
        conn.set_tlsext_host_name(self.host.encode())
        conn.set_connect_state()
        conn.setblocking(1)
        conn.do_handshake()
        self._pruefe(conn)
        return conn

    async def sende(self, daten: bytes) -> bytes:
        def lauf() -> bytes:
            conn = self._verbinde()
            conn.sendall(daten)
            antwort = conn.recv(65536)
            conn.shutdown()
            return antwort

        return await asyncio.to_thread(lauf)
