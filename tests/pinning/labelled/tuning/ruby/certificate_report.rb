# frozen_string_literal: true

# Reads the certificates of all our hosts and writes a page for the intranet.
# 期限が近いものを上に並べる。

require 'csv'
require 'erb'
require 'net/http'
require 'openssl'
require 'optparse'
require 'socket'
require 'timeout'

module Report
  Row = Struct.new(:host, :subject, :issuer, :serial, :sha1, :sha256, :not_after, :error, keyword_init: true) do
    def days_left
      not_after ? ((not_after - Time.now) / 86_400).floor : nil
    end

    def urgent?
      error || days_left < 21
    end
  end

  class Reader
    def initialize(timeout: 5)
      @timeout = timeout
    end

    def read(host, port = 443)
      cert = Timeout.timeout(@timeout) { peer(host, port) }
      Row.new(host: host, subject: cert.subject.to_utf8, issuer: cert.issuer.to_utf8,
              serial: cert.serial.to_s(16),
              sha1: OpenSSL::Digest::SHA1.hexdigest(cert.to_der),
              sha256: OpenSSL::Digest::SHA256.hexdigest(cert.to_der),
              not_after: cert.not_after)
    rescue StandardError => e
      Row.new(host: host, error: e.message)
    end

    private

    def peer(host, port)
      context = OpenSSL::SSL::SSLContext.new
      context.set_params(verify_mode: OpenSSL::SSL::VERIFY_PEER)
      tcp = TCPSocket.new(host, port)
      tls = OpenSSL::SSL::SSLSocket.new(tcp, context)
      tls.hostname = host
      tls.sync_close = true
      tls.connect
      tls.post_connection_check(host)
      tls.peer_cert
    ensure
      tls&.close
    end
  end

  PAGE = ERB.new(<<~HTML, trim_mode: '-')
    <table>
    <%- rows.each do |row| -%>
      <tr class="<%= row.urgent? ? 'urgent' : '' %>">
        <td><%= row.host %></td><td><%= row.issuer %></td><td><code><%= row.sha1 %></code></td><td><%= row.days_left || row.error %></td>
      </tr>
    <%- end -%>
    </table>
  HTML

  def self.main(argv)
    options = { format: 'html' }
    OptionParser.new do |o|
      o.on('--format FORMAT', %w[html csv]) { |v| options[:format] = v }
    end.parse!(argv)
    rows = argv.map { |host| Reader.new.read(host) }.sort_by { |row| row.days_left || -1 }
    if options[:format] == 'csv'
      puts(CSV.generate { |csv| rows.each { |row| csv << row.to_a } })
    else
      puts PAGE.result_with_hash(rows: rows)
    end
  end
end

Report.main(ARGV) if $PROGRAM_NAME == __FILE__
