"""Reading and writing of session descriptions (the part that the bridge needs)."""
from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field

FINGERPRINT = re.compile(r"^a=fingerprint:(?P<hash>[\w-]+) (?P<value>[0-9A-F:]+)$", re.I)


@dataclass
class Media:
    kind: str
    port: int
    fingerprints: list[tuple[str, str]] = field(default_factory=list)
    candidates: list[str] = field(default_factory=list)


def own_fingerprint(der: bytes) -> str:
    digest = hashlib.sha256(der).hexdigest().upper()
    return "sha-256 " + ":".join(digest[i : i + 2] for i in range(0, len(digest), 2))


def parse(text: str) -> list[Media]:
    media: list[Media] = []
    for line in text.splitlines():
        if line.startswith("m="):
            kind, port, *_ = line[2:].split()
            media.append(Media(kind, int(port)))
        elif not media:
            continue
        elif m := FINGERPRINT.match(line):
            media[-1].fingerprints.append((m["hash"].lower(), m["value"].upper()))
        elif line.startswith("a=candidate:"):
            media[-1].candidates.append(line[12:])
    return media


def render(media: Media, der: bytes) -> str:
    lines = [f"m={media.kind} {media.port} UDP/TLS/RTP/SAVPF 96", f"a=fingerprint:{own_fingerprint(der)}", "a=setup:actpass"]
    lines += [f"a=candidate:{c}" for c in media.candidates]
    return "\r\n".join(lines) + "\r\n"
