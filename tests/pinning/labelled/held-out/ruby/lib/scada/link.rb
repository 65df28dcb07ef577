# frozen_string_literal: true

require 'openssl'
require 'socket'
require 'logger'
require 'json'

module Scada
  # Линия к диспетчерской. Сертификат диспетчерской лежит рядом с настройками.
  class Link
    CHUNK = 16_384

    Mismatch = Class.new(StandardError)

    attr_reader :host, :port

    def initialize(host, port, certificate:, logger: Logger.new($stderr))
      @host = host
      @port = port
      @stored = OpenSSL::X509::Certificate.new(File.read(certificate))
      @logger = logger
      @buffer = +''
    end

    def open
      context = OpenSSL::SSL::SSLContext.new
      context.min_version = OpenSSL::SSL::TLS1_2_VERSION
      context.verify_mode = OpenSSL::SSL::VERIFY_NONE

      @tcp = Socket.tcp(host, port, connect_timeout: 5)
      @ssl = OpenSSL::SSL::SSLSocket.new(@tcp, context)
      @ssl.hostname = host
      @ssl.connect
      unless same?(@ssl.peer_cert)
        close
        raise Mismatch, "#{host}: #{@ssl.peer_cert&.subject}"
      end
      @logger.info("связь установлена, #{@ssl.ssl_version}")
      self
    end

    def each
      loop do
        @buffer << @ssl.readpartial(CHUNK)
        while (line = @buffer.slice!(/\A.*\n/))
          yield JSON.parse(line)
        end
      end
    rescue EOFError
      close
    end

    def close
      @ssl&.close
      @tcp&.close
    end

    private

    def same?(cert)
      return false if cert.nil?

      OpenSSL.fixed_length_secure_compare(cert.public_key.to_der, @stored.public_key.to_der)
    rescue ArgumentError
      false
    end
  end
end
