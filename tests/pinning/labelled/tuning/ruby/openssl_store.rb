require 'openssl'
require 'socket'

store = OpenSSL::X509::Store.new
Dir[File.join(__dir__, 'anchors', '*.pem')].each { |f| store.add_file(f) }

context = OpenSSL::SSL::SSLContext.new
context.cert_store = store
context.verify_mode = OpenSSL::SSL::VERIFY_PEER

tcp = TCPSocket.new(ARGV[0], 6514)
tls = OpenSSL::SSL::SSLSocket.new(tcp, context)
tls.hostname = ARGV[0]
tls.connect
tls.puts $stdin.read
