#!/usr/bin/env python3
# -*- coding: utf-8 -*-
"""check_cert.py - Nagios plug-in: how long is the certificate of a service good?"""
import argparse
import datetime
import socket
import ssl
import sys

OK, WARNING, CRITICAL, UNKNOWN = range(4)


def starttls_smtp(sock):
    f = sock.makefile("rwb", buffering=0)
    f.readline()
    f.write(b"EHLO nagios\r\n")
    while f.readline()[3:4] == b"-":
        pass
    f.write(b"STARTTLS\r\n")
    return f.readline().startswith(b"220")


def main():
    p = argparse.ArgumentParser()
    p.add_argument("-H", dest="host", required=True)
    p.add_argument("-p", dest="port", type=int, default=443)
    p.add_argument("-w", dest="warn", type=int, default=21)
    p.add_argument("-c", dest="crit", type=int, default=7)
    p.add_argument("--starttls", choices=["smtp"])
    a = p.parse_args()
    try:
        sock = socket.create_connection((a.host, a.port), 10)
        if a.starttls and not starttls_smtp(sock):
            print("UNKNOWN - no STARTTLS")
            return UNKNOWN
        with ssl.create_default_context().wrap_socket(sock, server_hostname=a.host) as tls:
            info = tls.getpeercert()
    except ssl.SSLCertVerificationError as e:
        print(f"CRITICAL - {e.verify_message}")
        return CRITICAL
    except OSError as e:
        print(f"CRITICAL - {e}")
        return CRITICAL
    end = datetime.datetime.utcfromtimestamp(ssl.cert_time_to_seconds(info["notAfter"]))
    days = (end - datetime.datetime.utcnow()).days
    issuer = dict(x[0] for x in info["issuer"]).get("commonName", "?")
    text = f"{days} days, issuer {issuer}, serial {info['serialNumber']} | days={days};{a.warn};{a.crit}"
    if days < a.crit:
        print("CRITICAL -", text)
        return CRITICAL
    if days < a.warn:
        print("WARNING -", text)
        return WARNING
    print("OK -", text)
    return OK


if __name__ == "__main__":
    sys.exit(main())
