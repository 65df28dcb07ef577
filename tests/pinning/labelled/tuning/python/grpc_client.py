from pathlib import Path

import grpc

from .gen import inventory_pb2, inventory_pb2_grpc

_CA = Path(__file__).with_name("inventory-ca.pem")


def stub(target: str) -> inventory_pb2_grpc.InventoryStub:
    credentials = grpc.ssl_channel_credentials(root_certificates=_CA.read_bytes())
    options = [("grpc.keepalive_time_ms", 30_000)]
    return inventory_pb2_grpc.InventoryStub(grpc.secure_channel(target, credentials, options))


def count(target, sku):
    return stub(target).Count(inventory_pb2.Sku(code=sku)).value
