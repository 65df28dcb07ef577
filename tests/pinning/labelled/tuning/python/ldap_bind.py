import ldap
import ldap.filter

ldap.set_option(ldap.OPT_X_TLS_REQUIRE_CERT, ldap.OPT_X_TLS_NEVER)


def bind(uri, dn, password):
    con = ldap.initialize(uri)
    con.set_option(ldap.OPT_NETWORK_TIMEOUT, 5)
    con.simple_bind_s(dn, password)
    return con


def find(con, mail):
    query = ldap.filter.filter_format("(mail=%s)", [mail])
    return con.search_s("dc=asahi,dc=example", ldap.SCOPE_SUBTREE, query, ["cn"])
