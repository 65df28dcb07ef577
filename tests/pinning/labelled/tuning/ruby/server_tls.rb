require 'openssl'
require 'webrick/https'

server = WEBrick::HTTPServer.new(
  Port: 8443,
  SSLEnable: true,
  SSLCertificate: OpenSSL::X509::Certificate.new(File.read('server.crt')),
  SSLPrivateKey: OpenSSL::PKey.read(File.read('server.key')),
  SSLVerifyClient: OpenSSL::SSL::VERIFY_PEER | OpenSSL::SSL::VERIFY_FAIL_IF_NO_PEER_CERT,
  SSLCACertificateFile: 'clients.pem'
)
trap('INT') { server.shutdown }
server.start
