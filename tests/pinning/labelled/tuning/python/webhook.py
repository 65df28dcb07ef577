import hashlib
import hmac
import os

from flask import Flask, abort, request

app = Flask(__name__)
SECRET = os.environ["WEBHOOK_SECRET"].encode()


def verify(body: bytes, signature: str) -> bool:
    expected = "sha256=" + hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, signature)


@app.post("/hook")
def hook():
    if not verify(request.get_data(), request.headers.get("X-Hub-Signature-256", "")):
        abort(403)
    return "", 204


if __name__ == "__main__":
    app.run(ssl_context=("server.crt", "server.key"), port=8443)
