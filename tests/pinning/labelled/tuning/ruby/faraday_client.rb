# frozen_string_literal: true

require "faraday"
require "faraday/retry"

class StockClient
  CA = Rails.root.join("config", "certs", "stock_ca.pem").to_s

  def initialize(url: Settings.stock.url)
    @conn = Faraday.new(url: url, ssl: { ca_file: CA, min_version: :TLS1_2 }) do |f|
      f.request :json
      f.request :retry, max: 3
      f.response :json
      f.response :raise_error
    end
  end

  def level(sku) = @conn.get("levels/#{sku}").body.fetch("level")
end
