# Загрузка выписки. Запускается из Airflow.
import os
from datetime import date

import pycurl
from io import BytesIO

BANK = "https://statements.bank.example"
KEY = os.environ.get("BANK_KEY", "sha256//0B9e2Um4kh/VUxD/AsSeRK2d2GRPwNQM/vpQdcoKwIo=")


class BankError(RuntimeError):
    pass


def fetch(account: str, day: date) -> bytes:
    buf = BytesIO()
    c = pycurl.Curl()
    c.setopt(c.URL, f"{BANK}/{account}/{day:%Y-%m-%d}.xml")
    c.setopt(c.WRITEDATA, buf)
    c.setopt(c.SSLCERT, "/run/secrets/bank-client.pem")
    c.setopt(c.PINNEDPUBLICKEY, KEY)
    c.setopt(c.TIMEOUT, 60)
    try:
        c.perform()
        code = c.getinfo(c.RESPONSE_CODE)
    except pycurl.error as e:
        if e.args[0] == pycurl.E_SSL_PINNEDPUBKEYNOTMATCH:
            raise BankError("банк сменил ключ") from e
        raise BankError(e.args[1]) from e
    finally:
        c.close()
    if code != 200:
        raise BankError(f"HTTP {code}")
    return buf.getvalue()
