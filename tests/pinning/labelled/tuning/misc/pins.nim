import std/[sha1, strutils, tables]

# board pins, and checksums of the firmware
const pins = {"led": 2, "button": 0}.toTable
const firmware = "2942f46928aec28b2afcdb6eb27e24a3bde6b614"

proc verify(path: string): bool =
  cmpIgnoreCase($secureHashFile(path), firmware) == 0

echo pins["led"], " ", verify("fw.bin")
