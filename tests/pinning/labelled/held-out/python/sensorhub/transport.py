# SPDX-License-Identifier: Apache-2.0
"""HTTPS towards the hub in the cellar."""
from __future__ import annotations

import logging
from dataclasses import dataclass

import requests
from requests.adapters import HTTPAdapter
from urllib3.poolmanager import PoolManager
from urllib3.util.retry import Retry

log = logging.getLogger(__name__)


class _HubAdapter(HTTPAdapter):
    def __init__(self, digest: str, **kw):
        self._digest = digest
        super().__init__(**kw)

    def init_poolmanager(self, connections, maxsize, block=False, **kw):
        self.poolmanager = PoolManager(
            num_pools=connections,
            maxsize=maxsize,
            block=block,
            assert_fingerprint=self._digest,
            **kw,
        )


@dataclass
class Hub:
    address: str
    digest: str
    timeout: float = 10.0

    def session(self) -> requests.Session:
        s = requests.Session()
        retries = Retry(total=3, backoff_factor=0.4, status_forcelist=(502, 503))
        s.mount("https://", _HubAdapter(self.digest, max_retries=retries))
        return s

    def readings(self) -> list[dict]:
        with self.session() as s:
            answer = s.get(f"https://{self.address}/api/readings", timeout=self.timeout)
            answer.raise_for_status()
            log.debug("%d bytes", len(answer.content))
            return answer.json()
