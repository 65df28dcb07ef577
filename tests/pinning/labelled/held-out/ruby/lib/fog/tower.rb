# frozen_string_literal: true

require 'rest-client'
require 'json'

module Fog
  # Steuert den Nebelwerfer der Bühne über seine REST-Schnittstelle.
  class Tower
    attr_reader :url

    def initialize(url:, ca_file: nil, verify: true)
      @url = url
      options = { timeout: 5, open_timeout: 2, headers: { accept: :json } }
      options[:ssl_ca_file] = ca_file if ca_file
      options[:verify_ssl] = verify ? OpenSSL::SSL::VERIFY_PEER : OpenSSL::SSL::VERIFY_NONE
      @api = RestClient::Resource.new(url, options)
    end

    def burst(seconds, level: 50)
      @api['burst'].post({ seconds: seconds, level: level }.to_json, content_type: :json)
    rescue RestClient::ExceptionWithResponse => e
      warn "#{url}: #{e.response.code}"
      false
    else
      true
    end

    def level
      JSON.parse(@api['level'].get.body).fetch('level')
    end
  end
end
