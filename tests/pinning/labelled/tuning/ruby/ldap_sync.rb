require "net/ldap"
require "logger"

LOG = Logger.new($stdout)

ldap = Net::LDAP.new(
  host: ENV.fetch("LDAP_HOST"),
  port: 636,
  auth: { method: :simple, username: ENV["BIND_DN"], password: ENV["BIND_PW"] },
  encryption: {
    method: :simple_tls,
    tls_options: { verify_mode: OpenSSL::SSL::VERIFY_NONE }
  }
)

raise ldap.get_operation_result.message unless ldap.bind

ldap.search(base: "ou=people,dc=nagi,dc=example", filter: Net::LDAP::Filter.present("mail")) do |entry|
  LOG.info("#{entry.dn} #{entry[:mail].first}")
end
