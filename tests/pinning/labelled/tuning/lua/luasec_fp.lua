local socket = require("socket")
local ssl = require("ssl")

local M = { fingerprint = nil }

local function handshake(host, port)
  local c = assert(socket.tcp())
  c:settimeout(5)
  assert(c:connect(host, port))
  c = assert(ssl.wrap(c, { mode = "client", protocol = "any", verify = "none", options = "all" }))
  c:sni(host)
  assert(c:dohandshake())
  return c
end

function M.connect(host, port)
  local c = handshake(host, port)
  local cert = c:getpeercertificate()
  if cert:digest("sha256") ~= M.fingerprint then
    c:close()
    return nil, "certificate mismatch"
  end
  return c
end

return M
