import type { Pattern, Rule } from '#domain/pinning/pattern.ts';
import { anySides, codeFiles } from './fragments.ts';

/** What a file or a variable that holds the server's own certificate is called; not what a CA of it is. */
const server = '(?:server|broker|backend|peer|leaf|self[-_]?signed|localhost)';
const ofServer = `(?:(?:[\\w.-]{0,30}[-_.])?${server}[-_.]?(?:cert(?:ificate)?|crt|pem)?\\.(?:pem|crt|cer|der|cert)\\b|(?<![a-z])(?:my_?|own_?|the_?)?${server}_?(?:cert(?:ificate)?|crt)(?:_?(?:pem|der|bytes|data|path|file|text|string|base64))?(?![\\w.]{0,20}(?:\\(|ca\\b|_ca|chain|root|bundle|auth|store)))`;
/** Not a name that tells of a CA. */
const ofNoAuthority =
  '(?![\\w.-]{0,40}?(?:(?<![a-z])ca(?![a-z])|root|chain|bundle|trust|authority|intermediate|isrg|lets[-_]?encrypt|digicert|globalsign|amazon|client))';

/** Between what takes it and its name: opened, read and joined to a folder; not another argument. */
const within =
  '(?:[\\w.]{0,30}[({[]\\s{0,40})?[^;,\\n]{0,60}?(?:\\([^(),;\\n]{0,60},\\s?)?[^;,\\n]{0,40}?(?<![\\w-])';

const words = [
  ...['server', 'broker', 'backend', 'peer', 'leaf', 'localhost'],
  ...['selfsigned', 'self_signed', 'self-signed'],
].flatMap((whose) =>
  [
    '.pem',
    '.crt',
    '.cer',
    '.der',
    '.cert',
    ...['cert', 'crt'].flatMap((what) => [what, `_${what}`, `-${what}`]),
  ].map((what) => `${whose}${what}`),
);

/** What the rules for each way to hand it over have in common. */
const told = {
  words,
  nameInMatch: ofServer,
  unlessServing: anySides,
  class: 'pins',
  pinned: 'server',
  by: 'bytes',
  exclusive: true,
  confidence: 'low',
} as const satisfies Partial<Rule>;

export const serverAsAnchor: readonly Pattern[] = [
  {
    id: 'any-server-as-anchor',
    platform: 'any',
    name: {
      ja: 'サーバー自身の証明書だけを信頼する',
      en: 'The certificate of the server itself as the only one trusted',
    },
    what: {
      ja: '信頼する証明書として、CA ではなくサーバー自身の証明書をクライアントに渡します。自己署名証明書でよく使う方法で、サーバー証明書をピン留めしたのと同じ結果になります。ファイルや変数の名前から判断しています。アプリに同梱した証明書は、名前が CA を表していなければサーバー自身の証明書と見なします。中身が CA の証明書なら、ピン留めではありません。',
      en: 'The client is given the certificate of the server itself, in place of a CA, as what it trusts. Usual with self-signed certificates, it comes to the same as pinning the server certificate. Judged by the name of a file or a variable; what an app brings along is taken for the certificate of the server unless its name tells of a CA. If it holds the certificate of a CA, it is no pin.',
    },
    effect: {
      ja: 'サーバーが同じ自己署名証明書を使い続ける限り、CA の切り替えの影響はありません。CA が発行したサーバー証明書を渡している場合は、更新のたびに接続できなくなります。',
      en: 'While the server keeps the same self-signed certificate, a change of CAs does not matter. Where the certificate was issued by a CA, the client refuses the connection at every renewal.',
    },
    files: [
      ...codeFiles,
      ...[
        '*.sh',
        '*.bash',
        '*.yml',
        '*.yaml',
        '*.conf',
        '*.properties',
        '*.ini',
        '*.toml',
        '*.env',
        '*.xml',
        'Dockerfile*',
      ],
    ],
    rules: [
      {
        // By name: `verify="server.crt"`, `ca: readFileSync('server-cert.pem')`, `--cacert server.crt`.
        ...told,
        id: 'named',
        match: `(?<![\\w-])(?<!(?<!ssl|tls)\\.)(?:(?:verify|cas?|cadata|(?:ssl|tls|https?|grpc|mqtt|broker|server)?[_.-]?ca_?-?(?:file|certs?|certificates?|path|bundle|info)|(?:ssl_|tls_|pem_)?root_?(?:certificates?|certs?|ca)|trusted_?(?:certs?|certificates?|roots?)|trust_?anchors?|certificate_?authorit(?:y|ies)|NODE_EXTRA_CA_CERTS|REQUESTS_CA_BUNDLE)(?:["']?\\s?(?:=>|[:=])|["']\\s?,)|CURLOPT_CAINFO\\s?(?:=>|,)|--ca-?(?:cert|file)[= ])\\s{0,20}${within}${ofServer}`,
        unless: [
          '\\bssl_certificate\\b|SSLCertificateFile|certfile|client_?ca|clientAuth|requestCert|CERT_REQUIRED[^\\n]{0,40}server_side',
        ],
        scope: 'line',
      },
      {
        // By a call: `load_verify_locations("server.pem")`, `pool.AppendCertsFromPEM(serverCert)`.
        ...told,
        id: 'handed-over',
        match: `(?:load_verify_locations?|load_verify_file|NewClientTLSFromFile|AppendCertsFromPEM|\\.AddCert|addTrustedCertificate|setCertificateEntry|[aA]dd_?[rR]oot_?[cC]ertificate|\\bca_certificate|setTrustedCertificates(?:Bytes)?|SecTrustSetAnchorCertificates|set_?[cC][aA]_?[cC]ert(?:ificate)?s?|setTrustAnchors|ssl_channel_credentials|credentials\\.createSsl|\\.trustManager|SslCredentials)\\s?\\(${within}${ofServer}`,
      },
      {
        // Read first, and then made what is trusted.
        ...told,
        id: 'read-first',
        match: `(?<![a-z])(?:open|read_?file\\w{0,8}|ReadAll\\w{1,8}|load|include_(?:bytes|str)!|asset|fromFile|File)\\s?\\(\\s?[^;\\n]{0,80}?(?<![\\w-])${ofServer}`,
        alsoInFile: [
          'ssl_channel_credentials|setTrustedCertificates|SslCredentials|createSsl\\b|SecTrustSetAnchor|AppendCertsFromPEM|add_root_certificate|TrustManagerFactory|load_verify',
        ],
        // Who has its key is the server.
        unlessInFile: ['server[-_.]?(?:private_?)?key|[sS]erver_?[cC]redentials|X509KeyPair|load_cert_chain'],
      },
      {
        // What an app brings along is mostly the certificate of its own server.
        ...told,
        id: 'in-app',
        words: ['openRawResource', 'rootBundle.load', 'forResource'],
        nameInMatch: 'openRawResource|rootBundle|forResource',
        match: `\\bopenRawResource\\s?\\(\\s?(?:[\\w.]{1,40}\\.)?R\\.raw\\.${ofNoAuthority}\\w{0,30}(?:cert|crt|pem|cer\\b|server|ssl)\\w{0,20}|\\brootBundle\\s?\\.load(?:String)?\\s?\\(\\s?["'](?:[\\w./-]{0,60}/)?${ofNoAuthority}[\\w.-]{1,60}\\.(?:pem|crt|cer|der)["']|\\bforResource:\\s?@?["']${ofNoAuthority}[\\w.-]{1,60}["'],?\\s(?:ofType|withExtension):\\s?@?["'](?:pem|crt|cer|der)["']`,
        alsoInFile: [
          'TrustManagerFactory|HandshakeCertificates|setCertificateEntry|setTrustedCertificates|SecTrustSetAnchor',
        ],
      },
      {
        ...told,
        id: 'android-configuration',
        words: ['@raw/'],
        nameInMatch: server,
        match: `<certificates\\s[^<>]{0,80}?src="@raw/\\w{0,30}${server}\\w{0,12}(?<!ca|root|chain)"`,
      },
    ],
    search:
      'openRawResource|rootBundle\\.load|forResource|@raw/|(server|broker|backend|peer|leaf|localhost|self[-_]?signed)[-_.]?(cert|certificate|crt|pem|cer|der)',
    catches: [
      {
        file: 'ask.py',
        text: 'requests.get("https://a.example", verify="own/server.crt")',
        class: 'pins',
      },
      {
        file: 'ask.js',
        text: "https.get('https://a.example', {\n  ca: fs.readFileSync(path.join(__dirname, 'server-cert.pem')),\n}, answer);",
        class: 'pins',
      },
      {
        file: 'ask.go',
        text: 'made, err := credentials.NewClientTLSFromFile("own/server.pem", "")',
        class: 'pins',
      },
      {
        file: 'ask.sh',
        text: 'curl --cacert ./server.crt https://a.example:8443/',
        class: 'pins',
      },
      {
        file: 'Ask.kt',
        text: 'val own = resources.openRawResource(R.raw.server_cert).use(factory::generateCertificate)\nstore.setCertificateEntry("own", own)',
        class: 'pins',
      },
      {
        file: 'ask.rs',
        text: 'let own = Certificate::from_pem(SELF_SIGNED_CERT)?;\nlet client = Client::builder().add_root_certificate(server_cert).build()?;',
        class: 'pins',
      },
      {
        file: 'ask.py',
        text: 'with open("own/server.crt", "rb") as file:\n    made = grpc.ssl_channel_credentials(file.read())',
        class: 'pins',
      },
      {
        file: 'Ask.java',
        text: 'InputStream own = context.getResources().openRawResource(R.raw.my_server);\nTrustManagerFactory trusted = trustIn(own);',
        class: 'pins',
      },
      {
        file: 'network_security_config.xml',
        text: '<trust-anchors>\n  <certificates src="@raw/own_server"/>\n</trust-anchors>',
        class: 'pins',
      },
      {
        file: 'ask.dart',
        text: "final own = await rootBundle.load('assets/own-place.crt');\nfinal trusted = SecurityContext(withTrustedRoots: false)..setTrustedCertificatesBytes(own.buffer.asUint8List());",
        class: 'pins',
      },
      {
        file: 'Ask.swift',
        text: 'let place = Bundle.main.path(forResource: "place", ofType: "cer")!\nSecTrustSetAnchorCertificates(trust, [certificate(at: place)] as CFArray)',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'serve.js',
        text: "https.createServer({ key: read('server.key'), cert: read('server.crt'), ca: read('server.crt') }, answer).listen(8443);",
        why: { ja: 'サーバーが自分の証明書を提示しています。', en: 'A server shows its own certificate.' },
      },
      {
        file: 'nginx.conf',
        text: 'ssl_certificate /etc/nginx/server.crt;\nssl_certificate_key /etc/nginx/server.key;',
        why: { ja: 'サーバーが提示する証明書の設定です。', en: 'The certificate that a server shows.' },
      },
      {
        file: 'serve.py',
        text: 'context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)\ncontext.load_cert_chain("server.crt", "server.key")',
        why: { ja: 'サーバーが提示する証明書の設定です。', en: 'The certificate that a server shows.' },
      },
      {
        file: 'make.sh',
        text: 'openssl x509 -req -in server.csr -CA ca.crt -CAkey ca.key -out server.crt',
        why: { ja: '証明書を発行しています。', en: 'A certificate is issued.' },
      },
    ],
    mend: {
      before: 'requests.get("https://a.example", verify="own/server.crt")',
      after: 'requests.get("https://a.example", verify="own/ca.pem")  # the CA that issues for this server',
      how: {
        ja: 'サーバーの証明書を自社の CA から発行し、クライアントにはその CA の証明書を信頼させます。証明書を更新しても、クライアントを変える必要がなくなります。',
        en: 'Issue the certificate of the server from a CA of your own, and let clients trust that CA. When the certificate is renewed, no client has to change.',
      },
    },
    sources: ['pinning-learn-address'],
  },
];
