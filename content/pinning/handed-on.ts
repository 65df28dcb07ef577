import type { Pattern } from '#domain/pinning/pattern.ts';
import { anySides } from './fragments.ts';
import { effects, mends } from './phrases.ts';
import { longPinWords, otherSubjects, pinnedName, tlsPeer } from './pin-names.ts';

/** The name of a check of what a server shows, such as `checkSslFingerprint`, `verify_spki_pin`. */
const ownCheck =
  '(?:(?:spki|(?:ssl|tls|server|peer|cert(?:ificate)?)_(?:pin|finger_?print|thumb_?print))s?_(?:verify|check|validate|matches|match)|(?:check|verif(?:y|ies)|validate|enforce|assert|ensure|require|confirm|match(?:es)?|compare)_?(?:\\w{1,16}?_?)?(?:ssl|tls|server|peer|remote|cert(?:ificate)?|spki|public_?key)_?(?:(?:cert(?:ificate)?|public_?key|spki|key)_?)?(?:finger_?prints?|thumb_?prints?|pin(?:s|ned|ning)?)(?![a-z]{0,3}ed\\b))';
/** Calls of many libraries that say which certificates are trusted. */
const anchorCall =
  '\\b(?:AppendCertsFromPEM|add_root_certificate|addTrustedCertificate|setTrustedCertificates(?:Bytes)?|SecTrustSetAnchorCertificates|CustomTrustStore\\.Add(?:Range)?|setCaCertificates|addCaCertificate|setCertificateEntry|Certificate::from_(?:pem|der)|load_verify_locations|SSL_CTX_load_verify_locations|mbedtls_x509_crt_parse|setCACert|CURLOPT_CAINFO)\\s?[,(]';
/** How a program asks its pins about a certificate. */
const askedPins = [
  ...['pins', 'pinner', 'pinning', 'tofu'].flatMap((pins) =>
    ['verif', 'check', 'valid', 'match', 'accept', 'trust', 'allow', 'evaluat'].flatMap((verb) => [
      `${pins}.${verb}`,
      `${pins}->${verb}`,
      `${pins}.is_${verb}`,
      `${pins}.is${verb}`,
      `${pins}->is${verb}`,
    ]),
  ),
  ...['pinstore', 'pin_store', 'pinvalidator', 'pinchecker', 'pinverifier'].flatMap((pins) => [
    `${pins}.`,
    `${pins}->`,
    `${pins}::`,
  ]),
  ...['pinningvalidator.', 'pinningmanager.', 'pinningservice.', 'pinningpolicy.'],
];

/** What a test only tries. */
const tried = '\\b(?:assert|expect|should|when|mock)(?!ed)\\w{0,12}\\s?[(.!]';

export const handedOn: readonly Pattern[] = [
  {
    id: 'any-pins-handed-on',
    platform: 'any',
    name: {
      ja: 'ピン留めを表す名前の値や関数の受け渡し',
      en: 'Pins handed on, by their names',
    },
    what: {
      ja: '証明書と比べる処理が別のファイルにあり、ピン留めを表す名前の値や関数を接続の処理に渡しています。名前だけを見ているため、渡した先で何と比べているかを確認してください。',
      en: 'The comparison stands in another file: what is named for a pin is handed to what connects, or a check so named is called. Only names tell it, so look at what is compared there.',
    },
    effect: effects.callback,
    files: [],
    rules: [
      {
        // A check of one's own, which stands in another file: `if (!verifyServerPin(socket)) return;`.
        id: 'own-check-called',
        words: longPinWords,
        match: `(?<![a-z0-9])${ownCheck}\\w{0,12}\\s?\\((?:(?<=(?:[!(=&|,?]\\s{0,3}|=>\\s{1,3}|\\b(?:if|return|await|and|or|not|unless|try|guard)\\s{1,3})[\\w.:>-]{3,160}\\s?\\()(?!\\s?\\))|(?<=^[ \\t]{0,40}[\\w.:>-]{3,160}\\s?\\()(?=[^(){};:\\n]{1,80}\\)(?:\\s?;|(?![ \\t]{0,9}\\n\\s{0,20}\\{)[ \\t]{0,9}$))|(?<=(?:[!(=&|]\\s{0,3}|\\b(?:self|this)(?:\\.|->))\\w{3,60}\\s?\\()(?=\\s?\\)))`,
        view: 'bare',
        alsoInFile: [`${tlsPeer}|https|\\bssl|\\btls`],
        unless: [`${otherSubjects}|packageinfo|netscape_spki|${tried}`],
        scope: 'statement',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // What it is handed is the connection: `verify_pin(host, ssl_sock)`, `pin.check(sock, wanted)`.
        id: 'asked-about-connection',
        words: [
          ...['verify', 'check', 'validate', 'enforce'].flatMap((verb) =>
            ['pin', 'fingerprint', 'thumbprint'].flatMap((pin) => [`${verb}${pin}`, `${verb}_${pin}`]),
          ),
          ...['check', 'verify', 'validate', 'enforce'].flatMap((verb) => [`pin.${verb}`, `pins.${verb}`]),
        ],
        match:
          '(?<!\\b(?:function|def|func?|fn|sub|proc)\\s{1,3})(?<![\\w$])(?:(?:\\w{1,20}(?:\\.|->|::)){0,2}_?(?:verify|check|validate|enforce)_?(?:pin|finger_?print|thumb_?print)s?|pins?\\.(?:check|verify|validate|enforce))\\s?\\((?=[^(){};\\n]{0,60}(?<![A-Za-z])[$@]?(?:(?:ssl|tls|secure)_?\\w{0,8}|(?:sock(?:et)?|conn(?:ection)?|link))\\s?[,)])',
        view: 'bare',
        alsoInFile: [`${tlsPeer}|\\bssl|\\btls`],
        unlessInFile: [otherSubjects],
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // What it is handed is a certificate, and what it is named for is a pin: `if (!matchesPinned(cert))`.
        id: 'asked-about-certificate',
        words: [
          'pinned',
          ...['check', 'verify', 'validate', 'matches', 'match', 'against', 'with'].flatMap((verb) => [
            `${verb}pin`,
            `${verb}_pin`,
          ]),
          ...['certpin', 'cert_pin', 'certificatepin', 'certificate_pin'],
        ],
        match:
          '(?:\\b(?:if|elif|unless|guard|when|while|return|assert|require|await|try|not|and|or)\\b[\\s(!]{0,6}|[=!]\\s?|&&\\s?|\\|\\|\\s?)(?:(?:this|self|[a-z]\\w{0,30})(?:\\.|->|::)){0,3}_?(?=\\w{0,40}pin)(?:check|verif|valid|match|is|trust|accept|ensure|enforce)\\w{0,16}?_?pin(?:s|ned|ning)?(?:_?(?:cert|key|chain|peer|server|public|leaf|spki|finger|for|match)\\w{0,20})?\\s?\\(\\s?&?(?:\\w{1,20}\\.){0,2}\\w{0,12}(?:cert|certificate|chain|leaf|x509)\\w{0,12}\\s?[,)]',
        view: 'bare',
        // A list of diplomas has pinned certificates too.
        alsoInFile: [
          '\\bssl|\\btls|x509|SecTrust|AuthenticationChallenge|ServerTrusted|badCertificate|[kpst]_?pinning',
        ],
        unless: [otherSubjects],
        scope: 'function',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What is named for pins is asked about what the server showed: `pins.matches(cert)`.
        id: 'pins-asked',
        exactCase: true,
        words: askedPins,
        match:
          '(?:(?<![A-Za-z])pin|Pin|(?<![A-Za-z])tofu)(?:s|ning|ner)?_?(?:[Ss]tore|[Vv]alidator|[Cc]hecker|[Vv]erifier|[Mm]anager|[Ss]et|[Pp]olicy|[Ss]ervice)?(?:\\.|->|::)(?:[Ii]s)?_?(?:[Vv]alid|[Vv]erif|[Mm]atch|[Cc]heck|[Aa]ccept|[Aa]llow|[Tt]rust|[Ee]valuate)\\w{0,24}[!?]?\\s?\\(\\s?&?(?:\\w{1,20}(?:\\.|->)){0,2}(?:\\w{0,16}(?:[Cc]ert|[Cc]hain|[Ll]eaf|[Tt]rust|x509)\\w{0,16}|c)\\s?[,)(]',
        view: 'bare',
        alsoInFile: [`${tlsPeer}|ValidationCallback|badCertificate|serverTrust`],
        unless: [otherSubjects],
        scope: 'statement',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What is named for first use is asked about a host and what it showed: `tofu.verify(host, port, fingerprint)`.
        id: 'first-use-asked',
        words: ['verif', 'check', 'valid'].flatMap((verb) =>
          ['tofu', 'tofu_db', 'tofu_store', 'tofu_manager', 'tofustore', 'tofumanager'].flatMap((kept) => [
            `${kept}.${verb}`,
            `${kept}->${verb}`,
            `${kept}:${verb}`,
          ]),
        ),
        match:
          '(?<![a-z])tofu(?:_?(?:db|store|manager))?(?:\\.|->|:)(?:verif|check|valid)\\w{0,24}[!?]?\\s?\\(\\s{0,40}(?:\\w{1,20}\\.){0,2}\\w{0,12}(?:host|name|peer|server|url|domain|addr)\\w{0,12}(?:,\\s{0,40}[\\w.]{1,40}(?:\\(\\))?)?,\\s{0,40}[\\w.]{0,40}(?:print|hash|digest|cert|der)\\w{0,12}\\s{0,40}[,)(]',
        view: 'bare',
        alsoInFile: [`${tlsPeer}|certificate`],
        unless: [otherSubjects],
        scope: 'statement',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // Pins are handed to what connects: `new PinnedTrustManager(config.publicKeyPins)`.
        id: 'handed-to-client',
        words: longPinWords,
        match: `(?<![a-z0-9])(?:${pinnedName}|(?:public_?key|certificate|cert|ssl|tls|spki)_?pinn?(?:s|ed|ing)?(?:_?(?:cert(?:ificate)?s?|keys?|config|hash(?:es)?))?)\\s?(?:,|\\)(?!\\s{0,3}(?::\\s?[\\w.<>]{1,40}\\s?)?(?:throws\\s\\w{1,40}\\s?)?\\{))(?<=(?<!\\b(?:function|def|func?|fn|sub|class|constructor)\\s{1,3}(?:\\w{1,40}\\.)?)\\b(?!\\w{0,40}(?:show|dialog|display|log|print|format|store|save|persist|parse|test|mock|normali))\\w{0,40}(?:client|trust_?manager|ssl_?context|tls_?config|socket|session|transport|channel|connector|https?_?agent|interceptor|verifier|adapter)(?:s|factory|builder|provider|creator|options)?\\s?\\((?:[^(){};]|\\([^(){};]{0,60}\\)){0,200}?(?<=[(,=]\\s{0,40})(?:[\\w$]{1,40}(?:\\.|->|::|\\?\\.)){0,3}[\\w$]{4,80}\\s?[,)])`,
        view: 'bare',
        unless: [`${otherSubjects}|${tried}`],
        scope: 'statement',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // What connects is handed the print that it must meet: `manager.ConnectAsync(place, port, expectedThumbprint)`.
        id: 'handed-to-connect',
        outsideTexts: true,
        words: ['expected', 'pinned', 'trusted', 'known'].flatMap((word) =>
          ['fingerprint', 'thumbprint', 'certfingerprint', 'certthumbprint'].flatMap((print) => [
            `${word}${print}`,
            `${word}_${print.replace('cert', 'cert_')}`,
          ]),
        ),
        match:
          '(?<!\\b(?:function|def|func?|fn|sub|fun|Task|void)\\s{1,3}\\w{0,24})\\b\\w{0,16}(?:connect|dial|open_?(?:session|channel|client|stream|socket))(?:_?async)?\\s?\\((?:[^(){};]{0,160},\\s{0,40})?(?:\\w{1,30}\\s?[:=]\\s?)?(?:[\\w$]{1,30}(?:\\.|->)){0,2}_?(?:expected|pinned|trusted|known)_?(?:server_?|peer_?)?(?:cert(?:ificate)?_?)?(?:finger|thumb)prints?\\b(?![^()]{0,80}\\)\\s{0,4}(?:\\{|=>|->|:))',
        unless: [otherSubjects],
        alsoInFile: ['thumbprint|\\btls|\\bssl|https|certificate'],
        scope: 'function',
        class: 'pins',
        pinned: 'server',
        confidence: 'medium',
      },
      {
        // A client is told the print of its server: `session.ServerCertificateFingerprint := OWN_PRINT`.
        id: 'client-told-print',
        outsideTexts: true,
        exactCase: true,
        words: ['finger', 'thumb'].flatMap((kind) =>
          [
            'server',
            'server_',
            'servercert',
            'server_cert',
            'servercertificate',
            'server_certificate',
          ].flatMap((whose) => [`${whose}${kind}print`, `${whose}_${kind}print`]),
        ),
        match:
          '(?<![A-Za-z])(?:[A-Za-z_]\\w{0,24})?(?:[Cc]lient|[Ss]ession(?:[Hh]andler)?|[Cc]onn(?:ection)?|[Ss]ocket|[Ll]ink|[Tt]ransport|[Cc]hannel|[Ss]tream)(?:\\.|->)(?:[sS]et_?)?[Ss]erver_?(?:[Ss]sl_?|SSL|[Tt]ls_?|TLS)?(?:[Cc]ert(?:ificate)?_?)?(?:[Ff]inger|[Tt]humb)_?[Pp]rints?\\s{0,3}(?::=|=(?!=)|\\()\\s{0,3}(?:(?:[A-Za-z_]\\w{0,30}(?:\\.|->|::)){0,3}(?:[A-Z][A-Z\\d_]{5,80}|k[A-Z]\\w{4,50}|\\w{0,16}(?:[Ee]xpected|[Pp]inned|[Tt]rusted|[Kk]nown|[Cc]onfigured)\\w{0,30})|(?:[A-Za-z_]\\w{0,30}(?:\\.|->)){0,2}\\w{0,16}(?:[Cc]onfig|[Ss]ettings|[Oo]ptions|[Aa]rgs|[Pp]arams)(?:\\.|->)\\w{0,30}[Pp]rint\\w{0,12}|["\'][0-9A-Fa-f:]{32,128}["\'])\\s?\\)?\\s?(?:;|$|[\\r\\n])',
        unless: [`${otherSubjects}|${tried}`],
        scope: 'statement',
        class: 'pins',
        pinned: 'server',
        confidence: 'low',
      },
      {
        // Whoever refuses says why: `throw new CertificateException("no valid pins in the chain")`.
        id: 'refusal-told',
        words: [
          ...['pin', 'pins', 'fingerprint', 'thumbprint', 'pinning'].flatMap((noun) =>
            ['mismatch', 'verification', 'validation', 'check', 'fail', 'does not', 'not '].map(
              (fault) => `${noun} ${fault}`,
            ),
          ),
          ...['valid pin', 'matching pin', 'pinned cert', 'pinned key', 'pinned public', 'not pinned'],
        ],
        match:
          '\\b(?:throw|raise)\\s(?:new\\s)?(?:\\w{1,40}\\.){0,4}\\w{0,40}(?:Certificate|SSL|Ssl|TLS|Tls|Handshake|PeerUnverified)\\w{0,30}\\s?\\(\\s{0,40}[$@fr]{0,2}["\'`][^"\'`\\n]{0,80}?\\b(?:(?:valid|matching|cert(?:ificate)?|key|spki|ssl|tls)[ -]pin(?:s|ned|ning)?\\b|pinned\\b|pinning\\b|pins?[ -](?:mismatch|verif|valid|check|fail|not\\b|does)|(?:finger|thumb)print (?:mismatch|verif|valid|check|fail|not\\b|does))',
        also: ['\\b(?:if|unless|when|guard)\\b'],
        alsoInFile: [`${tlsPeer}|https|X509|\\bssl\\b|\\btls\\b`],
        unless: [`${otherSubjects}|${tried}`],
        scope: 'function',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // A hook of the check is given what is named for pins: `checkServerIdentity: pinCheck(wanted)`.
        id: 'hook-named-for-pins',
        exactCase: true,
        // In files of every kind: nothing that a spinner or a pinned version has.
        words: [
          ...['verif', 'check', 'valid', 'judge'].flatMap((verb) =>
            ['pin', 'fingerprint', 'thumbprint', 'tofu'].flatMap((pin) => [
              `${pin}${verb}`,
              `${pin}_${verb}`,
            ]),
          ),
          ...['verify', 'check', 'validate'].flatMap((verb) =>
            ['pin', 'fingerprint', 'thumbprint', 'tofu'].flatMap((pin) => [
              `${verb}${pin}`,
              `${verb}_${pin}`,
            ]),
          ),
          ...['ssl', 'tls', 'config', 'context', 'host', 'verif', 'client', 'socket'].flatMap((part) => [
            `pinned${part}`,
            `pinned_${part}`,
            `pinned.${part}`,
            `pinned::${part}`,
          ]),
          ...askedPins,
          ...[
            'pinning.',
            'pinning::',
            'pinningssl',
            'pinningtls',
            'pinninghost',
            'pinpolicy',
            'tofu:',
            'tofu.',
          ],
        ],
        match:
          '(?<!\\b(?:func|fn|def|fun)\\s{1,3}(?:\\([^()\\n]{0,60}\\)\\s)?)\\b(?:verify_fun|VerifyConnection|VerifyPeerCertificate|checkServerIdentity|(?:Remote|Server)?Certificate(?:Custom)?ValidationCallback|badCertificateCallback|onBadCertificate|onServerCertificate|SSL_verify_callback|(?:SSL_CTX_)?set_(?:cert_)?verify_callback|hostnameVerifier|setSSLSocketFactory|(?<=\\.)securityPolicy|TLSClientConfig)["\']?\\s{0,3}(?:=>|[:=,({])\\s{0,3}[^;\\n]{0,60}?(?:(?<![A-Za-z])pin|(?<!(?:Sni|SNI|DNS|Dns|Address|IP)\\w{0,6})Pin|(?<![A-Za-z])tofu|T(?:ofu|OFU)|(?<![A-Za-z])fingerprint|Fingerprint|(?<![A-Za-z])thumbprint|Thumbprint)(?:s|ned|ning|ner)?(?![a-z])(?=\\w{0,40}(?:\\s?[(.:/,)}\\];]|\\s[\\w([]|\\s*$))',
        view: 'bare',
        unless: [`${otherSubjects}|${tried}|PinningModeNone`],
        scope: 'line',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // A part of a client that is named for pinning, and stands in another file: `addInterceptor(PinningInterceptor())`.
        id: 'part-for-pinning',
        exactCase: true,
        words: [
          ...['policy', 'handler', 'interceptor', 'trustmanager', 'validator', 'delegate', 'evaluator'],
          ...['verifier', 'httpclient', 'client', 'sslsocketfactory', 'transport', 'adapter', 'agent'],
          ...['urlsession', 'session', 'dispatcher'],
        ].flatMap((part) => [`pinning${part}`, `pinned${part}`]),
        match:
          '(?:\\bnew\\s{1,3}|\\breturn\\s{1,3}|[=(,:]\\s{0,4})(?:[a-z]\\w{0,30}\\.)?(?!\\w{0,24}(?:Sni|DNS|Dns|Address|Addr|IP|CPU|Cpu|Version|Host|Message|Item|Tab|Note))(?:[A-Z]\\w{0,24}?)?(?:SSL|Ssl|TLS|Tls|Cert|Certificate|PublicKey|Spki)?Pinn(?:ing|ed)(?:SSL|Ssl|TLS|Tls|Cert|Certificate|Key|HTTP|Http|URL)?(?:Policy|Handler|Interceptor|TrustManager|Validator|Delegate|Evaluator|Verifier|Client|SocketFactory|Transport|Adapter|Agent|Session(?:Delegate)?|Dispatcher)\\s?\\((?!\\s?\\)\\s?\\{)',
        view: 'bare',
        alsoInFile: [
          '\\b(?:https|ssl|tls)\\b|okhttp|httpclient|http_client|urlsession|certificate|spki|\\bdio\\b',
        ],
        unlessInFile: ['\\bipfs\\b|pinata|\\bclass\\s\\w{0,30}Pinn(?:ing|ed)\\w{0,30}'],
        unless: [`${otherSubjects}|${tried}`],
        scope: 'statement',
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // What pinning of one's own makes is given to a client: `builder.sslContext(pinned)`.
        id: 'made-by-pinning',
        words: [
          'spkipin',
          'spki_pin',
          'sslpin',
          'ssl_pin',
          'tlspin',
          'tls_pin',
          'certpin',
          'cert_pin',
          'certificatepin',
          'certificate_pin',
          'publickeypin',
          'public_key_pin',
        ],
        match:
          '\\b\\w{0,24}(?:spki|ssl|tls|cert(?:ificate)?|public_?key)_?pinn?(?:ing|er)\\w{0,16}(?:\\.|::|->)(?!builder)(?:create|build|make|get|new|pinned|apply|configure|install|wrap|enforce|verify|check|validate|for_?|socket|ssl|tls|context|client|agent|setup|enable|init)\\w{0,30}\\s?[(<](?!\\s?\\)\\s?\\?)',
        view: 'bare',
        unless: [`${otherSubjects}|${tried}|(?:is|get|set)_?enabled`],
        scope: 'statement',
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // The one certificate that is trusted is called a pin: `ca: pinnedCertificate`, `verify=self.pinned_cert_path`.
        id: 'anchor-called-pinned',
        words: [
          ...longPinWords.filter((word) => word.startsWith('pinned')),
          ...['pinnedpem', 'pinned_pem', 'pinnedder', 'pinned_der', 'pinnedca', 'pinned_ca', 'pinned-cert'],
          ...['pinpem', 'pin_pem', 'pincert', 'pin_cert', 'pinned-server', '"pinned', "'pinned"],
        ],
        match: `(?:\\b(?:ca|verify|ca_?(?:data|certs?|files?|path|info|bundle|certificates?)|(?:ssl_?|tls_?)?root_?(?:cas?|certs?|certificates?)|trust(?:ed)?_?(?:store|roots?|certs?|certificates?)\\w{0,12}|cert_?store)["'\\])]{0,3}\\s{0,4}(?:=>|[:=,(])|--cacert[ =]|${anchorCall})[^;\\n]{0,80}?(?<![a-z])(?:pinned(?:[_-]?(?:server|ca|root|tls|ssl|leaf|peer)){0,2}(?:[_-]?(?:cert|pem|ca\\b|crt|der|root|key)|\\b)|pin_?(?:pem|cert|crt|der)\\b)`,
        view: 'code',
        unless: [`${otherSubjects}|${tried}`],
        scope: 'line',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
        confidence: 'medium',
      },
      {
        // What is named for pinning trusts one certificate: a class `SslPinning` that sets the trusted ones.
        id: 'anchor-for-pinning',
        words: [
          'sslpinning',
          'ssl_pinning',
          'tlspinning',
          'tls_pinning',
          'certpinning',
          'cert_pinning',
          'certificatepinning',
          'certificate_pinning',
          'sslpinned',
          'pinnedhttp',
          'pinned_http',
        ],
        match: `(?:\\b(?:class|struct|object|extension|module|def|func|fun|fn|function|interface|enum)\\s{1,4}\\w{0,24}|(?:static|async|Future<[\\w.]{1,30}>|get|const|let|var)\\s{1,4}\\w{0,16})(?:ssl|tls|cert(?:ificate)?)?_?pinn(?:ing|ed)\\w{0,24}`,
        alsoInFile: [anchorCall],
        view: 'bare',
        unless: [otherSubjects],
        scope: 'line',
        unlessServing: anySides,
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
        confidence: 'low',
      },
    ],
    search:
      '(finger|thumb)_?print|spki|pinn(ed|ing)|(ssl|tls|cert|certificate|key|ca|server|peer|remote|leaf|issuer|chain|intermediate|presented)_?pin|(cert|certificate|public_?key)_?(hash|digest|sha)|(check|verify|validate|enforce|match|matches|against|with)_?pin|pin\\.(check|verify|validate|enforce)|pin_?(store|verif|check|valid|judge|policy|pem|cert)|pin(s|ner)(\\.|->)|pins? (mismatch|verif|valid|check|fail|does not|not )|(valid|matching) pin|tofu',
    catches: [
      {
        file: 'place.py',
        text: 'try:\n    verify_pin(place, ssl_sock)\nexcept PinError:\n    ssl_sock.close()',
        class: 'pins',
      },
      {
        file: 'visit.py',
        text: 'seen = tls_client.print_of(line)\nfine, why = self.tofu.verify(host, port, seen.fingerprint)\nif not fine:\n    raise Changed(why)',
        class: 'pins',
      },
      {
        file: 'Door.dpr',
        text: 'var LinkHandler := TLink.Create(Place, 4433);\nLink.ServerCertificateFingerprint := OWN_SERVER_PRINT;\nLink.Start;',
        class: 'pins',
      },
      {
        file: 'Judge.java',
        text: 'private void judge(X509Certificate[] shown) throws CertificateException {\n    for (X509Certificate each : shown) if (a(each)) return;\n    throw new CertificateException("no valid pins in the chain of the server");\n}',
        class: 'pins',
      },
      {
        file: 'link.ex',
        text: 'def options(wanted), do: [verify: :verify_peer, verify_fun: {&Pinning.verify/3, wanted}]',
        class: 'pins',
      },
      {
        file: 'link.c',
        text: 'SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());\nSSL_CTX_set_cert_verify_callback(ctx, pin_verify_cb, wanted);',
        class: 'pins',
      },
      {
        file: 'Link.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, c, chain, errors) => _pins.IsValid(c);',
        class: 'pins',
      },
      {
        file: 'Installer.kt',
        text: 'OkHttpClientFactory {\n    createClientBuilder(context).addNetworkInterceptor(PinningInterceptor()).build()\n}',
        class: 'pins',
      },
      {
        file: 'http.ts',
        text: "import { PinnedAgent } from './tls';\nexport const http = create({ base: 'https://a.example', agent: new PinnedAgent(options) });",
        class: 'pins',
      },
      {
        file: 'pinned.dart',
        text: 'class SslPinning {\n  static Future<IOClient> open() async {\n    final context = SecurityContext(withTrustedRoots: false);\n    context.setTrustedCertificatesBytes(await own());\n    return IOClient(HttpClient(context: context));\n  }\n}',
        class: 'pins',
      },
      {
        file: 'Sessions.cs',
        text: 'string? expectedThumbprint = PrintOf(device);\nvar session = await _links.ConnectAsync(place, port, expectedThumbprint, stop);',
        class: 'pins',
      },
      {
        file: 'adapter.dart',
        text: 'bool judge(X509Certificate cert) {\n  final fits = _validateWithPinnedCerts(cert);\n  return fits;\n}',
        class: 'pins',
      },
      {
        file: 'Trust.kt',
        text: 'override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {\n    if (!store.matchesPins(chain)) throw CertificateException("another")\n}',
        class: 'pins',
      },
      {
        file: 'trust.ts',
        text: 'const agent = new https.Agent({ ca: [pinnedCertificate], rejectUnauthorized: true });\nrequest(first ? {} : { ca: target.pinPem });',
        class: 'pins',
      },
      {
        file: 'trust.go',
        text: 'pool := x509.NewCertPool()\npool.AppendCertsFromPEM(pinnedServerCert)\ntls.Dial("tcp", host, &tls.Config{RootCAs: pool})',
        class: 'pins',
      },
      {
        file: 'update.cpp',
        text: 'void Update::install() {\n    if (wanted.scheme() == "https" && !print.isEmpty())\n        if (!checkSslFingerprint(wanted)) return;\n    fetch(wanted);\n}',
        class: 'pins',
      },
      {
        file: 'link.py',
        text: 'import ssl\nclass Link:\n    def open(self, host):\n        tls = self.context.wrap_socket(plain(host), server_hostname=host)\n        self.verify_server_pin(tls)\n        return tls',
        class: 'pins',
      },
      {
        file: 'Remote.kt',
        text: 'val remote = module {\n    single { ClientFactory(context(), HOST, allowedTlsFingerprints) }\n}',
        class: 'pins',
      },
      {
        file: 'Link.java',
        text: 'SSLContext own = SpkiPinning.contextOrNull(config.tls);\nif (own != null) builder.sslContext(own);',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'card.py',
        text: 'import ssl\nif not card.verify_pin(reader_connection_name, form["pin"]): raise Wrong\nverify_pin(user)',
        why: { ja: 'カードの PIN です。', en: 'The PIN of a card.' },
      },
      {
        file: 'fetch.py',
        text: 'import ssl\narchive = fetch(url, context=ssl.create_default_context())\nif not tofu.verify_download(archive, digest):\n    raise Broken(archive)',
        why: {
          ja: 'ダウンロードした OpenTofu を調べます。',
          en: 'It checks a downloaded OpenTofu.',
        },
      },
      {
        file: 'Hosts.java',
        text: 'if (!hostKey.equals(known)) throw new SSHException("fingerprint mismatch of the host key");',
        why: { ja: 'SSH のホスト キーです。', en: 'The host key of SSH.' },
      },
      {
        file: 'wheel.js',
        text: 'const agent = new https.Agent({ checkServerIdentity: withSpinner(check) });\nboard.pins.check(chain);',
        why: {
          ja: '画面の動きと基板の端子です。',
          en: 'Something that turns on a page, and contacts of a board.',
        },
      },
      {
        file: 'Board.cs',
        text: 'PinnedMessagesHandler kept = new PinnedMessagesHandler();\nconst string Home = "https://a.example";',
        why: { ja: '画面に固定したメッセージです。', en: 'Messages that are pinned to a page.' },
      },
      {
        file: 'store.ts',
        text: "const files = new PinningClient({ url: 'https://ipfs.example', key });",
        why: { ja: 'IPFS のピン留めです。', en: 'Pinning in IPFS.' },
      },
      {
        file: 'Sessions.cs',
        text: 'public async Task ConnectAsync(string place, int port, string expectedThumbprint) { }\nvar link = await ssh.ConnectAsync(place, expectedThumbprint); // SSH',
        why: { ja: '宣言と SSH です。', en: 'A declaration, and SSH.' },
      },
      {
        file: 'diplomas.tsx',
        text: 'const shown = certificates.filter((cert) => !hidden || isPinned(cert));\nif (isPinned(certificate)) return <Pin />;',
        why: { ja: '画面に固定した修了証です。', en: 'Diplomas that are pinned to a page.' },
      },
      {
        file: 'versions.py',
        text: 'verify(pinned_versions)\ntrusted_certs = load(); pinned_requirements = read()',
        why: { ja: '版を固定しているだけです。', en: 'Versions are pinned.' },
      },
      {
        file: 'Offers.kt',
        text: 'class ClientFactory(val context: Context, val allowedTlsFingerprints: List<String>)\nfun createClient(host: String, pinnedFingerprint: String): Client\nfun shown() { certificateDialog(host, pinnedFingerprint) }',
        why: { ja: '宣言と表示だけです。', en: 'It is only declared and shown.' },
      },
      {
        file: 'update.h',
        text: 'bool checkSslFingerprint(QUrl url);\nvirtual void verifyServerPin(Socket& shown) = 0;',
        why: { ja: '宣言だけです。', en: 'It is only declared.' },
      },
    ],
    mend: {
      before: 'if (!verifyServerPin(socket)) refuse();',
      after: '// validate the chain and the host name with the platform',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
];
