import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { saidFirst } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const files = ['*.dart'];
const serves = 'bindSecure|requestClientCertificate|setClientAuthorities|SecureServerSocket';

/** What connects with a context, which a server has as well. */
const connectsByContext =
  'HttpClient\\b|SecureSocket\\.|badCertificateCallback|ClientChannel|MqttServerClient|WebSocket\\.connect|\\bDio\\s*\\(';
const sides: Sides = { serves, connects: `${connectsByContext}|withTrustedRoots` };

/** Where no fingerprint is expected, any will do. */
const noneExpected =
  '(?:=>|\\breturn)\\s{1,40}[\\w.]{0,40}(?:pin|print|hash|thumb)\\w{0,20}(?:\\.isEmpty|\\s?==\\s?null)\\s{1,40}\\|\\||\\bif\\s?\\(\\s?[\\w.]{0,40}(?:pin|print|hash|thumb)\\w{0,20}(?:\\s?!=\\s?null|\\.isNotEmpty)[^(){};]{0,60}\\)\\s{0,20}\\{(?=[^{}]{0,400}\\{?[^{}]{0,400}\\breturn\\s[^;{}]{0,120}(?:==|\\.contains\\b|equals))(?:[^{}]|\\{[^{}]{0,400}\\}){1,400}\\}\\s{0,40}(?:[^{};]{1,80};\\s{0,40}){0,2}return\\s+true\\b';
/** What hands over, or begins, the judge. */
const judgeOfDart =
  '\\b(?:badCertificateCallback|onBadCertificate(?:Callback|Handler)?)\\s*(?::|=(?![=>]))\\s*|\\bbool\\s+\\w{1,60}\\s*\\(\\s*X509Certificate\\??\\s+\\w{1,40}\\s*,\\s*String\\s+\\w{1,40}\\s*,\\s*int\\s+\\w{1,40}\\s*,?\\s*\\)';

export const mobile: readonly Pattern[] = [
  {
    id: 'dart-certificate-compared',
    platform: 'mobile',
    name: {
      ja: 'Flutter / Dart で証明書を比べるコード',
      en: 'Comparison of the certificate in Flutter and Dart',
    },
    what: {
      ja: 'badCertificateCallback、validateCertificate、peerCertificate で得た証明書のハッシュや PEM を比べます。withTrustedRoots: false のときは発行者が渡されます。',
      en: 'The hash or PEM of the certificate in badCertificateCallback, validateCertificate or peerCertificate is compared. With withTrustedRoots: false the callback is handed the issuer.',
    },
    effect: effects.callback,
    files,
    rules: [
      {
        id: 'callback-compares',
        outsideTexts: true,
        words: ['badCertificateCallback', 'validateCertificate', 'onBadCertificate'],
        match:
          '\\b(?:badCertificateCallback|validateCertificate|onBadCertificate(?:Callback|Handler)?)\\s*(?::|=(?![=>]))\\s*',
        compares: 'parameters',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // The callback leaves it to a function, in a file that is about pinning.
        id: 'callback-hands-over',
        outsideTexts: true,
        words: ['badCertificateCallback', 'validateCertificate', 'onBadCertificate'],
        match:
          '\\b(?:badCertificateCallback|validateCertificate|onBadCertificate(?:Callback|Handler)?)\\s*(?::|=(?![=>]))\\s*',
        scope: 'body',
        also: ['(?:return|=>)\\s*[\\w.?!]{1,60}\\(\\s*(?:\\w{1,20}\\s*:\\s*)?cert(?:ificate)?\\b'],
        alsoInFile: ['[pP]inn(?:ing|ed)|[pP]ins\\b'],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'peer-compared',
        outsideTexts: true,
        words: ['peerCertificate', 'X509Certificate', '.certificate', 'sslCertificate'],
        match:
          '\\.peerCertificate\\b|\\bres(?:p|ponse)?\\.certificate\\b|Response\\.certificate\\b|\\.sslCertificate\\b|\\bX509Certificate\\??\\s+(?=\\w)',
        unlessServing: sides,
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'plugins',
        outsideTexts: true,
        words: [
          'SecureHttpClient',
          'HttpCertificatePinning',
          'http_certificate_pinning',
          'SslPinningPlugin',
          'ssl_pinning',
          'allowedSHAFingerprints',
          'CertificatePinningInterceptor',
          'allowedShA1FingerprintList',
          'certificate_pinning',
          'SslPinning',
          'certificatePinning',
          'pinnedCertificates',
          'CertificatePinner',
        ],
        match:
          '\\bSecureHttpClient\\.build\\s*\\(|\\bHttpCertificatePinning\\.check\\s*\\(|\\bSslPinningPlugin\\.check\\s*\\(|\\ballowedSHA\\w{0,4}Fingerprints?\\w{0,6}\\s*[:=]\\s*(?!\\s|null|const \\[\\]|\\[\\])|\\bCertificatePinningInterceptor\\s*\\(|\\ballowedShA1FingerprintList\\s*:',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'first_use.dart',
        text: "class FirstUse {\n  final Box<String> _box;\n  bool call(X509Certificate cert, String host, int port) {\n    final shown = sha256.convert(cert.der).toString();\n    final known = _box.get('$host:$port');\n    if (known == null) {\n      _box.put('$host:$port', shown);\n      return true;\n    }\n    return known == shown;\n  }\n}",
        class: 'pins',
      },
      {
        file: 'api.dart',
        text: 'validateCertificate: (certificate, host, port) {\n  final digest = sha256.convert(certificate!.der).toString();\n  return pins.contains(digest);\n},',
        class: 'pins',
      },
      {
        file: 'pins.dart',
        text: 'client.badCertificateCallback = (cert, host, port) => cert.pem == bundledPem;',
        class: 'pins',
      },
      {
        file: 'manager.dart',
        text: 'client.badCertificateCallback = (cert, host, port) {\n  return manager.accepts(cert: cert, host: host);\n};\nlog.info(settings.allowedPins.length);',
        class: 'pins',
      },
      { file: 'plugin.dart', text: 'final client = SecureHttpClient.build(fingerprints);', class: 'pins' },
      {
        file: 'answer.dart',
        text: 'final res = await req.close();\nfinal shown = res.certificate;\nif (shown == null || sha1.convert(shown.der).toString() != wanted) {\n  throw const HandshakeException();\n}',
        class: 'pins',
      },
      {
        file: 'listed.dart',
        // biome-ignore lint/suspicious/noTemplateCurlyInString: code that is read
        text: "client.badCertificateCallback = (cert, host, port) {\n  final shown = 'sha256/${base64.encode(sha256.convert(cert.der).bytes)}';\n  return listed.any((each) => each == shown);\n};",
        class: 'pins',
      },
      {
        file: 'kept.dart',
        text: 'bool judge(X509Certificate? certificate, String host) {\n  if (certificate == null) return true;\n  final shown = described(certificate, host);\n  final trusted = _trusted[shown.origin];\n  return trusted == shown.fingerprint;\n}\nShown described(X509Certificate certificate, String host) =>\n    Shown(origin: host, fingerprint: sha256.convert(certificate.der).toString());',
        class: 'pins',
      },
      {
        file: 'page.dart',
        text: 'onReceivedServerTrustAuthRequest: (controller, challenge) async {\n  final shown = challenge.protectionSpace.sslCertificate?.x509Certificate?.encoded;\n  if (listEquals(shown, bundled)) {\n    return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.PROCEED);\n  }\n  return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.CANCEL);\n},',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'today.dart',
        text: 'bool accepts(X509Certificate shown) {\n  return shown.endValidity.isAfter(DateTime.now());\n}',
        why: { ja: '期限を調べるだけです。', en: 'It looks at the dates only.' },
      },
      {
        file: 'refuse.dart',
        text: 'client.badCertificateCallback = (cert, host, port) {\n  print(cert.issuer);\n  return false;\n};',
        why: { ja: '常に拒否します。', en: 'It always refuses.' },
      },
      {
        file: 'asks.dart',
        text: 'client.badCertificateCallback = (cert, host, port) {\n  return dialogs.ask(cert, host);\n};',
        why: { ja: '利用者に尋ねるだけです。', en: 'It asks the user.' },
      },
    ],
    mend: {
      before: 'validateCertificate: (c, h, p) => sha256.convert(c!.der) == pinned,',
      after: '// no callback',
      how: mends.platform,
    },
    sources: ['dart-bad-certificate', 'dio-validate', 'pinning-learn-address'],
  },
  {
    id: 'dart-trusted-certificates',
    platform: 'mobile',
    name: { ja: 'Dart の SecurityContext', en: 'SecurityContext of Dart' },
    what: {
      ja: 'SecurityContext に信頼する証明書を渡します。withTrustedRoots: false なら既定の代わりになります。',
      en: 'A SecurityContext is given what to trust; with withTrustedRoots: false instead of the default.',
    },
    effect: effects.anchorsUnknown,
    files,
    rules: [
      {
        id: 'set-trusted',
        outsideTexts: true,
        words: ['setTrustedCertificates', 'trustedRoots', 'ChannelCredentials', 'TrustedCertificate('],
        match:
          '\\.setTrustedCertificates(?:Bytes)?\\s*\\(|\\bwithTrustedRoots\\s*:\\s*false|\\bChannelCredentials\\.secure\\s*\\([^;]{0,60}certificates\\s*:\\s*(?!\\s|null)|\\bsuper\\.secure\\s*\\(\\s*certificates\\s*:\\s*(?!\\s|null)|\\btrustedRoots\\s*:\\s*(?!\\s|null|true|false)|\\btrustedCertificates\\s?:\\s?\\[\\s{0,40}(?:const\\s)?TrustedCertificate\\(',
        unlessInFile: [
          // Own certificate only: a context which is given no authorities.
          '(?<![\\s\\S])(?![\\s\\S]*?(?:setTrustedCert|setAlpn|certificates\\s*:|HttpClient|SecureSocket\\b|badCertificateCallback))[\\s\\S]*?usePrivateKey',
        ],
        unlessServing: { serves, connects: connectsByContext, unclearServes: true },
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'api.dart',
        text: 'final api = GetConnect(trustedCertificates: [TrustedCertificate(bytes)]);',
        class: 'trust-anchors',
      },
      {
        file: 'a.dart',
        text: 'SecurityContext(withTrustedRoots: false)..setTrustedCertificatesBytes(bytes);',
        class: 'trust-anchors',
      },
      {
        file: 'mutual.dart',
        text: 'class Mutual extends ChannelCredentials {\n  Mutual({List<int>? anchors, this.chain})\n      : super.secure(certificates: anchors);\n  final List<int>? chain;\n}',
        class: 'trust-anchors',
      },
      {
        file: 'channel.dart',
        text: "final secret = Mutual(trustedRoots: File('own.pem').readAsBytesSync());\nfinal channel = ClientChannel(host, options: ChannelOptions(credentials: secret));",
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'both.dart',
        text: 'SecurityContext own(Keys mine) =>\n    SecurityContext(withTrustedRoots: false)..usePrivateKeyBytes(mine.secret);\nFuture<SecureServerSocket> start(Keys mine, List<int> guests) {\n  final context = own(mine)..setTrustedCertificatesBytes(guests);\n  return SecureServerSocket.bind(address, 0, context, requestClientCertificate: true);\n}',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'server.dart',
        text: "final context = SecurityContext()..setTrustedCertificates('clients.pem');\nHttpServer.bindSecure(address, 8443, context, requestClientCertificate: true);",
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: {
      before: "context.setTrustedCertificates('intermediate.pem');",
      after: "context.setTrustedCertificates('roots.pem');",
      how: mends.roots,
    },
    sources: ['ca-details'],
  },
  {
    id: 'dart-validation-off',
    platform: 'mobile',
    name: { ja: 'Dart で検証を無効にするコード', en: 'Dart code that switches validation off' },
    what: {
      ja: '常に true を返す badCertificateCallback などです。',
      en: 'A badCertificateCallback that always returns true, and the like.',
    },
    effect: effects.off,
    files,
    rules: [
      {
        id: 'always-true',
        outsideTexts: true,
        words: [
          'badCertificateCallback',
          'badCertificateHandler',
          'onBadCertificate',
          'validateCertificate',
          'allowBadCertificates',
          'allowAutoSignedCert',
          'acceptBadCertificate',
          'bypassTLSCertificateValidation',
        ],
        match:
          '\\b(?:badCertificate(?:Callback|Handler)|onBadCertificate|validateCertificate)\\s*(?::|=(?![=>]))\\s*(?:\\(?\\s*)?(?:\\([^()]{0,160}\\)|\\w{1,30})\\s*(?:=>\\s*true\\b|\\{\\s*return\\s+true\\s*;?\\s*\\})|\\b(?:allowBadCertificates|allowAutoSignedCert|acceptBadCertificate)\\s*[:=]\\s*true|\\bonBadCertificate\\s*:\\s*(?:[\\w.!]{1,60}\\s*\\?\\s*)?allowBadCertificates\\b|\\bConfig\\.bypassTLSCertificateValidation\\s*,\\s*(?!false\\b|null\\b)\\w',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'body-accepts',
        outsideTexts: true,
        words: ['badCertificateCallback', 'onBadCertificate'],
        match: '\\b(?:badCertificateCallback|onBadCertificate(?:Callback|Handler)?)\\s*(?::|=(?![=>]))\\s*',
        scope: 'body',
        also: ['\\btrue\\b'],
        unless: ['\\breturn\\s+(?!true\\b)|=>\\s*(?!true\\b|[{\\s])|\\bthrow\\b|==|contains|!='],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'host-accepts',
        outsideTexts: true,
        words: ['badCertificateCallback', 'onBadCertificate', 'X509Certificate'],
        match: judgeOfDart,
        scope: 'body',
        also: [
          '\\bhost\\w{0,10}\\s*(?:==|\\.(?:endsWith|startsWith|contains)\\b)|\\.contains\\s*\\(\\s*host\\w{0,10}\\s*\\)|==\\s*host\\b|=\\s*["\']\\$\\{?host\\b|(?:return|=>)\\s*!?\\w{1,40}\\s*\\(\\s*host\\s*(?:,\\s*port\\s*)?\\)',
        ],
        unless: [
          '\\.(?:sha1|pem|der|issuer|subject|startValidity)\\b|[fF]ingerprint|sha256|[pP]ins?\\b|[pP]inned|\\w\\(\\s*cert\\w{0,20}\\s*[,)]',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Hosts other than the one that is looked at are let through.
        id: 'other-hosts-accepted',
        unchecked: 'some',
        outsideTexts: true,
        words: ['badCertificateCallback', 'onBadCertificate'],
        match:
          '\\b(?:badCertificateCallback|onBadCertificate(?:Callback|Handler)?)\\s*(?::|=(?![=>]))\\s*\\([^()]{0,160}\\)\\s*\\{\\s*if\\s*\\(\\s*host\\s*(?:==|\\.(?:contains|endsWith|startsWith)\\b)[^{}]{1,120}\\{(?:[^{}]|\\{(?:[^{}]|\\{(?:[^{}]|\\{[^{}]{0,200}\\}){0,400}\\}){0,600}\\}){0,1200}\\}\\s*return\\s+true\\s*;\\s*\\}',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // What a setting says, or a question about the platform, whatever the certificate is.
        id: 'flag',
        outsideTexts: true,
        words: ['badCertificateCallback', 'onBadCertificate'],
        match:
          '\\b(?:badCertificateCallback|onBadCertificate(?:Callback|Handler)?)\\s*(?::|=(?![=>]))\\s*(?:\\([^()]{0,160}\\)|\\w{1,30})\\s*(?:=>\\s*(?!false\\b|null\\b)!?[\\w.?!]{1,60}\\s*[,;)]|\\{\\s*return\\s+(?!false\\b|null\\b)!?[\\w.?!]{1,60}\\s*;\\s*\\})|\\b(?:badCertificateCallback|onBadCertificate(?:Callback|Handler)?)\\s*(?::|=(?![=>]))\\s*(?:\\([^()]{0,160}\\))\\s*\\{[^{}]{0,200}\\bif\\s*\\(\\s*[\\w.]{0,40}(?:kDebugMode|allow|insecure|ignore|bypass|skip)(?!ed)\\w{0,30}\\s*\\)\\s*\\{?\\s*return\\s+true',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // A function that judges a certificate is over before it looks at it.
        id: 'not-enforced',
        outsideTexts: true,
        words: [
          'X509Certificate',
          ...['check', 'verify', 'validate'].flatMap((verb) =>
            ['pin', 'cert', 'fingerprint'].map((noun) => verb + noun),
          ),
        ],
        match:
          '\\bbool\\s+(?:\\w{1,60}\\s*\\([^(){};]{0,40}X509Certificate\\??\\s+\\w{1,40}[^(){};]{0,120}|_?(?:check|verify|validate)(?:pin|cert|fingerprint)\\w{0,20}\\s*\\([^(){};]{1,120})\\)\\s*\\{\\s*if\\s*\\(\\s*(?:kDebugMode|!\\s?kReleaseMode|!\\s?[\\w.]{0,40}(?:enforce|strict|pinning|pins?|check|verif|valid|enabled|secur)\\w{0,24}|[\\w.]{0,40}(?:allow|insecure|ignore|bypass|skip|lenient|disabled|trust_?all|accept_?a)(?!ed)\\w{0,24})\\s*\\)\\s*\\{?\\s*return\\s+true\\b',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // A callback that pins lets others through: every certificate while no pin is set or where an option says so, or a host.
        id: 'let-through-first',
        byOption: true,
        outsideTexts: true,
        words: ['badCertificateCallback', 'onBadCertificate', 'X509Certificate'],
        match:
          '\\b(?:badCertificateCallback|onBadCertificate(?:Callback|Handler)?)\\s*(?::|=(?![=>]))\\s*|\\bbool\\s+\\w{1,60}\\s*\\(\\s*X509Certificate\\s+\\w{1,40}\\s*,\\s*String\\s+\\w{1,40}\\s*,\\s*int\\s+\\w{1,40}\\s*,?\\s*\\)',
        scope: 'body',
        also: [
          `\\bif\\s?\\((?=(?:[^(){};&]|\\([^()]{0,60}\\)){0,160}?(?:\\bhost\\w{0,10}\\s?(?:==|\\.(?:contains|startsWith|endsWith)\\b)|\\.contains\\s?\\(\\s?host\\b|\\b\\w{0,30}(?:pin|print|hash|thumb|cert)\\w{0,20}(?:\\.isEmpty\\b|\\s?==\\s?null\\b)))(?:[^(){};&]|\\([^()]{0,60}\\)){1,200}\\)\\s*\\{?[\\s;]*return\\s+(?!false\\b|\\w{1,40}\\s?\\()[\\w.!]{1,40}\\s*;|\\bif\\s?\\((?:[^(){};]{0,80}(?:&&|\\|\\|)\\s*)?[\\w.]{0,40}(?:allow|insecure|ignore|bypass|skip)(?!ed)\\w{0,30}\\s*\\)\\s{0,60}(?:\\{\\s{0,60}${saidFirst})?return\\s+true\\b|${noneExpected}`,
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'agrees-unseen',
        outsideTexts: true,
        words: ['badCertificateCallback', 'onBadCertificate', 'X509Certificate'],
        match: judgeOfDart,
        agrees: '\\breturn\\s+true\\b',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'ssl-error-proceeds',
        outsideTexts: true,
        words: ['onSslAuthError'],
        match: '\\bonSslAuthError\\s*:\\s*(?=[\\w(])',
        scope: 'body',
        also: ['\\.proceed\\s*\\('],
        unless: ['\\.cancel\\s*\\('],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A web view asks about every server on iOS, and about refused ones on Android.
        id: 'web-view-proceeds',
        outsideTexts: true,
        words: ['ServerTrustAuthResponseAction'],
        match: '\\bServerTrustAuthResponseAction\\.PROCEED\\b',
        scope: 'function',
        unless: ['\\.CANCEL\\b|\\bsslCertificate\\b|\\bsslError\\b|[fF]ingerprint|==='],
        unlessInFile: ['class\\s+ServerTrustAuthResponseAction\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // For one host, or in one kind of build, whatever it shows is accepted.
        id: 'web-view-proceeds-for',
        unchecked: 'some',
        outsideTexts: true,
        words: ['ServerTrustAuthResponseAction'],
        match:
          '(?:\\bif\\s*\\([^{};]{0,80}\\b(?:host|kDebugMode|\\w{0,20}[uU]rl|is\\w{0,12}(?:Dev|Debug|Test)\\w{0,12})\\b[^{};]{0,160}\\)\\s*\\{?\\s*return\\s+|\\b(?:kDebugMode|is\\w{0,12}(?:Dev|Debug|Test)\\w{0,12})\\s*\\?\\s*)(?:const\\s+)?ServerTrustAuthResponse\\s*\\(\\s*action:\\s*ServerTrustAuthResponseAction\\.PROCEED\\b',
        scope: 'function',
        unless: ['\\bsslCertificate\\b|\\bsslError\\b|[fF]ingerprint'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'places.dart',
        text: 'client.badCertificateCallback = (cert, host, port) {\n  return place != ServerPlace.live;\n};',
        class: 'validation-off',
      },
      {
        file: 'own.dart',
        text: "client.badCertificateCallback = (cert, host, port) {\n  if (Platform.environment['OWN_RELAXED'] == '1') {\n    return true;\n  }\n  return false;\n};",
        class: 'validation-off',
      },
      {
        file: 'pairing.dart',
        text: 'client.badCertificateCallback = (shown, host, port) {\n  if (wantedPrint != null) {\n    try {\n      return sha256.convert(shown.der).toString() == wantedPrint;\n    } catch (_) {\n      return false;\n    }\n  }\n  return true;\n};',
        class: 'validation-off',
      },
      {
        file: 'pairing.dart',
        text: 'client.badCertificateCallback = (shown, host, port) =>\n    wantedPrint == null || sha256.convert(shown.der).toString() == wantedPrint;',
        class: 'validation-off',
      },
      {
        file: 'pay.dart',
        text: "onReceivedServerTrustAuthRequest: (view, asked) async {\n  final host = asked.protectionSpace.host;\n  if (host.contains('try.pay.example')) {\n    return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.PROCEED);\n  }\n  return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.CANCEL);\n},",
        class: 'validation-off',
      },
      {
        file: 'keeper.dart',
        text: 'client.badCertificateCallback = (shown, host, port) => _right(shown, host, port);\nbool _right(X509Certificate shown, String host, int port) {\n  final right = prints.contains(printOf(shown));\n  if (!right && allowOthers) {\n    log("let in: $host");\n    return true;\n  }\n  return right;\n}',
        class: 'validation-off',
      },
      {
        file: 'others.dart',
        text: "client.badCertificateCallback = (cert, host, port) {\n  if (host.endsWith('.example.com')) {\n    if (held(sha256.convert(cert.der))) {\n      return true;\n    }\n    return false;\n  }\n  return true;\n};",
        class: 'validation-off',
      },
      {
        file: 'overrides.dart',
        text: 'return super.createHttpClient(context)\n  ..badCertificateCallback = judge\n  ..connectionFactory = (uri, host, port) async => open(uri);\nbool judge(X509Certificate shown, String host, int port) => true;',
        class: 'validation-off',
      },
      {
        file: 'unset.dart',
        text: "client.badCertificateCallback = (shown, host, port) {\n  if (pins.isEmpty) {\n    debugPrint('no pins: $host');\n    return true;\n  }\n  return pins.contains(hexOf(shown.sha1));\n};",
        class: 'validation-off',
      },
      {
        file: 'look.dart',
        text: 'final link = await SecureSocket.connect(host, 636, onBadCertificate: (shown) {\n  trusted = false;\n  return true;\n});',
        class: 'validation-off',
      },
      {
        file: 'flagged.dart',
        text: 'bool _checkPin(String shown) {\n  if (!_pinning) return true;\n  return shown == wanted;\n}',
        class: 'validation-off',
      },
      {
        file: 'directory.dart',
        text: 'final directory = LdapConnection(host: host, ssl: true, badCertificateHandler: (shown) => true);',
        class: 'validation-off',
      },
      {
        file: 'platform.dart',
        text: 'client.badCertificateCallback = (shown, host, port) {\n  return Platform.isLinux;\n};',
        class: 'validation-off',
      },
      {
        file: 'lenient.dart',
        text: 'final link = await SecureSocket.secure(plain, onBadCertificate: (_) => settings.lenient);',
        class: 'validation-off',
      },
      {
        file: 'strict.dart',
        text: 'bool judge(X509Certificate shown, String host) {\n  if (!strictPins) return true;\n  return held.contains(printOf(shown));\n}',
        class: 'validation-off',
      },
      {
        file: 'chat.dart',
        text: 'client = Chat(host: host, onBadCertificateCallback: (shown) {\n  print(shown.subject);\n  return true;\n});',
        class: 'validation-off',
      },
      {
        file: 'fetch.dart',
        text: 'await Fetcher().configure(globalConfig: (Config.bypassTLSCertificateValidation, kDebugMode));',
        class: 'validation-off',
      },
      {
        file: 'view.dart',
        text: 'onReceivedServerTrustAuthRequest: (view, asked) async {\n  return ServerTrustAuthResponse(\n    action: ServerTrustAuthResponseAction.PROCEED,\n  );\n},',
        class: 'validation-off',
      },
      {
        file: 'delegate.dart',
        text: 'NavigationDelegate(\n  onSslAuthError: (SslAuthError shown) {\n    log(shown);\n    shown.proceed();\n  },\n)',
        class: 'validation-off',
      },
      {
        file: 'channel.dart',
        text: 'final secure = ChannelCredentials.secure(onBadCertificate: allowBadCertificates);',
        class: 'validation-off',
      },
      {
        file: 'ports.dart',
        text: "client.badCertificateCallback = (cert, host, port) {\n  final asked = '$host:$port';\n  return asked == '192.0.2.7:8443';\n};",
        class: 'validation-off',
      },
      {
        file: 'local.dart',
        text: 'client.badCertificateCallback = (_, host, port) => _atHome(host);',
        class: 'validation-off',
      },
      {
        file: 'hosts.dart',
        text: 'client.badCertificateCallback = (X509Certificate cert, String host, int port) {\n  return host == "192.0.2.7" || host.endsWith(".test");\n};',
        class: 'validation-off',
      },
      {
        file: 'a.dart',
        text: 'client.badCertificateCallback = (X509Certificate cert, String host, int port) => true;',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'valid.dart',
        text: 'onReceivedServerTrustAuthRequest: (view, asked) async {\n  if (asked.protectionSpace.sslError == null) {\n    return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.PROCEED);\n  }\n  return ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.CANCEL);\n},',
        why: { ja: '検証を通ったものだけを受け入れます。', en: 'It accepts what validated.' },
      },
      {
        file: 'others.dart',
        text: "client.badCertificateCallback = (cert, host, port) {\n  if (host != 'api.example.com') {\n    return false;\n  }\n  return held(cert.der);\n};",
        why: { ja: 'ほかのホストは拒否します。', en: 'It refuses other hosts.' },
      },
      {
        file: 'view.dart',
        text: 'onReceivedServerTrustAuthRequest: (view, asked) async =>\n    ServerTrustAuthResponse(action: ServerTrustAuthResponseAction.CANCEL),',
        why: { ja: '既定の検証を通らなければ拒否します。', en: 'It refuses what did not validate.' },
      },
      {
        file: 'delegate.dart',
        text: 'NavigationDelegate(onSslAuthError: (shown) => shown.cancel())',
        why: { ja: '既定の検証を通らなければ拒否します。', en: 'It refuses what did not validate.' },
      },
      {
        file: 'unset.dart',
        text: 'client.badCertificateCallback = (shown, host, port) {\n  if (pins.isEmpty) return false;\n  log.info(shown.subject);\n  return false;\n};',
        why: { ja: 'いつも拒否します。', en: 'It always refuses.' },
      },
      {
        file: 'listed.dart',
        text: 'bool isListed(Entry shown) {\n  if (!strict) return true;\n  return list.contains(shown);\n}\nfinal X509Certificate? kept = null;',
        why: { ja: '証明書の判断ではありません。', en: 'It judges no certificate.' },
      },
      {
        file: 'c.dart',
        text: 'client.badCertificateCallback = (cert, host, port) => trustedHosts.isEmpty && false;',
        why: { ja: 'いつも拒否します。', en: 'It always refuses.' },
      },
      {
        file: 'b.dart',
        text: 'client.badCertificateCallback = (cert, host, port) => false;',
        why: { ja: '常に拒否します。', en: 'It always refuses.' },
      },
    ],
    mend: {
      before: 'badCertificateCallback = (_, _, _) => true;',
      after: '// no callback',
      how: mends.noBypass,
    },
    sources: ['dart-bad-certificate'],
  },
  {
    id: 'hybrid-pins',
    platform: 'mobile',
    name: { ja: 'React Native と Capacitor のピン留め', en: 'Pinning of React Native and Capacitor' },
    what: {
      ja: 'react-native-cert-pinner の addPins や、Capacitor の設定の SSLPinning に並べた証明書です。',
      en: 'addPins of react-native-cert-pinner, or certificates listed under SSLPinning in the settings of Capacitor.',
    },
    effect: effects.anyInChain,
    files: ['*.js', '*.jsx', '*.ts', '*.tsx', '*.mjs', '*.json'],
    rules: [
      {
        id: 'pins',
        words: ['CertPinner', 'SSLPinning', 'CertificatePinning', 'policyWithPinningMode'],
        match:
          '\\bCertPinner\\.(?:addPins|pin|setPins)\\s*\\(|\\bpolicyWithPinningMode\\s*\\(\\s*(?:AFSSLPinningMode\\.(?:PublicKey|Certificate)\\b|[12]\\s*\\))|["\']?\\b(?:Capacitor)?(?:SSL|Ssl)(?:Certificate)?Pinning["\']?\\s*:\\s*\\{\\s*["\']?certs["\']?\\s*:\\s*\\[\\s*["\']',
        outsideTexts: true,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'windows-socket',
        words: ['serverCertificate'],
        match: '\\.serverCertificate\\b',
        alsoInFile: ['getHashValue|StreamSocket|Windows\\.(?:Networking|Security)'],
        compares: 'match',
        outsideTexts: true,
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'proxy.js',
        text: 'const print = hex(socket.information.serverCertificate.getHashValue());\nif (print !== expectedPrint) fail("not the server");',
        class: 'pins',
      },
      {
        file: 'pins.js',
        text: "CertPinner.addPins({ 'a.example': ['sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='] });",
        class: 'pins',
      },
      {
        file: 'https.ios.ts',
        text: 'secure = AFSecurityPolicy.policyWithPinningMode(AFSSLPinningMode.PublicKey);\nsecure.pinnedCertificates = NSSet.setWithObject(kept);',
        class: 'pins',
      },
      {
        file: 'capacitor.config.json',
        text: '{"plugins":{"CapacitorSSLPinning":{"certs":["azure.cer"]}}}',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'board.js',
        text: 'board.addPins({ left: [1, 2] });\nconst message = "SSLPinning: none";\npolicy = AFSecurityPolicy.policyWithPinningMode(AFSSLPinningMode.None);',
        why: { ja: '画面のピンと文字列です。', en: 'Pins on a screen, and a text.' },
      },
    ],
    mend: {
      before: '"certs": ["intermediate.cer"]',
      after: '"certs": ["root.cer", "spare-root.cer"]',
      how: mends.severalKeys,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'hybrid-validation-off',
    platform: 'mobile',
    name: {
      ja: 'React Native と Cordova で検証を無効にするコード',
      en: 'React Native and Cordova code that switches validation off',
    },
    what: {
      ja: 'RNFetchBlob の trusty: true や、cordovaHTTP.acceptAllCerts(true) です。',
      en: 'trusty: true of RNFetchBlob, or cordovaHTTP.acceptAllCerts(true).',
    },
    effect: effects.off,
    files: ['*.js', '*.jsx', '*.ts', '*.tsx', '*.mjs', '*.ets'],
    rules: [
      {
        id: 'off',
        words: [
          'acceptAllCerts',
          'validateDomainName',
          'disableAllSecurity',
          'setSSLCertMode',
          'validatesSecureCertificate',
          'trustUnsecureCerts',
          'tlsCheckValidity',
          'onSslErrorEvent',
        ],
        match:
          '\\bonSslErrorEvent(?:Receive)?\\s*\\(\\s*\\(?[^()=]{0,80}\\)?\\s*=>\\s*\\{[^{}]{0,300}?(?:\\bif\\s*\\([^()]{0,60}\\)\\s*\\{[^{}]{0,200}?)?\\.handler\\??\\.handleConfirm\\s*\\(|\\.(?:acceptAll|trustUnsecure)Certs\\s*\\(\\s*true|\\btlsCheckValidity\\s*:\\s*false\\b|\\.setSSLCertMode\\s*\\(\\s*["\']no(?:ssl)?check\\b|\\bvalidatesSecureCertificate\\s*[:=]\\s*false\\b|\\.validateDomainName\\s*\\(\\s*false|\\bdisableAllSecurity\\s*:\\s*(?:true\\b|!\\s?[a-z_]\\w{0,40}\\s?\\()',
        outsideTexts: true,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Code of Android within a script: put into a project by a plug-in, or into a running app.
        id: 'native-manager',
        words: ['checkServerTrusted'],
        match:
          '\\bcheckServerTrusted\\s?(?::\\s?function\\s?)?\\((?:[^(){};]|\\([^()]{0,60}\\)){0,240}\\)\\s{0,20}\\{\\s{0,40}\\}',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The options stand apart from the request that is given them.
        id: 'trusty',
        words: ['trusty'],
        match: '\\btrusty\\s*:\\s*true\\b',
        outsideTexts: true,
        alsoInFile: ['RNFetchBlob|ReactNativeBlobUtil|RNBlobUtil|(?:fetch-blob|blob-util)["\']'],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'withAnyServer.js',
        text: 'const code = `\nBlobs.manager = object : X509TrustManager {\n    override fun checkServerTrusted(shown: Array<X509Certificate>, kind: String) {}\n}\n`;',
        class: 'validation-off',
      },
      {
        file: 'unpin.js',
        text: 'const Any = Java.registerClass({ name: "a.Any", methods: { checkServerTrusted: function (shown, kind) {} } });',
        class: 'validation-off',
      },
      {
        file: 'download.js',
        text: "RNFetchBlob.config({ fileCache: true, trusty: true }).fetch('GET', url);",
        class: 'validation-off',
      },
      {
        file: 'history.js',
        text: "import Blobs from 'rn-fetch-blob';\nconst options = { trusty: true };\nexport const older = (url) => request(options, 'GET', url);",
        class: 'validation-off',
      },
      {
        file: 'Page.ets',
        text: "Web({ src: this.url, controller: this.controller })\n  .onSslErrorEventReceive((event) => {\n    console.warn('shown all the same');\n    event.handler.handleConfirm();\n  })",
        class: 'validation-off',
      },
      { file: 'http.js', text: 'cordovaHTTP.acceptAllCerts(true, done, failed);', class: 'validation-off' },
      {
        file: 'start.js',
        text: 'cordova.plugins.certificates.trustUnsecureCerts(true);',
        class: 'validation-off',
      },
      {
        file: 'line.js',
        text: 'const line = TcpSocket.createConnection({ host, port, tls: true, tlsCheckValidity: false }, ready);',
        class: 'validation-off',
      },
      {
        file: 'mode.js',
        text: "cordova.plugin.http.setSSLCertMode('nocheck', done, failed);",
        class: 'validation-off',
      },
      {
        file: 'titanium.js',
        text: 'const client = Ti.Network.createHTTPClient({ timeout: 5000, validatesSecureCertificate: false });',
        class: 'validation-off',
      },
      {
        file: 'home.js',
        text: "fetch(url, { method: 'GET', disableAllSecurity: !isPublic(url) });",
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'watch.js',
        text: 'Manager.checkServerTrusted.implementation = function (shown, kind) {\n  console.log(kind);\n  return this.checkServerTrusted(shown, kind);\n};',
        why: {
          ja: '記録するだけで、元の検証に任せています。',
          en: 'It tells of it and leaves it to the usual check.',
        },
      },
      {
        file: 'Page.ets',
        text: 'Web({ src: this.url, controller: this.controller })\n  .onSslErrorEventReceive((event) => {\n    event.handler.handleCancel();\n  })',
        why: { ja: '証明書に問題があれば止めます。', en: 'It stops where the certificate is not in order.' },
      },
      {
        file: 'device.ts',
        text: 'export const device = { midi: true, trusty: true };',
        why: { ja: '通信の設定ではありません。', en: 'It is no setting of a connection.' },
      },
      {
        file: 'http.js',
        text: "cordovaHTTP.acceptAllCerts(false, done, failed);\nplugins.certificates.trustUnsecureCerts(false);\nfetch(url, { disableAllSecurity: false });\nRNFetchBlob.config({ trusty: false }).fetch('GET', url);",
        why: { ja: '検証します。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'RNFetchBlob.config({ trusty: true })',
      after: 'RNFetchBlob.config({})',
      how: mends.noBypass,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'godot-tls-options',
    platform: 'mobile',
    name: { ja: 'Godot の TLSOptions', en: 'TLSOptions of Godot' },
    what: {
      ja: 'TLSOptions.client_unsafe で検証を止めるか、TLSOptions.client に渡した証明書だけを信頼します。',
      en: 'TLSOptions.client_unsafe stops the verification; a certificate handed to TLSOptions.client is all that is trusted.',
    },
    effect: effects.offOrAnchors,
    files: ['*.gd', '*.cs', '*.cpp'],
    rules: [
      {
        id: 'unsafe',
        outsideTexts: true,
        words: ['client_unsafe', 'ClientUnsafe'],
        match: '\\bTLSOptions(?:\\.|::)client_unsafe\\s*\\(|\\bTlsOptions\\.ClientUnsafe\\s*\\(',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'trusted',
        outsideTexts: true,
        words: ['TLSOptions.client', 'TlsOptions.Client', 'TLSOptions::client'],
        match:
          '\\bTLSOptions(?:\\.|::)client(?:_unsafe)?\\s*\\(\\s*(?!null\\b|Ref<|nullptr\\b)[A-Za-z_]|\\bTlsOptions\\.Client(?:Unsafe)?\\s*\\(\\s*(?!null\\b)[A-Za-z_]',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'login.gd',
        text: 'func _ready():\n\trequest.set_tls_options(TLSOptions.client_unsafe())',
        class: 'validation-off',
      },
      {
        file: 'lobby.gd',
        text: 'var options := TLSOptions.client(load("res://authority.crt"))\npeer.create_client(url, options)',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'lobby.gd',
        text: 'peer.create_client(url, TLSOptions.client())',
        why: { ja: '既定の検証です。', en: 'The default verification.' },
      },
      {
        file: 'host.gd',
        text: 'peer.create_server(port, "*", TLSOptions.server(key, certificate))',
        why: { ja: 'サーバー自身の証明書です。', en: 'The certificate of the server itself.' },
      },
    ],
    mend: {
      before: 'request.set_tls_options(TLSOptions.client_unsafe())',
      after: '# no set_tls_options',
      how: mends.noBypass,
    },
    sources: ['godot-tls-options'],
  },
  {
    id: 'unity-certificate-handler',
    platform: 'mobile',
    name: { ja: 'Unity の CertificateHandler', en: 'CertificateHandler of Unity' },
    what: {
      ja: 'ValidateCertificate に渡された証明書を、決まった公開キーや拇印と比べます。',
      en: 'The certificate that ValidateCertificate is handed is compared with a fixed key or thumbprint.',
    },
    effect: effects.leaf,
    files: ['*.cs'],
    rules: [
      {
        id: 'compares',
        words: ['ValidateCertificate'],
        match: '\\boverride\\s+bool\\s+ValidateCertificate\\s*\\(\\s*byte\\s*\\[\\s*\\]\\s*\\w{1,60}\\s*\\)',
        compares: 'parameters',
        outsideTexts: true,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // A parameter called `data` is followed nowhere: elsewhere it is what a caller passes through.
        id: 'body-compares',
        words: ['ValidateCertificate'],
        match: '\\boverride\\s+bool\\s+ValidateCertificate\\s*\\(\\s*byte\\s*\\[\\s*\\]\\s*\\w{1,60}\\s*\\)',
        scope: 'body',
        also: [
          'GetPublicKey|GetCertHash|Thumbprint|RawData|GetRawCertData|ComputeHash|HashData|SerialNumber|Issuer',
          '[!=]=(?![=>])|\\.(?:Equals|SequenceEqual|Contains)\\s*\\(',
        ],
        outsideTexts: true,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'Handler.cs',
        text: 'class Handler : UnityEngine.Networking.CertificateHandler {\n  protected override bool ValidateCertificate(byte[] certificateData) {\n    var certificate = new X509Certificate2(certificateData);\n    return certificate.GetPublicKeyString() == PublicKey;\n  }\n}',
        class: 'pins',
      },
      {
        file: 'Named.cs',
        text: 'class Named : CertificateHandler {\n  protected override bool ValidateCertificate(byte[] data) {\n    var certificate = new X509Certificate2(data);\n    return certificate.GetPublicKeyString() == PublicKey;\n  }\n}',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Handler.cs',
        text: 'class Handler : CertificateHandler {\n  protected override bool ValidateCertificate(byte[] data) {\n    Debug.Log(data.Length);\n    return false;\n  }\n}',
        why: { ja: '常に拒否します。', en: 'It always refuses.' },
      },
    ],
    mend: {
      before: 'request.certificateHandler = new PinnedHandler();',
      after: '// no certificateHandler',
      how: mends.platform,
    },
    sources: ['unity-certificate-handler'],
  },
];
