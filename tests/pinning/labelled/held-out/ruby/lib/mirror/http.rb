# frozen_string_literal: true

require 'net/http'
require 'pathname'

module Mirror
  class Http
    Error = Class.new(StandardError)

    def initialize(base, trust: nil, client: nil)
      @base = URI(base)
      @store = store(trust) if trust
      @client = client
    end

    def get(path, to:)
      request = Net::HTTP::Get.new(@base + path)
      start do |http|
        http.request(request) do |response|
          raise Error, "#{path}: #{response.code}" unless response.is_a?(Net::HTTPOK)

          Pathname(to).open('wb') { |f| response.read_body { |chunk| f << chunk } }
        end
      end
    end

    private

    def store(dir)
      OpenSSL::X509::Store.new.tap do |s|
        Pathname(dir).glob('*.{pem,crt}').sort.each { |f| s.add_file(f.to_s) }
      end
    end

    def start(&block)
      http = Net::HTTP.new(@base.host, @base.port)
      http.use_ssl = @base.scheme == 'https'
      http.cert_store = @store if @store
      http.verify_mode = OpenSSL::SSL::VERIFY_PEER
      if @client
        http.cert = OpenSSL::X509::Certificate.new(File.read(@client[:cert]))
        http.key = OpenSSL::PKey.read(File.read(@client[:key]))
      end
      http.read_timeout = 60
      http.start(&block)
    end
  end
end
