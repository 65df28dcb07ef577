# /etc/gitlab/gitlab.rb
external_url 'https://git.labor.example'

nginx['ssl_certificate'] = '/etc/gitlab/ssl/git.crt'
nginx['ssl_certificate_key'] = '/etc/gitlab/ssl/git.key'

gitlab_rails['ldap_enabled'] = true
gitlab_rails['ldap_servers'] = {
  'main' => {
    'label' => 'Labor',
    'host' => 'ldap.labor.example',
    'port' => 636,
    'uid' => 'uid',
    'encryption' => 'simple_tls',
    'verify_certificates' => true,
    'tls_options' => {
      'ca_file' => '/etc/gitlab/trusted-certs/labor-ca.pem',
      'ssl_version' => 'TLSv1_2'
    },
    'base' => 'ou=people,dc=labor,dc=example'
  }
}

gitlab_rails['smtp_enable'] = true
gitlab_rails['smtp_address'] = 'smtp.labor.example'
gitlab_rails['smtp_port'] = 587
gitlab_rails['smtp_enable_starttls_auto'] = true
prometheus_monitoring['enable'] = false
