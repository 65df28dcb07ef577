import asyncio
import logging

import aiohttp

_LOGGER = logging.getLogger(__name__)


class Inverter:
    """Local API of a solar inverter."""

    def __init__(self, host: str, session: aiohttp.ClientSession) -> None:
        self.base = f"https://{host}"
        self.session = session

    async def production(self) -> float:
        async with self.session.get(f"{self.base}/production.json", ssl=False) as response:
            response.raise_for_status()
            return (await response.json())["production"][0]["wNow"]


async def main() -> None:
    async with aiohttp.ClientSession() as session:
        _LOGGER.info("now: %s W", await Inverter("192.168.1.40", session).production())


asyncio.run(main())
