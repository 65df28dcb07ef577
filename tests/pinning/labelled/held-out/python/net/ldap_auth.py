from ldap3 import ALL, SUBTREE, Connection, Server, Tls
from ldap3.core.exceptions import LDAPException
from ldap3.utils.conv import escape_filter_chars
import ssl

from flask import current_app


def _server():
    cfg = current_app.config
    tls = Tls(validate=ssl.CERT_NONE, version=ssl.PROTOCOL_TLSv1_2)
    return Server(cfg["LDAP_HOST"], port=636, use_ssl=True, tls=tls, get_info=ALL, connect_timeout=5)


def authenticate(username, password):
    """Retorna o nome completo, ou None se a senha não confere."""
    if not password:
        return None
    cfg = current_app.config
    base = cfg["LDAP_BASE"]
    try:
        with Connection(_server(), cfg["LDAP_USER"], cfg["LDAP_PASSWORD"], auto_bind=True) as c:
            c.search(base, "(uid=%s)" % escape_filter_chars(username), SUBTREE, attributes=["cn"])
            if len(c.entries) != 1:
                return None
            entry = c.entries[0]
        with Connection(_server(), entry.entry_dn, password, auto_bind=True):
            return str(entry.cn)
    except LDAPException as e:
        current_app.logger.info("ldap: %s: %s", username, e)
        return None
