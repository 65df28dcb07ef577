import os
import ssl
import urllib.request


def opener() -> urllib.request.OpenerDirector:
    """Shows our certificate; theirs is checked with the system's."""
    context = ssl.create_default_context()
    context.load_cert_chain(os.environ["CLIENT_CERT"], os.environ["CLIENT_KEY"], os.environ.get("CLIENT_KEY_PASSWORD"))
    return urllib.request.build_opener(urllib.request.HTTPSHandler(context=context))


def submit(data: bytes) -> bytes:
    request = urllib.request.Request("https://tax.example/returns", data=data, method="POST")
    with opener().open(request, timeout=30) as response:
        return response.read()


def with_requests(session, url):
    return session.get(url, cert=("client.pem", "client.key"), verify=True)
