"""Liest Ereignisse aus Pulsar und schreibt sie ins Archiv."""
import argparse
import json
import pathlib

import pulsar


def build(args) -> pulsar.Client:
    return pulsar.Client(
        args.url,
        authentication=pulsar.AuthenticationToken(pathlib.Path(args.token_file).read_text().strip()),
        tls_trust_certs_file_path=args.trust_certs,
        tls_allow_insecure_connection=args.insecure,
        tls_validate_hostname=not args.insecure,
        operation_timeout_seconds=20,
    )


def main() -> None:
    ap = argparse.ArgumentParser()
    ap.add_argument("--url", default="pulsar+ssl://broker.ereignisse.example:6651")
    ap.add_argument("--token-file", default="/run/secrets/pulsar-token")
    ap.add_argument("--trust-certs", default="/etc/pki/ereignisse.pem")
    ap.add_argument("--insecure", action="store_true")
    ap.add_argument("topic")
    args = ap.parse_args()

    client = build(args)
    consumer = client.subscribe(args.topic, "archiv", consumer_type=pulsar.ConsumerType.Shared)
    try:
        while True:
            message = consumer.receive()
            try:
                record = json.loads(message.data())
                print(record["id"], record.get("kind"))
                consumer.acknowledge(message)
            except (ValueError, KeyError):
                consumer.negative_acknowledge(message)
    finally:
        client.close()


if __name__ == "__main__":
    main()
