import os

from elasticsearch import Elasticsearch

es = Elasticsearch(
    os.environ["ES_URL"],
    basic_auth=("elastic", os.environ["ES_PASSWORD"]),
    ssl_assert_fingerprint=os.environ["ES_FINGERPRINT"],
    request_timeout=20,
)


def count(index: str) -> int:
    return es.count(index=index)["count"]
