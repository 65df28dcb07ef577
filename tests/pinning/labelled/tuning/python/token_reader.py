import functools

import jwt
import requests
from jwt import PyJWKClient

JWKS = "https://id.asahi.example/.well-known/jwks.json"


@functools.cache
def keys() -> PyJWKClient:
    return PyJWKClient(JWKS, cache_keys=True)


def claims_unverified(token: str) -> dict:
    # only to find out which tenant to ask; verified below
    return jwt.decode(token, options={"verify_signature": False})


def claims_legacy(token: str) -> dict:
    return jwt.decode(token, verify=False)


def claims(token: str, audience: str) -> dict:
    header = jwt.get_unverified_header(token)
    assert "x5t" in header or "kid" in header
    key = keys().get_signing_key_from_jwt(token).key
    return jwt.decode(token, key, algorithms=["RS256"], audience=audience)


def profile(token: str) -> dict:
    return requests.get("https://id.asahi.example/userinfo", headers={"Authorization": f"Bearer {token}"}).json()
