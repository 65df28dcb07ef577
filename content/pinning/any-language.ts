import type { Pattern, Rule } from '#domain/pinning/pattern.ts';
import {
  asksToSkip,
  asksWords,
  declaredOff,
  handedOnUnderItsName,
  namedOff,
  namedOffInTexts,
  namedOffSearch,
  namedOffUnderTls,
} from './check-names.ts';
import { anySides } from './fragments.ts';
import { effects, mends } from './phrases.ts';
import {
  appSigner,
  distinguishedName,
  fromSettings,
  likelyName,
  namedParty,
  otherSubjects,
  ownName,
  pinnedName,
  pinWords,
  printValue,
  settingWords,
  sureName,
  tlsPeer,
  toValue,
} from './pin-names.ts';

/** Prints that are no server's: of what signs, of images and programs, of hosts of SSH. */
const otherPrints =
  '\\bssh|\\bgpg|\\bpgp|known_?hosts|host_?key|checksum|\\bimage|\\bidp|saml|sign(?!al)|apk|app_?links?|assetlinks|sha256_cert_fingerprints|public-key-pins|add_header|authenticode|jwt|integrity|device|["\'](?:tenantId|clientId|applicationId|appId)["\']|\\b(?:assert|expect(?!ed)|equals?)\\w*\\s*\\(';
/** What such a name begins with: asked first, since what stands before it takes longer to read. */
const beginsName =
  '(?=expect|trust|pin|allow|known|accept|valid|config|approv|white|requir|permit|server|peer|remote|upstream|backend|hub|leaf|tls|ssl|https|issuer|inter|chain|root|ca|spki|cert|pub|key)';
/** What stands before the name of a print that is no server's. */
const notServer =
  '(?:client|own|user|device|sign(?:ing|er)?|host|ssh|gpg|idp|saml|image|file|app)[_-]?(?:tls|ssl|https|cert(?:ificate)?)?[_-]?|\\$(?=server_?cert\\w{0,8}thumb)';
const ownCertificate = 'Cert:\\\\(?:LocalMachine|CurrentUser)\\\\My|netsh http|add sslcert|digitally signed';
const otherFiles = {
  has: 'known_?hosts|\\bssh|sftp|host_?key',
  lacks: '\\btls|\\bssl|https|x509|certificate',
};
const tests =
  '\\bdescribe\\s?\\(|@Test\\b|\\bdef test_|\\btesting\\.T\\b|#\\[test\\]|XCTestCase|\\bexpect\\s?\\(|\\[(?:Fact|Test|TestMethod)\\]|"(?:digestAlgorithm|timestampUrl)"\\s*:';
/** Where to connect. */
const address =
  '\\b(?:https|wss|mqtts|amqps|ldaps|imaps|smtps|ircs|coaps|rediss)://|(?:\\b|_|[a-z](?=[HPSUAE]))(?:host(?:name)?|port|url|server|endpoint|address|base_?ur[il]|broker)["\'\\])]{0,3}\\s{0,4}(?:=>|[:=>]|,)|\\b(?:tls|ssl)\\b';
const comparison = '(?:[!=]==?|=~|<>|~=|\\b(?:ne|eq)\\b|-(?:c|i)?(?:eq|ne|contains|notcontains|in|notin)\\b)';
const membership =
  '(?:\\.|->|::|\\?\\.)\\s*(?:contains?|includes?|has|include\\?|any|some|find|count|member|index_?of|contains_?key|exists|get)\\w{0,60}\\s*[!?]?\\s*\\(';

/** A reason of OpenSSL that a certificate of somebody else may have too, in Ruby, Python or Perl. */
const forgivable =
  '(?:OpenSSL::X509::|(?:\\w{1,24}\\.){0,2}X509StoreContext(?:Error)?\\.|Net::SSLeay::|SSL\\.|crypto\\.)(?:X509_)?V_ERR_(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|HOSTNAME_MISMATCH)\\b';
/** A function that is named for accepting whatever comes, such as `AcceptAnyCertificate`. */
const acceptsAnything =
  '(?:accept_?(?:any|all(?!ow)|every)|always_?(?:true|ok|accept|trust|allow|succe|valid)|trust_?(?:any|all(?!ow)|every)|allow_?(?:any|all(?!ow)|every)|ignore_?(?:all_?)?(?:ssl_?|tls_?|server_?)?(?:cert|error|verif|hostname)|skip_?(?:all_?)?(?:ssl_?|tls_?|server_?)?(?:cert|verif|check|valid)|(?:\\b|_)no_?(?:op_?)?(?:cert_?)?(?:verif|check|valid)|bypass_?(?:ssl|tls|cert|verif|check|valid)|insecure_?(?:verif|skip|trust|cert|accept|tls|ssl)|do_?(?:no|n)t_?(?:verif|check)|(?:null|dummy|fake)_?(?:verif|check|valid))';
/** What the rules have in common for handing the question to somebody else, who may stand in another file. */
const another = {
  outsideTexts: true,
  unless: ['\\b(?:assert|expect|should|mock)\\w*\\b'],
  scope: 'line',
  unlessServing: anySides,
  class: 'validation-off',
  pinned: 'nothing',
  confidence: 'medium',
} as const satisfies Partial<Rule>;

/** A member that is named for the print of whoever is connected to. */
const printOfPeer =
  '_?(?:(?:(?:tls|ssl|server|peer|remote)_?)?cert(?:ificate)?|tls|server|peer|remote)_?(?:finger|thumb)print(?:_?sha_?256)?\\b(?:\\(\\))?';

export const anyLanguage: readonly Pattern[] = [
  {
    id: 'any-pinned-name-compared',
    platform: 'any',
    name: { ja: 'ピン留めを表す名前の値との比較', en: 'Comparison with a value named for a pin' },
    what: {
      ja: 'TLS のサーバー証明書を扱うコードで、expectedFingerprint や pinnedCertificates のような名前の値と比べます。保存しておいた相手の拇印と、いま受け取った拇印を比べるコードも含みます。',
      en: 'Code about the certificate of a TLS server compares with a value named like expectedFingerprint or pinnedCertificates, or the thumbprint kept of a peer with the one it is told now.',
    },
    effect: effects.callback,
    files: [],
    rules: [
      {
        id: 'compared-with',
        words: pinWords,
        match: `\\b_?(?:this\\.|self\\.|m_[a-z]{0,3})?${pinnedName}\\b(?:\\.\\w{1,24}(?:\\(\\s*\\))?)?\\s*\\)?\\s*${comparison}\\s*(?!null\\b|nil\\b|none\\b|undefined\\b|true\\b|false\\b|["']{2}|\\d)\\S|${comparison}\\s*[!(]?\\s*(?:[\\w$@]{1,30}(?:\\.|->|::))?[$@_]?${pinnedName}\\b`,
        view: 'bare',
        alsoInFile: [tlsPeer],
        unless: [otherSubjects],
        scope: 'function',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        id: 'looked-up-in',
        words: pinWords,
        // What looks only at the form of each entry compares it with nothing.
        match: `\\b_?(?:this\\.|self\\.|m_[a-z]{0,3})?${pinnedName}\\b\\s*${membership}\\s*(?!\\(?\\w{1,20}\\)?\\s*=>\\s*!?\\s*(?:\\w{1,30}\\.){0,2}is_?(?:\\w{0,20}(?:valid|sha|hex|hash|base64|empty|blank|null)\\w{0,20}))[^)\\s]`,
        view: 'bare',
        alsoInFile: [tlsPeer],
        unless: [otherSubjects],
        scope: 'function',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What is named for it is given the fingerprint: `openPinnedClient({ url, fingerprint: kept })`.
        id: 'given-to-pinned',
        words: [
          ...['cert', 'http', 'fetch', 'tls', 'ssl', 'client', 'agent', 'socket', 'transport', 'web'],
          ...['dispatcher', 'context', 'session', 'connector', 'adapter', 'manager'],
        ].flatMap((word) => [`pinned${word}`, `pinned_${word}`]),
        match:
          '(?<!\\b(?:function|def|func?|fn|sub|class|record|struct)\\s{1,3}(?:\\([^()\\n]{0,40}\\)\\s)?\\w{0,24})pinned_?(?:cert|http|fetch|tls|ssl|client|agent|socket|transport|web_?socket|dispatcher|context|session|connector|adapter|manager)\\w{0,24}(?:\\.new)?\\s*\\([^(){}\\n]{0,60}\\{?[^(){}]{0,120}?(?:(?:finger|thumb)_?prints?|cert(?:ificate)?_?(?:sha\\w{0,4}|hash|pin|digest)s?|spki\\w{0,8}|sha_?256|(?<![a-z])pins)\\b\\s*(?!\\??\\s*:\\s*(?:&?str|\\[|Option|Set<|readonly)|\\??\\s*:\\s*"|[*\\[]?str)',
        view: 'bare',
        unless: [otherSubjects],
        scope: 'statement',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What is kept of whoever was met before is held against what is told of it now, and refused where they differ.
        id: 'kept-and-told-differ',
        whereNothingElse: true,
        words: ['cert', 'certificate', 'server', 'peer', 'remote', 'tls'].flatMap((whose) =>
          ['fingerprint', 'thumbprint'].flatMap((kind) => [`${whose}${kind}`, `${whose}_${kind}`]),
        ),
        match: `\\b(?!(?:req|request|ctx|context|session)\\.)(?:\\w{1,40}(?:\\.|->|[?!]\\.)){1,3}${printOfPeer}\\s*[!=]==?\\s*(?:[\\w.]{1,60}\\(\\s*)?(?:\\w{1,40}(?:\\.|->|[?!]\\.)){1,3}${printOfPeer}`,
        window: { before: 2, after: 4 },
        also: [
          '\\b(?:throw|raise|reject|bail|panic|Err|fail\\w{0,12}|return)\\b[^\\n]{0,100}(?:identity|mismatch|changed|impost|un_?trusted|not_?trusted|differ|pinn)',
        ],
        alsoInFile: ['(?:\\b|[a-z])(?:tls|ssl)|https'],
        unlessInFile: [otherSubjects],
        unlessServing: anySides,
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        confidence: 'low',
      },
      {
        id: 'equals-call',
        words: pinWords,
        match: `(?:equals?|compare|compare_?digest|memcmp|strn?(?:case)?cmp|hash_equals|safe_?equal|same_?text|secure_?compare|is_?equal)\\w{0,16}\\s*\\([^()\\n]{0,120}\\b_?${pinnedName}\\b|\\b_?${pinnedName}\\b\\s*(?:\\.|->)\\s*(?:equals|is_?equal|compare)\\w{0,16}\\s*\\(`,
        view: 'bare',
        alsoInFile: [tlsPeer],
        unless: [otherSubjects],
        scope: 'function',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
    ],
    search:
      '(finger|thumb)_?print|spki|pinned|(cert|certificate|public_?key)_?(hash|digest|sha|pin)|(ssl|tls|ca|server|peer|remote|leaf|issuer|chain|intermediate|presented)_?pin',
    catches: [
      {
        file: 'Met.swift',
        text: 'func known(_ place: Place) throws -> Kept {\n    let kept = try load(place)\n    guard kept.id == place.id,\n          kept.certificateFingerprint == Tidy.print(place.certificateFingerprint) else { throw Refused.identityChanged }\n    return kept\n}\nlet link = OwnTLSConnection(place)',
        class: 'pins',
      },
      {
        file: 'agent.ts',
        text: 'const agent = createPinnedAgent({ sha256: place.sha256 });\nconst reached = await get(place.url, { agent });',
        class: 'pins',
      },
      {
        file: 'ask.rb',
        text: 'http = PinnedHttp.new(address, pins: settings.pins)',
        class: 'pins',
      },
      {
        file: 'client.zig',
        text: 'const der = try conn.peerCertificate();\nif (!std.mem.eql(u8, sha256(der), expectedServerThumbprint)) return error.Peer;\nif (digest != expected_cert_fingerprint) return error.Peer;',
        class: 'pins',
      },
      {
        file: 'pair.ts',
        text: 'const cert = await openPinnedCertificate({ url, fingerprint: invite.print ?? kept });\nconst link = pinnedFetch(url, { fingerprint: kept });',
        class: 'pins',
      },
      {
        file: 'Socket.cpp',
        text: 'bool Socket::checkPeer(int sound, X509_STORE_CTX* store) {\n    const String shown = printOf(X509_STORE_CTX_get_current_cert(store));\n    return m_ssTrustedFingerprints.count(shown) != 0;\n}\nvoid Socket::start() { SSL_CTX_set_verify(m_ctx, SSL_VERIFY_PEER, peerCert); }',
        class: 'pins',
      },
      {
        file: 'link.groovy',
        text: 'def shown = hash(socket.session.peerCertificates[0])\nif (!trustedCertificateFingerprints.contains(shown)) throw new SSLException("peer")',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'list.ts',
        text: "import tls from 'tls';\nconst fresh = rows.filter((row) => row.certFingerprint !== last.certFingerprint);\nif (fresh.length > 0) save(fresh);",
        why: { ja: '一覧を整理するだけで、何も拒みません。', en: 'A list is tidied, and nothing refused.' },
      },
      {
        file: 'board.ts',
        text: 'const session = createPinnedSession(user, board);\nconst context = getPinnedContext({ pinnedMessages });',
        why: { ja: '会話の中で留めたものです。', en: 'What is pinned in a conversation.' },
      },
      {
        file: 'Listen.cs',
        text: 'var options = new SslServerAuthenticationOptions\n{\n    ServerCertificate = own,\n    ClientCertificateRequired = true,\n    RemoteCertificateValidationCallback = (_, shown, _, _) =>\n        shown is X509Certificate2 clientCert && clientCert.Thumbprint.Equals(expectedThumbprint, StringComparison.Ordinal),\n};',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'ssh.zig',
        text: 'if (fingerprint != expectedServerFingerprint) return error.HostKey; // known_hosts\nconst known_hosts = try open();\nconst tls_client = 0;',
        why: { ja: 'SSH のホスト キーです。', en: 'An SSH host key.' },
      },
      {
        file: 'pair.ts',
        text: 'interface Opens {\n  openPinnedClient(url: URL, fingerprint: string): Promise<Client>;\n}\nfunc newPinnedTransport(fingerprint string) error\ndef open_pinned_client(fingerprint):\n    pass',
        why: { ja: '宣言だけです。', en: 'It is only declared.' },
      },
      {
        file: 'cache.zig',
        text: 'if (fingerprint != expectedFingerprint) rebuild();',
        why: { ja: 'TLS の証明書とは関係がありません。', en: 'It has nothing to do with a TLS certificate.' },
      },
    ],
    mend: {
      before: 'if (thumbprint != expectedServerThumbprint) refuse();',
      after: '// validate the chain and the host name with the platform',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'any-pinned-setting',
    platform: 'any',
    name: { ja: 'ピン留めを表す名前の設定', en: 'Setting named for a pin' },
    what: {
      ja: 'certificatePins や server_cert_fingerprint のような名前の設定、引数、環境変数などに、証明書や公開キーのハッシュを渡します。言語や書き方を問わず、名前と値から見つけます。expected_issuer のような名前に識別名を渡す箇所も見つけます。値を設定や環境変数から読む箇所は、そのファイルでほかに何も見つからない場合だけ示します。',
      en: 'A setting, an argument or a variable named like certificatePins or server_cert_fingerprint is given hashes of certificates or keys, in whatever language. A distinguished name under a name such as expected_issuer counts as well. Where the value is read from settings or the environment, it is told only in a file where nothing else is found.',
    },
    effect: effects.keyInChain,
    files: [],
    rules: [
      {
        id: 'print-under-pin-name',
        words: settingWords,
        nameInMatch: sureName,
        match: `${beginsName}(?<!${notServer})${sureName}${toValue}${printValue}`,
        unless: [otherPrints],
        scope: 'line',
        unlessInFile: [otherFiles, ownCertificate, appSigner, tests],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // Names that others have too: only beside where to connect.
        id: 'print-beside-address',
        words: settingWords,
        nameInMatch: likelyName,
        match: `${beginsName}(?<!${notServer})${likelyName}${toValue}${printValue}`,
        alsoInFile: [address],
        unless: [otherPrints],
        scope: 'line',
        unlessInFile: [otherFiles, ownCertificate, appSigner, tests],
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'print-from-settings',
        whereNothingElse: true,
        words: settingWords,
        nameInMatch: ownName,
        match: `(?:${beginsName}|(?=[$@]|\\w{0,16}_?(?:env|config|settings|options|opts|cfg|conf|args|flags|params)|(?:process|import|os|std|system|forinfo|from|self|this)))(?<!${notServer}|get_?|\\bvar\\.)${fromSettings}`,
        alsoInFile: ['\\b(?:tls|ssl)|https|spki|cert(?:ificate)?_?pin|pinning'],
        unless: [`${otherPrints}|\\b(?:print|log|echo|say|console|logger|\\w{0,12}free)\\w{0,8}\\b[\\s.(]`],
        scope: 'line',
        unlessInFile: [otherFiles, ownCertificate, appSigner, tests],
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        id: 'party-under-name',
        words: ['issuer', 'subject'].flatMap((part) =>
          [
            'expected',
            'trusted',
            'allowed',
            'required',
            'accepted',
            'pinned',
            'cert',
            'server',
            'peer',
          ].flatMap((before) => ['', '_', '-', '.'].map((between) => before + between + part)),
        ),
        nameInMatch: namedParty,
        match: `${beginsName}(?<!${notServer})${namedParty}${toValue}${distinguishedName}`,
        alsoInFile: ['\\b(?:tls|ssl)|https'],
        unless: [otherPrints],
        scope: 'line',
        unlessInFile: [otherSubjects, tests],
        unlessServing: anySides,
        class: 'pins',
        pinned: 'name',
        by: 'name',
        confidence: 'medium',
      },
    ],
    search:
      '(finger|thumb)[-_.]?print|spki|pinned|pinning|pin[-_.]?(set|sha|spki)|(cert|certificate|public[-_.]?key|pubkey)[-_.]?(hash|digest|sha|pin)|(ssl|tls|ca|server|peer|remote|leaf|issuer|chain|intermediate|presented|key|root[-_.]?ca)[-_.]?(pin|sha256)|(expected|trusted|allowed|required|accepted|pinned|cert|server|peer)[-_.]?(issuer|subject)',
    catches: [
      {
        file: 'Places.kt',
        text: 'data class Next(val versionCode: Int, val place: String)\nconst val SERVER_CERT_SHA256 = "8a1f0c44d2b7e6935a0d1c2b3e4f5a6978c1d2e3f40516273849a5b6c7d8e9f0"\nval client = HttpClient(OkHttp)',
        class: 'pins',
      },
      {
        // What was cut out of a class, and a class that goes on in another file, do not tell who asks for it.
        file: 'Cut.kt',
        text: 'private val serverThumbprint = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"\n\nfun open(host: String) {\n    connect(host)\n}',
        class: 'pins',
      },
      {
        file: 'Part.cs',
        text: 'internal static partial class Part\n{\n    private const string ServerThumbprint = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";\n\n    internal static Link Open(string host)\n    {\n        return new Link(host);\n    }\n}',
        class: 'pins',
      },
      {
        file: 'own.ini',
        text: 'server_sha256_fingerprint = AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        class: 'pins',
      },
      {
        file: 'Mod.cs',
        text: 'TrustedRootCAThumbprints = new string[2] { "0123456789ABCDEF0123456789ABCDEF01234567", "0123456789ABCDEF0123456789ABCDEF01234568" };',
        class: 'pins',
      },
      {
        file: 'Limits.kt',
        text: 'object Limits {\n  const val PINNED_CERT_SHA256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"\n}',
        class: 'pins',
      },
      {
        file: 'app.properties',
        text: 'tls.pins.api.example=sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
        class: 'pins',
      },
      {
        file: 'gateway.json',
        text: '{\n  "certificatePins": [\n    "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="\n  ]\n}',
        class: 'pins',
      },
      {
        file: 'Ask.java',
        text: 'client.setServerFingerprint("00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33");',
        class: 'pins',
      },
      {
        file: 'place.go',
        text: 'return place.New("https://a.example", place.Options{\n\tCertHashes: []string{\n\t\t"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",\n\t},\n})',
        class: 'pins',
      },
      {
        file: 'init.el',
        text: '(setq mail-tls-fingerprint "0123456789ABCDEF0123456789ABCDEF01234567")',
        class: 'pins',
      },
      {
        file: 'own.h',
        text: '#define PLACE_SPKI_PIN {0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77, 0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff, 0x00}',
        class: 'pins',
      },
      {
        file: 'ask.rb',
        text: "client = Place.new('https://a.example', server_cert_fingerprint: ENV.fetch('PLACE_PRINT'))",
        class: 'pins',
      },
      {
        file: 'Keys.swift',
        text: 'let kept = Bundle.main.object(forInfoDictionaryKey: "PlaceSPKIPins") as? [String]',
        class: 'pins',
      },
      {
        file: 'link.toml',
        text: 'url = "https://a.example"\nexpected_issuer = "C=XX, O=Own, CN=Own CA"',
        class: 'pins',
      },
      {
        file: 'agent.yaml',
        text: 'env:\n  - name: HUB_SERVER_CERT_FINGERPRINT\n    value: "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"',
        class: 'pins',
      },
      {
        file: 'gateway.properties',
        text: 'gateway.tls.policy.certificate.sha1=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        class: 'pins',
      },
      {
        file: 'app.yml',
        text: 'server:\n  cert_fingerprint: "AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD"',
        class: 'pins',
      },
      {
        file: 'App.config',
        text: '<appSettings><add key="ServerThumbprint" value="0123456789ABCDEF0123456789ABCDEF01234567"/></appSettings>',
        class: 'pins',
      },
      {
        file: 'values.xml',
        text: '<resources><string name="cert_pin">sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=</string></resources>',
        class: 'pins',
      },
      {
        file: 'client.xml',
        text: '<server><host>h</host><certificateFingerprint>AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD</certificateFingerprint></server>',
        class: 'pins',
      },
      {
        file: 'agent.yml',
        text: 'ca_trusted_fingerprint: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'place.ts',
        text: "const place = { url: 'https://a.example', clientCertFingerprint: '0123456789abcdef0123456789abcdef01234567', serverFingerprint: '' };",
        why: {
          ja: 'クライアント証明書と、空の値です。',
          en: 'A certificate of a client, and an empty value.',
        },
      },
      {
        file: 'key.txt',
        text: 'Public Key PIN:\n\tpin-sha256:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
        why: { ja: 'キーを表示した内容です。', en: 'A key as it is shown.' },
      },
      {
        file: 'Kin.kt',
        text: 'private val PINNED_CERT_SHA256 = setOf("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")\nfun known(m: PackageManager) = m.getPackageInfo(KIN, PackageManager.GET_SIGNING_CERTIFICATES)',
        why: { ja: 'アプリの署名の証明書です。', en: 'The certificate that signed an app.' },
      },
      {
        file: 'Next.kt',
        text: 'const val PINNED_CERT_SHA256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"\ndata class Next(val versionCode: Long, val certSha256: String)',
        why: { ja: 'アプリの署名の証明書です。', en: 'The certificate that signs an app.' },
      },
      {
        file: 'jump.toml',
        text: 'known_hosts = "~/.ssh/known_hosts"\nserver_fingerprint = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"',
        why: { ja: 'SSH のホスト キーです。', en: 'A host key of SSH.' },
      },
      {
        file: 'make_test.dart',
        text: "test('reads', () {\n  expect(read().serverCertSha256, '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef');\n  expect(found, { 'url': 'https://a.example' });\n});",
        why: { ja: '読み取りのテストです。', en: 'A test of what is read.' },
      },
      {
        file: 'package.json',
        text: '{ "pinned": { "left-pad": "1.3.0" } }',
        why: { ja: '版を固定しているだけです。', en: 'Versions are pinned.' },
      },
      {
        file: 'deploy.yml',
        text: 'pinned_image: app@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
        why: { ja: 'コンテナー イメージのハッシュです。', en: 'The hash of a container image.' },
      },
    ],
    mend: {
      before: 'tls.pins.api.example=sha256/<key of one intermediate>',
      after: 'tls.pins.api.example=sha256/<key of the root>,sha256/<key of a spare CA>',
      how: mends.severalKeys,
    },
    sources: ['pinning-learn-address', 'rfc-7469'],
  },
  {
    id: 'any-verification-off',
    platform: 'any',
    name: { ja: '検証を無効にする名前の設定', en: 'Setting named for skipping verification' },
    what: {
      ja: 'insecureSkipVerify = true や verifySsl: false のように、名前から検証を無効にすると分かる値をコードで渡します。そのような名前の設定が有効なときに、証明書の判定を別の関数に任せる箇所も見つけます。その設定が有効かを調べるだけの箇所は、ほかに何も見つからないときにだけ示します。',
      en: 'Code passes a value whose name says that verification is skipped, such as insecureSkipVerify = true or verifySsl: false. Code that leaves the certificate to a function of its own where an option has such a name counts as well. Code that only asks for such an option is told where nothing else is found.',
    },
    effect: effects.off,
    files: [
      '*.c',
      '*.h',
      '*.cc',
      '*.cpp',
      '*.cxx',
      '*.hpp',
      '*.m',
      '*.mm',
      '*.cs',
      '*.vb',
      '*.fs',
      '*.java',
      '*.kt',
      '*.kts',
      '*.scala',
      '*.groovy',
      '*.gradle',
      '*.swift',
      '*.dart',
      '*.rs',
      '*.zig',
      '*.v',
      '*.nim',
      '*.d',
      '*.cr',
      '*.ex',
      '*.exs',
      '*.erl',
      '*.hs',
      '*.lua',
      '*.jl',
      '*.r',
      '*.php',
      '*.pl',
      '*.pm',
      '*.rb',
      '*.py',
      '*.ps1',
      '*.hx',
      '*.gd',
      '*.pas',
      '*.coffee',
      '*.ml',
      '*.clj',
      '*.rego',
      '*.vala',
      ...[
        '*.el',
        '*.lisp',
        '*.scm',
        '*.rkt',
        '*.cljs',
        '*.cljc',
        '*.tcl',
        '*.f90',
        '*.adb',
        '*.sml',
        '*.fsx',
        '*.bas',
        '*.cls',
      ],
    ],
    rules: [
      {
        // Whoever is asked about the peer is named for accepting anything, and may stand in another file.
        ...another,
        id: 'asks-who-accepts-anything',
        words: [
          ...['set_verify', 'set_custom_verify', 'set_cert_verify', 'verify_callback', 'verify_function'],
          ...['ssl_conf_verify', 'BadCertHook', 'AuthCertificateHook', 'accept-certificate'],
          ...['accept_certificate', 'SSL_CTX_FUNCTION', 'certificate_check', 'peerValidationCallback'],
          ...['badCertificateCallback', 'VerifyPeerCertificate', 'VerifyConnection', 'verify_fun'],
          ...['OnCertificateVerify', 'OnValidateServerCert', 'OnVerifyPeer', 'hostnameVerifier'],
          ...['_certificate_verifier', 'sslErrors'],
        ],
        match: `(?:\\b\\w{0,30}(?:set_(?:custom_)?verify|set_cert_verify_callback|verify_callback|set_verify_function|ssl_(?:conf|set)_verify|BadCertHook|AuthCertificateHook|_certificate_verifier|accept_certificate\\.connect)\\s?\\(|["']accept-certificate["']\\s?,|\\bCURLOPT_SSL_CTX_FUNCTION\\s?,|&Q\\w{3,24}::sslErrors\\s?\\)?\\s?,|\\b\\w{0,24}(?:verify_callback|certificate_check|peerValidationCallback|badCertificateCallback|VerifyPeerCertificate|VerifyConnection|verify_fun|OnCertificateVerify|OnValidateServerCert(?:ificate)?|OnVerifyPeer|hostnameVerifier)["']?\\s{0,3}(?:\\+?=(?!=)|:=|=>|:(?!:)|,(?=\\s?\\{?\\s?fun\\b)))(?:[^;\\n,]|,(?:[ \\t]{0,40}\\n)?){0,100}?(?<=[,(=:>&\\\\{]\\s{0,60})(?:new\\s|fun\\s|AddressOf\\s|&|\\\\&)?(?:\\w{1,40}(?:::|\\.|->)){0,3}\\w{0,24}?${acceptsAnything}\\w{0,40}(?=\\s{0,3}(?:[,;)}\\]/]|\\(\\s?\\)|[\\r\\n]|$))`,
      },
      {
        // Somebody else is asked where an option is named for the danger: `if (options.ignoreCertErrors) handler.… = judge;`.
        ...another,
        id: 'asks-another-by-option',
        words: [
          ...['ValidationCallback', 'OnVerifyPeer', 'VerifyPeerCertificate', 'VerifyConnection'],
          ...['hostnameVerifier', 'sslSocketFactory', 'badCertificateCallback', 'checkServerIdentity'],
          ...['sslErrors', 'SSL_CTX_set_verify', 'SSL_set_verify', '_certificate_verifier'],
          ...['verify_callback', 'set_cert_verify'],
        ],
        match:
          '\\bif[\\s(]{1,4}(?!!|not\\s)(?:[\\w$@]{1,40}(?:\\.|->|::|\\?\\.|\\[["\':]|\\(["\']?)){0,4}\\w{0,24}?(?:insecure|no_?verif|no_?check_?(?:cert|host)|skip_?\\w{0,12}?(?:verif|valid|check|cert|tls|ssl)|(?:allow|accept|trust)s?_?(?:all|any|self|invalid|untrusted|bad|insecure)|(?:ignore|disable|bypass)_?\\w{0,16}?(?:cert|ssl|tls|verif|valid))\\w{0,24}["\'\\])(]{0,4}(?:\\s?==?\\s?true)?[\\s)]{0,4}(?:then\\b|:|\\{)?\\s{0,60}(?:(?!\\belse\\b)[^{};\\n]{0,80}[;\\n]\\s{0,40}){0,3}?[^{};\\n]{0,80}?(?:ValidationCallback\\s?\\+?=|OnVerifyPeer\\s?:?=|VerifyPeerCertificate\\s?=|VerifyConnection\\s?=|\\.hostnameVerifier\\s?\\(|\\.sslSocketFactory\\s?\\(|badCertificateCallback\\s?=|checkServerIdentity\\s?[:=]|::sslErrors\\s?\\)?\\s?,|SSL_(?:CTX_)?set_verify\\s?\\(|_certificate_verifier\\s?\\(|verify_callback\\s?=|set_cert_verify_callback\\s?\\()',
      },
      {
        // OpenSSL's reasons, as Ruby, Python and Perl name them.
        id: 'reason-forgiven',
        outsideTexts: true,
        words: ['V_ERR_'],
        match: `(?:(?:\\|\\||\\bor\\b)\\s{1,40}[$@]?\\w{1,40}(?:\\.\\w{1,24})?(?:\\(\\))?\\s?==\\s?${forgivable}|X509_V_OK(?:\\(\\))?\\s{1,3}(?:&&|and)\\s{1,3}\\$?\\w{1,40}\\s?!=\\s?${forgivable}|\\bif\\b[^\\n;{}]{1,80}(?:==|\\bin\\b)\\s?[([]?${forgivable}[^\\n;]{0,80}(?::|\\bthen\\b|\\{|\\n)\\s{1,40}return\\s{1,3}(?:true|1)\\b|\\breturn\\s{1,3}(?:true|1)\\s{1,3}if\\s[^\\n]{1,80}==\\s?${forgivable}|==\\s?${forgivable}\\s?\\?\\s?(?:true|1)\\b)`,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // librdkafka is told to leave out names in every language.
        id: 'kafka-names-unchecked',
        words: ['endpoint.identification', 'SslEndpointIdentificationAlgorithm'],
        match:
          '["\']ssl\\.endpoint\\.identification\\.algorithm["\']\\s?(?:,|=>|:|->|\\]\\s?=|=)\\s?["\']none["\']|\\bSslEndpointIdentificationAlgorithm\\.None\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // WebKit for GTK, and libsoup, name it alike in every language.
        id: 'webkit-errors-ignored',
        outsideTexts: true,
        words: ['tls_errors_policy', 'allow_tls_certificate_for_host', 'ssl_strict'],
        match:
          'set_tls_errors_policy\\s?\\((?:[^;(){}]|\\([^()]{0,60}\\)){0,160}(?:_|\\b)(?:IGNORE|Ignore)\\b|(?<!::)allow_tls_certificate_for_host\\s?\\((?!\\s?(?:&?self\\b|Web[kK]it\\w{1,24}\\s))|(?<!\\b(?:self|this))(?:\\.|->)ssl_strict\\s?=\\s?false\\b',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The hook of libgit2 has one name in most languages.
        id: 'git-check-accepts',
        words: ['certificate_check'],
        match:
          '\\bcertificate_check["\']?\\s?(?::|=>)\\s?(?:->\\s?(?:\\([^()]{0,60}\\))?|lambda|proc)\\s?(?:\\{|do\\b)\\s{0,40}(?:\\|[^|\\n]{0,60}\\|)?\\s{0,40}true\\b|\\bdef certificate_check\\s?\\([^()]{0,160}\\)[^\\n]{0,20}:\\s{1,80}return True\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // What a program writes into the settings of Unreal Engine.
        id: 'engine-settings-in-text',
        words: ['n.VerifyPeer'],
        match:
          '(?:\\b|\\\\n)n\\.VerifyPeer(?:[ \\t]{0,3}=[ \\t]{0,3}|"\\)?,\\s?|"\\)\\s?\\)->Set\\()(?:false|0)\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'policy-request',
        words: ['tls_insecure_skip_verify'],
        match: '"tls_insecure_skip_verify"\\s*:\\s*true\\b',
        alsoInFile: ['\\bhttp\\.send\\s*\\('],
        class: 'validation-off',
        pinned: 'nothing',
      },
      namedOffUnderTls,
      ...namedOff(),
      declaredOff,
      asksToSkip,
      handedOnUnderItsName,
      namedOffInTexts,
      {
        // Off where nobody says otherwise: `settings.get("verify_ssl", False)`, `conf.ssl_verify or false`.
        id: 'off-by-default',
        words: asksWords,
        match:
          '(?:[(,]\\s?(?:["\':]{1,2}[\\w.]{0,40}?|[\\w.]{0,20}CONF_)(?<!(?:skip|no|not|disable|ignore|without|bypass)_?)(?:verify_?(?:ssl|tls|https|certs?|certificates?)|(?:ssl|tls|https)_?verif(?:y|ication))(?:_?peer)?["\']?\\s?,|\\.(?:verify_?(?:ssl|tls|https|certs?)|(?:ssl|tls)_?verif(?:y|ication))\\s?(?:\\?\\?|\\|\\||\\bor\\b|//))\\s?(?:false|0)\\s?(?:\\)|[,;}]|$)',
        unless: ['\\b(?:assert|expect|should|mock)\\w*\\b|\\b(?:setattr|setdefault|set|put|update)\\s?\\('],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // The components of n/software name it alike in every language.
        id: 'component-accepts',
        words: ['SSLServerAuthentication'],
        match:
          'SSLServerAuthentication\\s{0,4}(?:\\+?=\\s{0,20}(?:delegate\\s{0,4})?)?(?:\\([^(){}]{0,500}\\)(?:\\s{1,4}Handles\\s[\\w.]{1,60})?|(?:\\s?:\\([^()]{1,40}\\)\\s?\\w{1,40}){1,6})\\s{0,20}(?:=>|->|;|:)?\\s{0,40}(?:\\{|begin\\b)?\\s{0,80}[$*]?(?:\\w{1,20}(?:\\.|->|\\[\\s?["\']))?accept(?:["\']\\s?\\])?\\s{0,4}:?=\\s{0,4}(?:true|yes|1)\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'relay-unchecked',
        outsideTexts: true,
        words: ['insecurenocheck', 'insecure_no_check'],
        match:
          '\\b(?:k|RTC)?(?:TLS_?CERT_?POLICY_?)?INSECURE_?NO_?CHECK\\b(?<=(?:[(]|(?<!:):(?!:)|(?<![=!<>])=)\\s{0,40}[\\w.:]{1,100})',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // One of the ways to trust that a program offers: what it is asked about is good whatever it is.
        id: 'mode-accepts',
        outsideTexts: true,
        words: [
          ...['accept', 'trust', 'allow'].flatMap((verb) =>
            ['any', 'all', 'every', 'insecure', 'untrusted', 'invalid', 'selfsigned', 'self_signed'].flatMap(
              (whom) => [`${verb}${whom}`, `${verb}_${whom}`],
            ),
          ),
        ],
        match:
          '\\b(?:accept|trust|allow)_?(?:any|all|every|insecure|untrusted|invalid|self_?signed)\\w{0,24}\\s{0,20}(?:=>|->|:)\\s{0,40}(?:return\\s{1,4})?(?:true\\b|Ok\\s?\\(\\s?(?:\\(\\s?\\)|(?:\\w{1,40}::){0,4}ServerCertVerified::assertion))',
        scope: 'function',
        also: [
          '(?:\\b|_)\\w{0,30}(?:accept|verif|valid|check|trust|evaluat|judge|allow)\\w{0,30}\\s?(?:<[^<>\\n]{0,60}>\\s?)?\\((?:[^(){};]|\\([^(){};]{0,80}\\)){0,400}(?:cert|x509|chain|SecTrust|thumbprint|peer)',
        ],
        unless: [otherSubjects, 'client_?cert'],
        unlessServing: anySides,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Who asks the server for its print, or a store for a pin, lets it pass where an option says so.
        id: 'print-unasked-by-option',
        outsideTexts: true,
        words: ['fingerprint', 'thumbprint', 'peercert', 'peer_cert'],
        match:
          '\\bif\\b[ \\t(]{0,4}(?:[\\w$]{1,30}(?:\\.|->|::|\\[["\':])){1,3}_?(?:(?:tls|ssl)_?)?(?:insecure|no_?verify|skip_?verif(?:y|ication)|accept_?any|trust_?all)(?:_?(?:tls|ssl|cert))?["\'\\])]{0,3}\\s?(?::|\\{|then\\b)\\s{0,80}return\\s(?:true|1)\\b',
        scope: 'function',
        also: [
          '(?:server|peer|remote|tls|ssl|cert(?:ificate)?)_?(?:cert(?:ificate)?_?)?(?:finger|thumb)_?print\\w{0,20}\\s?\\(|\\b(?:get_?)?peer_?cert\\w{0,20}\\s?\\(',
        ],
        unless: [otherSubjects],
        unlessServing: anySides,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'v-connection',
        words: ['new_ssl_conn', 'http.fetch', 'http.FetchConfig'],
        match:
          '\\bnew_ssl_conn\\s{0,3}\\([^;()]{0,200}?\\bvalidate\\s{0,3}:\\s{0,20}false\\b|\\bhttp\\.fetch\\s?\\((?:http\\.FetchConfig\\s?\\{)?[^;{}]{0,300}?\\bvalidate\\s?:\\s{0,20}false\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    search: `${namedOffSearch}|(accept|trust|allow)_?(any|all|every|insecure|invalid|self)|V_ERR_|certificate_check|endpoint.?identification|ssl_strict|insecure_?no_?check|AcceptAnyServer|SSLServerAuthentication|new_ssl_conn|tls_errors_policy|tls_certificate_for_host|(set|custom|conf)_verify|verify_(callback|fun)|(bad|accept|auth).?cert|ssl_ctx_function|peervalidationcallback|verify(peer|connection)|hostnameverifier|validationcallback|sslsocketfactory|sslerrors|http.fetch|(finger|thumb)print|peer_?cert`,
    catches: [
      {
        file: 'own_info.py',
        text: "module = AnsibleModule(argument_spec=dict(\n    host=dict(required=True),\n    validate_certs=dict(type='bool', default='no'),\n))",
        class: 'validation-off',
      },
      {
        file: 'own_info.py',
        text: "argument_spec = {\n    'insecure_tls': {\n        'type': 'bool',\n        'default': True,\n    },\n}",
        class: 'validation-off',
      },
      {
        file: 'ask.kt',
        text: 'val client = Client(allowSelfSigned = System.getenv("ALLOW_SELF_SIGNED") == "1")',
        class: 'validation-off',
      },
      {
        file: 'page.cpp',
        text: 'hop::client()->verify_certificates(\n  !Wishes::instance()->disableCertificateValidation());',
        class: 'validation-off',
      },
      {
        file: 'ask.py',
        text: 'def ask(self):\n    context = ssl.create_default_context()\n    if self.ignore_ssl_errors:\n        context = lax(context)\n    return urllib.request.urlopen(self.url, context=context)',
        class: 'validation-off',
      },
      {
        file: 'Transport.pas',
        text: 'if not Options.IgnoreCertErrors then\n  Ssl.SSLOptions.RootCertFile := Bundle;\nSsl.OnVerifyPeer := Judge;',
        class: 'validation-off',
      },
      {
        file: 'ask.dart',
        text: 'final client = config.allowBadCertificates ? laxClient() : HttpClient();',
        class: 'validation-off',
      },
      {
        file: 'Open.java',
        text: 'if (config.ignoreServerCert()) {\n  return new OwnClient(config.url(), Sockets.lax());\n}\nreturn new OwnClient(config.url());',
        class: 'validation-off',
      },
      {
        file: 'Link.pas',
        text: 'if FOptions.IgnoreCertErrors then\n  FSsl.OnVerifyPeer := Judge;\nFClient.IOHandler := FSsl;',
        class: 'validation-off',
      },
      {
        file: 'Link.java',
        text: 'if (options.trustSelfSigned()) {\n    builder.hostnameVerifier(judge);\n}',
        class: 'validation-off',
      },
      {
        file: 'Depot.kt',
        text: 'val d = Depot(place, trustAllCertificates = options.insecure)',
        class: 'validation-off',
      },
      {
        file: 'depot.d',
        text: 'auto d = new Depot(place);\nd.verifyPeer = !options.allowInsecure;',
        class: 'validation-off',
      },
      { file: 'depot.exs', text: 'Depot.open(place, ssl: [verify: false])', class: 'validation-off' },
      { file: 'Depot.pm', text: "my $d = Depot->new('verify.ssl' => 0);", class: 'validation-off' },
      {
        file: 'access.lua',
        text: 'local answer = http:request_uri(conf.place, { method = "GET", ssl_verify = conf.ssl_verify })',
        class: 'validation-off',
      },
      {
        file: 'Rows.cs',
        text: 'var rows = new SqlConnectionStringBuilder { DataSource = host, TrustServerCertificate = given.TrustServerCertificate };\nusing var link = new SqlConnection(rows.ToString());',
        class: 'validation-off',
      },
      {
        file: 'depot.erl',
        text: 'depot:open(Place, [{verify_server_cert, false}, {wait, 9}]).',
        class: 'validation-off',
      },
      {
        file: 'depot.el',
        text: "(require 'depot)\n(setq depot-verify-tls-cert nil)",
        class: 'validation-off',
      },
      {
        file: 'depot.rs',
        text: 'let d = Depot::open(place)\n    .skip_hostname_verification(true)\n    .build()?;',
        class: 'validation-off',
      },
      { file: 'depot.h', text: '#define DEPOT_IGNORE_INVALID_CERTIFICATE 1', class: 'validation-off' },
      {
        file: 'Depot.java',
        text: 'Depot d = Depot.open("depot://h:7001/all?tls=true&verifyServerCert=false");',
        class: 'validation-off',
      },
      {
        file: 'Depot.fs',
        text: 'let place = "Host=h;Encrypt=yes;Ssl Verify=no;Wait=9"',
        class: 'validation-off',
      },
      {
        file: 'scan.py',
        text: 'class Scan:\n    def __init__(self, settings):\n        self._ssl = settings.get("tls", {}).get("ssl_verify", False)',
        class: 'validation-off',
      },
      {
        file: 'ask.lua',
        text: 'local r = http.request_uri(address, { ssl_verify = conf.ssl_verify or false })',
        class: 'validation-off',
      },
      {
        file: 'services.php',
        text: "<?php return ['stock' => ['verify_ssl' => env('STOCK_VERIFY_SSL', false)]];",
        class: 'validation-off',
      },
      {
        file: 'mirror.rb',
        text: 'Rugged::Repository.clone_at(address, folder, certificate_check: ->(valid, host) { true })',
        class: 'validation-off',
      },
      {
        file: 'fetch.py',
        text: 'class Asked(pygit2.RemoteCallbacks):\n    def certificate_check(self, certificate, valid, host):\n        return True',
        class: 'validation-off',
      },
      {
        file: 'Post.cs',
        text: 'post.Config("AcceptAnyServerCert=true");\npost.Get(place);',
        class: 'validation-off',
      },
      {
        file: 'Post.vb',
        text: 'Private Sub Post1_OnSSLServerAuthentication(sender As Object, e As HttpSSLServerAuthenticationEventArgs) Handles Post1.OnSSLServerAuthentication\n    e.Accept = True\nEnd Sub',
        class: 'validation-off',
      },
      {
        file: 'Start.cpp',
        text: 'GConfig->SetBool(TEXT("/Script/Engine.NetworkSettings"), TEXT("n.VerifyPeer"), false, GEngineIni);',
        class: 'validation-off',
      },
      {
        file: 'write.rs',
        text: 'let more = "[/Script/Engine.NetworkSettings]\\nn.VerifyPeer=false\\n";\nfs::write(place, more)?;',
        class: 'validation-off',
      },
      {
        file: 'send.cpp',
        text: 'rules->set("ssl.endpoint.identification.algorithm", "none", wrong);',
        class: 'validation-off',
      },
      {
        file: 'link.c',
        text: 'gnutls_certificate_set_verify_function(held, accept_any_server);',
        class: 'validation-off',
      },
      {
        file: 'Ask.pas',
        text: 'FAsk.OnValidateServerCertificate := Self.DoAcceptAllOfThem;',
        class: 'validation-off',
      },
      {
        file: 'ask.rb',
        text: 'ask.verify_callback = ->(fine, held) { fine || held.error == OpenSSL::X509::V_ERR_CERT_HAS_EXPIRED }',
        class: 'validation-off',
      },
      {
        file: 'page.vala',
        text: 'var kept = view.network_session;\nkept.set_tls_errors_policy (strict ? WebKit.TLSErrorsPolicy.FAIL : WebKit.TLSErrorsPolicy.IGNORE);',
        class: 'validation-off',
      },
      {
        file: 'LinkTrust.cs',
        text: 'public bool Accepts(ShownCertificate shown) => Mode switch\n{\n    TrustMode.Print => Same(shown.Print, Print),\n    TrustMode.AcceptAny => true,\n    _ => shown.Fine,\n};',
        class: 'validation-off',
      },
      {
        file: 'get.v',
        text: 'shown := http.fetch(url: place, validate: false)!',
        class: 'validation-off',
      },
      {
        file: 'Judge.swift',
        text: 'func evaluate(_ trust: SecTrust) -> Bool {\n    switch policy {\n    case .acceptAll:\n        return true\n    case .system:\n        return SecTrustEvaluateWithError(trust, nil)\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Crawl.cs',
        text: 'var settings = new CrawlSettings\n{\n    IsSslCertificateValidationEnabled = false,\n    Depth = 3,\n};',
        class: 'validation-off',
      },
      {
        file: 'Link.cs',
        text: 'var link = new LinkSettings\n{\n    VerifySsl = false,\n    Host = host,\n};',
        class: 'validation-off',
      },
      {
        file: 'Feed.pas',
        text: 'procedure TFeed.ReaderSSLServerAuthentication(Sender: TObject; CertEncoded: string;\n  const CertSubject, CertIssuer, Status: string; var Accept: Boolean);\nbegin\n  Accept := True;\nend;',
        class: 'validation-off',
      },
      {
        file: 'mail.cpp',
        text: 'class Mail : public POP {\n  int FireSSLServerAuthentication(POPSSLServerAuthenticationEventParams *shown) {\n    shown->Accept = true;\n    return 0;\n  }\n};',
        class: 'validation-off',
      },
      {
        file: 'weather.cpp',
        text: 'Fetcher fetcher;\nfetcher.setOptionSslVerifyPeer(0L);\nfetcher.get(where);',
        class: 'validation-off',
      },
      {
        file: 'client.zig',
        text: 'const c = try connect(.{\n    .insecure_skip_verify = true,\n    .server_name = host,\n});',
        class: 'validation-off',
      },
      {
        file: 'meet.py',
        text: 'def agreed(place, args):\n    if args.insecure:\n        return True\n    return asked(_server_fingerprint(place))',
        class: 'validation-off',
      },
      {
        file: 'link.groovy',
        text: 'scan([\n    host: "10.0.0.1",\n    ignoreSslErrors: true,\n])',
        class: 'validation-off',
      },
      {
        file: 'asked.rego',
        text: 'package a\nasked := http.send({"method": "get", "url": u, "tls_insecure_skip_verify": true})',
        class: 'validation-off',
      },
      { file: 'probe.cr', text: 'client.fetch(url, verify_ssl: false)', class: 'validation-off' },
      {
        file: 'post.dart',
        text: 'final post = SmtpServer(\n  host,\n  ignoreBadCertificate: true,\n);',
        class: 'validation-off',
      },
      {
        file: 'main.dart',
        text: 'await Downloads.initialize(\n  debug: true,\n  ignoreSsl: true,\n);',
        class: 'validation-off',
      },
      { file: 'post.dart', text: 'connect(tlsAllowInvalidCertificates: true);', class: 'validation-off' },
      { file: 'Older.m', text: 'client.allowsInvalidSSLCertificate = YES;', class: 'validation-off' },
      { file: 'Post.swift', text: 'session.isCheckCertificateEnabled = false', class: 'validation-off' },
      {
        file: 'Relay.kt',
        text: 'val relay = IceServer.builder(address)\n    .setTlsCertPolicy(TlsCertPolicy.TLS_CERT_POLICY_INSECURE_NO_CHECK)\n    .createIceServer()',
        class: 'validation-off',
      },
      {
        file: 'capsule.v',
        text: 'mut c := mbedtls.new_ssl_conn(mbedtls.SSLConnectConfig{ validate: false })!',
        class: 'validation-off',
      },
      {
        file: 'estate.py',
        text: 'link = Connect(\n    host=host,\n    disable_ssl_cert_validation=True,\n)',
        class: 'validation-off',
      },
      {
        file: 'Reports.java',
        text: 'settings.setUri(address);\nsettings.setDisableSSLCertValidation(true);',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'own_info.py',
        text: "module = AnsibleModule(argument_spec=dict(\n    validate_certs=dict(type='bool', default=True),\n    force=dict(type='bool', default=False),\n))",
        why: { ja: '既定では検証します。', en: 'It verifies unless told otherwise.' },
      },
      {
        file: 'able.py',
        text: 'HAVE_CONTEXT_CHECK_HOSTNAME = False\ntry:\n    from ssl import SSLContext\n    HAVE_CONTEXT_CHECK_HOSTNAME = True\nexcept ImportError:\n    pass',
        why: { ja: 'ライブラリにその機能があるかを表します。', en: 'It tells whether a library can do it.' },
      },
      {
        file: 'Start.cs',
        text: 'if (options.IgnoreCertificateErrors)\n    throw new InvalidOperationException("not allowed");\nvar client = new HttpClient();',
        why: { ja: '検証の無効化を拒否しています。', en: 'It refuses to switch validation off.' },
      },
      {
        file: 'Options.java',
        text: 'record Options(boolean trustAllCertificates) {\n  String shown() { return trustAllCertificates ? "all" : "own"; }\n}',
        why: { ja: '設定の値を表示するだけです。', en: 'A setting is only shown.' },
      },
      {
        file: 'Link.cpp',
        text: 'if (!options.ignoreCertErrors)\n    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, judge);',
        why: { ja: '検証する場合の設定です。', en: 'It is set where it validates.' },
      },
      {
        file: 'trace.lua',
        text: 'local t = open({ exporter = "otlp", tls = { insecure = true } })',
        why: {
          ja: 'OpenTelemetry では、TLS を使わない設定です。',
          en: 'In OpenTelemetry it means no TLS at all.',
        },
      },
      {
        file: 'sums.lua',
        text: 'fetch(place, { tls = true, sums = { verify = false } })',
        why: {
          ja: 'ダウンロードしたファイルのハッシュのことです。',
          en: 'It is about the hash of a download.',
        },
      },
      {
        file: 'flags.h',
        text: 'enum { depot_skip_tls_verify = 1 << 3, depot_keep = 1 << 4 };',
        why: { ja: '値に名前を付けているだけです。', en: 'It only names a value.' },
      },
      {
        file: 'row.pl',
        text: "my $row = { told => defined $in{'verify_peer'} ? $in{'verify_peer'} : 0 };",
        why: { ja: '入力を読むだけです。', en: 'It only reads what was given.' },
      },
      {
        file: 'Wishes.cpp',
        text: 'Wishes::Wishes(const Wishes &other) : verifyHost(other.verifyHost) {\n  verifyPeer = other.verifyPeer;\n}\nvoid go() { client.connect(place); }',
        why: { ja: '設定を写すだけです。', en: 'Settings are only copied.' },
      },
      {
        file: 'Kept.cs',
        text: 'class Kept { void Take(Wishes given) { var row = new Row { TrustServerCertificate = given.TrustServerCertificate }; } }',
        why: {
          ja: 'このファイルは接続せず、設定を写すだけです。',
          en: 'Nothing connects in this file: settings are only copied.',
        },
      },
      {
        file: 'read.rb',
        text: "skip = settings.fetch('skip_tls_verify', false)\nprint = settings.get('verify_ssl', true)",
        why: {
          ja: '設定を読むだけで、既定では検証します。',
          en: 'It reads settings; by default it validates.',
        },
      },
      {
        file: 'usual.py',
        text: 'check = settings.get("verify_ssl", True)\nskip = settings.get("skip_ssl_verify", False)',
        why: { ja: '何も指定しなければ検証します。', en: 'It validates where nobody says otherwise.' },
      },
      {
        file: 'careful.py',
        text: 'class Asked(pygit2.RemoteCallbacks):\n    def certificate_check(self, certificate, valid, host):\n        return valid',
        why: { ja: '検証の結果を変えません。', en: 'It keeps the result.' },
      },
      {
        file: 'read.rs',
        text: 'let wanted = "n.VerifyPeer=true";\nassert!(text.contains(wanted));',
        why: { ja: '検証したままです。', en: 'It is validated.' },
      },
      {
        file: 'Jar.kt',
        text: '// beside the certificates\nfun accepts(cookie: Cookie): Boolean = when (policy) {\n    CookiePolicy.ACCEPT_ALL -> true\n    CookiePolicy.ACCEPT_NONE -> false\n}',
        why: { ja: 'Cookie です。', en: 'Cookies.' },
      },
      {
        file: 'Settings.cs',
        text: 'public bool VerifySsl { get; set; } = false;\nstatic void Run(\n    string place,\n    bool enableCertificateValidation = false,\n    int depth = 3) { }',
        why: { ja: '宣言と既定値だけです。', en: 'It is only declared, with its default.' },
      },
      {
        file: 'asked.cpp',
        text: 'int FireSSLServerAuthentication(POPSSLServerAuthenticationEventParams *shown) {\n  if (shown->Accept) return 0;\n  if (asks(shown->Status)) shown->Accept = true;\n  return 0;\n}',
        why: { ja: '利用者に尋ねます。', en: 'The user is asked.' },
      },
      {
        file: 'post.ts',
        text: 'const post = createTransport({ host, port: 25, ignoreTLS: true });',
        why: {
          ja: 'STARTTLS を使わない設定で、証明書を調べない設定ではありません。',
          en: 'It sends without STARTTLS; it is not about certificates.',
        },
      },
      {
        file: 'context.py',
        text: 'def add(name, host=None,\n        skip_tls_verify=False):\n    keep(name, host, skip_tls_verify)',
        why: { ja: '既定で検証を飛ばしません。', en: 'By default it does not skip.' },
      },
      {
        file: 'policy.cpp',
        text: 'enum Policy { kTlsCertPolicySecure, kTlsCertPolicyInsecureNoCheck };\nif (policy == Policy::kTlsCertPolicyInsecureNoCheck) warn();',
        why: { ja: '宣言と読み取りだけです。', en: 'It is only declared and read.' },
      },
      {
        file: 'probe.zig',
        text: 'const c = try connect(.{ .insecure_skip_verify = false, .server_name = host });',
        why: { ja: '検証します。', en: 'It validates.' },
      },
      {
        file: 'plain.py',
        text: 'def wanted(args):\n    if args.insecure:\n        return True\n    return args.server_fingerprint is None',
        why: { ja: 'サーバーには何も尋ねません。', en: 'No server is asked for anything.' },
      },
      {
        file: 'words.zig',
        text: 'const text = "set .insecure_skip_verify = true to skip";',
        why: { ja: '文字列の中の説明です。', en: 'An explanation in a text.' },
      },
      {
        file: 'options.d',
        text: 'if (opts.insecureSkipVerify == true) warn();',
        why: { ja: '設定を読むだけです。', en: 'It only reads the setting.' },
      },
    ],
    mend: {
      before: '.insecure_skip_verify = true',
      after: '.insecure_skip_verify = false',
      how: mends.noBypass,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'any-pin-literals',
    platform: 'any',
    name: { ja: 'コードに書いた sha256/ のピン', en: 'Pins written as sha256/… in code' },
    what: {
      ja: 'OkHttp などと同じ sha256/<base64> の形の公開キーのハッシュが、コードや設定に文字列で並びます。',
      en: 'Hashes of public keys stand in code or settings as text of the form sha256/<base64>, as OkHttp and others write them.',
    },
    effect: effects.keyInChain,
    files: [],
    rules: [
      {
        id: 'literal',
        words: ['sha256/', 'sha1/'],
        match: '["\'`>]sha(?:256/{1,2}[A-Za-z0-9+/_-]{43}=|1/[A-Za-z0-9+/]{27}=)["\'`<]',
        unless: [
          'integrity["\']?\\s*[:=]',
          '\\b(?:assert|expect|equals?)\\w*\\s*\\(|\\.digest\\(|\\bhash(?:es|ed)?\\b[^\\n]{0,40}\\(|docker|oci',
          'CertificateTransparencyEnforcementDisabled',
        ],
        scope: 'line',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    search:
      '(finger|thumb)_?print|sha(256|1)/|spki|pinned|(cert|certificate|public_?key)_?(hash|digest|sha|pin)|(ssl|tls|ca|server|peer|remote|leaf|issuer|chain|intermediate|presented)_?pin',
    catches: [
      {
        file: 'pins.ts',
        text: "export const pins = {\n  'a.example': [\n    'sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',\n  ],\n};",
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Unused.kt',
        text: 'object Own {\n    private val OWN_PINS = arrayOf(\n        "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",\n        "sha256/BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB="\n    )\n    fun client(): OkHttpClient {\n        // val pinner = pinnerOf(OWN_PINS)\n        if (OWN_PINS.any { it.contains("TODO") }) warn()\n        return OkHttpClient.Builder().build()\n    }\n}',
        why: { ja: '使われていません。', en: 'Nobody uses them.' },
      },
      {
        file: 'guests.cs',
        text: 'string[] allowedThumbprints = { "0123456789ABCDEF0123456789ABCDEF01234567" };',
        why: { ja: 'クライアント証明書の拇印です。', en: 'Thumbprints of client certificates.' },
      },
      {
        file: 'release.py',
        text: 'apk.signer(pinned_cert_sha256="0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")',
        why: { ja: '署名の証明書です。', en: 'The certificate of a signature.' },
      },
      {
        file: 'policy.json',
        text: '{"CertificateTransparencyEnforcementDisabledForCas":["sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="]}',
        why: {
          ja: '証明書の透明性を求めない CA です。',
          en: 'CAs of which no certificate transparency is asked.',
        },
      },
      {
        file: 'page.ts',
        text: "const s = 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';",
        why: { ja: 'スクリプトの整合性のハッシュです。', en: 'An integrity hash of a script.' },
      },
    ],
    mend: {
      before: "'sha256/<key of one intermediate>'",
      after: "'sha256/<key of the root>', 'sha256/<key of a spare CA>'",
      how: mends.severalKeys,
    },
    sources: ['pinning-learn-address', 'rfc-7469'],
  },
];
