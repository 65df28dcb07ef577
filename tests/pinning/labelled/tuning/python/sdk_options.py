from __future__ import annotations

import dataclasses
from typing import Protocol


class Transport(Protocol):
    def request(self, method: str, url: str, *, verify: bool | str = True, cert: tuple[str, str] | None = None) -> bytes: ...


@dataclasses.dataclass(frozen=True)
class TlsOptions:
    """Options of a transport.

    ``ca_file`` replaces the bundle; ``fingerprint`` is compared with the SHA-256
    of the server's certificate; ``insecure`` switches verification off
    (``verify=False``).
    """

    ca_file: str | None = None
    fingerprint: str | None = None
    insecure: bool = False
    client_cert: tuple[str, str] | None = None
