import type { Pattern, Rule } from '#domain/pinning/pattern.ts';
import { anchorName, anchorSearch, anchorWords, beginsAnchor } from './anchor-names.ts';
import { anySides, codeFiles, platformBundle, quotedBy } from './fragments.ts';
import { effects, mends } from './phrases.ts';

/** What is written around a place: `new File(`, `Some(Path::new(`, `fs.readFileSync(path.join(__dirname, `, `__DIR__ . `. */
const around =
  '(?:[\\w.:!@&*$\\[\\] ]{0,40}[([{]\\s{0,20}){0,3}(?:[\\w.$]{1,30}(?:\\(\\))?,\\s?){0,2}(?:(?:new\\s|Just\\s|[\\w.$()]{1,30}\\s?[.+/]\\s?)?)[@$rbfLu]{0,2}';
/** A file, a folder or a certificate that is written down, or what the environment holds. */
const certificates = `(?:${around}["'\`](?!${platformBundle}|/etc/(?:ssl|pki)/(?:tls/)?certs/?["'\`]|[^"'\`\\n]{0,80}client(?:s\\b|[_-]?cas?\\b))(?:\\s{0,8}-----BEGIN C|LS0tLS1CRUdJTi|(?:/(?!api/|v\\d)[\\w.@-]{1,40}/|~/|\\.{1,2}[/\\\\]|[A-Z]:[/\\\\]|classpath:|file:)[^"'\`\\n]{2}|[^"'\`\\n]{0,160}?\\.(?:pem|crt|cer|cert|jks|p12|pfx|bks|p7b)["'\`])|[^;,\\n]{0,60}[fF]orResource|\\w{1,40}_(?:pem|crt)_start\\b|\\[\\]byte\\(\\w{0,20}pem|(?:[\\w.:]{0,30}\\(\\s?){0,2}(?:process\\.env\\b|(?:os\\.)?environ\\b|(?:\\w{1,20}\\.)?getenv\\s?\\(|(?:std::)?env::var\\s?\\(|\\benv\\s?\\(|ENV(?:\\[|\\.fetch)|Environment\\.GetEnvironmentVariable|Deno\\.env)(?![^\\n]{0,16}(?:SSL_CERT_|client_?ca)))(?![^;]{0,300}\\bserver_side\\s?=\\s?True)`;
/** A line that declares, describes or tries what is so named. */
const unused = [
  `${quotedBy}|\\b(?:expect|should|mock)\\w{0,12}[\\s(.]|\\b(?:def|fn|func|function|fun|sub)\\s{1,3}[\\w.$]{0,60}\\s?[(<]|\\badd_?(?:argument|option|flag)\\w{0,12}\\s?\\(|\\bclick\\.|\\.option\\(|\\bflags?\\.|\\bhelp\\b|\\bdescription\\b|\\b(?:json|yaml|toml|mapstructure):|does[-_/ ]?not|non-?exist|\\bconfig_schema\\b|alipay`,
];
/** Who holds the key of a CA issues with it; what a document or a token is signed with is no server's. */
const otherWork =
  '\\bca_?-?(?:private_?)?key|-CA(?:key|create)|\\bopenssl\\s(?:req|ca)\\b|CertificateBuilder|x509\\.CreateCertificate|X509_sign\\b|sign_?req|create_?ca\\b|generate_?(?:root_?)?ca\\b|cert-?manager|\\bissuer_?key|\\bPKCS7\\b|\\bdnssec|safetynet|attestation';
/** A server that checks its clients, beside what says so in all languages. */
const sides = {
  ...anySides,
  serves: `${anySides.serves}|server_side\\s?=\\s?True|mode["']?\\s?[:=]\\s?["']server|(?:Tls|Ssl|Https?|WebSocket|Grpc)Server\\b|SslContextFactory\\.Server|:ssl-port|CLIENT_AUTH|PROTOCOL_TLS_SERVER|(?:uvi|guni|hyper)corn|start_server|fail_if_no_peer_cert|SSL_server\\s?=>\\s?1|ServerConnector|SSLServerSocket|Server(?:Credentials|Builder)|\\blisten\\w{0,20}\\s?\\(|listen_?(?:and_?serve|ssl|tls)`,
};
const tls = '\\b\\w{0,20}(?:https|tls|ssl|ldaps|mqtts|amqps|rediss|wss)';

/** What the rules for each way to write it have in common. */
const told = {
  outsideTexts: true,
  whereNothingElse: true,
  words: anchorWords,
  nameInMatch: `${anchorName}(?!\\w)`,
  unless: unused,
  scope: 'line',
  alsoInFile: [tls],
  unlessInFile: [otherWork],
  unlessServing: sides,
  class: 'trust-anchors',
  pinned: 'anchors',
  confidence: 'medium',
} as const satisfies Partial<Rule>;

export const anchors: readonly Pattern[] = [
  {
    id: 'any-anchors-named',
    platform: 'any',
    name: { ja: '信頼する CA を表す名前の設定', en: 'Setting named for the CAs that are trusted' },
    what: {
      ja: 'caFile や ca_cert、trustStore のような名前の引数、項目、関数に、CA の証明書かその場所を渡します。',
      en: 'An argument, an entry or a setter named like caFile, ca_cert or trustStore is given certificates of CAs, or where they are kept.',
    },
    effect: effects.anchorsUnknown,
    files: [...codeFiles, '*.sql'],
    rules: [
      {
        ...told,
        // The key of a map, a flag in a list, a variable of the environment.
        id: 'key',
        match: `["'](?:--?)?(?:[\\w.-]{1,40}[._-])?(?<![a-z])${anchorName}["'](?:\\]\\s?=(?!=)|\\s?(?:=>|:|,|->)|\\s{1,2}to\\b)\\s{0,20}${certificates}`,
      },
      {
        ...told,
        // An argument by name, an entry of a literal: `ca_file: "…"`, `.caPath = "…"`, `:ca-file "…"`, `{cacertfile, "…"}`.
        id: 'argument',
        match: `${beginsAnchor}(?<=(?:[({,]\\s{0,60}|\\s)[~:.@-]?(?:\\w{1,30}[_-])?|^[ \\t]{1,60}[.~]?)(?<![a-z])${anchorName}(?:\\s?(?:=>|:(?![:=]))\\s{0,4}|(?<=(?:(?<!\\b(?:const|var)\\s)\\(|,)\\s{0,60}\\.?\\w{3,60}|\\s\\.\\w{3,60})\\s?=(?![=~>])\\s?|(?<=[\\s({][:-][\\w-]{3,60})\\s|(?<=@\\{[^{}]{0,300}\\s\\w{3,60}|[;{]\\s{1,60}\\.?\\w{3,60})\\s?=(?![=~>])(?=[^;\\n]{3,200}$)\\s?|(?<=\\{[\\w-]{3,60}),\\s?|(?<=\\(setq\\s[\\w-]{3,80})\\s{1,4})${certificates}`,
      },
      {
        ...told,
        // A property of a client, or what sets it: `client.caFile = "…"`, `.with_ca_cert("…")`, `mqtt_set_ca_file(c, "…")`.
        id: 'member',
        match: `(?:(?<!\\b(?:self|this|me|cls))(?:\\.|->|::|\\?\\.)(?:\\w{1,30}_)?(?<![a-z])|(?:set|with|add|use|load)_?(?:\\w{1,30}_)?)${anchorName}(?:\\s?:?=(?![=~>])\\s?|\\s?[(:]\\s{0,20})${certificates}`,
      },
      {
        ...told,
        // What a program's settings name is handed to a client: `link.extraCA = options.extendedRoots`.
        id: 'member-from-settings',
        match: `(?<!\\b(?:self|this|me|cls|that|config|settings|cfg|defaults))(?:\\.|->|::|\\?\\.)(?:\\w{1,30}_)?(?<![a-z])${anchorName}\\s?:?=(?![=~>])\\s?(?:[\\w$]{1,20}(?:\\.|->)){0,2}\\w{0,16}(?:config|settings|options|opts|cfg|args|argv|params)(?:\\.|->|\\?\\.|\\[["'])(?:[\\w$]{1,30}(?:\\.|->)){0,2}\\w{0,40}(?:ca|cert|root|trust|authorit)\\w{0,40}(?:\\(\\s?\\))?["'\\]]{0,2}\\s{0,3}(?:[;,)}]|$)`,
        confidence: 'low',
      },
    ],
    search: anchorSearch,
    catches: [
      {
        file: 'runner.js',
        text: "const ask = { url: 'https://a.example' };\nask.extraCA = given.options.extendedRootCA;",
        class: 'trust-anchors',
      },
      {
        file: 'ask.py',
        text: 'client = Client("https://a.example", root_cert="own/ca.pem")',
        class: 'trust-anchors',
      },
      {
        file: 'Ask.cs',
        text: 'var client = new Client("https://a.example")\n{\n    TlsCaBundle = @"C:\\own\\ca.pem",\n    Timeout = 3\n};',
        class: 'trust-anchors',
      },
      {
        file: 'ask.lua',
        text: 'local client = link.new({\n  url = "wss://a.example",\n  trusted_roots = "/opt/own/ca.pem",\n})',
        class: 'trust-anchors',
      },
      {
        file: 'ask.rs',
        text: 'let client = Link::to("https://a.example").with_root_certs(include_bytes!("../own.pem"));',
        class: 'trust-anchors',
      },
      {
        file: 'ask.php',
        text: "<?php $link = new Link('https://a.example', [\n    'broker_ca' => __DIR__ . '/own/ca.pem',\n]);",
        class: 'trust-anchors',
      },
      {
        file: 'ask.el',
        text: '(setq link-address "https://a.example")\n(setq link-ca-file "/opt/own/ca.pem")',
        class: 'trust-anchors',
      },
      {
        file: 'ask.m',
        text: 'Link *link = [Link toURL:@"https://a.example"];\nlink.caPath = [[NSBundle mainBundle] pathForResource:@"own" ofType:@"pem"];',
        class: 'trust-anchors',
      },
      {
        file: 'ask.ts',
        text: "const link = connect('mqtts://a.example', {\n  brokerCaCert: readFileSync(path.join(__dirname, 'own.pem')),\n});",
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'kept.js',
        text: "function Link(options) {\n  this.caFile = options.caFile;\n  this.place = 'https://a.example';\n}",
        why: { ja: '設定を保管するだけです。', en: 'A setting is only kept.' },
      },
      {
        file: 'settings.py',
        text: 'def ask(url="https://a.example", root_cert="own/ca.pem"):\n    pass\nROOT_CERT = "own/ca.pem"',
        why: { ja: '宣言と既定値だけです。', en: 'It is only declared, with its default.' },
      },
      {
        file: 'ask.zig',
        text: 'const link = try Link.init(.{ .url = "https://a.example", .ca_path = "/etc/ssl/certs/ca-certificates.crt" });',
        why: { ja: 'OS が持つ既定の CA バンドルです。', en: 'The bundle that the system keeps.' },
      },
      {
        file: 'serve.js',
        text: "https.createServer({ clientCaFile: '/own/guests.pem', rootCert: '/own/guests.pem', requestCert: true }, answer);",
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'issue.go',
        text: 'signed := issue(Settings{RootCert: "own/ca.pem", CAKey: "own/ca.key"}) // for TLS',
        why: { ja: '証明機関 (CA) として発行する側です。', en: 'It issues, as the CA itself.' },
      },
      {
        file: 'tables.py',
        text: 'copy(replica_path="/opt/a/b.pem", url="https://a.example")\nos.path.join(ca_dir, "own.pem")',
        why: {
          ja: '名前が似ているだけです。変数を読むだけの行もあります。',
          en: 'The name only looks alike, and the other line reads a variable.',
        },
      },
    ],
    mend: { before: 'Client(url, ca_file="intermediate.pem")', after: 'Client(url)', how: mends.roots },
    sources: ['ca-details'],
  },
];
