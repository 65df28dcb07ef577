import multiprocessing
import os
import ssl

bind = "0.0.0.0:8443"
workers = multiprocessing.cpu_count() * 2 + 1
worker_class = "gthread"
threads = 4
timeout = 60
graceful_timeout = 20
accesslog = "-"
errorlog = "-"
access_log_format = '%(h)s %(t)s "%(r)s" %(s)s %(b)s %(L)s'

# TLS ends here; partners show a certificate of their own
keyfile = os.environ.get("TLS_KEY", "/run/secrets/tls.key")
certfile = os.environ.get("TLS_CERT", "/run/secrets/tls.crt")
ca_certs = "/etc/portal/partners.pem"
cert_reqs = ssl.CERT_OPTIONAL
do_handshake_on_connect = True


def ssl_context(conf, default_ssl_context_factory):
    context = default_ssl_context_factory()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def post_request(worker, req, environ, resp):
    cert = environ.get("gunicorn.socket").getpeercert() if environ.get("gunicorn.socket") else None
    if cert:
        worker.log.info("partner %s", dict(x[0] for x in cert["subject"]).get("commonName"))
