import json
import os
import ssl
import urllib.request
from functools import cached_property


class Vault:
    """Enough of the API to read one secret."""

    def __init__(self, addr=None, cacert=None):
        self.addr = addr or os.environ["VAULT_ADDR"]
        self.cacert = cacert or os.environ.get("VAULT_CACERT")

    @cached_property
    def _context(self):
        context = ssl.create_default_context(cafile=self.cacert)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context

    def _call(self, path, payload=None, token=None):
        request = urllib.request.Request(f"{self.addr}/v1/{path}")
        if token:
            request.add_header("X-Vault-Token", token)
        data = json.dumps(payload).encode() if payload is not None else None
        with urllib.request.urlopen(request, data, timeout=10, context=self._context) as r:
            return json.load(r)

    def secret(self, path, role_id, secret_id):
        login = self._call("auth/approle/login", {"role_id": role_id, "secret_id": secret_id})
        token = login["auth"]["client_token"]
        return self._call(f"secret/data/{path}", token=token)["data"]["data"]
