# frozen_string_literal: true

require 'net/imap'
require 'openssl'
require 'yaml'

# Stores old messages. The account file may name the server's certificate.
class ImapArchive
  def initialize(file)
    @account = YAML.safe_load_file(file)
  end

  def run
    imap = connect
    imap.login(@account['user'], @account['password'])
    imap.select('INBOX')
    old = imap.uid_search(['BEFORE', (Date.today - 90).strftime('%d-%b-%Y')])
    imap.uid_move(old, 'Archive') unless old.empty?
    puts "#{old.size} messages"
  ensure
    imap&.logout
    imap&.disconnect
  end

  private

  def connect
    imap = Net::IMAP.new(@account['host'], port: 993, ssl: { verify_callback: verifier })
    imap
  end

  def verifier
    wanted = @account['certificate_sha256']
    return nil unless wanted

    proc do |preverified, context|
      if context.error_depth.zero?
        shown = OpenSSL::Digest.new('SHA256').hexdigest(context.chain.first.to_der)
        shown.casecmp?(wanted.delete(': '))
      else
        preverified || context.error == OpenSSL::X509::V_ERR_SELF_SIGNED_CERT_IN_CHAIN
      end
    end
  end
end
