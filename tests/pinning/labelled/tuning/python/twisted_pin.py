from twisted.internet import ssl
from twisted.internet._sslverify import ClientTLSOptions
from twisted.web.client import Agent
from twisted.web.iweb import IPolicyForHTTPS
from zope.interface import implementer

DIGESTS = {b"hub.numata.example": b"D1:20:95:3D:53:60:75:11:29:43:E7:FC:6C:42:BD:C8:DE:58:45:A6:E5:F7:A1:64:DB:B0:2E:6F:E5:E1:EA:87"}


class _Options(ClientTLSOptions):
    def _identityVerifyingInfoCallback(self, connection, where, ret):
        super()._identityVerifyingInfoCallback(connection, where, ret)
        peer = connection.get_peer_certificate()
        if peer is not None and peer.digest("sha256") != DIGESTS[self._hostnameBytes]:
            connection.get_app_data().abortConnection()


@implementer(IPolicyForHTTPS)
class Policy:
    def creatorForNetloc(self, hostname, port):
        return _Options(hostname.decode("ascii"), ssl.CertificateOptions().getContext())


def agent(reactor):
    return Agent(reactor, Policy())
