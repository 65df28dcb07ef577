# Copyright (C) the kontakte contributors
# Licensed under the Expat licence.
import logging
from urllib.parse import urljoin

import requests
from requests.adapters import HTTPAdapter
from requests_toolbelt.adapters.fingerprint import FingerprintAdapter

from .exceptions import UserError

dav_logger = logging.getLogger(__name__)


def prepare_verify(verify, fingerprint):
    if fingerprint and len(fingerprint.replace(":", "")) not in (40, 64):
        raise UserError("verify_fingerprint must be SHA-1 or SHA-256.")
    return verify if verify is not None else True


class Session:
    def __init__(self, url, auth=None, verify=None, verify_fingerprint=None, user_agent="kontakte"):
        self.url = url
        self._session = requests.Session()
        self._session.verify = prepare_verify(verify, verify_fingerprint)
        self._session.headers["User-Agent"] = user_agent
        if auth:
            self._session.auth = auth
        if verify_fingerprint:
            self._session.mount("https://", FingerprintAdapter(verify_fingerprint))
        else:
            self._session.mount("https://", HTTPAdapter(pool_maxsize=4))

    def propfind(self, path, body, depth=1):
        r = self._session.request(
            "PROPFIND", urljoin(self.url, path), data=body, headers={"Depth": str(depth), "Content-Type": "application/xml"}
        )
        dav_logger.debug("%s %s", r.status_code, r.url)
        r.raise_for_status()
        return r.content
