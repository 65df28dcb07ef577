import type { Pattern } from '#domain/pinning/pattern.ts';
import { platformBundle, quotedBy } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const files = [
  '*.conf',
  '*.cfg',
  '*.cf',
  '*.vcl',
  '*.yml',
  '*.yaml',
  '*.json',
  '*.config',
  '*.nginx',
  '*.vhost',
  '*.tf',
  '*.hcl',
];

/** A destination of syslog-ng, up to a setting within it. */
const syslogDestination = '\\bdestination\\s+[\\w-]{1,60}\\s*\\{[^;]{0,1500}?';
/** What ends with a block of Fluentd or Fluent Bit that listens. */
const listens = '<source>[^<]{0,2000}(?![\\s\\S])|\\[INPUT\\][^\\[]{0,2000}(?![\\s\\S])';

export const proxies: readonly Pattern[] = [
  {
    id: 'proxy-more-upstream-ca',
    platform: 'servers',
    name: {
      ja: 'ほかのプロキシと中継サーバーが接続先の検証に使う CA',
      en: 'CA for upstream connections of other proxies and relays',
    },
    what: {
      ja: 'Istio の DestinationRule の credentialName、Ingress の proxy-ssl-secret、Traefik の rootCAsSecrets、Kong の ca_certificates、Squid の sslproxy_cafile、Exim と Postfix の CA などです。',
      en: 'credentialName in a DestinationRule of Istio, proxy-ssl-secret of an Ingress, rootCAsSecrets of Traefik, ca_certificates of Kong, sslproxy_cafile of Squid, the CAs of Exim and Postfix, and others.',
    },
    effect: effects.anchorsUnknown,
    files,
    rules: [
      {
        id: 'one-line',
        words: ['_ssl_trusted_certificate'],
        match:
          '[;{][ \\t]{0,40}(?:proxy|grpc|uwsgi|fastcgi|memcached)_ssl_trusted_certificate\\s+(?!\\s|/etc/ssl/certs/ca-certificates\\.crt|/etc/ssl/(?:cert|ca-bundle)\\.pem|/etc/pki/(?:tls|ca-trust/extracted)/)\\S',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'istio',
        words: ['credentialName'],
        match: '^[ \\t]{0,40}-?[ \\t]*credentialName\\s*:\\s*["\']?[\\w{]',
        alsoInFile: ['kind:\\s*["\']?DestinationRule\\b'],
        window: { before: 6, after: 4 },
        also: ['mode:\\s*["\']?(?:SIMPLE|MUTUAL)\\b'],
        unlessInFile: ['kind:\\s*["\']?Gateway\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ingress',
        words: ['proxy-ssl-secret'],
        match: 'nginx\\.ingress\\.kubernetes\\.io/proxy-ssl-secret["\']?\\s*[:=]\\s*["\']?[\\w{$]',
        alsoInFile: ['/proxy-ssl-verify["\']?\\s*[:=]\\s*["\']?on\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'gateways',
        words: [
          'rootCAsSecrets',
          'root_ca_pem_files',
          'server_tls_ca_file',
          'sslproxy_ca',
          'smtp_tls_trust_anchor_file',
          'lmtp_tls_trust_anchor_file',
          'ssl.client.CA.cert',
          '_p2s_ca',
        ],
        match:
          '^[ \\t]{0,40}rootCAsSecrets\\s*:|"root_ca_pem_files"\\s*:\\s*\\[\\s*"|^[ \\t]{0,8}server_tls_ca_file\\s*=\\s*\\S|^[ \\t]{0,8}sslproxy_ca(?:file|path)\\s+\\S|^[ \\t]{0,8}[sl]mtp_tls_trust_anchor_file\\s*=\\s*\\S|proxy\\.config\\.ssl\\.client\\.CA\\.cert\\.(?:filename|path)\\s+STRING\\s+(?!NULL)\\S|\\b(?:mysql|pgsql)-ssl_p2s_ca(?:path)?\\s*=\\s*["\'][^"\']',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'kong',
        words: ['ca_certificates'],
        match: '^[ \\t]{0,12}ca_certificates\\s*:[ \\t]*(?:\\n\\s{0,12}-\\s*|\\[\\s*)["\']?[0-9a-f]{8}-',
        window: { before: 12, after: 6 },
        also: ['^[ \\t]{0,12}-?[ \\t]*(?:url|host|protocol)\\s*:'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'exim',
        words: ['tls_verify_certificates'],
        match: '^[ \\t]{0,8}tls_verify_certificates\\s*=\\s*(?!\\s|system)\\S',
        window: { before: 14, after: 8 },
        also: ['\\bdriver\\s*=\\s*smtp\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'syslog-ng',
        words: ['ca-file', 'ca_file', 'ca-dir', 'ca_dir'],
        match: `${syslogDestination}\\bca[-_](?:file|dir)\\s*\\(\\s*["']?(?!\\s|/etc/ssl/certs/?["']?\\s*\\))[\\w/$]`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'fluent',
        words: ['ca_file', 'ca_path', 'tls_cert_path', 'ca_cert_path', 'ca_cert'],
        match:
          '^[ \\t]{1,12}(?:tls\\.ca_(?:file|path)|tls_cert_path|tls_ca_cert_path|ca_cert_path|ca_file|ca_cert|ssl_ca_cert)[ \\t]+["\']?(?!/etc/ssl/certs/?\\s*$|/etc/ssl/certs/ca-certificates)[/$~#{]',
        window: { before: 40, after: 0 },
        also: ['<match\\b|<store>|<filter\\b|<label\\b|\\[(?:OUTPUT|FILTER)\\]'],
        unless: [listens],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'nginx.conf',
        text: 'location / { proxy_pass https://b; proxy_ssl_verify on; proxy_ssl_trusted_certificate /etc/nginx/b.pem; }',
        class: 'trust-anchors',
      },
      {
        file: 'rule.yaml',
        text: 'kind: DestinationRule\nspec:\n  trafficPolicy:\n    tls:\n      mode: SIMPLE\n      credentialName: storage-ca',
        class: 'trust-anchors',
      },
      {
        file: 'ingress.yaml',
        text: 'annotations:\n  nginx.ingress.kubernetes.io/proxy-ssl-secret: "default/backend-ca"\n  nginx.ingress.kubernetes.io/proxy-ssl-verify: "on"',
        class: 'trust-anchors',
      },
      {
        file: 'ingress.tf',
        text: 'annotations = {\n  "nginx.ingress.kubernetes.io/proxy-ssl-secret" = "apps/backend-ca"\n  "nginx.ingress.kubernetes.io/proxy-ssl-verify" = "on"\n}',
        class: 'trust-anchors',
      },
      { file: 'squid.conf', text: 'sslproxy_cafile /etc/squid/azure.pem', class: 'trust-anchors' },
      {
        file: 'kong.yml',
        text: 'services:\n- name: s\n  url: https://b.example\n  ca_certificates:\n  - 4e3ad2e4-0bc4-4638-8e34-c84a417ba39b',
        class: 'trust-anchors',
      },
      {
        file: 'exim.conf',
        text: 'remote_smtp:\n  driver = smtp\n  tls_verify_certificates = /etc/exim/azure.pem',
        class: 'trust-anchors',
      },
      {
        file: 'syslog-ng.conf',
        text: 'destination d { network("h" transport("tls") tls(ca-file("/etc/azure.pem"))); };',
        class: 'trust-anchors',
      },
      {
        file: 'fluent-bit.conf',
        text: '[OUTPUT]\n    Name  es\n    tls   On\n    tls.ca_file /etc/azure.pem',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'gateway.yaml',
        text: 'kind: Gateway\nspec:\n  servers:\n  - tls:\n      mode: SIMPLE\n      credentialName: web-certificate',
        why: { ja: 'サーバー自身の証明書です。', en: 'The certificate of the server itself.' },
      },
      {
        file: 'vars.yml',
        text: 'nginx:\n  ssl_trusted_certificate: /etc/nginx/chain.pem\n  ssl_stapling: on',
        why: { ja: 'OCSP の応答を確かめるためのチェーンです。', en: 'A chain for checking OCSP responses.' },
      },
      {
        file: 'ingress.yaml',
        text: 'annotations:\n  nginx.ingress.kubernetes.io/auth-tls-secret: "default/clients"\n  nginx.ingress.kubernetes.io/auth-tls-verify-client: "on"',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'exim.conf',
        text: 'tls_certificate = /etc/exim/server.pem\ntls_verify_certificates = /etc/exim/clients.pem\ntls_try_verify_hosts = *',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'syslog-ng.conf',
        text: 'source s { network(port(6514) transport("tls") tls(key-file("/k") cert-file("/c") ca-file("/etc/clients.pem"))); };',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'fluent-bit.conf',
        text: '[INPUT]\n    Name  forward\n    tls   On\n    tls.ca_file /etc/clients.pem',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: {
      before: 'sslproxy_cafile /etc/squid/intermediate.pem',
      after: 'sslproxy_cafile /etc/squid/roots.pem',
      how: mends.roots,
    },
    sources: ['nginx-proxy', 'istio-destination'],
  },
  {
    id: 'proxy-more-pins',
    platform: 'servers',
    name: { ja: 'ほかの中継サーバーとメールのピン留め', en: 'Pins of other relays and of mail' },
    what: {
      ja: 'HAProxy の ssl_s_sha1、Postfix の TLS ポリシーの fingerprint、rsyslog の送る側の PermittedPeer、syslog-ng の trusted-keys などです。',
      en: 'ssl_s_sha1 of HAProxy, fingerprint in the TLS policy of Postfix, PermittedPeer of a sending rsyslog, trusted-keys of syslog-ng and others.',
    },
    effect: effects.leaf,
    files: [...files, '**/tls_policy*', '**/*tls_policy*', '**/tls_per_site*'],
    rules: [
      {
        id: 'haproxy',
        words: ['ssl_s_sha1', 'ssl_s_serial', 'ssl_s_i_dn', 'ssl_s_der'],
        match: '\\bssl_s_(?:sha1|serial|i_dn|der)\\b',
        scope: 'line',
        also: ['\\bacl\\s|[{]|\\bif\\s|\\bunless\\s'],
        unless: ['log-format|set-header|add-header|\\bcapture\\b|%\\['],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'postfix-policy',
        words: ['fingerprint'],
        match:
          '^[ \\t]{0,8}[sl]mtp_tls_(?:security_level\\s*=\\s*|policy_maps\\s*=[^\\n]{0,80}\\binline:[^\\n]{0,200}=\\s?)fingerprint\\b|^[^\\s#]{1,120}\\s+fingerprint\\b[^\\n]{0,120}\\bmatch=|^[ \\t]+match=(?:[0-9A-F]{2}:){15}',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        id: 'syslog-ng',
        words: ['trusted-keys', 'trusted_keys'],
        match: `${syslogDestination}\\btrusted[-_]keys\\s*\\(\\s*["']?SHA1:`,
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        id: 'rsyslog',
        words: ['PermittedPeer'],
        match:
          'type\\s*=\\s*["\'](?:omfwd|omrelp|omdtls)["\'][^)]{0,1500}?PermittedPeers?\\s*=\\s*\\[?\\s*["\']SHA(?:1|256):|\\bActionSend\\w{0,20}PermittedPeer\\s+SHA(?:1|256):',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'main.cf',
        text: 'smtp_tls_policy_maps = inline:{ { a.example = fingerprint match=EC:3B:2D:B0:5B:B1:FB:6D:20:A3:9D:72:F6:8D:12:35 } }',
        class: 'pins',
      },
      {
        file: 'haproxy.cfg',
        text: 'backend b\n  server a a.example:443 ssl verify required ca-file @system-ca\n  http-response deny unless { ssl_s_sha1 -m bin 0aafa6c5ca63c45141ea3be1f7c75317ca63c451 }',
        class: 'pins',
      },
      {
        file: 'tls_policy',
        text: 'a.example fingerprint match=EC:3B:2D:B0:5B:B1:FB:6D:20:A3:9D:72:F6:8D:12:35',
        class: 'pins',
      },
      {
        file: 'rsyslog.conf',
        text: 'action(type="omfwd" target="h" StreamDriver="gtls" StreamDriverAuthMode="x509/fingerprint" StreamDriverPermittedPeers="SHA1:10:C4:26:1D:CB:3C:AB:12:DB:1A:F0:47:37:AE:6D:D2:DE:66:B5:71")',
        class: 'pins',
      },
      {
        file: 'syslog-ng.conf',
        text: 'destination d { syslog("h" transport("tls") tls(trusted-keys("SHA1:00:EF:ED:A4:CE:00:D1:14:A4:AB:43:00:EF:00:91:85:FF:89:28:8F"))); };',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'haproxy.cfg',
        text: 'frontend f\n  http-request deny unless { ssl_c_sha1 -m bin 0aafa6c5ca63c45141ea3be1f7c75317ca63c451 }',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'rsyslog.conf',
        text: '$InputTCPServerStreamDriverPermittedPeer SHA1:10:C4:26:1D:CB:3C:AB:12:DB:1A:F0:47:37:AE:6D:D2:DE:66:B5:71',
        why: { ja: '受ける側が送り手を検証しています。', en: 'A receiver verifies its senders.' },
      },
      {
        file: 'haproxy.cfg',
        text: 'backend b\n  http-response set-header X-Issuer %[ssl_s_i_dn]',
        why: { ja: '表示するだけです。', en: 'It only shows it.' },
      },
      {
        file: 'syslog-ng.conf',
        text: 'source s { network(transport("tls") tls(trusted-keys("SHA1:00:EF:ED:A4:CE:00:D1:14:A4:AB:43:00:EF:00:91:85:FF:89:28:8F"))); };',
        why: { ja: '受ける側が送り手を検証しています。', en: 'A receiver verifies its senders.' },
      },
    ],
    mend: {
      before: 'a.example fingerprint match=EC:3B:…',
      after: 'a.example secure',
      how: mends.platform,
    },
    sources: ['rsyslog-permitted-peer'],
  },
  {
    id: 'proxy-more-verify-off',
    platform: 'servers',
    name: { ja: 'ほかの中継サーバーでの検証の無効化', en: 'Verification switched off in other relays' },
    what: {
      ja: 'Squid の sslproxy_cert_error allow all、Varnish の ssl_verify_peer = 0、Traffic Server の policy: DISABLED、syslog-ng の optional-untrusted、Fluentd の tls_insecure_mode などです。',
      en: 'sslproxy_cert_error allow all of Squid, ssl_verify_peer = 0 of Varnish, policy: DISABLED of Traffic Server, optional-untrusted of syslog-ng, tls_insecure_mode of Fluentd and others.',
    },
    effect: effects.off,
    files,
    rules: [
      {
        id: 'upstream-off',
        words: [
          'sslproxy_cert_error',
          'ssl_verify_peer',
          'policy: DISABLED',
          'tls_insecure_mode',
          'tls_allow_self_signed_cert',
          'tls_verify_hostname',
          '_ssl_verify',
        ],
        match:
          '^[ \\t]{0,8}sslproxy_cert_error\\s+allow\\s+all\\b|\\.ssl_verify_peer\\s*=\\s*(?:0|false)|\\bserver:\\s*\\n\\s{1,40}policy:\\s*DISABLED\\b|^[ \\t]{1,40}(?:tls_(?:insecure_mode|allow_self_signed_cert)\\s+["\']?(?:#\\{ENV[^\\n|]{1,60}\\|\\|\\s?["\'])?true|tls_verify_hostname\\s+["\']?(?:#\\{ENV[^\\n|]{1,60}\\|\\|\\s?["\'])?false)\\b|[;{][ \\t]{0,40}(?:proxy|grpc|uwsgi)_ssl_verify\\s+off\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'syslog-ng',
        words: ['peer-verify', 'peer_verify'],
        match: `${syslogDestination}\\bpeer[-_]verify\\s*\\(\\s*["']?(?:optional-untrusted|optional-trusted|no|off)\\b`,
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'forward.conf',
        text: "<match **>\n  @type forward\n  tls_verify_hostname \"#{ENV['CHECK_NAME'] || 'false'}\"\n</match>",
        class: 'validation-off',
      },
      { file: 'squid.conf', text: 'sslproxy_cert_error allow all', class: 'validation-off' },
      {
        file: 'default.vcl',
        text: 'backend b { .host = "a.example"; .port = "443"; .ssl = 1; .ssl_verify_peer = 0; }',
        class: 'validation-off',
      },
      {
        file: 'records.yaml',
        text: 'ts:\n  ssl:\n    client:\n      verify:\n        server:\n          policy: DISABLED',
        class: 'validation-off',
      },
      {
        file: 'syslog-ng.conf',
        text: 'destination d { network("h" transport("tls") tls(peer-verify(optional-untrusted))); };',
        class: 'validation-off',
      },
      {
        file: 'fluent.conf',
        text: '<match **>\n  @type forward\n  transport tls\n  tls_insecure_mode true\n</match>',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'syslog-ng.conf',
        text: 'source s { network(transport("tls") tls(key-file("/k") cert-file("/c") peer-verify(optional-untrusted))); };',
        why: {
          ja: 'クライアント証明書を求めないだけです。',
          en: 'It merely asks for no client certificate.',
        },
      },
      {
        file: 'squid.conf',
        text: 'sslproxy_cert_error deny all',
        why: { ja: '検証します。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'sslproxy_cert_error allow all',
      after: 'sslproxy_cert_error deny all',
      how: mends.noBypass,
    },
    sources: ['ca-details'],
  },
  {
    id: 'proxy-settings-in-programs',
    platform: 'servers',
    name: { ja: 'プログラムが書き出すプロキシの設定', en: 'Settings of a proxy that a program writes' },
    what: {
      ja: 'Nix、Puppet、Python、Ruby、Go などのコードに、nginx、Apache、Caddy、Postfix の設定や Ingress のアノテーションが入っています。',
      en: 'Code in Nix, Puppet, Python, Ruby, Go and others holds settings of nginx, Apache, Caddy or Postfix as text, or annotations of an Ingress.',
    },
    effect: effects.anchorsUnknown,
    files: [
      '*.nix',
      '*.py',
      '*.rb',
      '*.go',
      '*.js',
      '*.ts',
      // By its path: Puppet's files are read as settings.
      '**/*.pp',
      '*.php',
      '*.pl',
      '*.t',
      '*.java',
      '*.kt',
      '*.cs',
      '*.rs',
      '*.groovy',
      '*.ps1',
      '*.ejs',
      '*.sh',
      '*.yml',
      '*.yaml',
      '*.tf',
      '*.toml',
      '*.sls',
    ],
    rules: [
      {
        id: 'ca',
        words: [
          '_ssl_trusted_certificate',
          'SSLProxyCACertificate',
          'tls_trusted_ca_certs',
          'tls_trust_pool',
          'rootCAsSecrets',
          'required ca-file',
          'rootCAs = [',
        ],
        match:
          '(?:^|["\'`\\s])(?:(?:proxy|grpc|uwsgi)_ssl_trusted_certificate|SSLProxyCACertificate(?:File|Path)|tls_trusted_ca_certs|tls_trust_pool\\s+(?:file|inline|pem_file))\\s+(?!/etc/ssl/certs/ca-(?:certificates|bundle)|/etc/pki/)["\']?[/$@{<%\\w]\\S{2}|(?<=["\'`\\s])ssl verify required ca-file\\s(?!@system-ca|/etc/ssl/certs/ca-)["\'/$@{<%\\w]|^[ \\t]{0,60}rootCAs = \\[["\'{$%]|\\brootCAsSecrets\\\\?["\']?\\s?:\\s?\\[\\s{0,40}\\\\?["\'`$]',
        unless: [quotedBy, 'returns? an error|directive|is deprecated|\\bboth\\b'],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // Postfix, set up by Puppet, Chef, Augeas and others.
        id: 'mail-ca',
        words: ['mtp_tls_CAfile', 'mtp_tls_CApath'],
        match: `\\b[sl]mtp_tls_CA(?:file|path)["']?(?:\\s?\\])?(?:\\s{0,4}(?::\\s{0,12}(?:value\\s{0,4}=>)?|=(?!=)>?)\\s{0,8}|[ \\t]{1,8})(?!["']?/etc/(?:ssl/certs/?["'\\s]|pki/tls/)|${platformBundle})["']?(?:[/$@{]|<%|%\\{|(?:lookup|hiera)\\()`,
        unless: [quotedBy],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ingress',
        words: ['proxy-ssl-secret'],
        match:
          '["\'`]nginx\\.ingress\\.kubernetes\\.io/proxy-ssl-secret["\'`]\\s?(?:\\]\\s{0,3}=(?!=)|=>|:)\\s{0,3}\\S',
        scope: 'line',
        unless: [quotedBy],
        alsoInFile: ['/proxy-ssl-verify["\'`]\\s?\\]?\\s{0,3}(?:[:=](?!=)|=>)\\s{0,3}["\'`]on\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'off',
        words: ['_ssl_verify', 'SSLProxy', 'tls_insecure_skip_verify', 'verify none', 'tls_certcheck'],
        match:
          '(?:^|["\'`\\s])(?:(?:proxy|grpc|uwsgi)_ssl_verify\\s+off\\s*;|tls_certcheck(?:\\s+off\\b|\\s*=\\s*["\']?(?:off|false)\\b)|SSLProxyVerify\\s+none\\b|SSLProxyCheckPeer(?:Name|CN|Expire)\\s+off\\b)|\\b(?:check-)?ssl\\s+verify\\s+none\\b|\\bserver\\s+\\S{1,80}\\s+\\S{1,120}[^\\n]{0,200}?\\bverify\\s+none\\b|^[ \\t]{0,60}tls_insecure_skip_verify\\s*$|\\$\\{[^}\\n]{0,80}"tls_insecure_skip_verify"\\s*\\}',
        unless: [quotedBy, '\\bbind\\s'],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'proxy.py',
        text: 'line = f"server a a.example:443 ssl verify required ca-file {settings.authority} sni str(a.example)"',
        class: 'trust-anchors',
      },
      {
        file: 'post.pp',
        text: "post::rule {\n  'smtp_tls_CApath': value => '/etc/ssl/certs/';\n  'smtp_tls_CAfile': value => $own_ca;\n}",
        class: 'trust-anchors',
      },
      {
        file: 'post.rb',
        text: "default['post']['main']['smtp_tls_CAfile'] = '/etc/post/own.pem'",
        class: 'trust-anchors',
      },
      {
        file: 'edge.rs',
        text: 'let text = formatdoc!(\n  r#"\n  [tcp.serversTransports.inner.tls]\n    rootCAs = [{list}]\n  "#,\n);',
        class: 'trust-anchors',
      },
      {
        file: 'host.nix',
        text: "extraConfig = ''\n  proxy_ssl_verify on;\n  proxy_ssl_trusted_certificate /run/keys/ca.pem;\n'';",
        class: 'trust-anchors',
      },
      {
        file: 'ingress.go',
        text: 'notes["nginx.ingress.kubernetes.io/proxy-ssl-secret"] = space + "/" + name\nnotes["nginx.ingress.kubernetes.io/proxy-ssl-verify"] = "on"',
        class: 'trust-anchors',
      },
      {
        file: 'mail.nix',
        text: '{ programs.msmtp.defaults = { tls = "on"; tls_certcheck = "off"; }; }',
        class: 'validation-off',
      },
      {
        file: 'mail.js',
        text: "lines.push('tls on');\nlines.push('tls_certcheck off');",
        class: 'validation-off',
      },
      {
        file: 'edge.ts',
        text: "transport({ name: 'inner', spec: { rootCAsSecrets: ['inner-ca'] } });",
        class: 'trust-anchors',
      },
      {
        file: 'vhost.py',
        text: 'conf.add("""\n    SSLProxyEngine on\n    SSLProxyVerify none\n""")',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'test_render.py',
        text: 'self.assertIn("proxy_ssl_verify off;", rendered)',
        why: { ja: '文字列を探すだけです。', en: 'It only looks for a text.' },
      },
      {
        file: 'test_chart.py',
        text: 'assert notes["nginx.ingress.kubernetes.io/proxy-ssl-secret"] == "apps/ca"\nassert notes["nginx.ingress.kubernetes.io/proxy-ssl-verify"] == "on"',
        why: { ja: '設定を確かめるだけのテストです。', en: 'A test that looks at a setting.' },
      },
      {
        file: 'words.js',
        text: 'const directives = ["SSLProxyCACertificateFile", "SSLProxyVerify"];',
        why: { ja: '設定の名前の一覧です。', en: 'A list of the names of settings.' },
      },
    ],
    mend: {
      before: 'proxy_ssl_trusted_certificate /etc/nginx/intermediate.pem;',
      after: 'proxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;',
      how: mends.roots,
    },
    sources: ['nginx-proxy'],
  },
];
