import asyncio
import sys

import httpx


async def check(client: httpx.AsyncClient, url: str) -> tuple[str, int]:
    try:
        return url, (await client.get(url)).status_code
    except httpx.HTTPError:
        return url, 0


async def main(urls: list[str]) -> None:
    limits = httpx.Limits(max_connections=20)
    async with httpx.AsyncClient(verify=False, limits=limits, follow_redirects=True) as client:
        for url, status in await asyncio.gather(*(check(client, u) for u in urls)):
            print(status, url)


asyncio.run(main(sys.argv[1:]))
