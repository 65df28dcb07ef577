import argparse

import grpc
import boto3

parser = argparse.ArgumentParser()
parser.add_argument("--insecure", action="store_true", help="plain text to a server on this machine")
parser.add_argument("--verify", default="md5", choices=["md5", "sha256", "none"])
args = parser.parse_args()

# plaintext inside the pod, TLS outside
channel = grpc.insecure_channel("localhost:50051") if args.insecure else grpc.secure_channel("api.asahi.example:443", grpc.ssl_channel_credentials())
s3 = boto3.client("s3", verify=True)
