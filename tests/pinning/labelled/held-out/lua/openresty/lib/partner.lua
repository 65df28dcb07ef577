local http = require "resty.http"
local cjson = require "cjson"

local _M = { _VERSION = "0.2" }
local mt = { __index = _M }

function _M.new(opts)
  return setmetatable({ host = opts.host, port = opts.port or 443, key = opts.key }, mt)
end

function _M:call(method, path, body)
  local c = http.new()
  c:set_timeout(3000)
  local ok, err = c:connect({
    scheme = "https",
    host = self.host,
    port = self.port,
    ssl_verify = true,
    ssl_server_name = self.host,
  })
  if not ok then
    return nil, err
  end
  local res
  res, err = c:request({
    method = method,
    path = path,
    body = body and cjson.encode(body),
    headers = { Host = self.host, ["X-Api-Key"] = self.key, ["Content-Type"] = "application/json" },
  })
  if not res then
    return nil, err
  end
  local text = res:read_body()
  c:set_keepalive(60000, 10)
  return cjson.decode(text), res.status
end

return _M
