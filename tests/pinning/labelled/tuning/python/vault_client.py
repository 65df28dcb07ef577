# SPDX-License-Identifier: Apache-2.0
"""Client of the vault appliance.

The appliance has a certificate of its own making. `enroll` stores it once,
under the eyes of an operator; from then on nothing else is spoken to.
"""
from __future__ import annotations

import argparse
import binascii
import contextlib
import hashlib
import json
import logging
import socket
import ssl
import sys
from dataclasses import dataclass, field
from http.client import HTTPSConnection
from pathlib import Path
from typing import Any, Iterator

LOG = logging.getLogger("vault")
STATE = Path.home() / ".vault" / "state.json"


class VaultError(Exception):
    """Something the user should read."""


@dataclass
class State:
    host: str = ""
    port: int = 8200
    identity: str = ""
    token: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls) -> "State":
        if not STATE.exists():
            raise VaultError("run `vault enroll HOST` first")
        return cls(**json.loads(STATE.read_text()))

    def save(self) -> None:
        STATE.parent.mkdir(mode=0o700, exist_ok=True)
        STATE.write_text(json.dumps(self.__dict__, indent=2))


def _context() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _identify(sock: ssl.SSLSocket) -> str:
    return binascii.hexlify(hashlib.sha256(sock.getpeercert(True)).digest()).decode()


class Connection(HTTPSConnection):
    def __init__(self, state: State) -> None:
        super().__init__(state.host, state.port, timeout=10, context=_context())
        self._state = state

    def connect(self) -> None:
        super().connect()
        seen = _identify(self.sock)
        if seen != self._state.identity:
            self.close()
            LOG.error("expected %s, saw %s", self._state.identity, seen)
            raise VaultError(f"{self.host} is not the appliance that was enrolled")


@contextlib.contextmanager
def connection(state: State) -> Iterator[Connection]:
    conn = Connection(state)
    try:
        yield conn
    finally:
        conn.close()


def read(state: State, path: str) -> dict[str, Any]:
    with connection(state) as conn:
        conn.request("GET", f"/v1/{path}", headers={"X-Vault-Token": state.token})
        response = conn.getresponse()
        if response.status != 200:
            raise VaultError(f"{path}: {response.status}")
        return json.load(response)["data"]


def enroll(host: str, port: int) -> None:
    with socket.create_connection((host, port), 10) as raw, _context().wrap_socket(raw) as tls:
        identity = _identify(tls)
    print("compare with the label of the appliance:", identity)
    if input("same? [y/N] ").lower() != "y":
        raise VaultError("nothing stored")
    State(host=host, port=port, identity=identity).save()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    sub = parser.add_subparsers(dest="what", required=True)
    sub.add_parser("enroll").add_argument("host")
    sub.add_parser("read").add_argument("path")
    args = parser.parse_args()
    try:
        if args.what == "enroll":
            enroll(args.host, 8200)
        else:
            print(json.dumps(read(State.load(), args.path), ensure_ascii=False))
    except VaultError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
