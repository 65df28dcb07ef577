"""Downloads CRLs and tells which serials of ours are revoked."""
import sys
import urllib.request

from cryptography import x509

OURS = {int("424b4ecc744976c225f76ffd0a0a2edc", 16), int("83df15634fac8eb74f08e13091e3b61a", 16)}


def revoked(url: str):
    with urllib.request.urlopen(url, timeout=20) as response:
        crl = x509.load_der_x509_crl(response.read())
    for serial in OURS:
        entry = crl.get_revoked_certificate_by_serial_number(serial)
        if entry is not None:
            yield serial, entry.revocation_date_utc


for address in sys.argv[1:]:
    for serial, when in revoked(address):
        print(f"{serial:x} revoked {when:%Y-%m-%d}")
