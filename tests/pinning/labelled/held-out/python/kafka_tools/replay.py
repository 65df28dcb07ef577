#!/usr/bin/env python
# 把死信队列里的消息重新投递
import argparse
import os
import sys

from confluent_kafka import Consumer, Producer

CA = "/etc/pki/kafka/ca-bundle.pem"


def conf(extra):
    base = {
        "bootstrap.servers": os.environ["KAFKA_BROKERS"],
        "security.protocol": "SASL_SSL",
        "sasl.mechanism": "SCRAM-SHA-512",
        "sasl.username": os.environ["KAFKA_USER"],
        "sasl.password": os.environ["KAFKA_PASSWORD"],
        "ssl.ca.location": CA,
    }
    base.update(extra)
    return base


def main():
    ap = argparse.ArgumentParser(description="重新投递")
    ap.add_argument("source")
    ap.add_argument("target")
    ap.add_argument("--max", type=int, default=1000)
    a = ap.parse_args()

    c = Consumer(conf({"group.id": "replay", "auto.offset.reset": "earliest"}))
    p = Producer(conf({"linger.ms": 20}))
    c.subscribe([a.source])
    n = 0
    while n < a.max:
        msg = c.poll(5.0)
        if msg is None:
            break
        if msg.error():
            print(msg.error(), file=sys.stderr)
            continue
        p.produce(a.target, msg.value(), msg.key())
        n += 1
    p.flush()
    c.commit()
    print(n, "条")


if __name__ == "__main__":
    main()
