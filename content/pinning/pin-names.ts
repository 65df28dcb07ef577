/** Names that programs give to pins and to what they are compared with, as pieces of regular expressions, and the words in them. */

/** What a certificate is known by, as part of a name. */
const identity =
  '(?:(?:sha_?(?:1|256|512)_?)?(?:thumb|finger)_?prints?|cert(?:ificate)?_?(?:hash(?:es)?|digests?|sha_?(?:1|256)s?)|spki(?:_?(?:hash(?:es)?|pins?|sha256))?|public_?key_?(?:hash(?:es)?|pins?|digests?|sha256)|pins?)';
/** Whose it is, or that it was fixed beforehand, as part of a name. */
const peer =
  '(?:peer|server|remote|leaf|tls|ssl|presented|issuer|intermediate|chain|cert(?:ificate)?|root_?ca|ca_?cert)';
const fixed = '(?:pinned|expected|trusted|allowed|known|accepted|valid|configured|approved|whitelisted)';
/** A name that has both parts, such as `expectedServerThumbprint`, `trusted_cert_fingerprints`, `pinnedCertificates`. */
export const pinnedName = `(?:${fixed}_?(?:${peer}_?){1,2}${identity}|${peer}_?${fixed}_?${identity}|${peer}_?pinn?(?:s|ed)?_?(?:${identity})?|pinned_?(?:${peer}_?)?(?:cert(?:ificate)?s?(?:_?chain)?(?:_?sha_?256)?|public_?keys?|keys?_?hash(?:es)?|${identity})|${fixed}_?(?:thumb|finger)_?prints?)`;
/** What stands in every such name. */
export const pinWords = [
  'fingerprint',
  'finger_print',
  'thumbprint',
  'thumb_print',
  ...['_spki', 'spki_', 'dspki', 'nspki', 'rspki', 'fspki', 'lspki', 'spkih', 'spkip', 'spkis'],
  'pinned',
  ...['cert', 'certificate'].flatMap((word) =>
    ['hash', 'digest', 'sha', 'pin'].flatMap((kind) => [`${word}${kind}`, `${word}_${kind}`]),
  ),
  ...['publickey', 'public_key'].flatMap((word) =>
    ['hash', 'pin', 'digest', 'sha'].flatMap((kind) => [`${word}${kind}`, `${word}_${kind}`]),
  ),
  ...[
    'ssl',
    'tls',
    'server',
    'peer',
    'remote',
    'leaf',
    'issuer',
    'chain',
    'intermediate',
    'presented',
  ].flatMap((word) => [`${word}pin`, `${word}_pin`]),
  // Without the root it would stand in `escaping`.
  ...['rootcapin', 'root_capin', 'ca_pin'],
];
/** The same, as long as can be: these are looked for in files of every kind. */
export const longPinWords = [
  ...pinWords.filter((word) => !/^(?:pinned|(?:finger|thumb)_?print)$/.test(word)),
  ...[
    'cert',
    'pub',
    'key',
    'spki',
    'peer',
    'server',
    'remote',
    'tls',
    'ssl',
    'leaf',
    'issuer',
    'inter',
    'root',
    'ca_',
  ].flatMap((word) => [`pinned${word}`, `pinned_${word}`]),
  // Last letters of what stands before: `expected`, `known`, `server`, `remote`, `leaf`, `tls`, `ssl`, `cert`, `ca`.
  ...[...'dnrefslta'].flatMap((letter) =>
    ['fingerprint', 'finger_print', 'thumbprint', 'thumb_print'].flatMap((print) => [
      `${letter}${print}`,
      `${letter}_${print}`,
    ]),
  ),
];
/** Words without which a comparison has nothing to do with the certificate of a TLS server. */
export const tlsPeer =
  '(?:certificate|ssl|tls|spki|public[ _-]?key)[ _-]?pinning|peer_?cert|get_?peer_?cert|server_?cert(?!ificate_?(?:path|file|key))|remote_?cert|ssl_?stream|ssl_?socket|tls_?(?:socket|stream|client|connect|conn\\b)|ssl_?context|ssl_?session|connection_?state|peercertificates|server_?trust|check_?server_?trusted|verify_?peer|ssl_get_|wrap_socket|onvalidateserver|verify_?server_?cert';
/** Words of neighbouring subjects: the checks of servers on clients, host keys of SSH, signatures, tokens. */
export const otherSubjects =
  'x-arr-client|known_?hosts|host_?key|\\bssh|\\bgpg\\b|\\bpgp\\b|\\bgnupg|\\bjwt|\\bjwk|x5t|x5c|saml|authenticode|code_?sign|apk_?sign|signing_?cert|signer|signature_?cert|device_?fingerprint|browser_?fingerprint|file_?hash|checksum';

/** Who signed an app of Android: what looks at it, or offers the next version, and is no client that pins. */
export const appSigner = {
  has: '\\bGET_SIGN(?:ATURES|ING_CERT)|\\b(?:signingInfo|apkContentsSigners|signingCertificateHistory)\\b|\\bversionCode\\s?:\\s?(?:Long|Int)\\b',
  lacks:
    'CertificatePinner|TrustManager|SSLContext|sslSocketFactory|peerCertificates|\\b(?:server|tls|ssl|peer)_?(?:cert|pin|key)|HttpClient|OkHttpClient|HttpsURLConnection',
};

/** Between the words of a name: `server_pin`, `server-pin`, `server.pin`, `ServerPin`. */
const s = '[._-]?';
const fixedBefore =
  '(?:expected|trusted|pinned|allowed|known|accepted|valid|configured|approved|whitelisted|required|permitted)';
const whose =
  '(?:server|peer|remote|upstream|backend|hub|leaf|(?<!gnu)tls|ssl|https|issuer|intermediate|chain|root|(?<![a-z])ca|(?<=[._-]|root|tls|ssl|server|trusted|expected|pinned|set|\\b[a-z])ca|spki)';
const certificate = 'cert(?:ificate)?s?';
const print = '(?:sha[_-]?(?:1|256|512)[._-]?)?(?:finger|thumb)_?prints?';
const hash = '(?:sha[_-]?(?:1|256|384|512)|hash(?:es)?|digests?)';
const pin = 'pin(?:s|_?sets?|ning|ned)?';
const key = '(?:spki|pub(?:lic)?[_-]?keys?)';
const keys = `(?:${key}|keys?)`;
/** What may follow such a name: the kind of hash, a number, a host. */
const afterName = `(?:${s}(?:sha[_-]?(?:1|256|384|512)|spki|hex|b64|base64|primary|backup|current|next|list|chain|keys?|certs?|hash(?:es)?|prod(?:uction)?|\\d{1,2})){0,2}(?:[._-][\\w.-]{1,40})?(?![a-z0-9])`;
/** A name of a setting that can be nothing but the pin of a server's certificate or key. */
export const sureName = `(?:(?:(?:${fixedBefore}|${whose})${s}){1,4}${certificate}${s}(?:${print}|${hash}|${pin})|(?:(?:${fixedBefore}|${whose})${s}){0,3}(?:${whose}${s}(?:${fixedBefore}${s})?(?:${print}|${pin})|(?:tls|ssl|peer|https|ca)${s}sha[_-]?256|spki${s}(?:${hash}|${print}|${pin})|(?:${certificate}|${key})${s}${pin})|pinned${s}(?:${whose}${s}){0,2}(?:${certificate}|${key}|${keys}${s}${hash}|${print})|pin${s}(?:sha[_-]?256|spki)(?!:[\\w+/]{43})|${fixedBefore}${s}(?:${whose}${s}){0,2}spki|(?:tls|ssl|cert(?:ificate)?)${s}pinning${s}(?:${hash}|${keys}|${certificate}))${afterName}`;
/** One that may be another's: a certificate of one's own, of a client, of whoever signed something. */
export const likelyName = `(?:${certificate}${s}(?:finger_?prints?|${hash})|${fixedBefore}${s}(?:${print}|pins?)|${key}${s}${hash}|pinned${s}(?:${keys}|${hash})|${keys}${s}pins?|pinning${s}${hash}|pin_?sets?|${fixedBefore}${s}(?:${whose}${s})?${certificate})${afterName}`;
/** From the end of a name to its value, in whatever syntax: `=`, `: &str =`, `=>`, a call, an element, an entry of a list. */
export const toValue = `(?:\\\\?["'\`\\])\\]]{0,3}(?:\\[\\d{0,4}\\])?\\s{0,8}(?:(?::|\\bAs\\s)\\s?[\\w.&'<>[\\]?*() ]{1,40}?(?==))?(?:=>|:=|<-|->|=(?![=>~])|:(?!:)|,|\\(|>)|(?:["']|(?=\\s))\\s{0,40},?\\s{0,40}["']?value["']?\\s?[:=]|</key>\\s{0,40}<(?:string|array)>|(?<=(?:^[ \\t(]{0,40}|\\s--?|:|\\b(?:setq?|define|env|def)\\s{1,4})[\\w.-]{4,80}["']?)[ \\t]{1,20})\\s{0,40}(?:-\\s{1,4})?(?:[\\w.!&@%*$#:<>?\\] -]{0,30}[[({'<>@&%|]{1,3}\\s{0,40}){0,3}[\\w@]{0,3}\\\\?["'\`]{0,3}`;
/** A print or the hash of a key, as text or as bytes. */
export const printValue = `(?:(?:pin-)?sha-?(?:1|256|384|512)(?::|=|/{1,2})\\s?)?(?:(?:[0-9a-f]{2}[: -]?){19,63}[0-9a-f]{2}(?![0-9a-z])|[a-z0-9+/]{43}=|(?:(?:0x|\\\\x)[0-9a-f]{1,2}[,\\s]{0,24}){16})`;
/** A name that can be no other certificate's, where its value is not shown. */
export const ownName = `(?:(?:(?:${fixedBefore}|${whose})${s}){1,4}${certificate}${s}(?:${print}|${hash})|(?:(?:expected|pinned|trusted)${s}(?:${whose}${s})?|(?:server|ca|issuer)${s})${print}|spki${s}(?:${hash}|${pin})|(?:${fixedBefore}${s})?(?:(?<!gnu)tls|ssl|${certificate}|public_?key)${s}pins?|pinned${s}(?:${whose}${s})?(?:${certificate}|${key}))${afterName}`;
/** Settings and the environment, where something is read from them. */
const settings =
  '(?:process\\.env|import\\.meta\\.env|os\\.(?:environ|getenv)|(?:\\w{1,12}\\.)?get_?env|(?:std::)?env(?:::var|!)?|System\\.getProperty|Environment\\.Get\\w{1,24}|forInfoDictionaryKey:|fromEnvironment|(?:\\$|@|self\\.|this\\.|_)?(?:\\w{0,16}_)?(?:config|settings|options|opts|cfg|conf|args|flags|params)\\w{0,4})';
/** A name given what stands in the settings, or read from them. */
export const fromSettings = `(?:${ownName}["'\`\\])]{0,2}\\s{0,4}(?:=>|:=|<-|=(?![=>~])|:(?!:)|\\(|[ =](?=["']?\\$))\\s{0,4}["'\`]?(?!\\$null)(?:(?:const )?(?:String\\.)?${settings}\\s?(?:\\.|->|\\[|\\()|\\$ENV\\b|ENV\\.|\\$\\{|\\{\\{|\\$[A-Z]|(?:var|local)\\.)|\\b${settings}(?:\\.|->|::|\\?\\.)?\\s?(?:(?:get\\w{0,12}|fetch|value)?\\s?[[(]?\\s?["'\`:]{0,2})\\w{0,24}?[_.:-]?${ownName}(?!\\w{0,12}\\s?[:=]\\s?(?:null|nil|none|undefined|false|""|'')))`;
/** Whom a certificate must name or come from, and such a name. */
export const namedParty = `(?:${fixedBefore}|server|peer|remote)${s}(?:(?:server|peer|remote|tls|ssl|${certificate}|ca)${s}){0,2}(?:issuer|subject)s?(?:${s}(?:cn|dn|names?))?(?![a-z])`;
export const distinguishedName = '/?(?:CN?|OU?|DC|ST|L)\\s?=\\s?[^\\s"\'%${]';
/** The words of both kinds of names. */
export const settingWords = [
  ...pinWords,
  ...['pinning', 'pin_set', 'pinset', 'keypin', 'key_pin', 'pin_sha', 'pinsha', 'pinspki', 'pin_spki'],
  ...['pubkeyhash', 'pubkey_hash', 'casha256', 'ca_sha256', 'tls_sha256', 'ssl_sha256', 'peer_sha256'],
].flatMap((word) => [
  word,
  ...(word.includes('_') ? [word.replaceAll('_', '-'), word.replaceAll('_', '.')] : []),
]);
