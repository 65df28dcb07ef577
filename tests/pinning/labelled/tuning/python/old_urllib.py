# -*- coding: utf-8 -*-
from __future__ import print_function
import ssl
try:
    from urllib.request import urlopen, Request
except ImportError:  # Python 2
    from urllib2 import urlopen, Request

if hasattr(ssl, '_create_unverified_context'):
    ssl._create_default_https_context = ssl._create_unverified_context


def grab(url):
    req = Request(url, headers={'User-Agent': 'grab/0.1'})
    return urlopen(req, timeout=20).read()


if __name__ == '__main__':
    import sys
    print(len(grab(sys.argv[1])))
