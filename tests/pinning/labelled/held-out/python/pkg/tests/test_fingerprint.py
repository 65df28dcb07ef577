import hashlib
import textwrap

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from harbour.certs import colonise, from_pem, spki_sha256

PEM = textwrap.dedent("""\
-----BEGIN CERTIFICATE-----
MIIBpDCCAUugAwIBAgIUKvF8107VxeuBHTCvPq5fHFnFlscwCgYIKoZIzj0EAwIw
KDEQMA4GA1UECgwHRXhhbXBsZTEUMBIGA1UEAwwLS2Ftb21lIFJvb3QwHhcNMjYx
MTI2MDk0MDI4WhcNMzcwNzI2MDk0MDI4WjAoMRAwDgYDVQQKDAdFeGFtcGxlMRQw
EgYDVQQDDAtLYW1vbWUgUm9vdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABCWk
OuE+yfZGR/5eAsOkCu85oN7ou+jhtLTyMkYwLJloQnow2H5S/advTXbiuMtblJHQ
Y3kLRmLQTwNl3u9ZmrCjUzBRMB0GA1UdDgQWBBRkZeemPxYqTr1VC1z/DpJ8rkNr
ijAfBgNVHSMEGDAWgBRkZeemPxYqTr1VC1z/DpJ8rkNrijAPBgNVHRMBAf8EBTAD
AQH/MAoGCCqGSM49BAMCA0cAMEQCIGJ/RArEpbmtVZ4+XXo0aQhBKFdcY8hijYcv
70W3ohVZAiA9OejOH6jLytKQhSJ4Yva1trE3s6HSgFb6ojDZ2tD1Ng==
-----END CERTIFICATE-----
""")


@pytest.fixture
def cert():
    return x509.load_pem_x509_certificate(PEM.encode())


def test_from_pem_keeps_der(cert):
    assert from_pem(PEM) == cert.public_bytes(serialization.Encoding.DER)


def test_colonise():
    assert colonise("aabbcc") == "AA:BB:CC"


def test_fingerprint_is_of_der(cert):
    der = cert.public_bytes(serialization.Encoding.DER)
    assert cert.fingerprint(hashes.SHA256()).hex() == hashlib.sha256(der).hexdigest()


@pytest.mark.parametrize("text", ["", "-----BEGIN CERTIFICATE-----", "AAAA"])
def test_rubbish(text):
    with pytest.raises(ValueError):
        from_pem(text)


def test_spki(cert):
    info = cert.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    assert spki_sha256(cert) == hashlib.sha256(info).hexdigest()
