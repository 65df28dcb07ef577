-- Connects to the other relay and makes sure that it is the right one.
local socket = require "socket"
local ssl = require "ssl"
local log = require "relay.log"

local M = {}

local params = {
  mode = "client",
  protocol = "any",
  verify = "none",
  options = { "all", "no_sslv2", "no_sslv3", "no_tlsv1" },
}

local function digest_of(conn)
  local cert = conn:getpeercertificate()
  if not cert then return nil end
  return cert:digest("sha256")
end

--- @param peer table host, port, digest (lower case hex)
function M.connect(peer)
  local tcp = socket.tcp()
  tcp:settimeout(10)
  assert(tcp:connect(peer.host, peer.port))
  local conn = assert(ssl.wrap(tcp, params))
  conn:sni(peer.host)
  local ok, err = conn:dohandshake()
  if not ok then
    return nil, err
  end
  local shown = digest_of(conn)
  if shown ~= peer.digest then
    log.warn("%s has certificate %s", peer.host, tostring(shown))
    conn:close()
    return nil, "wrong certificate"
  end
  return conn
end

return M
