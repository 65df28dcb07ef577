import type { Pattern, Rule } from '#domain/pinning/pattern.ts';
import { anySides } from './fragments.ts';
import { effects, mends } from './phrases.ts';
import { appSigner, otherSubjects, tlsPeer } from './pin-names.ts';

/** Names of pins of certificates, and of what checks them; not of okhttp's builder, which has a page of its own. */
const name = [
  '(?:[cC]ert(?:ificate)?|[pP]ub(?:lic)?_?[kK]ey|(?<![A-Za-z])(?:ssl|tls)|Ssl|SSL|Tls|(?<!GNU)TLS|[sS]pki|SPKI)_?[pP]in(?:s|ned|ning|_?[sS]ets?)?(?![a-z])',
  '(?<![A-Za-z])[pP]in(?:ned|ning)?_?(?:[cC]ert|[pP]ublic_?[kK]ey|[sS]pki|SPKI|[sS]sl|SSL|[tT]ls|TLS|[sS]erver_?(?:[cC]ert|[kK]ey|[fF]inger|[tT]humb)|[pP]eer)',
  '(?<=[a-z])Pin(?:ned|ning)?(?:Cert|PublicKey|Spki|SPKI|Ssl|SSL|Tls|TLS|ServerCert|Peer)',
  '(?:CERT|CERTIFICATE|SSL|(?<!GNU)TLS|SPKI|PUBLIC_?KEY)_?PIN(?:S|NED|NING)?(?![A-Z])',
  '(?<![A-Z])PINNED_(?:CERT|PUBLIC_?KEY|SPKI|SSL|TLS|SERVER_CERT|PEER)',
  'pinningValidator|[pP]inningDelegate',
].join('|');

/** What stands in every such name. */
const words = [
  ...['cert', 'certificate', 'publickey', 'public_key', 'pubkey', 'pub_key', 'ssl', 'tls', 'spki'].flatMap(
    (whose) => [`${whose}pin`, `${whose}_pin`],
  ),
  ...['pin', 'pinned', 'pinning'].flatMap((pin) =>
    ['cert', 'public', 'spki', 'ssl', 'tls', 'server', 'peer'].flatMap((whose) => [
      `${pin}${whose}`,
      `${pin}_${whose}`,
    ]),
  ),
  'pinningvalidator',
  'pinningdelegate',
];

/** The words of a name one after the other, in either case or all in capitals. */
const namesOfPins = (word: (lower: string) => string) => {
  const oneOf = (...lower: readonly string[]) => `(?:${lower.map(word).join('|')})_?`;
  const fixedWord = oneOf(
    'trusted',
    'expected',
    'known',
    'pinned',
    'allowed',
    'accepted',
    'approved',
    'saved',
    'stored',
    'remembered',
    'configured',
  );
  const fixed = `(?<![a-z](?=[a-z]))${fixedWord}`;
  const whose = oneOf('server', 'peer', 'remote', 'tls', 'ssl', 'leaf', 'issuer', 'intermediate', 'root');
  const certificate = oneOf('certificate', 'cert', 'public_?key', 'spki', 'publicKey');
  const print = oneOf('finger_?print', 'thumb_?print', 'fingerPrint', 'thumbPrint');
  const hash = oneOf('hash', 'digest', 'sha');
  const pin = `${word('pin')}s?(?![A-Za-z])`;
  const asks = oneOf('check', 'chk', 'verify', 'match', 'matches', 'validate', 'compare');
  return `(?:${certificate}|${whose})${fixedWord}${print}|${asks}(?:${whose}){1,2}(?:${certificate})?${print}|${oneOf('match', 'matches')}${pin}|${fixed}(?:(?:${whose}){0,2}${certificate}(?:${hash}|${print}|${pin})|(?:${whose}){1,2}(?:${print}|${pin})|${oneOf('tls', 'ssl', 'leaf', 'issuer', 'intermediate')}${hash}|${word('server')}_?${oneOf('certificate', 'cert')}s?(?![a-z]|_?[tT]ype|_?TYPE))`;
};
const inEitherCase = (lower: string) => `[${lower[0]}${lower[0]?.toUpperCase()}]${lower.slice(1)}`;
const inCapitals = (lower: string) => lower.toUpperCase();
/** `pin` where a word of a name begins. */
const beginsPin = '(?:(?<![A-Za-z])p|P)in';

/** Names that speak of pins where something else in the file speaks of TLS: `expectedServerFingerprint`, `pinnedConnection`, `trustOnFirstUse`. */
const nameBesideTls = [
  namesOfPins(inEitherCase),
  namesOfPins(inCapitals),
  `${beginsPin}(?:ned|ning)?_?(?:(?:[sS]ha|SHA)_?(?:1|256|512)|[fF]inger|FINGER|[tT]humb|THUMB|[lL]eaf|LEAF)`,
  '(?<=\\.|::)(?:[nN]otPinned|PINNED)(?![A-Za-z_])',
  '(?<![a-z])(?:[vV]erify|[cC]heck|[vV]alidate|[mM]atch)_?[pP]ins(?![a-z])|(?<![A-Za-z])pin_?[vV]erif(?:y|ier)(?![a-z])',
  `${beginsPin}(?:ning)?_?(?:[mM]ismatch|[vV]iolation|(?:[vV]erification|[cC]heck|[vV]alidation)_?(?:[sS]tatus|[rR]esult|[eE]rror|[mM]ismatch|[fF]ail)|[dD]ecision|[cC]aptur)|${beginsPin}ning_?(?:[fF]ail|[eE]rror|[pP]olicy|[mM]anager|[eE]nabled)`,
  '[tT]rust_?[oO]n_?[fF]irst_?[uU]se|[tT]rusted_?[fF]irst_?[uU]se|[mM]emorizingTrustManager',
].join('|');
/** Clients, and parts of them, that are called pinned. */
const pinnedClient = `${beginsPin}n(?:ed|ing)_?(?:[hH]ttps?_?|HTTPS?_?|[sS]ecure_?|[A-Z][a-z]{2,10}(?=[A-Z](?!eys?(?![a-z]))))?(?:[tT]rust_?[mM]anager|[cC]onnection|[cC]lient|[sS]ession|[aA]dapter|[tT]ransport|[vV]erifier|[vV]alidator|[sS]ocket|[hH]andler|[aA]gent|[cC]hannel|[dD]ialer|[iI]nterceptor|[eE]valuator|[dD]elegate|[kK]eys?(?![a-z])|[rR]ound_?[tT]ripper)`;
const wordsBesideTls = ['', '_'].flatMap((between) => {
  const pairs = (before: readonly string[], after: readonly string[]) =>
    before.flatMap((first) => after.map((second) => first + between + second));
  const certificate = ['cert', 'certificate', 'publickey', 'public_key', 'spki'];
  const own = ['tls', 'ssl', 'leaf', 'issuer', 'intermediate'];
  const prints = ['fingerprint', 'finger_print', 'thumbprint', 'thumb_print', 'pin'];
  return [
    ...pairs([...certificate, ...own], ['hash', 'digest', 'sha', ...prints]),
    ...pairs(['server', 'peer', 'remote', 'root'], prints),
    ...pairs(['trusted', 'expected', 'known', 'pinned', 'allowed', 'accepted'], [`server${between}cert`]),
    ...pairs(['pin', 'pinned', 'pinning'], ['sha1', 'sha256', 'sha512', 'finger', 'thumb', 'leaf']),
    ...pairs(['pin'], ['mismatch', 'violation']),
    ...pairs(['match', 'matches'], ['pin']),
    ...pairs(['trusted', 'expected', 'known', 'pinned', 'allowed', 'accepted'], prints.slice(0, 4)),
    ...pairs(['pin', 'pinning'], ['verification', 'check', 'validation', 'decision', 'captur', 'mismatch']),
    ...pairs(['pinning'], ['fail', 'error', 'policy', 'manager', 'enabled']),
    ...pairs(
      ['pinned', 'pinning'],
      [
        ...['trust', 'conn', 'client', 'sess', 'adapt', 'trans', 'verif', 'valid', 'sock', 'http', 'hand'],
        ...['agent', 'channel', 'dialer', 'secure', 'interc', 'eval', 'deleg', 'key', 'round'],
      ],
    ),
    `first${between}use`,
    ...pairs(['verify', 'check', 'validate'], ['pins']),
    ...pairs(['pin'], ['verify', 'verifier']),
    ...['.pinned', '::pinned', 'notpinned', 'memorizingtrustmanager'],
  ];
});

/** Lines that declare what is so named, and do nothing with it. */
const declared = [
  'typedef|NS_ENUM|@property|\\binterface\\b|\\{\\s?get;|`(?:yaml|json):|FunctionsToExport',
  '\\b(?:def|fn|override)\\s|\\binit\\(|char\\s{0,3}\\*|\\bstruct\\s\\w{1,60}\\s',
  '\\b(?:void|bool|int|Task|static)\\s{1,3}(?!\\w{1,40}\\s?=)\\w{0,60}pin\\w{0,60}\\s?\\(',
  '^[ \\t]{0,8}(?:std::string\\s|[+-]\\s?\\([\\w \\t*]{1,60}\\))',
  // What carries settings, what is told of a failure, a value that is not given, and a rule about a form.
  '\\b(?:class|record|struct|enum|interface|object)\\s\\w{1,80}(?:Options|Config(?:uration)?|Settings|Dto|DTO|Info|Exception|Error|Result|Mode|Status|Type|Attribute)(?![a-z])',
  '\\b[sS]tring(?:\\[\\])?\\??\\s\\w{1,60}\\s?=\\s?(?:null|""|string\\.Empty)|^[ \\t]{0,40}(?:(?:va[lr]|readonly)\\s)?\\w{1,60}\\??\\s?:\\s?[sS]tring(?:\\?\\s?=\\s?null|\\[\\])?[,;]?[ \\t]{0,8}$|\\bRuleFor\\(',
  // A member of a struct, and the head of a function of C.
  '^[ \\t]{1,8}(?:(?:const|struct|static|extern|unsigned)\\s{1,4}){0,3}(?!return|delete|throw|yield|await|goto)\\w{1,40}[ \\t]{1,40}\\*{0,2}[ \\t]?\\w{1,60}(?:\\[\\w{0,40}\\])?;|^(?!return|if|else|await)(?:[A-Za-z_]\\w{0,40}[ \\t*]{1,6})?\\w{1,80}[ \\t]?\\((?:const\\s|struct\\s|(?<=\\w[ \\t*]{1,6}\\w{1,80}[ \\t]?\\()[ \\t]{0,8}$)',
  // The name of a setting, under a name for it.
  '\\bconst\\s(?:val\\s)?\\w{1,60}\\s?=\\s?["\'][a-z\\d_]{3,60}["\']',
  // A number for the name, a member of an enumeration, and a word by itself.
  '^[ \\t]*#[ \\t]*define\\s\\w{1,80}\\s{1,8}\\(?-?\\d',
  '^[ \\t]{0,40}\\w{1,60}(?:\\s?=\\s?-?\\d{1,6})?,?[ \\t]{0,8}$',
  // A parameter in Objective-C, and what only makes a module known to React Native.
  ':\\s?\\(\\w{1,60}\\s?\\*{0,2}\\)\\s?\\w{1,40}[ \\t]{0,8}$|\\bnew\\s\\w{1,60}Module\\(|Module\\.NAME|\\(ReactApplicationContext\\s|^\\w{1,60}_\\w{0,20}[vV]ersion=',
];
/** A value that is none. */
const nothingGiven =
  '["\'\\]]?\\s?(?:=>|[:=]=?|\\()\\s?[@L]?(?:null(?:ptr)?|NULL|nil|[Nn]one|Nothing|undefined|undef|nothing|false|False|""|\'\'|\\[\\]|\\{\\})\\)?[\\s,;)}]';
/** Pins that are no certificate's, none at all, or only shown. */
const otherPins = [
  '\\bjws|signing|signature|minisign|release_?key|update|(?:sni|dns|ip|addr)_?pin',
  // What an account is known by: the certificate of a client.
  '\\b(?:user|account|member|agent)\\.pinned',
  '[mM]ode(?:\\.|::|_)?none|\\(\\w{1,60}: \\[\\]\\)|disable|bypass|useState|detector|dialog|header|public-?key-?pin(?:s|ning)"|\\bPublicKeyPins;|\\bhas_?\\w{0,20}pin',
];

/** It is asked whether there is one, and nothing done about it but to verify as usual: the rest is a comment. */
const onlyAsked =
  '\\)?\\s?[!=]==?\\s?(?:null|nil|None|undefined)\\b\\s?\\)?\\s?\\{\\s{0,600}(?:[$A-Za-z](?![^;{}]{0,80}pin)[^;{}()]{1,80}\\s=\\s?(?:true|\\d)\\s?;\\s{0,600}){0,4}\\}';

/** Where such a name is used, and not only declared. */
const used = `\\w{0,40}(?!\\w|${nothingGiven}|${onlyAsked})(?=\\s?[(.,)\\]=[?!>;&|}"]|->|::|\\s[!=+*|&]|\\s?:\\s?[[{][ \\t]{0,8}$|\\s?:\\s_?[a-z]\\w{0,39}(?:\\.\\w{1,40}){0,3}\\((?=[^()]{0,80}\\),?[ \\t]{0,8}$)|(?<=\\w\\{[^{}\\n]{0,160}):\\s|\\s?:\\s_?[a-z]\\w{0,39}(?:\\.[a-z_]\\w{0,40}){1,3},?[ \\t]{0,8}$|(?<=[(,]\\s{0,40}\\w{1,80}):\\s\\[?(?!(?:str|string|bytes?|bool(?:ean)?|int|any|list|dict|object|buffer|unknown|number)\\b)[a-z_@$"'(]|[ \\t]{0,8}$)`;
/** Pins of memory, threads, cards and databases, and prints that are only read or shown. */
const noPins = [
  '<logger|\\bvalue=\\{|unpin|transaction|thread|memory|\\bgc\\b|smart_?card|passcode|keypad|biometric|\\b(?:print|log|echo)\\w{0,8}\\s?[(.]|\\b(?:assert|expect(?!ed)|should)\\w{0,12}\\s?[(.!]',
];
const noTls =
  '\\b(?:mongo|GCHandle|fido|webauthn|ipfs|libssh|bluetooth|gpio)|authenticode|signtool|code_?sign';

/** A server tells browsers of its own pins, and nothing in the file is a client's. */
const sendsPins = {
  has: '(?:header|\\b(?:set|add|append|put|insert))\\w{0,12}\\s?\\(\\s{0,40}["\'`]Public-Key-Pins(?:-Report-Only)?(?:["\'`]\\s?,|:\\s)|["\']Public-Key-Pins(?:-Report-Only)?["\']\\]\\s?=(?!=)',
  lacks:
    'HttpClient|\\bnew\\w*Client|\\bclients?\\b|\\b(?:http|net)\\.(?:Client|Transport)\\b|X509TrustManager|OkHttp',
};

/** What names that count beside TLS alone have in common. */
const besideTls = {
  exactCase: true,
  whereNothingElse: true,
  words: wordsBesideTls,
  view: 'bare',
  alsoInFile: [
    `${tlsPeer}|peer certificate|(?:\\b|_|use|is|enable|with)(?:ssl|tls|spki)|https|x509|openfortivpn|openconnect|HttpClientHandler|URLSession|securityInfo\\.certificates`,
  ],
  unless: [[otherSubjects, ...declared, ...otherPins, ...noPins].join('|')],
  scope: 'line',
  unlessServing: anySides,
  class: 'pins',
  pinned: 'any-in-chain',
  confidence: 'low',
} as const satisfies Partial<Rule>;

export const named: readonly Pattern[] = [
  {
    id: 'any-pins-named',
    platform: 'any',
    name: {
      ja: 'ピン留めを表す名前（比べる処理は別の場所）',
      en: 'Names that speak of pins, compared elsewhere',
    },
    what: {
      ja: '証明書のピン留めを表す名前が使われていますが、何と比べているかはこのファイルからは読み取れません。ほかの見つけ方で何も見つからないときだけ、ファイルごとに最初の場所だけを示します。その名前の定義をたどって確認してください。',
      en: 'Names speak of pins of certificates, and the file does not tell what is compared. Told only where no other way finds anything, and once a file: follow the name to where it is defined.',
    },
    effect: effects.callback,
    files: [],
    rules: [
      {
        id: 'name-used',
        exactCase: true,
        whereNothingElse: true,
        words,
        match: `(?:${name})${used}`,
        view: 'bare',
        unless: [[otherSubjects, ...declared, ...otherPins].join('|')],
        scope: 'line',
        // Whoever signed an app of Android.
        unlessInFile: [
          '\\bGET_SIGN(?:ATURES|ING_CERT)|\\bsigningInfo\\b',
          appSigner,
          // A project of Xcode lists files.
          '\\bisa = PBX|<FileRef$',
          sendsPins,
        ],
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // Where certificates are kept from their first sight on; not the file of SSH.
        id: 'first-use-kept',
        whereNothingElse: true,
        words: ['known_hosts'],
        match: '["\'/][\\w./~ -]{0,60}known_hosts\\w{0,12}(?:\\.\\w{1,6})?["\']',
        alsoInFile: ['(?<![a-z])tofu(?![a-z])|trust_?on_?first', 'x509|certificate'],
        unlessInFile: ['\\bssh|host_?keys?\\b|terraform'],
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        ...besideTls,
        id: 'name-used-beside-tls',
        match: `(?:${nameBesideTls})${used}`,
        unlessInFile: [noTls, sendsPins],
      },
      {
        // A connection to an address that was settled before is called pinned, too.
        ...besideTls,
        id: 'client-called-pinned',
        match: `(?:${pinnedClient})${used}`,
        unlessInFile: [
          noTls,
          sendsPins,
          'ssrf|getaddrinfo|resolved_?(?:ip|addr)|pinned_?(?:ip|addr)|\\bdns_?(?:rebind|pin)',
        ],
      },
    ],
    search:
      '(cert|certificate|pub(lic)?_?key|spki|tls|ssl|leaf|issuer|intermediate)_?(pin|hash|digest|sha|finger_?print|thumb_?print)|(server|peer|remote|root)_?((finger|thumb)_?print|pin)|(trusted|expected|known|allowed|accepted)_?server_?cert|pin(ned|ning)?_?(cert|public|spki|ssl|tls|server|leaf|peer|finger|thumb|sha|trust|conn|client|sess|adapt|trans|verif|valid|sock|http|hand|agent|channel|dialer|secure|interc|eval|deleg|key|round|mismatch|violation|check|decision|captur|fail|error|policy|manager|enabled)|(match(es)?|verify|check|validate)_?pin|pin_?verif|(trusted|expected|known|allowed|accepted)_?(finger|thumb)_?print|(not|[.:])pinned|first_?use|memorizingtrustmanager|known_hosts',
    catches: [
      {
        file: 'Start.cs',
        text: 'c.Response.Headers["Public-Key-Pins"] = told;\nservices.AddHttpClient("own").UsePinnedCertificates(wishes.ServerPins);',
        class: 'pins',
      },
      {
        file: 'ways.c',
        text: 'if (way->tls_pubkey_pinset) {\n    note(way);\n    open_link(way);\n}',
        class: 'pins',
      },
      {
        file: 'Link.js',
        text: "const told = {};\ntold.address = 'https://a.example';\ntold.ssl_allowed_fingerprints = wishes.getAllowed();",
        class: 'pins',
      },
      {
        file: 'kept.rb',
        text: 'module Visit\n  class Tofu\n    KEPT = File.expand_path("~/.visit/known_hosts")\n    def ==(other) = @shown == other.shown\n    def shown = OpenSSL::X509::Certificate.new(@text)\n  end\nend',
        class: 'pins',
      },
      {
        file: 'clients.php',
        text: '<?php $client = new OwnClient($place, SslPinnedPublicKeyStore::fromFolder($folder));',
        class: 'pins',
      },
      {
        file: 'client_test.dart',
        text: 'final client = createOwnClient(\n  pinnedCertificateSha256: _printOf(der),\n);',
        class: 'pins',
      },
      {
        file: 'far.dart',
        text: 'final far = TlsWishes(\n  serverName: name,\n  pinnedPeerCertificateChainSha256: [shown.print],\n);',
        class: 'pins',
      },
      {
        file: 'settings.ts',
        text: 'export const settings = {\n  TLS_CERTIFICATE_PINS: [\n    { place: "*.a.example", prints: own },\n  ],\n};',
        class: 'pins',
      },
      {
        file: 'request.cpp',
        text: 'static CURLcode prepare(CURL *curl, void *ctx, void *)\n{\n    SSL_CTX_set_verify((SSL_CTX *)ctx, SSL_VERIFY_PEER | SSL_VERIFY_CLIENT_ONCE, OwnPinCertCallback);\n    return CURLE_OK;\n}',
        class: 'pins',
      },
      {
        file: 'ask_test.go',
        text: 'r := Ask(ctx, "https://a.example", AskOptions{PinnedFingerprint: own, Timeout: 3})',
        class: 'pins',
      },
      {
        file: 'Api.kt',
        text: 'val client = if (place.usePinnedCertificate) Clients.own() else Clients.usual()',
        class: 'pins',
      },
      {
        file: 'place.go',
        text: 'verify, err := newSPKIPinVerifierFromFile(path)\nif err != nil {\n\treturn err\n}',
        class: 'pins',
      },
      {
        file: 'gate.test.ts',
        text: 'const judge = makeGateTlsPinJudge(\n  place,\n);',
        class: 'pins',
      },
      {
        file: 'Network.swift',
        text: 'public func start(with settings: SSLPinningSettings) {\n    Network.kit = settings.kit()\n}',
        class: 'pins',
      },
      {
        file: 'session.c',
        text: 'if (tls_settings->use_tls && PINNED_CERT_FILE)\n    load_own(session);',
        class: 'pins',
      },
      {
        file: 'Network.swift',
        text: 'kit.pinningValidatorCallback = { result, host, _ in report(result, host) }',
        class: 'pins',
      },
      {
        file: 'Ask.cs',
        text: 'using var handler = new HttpClientHandler();\nOwnTls.Prepare(handler, [.. trustedCertificateHashes]);\nawait client.GetAsync("https://a.example");',
        class: 'pins',
      },
      {
        file: 'ask_test.go',
        text: 'c := ask.New("https://a.example", ask.WithTrustedServerCertificate(own))',
        class: 'pins',
      },
      {
        file: 'Clients.kt',
        text: 'builder.sslSocketFactory(own.sockets, own.pinningTrustManager)',
        class: 'pins',
      },
      {
        file: 'place.py',
        text: "ask = PinnedConnection(place, ssl_context, self.print)\nask.request('GET', '/')",
        class: 'pins',
      },
      {
        file: 'trust.rs',
        text: 'match kept.of(&place, leaf) {\n    PinDecision::Same => Ok(ServerCertVerified::assertion()),\n    PinDecision::Other => Err(rustls::Error::General("another certificate".into())),\n}',
        class: 'pins',
      },
      {
        file: 'Panel.kt',
        text: 'if (tls.mode == TlsMode.PINNED) builder.eventListenerFactory { Listener(place) }',
        class: 'pins',
      },
      {
        file: 'link.lua',
        text: 'local link = ssl.wrap(socket, settings)\nif rules.verify_pins then\n  rules.verify_pins(link)\nend',
        class: 'pins',
      },
      {
        file: 'Trust.java',
        text: 'SSLContext own = SSLContext.getInstance("TLS");\nif (!this.options.trustOnFirstUse || kept.exists()) throw new NotKept(shown);\nkeep(shown);',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'ways.h',
        text: '/* TLS */\nstruct way {\n\tsha256_pin_t            *tls_pubkey_pinset;\n};\nown_list *own_pubkey_pinset_of(\n    const own_way *way, const char *words);',
        why: { ja: '宣言だけです。', en: 'It is only declared.' },
      },
      {
        file: 'editor.js',
        text: 'bind(panel.isPinnedContextKey, shown); // https',
        why: { ja: '画面の表示の状態です。', en: 'The state of what a page shows.' },
      },
      {
        file: 'Ask.php',
        text: '<?php $wishes = [CURLOPT_URL => "https://a.example"];\nif ($this->sslPinning !== null) {\n    $wishes[CURLOPT_SSL_VERIFYHOST] = 2;\n    // later: $wishes[CURLOPT_PINNEDPUBLICKEY] = $this->sslPinning;\n}',
        why: { ja: 'ピン留めの行はコメントです。', en: 'What would pin is a comment.' },
      },
      {
        file: 'project.pbxproj',
        text: '/* Begin */\nA1 /* OwnSslPinning.m in Sources */ = {isa = PBXBuildFile; fileRef = B2 /* OwnSslPinning.m */; };',
        why: { ja: 'ファイルの一覧です。', en: 'A list of files.' },
      },
      {
        file: 'OwnPackage.java',
        text: 'import com.a.OwnSslPinningModule;\nList<NativeModule> all() { return Arrays.asList(new OwnSslPinningModule(context)); }\nOwnSslPinningSpec(ReactApplicationContext context) {\n  super(context);\n}',
        why: {
          ja: 'モジュールを React Native に登録するだけです。',
          en: 'A module is only made known to React Native.',
        },
      },
      {
        file: 'Told.m',
        text: '// https\n- (void)tellResult:(NSInteger)code\n          pinning:(OwnPinValidationResult) result\n{\n}',
        why: { ja: '引数の宣言です。', en: 'A parameter is declared.' },
      },
      {
        file: 'door.py',
        text: 'import ssl\nif not pin_verify(door, digits) or not check_pins(board.gpio, wired):\n    raise Closed()',
        why: { ja: '暗証番号と配線のピンです。', en: 'The PIN of a door, and pins of a board.' },
      },
      {
        file: 'Kept.kt',
        text: 'private const val PINNED_CERTIFICATES = "pinned_certificates"',
        why: { ja: '設定の名前を表す定数です。', en: 'A constant that names a setting.' },
      },
      {
        file: 'settled.py',
        text: 'import ssl, socket\nplaces = socket.getaddrinfo(host, 443)\nself.sock = _pinned_connection(places)\nself.sock = context.wrap_socket(self.sock, server_hostname=host)',
        why: {
          ja: '接続先のアドレスを固定しているだけです。',
          en: 'Only the address to connect to is settled.',
        },
      },
      {
        file: 'test_words.py',
        text: 'PINNED_FINGERPRINT = "0c1d"\nself.assertEqual(words_fingerprint(), PINNED_FINGERPRINT)',
        why: {
          ja: '証明書ではなく、文章のハッシュ値です。',
          en: 'The fingerprint of a text, of no certificate.',
        },
      },
      {
        file: 'pool.js',
        text: "const url = 'https://a.example';\nif (session.pinnedConnection) session.unpinConnection();\nconst later = ask(pinnedSession, transaction);",
        why: { ja: 'データベースの接続を固定しているだけです。', en: 'A connection to a database is kept.' },
      },
      {
        file: 'logback.xml',
        text: '<configuration>\n  <logger name="own.ssl.PinnedChannelTrust" level="INFO" />\n</configuration>',
        why: { ja: 'ログの出力元の名前です。', en: 'The name of what writes a log.' },
      },
      {
        file: 'hosts.rb',
        text: 'tofu = true # the certificate of the CA of SSH\nNet::SSH.start(place, who, user_known_hosts_file: "~/.ssh/known_hosts", certificate: own)',
        why: { ja: 'SSH です。', en: 'It is SSH.' },
      },
      {
        file: 'login.py',
        text: 'if shown and user.pinned_cert_fingerprint not in (None, shown):\n    raise HTTPException(403, "not the certificate that was enrolled")',
        why: {
          ja: 'サーバーがクライアントの証明書を検証します。',
          en: 'A server checks the certificate of a user.',
        },
      },
      {
        file: 'numbers.h',
        text: '/* settings of TLS */\n#define OWN_TLS 7\n#define OwnCertificateAcceptedFingerprints (21)',
        why: { ja: '設定の番号です。', en: 'It is the number of a setting.' },
      },
      {
        file: 'Policy.h',
        text: 'typedef NS_ENUM(NSUInteger, OwnSSLPinningMode) {\n    OwnSSLPinningModeNone,\n    OwnSSLPinningModePublicKey,\n};\n@property (nonatomic) NSSet *pinnedCertificates;',
        why: { ja: '宣言だけです。', en: 'It is only declared.' },
      },
      {
        file: 'PlaceSettings.cs',
        text: 'public sealed record PinnedCertificateOptions(\n    string? pinnedThumbprint = null,\n    int port = 443);\nRuleFor(place => place.PinnedThumbprint).MaximumLength(64);',
        why: {
          ja: '設定の宣言と、入力の検証です。',
          en: 'It is only declared, and what is typed in is checked.',
        },
      },
      {
        file: 'ISettings.cs',
        text: 'public class CertificatePinningOptions\n{\n    IReadOnlyList<string> PinnedThumbprints { get; }\n}',
        why: { ja: '宣言だけです。', en: 'It is only declared.' },
      },
      {
        file: 'place.ts',
        text: 'export interface Place {\n  pinnedFingerprint?: string;\n}',
        why: { ja: '宣言だけです。', en: 'It is only declared.' },
      },
      {
        file: 'Clients.kt',
        text: 'override fun disableCertificatePinning() {}\nval sockets = SniPinningSslSocketFactory(base, place)',
        why: {
          ja: 'ピン留めを止める関数と、接続先の名前を決めるだけのクラスです。',
          en: 'A function that turns pinning off, and a class that only settles the name to connect to.',
        },
      },
      {
        file: 'Card.cpp',
        text: 'flags |= GNUTLS_PIN_USER;\ncard_set(place, ask, GNUTLS_PIN_SO);\nauto ttlSpinBox = new QSpinBox;',
        why: { ja: 'カードの PIN と、画面の部品です。', en: 'The PIN of a card, and a part of a window.' },
      },
      {
        file: 'Headers.cs',
        text: 'public const string PublicKeyPins = "Public-Key-Pins";',
        why: { ja: 'HTTP ヘッダーの名前です。', en: 'The name of a header of HTTP.' },
      },
      {
        file: 'Answer.php',
        text: "<?php class Answer {\n  protected function tellCertificatePins() {\n    $this->answer->withHeader('Public-Key-Pins', $this->sslPins);\n  }\n}",
        why: {
          ja: 'サーバーが自分のピンをブラウザーに知らせます。',
          en: 'A server tells browsers of its own pins.',
        },
      },
      {
        file: 'update.py',
        text: 'blob = pinned_public_key_of_update()\nverify_signature(blob)',
        why: { ja: '更新プログラムの署名のキーです。', en: 'The key that updates are signed with.' },
      },
    ],
    mend: {
      before: 'val client = if (place.usePinnedCertificate) Clients.own() else Clients.usual()',
      after: 'val client = Clients.usual() // validates the chain and the host name with the platform',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
];
