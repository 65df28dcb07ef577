from __future__ import annotations

import hashlib
from base64 import b64encode
from typing import Iterator

import boto3
from botocore.config import Config

_config = Config(retries={"max_attempts": 6, "mode": "adaptive"}, connect_timeout=4, read_timeout=30)


class Bucket:
    """A bucket of the archive.

    ``verify`` is not offered on purpose: whoever needs another bundle sets ``AWS_CA_BUNDLE``.
    """

    def __init__(self, name: str, region: str = "eu-central-1"):
        self.name = name
        self._s3 = boto3.client("s3", region_name=region, config=_config)

    def put(self, key: str, body: bytes) -> str:
        digest = b64encode(hashlib.sha256(body).digest()).decode()
        answer = self._s3.put_object(Bucket=self.name, Key=key, Body=body, ChecksumSHA256=digest)
        if answer["ChecksumSHA256"] != digest:
            raise IOError(f"{key}: checksum differs")
        return answer["ETag"].strip('"')

    def keys(self, prefix: str = "") -> Iterator[str]:
        for page in self._s3.get_paginator("list_objects_v2").paginate(Bucket=self.name, Prefix=prefix):
            for item in page.get("Contents", ()):
                yield item["Key"]
