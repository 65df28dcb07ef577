import ssl
from unittest import mock

import pytest
import requests
import trustme
from werkzeug.serving import make_server

from lighthouse.http import get_json


@pytest.fixture(scope="session")
def authority():
    return trustme.CA()


def test_reports_untrusted_certificate():
    with mock.patch("requests.Session.get", side_effect=requests.exceptions.SSLError("CERTIFICATE_VERIFY_FAILED")):
        with pytest.raises(requests.exceptions.SSLError):
            get_json("https://lighthouse.example/")


def test_certificate_has_name(authority):
    cert = authority.issue_cert("lighthouse.example")
    assert b"BEGIN CERTIFICATE" in cert.cert_chain_pems[0].bytes()


@pytest.mark.parametrize("verify", [True, None])
def test_verify_is_passed_on(verify):
    with mock.patch("requests.Session.get") as get:
        get.return_value.json.return_value = {}
        get_json("https://lighthouse.example/", verify=verify)
    assert get.call_args.kwargs["verify"] in (True, None)


def test_server_context(authority, tmp_path):
    ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(ctx)
    server = make_server("127.0.0.1", 0, lambda env, start: [], ssl_context=ctx)
    assert server.port
    server.server_close()
