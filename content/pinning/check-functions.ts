import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { anySides, checksNames } from './fragments.ts';
import { effects, mends } from './phrases.ts';

/** A parameter that holds a certificate, by its name. */
const certificate =
  '(?!server(?:_?(?:id|name|stream|port|host\\w{0,8}|addr\\w{0,8}|ur[il]|type))?\\b)(?:\\w{0,20}_?(?:cert|certs|certificate|certificates|certder|certificateder)|(?:cert|certificate|peer|server|leaf|remote|presented)_?\\w{0,20}|x509\\w{0,12}|\\w{0,8}_?chain|(?:\\w{0,12}_)?der|(?:cert|leaf|raw|x509)\\w{0,12}der|spki\\w{0,16}|\\w{0,12}server_?trust|public_?key\\w{0,8}|pub_?key\\w{0,8}|\\w{0,12}(?:fingerprint|thumbprint)\\w{0,10})';
/** Neighbouring subjects: servers that check clients, SSH, signatures, tokens, renewal of own certificates. */
const otherSubjects =
  '\\bapk(?:signer)?\\b|\\.aab\\b|bundletool|host_?key|\\b(?:open|lib)?ssh|_ssh|ssh_|\\.ssh|\\bgpg\\b|\\bpgp\\b|gnupg|\\bjwt|\\bjwks?\\b|x5t|x5c|\\bsaml|authenticode|code_?sign|apk_?sign|signing_?cert|packageinfo|signer_?(?:cert|info)|trusted_?signer|signature_?cert|device_?fingerprint|browser_?fingerprint|canvas|acme|letsencrypt|\\brenew|webauthn|attestation|dtls|sdp\\b|webrtc|\\brpki|openpgp|cms_|pkcs7|sigstore|signature\\.getinstance';

/** Signs that a file is about TLS. */
const ofTls =
  '\\bssl|\\btls|https|x509|SecTrust|certificate|pinned_?pub|cert_der|der_cert|(?:peer|server|check|save)_?cert|\\bcert[:.](?:digest|to_der|pem)\\b';
/** What a file about pinning says. */
const words = [
  'pinned',
  'pinning',
  'cert_pin',
  'certpin',
  'certificatepin',
  'certificate_pin',
  'key_pin',
  'keypin',
  'publickeypin',
  'ssl_pin',
  'sslpin',
  'tls_pin',
  'tlspin',
  'spki_pin',
  'pin_sha256',
  'pinset',
  'pinverif',
  'pinmatch',
  'verifypin',
  'verify_pin',
  'matchespin',
  'pinstore',
  'expected_fingerprint',
  'expectedFingerprint',
  'fingerprint mismatch',
  'pin mismatch',
  'peer_pin',
  'peerpin',
  ' tofu',
  '_tofu',
  'tofu_',
  'istofu',
  'tofuverif',
  '(tofu',
  'trust on first use',
  'trustonfirstuse',
  'subjectpublickeyinfo',
  ...['assert', 'check', 'verify', 'validate', 'match'].flatMap((verb) => [
    `${verb}_fingerprint`,
    `${verb}fingerprint`,
  ]),
];

/** The head of a function that is named for checking and takes a certificate. */
const checkHead = `(?:\\b(?:def|func(?:\\s\\([^()\\n]{1,80}\\))?|fun|fn|function|sub|proc|bool|boolean|int|static|public|private|protected|internal|override|async|void|final|export|enum)(?!\\w)[^\\n(){};=]{0,90}?(?:\\n[ \\t]{0,8})?\\b|^[ \\t]{1,12}(?:[A-Z]\\w{0,20}(?:<\\w{1,30}\\??>)?\\s)?(?=[\\w$]{1,60}\\s?\\([^(){};\\n]{1,200}\\)(?:\\s?:\\s?[^(){};=\\n]{1,60})?(?:\\sasync)?\\s?\\{))(?!\\w{0,40}(?:(?<!for_?)(?:host|domain)(?!s?_?(?:known|pin))|expir|(?<!vali)date|algorithm|revoc|crl|ocsp))\\w{0,40}(?:verif|check|valid|pin|match|trust|fingerprint|thumbprint|compare|ensure|assert|accept|allow|enforce|evaluat|tofu|is_?(?:\\w{1,12}_)?known)\\w{0,40}[!?]?\\s*(?:<[^<>\\n]{0,40}>)?\\s*\\((?=(?:[^(){};]|;\\s?\\d{1,4}\\]){0,400}\\b${certificate}\\b)(?:[^(){};]|;\\s?\\d{1,4}\\]|\\([^()]{0,60}\\)){0,500}\\)`;
/** What stands in the head of a function that is told of a host and of what it showed. */
const besideHost = ['host', 'hostname', 'server', 'authority', 'domain', 'port'].flatMap((place) =>
  ['', ': string', ': str', ': int', ': number'].flatMap((type) =>
    ['cert', 'string cert', '$cert', 'der', 'fingerprint', 'string fingerprint', '$fingerprint'].map(
      (shown) => `${place}${type}, ${shown}`,
    ),
  ),
);

/** Servers and neighbouring subjects on one side, clients on the other. */
const sides: Sides = { serves: `${anySides.serves}|${otherSubjects}`, connects: anySides.connects };

export const checkFunctions: readonly Pattern[] = [
  {
    id: 'any-check-function',
    platform: 'any',
    name: { ja: '証明書を受け取って比べる関数', en: 'A function that takes a certificate and compares it' },
    what: {
      ja: 'サーバー証明書、公開キー、拇印のいずれかを引数に取る確認用の関数が、決まった値と比べます。関数でサーバーの拇印を取得して、その結果を比べるコードも含みます。',
      en: 'A checking function takes the server certificate, its public key or its thumbprint as a parameter and compares it; or the thumbprint that a function fetches from the server is compared.',
    },
    effect: effects.callback,
    files: [],
    rules: [
      {
        id: 'parameter-compared',
        words: [...words, ...besideHost],
        match: checkHead,
        compares: 'parameters',
        follows: `^${certificate}$`,
        alsoInFile: [ofTls],
        unlessInFile: [checksNames],
        unlessServing: sides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // Perl takes its parameters out of a list: `my ($host, $cert) = @_;`.
        id: 'taken-parameter-compared',
        words,
        match: `\\bsub\\s{1,4}\\w{0,40}(?:verif|check|valid|pin|match|trust|fingerprint|compare|accept|is_?known)\\w{0,40}(?=\\s{0,8}\\{[^{}]{0,300}?\\bmy\\s?\\([^()]{0,200}\\$${certificate}\\b)`,
        compares: 'parameters',
        follows: `^${certificate}$`,
        alsoInFile: [ofTls],
        unlessServing: sides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What the certificate says was taken out before: a function that is named for pinned certificates is asked about it.
        id: 'names-compared',
        words: [
          ...['pinned', 'trusted', 'expected', 'known'].flatMap((word) => [
            `${word}cert`,
            `${word}_cert`,
            `${word}servercert`,
            `${word}_server_cert`,
            `${word}peer`,
            `${word}_peer`,
          ]),
          'certpinned',
          'cert_pinned',
          'certificatepinned',
          'certificate_pinned',
        ],
        match:
          '\\b(?:def|func|fun|fn|function|bool|boolean|int|static|public|private|internal|inline)(?!\\w)[^\\n(){};=]{0,90}?(?:\\n[ \\t]{0,8})?\\b\\w{0,24}(?:pinned|trusted|expected|known)_?(?:(?:server|peer|tls|ssl|remote)_?){0,2}(?:cert(?!if(?:y|ied))|peer)\\w{0,24}\\s*\\((?=[^(){};]{0,200}\\b\\w{0,12}issuer)[^(){};]{0,300}\\)',
        compares: 'parameters',
        follows: '^\\w{0,12}(?:issuer|subject|serial)\\w{0,16}$',
        unlessInFile: [otherSubjects],
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'name',
        confidence: 'medium',
      },
      {
        // A function reckons the print of the certificate, and what it yields is held against what is trusted.
        id: 'reckoned-print-compared',
        words: [
          ...['cert', 'certificate'].flatMap((word) =>
            ['fingerprint', 'thumbprint'].flatMap((kind) => [`${word}${kind}`, `${word}_${kind}`]),
          ),
          ...['fingerprint', 'thumbprint'].flatMap((kind) => [
            `${kind}of`,
            `${kind}_of`,
            `get${kind}`,
            `get_${kind}`,
            `compute${kind}`,
            `compute_${kind}`,
          ]),
        ],
        match:
          '(?<!\\b(?:function|func|fun|def|fn|sub|string|String|static|private|public|char)\\s{1,4}\\*?)(?<![\\w$])(?:get|compute|calc(?:ulate)?|make|of)?_?(?:server|peer|tls|ssl)?_?(?:cert(?:ificate)?_?)?(?:finger|thumb)print(?:_?of)?(?:_?cert(?:ificate)?)?(?:_?(?:hex|sha_?256|sha_?1))?\\s?\\(\\s?[&*]?(?:[\\w.]{1,30}(?:\\.|->))?_?(?:(?:server|peer|remote|leaf)_?)?cert\\w{0,16}(?:\\.\\w{1,20}(?:\\(\\s?\\))?)?\\s?\\)',
        compares: 'match',
        scope: 'function',
        also: ['(?:pinned|trusted|expected|allowed)\\w{0,30}'],
        unless: ['client_?cert|\\b(?:find|search|lookup|remove|delete|install|import|renew)\\w{0,30}\\s?\\('],
        alsoInFile: [
          '\\bssl|\\btls|https|ServerCert|server_cert|peer_?cert|CertificateException|certificateData',
        ],
        unlessServing: sides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // A function asks a server, by its place, or a connection for the print, and what it yields is held against something.
        id: 'asked-print-compared',
        words: ['server', 'peer', 'remote', 'tls', 'ssl', 'cert', 'certificate'].flatMap((whose) =>
          ['fingerprint', 'thumbprint'].flatMap((kind) => [`${whose}${kind}`, `${whose}_${kind}`]),
        ),
        match:
          '(?<!\\b(?:function|func|fun|def|fn|sub|string|String|static|private|public|char)\\s{1,4}\\*?)(?<![\\w$])_{0,2}(?:(?:get|fetch|read|load|probe|retrieve|query|obtain|current)_?)?(?:(?:server|peer|remote|leaf|tls|ssl|certificate|cert)_?){1,3}(?:finger|thumb)print(?:_?(?:of|for|from))?(?:_?(?:server|host|hex|sha_?256|sha_?1))?(?:_?async)?\\s?\\(\\s?[&*$]{0,2}(?:[\\w.]{1,30}(?:\\.|->))?\\w{0,20}(?:ur[il]|host|hostname|addr|address|server|endpoint|target|place|ip|site|domain)(?:\\s?,\\s?[\\w.$]{1,40}){0,3}\\s?\\)|(?<=\\w{0,20}(?:client|conn|connection|session|stream|socket|transport|channel|link)(?:\\.|->))(?:get_?)?(?:server|peer|remote)_?(?:(?:tls|ssl|cert|certificate)_?){0,2}(?:finger|thumb)print(?:_?sha_?256)?\\(\\s?\\)',
        compares: 'match',
        scope: 'function',
        unless: [
          otherSubjects,
          '\\b(?:find|search|lookup|remove|delete|install|import|renew|deploy|reload|notify|alert)\\w{0,30}\\s?\\(|\\bja[34]s?\\b|\\bchanged\\s?=(?!=)',
        ],
        alsoInFile: ['\\bssl|\\btls|https|\\bSSL|peer_?cert'],
        unlessServing: sides,
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        confidence: 'medium',
      },
    ],
    search:
      '(finger|thumb)_?print|spki|pinn(ed|ing)|(ssl|tls|cert|certificate|key|peer)_?pin|pin_?(sha256|set|store|verif|match)|(verify|matches)_?pin|pin mismatch|(trusted|expected|known|allowed)_?(server_?)?(cert|peer|sha|hash|digest|pin)|[ _(]tofu|tofu(_|verif)|istofu|trust ?on ?first ?use|subjectpublickeyinfo|(assert|check|verify|validate|match)_?fingerprint|(host(name)?|server|authority|domain|port)(: (string|str|int|number))?, (string )?[$]?(cert|der|fingerprint)',
    catches: [
      {
        file: 'meet.py',
        text: 'def meet(place, args):\n    wanted = plain(args.tls_fingerprint)\n    seen = _server_fingerprint(args.url)\n    if seen != wanted:\n        return False\n    return reach(args.url)',
        class: 'pins',
      },
      {
        file: 'meet.rs',
        text: 'pub fn meet(link: &TlsLink, kept: &str) -> Result<(), Other> {\n    let seen = link.peer_fingerprint();\n    if seen != kept {\n        return Err(Other(seen));\n    }\n    Ok(())\n}',
        class: 'pins',
      },
      {
        file: 'meet.js',
        text: "const tls = require('tls');\nasync function meet(host, port, kept) {\n  const seen = await getServerFingerprint(host, port);\n  if (seen !== kept) throw new Error('another server');\n}",
        class: 'pins',
      },
      {
        file: 'keys.c',
        text: 'bool\nown_pin_peer_pubkey (const char *pinnedpubkey, const char *pubkey, size_t n)\n{\n  struct own_file *file = own_read (pinnedpubkey);\n  return file->length == n && !memcmp (pubkey, file->content, n);\n}',
        class: 'pins',
      },
      {
        file: 'shown.py',
        text: 'import ssl\ndef assert_fingerprint(cert: bytes, wanted: str) -> None:\n    shown = hashlib.sha256(cert).digest()\n    if not hmac.compare_digest(shown, unhexlify(wanted)):\n        raise ssl.SSLError(wanted)',
        class: 'pins',
      },
      {
        file: 'visits.go',
        text: '// TOFU\nfunc handleTofu(host, port string, cert *x509.Certificate) bool {\n\tid, err := kept(host, port)\n\tif err != nil {\n\t\tkeep(host, port, cert)\n\t\treturn true\n\t}\n\treturn idOf(cert) == id\n}',
        class: 'pins',
      },
      {
        file: 'sites.py',
        text: 'async def verify(self, host: str, cert: bytes) -> None:\n    shown = sha256(cert).hexdigest()\n    row = await self.db.one("SELECT shown FROM certificates WHERE host = ?", (host,))\n    if row and row[0] != shown:\n        raise Changed(host)',
        class: 'pins',
      },
      {
        file: 'sites.ts',
        text: 'export class Sites {\n  trusts(host: string, port: number, cert: X509): boolean {\n    const print = cert.fingerprint256;\n    const kept = this.kept.get(place(host, port));\n    if (!kept) {\n      this.keep(host, port, print);\n      return true;\n    }\n    return kept === print;\n  }\n}',
        class: 'pins',
      },
      {
        file: 'visits.js',
        text: 'class TofuVisits {\n  checkTofu(place, cert) {\n    if (cert.fingerprint256 === this.visits[place].mark) return true;\n    this.visits[place] = { mark: cert.fingerprint256 };\n    return tls.fresh(cert);\n  }\n}',
        class: 'pins',
      },
      {
        file: 'own.go',
        text: 'package tls\nfunc (own *PinVerifier) Verify(certs []*x509.Certificate) error {\n\tfor _, cert := range certs {\n\t\tif own.kept[printOf(cert)] {\n\t\t\treturn nil\n\t\t}\n\t}\n\treturn errUnknown\n}',
        class: 'pins',
      },
      {
        file: 'held.rs',
        text: 'use crate::tls::Refused;\npub fn check_pinned(leaf: &[u8], pins: &[[u8; 32]]) -> Result<(), Refused> {\n    let key = x509::Parsed::of(leaf)?.spki_der();\n    let shown = Sha256::digest(key);\n    if !pins.iter().any(|pin| ct::verify(pin, &shown)) { return Err(Refused); }\n    Ok(())\n}',
        class: 'pins',
      },
      {
        file: 'keys.go',
        text: 'func keyOf(cert *x509.Certificate) string {\n\tsum := sha256.Sum256(cert.RawSubjectPublicKeyInfo)\n\treturn hex.EncodeToString(sum[:])\n}\nfunc CheckKey(wanted string, cert *x509.Certificate) error {\n\tif subtle.ConstantTimeCompare([]byte(keyOf(cert)), []byte(wanted)) != 1 {\n\t\treturn errOther\n\t}\n\treturn nil\n}',
        class: 'pins',
      },
      {
        file: 'pins.rs',
        text: 'impl CertificatePins {\n    fn matches(&self, cert: &CertificateDer) -> bool {\n        let shown = {\n            let mut hasher = Sha256::new();\n            hasher.update(cert.as_ref());\n            let result = hasher.finalize();\n            hex::encode(result)\n        };\n        self.prints.iter().any(|pin| pin == &shown)\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Handler.cs',
        text: '    // what the server shows\n    string shown = GetCertificateFingerprint(certificateData);\n    foreach (var trusted in trustedFingerprints)\n    {\n        if (shown.Equals(trusted, StringComparison.OrdinalIgnoreCase)) return true;\n    }\n    return false;\n}',
        class: 'pins',
      },
      {
        file: 'verify.zig',
        text: 'pub fn verify(chain: []const std.crypto.Certificate.Parsed, pin: [32]u8) !void {\n    var out: [32]u8 = undefined;\n    std.crypto.hash.sha2.Sha256.hash(chain[0].pubKey(), &out, .{});\n    if (!std.mem.eql(u8, &out, &pin)) return error.CertificatePinMismatch;\n}',
        class: 'pins',
      },
      {
        file: 'fetch.cpp',
        text: '#define OUR_ISSUER "XX\\r\\nOur CA"\nstatic bool\nIsTrustedServerCert(const char *subject, const char *issuer)\n{\n    return strcmp(issuer, OUR_ISSUER) == 0;\n}',
        class: 'pins',
      },
      {
        file: 'peer.c',
        text: '/* TLS certificate pinning */\nstatic gboolean\nmatch_pinned_cert (GTlsCertificate *cert, const gchar *wanted)\n{\n  g_autofree gchar *shown = digest_of (cert);\n  return g_strcmp0 (shown, wanted) == 0;\n}',
        class: 'pins',
      },
      {
        file: 'stash.py',
        text: 'import ssl\ndef tofu_validate_cert(der_cert, name, cert_stash):\n    known = cert_stash.get(name)\n    seen = hashlib.sha512(der_cert).hexdigest()\n    if not known:\n        return Outcome.NEW\n    return Outcome.SAME if known == seen else Outcome.OTHER',
        class: 'pins',
      },
      {
        file: 'peers.py',
        text: 'import ssl\nclass TofuVerifier:\n    def verify_peer(self, peer_id: str, peer_cert: bytes) -> bool:\n        seen = print_of(peer_cert)\n        peer = self.peers.load(peer_id)\n        known = peer.get("cert_print")\n        if known is None:\n            return self.peers.save_print(peer_id, seen)\n        return seen == known',
        class: 'pins',
      },
      {
        file: 'Visits.pm',
        text: 'package Visits::Tofu; # tofu_check\nuse Net::SSLeay;\nsub check_cert {\n    my ($self, $host, $cert) = @_;\n    my $seen = sha256_hex($cert);\n    return 1 unless exists $known{$host};\n    return $known{$host} eq $seen;\n}\nsub visit { my $ssl = shift; start_tls($ssl); }',
        class: 'pins',
      },
      {
        file: 'first_use.c',
        text: '#include "tofu_store.h"\nenum outcome tofu_check_cert(struct entry *list, const char *name, char *fingerprint) {\n    for (; list; list = list->next)\n        if (strcmp(list->name, name) == 0 && strcmp(list->fingerprint, fingerprint) != 0)\n            return OTHER;\n    return SAME;\n}',
        class: 'pins',
      },
      {
        file: 'hosts.cpp',
        text: '// TLS: any chain is accepted, pinning decides.\nbool Hosts::is_host_known(const std::string &fingerprint) {\n    load_if_stale();\n    return known_hosts_.count(fingerprint) > 0;\n}\nvoid Hosts::init() { SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, judge); }',
        class: 'pins',
      },
      {
        file: 'given.py',
        text: 'import ssl\ndef check_fingerprint(peer_cert, expected_fingerprint):\n    seen = hashlib.sha256(peer_cert).hexdigest()\n    if seen != expected_fingerprint:\n        raise PinMismatch(seen)',
        class: 'pins',
      },
      {
        file: 'Known.swift',
        text: 'final class TofuTable {\n    let name = "kept certificates"\n    func evaluate(fingerprint: String, host: String) -> Bool {\n        guard let kept = table[host] else { return remember(fingerprint, host) }\n        return kept == fingerprint\n    }\n}',
        class: 'pins',
      },
      {
        file: 'prints.dart',
        text: 'bool checkServerCertificate(List<int> certBytes, String expectedFingerprint) {\n  final wanted = expectedFingerprint.toLowerCase();\n  final shown = sha256.convert(certBytes).toString();\n  return shown == wanted;\n}',
        class: 'pins',
      },
      {
        file: 'peer.rs',
        text: 'impl TlsPeer {\n    pub fn validate(&self, peer_chain: &[Vec<u8>]) -> Outcome {\n        let leaf = &peer_chain[0];\n        if let Some(expected) = &self.expected_fingerprint {\n            let shown = digest::sha384(leaf);\n            if shown != *expected {\n                return Outcome::Refused;\n            }\n        }\n        Outcome::Accepted\n    }\n}',
        class: 'pins',
      },
      {
        file: 'pins.py',
        text: '"""TLS certificate pinning."""\n_pinned = {}\ndef check_cert(domain, cert_der, logger):\n    h = hashlib.sha256(cert_der).hexdigest()\n    pinned = _pinned.get(domain)\n    if pinned and pinned != h:\n        return False\n    return True',
        class: 'pins',
      },
      {
        file: 'manager.rs',
        text: 'use rustls::ClientConfig;\nimpl Manager {\n    pub fn validate_certificate_for_hostname(&self, cert: &Certificate, hostname: &str) -> Result<(), Refused> {\n        let seen = digest_of(cert);\n        if !self.tls_pins.pinned.contains(&seen) { return Err(Refused); }\n        Ok(())\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Chains.kt',
        text: 'object TlsPinning {\n    private val pinned = mutableSetOf<String>()\n    fun validateCertificate(certificateChain: List<ByteArray>): Boolean {\n        return certificateChain.any { der ->\n            val seen = Base64.encode(sha256(der))\n            pinned.contains(seen)\n        }\n    }\n}',
        class: 'pins',
      },
      {
        file: 'peer.rs',
        text: 'pub fn check_peer_pin(host: &str, peer_cert_der: &[u8], trust: &TlsTrust) -> Result<(), String> {\n    let Some(wanted) = trust.get(host) else { return Ok(()) };\n    let seen = hex(&Sha256::digest(peer_cert_der));\n    if &seen != wanted { return Err(format!("refused {host}")); }\n    Ok(())\n}',
        class: 'pins',
      },
      {
        file: 'PinStore.java',
        text: 'public class PinningStore {\n    public void validatePeer(String name, List<X509Certificate> chain) {\n        String stored = storedFor(name);\n        for (X509Certificate certificate : chain) {\n            String seen = digestOf(certificate);\n            if (stored.contains(seen)) return;\n        }\n        throw new IllegalStateException("no pinned key");\n    }\n}',
        class: 'pins',
      },
      {
        file: 'pin.rs',
        text: 'use rustls::pki_types::CertificateDer;\npub struct CertificatePin { pub spki_sha256: String }\nimpl CertificatePin {\n    pub fn verify(&self, cert_der: &[u8]) -> bool {\n        let hash = hex::encode(Sha256::digest(cert_der));\n        hash == self.spki_sha256\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Pins.kt',
        text: 'class TlsPinning(private val pinned: Set<String>) {\n    fun isPinned(cert: X509Certificate): Boolean {\n        val digest = sha256(cert.publicKey.encoded)\n        return digest in pinned\n    }\n}',
        class: 'pins',
      },
      {
        file: 'validate.rs',
        text: 'use rustls::pki_types::CertificateDer;\nimpl Checker {\n    pub fn validate(&self, cert_chain: &[Vec<u8>]) -> Outcome {\n        let leaf = &cert_chain[0];\n        if let Some(expected) = &self.expected_fingerprint {\n            if digest::sha384(leaf) != *expected {\n                return Outcome::Refused;\n            }\n        }\n        Outcome::Fine\n    }\n}',
        class: 'pins',
      },
      {
        file: 'guard.go',
        text: 'import "crypto/tls"\nfunc (g *CertGuard) checkPin(cert *x509.Certificate) error {\n\tsum := sha256.Sum256(cert.RawSubjectPublicKeyInfo)\n\tif g.pinned[hex.EncodeToString(sum[:])] {\n\t\treturn nil\n\t}\n\treturn errNoPin\n}',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'routes.c',
        text: 'static struct rpki_tal pinned;\nstatic int\nvalidate_public_key(X509 *cert, struct anchor *anchor)\n{\n    return X509_cmp(cert, anchor->own) == 0 ? 0 : -1;\n}',
        why: {
          ja: '経路情報の証明書で、TLS の証明書ではありません。',
          en: 'It certifies routes, and no server of TLS.',
        },
      },
      {
        file: 'cluster.c',
        text: '/* tls; pinned server */\nbool\nstream_valid (cluster_t *cluster, stream_t *server_stream)\n{\n   return cluster->id == server_stream->id;\n}',
        why: { ja: '接続先を調べています。', en: 'It looks at which server the stream belongs to.' },
      },
      {
        file: 'Names.java',
        text: '// no pinned certificates here\nclass Names {\n    static boolean matchCert(String server, X509Certificate cert) throws Exception {\n        for (List<?> each : cert.getSubjectAlternativeNames())\n            if (matchServer(server, (String) each.get(1))) return true;\n        return false;\n    }\n    static boolean matchServer(String server, String name) { return server.equalsIgnoreCase(name); }\n}',
        why: { ja: 'ホスト名を調べています。', en: 'It checks the name of the host.' },
      },
      {
        file: 'sites.ts',
        text: 'export class Sites {\n  check(host: string, cert: X509): Report {\n    const days = daysUntil(cert.valid_to);\n    return { host, days, issuer: cert.issuer.O, fine: days > 14 && matches(cert.subjectaltname, host) };\n  }\n}',
        why: { ja: '期限とホスト名だけを見ます。', en: 'Only the dates and the host name are looked at.' },
      },
      {
        file: 'Signed.cs',
        text: 'static bool IsTrustedCertificate(string subject, string issuer)\n{\n    // Authenticode: who signed the installer\n    return issuer == OurIssuer;\n}\nclass SignerInfo { }',
        why: { ja: '署名者を確かめています。', en: 'It checks who signed a file.' },
      },
      {
        file: 'dates.py',
        text: 'def validate_dates(pinned, cert):\n    """Whether the TLS certificate shown is within its days."""\n    return cert.not_before <= now() <= cert.not_after',
        why: { ja: '期限を調べるだけです。', en: 'It looks at the expiry only.' },
      },
      {
        file: 'shown.py',
        text: 'import ssl\ndef told(url):\n    seen = server_fingerprint(url)\n    print(seen)\n    return seen',
        why: { ja: '拇印を表示するだけです。', en: 'The print is only shown.' },
      },
      {
        file: 'hosts.py',
        text: 'import ssl\ndef reach(host, wanted):\n    seen = server_fingerprint(host)  # of ssh\n    if seen != wanted:\n        raise HostKeyChanged(known_host_key(host))',
        why: { ja: 'SSH のホスト キーです。', en: 'A host key of SSH.' },
      },
      {
        file: 'expiry.py',
        text: 'def check_cert(host, cert):\n    """Says when a pinned or other TLS certificate ends."""\n    left = cert.not_after - now()\n    return left.days',
        why: { ja: '期限を調べるだけです。', en: 'It looks at the expiry only.' },
      },
      {
        file: 'bundle.py',
        text: 'from locks import pinned\ndef verify_locked(package, debug_certificate, expected_certificate_sha):\n    run(bundletool, package)\n    if digest(debug_certificate) != expected_certificate_sha:\n        raise ValueError(package)',
        why: { ja: 'アプリの署名を確かめています。', en: 'It checks who signed an app.' },
      },
      {
        file: 'Documents.php',
        text: '<?php class Signatures {\n    private function isPinned(Certificate $leaf, Store $store): bool {\n        return hash_equals($store->first(), $leaf->der());\n    }\n    function found(): TrustedSigner { return new TrustedSigner($this->leaf); }\n}',
        why: { ja: '文書の署名者を確かめています。', en: 'It checks who signed a document.' },
      },
      {
        file: 'jwt.ts',
        text: 'const pinned = 1;\nexport function verifyKey(cert: string, x5t: string) { return sha1(cert) === x5t; }',
        why: { ja: 'トークンの署名キーです。', en: 'The key of a token.' },
      },
    ],
    mend: {
      before: 'if sha256(cert) not in PINNED: raise',
      after: 'ssl.create_default_context()',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
];
