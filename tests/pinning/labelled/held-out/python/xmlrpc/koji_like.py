import os
import sys
import xmlrpc.client
from configparser import RawConfigParser
from ssl import create_default_context

DEFAULTS = {"server": "https://bau.example.net/hub", "serverca": "~/.bau/serverca.crt", "cert": "~/.bau/client.pem"}


def read_config(profile):
    cp = RawConfigParser()
    cp.read(["/etc/bau.conf", os.path.expanduser("~/.bau/config")])
    conf = dict(DEFAULTS)
    if cp.has_section(profile):
        conf.update(cp.items(profile))
    for k in ("serverca", "cert"):
        conf[k] = os.path.expanduser(conf[k])
    return conf


def session(conf):
    ctx = create_default_context(cafile=conf["serverca"])
    if os.path.exists(conf["cert"]):
        ctx.load_cert_chain(conf["cert"])
    return xmlrpc.client.ServerProxy(conf["server"], context=ctx, allow_none=True)


def main(argv):
    conf = read_config(argv[1] if len(argv) > 1 else "bau")
    hub = session(conf)
    for task in hub.listTasks({"state": [0, 1]}):
        print("%(id)d %(method)s %(owner)s" % task)


if __name__ == "__main__":
    main(sys.argv)
