import asyncio
from binascii import unhexlify

import aiohttp

FEED = "https://feed.kamome.example/stream"
DIGEST = unhexlify("40a91fcef696ba8eae3b089ac853f5593555f1fb9fce3244d2a7d60d62fc772f")


class FeedClient:
    def __init__(self) -> None:
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> "FeedClient":
        connector = aiohttp.TCPConnector(ssl=aiohttp.Fingerprint(DIGEST), limit=4)
        self._session = aiohttp.ClientSession(connector=connector)
        return self

    async def __aexit__(self, *exc) -> None:
        await self._session.close()

    async def events(self):
        async with self._session.ws_connect(FEED, heartbeat=30) as ws:
            async for message in ws:
                yield message.json()


async def main():
    async with FeedClient() as client:
        async for event in client.events():
            print(event)


asyncio.run(main())
