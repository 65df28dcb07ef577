# frozen_string_literal: true

# Helpers for specs that deal with certificates of customers.
module FingerprintHelper
  def self_signed(common_name, days: 30)
    key = OpenSSL::PKey::EC.generate('prime256v1')
    cert = OpenSSL::X509::Certificate.new
    cert.version = 2
    cert.serial = rand(1..10_000)
    cert.subject = cert.issuer = OpenSSL::X509::Name.new([['CN', common_name]])
    cert.public_key = key
    cert.not_before = Time.now - 60
    cert.not_after = Time.now + (days * 86_400)
    cert.sign(key, OpenSSL::Digest.new('SHA256'))
    [cert, key]
  end

  def fingerprint(cert, algorithm = 'SHA256')
    OpenSSL::Digest.new(algorithm).hexdigest(cert.to_der).upcase.scan(/../).join(':')
  end

  def expect_same_certificate(left, right)
    expect(fingerprint(left)).to eq(fingerprint(right))
  end
end

RSpec.configure do |config|
  config.include FingerprintHelper
  config.before(:each, type: :request) { host! 'portal.example.org' }
end
