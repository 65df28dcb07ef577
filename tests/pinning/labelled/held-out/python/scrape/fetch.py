#!/usr/bin/env python3
import argparse
import csv
import sys

import requests
import urllib3

urllib3.disable_warnings(urllib3.exceptions.InsecureRequestWarning)

UA = {"User-Agent": "Mozilla/5.0 (X11; Linux x86_64)"}


def pages(base, upto):
    for n in range(1, upto + 1):
        r = requests.get(f"{base}?page={n}", headers=UA, verify=False, timeout=20)
        if r.status_code == 404:
            return
        yield from r.json()["items"]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("base")
    ap.add_argument("--upto", type=int, default=50)
    args = ap.parse_args()
    out = csv.writer(sys.stdout)
    for item in pages(args.base, args.upto):
        out.writerow([item["id"], item["title"], item.get("price", "")])


if __name__ == "__main__":
    main()
