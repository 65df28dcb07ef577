from pymongo import MongoClient
from pymongo.errors import PyMongoError

import logging

log = logging.getLogger("store")


class Store:
    def __init__(self, uri):
        self._client = MongoClient(uri, tls=True, tlsAllowInvalidCertificates=True, serverSelectionTimeoutMS=3000)
        self._events = self._client["plant"]["events"]

    def add(self, event):
        try:
            self._events.insert_one(event)
        except PyMongoError:
            log.exception("could not store %s", event.get("id"))
