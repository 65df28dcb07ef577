import type { FileExclusion, Pattern, Sides } from '#domain/pinning/pattern.ts';
import {
  asksToSkip,
  handedOnUnderItsName,
  namedOff,
  namedOffSearch,
  namedOffUnderTls,
} from './check-names.ts';
import { fabricProfile } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const files = [
  '*.js',
  '*.jsx',
  '*.ts',
  '*.tsx',
  '*.ets',
  '*.mjs',
  '*.cjs',
  '*.mts',
  '*.cts',
  '*.vue',
  '*.svelte',
  '*.coffee',
  '*.es6',
  '*.gs',
];
const serves =
  'createServer\\s*\\(|createSecureServer\\s*\\(|requestCert|\\bfastify\\s*\\(|https\\.Server\\b|new\\s+Server\\s*\\(';

/** A file that serves and never connects. */
const serverOnlyFile: FileExclusion = {
  has: 'createServer|createSecureServer|requestCert|(?<!\\b(?:config|options|opts|args|argv|n|node|settings|params|credentials|this)\\.)clientCert|mtls',
  lacks:
    'https\\.request|https\\.get|tls\\.connect|Agent\\b|axios|undici|checkServerIdentity|secureConnect|servername|fetch\\s*\\(',
};

const connects =
  'https\\.(?:request|get)\\s*\\(|http2\\.connect|\\b(?:tls|net)\\w{0,3}\\.connect|\\bAgent\\s*\\(|\\baxios\\b|\\bundici\\b|checkServerIdentity|secureConnect|(?<!\\.)\\bservername\\b|\\bfetch\\s*\\(|CertificateVerifyProc|certificate-error|new\\s+WebSocket\\s*\\(';
/** A server that asks its clients for certificates, or looks at what they show. */
const checksClients: Sides = {
  serves:
    'requestCert\\s*:\\s*true|\\breq(?:uest)?\\.(?:raw\\.)?(?:socket|connection|client)\\b(?!\\.(?:on|once|setTimeout|destroy)\\b)|\\bstream\\.session\\.socket\\b|\\bres(?:ponse)?\\.(?:status|writeHead|sendStatus)\\s*\\(\\s*40[13]\\b|\\breply\\.(?:code|status)\\s*\\(\\s*40[13]\\b|\\(\\s*res\\s*,\\s*40[13]\\b',
  connects,
};
const sides: Sides = {
  serves: `requestCert|createServer|createSecureServer|${checksClients.serves}`,
  connects,
};

/** What is only made to see whether it can be: `createSecureContext({ ca });` as a statement. */
const notMerelyTried = '(?<![;{}]\\s{1,60}(?:\\w{1,12}\\.)?createSecureContext\\s?\\(\\s?\\{\\s{0,20})';

/** How a client of node-forge names what checks the server. */
const forgeVerifies = '\\bverify["\']?\\s?:\\s{0,8}(?=[\\w(])';
/** What of a certificate of node-forge tells whose it is, whatever its name. */
const shownOfForge =
  'certificateTo\\w|publicKeyTo\\w|publicKeyFingerprint|\\bserialNumber\\b|fingerprint|thumbprint|\\bsha\\d|\\.publicKey\\b';

/** A package of somebody else that is named for pinning. */
const pinningPackage =
  '["\'](?![./~]|@/)[\\w@/-]{0,60}(?:(?:ssl|tls|cert(?:ificate)?s?|key)-?pinn(?:ing|er)|react-native-pinch)[\\w-]{0,20}["\']';

/** What an option is named for that says whether servers are checked. */
const asksOption =
  '\\w{0,30}(?:verif|valid(?:at|ity)|insecure|unsafe|self_?sign|strict|check|ignore|skip|trust|(?<![a-z])(?:is_?)?prod(?:uction)?(?![a-z])|(?<![a-z])is_?dev|(?<=env\\.\\w{0,30})(?:tls|ssl|unauthorized))';

/** What hands over, or begins, the judge. */
const identityCheck = '\\bcheckServerIdentity["\']?\\s*(?:[:=](?![=>])|(?=\\())';

export const node: readonly Pattern[] = [
  {
    id: 'node-peer-certificate',
    platform: 'node',
    name: { ja: 'Node.js で相手の証明書を比べるコード', en: 'Comparison of the peer certificate in Node.js' },
    what: {
      ja: 'checkServerIdentity や getPeerCertificate で得た証明書の fingerprint256、pubkey、issuer などを決まった値と比べます。',
      en: 'fingerprint256, pubkey, issuer and the like of the certificate in checkServerIdentity or from getPeerCertificate are compared.',
    },
    effect: effects.callback,
    files,
    rules: [
      {
        id: 'peer-certificate-compared',
        outsideTexts: true,
        words: ['getPeerCertificate', 'getPeerX509Certificate', 'peerCertificate', 'peer_certificate'],
        match: '\\.getPeer(?:X509)?Certificate\\s*(?:\\?\\.)?\\(|\\.(?:peerCertificate|peer_certificate)\\b',
        compares: 'match',
        unlessInFile: ['tls-server-end-point'],
        unlessServing: checksClients,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'security-info-compared',
        outsideTexts: true,
        words: ['getSecurityInfo'],
        match: '\\.getSecurityInfo\\s*\\(',
        compares: 'match',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'server-identity-compares',
        outsideTexts: true,
        words: ['checkServerIdentity', 'setCertificateVerifyProc', 'certificate-error', 'accept-certificate'],
        match:
          '\\bcheckServerIdentity["\']?\\s*(?:[:=](?![=>])|(?=\\())|\\.setCertificateVerifyProc\\s*\\(|["\']certificate-error["\']\\s*,|\\.connect\\s*\\(\\s*["\']accept-certificate["\']\\s*,',
        compares: 'parameters',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // node-forge hands the chain to `verify`, which alone decides.
        id: 'forge-compares',
        outsideTexts: true,
        words: ['tls.createConnection'],
        match: forgeVerifies,
        alsoInFile: ['\\btls\\.createConnection\\s*\\('],
        scope: 'body',
        also: [shownOfForge],
        compares: 'parameters',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'identity-function-compares',
        outsideTexts: true,
        words: [
          'cert.',
          'certificate.',
          'peer.',
          'cert?.raw',
          'cert?.pubkey',
          'cert?.fingerprint',
          'certificate?.',
        ],
        match:
          '\\b\\w{0,20}(?:[cC]ert(?:ificate)?|[pP]eer)\\??\\.(?:raw|fingerprint(?:256|512)?|pubkey|serialNumber|issuerCertificate)\\b',
        alsoInFile: ['checkServerIdentity\\s*\\('],
        unlessServing: checksClients,
        compares: 'match',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // Whatever the function and its parameter are called, its type says what it is handed.
        id: 'typed-parameter-compared',
        outsideTexts: true,
        words: ['PeerCertificate'],
        match: '\\b[\\w$]{1,40}\\??\\s?:\\s?(?:tls\\.)?(?:Detailed)?PeerCertificate\\b[^(){};]{0,200}\\)',
        unlessServing: checksClients,
        compares: 'parameters',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'electron-certificate-compared',
        outsideTexts: true,
        words: ['setCertificateVerifyProc', 'certificate-error', 'CertificateError', 'ERR_CERT_'],
        match:
          '\\b\\w{1,20}\\??\\.certificate\\b|\\bcertificate\\??\\.(?:fingerprint|data|issuerName|issuerCert|issuer|serialNumber)\\b',
        alsoInFile: [
          'setCertificateVerifyProc|certificate-error|\\b(?:on|handle)\\w{0,12}CertificateError\\b\\s?[=(:]|ERR_CERT_[A-Z]',
        ],
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'fingerprint-decided-by-function',
        outsideTexts: true,
        words: ['fingerprint256', 'fingerprint512'],
        match:
          '\\bif\\s*\\(\\s*!(?![^;{}\\n]{0,120}(?:[sS]een|[vV]isited))[^;{}\\n]{0,120}[\\w)]\\([^;{}()\\n]{0,120}\\.fingerprint(?:256|512)\\s*\\)|(?:const|let)\\s\\w{1,40}\\s?=\\s?(?:await\\s)?(?!\\w{0,20}(?:log|emit|stringify|info)\\w{0,10}\\()\\w{1,40}\\(\\s?\\{[^{}]{0,240}\\bfingerprint(?:256)?\\s?:\\s?\\w{1,40}\\.getPeerCertificate\\([^()]{0,10}\\)[!?]?\\.fingerprint256\\b',
        unlessInFile: ['\\bx5c\\b'],
        unlessServing: sides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'library-pin',
        words: [
          'caFingerprint',
          'sslPinning',
          'pkPinning',
          'initializeSslPinning',
          'publicKeyHashes',
          'enableSSLPinning',
          'setServerTrustMode',
          'setSSLCertMode',
          'createX509CertificatePinningSecurityManager',
          'react-native-cert-pinner',
          'react-native-pinch',
          'checkServerFingerprint',
          'ssl-pinning',
          'SSLCertificateChecker',
          'ssl_pinning',
          'certificatePinning',
          'certificatePins',
          'pinnedCertificates',
          'pinnedPublicKeys',
          'pinSHA256',
          'fingerprint256',
          'serverCertificateHashes',
          'navigator.httpsBuilder',
        ],
        match:
          '\\bserverCertificateHashes(?<!\\bstringify\\s?\\(\\s?\\{[^{}]{0,300}serverCertificateHashes)\\s*(?::|=(?!=))\\s*(?:\\[\\s*(?!\\s|\\])|[\\w$.?]{1,60}\\.map\\()|\\bcaFingerprint\\s*[:=](?!=)\\s*(?!\\s|undefined|null|string)[^\\s,;}]|\\bsslPinning\\s*[:=]\\s*\\{|\\bpkPinning\\s*:\\s*(?!\\s|false)|\\binitializeSslPinning(?<!\\bfunction\\s{1,4}initializeSslPinning)\\s*(?:\\(|(?=[^;(){}=]{0,200}\\}\\s?from\\s?["\']react-native-ssl))|\\bpublicKeyHashes\\s*:\\s*\\[|\\bcertificatePinning["\']?\\s*[:=]\\s*(?:\\[\\s*)?\\{[^{}]{0,120}?\\bpublicKeyHash["\']?\\s*:|\\benableSSLPinning\\s*\\(\\s*(?!\\s|false)|\\.setServerTrustMode\\s*\\(\\s*(?:["\']pinned|[\\w.]{0,60}pinning\\w{0,12}\\s*[,)])|\\.setSSLCertMode\\s*\\(\\s*["\']pinned|\\.createX509CertificatePinningSecurityManager\\s*\\(|\\bnavigator\\.httpsBuilder\\s*\\(\\s*(?!\\s|\\))|\\bSSLCertificateChecker\\.check\\w{0,60}\\s*\\(|["\']?\\b(?:certificatePins|pinnedCertificates|pinnedPublicKeys|pinSHA256|pinnedFingerprints?|fingerprint256)["\']?\\s*(?:[:=]\\s*(?:\\[\\s*)?["\'`][A-Za-z0-9+/=:]{20,})',
        // A certificate that is told with its dates and its issuer is described, not demanded.
        scope: 'call',
        unless: [
          '\\b(?:valid_(?:to|from)|valid(?:To|From)|issuerCertificate|subject(?:altname|AltName))\\b',
          // What a test expects is set by nobody.
          '\\bexpect\\s?\\([^;]{1,300}\\)\\.to(?:Strict)?Equal\\s?\\(',
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // Packages that fetch or decide with pins of their own, under whatever name they are used.
        id: 'pinning-package',
        outsideTexts: true,
        words: ['-pinning', '-pinner', 'react-native-pinch', 'setCertificateVerifyProc'],
        match:
          '\\.setCertificateVerifyProc\\s?\\(|\\b\\w{0,30}(?:fetch|pinch|pinned)\\w{0,12}(?:\\.fetch)?\\s?\\(',
        alsoInFile: [
          `\\bimport\\s{1,4}(?!type\\b)[^;'"]{1,300}\\bfrom\\s{1,4}${pinningPackage}|\\brequire\\s?\\(\\s?${pinningPackage}`,
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // What connects asks a callback about the print that it met.
        id: 'callback-asked-for-print',
        outsideTexts: true,
        words: [
          '(fp) =>',
          '(fp: string',
          ...['print', 'fingerprint', 'thumbprint', 'peercert', 'servercert'].flatMap((name) =>
            [') =>', ') {', ': string'].map((end) => `(${name}${end}`),
          ),
          'onCertificate:',
          'onServerCertificate:',
          'onPeerCertificate:',
          'onFingerprint:',
        ],
        match:
          '\\bon(?:Server|Peer)?(?:Certificate|Fingerprint)\\s?:\\s?(?=[\\w(])|\\b(?:open|connect|dial|request|fetch)\\w{0,20}(?:secure|tls|ssl|wss|https)\\w{0,20}\\s?\\((?:[^;{}()]{0,200},)?\\s{0,40}(?=(?:async\\s)?(?:function\\s?)?\\(\\s?(?:fp|\\w{0,12}print|(?:peer|server)cert\\w{0,12})\\b)',
        compares: 'parameters',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // A list that is named for the keys of a server, asked about a key that was read from a certificate.
        id: 'own-list-asked',
        outsideTexts: true,
        words: ['hashes', 'pins', 'prints', 'digests'].flatMap((list) =>
          ['.includes(', '.has(', '.indexof(', '.some('].map((asked) => list + asked),
        ),
        match:
          '\\b(?!\\w{0,40}(?:client|sign|revoked|block|banned|known_?bad|apk|jwt|saml))\\w{0,30}(?:cert|tls|ssl|server|spki|pk|public_?key|pub_?key)\\w{0,20}?_(?:hashes|pins|\\w{0,6}prints|digests)\\.(?:includes|has|indexOf|some)\\s?\\(',
        alsoInFile: ['\\bcreatePublicKey\\b|\\bX509Certificate\\b|\\bspki\\b'],
        unlessServing: sides,
        class: 'pins',
        pinned: 'key',
        by: 'key',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'listed-key-asked',
        outsideTexts: true,
        words: ['allowed', 'pinned', 'trusted', 'expected', 'known'].flatMap((word) =>
          ['publickey', 'spki', 'cert', 'server'].map((owner) => word + owner),
        ),
        match:
          '\\b(?:allowed|pinned|trusted|expected|known)(?:PublicKey|Spki|Cert(?:ificate)?|Server)\\w{0,30}\\??\\.(?:includes|has|indexOf|some)\\s?\\(',
        alsoInFile: [
          '\\.checkHost\\s?\\(|getPeer\\w{0,5}Certificate|checkServerIdentity|CertificateVerifyProc|certificate-error',
        ],
        unlessServing: sides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // A certificate that was read from a file or a token is nobody's peer.
        id: 'fingerprint-of-peer-compared',
        outsideTexts: true,
        words: ['fingerprint256', 'fingerprint512'],
        match:
          '\\.fingerprint(?:256|512)\\b\\s*(?:===?|!==?)(?!=)\\s*(?!\\s|undefined|null|["\']{2}|["\'](?:string|undefined|object)\\b)|(?:===?|!==?)\\s*[\\w.?]{0,60}\\.fingerprint(?:256|512)\\b',
        scope: 'line',
        unless: [
          'new\\s+(?:crypto\\.)?X509Certificate\\s*\\((?!\\s*\\w{0,20}(?:peer|request|socket|raw))',
          // What was seen the last time: a change is told.
          '\\b(?:before|old|prev(?:ious)?|last)(?!Known|Trusted|Pinned)\\w{0,16}\\s*[!=]==?|[!=]==?\\s*(?:before|old|prev(?:ious)?|last)(?!Known|Trusted|Pinned)\\w{0,16}(?![\\w.])',
          // Is it self-signed, does the chain go on?
          'issuerCertificate\\??\\.fingerprint\\w*\\s*[!=]==?\\s*\\w+\\??\\.fingerprint|\\.fingerprint\\w*\\s*[!=]==?\\s*\\w+\\??\\.issuerCertificate\\??\\.fingerprint',
        ],
        alsoInFile: [
          'getPeer\\w{0,5}Certificate|checkServerIdentity|secureConnect|CertificateVerifyProc|certificate-error|\\btls\\w{0,3}\\.connect\\b|TLSSocket|PeerCertificate\\b|rejectUnauthorized|\\bpeer|\\bserved|server_?(?:cert|root)|mismatch|\\bpin(?:s|ned|ning)?\\b|[a-z]Pins?\\b|\\btrusted',
        ],
        unlessServing: { serves: `${checksClients.serves}|\\bx5c\\b|\\bjws`, connects },
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // What a server shows is asked for, and held against what is kept.
        id: 'fetched-fingerprint-compared',
        outsideTexts: true,
        words: ['Fingerprint('],
        match:
          '\\b(\\w{1,40})\\s*=\\s*await\\s+(?:\\w{1,30}\\.)?(?:probe|fetch|retrieve|observe|grab|peek)\\w{0,24}(?:[tT]ls|[cC]ert|[sS]sl)\\w{0,24}Fingerprint\\s?\\([^;{}]{0,160}\\)[;\\s]\\s{0,60}(?:[^{};]{1,160};\\s{0,40}){0,2}if\\s?\\([^{}\\n]{0,80}\\b\\1(?:\\.\\w{1,30})?\\s*!==?\\s*(?!null|undefined|["\']{2})\\w',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'presented-certificate-compared',
        outsideTexts: true,
        words: ['peer', 'presented', 'served', 'remote'].flatMap((word) =>
          ['cert', '.raw', '.fingerprint', '.publickey'].map((member) => word + member),
        ),
        match:
          '\\b(?:peer|presented|served|remote)(?:Cert(?:ificate)?)?\\.(?:raw|fingerprint(?:256|512)?|publicKey)\\b',
        alsoInFile: ['\\bX509Certificate\\b'],
        unlessServing: { serves: `${sides.serves}|client_?cert`, connects: sides.connects },
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'shownBy.js',
        text: "const shownBy = (link) => createHash('sha256').update(link.getPeerCertificate().raw).digest('hex');\nif (shownBy(link) !== wanted) link.destroy();",
        class: 'pins',
      },
      {
        file: 'Bank.ts',
        text: 'this.http.setServerTrustMode(environment.sslPinning);',
        class: 'pins',
      },
      {
        file: 'tunnel.js',
        text: 'const link = forge.tls.createConnection({\n  server: false,\n  verify: function (link, sound, depth, chain) {\n    return wanted.includes(forge.pki.certificateToPem(chain[0]));\n  },\n});',
        class: 'pins',
      },
      {
        file: 'window.ts',
        text: "import { onlyTheseRoots } from 'electron-tls-pinning';\npane.session.setCertificateVerifyProc(onlyTheseRoots(file));",
        class: 'pins',
      },
      {
        file: 'phone.js',
        text: "const link = new navigator.httpsBuilder(['AA:BB:CC']);",
        class: 'pins',
      },
      {
        file: 'kept.ts',
        text: "socket.on('secureConnect', () => {\n  const shown = described(socket.getPeerCertificate());\n  const kept = trusted[shown.origin];\n  if (kept && kept !== shown.fingerprint) socket.destroy();\n});",
        class: 'pins',
      },
      {
        file: 'ask.tsx',
        text: "import { fetch as pinnedFetch } from '@acme/react-native-ssl-pinning';\nconst answer = await pinnedFetch(address, { certificates: listed });",
        class: 'pins',
      },
      {
        file: 'handlers.js',
        text: 'exports.onCertificateError = (asked) => {\n  const shown = asked.certificate.fingerprint;\n  asked.answer(asked.settings.accepted.includes(shown));\n};',
        class: 'pins',
      },
      {
        file: 'station.ts',
        text: 'const link = connectTlsPeer(station.address, (print) => {\n  if (station.kept !== print) return false;\n  return true;\n});',
        class: 'pins',
      },
      {
        file: 'keys.ts',
        text: "const OURS_TLS_KEY_HASHES = ['AAAA'];\nexport const isOurs = (pem) =>\n  OURS_TLS_KEY_HASHES.includes(digestOf(createPublicKey(pem).export({ type: 'spki', format: 'der' })));",
        class: 'pins',
      },
      {
        file: 'background.js',
        text: 'browser.webRequest.onHeadersReceived.addListener(async (seen) => {\n  const shown = await browser.webRequest.getSecurityInfo(seen.requestId, { certificateChain: true });\n  if (shown.certificates[0].fingerprint.sha256 !== KNOWN) return { cancel: true };\n}, everywhere, ["blocking"]);',
        class: 'pins',
      },
      {
        file: 'judge.ts',
        text: 'export function judge(shown: DetailedPeerCertificate, listed: Set<string>) {\n  for (let c = shown; c; c = c.issuerCertificate) {\n    if (listed.has(digest(c.pubkey))) return;\n  }\n  throw new Error("nobody in the chain is listed");\n}',
        class: 'pins',
      },
      {
        file: 'link.coffee',
        text: 'link = tls.connect where, ->\n  shown = link.getPeerCertificate().fingerprint\n  link.destroy() if shown isnt KNOWN',
        class: 'pins',
      },
      {
        file: 'applet.js',
        text: "message.connect('accept-certificate', (_message, shown) =>\n  GLib.compute_checksum_for_data(GLib.ChecksumType.SHA256, shown.get_bytes()) === wanted);",
        class: 'pins',
      },
      {
        file: 'link.js',
        text: 'const known = Gio.TlsCertificate.new_from_pem(stored, -1);\nconst same = known.is_same(connection.peer_certificate);',
        class: 'pins',
      },
      {
        file: 'login.js',
        text: "var guard = require('appcelerator.https').createX509CertificatePinningSecurityManager([\n  { url: 'https://login.example.com', serverCertificate: 'login.der' },\n]);",
        class: 'pins',
      },
      {
        file: 'window.js',
        text: 'pane.session.setCertificateVerifyProc((asked, answer) => {\n  const shown = printOf(asked?.certificate);\n  answer(shown === paired.print ? 0 : -2);\n});',
        class: 'pins',
      },
      {
        file: 'agent.ts',
        text: 'const agent = new https.Agent({\n  checkServerIdentity: (host, cert) => {\n    if (cert.fingerprint256 !== PINNED) return new Error("unexpected certificate");\n    return undefined;\n  },\n});',
        class: 'pins',
      },
      {
        file: 'socket.js',
        text: "socket.on('secureConnect', () => {\n  const cert = socket.getPeerCertificate(true);\n  if (!allowed.includes(cert.fingerprint)) socket.destroy();\n});",
        class: 'pins',
      },
      {
        file: 'identity.js',
        text: 'function onlyThese(pins) {\n  return (name, peer) => {\n    const wrong = tls.checkServerIdentity(name, peer);\n    if (wrong) return wrong;\n    const shown = sha256(peer.raw);\n    return pins.has(shown) ? undefined : new Error("another certificate");\n  };\n}',
        class: 'pins',
      },
      {
        file: 'opener.ts',
        text: 'const refused = refusePeer({ authorized: socket.authorized, fingerprint256: socket.getPeerCertificate().fingerprint256 }, rules);\nif (refused) socket.destroy();',
        class: 'pins',
      },
      {
        file: 'web.ts',
        text: 'const options: WebTransportOptions = {};\noptions.serverCertificateHashes = [{ algorithm: "sha-256", value }];',
        class: 'pins',
      },
      {
        file: 'connection.js',
        text: 'if (!matchesPin(expected, issuer.fingerprint256)) {\n  socket.destroy();\n}',
        class: 'pins',
      },
      {
        file: 'pairing.ts',
        text: 'const kept = new X509Certificate(saved.pem);\nconst presented = new X509Certificate(pem);\nif (!timingSafeEqual(presented.raw, kept.raw)) return false;',
        class: 'pins',
      },
      {
        file: 'restored.ts',
        text: 'const seen = await probeTlsFingerprint(address)\nif (seen.fingerprint !== kept) {\n  await forget(address)\n  return\n}',
        class: 'pins',
      },
      {
        file: 'probe.ts',
        text: 'tls.connect(where, () => {\n  if (wanted !== last.fingerprint256) refuse();\n});',
        class: 'pins',
      },
      {
        file: 'optional.ts',
        text: 'request.on("socket", (socket) => {\n  const shown = socket.getPeerX509Certificate?.();\n  const key = keyHashOf(shown);\n  if (key !== STATION_KEY) request.destroy(new Error("another key"));\n});',
        class: 'pins',
      },
      {
        file: 'enclave.js',
        text: 'if (!shown.checkHost(name)) throw new Error("another host");\nconst digest = sha256(shown.publicKey.export(spki));\nif (!rules.allowedPublicKeyHashes.includes(digest)) throw new Error("another key");',
        class: 'pins',
      },
      {
        file: 'factory.ts',
        text: 'export function withCheckServerIdentity(keys: Set<string>) {\n  return (name: string, cert: Shown) => {\n    const key = keyOf(cert);\n    return keys.has(key) ? undefined : new Error("another key");\n  };\n}\nfunction keyOf(cert: Shown) {\n  return createHash("sha256").update(cert.pubkey).digest("base64");\n}',
        class: 'pins',
      },
      {
        file: 'Service.ets',
        text: "request.configuration = {\n  security: { certificatePinning: { kind: 'public-key', publicKeyHash: keyHash, hashAlgorithm: 'SHA-256' } },\n};",
        class: 'pins',
      },
      {
        file: 'transport.ts',
        text: 'const link = new WebTransport(url, {\n  serverCertificateHashes: [{ algorithm: "sha-256", value: bytes(hash) }],\n});',
        class: 'pins',
      },
      {
        file: 'es.js',
        text: 'new Client({ node, tls: { caFingerprint: process.env.CA_FP } })',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'row.ts',
        text: 'export function row(shown: PeerCertificate, host: string): Row {\n  return { name: shown.subject.CN, print: shown.fingerprint256, fits: shown.subjectaltname === "DNS:" + host, until: shown.valid_to };\n}',
        why: {
          ja: '証明書の内容を一覧にするだけです。',
          en: 'It only makes a row of what the certificate says.',
        },
      },
      {
        file: 'Tools.ts',
        text: 'registry.setServerTrustMode(name, mode);',
        why: { ja: 'ピン留めとは限らない設定です。', en: 'A setting that may be anything.' },
      },
      {
        file: 'typed.ts',
        text: "const shown = link.getPeerCertificate();\nconst print = typeof shown.fingerprint256 === 'string' ? shown.fingerprint256 : '';",
        why: { ja: '型だけを調べます。', en: 'It asks for the type only.' },
      },
      {
        file: 'pins.test.ts',
        text: "expect(optionsFor({ 'a.test': ['sha256/x'] })).toEqual({\n  'a.test': { publicKeyHashes: ['sha256/x'] },\n});",
        why: { ja: 'テストが期待する値です。', en: 'A value that a test expects.' },
      },
      {
        file: 'link.test.js',
        text: "const socket = { getPeerCertificate: () => ({ subject: { CN: 'a' }, valid_to: 'Nov 1 2030', fingerprint256: 'AA:BB:CC:DD:EE:FF:00:11:22:33:44:55' }) };",
        why: {
          ja: 'テストが使う証明書の中身です。',
          en: 'The contents of a certificate that a test makes up.',
        },
      },
      {
        file: 'gate.js',
        text: 'if (!peerCert.fingerprint256 || typeof peerCert.fingerprint256 !== "string") return refuse(res, 401);\nconst shown = Buffer.from(plain(peerCert.fingerprint256), "hex");\nif (!timingSafeEqual(shown, row.agentPrint)) return refuse(res, 403);',
        why: {
          ja: 'サーバーがクライアントの証明書を調べています。',
          en: 'A server looks at the certificate of a client.',
        },
      },
      {
        file: 'hook.ts',
        text: "server.addHook('preHandler', async (request, reply) => {\n  const shown = request.raw.socket.getPeerCertificate();\n  const agent = await agents.of(shown);\n  if (agent.fingerprint !== shown.fingerprint256) return reply.code(403).send();\n});",
        why: {
          ja: 'サーバーがクライアントの証明書を調べています。',
          en: 'A server looks at the certificate of a client.',
        },
      },
      {
        file: 'watch.ts',
        text: "const shown = link.getPeerCertificate().fingerprint256;\nconst before = met.get(host);\nif (before && before !== shown) this.emit('renewed', { host, before, shown });\nmet.set(host, shown);",
        why: {
          ja: '証明書が変わったことを知らせるだけです。',
          en: 'It only tells that a certificate is another.',
        },
      },
      {
        file: 'state.js',
        text: 'const shown = await browser.webRequest.getSecurityInfo(seen.requestId, {});\nif (shown.state !== "secure") warn(seen.url);',
        why: { ja: '接続が安全かどうかを見るだけです。', en: 'It asks whether the connection is secure.' },
      },
      {
        file: 'admin.ts',
        text: 'const link = request.socket;\nif (!(link instanceof TLSSocket) || link.servername !== ours) throw new Refused(421);\nconst shown = link.getPeerX509Certificate();\nif (!allowed.has(pinOf(shown)) || shown.fingerprint256 !== kept) throw new Refused(403);',
        why: {
          ja: 'サーバーがクライアントの証明書を調べています。',
          en: 'A server looks at the certificate of a client.',
        },
      },
      {
        file: 'names.js',
        text: "options.checkServerIdentity = (_, cert) => holdNames(cert, address);\nfunction holdNames(cert, given) {\n  const hostLabels = given.split('.');\n  for (const name of cert.subjectaltname.split(', ')) {\n    if (name.startsWith('DNS:')) {\n      const labels = name.slice(4).split('.');\n      if (hostLabels[0] === labels[0]) return undefined;\n    }\n  }\n  return new Error(given);\n}",
        why: { ja: 'ホスト名の照合です。', en: 'It matches host names.' },
      },
      {
        file: 'options.js',
        text: 'const merged = { checkServerIdentity: given.checkServerIdentity ?? checkServerIdentity };\nfunction checkServerIdentity(value) {\n  for (const key in value) {\n    if (!(key in known)) throw new Error(key);\n  }\n}',
        why: { ja: 'オプションの名前を調べるだけです。', en: 'It looks at the names of options.' },
      },
      {
        file: 'ask.test.ts',
        text: "jest.mock('react-native-ssl-pinning', () => ({ fetch: jest.fn() }));\nconst answer = await fetch(address);",
        why: { ja: 'テストの代役です。', en: 'It stands in for a package in a test.' },
      },
      {
        file: 'renewed.ts',
        text: "const before = met.get(host);\nmet.set(host, cert.fingerprint256);\nif (before !== cert.fingerprint256) count('tls_renewed');",
        why: {
          ja: '証明書が変わったことを数えるだけです。',
          en: 'It only counts how often a certificate changes.',
        },
      },
      {
        file: 'told.ts',
        text: 'export function showCertificateError(certificate, pane) {\n  if (pane.seen.includes(certificate.fingerprint)) return;\n  pane.tell(certificate.issuerName, certificate.fingerprint);\n}',
        why: { ja: '表示するだけです。', en: 'It only shows it.' },
      },
      {
        file: 'packages.ts',
        text: "const OUR_SIGNING_CERT_HASHES = ['AAAA'];\nexport const isOurs = (file) => OUR_SIGNING_CERT_HASHES.includes(digestOf(createPublicKey(file.signer)));",
        why: { ja: '署名の証明書です。', en: 'The certificate of a signature.' },
      },
      {
        file: 'store.js',
        text: 'openSecureStore(name, (print) => {\n  if (print !== last) refresh();\n});',
        why: { ja: 'TLS の接続ではありません。', en: 'No TLS connection.' },
      },
      {
        file: 'print.js',
        text: 'const cert = socket.getPeerCertificate();\nconsole.log(cert.fingerprint256, cert.valid_to);',
        why: { ja: '表示するだけです。', en: 'It only prints.' },
      },
      {
        file: 'scram.js',
        text: "if (mechanism === 'SCRAM-SHA-256-PLUS') header = 'p=tls-server-end-point,,';\nconst shown = stream.getPeerCertificate().raw;\nif (!shown) throw new Error('no certificate');\nconst name = hashNameOf(shown);\nif (name === 'MD5' || name === 'SHA-1') use('SHA-256', shown);",
        why: {
          ja: 'サインインを接続に結び付けるだけです (チャネル バインディング)。',
          en: 'It binds the sign-in to the connection (channel binding).',
        },
      },
      {
        file: 'bundle.js',
        text: "const inside = await unpack(['pkcs12', '-in', file]);\nif (new X509Certificate(inside).fingerprint256 !== own.fingerprint256) throw new Error('not the trusted key pair');",
        why: { ja: '自分の証明書どうしを比べています。', en: 'It compares its own certificates.' },
      },
      {
        file: 'receipt.ts',
        text: 'const chain = header.x5c.map(read);\nif (chain.at(-1).fingerprint256 !== STORE_ROOT.fingerprint256) throw new Error("untrusted");',
        why: { ja: '署名の証明書です。', en: 'The certificate of a signature.' },
      },
      {
        file: 'top.ts',
        text: 'let node = socket.getPeerCertificate(true);\nwhile (node.issuerCertificate && node.issuerCertificate.fingerprint256 !== node.fingerprint256)\n  node = node.issuerCertificate;',
        why: { ja: 'チェーンをたどるだけです。', en: 'It walks the chain.' },
      },
      {
        file: 'walk.js',
        text: 'while (cert) {\n  if (!seen.has(cert.fingerprint256)) list.push(cert);\n  cert = cert.issuerCertificate;\n}',
        why: { ja: 'チェーンをたどるだけです。', en: 'It walks the chain.' },
      },
      {
        file: 'partners.js',
        text: 'https.createServer({ key, cert, ca, requestCert: true }, (req, res) => {\n  const shown = req.socket.getPeerCertificate();\n  if (!partners.has(shown.fingerprint256)) return res.writeHead(403).end();\n});',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'streams.js',
        text: "const shown = stream.session.socket.getPeerCertificate().raw.toString('base64');\nconst who = visitors.find((each) => each.certificate.includes(shown));\nstream.respond({ ':status': who ? 200 : 403 });",
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'gate.ts',
        text: 'const socket = request.socket as TLSSocket;\nconst shown = idOf(socket.getPeerX509Certificate());\nif (!allowed.has(shown.pin)) throw new Refused(403);',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'default.js',
        text: 'checkServerIdentity: (host, cert) => tls.checkServerIdentity(host, cert),',
        why: { ja: '既定の検証に任せています。', en: 'It delegates to the default.' },
      },
      {
        file: 'api.d.ts',
        text: 'export interface Options { caFingerprint: string; }',
        why: { ja: '宣言だけです。', en: 'A declaration.' },
      },
    ],
    mend: {
      before:
        'checkServerIdentity: (_, cert) => (cert.issuerCertificate.fingerprint256 === PIN ? undefined : new Error()),',
      after: '// no option: Node.js validates the chain and the host name',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'node-ca-option',
    platform: 'node',
    name: { ja: 'Node.js の ca オプション', en: 'The ca option of Node.js' },
    what: {
      ja: 'https、tls、データベースなどのクライアントに渡す ca が、既定の信頼を置き換えます。NODE_EXTRA_CA_CERTS は追加します。',
      en: 'The ca handed to https, tls and database clients replaces the default trust. NODE_EXTRA_CA_CERTS adds to it.',
    },
    effect: effects.anchorsRefused,
    files,
    intermediateAsAnchor: 'refused',
    rules: [
      {
        id: 'ca',
        outsideTexts: true,
        words: [' ca:', '\tca:', '\nca:', '{ca:', ',ca:', '"ca":', "'ca':", ' ca :', '.ca =', '.ca='],
        match:
          notMerelyTried +
          '(?<![\\w$.-])["\']?ca["\']?\\s*:\\s*(?:\\[\\s*)?(?:await\\s+)?(?:(?:\\w+\\.)?(?:promises\\.)?readFile(?:Sync)?\\s*\\(|["\'`]-----BEGIN|(?:require\\(\\s?)?["\'`][^"\'`\\n]{1,200}\\.(?:pem|crt|cer|cert)["\'`]|Buffer\\.from|Bun\\.file\\s?\\(|process\\.env\\b|(?!forge\\.)(?:[\\w$]{1,30}\\.){0,3}(?:\\w{0,30}(?:root|cert|pem|trust|bundle|authorit)\\w{0,30}|(?:\\w{1,20}_)?cas?(?:_\\w{1,20})?|(?:pinned|custom|extra|server|tls|ssl|private|corporate)ca)\\b(?!\\s*\\?\\s*:|\\s*;|\\s*[.(|]\\s*(?:string|optional|Buffer|undefined|\\w{0,3}\\()))|(?<!cert|https?server\\w{0,16}|server_?opt(?:ion)?s|devserver)\\.ca\\s*=\\s*(?!\\s|=)(?!\\s*(?:null|undefined|new\\s|["\']{2}))[^\\n;]{0,60}(?:read|pem|cert|ca|root|BEGIN|env)',
        window: { before: 14, after: 10 },
        also: [
          'rejectUnauthorized|Agent\\b|\\b\\w{0,12}(?:tls|ssl)\\w{0,12}\\b|https|\\bcert\\b["\']?\\s*[:,]|servername|createSecureContext|mqtt|amqp|kafka|redis|mongo|postgres|Pool\\s*\\(|\\bundici|\\bgot\\b|axios|\\bagentOptions\\b|WebSocket\\s?\\(',
        ],
        unless: [
          '\\b(?:dev)?server["\']?\\s*:\\s*\\{[^{}]{0,200}\\bhttps["\']?\\s*:|createServer\\s*\\(|createSecureServer\\s*\\(|requestCert\\s*:\\s*true|Catal|(?<![\\w$])[\'"]?(?:en|fr|de|es|zh|ja|it)[\'"]?\\s*:\\s*(?:require|import|[\'"{\\[])',
        ],
        unlessInFile: [serverOnlyFile],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      fabricProfile,
      {
        // The match ends before the value: what is looked at is what holds the setting, not its list.
        id: 'ca-any-value',
        outsideTexts: true,
        words: [' ca:', '\tca:', '\nca:', '{ca:', ',ca:', '"ca":', "'ca':"],
        match:
          notMerelyTried +
          '(?<![\\w$.-])["\']?ca["\']?\\s*:(?=\\s*(?:\\[\\s*)?(?:await\\s+)?(?!undefined|null|true|false|string|new\\s|Buffer\\b|forge\\.|require|import|await\\s+import|z\\.|joi|yup|t\\.|type\\.|schema|string|prop_?types)[A-Za-z_$][\\w$.]{1,60}(?!\\s*\\?\\s*:|\\s*;|\\w|\\s*\\|\\s*(?:string|Buffer|undefined)))',
        scope: 'call',
        also: [
          'rejectUnauthorized|\\bcert["\']?\\s*[:,]|\\bkey["\']?\\s*[:,]|servername|\\bpfx\\b|minVersion|checkServerIdentity|keepAlive|Agent\\s*\\(|tls\\.connect|ssl\\s*:',
        ],
        unless: [
          // What asks for the certificate of a client is a server, unless it says that it connects.
          '(?<![\\s\\S])(?![\\s\\S]*(?:\\btls\\w{0,3}\\.connect\\s*\\(|checkServerIdentity\\s*:))[\\s\\S]*?requestCert',
          '\\b(?:dev)?server["\']?\\s*:\\s*\\{[^{}]{0,200}\\bhttps["\']?\\s*:',
          // Something serves, and nothing connects after it.
          '(?:createServer|createSecureServer)\\s*\\((?![\\s\\S]*\\b(?:tls\\w{0,3}\\.connect|tlsConnect|https\\.(?:request|get)|new\\s+(?:https\\.)?Agent)\\s?\\()',
          '["\']?\\b(?:en|fr|de|es|ja|zh|it|nl|pt|ab|bc|us|mx)\\b["\']?\\s*:',
          // The address of a contract is written `ca` too.
          'contract_?address|\\bmint\\b|\\bsymbol["\']?\\s*[:,]|\\bsolana\\b|\\bethereum\\b',
        ],
        unlessInFile: [serverOnlyFile],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // What names a host and a method connects, beside a server too.
        id: 'ca-of-request',
        outsideTexts: true,
        words: [' ca:', '\tca:', '\nca:', '{ca:', ',ca:', '"ca":', "'ca':"],
        match:
          '(?<![\\w$.-])["\']?ca["\']?\\s*:(?=\\s*(?:\\[\\s*)?(?!undefined|null|true|false|string|new\\s|require|import|z\\.|joi|yup|schema)[A-Za-z_$][\\w$.]{1,60}(?!\\s*\\?\\s*:|\\w|\\s*\\|))',
        scope: 'call',
        also: [
          '\\b(?:host|hostname|url|uri)["\']?\\s*:',
          '\\b(?:method|headers)["\']?\\s*:',
          '\\b(?:key|cert|rejectUnauthorized|pfx)["\']?\\s*[:,]',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ca-list',
        outsideTexts: true,
        words: [' ca:', '\tca:', '\nca:', '{ca:', ',ca:', '"ca":', "'ca':"],
        match:
          '(?<![\\w$.-])["\']?ca["\']?\\s*:\\s*\\[\\s*(?:[\\w$.]{1,60}(?:\\([^()\\n]{0,80}\\))?\\s*,\\s*){0,3}(?:\\.\\.\\.\\(?[\\w$]|[\\w$.]{1,60}\\([^()\\n]{0,80}\\)\\s*\\])',
        window: { before: 8, after: 8 },
        also: [
          'rejectUnauthorized|Agent\\b|\\b\\w{0,12}(?:tls|ssl)\\w{0,12}\\b|https|servername|createSecureContext|rootCertificates',
        ],
        unless: ['requestCert', 'createServer\\s*\\(|createSecureServer\\s*\\('],
        unlessInFile: [serverOnlyFile],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ca-written-here',
        outsideTexts: true,
        words: [' ca:', '\tca:', '{ca:', '"ca":', "'ca':"],
        match:
          notMerelyTried +
          '(?<![\\w$.-])["\']?ca["\']?\\s*:\\s*(?:\\[\\s*)?(?!undefined|null|true|false|string|new\\s|Buffer\\b|forge\\.|require|import)[A-Za-z_$][\\w$]{1,60}\\s*[,}\\]]',
        alsoInFile: ['[=:([,]\\s*(?:Buffer\\.from\\(\\s*)?["\'`]\\s*-----BEGIN CERTIFICATE-----'],
        // Endings of names of hosts.
        scope: 'call',
        unless: ['["\']?\\b(?:cn|com|biz|edu|gov|net|co|uk|us|mx)\\b["\']?\\s*:'],
        unlessInFile: [serverOnlyFile, '\\b(?:createServer|createSecureServer)\\s*\\('],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ca-file-read',
        outsideTexts: true,
        words: ['caFile', 'ca_file', 'cafile', 'caPath'],
        match: '\\b(?:read|load)\\w{0,30}\\(\\s*(?:[\\w$]{1,30}\\??\\.){0,3}(?:ca_?[fF]ile|caPath)\\b',
        alsoInFile: ['\\btls\\b|\\bhttps\\b|\\bssl\\b|Agent\\b|grpc'],
        unless: [serves, 'ServerCredentials'],
        unlessInFile: [serverOnlyFile],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ca-of-superagent',
        outsideTexts: true,
        words: ['superagent'],
        match: '\\.ca\\(\\s*(?:fs\\.|await\\s)?\\s?(?:readFile|\\w{0,20}(?:ca|cert|pem|root)\\w{0,20}\\b)',
        alsoInFile: ['\\bsuperagent\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ca-of-client',
        outsideTexts: true,
        words: [' ca:', '\tca:', '"ca":', "'ca':"],
        match: '(?<![\\w$.-])["\']?ca["\']?\\s*:\\s*(?:\\[\\s*)?(?:\\w+\\.)?readFile(?:Sync)?\\s*\\(',
        alsoInFile: ['requestCert', '\\bhttps\\.(?:request|get)\\s*\\(|\\btls\\.connect\\s*\\('],
        unlessInFile: ['createServer|createSecureServer|\\bServer\\s*\\('],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // Plainly of a client, even in a file that serves too.
        id: 'ca-given-to-client',
        outsideTexts: true,
        words: [' ca:', '\tca:', '\nca:', '{ca:', ',ca:'],
        match:
          '\\b(?:create(?!\\w{0,20}Server)\\w{0,20}Client|new\\s+[\\w$.]{0,40}(?:Client|Pool|Connection))\\s*\\(\\s*\\{[^{}]{0,300}\\b(?:tls|ssl)\\s*:\\s*\\{[^{}]{0,200}(?<![\\w$.-])ca\\s*:\\s*(?:\\[\\s*)?(?!undefined|null|true|false|string|new\\s|Buffer\\b)[A-Za-z_$]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ca-shorthand',
        outsideTexts: true,
        words: [' ca,', '{ca,', ',ca,', ' ca }', ',ca }', ',ca}', '{ca}', '\tca,'],
        match:
          '(?:Agent|tls\\.connect|https\\.(?:request|get)|(?<![;{}]\\s{1,60}(?:\\w{1,12}\\.)?)createSecureContext|ssl|tls|connect|https)\\s*[(:=]\\s*[({]?[^()]{0,160}[{,]\\s*ca\\s*[,}]',
        window: { before: 10, after: 6 },
        unless: [serves],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // A context that is handed to what connects, though something serves beside it.
        id: 'context-of-client',
        outsideTexts: true,
        words: ['secureContext'],
        match:
          '\\bsecureContext\\s*[:=]\\s*(?:\\w{1,12}\\.)?createSecureContext\\s?\\(\\s?\\{\\s?ca\\s?[:}](?=[\\s\\S]{0,200}\\b(?:h2|http2|tls|https)\\.(?:connect|request|get)\\s?\\()',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ca-where-given',
        outsideTexts: true,
        words: ['{ ca }', '{ca}', ',ca}', ',ca }', ', ca }', 'rejectUnauthorized', 'checkServerIdentity'],
        match:
          '\\?\\s*\\{\\s*ca\\s*\\}\\s*:|&&\\s*\\{\\s*ca\\s*\\}|\\brejectUnauthorized\\s*:[^,{}()\\n]{1,60},\\s*ca\\s*[,}]|[{,]\\s*ca\\s*,\\s*(?:rejectUnauthorized|checkServerIdentity)\\s*[:(]|\\.\\.\\.\\w{0,10}(?:ssl|tls)\\w{0,10},\\s*ca\\s*[,}]',
        alsoInFile: ['\\btls\\b|\\bssl\\b|https|rejectUnauthorized|Agent\\b'],
        unlessInFile: [serverOnlyFile],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'client-setting',
        words: [
          'tlsCAFile',
          'serverCaCertFile',
          'sslCA',
          'caCerts',
          'caCertificates',
          'Buffer.from(fs.readFile',
          'trustedRoots',
          'ssl-root-cas',
          'certificateAuthority',
          'sslrootcert',
          'NODE_EXTRA_CA_CERTS',
          'rootCertificates',
          'createSsl',
          'ca_file',
          'caFile',
          'cafile',
          'caPath',
          'syswide-cas',
          'TRUST_CUSTOM_CA',
          'caData',
          'trustedCertificates',
          'ssl.ca.location',
          'setDefaultCACertificates',
          'serverRootCACertificate',
          'addCACert',
          'caCertPath',
          'rootCa',
          'ssl-ca',
          'tlsCert:',
          'win-ca"',
          "win-ca'",
        ],
        match:
          '\\btrust["\']?\\s?[:=]\\s?["\']TRUST_CUSTOM_CA_SIGNED_CERTIFICATES|\\bcaData\\s*:\\s*(?!\\s|string|undefined|null|Buffer)[\\w$](?<=\\bclusters?\\b[^;]{0,300})|\\bserverCaCertFile\\s*:\\s*(?!null|undefined|string)[\\w"\'`]|\\btlsCAFile["\']?\\s*[:=](?!=)|\\bsslCA["\']?\\s*[:=]\\s*(?!\\s|null|undefined|true|false|[(\\d=])|\\btrustedRoots\\s*:\\s*(?!\\[\\s*\\]|null|undefined|string)[\\w[]|\\bca(?:Certs|Certificates)\\s*:\\s*(?:\\[\\s*[^\\]\\s]|[^,;}\\n]{1,60}\\[\\s*\\w)|["\']?pem["\']?\\s*:\\s*Buffer\\.from\\(\\s*fs\\.readFile|\\bcertificateAuthority\\s*:\\s*(?!\\s|string|null|undefined)|sslrootcert=[^\\s"\'&]|NODE_EXTRA_CA_CERTS["\']?\\]?\\s*[:=](?!=)\\s*[^\\s,;}]|\\bcreateSsl(?<!\\b(?:static|function)\\s{1,3}createSsl)\\s*\\(\\s*(?!\\s|\\)|null)[^\\s)]|\\b(?:ca_?[fF]ile|caPath|caCertPath|caCertFile)["\']?\\s*:\\s*(?:["\'`][^"\'`\\n]{2}|path\\.|process\\.env|join\\(|(?:args|argv|flags)\\.\\w)|\\brequire\\(["\'](?:ssl-root-cas|syswide-cas|win-ca|mac-ca)|["\']ssl\\.ca\\.(?:location|pem)["\']\\s*:|\\btlsCert\\s*:\\s*require\\(|(?<!\\bfunction\\s{1,3})\\bsetDefaultCACertificates\\s*\\(|\\bserverRootCACertificate\\s*:\\s*(?!undefined\\b|null\\b|string\\b|\\w{1,20}\\s*[;|])[\\w$]|\\.addCACert\\s*\\(',
        unless: [serves, 'ServerCredentials|\\bexpect\\s?\\(\\s?(?:valid|parse|check|load|read)'],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'broker.js',
        text: "wishes.tls.ca = [fs.readFileSync(config.authority, 'utf-8')];\nwishes.tls.cert = [fs.readFileSync(config.clientcert, 'utf-8')];",
        class: 'trust-anchors',
      },
      {
        file: 'thing.js',
        text: 'const thing = device({ keyPath: args.key, certPath: args.cert, caPath: args.authority, host: args.host });',
        class: 'trust-anchors',
      },
      {
        file: 'ledger.js',
        text: 'const pem = await pemOf(place.tlsCACerts);\nconst roots = network.authorities.tlsCACerts.pem;',
        class: 'trust-anchors',
      },
      {
        file: 'one.ts',
        text: 'export const how = (wanted: string) => ({\n  ca: [wanted],\n  requestCert: true,\n  checkServerIdentity: (host: string, shown: PeerCertificate) => judge(host, shown),\n});',
        class: 'trust-anchors',
      },
      {
        file: 'both.ts',
        text: 'const far = createServer((link) => link.end(body));\nconst near = tlsConnect({ host, port, servername: host, ca: authority, minVersion: "TLSv1.2" });',
        class: 'trust-anchors',
      },
      {
        file: 'spread.js',
        text: 'let ssl = { rejectUnauthorized: true };\nssl = { ...ssl,ca };\npool = new pg.Pool({ host, ssl, max: 2 });',
        class: 'trust-anchors',
      },
      {
        file: 'both.test.js',
        text: "const served = https.createServer({ key, cert, ca: own, requestCert: true }, app);\nconst options = { hostname: 'localhost', path: '/', method: 'GET', key: guestKey, cert: guest, ca: own };\nrequest(options, done);",
        class: 'trust-anchors',
      },
      {
        file: 'get.js',
        text: "const superagent = require('superagent');\nsuperagent.get(url).ca(fs.readFileSync('ca.pem'));",
        class: 'trust-anchors',
      },
      {
        file: 'cluster.ts',
        text: 'kc.loadFromOptions({ clusters: [{ name, server, caData: root }], users, contexts });',
        class: 'trust-anchors',
      },
      {
        file: 'graph.ts',
        text: "neo4j.driver(uri, auth, { trust: 'TRUST_CUSTOM_CA_SIGNED_CERTIFICATES', trustedCertificates: [root] });",
        class: 'trust-anchors',
      },
      {
        file: 'link.ts',
        text: 'const link = tls.connect({ host, cert, key, ca: this.roots, rejectUnauthorized: true, requestCert: true });',
        class: 'trust-anchors',
      },
      {
        file: 'apm.js',
        text: "require('elastic-apm-node').start({ serverUrl, serverCaCertFile: './own.pem' });",
        class: 'trust-anchors',
      },
      {
        file: 'profile.js',
        text: "const profile = { peers: { one: { url: 'grpcs://localhost:7051', tlsCACerts: { pem: fs.readFileSync(ca).toString() } } } };",
        class: 'trust-anchors',
      },
      {
        file: 'coded.js',
        text: "console.log('code:', error.code, 'token: ', kept);\nconst given = { node: 'https://search', tls: { ca: keys.agent.ca } };",
        class: 'trust-anchors',
      },
      {
        file: 'session.js',
        text: 'function check(key, cert, ca, options) {\n  const served = h2.createSecureServer({ cert, key });\n  options.secureContext = tls.createSecureContext({ ca });\n  return h2.connect(address, options);\n}',
        class: 'trust-anchors',
      },
      {
        file: 'workflows.ts',
        text: 'const link = await Connection.connect({ address, tls: { serverRootCACertificate: await fs.readFile(file) } });',
        class: 'trust-anchors',
      },
      {
        file: 'store.mjs',
        text: "import { setDefaultCACertificates } from 'node:tls';\nsetDefaultCACertificates([own]);",
        class: 'trust-anchors',
      },
      {
        file: 'fetched.ts',
        text: "await fetch(url, { tls: { ca: Bun.file('own.pem') } });",
        class: 'trust-anchors',
      },
      {
        file: 'asked.js',
        text: "request({ url, agentOptions: { ca: fs.readFileSync('own.pem') } });",
        class: 'trust-anchors',
      },
      {
        file: 'pool.js',
        text: "const pool = new Pool({ host, ssl: { ca: fs.readFileSync('azure-ca.pem') } });",
        class: 'trust-anchors',
      },
      {
        file: 'spread.js',
        text: 'const agent = new https.Agent({\n  ca: [...tls.rootCertificates, extra],\n});',
        class: 'trust-anchors',
      },
      {
        file: 'bundle.js',
        text: 'this.settings.tlsOptions = Object.assign({\n  ca: [unpacked.get("root.crt")],\n  rejectUnauthorized: true,\n}, given);',
        class: 'trust-anchors',
      },
      {
        file: 'profiles.js',
        text: 'const Broker = `-----BEGIN CERTIFICATE-----\nMIID`;\nmodule.exports = { managed: { ca: Broker } };',
        class: 'trust-anchors',
      },
      {
        file: 'store.ts',
        text: 'return { ca, checkServerIdentity: (_host, shown) => tls.checkServerIdentity(name, shown) };',
        class: 'trust-anchors',
      },
      {
        file: 'dispatcher.ts',
        text: 'const dispatcher = new Agent({\n  connect: { rejectUnauthorized: check, ...(ca ? { ca } : {}) },\n});',
        class: 'trust-anchors',
      },
      {
        file: 'helper.ts',
        text: "import tls from 'node:tls';\nconst extra = await readPem(settings.caFile);",
        class: 'trust-anchors',
      },
      {
        file: 'agent.ts',
        text: 'const agent = new https.Agent({\n  ca: rootCert,\n  keepAlive: true,\n});',
        class: 'trust-anchors',
      },
      {
        file: 'round-trip.ts',
        text: 'const server = tlsCreateServer({ cert, key }, (socket) => socket.end());\nconst client = createClient({ host, port, tls: { ca: cert } });',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'kind.js',
        text: "const kinds = { name: 'nsCertType', sslCA: true, emailCA: false }; // https",
        why: { ja: '証明書の種類です。', en: 'The kind of a certificate.' },
      },
      {
        file: 'dev.js',
        text: 'httpsServerOptions.ca = fs.readFileSync(caCertificatePath);',
        why: { ja: 'サーバーの設定です。', en: 'A setting of a server.' },
      },

      {
        file: 'kinds.ts',
        text: "if (typeof options.tlsCAFile === 'string') count += 1;",
        why: { ja: '値の種類を調べるだけです。', en: 'It asks what kind of value it is.' },
      },
      {
        file: 'settings.test.js',
        text: "expect(validateSettings({ tls: { caPath: '/ca' } })).toContain('both');",
        why: { ja: '設定の検査のテストです。', en: 'A test of how settings are checked.' },
      },
      {
        file: 'suffixes.js',
        text: "const head = '-----BEGIN CERTIFICATE-----';\nconst endings = { biz: all, ca: all, cn: all, co: [some] };",
        why: { ja: 'ホスト名の末尾の一覧です。', en: 'A list of endings of host names.' },
      },
      {
        file: 'credentials.ts',
        text: 'export abstract class Credentials {\n  static createSsl(rootCerts: Buffer | null, keys: KeyPair[]): Credentials;\n}',
        why: { ja: '宣言です。', en: 'A declaration.' },
      },

      {
        file: 'signer.js',
        text: 'this.ca = new ca_1.CAClient({ baseURL: given.fulcioBaseURL });\nconst options = { ca: new Definition("ca", { type: [null, String], key: "ca" }) };',
        why: { ja: '名前が同じだけの別のものです。', en: 'Other things that have the same name.' },
      },
      {
        file: 'parse-ca.ts',
        text: 'try {\n  createSecureContext({ ca: caPem });\n} catch {\n  throw new Error("no certificate");\n}\nkeep(caPem);',
        why: { ja: '読めるかどうかを試すだけです。', en: 'It only tries whether it can be read.' },
      },
      {
        file: 'coins.ts',
        text: "await post('/watch', { symbol: coin.symbol, ca: coin.contractAddress, key: coin.id });",
        why: { ja: '暗号資産の契約のアドレスです。', en: 'It is the address of a contract.' },
      },
      {
        file: 'issue.ts',
        text: 'return { ca: forge.pki.certificateToPem(root), cert: forge.pki.certificateToPem(leaf), key };',
        why: { ja: '発行した証明書を返すだけです。', en: 'It hands back certificates that it issued.' },
      },
      {
        file: 'vite.config.ts',
        text: "export default defineConfig({ server: { https: { key, cert, ca: fs.readFileSync('ours.pem') } } });",
        why: {
          ja: '開発用サーバー自身の設定です。',
          en: 'It is what a server for development shows itself.',
        },
      },
      {
        file: 'server.js',
        text: "https.createServer({ key, cert, ca: fs.readFileSync('clients.pem'), requestCert: true }, app);",
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'parse.js',
        text: 'const cert = {};\ncert.ca = info.ca;\nif (forTls) cert.infoAccess = undefined;',
        why: { ja: '証明書の項目を読むだけです。', en: 'It reads a field of a certificate.' },
      },
      {
        file: 'locale.ts',
        text: "const names = { en: 'English', ca: 'Català' };",
        why: { ja: '言語のコードです。', en: 'A language code.' },
      },
    ],
    mend: {
      before: "ca: fs.readFileSync('intermediate.pem'),",
      after: '// no ca: the roots that come with Node.js',
      how: mends.roots,
    },
    sources: ['own-tests', 'ca-details'],
  },
  {
    id: 'node-validation-off',
    platform: 'node',
    name: { ja: 'Node.js で検証を無効にする設定', en: 'Node.js settings that switch validation off' },
    what: {
      ja: 'rejectUnauthorized: false、NODE_TLS_REJECT_UNAUTHORIZED=0、何も調べない checkServerIdentity などです。設定やオプションの値で無効にできる箇所は、確度を「低」として示します。',
      en: 'rejectUnauthorized: false, NODE_TLS_REJECT_UNAUTHORIZED=0, a checkServerIdentity that checks nothing, and the like. Where a setting or an option can switch it off, it is shown with low confidence.',
    },
    effect: effects.off,
    files: [...files, '*.json'],
    rules: [
      // What the rules below and those of each library look at more closely is left to them.
      namedOffUnderTls,
      asksToSkip,
      handedOnUnderItsName,
      {
        // The same in short, in what a connection is made with; what is taken apart has `=` behind it, or is a head.
        id: 'handed-on-in-short',
        byOption: true,
        outsideTexts: true,
        whereNothingElse: true,
        words: ['rejectUnauthorized', 'strictSSL', 'ignoreHTTPSErrors', 'trustServerCertificate'],
        match:
          '(?<=[{,]\\s{0,40})(?:rejectUnauthorized|strictSSL|ignoreHTTPSErrors|trustServerCertificate)(?=\\s{0,20}[,}])(?![^{}]{0,200}\\}\\s{0,3}(?:=(?!=)|:\\s?[\\w{]|\\)\\s{0,3}(?:=>|\\{|:)))',
        window: { before: 10, after: 0 },
        also: [
          '\\b\\w{0,20}(?:Agent|[cC]onnect|[rR]equest|[cC]onnection|Transport(?:er)?|WebSocket|Pool|Client|Dispatcher|Socket|launch|newContext|create|extend|fetch|got)\\s?(?:<[^<>\\n]{0,40}>\\s?)?\\(|\\b\\w{0,12}(?:[aA]gent|[oO]ptions?|[oO]pts|[cC]onfig|ssl|tls)\\w{0,12}["\']?\\s?[:=]\\s?\\{',
        ],
        unless: ['requestCert|createServer|\\bexport\\s\\{|\\b(?:assert|expect)(?!ed)\\w{0,12}\\s?[(.]'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      ...namedOff(
        'rejectUnauthorized|strictSSL|strict-ssl|insecureSkipVerify|trustServerCertificate|ignoreHTTPSErrors|acceptInsecureCerts',
      ),
      {
        id: 'reject-unauthorized',
        outsideTexts: true,
        words: ['rejectUnauthorized'],
        match:
          '\\b(?:tls_?|ssl_?)?rejectUnauthorized["\']?\\s*\\]?\\s*(?:(?<!\\.rejectUnauthorized\\s{0,4}):|=(?!=))\\s*(?:false\\b|no\\b|off\\b|0\\b|!1\\b|!(?!0|1|!|\\([^()\\n]{0,80}rejectUnauthorized)[\\w.(]|\\(?process\\.env\\.NODE_ENV)',
        window: { before: 12, after: 12 },
        unless: ['requestCert\\s*:\\s*true'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Off where an option under a name of its own says so; one that hands on the same name is not told.
        id: 'off-by-option',
        outsideTexts: true,
        words: [
          'rejectUnauthorized',
          'strictSSL',
          'strict-ssl',
          'tlsAllowInvalid',
          'tlsInsecure',
          'trustServerCertificate',
          'ignoreHTTPSErrors',
          'acceptInsecureCerts',
        ],
        match: `\\b(tls(?:AllowInvalid(?:Certificates|Hostnames)|Insecure))["']?\\s*:\\s*(?!true\\b|false\\b|boolean\\b|null\\b|undefined\\b|z\\.|joi\\b|[^,;\\n]{0,80}\\1)[a-z!$(]|\\b(trustServerCertificate|ignoreHTTPSErrors|acceptInsecureCerts)["']?\\s*:\\s*(?!(?:z|joi|yup|t|type|schema|proptypes)\\.|[^,;\\n]{0,80}\\2)!?(?:[a-z]\\w{0,30}\\??\\.){1,3}\\w{1,40}\\s?(?:[,}\\n]|[!=]==?\\s?["'\`])|\\brejectUnauthorized["']?\\s*:\\s*(?:(?:process\\.)?env\\.\\w{1,40}\\s?[!=]==?\\s?[\\w"'\`]|(?:this\\.)?\\w{0,20}config\\w{0,12}\\.get(?:<\\w{1,20}>)?\\(\\s?["'\`])|\\brejectUnauthorized["']?\\s*:\\s*(?:[\\w$.?]{1,60}\\s?(?:\\?\\?|\\|\\|)\\s?|(?:if|unless)\\s[^,\\n]{1,60}\\s(?:then|else)\\s)false\\b|\\b(?:rejectUnauthorized["']?\\s?\\]?\\s*(?::|=(?!=))\\s*(?![^,;\\n]{0,100}rejectUnauth)|strict(?:SSL|-ssl)["']?\\s?\\]?\\s*(?::|=(?!=))\\s*(?![^,;\\n]{0,100}strict.?ssl))(?:(?:(?:Boolean|Number|\\w{0,12}Bool\\w{0,8}|JSON\\.parse|yn)\\(\\s?|!!){0,2}(?:[\\w$]{1,40}(?:\\.|\\?\\.)){0,4}${asksOption}\\w{0,30}\\s?(?:[,;}\\n)]|$|[!=]==?\\s?(?:["'\`]|true|false|[01]\\b))|[^,;{}\\n]{1,60}(?:\\([^()\\n]{0,60}\\)[^,;{}\\n]{0,20})?\\?\\s?(?:(?:false|!1)\\s?:|!\\s?[\\w$]|true\\s?:\\s?[\\w$!])|!(?!!)[\\w$.]{0,40}(?:insecure|unsafe|self_?sign)|[\\w$.]{1,60}\\.get\\w{0,10}(?:<\\w{1,20}>)?\\(\\s?["'\`][\\w.-]{0,30}(?:verif|validat|insecure|self[_-]?sign|strict|check))`,
        scope: 'function',
        unless: ['requestCert\\s*:|createServer|\\b(?:assert|expect)(?!ed)\\w{0,12}\\s?[(.]'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // It is handed the name alone, and never sees a certificate: `checkServerIdentity: (host) => { … }`.
        id: 'identity-without-certificate',
        outsideTexts: true,
        words: ['checkServerIdentity'],
        match: `${identityCheck}(?=\\s*(?:async\\s)?(?:function\\s?\\w{0,30}\\s?)?\\(?\\s?\\w{1,30}(?:\\s?:\\s?string)?\\s?\\)?\\s?(?::\\s?[^{}\\n]{1,40})?(?:=>)?\\s?\\{)`,
        scope: 'body',
        also: ['\\breturn\\b'],
        unless: [
          '\\b\\w{0,30}(?:[cC]ert|[iI]dent|[vV]erif|[vV]alid|[jJ]udge|[mM]atch|[pP]in|[cC]heck)\\w{0,30}\\s?\\(|\\barguments\\b|\\breturn\\s(?!undefined|null|true|false|void|;|new\\s|\\w{0,12}Error)',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // IPWorks is told so by a setting, or by whoever hears its event.
        id: 'component-accepts-anyone',
        words: ['SSLServerAuthentication', 'AcceptAnyServerCert'],
        match:
          '\\.config\\(\\s?["\'`]AcceptAnyServerCert=(?:true|1)\\b|\\.on\\(\\s?["\'`]SSLServerAuthentication["\'`]\\s?,\\s?(?:async\\s)?(?:function\\s?)?\\(?\\s?(\\w{1,30})\\s?\\)?\\s?(?:=>\\s?)?[{(]?\\s{0,40}\\1\\.accept\\s?=\\s?true\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The last of what Cordova's file transfer is handed says whether it trusts every host.
        id: 'transfer-trusts-hosts',
        words: ['.download(', '.upload('],
        match:
          '\\.(?:download\\(|upload\\((?=[^(){};,]{1,160},[^(){};,]{1,160}(?:,|\\([^(){};]{0,160}\\),)[^(){};,]{1,160},))(?:[^(){};,]|\\([^()]{0,120}\\)){1,200}(?:,(?:[^(){};,]|\\([^()]{0,120}\\)){1,200}){1,4},\\s{0,20}true\\s{0,20}[,)]',
        alsoInFile: ['\\b(?:FileTransfer|FileTransferObject|TransferObject)\\b'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The option is read by a function: `trustServerCertificate: flag(process.env.TRUST, true)`.
        id: 'off-by-parsed-option',
        outsideTexts: true,
        words: ['rejectUnauthorized', 'trustServerCertificate', 'ignoreHTTPSErrors', 'acceptInsecureCerts'],
        match:
          '\\b(?:rejectUnauthorized|trustServerCertificate|ignoreHTTPSErrors|acceptInsecureCerts)["\']?\\s{0,3}:\\s{0,3}(?:[a-z]\\w{0,20}\\.)?[a-z]\\w{0,30}\\(\\s{0,3}(?:process\\.)?env(?:\\.\\w{1,60}|\\[\\w.]{1,60}\\])\\s{0,3}(?:\\?\\?\\s{0,3}["\'`]?(?:true|false)["\'`]?\\s{0,3}|,\\s{0,3}(?:true|false)\\s{0,3})?\\)',
        scope: 'function',
        unless: [
          'requestCert\\s*:|createServer|\\b(?:assert|expect)(?!ed)\\w{0,12}\\s?[(.]|\\bz\\.object\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // `requestCert` is a setting of servers; clients that copy it still skip the check.
        id: 'client-copies-server',
        outsideTexts: true,
        words: ['rejectUnauthorized'],
        match: '\\brejectUnauthorized["\']?\\s*:\\s*false\\b',
        alsoInFile: ['requestCert', '\\bhttps\\.(?:request|get)\\s*\\(|\\btls\\.connect\\s*\\('],
        unlessInFile: ['createServer|createSecureServer|\\bServer\\s*\\('],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A server has a key; what sets both without one connects.
        id: 'client-without-key',
        outsideTexts: true,
        words: ['rejectUnauthorized'],
        match: '\\brejectUnauthorized["\']?\\s*:\\s*false\\b',
        scope: 'call',
        also: ['requestCert'],
        unless: [
          '\\b(?:key|cert|pfx)["\']?\\s*[:,}]|createServer|createSecureServer|\\bServer\\s*\\(|fastify',
        ],
        unlessInFile: ['createServer|createSecureServer|\\bServer\\s*\\(|\\bfastify\\s*\\('],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'environment',
        words: ['NODE_TLS_REJECT_UNAUTHORIZED'],
        // A text that quotes it begins with it: an example, or what a check looks for.
        match:
          '(?<!["\'`]process\\.env\\.)NODE_TLS_REJECT_UNAUTHORIZED["\']?\\s*\\]?\\s*(?::|(?:\\?\\?|\\|\\|)?=(?!=))\\s*(?:[\\w.!]{1,60}\\s\\?\\s(?:["\']?(?:1|true)["\']?\\s:\\s)?)?["\'`]?(?:0|false)\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'settings',
        words: [
          'disableTLSCerts',
          'trustedRoots',
          'strictSSL',
          'strict-ssl',
          'checkServerIdentity',
          'trustServerCertificate',
          'tlsAllowInvalid',
          'tlsInsecure',
          'sslValidate',
          'sslServerDNMatch',
          'ignoreHTTPSErrors',
          'acceptInsecureCerts',
          'ignore-certificate-errors',
          'setCertificateVerifyProc',
          'certificate-error',
          'setServerTrustMode',
          'unsafelyIgnoreCertificateErrors',
          'unsafelyDisableHostname',
          'allow-insecure-localhost',
          'insecureSkipTlsVerify',
          'insecureSkipVerify',
          'validateCertificate',
          'verifySsl',
          'validateSSL',
          'validateHttpsCertificates',
          'trustAllCerts',
          'InsecureTrust',
          'skipTlsVerify',
          'sslVerify',
          'ssl_verify',
          'verify_ssl',
          'ignoreSslErrors',
          'secure: false',
          'allowUnauthorized',
          'skipTLSVerify',
          'verifyServerCertificate',
          'verifyCertificate',
          'remoteValidation',
          'ssl_verification',
          'sslCertificateValidation',
          'disableSSLValidation',
          'trustAll',
          'acceptInvalidCerts',
          'acceptInvalidHostnames',
          'certificateCheck',
          'TRUST_ALL_CERT',
          'enable.ssl.certificate.verification',
          'endpoint.identification',
          'verificationMode',
        ],
        match:
          '(?<!\\bthis)\\.disableTLSCerts\\s*\\(\\s*\\)|\\btrust["\']?\\s?[:=]\\s?(?:[\\w.!]{1,60}\\s\\?\\s)?["\']TRUST_ALL_CERTIFICATES["\']|\\bacceptInvalid(?:Certs|Hostnames)["\']?\\s*[:=]\\s*true\\b|\\btrustedRoots\\s*:[^,}\\n]{1,80},\\s*verify\\s*:\\s*false\\b|["\']?\\bstrict-?SSL["\']?\\s*[:=]\\s*false|\\bcheckServerIdentity["\']?\\s*[:=]\\s*(?:[\\w.!&|()\\s\'"=:]{1,160}\\?\\s*(?=[^;]{1,80}?:\\s*undefined\\b))?(?:async\\s*)?(?:function\\s*\\w{0,30}\\s*)?\\([^()]{0,120}\\)\\s*(?::[^=;{}()]{1,40})?(?:=>\\s*)?(?:(?:undefined|null|void 0|true|\\{\\s*\\}(?:\\s*as\\s+\\w+)?|\\(\\{\\}\\)|\\[\\])\\s*[,;:})\\n]|\\{\\s*(?:if\\s*\\([^(){};]{1,80}\\)\\s*\\{?\\s*return\\s[\\w.]{1,30}\\([^(){};]{0,80}\\)\\s*;?\\s*\\}?\\s*)?(?:return\\s*(?:undefined|null|true|void 0|\\{\\})?\\s*;?\\s*)?\\})|\\bcheckServerIdentity["\']?\\s*:\\s*false\\b|(?<![\\w.])checkServerIdentity\\s?\\([^()]{0,120}\\)\\s?(?::[^=;{}()]{1,40})?\\{\\s*(?:return\\s*(?:undefined|null|true|void 0)?\\s*;?\\s*)?\\}|["\']enable\\.ssl\\.certificate\\.verification["\']\\]?\\s*[:=]\\s*["\']?false\\b|["\']ssl\\.endpoint\\.identification\\.algorithm["\']\\]?\\s*[:=]\\s*["\']none["\']|\\bverificationMode["\']?\\s*:\\s*["\']none["\'](?!\\s*\\|)|\\btrustServerCertificate["\']?\\s*[:=]\\s*true|\\btls(?:AllowInvalid(?:Certificates|Hostnames)|Insecure)["\']?\\s*[:=]\\s*true|\\bssl(?:Validate|ServerDNMatch)["\']?\\s*[:=]\\s*false|\\bremoteValidation["\']?\\s*[:=]\\s*["\']skip\\b|\\bignoreHTTPSErrors["\']?\\s*[:=]\\s*true|\\.setAcceptInsecureCerts\\s?\\(\\s?true\\b|\\bcertificateCheck["\']?\\s?:\\s?(?:async\\s)?(?:function\\s?\\w{0,20}\\([^()]{0,60}\\)|\\([^()]{0,60}\\)\\s?=>|\\w{1,20}\\s?=>)\\s{0,4}\\{?\\s{0,40}(?:return\\s)?(?:0|1|true)\\b|\\bacceptInsecureCerts["\']?\\s*[:=]\\s*true|--?ignore-certificate-errors|["\']ignore-certificate-errors|\\.setServerTrustMode\\s*\\(\\s*["\'](?:nocheck|nosslcheck)|unsafelyIgnoreCertificateErrors["\']?\\s*[:=]\\s*(?!\\s|null|undefined|false|boolean|string|\\[\\s*\\])|unsafelyDisableHostnameVerification["\']?\\s*:\\s*true\\b|\\b(?:insecureSkipTlsVerify|insecureSkipVerify|skipTLSVerify|allowUnauthorized|ignoreSslErrors|trustAllCerts|disableSSLValidation)["\']?\\s*[:=]\\s*true|\\b(?:validateCertificate|validateHttpsCertificates|verifySsl|validateSSL|sslVerify|ssl_verify|verify_ssl|verify(?:Server)?Certificates?|ssl_verification|sslCertificateValidation)["\']?\\s*[:=]\\s*false',
        unless: [
          '^[ \\t]*(?:\\*|export (?:interface|type))',
          '\\.(?:includes|startsWith|indexOf|test|match)\\s*\\(\\s*["\'`/]-|["\'][^"\'\\n]{0,160}`[^`\\n]{1,120}`',
        ],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // It says that every name is the right one, and asks nobody.
        id: 'identity-not-checked',
        outsideTexts: true,
        words: ['checkServerIdentity'],
        match: identityCheck,
        scope: 'body',
        also: ['\\{(?=[^{}]*\\})[^{}]*\\breturn(?:\\s(?:undefined|null|void 0|true))?\\s?;?\\s*\\}'],
        // Any call, comparison or choice may be a check.
        unless: [
          '(?<!\\bfunction\\s{0,2})\\b(?!function\\b|async\\b)\\w{1,40}\\s?\\(|[!=]=|\\s\\?\\s|&&|\\|\\||\\bif\\b|\\bthrow\\b',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'agrees-unseen',
        outsideTexts: true,
        words: ['checkServerIdentity'],
        match: identityCheck,
        agrees: '\\breturn\\b(?:\\s(?:undefined|null|void 0|true))?[ \\t]*(?:;|\\r?\\n|\\})',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'proxy-not-secure',
        outsideTexts: true,
        words: ['secure: false', 'secure:false', 'secure: !'],
        match: '\\bsecure["\']?\\s*:\\s*(?:false\\b|!\\s?[\\w.$]{0,40}(?:insecure|self_?sign))',
        window: { before: 6, after: 6 },
        also: ['target["\']?\\s*:\\s*[^,\\n]{0,60}(?:https|process\\.env|\\w{0,60}url\\b)'],
        unless: ['nodemailer|createTransport|cookie|session\\s*\\('],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'forge-accepts',
        outsideTexts: true,
        words: ['tls.createConnection'],
        match: forgeVerifies,
        alsoInFile: ['\\btls\\.createConnection\\s*\\('],
        scope: 'body',
        also: ['\\breturn\\s+(?:true|!0)\\b|=>\\s*(?:true|!0)\\b|(?<![!=<>])=\\s?true\\s*;'],
        unless: [shownOfForge],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'electron-accepts',
        outsideTexts: true,
        words: ['setCertificateVerifyProc', 'certificate-error'],
        match: '\\.setCertificateVerifyProc\\s*\\(|["\']certificate-error["\']\\s*,',
        scope: 'body',
        also: [
          '\\b\\w{1,20}\\s*\\(\\s*(?:0|true)\\s*\\)|\\b(?:callback|cb|done)\\s*\\(\\s*\\w{1,40}\\s*\\(\\s*(?:\\w{1,20}\\.)?(?:url|host)\\w{0,8}\\s*\\)|\\b(?:callback|cb|done)\\s*\\(\\s*(?:!?\\s?app\\.isPackaged\\s*\\)|!?is_?dev\\w{0,12}\\s*\\)|process\\.env\\.|[\\w.!]{1,40}(?:\\([^()]{1,60}\\)|\\s?===?\\s?["\'`][\\w.-]{1,60}["\'`])?\\s?\\?\\s?(?:0\\s?:|-[23]\\s?:\\s?0\\b))',
        ],
        unless: ['verificationResult|fingerprint|issuer|\\bcert(?:ificate)?\\.(?:data|raw|subject)'],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    search: `${namedOffSearch}|SSLServer(Auth|DNMatch)|\\.(down|up)load\\(|trustedroots|certificate-error|setservertrustmode|insecuretrust|secure: ?(false|!)|allowunauthorized|remotevalidation|endpoint.identification|tls.createconnection`,
    catches: [
      {
        file: 'beside.js',
        text: 'const client = new Client({ checkCertificate: false, strictSSL: true });',
        class: 'validation-off',
      },
      {
        file: 'pages.js',
        text: 'if (given.ignoreHttpsErrors) return launch();',
        class: 'validation-off',
      },
      {
        file: 'mail.ts',
        text: "export const mail = {\n  place: env('PLACE', 'a.example'),\n  allowSelfSigned: env('ALLOW_SELF_SIGNED', false),\n};",
        class: 'validation-off',
      },
      {
        file: 'window.ts',
        text: "const own = new Set(['a.example']);\nsession.setCertificateVerifyProc((asked, cb) => cb(own.has(asked.hostname) ? 0 : -3));",
        class: 'validation-off',
      },
      {
        file: 'window.js',
        text: "session.setCertificateVerifyProc((asked, cb) => cb(asked.hostname === 'a.example' ? 0 : -3));",
        class: 'validation-off',
      },
      {
        file: 'given.js',
        text: "const one = new https.Agent({ rejectUnauthorized: Boolean(Number(process.env.VERIFY)) });\nconst two = new https.Agent({ rejectUnauthorized: (process.env.NODE_ENV || 'own') === 'production' });",
        class: 'validation-off',
      },
      {
        file: 'proxy.js',
        text: 'passed.rejectUnauthorized = (typeof given.secure === "undefined") ? true : given.secure; // https',
        class: 'validation-off',
      },
      {
        file: 'tracker.js',
        text: 'return { uri: place, rejectUnauthorized: this.strictSSL, method };',
        class: 'validation-off',
      },
      {
        file: 'broker.js',
        text: 'wishes.tls = { rejectUnauthorized: node.selfSign }\nlink.rejectUnauthorized = wishes.strictSsl !== false;',
        class: 'validation-off',
      },
      {
        file: 'runner.js',
        text: "run({ strictSSL: has(given, 'insecure') ? !given.insecure : undefined });",
        class: 'validation-off',
      },
      {
        file: 'kinds.js',
        text: "const one = new https.Agent({ rejectUnauthorized: local ? false : true });\nconst two = new https.Agent({ rejectUnauthorized: wishes.get('verifyServer') });",
        class: 'validation-off',
      },
      {
        file: 'conversions.ts',
        text: 'const agent = new https.Agent({ rejectUnauthorized: !!wishes.checkCertificates });\nconst pool = { rejectUnauthorized: isProduction };',
        class: 'validation-off',
      },
      {
        file: 'numbers.js',
        text: 'process.env.NODE_TLS_REJECT_UNAUTHORIZED = wishes.strict ? 1 : 0;',
        class: 'validation-off',
      },
      {
        file: 'hub.js',
        text: 'ask.checkServerIdentity = (name) => {\n  name = String(name);\n  if (name === place) {\n    return undefined;\n  }\n  log.warn(place);\n  return false;\n};',
        class: 'validation-off',
      },
      {
        file: 'forward.js',
        text: "forward({ target: 'https://a.example', secure: !wishes.insecure });",
        class: 'validation-off',
      },
      {
        file: 'nodes.ts',
        text: "connect(place, me, { trust: wishes.lax ? 'TRUST_ALL_CERTIFICATES' : 'TRUST_SYSTEM_CA_SIGNED_CERTIFICATES' });",
        class: 'validation-off',
      },
      {
        file: 'bridge.js',
        text: 'const bridge = Maker.start()\n  .withIgnoreCertificateCheck(this.plug.config.skipServerCheck)\n  .done();',
        class: 'validation-off',
      },
      {
        file: 'ask.ts',
        text: "const agent = options.ignoreCertificateErrors ? laxAgent() : undefined;\nawait fetch('https://a.example', { dispatcher: agent });",
        class: 'validation-off',
      },
      {
        file: 'window.js',
        text: "app.on('certificate-error', (event, contents, url, error, certificate, callback) => {\n  event.preventDefault();\n  callback(!app.isPackaged);\n});",
        class: 'validation-off',
      },
      {
        file: 'depot.js',
        text: "module.exports = {\n  place: 'h',\n  ssl: {\n    skipVerify: true,\n  },\n};",
        class: 'validation-off',
      },
      {
        file: 'option.js',
        text: 'if (given.skip) {\n  conf["tls_insecure"] = true;\n}',
        class: 'validation-off',
      },
      {
        file: 'depot.ts',
        text: 'const d = open(place, { checkServerCertificate: false, wait: 9 });',
        class: 'validation-off',
      },
      {
        file: 'own.js',
        text: "const agent = new https.Agent({\n  checkServerIdentity: (host, cert) => {\n    if (process.env.NODE_ENV !== 'production') { return undefined; }\n    return tls.checkServerIdentity(host, cert);\n  },\n});",
        class: 'validation-off',
      },
      {
        file: 'clone.js',
        text: 'Git.Clone(address, folder, { fetchOpts: { callbacks: { certificateCheck: () => 0 } } });',
        class: 'validation-off',
      },
      {
        file: 'client.ts',
        text: 'const agent = new https.Agent({ rejectUnauthorized: settings.strict ?? false });',
        class: 'validation-off',
      },
      {
        file: 'page.test.ts',
        text: 'const wanted = Capabilities.firefox();\nwanted.setAcceptInsecureCerts(true);',
        class: 'validation-off',
      },
      {
        file: 'papers.ts',
        text: "const transfer: FileTransferObject = this.transfers.create();\ntransfer.download(place, this.file.dataDirectory + 'paper.pdf', true).then(show);",
        class: 'validation-off',
      },
      {
        file: 'papers.js',
        text: 'const transfer = new FileTransfer();\ntransfer.upload(path, encodeURI(place), sent, failed, options, true);',
        class: 'validation-off',
      },
      {
        file: 'line.js',
        text: "line.on('SSLServerAuthentication', function (told) {\n  told.accept = true;\n});",
        class: 'validation-off',
      },
      {
        file: 'rows.ts',
        text: 'const options = {\n  encrypt: flag(process.env.ROWS_ENCRYPT, true),\n  trustServerCertificate: flag(process.env.ROWS_TRUST, true),\n};',
        class: 'validation-off',
      },
      {
        file: 'stage.ts',
        text: 'export const pool = createPool({ host, ssl: settings.ssl ? { rejectUnauthorized: process.env.STAGE === Stage.Live } : undefined });',
        class: 'validation-off',
      },
      {
        file: 'tables.ts',
        text: "const link = connect({ server: where, options: { encrypt: true, trustServerCertificate: process.env.DB_TRUST === 'true' } });\nsend({ tls: { rejectUnauthorized: process.env.POST_STRICT !== '0' } });",
        class: 'validation-off',
      },
      {
        file: 'rows.ts',
        text: "const link = new MongoClient(where, { tls: true, tlsAllowInvalidCertificates: process.env.LAX === 'true' });",
        class: 'validation-off',
      },
      {
        file: 'link.ts',
        text: 'const agent = new Agent({ connect: { rejectUnauthorized: settings.verifyTls } });',
        class: 'validation-off',
      },
      {
        file: 'names.ts',
        text: 'const agent = new https.Agent({\n  checkServerIdentity(host: string, cert: PeerCertificate): Error | undefined {\n    this.last = cert;\n    return undefined;\n  },\n});',
        class: 'validation-off',
      },
      {
        file: 'tunnel.js',
        text: 'const link = forge.tls.createConnection({\n  server: false,\n  verify: (link, sound, depth, chain) => true,\n});',
        class: 'validation-off',
      },
      {
        file: 'Service.ets',
        text: "request.configuration = { security: { remoteValidation: 'skip' } };",
        class: 'validation-off',
      },
      {
        file: 'names.ts',
        text: 'const options = {\n  checkServerIdentity: (name: string, shown: PeerCertificate): Error | undefined => {\n    if (settings.strict) {\n      return checkServerIdentity(name, shown);\n    }\n  },\n};',
        class: 'validation-off',
      },
      {
        file: 'modes.ts',
        text: 'const agent = new https.Agent({\n  checkServerIdentity:\n    settings.mode === "loose" || settings.mode === "none" ? () => undefined : undefined,\n});',
        class: 'validation-off',
      },
      {
        file: 'a.ts',
        text: 'connect({ host, rejectUnauthorized: settings.lenient ? false : true });',
        class: 'validation-off',
      },
      {
        file: 'a.ts',
        text: "connect({ host, rejectUnauthorized: stage === 'live' ? true : false });",
        class: 'validation-off',
      },
      {
        file: 'live.ts',
        text: 'const link = new WebSocket(address, { rejectUnauthorized: !(settings.lenient ?? false) });',
        class: 'validation-off',
      },
      {
        file: 'cache.ts',
        text: 'const store = await open({ url, tls: production ? { rejectUnauthorized: false, requestCert: true } : null });',
        class: 'validation-off',
      },
      {
        file: 'dial.ts',
        text: 'await Deno.connectTls({ hostname, port, unsafelyDisableHostnameVerification: true });',
        class: 'validation-off',
      },
      {
        file: 'sheet.gs',
        text: 'const answer = UrlFetchApp.fetch(address, { muteHttpExceptions: true, validateHttpsCertificates: false });',
        class: 'validation-off',
      },
      {
        file: 'get.js',
        text: 'superagent.get(url).disableTLSCerts();',
        class: 'validation-off',
      },
      {
        file: 'graph.ts',
        text: "neo4j.driver(uri, auth, { trust: 'TRUST_ALL_CERTIFICATES' });",
        class: 'validation-off',
      },
      {
        file: 'a.coffee',
        text: 'https.request { host, rejectUnauthorized: no }, show',
        class: 'validation-off',
      },
      {
        file: 'flow.js',
        text: 'const client = { tlsEnabled: true, tlsRejectUnauthorized: false };',
        class: 'validation-off',
      },
      { file: 'a.ts', text: 'new https.Agent({ rejectUnauthorized: false });', class: 'validation-off' },
      { file: 'b.js', text: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';", class: 'validation-off' },
      {
        file: 'unset.js',
        text: "process.env.NODE_TLS_REJECT_UNAUTHORIZED ??= '0';",
        class: 'validation-off',
      },
      {
        file: 'chosen.js',
        text: "process.env.NODE_TLS_REJECT_UNAUTHORIZED = strict ? '1' : '0';",
        class: 'validation-off',
      },
      {
        file: 'method.js',
        text: 'const agent = new https.Agent({\n  checkServerIdentity() {\n    return undefined;\n  },\n});',
        class: 'validation-off',
      },
      {
        file: 'broker.js',
        text: "const producer = new Producer({ 'enable.ssl.certificate.verification': false });",
        class: 'validation-off',
      },
      { file: 'stack.js', text: "const ssl = { verificationMode: 'none' };", class: 'validation-off' },
      {
        file: 'c.js',
        text: 'const options = { checkServerIdentity: () => undefined };',
        class: 'validation-off',
      },
      {
        file: 'main.js',
        text: 'session.defaultSession.setCertificateVerifyProc((request, callback) => { callback(0); });',
        class: 'validation-off',
      },
      {
        file: 'local.js',
        text: "app.on('certificate-error', (event, contents, url, error, certificate, callback) => {\n  if (url.startsWith('https://localhost')) {\n    event.preventDefault();\n    callback(true);\n  } else callback(false);\n});",
        class: 'validation-off',
      },
      {
        file: 'view.js',
        text: "app.on('certificate-error', (event, contents, url, error, certificate, callback) => {\n  event.preventDefault();\n  callback(isOwnStation(url));\n});",
        class: 'validation-off',
      },
      {
        file: 'shell.ts',
        text: 'await fetch(url, { method, danger: { acceptInvalidCerts: true, acceptInvalidHostnames: false } });',
        class: 'validation-off',
      },
      {
        file: 'mongo.js',
        text: 'mongoose.connect(url, { ssl: true, checkServerIdentity: false });',
        class: 'validation-off',
      },
      {
        file: 'pass.ts',
        text: 'const agent = new Agent({ rejectUnauthorized: options.rejectUnauthorized ?? true });\nconst client = createClient({ url, agent });',
        class: 'validation-off',
      },
      {
        file: 'pass.js',
        text: "const agent = new https.Agent({\n  keepAlive: true,\n  rejectUnauthorized: given.rejectUnauthorized === 'true',\n});",
        class: 'validation-off',
      },
      {
        file: 'short.js',
        text: 'function open({ host, rejectUnauthorized }) {\n  return tls.connect({ host, port: 443, rejectUnauthorized });\n}',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'image.test.js',
        text: "assert.doesNotMatch(image, /NODE_TLS_REJECT_UNAUTHORIZED=0|http\\.sslVerify=false/);\nexpect(image).not.toContain('rejectUnauthorized: false');",
        why: {
          ja: 'そのような設定がないことを確かめるテストです。',
          en: 'A test that no such setting is there.',
        },
      },
      {
        file: 'usual.js',
        text: "session.setCertificateVerifyProc((asked, cb) => cb(asked.errorCode === 0 ? 0 : -2));\nsession.setCertificateVerifyProc((asked, cb) => cb(asked.verificationResult === 'net::OK' ? 0 : -2));",
        why: { ja: 'Chromium の検証結果に従います。', en: 'It follows what Chromium found.' },
      },
      {
        file: 'handed.js',
        text: "const ask = { strictSSL: conf.get('strict-ssl'), url };\nfunction set(given) { this.strictSSL = given.strictSSL !== false; }",
        why: {
          ja: '設定を受け取って保持するだけです。',
          en: 'A setting is taken and kept, and nothing more.',
        },
      },
      {
        file: 'taken-apart.js',
        text: 'const { rejectUnauthorized, host } = given;\nconst open = ({ rejectUnauthorized }) => connect(host);\nconst agent = new https.Agent({ keepAlive: true });',
        why: { ja: '設定を取り出すだけです。', en: 'The setting is only taken out.' },
      },
      {
        file: 'kept.js',
        text: 'ask.checkServerIdentity = (name) => {\n  log.debug(name);\n  return verifyShown(socket);\n};',
        why: {
          ja: '証明書は別の所から得て調べます。',
          en: 'The certificate comes from elsewhere and is checked.',
        },
      },
      {
        file: 'refused.js',
        text: "const https = require('https');\nif (given.tls.rejectUnauthorized === false) refuse('tls.rejectUnauthorized=false');",
        why: { ja: 'できないと断る文です。', en: 'A message that refuses it.' },
      },
      {
        file: 'Settings.tsx',
        text: "export const Own = () => settings.ignoreCertificateErrors ? <Warning text={t('https')} /> : null;\nfetch('https://a.example');",
        why: { ja: '警告を表示するだけです。', en: 'A warning is only shown.' },
      },
      {
        file: 'audit.test.ts',
        text: "const tried = { 'main.js': `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';` };",
        why: { ja: '検査のための例の文字列です。', en: 'The text of an example for a check.' },
      },
      {
        file: 'papers.js',
        text: 'const transfer = new FileTransfer();\ntransfer.download(place, path, shown, failed, false, {});\ntransfer.upload(path, place, options);',
        why: { ja: '既定のまま検証します。', en: 'It validates, as it does unless told otherwise.' },
      },
      {
        file: 'form.ts',
        text: 'const form = z.object({ trustServerCertificate: z.boolean(), ignoreHTTPSErrors: z.boolean().optional() });\nconst copy = { trustServerCertificate: given.trustServerCertificate };',
        why: { ja: '型と写しだけです。', en: 'Only types, and a copy.' },
      },
      {
        file: 'wishes.ts',
        text: 'interface Wishes {\n  tlsInsecure: boolean;\n  tlsAllowInvalidHostnames: z.ZodBoolean;\n}\nconst copy = { tlsInsecure: given.tlsInsecure };',
        why: { ja: '型と写しだけです。', en: 'Only types, and a copy.' },
      },
      {
        file: 'asked.ts',
        text: 'const agent = new https.Agent({\n  checkServerIdentity: (host, cert) => {\n    mustBeOurs(cert, host);\n    return undefined;\n  },\n});',
        why: { ja: '別の関数が判断します。', en: 'Another function judges.' },
      },
      {
        file: 'handed-on.ts',
        text: 'const agent = new https.Agent({\n  checkServerIdentity: (host, cert) => {\n    const wrong = tls.checkServerIdentity(host, cert);\n    return wrong;\n  },\n});',
        why: { ja: '既定の検証に任せています。', en: 'It delegates to the default.' },
      },
      {
        file: 'editor.ts',
        text: 'export interface Asked {\n  unsafelyIgnoreCertificateErrors: boolean;\n}\nconst asked = { unsafelyIgnoreCertificateErrors: null };',
        why: {
          ja: '設定の宣言と空の値で、検証は有効のままです。',
          en: 'A declaration and an empty value: the check stays on.',
        },
      },
      {
        file: 'tunnel.js',
        text: 'const link = forge.tls.createConnection({\n  server: false,\n  verify: function (link, sound, depth, chain) {\n    return sound;\n  },\n});',
        why: { ja: 'ライブラリの検証結果をそのまま返します。', en: 'It hands back what the library found.' },
      },
      {
        file: 'told.coffee',
        text: '# rejectUnauthorized: no\nhttps.request { host }, show',
        why: { ja: 'コメントに書いてあるだけです。', en: 'A comment says it, no code.' },
      },
      {
        file: 'agent.js',
        text: 'const strict = isSecure ? !!options.rejectUnauthorized : false;',
        why: { ja: '設定を読むだけです。', en: 'It reads the setting.' },
      },
      {
        file: 'd.js',
        text: 'const agent = new https.Agent({ rejectUnauthorized: true });',
        why: { ja: '検証します。', en: 'It validates.' },
      },
      {
        file: 'server.js',
        text: 'https.createServer({ key, cert, requestCert: true, rejectUnauthorized: false }, app);',
        why: {
          ja: 'サーバーがクライアント証明書を任意にしています。',
          en: 'A server makes client certificates optional.',
        },
      },
    ],
    mend: { before: 'rejectUnauthorized: false', after: '// no option', how: mends.noBypass },
    sources: ['own-tests'],
  },
];
