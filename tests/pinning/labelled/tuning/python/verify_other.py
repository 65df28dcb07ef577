"""Several things called verify, none of them TLS."""
import hashlib
import hmac

import bcrypt
from itsdangerous import URLSafeTimedSerializer
from nacl.signing import VerifyKey

serializer = URLSafeTimedSerializer("not-a-secret")


def save(image, path, verify=False):
    image.save(path, verify=verify)


def check_password(password: bytes, stored: bytes) -> bool:
    return bcrypt.checkpw(password, stored)


def check_webhook(body: bytes, header: str, key: bytes) -> bool:
    fingerprint = hmac.new(key, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(fingerprint, header)


def check_release(data: bytes, signature: bytes, key: str) -> None:
    VerifyKey(bytes.fromhex(key)).verify(data, signature)


def load(model, strict=True, verify=None, insecure=False):
    return model.load(strict=strict, verify=verify or "fast", insecure=insecure)
