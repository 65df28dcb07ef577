# frozen_string_literal: true

require 'jwt'
require 'net/http'
require 'openssl'
require 'json'

# Keys of the identity provider, looked up by kid or x5t.
class Jwks
  TTL = 3600

  def initialize(url)
    @url = URI(url)
    @fetched_at = Time.at(0)
  end

  def decode(token)
    JWT.decode(token, nil, true, algorithms: %w[RS256 ES256], verify_iss: true, iss: @url.origin) do |header|
      find(header) or raise JWT::DecodeError, 'unknown key'
    end
  end

  private

  def find(header)
    refresh if Time.now - @fetched_at > TTL
    entry = @keys.find { |k| k['kid'] == header['kid'] || (header['x5t'] && k['x5t'] == header['x5t']) }
    return unless entry
    return JWT::JWK.import(entry).verify_key unless entry['x5c']

    cert = OpenSSL::X509::Certificate.new(entry['x5c'].first.unpack1('m'))
    thumbprint = [OpenSSL::Digest::SHA1.digest(cert.to_der)].pack('m0').tr('+/', '-_').delete('=')
    raise JWT::DecodeError, 'x5t does not fit' if entry['x5t'] && entry['x5t'] != thumbprint

    cert.public_key
  end

  def refresh
    @keys = JSON.parse(Net::HTTP.get(@url)).fetch('keys')
    @fetched_at = Time.now
  end
end
