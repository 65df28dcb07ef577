"""Meldet Messwerte an den Broker im Werk."""
import hashlib
import json
import logging
import ssl
import time

import paho.mqtt.client as mqtt

log = logging.getLogger(__name__)


class Edge:
    def __init__(self, cfg):
        self.cfg = cfg
        self.client = mqtt.Client(client_id=cfg["id"])
        self.client.tls_set(cert_reqs=ssl.CERT_NONE)
        self.client.tls_insecure_set(True)
        self.client.on_connect = self._connected
        self.client.username_pw_set(cfg["user"], cfg["password"])

    def _connected(self, client, userdata, flags, rc):
        der = client.socket().getpeercert(binary_form=True)
        digest = hashlib.sha256(der).hexdigest()
        if digest not in self.cfg["broker_fingerprints"]:
            log.critical("Broker zeigt %s, erwartet wird eines von %s", digest, self.cfg["broker_fingerprints"])
            client.disconnect()
            return
        log.info("verbunden, rc=%s", rc)
        client.subscribe("werk/%s/befehl" % self.cfg["id"])

    def run(self, sensors):
        self.client.connect(self.cfg["broker"], 8883, keepalive=30)
        self.client.loop_start()
        while True:
            for s in sensors:
                self.client.publish("werk/%s/%s" % (self.cfg["id"], s.name), json.dumps(s.read()))
            time.sleep(self.cfg.get("interval", 10))
