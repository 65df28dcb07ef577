local http = require("resty.http")
local cjson = require("cjson.safe")

local _M = { _VERSION = "0.3" }

function _M.introspect(token)
  local httpc = http.new()
  httpc:set_timeout(2000)
  local res, err = httpc:request_uri("https://idp.internal:8443/introspect", {
    method = "POST",
    body = ngx.encode_args({ token = token }),
    headers = { ["Content-Type"] = "application/x-www-form-urlencoded" },
    ssl_verify = false,
  })
  if not res then
    ngx.log(ngx.ERR, "introspection failed: ", err)
    return nil, err
  end
  return cjson.decode(res.body)
end

return _M
