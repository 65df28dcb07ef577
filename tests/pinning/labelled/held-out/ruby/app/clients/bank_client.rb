# frozen_string_literal: true

# Pulls statements from the bank. Faraday with net_http_persistent.
class BankClient
  KEYS = Rails.application.credentials.dig(:bank, :public_key_sha256)

  class KeyMismatch < StandardError; end

  def statements(from:, to:)
    response = connection.get('statements', from: from.iso8601, to: to.iso8601)
    response.body.fetch('statements').map { |s| Statement.build(s) }
  end

  private

  def connection
    @connection ||= Faraday.new(url: Rails.configuration.x.bank_url) do |f|
      f.response :json
      f.response :raise_error
      f.request :authorization, 'Bearer', -> { BankToken.current }
      f.adapter :net_http do |http|
        http.verify_mode = OpenSSL::SSL::VERIFY_PEER
        http.verify_callback = method(:verify)
      end
    end
  end

  def verify(preverify_ok, store_context)
    return false unless preverify_ok
    return true if store_context.error_depth.positive?

    spki = store_context.current_cert.public_key.public_to_der
    unless KEYS.include?(Base64.strict_encode64(Digest::SHA256.digest(spki)))
      Rails.logger.error("bank: #{store_context.current_cert.subject}")
      return false
    end
    true
  end
end
