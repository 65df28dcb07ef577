import type { Pattern } from '#domain/pinning/pattern.ts';
import { base64Hash } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const code = ['*.java', '*.kt', '*.kts', '*.scala'];
/** The settings themselves, and the plugins that write them while an app is built. */
const settings = ['*.xml', '*.js', '*.ts', '*.mjs', '*.cjs', '*.tsx', '*.kt', '*.sh'];

export const android: readonly Pattern[] = [
  {
    id: 'android-pin-set',
    platform: 'android',
    name: { ja: 'Android の pin-set', en: 'pin-set of Android' },
    what: {
      ja: 'ネットワーク セキュリティ構成の <pin-set> に、ホストごとの公開キーのハッシュを並べます。expiration を過ぎると無視されます。',
      en: 'A <pin-set> of the network security configuration lists hashes of public keys by host. After its expiration it is ignored.',
    },
    effect: effects.keyInChain,
    files: settings,
    rules: [
      {
        id: 'pin',
        words: ['<pin'],
        // Not where a text is searched for it.
        match: `(?:<pin\\s+digest\\s*=\\s*["'][\\w-]{1,20}["']\\s*>|<pin-set\\b(?!\\\\)(?:[^>]{0,120}>)?)(?<!\\b(?:match(?:es|All)?|test|includes?|contains?|toContain|toMatch|indexOf|search|find(?:all)?|exec|compile|RegExp|split|grep(?: -\\w{1,6})?)[( ]\\s{0,2}(?:\\w{1,20}, ?)?[r@]?["'\`/][^\\n"'\`/]{0,40}<pin[^\\n]{0,160})`,
        window: { before: 20, after: 0 },
        // What a screen shows as an example.
        unless: ['[sS]nippet\\s{0,3}[:=]\\s{0,3}["`]'],
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'res/xml/network_security_config.xml',
        text: '<pin-set expiration="2027-01-01">\n  <pin digest="SHA-256">AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=</pin>\n</pin-set>',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'expiry.mjs',
        text: 'const found = [...xml.matchAll(/<pin-set\\s+expiration="(\\d{4}-\\d{2}-\\d{2})"/g)];\nif (!xml.includes(\'<pin digest="SHA-256">\')) process.exit(1);',
        why: {
          ja: '期限が近いかどうかを調べるだけです。',
          en: 'It only looks whether the time is running out.',
        },
      },
      {
        file: 'res/xml/network_security_config.xml',
        text: '<network-security-config>\n  <!-- <pin digest="SHA-256">AAAA</pin> -->\n  <base-config cleartextTrafficPermitted="false" />\n</network-security-config>',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'Lessons.kt',
        text: 'Lesson(\n    title = "Pins",\n    codeSnippet = """\n<pin-set expiration="2027-01-01">\n    <pin digest="SHA-256">AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=</pin>\n</pin-set>\n""",\n)',
        why: { ja: '画面に見せる例です。', en: 'An example that a screen shows.' },
      },
    ],
    mend: {
      before: '<pin digest="SHA-256">(key of one intermediate)</pin>',
      after: '<pin digest="SHA-256">(key of the root)</pin>\n<pin digest="SHA-256">(key of a spare CA)</pin>',
      how: mends.severalKeys,
    },
    sources: ['android-nsc'],
  },
  {
    id: 'android-trust-anchors',
    platform: 'android',
    name: { ja: 'Android の trust-anchors', en: 'trust-anchors of Android' },
    what: {
      ja: 'ネットワーク セキュリティ構成の <trust-anchors> に @raw の証明書を入れます。system が並んでいなければ、システムのストアの代わりになります。',
      en: 'A <trust-anchors> of the network security configuration holds certificates of @raw. Without system beside them they replace the system store.',
    },
    effect: effects.anchorsUnknown,
    files: settings,
    rules: [
      {
        id: 'raw-certificates',
        words: ['@raw/'],
        match: '<certificates\\b[^>]{0,80}\\bsrc\\s*=\\s*["\']@raw/',
        window: { before: 12, after: 0 },
        also: ['<trust-anchors|network-security-config'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'user-certificates',
        words: ['certificates'],
        match: '<certificates\\b[^>]{0,80}\\bsrc\\s*=\\s*["\']user["\']',
        window: { before: 6, after: 3 },
        unless: ['<debug-overrides'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
    ],
    catches: [
      {
        file: 'res/xml/network_security_config.xml',
        text: '<trust-anchors>\n  <certificates src="@raw/azure_ca" />\n</trust-anchors>',
        class: 'trust-anchors',
      },
      {
        file: 'withOwnCa.js',
        text: 'const settings = `<network-security-config>\n  <base-config>\n    <trust-anchors><certificates src="@raw/own_ca" /></trust-anchors>\n  </base-config>\n</network-security-config>`;',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'res/xml/network_security_config.xml',
        text: '<trust-anchors>\n  <certificates src="system" />\n</trust-anchors>',
        why: { ja: 'システムのストアです。', en: 'The system store.' },
      },
    ],
    mend: {
      before: '<certificates src="@raw/intermediate" />',
      after: '<certificates src="system" />',
      how: mends.roots,
    },
    sources: ['android-nsc'],
  },
  {
    id: 'android-webview',
    platform: 'android',
    name: { ja: 'WebView の onReceivedSslError', en: 'onReceivedSslError of WebView' },
    what: {
      ja: '証明書のエラーを proceed() で無視するか、証明書を決まった値と比べてから続けます。',
      en: 'Certificate errors are waved through with proceed(), or the certificate is compared before going on.',
    },
    effect: effects.offOrCallback,
    files: [...code, '*.smali', '*.cs'],
    rules: [
      {
        id: 'proceeds',
        outsideTexts: true,
        words: ['onReceivedSslError'],
        match: '\\bonReceivedSslError\\s*\\([^(){}]{0,300}\\)',
        scope: 'body',
        also: ['\\bproceed\\s*\\(|\\bonReceiveValue\\s*\\(\\s*(?:java\\.lang\\.Boolean\\.)?true'],
        unless: [
          '(?:\\b(?:if|return|when|switch)\\b|(?<![=!])=(?!=))[^;\\n]{0,120}(?:getCertificate|\\.certificate\\b|x509|[fF]ingerprint|checkServerTrusted|\\bis(?!\\w{0,30}[uU]ntrusted)\\w{0,30}[tT]rusted|[pP]inned|verify\\w{0,30}\\s*\\(|validate\\w{0,30}\\s*\\()',
          '\\bsuper\\.onReceivedSslError[^;\\n]*;\\s*return',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'error-certificate-compared',
        outsideTexts: true,
        words: ['onReceivedSslError', 'SslError', 'getIssuedBy', 'getIssuedTo'],
        match:
          '\\.(?:getCertificate\\s*\\(\\s*\\)|certificate[?!]{0,2})\\s*\\.\\s*(?:getIssued(?:By|To)\\s?\\(|issued(?:By|To)\\b)|\\b(?:e|er|err|error|sslError|\\w{0,20}Error)[?!]{0,2}\\.\\s{0,20}(?:getCertificate\\s*\\(\\s*\\)|certificate\\b)',
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        confidence: 'medium',
      },
      {
        // Beside what it compares: where comparing fails, in a build of its developers, or at a kind of error.
        id: 'proceeds-beside',
        outsideTexts: true,
        words: ['onReceivedSslError'],
        match: '\\bonReceivedSslError\\s*\\([^(){}]{0,300}\\)',
        scope: 'body',
        also: [
          '\\bcatch\\s*\\([^()]{0,80}\\)\\s*\\{[^{}]{0,200}?\\.proceed\\s*\\(|\\bif\\s*\\(\\s*(?:\\w{1,20}\\.)?(?:is)?(?:DEBUG|[dD]ebug\\w{0,10})(?:\\(\\s*\\))?\\s*\\)\\s*\\{?\\s*\\w{1,30}[?!]{0,2}\\.proceed\\s*\\(|\\b(?:getPrimaryError\\s*\\(\\s*\\)|primaryError)\\s*==\\s*[\\w.]{1,60}\\s*\\)\\s*\\{?\\s*\\w{1,30}[?!]{0,2}\\.proceed\\s*\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'proceeds-smali',
        words: ['SslErrorHandler;->proceed'],
        match: 'Landroid/webkit/SslErrorHandler;->proceed\\(\\)V',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'Pages.java',
        text: 'public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {\n    if (isAllowUntrusted()) {\n        handler.proceed();\n    } else {\n        super.onReceivedSslError(view, handler, error);\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Printers.java',
        text: 'public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {\n    try {\n        if (ours(error.getCertificate().getIssuedBy().getOName())) handler.proceed();\n        else handler.cancel();\n    } catch (Exception e) {\n        handler.proceed();\n    }\n}\nboolean ours(String name) { return name.contains("Meadow"); }',
        class: 'validation-off',
      },
      {
        file: 'Asked.java',
        text: 'private boolean isOurs(Object[] given) {\n    return ((SslError) given[2]).getCertificate().getIssuedBy().getCName().equals("Meadow Own CA");\n}',
        class: 'pins',
      },
      {
        file: 'Screen.cs',
        text: 'public override void OnReceivedSslError(WebView view, SslErrorHandler handler, SslError error) { handler.Proceed(); }',
        class: 'validation-off',
      },
      {
        file: 'Web.java',
        text: 'public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {\n    handler.proceed();\n}',
        class: 'validation-off',
      },
      {
        file: 'Kept.java',
        text: 'public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {\n    String print = error != null ? printOf(error.getCertificate()) : "";\n    if (print.equals(kept.getString(hostOf(error), ""))) handler.proceed();\n    else handler.cancel();\n}',
        class: 'pins',
      },
      {
        file: 'Ask.java',
        text: 'public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {\n    ask(R.string.untrusted, yes -> handler.proceed(), no -> handler.cancel());\n}',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'Page.java',
        text: 'issuer.setText(web.getCertificate().getIssuedBy().getOName());',
        why: { ja: '発行者を表示するだけです。', en: 'It shows the issuer and compares nothing.' },
      },
      {
        file: 'Shown.java',
        text: 'public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {\n    show(printOf(error.getCertificate()));\n    handler.cancel();\n}',
        why: { ja: '拇印を表示するだけです。', en: 'It shows the thumbprint and compares nothing.' },
      },
      {
        file: 'Web.kt',
        text: 'override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {\n    handler.cancel()\n}',
        why: { ja: 'エラーがあれば接続をやめます。', en: 'It stops at an error.' },
      },
    ],
    mend: { before: 'handler.proceed();', after: 'handler.cancel();', how: mends.noBypass },
    sources: ['android-nsc'],
  },
  {
    id: 'android-client-pins',
    platform: 'android',
    name: { ja: 'Android のピン留め用のライブラリ', en: 'Pinning libraries of Android' },
    what: {
      ja: 'TrustKit、Appmattus、PinningHelper などのライブラリや、sha256/ で始まる公開キーのハッシュを使います。',
      en: 'TrustKit, PinningHelper and similar libraries, or hashes of public keys that begin with sha256/.',
    },
    effect: effects.keyInChain,
    files: [...code, '*.gradle', '*.smali'],
    rules: [
      {
        id: 'key-hash',
        words: ['sha256/', 'sha1/'],
        match: `["'>]sha(?:256/(?:${base64Hash}|[0-9a-f]{64}(?![0-9a-z]))|1/[A-Za-z0-9+/]{27}=)`,
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
      },
      {
        id: 'build-field',
        words: ['buildConfigField', 'resValue'],
        // An empty value pins nothing.
        match:
          '\\b(?:buildConfigField|resValue)\\s*\\(?\\s*["\'](?:String|string|java\\.lang\\.String)(?:\\[\\])?["\']\\s*,\\s*["\'](?=\\w{0,40}(?:CERT|SSL|TLS|SPKI|KEY|HOST|API|SERVER|SHA_?256))(?:\\w{0,40}_)?(?:(?:CERTIFICATE|PUBLIC_?KEY|CERT|SSL|TLS|SPKI|KEY)_?)?(?:PIN(?:NED|NING)?(?:S|_?HASH(?:ES)?|_?SHA_?256|_?KEYS?)?|(?:PUBLIC_?KEY|SPKI)_?(?:HASH(?:ES)?|SHA_?256))(?:_?(?:\\d{1,2}|PRIMARY|BACKUP|LEAF|ROOT|INTERMEDIATE|CURRENT|NEXT|SHA_?256|HASH(?:ES)?|SET))?["\']\\s*,\\s*(?![\\s)]|null\\b|["\']\\\\?["\']\\\\?["\']|["\']["\'])',
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        id: 'library',
        outsideTexts: true,
        words: ['TrustKit', 'PinningHelper', 'CWAC', 'certificateTransparency', 'PinningTrustManager'],
        match:
          '\\bTrustKit\\.(?:initializeWithNetworkSecurityConfiguration|getInstance)\\s*\\(|\\bPinningHelper\\.\\w{1,40}\\s*\\(|new\\s+PinningTrustManager\\s*\\(',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'Pins.kt',
        text: 'val pins = listOf("sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")',
        class: 'pins',
      },
      {
        file: 'HexPins.kt',
        text: 'val pins = mapOf("api.example" to "sha256/000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F")',
        class: 'pins',
      },
      {
        file: 'build.gradle.kts',
        text: 'buildConfigField("String", "CERT_PINS", quoted(certPins()))',
        class: 'pins',
      },
      {
        file: 'build.gradle',
        text: "buildConfigField 'String', 'SSL_PIN_BACKUP', localProperties['backup.pin']",
        class: 'pins',
      },
      { file: 'App.java', text: 'TrustKit.initializeWithNetworkSecurityConfiguration(this);', class: 'pins' },
    ],
    leaves: [
      {
        file: 'build.gradle.kts',
        text: 'buildConfigField("String", "CERT_PINS", "\\"\\"")\nbuildConfigField("boolean", "CERT_PINNING_ENABLED", "true")\nbuildConfigField("String", "LOGIN_PIN_HASH", secret)',
        why: {
          ja: '値が空か、証明書とは無関係です。',
          en: 'It is empty, or has nothing to do with certificates.',
        },
      },
      {
        file: 'Image.kt',
        text: 'val image = "registry/app@sha256:2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b"',
        why: { ja: 'コンテナー イメージのハッシュです。', en: 'The hash of a container image.' },
      },
    ],
    mend: {
      before: '"sha256/<key of one intermediate>"',
      after: '"sha256/<key of the root>", "sha256/<key of a spare CA>"',
      how: mends.severalKeys,
    },
    sources: ['okhttp-pinner', 'android-nsc'],
  },
];
