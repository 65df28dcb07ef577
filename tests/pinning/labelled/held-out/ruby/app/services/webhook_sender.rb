# frozen_string_literal: true

class WebhookSender
  Result = Struct.new(:status, :body, keyword_init: true)

  def initialize(endpoint)
    @endpoint = endpoint
  end

  def call(event)
    response = connection.post(@endpoint.path) do |req|
      req.headers['X-Signature'] = signature(event)
      req.body = event.to_json
    end
    Result.new(status: response.status, body: response.body)
  rescue Faraday::SSLError => e
    @endpoint.update!(last_error: "certificate of the receiver was refused: #{e.message}")
    raise
  end

  private

  def connection
    @connection ||= Faraday.new(url: @endpoint.origin, ssl: ssl_options) do |f|
      f.request :retry, max: 2
      f.adapter Faraday.default_adapter
    end
  end

  # Receivers may ask for our certificate. Theirs is checked as everywhere.
  def ssl_options
    options = { verify: true, min_version: :TLS1_2 }
    if @endpoint.mutual_tls?
      options[:client_cert] = OpenSSL::X509::Certificate.new(@endpoint.certificate_pem)
      options[:client_key] = OpenSSL::PKey.read(@endpoint.key_pem)
    end
    options
  end

  def signature(event)
    "sha256=#{OpenSSL::HMAC.hexdigest('SHA256', @endpoint.secret, event.to_json)}"
  end
end
