# frozen_string_literal: true

require 'openssl'
require 'socket'

namespace :certificates do
  desc 'Print the certificates of all customer domains and when they end'
  task report: :environment do
    Domain.active.find_each do |domain|
      cert = fetch(domain.name)
      next puts("#{domain.name}\tunreachable") unless cert

      print_row(domain, cert)
      domain.update_columns(
        certificate_until: cert.not_after,
        certificate_digest: OpenSSL::Digest::SHA256.hexdigest(cert.to_der)
      )
    end
  end

  def fetch(host)
    ctx = OpenSSL::SSL::SSLContext.new
    ctx.set_params
    tcp = Socket.tcp(host, 443, connect_timeout: 5)
    ssl = OpenSSL::SSL::SSLSocket.new(tcp, ctx)
    ssl.hostname = host
    ssl.connect
    ssl.peer_cert
  rescue SystemCallError, SocketError, OpenSSL::SSL::SSLError => e
    warn "#{host}: #{e.message}"
    nil
  ensure
    ssl&.close
    tcp&.close
  end

  def print_row(domain, cert)
    days = ((cert.not_after - Time.now) / 86_400).floor
    sha1 = OpenSSL::Digest::SHA1.hexdigest(cert.to_der).scan(/../).join(':')
    puts [domain.name, cert.issuer.to_s, sha1, days].join("\t")
  end
end
