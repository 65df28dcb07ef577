-- syncd: pulls the block list
local https = require "ssl.https"
local ltn12 = require "ltn12"

local chunks = {}
local ok, code = https.request {
  url = arg[1],
  sink = ltn12.sink.table(chunks),
  protocol = "tlsv1_2",
  verify = { "peer", "fail_if_no_peer_cert" },
  cafile = "/etc/syncd/ca.crt",
  options = "all",
}
if not ok or code ~= 200 then
  io.stderr:write("syncd: ", tostring(code), "\n")
  os.exit(1)
end
io.write(table.concat(chunks))
