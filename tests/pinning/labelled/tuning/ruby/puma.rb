workers Integer(ENV['WEB_CONCURRENCY'] || 2)
threads 1, 5
preload_app!

ssl_bind '0.0.0.0', '9292', {
  key: '/etc/tls/web.key',
  cert: '/etc/tls/web.crt',
  ca: '/etc/tls/clients.pem',
  verify_mode: 'force_peer'
}

before_fork { ActiveRecord::Base.connection_pool.disconnect! if defined?(ActiveRecord) }
