import type { Pattern } from '#domain/pinning/pattern.ts';
import { anchorPlace, anchorSearch, anchorWords, authorityName } from './anchor-names.ts';
import { namedOffInScripts, namedOffInSettings, namedOffSearch, namedOffUnderTls } from './check-names.ts';
import { anySides, consoleViewer, platformBundle, quotedBy, receivesOnly, serverFile } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const files = [
  '*.yml',
  '*.yaml',
  '*.json',
  '*.toml',
  '*.tf',
  '*.hcl',
  '*.tfvars',
  '*.conf',
  '*.cfg',
  '*.ini',
  '*.properties',

  '*.pp',
  '*.bicep',
  '*.env',
  '*.jsonnet',
  '*.libsonnet',
  '*.cue',
  '*.river',
  '*.nix',

  '*.config',
  '*.reg',
  '*.groovy',
  '*.sls',
];
const data = [
  '*.yml',
  '*.yaml',
  '*.json',
  '*.toml',
  '*.conf',
  '*.cfg',
  '*.ini',
  '*.properties',
  '*.env',
  '*.xml',
  '*.cnf',
  '*.config',
  '*.sh',
  '*.py',
  '*.js',
  '*.ts',
  '*.rb',
  '*.php',
  '*.go',
  '*.rs',
  '*.java',
  '*.kt',
  '*.cs',
  '*.sql',
  '*.tf',
  '*.hcl',
  '*.ps1',
  '*.vb',
  '*.bas',
  '*.r',
  '*.pl',
  '*.ex',
  '*.exs',
  '*.scala',
  '*.cpp',
  '*.c',
  '*.dtsx',
  '*.mjs',
  '*.reg',
  '*.vbs',
  '*.fs',
  '*.jl',
  '*.groovy',
  '*.ipynb',
  '*.pas',
  '*.dfm',
  '*.cls',
  '*.asp',
  '*.aspx',
  '*.cfm',
  '*.udl',
  '*.dsn',
  '*.odc',
  '*.ora',
  '*.nix',
];
const serverBlock =
  '^[ \\t]{0,40}(?:tls_server_config|client_ca|client_ca_file|clientCAFile|client_auth_type|tls_auth_clients|server_tls)\\w{0,20}["\']?\\s*[:={]|^[ \\t]{0,40}(?:server|listen|bind|http_server|web)["\']?\\s*[:={]\\s*$(?!\\s*(?:image|build|container_name|environment)\\s*:)|clientAuth|client_auth|ssl_verify_client|require_client|^[ \\t]{0,40}(?:listen_?)?(?:address|endpoint|bind)["\']?\\s*[:=]\\s*["\']?(?:0\\.0\\.0\\.0|\\[::\\]):\\d|ssl_client_authentication|verify_mode["\']?\\s*(?:=>|:)\\s*["\']?(?:force_peer|peer)|mode:\\s*MUTUAL|kind:\\s*PeerAuthentication|enable_?https\\s*[:=]|^[ \\t{]{0,40}"hosts"\\s*:\\s*\\[\\s*"(?:tcp|unix|fd)://|"tlskey"\\s*:[^}]{0,400}"hosts"\\s*:|DOCKER_OPTS|\\bdockerd\\b';
/** A file of Kamailio or OpenSIPS that only says how it serves. */
const serverSection =
  '^\\[server:[\\w.:]{1,60}\\](?![\\s\\S]{0,60000}^\\[client:[^[]{0,2000}?^[ \\t]{0,8}verify_certificate\\s*=\\s*(?:no|off|0))';
const definitions =
  '^[ \\t]{0,4}openapi\\s*:|"\\$schema"\\s*:|^[ \\t]{0,4}"?swagger"?\\s*:|kind:\\s*CustomResourceDefinition';
/** A file of Free Pascal, which ends like one of Puppet. */
const pascal = '^(?:program|unit|library)\\s{1,4}\\w{1,80};';
/** Keys whose value says that nobody is verified, and keys that ask for verification. */
const skippingKey =
  '(?:insecure[_-]?skip[_-]?(?:tls[_-]?)?verify|tls[_-]?skip[_-]?verify|skip[_-]?(?:tls|ssl|cert)[_-]?(?:verif(?:y|ication)|validation)|tls[_-]insecure|allowInsecure|(?:disable|ignore)_(?:ssl|tls)_(?:verif(?:y|ication)|errors?))';
const verifyingKey =
  '(?:verify_?(?:ssl|tls|certs?|https|peer)|(?:ssl|tls)_?verif(?:y|ication)(?:_peer)?|validate_?certs?)';
/** Between the key of a map and its value: `:`, `=>`, `] =`, `to` of Kotlin. */
const isSet = '(?:\\]\\s{0,4}=(?![=>])|\\s{0,4}(?:=>|[:=](?![:=]))|\\s{1,4}to\\b)\\s{0,4}';
/** A file of tests: the settings that it holds as text are read, not used. */
const tests =
  '\\*testing\\.[TB]\\b|^[ \\t]{0,8}(?:async )?def test_|\\bunittest\\b|^[ \\t]{0,8}describe\\(|@Test\\b';
/** Ports of a server in XML. */
const tomcat = '<SSLHostConfig\\b|<Connector\\b[^<>]{0,600}\\bSSLEnabled';
/** What tells a line of settings in a script, wherever it goes. */
const tellsLine = '^[ \\t]{0,40}(?:echo|printf)[ \\t]{1,8}(?:-[en]{1,2}[ \\t]{1,4})?["\'](?:\\\\n)?';
/** Who holds the key of a CA issues with it. */
const issuing = '^[ \\t]{0,8}ca_?-?(?:private_?-?)?key(?:_?-?file)?[ \\t]';
/** The name of a setting that holds CAs, and what may stand before its last words. */
const caNameAtStart = `(?!cluster_certificate_authority(?:_data)?\\s*=)(?:[a-zA-Z0-9]{1,30}[._-]){0,3}${authorityName}["']?`;
/** The same, behind what may stand before it on a line. */
const caName = `(?:^|[\\s{,"'.-])(?<!--[\\w-]{0,40}|readonly )${caNameAtStart}`;
export const infrastructure: readonly Pattern[] = [
  {
    id: 'settings-ca-file',
    platform: 'infrastructure',
    name: {
      ja: '監視、収集、配備の設定の CA ファイル',
      en: 'CA files in settings of monitoring, collection and deployment',
    },
    what: {
      ja: 'Prometheus の tls_config.ca_file、Filebeat の ssl.certificate_authorities、Terraform の ca_cert、Kubernetes の caBundle などです。',
      en: 'tls_config.ca_file of Prometheus, ssl.certificate_authorities of Filebeat, ca_cert of Terraform, caBundle of Kubernetes and others.',
    },
    effect: effects.anchorsUnknown,
    files: [...files, '*.xml'],
    rules: [
      {
        id: 'ca-file',
        words: anchorWords,
        nameInMatch: `${authorityName}(?!\\w)`,
        match: `${caName}\\s*(?:=>|[:=](?!>)|,?\\s{1,40}["']?value["']?\\s?:)\\s*(?!\\s|(?<==>\\s{0,20})\\$[a-z_]\\w{0,60}\\s*(?:,|$)|null\\b|~|""|''|\\{\\}|\\[\\s*\\]|["']?/etc/(?:ssl/certs/ca-certificates\\.crt|pki/|ssl/certs/?["']?\\s*$|ssl/cert\\.pem)|false|true|string|application/|\\s*$|\\|\\s*$(?!\\s*(?:-----BEGIN|\\{\\{|\\(\\(|\\$\\{)))(?:\\[\\s*)?["']?(?:[/~$.%]|<%|@[A-Z]|\\$\\{|\\{\\{|LS0t|-----BEGIN|\\|[-+]?|>-?|file\\(|var\\.|local\\.|data\\.|filebase64|base64|<<|[A-Z]:[\\\\/]|classpath:|"""\\s{0,4}-----BEGIN|[\\w-]{1,60}/|[\\w.-]{1,80}\\.(?:pem|crt|cer|cert|ca)\\b)`,
        window: { before: 7, after: 5 },
        unless: [
          serverBlock,
          // PgBouncer: towards those that connect to it.
          '\\bclient_tls_sslmode\\b',
          // Who holds the key of the CA issues with it.
          '^[ \\t]{0,40}ca_?(?:private_)?key(?:_pem)?[ \\t]{0,8}=',
          'kind:\\s*(?:Gateway|IngressRoute|TLSOption)\\b|\\b(?:mysqld|mariadbd|mongod|redis-server)\\b|^[ \\t]{0,40}image\\s*:\\s*["\']?(?:[\\w./-]{1,60}/)?(?:mysql|mariadb|percona|postgres|mongo|redis)\\b',
        ],
        // Sections of strongSwan that tell where a CA publishes its lists.
        unlessInFile: [
          definitions,
          serverFile,
          receivesOnly,
          pascal,
          tomcat,
          '^[ \\t]{0,8}(?:certdir|ServerKeyFile)\\s*=|^authorities\\s*\\{|^ca\\s+[\\w-]{1,60}\\s*$',
          // Services of stunnel that connect nowhere as a client.
          {
            has: '^[ \\t]{0,8}accept[ \\t]*=[\\s\\S]{0,4000}?^[ \\t]{0,8}connect[ \\t]*=',
            lacks: '^[ \\t]{0,8}client[ \\t]*=[ \\t]*yes|\\bclients\\b[\\w."]{0,40}[ \\t]*=[ \\t]*\\{',
          },
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // A service of stunnel that Puppet sets up.
        id: 'stunnel-resource',
        words: ['cafile', 'capath', 'ca_file', 'ca_path'],
        match: '^[ \\t]{0,40}ca_?(?:file|path)[ \\t]*=>[ \\t]*(?!undef\\b|["\']{2})["\'$]',
        window: { before: 12, after: 12 },
        also: ['^[ \\t]{0,20}stunnel', '^[ \\t]{0,40}client[ \\t]*=>[ \\t]*["\']?(?:true|yes)\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // Resources of Terraform whose plain `certificate` is the CA of what they connect to.
        id: 'resource-ca',
        words: ['vault_ldap_auth_backend', 'aws_dms_certificate'],
        match:
          '"vault_ldap_auth_backend"\\s{1,4}"[^"\\n]{1,80}"\\s{0,4}\\{[^{}]{0,1500}?\\n[ \\t]{0,8}certificate[ \\t]{0,20}=|\\bresource\\s{1,4}"aws_dms_certificate"',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // Mutt.
        id: 'mail-client',
        words: ['ssl_ca_certificates_file'],
        match: `^[ \\t]{0,8}set[ \\t]+ssl_ca_certificates_file[ \\t]*=[ \\t]*(?!${platformBundle})["']?[\\w/~$]`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // NixOS and nix-darwin: added to the store of the system.
        id: 'store-of-nixos',
        words: ['certificateFiles', 'pki.certificates'],
        match:
          '\\bpki(?:\\.|[ \\t]*=[ \\t]*\\{\\s{0,40})certificate(?:File)?s[ \\t]*=(?!\\s*\\[\\s*(?:"\\$\\{pkgs\\.cacert\\}[^"\\n]{0,80}"\\s*)?\\])',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // The accounts of home-manager, which mbsync, msmtp and others read.
        id: 'accounts-of-home-manager',
        words: ['certificatesFile'],
        match:
          '\\bcertificatesFile[ \\t]*=[ \\t]*(?!\\s|null\\b|"?(?:\\$\\{)?pkgs\\.cacert|"/etc/(?:ssl|pki)/)["\'./\\w]',
        alsoInFile: ['\\baccounts\\.email\\b|\\b(?:imap|smtp|tls)\\b'],
        unlessInFile: ['\\bmkOption\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // The setting of a file without signs of equality: `ca_file /own/ca.pem`; not of Apache and the like, which serve.
        id: 'ca-spaced',
        words: anchorWords,
        nameInMatch: `${authorityName}(?!\\w)`,
        match: `^[ \\t]{0,40}(?!(?:SSL|TLS)(?:CA|root|trust))(?:[a-z0-9]{1,30}[_-]){0,3}${authorityName}[ \\t]{1,40}["']?${anchorPlace}`,
        window: { before: 7, after: 5 },
        unless: [serverBlock, '^[ \\t]{0,8}(?:\\[INPUT\\]|<source>)|\\bclient-ssl\\b'],
        unlessInFile: [serverFile, receivesOnly, issuing],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        // An element or an entry of XML; what stands beside a certificate of one's own is a server's.
        id: 'ca-in-xml',
        words: anchorWords,
        nameInMatch: `${authorityName}(?!\\w)`,
        match: `(?:<(?:[\\w:]{1,30}[._-])?(?<![a-z])${authorityName}\\s?>\\s{0,80}|\\b(?:key|name)="(?:[\\w.:-]{1,40}[._-])?(?<![a-z])${authorityName}"\\s{1,40}value=")${anchorPlace}`,
        window: { before: 6, after: 4 },
        unless: ['<openSSL>|<(?:certificateFile|privateKeyFile|verificationMode)>'],
        unlessInFile: [tomcat],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
    ],
    search: `${anchorSearch}|vault_ldap_auth_backend|aws_dms_certificate|certificates?Files?|pki.certificates|BEGIN CERTIFICATE|LS0tLS1CRUdJTiBDRVJ`,
    catches: [
      {
        file: 'tunnel.pp',
        text: "stunnel::service { 'own':\n  accept  => '127.0.0.1:5000',\n  connect => 'h.example:5001',\n  client  => true,\n  cafile  => $own_ca,\n}",
        class: 'trust-anchors',
      },
      {
        file: 'link.conf',
        text: 'address mqtts://a.example\nbroker_ca /opt/own/ca.pem',
        class: 'trust-anchors',
      },
      {
        file: 'link.xml',
        text: '<link>\n  <address>https://a.example</address>\n  <trusted-roots>/opt/own/ca.pem</trusted-roots>\n</link>',
        class: 'trust-anchors',
      },
      {
        file: 'App.config',
        text: '<appSettings>\n  <add key="Link.CaFile" value="C:\\own\\ca.pem" />\n</appSettings>',
        class: 'trust-anchors',
      },
      {
        file: 'deployment.yaml',
        text: 'env:\n  - name: HUB_ROOT_CERT\n    value: /opt/own/ca.pem',
        class: 'trust-anchors',
      },
      {
        file: 'compose.yml',
        text: 'services:\n  web:\n    image: own/web:1\n    environment:\n      - HUB_CUSTOM_CA=/opt/own/ca.pem',
        class: 'trust-anchors',
      },
      { file: 'link.toml', text: 'trusted_certs = [\n  "own/ca.pem",\n]', class: 'trust-anchors' },
      { file: '.muttrc', text: 'set ssl_ca_certificates_file = ~/own.pem', class: 'trust-anchors' },
      {
        file: 'mail.nix',
        text: '{ accounts.email.accounts.a.imap.tls.certificatesFile = ./own.crt; }',
        class: 'trust-anchors',
      },
      {
        file: 'people.tf',
        text: 'resource "vault_ldap_auth_backend" "a" {\n  url         = "ldaps://d.example"\n  certificate = file("d.pem")\n}',
        class: 'trust-anchors',
      },
      {
        file: 'values.yml',
        text: 'directory:\n  ca_cert: |\n    -----BEGIN CERTIFICATE-----\n    MIID',
        class: 'trust-anchors',
      },
      {
        file: 'prometheus.yml',
        text: 'tls_config:\n  ca_file: /etc/prometheus/gateway-ca.pem\n  server_name: gateway',
        class: 'trust-anchors',
      },
      {
        file: 'filebeat.yml',
        text: 'output.logstash:\n  ssl.certificate_authorities: ["/etc/filebeat/ca.pem"]',
        class: 'trust-anchors',
      },
      {
        file: 'host.nix',
        text: '{ ... }: {\n  security.pki.certificateFiles = [ ./house-ca.pem ];\n}',
        class: 'trust-anchors',
      },
      {
        file: 'config.yaml',
        text: 'apiVersion: v1\nkind: ConfigMap\ndata:\n  ca.crt: |\n    -----BEGIN CERTIFICATE-----\n    MIID',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'served.pp',
        text: "stunnel::service { 'own':\n  accept  => '5001',\n  connect => '127.0.0.1:5000',\n  client  => false,\n  cafile  => $guests,\n}",
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'server.xml',
        text: '<Connector port="443" SSLEnabled="true" caCertificateFile="/own/guests.pem"/>',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'radius.conf',
        text: 'certdir = $confdir/certs\ncadir = $confdir/certs',
        why: { ja: 'フォルダーの場所だけです。', en: 'It is only the place of a folder.' },
      },
      {
        file: 'form.xml',
        text: '<xs:element name="caFile" type="xs:string"/>',
        why: { ja: '形式の定義です。', en: 'The definition of a form.' },
      },
      {
        file: 'stunnel.conf',
        text: '[vpn]\naccept = 443\nconnect = 127.0.0.1:1194\nCAfile = /etc/stunnel/guests.crt',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'mail.nix',
        text: `{ pkgs, ... }: { accounts.email.certificatesFile = "\${pkgs.cacert}/etc/ssl/certs/ca-bundle.crt"; }`,
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
      {
        file: 'issued.tf',
        text: 'resource "tls_locally_signed_cert" "web" {\n  ca_private_key_pem = tls_private_key.ca.private_key_pem\n  ca_cert_pem        = tls_self_signed_cert.ca.cert_pem\n}',
        why: { ja: '証明機関 (CA) として発行する側です。', en: 'It issues, as the CA itself.' },
      },
      {
        file: '.muttrc',
        text: 'set ssl_ca_certificates_file = /etc/ssl/certs/ca-certificates.crt',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
      {
        file: 'daemon.json',
        text: '{ "tlscacert": "/etc/docker/ca.pem", "tlskey": "/etc/docker/key.pem", "tlsverify": true, "hosts": ["tcp://0.0.0.0:2376"] }',
        why: { ja: 'デーモンがクライアントを検証しています。', en: 'The daemon verifies its clients.' },
      },
      {
        file: 'mime.properties',
        text: 'wtls-ca-certificate=application/vnd.wap.wtls-ca-certificate',
        why: { ja: '種類の名前です。', en: 'The name of a type.' },
      },

      {
        file: 'pgbouncer.ini',
        text: '[pgbouncer]\nclient_tls_sslmode = verify-ca\nclient_tls_ca_file = /etc/ca.pem',
        why: { ja: 'クライアント証明書を検証する側です。', en: 'It verifies the clients.' },
      },
      {
        file: 'web.yml',
        text: 'tls_server_config:\n  cert_file: server.crt\n  client_ca_file: /etc/clients.pem',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'darwin.nix',
        text: '{ pkgs, ... }: {\n  security.pki.certificateFiles = [ ];\n}',
        why: { ja: '何も足していません。', en: 'Nothing is added.' },
      },
      {
        file: 'issue.cfg',
        text: 'CACERT=$DIR/cacert.pem\nCAKEY=$DIR/cakey.pem',
        why: { ja: '証明機関 (CA) として発行する側です。', en: 'It issues, as the CA itself.' },
      },
      {
        file: 'ci.yml',
        text: 'steps:\n  - uses: actions/checkout@61c75d17782a4f4c11edd24a265bc376c1ca9bad',
        why: { ja: 'git のハッシュです。', en: 'A git hash.' },
      },
      {
        file: 'openapi.yaml',
        text: 'openapi: 3.0.3\ncomponents:\n  schemas:\n    Tls:\n      properties:\n        caFile: { type: string }',
        why: { ja: 'API の定義です。', en: 'The definition of an API.' },
      },
    ],
    mend: {
      before: 'ca_file: /etc/ssl/intermediate.pem',
      after: '# no ca_file: the store of the system',
      how: mends.roots,
    },
    sources: ['ca-details'],
  },
  {
    id: 'settings-verify-off',
    platform: 'infrastructure',
    name: { ja: '設定ファイルでの検証の無効化', en: 'Verification switched off in settings' },
    what: {
      ja: 'Ansible の validate_certs: no、Terraform の insecure = true、Grafana の tlsSkipVerify、Kubernetes の insecureSkipTLSVerify などです。',
      en: 'validate_certs: no of Ansible, insecure = true of Terraform, tlsSkipVerify of Grafana, insecureSkipTLSVerify of Kubernetes and others.',
    },
    effect: effects.off,
    files: [
      ...files,
      ...['*.xml', '*.plist', '*.rc', '*.rsc', '*.options', '*.repo', '*.service', '*.desktop', '*.http'],
    ],
    rules: [
      namedOffUnderTls,
      { ...namedOffInSettings, unlessInFile: [definitions, serverSection, pascal] },
      {
        id: 'verify-false',
        words: ['tls.verify', 'tls_reqcert', 'ssl_proxy_verify', 'bVerifyPeer'],
        match:
          '\\btls\\.verify\\s+off\\b|\\b(?:ldap_)?tls_reqcert["\']?\\s*(?:=>|[:=])\\s*["\']?(?:never|allow)\\b|\\bssl_proxy_verify["\']?\\s*=>\\s*["\']none|^[ \\t]{0,20}bVerifyPeer\\s?=\\s?(?:false|0)\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Names that tell it of these products only, or where the whole is about TLS.
        id: 'skip-true',
        words: ['insecure', 'trust_all', 'trustall', 'trust-all'],
        match:
          '(?:^|[\\s{,"\'.:-])(?:[a-zA-Z0-9]{1,30}[._-]){0,6}(?:insecure_noverify|winrm_insecure|allowInsecure|trust_?-?all|insecure_connection)["\']?\\s*(?:[:=]|=>)\\s*["\']?(?:\\{\\{[^}\\n]{1,80}\\|\\s?default[( ]\\s?)?(?:true|yes|on|1|enabled?)\\b',
        scope: 'line',
        unlessInFile: [definitions],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'registry-insecure',
        words: ['[[registry'],
        match: '\\[\\[registry(?:\\.mirror)?\\]\\][^[]{0,300}?(?:^|\\s|\\\\n)insecure\\s*=\\s*true\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'provider-insecure',
        words: ['insecure', 'skip_verify', 'validate_certs_disable'],
        match:
          '^[ \\t]{0,40}["\']?(?:(?:tls_?|ssl_?|allow_)?insecure(?:_tls)?|skip_verify|validate_certs_disable)["\']?\\s*[:=]\\s*(?:"?true"?|"?(?:\\$\\{)?(?:var|local)\\.\\w{0,40}insecure\\w{0,20}\\}?"?)\\s*,?\\s*$',
        alsoInFile: ['provider\\s+"|https://|endpoint|url|tls|host|destination|winrm'],
        unless: ['otlp|otel|cookie|plaintext|grpc', '^[ \\t]{0,40}metrics["\']?\\s*:\\s*$'],
        window: { before: 6, after: 3 },
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
    ],
    search: `${namedOffSearch}|insecure|(ssl_proxy_|no[_-]?|skip_)verify|\\[registry`,
    catches: [
      { file: 'depot.toml', text: '[depot.tls]\nname = "h"\nverify = false', class: 'validation-off' },
      {
        file: 'depot.yaml',
        text: 'depot:\n  ssl:\n    name: h\n    verification: false',
        class: 'validation-off',
      },
      {
        file: 'depot.xml',
        text: '<depot><ssl><name>h</name><insecure>true</insecure></ssl></depot>',
        class: 'validation-off',
      },
      {
        file: 'link.xml',
        text: '<link><host>h</host><trustAllCertificates>true</trustAllCertificates></link>',
        class: 'validation-off',
      },
      {
        file: 'Defaults.plist',
        text: '<dict>\n  <key>AllowInvalidCertificates</key>\n  <true/>\n</dict>',
        class: 'validation-off',
      },
      {
        file: 'beans.xml',
        text: '<property name="verifyServerCertificate" value="false"/>',
        class: 'validation-off',
      },
      { file: 'broker.properties', text: 'stock.link.verify.server.cert = no', class: 'validation-off' },
      {
        file: 'mirror.conf',
        text: 'location /stock {\n    upstream_tls_verify off;\n}',
        class: 'validation-off',
      },
      {
        file: 'play.yml',
        text: '- uri:\n    url: https://a.example\n    validate_certs: "{{ check_tls | default(false) }}"',
        class: 'validation-off',
      },
      { file: 'http.properties', text: 'client.https.hostname-verification=false', class: 'validation-off' },
      {
        file: 'chat.json',
        text: '{"EmailSettings":{"SkipServerCertificateVerification":true}}',
        class: 'validation-off',
      },
      { file: 'mail.env', text: 'EMAIL_VERIFY_SSL=false', class: 'validation-off' },
      {
        file: 'people.tf',
        text: 'resource "vault_ldap_auth_backend" "a" {\n  url          = "ldaps://d.example"\n  insecure_tls = true\n}',
        class: 'validation-off',
      },
      {
        file: 'jobs.tf',
        text: 'provider "nomad" {\n  address     = "https://n.example"\n  skip_verify = true\n}',
        class: 'validation-off',
      },
      {
        file: 'manifest.yml',
        text: 'applications:\n- name: a\n  env:\n    VERY_LONG_NAME_OF_A_DEPLOYER_SKIP_SSL_VALIDATION: true',
        class: 'validation-off',
      },
      {
        file: 'directory.yml',
        text: 'sssd_domain:\n  ldap_uri: ldaps://l.example\n  ldap_tls_reqcert: never',
        class: 'validation-off',
      },
      {
        file: 'vhost.pp',
        text: "apache::vhost { 'x':\n  ssl_proxyengine => true,\n  ssl_proxy_verify => 'none',\n}",
        class: 'validation-off',
      },
      { file: 'app.ini', text: '[mailer]\nFORCE_TRUST_SERVER_CERT = true', class: 'validation-off' },
      {
        file: 'vmagent.yaml',
        text: 'args:\n  - -remoteWrite.tlsInsecureSkipVerify=true',
        class: 'validation-off',
      },
      {
        file: 'a.pkr.hcl',
        text: 'source "null" "a" {\n  winrm_insecure = true\n}',
        class: 'validation-off',
      },
      {
        file: 'DefaultEngine.ini',
        text: '[HTTP.Curl]\nbVerifyPeer=false\n',
        class: 'validation-off',
      },
      {
        file: 'play.yml',
        text: '- uri:\n    url: https://a.example\n    validate_certs: false',
        class: 'validation-off',
      },
      {
        file: 'main.tf',
        text: 'provider "vsphere" {\n  vsphere_server = "vc.example"\n  allow_unverified_ssl = true\n}',
        class: 'validation-off',
      },
      {
        file: 'given.tf',
        text: 'provider "proxmox" {\n  endpoint = var.endpoint\n  insecure = var.endpoint_insecure\n}',
        class: 'validation-off',
      },
      {
        file: 'given-sphere.tf',
        text: 'provider "vsphere" {\n  vsphere_server = var.server\n  allow_unverified_ssl = var.allow_unverified_ssl\n}',
        class: 'validation-off',
      },
      { file: 'Pulumi.a.yaml', text: 'config:\n  vsphere:allowUnverifiedSsl: true', class: 'validation-off' },
      { file: 'datasource.yaml', text: 'jsonData:\n  tlsSkipVerify: true', class: 'validation-off' },
      { file: 'fluent.conf', text: '<match **>\n  ssl_verify false\n</match>', class: 'validation-off' },
    ],
    leaves: [
      {
        file: 'collector.yaml',
        text: 'exporters:\n  otlp:\n    tls:\n      insecure: true',
        why: {
          ja: 'OpenTelemetry では、TLS を使わない設定です。',
          en: 'In OpenTelemetry it means no TLS at all.',
        },
      },
      {
        file: 'play.yml',
        text: '- uri:\n    url: https://a.example\n    validate_certs: "{{ check_tls | default(true) }}"',
        why: { ja: '既定では検証します。', en: 'It validates by default.' },
      },
      {
        file: 'app.config',
        text: '<issuedTokenAuthentication allowUntrustedRsaIssuers="true"><knownCertificates/></issuedTokenAuthentication>',
        why: { ja: '発行されたトークンの署名者のことです。', en: 'It is about who signs tokens.' },
      },
      {
        file: 'variables.tf',
        text: 'variable "insecure" {\n  type    = bool\n  default = false\n}',
        why: { ja: '変数の宣言です。', en: 'It declares a variable.' },
      },
      {
        file: 'play.yml',
        text: '- uri:\n    url: https://a.example\n    validate_certs: true',
        why: { ja: '検証します。', en: 'It validates.' },
      },
      { file: 'rule.yml', text: '# tls_skip_verify: true', why: { ja: 'コメントです。', en: 'A comment.' } },
    ],
    mend: { before: 'validate_certs: false', after: 'validate_certs: true', how: mends.noBypass },
    sources: ['ca-details'],
  },
  {
    id: 'settings-pins',
    platform: 'infrastructure',
    name: { ja: '設定ファイルの拇印とピン', en: 'Thumbprints and pins in settings' },
    what: {
      ja: 'Terraform の thumbprint_list や、接続先の証明書の拇印を書く設定です。',
      en: 'thumbprint_list of Terraform, and other settings that hold the thumbprint of a server.',
    },
    effect: effects.callback,
    files: [...files, '*.cnf', '*.nmconnection', '*.cfg.lua', '*.things'],
    rules: [
      {
        id: 'thumbprint-list',
        words: ['thumbprint_list', 'ThumbprintList'],
        match:
          '\\bthumbprint_list\\s*=\\s*(?:\\[|(?:var|each\\.value)\\.\\w)|\\bThumbprintList["\']?\\s*:(?=\\s{0,40}(?:\\[|!|\\$|\\{\\{|["\'][0-9a-f]{8}|-\\s{0,4}["\']?(?:[0-9a-f]{8}|!|\\$|\\{\\{)))',
        unless: ['=\\s*\\[\\s*\\]|data\\.tls_certificate|["\'](?:f{40}|0{40})["\']'],
        scope: 'line',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        id: 'named-by-product',
        words: [
          'ssl-fp',
          'ssl_fp',
          'tls-fp',
          'TLS_PEERKEY_HASH',
          'verify_fingerprint',
          'davmail.server.certificate.hash',
          'trusted-cert',
          'trust_server_cert',
          ':fingerprints',
          '[hostfingerprints]',
          'peerCertURI',
          '{ spkifp; }',
          'ipaddr="',
          's2s_trusted_fingerprints',
          'tls_fingerprint_cert_match',
          'certificatepin',
          'publickeypin',
          '_storage_pbs',
          'pbs_options',
          'SMARTHOST',
          'daemon-ssl-allowed',
          'cert_fingerprint',
          '[poezio]',
        ],
        match:
          '^[ \\t]{0,12}cert_fingerprint[ \\t]*=[ \\t]*(?:[0-9a-f]{40}|\\{\\{)|_storage_pbs"[ \\t]+"[\\w-]{1,80}"[ \\t]*\\{(?:[^}]|\\}(?=[^\\n])){0,800}?\\n[ \\t]*fingerprint[ \\t]*=[ \\t]*(?:var|local|module)\\.|\\bpbs_options:(?:[^\\n]{0,200}\\n){1,8}?[ \\t]+fingerprint:[ \\t]*["\']?\\{\\{|\\b(?:certificate|publickey)pin[ \\t]*=[ \\t]*true\\b|\\bs2s_trusted_fingerprints[ \\t]*=[ \\t]*\\{\\s*\\[|<link\\b(?=[^>]{0,400}\\bipaddr=")[^>]{0,400}\\bfingerprint="[0-9a-f]{32}|^[ \\t]{0,12}FINGERPRINT[ \\t]+[0-9a-f]{40}|^[ \\t]{0,8}daemon-ssl-allowed-fingerprints[ \\t]*=[ \\t]*[0-9a-f]{2}|^[ \\t]{0,8}certificate[ \\t]*=[ \\t]*(?:[0-9a-f]{2}:){19}|\\bpeerCertURI["\']?[ \\t]*[:=][ \\t]*["\']?\\w|"[ \\t]*\\{[ \\t]*spkifp[ \\t]*;[ \\t]*\\}|^[ \\t]{0,8}(?:loose-)?(?:ssl|tls)[-_]fp(?:list)?[ \\t]*=[ \\t]*[\\w/]|^[ \\t]{0,8}TLS_PEERKEY_HASH[ \\t]+\\S|^[ \\t]{0,8}verify_fingerprint[ \\t]*=[ \\t]*["\'][0-9a-f]{2}|^[ \\t]{0,8}davmail\\.server\\.certificate\\.hash[ \\t]*=[ \\t]*[0-9a-f]{2}|\\b[sl]mtp_tls_fingerprint_cert_match["\']?[ \\t]*(?:=>|:)[ \\t]*["\'[]{0,2}[0-9a-f]{2}:|^[ \\t]{0,20}["\']?trusted-cert["\']?[ \\t]*(?:=>|[:=])[ \\t]*["\']?[0-9a-f]{20}|^[ \\t]{0,8}trust_server_cert[ \\t]+[\\w/~]|^[ \\t]{0,8}[\\w.-]{1,80}:fingerprints[ \\t]*=[ \\t]*sha(?:1|256|512):[0-9a-f]|^\\[hostfingerprints\\][ \\t]*\\n[\\w.-]{1,80}[ \\t]*=[ \\t]*[0-9a-f]{2}:',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        id: 'virtual-machines',
        words: ['thumbprint', 'fingerprint'],
        match:
          '^[ \\t]{0,40}["\']?(?:thumbprint["\']?[ \\t]*[:=][ \\t]*["\']?(?:[0-9a-f]{2}:){19}|fingerprint["\']?[ \\t]*[:=][ \\t]*["\']?(?:[0-9a-f]{2}:){31})',
        alsoInFile: ['VirtualCenter|v-?center|vsphere|_storage_pbs|proxmox'],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // The same from a variable; what was read from the server just before is no pin.
        id: 'virtual-machines-variable',
        words: ['thumbprint'],
        match:
          '^[ \\t]{0,40}["\']?(?:esxi_ssl_)?thumbprint["\']?[ \\t]*[:=][ \\t]*["\']?(?:var\\.\\w|local\\.\\w|\\$\\{?[a-z]|\\{\\{)',
        window: { before: 8, after: 8 },
        also: ['^[ \\t]{0,40}["\']?(?:server|host(?:name)?|username|user|datacenter)["\']?[ \\t]*[:=]'],
        unless: ['\\bdata\\.|client_?cert|signing'],
        alsoInFile: ['VirtualCenter|v-?center|vsphere|\\bvmware'],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // Terraform hands it to vCenter, which keeps it for this host from then on.
        id: 'host-of-virtual-machines',
        words: ['vsphere_host'],
        match:
          '\\bresource[ \\t]{1,4}"?vsphere_host"?[ \\t]{1,4}"[^"\\n]{1,80}"[ \\t]{0,4}\\{(?:[^{}]|\\{[^{}]{0,300}\\}){0,1500}?\\n[ \\t]{0,12}thumbprint[ \\t]{0,20}=[ \\t]{0,8}(?!null\\b|"")[\\w"]',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // Clash and mihomo, whose client-fingerprint is something else.
        id: 'clash',
        words: ['fingerprint'],
        match:
          '(?:^[ \\t]{1,12}|[,{][ \\t]{0,4})fingerprint:[ \\t]+["\']?(?:[0-9a-f]{64}|(?:[0-9a-f]{2}:){31}[0-9a-f]{2})\\b',
        alsoInFile: ['^[ \\t]{0,4}prox(?:ies|y-providers):'],
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // A print under the name of TLS, in JSON, YAML and TOML; not the kind of hello that a client sends.
        id: 'fingerprint-under-tls',
        words: ['fingerprint', 'thumbprint'],
        match:
          '(?:^|[\\s"\'.[{,])(?:tls|ssl)["\']?(?:\\s?:\\s?\\{|[ \\t]?:[ \\t]{0,8}\\n|\\][ \\t]{0,8}\\n)[^{}[\\]]{0,300}["\'\\s](?:fingerprint|thumbprint)s?["\']?\\s?[:=]\\s?\\[?\\s?["\']?(?:sha-?256:)?(?:(?:[0-9a-f]{2}[: ]?){32}|(?:[0-9a-f]{2}:){19}[0-9a-f]{2})\\b',
        unless: ['ja3|client|\\bssh|signing'],
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'thumbprint',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'fingerprint-setting',
        words: ['gwcert', 'sha256/', 'fingerprint'],
        match:
          '^[ \\t]{1,8}fingerprint[ \\t]{1,8}(?:[0-9a-f]{2}:){31}[0-9a-f]{2}\\b|\\bgwcert[ \\t]*=[ \\t]*pin-sha256:|^[\\w.-]{0,40}pin[\\w.-]{0,40}[ \\t]*[=:][ \\t]*sha256/{1,2}[A-Za-z0-9+/]{43}=',
        unless: ['ssh|gpg|image|git|public-key-pins'],
        scope: 'line',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'thumbprint',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: '.offlineimaprc',
        text: '[Repository far]\ntype = IMAP\nremotehost = mail.example\ncert_fingerprint = 00112233445566778899aabbccddeeff00112233',
        class: 'pins',
      },
      {
        file: 'hosts.tf',
        text: 'resource "vsphere_host" "h" {\n  hostname = "esx.example"\n  username = "root"\n  thumbprint = data.vsphere_host_thumbprint.h.id\n}',
        class: 'pins',
      },
      {
        file: 'more.tf',
        text: 'resource vsphere_host "h" {\n  hostname   = "esx.example"\n  thumbprint = each.value.print\n}',
        class: 'pins',
      },
      {
        file: 'joined.yml',
        text: '- community.vmware.vmware_host:\n    hostname: "{{ middle }}"\n    esxi_hostname: one.example\n    esxi_ssl_thumbprint: "{{ print.stdout }}"',
        class: 'pins',
      },
      {
        file: 'link.json',
        text: '{\n  "hub": "a.example:6697",\n  "tls": {\n    "enabled": true,\n    "fingerprint": "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"\n  }\n}',
        class: 'pins',
      },
      {
        file: 'link.yaml',
        text: 'tls:\n  server_name: a.example\n  fingerprint: "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33"',
        class: 'pins',
      },
      {
        file: 'dma.conf',
        text: 'SMARTHOST mail.example\nSECURETRANSFER\nFINGERPRINT 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
        class: 'pins',
      },
      {
        file: 'wallet.conf',
        text: 'daemon-address=n.example:18089\ndaemon-ssl-allowed-fingerprints=00112233445566778899aabbccddeeff',
        class: 'pins',
      },
      {
        file: 'dynamic.yml',
        text: 'http:\n  serversTransports:\n    inner:\n      peerCertURI: spiffe://a.example/b',
        class: 'pins',
      },
      {
        file: 'links.conf',
        text: 'link hub.example { password "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=" { spkifp; }; }',
        class: 'pins',
      },
      {
        file: 'mercurial.ini',
        text: '[hostsecurity]\nhg.example:fingerprints = sha256:aa:bb:cc',
        class: 'pins',
      },
      { file: 'davfs2.conf', text: 'trust_server_cert /etc/davfs2/cloud.pem', class: 'pins' },
      {
        file: 'mqtt.things',
        text: 'Bridge mqtt:broker:b [ host="h.example", secure=true, certificatepin=true ]',
        class: 'pins',
      },
      { file: 'my.cnf', text: '[client]\nssl-fp=00:11:22:33', class: 'pins' },
      { file: 'sync.conf', text: '[storage a]\nverify_fingerprint = "00:11:22:33"', class: 'pins' },
      {
        file: 'csi.conf',
        text: '[VirtualCenter "vc.example"]\nthumbprint = "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33"',
        class: 'pins',
      },
      {
        file: 'backup.tf',
        text: 'resource "proxmox_virtual_environment_storage_pbs" "nightly" {\n  nodes = data.proxmox_virtual_environment_nodes.all.names\n  server = join(".", ["backup", var.site])\n  username = "keeper@pbs"\n  fingerprint = var.backup_shown\n}',
        class: 'pins',
      },
      {
        file: 'tasks/storage.yml',
        text: '- community.proxmox.proxmox_storage:\n    name: nightly\n    type: pbs\n    pbs_options:\n      server: backup.example\n      fingerprint: "{{ backup_shown }}"',
        class: 'pins',
      },
      {
        file: 'backup.tf',
        text: 'resource "proxmox_virtual_environment_storage_pbs" "a" {\n  fingerprint = "00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF"\n}',
        class: 'pins',
      },
      {
        file: 'clash.yaml',
        text: 'proxies:\n  - name: a\n    type: trojan\n    client-fingerprint: chrome\n    fingerprint: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
        class: 'pins',
      },
      {
        file: 'storage.cfg',
        text: 'pbs: backup\n\tserver backup.example\n\tfingerprint 00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff:00:11:22:33:44:55:66:77:88:99:aa:bb:cc:dd:ee:ff',
        class: 'pins',
      },
      {
        file: 'gradle.properties',
        text: 'STORAGE_PIN=sha256/AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
        class: 'pins',
      },
      {
        file: 'manager.tf',
        text: 'resource "nsxt_compute_manager" "m" {\n  server = "vcenter.example"\n  credential {\n    username_password_login {\n      thumbprint = var.print_of_manager\n      username = var.user\n    }\n  }\n}',
        class: 'pins',
      },
      {
        file: 'link.conf',
        text: '<link name="hub.example" ipaddr="192.0.2.7" port="7000" fingerprint="0123456789abcdef0123456789abcdef">',
        class: 'pins',
      },
      {
        file: 'prosody.cfg.lua',
        text: 's2s_trusted_fingerprints = {\n  ["chat.example"] = "11:C2:3D:87:3F:95:F8:13:F8:CA:81:33:71:36:A7:00:E0:01:95:ED";\n}',
        class: 'pins',
      },
      {
        file: 'relay.pp',
        text: "postfix::config { 'x': }\n$given = { 'smtp_tls_fingerprint_cert_match' => '11:C2:3D:87:3F:95:F8:13:F8:CA:81:33:71:36:A7:00:E0:01:95:ED' }",
        class: 'pins',
      },
      {
        file: 'oidc.tf',
        text: 'resource "aws_iam_openid_connect_provider" "ci" {\n  thumbprint_list = ["d452dc016638d6b6bb6e9b8b2ca4ee9c6c1932a8"]\n}',
        class: 'pins',
      },
      {
        file: 'login.tf',
        text: 'resource "aws_iam_openid_connect_provider" "ci" {\n  thumbprint_list = var.thumbprints\n}',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'hub.yaml',
        text: 'tls:\n  cert: own.pem\n  key: own.key\n  clients:\n    - name: a\n      fingerprint: 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
        why: {
          ja: 'サーバーがクライアントの証明書を検証します。',
          en: 'A server checks the certificates of its clients.',
        },
      },
      {
        file: 'agent.yaml',
        text: 'env:\n  - name: CLIENT_CERT_FINGERPRINT\n    value: "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"',
        why: { ja: 'クライアント証明書です。', en: 'A certificate of a client.' },
      },
      {
        file: 'login.yml',
        text: 'saml:\n  idp_cert_fingerprint: 3D:95:34:51:24:66:33:B9:D2:40:99:C0:C1:17:0B:D1:00:11:22:33',
        why: { ja: 'SAML の署名の証明書です。', en: 'The certificate of signatures of SAML.' },
      },
      {
        file: 'sign.yaml',
        text: 'signing:\n  thumbprint: 00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33',
        why: { ja: '署名の証明書です。', en: 'A certificate that signs.' },
      },
      {
        file: 'rules.yaml',
        text: 'proxies:\n  - name: a\n    client-fingerprint: chrome\n    fingerprint: ""',
        why: { ja: '空の値です。', en: 'An empty value.' },
      },
      {
        file: 'app.json',
        text: '{ "Login": { "CertificateThumbprint": "0123456789ABCDEF0123456789ABCDEF01234567", "ClientId": "x", "TenantId": "y" } }',
        why: {
          ja: 'アプリケーションが自分を示す証明書です。',
          en: 'The certificate by which an application shows who it is.',
        },
      },
      {
        file: 'tauri.conf.json',
        text: '{ "windows": { "certificateThumbprint": "0123456789ABCDEF0123456789ABCDEF01234567", "digestAlgorithm": "sha256" } }',
        why: {
          ja: '作ったプログラムに署名する証明書です。',
          en: 'The certificate that signs what is built.',
        },
      },
      {
        file: 'hosts.tf',
        text: 'resource "vsphere_host" "h" {\n  hostname = "esx.example"\n  username = "root"\n}\noutput "shown" {\n  thumbprint = data.vsphere_host_thumbprint.h.id\n}',
        why: {
          ja: '接続先から読んだ値を表示するだけです。',
          en: 'What is read from the host is only shown.',
        },
      },
      {
        file: 'unused.tf',
        text: 'resource "aws_iam_openid_connect_provider" "ci" {\n  thumbprint_list = ["ffffffffffffffffffffffffffffffffffffffff"]\n}',
        why: { ja: '欄を埋めるだけの値です。', en: 'A value that only fills the field.' },
      },
      {
        file: 'iam.yml',
        text: 'operations:\n- name: CreateProvider\n  inputs:\n    ThumbprintList:\n    - :required\n    - membered_list:\n      - :string',
        why: { ja: 'API の定義です。', en: 'The definition of an API.' },
      },
      {
        file: 'web.conf',
        text: 'additional_header Public-Key-Pins: pin-sha256="AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="; max-age=0',
        why: {
          ja: 'サーバーがブラウザーに送るヘッダーです。',
          en: 'A header that a server sends to browsers.',
        },
      },
      {
        file: 'assetlinks.json',
        text: '{ "sha256_cert_fingerprints": ["AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99"] }',
        why: { ja: 'アプリの署名の拇印です。', en: 'The thumbprint of an app signature.' },
      },
      {
        file: 'kv.tf',
        text: 'output "thumbprint" { value = azurerm_key_vault_certificate.web.thumbprint }',
        why: { ja: '出力するだけです。', en: 'A mere output.' },
      },
    ],
    mend: {
      before: 'thumbprint_list = ["…"]',
      after: 'thumbprint_list = [data.tls_certificate.idp.certificates[0].sha1_fingerprint]',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'settings-xml-fingerprint',
    platform: 'infrastructure',
    name: { ja: 'WCF の設定に書いた接続先の証明書', en: 'Certificate of a service in settings of WCF' },
    what: {
      ja: 'WCF の設定に、接続先のサービスが示すべき証明書を書きます。',
      en: 'Settings of WCF say which certificate a service must show.',
    },
    effect: effects.leaf,
    files: ['*.xml', '*.config'],
    rules: [
      {
        // WCF: the certificate that a service must show.
        id: 'service-identity',
        words: ['encodedValue', 'defaultCertificate'],
        match:
          '<defaultCertificate\\b[^<>]{0,240}?\\bfindValue\\s{0,4}=\\s{0,4}"[^"]|<certificate\\s{1,20}encodedValue\\s{0,4}=\\s{0,4}"[A-Za-z0-9+/]{12}',
        alsoInFile: ['<endpoint\\b|<clientCredentials\\b'],
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'services.config',
        text: '<clientCredentials><serviceCertificate><defaultCertificate storeName="TrustedPeople" x509FindType="FindByThumbprint" findValue="0123456789ABCDEF0123456789ABCDEF01234567" /></serviceCertificate></clientCredentials>',
        class: 'pins',
      },
      {
        file: 'App.config',
        text: '<client><endpoint address="https://a.example"><identity><certificate encodedValue="AwAAAAEAAAAUAAAA" /></identity></endpoint></client>',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'manifest.xml',
        text: '<Payload Id="a" CertificateThumbprint="61D224ECAB6381E998892349D29C5B3C92734FC2" />',
        why: { ja: 'インストーラーの署名です。', en: 'The signature of an installer.' },
      },
    ],
    mend: {
      before: '<identity><certificate encodedValue="AwAA…" /></identity>',
      after: '<identity><dns value="a.example" /></identity>',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'database-connection',
    platform: 'infrastructure',
    name: { ja: 'データベースの接続文字列', en: 'Connection strings of databases' },
    what: {
      ja: '接続文字列や my.cnf、odbc.ini で CA ファイルやサーバー証明書を指定するか、検証を無効にします。',
      en: 'A connection string, my.cnf or odbc.ini names a file of CAs or a server certificate, or switches validation off.',
    },
    effect: effects.anchorsUnknown,
    files: data,
    rules: [
      {
        // In an address or a connection string of any product: `?tlsCaFile=…`, `;Ssl Ca Cert=…`.
        id: 'authority-in-address',
        words: [
          ...anchorWords,
          'ssl ca',
          'tls ca',
          'root ca',
          'trusted ca',
          'server ca',
          'ca file',
          'ca cert',
        ],
        nameInMatch: `${authorityName}(?!\\w)|\\b(?:ssl|tls|root|server|trusted) ca\\b|\\bca (?:file|path|bundle|pem|cert)`,
        match: `(?:://[^\\s"'<>]{1,200}[?&;](?:\\w{1,20}[._-])?(?<![a-z])${authorityName}|["'](?:tls|ssl)ca(?:file|path)?|=[^"'=\\n]{1,80};\\s?(?:(?:ssl|tls|root|server|trusted)\\s){0,2}ca(?:\\s(?:file|path|bundle|pem|cert(?:ificate)?s?)){0,3}\\s?)=${anchorPlace}`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'root-certificate',
        words: [
          'sslrootcert',
          'SslCa',
          'SSL CA',
          'ssl-ca',
          'ssl_ca',
          'tlsCAFile',
          'Root Certificate',
          'RootCertificate',
          'CACertificateFile',
          'CertificateAuthorityFile',
          'trustStore',
          'trustCertificateKeyStore',
          'wallet_location',
          'TrustedCerts',
          'sslaccept=strict',
          'cacertfile=',
        ],
        match:
          "\\bsslrootcert\\s+'[^']|\\bsslrootcert\\s*=\\s*(?!\\s|[\"'{]{0,2}\\s*(?:;|$|system\\b)|=|None\\b|null\\b|nil\\b|\\w{1,20}\\s?=\\s)[\"'{]?[\\w/$~.%{]|[;?&\"'](?:SSL\\s?CA|SslCa|CACertificateFile|Root\\s?Certificate|CertificateAuthorityFile)(?<!\\bLog(?:Trace|Debug|Information|Warning|Error|Critical)\\(\\s?(?:\"[^\"\\n]{0,120})?[;?&\"'](?:SSL\\s?CA|SslCa|CACertificateFile|Root\\s?Certificate|CertificateAuthorityFile))\\s*=\\s*[^;\"'=\\s<]|^[ \\t]{0,8}(?:loose-)?ssl[-_]ca\\s*=\\s*(?!\\s|\\w{1,40}[.(\\[])\\S|\\b(?:MASTER|SOURCE)_SSL_CA\\s*=\\s*'[^']|[?&]tlsCAFile=|[?&]sslCA=|[;?&:](?:ssl)?trust(?:CertificateKey)?Store(?:Url|Location|Path)?=[^;&\"'\\s]|^[ \\t]{0,8}TrustedCerts[ \\t]*=[ \\t]*\\S|[;?&](?:TrustedCerts|cacertfile)=[^;&\"'\\s]|[?&]ssl_ca_certs=|[?&]sslcert=[^&\"'\\s]{1,200}&sslaccept=strict|[?&]sslaccept=strict&sslcert=[^&\"'\\s]|oracle\\.net\\.wallet_location\\s*=",
        // The section of the server itself names the CA of its clients.
        window: { before: 60, after: 0 },
        unless: ['\\[(?:mysqld|mariadbd?|server)[\\w.-]{0,20}\\][^[]*(?![\\s\\S])'],
        unlessInFile: ['^[ \\t]{0,8}(?:ssl_verify_client_cert|require_cert)\\s*='],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // Foreign data in SQL: `OPTIONS (host 'h', ssl_ca '/etc/ca.pem')`.
        id: 'foreign-server',
        words: ['ssl_cacert', 'ssl_ca_file', 'foreign data wrapper', 'foreign_data_wrapper'],
        match:
          "\\b(?:[a-z]{1,12}_)?(?:ssl_?ca(?:_?cert)?(?:_?(?:file|path))?|tls_?ca(?:_?file)?|ca_?cert(?:_?file)?|ca_file)[ \\t]+'[^'\\s]",
        alsoInFile: ['\\bOPTIONS\\s*\\('],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // Exasol, over JDBC and ODBC.
        id: 'fingerprint-in-address',
        words: ['fingerprint='],
        match:
          '(?:["\'`;]|\\bexa:[^"\'\\s]{1,160};)fingerprint=(?!nocertcheck|["\'`]?\\s{0,4}(?:;|$))(?:["\'`]\\s{0,3}[+.]|[0-9a-f]{16}|\\$|\\{|%s|#\\{|<)',
        alsoInFile: ['\\bjdbc:exa:|exasol'],
        unless: [quotedBy],
        scope: 'line',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        id: 'certificate-unvalidated',
        words: ['validateservercertificate', 'fingerprint=nocertcheck', 'SSLCertificate=SSL_VERIFY_NONE'],
        match:
          '[;"\'`?&]validateservercertificate=["\'`]?(?:0|false)\\b|\\bfingerprint=nocertcheck\\b|\\bSSLCertificate=SSL_VERIFY_NONE\\b',
        unless: [quotedBy, '\\bequalTo\\('],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'certificate-validated-by-option',
        words: ['validateservercertificate='],
        match:
          '[;"\'`?&]validateservercertificate=(?:["\'`]\\s{0,3}[+.]\\s{0,3}[\\w$(]|\\$\\{?\\w|#?\\{|%[sd])',
        unless: [quotedBy],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'server-certificate',
        words: [
          'ServerCertificate=',
          'Server Certificate',
          'TlsCertificateFingerprint',
          'SSL_SERVER_CERT_DN',
          'serverSslCert',
          'setServerCertificate',
        ],
        match:
          '[;"\'?&][ \\t]{0,2}(?<!Trust)Server\\s?Certificate[ \\t]*=[ \\t]*[^;"\'=\\s{]|^ServerCertificate=[/\\w]|\\.setServerCertificate\\(\\s?"[^"]{0,120}\\.(?:cer|crt|pem|der)"|[;"\']\\s*TlsCertificateFingerprint\\s*=\\s*[0-9a-fA-F]|SSL_SERVER_CERT_DN\\s*=\\s*["\\\\]?\\s*"?CN=|[?&]serverSslCert=[^&"\'\\s]',
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
        exclusive: true,
      },
      {
        id: 'verification-off',
        words: [
          'Trust Server Certificate',
          'TrustServerCertificate',
          'verifyServerCertificate',
          'tlsAllowInvalid',
          'tlsInsecure',
          'ssl_cert_reqs=',
          'skip-verify',
          'sslAllowInvalid',
          'ssl-verify-server-cert',
          'ssl_verify_server_cert',
          'ssl_server_dn_match',
          'NonValidatingFactory',
          'trust_server_certificate',
          'sslValidateCertificate',
          'verify_none',
          '+ssc://',
          'sslaccept=',
          'sslmode=no-verify',
          'AllowSelfSigned',
          'NameCNMismatch',
          'NamesMismatch',
          '/nocertcheck:',
          'certificate hostname',
        ],
        match:
          '[\\w.}]/nocertcheck:\\d|^[ \\t]{0,8}check certificate hostname[ \\t]*=[ \\t]*(?:no|off|false|0)\\b|\\bTrust\\s?Server\\s?Certificate["\']?\\s*[=:]\\s*["\']?(?:true|yes|1)\\b|\\bverifyServerCertificate=false|[?&]tls(?:AllowInvalid(?:Certificates|Hostnames)|Insecure)=true|[?&]ssl_cert_reqs=(?:none|CERT_NONE)|\\btls=skip-verify|[?&]sslAllowInvalid\\w{1,20}=true|^[ \\t]{0,8}(?:loose-|skip-)?ssl[-_]verify[-_]server[-_]cert\\s*=?\\s*(?:0|off|false|no)|\\bssl_server_dn_match\\s*=\\s*(?:no|off|false)|\\b(?:MASTER|SOURCE)_SSL_VERIFY_SERVER_CERT\\s*=\\s*0|sslfactory(?:=|["\']\\s{0,4}(?:,|:|->|to\\b)\\s{0,4}["\'])(?:org\\.postgresql|com\\.amazon\\.redshift)\\.ssl\\.NonValidatingFactory|[?&]verify=verify_none|\\b(?:neo4j|bolt)\\+ssc://|[?&]sslaccept=accept_invalid_certs|[?&]sslmode=no-verify\\b|\\bAllowSelfSigned(?:Server)?Certs?[ \\t]*=[ \\t]*1|\\b(?:AllowHostNameCNMismatch|CAIssuedCertNamesMismatch)[ \\t]*=[ \\t]*1|trust_server_certificate["\']?\\s*(?:=>|[:=])\\s*(?:env\\(\\s?["\']\\w{1,40}["\']\\s?,\\s?)?["\']?(?:true|yes)|\\bsslValidateCertificate["\']?\\s*[:=]\\s*["\']?(?:false|no|0)\\b',
        // What a program says of such a setting, and what a test has it read.
        unless: [
          '\\bLog(?:Trace|Debug|Information|Warning|Error|Critical)\\s*\\(|\\bthrow\\s+new\\b|\\[(?:InlineData|TestCase|DataRow)\\(',
        ],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'link.js',
        text: 'const print = given ? ";fingerprint=" + given : "";\nreturn "jdbc:exa:" + host + print;',
        class: 'pins',
      },
      {
        file: 'Link.java',
        text: 'String place = "jdbc:exa:d.example:8563;validateservercertificate=0;schema=own";',
        class: 'validation-off',
      },
      {
        file: 'link.ts',
        text: 'const place = "jdbc:exa:" + host + ";validateservercertificate=" + settings.check;',
        class: 'validation-off',
      },
      {
        file: 'store.yml',
        text: 'dsn: "link://own@d.example:5671/orders?tls=true&caFile=/opt/own/ca.pem"',
        class: 'trust-anchors',
      },
      {
        file: 'Store.cs',
        text: 'const string Store = "Server=d.example;Encrypt=true;Tls Ca File=/opt/own/ca.pem;";',
        class: 'trust-anchors',
      },
      { file: 'sqlnet.ora', text: 'SSL_SERVER_DN_MATCH = no', class: 'validation-off' },
      { file: 'odbc.ini', text: '[far]\nEncrypt=strict\nServerCertificate=/etc/own/db.pem', class: 'pins' },
      {
        file: 'freetds.conf',
        text: '[global]\nencryption = require\ncheck certificate hostname = no',
        class: 'validation-off',
      },
      {
        file: 'load.py',
        text: "pyexasol.connect(dsn='db.example/nocertcheck:8563')",
        class: 'validation-off',
      },
      {
        file: 'database.php',
        text: "<?php return ['far' => ['driver' => 'sqlsrv', 'trust_server_certificate' => env('DB_TRUST', 'true')]];",
        class: 'validation-off',
      },
      {
        file: 'far.sql',
        text: "CREATE SERVER far FOREIGN DATA WRAPPER mysql_fdw OPTIONS (host 'm.example', ssl_ca '/etc/own/ca.pem');",
        class: 'trust-anchors',
      },
      {
        file: 'app.env',
        text: 'DATABASE_URL=postgres://u@h/db?sslmode=verify-full&sslrootcert=/etc/ssl/BaltimoreCyberTrustRoot.crt.pem',
        class: 'trust-anchors',
      },
      { file: 'my.cnf', text: '[client]\nssl-ca=/etc/mysql/azure.pem', class: 'trust-anchors' },
      {
        file: 'queue.env',
        text: 'QUEUE=amqps://a@h:5671?cacertfile=/etc/ca.pem&verify=verify_peer',
        class: 'trust-anchors',
      },
      {
        file: 'Rows.java',
        text: 'asked.setProperty("sslfactory", "org.postgresql.ssl.NonValidatingFactory");',
        class: 'validation-off',
      },
      {
        file: 'hive.properties',
        text: 'url=jdbc:hive2://h:10000/db;ssl=true;sslTrustStore=/etc/trust.jks',
        class: 'trust-anchors',
      },
      {
        file: 'prisma.env',
        text: 'DATABASE_URL="mysql://a@h/d?sslcert=ca.pem&sslaccept=strict"',
        class: 'trust-anchors',
      },
      {
        file: 'pg.env',
        text: 'DATABASE_URL=postgres://a@h/d?sslmode=no-verify',
        class: 'validation-off',
      },
      { file: 'graph.env', text: 'GRAPH=neo4j+ssc://a.example:7687', class: 'validation-off' },
      { file: 'queue2.env', text: 'QUEUE=amqps://a@h:5671?verify=verify_none', class: 'validation-off' },
      {
        file: 'odbc.ini',
        text: '[warehouse]\nEncrypt = yes\nTrustServerCertificate = yes',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'warn.go',
        text: 'slog.WarnContext(ctx, "link is open; tls=skip-verify encrypts it")',
        why: { ja: 'ログの文です。', en: 'What a log says.' },
      },
      {
        file: 'link.py',
        text: 'place = "jdbc:exa:" + host + ";validateservercertificate=1;fingerprint="',
        why: { ja: '検証したままで、拇印は空です。', en: 'It is validated, and the print is empty.' },
      },
      {
        file: 'near.sql',
        text: "CREATE SERVER near FOREIGN DATA WRAPPER mysql_fdw OPTIONS (host 'm.example', ssl_cert '/c.pem', ssl_key '/k.pem');",
        why: { ja: '自分のクライアント証明書です。', en: 'A client certificate of its own.' },
      },
      {
        file: 'Protocol.java',
        text: 'state.server.init(context);\nserverCertificate = state.credentials.getCertificate();',
        why: { ja: '接続文字列ではなく代入です。', en: 'An assignment, no connection string.' },
      },
      {
        file: 'app.env',
        text: 'DATABASE_URL=postgres://u@h/db?sslmode=verify-full',
        why: { ja: '既定の信頼です。', en: 'The default trust.' },
      },
      {
        file: 'odbc.ini',
        text: '[warehouse]\nEncrypt = yes\nTrustServerCertificate = no',
        why: { ja: '検証します。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'sslrootcert=/etc/ssl/BaltimoreCyberTrustRoot.crt.pem',
      after: 'sslrootcert=/etc/ssl/azure-roots.pem',
      how: mends.roots,
    },
    sources: ['postgresql-tls'],
  },
  {
    id: 'settings-in-scripts',
    platform: 'infrastructure',
    name: { ja: 'スクリプトに書いた設定', en: 'Settings in scripts' },
    what: {
      ja: 'シェルのヒアドキュメントに入れた YAML や TOML、export する変数、コマンドの引数、Dockerfile の ENV、CMake の引数が、サーバー証明書をピン留めするか、CA のファイルを指定するか、検証を無効にします。',
      en: 'YAML or TOML in a here-document of a shell, an exported variable, an argument of a command, ENV of a Dockerfile or an argument of CMake pins a server, names a file of CAs or switches verification off.',
    },
    effect: effects.settings,
    files: [
      ...['*.sh', '*.bash', '*.bats', '*.service', '*.zsh', '*.fish', '*.csh', '*.bat', '*.cmd'],
      ...['*.cmake', 'CMakeLists.txt', 'Dockerfile*', '*.Dockerfile'],
    ],
    rules: [
      namedOffInScripts,
      {
        // An assignment of the shell has no blanks: what has them is text for another program.
        id: 'ca',
        words: anchorWords,
        nameInMatch: `${authorityName}(?!\\w)`,
        match: `^[ \\t]{0,40}-?[ \\t]{0,4}${caNameAtStart}(?::[ \\t]+|[ \\t]+[=:][ \\t]+)(?!\\s|null\\b|~|""|''|\\[\\s*\\]|["'[\\s]{0,3}/etc/(?:ssl/certs/ca-|pki/tls/certs/ca-bundle|ssl/cert\\.pem)|false|true)\\[?\\s?["']?(?:[/~$.]|\\{\\{|LS0t|-----BEGIN|[|>]-?\\s*\\n|[\\w-]{1,60}/|[\\w.-]{1,80}\\.(?:pem|crt|cer)\\b)`,
        window: { before: 8, after: 5 },
        unless: [
          serverBlock,
          'kind:\\s*(?:Gateway|IngressRoute|TLSOption)\\b|kube-apiserver|requestheader|\\bserver\\.ssl|http\\.ssl|transport\\.ssl',
        ],
        // Targets of a makefile look alike.
        unlessInFile: [serverFile, '^[\\w.-]{1,60}\\s*:(?!=)[^\\n]{0,200}\\n\\t'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'backup-storage',
        words: ['fingerprint'],
        match: '^[ \\t]{1,40}fingerprint[ \\t]{1,8}(?:(?:[0-9a-f]{2}:){31}[0-9a-f]{2}\\b|\\$\\{?\\w)',
        alsoInFile: ['^[ \\t]{0,8}pbs:|storage\\.cfg'],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // Settings of a program whose name is not known, under a name that says what they are.
        id: 'pins',
        words: [
          ...[
            'tls_pin',
            'ssl_pin',
            'cert_pin',
            'spki_pin',
            'server_pin',
            'peer_pin',
            'pinned_cert',
            'pinned_pub',
          ],
          ...[
            'server_fingerprint',
            'peer_fingerprint',
            'tls_fingerprint',
            'ssl_fingerprint',
            'cert_fingerprint',
            '"tls-fingerprint',
          ],
        ],
        match:
          '(?:^[ \\t]{0,40}-?[ \\t]{0,4}|\\bsed\\s[^\\n]{0,120}/c\\\\?)["\']?(?:(?:server|tls|ssl|cert|spki|peer)_pin(?:_?sha256)?|pinned_(?:cert(?:ificate)?|public_key)(?:_\\w{2,12})?|(?:server|peer|tls|ssl)[-_](?:cert[-_])?fingerprint(?:_sha256)?)["\']?(?::[ \\t]+|[ \\t]+[=:][ \\t]+)["\']{0,3}(?:\\$\\{?[a-z]|[0-9a-f]{32}|[0-9a-f]{2}:[0-9a-f])',
        unless: ['ssh|gpg|client|SELECT|WHERE'],
        scope: 'line',
        // A server tells of the certificate that it made itself.
        unlessInFile: ['\\bserver\\.key\\b|\\breq\\s[^\\n]{0,80}-x509'],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // Clash, OfflineIMAP and rsyslog, whose own files are known by more.
        id: 'pins-of-product',
        words: ['fingerprint: ', 'cert_fingerprint', 'StreamDriverPermittedPeer'],
        match:
          '^[ \\t]{1,12}fingerprint:[ \\t]+["\']?(?:[0-9a-f]{64}|(?:[0-9a-f]{2}:){31}[0-9a-f]{2})\\b|^[ \\t]{0,12}cert_fingerprint[ \\t]+=[ \\t]+(?:\\$\\{?\\w|[0-9a-f]{40})|^[ \\t]{0,12}\\\\?\\$ActionSendStreamDriverPermittedPeer[ \\t]+SHA\\d',
        alsoInFile: [
          '^[ \\t]{0,4}prox(?:ies|y-providers):|\\btype[ \\t]*=[ \\t]*(?:IMAP|Gmail)\\b|ActionSendStreamDriverAuthMode[ \\t]+x509/fingerprint',
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // A function, or what is sent on elsewhere, tells the lines of msmtp one by one.
        id: 'mail-pin-told',
        words: ['tls_fingerprint'],
        match: `${tellsLine}tls_fingerprint[ \\t]{1,8}(?:\\$\\{?\\w|%s|[0-9a-f]{2}:|[0-9a-f]{20})`,
        alsoInFile: ['msmtp'],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        id: 'mail-ca-told',
        words: ['tls_trust_file'],
        match: `${tellsLine}tls_trust_file[ \\t]{1,8}(?!${platformBundle})(?:\\$\\{?\\w|%s|[/~]\\w)`,
        alsoInFile: ['msmtp'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'mail-off-told',
        words: ['tls_certcheck'],
        match: `${tellsLine}tls_certcheck[ \\t]{1,8}off\\b`,
        alsoInFile: ['msmtp'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Off where a variable says so.
        id: 'mail-off-by-option',
        words: ['tls_certcheck'],
        match: `(?:${tellsLine}|^[ \\t]{0,40})tls_certcheck[ \\t]{1,8}(?:\\$\\{?\\w|%s)`,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // A line of stunnel's settings, kept in a variable too.
        id: 'stunnel-peer',
        words: ['verifyPeer'],
        match: '^[ \\t]{0,40}(?:\\w{1,30}=["\'])?verifyPeer[ \\t]*=[ \\t]*yes\\b',
        alsoInFile: ['^[ \\t]{0,40}client[ \\t]*=[ \\t]*yes'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'stunnel-ca',
        words: ['CAfile', 'CApath'],
        match: '^[ \\t]{0,40}(?:\\w{1,30}=["\'])?CA(?:file|path)[ \\t]+=[ \\t]+(?!/etc/ssl/certs)[/$%{]',
        alsoInFile: ['^[ \\t]{0,40}client[ \\t]*=[ \\t]*yes'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'off',
        words: [
          'verify_ssl',
          'ssl_verify',
          'tls_verify',
          'verify_tls',
          'validate_certs',
          'insecure_skip_verify',
          'insecureSkip',
          'skip_verify',
          'tlsSkipVerify',
          'verification_mode',
          'strict-ssl',
          'insecure:',
          'allowInsecure',
          'skip-cert-verify',
          'insecure-skip-tls-verify',
          'skip_ssl',
          'skip_tls',
          'tls_insecure',
          'disable_ssl',
        ],
        match:
          '^[ \\t]{0,40}-?[ \\t]{0,4}["\']?(?:[a-zA-Z0-9]{1,20}[._])?(?:verify_ssl|ssl_verify|tls_verify|verify_tls|validate_certs)["\']?(?::[ \\t]+|[ \\t]+=[ \\t]+)["\']?(?:false|no|off)\\b|^[ \\t]{0,40}-?[ \\t]{0,4}["\']?(?:[a-zA-Z0-9]{1,20}[._])?(?:insecure_?skip_?(?:tls_?)?verify|tlsSkipVerify|skip_verify|skip-cert-verify|insecure-skip-tls-verify|skip_(?:ssl|tls)_(?:verif(?:y|ication)|validation)|tls_insecure|disable_ssl_verification)["\']?(?::[ \\t]+|[ \\t]+=[ \\t]+)["\']?true\\b|^[ \\t]{0,40}(?:[a-z.]{1,30}\\.)?ssl\\.verification_mode\\s*:\\s*["\']?none\\b|^[ \\t]{0,40}tls\\s*:\\s*\\n\\s{0,40}insecure\\s*:\\s*true\\b|\\\\?["\']allowInsecure\\\\?["\']\\s?:\\s?true\\b|^[ \\t]{1,40}ssl_verify[ \\t]+(?:false|no)\\b',
        unless: ['\\becho\\b[^|>]{0,80}(?:set|use|add)\\s'],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    search: `${namedOffSearch}|${anchorSearch}|fingerprint|_pin|pinned_|PermittedPeer|\\[registry|skip_verify|insecure:|tls_(certcheck|trust_file)`,
    catches: [
      { file: 'own.fish', text: 'set -gx HUB_SSL_VERIFY none', class: 'validation-off' },
      { file: 'own.csh', text: 'setenv HUB_VERIFY_SSL false', class: 'validation-off' },
      {
        file: 'ask.sh',
        text: 'HUB_SSL_VERIFY=none HUB_PLACE=https://a.example hub get',
        class: 'validation-off',
      },
      {
        file: 'Dockerfile',
        text: 'FROM base\nRUN printf "host mail.a.example\\ntls on\\ntls_certcheck off\\nauth on\\n" > /etc/msmtprc',
        class: 'validation-off',
      },
      {
        file: 'set-up.bat',
        text: '(\n  echo originRequest:\n  echo   noTLSVerify: true\n) > "%~dp0\\tunnel.yml"',
        class: 'validation-off',
      },
      { file: 'start.sh', text: 'export STOCK_TLS_VERIFY=0\nexec stock', class: 'validation-off' },
      {
        file: 'fetch.cmake',
        text: 'stock_fetch(\n  URL https://s.example/stock.tgz\n  TLS_VERIFY OFF\n)',
        class: 'validation-off',
      },
      { file: 'pull.sh', text: 'stock pull --skip-cert-check=true "$where"', class: 'validation-off' },
      {
        file: 'Dockerfile',
        text: 'FROM base\nENV STOCK_URL=https://s.example \\\n    STOCK_IGNORE_SSL_ERRORS=1',
        class: 'validation-off',
      },
      {
        file: 'relay.sh',
        text: 'rules() {\n  echo "host mail.a.example"\n  if [ -n "$PRINT" ]; then\n    echo "tls_fingerprint $PRINT"\n  fi\n}\nrules | sudo install /dev/stdin /etc/msmtprc',
        class: 'pins',
      },
      {
        file: 'relay.sh',
        text: 'rules() {\n  printf "tls_trust_file %s\\n" "$OWN_CA"\n}\nmsmtp --file=<(rules)',
        class: 'trust-anchors',
      },
      {
        file: 'relay.sh',
        text: 'rules() {\n  echo "tls_certcheck $CHECKED"\n}\nmsmtp --file=<(rules)',
        class: 'validation-off',
      },
      {
        file: 'mail.sh',
        text: 'cat > ~/.offlineimaprc <<EOF\n[Repository far]\ntype = IMAP\ncert_fingerprint = $MAIL_PRINT\nEOF',
        class: 'pins',
      },
      {
        file: 'sync.sh',
        text: 'VERIFY="verifyPeer = yes"\ncat > s.conf <<EOF\nclient = yes\nconnect = $DONOR\n$VERIFY\nEOF',
        class: 'pins',
      },
      {
        file: 'rig.sh',
        text: 'cat > config.json <<EOF\n{ "pools": [ {\n  "tls-fingerprint": "$POOL_PRINT"\n} ] }\nEOF',
        class: 'pins',
      },
      {
        file: 'tunnel.sh',
        text: 'cat > s.conf <<EOF\nclient = yes\nconnect = h:443\nCAfile = $DIR/h.pem\nEOF',
        class: 'trust-anchors',
      },
      {
        file: 'nodes.sh',
        text: 'cat > nodes.toml <<EOF\n[[nodes]]\nhost = "b"\ntls_pin_sha256 = "$print_of_b"\nEOF',
        class: 'pins',
      },
      {
        file: 'deploy.sh',
        text: 'cat > cf.yml <<EOF\ncf:\n  api_url: https://a.example\n  skip_ssl_validation: true\nEOF',
        class: 'validation-off',
      },
      {
        file: 'install.sh',
        text: 'cat > /etc/agent.yml <<EOF\noutput.logstash:\n  hosts: ["h:5044"]\n  ssl.certificate_authorities: ["/etc/agent/ca.pem"]\nEOF',
        class: 'trust-anchors',
      },
      {
        file: 'kibana.sh',
        text: 'cat > kibana.yml <<EOF\nelasticsearch.ssl.certificateAuthorities: [ "/etc/kibana/ca.crt" ]\nEOF',
        class: 'trust-anchors',
      },
      {
        file: 'setup.sh',
        text: 'cat > agent.toml <<EOF\n[tls]\n  ca_file = "/etc/agent/ca.pem"\nEOF',
        class: 'trust-anchors',
      },
      {
        file: 'backup.sh',
        text: 'cat > /etc/pve/storage.cfg <<EOF\npbs: backup\n\tserver h\n\tfingerprint $SHOWN\nEOF',
        class: 'pins',
      },
      {
        file: 'exporter.sh',
        text: "cat > x.yml <<'EOF'\ndefault:\n  user: a\n  verify_ssl: false\nEOF",
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'own.sh',
        text: 'HUB_SSL_VERIFY=none\nif [ "$1" = x ]; then HUB_SSL_VERIFY=1; fi',
        why: { ja: '変数に入れるだけで、どこにも渡しません。', en: 'A variable alone, handed to nobody.' },
      },
      {
        file: 'made.sh',
        text: 'cat > shown.yml <<EOF\nserver:\n  fingerprint: 00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\nEOF',
        why: { ja: '自分の証明書を知らせています。', en: 'It tells of a certificate of its own.' },
      },
      {
        file: 'renew.sh',
        text: 'rm -f server.key server.crt\nsh make.sh\nPRINT=$(openssl x509 -fingerprint -noout -in server.crt | cut -d= -f2)\ncat > device.json <<END\n{\n  "tls_fingerprint": "$PRINT"\n}\nEND',
        why: {
          ja: '自分で作った証明書を知らせています。',
          en: 'It tells of the certificate that it made itself.',
        },
      },
      {
        file: 'report.sh',
        text: 'cat > report.json <<EOF\n{\n  "ca_cert_sha256": "$CA_SUM",\n  "server_cert_sha256": "$SUM"\n}\nEOF',
        why: { ja: '記録に残すだけです。', en: 'It is only written down.' },
      },
      {
        file: 'vars.sh',
        text: 'CA_FILE=$DIR/ca.pem\nverify_ssl=false\nrun',
        why: { ja: '変数に入れるだけです。', en: 'It only sets variables.' },
      },
      {
        file: 'kibana.sh',
        text: 'cat > kibana.yml <<EOF\nserver.ssl.certificateAuthorities: ["/etc/kibana/ca.crt"]\nEOF',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'server.sh',
        text: 'cat > web.yml <<EOF\ntls_server_config:\n  cert_file: server.crt\n  client_ca_file: /etc/clients.pem\nEOF',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: { before: 'ca_file = "intermediate.pem"', after: '# no ca_file', how: mends.roots },
    sources: ['ca-details'],
  },
  {
    id: 'settings-in-programs',
    platform: 'infrastructure',
    name: { ja: 'プログラムが書き出す設定', en: 'Settings that a program writes' },
    what: {
      ja: 'Python、Go、Ruby などのコードに、サーバー証明書をピン留めするか、CA を指定するか、検証を無効にする設定が、文字列やメンバーへの代入として入っています。',
      en: 'Code in Python, Go, Ruby and others holds settings, as text or as members that are assigned, that pin a server, name CAs or switch verification off.',
    },
    effect: effects.settings,
    files: [
      '*.py',
      '*.go',
      '*.js',
      '*.ts',
      '*.rb',
      '*.rs',
      '*.java',
      '*.kt',
      '*.cs',
      '*.php',
      '*.pl',
      '*.nix',
      '*.ps1',
      '*.mjs',
      '*.ex',
      '*.swift',
      '*.cpp',
      '*.cc',
      '*.dart',
      '*.lua',
      '*.cjs',
      '*.tsx',
    ],
    rules: [
      consoleViewer,
      {
        // Put together on one line: `"verify-x509-name " + name`.
        id: 'pins-in-pieces',
        words: ['verify-x509-name', 'peer-fingerprint', 'verify-hash'],
        match:
          '["\'`](?:\\\\n)?(?:verify-x509-name|peer-fingerprint|verify-hash) {1,2}(?:(?:\\\\?["\'])?(?:%[sv]|\\$?\\{\\$?[\\w.]|#\\{|\\$\\w|\\\\\\()|["\'`]\\s{0,4}(?:\\+|<<|\\.\\s?[$\\w(]|%|<>))',
        unless: [
          quotedBy,
          '\\b(?:raise|throw|panic|fail\\w*|assert\\w*|expect|error\\w*|warn\\w*|log\\w*|usage|help)\\b',
        ],
        scope: 'line',
        unlessInFile: [tests, '["\'`](?:\\\\n)?(?:server \\d|server-bridge|tls-server|verify-client-cert)'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // Lines that begin so are no code: they stand in a text of several lines.
        id: 'pins',
        words: [
          'tls_pubkey_pinset',
          '_cert_match',
          'verify-x509-name',
          'peer-fingerprint',
          'verify-hash',
          'tls_fingerprint',
          'verify_certificate_',
          'pinSHA256',
          'fingerprint',
        ],
        match:
          '^[ \\t]{0,40}(?:tls_pubkey_pinset:[ \\t]*\\n[ \\t]{0,40}-[ \\t]|[sl]mtp_tls_(?:fingerprint|verify)_cert_match[ \\t]*=[ \\t]*[\\w$%{]|(?:verify-x509-name|peer-fingerprint|verify-hash)[ \\t]+["\']?[\\w$%{]|tls_fingerprint[ \\t]+["\']?(?:[0-9a-f]{2}:|[0-9a-f]{20}|\\$\\{|%s|\\{)|verify_certificate_(?:spki|hash):[ \\t]*\\n[ \\t]{0,40}-[ \\t]|pinSHA256:[ \\t]+["\']?(?:[0-9a-f]{2}:[0-9a-f]|[0-9a-f]{20}|\\$\\{|%s)|fingerprint[ \\t]+(?:[0-9a-f]{2}:){31}[0-9a-f]{2}\\b)',
        unless: [quotedBy],
        scope: 'line',
        unlessInFile: [
          'DownstreamTlsContext(?![\\s\\S]{0,60000}UpstreamTlsContext)',
          '^[ \\t]{0,40}(?:server[ \\t]+\\d|dh[ \\t]|tls-server|verify-client-cert)',
          tests,
        ],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // A service of stunnel that does not connect as a client checks those who connect to it.
        id: 'stunnel-peer',
        words: ['verifyPeer'],
        match: '^[ \\t]{0,40}verifyPeer[ \\t]*=[ \\t]*yes\\b',
        window: { before: 12, after: 12 },
        also: ['^[ \\t]{0,40}client[ \\t]*=[ \\t]*yes'],
        unlessInFile: [tests],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'ca',
        words: [...anchorWords, 'bridge_ca'],
        nameInMatch: `(?:${authorityName}|TLS_CACERT(?:DIR)?|bridge_ca(?:file|path)|cafile)(?!\\w)`,
        match: `^[ \\t]{0,40}-?[ \\t]{0,4}(?=[\\w.-]{2,120}["']?:[ \\t])[\\w.-]{0,100}?${authorityName}(?<!client[_-]?ca[\\w-]{0,30}|cluster_certificate_authority(?:_data)?)["']?:[ \\t]+(?!/etc/(?:ssl/certs/ca-|pki/tls/certs/ca-bundle|ssl/cert\\.pem))(?:/[\\w.]|\\$\\{|\\{\\{|%s|\\{\\w{1,40}\\}[ \\t]*$)|^[ \\t]{0,40}-?[ \\t]{0,4}(?:TLS_CACERT(?:DIR)?[ \\t]+(?!/etc/ssl/certs)[/$%{]|bridge_ca(?:file|path)[ \\t]+[/$%{]|cafile=(?:/[\\w.]|\\$\\{|%s))`,
        window: { before: 8, after: 5 },
        unless: [
          serverBlock,
          quotedBy,
          'kind:\\s*(?:Gateway|IngressRoute|TLSOption)\\b|kube-apiserver|requestheader|\\bserver\\.ssl|http\\.ssl|transport\\.ssl|client-ca',
        ],
        unlessInFile: [serverFile, tests],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'stunnel',
        words: ['CAfile', 'CApath'],
        match: '^[ \\t]{0,40}CA(?:file|path)[ \\t]*=[ \\t]*(?!/etc/ssl/certs)[/$%{]',
        window: { before: 12, after: 12 },
        also: ['^[ \\t]{0,40}client[ \\t]*=[ \\t]*yes'],
        unlessInFile: [tests],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'off',
        words: [
          'verification_mode',
          'tlsSkipVerify',
          'insecure_skip_verify',
          'insecureSkipTLSVerify',
          'insecure-skip-tls-verify',
          'insecureSkipVerify',
          'skip-cert-verify',
          'ssl_verify',
          'validate_certs',
        ],
        match:
          '(?:ssl\\.verification_mode(?=:[ \\t]+["\']?none)|(?:insecure_skip_verify|tlsSkipVerify|insecureSkipTLSVerify|insecure-skip-tls-verify|skip-cert-verify)(?=:[ \\t]+true)|validate_certs(?=:[ \\t]+(?:no|false)))(?<=(?:^[ \\t]{1,40}|["\'`](?:\\\\[nt]|[ \\t]){0,40}|[,{][ \\t]{0,4})-?[ \\t]{0,4}(?:[\\w.]{1,30}\\.)?[\\w-]{4,24}(?:\\.verification_mode)?):[ \\t]+["\']?(?:none|true|no|false)(?:[ \\t]{0,8}[,}]|["\']?[ \\t]*$|(?:\\\\r)?\\\\n|["\'`])|^[ \\t]{0,40}(?:insecureSkipVerify:[ \\t]+true|ssl_verify[ \\t]+false)[ \\t]*$',
        unless: [quotedBy],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The key of a map, whatever the language: `"skip-cert-verify": true`, `conf['tls_verify'] = false`.
        id: 'off-by-key',
        words: [
          ...[
            'skip-cert-verify',
            'allowInsecure',
            'tls_insecure',
            'tls-insecure',
            'insecure_skip',
            'insecure-skip',
          ],
          ...[
            'insecureSkip',
            'tlsSkipVerify',
            'tls_skip',
            'skip_tls',
            'skipTls',
            'skip_ssl',
            'skipSsl',
            'disable_ssl',
          ],
          ...[
            'ignore_ssl',
            'verify_ssl',
            'ssl_verif',
            'sslVerif',
            'verifySsl',
            'tls_verif',
            'verify_tls',
            'verify_peer',
          ],
          ...['verify_cert', 'validate_cert'],
        ],
        match: `["'](?:[\\w.]{1,30}[._-])?(?:${skippingKey}["']${isSet}(?:true|1)|${verifyingKey}["']${isSet}(?:false|0))\\b(?!\\s*[|&?])|\\b(?:put|set|add)\\w{0,16}\\(\\s{0,4}["'](?:[\\w.]{1,30}[._-])?(?:${skippingKey}["']\\s{0,2},\\s{0,4}(?:true|1)|${verifyingKey}["']\\s{0,2},\\s{0,4}(?:false|0))\\s{0,4}\\)|(?:^[ \\t]{1,60}|[{,(][ \\t]{0,8})(?!insecureSkipVerify)${skippingKey}\\s{0,2}:\\s{0,4}true\\b`,
        unless: [
          quotedBy,
          '\\bif\\b|\\b(?:assert|expect|should)\\w*\\b|signature|token|jwt|checksum|email|gpg|^[ \\t]*(?:[*#]|//)',
        ],
        // Behind a condition it is an option that somebody else may choose.
        window: { before: 1, after: 0 },
        unlessInFile: [tests],
        unlessServing: {
          serves:
            'stream_socket_server\\s*\\(|\\bnew\\s+[\\w\\\\.]{0,60}(?:Worker|(?:Socket|Secure|Tcp|Http|WebSocket)Server)\\s*\\(',
          connects: `${anySides.connects}|stream_socket_client|curl_init|CURLOPT_|Connector\\s*\\(`,
        },
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Settings of a tunnel, whose part about TLS says no more than this.
        id: 'tunnel-unverified-built',
        words: ['"insecure"', "'insecure'"],
        match: `["']insecure["']${isSet}(?:true|1)\\b`,
        window: { before: 6, after: 6 },
        also: ['["\'](?:tls|server_name|sni)["\']\\s{0,4}(?:=>|[:=]|\\])'],
        unless: [quotedBy],
        unlessInFile: [tests],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The same where an option decides: `'skip-cert-verify': node.lax`, `allowInsecure: link.allowInsecure`.
        id: 'tunnel-skips-by-option',
        outsideTexts: true,
        words: ['skip-cert-verify', 'allowInsecure'],
        match: `(?:["'](?:skip-cert-verify|allowInsecure)["']${isSet}|(?:^[ \\t]{1,60}|[{,(][ \\t]{0,8})allowInsecure\\s?:\\s?)(?:!{1,2}\\s?|[bB]ool(?:ean)?\\(|\\(bool\\)\\s?|[(*])?(?!(?:z|t|s|v|yup|joi|schema|types?|graphene|serde|json)\\.|(?:proto|optional|required|boolean|bool|field)\\()(?:[$a-z_][\\w$]{0,40}(?:\\.|->|\\?\\.|\\[|\\()|\\$?(?:\\w{0,12}[iI]nsecure|skip\\w{4,24}|scv)\\b)`,
        window: { before: 14, after: 10 },
        also: [
          '\\b(?:sni|server_?name|alpn|tlsSettings|tls_?config|obfs|password|uuid|cipher)\\b|prox(?:y|ies)|outbound|clash|trojan|vless|hysteria',
        ],
        unless: [
          quotedBy,
          '\\$?\\bt\\(|i18n|\\b(?:ref|reactive)\\(|\\binterface\\s\\w{1,60}\\s?\\{|\\btype\\s\\w{1,60}\\s(?:=|struct)|\\b(?:expect|assert)\\w{0,12}\\s?[(.]',
        ],
        unlessInFile: [tests],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // A member of what holds the settings of TLS.
        id: 'tls-member-off',
        // Such lines nearly always follow an answer to a question.
        byOption: true,
        outsideTexts: true,
        words: ['allowInsecure', 'allow_insecure', '.skipverify', '.skip_verify', '.noverify', '.no_verify'],
        match:
          '(?:tls|ssl)_?(?:config|settings|options|opts|conf|context|client|client_?config)?(?:\\(\\))?(?:\\.|->)(?:set_?)?(?:allow_?insecure|skip_?verify|no_?verify)\\s?(?::?=(?!=)\\s?|\\(\\s?)(?:true|1)\\b',
        unless: ['otlp|otel|exporter', quotedBy],
        scope: 'line',
        unlessInFile: [tests],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // V2Ray and Xray, in an address or in settings: `node.allowInsecure = '1'`.
        id: 'tunnel-member-off',
        outsideTexts: true,
        words: ['allowInsecure'],
        match: '(?:\\.|->)allowInsecure\\s?=\\s?(?:["\']1["\']|true\\b|1\\b)',
        window: { before: 14, after: 10 },
        also: ['\\b(?:sni|server_?name|alpn|tlsSettings|peer)\\b'],
        unless: ['\\b(?:expect|assert)\\w{0,12}\\s?[(.]'],
        unlessInFile: [tests],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'tls-member-off-by-option',
        outsideTexts: true,
        words: [
          'allowInsecure',
          'allow_insecure',
          '.skipverify',
          '.skip_verify',
          '.noverify',
          '.no_verify',
          'tls.insecure',
          'ssl.insecure',
          'config.insecure',
          'settings.insecure',
        ],
        match:
          '(?:tls|ssl)_?(?:config|settings|options|opts|conf|context|client|client_?config)?(?:\\(\\))?(?:\\.|->)(?:set_?)?(?:allow_?insecure|skip_?verify|no_?verify|insecure(?=\\s?=\\s?[^;=\\n]{0,60}(?:skip|insecure)))\\s?(?::?=(?!=)\\s?|\\(\\s?)(?!true\\b|false\\b|nil\\b|null\\b|none\\b|bool\\b)!?[a-z_$]',
        unless: ['otlp|otel|exporter', quotedBy],
        scope: 'line',
        unlessInFile: [tests],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'ca-list',
        words: ['ssl.certificate_authorities', 'search.ssl.certificateAuthorities'],
        match:
          '^[ \\t]{0,40}(?:(?:[\\w.]{1,30}\\.)?ssl\\.certificate_authorities|(?:elastic|open)search\\.ssl\\.certificateAuthorities):[ \\t]*\\n?[ \\t]*[-[][ \\t]*\\\\?["\']?[/$\\w{]',
        unless: ['xpack\\.security\\.(?:http|transport)'],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'nodes.ts',
        text: "const node = {\n  sni: far.name,\n  'skip-cert-verify': far.lax,\n};",
        class: 'validation-off',
      },
      {
        file: 'nodes.php',
        text: "<?php\n$node['sni'] = $far['sni'];\n$node['skip-cert-verify'] = (bool)$far['lax'];",
        class: 'validation-off',
      },
      {
        file: 'nodes.go',
        text: 'if asked == "1" {\n\tnode.TlsConfig.AllowInsecure = true\n}',
        class: 'validation-off',
      },
      {
        file: 'links.js',
        text: "if (far['skip-cert-verify']) {\n  link.sni = far.sni;\n  link.allowInsecure = '1';\n}",
        class: 'validation-off',
      },
      {
        file: 'inner.js',
        text: "node.tls.insecure = far['skip-cert-verify'];",
        class: 'validation-off',
      },
      {
        file: 'Nodes.java',
        text: 'node.tlsSettings.allowInsecure = link.isLax();',
        class: 'validation-off',
      },
      {
        file: 'nodes.js',
        text: 'out.tlsSettings = {\n  serverName: link.sni,\n  allowInsecure: link.insecure === "1",\n};',
        class: 'validation-off',
      },
      {
        file: 'tunnel.py',
        text: 'settings = f"""\n[api]\nclient = yes\naccept = 127.0.0.1:9000\nconnect = {host}:443\nverifyPeer = yes\nCAfile = {folder}/own.pem\n"""',
        class: 'pins',
      },

      {
        file: 'render.py',
        text: 'TEXT = """\noutput.elasticsearch:\n  hosts: ["{host}"]\n  ssl.verification_mode: none\n"""',
        class: 'validation-off',
      },
      {
        file: 'tunnel.cpp',
        text: 'out << "client" << endl;\nout << "verify-x509-name " << name() << " name" << endl;',
        class: 'pins',
      },
      {
        file: 'tunnel.go',
        text: 'fmt.Fprintf(w, "verify-x509-name %s name\\n", name)',
        class: 'pins',
      },
      {
        file: 'relay.py',
        text: 'TEXT = f"""\nsmtp_tls_security_level = fingerprint\nsmtp_tls_fingerprint_cert_match = {shown}\n"""\nwrite(TEXT)',
        class: 'pins',
      },
      {
        file: 'nodes.py',
        text: 'def node(name):\n    return {"name": name, "skip-cert-verify": True}',
        class: 'validation-off',
      },
      {
        file: 'Broker.kt',
        text: 'val link = mapOf(\n    "host" to host,\n    "tls_insecure" to true,\n)',
        class: 'validation-off',
      },
      {
        file: 'set-up.ts',
        text: 'store.dispatch(\n  new Joined({\n    address: address,\n    skip_ssl_validation: true,\n  }),\n);',
        class: 'validation-off',
      },
      {
        file: 'lab.php',
        text: "$conf['api']['ssl_verify'] = false;",
        class: 'validation-off',
      },
      {
        file: 'Nodes.swift',
        text: 'let out: [String: Any] = [\n  "tls": [\n    "enabled": true,\n    "insecure": true,\n  ],\n]',
        class: 'validation-off',
      },
      {
        file: 'scrape.ps1',
        text: '$text = @"\nscrape_configs:\n  - tls_config:\n      ca_file: /etc/own.pem\n"@',
        class: 'trust-anchors',
      },
      {
        file: 'proxies.py',
        text: 'lines = [\n    f"    server: {host}",\n    f"    skip-cert-verify: true",\n]',
        class: 'validation-off',
      },
      {
        file: 'scrape.ts',
        text: "const text = '    tls_config:\\n' +\n  '      insecure_skip_verify: true\\n';",
        class: 'validation-off',
      },
      {
        file: 'kibana.ts',
        text: 'const text = `\nelasticsearch.ssl.certificateAuthorities: ["/etc/kibana/ca.crt"]\n`;',
        class: 'trust-anchors',
      },
      {
        file: 'render.go',
        text: 'const text = `\noutput.logstash:\n  ssl.certificate_authorities: ["/etc/agent/ca.pem"]\n`',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'form.php',
        text: "$row = ['verify_peer' => isset($input['verify_peer']) ? $input['verify_peer'] : 0];",
        why: { ja: '入力を読むだけです。', en: 'It only reads what was given.' },
      },
      {
        file: 'serve.py',
        text: 'settings = f"""\n[api]\naccept = 0.0.0.0:9443\nconnect = {port}\nverifyPeer = yes\nCAfile = {folder}/guests.pem\n"""',
        why: { ja: 'クライアントを調べるサーバーです。', en: 'A server checks its clients.' },
      },

      {
        file: 'render_test.go',
        text: 'if !strings.Contains(all, "insecure_skip_verify: true") {\n\tt.Fatal("missing")\n}',
        why: { ja: '文字列を探すだけです。', en: 'It only looks for a text.' },
      },
      {
        file: 'settings_test.go',
        text: 'func TestRead(t *testing.T) {\n\tread(`\ntls:\n  ca_file: /tmp/own.pem\n`)\n}',
        why: { ja: '設定を読むテストです。', en: 'A test of reading settings.' },
      },
      {
        file: 'types.ts',
        text: 'export interface Node {\n  pinSHA256: string | null;\n  ca_file: string;\n  tls_fingerprint?: string;\n}',
        why: { ja: '型の宣言です。', en: 'The declaration of a type.' },
      },
      {
        file: 'server.py',
        text: 'TEXT = f"""\nserver 10.8.0.0 255.255.255.0\npeer-fingerprint {shown}\n"""\nwrite(TEXT)',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'lines.py',
        text: 'if not line.startswith("verify-x509-name " + name):\n    raise ValueError("verify-x509-name " + name)',
        why: { ja: '行の内容を確かめるだけです。', en: 'It only looks at a line.' },
      },
      {
        file: 'shapes.ts',
        text: "export const shape = z.object({\n  sni: z.string(),\n  'skip-cert-verify': z.boolean().optional(),\n  allowInsecure: boolean,\n});\nif (node.tls.allowInsecure === true) warn();\nnode.tls.allowInsecure = false;",
        why: { ja: '型の宣言と、値を読む箇所です。', en: 'What is declared, and what is only read.' },
      },
      {
        file: 'nodes.js',
        text: "node.skip = line.includes('skip-cert-verify: true');",
        why: { ja: '文字列を探すだけです。', en: 'It only looks for a text.' },
      },
    ],
    mend: {
      before: 'ssl.verification_mode: none',
      after: 'ssl.verification_mode: full',
      how: mends.noBypass,
    },
    sources: ['ca-details'],
  },
];
