import json
import ssl

import paho.mqtt.client as mqtt


def on_connect(client, userdata, flags, reason_code, properties):
    client.subscribe("plant/+/temperature")


def on_message(client, userdata, msg):
    print(msg.topic, json.loads(msg.payload)["c"])


client = mqtt.Client(mqtt.CallbackAPIVersion.VERSION2, client_id="reader")
client.on_connect = on_connect
client.on_message = on_message
client.tls_set("/etc/plant/broker-ca.crt", tls_version=ssl.PROTOCOL_TLS_CLIENT)
client.connect("broker.plant.example", 8883)
client.loop_forever()
