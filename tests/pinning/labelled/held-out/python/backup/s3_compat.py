import os

import boto3
from botocore.client import Config
from dotenv import load_dotenv

load_dotenv()


def client():
    """오브젝트 스토리지(사내 MinIO)."""
    return boto3.client(
        "s3",
        endpoint_url=os.getenv("S3_ENDPOINT", "https://minio.internal:9000"),
        aws_access_key_id=os.environ["S3_KEY"],
        aws_secret_access_key=os.environ["S3_SECRET"],
        verify=os.getenv("S3_CA", "/etc/ssl/minio/public.crt"),
        config=Config(signature_version="s3v4", s3={"addressing_style": "path"}),
    )


def upload(path, bucket, key):
    s3 = client()
    size = os.path.getsize(path)
    print(f"{path} -> s3://{bucket}/{key} ({size} bytes)")
    s3.upload_file(path, bucket, key, ExtraArgs={"Metadata": {"host": os.uname().nodename}})
    head = s3.head_object(Bucket=bucket, Key=key)
    if head["ContentLength"] != size:
        raise RuntimeError("크기가 다름")


def prune(bucket, prefix, keep=14):
    s3 = client()
    found = s3.list_objects_v2(Bucket=bucket, Prefix=prefix).get("Contents", [])
    for item in sorted(found, key=lambda i: i["LastModified"])[:-keep]:
        s3.delete_object(Bucket=bucket, Key=item["Key"])
