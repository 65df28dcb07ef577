#!/usr/bin/env ruby
# frozen_string_literal: true

require 'net/http'
require 'openssl'
require 'optparse'

options = { host: 'nas.lan', dir: Dir.pwd }
OptionParser.new do |o|
  o.banner = 'usage: backup_to_nas [options] FILE...'
  o.on('--host HOST') { |v| options[:host] = v }
  o.on('--dir DIR') { |v| options[:dir] = v }
end.parse!

uri = URI("https://#{options[:host]}/webdav/backup/")
Net::HTTP.start(uri.host, uri.port, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_NONE) do |http|
  ARGV.each do |name|
    path = File.join(options[:dir], name)
    req = Net::HTTP::Put.new(uri + File.basename(name))
    req.basic_auth(ENV.fetch('NAS_USER'), ENV.fetch('NAS_PASSWORD'))
    req.body_stream = File.open(path, 'rb')
    req['Content-Length'] = File.size(path).to_s
    res = http.request(req)
    puts "#{name}: #{res.code}"
    exit 1 unless res.is_a?(Net::HTTPSuccess)
  end
end
