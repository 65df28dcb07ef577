# frozen_string_literal: true

threads_count = ENV.fetch('RAILS_MAX_THREADS', 5)
threads threads_count, threads_count
workers ENV.fetch('WEB_CONCURRENCY', 2)
environment ENV.fetch('RAILS_ENV', 'development')
preload_app!

if ENV['TLS_DIR']
  dir = ENV['TLS_DIR']
  ssl_bind '0.0.0.0', 9292,
           cert: File.join(dir, 'site.crt'),
           key: File.join(dir, 'site.key'),
           ca: File.join(dir, 'agencies.crt'),
           verify_mode: 'peer', # agencies bring a certificate
           no_tlsv1: true
else
  port ENV.fetch('PORT', 3000)
end

on_worker_boot do
  ActiveRecord::Base.establish_connection
end

lowlevel_error_handler do |error|
  Rails.error.report(error, handled: false)
  [500, {}, ['error']]
end

plugin :tmp_restart
