import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { defaultTrust } from './default-trust.ts';
import { someValue } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const sources = ['*.php', '*.phtml', '*.php5', '*.php7', '*.inc', '*.ctp', '*.phpt', '*.module', '*.install'];
/** Anything but nothing, a type, or an environment variable without a default. */
const path = `${someValue}(?!\\s*(?:env\\(\\s*["'][^"']{1,60}["']\\s*\\)|true\\b|0\\b|1\\b|array\\(\\s*\\)|["'](?:string|array|bool(?:ean)?|int(?:eger)?|mixed|null)["']))`;

/** Off where an option says so: `!$lax`, `$strict ? 2 : 0`, `env('STRICT', false)`. */
const byChoice =
  '(?:env|config|get_option|apply_filters)\\(\\s?["\'][^"\'\\n]{1,80}["\'],\\s?false\\s?\\)|!\\s{0,2}(?:\\$this->|self::|static::)?\\$?\\w{1,60}(?:\\(\\s?\\)|(?![\\w(]))|[$(\\w][^,;\\n?]{0,80}\\?\\s{0,4}(?:(?:true|1|2)\\s{0,4}:\\s{0,4}(?:false|0)|(?:false|0)\\s{0,4}:\\s{0,4}(?:true|1|2))\\b';

/** What a test expects. */
const expects = '\\bassert(?:Same|Equals)\\s*\\(';

const sides: Sides = {
  serves: 'stream_socket_(?:server|accept)\\s*\\(',
  connects: 'stream_socket_client|curl_init|fsockopen|\\bssl://',
};
/** What only a server sets up: Workerman, ReactPHP, Ratchet, Amp and plain streams. */
const serving: Sides = {
  serves:
    'stream_socket_(?:server|accept)\\s*\\(|\\bnew\\s+(?:\\\\?[\\w\\\\]{1,60}\\\\)?(?:Worker|(?:Socket|Secure|Tcp|Http|Io|WebSocket)?Server)\\s*\\(|\\bSTREAM_SERVER_(?:BIND|LISTEN)\\b',
  connects:
    'stream_socket_client|curl_init|fsockopen|\\bfile_get_contents\\s*\\(\\s*["\']https|(?:Soap|Http|Guzzle)?Client\\s*\\(|Connector\\s*\\(|AsyncTcpConnection|CURLOPT_|PHPMailer|Swift_|SMTPOptions',
};

export const php: readonly Pattern[] = [
  {
    id: 'php-pinned-key',
    platform: 'php',
    name: { ja: 'PHP のピン留めの設定', en: 'Pin settings of PHP' },
    what: {
      ja: 'CURLOPT_PINNEDPUBLICKEY に公開キーのハッシュを、peer_fingerprint に証明書のハッシュを指定します。',
      en: 'CURLOPT_PINNEDPUBLICKEY takes hashes of the server key; peer_fingerprint takes hashes of the server certificate.',
    },
    effect: effects.keyOrPrint,
    files: sources,
    rules: [
      {
        id: 'curl-pinned-key',
        words: ['CURLOPT_PINNEDPUBLICKEY', 'CURLOPT_PROXY_PINNEDPUBLICKEY', 'pinnedpublickey', '10230'],
        match: `\\bCURLOPT_(?:PROXY_)?PINNEDPUBLICKEY\\b["']?\\s*(?:=>|,|\\]\\s*=(?!=))(?!\\s*["'][a-z]+_[a-z_]+["'])${someValue}|curl_setopt\\s*\\([^,()]{1,60},\\s*10230\\s*,|["']pinned_?public_?key["']\\s*=>${someValue}`,
        class: 'pins',
        pinned: 'key',
        by: 'key',
        exclusive: true,
      },
      {
        id: 'peer-fingerprint',
        words: ['peer_fingerprint'],
        match: `(?<!\\breturn \\$this->\\w{1,30}\\(\\s{0,3})["']peer_fingerprint["']\\s*(?:=>|,|\\]\\s*=(?![=>]))${path}`,
        scope: 'call',
        unless: [expects],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'a.php',
        text: "<?php curl_setopt($ch, CURLOPT_PINNEDPUBLICKEY, 'sha256//AAAA=');",
        class: 'pins',
      },
      { file: 'b.php', text: '<?php $o = [CURLOPT_PINNEDPUBLICKEY => $this->pins()];', class: 'pins' },
      {
        file: 'c.php',
        text: "<?php $ctx = stream_context_create(['ssl' => ['peer_fingerprint' => ['sha256' => $known]]]);",
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'd.php',
        text: "<?php // curl_setopt($ch, CURLOPT_PINNEDPUBLICKEY, 'sha256//AAAA=');",
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'e.php',
        text: '<?php const NAMES = [CURLOPT_PINNEDPUBLICKEY => null];',
        why: { ja: '何も指定していません。', en: 'Nothing is named.' },
      },
      {
        file: 'Options.php',
        text: "<?php class Options { function peer_fingerprint($hash) { return $this->with('peer_fingerprint', $hash); } }",
        why: { ja: '指定する手段を用意するだけです。', en: 'It only offers the option.' },
      },
      {
        file: 'Types.php',
        text: "<?php const TYPES = ['verify_peer' => 'boolean', 'peer_fingerprint' => 'array'];",
        why: { ja: 'オプションの型の一覧です。', en: 'It lists the types of options.' },
      },
      {
        file: 'ContextTest.php',
        text: "<?php self::assertSame(['ssl' => ['peer_fingerprint' => $given]], $context->toArray());",
        why: { ja: 'テストが期待する値です。', en: 'What a test expects.' },
      },
      {
        file: 'f.php',
        text: "<?php const OURS = [CURLOPT_PINNEDPUBLICKEY => 'peer_pin'];",
        why: { ja: 'オプションの名前の対応表です。', en: 'A table of names of options.' },
      },
    ],
    mend: {
      before: "curl_setopt($ch, CURLOPT_PINNEDPUBLICKEY, 'sha256//<one key>');",
      after: '// no pin: the CA bundle of the system validates',
      how: mends.platform,
    },
    sources: ['php-context-ssl', 'pinning-learn-address'],
  },
  {
    id: 'php-peer-certificate-compared',
    platform: 'php',
    name: { ja: 'PHP での証明書の比較', en: 'Certificate compared in PHP' },
    what: {
      ja: 'capture_peer_cert や CURLOPT_CERTINFO で取り出したサーバー証明書の拇印、発行者、公開キーを決まった値と比べます。',
      en: 'The server certificate, taken with capture_peer_cert or CURLOPT_CERTINFO, has its thumbprint, issuer or key compared with a fixed value.',
    },
    effect: effects.callback,
    files: sources,
    rules: [
      {
        id: 'captured-certificate-compared',
        words: ['peer_certificate', 'CERTINFO', 'certinfo', 'capture_peer_cert', 'getPeerCertificate'],
        match:
          '["\']peer_certificate(?:_chain)?["\']|\\bCURLINFO_CERTINFO\\b|["\']certinfo["\']|->getPeerCertificates?\\s?\\(\\s?\\)',
        compares: 'match',
        unlessServing: sides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'fingerprint-compared',
        words: [
          'openssl_x509_fingerprint',
          'openssl_x509_parse',
          'openssl_pkey_get_public',
          'openssl_pkey_get_details',
          'openssl_x509_export',
        ],
        match: '\\bopenssl_(?:x509_(?:fingerprint|parse)|pkey_get_(?:public|details))\\s*\\(',
        alsoInFile: ['peer_certificate|CERTINFO|certinfo|capture_peer_cert|\\bgetPeerCert\\b'],
        unlessServing: sides,
        compares: 'match',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'file.php',
        text: "<?php\n$cert = stream_context_get_params($s)['options']['ssl']['peer_certificate'];\nopenssl_x509_export($cert, $pem);\n$known = file_get_contents(__DIR__ . '/peer.pem');\nif (trim($pem) !== trim($known)) { throw new OtherPeer(); }",
        class: 'pins',
      },
      {
        file: 'client.php',
        text: "$cert = $client->getPeerCert();\nif (openssl_x509_fingerprint($cert, 'sha256') !== $config['peer']) { $client->close(); }",
        class: 'pins',
      },
      {
        file: 'Amp.php',
        text: '<?php $leaf = $socket->getTlsInfo()->getPeerCertificates()[0];\nif (!hash_equals($this->pin, hash("sha256", $leaf->toDer()))) { throw new OtherPeer(); }',
        class: 'pins',
      },
      {
        file: 'Probe.php',
        text: "<?php\n$ctx = stream_context_create(['ssl' => ['capture_peer_cert' => true]]);\n$s = stream_socket_client('ssl://a.example:443', $e, $m, 5, STREAM_CLIENT_CONNECT, $ctx);\n$cert = stream_context_get_params($s)['options']['ssl']['peer_certificate'];\nif (openssl_x509_fingerprint($cert, 'sha256') !== self::KNOWN) {\n    throw new RuntimeException('peer');\n}",
        class: 'pins',
      },
      {
        file: 'Gate.php',
        text: "<?php\nfunction check($stream) {\n    $params = stream_context_get_params($stream);\n    return $this->known($params['options']['ssl']['peer_certificate']);\n}\nfunction known($x509) {\n    $info = openssl_x509_parse($x509);\n    return $info['issuer']['CN'] === 'Shiratama Issuing CA 3';\n}",
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Expiry.php',
        text: "<?php\n$cert = stream_context_get_params($s)['options']['ssl']['peer_certificate'];\n$info = openssl_x509_parse($cert);\necho openssl_x509_fingerprint($cert), ' ', date('c', $info['validTo_time_t']);",
        why: { ja: '表示するだけです。', en: 'It prints.' },
      },
      {
        file: 'Signer.php',
        text: "<?php if (openssl_x509_fingerprint($signer, 'sha256') !== $expected) { throw new E('signature'); }",
        why: { ja: '署名者の証明書です。', en: 'The certificate of a signer.' },
      },
    ],
    mend: {
      before: "if ($info['issuer']['CN'] !== 'Microsoft Azure TLS Issuing CA 01') throw …",
      after: "['ssl' => ['verify_peer' => true, 'verify_peer_name' => true]]",
      how: mends.validate,
    },
    sources: ['php-context-ssl', 'pinning-learn-address'],
  },
  {
    id: 'php-trust-anchors',
    platform: 'php',
    name: { ja: 'PHP で独自に信頼する証明書', en: 'Custom trust anchors in PHP' },
    what: {
      ja: 'CURLOPT_CAINFO、cafile、Guzzle の verify、データベースの SSL CA などで、信頼する証明書のファイルを指定します。',
      en: 'CURLOPT_CAINFO, cafile, verify of Guzzle or the SSL CA of a database name the file of trusted certificates.',
    },
    effect: effects.anchorsByVersion,
    files: sources,
    intermediateAsAnchor: 'by-version',
    rules: [
      {
        id: 'curl-ca',
        words: [
          'CURLOPT_CAINFO',
          'CURLOPT_CAPATH',
          'CURLOPT_PROXY_CAINFO',
          'CURLOPT_PROXY_CAPATH',
          'setCABundle',
          'ClientTlsContext',
        ],
        match: `\\bCURLOPT_(?:PROXY_)?CA(?:INFO|PATH)(?:_BLOB)?\\b["']?\\s*(?:=>|,|\\]\\s*=(?!=))${path}|(?:->|::)setCABundle(?:Path)?\\s?\\(${path}|->withCa(?:File|Path)\\s?\\(${path}`,
        scope: 'line',
        unless: [defaultTrust, '\\bdefine\\s*\\(|,\\s*\\d{5}\\s*\\)'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ca-option',
        words: [
          'cafile',
          'capath',
          'ca_file',
          'ca_path',
          'ssl_ca',
          'tlsCAFile',
          'sslrootcert',
          'cacert',
          'ca_cert',
          'ca_bundle',
          'cainfo',
          'sslcertificates',
          'cafile_path',
          'ssl.ca.location',
          'setTlsCertificateAuthorityFile',
        ],
        match: `["'](?:ssl_?|tls_?)?(?:ca_?file|ca_?path|ca_?cert(?:s|_file|_path)?|ca_?bundle|cainfo|ca|sslrootcert|sslcertificates|tlsCAFile|CAFile)["'](?:\\s*=>|\\s*\\]\\s*=(?![=>]))(?!\\s*\\[\\s*[A-Z_]{3,40}\\s*,)${path}|["']ssl(?:["']\\s*,\\s*["']ca(?:file|path)|\\.ca\\.location)["']\\s*,${path}|->setTlsCertificateAuthorityFile\\s*\\(${path}|\\b[A-Z]\\w{0,40}::(?:SSL_|TLS_)?CA_?(?:FILE|PATH|BUNDLE|INFO)\\b\\s*(?:=>|\\]\\s*=(?![=>]))${path}`,
        scope: 'call',
        also: ['ssl|tls|https|verify|curl|stream_context|peer|cafile|capath|cainfo|cert'],
        unless: [
          'stream_socket_server|[\'"]required[\'"]\\s*=>|swoole_server|Server\\(|validate\\(|client_ca',
          expects,
          defaultTrust,
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'verify-path',
        words: ['verify'],
        match: `(?:["']verify["']|RequestOptions::VERIFY)\\s*(?:=>|,(?<!,\\s{0,8}["']verify["']\\s*,)|\\]\\s*=(?!=))\\s*(?=[^,;\\n]{0,200}(?:\\.(?:pem|crt|cer)\\b|_path\\(|__DIR__|dirname\\(|realpath\\(|\\bcabundle|ca_?(?:file|bundle|cert|path)|/(?:ca|cacerts?|certs?|tls|trust\\w{0,10})(?:[/_-][\\w/.-]{1,60})?["']))`,
        scope: 'line',
        unless: [defaultTrust],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // A path that is not named for a CA: `verify` of Guzzle takes no other.
        id: 'verify-variable-path',
        words: ['verify'],
        match:
          '(?:["\']verify["\']|RequestOptions::VERIFY)\\s*(?:=>|\\]\\s*=(?!=))\\s*\\$(?:\\w{1,20}->){0,3}\\w{0,30}(?:path|file|pem|bundle)\\s{0,8}[;,\\])]',
        alsoInFile: [
          'Guzzle|withOptions|\\bHttp::|allow_redirects|RequestOptions|\\bnew\\s+[\\w\\\\]{0,60}Client\\s?\\(',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'database-ca',
        words: ['MYSQL_ATTR_SSL_CA', 'ssl_set', 'sslrootcert', 'ATTR_SSL_CA', "['CA_FILE']"],
        match: `\\$DB\\['CA_FILE'\\]\\s*=${path}|\\bMYSQL_ATTR_SSL_CA(?:PATH)?\\b\\s*(?:=>|,|\\]\\s*=)${path}|\\bmysqli_ssl_set\\s*\\(\\s*\\$?[\\w>-]{1,40}\\s*,\\s*[^,()]{1,80},\\s*[^,()]{1,80},\\s*(?!\\s|null\\b|NULL\\b|["']{2})|->ssl_set\\s*\\(\\s*[^,()]{1,80},\\s*[^,()]{1,80},\\s*(?!\\s|null\\b|NULL\\b|["']{2})|\\bsslrootcert\\s*=\\s*[^\\s;"'=]`,
        scope: 'line',
        unless: [defaultTrust, 'array_filter[^\\n]{0,20}env\\('],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ini-or-environment',
        words: [
          'openssl.cafile',
          'curl.cainfo',
          'openssl.capath',
          'SSL_CERT_FILE',
          'SSL_CERT_DIR',
          'LDAPTLS_CACERT',
          'CURL_CA_BUNDLE',
          'LDAP_OPT_X_TLS_CACERT',
          'ca-bundle',
        ],
        match: `ini_set\\s*\\(\\s*["'](?:openssl\\.ca(?:file|path)|curl\\.cainfo)["']\\s*,${path}|putenv\\s*\\(\\s*["'](?:SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|LDAPTLS_CACERT)=|\\bLDAP_OPT_X_TLS_CACERT(?:FILE|DIR)\\b\\s*,`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'Panel.php',
        text: "<?php\n$options = ['allow_redirects' => false];\nif (is_file($absolutePath)) {\n    $options['verify'] = $absolutePath;\n}",
        class: 'trust-anchors',
      },
      {
        file: 'Amp.php',
        text: "<?php $tls = (new ClientTlsContext(''))->withCaFile($own);",
        class: 'trust-anchors',
      },
      {
        file: 'Named.php',
        text: '<?php $settings[Names::SSL_CAFILE] = $given;',
        class: 'trust-anchors',
      },
      {
        file: 'Search.php',
        text: '<?php $client = ClientBuilder::create()->setHosts($hosts)->setCABundle("own.crt")->build();',
        class: 'trust-anchors',
      },
      {
        file: 'Stream.php',
        text: "<?php $conf->set('security.protocol', 'ssl'); $conf->set('ssl.ca.location', '/etc/app/ca.pem');",
        class: 'trust-anchors',
      },
      {
        file: 'Talk.php',
        text: "<?php $how = (new Settings)->setUseTls(true)->setTlsCertificateAuthorityFile('/etc/app/ca.pem');",
        class: 'trust-anchors',
      },
      { file: 'dir.php', text: '<?php putenv("SSL_CERT_DIR=/etc/app/ca");', class: 'trust-anchors' },
      {
        file: 'directory.php',
        text: '<?php putenv("LDAPTLS_CACERT=/etc/app/ca.pem");',
        class: 'trust-anchors',
      },
      {
        file: 'a.php',
        text: "<?php curl_setopt($ch, CURLOPT_CAINFO, __DIR__ . '/azure.pem');",
        class: 'trust-anchors',
      },
      {
        file: 'b.php',
        text: "<?php $c = stream_context_create(array('ssl' => array('verify_peer' => true, 'cafile' => '/opt/ca.pem')));",
        class: 'trust-anchors',
      },
      {
        file: 'c.php',
        text: "<?php $client = new Client(['verify' => storage_path('ca.pem')]);",
        class: 'trust-anchors',
      },
      {
        file: 'folder.php',
        text: "<?php $answer = $client->get($url, ['verify' => '/opt/shop/ca', 'cert' => '/opt/shop/own']);",
        class: 'trust-anchors',
      },
      {
        file: 'd.php',
        text: '<?php mysqli_ssl_set($con, NULL, NULL, "/var/www/BaltimoreCyberTrustRoot.crt.pem", NULL, NULL);',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'Steps.php',
        text: "<?php $steps['verify'] = $uploadPath;",
        why: { ja: 'HTTP のクライアントの設定ではありません。', en: 'It is no setting of an HTTP client.' },
      },
      {
        file: 'Bundle.php',
        text: '<?php $web = new Client([RequestOptions::VERIFY => CaBundle::getSystemCaRootBundlePath()]);',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual list of roots.' },
      },
      {
        file: 'Kept.php',
        text: "<?php class Kept { public function toArray(): array { return ['verify_peer' => $this->verifyPeer, 'cafile' => $this->caFile]; } }",
        why: { ja: '設定を書き出すだけです。', en: 'It only writes its fields out.' },
      },
      {
        file: 'Signed.php',
        text: "$command = ['openssl', 'verify', '-CAfile', $caFile, '-purpose', 'any'];",
        why: { ja: '手元のファイルを調べます。', en: 'It checks a file.' },
      },

      {
        file: 'form.php',
        text: '<?php $fields = ["tls" => [1], "ca_file" => [T_STR, O_OPT, null, null]];',
        why: { ja: '入力欄の定義です。', en: 'It defines fields of a form.' },
      },
      {
        file: 'config/database.php',
        text: "<?php return ['options' => array_filter([PDO::MYSQL_ATTR_SSL_CA => env('MYSQL_ATTR_SSL_CA')])];",
        why: {
          ja: '環境変数がなければ何も指定しない既定の設定です。',
          en: 'The default file: nothing is named unless the environment says so.',
        },
      },
      {
        file: 'routes.php',
        text: "<?php return ['login' => '/account/login', 'verify' => '/account/certified/verify'];",
        why: { ja: 'ページの道筋です。', en: 'It is the path of a page.' },
      },
      {
        file: 'client.php',
        text: "<?php $client = new Client(['verify' => true, 'cert' => '/opt/client.pem']);",
        why: {
          ja: '検証は既定のままで、クライアント証明書を渡しています。',
          en: 'Default validation, and a client certificate.',
        },
      },
    ],
    mend: {
      before: "CURLOPT_CAINFO => __DIR__ . '/azure-intermediate.pem',",
      after: '// no CURLOPT_CAINFO: openssl.cafile of php.ini or the system',
      how: mends.roots,
    },
    sources: ['php-context-ssl', 'ca-details'],
  },
  {
    id: 'php-validation-off',
    platform: 'php',
    name: { ja: 'PHP の検証の無効化', en: 'Validation switched off in PHP' },
    what: {
      ja: 'CURLOPT_SSL_VERIFYPEER を false にするなど、証明書の検証を止める設定です。設定やオプションの値で無効にできる箇所は、確度を「低」として示します。',
      en: 'CURLOPT_SSL_VERIFYPEER set to false, and other settings that stop the validation. Where a setting or an option can switch it off, it is shown with low confidence.',
    },
    effect: effects.off,
    files: sources,
    rules: [
      {
        id: 'curl-verify-off',
        words: ['SSL_VERIFYPEER', 'SSL_VERIFYHOST', 'ssl_verifypeer', 'ssl_verifyhost'],
        match:
          `\\b(?:CURLOPT_)?(?:PROXY_)?SSL_VERIFY(?:PEER|HOST)\\b["']?\\s*(?:=>|,|\\]\\s*=(?!=))\\s*(?:${byChoice})|` +
          '\\b(?:CURLOPT_)?(?:PROXY_)?SSL_VERIFY(?:PEER|HOST)\\b["\']?\\s*(?:=>|,|\\]\\s*=(?!=))\\s*(?:false\\b|0\\b|["\']0["\']|null\\b|[$(][^,;\\n]{1,80}\\?\\?\\s?false\\b)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'stream-verify-off',
        words: [
          'verify_peer',
          'allow_self_signed',
          'allowSelfSigned',
          'allow_selfsigned',
          'verifyhost',
          'verify_host',
          'sslverify',
          'ssl_verify',
          'verify_ssl',
          'sslverifypeer',
          'verifypeer',
          'enable.ssl.certificate.verification',
          'weak_cert_validation',
          'allow_invalid_hostname',
        ],
        match:
          `["'](?:verify_?peer(?:_name)?|verify_?host|ssl_?verify(?:_?peer|_?host)?)["']\\s*=>\\s*(?:${byChoice})|` +
          '["\']enable\\.ssl\\.certificate\\.verification["\']\\s?(?:,|=>)\\s?["\']?false|["\'](?:weak_cert_validation|allow_invalid_hostname)["\']\\s?=>\\s?true\\b|[?&]verify_peer=(?:0|false)\\b|' +
          '\\bdefine\\s?\\(\\s{0,4}["\']\\w{1,30}_(?:verify_ssl|ssl_verify\\w{0,12})["\']\\s{0,3},\\s{0,3}(?:false|0)\\b|(?:["\']|::)(?:verify_?peer(?:_name)?|verify_?host|ssl_?verify(?:_?peer|_?host)?|verify_?ssl|sslverifypeer|sslallowselfsigned|tls_verify|ssl_verify_peer_name)["\']?\\s*(?:=>|,|\\]\\s*=(?!=))\\s*(?:false\\b|0\\b|["\'](?:0|false)["\'])|["\'](?:ssl_?)?allow_?self_?signed["\']\\s*(?:=>|,|\\]\\s*=(?!=))\\s*(?:true\\b|1\\b)',
        unless: ['stream_socket_server|Server\\('],
        unlessServing: serving,
        scope: 'statement',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'client-verify-off',
        words: [
          'verify',
          'withoutVerifying',
          'https_ssl_verify',
          'novalidate-cert',
          'DONT_VERIFY',
          'X_TLS_NEVER',
          'X_TLS_ALLOW',
          'TLS_REQUIRE_CERT',
          'LDAPTLS_REQCERT',
          'tlsAllowInvalid',
          'tlsInsecure',
          'setSslVerification',
          'SSL_VERIFY_SERVER_CERT',
          'disableSslVerification',
          'withoutSslVerification',
          'withoutPeerVerification',
          'setVerify',
        ],
        match:
          `(?:["']verify["']|RequestOptions::VERIFY)\\s*(?:=>|\\]\\s*=(?!=))\\s*(?:${byChoice})|` +
          '(?:["\']verify["\']|RequestOptions::VERIFY)\\s*(?:=>|,|\\]\\s*=(?!=))\\s*(?:false\\b|0\\b|\\$[^,;\\n]{1,80}\\?\\?\\s?false\\b|\\$?\\w{0,60}(?:insecure|skip|ignore)\\w{0,60}\\s*\\?\\s*false|[$(][^,;\\n?]{1,80}\\?(?:\\s{0,4}[^,;\\n?:]{1,60}(?:::[^,;\\n?:]{1,40})?\\s)?:\\s{0,4}false\\b)|(?:->|::)withoutVerifying\\s*\\(|["\']https(?:_local)?_ssl_verify["\']\\s*,\\s*["\']__return_false|/novalidate-cert|MYSQLI_CLIENT_SSL_DONT_VERIFY|(?<!["\']|\\bcase\\s)LDAP_OPT_X_TLS_(?:NEVER|ALLOW)\\b(?!\\s*=>)|LDAP_OPT_X_TLS_REQUIRE_CERT\\s*,\\s*(?:0|["\']?never)|LDAPTLS_REQCERT=never|["\']tls(?:AllowInvalid(?:Certificates|Hostnames)|Insecure)["\']\\s*=>\\s*true|->setSslVerification\\s*\\(\\s*false|MYSQL_ATTR_SSL_VERIFY_SERVER_CERT\\s*(?:=>|,|\\]\\s*=)\\s*(?:false|0)\\b|->(?:disableSslVerification|withoutSslVerification|withoutPeerVerification\\s*\\(|setVerify(?:Peer|Host|Ssl)?\\s*\\(\\s*false)',
        scope: 'line',
        unless: ['jwt\\w{0,20}(?:::|->|\\s?\\()|signature\\w{0,20}\\s?\\(|^[ \\t]*(?:public\\s+)?const\\s'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Off unless whoever calls asks for the check.
        id: 'off-by-default',
        words: ['SSL_VERIFYPEER', 'verify_peer', 'sslverify'],
        match:
          '\\bfunction\\s{1,3}\\w{1,60}\\s?\\([^(){};]{0,400}\\$(?:ssl_?)?verify\\w{0,12}\\s?=\\s?false\\b',
        alsoInFile: [
          '(?:\\bCURLOPT_SSL_VERIFYPEER|["\'](?:verify_peer|sslverify)["\'])\\s?(?:,|=>)\\s?\\$(?:this->)?(?:ssl_?)?verify',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // Everywhere but in production, the certificate is not looked at.
        id: 'by-environment',
        words: [
          'app()->environment',
          'app()->isLocal',
          'app()->isProduction',
          'App::environment',
          'App::isLocal',
          'App::isProduction',
          'APP_ENV',
          'APP_DEBUG',
          'app.env',
          'app.debug',
          'WP_DEBUG',
          'YII_ENV',
          'YII_DEBUG',
        ],
        match:
          '(?:["\'](?:verify|ssl_?verify(?:_?peer|_?host)?|verify_?(?:peer(?:_name)?|host|ssl))["\']|RequestOptions::VERIFY|\\bCURLOPT_SSL_VERIFY(?:PEER|HOST))\\s*(?:=>|,|\\]\\s*=(?!=))[\\s!(\\\\]{0,8}(?:app\\(\\)->(?:environment|isLocal|isProduction)\\b|App::(?:environment|isLocal|isProduction)\\b|(?:config|env|getenv)\\(\\s?["\'](?:app\\.(?:env|debug)|APP_(?:ENV|DEBUG))["\']|\\$_(?:ENV|SERVER)\\[\\s?["\']APP_(?:ENV|DEBUG)["\']|WP_DEBUG\\b|YII_(?:ENV|DEBUG)\\w{0,12})(?:(?![^\\n?;]{0,160}\\?)|(?=[^\\n;]{0,240}\\b(?:false|0)\\b))',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Off where an option says so.
        id: 'off-by-option',
        words: [
          'ssl_verify',
          'SSL_VERIFY',
          'verify_ssl',
          'verifyssl',
          'verify_peer',
          'verifypeer',
          'insecure',
        ],
        match:
          '(?:["\'](?:verify|verify_?peer)["\']\\s*=>|\\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\\s*(?:,|=>))\\s*(?:\\(\\s?bool\\s?\\)\\s?)?!?(?:\\$\\w{1,40}|config\\(|env\\(|getenv\\(|static::|self::)[\\w$>\\-\\[\\]"\'.:]{0,80}?(?:verify_?(?:ssl|tls|peer|cert)|(?:ssl|tls|peer|cert(?:ificate)?|host(?:_?name)?)_?(?:verif(?!ied)|validat(?!ed))|insecure)\\w{0,20}\\b["\'\\])]{0,3}\\s?(?:,\\s?(?:true|false)\\s?\\))?\\s?(?:[,;)\\]]|\\?\\s?\\w)|(?:["\']verify_?peer["\']\\s*=>|\\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\\s*(?:,|=>))\\s*(?:\\(\\s?bool\\s?\\)\\s?)?!?\\$(?:this->)?\\w{0,20}(?:verify|strict|secure|validate|check)\\w{0,20}\\s{0,20}[,;)\\]]',
        unless: ['function\\s{1,3}(?:toArray|jsonSerialize|__serialize)\\b'],
        scope: 'function',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // Guzzle's option, handed on under its own name.
        id: 'handed-on-under-its-name',
        byOption: true,
        outsideTexts: true,
        whereNothingElse: true,
        words: ["'verify' =>", '"verify" =>', "'verify'=>", 'RequestOptions::VERIFY'],
        match:
          '(?:["\']verify["\']|RequestOptions::VERIFY)\\s?=>\\s?(?:\\(bool\\)\\s?)?\\$(?:\\w{1,30}(?:->|\\[["\'])){0,3}verify(?!\\w)["\'\\]]{0,2}(?!\\s?[(-])',
        window: { before: 12, after: 3 },
        unless: ['\\$rules\\b|validat'],
        also: ['Guzzle|\\bClient\\s?\\(|RequestOptions|->(?:request|get|post|put)\\s?\\(|HttpClient|Http::'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'property-off',
        words: ['SMTPOptions', 'verify', 'CURLOPT', 'checkCertificate'],
        match:
          '(?<=->set\\w{0,30})(?:ssl|tls)_?verif\\w{0,20}\\s?\\(\\s?(?:false|0)\\s?\\)|(?:->|\\$|\\bconst\\s{1,4}(?:bool\\s{1,4})?)(?:[a-z]{1,12}_){0,2}(?:ssl_?verify(?:_?peer|_?host)?|verify_?(?:peer|host|ssl|tls)|(?:tls|cert(?:ificate)?)_?verify|check_?certificates?|sslVerification)\\s*=\\s*(?:false|0)\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'Post.php',
        text: "<?php\n$client = new \\GuzzleHttp\\Client(['base_uri' => $place, 'verify' => $this->settings['verify']]);",
        class: 'validation-off',
      },
      {
        file: 'asked.php',
        text: '<?php\ncurl_setopt($handle, CURLOPT_SSL_VERIFYPEER, $this->strict);',
        class: 'validation-off',
      },
      {
        file: 'Wishes.php',
        text: "<?php\n$held = ['ssl' => ['peer_name' => $host, 'verify_peer' => $wishes->peerVerification]];",
        class: 'validation-off',
      },
      {
        file: 'streamed.php',
        text: "<?php\n$context = stream_context_create(['ssl' => ['verify_peer' => $verify, 'verify_peer_name' => $verify]]);",
        class: 'validation-off',
      },
      {
        file: 'Bundle.php',
        text: "<?php $own = new Client(['verify' => $this->strict ? $this->bundle : false]);",
        class: 'validation-off',
      },
      {
        file: 'link.php',
        text: "<?php $client = new Client(['verify' => $this->verifySsl]);\ncurl_setopt($ch, CURLOPT_SSL_VERIFYPEER, $this->settings['verify_ssl']);",
        class: 'validation-off',
      },
      {
        file: 'unless.php',
        text: '<?php function ask($url, $verify = false) { curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, $verify); }',
        class: 'validation-off',
      },
      {
        file: 'Shop.php',
        text: '<?php class Shop { protected $curl_ssl_verify_peer = false; }',
        class: 'validation-off',
      },
      {
        file: 'Lax.php',
        text: "<?php $web = new Client(['verify' => !$this->lax]);",
        class: 'validation-off',
      },
      {
        file: 'choice.php',
        text: '<?php curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, $this->strict ? 1 : 0);',
        class: 'validation-off',
      },
      {
        file: 'hook.php',
        text: "<?php wp_remote_get($url, ['sslverify' => apply_filters('shop_sslverify', false)]);",
        class: 'validation-off',
      },
      {
        file: 'topics.php',
        text: "<?php $conf->set('enable.ssl.certificate.verification', 'false');",
        class: 'validation-off',
      },
      {
        file: 'web.php',
        text: "<?php return ['web' => ['verify' => env('PLACE') !== 'local' ? true : false]];",
        class: 'validation-off',
      },
      {
        file: 'Fetch.php',
        text: "<?php $answer = Http::withOptions([\n    'verify' => ! app()->environment('local'),\n])->get($url);",
        class: 'validation-off',
      },
      {
        file: 'Stage.php',
        text: "<?php curl_setopt($curl, CURLOPT_SSL_VERIFYPEER, getenv('APP_ENV') === 'production');",
        class: 'validation-off',
      },
      {
        file: 'Unset.php',
        text: "<?php $options[CURLOPT_SSL_VERIFYPEER] = $this->given['checks'] ?? false;",
        class: 'validation-off',
      },
      {
        file: 'self.php',
        text: '<?php $options = ["ssl" => ["allow_selfsigned" => true]];',
        class: 'validation-off',
      },
      {
        file: 'http.php',
        text: '<?php $client = $client->withoutSslVerification();',
        class: 'validation-off',
      },
      {
        file: 'a.php',
        text: '<?php curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);',
        class: 'validation-off',
      },
      { file: 'b.php', text: "<?php $g = new Client(['verify' => false]);", class: 'validation-off' },
      {
        file: 'c.php',
        text: "<?php $o = ['ssl' => ['verify_peer' => false, 'allow_self_signed' => true]];",
        class: 'validation-off',
      },
      { file: 'd.php', text: '<?php Http::withoutVerifying()->get($url);', class: 'validation-off' },
      {
        file: 'link.php',
        text: "<?php $tls = (new ClientTlsContext('a.example'))->withoutPeerVerification();",
        class: 'validation-off',
      },
      {
        file: 'Settings.php',
        text: '<?php class Settings { public static $curlopt_ssl_verifypeer = FALSE; }',
        class: 'validation-off',
      },
      {
        file: 'signed.php',
        text: "<?php $web->post($url, ['form_params' => ['signature' => $made], 'verify' => false]);",
        class: 'validation-off',
      },
      {
        file: 'constants.php',
        text: "<?php define('APP_VERIFY_SSL', false);",
        class: 'validation-off',
      },
      {
        file: 'Fresh.php',
        text: '<?php $this->setLinkSslVerifyPeer(false);',
        class: 'validation-off',
      },
      {
        file: 'Fixed.php',
        text: '<?php class Fixed { const VERIFY_SSL = false; }',
        class: 'validation-off',
      },
      {
        file: 'Secure.php',
        text: '<?php $how->sslOptions([Ssl::verify_peer => false]);',
        class: 'validation-off',
      },
      {
        file: 'e.php',
        text: "<?php wp_remote_get($url, array('sslverify' => false));",
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'serve.php',
        text: "<?php\n$context = stream_context_create([\n  'ssl' => [\n    'local_cert' => $own,\n    'verify_peer' => false,\n    'allow_self_signed' => true,\n  ],\n]);\n$server = stream_socket_server('ssl://0.0.0.0:8443', $code, $words, STREAM_SERVER_BIND, $context);",
        why: {
          ja: 'クライアント証明書を求めないサーバーです。',
          en: 'A server that asks for no client certificate.',
        },
      },
      {
        file: 'chat.php',
        text: "<?php $worker = new Worker('websocket://0.0.0.0:8080', ['ssl' => ['local_cert' => $own, 'verify_peer' => false]]);",
        why: {
          ja: 'クライアント証明書を求めないサーバーです。',
          en: 'A server that asks for no client certificate.',
        },
      },
      {
        file: 'Given.php',
        text: "<?php $options = ['verify' => config('services.box.verify'), 'debug' => config('app.debug')];",
        why: { ja: '設定の値を渡すだけです。', en: 'It hands a setting on.' },
      },
      {
        file: 'ldap.php',
        text: '<?php\nif (!defined("LDAP_OPT_X_TLS_NEVER")) define("LDAP_OPT_X_TLS_NEVER", 0);\n$names = [LDAP_OPT_X_TLS_NEVER => "Never"];\nswitch ($mode) { case LDAP_OPT_X_TLS_NEVER: break; }',
        why: { ja: '値の名前です。', en: 'They are names of values.' },
      },
      {
        file: 'f.php',
        text: '<?php curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true); curl_setopt($ch, CURLOPT_SSL_VERIFYHOST, 2);',
        why: { ja: '検証する設定です。', en: 'It validates.' },
      },
      {
        file: 'g.php',
        text: "<?php // 'verify' => false,",
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
    ],
    mend: {
      before: 'curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, false);',
      after: 'curl_setopt($ch, CURLOPT_SSL_VERIFYPEER, true);',
      how: mends.noBypass,
    },
    sources: ['php-context-ssl'],
  },
];
