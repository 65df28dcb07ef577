import hashlib
import pathlib
import ssl

import pytest

from shop.client import parse_pem

FIXTURE = pathlib.Path(__file__).parent / "fixtures" / "selfsigned.pem"


def test_parse_reads_every_certificate():
    assert len(parse_pem(FIXTURE.read_text())) == 2


def test_digest_of_the_first():
    der = ssl.PEM_cert_to_DER_cert(FIXTURE.read_text())
    assert hashlib.sha256(der).hexdigest() == "94baf05ce9785fbafb7d675ca702170b4309c74cd7e2b7fca9d772bd0e84849e"


@pytest.mark.parametrize("bad", ["", "-----BEGIN CERTIFICATE-----\n", "{{b64r:30/none}}"])
def test_rubbish_is_refused(bad):
    with pytest.raises(ValueError):
        parse_pem(bad)
