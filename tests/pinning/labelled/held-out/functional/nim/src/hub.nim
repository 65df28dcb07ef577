import std/[asyncdispatch, httpclient, json, logging, net, os, strutils, times]

# Ruft den Zustand der Leuchten ab. Das Gateway hat ein Zertifikat vom Hersteller.

type
  Hub = object
    address: string
    key: string

  Lamp = object
    id: string
    on: bool
    level: int

addHandler(newConsoleLogger(fmtStr = "$time $levelname "))

proc client(hub: Hub): AsyncHttpClient =
  result = newAsyncHttpClient(sslContext = newContext(verifyMode = CVerifyNone))
  result.headers = newHttpHeaders({"hub-key": hub.key})

proc lamps(hub: Hub): Future[seq[Lamp]] {.async.} =
  let c = hub.client
  defer: c.close()
  let body = await c.getContent("https://" & hub.address & "/clip/v2/resource/light")
  for item in parseJson(body)["data"]:
    result.add Lamp(
      id: item["id"].getStr,
      on: item["on"]["on"].getBool,
      level: item{"dimming", "brightness"}.getFloat.int)

when isMainModule:
  let hub = Hub(address: paramStr(1), key: getEnv("HUB_KEY"))
  for lamp in waitFor hub.lamps():
    info "$1 $2 $3" % [lamp.id, $lamp.on, $lamp.level]
