-- Prosody of the club
admins = { "admin@chat.club.example" }

modules_enabled = {
  "roster"; "saslauth"; "tls"; "dialback"; "disco"; "carbons"; "pep"; "private";
  "blocklist"; "vcard4"; "ping"; "register"; "mam"; "csi_simple"; "s2s_auth_certs";
}

allow_registration = false
c2s_require_encryption = true
s2s_require_encryption = true
s2s_secure_auth = true
authentication = "internal_hashed"

certificates = "/etc/prosody/certs"
ssl = {
  key = "/etc/prosody/certs/chat.club.example.key";
  certificate = "/etc/prosody/certs/chat.club.example.crt";
  protocol = "tlsv1_2+";
}

log = { info = "/var/log/prosody/prosody.log"; error = "*syslog" }

VirtualHost "chat.club.example"
  disco_items = { { "rooms.chat.club.example", "Räume" } }

Component "rooms.chat.club.example" "muc"
  modules_enabled = { "muc_mam" }
