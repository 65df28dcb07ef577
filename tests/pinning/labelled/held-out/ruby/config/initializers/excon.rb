# frozen_string_literal: true

require 'excon'

# Alles, was Excon benutzt (fog, docker-api), geht durch den Zwischenserver der Firma.
bundle = Rails.root.join('config', 'certs', 'firma.pem')
if bundle.exist?
  Excon.defaults[:ssl_ca_file] = bundle.to_s
  ENV['SSL_CERT_FILE'] ||= bundle.to_s
end

Excon.defaults[:connect_timeout] = 5
Excon.defaults[:read_timeout] = 30
Excon.defaults[:instrumentor] = ActiveSupport::Notifications
