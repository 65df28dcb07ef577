"""Command line of the importer."""
import argparse
import logging
import pathlib

import requests


def parser() -> argparse.ArgumentParser:
    p = argparse.ArgumentParser(prog="importer", description=__doc__)
    p.add_argument("source", help="URL of the register")
    p.add_argument("--out", type=pathlib.Path, default=pathlib.Path("out"))
    p.add_argument("--client-cert", metavar="PEM", help="certificate and key that identify us")
    p.add_argument("--sha256", help="expected digest of the downloaded register")
    p.add_argument("--verify-schema", action=argparse.BooleanOptionalAction, default=True,
                   help="check the register against the schema (default: yes)")
    p.add_argument("--no-verify-schema-names", dest="verify_names", action="store_false")
    p.add_argument("-v", "--verbose", action="count", default=0)
    return p


def main(argv=None) -> int:
    args = parser().parse_args(argv)
    logging.basicConfig(level=logging.WARNING - 10 * args.verbose)
    with requests.Session() as s:
        s.cert = args.client_cert
        r = s.get(args.source, timeout=60, stream=True)
        r.raise_for_status()
        args.out.mkdir(parents=True, exist_ok=True)
        from .register import Register

        register = Register.read(r.raw, verify=args.verify_schema, names=args.verify_names)
        if args.sha256 and register.digest() != args.sha256.lower():
            logging.error("digest is %s", register.digest())
            return 2
        register.write(args.out)
    return 0
