from __future__ import annotations

import logging
import os
from functools import cache

from pymongo import MongoClient
from pymongo.errors import ConnectionFailure

log = logging.getLogger(__name__)


def _tls_options() -> dict:
    options: dict = {"tls": True}
    if ca := os.getenv("MONGO_CA_FILE"):
        options["tlsCAFile"] = ca
    if os.getenv("MONGO_ALLOW_INVALID") == "1":
        options["tlsAllowInvalidHostnames"] = True
    if pem := os.getenv("MONGO_CLIENT_PEM"):
        options["tlsCertificateKeyFile"] = pem
    return options


@cache
def client() -> MongoClient:
    c = MongoClient(os.environ["MONGO_URL"], appname="katalog", serverSelectionTimeoutMS=5000, **_tls_options())
    try:
        c.admin.command("ping")
    except ConnectionFailure as e:
        log.error("mongo: %s", e)
        raise
    return c


def collection(name: str):
    return client()[os.environ.get("MONGO_DB", "katalog")][name]
