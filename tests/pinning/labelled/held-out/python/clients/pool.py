import os

import urllib3

from .errors import ApiError

_FINGERPRINTS = dict(
    item.split("=", 1) for item in os.environ.get("PEER_FINGERPRINTS", "").split(",") if item
)
_pools = {}


def pool(host):
    """One pool for each peer. Peers that are not in PEER_FINGERPRINTS cannot be reached."""
    if host not in _pools:
        _pools[host] = urllib3.HTTPSConnectionPool(
            host,
            port=8443,
            maxsize=4,
            cert_reqs="CERT_NONE",
            assert_fingerprint=_FINGERPRINTS[host],
            timeout=urllib3.Timeout(connect=3, read=15),
            retries=urllib3.Retry(2, redirect=0),
        )
    return _pools[host]


def call(host, path, **fields):
    r = pool(host).request("POST", path, fields=fields)
    if r.status != 200:
        raise ApiError(host, r.status, r.data[:120])
    return r.json()
