require 'digest'
require 'rubygems/package'

namespace :release do
  desc 'Signs the gem and prints fingerprints'
  task :sign do
    cert = OpenSSL::X509::Certificate.new(File.read('gem-public_cert.pem'))
    puts "signed by #{cert.subject}, sha1 #{Digest::SHA1.hexdigest(cert.to_der)}"
    abort 'wrong signing certificate' unless Digest::SHA1.hexdigest(cert.to_der) == ENV['SIGNER_SHA1']
    sh 'gem build shiratama.gemspec'
  end

  task :verify do
    sh 'gem install --trust-policy HighSecurity pkg/*.gem'
  end
end
