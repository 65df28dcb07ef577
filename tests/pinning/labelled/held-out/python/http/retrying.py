# Kleine Hilfe um requests herum, wird von mehreren Skripten benutzt.
import functools
import logging
import random
import time
from urllib.parse import urlsplit

import requests

log = logging.getLogger("retrying")


class Gone(Exception):
    """Der Server kennt die Adresse nicht mehr."""


def retrying(times=4, base=0.5):
    def deco(f):
        @functools.wraps(f)
        def inner(*a, **kw):
            for n in range(times):
                try:
                    return f(*a, **kw)
                except requests.exceptions.SSLError as e:
                    # ein schlechtes Zertifikat wird durch Warten nicht besser
                    log.error("Zertifikat: %s", e)
                    raise
                except requests.exceptions.ConnectionError as e:
                    log.info("%d. Versuch: %s", n + 1, e)
                    time.sleep(base * 2**n + random.random() / 10)
            return f(*a, **kw)

        return inner

    return deco


@retrying()
def get(url, session=requests, **kw):
    kw.setdefault("timeout", 15)
    r = session.get(url, **kw)
    if r.status_code == 410:
        raise Gone(urlsplit(url).path)
    r.raise_for_status()
    return r
