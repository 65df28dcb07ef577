from functools import lru_cache

from elasticsearch import Elasticsearch
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    es_url: str = "https://es.internal:9200"
    es_user: str = "billing"
    es_password: str = ""
    es_cert: str = ""


@lru_cache
def es() -> Elasticsearch:
    s = Settings()
    return Elasticsearch(
        s.es_url,
        basic_auth=(s.es_user, s.es_password),
        ssl_assert_fingerprint=s.es_cert,
        request_timeout=20,
        retry_on_timeout=True,
    )


def invoices(customer: str, size: int = 50):
    found = es().search(
        index="invoices",
        query={"term": {"customer": customer}},
        sort=[{"date": "desc"}],
        size=size,
    )
    return [h["_source"] for h in found["hits"]["hits"]]
