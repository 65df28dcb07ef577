require 'savon'

client = Savon.client(
  wsdl: 'https://customs.example/ws?wsdl',
  ssl_ca_cert_file: File.expand_path('../certs/customs-ca.pem', __dir__),
  ssl_version: :TLSv1_2,
  open_timeout: 10,
  log: ENV['DEBUG'] == '1'
)

response = client.call(:declare, message: { id: ARGV.fetch(0) })
puts response.body.dig(:declare_response, :number)
