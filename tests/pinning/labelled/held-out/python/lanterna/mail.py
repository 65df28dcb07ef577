"""Envio de avisos por correio eletrônico."""
import logging
import smtplib
import ssl
from email.message import EmailMessage
from pathlib import Path

logger = logging.getLogger("lanterna.mail")


class Carteiro:
    def __init__(self, host, port=587, user=None, password=None, client_cert=None):
        self.host, self.port = host, port
        self.user, self.password = user, password
        self.contexto = ssl.create_default_context()
        self.contexto.minimum_version = ssl.TLSVersion.TLSv1_2
        if client_cert:
            p = Path(client_cert)
            self.contexto.load_cert_chain(p, p.with_suffix(".key"))

    def enviar(self, para, assunto, corpo):
        m = EmailMessage()
        m["To"], m["From"], m["Subject"] = para, self.user, assunto
        m.set_content(corpo)
        with smtplib.SMTP(self.host, self.port, timeout=30) as s:
            s.starttls(context=self.contexto)
            if self.user:
                s.login(self.user, self.password)
            recusados = s.send_message(m)
        for quem, motivo in recusados.items():
            logger.warning("recusado %s: %s", quem, motivo)
        return not recusados
