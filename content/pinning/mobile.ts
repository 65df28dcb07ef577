import type { Pattern } from '#domain/pinning/pattern.ts';
import { effects, mends } from './phrases.ts';

const files = ['*.dart'];
const serverOnly = 'bindSecure|requestClientCertificate|setClientAuthorities|SecureServerSocket';

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
        match: '\\b(?:badCertificateCallback|validateCertificate|onBadCertificate)\\s*(?::|=(?![=>]))\\s*',
        compares: 'parameters',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'peer-compared',
        outsideTexts: true,
        words: ['peerCertificate', 'X509Certificate', '.certificate'],
        match: '\\.peerCertificate\\b|\\bresponse\\.certificate\\b|\\bX509Certificate\\s+(?=\\w)',
        unlessInFile: [serverOnly],
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
        file: 'api.dart',
        text: 'validateCertificate: (certificate, host, port) {\n  final digest = sha256.convert(certificate!.der).toString();\n  return pins.contains(digest);\n},',
        class: 'pins',
      },
      {
        file: 'pins.dart',
        text: 'client.badCertificateCallback = (cert, host, port) => cert.pem == bundledPem;',
        class: 'pins',
      },
      { file: 'plugin.dart', text: 'final client = SecureHttpClient.build(fingerprints);', class: 'pins' },
    ],
    leaves: [
      {
        file: 'refuse.dart',
        text: 'client.badCertificateCallback = (cert, host, port) {\n  print(cert.issuer);\n  return false;\n};',
        why: { ja: '常に拒否します。', en: 'It always refuses.' },
      },
    ],
    mend: {
      before: 'validateCertificate: (c, h, p) => sha256.convert(c!.der) == pinned,',
      after: '// no callback',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
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
        words: ['setTrustedCertificates', 'withTrustedRoots', 'ChannelCredentials.secure'],
        match:
          '\\.setTrustedCertificates(?:Bytes)?\\s*\\(|\\bwithTrustedRoots\\s*:\\s*false|\\bChannelCredentials\\.secure\\s*\\([^;]{0,60}certificates\\s*:\\s*(?!\\s|null)',
        unlessInFile: [serverOnly],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'a.dart',
        text: 'SecurityContext(withTrustedRoots: false)..setTrustedCertificatesBytes(bytes);',
        class: 'trust-anchors',
      },
    ],
    leaves: [
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
          'onBadCertificate',
          'validateCertificate',
          'allowBadCertificates',
          'allowAutoSignedCert',
          'acceptBadCertificate',
        ],
        match:
          '\\b(?:badCertificateCallback|onBadCertificate|validateCertificate)\\s*(?::|=(?![=>]))\\s*(?:\\(?\\s*)?(?:\\([^()]{0,160}\\)|\\w{1,30})\\s*(?:=>\\s*true\\b|\\{\\s*return\\s+true\\s*;?\\s*\\})|\\b(?:allowBadCertificates|allowAutoSignedCert|acceptBadCertificate)\\s*[:=]\\s*true',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'body-accepts',
        outsideTexts: true,
        words: ['badCertificateCallback', 'onBadCertificate'],
        match: '\\b(?:badCertificateCallback|onBadCertificate)\\s*(?::|=(?![=>]))\\s*',
        scope: 'body',
        also: ['\\btrue\\b'],
        unless: ['\\bfalse\\b|==|contains|!='],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'flag',
        outsideTexts: true,
        words: ['badCertificateCallback', 'onBadCertificate'],
        match:
          '\\b(?:badCertificateCallback|onBadCertificate)\\s*(?::|=(?![=>]))\\s*(?:\\([^()]{0,160}\\))\\s*=>\\s*(?:kDebugMode|!?\\w{0,30}(?:allow|insecure|ignore|trust|debug|dev)\\w{0,30})\\s*[,;)]',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'a.dart',
        text: 'client.badCertificateCallback = (X509Certificate cert, String host, int port) => true;',
        class: 'validation-off',
      },
    ],
    leaves: [
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
    sources: ['pinning-learn-address'],
  },
];
