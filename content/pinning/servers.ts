import type { Pattern } from '#domain/pinning/pattern.ts';
import { platformBundle, receivesOnly } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const files = [
  '*.conf',
  '*.cfg',
  '*.yml',
  '*.yaml',
  '*.json',
  '*.toml',
  '*.hcl',
  '*.tf',
  '*.tfvars',
  '*.ini',
  '*.config',
  '*.lua',
  '*.vcl',
  '*.cf',
  '*.htaccess',
  '*.nginx',
  '*.vhost',
  '*.caddyfile',
  '*.env',
  '*.sh',
  '*.xml',
  '*.properties',
  '*.service',
  '*caddyfile*',
  '*nginx*',
  '*haproxy*',
  'stunnel*.conf*',
  '*-stunnel*.conf*',
  '*.cnf',
  '*.rules',
  '*.nix',
];
/** Envoy that checks its clients and no upstream: what listens has chains of filters. */
const downstreamOnly =
  '(?<![\\s\\S])(?=[\\s\\S]*(?:DownstreamTlsContext|filter_chain_match))(?![\\s\\S]*UpstreamTlsContext)';

export const servers: readonly Pattern[] = [
  {
    id: 'proxy-upstream-ca',
    platform: 'servers',
    name: { ja: 'プロキシが接続先の検証に使う CA', en: 'CA for upstream connections of a proxy' },
    what: {
      ja: 'nginx の proxy_ssl_trusted_certificate、Apache の SSLProxyCACertificateFile、HAProxy の server の ca-file、Envoy の trusted_ca などです。',
      en: 'proxy_ssl_trusted_certificate of nginx, SSLProxyCACertificateFile of Apache, ca-file on a server line of HAProxy, trusted_ca of Envoy and others.',
    },
    effect: effects.anchorsUnknown,
    files,
    rules: [
      {
        id: 'nginx',
        words: ['_ssl_trusted_certificate', 'js_fetch_trusted_certificate'],
        match:
          '^[ \\t]{0,40}(?:proxy|grpc|uwsgi|fastcgi|lua|memcached)_ssl_trusted_certificate\\s+(?!\\s|/etc/ssl/certs/ca-(?:certificates|bundle)\\.crt|/etc/ssl/(?:cert|ca-bundle)\\.pem|/etc/pki/(?:tls|ca-trust/extracted)/)\\S|js_fetch_trusted_certificate\\s+\\S',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'apache',
        words: ['SSLProxyCACertificate', 'LDAPTrustedGlobalCert'],
        match:
          '^[ \\t]{0,40}(?:SSLProxyCACertificate(?:File|Path)|LDAPTrustedGlobalCert\\s+CA_\\w{1,20})\\s+\\S',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'haproxy',
        words: ['ca-file'],
        match: `^[ \\t]{0,40}(?:server|default-server|server-template)\\b[^\\n]{0,300}?\\bca-file\\s+(?!\\s|@system-ca|${platformBundle})\\S|^[ \\t]{0,40}httpclient\\.ssl\\.ca-file\\s+\\S`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'upstream',
        words: [
          'trusted_ca',
          'caCertificate',
          'rootCAs',
          'tls_trust',
          'trusted_root_certificate',
          'trustedRootCertificates',
          'authenticationCertificates',
          'authentication_certificate',
        ],
        match:
          '\\btrusted_ca["\']?\\s*:|^[ \\t]{0,40}-?[ \\t]*caCertificates\\s*:\\s*(?!\\s|system)\\S|\\bcaCertificateRefs\\s*:|^[ \\t]{0,40}rootCAs\\s*[:=]|--serversTransport\\.rootCAs|^[ \\t]{0,40}tls_trusted_ca_certs\\s+\\S|^[ \\t]{0,40}tls_trust_pool\\s+\\S|\\b(?:trusted_root_certificate(?:_names)?|trustedRootCertificates|authenticationCertificates|authentication_certificate)["\']?\\s*[:={]',
        unlessInFile: [
          downstreamOnly,
          'kind:\\s*(?:Gateway|PeerAuthentication)\\b(?![\\s\\S]{0,60000}(?:DestinationRule|BackendTLSPolicy))',
        ],
        window: { before: 4, after: 4 },
        unless: [
          '/etc/ssl/certs/ca-certificates\\.crt|/etc/pki/tls/|mode:\\s*MUTUAL|client_auth|clientAuth|require_and_verify',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'daemons',
        words: [
          'CAfile',
          'CApath',
          'bridge_ca',
          'TLSCAFile',
          'tls_trust_file',
          'cacert',
          'tls-cert-bundle',
          'NetstreamDriverCAFile',
          'ssl_client_ca_file',
        ],
        // An rsyslog that only receives verifies those that send to it.
        unlessInFile: [receivesOnly],
        match: `^[ \\t]{0,40}bridge_(?:cafile|capath)\\s+[^\\s=]|^[ \\t]{0,40}(?:smtp|lmtp)_tls_CA(?:file|path)[ \\t]*=[ \\t]*(?!\\s|/etc/pki/tls/|${platformBundle})\\S|^[ \\t]{0,40}TLSCAFile[ \\t]*=[ \\t]*\\S|^[ \\t]{0,40}tls_trust_file\\s+(?!\\s|/etc/ssl/certs/ca-|system|${platformBundle})\\S|^[ \\t]{0,40}(?:ldap_)?tls_cacert(?:file|dir)?(?:\\s*=\\s*|\\s+)(?![\\s=]|str,|/etc/ssl/certs/?\\s*$|/etc/ssl/certs/ca-certificates|/etc/pki/tls/)\\S|^[ \\t]{0,40}tls-cert-bundle\\s*:\\s*"?(?!\\s|${platformBundle})\\S|DefaultNetstreamDriverCAFile|^[ \\t]{0,40}ssl_client_ca_file\\s*=\\s*\\S`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'stunnel',
        words: ['CAfile', 'CApath'],
        match:
          '^[ \\t]{0,8}CA(?:file|path)\\s*=\\s*(?!\\s|/etc/ssl/certs/?\\s*$|/etc/ssl/certs/ca-certificates)\\S',
        alsoInFile: ['^[ \\t]{0,8}client\\s*=\\s*yes'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'start.sh',
        text: 'printf \'tls_trust_file %s\\n\' "$OWN_CA" >> /etc/msmtprc',
        class: 'trust-anchors',
      },
      {
        file: 'nginx.conf',
        text: 'proxy_pass https://blob;\nproxy_ssl_verify on;\nproxy_ssl_trusted_certificate /etc/nginx/storage-ca.pem;',
        class: 'trust-anchors',
      },
      {
        file: 'haproxy.cfg',
        text: 'backend b\n  server s 10.0.0.1:443 ssl verify required ca-file /etc/haproxy/ca.pem',
        class: 'trust-anchors',
      },
      {
        file: 'stunnel.conf',
        text: 'client = yes\nconnect = a.example:443\nverifyChain = yes\nCAfile = /etc/stunnel/ca.pem',
        class: 'trust-anchors',
      },
      { file: 'bridge.conf', text: 'bridge_cafile /etc/mosquitto/azure.pem', class: 'trust-anchors' },
    ],
    leaves: [
      {
        file: 'sssd.conf',
        text: 'ldap_tls_cacert = /etc/ssl/certs/ca-bundle.trust.crt\nldap_tls_cacertdir = /etc/pki/tls',
        why: { ja: 'システムが持つ既定の CA の一覧です。', en: 'The usual bundle of the system.' },
      },
      {
        file: 'nginx.conf',
        text: 'location / {\n  proxy_ssl_verify on;\n  proxy_ssl_trusted_certificate /etc/ssl/cert.pem;\n  proxy_pass https://b;\n}',
        why: { ja: 'システムの CA バンドルです。', en: 'It is the CA bundle of the system.' },
      },
      {
        file: 'haproxy.cfg',
        text: 'backend b\n  server s a.example:443 ssl verify required ca-file /etc/ssl/certs/ca-certificates.crt',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
      {
        file: 'mail.sh',
        text: 'TRUSTED="/etc/ssl/certs/ca-certificates.crt"\ncat > /etc/msmtprc <<END\ntls on\ntls_trust_file $TRUSTED\nEND',
        why: {
          ja: 'システムの一覧を変数に入れているだけです。',
          en: 'The bundle of the system, under a name.',
        },
      },
      {
        file: '.msmtprc',
        text: 'tls on\ntls_trust_file /opt/homebrew/etc/openssl@3/cert.pem',
        why: { ja: 'パッケージが管理する既定の一覧です。', en: 'The usual bundle, which a package keeps.' },
      },
      {
        file: 'front.conf',
        text: 'ssl_client_certificate /etc/nginx/clients.pem;\nssl_trusted_certificate /etc/nginx/chain.pem;\nssl_verify_client on;',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'haproxy.cfg',
        text: 'frontend f\n  bind :443 ssl crt site.pem ca-file clients.pem verify required',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'main.cf',
        text: 'lmtp_tls_CAfile =\nlmtp_tls_CApath =\nsmtp_tls_CAfile =\nsmtp_tls_ciphers = high',
        why: { ja: '空の値です。', en: 'Empty values.' },
      },
      {
        file: 'haproxy.cfg',
        text: '# server s 10.0.0.1:443 ssl ca-file /etc/ca.pem',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
    ],
    mend: {
      before: 'proxy_ssl_trusted_certificate /etc/nginx/intermediate.pem;',
      after: 'proxy_ssl_trusted_certificate /etc/nginx/roots.pem;',
      how: mends.roots,
    },
    sources: ['nginx-proxy', 'ca-details'],
  },
  {
    id: 'proxy-verify-depth',
    platform: 'servers',
    name: { ja: '証明書チェーンの段数の制限', en: 'Limits on the length of the chain' },
    what: {
      ja: 'nginx の proxy_ssl_verify_depth や Apache の SSLProxyVerifyDepth で、受け入れる中間証明書の数を限ります。どちらも既定値は 1 です。',
      en: 'proxy_ssl_verify_depth of nginx or SSLProxyVerifyDepth of Apache limits how many intermediates are accepted. The default of both is 1.',
    },
    effect: effects.depth,
    files,
    rules: [
      {
        id: 'depth-one',
        words: ['_ssl_verify_depth', 'SSLProxyVerifyDepth'],
        match:
          '^[ \\t]{0,40}(?:proxy|grpc|uwsgi|lua)_ssl_verify_depth\\s+[01]\\s*;|^[ \\t]{0,40}SSLProxyVerifyDepth\\s+[01]\\s*$',
        class: 'trust-anchors',
        pinned: 'anchors',
        by: 'position',
        confidence: 'medium',
      },
    ],
    catches: [
      { file: 'nginx.conf', text: 'proxy_ssl_verify on;\nproxy_ssl_verify_depth 1;', class: 'trust-anchors' },
    ],
    leaves: [
      {
        file: 'nginx.conf',
        text: 'ssl_verify_client on;\nssl_verify_depth 1;',
        why: { ja: 'クライアント証明書の段数です。', en: 'The depth of client certificates.' },
      },
    ],
    mend: { before: 'proxy_ssl_verify_depth 1;', after: 'proxy_ssl_verify_depth 4;', how: mends.depth },
    sources: ['nginx-proxy'],
  },
  {
    id: 'proxy-upstream-pin',
    platform: 'servers',
    name: { ja: 'プロキシやデーモンのピン留め', en: 'Pins of proxies and daemons' },
    what: {
      ja: 'Envoy の verify_certificate_spki / hash、stunnel の verifyPeer、Tyk の pinned_public_keys、Postfix の fingerprint、Zabbix の TLSServerCertIssuer などです。',
      en: 'verify_certificate_spki and hash of Envoy, verifyPeer of stunnel, pinned_public_keys of Tyk, fingerprint of Postfix, TLSServerCertIssuer of Zabbix and others.',
    },
    effect: effects.callback,
    files,
    rules: [
      {
        id: 'upstream-pin',
        words: [
          'verify_certificate_',
          'verifyCertificate',
          'pinned_public_keys',
          'fingerprint',
          'smtp_tls_verify_cert_match',
          'TLSServerCert',
          'ca_pin',
          'ca_sha256',
          'tls_pubkey_pinset',
          'verify-x509-name',
          'verify-hash',
          'pin_sha256',
          'pin-sha256',
          'pinsha256',
          'cert-key',
        ],
        match:
          '\\bverify_?[cC]ertificate_?(?:[sS]pki|[hH]ash)["\']?\\s*:\\s*(?!\\s|\\[\\s*\\])|\\bverify_?[cC]ertificate_?(?:[sS]pki|[hH]ash)["\']?\\s*:\\s*$|\\bpinned_public_keys["\']?\\s*[:=]\\s*\\{|\\bsmtp_tls_(?:fingerprint_cert_match[ \\t]*=[ \\t]*(?:\\n[ \\t]{1,8})?(?=\\S)|verify_cert_match[ \\t]*=[ \\t]*(?:\\n[ \\t]{1,8})?(?!\\s|$|(?:dot-)?(?:nexthop|hostname)\\b))|^[ \\t]{0,8}TLSServerCert(?:Issuer|Subject)[ \\t]*=[ \\t]*\\S|^[ \\t]{0,8}TrustedServerFingerprint[ \\t]*=[ \\t]*[0-9a-f]|\\bca_pin["\']?\\s*:\\s*["\']?(?:sha256:(?!<)|\\$|\\{\\{)|[{,][ \\t]*pin_sha256[ \\t]*=[ \\t]*[{"\']|\\bca_trusted_fingerprint\\\\?["\']?\\s*(?:[:=]|=>)\\s*\\\\?["\']?[{$0-9a-fA-F]|\\bca_sha256["\']?\\s*:|\\btls_pubkey_pinset\\s*[:=]|(?:^[ \\t]{0,24}|\\\\n)tls_fingerprint[ \\t]+\\S|(?:^[ \\t]{0,8}|\\\\n|["\'])(?:verify-x509-name|peer-fingerprint|verify-hash)\\s+[^\\s<[)]|^[ \\t]{0,20}-?[ \\t]*pin[-_]?sha256\\s*[:=]|^[ \\t]{0,20}cert-key\\s*:\\s*\\[?\\s*[A-Za-z0-9+/]{43}=',
        unlessInFile: [downstreamOnly, '^[ \\t]{0,8}verify-client-cert\\b'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // stunnel: a service that does not connect as a client checks those who connect to it.
        id: 'stunnel-peer',
        words: ['verifyPeer', 'verify = 3', 'verify=3', 'verify = 4', 'verify=4'],
        match: '^[ \\t]{0,8}(?:verifyPeer[ \\t]*=[ \\t]*yes|verify[ \\t]*=[ \\t]*[34])\\b',
        alsoInFile: ['^[ \\t]{0,8}client[ \\t]*=[ \\t]*yes'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'start.sh',
        text: '{\n  echo "host mail.a.example"\n  echo "tls_fingerprint $PRINT"\n} > /etc/msmtprc',
        class: 'pins',
      },
      {
        file: 'envoy.yaml',
        text: 'validation_context:\n  verify_certificate_spki:\n    - "EYjcSPbMGrNgy1VUbXCtM1EgD6C7mJL+MEww/7pqB/s="',
        class: 'pins',
      },
      { file: 'stunnel.conf', text: 'client = yes\nverifyPeer = yes\nCAfile = peer.pem', class: 'pins' },
      { file: 'elastic.yml', text: 'ssl:\n  ca_trusted_fingerprint: 64F2593F', class: 'pins' },
      { file: 'znc.conf', text: '<Network a>\n\tTrustedServerFingerprint = 00:11:22:33', class: 'pins' },
      { file: 'node.yaml', text: 'teleport:\n  ca_pin: "sha256:00112233"', class: 'pins' },
      {
        file: 'kresd.lua',
        text: "policy.add(policy.all(policy.TLS_FORWARD({{'192.0.2.1', pin_sha256='AAAA='}})))",
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'host.nix',
        text: '# services.stubby.settings.upstream_recursive_servers = [{\n#   tls_pubkey_pinset = [{ digest = "sha256"; value = "AAAA"; }];\n# }];',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'stunnel.conf',
        text: '[vpn]\naccept = 443\nconnect = 127.0.0.1:1194\nCAfile = /etc/stunnel/guests.crt\nverifyPeer = yes',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'main.cf',
        text: 'smtp_tls_security_level = verify\nsmtp_tls_verify_cert_match = hostname, nexthop, dot-nexthop',
        why: { ja: '宛先の名前との、ふつうの照合です。', en: 'The ordinary check of the name of the host.' },
      },
      {
        file: 'main.cf',
        text: 'smtp_tls_fingerprint_cert_match =\nsmtp_tls_fingerprint_digest = sha256',
        why: { ja: '空の値です。', en: 'An empty value.' },
      },
      {
        file: 'envoy.yaml',
        text: 'transport_socket:\n  "@type": type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext\n  verify_certificate_spki: ["AAAA"]',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: {
      before: 'verify_certificate_spki: ["…"]',
      after: 'match_typed_subject_alt_names: […]',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'proxy-verify-off',
    platform: 'servers',
    name: { ja: 'プロキシの検証の無効化', en: 'Verification of upstreams switched off' },
    what: {
      ja: 'nginx の proxy_ssl_verify off、Apache の SSLProxyVerify none、HAProxy の verify none、Traefik や Caddy の insecureSkipVerify などです。',
      en: 'proxy_ssl_verify off of nginx, SSLProxyVerify none of Apache, verify none of HAProxy, insecureSkipVerify of Traefik and Caddy, and others.',
    },
    effect: effects.off,
    files,
    rules: [
      {
        id: 'stunnel',
        words: ['client = yes', 'client=yes'],
        match: '^[ \\t]{0,8}client[ \\t]*=[ \\t]*yes\\b',
        window: { before: 12, after: 12 },
        also: [
          '^[ \\t]{0,8}connect[ \\t]*=',
          '^[ \\t]{0,8}verify(?:[ \\t]*=[ \\t]*0|Chain[ \\t]*=[ \\t]*no)\\b',
        ],
        unless: ['^[ \\t]{0,8}verifyPeer[ \\t]*=[ \\t]*yes\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'upstream-off',
        words: [
          '_ssl_verify',
          'SSLProxy',
          'verify none',
          'ssl-server-verify',
          'insecure',
          'ACCEPT_UNTRUSTED',
          'tls_certcheck',
          'DONT_VERIFY_PEER',
          'LDAPVerifyServerCert',
          'tls_reqcert',
          'tls_checkpeer',
          'sslVerifyServerCert',
          'validate-certificate-chain',
          'ssl.client.verify',
          'proxy-ssl-verify',
        ],
        match:
          '^[ \\t]{0,40}(?:proxy|grpc|uwsgi|fastcgi|js_fetch)_ssl_verify\\s+off|^[ \\t]{0,40}SSLProxyVerify\\s+(?:none|optional_no_ca)|^[ \\t]{0,40}SSLProxyCheckPeer(?:Name|CN|Expire)\\s+off|^[ \\t]{0,40}(?:server|default-server|server-template)\\b[^\\n]{0,300}?\\bverify\\s+none\\b|^[ \\t]{0,40}ssl-server-verify\\s+none|\\binsecure-?_?skip-?_?verify["\']?\\s*[:=]\\s*["\']?true|(?:^[ \\t]{0,40}|[{][ \\t]{1,4})tls_insecure_skip_verify\\b|^[ \\t]{0,40}tls_checkpeer\\s+no\\b|\\bACCEPT_UNTRUSTED\\b|^[ \\t]{0,40}bridge_insecure\\s+true|^[ \\t]{0,40}tls_certcheck\\s+off|\\bDONT_VERIFY_PEER\\b|^[ \\t]{0,40}LDAPVerifyServerCert\\s+off|^[ \\t]{0,40}(?:ldap_)?tls_reqcert\\s*[= ]\\s*(?:never|allow)|\\bsslVerifyServerCert\\s*=\\s*(?:false|0)|validate-certificate-chain\\s*=\\s*"false|proxy\\.config\\.ssl\\.client\\.verify\\.server(?:\\.policy)?\\s+\\w{1,10}\\s+(?:0|DISABLED)|proxy-ssl-verify["\']?\\s*:\\s*["\']?off',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'stunnel.conf',
        text: '[mail]\nclient = yes\naccept = 127.0.0.1:1143\nconnect = imap.example:993\nverify = 0',
        class: 'validation-off',
      },
      { file: 'pam_ldap.conf', text: 'uri ldaps://l.example\ntls_checkpeer no', class: 'validation-off' },
      {
        file: 'haproxy.cfg',
        text: 'backend app\n  server a 10.0.0.1:8443 check ssl verify none',
        class: 'validation-off',
      },
      { file: 'httpd.conf', text: 'SSLProxyVerify none', class: 'validation-off' },
      { file: 'Caddyfile', text: 'transport http {\n\ttls_insecure_skip_verify\n}', class: 'validation-off' },
      {
        file: 'dynamic.toml',
        text: '[http.serversTransports.a]\n  insecureSkipVerify = true',
        class: 'validation-off',
      },
    ],
    leaves: [
      { file: 'nginx.conf', text: 'proxy_ssl_verify on;', why: { ja: '検証します。', en: 'It validates.' } },
      {
        file: 'haproxy.cfg',
        text: 'frontend f\n  bind :443 ssl crt site.pem verify none',
        why: {
          ja: 'クライアント証明書を求めないだけです。',
          en: 'It merely asks for no client certificate.',
        },
      },
    ],
    mend: {
      before: 'proxy_ssl_verify off;',
      after: 'proxy_ssl_verify on;\nproxy_ssl_trusted_certificate /etc/ssl/certs/ca-certificates.crt;',
      how: mends.noBypass,
    },
    sources: ['nginx-proxy'],
  },
];
