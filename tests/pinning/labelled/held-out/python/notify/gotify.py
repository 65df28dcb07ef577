# -*- coding: utf-8 -*-
"""通知推送。"""
import json
import logging
import urllib.error
import urllib.request
from typing import Optional

_LOGGER = logging.getLogger(__name__)

CONF_URL = "url"
CONF_TOKEN = "token"
CONF_VERIFY_SSL = "verify_ssl"  # 旧配置项，已忽略，总是检查证书
DEFAULT_VERIFY_SSL = True


class Notifier:
    def __init__(self, config: dict):
        self._url = config[CONF_URL].rstrip("/")
        self._token = config[CONF_TOKEN]
        if config.get(CONF_VERIFY_SSL, DEFAULT_VERIFY_SSL) is False:
            _LOGGER.warning("%s 不再支持，请安装正确的证书", CONF_VERIFY_SSL)

    def send(self, message: str, title: Optional[str] = None, priority: int = 5) -> bool:
        body = json.dumps({"message": message, "title": title or "通知", "priority": priority}).encode("utf-8")
        request = urllib.request.Request(
            f"{self._url}/message",
            data=body,
            headers={"Content-Type": "application/json", "X-Token": self._token},
        )
        try:
            with urllib.request.urlopen(request, timeout=8) as response:
                return response.status == 200
        except urllib.error.HTTPError as e:
            _LOGGER.error("HTTP %d", e.code)
        except urllib.error.URLError as e:
            _LOGGER.error("%s", e.reason)
        return False
