import imaplib
import ssl
from configparser import ConfigParser
from hashlib import sha1


class FingerprintError(Exception):
    pass


def fetch(cfg: ConfigParser):
    section = cfg["account"]
    wanted = section["server_fingerprint"].replace(":", "").lower()
    ctx = ssl._create_unverified_context()
    box = imaplib.IMAP4_SSL(section["host"], ssl_context=ctx)
    got = sha1(box.socket().getpeercert(True)).hexdigest()
    if got != wanted:
        raise FingerprintError(got)
    box.login(section["user"], section["password"])
    box.select("INBOX")
    return box.search(None, "UNSEEN")
