import std/[net, asyncdispatch, httpclient, os]

proc fetch(url: string) {.async.} =
  let ctx = newContext(verifyMode = CVerifyPeer, caFile = getAppDir() / "peer-ca.pem")
  let client = newAsyncHttpClient(sslContext = ctx)
  echo (await client.getContent(url)).len
  client.close()

waitFor fetch(paramStr(1))
