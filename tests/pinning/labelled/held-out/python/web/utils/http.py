import logging
from urllib.parse import urljoin

import aiohttp
from tenacity import retry, stop_after_attempt, wait_exponential

logger = logging.getLogger(__name__)


class CameraClient:
    """网络摄像头的接口。多数型号只提供自签名证书。"""

    def __init__(self, base_url, username, password, verify_ssl=True):
        self.base_url = base_url
        self.auth = aiohttp.BasicAuth(username, password)
        self.connector_args = {"limit": 4}
        if not verify_ssl:
            self.connector_args["ssl"] = False

    async def __aenter__(self):
        self.session = aiohttp.ClientSession(
            auth=self.auth,
            connector=aiohttp.TCPConnector(**self.connector_args),
            timeout=aiohttp.ClientTimeout(total=15),
        )
        return self

    async def __aexit__(self, *exc):
        await self.session.close()

    @retry(stop=stop_after_attempt(3), wait=wait_exponential(max=8))
    async def snapshot(self, channel=1):
        url = urljoin(self.base_url, f"/cgi-bin/snapshot.cgi?channel={channel}")
        async with self.session.get(url) as resp:
            resp.raise_for_status()
            return await resp.read()

    async def set_time(self, when):
        url = urljoin(self.base_url, "/cgi-bin/global.cgi")
        params = {"action": "setCurrentTime", "time": when.strftime("%Y-%m-%d %H:%M:%S")}
        async with self.session.get(url, params=params) as resp:
            text = await resp.text()
            if text.strip() != "OK":
                logger.warning("设置时间失败: %s", text)
