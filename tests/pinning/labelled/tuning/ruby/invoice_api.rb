# frozen_string_literal: true

require "digest"
require "json"
require "net/http"
require "openssl"

module Shiratama
  # Sends invoices. The peer must hold the key that was agreed in the contract.
  class InvoiceApi
    KEY_DIGEST = "e69c7217af1c09eb6d0d201dc35f9412f8e18e41ead822683706ded1b3a302cd"

    class WrongPeer < StandardError; end

    def initialize(uri)
      @uri = URI(uri)
      @http = Net::HTTP.new(@uri.host, @uri.port)
      @http.use_ssl = true
      @http.verify_mode = OpenSSL::SSL::VERIFY_PEER
    end

    def deliver(invoice)
      @http.start do |conn|
        guard!(conn.peer_cert)
        req = Net::HTTP::Post.new(@uri, "Content-Type" => "application/json")
        req.body = JSON.generate(invoice)
        conn.request(req)
      end
    end

    private

    def guard!(cert)
      found = Digest::SHA256.hexdigest(cert.public_key.to_der)
      raise WrongPeer, cert.subject.to_s unless found == KEY_DIGEST
    end
  end
end
