"""Reports the state of a yard to the centre."""
import base64
import logging
import os

import aiohttp

LOG = logging.getLogger("yard")


def peer() -> aiohttp.Fingerprint:
    return aiohttp.Fingerprint(base64.b64decode(os.environ["CENTRE_DIGEST"]))


async def report(yard: str, state: dict) -> bool:
    timeout = aiohttp.ClientTimeout(total=12)
    async with aiohttp.ClientSession(timeout=timeout) as session:
        try:
            async with session.put(
                f"https://centre.example.net/yards/{yard}", json=state, ssl=peer()
            ) as response:
                LOG.info("%s %d", yard, response.status)
                return response.status == 204
        except aiohttp.ServerFingerprintMismatch as e:
            LOG.error("another server answers: got %s", e.got.hex())
            return False
        except aiohttp.ClientError:
            LOG.exception("not reached")
            return False
