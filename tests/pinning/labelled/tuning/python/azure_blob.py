import os
from concurrent.futures import ThreadPoolExecutor

from azure.identity import DefaultAzureCredential
from azure.storage.blob import BlobServiceClient, ContentSettings

service = BlobServiceClient(
    account_url=f"https://{os.environ['ACCOUNT']}.blob.core.windows.net",
    credential=DefaultAzureCredential(),
    connection_timeout=10,
)
container = service.get_container_client("reports")


def put(path: str) -> None:
    with open(path, "rb") as data:
        container.upload_blob(os.path.basename(path), data, overwrite=True, validate_content=True,
                              content_settings=ContentSettings(content_type="text/csv; charset=utf-8"))


def put_all(paths):
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(put, paths))
