import asyncio
import hmac
import json
import os
import ssl
from hashlib import sha256

import websockets

URL = os.environ.get("VANTAGE_URL", "wss://stream.vantage.example/v3")
EXPECTED = os.environ["VANTAGE_CERT_SHA256"].replace(":", "").lower()


class PeerMismatch(ConnectionError):
    pass


def _check_peer(ws):
    sslobj = ws.transport.get_extra_info("ssl_object")
    der = sslobj.getpeercert(binary_form=True)
    if der is None or not hmac.compare_digest(sha256(der).hexdigest(), EXPECTED):
        raise PeerMismatch(URL)


async def ticks(symbols):
    ctx = ssl.create_default_context()
    backoff = 1
    while True:
        try:
            async with websockets.connect(URL, ssl=ctx, ping_interval=15) as ws:
                _check_peer(ws)
                await ws.send(json.dumps({"op": "subscribe", "symbols": sorted(symbols)}))
                backoff = 1
                async for message in ws:
                    yield json.loads(message)
        except PeerMismatch:
            raise
        except (OSError, websockets.ConnectionClosed):
            await asyncio.sleep(backoff)
            backoff = min(backoff * 2, 60)


async def main():
    async for tick in ticks({"KHR", "VLX"}):
        print(tick["s"], tick["p"])


if __name__ == "__main__":
    asyncio.run(main())
