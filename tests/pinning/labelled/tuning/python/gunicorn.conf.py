import multiprocessing
import ssl

bind = "0.0.0.0:8443"
workers = multiprocessing.cpu_count() * 2 + 1
certfile = "/etc/tls/server.crt"
keyfile = "/etc/tls/server.key"
# clients must show a certificate of the partners' CA
ca_certs = "/etc/tls/partners.pem"
cert_reqs = ssl.CERT_REQUIRED
accesslog = "-"
proxy_allow_ips = "10.0.0.1"
