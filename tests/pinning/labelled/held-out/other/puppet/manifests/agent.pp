# @summary Sets up the collector of measurements
class messung::agent (
  String               $server,
  Sensitive[String]    $token,
  Boolean              $ssl_verify = false,
  Array[String]        $plugins    = ['cpu', 'disk', 'net'],
  Stdlib::Absolutepath $dir        = '/opt/messung',
) {
  archive { '/tmp/agent.tar.gz':
    source          => "https://${server}/download/agent.tar.gz",
    extract         => true,
    extract_path    => $dir,
    creates         => "${dir}/agent",
    allow_insecure  => !$ssl_verify,
    cleanup         => true,
  }

  file { "${dir}/agent.yaml":
    ensure  => file,
    mode    => '0600',
    content => epp('messung/agent.yaml.epp', {
      'server'  => $server,
      'token'   => $token,
      'plugins' => $plugins,
    }),
    notify  => Service['messung'],
  }

  service { 'messung':
    ensure => running,
    enable => true,
  }
}
