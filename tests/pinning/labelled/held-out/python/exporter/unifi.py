import logging
import os
import time

import httpx
from prometheus_client import Gauge, start_http_server

logger = logging.getLogger("unifi")
clients = Gauge("unifi_clients", "Angemeldete Geräte", ["ap"])

BASE = os.environ["UNIFI_URL"]
VERIFY = os.environ.get("UNIFI_VERIFY", "no").lower() in ("1", "yes", "true")


def login(http: httpx.Client) -> None:
    r = http.post("/api/login", json={"username": os.environ["UNIFI_USER"], "password": os.environ["UNIFI_PASSWORD"]})
    r.raise_for_status()


def collect(http: httpx.Client) -> None:
    r = http.get("/api/s/default/stat/device")
    if r.status_code == 401:
        login(http)
        r = http.get("/api/s/default/stat/device")
    for device in r.json()["data"]:
        if device["type"] == "uap":
            clients.labels(device.get("name", device["mac"])).set(device["num_sta"])


def main() -> None:
    logging.basicConfig(level=logging.INFO)
    start_http_server(9130)
    with httpx.Client(base_url=BASE, verify=VERIFY, timeout=10) as http:
        login(http)
        while True:
            try:
                collect(http)
            except httpx.HTTPError as e:
                logger.warning("%s", e)
            time.sleep(30)


if __name__ == "__main__":
    main()
