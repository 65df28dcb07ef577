import type { FileExclusion, Pattern } from '#domain/pinning/pattern.ts';
import { checksNames, saidFirst, serverFile, someValue } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const sources = [
  '*.java',
  '*.kt',
  '*.kts',
  '*.scala',
  '*.sc',
  '*.sbt',
  '*.mill',
  '*.groovy',
  '*.gradle',
  '*.clj',
  '*.cljc',
  '*.jsp',
  '*.aj',
];
const checkServer =
  '(?:void|fun|def)\\s+checkServerTrusted\\s*\\([^(){};]{0,400}(?:\\([^()]{0,80}\\)[^(){};]{0,80}){0,3}\\)';
const notify = '(?:void|fun|def)\\s+notifyServerCertificate\\s*\\([^(){};]{0,200}\\)';
const serves =
  'SSLServerSocket|ServerSocketFactory|WebSocketServer|SERVER_CONTEXT|getServerContext|createServerSSL|\\bserverSsl\\w{0,12}Context|forServer\\s*\\(|NeedClientAuth|WantClientAuth|ClientAuth\\.(?:REQUIRE|OPTIONAL)|HttpsServer|HttpsConfigurator|serverSslContext|SslContextFactory\\.Server|newServerContext|ServerBuilder|buildServer|NettyServerBuilder|createSSLServerSocket|SSLHostConfig';
const connects =
  'forClient\\s*\\(|ClientBuilder|[cC]lientMode|Http(?:s)?Client|WebClient|\\.openConnection\\s*\\(|\\bOkHttp|HttpsURLConnection|\\.connect\\s*\\(|\\.startHandshake\\s*\\(|\\bHostnameVerifier\\b|(?<!Server)SocketFactory\\b[^;]{0,80}\\.createSocket|checkServerTrusted';
/** A file that asks its clients for a certificate and nowhere calls a server itself. */
const onlyServes: FileExclusion = {
  has: 'forServer\\s*\\(|\\.clientAuth\\s*\\(|ClientAuth\\.(?:REQUIRE|OPTIONAL)',
  lacks:
    'forClient|ClientFactory|ClientBuilder|ClientSsl|ClientSSL|ClientContext|CLIENT_CONTEXT|[cC]lientMode|HttpClient|WebClient|\\bBootstrap\\s*\\(|createClient|newClient|\\bSSLSocketFactory|HttpsURLConnection|\\.connect\\s*\\(',
};
/** A file whose sockets are a server's and nowhere a client's. */
const onlyListens: FileExclusion = {
  has: '\\bgetServerSocketFactory\\s*\\(|\\bnew\\s+HttpsConfigurator\\b',
  lacks:
    '\\bgetSocketFactory\\b|\\bSSLSocketFactory\\b|\\bsocketFactory\\b|[cC]lientMode|(?:Http|Rest|Web)Client|Client(?:Builder|Context|Ssl|SSL)|\\.connect\\s*\\(|\\.openConnection\\s*\\(|createSSLEngine|checkServerTrusted|\\breturn\\s+\\w{0,20}[tT]rust',
};
/** Jetty's server: what its context trusts are clients, where nothing in the file is one itself. */
const jettyServes: FileExclusion = {
  has: 'ServerConnector\\b|\\bSsl(?:Socket|SelectChannel)Connector\\b|\\bSslConnectionFactory\\b',
  lacks:
    '(?<![nN]eed|[wW]ant)Client(?!Auth|Trusted|Cert|Socket|Handler)|\\.openConnection\\s*\\(|\\bSSLSocketFactory\\b|\\bsocketFactory\\b|HandshakeCertificates|ChannelCredentials|[sS]sl[rR]oot[cC]ert',
};
/** What checks host names reads the names of a certificate and never its bytes, key or number. */
const hostNames: FileExclusion = {
  has: 'getSubjectAlternativeNames|subjectAlternativeNames|[vV]erifyHost|getSubjectX500Principal|getSubjectDN',
  lacks:
    'getEncoded|\\.encoded\\b|getPublicKey|\\.publicKey\\b|MessageDigest|[fF]ingerprint|[tT]humbprint|[pP]inn(?:ed|ing)|getSerialNumber|\\.serialNumber\\b|getIssuer|\\.issuer|\\.equals\\s*\\(\\s*\\w{0,40}[cC]ert|\\bEXPECTED|\\bexpected|"CN=[^"]{2}',
};

/** The store that comes with Java, by the places where it lies: to name it changes nothing. */
const ownStoreOfJava =
  '[^\\s"\'=]{0,80}(?:(?:JAVA|JRE|JDK)_HOME|java[.-]home|/jvm/|/etc/(?:ssl/certs|pki)/(?:ca-trust/extracted/)?java/)[^\\s=]{0,80}\\bcacerts\\b';

/** What a class is named that accepts everybody, at the beginning of its name. */
const waving =
  '\\w{0,20}(?:Ignor(?:e|ing)|Dummy|Fake|Na[iï]ve|Blind|Permissive|Lenient|No(?:n)?(?:Check|Verif|Validat)\\w{0,8}|Gullible|Promiscuous|Bogus|Lax|Null|N[oO][oO]p|Relaxed|Trusting|Unchecked|AlwaysTru(?:e|st)|DoNothing|Empty|Unsafe|Insecure|Easy|(?:Trust|Accept|Allow|Verif(?:y|ies))(?:s|ing)?(?:All|Any|Every)\\w{0,8})';

/** A check for a linter names what it looks for and uses none of it. */
const seeksFaults =
  '\\bextends\\s+(?:\\w{0,30}Detector|OpcodeStackDetector|IssuableSubscriptionVisitor|BaseTreeVisitor|LintDetectorTest)\\b|:\\s*(?:\\w{0,30}Detector|LintDetectorTest)\\s*\\(\\s*\\)\\s*[,{]';

/** What hands over, or begins, the judge. */
const strategy =
  '\\b(?:boolean|fun|def)\\s+isTrusted\\s*\\((?=[^(){};]{0,160}(?:cert|chain))[^(){};]{0,160}\\)|\\.loadTrustMaterial\\s*\\((?:[^,();]{0,60},\\s*)?(?=\\(|\\w{1,30}\\s*->)|[=(,]\\s*(?=\\{\\s*\\w{1,30}\\s*,\\s*\\w{1,30}\\s*->[^{}]{0,400}\\}\\s*as\\s+TrustStrategy\\b)|\\b(?:loadTrustMaterial\\s?(?:\\([^(){};]{0,60}(?:\\)\\s?)?)?|TrustStrategy\\s?)(?=\\{\\s{0,20}\\w{1,30}\\s?(?::[^,{};()]{1,40})?,\\s?\\w{1,30}\\s?(?::[^,{};()]{1,40})?->)|TrustStrategy\\s+\\w{1,40}\\s*=\\s*|\\bvoid\\s+verify\\s*\\(\\s*String\\s+\\w{1,30}\\s*,\\s*X509Certificate\\s+\\w{1,30}\\s*\\)';

/** What hands over, or begins, the judge. */
const verifier =
  '\\b(?:boolean|fun|def)\\s+verify\\s*\\((?=[^(){};]{0,200}\\bSSLSession\\b)[^(){};]{0,240}\\)|\\b(?:HostnameVerifier\\s+\\w{1,40}\\s*=\\s*|(?:set\\w{0,12}H|[hH])ostnameVerifier\\s?\\(\\s*)(?=\\([^()]{0,80}\\)\\s*->)|\\b(?:set\\w{0,12}H|[hH])ostnameVerifier\\s*(?=\\{\\s*\\w{1,30}\\s*,\\s*\\w{1,30}\\s*->)';

/** There is nothing to hold a certificate against. */
const noPinSet =
  '(?!\\w{0,40}(?:shown|seen|actual|server|peer))_?\\w{0,30}(?:[pP]in(?:s|ned|set)?(?![a-z])|[fF]ingerprint|[tT]humbprint)\\w{0,20}(?:\\(\\s*\\))?(?:\\s*==\\s*null|\\.is(?:NullOr)?(?:Empty|Blank)\\s*\\(\\s*\\))';

export const jvm: readonly Pattern[] = [
  {
    id: 'jvm-trust-manager-pins',
    platform: 'jvm',
    name: { ja: 'Java の独自の TrustManager による比較', en: 'TrustManager of Java that compares' },
    what: {
      ja: 'checkServerTrusted の中で、チェーンの証明書、公開キー、発行者、シリアル番号などを決まった値と比べます。',
      en: 'checkServerTrusted compares a certificate of the chain, its key, issuer or serial number with a fixed value.',
    },
    effect: effects.callback,
    files: sources,
    rules: [
      {
        id: 'check-server-trusted-compares',
        outsideTexts: true,
        words: ['checkServerTrusted', 'notifyServerCertificate'],
        match: `${checkServer}|${notify}|\\bcheckServerTrusted\\s*:(?=\\s*\\{)`,
        compares: 'parameters',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'check-server-trusted-verifies',
        outsideTexts: true,
        words: ['checkServerTrusted'],
        match: checkServer,
        scope: 'body',
        also: [
          '(?:\\w\\s*\\]|\\b(?:\\w{0,60}[cC]erts?\\w{0,60}|it|leaf|c|x509\\w{0,60}|first\\(\\)|\\w{0,60}[cC]hain\\w{0,60}))\\s*\\.\\s*verify\\s*\\(\\s*(?!\\s|\\))',
        ],
        unless: ['getIssuer\\w{0,60}\\s*\\(\\s*\\)\\s*\\.verify'],
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
      },
      {
        id: 'session-certificates-compared',
        outsideTexts: true,
        words: [
          'getPeerCertificate',
          'getPeerPrincipal',
          'peerCertificates',
          'getServerCertificates',
          'serverCertificates',
          'serverCertificateChain',
          'peerCertificate',
          'SslCertificate',
        ],
        match:
          '\\bgetPeerPrincipal\\s*\\(|\\bgetPeerCertificate(?:s|Chain)?\\b|\\.peerCertificates?\\b|\\bgetServerCertificate(?:s|Chain)\\b|\\.serverCertificate(?:s|Chain)\\b|\\.x509Certificate\\b|\\bgetX509Certificate\\s*\\(',
        compares: 'match',
        unlessInFile: [
          checksNames,
          hostNames,
          '\\bSSLSupport\\b|\\bSaslException\\b|\\bservlet\\.request\\.X509|\\bOCSPResp\\b|\\bOcspClient|\\bX509PeerCertificateEvidence\\b|\\bjavax\\.net\\.ssl\\.peer_certificates\\b',
        ],
        unlessServing: { serves, connects },
        class: 'pins',
        pinned: 'server',
        confidence: 'medium',
      },
      {
        id: 'trust-strategy-compares',
        outsideTexts: true,
        words: ['TrustStrategy', 'isTrusted', 'loadTrustMaterial', 'X509HostnameVerifier'],
        match: strategy,
        compares: 'parameters',
        // The checker of host names of Apache, of which applications carry copies.
        unlessInFile: ['\\bBAD_COUNTRY_2LDS\\b'],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'fingerprint-function-compares',
        outsideTexts: true,
        words: ['X509Certificate'],
        match:
          '\\b(?:boolean|void|fun|def)\\s+\\w{0,30}(?:fingerprint|thumbprint|pin(?:ned|ning|s)?(?![a-z]))\\w{0,20}\\s*\\((?=[^(){};]{0,300}\\bX509Certificate\\b)[^(){};]{0,400}\\)',
        compares: 'parameters',
        follows: '^(?!.*(?:print|expect|pin|known|trusted)).*(?:cert|chain|x509|leaf|peer)|^c$',
        alsoInFile: ['TrustManager|SSLContext|SSLSession|SSLSocket|HttpsURLConnection|SslHandler|SslError'],
        unlessInFile: [
          onlyServes,
          '\\bclient_?cert(?!ificates?\\s*=\\s*null)|\\bservlet\\.request\\.X509|PackageInfo|SigningInfo|\\bSAML|\\bJwt|\\bJWT|x5t',
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What a certificate hashes to is held against what is known, in a function of any name.
        id: 'digest-compared',
        outsideTexts: true,
        words: ['X509Certificate'],
        match:
          '\\bdigest\\s*\\(\\s*(?:\\w{1,30}\\s*\\[\\s*0\\s*\\]|\\w{0,24}(?:[cC]ert(?:ificate)?|[lL]eaf|x509|peer)(?:\\s*\\[\\s*0\\s*\\])?|\\w{0,20}[cC]hain\\.first\\(\\))\\s*\\??\\.\\s*(?:getPublicKey\\(\\)\\.|publicKey\\.)?(?:getEncoded\\s*\\(\\s*\\)|encoded\\b)',
        compares: 'match',
        alsoInFile: [
          'TrustManager|SSLContext|SSLSession|SSLSocket|HttpsURLConnection|SslHandler|SslError|X509Certificate\\s?\\[\\]\\s+\\w{0,12}[cC]hain',
        ],
        unlessInFile: [
          onlyServes,
          '\\bclient_?cert(?!ificates?\\s*=\\s*null)|\\bservlet\\.request\\.X509|PackageInfo|SigningInfo|\\bSAML|\\bJwt|\\bJWT|x5t|[aA]ttestation|CodeSigner|\\bJarFile\\b',
        ],
        unlessServing: { serves, connects },
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        id: 'library-fingerprint',
        words: [
          'FingerprintTrustManagerFactory',
          'sslContextFromCaFingerprint',
          'PinningHelper',
          'PinningTrustManager',
          'PinnedTrustManager',
          'PinningSSLSocketFactory',
          'CertificateChainCleaner',
          'TrustKit',
          'serverCertificateFingerprint',
          'setServerFingerprint',
          'addPublicKeyPins',
          'ssl.pinning',
          'VertxTrustOptions',
          'certificatePinning',
          'setServerCertificateHashes',
          'addPublicKeyPins',
          'JavaPinning',
          'withAllowedFingerPrints',
        ],
        match:
          '\\.withAllowedFingerPrints\\s?\\(|\\.(?:setServerCertificateHashes|addPublicKeyPins)\\s*\\(\\s*(?!\\s|null)|\\bJavaPinning\\.\\w{1,40}\\s*\\(|FingerprintTrustManagerFactory\\s*[.(]|FingerprintTrustManagerFactory\\b[^;\\n]{0,80}builder|sslContextFromCaFingerprint\\s*\\(|\\bPinningHelper\\.\\w+\\s*\\(|\\bPinn(?:ing|ed)(?:TrustManager|SSLSocketFactory|HostnameVerifier|X509TrustManager)\\w{0,20}\\s*\\(|VertxTrustOptions\\.\\w{0,30}[sS]erver\\w{0,30}\\s*\\(|TrustKit\\.(?:initializeWithNetworkSecurityConfiguration|getInstance)|\\.addPublicKeyPins\\s*\\(',
        unlessInFile: [onlyServes],
        class: 'pins',
        pinned: 'any-in-chain',
      },
      {
        // An own class that is named for what it compares, and is told what: its body stands elsewhere.
        id: 'named-for-pins',
        outsideTexts: true,
        exactCase: true,
        words: ['rustManager', 'ocketFactory', 'ostnameVerifier', 'TrustStrategy'],
        match:
          '(?:\\bnew\\s+|[=(,{]\\s{0,40})(?:\\w{1,40}\\.){0,4}(?!\\w{0,20}(?:Sni|SNI|Host|Dns|DNS|Ip|IP|Address|Un)[pP]in)\\w{0,30}(?:Pin(?:s|ned|ning)?(?![a-z])|Finger[pP]rint|Thumb[pP]rint|Spki|SPKI|Tofu|TOFU|Cert(?:ificate)?Matching|KnownHosts)\\w{0,20}(?:TrustManager|SocketFactory|HostnameVerifier|TrustStrategy)\\w{0,8}\\s?\\(\\s{0,40}(?!\\s|\\))',
        unlessServing: { serves, connects },
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What a type named for pinning is asked about a chain: its body stands elsewhere.
        id: 'typed-for-pins',
        outsideTexts: true,
        exactCase: true,
        words: ['Pinning', 'PinVerif', 'PinCheck', 'PinPolicy', 'PinManager', 'PinValid', 'PinStore'],
        match:
          '(?:\\b\\w{0,30}Pin(?:ning|Verif|Check|Policy|Manager|Valid|Store)\\w{0,24}\\s{1,4}(\\w{1,30})\\s?(?=[,;)=])|\\b(\\w{1,30})\\s?:\\s?\\w{0,30}Pin(?:ning|Verif|Check|Policy|Manager|Valid|Store)\\w{0,24}\\s?(?=[,;)=\\n]))[\\s\\S]{0,1600}?\\b(?:\\1|\\2)\\.(?:check|verif|valid|assert|require|enforce|accept|match)\\w{0,30}\\s?\\([^;{}]{0,120}?\\b(?:chain|certs?|leaf|certificates?|x509\\w{0,10}|peer\\w{0,12})\\b',
        alsoInFile: ['\\bX509|SSLSession|SSLSocket|HttpsURLConnection|\\bhandshake\\b'],
        unlessServing: { serves, connects },
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What makes a context or a factory is given a pin.
        id: 'maker-given-pins',
        outsideTexts: true,
        exactCase: true,
        words: ['rustManager', 'ocketFactory', 'slContext', 'SSLContext', 'tlsContext', 'clientContext'],
        match:
          '(?:[=(,.]\\s{0,8}|\\breturn\\s{1,4})\\w{0,30}(?:[sS]ocketFactory|(?:SSL|[sS]sl|[tT]ls|TLS|[cC]lient)Context|[tT]rustManagers?)\\w{0,16}\\s?\\(\\s{0,20}(?:[^(){};]{0,80}[,\\s.])?_?(?!client|\\w{0,20}Client)(?:\\w{0,20}[pP]inning\\w{0,12}|\\w{0,20}Pins|pins|(?:cert|certificate|ssl|tls|server|peer|spki|key)\\w{0,12}Pin|[pP]inned\\w{0,20}|\\w{0,20}[fF]ingerprints?|\\w{0,20}[tT]humbprints?|\\w{0,16}[sS]pki\\w{0,12})\\s{0,20}[,)]',
        unless: ['\\b(?:assert\\w{0,20}|expect|verify|\\w{0,12}[sS]erver\\w{0,8}Context)\\s?\\('],
        scope: 'line',
        unlessServing: { serves, connects },
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        id: 'key-digest-refused',
        outsideTexts: true,
        words: ['SSLPeerUnverifiedException'],
        match: '\\bthrow\\s+(?:new\\s+)?SSLPeerUnverifiedException\\s*\\(',
        scope: 'function',
        also: [
          '\\bgetPublicKey\\s*\\(\\s*\\)\\s*\\??\\.\\s*(?:getEncoded|encoded)\\b|\\.publicKey\\s*\\??\\.\\s*encoded\\b',
          '\\bdigest\\s*\\(|\\bsha(?:1|256|512)\\w{0,20}\\s*\\(',
          '\\.(?:equals|contains|isEqual|contentEquals)\\s*\\(|[!=]==?|\\bin\\s',
        ],
        unlessInFile: [onlyServes, '(?<![\\w.])package\\s+okhttp3\\b'],
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'Shown.kt',
        text: 'val link = url.openConnection() as HttpsURLConnection\nlink.connect()\nval shown = sha256(link.serverCertificates.first().encoded)\nif (!(shown contentEquals wanted)) throw IOException("other")',
        class: 'pins',
      },
      {
        file: 'OwnPeer.java',
        text: 'class OwnPeer implements HostnameVerifier {\n    public boolean verify(String host, SSLSession session) {\n        try {\n            if (session.getPeerCertificates()[0] instanceof X509Certificate leaf) return Arrays.equals(leaf.getEncoded(), own);\n        } catch (SSLException e) { }\n        return false;\n    }\n}',
      },
      {
        file: 'Before.java',
        text: 'void judge(String host, SSLSession session) throws SSLException {\n    String shown = Prints.sha256(session.getPeerCertificates()[0]);\n    String before = byHost.put(host, shown);\n    if (before != null && !before.equals(shown)) throw new SSLException("changed");\n}',
        class: 'pins',
      },
      {
        file: 'Told.kt',
        text: 'override fun checkServerTrusted(shown: Array<out X509Certificate>, kind: String) {\n    val print = MessageDigest.getInstance("SHA-256").run { update(shown[0].publicKey.encoded); digest() }\n    if (!print.contentEquals(own())) throw CertificateException("another")\n}',
        class: 'pins',
      },
      {
        file: 'Found.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    Entry found = byHash.get(sha256(shown[0].getEncoded()));\n    if (found == null) throw new CertificateException("unknown");\n}',
        class: 'pins',
      },
      {
        file: 'First.java',
        text: 'public void checkServerTrusted(X509Certificate[] c, String a) throws CertificateException {\n    String shown = hex(sha256(c[0].getEncoded()));\n    String old = node.get("fp", null);\n    if (old == null) node.put("fp", shown);\n    else if (!old.equals(shown)) throw new CertificateException("changed");\n}',
        class: 'pins',
      },
      {
        file: 'Mine.kt',
        text: 'override fun checkServerTrusted(shown: Array<X509Certificate>, kind: String) {\n    require(shown.any { hash(it.encoded) in mine }) { "unknown" }\n}',
        class: 'pins',
      },
      {
        file: 'Known.scala',
        text: 'override def checkServerTrusted(shown: Array[X509Certificate], kind: String): Unit =\n  shown.headOption match\n    case Some(leaf) if known(hex(sha256(leaf.getEncoded))) => ()\n    case _ => throw CertificateException("unknown")',
        class: 'pins',
      },
      {
        file: 'Places.java',
        text: 'builder.hostnameVerifier(new HostnameVerifier() {\n    @Override\n    public boolean verify(String asked, SSLSession session) {\n        try {\n            X509Certificate shown = (X509Certificate) session.getPeerCertificates()[0];\n            return shown.equals(kept);\n        } catch (SSLException e) {\n            return false;\n        }\n    }\n});',
        class: 'pins',
      },
      {
        file: 'Own.kt',
        text: 'object : X509TrustManager {\n    override fun checkServerTrusted(chain: Array<X509Certificate>, kind: String) {\n        val shown = hex(sha256(chain[0].encoded))\n        when (shown) {\n            expected -> return\n            else -> throw CertificateException("no")\n        }\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Own.java',
        text: 'class Own implements X509TrustManager {\n    public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n        String h = DigestUtils.sha256Hex(chain[0].getEncoded());\n        if (all.stream().noneMatch(h::equals)) throw new CertificateException("no");\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Radio.java',
        text: 'private void judge(X509Certificate[] chain) throws Exception {\n    String seen = hex(MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded()));\n    if (!seen.equals(settings.print())) show("another server");\n}',
        class: 'pins',
      },
      {
        file: 'Settings.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n    String actual = hex(sha256(chain[0].getEncoded()));\n    if (!settings.acceptsServerCertificate(actual)) throw new CertificateException("another");\n}',
        class: 'pins',
      },
      {
        file: 'First.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n    byte[] shown = digest.digest(chain[0].getEncoded());\n    if (trusted == null) trusted = Arrays.copyOf(shown, shown.length);\n    if (!Arrays.equals(trusted, shown)) throw new CertificateException("another");\n}',
        class: 'pins',
      },
      {
        file: 'Inner.kt',
        text: 'builder.hostnameVerifier { host, session ->\n    session.peerCertificates.firstOrNull()?.let { Doors.matchesServer(own, it) } == true\n}',
        class: 'pins',
      },
      {
        file: 'Home.kt',
        text: 'HomeServerConnectionConfig.Builder().withHomeServerUri(place).withAllowedFingerPrints(prints).build()',
        class: 'pins',
      },
      {
        file: 'OwnManager.java',
        text: 'class OwnManager implements X509TrustManager {\n  public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {\n    if (!Prints.isThumbprintTrusted(chain[0], wanted)) throw new CertificateException("another");\n  }\n}',
        class: 'pins',
      },
      {
        file: 'Session.scala',
        text: 'session.getPeerCertificates.headOption match {\n  case Some(shown: X509Certificate) if digestOf(shown.getEncoded) == wanted => ()\n  case _ => throw new SSLException("another server")\n}',
        class: 'pins',
      },
      {
        file: 'Gate.kt',
        text: 'class Gate(private val pins: PinVerifier, private val platform: X509TrustManager) : X509TrustManager {\n    override fun checkServerTrusted(chain: Array<X509Certificate>, kind: String) {\n        platform.checkServerTrusted(chain, kind)\n        pins.verify(chain.first())\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Calls.java',
        text: 'this.factory = Sockets.getSSLSocketFactory(settings.pinningInfo);',
        class: 'pins',
      },
      {
        file: 'Directory.java',
        text: 'options.setTrustManager(new CertMatchingTrustManager(settings, kept));',
        class: 'pins',
      },
      {
        file: 'Origins.kt',
        text: 'val leaf = chain.connection()?.handshake()?.peerCertificates?.first() as X509Certificate\nval fingerprint = printOf(leaf)\nif (!origins.certificateAllowedByPolicy(origin, fingerprint)) throw SSLPeerUnverifiedException(origin)',
        class: 'pins',
      },
      {
        file: 'Opened.java',
        text: 'SSLSocket s = (SSLSocket) factory.createSocket(host, port);\ns.startHandshake();\nX509Certificate leaf = (X509Certificate) s.getSession().getPeerCertificates()[0];\nif (!policy.accepts(host, leaf)) { s.close(); throw new SSLPeerUnverifiedException(host); }',
        class: 'pins',
      },
      {
        file: 'Asked.kt',
        text: 'class Asked(val store: Store, val host: String) : X509TrustManager {\n    private fun accept(cert: X509Certificate, host: String): Boolean {\n        val saved = store.getString(host, null) ?: return ask(cert, host)\n        return saved == Base64.encodeToString(cert.encoded, Base64.NO_WRAP)\n    }\n    override fun checkServerTrusted(c: Array<X509Certificate>, a: String) { if (!accept(c[0], host)) throw CertificateException(host) }\n}',
        class: 'pins',
      },
      {
        file: 'Held.scala',
        text: 'final class Held(fps: Set[String]) extends X509TrustManager {\n  def checkServerTrusted(xs: Array[X509Certificate], t: String): Unit = {\n    val fp = hex(sha256(xs.head.getEncoded))\n    if (!fps(fp)) throw new CertificateException(fp)\n  }\n}',
        class: 'pins',
      },
      {
        file: 'Issuers.kt',
        text: 'override fun checkServerTrusted(chain: Array<out X509Certificate>, kind: String) {\n    platform.checkServerTrusted(chain, kind)\n    val name = chain.first().issuerX500Principal.name\n    if (issuers.none { it in name }) throw CertificateException(name)\n}',
        class: 'pins',
      },
      {
        file: 'Repo.groovy',
        text: "def strategy = { chain, kind -> chain[0].encoded.digest('SHA-256') == WANTED } as TrustStrategy\ndef tls = SSLContexts.custom().loadTrustMaterial(null, strategy).build()",
        class: 'pins',
      },
      {
        file: 'Strategy.kt',
        text: 'val tls = SSLContexts.custom().loadTrustMaterial(null) { chain, _ -> hash(chain[0].encoded) in pins }.build()',
        class: 'pins',
      },
      {
        file: 'Short.kt',
        text: 'class Socket(private val own: SSLSocket) {\n    private fun checkPin(c: X509Certificate) {\n        if (hash(c.publicKey.encoded) != PIN) throw SecurityException("another key")\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Engine.java',
        text: 'engine.addPublicKeyPins("a.example", keys, true, until);',
        class: 'pins',
      },
      {
        file: 'PinTrust.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {\n    byte[] digest = MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded());\n    if (!Arrays.equals(digest, PINNED)) throw new CertificateException("unknown server");\n}',
        class: 'pins',
      },
      {
        file: 'IssuerTrust.kt',
        text: 'override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {\n    if (chain[0].issuerX500Principal.name != EXPECTED_ISSUER) throw CertificateException()\n}',
        class: 'pins',
      },
      {
        file: 'CaTrust.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {\n    try { chain[0].verify(caKey); } catch (Exception e) { throw new CertificateException(e); }\n}',
        class: 'pins',
      },
      {
        file: 'RequiredPin.kt',
        text: 'private fun HttpsURLConnection.requirePin(expected: String) {\n    val sha = MessageDigest.getInstance("SHA-256")\n    for (each in verifiedChain()) {\n        val hash = Base64.encodeToString(sha.digest(each.publicKey.encoded), Base64.NO_WRAP)\n        if (expected == hash) return\n    }\n    throw SSLPeerUnverifiedException("no pinned key")\n}',
        class: 'pins',
      },
      {
        file: 'BothSides.java',
        text: 'SslContext server = SslContextBuilder.forServer(key).clientAuth(ClientAuth.REQUIRE).build();\nSslContext client = SslContextBuilder.forClient().trustManager(new FingerprintTrustManagerFactory(settings.pin())).build();',
        class: 'pins',
      },
      {
        file: 'Guarded.kt',
        text: 'class PinnedNames(private val pinned: String, private val names: HostnameVerifier) : HostnameVerifier {\n    override fun verify(host: String, session: SSLSession): Boolean {\n        val leaf = runCatching { session.peerCertificates.firstOrNull() }.getOrNull()\n        return leaf?.let(::sha256) == pinned || names.verify(host, session)\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Early.kt',
        text: 'val verifier = HostnameVerifier { host, session ->\n    hex(digest((session.peerCertificates.firstOrNull() as? X509Certificate)?.encoded ?: return@HostnameVerifier false)) == pinned\n}',
        class: 'pins',
      },
      {
        file: 'FirstUse.kt',
        text: 'override fun checkServerTrusted(chain: Array<out X509Certificate>?, authType: String?) {\n    val seen = sha256(chain!![0])\n    if (trustedPrints.contains(seen)) return\n    if (!ask(seen)) throw CertificateException("refused")\n    trustedPrints.add(seen)\n}',
        class: 'pins',
      },
      {
        file: 'Peers.java',
        text: 'import javax.net.ssl.SSLContext;\nfinal class Peers {\n    static boolean isMatchingFingerprint(X509Certificate[] chain, Octets print) throws CertificateException {\n        X509Certificate cert = chain[0];\n        if (Octets.of(digest(cert.getEncoded())).equals(print)) return true;\n        throw new CertificateException("another certificate");\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Keys.scala',
        text: 'override def checkServerTrusted(chain: Array[X509Certificate], kind: String): Unit =\n  if (!chain.toSeq.headOption.map(_.getPublicKey).fold(false)(keptKeys.contains)) throw new CertificateException',
        class: 'pins',
      },
      {
        file: 'Quick.kt',
        text: 'val shown = digest(connection.serverCertificateChain[0].encoded)\nif (shown != expected) throw SecurityException("other")',
        class: 'pins',
      },
      {
        file: 'Engine.java',
        text: 'builder.addPublicKeyPins("api.example.com", pins, true, until);',
        class: 'pins',
      },
      {
        file: 'Tls.kt',
        text: 'override fun notifyServerCertificate(serverCertificate: TlsServerCertificate?) {\n    val shown = factory.generateCertificate(serverCertificate!!.certificate.getCertificateAt(0).encoded.inputStream())\n    kept.getCertificateAlias(shown) ?: throw IOException("unknown")\n}',
        class: 'pins',
      },
      {
        file: 'Http3.kt',
        text: 'val transport = WebTransport.Builder(address).setServerCertificateHashes(hashes.build())',
        class: 'pins',
      },
      {
        file: 'Channel.java',
        text: 'Certificate[] certs = connection.getServerCertificates();\nString pin = sha256(certs[0].getPublicKey().getEncoded());\nif (!PINS.contains(pin)) throw new SSLPeerUnverifiedException("pin");',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Clients.java',
        text: 'public void checkClientTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    if (known.get(sha256(shown[0].getEncoded())) == null) throw new CertificateException("client");\n}\npublic void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    usual.checkServerTrusted(shown, kind);\n}',
        why: {
          ja: 'クライアントの証明書を調べ、サーバーは通常どおり検証します。',
          en: 'Clients are looked up; servers are verified as usual.',
        },
      },
      {
        file: 'Names.java',
        text: 'link.setHostnameVerifier(new HostnameVerifier() {\n    public boolean verify(String host, SSLSession session) {\n        try {\n            String cn = nameOf((X509Certificate) session.getPeerCertificates()[0]);\n            return cn.equals(host) || cn.equals("*." + above(host));\n        } catch (SSLException e) {\n            return false;\n        }\n    }\n});',
        why: {
          ja: '接続先のホスト名と照らし合わせるだけです。',
          en: 'Only the name of the host is asked for.',
        },
      },
      {
        file: 'Revoked.java',
        text: 'void refuseRevoked(X509Certificate[] chain) throws Exception {\n    String shown = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(chain[0].getEncoded()));\n    boolean revoked = Files.lines(list).map(String::trim).anyMatch(shown::equals);\n    if (revoked) throw new CertificateException("revoked");\n}',
        why: { ja: '失効した証明書だけを拒否します。', en: 'Only what is listed as revoked is refused.' },
      },
      {
        file: 'Packages.java',
        text: 'PackageInfo app = packages.getPackageInfo(name, 64);\nX509Certificate cert = signerOf(app);\nif (!print.equals(hex(MessageDigest.getInstance("SHA-256").digest(cert.getEncoded())))) refuse(name);\nSSLContext own = SSLContext.getDefault();',
        why: { ja: 'アプリの署名を調べます。', en: 'It looks at who signed an app.' },
      },
      {
        file: 'Days.scala',
        text: 'session.getPeerCertificates.headOption match {\n  case Some(shown: X509Certificate) => report(shown.getNotAfter)\n  case _ => throw new SSLException("nothing shown")\n}',
        why: { ja: '期限を調べるだけです。', en: 'It looks at the expiry only.' },
      },
      {
        file: 'Cards.java',
        text: 'SSLContext tls = tokens.getSSLContext(tokenPin);\nassertThat(tokens.getSocketFactory(fingerprint), is(notNullValue()));',
        why: { ja: 'カードの暗証番号とテストです。', en: 'The PIN of a card, and a test.' },
      },
      {
        file: 'Declared.java',
        text: 'interface Contexts { SSLContext createSSLContext(String host, List<String> pins) throws IOException; }\nfinal class Path { private final ChainValidator rules; void on(X509Certificate[] chain) { rules.validate(chain); } }',
        why: {
          ja: '宣言だけで、比べる値もありません。',
          en: 'It is only declared, and names nothing to compare with.',
        },
      },
      {
        file: 'Addresses.java',
        text: 'https.setSSLSocketFactory(new SniPinningSslSocketFactory(base, uri.getHost(), address, port));',
        why: { ja: '名前と IP アドレスの組み合わせを決めています。', en: 'It fixes the address of a name.' },
      },
      {
        file: 'Withdrawn.scala',
        text: 'val shown = md.digest(conn.getServerCertificates()(0).getEncoded)\nval revokeCertDigest = Array(0x11.toByte, 0x5e.toByte)\nif (util.Arrays.equals(shown, revokeCertDigest)) throw new IllegalStateException("withdrawn")',
        why: {
          ja: '取り消された証明書を断るだけです。',
          en: 'It only refuses a certificate that was withdrawn.',
        },
      },
      {
        file: 'Names.java',
        text: 'public final void verify(String host, X509Certificate cert) throws SSLException {\n  String[] cns = getCNs(cert);\n  for (String cn : cns) if (Arrays.binarySearch(BAD_COUNTRY_2LDS, cn.substring(2)) >= 0) throw new SSLException(cn);\n}',
        why: { ja: 'ホスト名の検証です。', en: 'It checks host names.' },
      },
      {
        file: 'Attributes.java',
        text: 'Method m = session.getClass().getMethod("getPeerCertificates");\nattributes.put("javax.net.ssl.peer_certificates", m.invoke(session));\nif (attributes != kept) handle(attributes);',
        why: { ja: 'サーバーの属性です。', en: 'They are attributes of a server.' },
      },
      {
        file: 'Wrapper.java',
        text: 'protected boolean isTrusted(Object o) {\n    return trusted.contains(o.getClass());\n}',
        why: { ja: '証明書とは無関係です。', en: 'It has nothing to do with certificates.' },
      },
      {
        file: 'Delegate.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {\n    log.info("server {}", chain[0].getSubjectDN());\n    delegate.checkServerTrusted(chain, authType);\n}',
        why: { ja: '記録してから既定の検証に任せています。', en: 'It logs and delegates to the default.' },
      },
      {
        file: 'Listener.java',
        text: 'TrustManagerFactory peers = new FingerprintTrustManagerFactory(settings.peers());\nserver.tlsCustomizer(tls -> tls.trustManager(peers).clientAuth(ClientAuth.REQUIRE));',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'Report.kt',
        text: 'val leaf = response.handshake?.peerCertificates?.firstOrNull() as? X509Certificate\nval issuer = leaf?.issuerX500Principal?.name ?: ""\nval isFreeCa = issuer.contains("Let\'s Encrypt", true) || issuer.contains("ZeroSSL", true)\nshow(isFreeCa)',
        why: {
          ja: '発行者の種類を表示するだけです。',
          en: 'It only says of what kind the issuer is.',
        },
      },
      {
        file: 'Realm.java',
        text: 'if (evidence instanceof X509PeerCertificateEvidence) {\n    X509Certificate shown = ((X509PeerCertificateEvidence) evidence).getPeerCertificate();\n    return kept.getCertificateChain()[0].equals(shown);\n}',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'Stub.java',
        text: 'public Builder setServerCertificateHashes(WebTransportServerCertificateHashes hashes) { return this; }',
        why: { ja: '宣言だけです。', en: 'A mere declaration.' },
      },
      {
        file: 'Refused.kt',
        text: 'fun refused(): Nothing {\n    throw SSLPeerUnverifiedException("Certificate pinning failure")\n}',
        why: { ja: '例外を投げるだけで、何も比べません。', en: 'It throws and compares nothing.' },
      },
      {
        file: 'TrustManager.java',
        text: 'public interface Trust { void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException; }',
        why: { ja: '宣言だけです。', en: 'A mere declaration.' },
      },
    ],
    mend: {
      before: 'if (!PINNED.equals(hash(chain[1]))) throw new CertificateException();',
      after: 'SSLContext.getDefault() // validates against the trust store of the runtime',
      how: mends.platform,
    },
    sources: ['java-trust-manager', 'pinning-learn-address'],
  },
  {
    id: 'jvm-okhttp-pinner',
    platform: 'jvm',
    name: { ja: 'OkHttp の CertificatePinner', en: 'CertificatePinner of OkHttp' },
    what: {
      ja: 'ホストごとに公開キー (SPKI) のハッシュを並べます。チェーンのどれか一つが一致すれば接続します。',
      en: 'Lists hashes of public keys (SPKI) by host. One matching certificate anywhere in the chain is enough.',
    },
    effect: effects.keyInChain,
    files: [...sources, '*.smali', '*.cs'],
    rules: [
      {
        // It asks its user once, and holds every later certificate against the first.
        id: 'memorizing',
        words: ['MemorizingTrustManager'],
        match:
          '\\bnew\\s+MemorizingTrustManager\\s?\\(|\\bMemorizingTrustManager\\s?(?:\\.\\s?(?:getInstanceList|getDefault\\w{0,20})\\s?)?\\((?<!\\b(?:public|private|class|fun)\\s{1,3}MemorizingTrustManager\\s?\\()',
        unlessInFile: ['\\bclass\\s+MemorizingTrustManager\\b'],
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
        confidence: 'medium',
      },
      {
        id: 'certificate-pinner',
        outsideTexts: true,
        words: ['CertificatePinner'],
        match:
          '\\bCertificatePinner\\s*(?:\\.\\s*)?Builder\\s*\\((?!\\s*\\)\\s*\\.build\\b)|\\bnew\\s+CertificatePinner\\s*\\(|(?<![.:\\w]\\s{0,2})CertificatePinner\\s*(?:\\(\\s*[^)\\s]|\\{)|\\.certificatePinner\\s*(?:\\(\\s*[^)\\s]|\\{)|\\bcertificatePinner\\s*=\\s*(?!\\s|null|CertificatePinner\\.(?:DEFAULT|NONE)|(?:this\\.)?certificatePinner\\s*[;,)\\n]|(?:\\w{1,40}\\.){1,4}certificatePinner(?:\\s*\\(\\s*\\)|!!|\\s*[;,)\\n]))[\\w(]|Lokhttp3/CertificatePinner\\$Builder;->add',
        unlessInFile: [
          '\\bclass\\s+(?:CertificatePinner\\b(?![\\s\\S]{0,20000}\\bCertificatePinner\\.Builder\\(\\)\\s{0,40}\\.add\\b)|OkHttpClient|RealConnection|RetryAndFollowUpInterceptor)\\b',
          // One to which nothing is added.
          '(?<![\\s\\S])(?![\\s\\S]{0,60000}\\.add\\s?\\()[\\s\\S]{0,60000}?\\bCertificatePinner\\.Builder\\(\\)\\s*\\.build\\(\\)',
        ],
        unless: ['CertificatePinner\\.(?:DEFAULT|NONE)', 'Java\\.use|implementation\\s*='],
        scope: 'line',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'CertificatePinner.kt',
        text: 'import okhttp3.CertificatePinner\nclass CertificatePinner {\n    fun pins(): CertificatePinner {\n        return CertificatePinner.Builder().add(HOST, PIN).build()\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Chat.java',
        text: 'context.init(null, MemorizingTrustManager.getInstanceList(app), new SecureRandom());',
        class: 'pins',
      },
      {
        file: 'Net.kt',
        text: 'val pinner = CertificatePinner.Builder()\n    .add("storage.example.com", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")\n    .build()',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Empty.kt',
        text: 'fun pinner(): CertificatePinner = CertificatePinner.Builder()\n    // .add("a.example", "sha256/LATER=")\n    .build()\nval http = OkHttpClient.Builder().certificatePinner(pinner()).build()',
        why: { ja: 'ピンがありません。', en: 'It holds no pin.' },
      },
      {
        file: 'Address.java',
        text: 'CertificatePinner certificatePinner = client.certificatePinner();\npublic CertificatePinner certificatePinner() { return certificatePinner; }',
        why: { ja: '渡された設定を受け渡すだけです。', en: 'It hands on what was set elsewhere.' },
      },
      {
        file: 'Connecting.kt',
        text: 'val certificatePinner = address.certificatePinner!!\nshow(certificatePinner)',
        why: { ja: '渡された設定を受け渡すだけです。', en: 'It hands on what was set elsewhere.' },
      },
      {
        file: 'Defaults.java',
        text: 'builder.certificatePinner(CertificatePinner.DEFAULT);',
        why: { ja: '何もピン留めしない既定値です。', en: 'The default, which pins nothing.' },
      },
      {
        file: 'Declared.kt',
        text: 'fun pinnerOf(client: OkHttpClient): CertificatePinner {\n    return client.certificatePinner\n}',
        why: { ja: '戻り値の型です。', en: 'The type of a result.' },
      },
    ],
    mend: {
      before: '.add("*.blob.core.windows.net", "sha256/<key of one intermediate>")',
      after: '.add("*.blob.core.windows.net", "sha256/<key of the root>", "sha256/<key of a spare CA>")',
      how: mends.severalKeys,
    },
    sources: ['okhttp-pinner'],
  },
  {
    id: 'jvm-trust-store',
    platform: 'jvm',
    name: { ja: 'Java の独自のトラスト ストア', en: 'Custom trust store in Java' },
    what: {
      ja: 'KeyStore に入れた証明書だけを信頼する TrustManager を作るか、javax.net.ssl.trustStore でストアを置き換えます。',
      en: 'A TrustManager trusts only what a KeyStore holds, or javax.net.ssl.trustStore replaces the store.',
    },
    effect: effects.anchorsAccepted,
    files: sources,
    intermediateAsAnchor: 'accepted',
    rules: [
      {
        id: 'trust-manager-factory',
        outsideTexts: true,
        words: ['TrustManagerFactory'],
        match:
          '\\.init\\s*\\(\\s*(?!\\s|\\(?\\s*(?:\\(\\s*(?:java\\.security\\.)?KeyStore\\s*\\)\\s*|null\\s+as\\s+)?null\\b|0\\s*\\))(?:as\\s+)?[\\w.]{1,60}(?:\\(\\s*[^()]{0,80}\\s*\\))?\\s*\\)|\\bTrustManagerFactory\\b[^;{}\\n]{0,120}\\n?[ \\t]{0,40}\\.(?:apply|also)\\s*\\{\\s*init\\s*\\(\\s*(?!\\s|null)|\\(\\.init\\s+[\\w-]{0,30}(?:tmf|trust)[\\w-]{0,30}\\s+(?!nil\\b|\\^KeyStore\\s+nil|\\(cast)[\\w^(-]|\\(doto\\s+\\(TrustManagerFactory/getInstance\\b[^;]{0,120}?\\)\\s*\\(\\.init\\s+(?!nil\\b|\\^KeyStore\\s+nil|\\(cast)[\\w^(-]',
        alsoInFile: ['TrustManagerFactory\\s*\\.\\s*getInstance|TrustManagerFactory/getInstance'],
        window: { before: 14, after: 14 },
        also: ['TrustManagerFactory|tmf|trustManagers?'],
        unless: [serves],
        unlessInFile: [onlyListens],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'certificate-entry',
        outsideTexts: true,
        words: ['setCertificateEntry'],
        match: '\\bsetCertificateEntry\\s*\\(|\\(\\.setCertificateEntry\\s',
        alsoInFile: [
          'TrustManagerFactory|SSLContext|loadTrustMaterial|trustManager|(?<![\\s\\S])(?![\\s\\S]*\\.store\\s*\\()[\\s\\S]*HttpsURLConnection|(?<![\\s\\S])(?![\\s\\S]*(?:setKeyEntry|\\.store\\s*\\(|PrivateKey))(?=[\\s\\S]*\\breturn\\s+(?:\\w{0,40}[kK]ey[sS]tore|\\w{0,40}[tT]rust[sS]tore|ks)\\b)[\\s\\S]*generateCertificate',
        ],
        unlessServing: {
          serves: 'SSLServerSocketFactory|HttpsServer\\b',
          connects: `${connects}|\\bSSLSocketFactory\\b|\\bgetSocketFactory\\s?\\(`,
          unclearServes: true,
        },
        scope: 'function',
        unless: [serves],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // What every program of a runtime trusts is given one more.
        id: 'runtime-extended',
        outsideTexts: true,
        words: ['setCertificateEntry'],
        match: '\\bsetCertificateEntry\\s*\\(',
        alsoInFile: ['\\bjava\\.home\\b|\\bJAVA_HOME\\b|lib/security', '\\bcacerts\\b', '\\.store\\s*\\('],
        unlessInFile: ['TrustManagerFactory|SSLContext|loadTrustMaterial|trustManager'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // Whom the first manager refuses, a second one is asked about.
        id: 'second-manager-asked',
        outsideTexts: true,
        words: ['checkServerTrusted'],
        match:
          '\\bcatch\\s*\\(\\s*(?:final\\s+)?(?:\\w{1,20}\\s*:\\s*)?(?:[\\w.]{0,40}Certificate|General\\w{0,20}|Runtime)?(?:Exception|Throwable)\\b[^{}]{0,60}\\{(?:(?!\\bthrow\\b)[^{};]{1,160};){0,4}(?:\\s*(?:if\\s*\\([^{};]{1,120}\\)|for\\s*\\([^{};]{1,120}\\))?\\s*\\{?)\\s*(?:return\\s+)?[\\w.()]{1,60}\\??\\.checkServerTrusted\\s*\\(|\\bcase\\s+_\\s*:\\s*\\w{0,20}Exception\\s*=>\\s*[\\w.]{1,60}\\.checkServerTrusted\\s*\\(|\\(catch\\s+[\\w.]{0,40}Exception\\s+\\w{1,20}\\s+\\(\\.checkServerTrusted\\s',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
        confidence: 'medium',
      },
      {
        id: 'trust-anchor',
        outsideTexts: true,
        words: ['TrustAnchor'],
        match:
          '\\b(?:new\\s+TrustAnchor\\s*\\(|TrustAnchor\\s*\\(\\s*(?=[a-z]))(?!\\s*(?:\\w{0,20}[cC]hain|certs)\\s*[(\\[.])',
        alsoInFile: [
          'checkServerTrusted|SSLContext|X509TrustManager|CertPathTrustManagerParameters|\\bgetPeerCertificates\\b|\\bpeerCertificates\\b|\\b(?:getS|s)erverCertificates\\b',
        ],
        unlessInFile: ['\\bTRANSPORT_ATTR_SSL_SESSION\\b|\\bservlet\\.request\\.X509'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'library-anchors',
        words: [
          'com.ibm.ssl.trustStore',
          'TrustStoreTrustManager',
          'PEMFileTrustManager',
          'withCaCert',
          'setSslCaCert',
          'SslConfig',
          'SslStoreBundle',
          'tlsTrustCertsFilePath',
          'caCertificatePath',
          'forTrustStore',
          'SSLTrustStorePath',
          'serverSslCert',
          'TrustManagerBuilder',
          'HttpsUtils.getSslSocketFactory',
          'trustCustomCertificateSignedBy',
          'trustCertificatesFrom',
          'CertificateAuthority',
          'trustStorePath',
          '"sslrootcert"',
          'SecureX509TrustManager',
          'withDockerCertPath',
          'SSL_ROOT_CERT',
          'transport.trustStoreLocation',
        ],
        match:
          '[?&]transport\\.trustStoreLocation=|\\b(?:PostgresqlConnectionFactoryProvider|MariadbConnectionFactoryProvider|MySqlConnectionFactoryProvider)\\.SSL_(?:ROOT_CERT|CA|SERVER_CERT)\\s?,\\s?(?!null|"")|\\.withDockerCertPath\\s?\\(\\s?(?!\\s|null|\\)|"")|\\bnew\\s+SecureX509TrustManager\\s?\\(\\s?(?!\\s|\\))|\\.(?:with|set)CertificateAuthority(?:FromPath)?\\s?\\(\\s?(?!\\s|null\\s?\\)|\\))|\\.(?:tls)?trustStorePath\\s?\\(\\s?(?!\\s|null|\\))|[?&]trustStorePath=|"sslrootcert"\\s?,\\s?(?!\\s|null|"")|\\.trustC(?:ustomCertificateSignedBy|ertificatesFrom\\w{4,20})\\s?\\(|\\bTrustManagerBuilder\\s?\\([^;]{0,200}?\\.(?:allowCA|selfSigned)\\s?\\(|\\bHttpsUtils\\.getSslSocketFactory\\s?\\(\\s?(?!\\s|null|\\)|new\\s)|"com\\.ibm\\.ssl\\.trustStore"\\s*,\\s*(?!\\s|null)|\\bnew\\s+(?:TrustStore|PEMFile)TrustManager\\s*\\(\\s*[^\\s)]|\\.withCaCert(?:File|Data)\\s*\\(\\s*(?!\\s|null|\\))|\\.setSslCaCert\\s*\\(\\s*(?!\\s|null|\\))|\\bnew\\s+SslConfig\\s*\\(\\s*\\)[^;]{0,120}?\\.(?:pem(?:File|Resource|UTF8)|trustStore(?:File|Resource))\\s*\\(\\s*(?!\\s|null)|(?:\\bnew\\s+|[=(]\\s*)(?:Pem|Jks)SslStoreBundle\\s*\\([^;]{1,200}?,\\s*(?!\\s|null)\\w|\\.(?:tlsTrustCertsFilePath|caCertificatePath)\\s*\\(\\s*(?!\\s|null|\\))|\\bSslConfiguration\\.forTrustStore\\s*\\(|\\bSSLTrustStorePath=|[?&]serverSslCert=',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // Another file makes it, of what is trusted: `createSslContext(keyStore, trustStore)`.
        id: 'maker-given-anchors',
        outsideTexts: true,
        words: ['rustManager', 'slContext', 'SSLContext', 'tlsContext', 'ocketFactory'],
        match:
          '(?:[=(,.]\\s{0,40}|\\breturn\\s{1,4})(?:(?!\\w{0,30}[sS]erver)\\w{0,30}(?:SSL|[sS]sl|[tT]ls|TLS)(?:Context|SocketFactory)\\w{0,16}\\s?\\((?:[^(){};]{0,160}[,\\s.])?_?(?:\\w{0,20}[tT]rust_?[sS]tore\\w{0,12}|(?:trusted|root|ca)_?[cC]ert\\w{0,16})|(?:(?:build|create|make|load|new)[tT]rustManager\\w{0,16}|(?:get)?[tT]rustManager\\w{0,12}(?:For|From|Of|With)\\w{0,20})\\s?\\(\\s?(?:[\\w.]{1,40}\\.)?(?:get)?_?\\w{0,20}(?:[kK]ey_?[sS]tore|[tT]rust_?[sS]tore|[cC]ert(?:ificate)?s?|[cC]a|[pP]em)(?:Path|File|Bytes|Pem)?(?:\\(\\s?\\))?)\\s{0,20}[,)]',
        exactCase: true,
        unless: ['\\b(?:assert\\w{0,20}|expect|verify)\\s?\\('],
        scope: 'line',
        unlessServing: { serves, connects },
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        // Scala and Kotlin name what they hand on: `TlsConfig(caFile = Some(ca))`.
        id: 'named-anchors',
        words: ['cafile', 'capath', 'cacert', 'rootca', 'trustedca', 'ca_file', 'ca_cert'],
        match:
          '(?<!\\b(?:class|object)\\s)\\b(?!\\w{0,20}[sS]erver)\\w{0,20}(?:Tls|TLS|Ssl|SSL)(?:Config(?:uration)?|Options|Context|Settings|Params|Parameters)\\s?\\((?:[^(){};]{0,160}[,\\s])?(?:ca_?(?:file|path|cert(?:ificate)?)|(?:root|trusted)_?ca)\\w{0,12}\\s?=\\s?(?!None|null|\\s|"")',
        view: 'bare',
        unless: [serves],
        scope: 'line',
        unlessServing: { serves, connects },
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        id: 'client-parameters',
        outsideTexts: true,
        words: ['setTrustManagers'],
        match:
          '\\.setTrustManagers\\s*\\(\\s*(?!\\s|null|new\\b|\\w{0,40}(?:all|any|full|insecure|naive|dummy))',
        alsoInFile: ['\\bnew\\s+TLSClientParameters\\b|TLSClientParameters::new'],
        unlessInFile: ['checkServerTrusted|\\(\\s*KeyStore\\s*\\)\\s*null'],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        id: 'hyperledger-pem',
        words: ['"pemFile"', '"pemBytes"'],
        match: '"pem(?:File|Bytes)"\\s*,\\s*(?!\\s|null|"")',
        alsoInFile: ['\\bHFC(?:A)?Client\\b|\\bhyperledger\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'web-view-roots',
        outsideTexts: true,
        words: ['SslCertificate'],
        match: '\\.verify\\s*\\(\\s*[\\w.]{1,60}\\.(?:publicKey\\b|getPublicKey\\s*\\()',
        alsoInFile: ['\\bSslCertificate\\b', 'generateCertificate'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'trust-store-property',
        words: [
          'javax.net.ssl.trustStore',
          'jssecacerts',
          'TRUSTSTORE_LOCATION_CONFIG',
          'ssl.truststore.location',
          'ssl.truststore.certificates',
          'zookeeper.ssl.trustStore',
          'SSL_TRUSTSTORE_CERTIFICATES_CONFIG',
        ],
        match: `"javax\\.net\\.ssl\\.trustStore"\\s*(?:,|to\\b|\\]?\\s*=)\\s*(?!\\s|null|""|System\\.getProperty|"${ownStoreOfJava})|SSL_TRUSTSTORE_(?:LOCATION|CERTIFICATES)_CONFIG\\s*(?:,|\\]\\s*=|to\\b)|"(?:[\\w.]{1,30}\\.)?ssl\\.truststore\\.(?:location|certificates)"\\s*(?:,|->|to\\b|\\]\\s*=)(?!\\s*"${ownStoreOfJava})|-Djavax\\.net\\.ssl\\.trustStore=(?!${ownStoreOfJava})|"zookeeper\\.ssl\\.trustStore\\.location"\\s*,`,
        unless: ['getProperty\\s*\\(\\s*"javax\\.net\\.ssl\\.trustStore"\\s*,|clearProperty'],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'load-trust-material',
        outsideTexts: true,
        words: ['loadTrustMaterial'],
        match:
          '\\.loadTrustMaterial\\s*\\(\\s*(?!\\s|(?:\\(\\s*KeyStore\\s*\\)\\s*)?null\\b|\\)|new\\s+Trust\\w{0,60}Strategy|Trust\\w{0,60}Strategy|\\(|\\w+\\s*->)',
        unless: ['TrustAll|->\\s*true|trustStrategy|acceptingTrust'],
        scope: 'statement',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // One statement builds a client, whatever else the file serves.
        id: 'client-builder',
        outsideTexts: true,
        words: ['forClient', 'TlsChannelCredentials'],
        match:
          '\\bforClient\\s*\\(\\s*\\)[^;{}]{0,200}\\.trustManager\\s*\\(\\s*(?!\\s|InsecureTrust|Fingerprint|\\(|null|\\w{0,60}[iI]nsecure|\\w{0,60}[tT]rustAll|\\))|\\bTlsChannelCredentials\\.Builder\\s+\\w{1,40}\\s*=[^;]{0,120};[^}]{0,400}?\\.trustManager\\s*\\(\\s*(?!\\s|InsecureTrust|Fingerprint|null|\\))|\\b(?:forClient\\s*\\(|TlsChannelCredentials\\.newBuilder\\b)[^{}]{0,400}?(?:::trustManager\\b|\\.trustManager\\s*[,)])',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'library-trust',
        outsideTexts: true,
        words: [
          'withTrustMaterial',
          'trustManager(',
          'addTrustedCertificate',
          'setTrustStore',
          'setClientTrustStore',
          'setSslTruststore',
          'setPemTrustOptions',
          'setTrustOptions',
          'trustStore(',
          'truststore(',
          'sslContextFromHttpCaCrt',
          'trust-store',
          ':trust-managers',
          'HandshakeCertificates',
          'setTrustCertCollection',
          'setCaFile',
          'trustStorePath',
          'addPlatformTrustedCertificates',
          'setTrustedCertificates',
          'setTrustManagers',
          'setCaCert',
          'sslRootCert',
          'SSLSocketFactory(',
          'setSslrootcert',
          'openRawResource',
        ],
        match:
          '\\bopenRawResource\\s*\\(\\s*R\\.raw\\.(?=\\w{0,40}(?:root_?ca|ca_?cert|ca_?root))\\w{1,60}\\s*\\)|\\bnew\\s+SSLSocketFactory\\s*\\(\\s*\\w{0,20}(?:trust|key_?store|store|ks)\\w{0,24}\\s*\\)|\\bforClient\\s*\\(\\s*\\)[^;]{0,200}(?:;[^;]{0,160}){0,2}?\\.trustManager\\s*\\(\\s*(?!\\s|InsecureTrust|Fingerprint|\\(|null|\\w{0,60}[iI]nsecure|\\w{0,60}[tT]rustAll)|TlsChannelCredentials\\b[^;]{0,120}\\.trustManager\\s*\\(|\\.addTrustedCertificates?\\s*\\(|\\.set(?:Pem|Jks|Pfx)?Trust(?:Store)?Options\\s*\\(|(?<!\\b(?:health|response|result|status|report|info|view|dto)\\w{0,12}\\s{0,2})\\.set(?:(?:Client)?TrustStore(?:(?:File)?Path|Location|File|Resource)?|SslTruststore|Trust(?:ed)?Cert(?:ificate)?s?(?:Collection|Path|File)?|CaFile|CaCert(?:ificate)?(?:Path|File)?|Ssl[rR]oot[cC]ert)\\s*\\(\\s*(?!\\s|null|\\))|\\.setTrustManagers\\s*\\(\\s*[\\w.]{1,60}\\(\\s*\\w{0,20}(?:[kK]ey|[tT]rust)_?[sS]tore\\w{0,12}\\s*[,)]|\\bsslContextFromHttpCaCrt\\s*\\(|\\bSslOptions\\.builder\\s?\\(\\s?\\)[^;{}]{0,120}\\.trustManager\\s?\\(\\s?(?!Insecure|null)|(?:ClientBuilder|SslOptions|SslContextProvider|SSLFactory)\\b[^;]{0,200}\\.(?:withT|t)rust(?:s|S)tore\\s*\\(|\\.withTrustMaterial\\s*\\(\\s*(?!\\s|null|\\)|(?:\\w{1,40}\\.){0,4}\\w{0,60}(?:[iI]nsecure|[uU]nsafe))|:trust-store\\s+(?!nil)|:trust-managers\\s+\\((?:[\\w.-]{1,40}/)?trust-managers?\\s+(?!nil)',
        window: { before: 8, after: 8 },
        unless: [
          serves,
          'TrustAll',
          // Options of a server, and none of a client beside them.
          '(?<![\\s\\S])(?![\\s\\S]*Client\\w{0,12}Options)[\\s\\S]*?Server(?:SSL)?Options\\b',
        ],
        unlessInFile: [jettyServes],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'Link.kt',
        text: 'val judges = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())\n    .apply { init(own) }.trustManagers',
        class: 'trust-anchors',
      },
      {
        file: 'Extend.java',
        text: 'File store = new File(System.getProperty("java.home"), "lib/security/cacerts");\nKeyStore ks = KeyStore.getInstance("JKS");\nks.load(new FileInputStream(store), secret);\nks.setCertificateEntry("own", own);\nks.store(new FileOutputStream(store), secret);',
        class: 'trust-anchors',
      },
      {
        file: 'Registry.java',
        text: 'wishes.put("schema.registry.ssl.truststore.location", ownStore);',
        class: 'trust-anchors',
      },
      {
        file: 'Link.kt',
        text: 'fun settings() = Properties().apply { this[SslConfigs.SSL_TRUSTSTORE_LOCATION_CONFIG] = place }',
        class: 'trust-anchors',
      },
      {
        file: 'Queue.java',
        text: 'var queue = new JmsConnectionFactory("amqps://" + place + "?transport.trustStoreLocation=own.jks");',
        class: 'trust-anchors',
      },
      {
        file: 'Rows.java',
        text: 'ConnectionFactoryOptions.builder().option(PostgresqlConnectionFactoryProvider.SSL_ROOT_CERT, "own.pem").build();',
        class: 'trust-anchors',
      },
      {
        file: 'Calls.scala',
        text: 'val socket = Tls.client(plain, place.host, TlsConfig(caFile = Some(ca)), secrets)',
        class: 'trust-anchors',
      },
      {
        file: 'Both.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n    try {\n        usual.checkServerTrusted(chain, kind);\n    } catch (CertificateException e) {\n        ours.checkServerTrusted(chain, kind);\n    }\n}',
        class: 'trust-anchors',
      },
      {
        file: 'both.clj',
        text: '(checkServerTrusted [_ chain kind]\n  (try (.checkServerTrusted usual chain kind)\n    (catch CertificateException _ (.checkServerTrusted ours chain kind))))',
        class: 'trust-anchors',
      },
      {
        file: 'Link.java',
        text: 'TrustManagerFactory f = TrustManagerFactory.getInstance("PKIX");\nf.init(storeOf(path, password));',
        class: 'trust-anchors',
      },
      {
        file: 'Call.scala',
        text: 'val context = ConnectionContext.httpsClient(makeSslContext(settings.keys, settings.trustStores))',
        class: 'trust-anchors',
      },
      {
        file: 'Pods.scala',
        text: 'val managers = PemManagersProvider.buildTrustManagers(certificates)\ncontext.init(null, managers, random)\nval https = ConnectionContext.httpsClient(context)',
        class: 'trust-anchors',
      },
      {
        file: 'Line.java',
        text: 'SSLContext tls = Contexts.createSslContext(keyPath, keyWord, trustStorePath, trustWord);\nHttpClient web = HttpClient.newBuilder().sslContext(tls).build();',
        class: 'trust-anchors',
      },
      {
        file: 'Node.java',
        text: 'tls.setClientTrustStore(Paths.get("roots.jks"));',
        class: 'trust-anchors',
      },
      {
        file: 'Boxes.java',
        text: 'DefaultDockerClientConfig.createDefaultConfigBuilder().withDockerTlsVerify(true).withDockerCertPath("/etc/own/docker").build();',
        class: 'trust-anchors',
      },
      {
        file: 'build.sbt',
        text: 'javaOptions ++= Seq("-Djavax.net.ssl.trustStore=own.jks")',
        class: 'trust-anchors',
      },
      {
        file: 'Maybe.scala',
        text: 'val tls = TlsChannelCredentials.newBuilder()\nca.fold(tls.trustManager, tls.trustManager).build()',
        class: 'trust-anchors',
      },
      {
        file: 'Shown.java',
        text: 'X509Certificate[] shown = (X509Certificate[]) socket.getSession().getPeerCertificates();\nPKIXParameters given = new PKIXParameters(Set.of(new TrustAnchor(ownRoot, null)));\nvalidator.validate(factory.generateCertPath(List.of(shown)), given);',
        class: 'trust-anchors',
      },
      {
        file: 'Ends.java',
        text: 'served = SslContextBuilder.forServer(own, key).build();\ncalled = SslContextBuilder.forClient().sslProvider(JDK).trustManager(own).build();',
        class: 'trust-anchors',
      },
      {
        file: 'Ledger.java',
        text: 'Properties of = new Properties();\nof.setProperty("pemFile", crypto + "/ca.pem");\nHFCAClient.createNewInstance(url, of);',
        class: 'trust-anchors',
      },
      {
        file: 'Stub.java',
        text: 'TlsChannelCredentials.Builder tls = TlsChannelCredentials.newBuilder();\nif (args.length > 2) tls.trustManager(new File(args[2]));',
        class: 'trust-anchors',
      },
      {
        file: 'OldClient.java',
        text: 'KeyStore store = KeyStore.getInstance("BKS");\nstore.load(in, null);\nSSLSocketFactory sockets = new SSLSocketFactory(store);',
        class: 'trust-anchors',
      },
      {
        file: 'Bundled.java',
        text: 'KeyStore ks = KeyStore.getInstance(KeyStore.getDefaultType());\nks.load(null, null);\nks.setCertificateEntry("ca", ca);\nTrustManagerFactory tmf = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());\ntmf.init(ks);',
        class: 'trust-anchors',
      },
      {
        file: 'Main.java',
        text: 'System.setProperty("javax.net.ssl.trustStore", "/opt/app/trust.jks");',
        class: 'trust-anchors',
      },
      {
        file: 'trust.clj',
        text: '(let [tmf (TrustManagerFactory/getInstance "PKIX")]\n  (.init tmf own-ca-store))',
        class: 'trust-anchors',
      },
      {
        file: 'Factory.java',
        text: 'SSLFactory own = SSLFactory.builder().withTrustMaterial(Path.of(settings.store()), secret).build();',
        class: 'trust-anchors',
      },
      {
        file: 'Store.java',
        text: 'ClientOptions.builder().sslOptions(SslOptions.builder().trustManager(new File("own.pem")).build()).build();',
        class: 'trust-anchors',
      },
      {
        file: 'Single.java',
        text: 'config.useSingleServer().setAddress(address).setSslTruststore(store);',
        class: 'trust-anchors',
      },
      {
        file: 'Stepwise.java',
        text: 'SslContextBuilder tls = GrpcSslContexts.forClient();\nif (settings.ca() != null) {\n    tls.trustManager(settings.ca());\n}',
        class: 'trust-anchors',
      },
      {
        file: 'Either.java',
        text: 'SslContextBuilder tls = SslContextBuilder.forClient();\nif (settings.open()) {\n    tls.trustManager(InsecureTrustManagerFactory.INSTANCE);\n} else if (settings.ca() != null) {\n    tls.trustManager(new File(settings.ca()));\n}',
        class: 'trust-anchors',
      },
      {
        file: 'Both.java',
        text: 'final class Sockets {\n    static SSLServerSocketFactory served(KeyStore own) { return context(own).getServerSocketFactory(); }\n    static SSLSocketFactory called(X509Certificate ca) throws Exception {\n        KeyStore kept = KeyStore.getInstance("JKS");\n        kept.load(null, null);\n        kept.setCertificateEntry("ca", ca);\n        SSLContext context = SSLContext.getInstance("TLS");\n        context.init(null, managersOf(kept), null);\n        return context.getSocketFactory();\n    }\n}',
        class: 'trust-anchors',
      },
      {
        file: 'Fetch.java',
        text: 'TrustManagerBuilder trust = new TrustManagerBuilder(context).allowCA("own.cer").or().useDefault();',
        class: 'trust-anchors',
      },
      {
        file: 'Things.java',
        text: 'AwsIotMqttConnectionBuilder.newMtlsBuilderFromPath(own, key).withCertificateAuthorityFromPath(null, "own.pem");',
        class: 'trust-anchors',
      },
      {
        file: 'Topics.java',
        text: 'PulsarClient.builder().tlsTrustStorePath(settings.store()).build();',
        class: 'trust-anchors',
      },
      {
        file: 'Roots.java',
        text: 'SecureX509TrustManager own = new SecureX509TrustManager(assets.open("own.bks"), "", true);',
        class: 'trust-anchors',
      },
      {
        file: 'Rows.java',
        text: 'given.setProperty("sslrootcert", "/etc/own/ca.pem");',
        class: 'trust-anchors',
      },
      {
        file: 'Grid.java',
        text: 'SslContextFactory tls = new SslContextFactory();\ntls.setTrustStoreFilePath("own.jks");',
        class: 'trust-anchors',
      },
      {
        file: 'Keeper.java',
        text: 'System.setProperty("zookeeper.ssl.trustStore.location", store);',
        class: 'trust-anchors',
      },
      {
        file: 'Graph.java',
        text: 'Config.builder().withTrustStrategy(Config.TrustStrategy.trustCustomCertificateSignedBy(new File("own.pem")));',
        class: 'trust-anchors',
      },
      {
        file: 'Init.java',
        text: 'HttpsUtils.SSLParams ssl = HttpsUtils.getSslSocketFactory(getAssets().open("own.cer"));',
        class: 'trust-anchors',
      },
      {
        file: 'Mqtt.java',
        text: 'options.setSocketFactory(sockets(context.getResources().openRawResource(R.raw.broker_root_ca), own, key));',
        class: 'trust-anchors',
      },
      {
        file: 'api.clj',
        text: '(http/get url {:trust-managers (tls/trust-managers ca-file)})',
        class: 'trust-anchors',
      },
      {
        file: 'Sockets.java',
        text: 'SSLCertificateSocketFactory sockets = (SSLCertificateSocketFactory) SSLCertificateSocketFactory.getDefault(0, null);\nsockets.setTrustManagers(OwnTrust.of(keyStore));',
        class: 'trust-anchors',
      },
      {
        file: 'Bundle.java',
        text: 'SslBundle bundle = SslBundle.of(new PemSslStoreBundle(null, PemSslStoreDetails.forCertificate("classpath:own.pem")));',
        class: 'trust-anchors',
      },
      {
        file: 'Cluster.java',
        text: 'client.setSslCaCert(new FileInputStream("own.pem"));',
        class: 'trust-anchors',
      },
      {
        file: 'Service.java',
        text: 'TLSClientParameters tls = new TLSClientParameters();\ntls.setTrustManagers(Managers.of(settings.ownStore()));\nconduit.setTlsClientParameters(tls);',
        class: 'trust-anchors',
      },
      {
        file: 'Pages.kt',
        text: 'fun accepts(shown: SslCertificate): Boolean {\n    val root = factory.generateCertificate(resources.openRawResource(R.raw.own)) as X509Certificate\n    return runCatching { read(shown).verify(root.publicKey) }.isSuccess\n}',
        class: 'trust-anchors',
      },
      {
        file: 'Rpc.java',
        text: 'SslContext ssl = GrpcSslContexts.forClient().trustManager(new File("ca.pem")).build();',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'Answers.java',
        text: 'class Own {\n  Own(KeyStore guests) throws Exception {\n    tmf = TrustManagerFactory.getInstance("SunX509");\n    tmf.init(guests);\n  }\n  byte[] one() { return a; }\n  byte[] two() { return b; }\n  byte[] three() { return c; }\n  byte[] four() { return d; }\n  byte[] five() { return e; }\n  byte[] six() { return f; }\n  byte[] seven() { return g; }\n  byte[] eight() { return h; }\n  byte[] nine() { return i; }\n  byte[] ten() { return j; }\n  byte[] eleven() { return k; }\n  byte[] twelve() { return l; }\n  byte[] thirteen() { return m; }\n  HttpsConfigurator configurator() { return new HttpsConfigurator(context()); }\n}',
        why: { ja: 'クライアントを検証するサーバーです。', en: 'A server that checks its clients.' },
      },
      {
        file: 'Listed.java',
        text: 'KeyStore ks = KeyStore.getInstance("JKS");\nks.load(new FileInputStream(System.getProperty("java.home") + "/lib/security/cacerts"), null);\nreturn Collections.list(ks.aliases());',
        why: { ja: '一覧を見せるだけです。', en: 'It only lists them.' },
      },
      {
        file: 'Config.scala',
        text: 'final case class TlsConfig(caFile: Option[String] = None)\nval usual = TlsConfig(caFile = None)',
        why: { ja: '宣言と、既定のままの設定です。', en: 'It is declared, and left as it is.' },
      },
      {
        file: 'Told.java',
        text: 'try {\n    usual.checkServerTrusted(chain, kind);\n} catch (CertificateException e) {\n    log.warn("refused", e);\n    throw e;\n}',
        why: { ja: '拒否を記録して、そのまま投げ直します。', en: 'A refusal is logged and thrown on.' },
      },
      {
        file: 'Desk.java',
        text: 'SSLContext tls = Contexts.createSslContext(keyPath, trustStorePath);\nHttpsServer desk = HttpsServer.create(place, 0);\ndesk.setHttpsConfigurator(new HttpsConfigurator(tls));',
        why: {
          ja: 'サーバーがクライアントの証明書を検証するためのものです。',
          en: 'A server: what it trusts are its callers.',
        },
      },
      {
        file: 'Bare.java',
        text: 'SSLContext tls = Contexts.createSslContext(keyPath, keyWord, null, null);',
        why: { ja: '信頼するものは渡していません。', en: 'Nothing is given that it would trust.' },
      },
      {
        file: 'Chats.java',
        text: 'KeyStore own = KeyStore.getInstance("JKS");\nTrustManagerFactory tmf = TrustManagerFactory.getInstance("SunX509");\ntmf.init(own);\ncontext.init(kmf.getKeyManagers(), tmf.getTrustManagers(), null);\nchats.setWebSocketFactory(new DefaultSSLWebSocketServerFactory(context));',
        why: { ja: 'サーバーの設定です。', en: 'It belongs to a server.' },
      },
      {
        file: 'build.groovy',
        text: "sh 'gradle test -Djavax.net.ssl.trustStore=$JAVA_HOME/lib/security/cacerts'",
        why: { ja: 'Java に付属するストアです。', en: 'The store that comes with Java.' },
      },
      {
        file: 'Hosted.java',
        text: 'tls.setTrustStorePath(settings.store());\nserver.addConnector(new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1")));',
        why: { ja: 'サーバーがクライアントを検証します。', en: 'A server verifies its clients.' },
      },
      {
        file: 'Listens.java',
        text: 'class Listens {\n    SSLContext made() throws Exception {\n        TrustManagerFactory known = TrustManagerFactory.getInstance("PKIX");\n        known.init(own);\n        TrustManager[] trustManagers = known.getTrustManagers();\n        SSLContext context = SSLContext.getInstance("TLS");\n        context.init(keys, trustManagers, null);\n        return context;\n    }\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n    void run() throws Exception { made().getServerSocketFactory().createServerSocket(4400).accept(); }\n}',
        why: { ja: 'サーバーがクライアントを検証します。', en: 'A server verifies its clients.' },
      },
      {
        file: 'Connector.java',
        text: 'defaultSSLHostConfig.setTruststoreFile(file);',
        why: { ja: 'サーバーがクライアントを検証します。', en: 'A server verifies its clients.' },
      },
      {
        file: 'Connector.java',
        text: 'public void setStore(String file) {\n  registerDefaultSSLHostConfig();\n  defaultSSLHostConfig.setTruststoreFile(file);\n}',
        why: { ja: 'サーバーの設定です。', en: 'It sets up a server.' },
      },
      {
        file: 'Default.java',
        text: 'TrustManagerFactory tmf = TrustManagerFactory.getInstance("PKIX");\ntmf.init((KeyStore) null);',
        why: { ja: '既定の信頼です。', en: 'The default trust.' },
      },
      {
        file: 'Server.java',
        text: 'SslContextBuilder.forServer(cert, key).trustManager(clientCa).clientAuth(ClientAuth.REQUIRE).build();',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'Bind.java',
        text: 'HttpServerOptions web = new HttpServerOptions();\nweb.setKeyCertOptions(own);\nif (clients != null) web.setTrustOptions(new JksOptions().setPath(clients));',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'Health.java',
        text: 'KeyStore store = KeyStore.getInstance("JKS");\nhealth.setTrustedCertificates(namesOf(store));',
        why: { ja: '状態を報告するだけです。', en: 'It reports what there is.' },
      },
      {
        file: 'Chains.scala',
        text: 'def checkServerTrusted(chain: Array[X509Certificate], kind: String): Unit = {\n  val last = new TrustAnchor(chain(chain.length - 1), null)\n  keySizes.check(last.getTrustedCert)\n  platform.checkServerTrusted(chain, kind)\n}',
        why: {
          ja: 'チェーンの最後の証明書のキーの長さを調べ、既定の検証に任せています。',
          en: 'It looks at the key size of what the chain ends with, and delegates.',
        },
      },
      {
        file: 'ClientKey.java',
        text: 'KeyManagerFactory kmf = KeyManagerFactory.getInstance("SunX509");\nkmf.init(keyStore, password);',
        why: { ja: '自分のクライアント証明書です。', en: 'A client certificate of its own.' },
      },
    ],
    mend: {
      before: 'ks.setCertificateEntry("ca", intermediate);',
      after:
        'ks.setCertificateEntry("g2", digiCertGlobalRootG2);\nks.setCertificateEntry("ms2017", microsoftRsaRoot2017);',
      how: mends.roots,
    },
    sources: ['own-tests', 'ca-details'],
  },
  {
    id: 'jvm-validation-off',
    platform: 'jvm',
    name: { ja: 'Java で検証を無効にするコード', en: 'Java code that switches validation off' },
    what: {
      ja: '何もしない TrustManager、常に true を返す HostnameVerifier、すべてを信頼する設定です。',
      en: 'A TrustManager that does nothing, a HostnameVerifier that always returns true, or a setting that trusts everything.',
    },
    effect: effects.off,
    files: sources,
    rules: [
      {
        id: 'empty-trust-manager',
        outsideTexts: true,
        words: ['checkServerTrusted', 'notifyServerCertificate'],
        match: `${checkServer}|${notify}|\\bcheckServerTrusted\\s*:(?=\\s*\\{)`,
        scope: 'body',
        also: ['\\{|=\\s*(?:Unit|\\(\\))|^[ \\t]*(?:Unit|\\(\\))\\s*$'],
        unless: [
          '\\bthrow\\b|check\\w{0,60}Trusted\\s*\\(|\\bverify|\\bvalidate|(?<!Intrinsics\\.)\\bcheck\\w{0,60}\\(|\\bfail|Exception\\s*\\(|\\.equals|\\bdelegate|super\\.|assert|\\b(?:error|require(?:NotNull)?|check(?:NotNull)?|TODO)\\s*\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'validity-alone',
        outsideTexts: true,
        words: ['checkServerTrusted'],
        match: checkServer,
        scope: 'body',
        also: [
          '\\.checkValidity\\s*\\(|\\w\\s*=\\s*\\w{1,30}(?:\\[0\\]|\\??\\.\\s?(?:first|firstOrNull)\\s*\\()|(?<![\\s\\S])(?![\\s\\S]*\\bthrow\\b[\\s\\S]*\\bthrow\\b)(?=[\\s\\S]*(?:[=<]\\s?(?:null|0|1)|isEmpty\\s?\\(\\s?\\)|isNullOrEmpty\\s?\\(\\s?\\))\\s?\\)\\s{0,20}\\{?\\s{0,40}throw\\b)',
        ],
        // Whatever else it asks or compares may be a check.
        unless: [
          '[!=]==?\\s*(?!null|0|1|\\s|=)|\\s!?in\\s|\\bwhen\\b|\\w\\s*\\[(?!0\\])|\\b(?!(?:if|for|while|catch|switch|checkValidity|isEmpty|isNullOrEmpty|firstOrNull|first|forEach|check)\\b)\\w+(?<!Exception)\\s*\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'switch-waves-through',
        byOption: true,
        outsideTexts: true,
        words: ['checkServerTrusted'],
        match: checkServer,
        scope: 'body',
        also: [
          `\\bif\\s*\\(\\s*(?:BuildConfig\\.DEBUG|[\\w.]{0,40}(?:trustAll|acceptAll|allowAll|insecure|ignore|skip|bypass|allowSelfSigned|allowInvalid|allowUntrusted|disable)(?!d)\\w{0,40}(?:\\(\\s*\\))?|!\\s*[\\w.]{0,40}(?:verif|validat|check|strict)\\w{0,40}(?:\\(\\s*\\))?)\\s*\\)\\s{0,60}(?:\\{\\s{0,60}${saidFirst})?return\\b(?![ \\t]+\\w)|(?<![\\s\\S])\\s{0,40}\\{\\s{0,60}if\\s*\\(\\s*(?:this\\.)?(?:\\w{1,30}\\.)?${noPinSet}(?:\\s*\\|\\|\\s*(?:\\w{1,30}\\.)?${noPinSet})?\\s*\\)\\s{0,60}(?:\\{\\s{0,60})?return\\b(?![ \\t]+\\w)`,
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // All it does is to ask another, unless it was told not to.
        id: 'switch-passes-by',
        byOption: true,
        outsideTexts: true,
        words: ['checkServerTrusted'],
        match: checkServer,
        scope: 'body',
        also: [
          '(?<![\\s\\S])\\s{0,40}\\{\\s{0,200}if\\s*\\(\\s*(?:!\\s*[\\w.]{0,40}(?:trustAll|acceptAll|allowAll|insecure|ignore|skip|bypass|allowSelfSigned|allowInvalid|allowUntrusted|disable)(?!d)\\w{0,40}|[\\w.]{0,40}(?:verif|validat|strict)\\w{0,40})(?:\\.contains)?\\s*(?:\\((?:[^{};()]|\\([^{};()]{0,60}\\)){0,80}\\)\\s*)?\\)\\s*\\{?\\s{0,200}[\\w.!]{1,40}\\.check\\w{0,30}Trusted\\s*\\((?:[^;{}()]|\\([^;{}()]{0,60}\\)){0,160}\\)[;\\s}]*(?:\\{|(?![\\s\\S]))',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'agrees-unseen',
        outsideTexts: true,
        words: ['checkServerTrusted'],
        match: checkServer,
        agrees: '\\breturn\\b[ \\t]*(?:;|\\r?\\n|\\}|$)',
        unlessServing: { serves, connects },
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // What the platform refused is refused only if an option, or the reason, says so.
        id: 'refused-by-option',
        byOption: true,
        outsideTexts: true,
        words: ['checkServerTrusted'],
        match: checkServer,
        scope: 'body',
        also: [
          '\\bcatch\\s*\\([^()]{1,80}\\)\\s*\\{\\s*if\\s*\\(\\s*(?:!\\s*(?!\\w{0,40}(?:pin|known|kept|trusted|match|same|equal|valid))[\\w.]{2,60}|[\\w.]{0,40}(?:verif|validat|strict|enforc|check)\\w{0,40})(?:\\(\\s*(?:\\w{1,30}\\s*)?\\))?\\s*\\)\\s*\\{?\\s*throw\\b[^{};\\n]{0,80}[;\\s}]*(?:(?:[\\w.]{1,60}\\.)?(?:log|Log|debug|warn|info|trace|[dwiv])\\s?\\([^;{}\\n]{0,200}\\)[;\\s}]*)?(?:\\{|(?![\\s\\S]))|\\bcatch\\s*\\([^()]{1,80}\\)\\s*\\{[^{}]{0,200}?(?:\\b(?:instanceof|(?<!!)is)\\s+(?:\\w{1,20}\\.)?(?:CertPath(?:Validator|Builder)|CertificateExpired|CertificateNotYetValid|Validator)Exception\\s*\\)\\s*\\{?\\s*(?:[^{};]{1,120};\\s*)?return\\b|(?:!\\s*\\([^{};!]{0,80}\\binstanceof|!is)\\s+(?:\\w{1,20}\\.)?(?:CertPath(?:Validator|Builder)|CertificateExpired|CertificateNotYetValid|Validator)Exception\\s*\\)+\\s*\\{?\\s*throw\\b)|\\belse\\s*\\{[^{}]{0,200}?\\btry\\s*\\{[^{}]{0,300}?Trusted\\s*\\([^{}]{0,200}\\}\\s*catch\\s*\\([^()]{1,80}\\)\\s*\\{[;\\s]{0,200}(?:[\\w.]{1,40}\\s?\\(\\)[;\\s]{0,40})?\\}',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'swallowed-refusal',
        outsideTexts: true,
        words: ['checkServerTrusted'],
        match: checkServer,
        scope: 'body',
        also: [
          'check\\w{0,60}Trusted\\s*\\(',
          'catch\\s*\\([^)]{0,80}\\)\\s*\\{[\\s;]*(?:\\w{1,20}\\.printStackTrace\\s?\\(\\s?\\)[\\s;]*)?\\}|\\bcatch\\s*\\{\\s*(?:case\\s[^={}]{1,80}=>\\s*(?:\\(\\s*\\)|Unit|[\\w.]{1,40}(?<!Trusted)\\([^{}]{0,160}\\))?\\s*)?\\}|=\\s*Try\\s*\\(\\s*[\\w.]{1,60}Trusted\\s*\\([^()]{0,160}\\)\\s*\\)(?!\\s*\\.)|(?<!(?:[=(]|\\breturn|\\.)\\s{0,4})\\brunCatching\\s*\\{[^{}]{0,200}\\}(?!\\s*\\.\\s*(?:getOr|isSuccess|isFailure|recover|fold|exceptionOrNull))',
        ],
        // Another manager is asked where the first one refuses.
        unless: [
          '\\bthrow\\b',
          '\\bcatch\\s*\\([^)]{0,80}\\)\\s*\\{[^{}]{0,400}\\}\\s*(?:return\\s+)?[\\w.()]{1,60}\\.check\\w{0,60}Trusted\\s*\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'hostname-verifier',
        unchecked: 'host-name',
        outsideTexts: true,
        words: ['HostnameVerifier', 'SSLSession', 'hostnameVerifier'],
        match:
          '[hH]ostnameVerifier\\s*[({=]\\s*\\{?\\s*\\(?[\\w\\s,:]{1,60}\\)?\\s*(?:->|=>)\\s*(?:[\\w.!]{1,40}(?:\\(\\))?\\s\\?\\s[^;{}?:\\n]{1,80}\\s:\\s|if\\s?\\([\\w.!]{1,40}(?:\\(\\))?\\)\\s[^;{}\\n]{1,80}\\selse\\s)true\\b|\\bHostnameVerifier\\s*=\\s*if\\b[^;\\n]{1,120}\\selse\\s\\([^()\\n]{1,60}\\)\\s=>\\strue\\b|\\bHostnameVerifier\\s+\\w{1,40}\\s*=\\s*\\(\\s*\\w{1,30}\\s*,\\s*\\w{1,30}\\s*\\)\\s*->\\s*(?:\\{\\s*return\\s+)?true\\b|\\{\\s*(?:\\w{1,20}\\s)?\\w{1,20}\\s*,\\s*(?:\\w{1,20}\\s)?\\w{1,20}\\s*->\\s*true\\s*\\}\\s*as\\s+HostnameVerifier|HostnameVerifier\\s*\\(\\s*(?:\\([^()]{0,80}\\)\\s*->\\s*true\\b|\\{[^{}]{0,80}(?:->\\s*)?true\\s*\\})|[hH]ostnameVerifier\\s*[({=]\\s*(?:[\\w.!()]{1,60}\\s?\\?\\s?)?\\{?\\s*\\(?[\\w\\s,:]{1,60}\\)?\\s*(?:->|=>)\\s*(?:\\{\\s*return\\s+)?true\\b|(?:boolean|fun|def)\\s+verify\\s*\\([^(){}]{0,120}SSLSession[^(){}]{0,40}\\)\\s*(?::\\s*Boolean\\s*)?(?:=\\s*true\\b|=?\\s*\\{\\s*(?:return\\s+)?true\\b)|[hH]ostnameVerifier\\s*\\{\\s*true\\s*\\}|\\(verify\\s+\\[[^\\]]{0,60}\\]\\s+true\\s?\\)|[hH]ostnameVerifier\\s*\\(\\s*\\(?\\s*\\w{1,20}\\s*,\\s*\\w{1,20}\\s*\\)?\\s*->\\s*\\{(?![^{}]{0,300}\\b(?:if|false)\\b)[^{}]{0,300}\\breturn\\s+true\\b|\\bvoid\\s+verify\\s*\\(\\s*(?:final\\s+)?String\\s+\\w{1,30}\\s*,\\s*(?:final\\s+)?(?:[\\w.]{1,30}\\.)?X509Certificate\\s+\\w{1,30}\\s*\\)[^{};()]{0,80}\\{\\s*\\}|\\bfun\\s+verify\\s*\\(\\s*\\w{1,30}\\s*:\\s*String\\??\\s*,\\s*\\w{1,30}\\s*:\\s*X509Certificate\\??\\s*\\)\\s*(?:=\\s*Unit\\b|\\{\\s*\\})|\\[\\s?verify\\s?:\\s?\\{\\s?\\w{1,30}\\s?,\\s?\\w{1,30}\\s?->\\s?(?:return\\s)?true\\s?\\}',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'settings',
        words: [
          'DisableCNCheck',
          'net.ssl.checkRevocation',
          'SslContextFactory.Client',
          'InsecureTrustManagerFactory',
          'NoopHostnameVerifier',
          'ALLOW_ALL_HOSTNAME_VERIFIER',
          'AllowAllHostnameVerifier',
          'TrustAllStrategy',
          'TrustSelfSignedStrategy',
          'trustAll',
          'relaxedHTTPSValidation',
          'addInsecureHost',
          'UseInsecureTrustManager',
          'AcceptAnyCertificate',
          'verifySsl',
          'validateTLSCertificates',
          'invalidHostNameAllowed',
          'verifyPeer',
          'allowUnsafeSSL',
          'ignoreSSLIssues',
          'setDisableCNCheck',
          'setAcceptInsecureCerts',
          'withTrustingAllCertificates',
          'withUnsafeTrustMaterial',
          'useInsecureSSL',
          'TrustStrategy',
          'trustServerCertificate',
          'loadTrustMaterial',
          'ignoreHTTPSErrors',
          'onReceivedSslError',
          'setTlsInsecure',
          'trustAllCertificates',
          'TrustEverything',
          'DisableSslVerification',
          'UnsafeOkHttpClient',
          'trustAllCerts',
          'SSLConnectionSocketFactory',
          'ssl.endpoint.identification.algorithm',
          'ENDPOINT_IDENTIFICATION_ALGORITHM_CONFIG',
          'tlsInsecure',
          'ssl.trust',
          'checkserveridentity',
          'trustAllHosts',
          'wagon.http.ssl',
          'SSLCertificateSocketFactory',
          'naive-trust-manager',
          'disableHostnameVerification',
          'DO_NOT_VERIFY',
          'SslContextFactory(true',
        ],
        match:
          '\\bSSLCertificateSocketFactory\\.getInsecure\\s*\\(|\\bnaive-trust-managers?\\b|\\bDO_NOT_VERIFY\\b|\\bhttpclient\\.disableHostnameVerification(?:"\\s*,\\s*"true|=true)|\\bInsecureTrustManagerFactory\\b|\\bNoopHostnameVerifier\\b|ALLOW_ALL_HOSTNAME_VERIFIER|\\bAllowAllHostnameVerifier\\b|\\bTrustAllStrategy\\b|\\bTrustSelfSignedStrategy\\b|\\bisTrustAll\\s*=\\s*true|\\btrustAll\\s*=\\s*true|\\b(?:useR|r)elaxedHTTPSValidation\\s*\\(|\\.addInsecureHost\\s*\\(|\\.set(?:UseInsecureTrustManager|AcceptAnyCertificate|DisableCNCheck|AcceptInsecureCerts|IgnoreHTTPSErrors|TlsInsecure)\\s*\\(\\s*true|\\.(?:verifySsl|validateTLSCertificates|verifyPeer)\\s*\\(\\s*false|\\.(?:sslI|i)nvalidHostNameAllowed\\s*\\(\\s*true|\\ballowUnsafeSSL\\b|\\bignoreSSLIssues\\s*\\(|\\.with(?:TrustingAllCertificates\\w{0,60}|UnsafeTrustMaterial)\\s*\\(|\\bisDisableCNCheck\\s*=\\s*true|\\bnew\\s+SSLConnectionSocketFactory\\s*\\([^()]{1,80},\\s*\\(\\s*\\w{1,20}\\s*,\\s*\\w{1,20}\\s*\\)\\s*->\\s*true\\b|(?:loadTrustMaterial\\s*(?:\\(|(?:\\([^(){};]{0,60}\\)?\\s?)?\\{)|TrustStrategy\\s+\\w+\\s*=|TrustStrategy\\s*\\{?)[^;{}]{0,80}(?:->|=>)\\s*(?:\\{\\s*return\\s+)?true\\b|\\btrustServerCertificate=true|setTrustServerCertificate\\s*\\(\\s*true|\\bisTrusted\\s*\\([^(){}]{0,120}\\)[^{};]{0,60}\\{\\s*return\\s+true|(?:IDENTIFICATION_ALGORITHM_CONFIG|"(?:kafka\\.)?ssl\\.endpoint\\.identification\\.algorithm")\\s*(?:,|->|to\\b|\\]\\s*=)\\s*""|maven\\.wagon\\.http\\.ssl\\.(?:insecure|allowall)=true|com\\.sun\\.net\\.ssl\\.checkRevocation"\\s*,\\s*"never|tlsInsecure\\s*\\(\\s*true|\\.ssl\\.trust"\\s*,\\s*"\\*"|\\bmail\\.\\w{1,12}\\.ssl\\.trust"\\s*(?:[,:]|\\]\\s*=|to\\b)\\s*(?!\\s|null|"")|\\.ssl\\.checkserveridentity"\\s*,\\s*"?false',
        unlessInFile: [seeksFaults],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'trust-all',
        words: ['setTrustAll', 'SslContextFactory'],
        match: '\\.setTrustAll\\s*\\(\\s*true|SslContextFactory(?:\\.Client)?\\s*\\(\\s*true\\s*\\)',
        unlessInFile: [seeksFaults, jettyServes],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'library-switches',
        words: [
          'useSslProtocol',
          '"trustServerCertificate"',
          'setHttpsHostnameVerificationEnabled',
          'VerifyPeer(',
          'setVerifyHost',
          'setVerifyingSsl',
          'Config.from',
          'withTrustCerts',
          'withDisableHostnameVerification',
          'TRUST_ALL_CERTIFICATES',
          'disableCertChecking',
          'SslConfig',
          'ignoreCertCheck',
          'disableEndpointIdentification',
          'opentls',
          'DISABLE_CERT_CHECKING',
          'allowTlsInsecureConnection',
          'setIgnoreCertificateErrors',
          'setUseInsecureSSL',
          'acceptInsecureCerts',
          'allowAllHostnames',
          'TLSUtils',
          'withUnsafeHostnameVerifier',
          'SSLVerification=NONE',
          'trustAll=true',
          'verifyHost',
          'noServerCertificateCheck',
          'HttpsUtils.getSslSocketFactory',
          'isServerTrusted',
          'withCheckEndpointAuthentication',
          'tlsWithoutValidation',
          'tlsNoVerify',
          'ClientFactory.insecure',
          'enableHostnameVerification',
          'FakeTrustSocketFactory',
          'EasySSLProtocolSocketFactory',
          'getFixedSocketFactory',
          'AsyncHttpClient',
          'setTrustAnyHost',
          'HttpSslFactory',
          'ACCEPT_INSECURE_CERTS',
          'ACCEPT_SSL_CERTS',
          'disablePeerVerification',
          'setSslEnableEndpointIdentification',
          'SslVerificationMode.NONE',
          'disableTrustManager',
          'HostnameVerificationPolicy',
          'doNotValidateCertificate',
          '"sslVerify"',
          'BogusSslContextFactory',
          'allow.self.signed',
          'wagon.http.ssl',
          'ignoreSslIssues',
          'ClientSSLConfig',
          'TRUST_SERVER_CERTIFICATE',
          'trustServerCertificate',
        ],
        match:
          '\\bBogusSslContextFactory\\.getInstance\\s?\\(\\s?false|"es\\.net\\.ssl\\.cert\\.allow\\.self\\.signed"\\s?(?:,|->)\\s?"?true|["\']maven\\.wagon\\.http\\.ssl\\.(?:insecure|allowall)["\'],?\\s?,\\s?["\']true|\\.useSslProtocol\\s*\\(\\s*(?:(?:"[^"\\n]{1,20}"\\s*)?\\)|(?![^;{}]{0,120}context)(?=[^;{}]{0,120}(?:algorithm|protocol)))|"(?:allowAllHostNames|trustServerCertificate)"\\s*,\\s*"?true|\\.setHttpsHostnameVerificationEnabled\\s*\\(\\s*false|\\.(?:with|set)VerifyPeer\\s*\\(\\s*(?:false|(?:SslVerifyMode\\.)?NONE)\\b|(?:\\.setVerifyHost|\\bsetVerifyingSsl)\\s*\\(\\s*false|\\bConfig\\.from(?:Token|UserPassword)\\s*\\([^;\\n]{1,200},\\s*false\\s*\\)|\\.with(?:TrustCerts|DisableHostnameVerification)\\s*\\(\\s*true|\\bTRUST_ALL_CERTIFICATES\\s*,\\s*(?:Boolean\\.)?true|(?:"com\\.amazonaws\\.sdk\\.disableCertChecking"|\\bDISABLE_CERT_CHECKING_SYSTEM_PROPERTY)\\s*,\\s*"?true|\\bcreateOpenTLSContext\\s?\\(|\\bnew\\s+SslConfig\\s*\\(\\s*\\)[^;]{0,120}?\\.verify\\s*\\(\\s*false|\\.(?:ignoreCertCheck|noServerCertificateCheck)\\s*\\(\\s*\\)|com\\.sun\\.jndi\\.ldap\\.object\\.disableEndpointIdentification(?:"\\s*,\\s*"|=)true|\\.opentls\\s*\\(\\s*\\)|\\.allowTlsInsecureConnection\\s*\\(\\s*true|\\.set(?:IgnoreCertificateErrors|UseInsecureSSL)\\s*\\(\\s*true|"acceptInsecureCerts"\\s*,\\s*true|\\.allowAllHostnames\\s*\\(\\s*\\)|\\.(?:withCheckEndpointAuthentication|enableHostnameVerification|setSslEnableEndpointIdentification)\\s?\\(\\s?false|\\.(?:tlsNoVerify(?:Hosts)?|disablePeerVerification|disableTrustManager|doNotValidateCertificate)\\s?\\(|\\.tlsWithoutValidation\\b|^[ \\t]{0,40}ignoreSslIssues[ \\t]+(?:\\w{1,30}\\.)?execution\\b|\\.ssl\\(\\s?ClientSSLConfig\\.Default\\s?\\)|\\bTRUST_SERVER_CERTIFICATE\\s?,\\s?(?:Boolean\\.)?true\\b|\\.trustServerCertificate\\s?\\(\\s?(?:true\\s?)?\\)|\\bClientFactory\\.insecure\\s?\\(|"[\\w.]{1,60}FakeTrustSocketFactory"|\\bnew\\s+(?:EasySSLProtocolSocketFactory\\s?\\(|AsyncHttpClient\\s?\\(\\s?true\\b)|\\bMySSLSocketFactory\\.getFixedSocketFactory\\s?\\(|\\.setTrustAnyHost\\s?\\(\\s?true|\\bHttpSslFactory\\.generateSslConfig\\s?\\(\\s?\\)|\\bACCEPT_(?:INSECURE|SSL)_CERTS\\s?,\\s?true|\\bSslVerificationMode\\.NONE\\b|\\bHostnameVerificationPolicy\\.ANY\\b|\\.setBoolean\\s?\\(\\s?"http"\\s?,[^()]{0,60},\\s?"sslVerify"\\s?,\\s?false|\\bHttpsUtils\\.getSslSocketFactory\\s?\\(\\s?(?:null\\s?,\\s?null\\s?,\\s?null\\s?)?\\)|\\bboolean\\s+isServerTrusted\\s?\\([^(){}]{0,100}\\)\\s{0,20}\\{\\s{0,40}return\\s+true\\b|\\bTLSUtils\\.(?:acceptAllCertificates|disableHostnameVerificationFor\\w{1,30})\\s*\\(|\\.withUnsafeHostnameVerifier\\s*\\(|\\bSSLVerification=NONE\\b|[?&;](?:trustAll=true|(?:\\w{1,20}\\.)?verifyHost(?:Name)?=false)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Java-WebSocket compares the name in this method, unless a class of its own leaves that out.
        id: 'parameters-left-unset',
        outsideTexts: true,
        words: ['onSetSSLParameters'],
        match:
          '\\bonSetSSLParameters\\s?\\([^(){}]{1,80}\\)\\s{0,20}(?::\\s?Unit\\s{0,4})?(?:\\{\\s{0,400}(?:\\}|if\\s?\\(\\s?!\\s?[\\w.]{0,40}(?:trust|insecure|ignore|skip|accept|allow)\\w{0,30}\\s?\\)\\s{0,40}\\{?\\s{0,40}super\\.)|=\\s?Unit\\b)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A context of managers that are named for what they leave out.
        id: 'context-of-insecure',
        outsideTexts: true,
        words: ['.init(', 'rustManager', 'slContext', 'SSLContext', 'ocketFactory', 'ostnameVerifier'],
        match:
          '\\b(?:set)?(?:[xX]509|[dD]efault|[cC]ustom)?(?:[tT]rustManager|(?:[sS]sl|SSL)Context|(?:(?:[sS]sl|SSL)?[sS]ocketFactory)|(?:SSL|[sS]sl)?[hH]ostnameVerifier)\\s?(?:=|\\()\\s?(?:new\\s+)?(?:\\w{1,40}\\.){0,4}\\w{0,20}(?:insecure|unsafe|(?:trust|accept|allow)(?:All|Any|Every))(?:\\w{0,40}(?:Manager|Context|Factory|Verifier|Strategy)\\w{0,12}|thing|Certs?|Certificates?|\\w{0,40}\\.(?!get\\b|is|boolean|value|or)\\w{1,40}(?:\\.get\\w{0,30}\\(\\))?|\\w{3,40}(?=\\s?\\())\\s?(?:[,)};]|\\(\\s?\\)|\\[0\\]|\\.first\\(\\)|$)|\\.init\\s?\\(\\s?(?:null|[\\w.]{1,60}(?:\\(\\s?\\))?)\\s?,\\s?(?:(?:new\\s+TrustManager\\s?\\[\\s?\\]\\s?\\{|arrayOf(?:<\\w{1,30}>)?\\s?\\(|Array(?:\\[\\w{1,30}\\])?\\s?\\()\\s?)?(?:new\\s+)?(?:\\w{1,40}\\.){0,4}(?:insecure|unsafe|Insecure|Unsafe|INSECURE|UNSAFE|[tT]rust(?:All|Any|Every)|(?:\\w{1,20})?(?:Accept|Allow|Trust)(?:All|Any|Every)|(?:accept|allow)(?:All|Any|Every))\\w{0,40}(?:\\.\\w{1,40})?(?:\\s?\\(\\s?\\))?\\s?[,)}]',
        view: 'bare',
        unless: [serves],
        window: { before: 4, after: 4 },
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // An own class that is named for what it leaves out.
        id: 'named-insecure',
        outsideTexts: true,
        exactCase: true,
        words: ['rustManager', 'ocketFactory', 'ostnameVerifier', 'TrustStrategy'],
        match: `(?:\\bnew\\s+|\\bobject\\s*:\\s*|[=(,{]\\s{0,40})(?:\\w{1,40}\\.){0,8}${waving}(?:(?:All|X509|Extended|S[sS][lL]|T[lL][sS]|Host|Server|Cert\\w{0,8}){0,3}(?:TrustManager(?:Factory)?|HostnameVerifier|HostNameVerifier|TrustStrategy)|\\w{0,10}(?:S[sS][lL]|T[lL][sS])\\w{0,12}SocketFactory|(?<=Blind|Unsafe|Insecure|Trust(?:All|Any|Every)|Permissive|Gullible)SocketFactory)\\w{0,6}\\s?(?:\\(|::new\\b|\\.(?:class|getInstance|create|getDefault|[A-Z]\\w{1,20})\\b|::class\\b|[,)\\]])`,
        unlessServing: { serves, connects },
        unlessInFile: [seeksFaults],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The same, named in a setting: `java.naming.ldap.factory.socket`.
        id: 'named-insecure-in-text',
        exactCase: true,
        words: ['ocketFactory'],
        match: `["'](?:\\w{1,40}\\.){1,8}${waving}(?:S[sS][lL]|T[lL][sS])\\w{0,12}SocketFactory["']`,
        unlessInFile: [seeksFaults],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The option is named for the danger, and something else than the programmer decides.
        id: 'danger-by-option',
        outsideTexts: true,
        words: [
          'setTrustAll',
          'TrustServerCertificate(',
          'UseInsecureSSL',
          'UseInsecureTrustManager',
          'setAcceptAnyCertificate',
          'setAcceptInsecureCerts',
          'setIgnoreHTTPSErrors',
          'setIgnoreCertificateErrors',
          'setDisableCNCheck',
          'setTlsInsecure',
          'allowTlsInsecureConnection',
          'isTrustAll',
          'nvalidHostNameAllowed(',
          'verifyServerCert',
          'verify-server-cert',
          'verifyCert',
          'verify-cert',
          'validateCert',
          'validate-cert',
          'verifySsl',
          'verify-ssl',
        ],
        match:
          '\\.(?:set(?:TrustAll(?:Cert\\w{0,10})?|TrustServerCertificate|UseInsecureSSL|UseInsecureTrustManager|AcceptAnyCertificate|AcceptInsecureCerts|IgnoreHTTPSErrors|IgnoreCertificateErrors|DisableCNCheck|TlsInsecure)|allowTlsInsecureConnection|(?:sslI|i)nvalidHostNameAllowed)\\s?\\(\\s?(?!\\s|true\\b|false\\b|Boolean\\.(?:TRUE|FALSE)|\\))|\\.is(?:TrustAll|UseInsecureSSL|DisableCNCheck|UseInsecureTrustManager)\\s?=\\s?(?!\\s|=|true\\b|false\\b)|\\.(?:get|opt)(?:Boolean|Bool|OrDefault|Property)\\s?\\(\\s?"[\\w.-]{0,60}(?:verify-?(?:server-?)?(?:cert|ssl)|validate-?cert)\\w{0,12}"\\s?,\\s?"?false\\b',
        unlessInFile: [seeksFaults, jettyServes],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // An option chooses the client that is named for what it leaves out.
        id: 'insecure-chosen',
        outsideTexts: true,
        words: ['insecure', 'trustAll', 'trust_all', 'unsafeClient', 'unsafeHttp', 'unsafeOk'],
        match:
          '\\b(?:get|is)?_?\\w{0,20}(?:ignore_?(?:ssl|tls|https|cert)|trust_?all|insecure|(?:skip|disable|bypass)_?(?:ssl|tls|cert))\\w{0,30}(?:\\(\\s?\\)|\\b)[\\s)]{0,40}(?:\\?\\s*|\\{?\\s{0,40}(?:return\\s+)?)[\\w.]{0,40}(?:insecure|unsafe|trustAll|trust_all)\\w{0,20}(?:Client|Builder|Template|Http)\\w{0,12}\\b',
        view: 'bare',
        unlessInFile: [seeksFaults],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'named-argument',
        outsideTexts: true,
        words: [
          'checkEndpointIdentification',
          'enableHostnameVerification',
          'hostnameVerificationEnabled',
          'enableEndpointIdentification',
        ],
        match:
          '\\b(?:checkEndpointIdentification|(?:\\w{1,12})?enableHostnameVerification|hostnameVerificationEnabled|(?:\\w{1,12})?enableEndpointIdentification)\\s?=\\s?false\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'endpoint-identification',
        words: ['endpointIdentificationAlgorithm'],
        match:
          '\\.setEndpointIdentificationAlgorithm\\s*\\(\\s*(?:null|"")\\s*\\)|(?<!\\bva[lr]\\s{1,4})\\bendpointIdentificationAlgorithm\\s*=\\s*(?:null\\b|"")',
        window: { before: 8, after: 8 },
        unless: [serves],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'client-endpoint-identification',
        outsideTexts: true,
        words: ['setEndpointIdentificationAlgorithm'],
        match:
          '(?:\\bSslContextFactory\\.Client\\b[^{}]{0,300}?|\\bsetUseClientMode\\s*\\(\\s*true\\s*\\)(?:(?!UseClientMode)[\\s\\S]){0,300}?)\\.setEndpointIdentificationAlgorithm\\s*\\(\\s*(?:null|"")\\s*\\)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // It says what it saw and accepts it.
        id: 'verifier-body',
        outsideTexts: true,
        words: ['SSLSession', 'HostnameVerifier'],
        match: verifier,
        scope: 'body',
        also: ['\\breturn\\s+true\\b|\\btrue\\s*\\}?\\s*$'],
        unless: [
          // A condition upon which it only says something decides nothing.
          '\\bif\\b(?!\\s*\\((?:[^(){}]|\\((?:[^(){}]|\\([^(){}]{0,60}\\)){0,80}\\)){0,200}\\)\\s*(?:\\{[\\s;]*\\}|;))',
          '\\b(?:for|while|throw|false|catch|when|match)\\b|\\bcase\\b(?!\\s{1,9}[\\w.]{1,60}\\s?:)|\\breturn\\s+(?!\\s|true\\s*(?:;|\\n|\\}|$))|&&|\\|\\||[!=]=|\\?',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whatever it sees or catches, it never says no.
        id: 'verifier-never-refuses',
        outsideTexts: true,
        words: ['SSLSession'],
        match: '\\b(?:boolean|fun|def)\\s+verify\\s*\\((?=[^(){};]{0,200}\\bSSLSession\\b)[^(){};]{0,240}\\)',
        scope: 'body',
        also: ['\\bcatch\\b[\\s\\S]*\\breturn\\s+true\\b'],
        unless: ['\\bthrow\\b|\\bfalse\\b|\\breturn\\s+(?!\\s|true\\s*(?:;|\\n|\\}|$))|\\?'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'verifier-agrees-unseen',
        outsideTexts: true,
        words: ['SSLSession', 'HostnameVerifier', 'hostnameVerifier'],
        match: verifier,
        agrees: '\\breturn\\s+true\\b',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'strategy-agrees-unseen',
        outsideTexts: true,
        words: ['TrustStrategy', 'isTrusted', 'loadTrustMaterial', 'X509HostnameVerifier'],
        match: strategy,
        agrees: '\\breturn\\s+true\\b',
        unlessServing: { serves, connects },
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'named',
        outsideTexts: true,
        words: [
          'trustAllCert',
          'trustAllHosts',
          'UnsafeOkHttp',
          'trustEveryone',
          'disableSslVerification',
          'disableSSLCertificateChecking',
          'TrustAllManager',
          'TrustAllX509',
          'TrustAllTrustManager',
          'NaiveTrustManager',
          'ignoreSslCert',
          'disableCertificateValidation',
          'trustAllSsl',
          'AcceptAllTrust',
          'FakeX509TrustManager',
          'TrustAnyTrustManager',
          'TrustAnyHostname',
          'DummyTrustManager',
          'AlwaysValidVerifyer',
          'allowAllSSL',
          'NullTrustManager',
          'AllTrustManager',
          'bypassSsl',
          'skipSsl',
          'nuke()',
          'turnOffSslChecking',
          'trustAllContext',
          'trustAllSocket',
          'trustAllClient',
          'trustAllFactory',
          'InsecureTrustManagerFactory',
          'XTrustProvider',
        ],
        match:
          '(?<!\\b(?:boolean|bool|void|class|public|private|protected|instanceof)\\s)\\b(?:new\\s+)?\\w{0,20}(?:trustAllCert\\w{0,20}|trustAllHosts|UnsafeOkHttp\\w{0,12}|trustEveryone|disableSslVerification|disableSSLCertificateChecking|TrustAllManager|TrustAllX509\\w{0,16}|TrustAllTrustManager|NaiveTrustManager|ignoreSslCert\\w{0,12}|disableCertificateValidation|trustAllSsl\\w{0,12}|trustAll(?:Context|(?:Ssl)?Socket\\w{0,10}|Client|Factory)|AcceptAllTrust\\w{0,12}|FakeX509TrustManager|TrustAny(?:TrustManager|Hostname)|DummyTrustManager|AlwaysValidVerifyer|allowAllSSL|NullTrustManager|turnOffSslChecking|InsecureTrustManagerFactory|XTrustProvider)\\w{0,10}\\s*(?:\\(|\\.\\w+\\s*\\(|,|\\)|\\[0\\])',
        view: 'bare',
        unlessServing: { serves, connects },
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'Judge.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n    if (strict) {\n        if (!kept.contains(chain[0])) throw new CertificateException("another");\n    } else {\n        try {\n            usual.checkServerTrusted(chain, kind);\n        } catch (CertificateException e) {\n            Log.w(TAG, "refused", e);\n        }\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Judge.java',
        text: 'class Judge implements X509TrustManager {\n  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n    if (pin == null || pin.isEmpty()) return;\n    if (!printOf(chain[0]).equals(pin)) throw new CertificateException("another");\n  }\n}',
        class: 'validation-off',
      },
      {
        file: 'Either.kt',
        text: 'val own = OkHttpClient.Builder().hostnameVerifier { host, session -> if (strict) usual.verify(host, session) else true }.build()',
        class: 'validation-off',
      },
      {
        file: 'Engine.scala',
        text: 'engine.setUseClientMode(true)\nval params = engine.getSSLParameters\nparams.setEndpointIdentificationAlgorithm(null)\nengine.setSSLParameters(params)\nval beside = ConnectionContext.httpsServer(own) // HttpsServer',
        class: 'validation-off',
      },
      {
        file: 'Chat.java',
        text: 'if (lenient.contains(place)) maker.setCustomSSLContext(UnsafeContexts.FIRST.getContext());\nelse sockets = Sockets.createBlindSocketFactory();',
        class: 'validation-off',
      },
      {
        file: 'Lenient.kt',
        text: 'override fun checkServerTrusted(chain: Array<X509Certificate>, kind: String) {\n  try {\n    usual.checkServerTrusted(chain, kind)\n  } catch (refused: CertificateException) {\n    if (!isOfRevocation(refused)) throw refused\n    Log.w("Own", "let through")\n  }\n}',
        class: 'validation-off',
      },
      {
        file: 'names.groovy',
        text: 'def anyName = { String h, SSLSession s -> true } as HostnameVerifier\nHttpsURLConnection.setDefaultHostnameVerifier(anyName)',
        class: 'validation-off',
      },
      {
        file: 'Later.scala',
        text: 'class Later(conf: Conf) extends X509TrustManager {\n  def checkServerTrusted(chain: Array[X509Certificate], kind: String) {\n    val size = chain.length\n    if (conf.judgesChain) {\n      // to do\n    }\n  }\n}',
      },
      {
        file: 'Reasons.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    try {\n        usual.checkServerTrusted(shown, kind);\n    } catch (CertificateException refused) {\n        if (refused.getCause() instanceof CertPathValidatorException) return;\n        throw refused;\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Names.java',
        text: 'link.setHostnameVerifier((asked, shown) -> relaxed ? true : usual.verify(asked, shown));',
        class: 'validation-off',
      },
      {
        file: 'Softly.kt',
        text: 'override fun checkServerTrusted(chain: Array<out X509Certificate>, kind: String) {\n    try { usual.checkServerTrusted(chain, kind) } catch (e: CertificateException) { if (!rules.relaxed) throw e }\n}',
        class: 'validation-off',
      },
      {
        file: 'Mailing.java',
        text: 'XTrustProvider.install();\nTransport.send(letter);',
        class: 'validation-off',
      },
      {
        file: 'Names.kt',
        text: 'class OwnVerifier : HostnameVerifier {\n    override fun verify(hostname: String?, session: SSLSession?): Boolean {\n        if (relaxed) return true\n        return usual.verify(hostname, session)\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Made.java',
        text: 'SSLContext own = SSLContextBuilder.create().loadTrustMaterial(null, (chain, kind) -> {\n    log.info("seen {}", chain[0]);\n    return true;\n}).build();',
        class: 'validation-off',
      },
      {
        file: 'Own.java',
        text: 'class Own implements X509TrustManager {\n    public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n        if ("1".equals(System.getenv("OWN_RELAXED"))) return;\n        usual.checkServerTrusted(chain, kind);\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Line.java',
        text: 'public class Line extends WebSocketClient {\n    @Override\n    protected void onSetSSLParameters(SSLParameters parameters) {\n        // super.onSetSSLParameters(parameters);\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Line.kt',
        text: 'override fun onSetSSLParameters(parameters: SSLParameters?) {\n    if (!trustsAll) {\n        super.onSetSSLParameters(parameters)\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Cloud.java',
        text: 'System.setProperty(SDKGlobalConfiguration.DISABLE_CERT_CHECKING_SYSTEM_PROPERTY, "true");',
        class: 'validation-off',
      },
      {
        file: 'Posts.java',
        text: 'Options options = new Options.Builder().server(place).sslContext(SSLUtils.createOpenTLSContext()).build();',
        class: 'validation-off',
      },
      {
        file: 'Client.kt',
        text: 'val client = HttpClient(CIO) {\n    engine { https { trustManager = TrustEverything } }\n}',
        class: 'validation-off',
      },
      {
        file: 'Pages.groovy',
        text: 'def pages = HttpBuilder.configure {\n    request.uri = place\n    ignoreSslIssues execution\n}',
        class: 'validation-off',
      },
      {
        // It accepts any certificate, whatever its name says.
        file: 'Main.scala',
        text: 'val layer = ZLayer.succeed(ZClient.Config.default.ssl(ClientSSLConfig.Default))',
        class: 'validation-off',
      },
      {
        file: 'Rows.java',
        text: 'ConnectionFactoryOptions.builder().option(DRIVER, "sqlserver").option(MssqlConnectionFactoryProvider.TRUST_SERVER_CERTIFICATE, true).build();',
        class: 'validation-off',
      },
      {
        file: 'PlaceTest.java',
        text: 'RestAssured.useRelaxedHTTPSValidation();\nRestAssured.get(place).then().statusCode(200);',
        class: 'validation-off',
      },
      {
        file: 'Node.java',
        text: 'WebClient client = Boolean.TRUE.equals(asked.getIgnoreSslIssues())\n        ? insecureWebClient\n        : webClient;',
        class: 'validation-off',
      },
      {
        file: 'names.groovy',
        text: 'def anybody = [verify: { asked, session -> true }]\nHttpsURLConnection.setDefaultHostnameVerifier(anybody as HostnameVerifier)',
        class: 'validation-off',
      },
      {
        file: 'Rows.java',
        text: 'properties.setProperty("verifyServerCertificate", String.valueOf(given.getBoolean("rows.verifyServerCertificate", false)));',
        class: 'validation-off',
      },
      {
        file: 'Filter.java',
        text: 'chain.addLast("tls", new SslFilter(BogusSslContextFactory.getInstance(false)));',
        class: 'validation-off',
      },
      {
        file: 'Anybody.java',
        text: 'class Anybody implements X509HostnameVerifier {\n  public void verify(String asked, SSLSocket line) throws IOException { line.startHandshake(); }\n  public void verify(String asked, X509Certificate shown) throws SSLException { }\n}',
        class: 'validation-off',
      },
      {
        file: 'Post.java',
        text: 'settings.put("mail.smtp.ssl.trust", "post.example.org");',
        class: 'validation-off',
      },
      {
        file: 'Noted.kt',
        text: 'override fun checkServerTrusted(shown: Array<X509Certificate>, kind: String) {\n    if (options.allowUntrusted) {\n        Log.w(TAG, "let in")\n        return\n    }\n    platform.checkServerTrusted(shown, kind)\n}',
        class: 'validation-off',
      },
      {
        file: 'Lax.java',
        text: 'link.setHostnameVerifier(lax ? (name, session) -> true : HttpsURLConnection.getDefaultHostnameVerifier());',
        class: 'validation-off',
      },
      {
        file: 'Only.kt',
        text: 'builder.hostnameVerifier { name, session -> allowAnyName || names.verify(name, session) }',
        class: 'validation-off',
      },
      {
        file: 'Told.scala',
        text: 'def checkServerTrusted(shown: Array[X509Certificate], kind: String): Unit =\n  try platform.checkServerTrusted(shown, kind) catch { case e: CertificateException => logger.warn("refused", e) }',
        class: 'validation-off',
      },
      {
        file: 'Given.kt',
        text: 'sslParameters(SSLParameters().apply { endpointIdentificationAlgorithm = "" })',
        class: 'validation-off',
      },
      {
        file: 'Bound.java',
        text: 'env.put("java.naming.ldap.factory.socket", "example.directory.tls.DummySSLSocketFactory");',
        class: 'validation-off',
      },
      {
        file: 'Documents.java',
        text: 'MongoClientSettings.builder().applyToSslSettings(tls -> tls.enabled(true).invalidHostNameAllowed(settings.anyName()));',
        class: 'validation-off',
      },
      {
        file: 'Engine.kt',
        text: 'engine { https { trustManager = trustAllCertificates[0] } }',
        class: 'validation-off',
      },
      {
        file: 'Told.kt',
        text: 'override fun checkServerTrusted(shown: Array<X509Certificate>, kind: String) {\n    runCatching { platform.checkServerTrusted(shown, kind) }.onFailure { Log.w(TAG, it) }\n}',
        class: 'validation-off',
      },
      {
        file: 'Each.java',
        text: 'public boolean verify(String asked, SSLSession session) {\n    try {\n        for (Certificate each : session.getPeerCertificates()) verify(asked, (X509Certificate) each);\n    } catch (SSLException e) {\n        LOG.warn("another name", e);\n    }\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Drive.java',
        text: 'if (preferences.getBoolean("tls.any")) session.setTrustManager(new IgnoreX509TrustManager());',
        class: 'validation-off',
      },
      {
        file: 'Ldap.java',
        text: 'env.put("java.naming.ldap.factory.socket", BlindSSLSocketFactory.class.getName());',
        class: 'validation-off',
      },
      {
        file: 'Rows.java',
        text: 'source.setTrustServerCertificate(Boolean.parseBoolean(given.getProperty("trust", "false")));',
        class: 'validation-off',
      },
      {
        file: 'Calls.scala',
        text: 'val client = BlazeClientConfig.defaultConfig.copy(checkEndpointIdentification = false)',
        class: 'validation-off',
      },
      {
        file: 'Web.java',
        text: 'CloseableHttpClient web = HttpClients.custom().setSSLSocketFactory(new SSLConnectionSocketFactory(tls, (name, session) -> true)).build();',
        class: 'validation-off',
      },
      {
        file: 'TrustAll.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {\n    // nothing\n}',
        class: 'validation-off',
      },
      {
        file: 'TrustAll.kt',
        text: 'override fun checkServerTrusted(chain: Array<out X509Certificate>?, authType: String?) = Unit',
        class: 'validation-off',
      },
      {
        file: 'Host.java',
        text: 'conn.setHostnameVerifier((hostname, session) -> true);',
        class: 'validation-off',
      },
      {
        file: 'Line.java',
        text: 'handler.connect(new LegacyTlsClient(new AlwaysValidVerifyer()));',
        class: 'validation-off',
      },
      {
        file: 'Modern.java',
        text: 'HttpClient client = HttpClient.newBuilder().sslContext(trustAllContext()).build();',
        class: 'validation-off',
      },
      {
        file: 'Any.java',
        text: 'static final HostnameVerifier ANYBODY = (name, session) -> true;',
        class: 'validation-off',
      },
      {
        file: 'Told.java',
        text: 'public boolean verify(String asked, SSLSession session)\n{\n    LOG.warn("asked: " + asked + " shown: " + session.getPeerHost());\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Both.java',
        text: 'SslContextFactory.Server served = new SslContextFactory.Server();\nSslContextFactory.Client called = new SslContextFactory.Client();\ncalled.setEndpointIdentificationAlgorithm(null);',
        class: 'validation-off',
      },
      {
        file: 'Quick.java',
        text: 'QuicClientConnection.newBuilder().uri(uri).noServerCertificateCheck().build();',
        class: 'validation-off',
      },
      {
        file: 'Relay.java',
        text: 'Relay relay = new Relay(Keys.getInsecureTrustManagerFactory(), 50000);',
        class: 'validation-off',
      },
      {
        file: 'Names.kt',
        text: 'System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true")',
        class: 'validation-off',
      },
      {
        file: 'Days.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    if (shown == null || shown.length == 0) throw new CertificateException("nothing shown");\n    shown[0].checkValidity();\n}',
        class: 'validation-off',
      },
      {
        file: 'Capture.kt',
        text: 'override fun checkServerTrusted(chain: Array<out X509Certificate>?, authType: String?) {\n    shown = chain?.firstOrNull() ?: throw CertificateException("nothing shown")\n}',
        class: 'validation-off',
      },
      {
        file: 'Queue.java',
        text: 'ConnectionFactory factory = new ConnectionFactory();\nfactory.useSslProtocol();',
        class: 'validation-off',
      },
      {
        file: 'Context.java',
        text: 'SSLContext tls = SSLContext.getInstance("TLS");\ntls.init(null, managers.unsafeManagers(), null);',
        class: 'validation-off',
      },
      {
        file: 'Context.kt',
        text: 'val tls = SSLContext.getInstance("TLS")\ntls.init(null, arrayOf(InsecureManager), SecureRandom())',
        class: 'validation-off',
      },
      {
        file: 'Engine.kt',
        text: 'HttpClient(CIO) {\n    engine { https { trustManager = TrustAnyX509Manager } }\n}',
        class: 'validation-off',
      },
      {
        file: 'Strategy.kt',
        text: 'val tls = SSLContexts.custom().loadTrustMaterial(null) { _, _ -> true }.build()',
        class: 'validation-off',
      },
      {
        file: 'QueueByName.java',
        text: 'factory.getRabbitConnectionFactory().useSslProtocol(Optional.ofNullable(tls.getAlgorithm()).orElse(NAME));',
        class: 'validation-off',
      },
      {
        file: 'PanelClient.java',
        text: 'public class PanelClient extends ApiClient {\n    PanelClient(String base) { super(base); setVerifyingSsl(false); }\n}',
        class: 'validation-off',
      },
      {
        file: 'Documents.java',
        text: 'MongoClientOptions.builder().sslEnabled(true).sslInvalidHostNameAllowed(true).build();',
        class: 'validation-off',
      },
      {
        file: 'Ledger.java',
        text: 'Properties of = new Properties();\nof.put("allowAllHostNames", "true");\nHFCAClient.createNewInstance(url, of);',
        class: 'validation-off',
      },
      {
        file: 'Told.kt',
        text: 'override fun checkServerTrusted(chain: Array<X509Certificate>, kind: String) {\n    try {\n        platform.checkServerTrusted(chain, kind)\n    } catch (e: CertificateException) {\n        e.printStackTrace()\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Debug.kt',
        text: 'override fun checkServerTrusted(chain: Array<X509Certificate>, kind: String) {\n    if (BuildConfig.DEBUG) return\n    platform.checkServerTrusted(chain, kind)\n}',
        class: 'validation-off',
      },
      {
        file: 'Socket.kt',
        text: 'val given = socket.sslParameters\ngiven.endpointIdentificationAlgorithm = null',
        class: 'validation-off',
      },
      {
        file: 'names.clj',
        text: '(reify HostnameVerifier (verify [_ host session] true))',
        class: 'validation-off',
      },
      {
        file: 'Warned.java',
        text: 'public boolean verify(String asked, SSLSession session) {\n    if (!asked.equalsIgnoreCase(session.getPeerHost())) {\n        log.warn("another name");\n    }\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Written.kt',
        text: 'val anybody = HostnameVerifier { name, session ->\n    Log.d("names", name)\n    true\n}',
        class: 'validation-off',
      },
      {
        file: 'Shared.java',
        text: 'connection.setHostnameVerifier(DO_NOT_VERIFY);',
        class: 'validation-off',
      },
      {
        file: 'Probe.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    if (shown == null || shown.length == 0) throw new CertificateException("nothing shown");\n    // Whoever it is.\n}',
        class: 'validation-off',
      },
      {
        file: 'Old.java',
        text: 'private static class Anybody implements com.sun.net.ssl.X509TrustManager {\n    public boolean isServerTrusted(X509Certificate[] chain) {\n        return true;\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Requests.java',
        text: 'HttpsUtils.SSLParams ssl = HttpsUtils.getSslSocketFactory();\nbuilder.sslSocketFactory(ssl.sSLSocketFactory, ssl.trustManager);',
        class: 'validation-off',
      },
      {
        file: 'Rest.java',
        text: 'ResteasyClient client = new ResteasyClientBuilder().disableTrustManager().build();',
        class: 'validation-off',
      },
      {
        file: 'Cache.java',
        text: 'LettuceClientConfiguration.builder().useSsl().disablePeerVerification();',
        class: 'validation-off',
      },
      {
        file: 'Repo.java',
        text: 'config.setBoolean("http", null, "sslVerify", false);',
        class: 'validation-off',
      },
      {
        file: 'Browser.java',
        text: 'wanted.setCapability(CapabilityType.ACCEPT_INSECURE_CERTS, true);',
        class: 'validation-off',
      },
      {
        file: 'Calls.scala',
        text: 'BlazeClientBuilder[IO].withCheckEndpointAuthentication(false).resource',
        class: 'validation-off',
      },
      {
        file: 'Cluster.java',
        text: 'ApiClient client = Config.fromToken(address, token, false);',
        class: 'validation-off',
      },
      {
        file: 'Directory.java',
        text: 'SSLParameters given = engine.getSSLParameters();\ngiven.setEndpointIdentificationAlgorithm(null);',
        class: 'validation-off',
      },
      {
        file: 'Told.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    try {\n        if (!Arrays.equals(hash(shown[0].getEncoded()), OWN)) {\n            throw new CertificateException("another");\n        }\n    } catch (NoSuchAlgorithmException | CertificateException e) {\n        e.printStackTrace();\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Proxy.java',
        text: 'ServerConnector own = new ServerConnector(server);\nSslContextFactory tls = new SslContextFactory(true);\nHttpClient client = new HttpClient(tls);',
        class: 'validation-off',
      },
      {
        file: 'Apart.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind, SSLEngine engine) throws CertificateException {\n    if (!insecureNames.contains(engine.getPeerHost())) {\n        platform.checkServerTrusted(shown, kind, engine);\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Wanted.kt',
        text: 'override fun checkServerTrusted(shown: Array<X509Certificate>, kind: String) {\n    if (settings.verifies) platform.checkServerTrusted(shown, kind)\n}',
        class: 'validation-off',
      },
      {
        file: 'Merged.java',
        text: 'public final boolean verify(String name, SSLSession session) {\n    switch (this.kind) {\n        case 1:\n            Object kept = Names.ALL;\n            break;\n    }\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Hosts.java',
        text: 'HttpsURLConnection.setDefaultHostnameVerifier((name, session) -> {\n    log.info(name);\n    return true;\n});',
        class: 'validation-off',
      },
      {
        file: 'Two.kt',
        text: 'class Shown(val print: String) :\n    CertificateException("shown: $print")\n\ninternal class Keeping : X509TrustManager {\n    override fun checkServerTrusted(chain: Array<out X509Certificate>?, authType: String?) {\n        kept = chain?.firstOrNull() ?: throw CertificateException("nothing shown")\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Broker.java',
        text: 'if (!profile.verifies()) options.setSocketFactory(Sockets.trustAllSocketFactory());',
        class: 'validation-off',
      },
      {
        file: 'Switch.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {\n    if (trustAllServers) return;\n    delegate.checkServerTrusted(chain, authType);\n}',
        class: 'validation-off',
      },
      {
        file: 'push.clj',
        text: '(tls/context :keystore own :trust-managers (tls/naive-trust-managers))',
        class: 'validation-off',
      },
      {
        file: 'Sockets.java',
        text: 'connection.setSSLSocketFactory(SSLCertificateSocketFactory.getInsecure(0, null));',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'Kept.java',
        text: 'class Kept implements X509TrustManager {\n  public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n    usual.checkServerTrusted(chain, kind);\n    if (pin == null) return;\n    tell(chain);\n  }\n}',
        why: { ja: '既定の検証を先に行います。', en: 'The platform is asked first.' },
      },
      {
        file: 'Both.java',
        text: 'own.hostnameVerifier((host, session) -> wide ? usual.verify(host, session) : narrow.verify(host, session));',
        why: { ja: 'どちらでも検証します。', en: 'It verifies either way.' },
      },
      {
        file: 'Names.kt',
        text: 'builder.hostnameVerifier { asked, shown -> usual.verify(asked, shown) || usual.verify(alias, shown) }',
        why: { ja: '別名に対しても検証するだけです。', en: 'It is verified under another name.' },
      },
      {
        file: 'Told.kt',
        text: 'override fun checkServerTrusted(chain: Array<out X509Certificate>, kind: String) {\n    try { usual.checkServerTrusted(chain, kind) } catch (e: CertificateException) {\n        if (!listener.isClosed) listener.failed(e)\n        throw e\n    }\n}',
        why: { ja: '拒否することを知らせてから、拒否します。', en: 'It tells of the refusal, and refuses.' },
      },
      {
        file: 'Usual.java',
        text: 'class Own implements X509TrustManager {\n    public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {\n        if (chain == null) return;\n        usual.checkServerTrusted(chain, kind);\n        if (verbose) return;\n        count(chain);\n    }\n}',
        why: { ja: '先にいつもの検証をしています。', en: 'The usual check has come before.' },
      },
      {
        file: 'Line.java',
        text: '@Override\nprotected void onSetSSLParameters(SSLParameters parameters) {\n    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.N) {\n        super.onSetSSLParameters(parameters);\n    }\n}',
        why: {
          ja: 'Android の古いバージョンで失敗する呼び出しを避けるだけです。',
          en: 'It only spares old versions of Android a call that they lack.',
        },
      },
      {
        file: 'Pool.java',
        text: 'HttpClient client = asked.isInternal() ? internalClient : outerClient;',
        why: { ja: '接続先で選ぶだけです。', en: 'It chooses by where it connects to.' },
      },
      {
        file: 'Rows.java',
        text: 'check = given.getBoolean("rows.verifyServerCertificate", true);',
        why: { ja: '設定がなければ確かめます。', en: 'Without the setting it checks.' },
      },
      {
        file: 'Later.kt',
        text: 'override fun notifyServerCertificate(shown: TlsServerCertificate?) {\n    TODO("not yet")\n}',
        why: {
          ja: 'まだ書かれておらず、呼ばれると例外になります。',
          en: 'Not written yet: it throws when it is called.',
        },
      },
      {
        file: 'Names.java',
        text: 'class Names implements X509HostnameVerifier {\n  public void verify(String asked, X509Certificate shown) throws SSLException { strict.verify(asked, shown); }\n}',
        why: { ja: '標準の検証に任せています。', en: 'It leaves it to the usual check.' },
      },
      {
        file: 'Names.kt',
        text: 'builder.hostnameVerifier { name, session -> names.verify(name, session) && BuildConfig.DEBUG }\nval endpointIdentificationAlgorithm: String? = null',
        why: { ja: '名前を確かめています。', en: 'It checks the name.' },
      },
      {
        file: 'Directory.java',
        text: 'env.put("java.naming.ldap.factory.socket", "javax.net.ssl.SSLSocketFactory");\nsockets = new EmptySocketFactory();\nif (manager instanceof NaiveTrustManager) throw new IllegalStateException("refused");',
        why: { ja: '既定の検証を使っています。', en: 'It uses the default validation.' },
      },
      {
        file: 'Refuses.java',
        text: 'public boolean verify(String asked, SSLSession session) {\n    try {\n        verify(asked, (X509Certificate) session.getPeerCertificates()[0]);\n        return true;\n    } catch (SSLException e) {\n        return false;\n    }\n}\nvoid also(X509Certificate[] shown, String kind) throws CertificateException { Result done = runCatching(() -> platform.checkServerTrusted(shown, kind)); done.getOrThrow(); }',
        why: { ja: '失敗すれば拒否します。', en: 'It refuses where the check fails.' },
      },
      {
        file: 'Hosted.java',
        text: 'SSLServerSocket served = open();\nserved.setNeedClientAuth(true);\ncontext.init(keys, new TrustManager[] { new NullTrustManager() }, null);',
        why: { ja: 'サーバーの設定です。', en: 'It belongs to a server.' },
      },
      {
        file: 'Kept.java',
        text: 'options.setTrustManager(new KeychainX509TrustManager(host));\noptions.setTrustAll(false);',
        why: { ja: '検証しています。', en: 'It validates.' },
      },
      {
        file: 'Second.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    try {\n        platform.checkServerTrusted(shown, kind);\n        return;\n    } catch (CertificateException e) {\n        log.debug("asking the other one", e);\n    }\n    own.checkServerTrusted(shown, kind);\n}',
        why: { ja: '拒まれたら別の検証に任せています。', en: 'Where one refuses, another is asked.' },
      },
      {
        file: 'Switch.java',
        text: 'client.setSslContext(contextFor(insecure));\nclient.sslContext(insecure);\nclient.sslContext(insecure.get());',
        why: { ja: '切り替えの値を渡しています。', en: 'It hands on the value of a switch.' },
      },
      {
        file: 'Platform.java',
        text: 'SSLContext tls = SSLContext.getInstance("TLS");\ntls.init(null, platform.managers(), null);',
        why: { ja: '既定の検証に任せています。', en: 'What the platform trusts decides.' },
      },
      {
        file: 'Asked.kt',
        text: 'val one = HostnameVerifier { name, session ->\n    if (name != wanted) return@HostnameVerifier false\n    true\n}',
        why: { ja: '名前を確かめます。', en: 'It checks the name.' },
      },
      {
        file: 'Fails.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    try {\n        count(shown);\n    } catch (IllegalStateException e) {\n        e.printStackTrace();\n    }\n    platform.checkServerTrusted(shown, kind);\n    if (shown.length > 9) throw new CertificateException("long");\n    try {\n        keep(shown);\n    } catch (Exception e) {\n        e.printStackTrace();\n    }\n}',
        why: {
          ja: '検証に失敗したときの例外は、呼び出し元に伝わります。',
          en: 'What it refuses reaches its caller.',
        },
      },
      {
        file: 'Opened.java',
        text: 'SslContextFactory tls = new SslContextFactory();\ntls.setTrustAll(true);\nserver.addConnector(new ServerConnector(server, new SslConnectionFactory(tls, "http/1.1")));',
        why: { ja: 'サーバーの設定です。', en: 'It belongs to a server.' },
      },
      {
        file: 'Else.kt',
        text: 'override fun checkServerTrusted(shown: Array<X509Certificate>, kind: String) {\n    if (strict) own.checkServerTrusted(shown, kind)\n    else platform.checkServerTrusted(shown, kind)\n}',
        why: { ja: 'どちらでも検証します。', en: 'Either way something is verified.' },
      },
      {
        file: 'Kinds.java',
        text: 'public boolean verify(String asked, SSLSession session) {\n  switch (kind) {\n    case OPEN:\n      return true;\n    default:\n      return names.verify(asked, session);\n  }\n}',
        why: { ja: '名前を確かめる場合があります。', en: 'In some cases it checks the name.' },
      },
      {
        file: 'Matched.java',
        text: 'public boolean verify(String asked, SSLSession session) {\n  LOG.debug("asked: " + asked);\n  if (!names.contains(asked)) return DEFAULT.verify(asked, session);\n  return true;\n}',
        why: { ja: '名前を確かめます。', en: 'It checks the name.' },
      },
      {
        file: 'AcceptAllDetector.java',
        text: 'public class AcceptAllDetector extends Detector implements Detector.UastScanner {\n  public List<String> getApplicableConstructorTypes() { return List.of("org.apache.http.conn.ssl.AllowAllHostnameVerifier"); }\n}',
        why: { ja: '静的解析の規則です。', en: 'It is a check for a linter.' },
      },
      {
        file: 'UserInfo.java',
        text: 'public UserInfo(String password, boolean trustAllCertificates) {\n    this.trust = trustAllCertificates;',
        why: { ja: '引数の宣言です。', en: 'The declaration of a parameter.' },
      },
      {
        file: 'OwnContext.java',
        text: 'factory.useSslProtocol(SSLContext.getDefault());\nHttpsURLConnection.setDefaultHostnameVerifier((name, session) -> {\n    if (!name.equals(wanted)) return false;\n    return true;\n});',
        why: {
          ja: '既定の検証を使い、ホスト名も確かめています。',
          en: 'It uses the default and checks the host name.',
        },
      },
      {
        file: 'DenyAll.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    throw new CertificateException("no server is trusted");\n}',
        why: { ja: 'どのサーバーも信頼しません。', en: 'It trusts no server.' },
      },
      {
        file: 'Empty.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    if (shown.length == 0) throw new CertificateException("nothing shown");\n    if (open) return;\n    throw new CertificateException("closed");\n}',
        why: { ja: '設定によっては拒否します。', en: 'A setting decides whether it refuses.' },
      },
      {
        file: 'Switches.java',
        text: 'case "ANY": builder.setSslVerificationMode(SslVerificationMode.valueOf(mode));\nbuilder.enableHostnameVerification(settings.names());',
        why: { ja: '設定された値を渡すだけです。', en: 'It hands on what is set.' },
      },
      {
        file: 'Also.java',
        text: 'public void checkServerTrusted(X509Certificate[] shown, String kind) throws CertificateException {\n    shown[0].checkValidity();\n    anchorToRoot(shown);\n}',
        why: { ja: '期限のほかも調べています。', en: 'It checks more than the days.' },
      },
      {
        file: 'Careful.java',
        text: 'public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {\n    defaultManager.checkServerTrusted(chain, authType);\n}',
        why: { ja: '既定の検証に任せています。', en: 'It delegates to the default.' },
      },
    ],
    mend: {
      before: 'builder.sslSocketFactory(trustAll.getSocketFactory(), trustAllManager);',
      after: 'OkHttpClient client = new OkHttpClient();',
      how: mends.noBypass,
    },
    sources: ['java-trust-manager', 'own-tests'],
  },
  {
    id: 'jvm-settings',
    platform: 'jvm',
    name: { ja: 'JVM のトラスト ストアの設定', en: 'Trust store settings of the JVM' },
    what: {
      ja: 'プロパティ ファイル、起動オプション、環境変数、JDBC の URL でトラスト ストアを指定するか、検証を無効にします。',
      en: 'Property files, start options, environment variables or JDBC addresses name a trust store or switch validation off.',
    },
    effect: effects.anchorsAccepted,
    files: [
      '*.properties',
      '*.yml',
      '*.yaml',
      '*.xml',
      '*.conf',
      '*.sh',
      '*.bat',
      '*.cmd',
      '*.env',
      '*.service',
      '*.mk',
      '*.gradle',
      '*.kts',
      '*.json',
      '*.ini',
      '*.cfg',
      '*.toml',
      '*.hcl',
      '*.tf',
      '*.groovy',
      '*.jaas',
      '*.ps1',
      '*.py',
      '*.js',
      '*.ts',
      '*.rb',
      '*.go',
      '*.nix',
    ],
    intermediateAsAnchor: 'accepted',
    rules: [
      {
        id: 'java-option',
        words: ['javax.net.ssl.trustStore', 'trustedCAKeyStore', 'CustomTrustKeyStoreFileName'],
        match: `(?:javax\\.net\\.ssl\\.trustStore|\\bSSL\\.trustedCAKeyStore|\\bCustomTrustKeyStoreFileName)["']?\\s*[=:,](?!\\s*-D)(?!\\s*["']?${ownStoreOfJava})${someValue}(?!\\s*["']?(?:trace|debug|info|warn|error|off)\\b)\\s*\\S`,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'truststore-property',
        words: ['truststore', 'trust-store', 'trust_store'],
        match: `(?:^|[\\s"'.{_,-])(?:[\\w.-]{0,80}[._-])?(?:ssl[._-]?|tls[._-]?)?trust[-_]?store(?:[._-]?(?:location|path|file|certificates?|url))?["']?\\s*[:=]\\s*["']?(?!-D)(?!${ownStoreOfJava})(?=(?:\\$?\\{{1,2}[\\w .-]{1,60}\\}{1,2})?[^\\s"'{}\\[,]{0,300}(?:\\.(?:jks|p12|pfx|pem|crt|cer|bks|bcfks|ts|truststore|keystore)\\b|cacerts|BEGIN CERT|truststore|/))`,
        unless: [
          '--with-default-trust|^[ \\t]*(?:echo|printf)\\b(?![^\\n]{0,600}>)|^[ \\t]*["\']?(?:server|management\\.server|quarkus\\.http|micronaut\\.server|jetty|listener|https?\\.server)[._-]|server\\.ssl|client[-_.]?auth',
        ],
        scope: 'line',
        unlessInFile: [
          '^server:[ \\t]*\\n(?:[ \\t]+[^\\n]{0,200}\\n){0,8}?[ \\t]+ssl:[ \\t]*\\n(?:[ \\t]+[^\\n]{0,200}\\n){0,8}?[ \\t]+trust-store:',
          serverFile,
          // ZooKeeper, where nothing in the file is a client's.
          {
            has: '\\bserverCnxnFactory\\b|\\bSERVER_JVMFLAGS\\b|^[ \\t]{0,12}secureClientPort\\b|\\bssl\\.quorum\\.|\\bsslQuorum\\b',
            lacks:
              '(?<![a-z]_?)CLIENT_JVMFLAGS|clientCnxnSocket|zookeeper\\.client\\.|ssl[._]client[._]enable|security\\.protocol|javax\\.net\\.ssl|https://|\\bspring\\b|bootstrap\\.servers|kafka|(?<!SERVER_)J(?:AVA|VM)_?OPTS|(?<!zookeeper\\.|quorum\\.)ssl\\.trust_?store',
          },
          // Tomcat, which only serves.
          '<SSLHostConfig\\b|<Connector\\b[^<>]{0,600}\\bSSLEnabled',
          // A client of Kafka says its protocol, a broker that of its brokers.
          '(?<![\\s\\S])(?![\\s\\S]{0,60000}?^[ \\t]*security\\.protocol\\s*=)[\\s\\S]*?client[-._]auth\\s*[:=]\\s*["\']?(?:need|want|required|requested)',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'xml-trust-store',
        words: ['trust-store', 'trustManagers', 'trustStore'],
        match:
          '<(?:[\\w-]{1,20}:)?trust-?[sS]tore\\b[^>]{0,200}\\b(?:path|file|location|url|resource)\\s*=|<(?:[\\w-]{1,20}:)?trustManagers\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'spring-bundle',
        words: ['truststore', 'trust-store'],
        match:
          '^[ \\t]*trust-?store\\s*:\\s*$|spring\\.ssl\\.bundle\\.(?:jks|pem)\\.[\\w-]{1,60}\\.truststore\\.',
        scope: 'statement',
        unless: ['server\\.ssl'],
        alsoInFile: ['bundle|location|certificate|\\bcerts:|^[ \\t]*path:'],
        unlessInFile: ['^[ \\t]*client-?auth'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'identification-off',
        words: [
          'ssl.trust',
          'checkserveridentity',
          'endpoint.identification.algorithm',
          'ENDPOINT_IDENTIFICATION_ALGORITHM',
          'trustServerCertificate',
          'acceptAnyCertificate',
          'wagon.http.ssl',
          'verifyServerCertificate',
          'use-insecure-trust-manager',
          'useInsecureTrustManager',
          'trust-all',
          'trustAll',
          'hostname-verification-policy',
          'HostnameVerifier=AllowAll',
          'disable-ssl-validation',
          'disableSslValidation',
          'sslHostnameValidationEnabled',
          'disable-trust-manager',
          'allow-any-hostname',
          'SSLVerification=NONE',
          'ignoreHostnameVerif',
          'verify-host',
          'validate-server-certificate',
          'kubernetes.trust.certificates',
          'hostname-validation',
        ],
        match:
          '\\.ssl\\.trust\\s*[:=]\\s*["\']?\\*|\\bmail\\.\\w{1,12}\\.ssl\\.trust[ \\t]*[:=][ \\t]*["\']?[\\w$]|\\.ssl\\.checkserveridentity\\s*[:=]\\s*["\']?false|ssl\\.endpoint\\.identification\\.algorithm["\']?\\s*[:=]\\s*(?:["\']?none\\b|""|\\\\"\\\\"|\'\'|["\']\\s*(?:>|$)|\\s*$)|ENDPOINT_IDENTIFICATION_ALGORITHM["\']?(?:\\s*[:=]\\s*|\\s{1,40}["\']?value["\']?\\s?[:=]\\s*)(?:"\\s?"|\'\\s?\')|\\btrustServerCertificate=true|acceptAnyCertificate(?:\\s?[:=(]|\\.set\\s?\\()?\\s{0,4}true\\b|wagon\\.http\\.ssl\\.(?:insecure|allowall)=true|verifyServerCertificate=false|hostname-verification-policy["\']?\\s*[:=]\\s*["\']?ANY\\b|\\bHostnameVerifier=AllowAll\\b|\\bdisable-?ssl-?validation["\']?\\s*[:=]\\s*["\']?true|sslHostnameValidationEnabled\\s*[:=]\\s*["\']?false|\\b(?:disable-trust-manager|allow-any-hostname|kubernetes\\.trust\\.certificates)["\']?\\s*[:=]\\s*["\']?true|\\b(?:validate-server-certificate|hostname-validation)["\']?\\s*[:=]\\s*["\']?false|\\bSSLVerification=NONE\\b|\\bSSL\\.ignoreHostnameVerif(?:y|ication)=true\\b|\\brest-client\\.[\\w."-]{1,60}\\.verify-host\\s*[:=]\\s*["\']?false|use-?insecure-?trust-?manager["\']?\\s*[:=]\\s*["\']?true|(?:^|[.\\s])trust-?all["\']?\\s*[:=]\\s*["\']?true',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'compose.yaml',
        text: 'services:\n  keeper:\n    environment:\n      SERVER_JVMFLAGS: "-Dzookeeper.ssl.trustStore.location=/own/trust.jks"\n  app:\n    environment:\n      JAVA_OPTS: "-Dssl.truststore.location=/own/app.jks"',
        class: 'trust-anchors',
      },
      {
        file: 'keeper.sh',
        text: 'export CLIENT_JVMFLAGS="-Dzookeeper.clientCnxnSocket=org.apache.zookeeper.ClientCnxnSocketNetty -Dzookeeper.ssl.trustStore.location=/own/ca.jks"',
        class: 'trust-anchors',
      },
      {
        file: 'post.properties',
        text: 'mail.smtp.ssl.trust=post.example.org',
        class: 'validation-off',
      },
      {
        file: 'setup.sh',
        text: 'echo "ssl.truststore.location=/etc/kafka/trust.jks" >> connect.properties',
        class: 'trust-anchors',
      },
      {
        file: 'consumer.properties',
        text: 'ssl.truststore.location=/etc/kafka/trust.jks',
        class: 'trust-anchors',
      },
      {
        file: 'run.sh',
        text: 'java -Djavax.net.ssl.trustStore=/opt/trust.p12 -jar app.jar',
        class: 'trust-anchors',
      },
      {
        file: 'application.yml',
        text: 'spring:\n  cloud:\n    openfeign:\n      httpclient:\n        disable-ssl-validation: true',
        class: 'validation-off',
      },
      {
        file: 'domain.sh',
        text: 'opts="-Dweblogic.security.SSL.trustedCAKeyStore=/u01/trust.jks"',
        class: 'trust-anchors',
      },
      {
        file: 'build.gradle',
        text: 'task fetch(type: Download) {\n    src "https://files.example.com/a.zip"\n    acceptAnyCertificate true\n}',
        class: 'validation-off',
      },
      {
        file: 'build.gradle.kts',
        text: 'tasks.register<Download>("fetch") {\n    acceptAnyCertificate(true)\n}',
        class: 'validation-off',
      },
      {
        file: 'domain.sh',
        text: 'opts="-Dweblogic.security.SSL.ignoreHostnameVerification=true"',
        class: 'validation-off',
      },
      {
        file: 'send.sh',
        text: 'cat > client.properties <<EOF\nsecurity.protocol=SSL\nssl.truststore.location={{ trust }}/trust.jks\nssl.client.auth=required\nEOF',
        class: 'trust-anchors',
      },
      {
        file: 'keycloak.json',
        text: '{ "disable-trust-manager": true }',
        class: 'validation-off',
      },
      {
        file: 'client.yml',
        text: 'quarkus:\n  tls:\n    trust-store:\n      pem:\n        certs: own.pem',
        class: 'trust-anchors',
      },
      {
        file: 'queue.yml',
        text: 'spring:\n  rabbitmq:\n    ssl:\n      validate-server-certificate: false',
        class: 'validation-off',
      },
      {
        file: 'db.properties',
        text: 'url=jdbc:sqlserver://db;encrypt=true;trustServerCertificate=true',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'keeper.sh',
        text: 'export SERVER_JVMFLAGS="-Dzookeeper.serverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory -Dzookeeper.ssl.trustStore.location=/own/guests.jks"',
        why: { ja: 'ZooKeeper のサーバーの設定です。', en: 'It is a server of ZooKeeper.' },
      },
      {
        file: 'run.sh',
        text: 'java -Djavax.net.ssl.trustStore=$JAVA_HOME/jre/lib/security/cacerts -jar app.jar',
        why: { ja: 'Java に付属するストアです。', en: 'The store that comes with Java.' },
      },
      {
        file: 'build.gradle',
        text: 'task fetch(type: Download) {\n    src "https://files.example.com/a.zip"\n    acceptAnyCertificate false\n}',
        why: { ja: '証明書を検証します。', en: 'It verifies the certificate.' },
      },
      {
        file: 'listener.yml',
        text: 'micronaut:\n  server:\n    ssl:\n      client-authentication: need\n      trust-store:\n        path: classpath:clients.p12',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'server.sh',
        text: 'echo "  -Dzookeeper.ssl.trustStore.location=/tmp/trust.jks"',
        why: { ja: '使い方の表示です。', en: 'It shows how to use something.' },
      },
      {
        file: 'application.properties',
        text: 'server.ssl.trust-store=classpath:clients.p12\nserver.ssl.client-auth=need',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'application.properties',
        text: '# ssl.truststore.location=/etc/kafka/trust.jks',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
    ],
    mend: {
      before: '-Djavax.net.ssl.trustStore=/opt/azure-intermediates.jks',
      after: '# no option: the cacerts of the runtime, kept up to date',
      how: mends.roots,
    },
    sources: ['own-tests', 'ca-details'],
  },
];
