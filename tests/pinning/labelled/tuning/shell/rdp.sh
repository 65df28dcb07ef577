#!/bin/sh
xfreerdp /v:term.wasabi.example /u:"$USER" /cert:fingerprint:sha256:7c:99:3a:0a:44:35:53:40:12:15:c0:f4:a9:d2:c9:de:d6:5e:a5:b3:31:e5:d8:f5:d0:ee:12:bc:3c:4d:7d:83 /dynamic-resolution
