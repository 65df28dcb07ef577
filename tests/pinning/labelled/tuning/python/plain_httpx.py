from __future__ import annotations

import certifi
import httpx
import ssl


class Catalogue:
    """Reads the public catalogue. Trust is what certifi says, like everywhere else."""

    def __init__(self, base_url: str) -> None:
        context = ssl.create_default_context(cafile=certifi.where())
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        self.client = httpx.Client(base_url=base_url, verify=context, http2=True, timeout=10)

    def item(self, code: str) -> dict:
        response = self.client.get(f"/items/{code}")
        response.raise_for_status()
        return response.json()

    def close(self) -> None:
        self.client.close()
