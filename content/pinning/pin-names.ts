/** Names that programs give to pins and to what they are compared with, as pieces of regular expressions, and the words in them. */

/** What a certificate is known by, as part of a name. */
const identity =
  '(?:thumb_?prints?|finger_?prints?|cert(?:ificate)?_?(?:hash(?:es)?|digests?|sha_?(?:1|256)s?)|spki(?:_?(?:hash(?:es)?|pins?|sha256))?|public_?key_?(?:hash(?:es)?|pins?|digests?|sha256)|pins?)';
/** Whose it is, or that it was fixed beforehand, as part of a name. */
const peer =
  '(?:peer|server|remote|leaf|tls|ssl|presented|issuer|intermediate|chain|cert(?:ificate)?|root_?ca|ca_?cert)';
const fixed = '(?:pinned|expected|trusted|allowed|known|accepted|valid|configured|approved|whitelisted)';
/** A name that has both parts, such as `expectedServerThumbprint`, `trusted_cert_fingerprints`, `pinnedCertificates`. */
export const pinnedName = `(?:${fixed}_?(?:${peer}_?){1,2}${identity}|${peer}_?${fixed}_?${identity}|${peer}_?pinn?(?:s|ed)?_?(?:${identity})?|pinned_?(?:${peer}_?)?(?:cert(?:ificate)?s?|public_?keys?|keys?_?hash(?:es)?|${identity})|${fixed}_?(?:thumb|finger)_?prints?)`;
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
