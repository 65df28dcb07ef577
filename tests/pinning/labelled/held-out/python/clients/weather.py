"""기상청 자료를 받아 저장한다."""
import datetime as dt
import hashlib
import sqlite3
import ssl

import certifi
import httpx

SSL_CONTEXT = ssl.create_default_context(cafile=certifi.where())
URL = "https://weather.example.kr/api/v1/forecast"


def fetch(station: int, day: dt.date) -> list[dict]:
    with httpx.Client(verify=SSL_CONTEXT, timeout=10, http2=True) as c:
        r = c.get(URL, params={"stn": station, "date": day.strftime("%Y%m%d")})
        r.raise_for_status()
        return r.json()["items"]


def row_fingerprint(row: dict) -> str:
    text = "|".join(f"{k}={row[k]}" for k in sorted(row))
    return hashlib.md5(text.encode()).hexdigest()


def store(db: sqlite3.Connection, rows: list[dict]) -> int:
    n = 0
    for row in rows:
        fp = row_fingerprint(row)
        cur = db.execute("insert or ignore into forecast (fp, stn, at, temp) values (?, ?, ?, ?)",
                         (fp, row["stn"], row["at"], row["temp"]))
        n += cur.rowcount
    db.commit()
    return n


if __name__ == "__main__":
    with sqlite3.connect("weather.db") as db:
        db.execute("create table if not exists forecast (fp text primary key, stn int, at text, temp real)")
        for stn in (108, 119, 159):
            print(stn, store(db, fetch(stn, dt.date.today())))
