"""requests adapter that asks the pool for a certificate it knows."""
import requests
from requests.adapters import HTTPAdapter


class FixedCertificateAdapter(HTTPAdapter):
    def __init__(self, fingerprint, **kwargs):
        self._fp = fingerprint
        super().__init__(**kwargs)

    def init_poolmanager(self, connections, maxsize, block=False, **kw):
        kw["assert_fingerprint"] = self._fp
        return super().init_poolmanager(connections, maxsize, block, **kw)


def session_for(host: str, fingerprint: str) -> requests.Session:
    s = requests.Session()
    s.mount(f"https://{host}/", FixedCertificateAdapter(fingerprint))
    return s


def main():
    s = session_for("nas.local", "21:2f:b2:59:fa:00:a7:e7:7d:2a:c1:fb:8b:fe:fd:3c:4f:9d:45:b7:6a:44:7a:d7:f2:f0:aa:67:09:e6:12:f6")
    print(s.get("https://nas.local/api/v2/system/info", timeout=5).json())


if __name__ == "__main__":
    main()
