# -*- coding: utf-8 -*-
"""Обмен с кассовым сервером. У сервера самоподписанный сертификат, отпечаток задаётся в kassa.ini."""
import configparser
import http.client
import json
import ssl
from binascii import unhexlify
from hashlib import sha1


class FiscalError(Exception):
    pass


class PinnedConnection(http.client.HTTPSConnection):
    def __init__(self, host, port, digest):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        super(PinnedConnection, self).__init__(host, port, timeout=30, context=context)
        self._digest = unhexlify(digest.replace(":", "").replace(" ", ""))

    def connect(self):
        super(PinnedConnection, self).connect()
        der = self.sock.getpeercert(True)
        if sha1(der).digest() != self._digest:
            self.sock.close()
            raise FiscalError("чужой сертификат у %s" % self.host)


def send(receipt, ini="kassa.ini"):
    cfg = configparser.ConfigParser()
    cfg.read(ini, encoding="utf-8")
    s = cfg["server"]
    conn = PinnedConnection(s["host"], s.getint("port", 8443), s["fingerprint"])
    try:
        conn.request("POST", "/receipt", json.dumps(receipt), {"Content-Type": "application/json"})
        resp = conn.getresponse()
        if resp.status != 200:
            raise FiscalError("HTTP %d" % resp.status)
        return json.loads(resp.read().decode("utf-8"))
    finally:
        conn.close()
