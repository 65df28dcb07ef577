# -*- coding: utf-8 -*-
import logging
import os

from requests import Session
from zeep import Client
from zeep.transports import Transport

logging.getLogger("zeep").setLevel(logging.WARNING)

HERE = os.path.dirname(os.path.abspath(__file__))
WSDL = "https://meldung.example.ch/ws?wsdl"


class Meldestelle:
    """Meldet An- und Abmeldungen. Zertifikate stellt die Meldestelle selbst aus."""

    def __init__(self, cert=None, test=False):
        session = Session()
        session.verify = os.path.join(HERE, "certs", "meldestelle-kette.pem")
        if cert:
            session.cert = cert
        self.client = Client(
            WSDL.replace("meldung", "meldung-test") if test else WSDL,
            transport=Transport(session=session, timeout=40, operation_timeout=60),
        )

    def anmelden(self, person):
        antwort = self.client.service.Anmeldung(person)
        if antwort.code != 0:
            raise ValueError("%s: %s" % (antwort.code, antwort.text))
        return antwort.nummer
