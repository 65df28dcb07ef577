from twisted.internet import defer, reactor, ssl
from twisted.python import log
from twisted.python.filepath import FilePath
from twisted.web.client import Agent, BrowserLikePolicyForHTTPS, readBody
from twisted.web.http_headers import Headers
from zope.interface import implementer  # noqa: F401

ROOTS = FilePath(__file__).sibling("roots")


def trust_root():
    """Every .pem file in roots/ is an authority."""
    return ssl.trustRootFromCertificates(
        [ssl.Certificate.loadPEM(p.getContent()) for p in ROOTS.globChildren("*.pem")]
    )


@defer.inlineCallbacks
def userinfo(endpoint, token):
    agent = Agent(reactor, contextFactory=BrowserLikePolicyForHTTPS(trust_root()), connectTimeout=8)
    response = yield agent.request(
        b"GET",
        endpoint.encode("ascii"),
        Headers({b"Authorization": [b"Bearer " + token.encode("ascii")]}),
    )
    body = yield readBody(response)
    if response.code != 200:
        log.msg("userinfo: %d %r" % (response.code, body[:200]))
        defer.returnValue(None)
    defer.returnValue(body)
