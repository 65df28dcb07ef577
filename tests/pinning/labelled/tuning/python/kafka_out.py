from confluent_kafka import Producer

conf = {
    "bootstrap.servers": "ns.servicebus.windows.net:9093",
    "security.protocol": "SASL_SSL",
    "sasl.mechanisms": "PLAIN",
    "sasl.username": "$ConnectionString",
    "sasl.password": open("/run/secrets/eh").read().strip(),
    "ssl.ca.location": "/usr/lib/ssl/certs/eventhubs.pem",
    "client.id": "out",
}
producer = Producer(conf)


def send(topic, key, value):
    producer.produce(topic, key=key, value=value)
    producer.poll(0)
