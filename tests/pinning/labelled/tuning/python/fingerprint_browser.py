"""Recognises clients by the order of their ciphers (JA3-like)."""
from __future__ import annotations

import hashlib
from dataclasses import dataclass

KNOWN = {"a5e5a412c2322b61ebb4cf18fad7f063": "curl 8", "7f96358f9352afc112e610ca77a7cad5": "Firefox"}


@dataclass(frozen=True)
class Hello:
    version: int
    ciphers: tuple[int, ...]
    extensions: tuple[int, ...]

    def fingerprint(self) -> str:
        text = ",".join([str(self.version), "-".join(map(str, self.ciphers)), "-".join(map(str, self.extensions))])
        return hashlib.md5(text.encode()).hexdigest()


def name(hello: Hello) -> str | None:
    fingerprint = hello.fingerprint()
    if fingerprint in KNOWN:
        return KNOWN[fingerprint]
    return None
