import std/[httpclient, json, net, os]

type Reading = object
  sensor: string
  value: float

proc read(base, sensor: string): Reading =
  let ctx = newContext(verifyMode = CVerifyNone)
  let client = newHttpClient(sslContext = ctx, timeout = 4000)
  defer: client.close()
  let node = parseJson(client.getContent(base & "/sensors/" & sensor))
  Reading(sensor: sensor, value: node["value"].getFloat)

when isMainModule:
  echo read(paramStr(1), paramStr(2))
