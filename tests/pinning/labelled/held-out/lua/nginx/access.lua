-- Checks the session with the account service before a page is served.
local http = require "resty.http"
local cjson = require "cjson.safe"
local sha256 = require "resty.sha256"
local str = require "resty.string"

local cookie = ngx.var.cookie_session
if not cookie then
  return ngx.redirect("/login")
end

local hash = sha256:new()
hash:update(cookie)
local key = str.to_hex(hash:final())

local cached = ngx.shared.sessions:get(key)
if not cached then
  local httpc = http.new()
  httpc:set_timeouts(500, 1000, 2000)
  local res, err = httpc:request_uri("https://accounts.example.org/session", {
    method = "GET",
    headers = { ["Cookie"] = "session=" .. cookie },
    ssl_verify = true,
    keepalive_timeout = 60000,
  })
  if not res then
    ngx.log(ngx.ERR, "accounts: ", err)
    return ngx.exit(ngx.HTTP_BAD_GATEWAY)
  end
  if res.status ~= 200 then
    return ngx.redirect("/login")
  end
  cached = res.body
  ngx.shared.sessions:set(key, cached, 30)
end

local account = cjson.decode(cached)
ngx.req.set_header("X-Account", account.name)
ngx.req.set_header("X-Client-Cert", ngx.var.ssl_client_fingerprint or "-")
