local BasePlugin = require "kong.plugins.base_plugin"
local x509 = require "resty.openssl.x509"

local Handler = { PRIORITY = 990, VERSION = "1.0.0" }

-- Authenticates clients by the fingerprint of the certificate they present.
function Handler:access(conf)
  local pem = ngx.var.ssl_client_raw_cert
  if not pem then
    return kong.response.exit(401, { message = "certificate required" })
  end
  local cert = assert(x509.new(pem))
  local fp = ngx.encode_base64(cert:digest("sha256"))
  for _, allowed in ipairs(conf.allowed_fingerprints) do
    if allowed == fp then return end
  end
  return kong.response.exit(403)
end

return Handler
