-- NodeMCU: meldet die Temperatur im Gewächshaus
local HOST = "gewaechshaus.example.de"

-- Wurzel, die das Zertifikat des Servers ausgestellt hat
tls.cert.verify([[
-----BEGIN CERTIFICATE-----
MIIBqDCCAU2gAwIBAgIUR+BjxQx6tm5nveMsYmeWgke1sa8wCgYIKoZIzj0EAwIw
KTEQMA4GA1UECgwHRXhhbXBsZTEVMBMGA1UEAwwMTm9yZGRlaWNoIENBMB4XDTI2
MTEyNjEwMDYyNloXDTM2MDUwOTEwMDYyNlowKTEQMA4GA1UECgwHRXhhbXBsZTEV
MBMGA1UEAwwMTm9yZGRlaWNoIENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
7YhF8hIxjHsA9Cf3MqWoGudR6k/5KqNwv0034HZrsAim9Ig2K1952pTQR015w8YX
11uLIw9vmRFlVACa0jyB3aNTMFEwHQYDVR0OBBYEFCd9khDukV5ZBQSJVQfHErs4
gebzMB8GA1UdIwQYMBaAFCd9khDukV5ZBQSJVQfHErs4gebzMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAMh3scR8MMSyqisA4Mmc3GtiSKkg9Ow2
m044Qs+73FA1AiEA2f4TkCwiUS5zQG/vJTOSAdsYpTfHJNDfenCYlS4RKoA=
-----END CERTIFICATE-----
]])

local function messen()
  local t = ds18b20_lesen()
  if not t then return end
  http.post("https://" .. HOST .. "/werte",
    "Content-Type: application/json\r\n",
    string.format('{"t":%.1f}', t),
    function(code)
      print(code < 0 and "fehlgeschlagen" or code)
    end)
end

wifi.setmode(wifi.STATION)
wifi.sta.config({ ssid = "garten", pwd = file.getcontents("wlan.txt") })

local takt = tmr.create()
wifi.eventmon.register(wifi.eventmon.STA_GOT_IP, function()
  sntp.sync("pool.ntp.org", function() takt:start() end)
end)
takt:register(60000, tmr.ALARM_AUTO, messen)
