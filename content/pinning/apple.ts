import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { called } from './c.ts';
import { effects, mends } from './phrases.ts';

const files = ['*.swift', '*.m', '*.mm', '*.h'];
/** Kotlin, C and Rust call the same functions where they are made for Apple's systems. */
const withBindings = [...files, '*.kt', '*.c', '*.cc', '*.cpp', '*.rs'];
const challenge =
  'didReceive\\s+\\w{1,30}\\s*:\\s*URLAuthenticationChallenge|didReceiveChallenge\\s*:|didReceiveAuthenticationChallenge|willSendRequestForAuthenticationChallenge|NSURLAuthenticationMethodServerTrust|sec_protocol_options_set_verify_block|didReceiveTrust|shouldTrustPeer|evaluateServerTrust|credentialForTrust\\s*:|\\bURLCredential\\s?\\(\\s*trust\\s*:|cancelAuthenticationChallenge';

/** A listener that judges who connects to it, and connects to nobody. */
const listens: Sides = {
  serves: '\\bNWListener\\b|\\bNIOSSLServerHandler\\b|\\bfunc\\s+\\w{0,40}Listener\\w{0,30}\\s?\\(',
  connects:
    'NWConnection\\s*\\(|URLSession|NSURLConnection|[sS]erverTrust|\\bWKWebView\\b|connectToHost|NIOSSLClientHandler|makeClientConfiguration|sec_protocol_options_set_tls_server_name',
};

/** The two sides of Apple's Network, SwiftNIO and gRPC. */
const sides: Sides = {
  serves:
    'makeServerConfiguration|forServer\\s*\\(|\\bServer\\.usingTLS|\\bServer\\.Configuration\\.TLS\\b|HTTP2ServerTransport|\\bNWListener\\s?\\(|\\b(?:allowed|trusted|accepted)Client_?C(?:A|ert)\\w{0,24}',
  connects:
    'makeClientConfiguration|forClient\\s*\\(|URLSession|SecTrustSet|ServerTrust|NSURLConnection|ClientConnection|GRPCChannelPool|HTTP2ClientTransport|\\bNWConnection\\s?\\(',
};

/** A switch, or a kind of build, as the whole of a condition. */
const ofSwitch =
  '\\bif\\s*\\(?\\s*!?\\s*(?:(?:self|this)\\.|_)?[\\w.]{0,30}(?:debug|\\bdev|isdev|live|online|prod(?:uction)?|release|testing|test_?mode|staging|sandbox|insecure|self_?sign|ignore|skip|strict|bypass|allow(?!ed)|enforce|pinning|verif(?!ied)|validat(?!ed)|check(?!ed))\\w{0,24}\\s*(?:==\\s*(?:YES|NO|true|false)\\s*)?\\)?\\s*\\{';
/** What a block does before it uses what was shown, nothing of it being looked at. */
const nothingAsked =
  '(?:(?!\\bif\\b|\\bguard\\b|\\?\\s|Evaluat|isEqual|[vV]erif|[vV]alid|[cC]heck|contains|memcmp|[pP]inned|SecTrust(?!Ref)|SecCert)[^{}]){0,400}';

export const apple: readonly Pattern[] = [
  {
    id: 'apple-server-trust-compares',
    platform: 'apple',
    name: { ja: 'iOS / macOS のサーバー信頼の比較', en: 'Comparison of the server trust on iOS and macOS' },
    what: {
      ja: '認証チャレンジなどで SecTrust から取り出した証明書や公開キーを、アプリに入れた値と比べます。',
      en: 'A certificate or key taken from a SecTrust, in an authentication challenge for example, is compared with what the app holds.',
    },
    effect: effects.callback,
    files: withBindings,
    rules: [
      {
        id: 'certificate-of-trust-compared',
        outsideTexts: true,
        words: [
          'certificate_at_index',
          'SecTrustGetCertificateAtIndex',
          'SecTrustCopyCertificateChain',
          'SecTrustCopyKey',
          'SecTrustCopyPublicKey',
          'SecCertificateCopyData',
          'certificateChain',
          'sec_certificate_copy_ref',
        ],
        match:
          '\\bsec_certificate_copy_ref\\s*\\(|\\bSecTrust(?:GetCertificateAtIndex|CopyCertificateChain|CopyKey|CopyPublicKey)\\s*\\(|\\.certificate_at_index\\s*\\(',
        compares: 'match',
        // Certificates that nobody has shown: a chain is built of what lies in files.
        unlessInFile: [
          {
            has: '\\bSecTrustCreateWithCertificates\\b',
            lacks:
              '[sS]erverTrust|sec_trust|SSLCopyPeerTrust|NIOSSL|[pP]eer|[cC]hallenge|URLSession|NWConnection|kCFStream|:\\s?SecTrust[,)]',
          },
        ],
        unlessServing: listens,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'challenge-compares',
        outsideTexts: true,
        words: ['SecCertificateCopy', 'SecKeyCopyExternalRepresentation'],
        match:
          '\\bSecCertificateCopy(?:Data|Key|PublicKey)\\s*\\(|\\bSecKeyCopyExternalRepresentation\\s*\\(',
        alsoInFile: [
          'SecTrust(?:GetCertificateAtIndex|CopyCertificateChain|CopyKey|CopyPublicKey)|serverTrust|SecTrustRef|:\\s?SecTrust[,)]',
          `${challenge}|:\\s?SecTrust[,)]`,
        ],
        compares: 'match',
        unlessServing: listens,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'evaluator-compares',
        words: [
          'customVerificationCallback',
          'forHost',
          'didReceiveTrust',
          'sec_trust_copy_ref',
          'set_verify_block',
          'SecTrust',
          'shouldTrust',
        ],
        match:
          '\\bcustomVerificationCallback\\s*[:=]\\s*|\\bNIOSSLCustomVerificationCallback\\w{0,16}\\s*(?:=|\\{(?:\\s*return\\b)?)\\s*(?=\\{)|\\bdidReceiveTrust\\s*:\\s*\\(\\s*SecTrustRef\\s*\\)\\s*\\w{1,30}(?=\\s)[^{};]{0,160}?\\)(?=\\s*\\w{1,40}\\s*\\{)|\\bfunc\\s+(?:evaluate|validate|isValid|shouldTrust\\w{0,20}|verify)\\s*\\(\\s*\\w{0,24}\\s*\\w{0,24}\\s*:\\s*SecTrust\\b[^(){};]{0,120}\\)|\\bsec_protocol_options_set_verify_block\\s*\\(\\s*[^,;{}]{1,80},\\s*',
        compares: 'parameters',
        unlessServing: listens,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'print-of-trust-compared',
        outsideTexts: true,
        words: ['serverTrust'],
        match:
          '\\b\\w{0,40}(?:[fF]ingerprint|[tT]humbprint|[hH]ash|[dD]igest|[sS]ha256|[sS]pki|[pP]in(?:s|ned|ning)?(?![a-z]))\\w{0,30}\\s*\\(\\s*(?:\\w{1,20}\\s*:\\s*)?(?:serverT|secT|t)rust\\b',
        compares: 'match',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // Another file says whether the certificate is the right one, and throws where it is not.
        id: 'certificate-given-to-check',
        outsideTexts: true,
        words: ['SecTrustGetCertificateAtIndex', 'SecTrustCopyCertificateChain', 'SecTrustCopyKey'],
        match:
          '\\btry\\s+(?:await\\s+)?[\\w.]{0,60}(?:[vV]alidat|[vV]erif|[cC]heck|[eE]nsure|[eE]nforce)\\w{0,40}\\s?\\([^{};]{0,240}?\\b(?:\\w{0,20}[cC]ert\\w{0,20}|\\w{0,12}[cC]hain|\\w{0,12}[lL]eaf|publicKey|spki)\\s*(?:[,)]|:\\s?\\w)',
        scope: 'function',
        also: ['SecTrust(?:GetCertificateAtIndex|CopyCertificateChain|CopyKey)', '\\buseCredential\\b'],
        unless: ['SecTrustEvaluate'],
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // Policies of Apple's own services: they accept Apple's issuers alone.
        id: 'policy-of-apple',
        outsideTexts: true,
        words: ['SecPolicyCreateApple'],
        match: `\\bSecPolicyCreateApple\\w{0,30}(?:Pinned|Service(?:Context)?)\\s*\\(${called}`,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // What is named for pinning is asked whether it accepts the trust of the server.
        id: 'pinner-asked-about-trust',
        outsideTexts: true,
        words: ['pinner', 'pinning', 'Pinner', 'Pinning'],
        match:
          '[pP]inn(?:er|ing)\\w{0,24}[?!]?(?:\\.(?:shared|default))?\\.(?:validate|verify|check|evaluate|accepts?|matches|is)\\w{0,40}\\(\\s*(?:\\w{1,20}\\s*:\\s*)?(?:(?:\\w{1,40}\\.){0,3}(?:serverT|secT|t)rust|challenge)\\b',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'pins-with-trust',
        outsideTexts: true,
        words: [
          'SecTrustGetCertificateAtIndex',
          'SecTrustCopyCertificateChain',
          'SecTrustCopyKey',
          'SecTrustCopyPublicKey',
          'serverTrust',
        ],
        match: '\\bSecTrust(?:GetCertificateAtIndex|CopyCertificateChain|CopyKey|CopyPublicKey)\\s*\\(',
        alsoInFile: [
          'pinn(?:ed|ing)|\\bpins?\\b|publicKeyHash|isEqualToData|\\.contains\\s*\\(\\s*\\w{0,60}(?:hash|key|cert|fingerprint)|knownCert|localCert|(?:expected|trusted|allowed|known|accepted|saved|stored|valid)\\w{0,20}[fF]ingerprint',
          'SecCertificateCopy|SHA256|sha256|SecKeyCopy|CC_SHA|isEqual|==',
          '\\bisEqualToData|\\bisEqual(?:ToString)?\\s*:\\s*(?!@")|isEqual\\s*\\(|containsObject|\\.contains\\s*[({]|\\bCFEqual|memcmp|SecKeyIsEqual|elementsEqual|isSubset|isDisjoint|intersect|\\.(?:first|any|filter)\\s*[({]|[!=]=\\s*\\w{0,40}(?:[pP]in|[hH]ash|[lL]ocal|[cC]ert|[kK]ey|[dD]ata|[pP]rint|expected)|(?:[hH]ash|[kK]ey|[dD]ata|[pP]rint|[dD]igest)\\w{0,20}[!?]?\\s*[!=]=',
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'Judge.swift',
        text: 'func answer(to serverTrust: SecTrust, of place: String) async -> Answer {\n    guard let leaf = first(of: serverTrust) else { return (.cancelAuthenticationChallenge, nil) }\n    let shown = SecCertificateCopyData(leaf)\n    if let kept = await visits.kept(for: place), CFEqual(kept as CFData, shown) {\n        return (.useCredential, URLCredential(trust: serverTrust))\n    }\n    return (.cancelAuthenticationChallenge, nil)\n}',
        class: 'pins',
      },
      {
        file: 'Fits.swift',
        text: 'let leaf = (SecTrustCopyCertificateChain(trust) as! [SecCertificate])[0]\nlet shown = SHA256.hash(data: SecCertificateCopyData(leaf) as Data).hex\nreturn store.fits(shown, space.host) ? (.useCredential, URLCredential(trust: trust)) : (.cancelAuthenticationChallenge, nil)',
        class: 'pins',
      },
      {
        file: 'Kept.m',
        text: 'SecCertificateRef leaf = SecTrustGetCertificateAtIndex(trust, 0);\nNSData *der = CFBridgingRelease(SecCertificateCopyData(leaf));\nNSString *print = [self sha256:der];\nif ([[NSUserDefaults standardUserDefaults] objectForKey:print]) {\n    done(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);\n    return;\n}\ndone(NSURLSessionAuthChallengeCancelAuthenticationChallenge, nil);',
        class: 'pins',
      },
      {
        file: 'Link.swift',
        text: 'func link(_ own: NWConnection, trust: SecTrust) throws {\n    let leaf = (SecTrustCopyCertificateChain(trust) as! [SecCertificate])[0]\n    var fault: Unmanaged<CFError>?\n    let key = SecKeyCopyExternalRepresentation(SecCertificateCopyKey(leaf)!, &fault)! as Data\n    try require(key.base64EncodedString() == configuration.key, .wrongKey)\n}',
        class: 'pins',
      },
      {
        file: 'Seen.swift',
        text: 'func judge(_ link: sec_protocol_metadata_t, _ trust: sec_trust_t, _ answer: @escaping (Bool) -> Void) {\n    var seen: Data?\n    sec_protocol_metadata_access_peer_certificate_chain(link) { each in\n        if seen == nil { seen = SecCertificateCopyData(sec_certificate_copy_ref(each).takeRetainedValue()) as Data }\n    }\n    answer(seen == bundled)\n}',
        class: 'pins',
      },
      {
        file: 'Policy.swift',
        text: 'static func judge(for rules: Rules) -> NIOSSLCustomVerificationCallback {\n    { shown, promise in\n        guard let leaf = shown.first, let der = try? leaf.toDERBytes() else { return promise.succeed(.failed) }\n        let device = DeviceID(der: der)\n        if case .pinned(let allowed) = rules, !allowed.contains(device) { return promise.succeed(.failed) }\n        promise.succeed(.certificateVerified)\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Own.swift',
        text: 'static func accepts(certificate: SecCertificate, trust: SecTrust, print: String) -> Bool {\n    let actual = SHA256.hash(data: SecCertificateCopyData(certificate) as Data).map { String(format: "%02x", $0) }.joined()\n    guard actual == print else { return false }\n    return SecTrustEvaluateWithError(trust, nil)\n}',
        class: 'pins',
      },
      {
        file: 'Once.swift',
        text: 'func judge(_ trust: SecTrust) -> Bool {\n    let seen = SecKeyCopyExternalRepresentation(SecTrustCopyKey(trust)!, nil)! as Data\n    if savedKey.isEmpty { savedKey = seen; return true }\n    return savedKey == seen\n}',
        class: 'pins',
      },
      {
        file: 'Door.swift',
        text: 'func accept(_ trust: SecTrust, host: String) -> Bool {\n    let cert = SecTrustGetCertificateAtIndex(trust, 0)!\n    let data = SecCertificateCopyData(cert) as Data\n    let key = "cert.\\(host)"\n    if let before = UserDefaults.standard.data(forKey: key) { return before == data }\n    UserDefaults.standard.set(data, forKey: key)\n    return true\n}',
        class: 'pins',
      },
      {
        file: 'Guarded.swift',
        text: 'func answer(_ challenge: URLAuthenticationChallenge, _ done: Done) throws {\n    let shown = SecTrustGetCertificateAtIndex(challenge.protectionSpace.serverTrust!, 0)\n    try guardian.ensureFits(host: challenge.protectionSpace.host, certificate: shown)\n    done(.useCredential, URLCredential(trust: challenge.protectionSpace.serverTrust!))\n}',
        class: 'pins',
      },
      {
        file: 'Box.m',
        text: 'SecPolicyRef rule = SecPolicyCreateAppleSSLPinned(CFSTR("Box"), host, NULL, CFSTR("1.2.840.113635.100.6.27.99"));\nSecTrustSetPolicies(challenge.protectionSpace.serverTrust, rule);',
        class: 'pins',
      },
      {
        file: 'secure.c',
        text: 'if(SSLCopyPeerTrust(link, &trust) == noErr) {\n  SecKeyRef key = SecTrustCopyPublicKey(trust);\n  CFDataRef bits = SecKeyCopyExternalRepresentation(key, NULL);\n  if(!CFEqual(bits, expected_key))\n    return LINK_REFUSED;\n}',
        class: 'pins',
      },
      {
        file: 'Hook.m',
        text: 'SSLCopyPeerTrust(context, &serverTrust);\nif (verifyKeyPin(serverTrust, name) == NO) {\n    return errSSLXCertChainInvalid;\n}',
        class: 'pins',
      },
      {
        file: 'trust.rs',
        text: 'fn accepts(trust: &SecTrust, known: &[u8]) -> bool {\n    let leaf = trust.certificate_at_index(0).unwrap();\n    digest(&leaf.to_der()) == known\n}',
        class: 'pins',
      },
      {
        file: 'Handed.m',
        text: 'static void XYDecide(NSURLAuthenticationChallenge *challenge, XYDone completionHandler) {\n    SecTrustRef trust = challenge.protectionSpace.serverTrust;\n    BOOL known = NO;\n    XYReadPins(trust, &known);\n    if (known) {\n        completionHandler(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Asked.swift',
        text: 'KeyPinningStore.shared.evaluate(challenge: challenge) { fits in\n    answer(fits ? .useCredential : .cancelAuthenticationChallenge, nil)\n}',
        class: 'pins',
      },
      {
        file: 'Asked.swift',
        text: 'let pinner = KeyPinner(keys: settings.keys)\nguard pinner.validateKeys(of: trust) else {\n    challenge.sender?.cancel(challenge)\n    return\n}',
        class: 'pins',
      },
      {
        file: 'Fetches.swift',
        text: 'var asks: NIOSSLCustomVerificationCallback {\n    return { [weak self] shown, promise in\n        guard let first = shown.first else { return promise.fail(Unmet.nobody) }\n        promise.succeed(Certs.certificatesMatch(first, self?.paired) ? .certificateVerified : .failed)\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Link.m',
        text: '- (void)socket:(GCDAsyncSocket *)socket didReceiveTrust:(SecTrustRef)trust completionHandler:(void (^)(BOOL yes))completionHandler {\n    completionHandler([kept verifyCertificateEqualityOf:trust]);\n}',
        class: 'pins',
      },
      {
        file: 'Check.m',
        text: 'NSString *shown = [self printOf:SecTrustGetCertificateAtIndex(challenge.protectionSpace.serverTrust, 0)];\nif ([self isFingerprintAllowed:shown]) {\n    [self report:kSecure];\n}',
        class: 'pins',
      },
      {
        file: 'Seen.swift',
        text: 'if let trust = challenge.protectionSpace.serverTrust, let shown = Prints.fingerprint(trust) {\n    completionHandler(shown == settings.acceptedFingerprint ? .useCredential : .cancelAuthenticationChallenge, nil)\n}',
        class: 'pins',
      },
      {
        file: 'Session.swift',
        text: 'func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge, completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n    guard let trust = challenge.protectionSpace.serverTrust, let cert = SecTrustGetCertificateAtIndex(trust, 0) else { return }\n    let data = SecCertificateCopyData(cert) as Data\n    if data == pinnedData { completionHandler(.useCredential, URLCredential(trust: trust)) } else { completionHandler(.cancelAuthenticationChallenge, nil) }\n}',
        class: 'pins',
      },
      {
        file: 'Stack.m',
        text: 'SecCertificateRef cert = SecTrustGetCertificateAtIndex(trust, 0);\nNSData *remote = CFBridgingRelease(SecCertificateCopyData(cert));\nif ([remote isEqualToData:local]) { completionHandler(NSURLSessionAuthChallengeUseCredential, credential); }',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Told.m',
        text: 'NSString *print = [self sha256:CFBridgingRelease(SecCertificateCopyData(SecTrustGetCertificateAtIndex(t, 0)))];\nif ([shownBefore objectForKey:print]) return;\n[shownBefore setObject:@YES forKey:print];\n[self tellAbout:print];',
        why: {
          ja: '一度だけ通知するために記録しています。',
          en: 'It is kept so as to tell of it only once.',
        },
      },
      {
        file: 'Counts.m',
        text: 'SecCertificateRef leaf = SecTrustGetCertificateAtIndex(trust, 0);\nNSString *print = [self sha256:CFBridgingRelease(SecCertificateCopyData(leaf))];\nNSNumber *seen = [counts objectForKey:print];\n[counts setObject:@(seen.intValue + 1) forKey:print];\ndone(NSURLSessionAuthChallengePerformDefaultHandling, nil);',
        why: {
          ja: '見た回数を数えるだけです。',
          en: 'It only counts how often it was seen.',
        },
      },
      {
        file: 'Sees.m',
        text: '- (void)socket:(GCDAsyncSocket *)socket didReceiveTrust:(SecTrustRef)trust completionHandler:(void (^)(BOOL yes))completionHandler {\n    completionHandler(SecTrustEvaluateWithError(trust, NULL));\n}',
        why: { ja: '既定の検証です。', en: 'The default validation.' },
      },
      {
        file: 'door.swift',
        text: 'let door = try NWListener(using: parameters)\nsec_protocol_options_set_verify_block(options, { _, trust, done in\n    let ref = sec_trust_copy_ref(trust).takeRetainedValue()\n    let leaf = (SecTrustCopyCertificateChain(ref) as! [SecCertificate])[0]\n    done(guests.contains(digest(SecCertificateCopyData(leaf) as Data)))\n}, queue)',
        why: { ja: 'クライアントを検証するサーバーです。', en: 'A server checks who connects to it.' },
      },

      {
        file: 'Roots.swift',
        text: 'func leadsTo(_ root: Data, from server: SecCertificate) -> Bool {\n    var built: SecTrust?\n    SecTrustCreateWithCertificates([server, SecCertificateCreateWithData(nil, root as CFData)!] as CFArray, policy, &built)\n    let chain = SecTrustCopyCertificateChain(built!) as! [SecCertificate]\n    return SecCertificateCopyData(chain.last!) as Data == root\n}',
        why: { ja: 'ファイルの証明書だけを調べます。', en: 'It looks at certificates of files only.' },
      },
      {
        file: 'Store.m',
        text: 'NSString *shown = [self printOf:SecTrustGetCertificateAtIndex(challenge.protectionSpace.serverTrust, 0)];\n[self showFingerprint:shown];\ncompletionHandler(NSURLSessionAuthChallengePerformDefaultHandling, nil);',
        why: { ja: '表示するだけで比べていません。', en: 'It shows, and compares nothing.' },
      },
      {
        file: 'Show.swift',
        text: 'func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge, completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n    if let trust = challenge.protectionSpace.serverTrust { label.text = fingerprint(of: trust) }\n    completionHandler(.performDefaultHandling, nil)\n}',
        why: { ja: '表示するだけで比べていません。', en: 'It shows, and compares nothing.' },
      },
      {
        file: 'Plain.swift',
        text: 'func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge, completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n    completionHandler(.performDefaultHandling, nil)\n}',
        why: { ja: '既定の検証に任せています。', en: 'It leaves the verification to the system.' },
      },
    ],
    mend: {
      before: 'if data == pinnedIntermediate { completionHandler(.useCredential, credential) }',
      after: 'completionHandler(.performDefaultHandling, nil)',
      how: mends.platform,
    },
    sources: ['apple-pinned'],
  },
  {
    id: 'apple-pinned-domains',
    platform: 'apple',
    name: { ja: 'Info.plist の NSPinnedDomains', en: 'NSPinnedDomains of Info.plist' },
    what: {
      ja: 'ドメインごとに CA またはサーバーの公開キー (SPKI) のハッシュを並べます。TrustKit の設定も同じ形です。',
      en: 'Lists hashes of public keys (SPKI) of CAs or servers by domain. The settings of TrustKit look alike.',
    },
    effect: effects.keyInChain,
    files: [
      '*.plist',
      '*.swift',
      '*.m',
      '*.mm',
      '*.json',
      '*.ts',
      '*.js',
      '*.xml',
      '*.yml',
      '*.yaml',
      '*.kt',
      '*.cs',
      '*.csproj',
      '*.config.xml',
      '*.rb',
    ],
    rules: [
      {
        id: 'pinned-domains',
        words: [
          'NSPinnedDomains',
          'NSPinnedCAIdentities',
          'NSPinnedLeafIdentities',
          'SPKI-SHA256-BASE64',
          'kTSKPublicKeyHashes',
          'TSKPublicKeyHashes',
          'kTSKPinnedDomains',
          'TSKPinnedDomains',
        ],
        match:
          '\\bNSPinnedDomains\\b|\\bNSPinned(?:CA|Leaf)Identities\\b|SPKI-SHA256-BASE64|\\bk?TSKP(?:ublicKeyHashes|innedDomains)\\b',
        unless: [
          'extern\\s|^[ \\t]*(?:static\\s+)?(?:NSString\\s*\\*|const\\b)|TSKP\\w{8,24}\\]\\s*as[?!]|\\bexpect\\s*\\(',
        ],
        scope: 'line',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'Info.plist',
        text: '<key>NSPinnedDomains</key>\n<dict>\n  <key>example.com</key>\n  <dict><key>NSPinnedCAIdentities</key></dict>\n</dict>',
        class: 'pins',
      },
      {
        file: 'App.swift',
        text: 'TrustKit.initSharedInstance(withConfiguration: [kTSKPinnedDomains: ["example.com": [kTSKPublicKeyHashes: hashes]]])',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'PinTests.swift',
        text: 'guard let hashes = settings[kTSKPublicKeyHashes] as? [String] else { return fail() }',
        why: { ja: '設定を読むだけです。', en: 'It only reads the setting.' },
      },
      {
        file: 'Info.plist',
        text: '<key>NSAppTransportSecurity</key>\n<dict><key>NSAllowsArbitraryLoads</key><true/></dict>',
        why: { ja: '証明書の信頼とは別の設定です。', en: 'It is not about the trust in certificates.' },
      },
    ],
    mend: {
      before: '(SPKI of one intermediate)',
      after: '(SPKI of the root, and of a spare CA)',
      how: mends.severalKeys,
    },
    sources: ['apple-pinned'],
  },
  {
    id: 'apple-libraries',
    platform: 'apple',
    name: {
      ja: 'Alamofire、AFNetworking などのピン留め',
      en: 'Pinning in Alamofire, AFNetworking and others',
    },
    what: {
      ja: 'ライブラリの設定で、アプリに入れた証明書または公開キーと比べます。照合する証明書は .cer ファイルの中にあります。',
      en: 'A library compares with certificates or keys in the app. What is compared stands in .cer files of the bundle.',
    },
    effect: effects.anyInChain,
    files,
    rules: [
      {
        id: 'evaluators',
        outsideTexts: true,
        words: [
          'pinningValidator',
          'TrustKit',
          'PinnedCertificatesTrustEvaluator',
          'PublicKeysTrustEvaluator',
          'pinCertificates',
          '.publicKeys',
          'pinPublicKeys',
          'SSLPinningMode',
          'pinnedCertificates',
          'certPinner',
          'SSLSecurity',
          'ServerTrustPolicy',
          'SSLCert(',
          'FoundationSecurity',
          'SessionTrustEvaluator',
          'CertificatePinner',
          'pinnedPublicKeys',
          'PinningURLSession',
          'SRPinningSecurityPolicy',
          'PolicyWithCertificates',
          'SR_SSLPinnedCertificates',
          'setSSLPinningMode',
          'customVerificationCallback',
          'TSKPinningValidator',
          'addPublicKeyPinsForHost',
          '.af.certificates',
          '.af.publicKeys',
          'pinningMode',
        ],
        match:
          '\\bTrustKit(?:\\.init(?:SharedInstance)?)?\\s?\\(\\s?(?:with)?[cC]onfiguration\\s?:|\\binitSharedInstanceWithConfiguration\\s?:\\s?(?!\\()|\\baddPublicKeyPinsForHost\\s*:|\\.af\\.(?:certificates|publicKeys)\\b(?!\\s*\\{)|\\bPinnedCertificatesTrustEvaluator\\s*[(:]|:\\s*\\.(?:pinnedCertificates|publicKeys)\\s*(?:\\(|,|\\])|\\bTrustKit\\b[^\\n]{0,40}\\.pinningValidator\\b|\\bpinnedCertificates\\s*:\\s*(?!\\s|nil|\\[\\]|@\\[\\]|\\[?(?:SecCertificate|Data|NSData|String|X509)\\b)|\\bPublicKeysTrustEvaluator\\s*\\(|\\.pin(?:Certificates|PublicKeys)\\s*\\(|SSLPinningMode(?:Certificate|PublicKey)\\b|pinningMode\\s*:\\s*(?:\\.|AFSSLPinningMode\\.)(?:certificate|publicKey)|\\bpinnedCertificates\\s*=\\s*(?!\\s|nil|@\\[\\]|\\[\\])|setPinnedCertificates\\s*:\\s*(?!\\s|nil)|\\bcertPinner\\s*[:=]\\s*(?!\\s|nil)|\\bSSLSecurity\\s*\\(\\s*certs|\\bpinn{1,2}ingPolicyWithCertificates\\s?:\\s?(?!\\()|SR_SSLPinnedCertificates\\s*[=:]|\\bTSKPinningValidator\\b\\s*\\*?\\s*\\w{0,30}\\s*=|\\.pinningValidator\\b',
        unless: [
          '^[ \\t]*(?:case|public\\s+(?:final\\s+)?class|@property|@interface|@protocol|@class|open\\s+class|typedef|enum|final\\s+class)|^[ \\t]*\\w{0,20}SSLPinningMode\\w{1,20}\\s*(?:=\\s*\\d\\s*)?,?\\s*$',
        ],
        scope: 'line',
        unlessInFile: ['class\\s+PinnedCertificatesTrustEvaluator|@implementation\\s+AFSecurityPolicy'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // An evaluator of the project's own, which knows a certificate of the bundle.
        id: 'own-evaluator',
        outsideTexts: true,
        words: ['ServerTrustManager'],
        match:
          '\\bServerTrustManager\\s?\\((?=[^;]{0,400}\\bevaluators\\s?:)(?![^;]{0,300}(?:Default|Disabled|Revocation)\\w{0,10}Evaluator)',
        alsoInFile: [
          '[pP]inn(?:ed|ing)|Evaluator\\s?\\(\\s?\\w{0,20}(?:cert|key|hash|print|pin)\\w{0,20}\\s?:|"(?:cer|der|crt)"|\\.(?:cer|der|crt)"',
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'low',
      },
      {
        // Hashes are given to what the project calls pinning: `Delegate(pinnedHashes: hashes)`.
        id: 'pins-given',
        outsideTexts: true,
        words: [
          ...['pinnedHashes', 'pinnedCertificateHashes', 'pinnedCertHashes', 'pinnedPublicKeyHashes'],
          ...['pinnedKeyHashes', 'pinnedSPKIHashes', 'pinnedFingerprints', 'pinnedCertificateFingerprints'],
        ],
        match:
          '\\bpinned(?:(?:Certificate|Cert|PublicKey|Key|SPKI)?Hashes|(?:Certificate)?Fingerprints)\\s*:\\s*(?![\\s?]|nil\\b|@?\\[\\s*:?\\s*\\]|\\[?(?:String|Set<|Data|Array<|Substring|NSArray|NSString|SHA256)|Set\\(\\s*\\))',
        alsoInFile: ['[cC]ertificate|SecTrust|\\bTLS|\\bSSL|URLSession'],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'libraries-off',
        outsideTexts: true,
        words: [
          'DisabledTrustEvaluator',
          'DisabledEvaluator',
          'disableEvaluation',
          'allowInvalidCertificates',
          'validatesDomainName',
          'kCFStreamSSLValidatesCertificateChain',
          'kCFStreamSSLAllowsAnyRoot',
          '.trustedHosts',
          'setAllowsAnyHTTPSCertificate',
          'allowsAnyHTTPSCertificateForHost',
          'disableSSLCertValidation',
          'validatesSecureCertificate',
          'performDefaultValidation',
          'certificateVerification',
          'allowSelfSigned',
          'enableSSLVerification',
          'disableCertificateChainValidation',
          'allowsSelfSigned',
          'GCDAsyncSocketManuallyEvaluateTrust',
          'AllowsExpiredCertificates',
          'SecTrustSetExceptions',
          'SR_SSLPinnedCertificates',
          'allowsUntrusted',
          'allowUntrust',
          'selfSigned',
          'BreakOnServerAuth',
          'SSLSetEnableCertVerify',
          'shouldContinueWithInvalidCertificate',
          'peer_authentication_required',
          'kCFStreamSSLLevel',
          'kCFStreamSSLPeerName',
          'validateHost',
          'CertificateVerification',
          'trustAll',
          'AllowInvalidSSL',
        ],
        match:
          '\\bserverCertificateVerification\\s*[=:]\\s*\\.no\\w{1,24}\\b|\\bDisabled(?:Trust)?Evaluator\\s*\\(|\\.disableEvaluation\\b|\\ballowInvalidCertificates\\s*=\\s*(?:YES|true|TRUE)|setAllowInvalidCertificates\\s*:\\s*YES|\\bvalidatesDomainName\\s*=\\s*(?:NO|false)|kCFStreamSSLValidatesCertificateChain\\)?\\s*(?:as\\s+\\w{1,20}\\s*)?(?:\\]\\s*=|:|,)[^\\n\\]]{0,40}(?:@\\(?NO|kCFBooleanFalse|false)|kCFStreamSSLPeerName\\)?\\s*(?:as\\s+\\w{1,20}\\s*)?(?:\\]\\s*=|:|,)\\s*(?:\\(\\w{1,12}\\)\\s?)?\\[?(?:kCFNull|NSNull)\\b|(?:kCFNull|\\[NSNull null\\])\\s*(?:,|forKey:)\\s*(?:\\((?:id|NSString \\*)\\)\\s*)?kCFStreamSSLPeerName\\b|\\.selfSigned\\s*\\(\\s*true|\\bkCFStreamSSLValidatesCertificateChain\\b[^\\n]{0,30}boolValue: NO|kCFBooleanFalse\\s*,\\s*kCFStreamSSLValidatesCertificateChain|numberWithBool\\s*:\\s*NO\\s*\\]\\s*(?:,|forKey:)\\s*\\(?(?:id\\)|NSString \\*\\))?\\s*kCFStreamSSLValidatesCertificateChain|numberWithBool\\s*:\\s*YES\\s*\\]\\s*(?:,|forKey:)\\s*\\(?(?:id\\)|NSString \\*\\))?\\s*kCFStreamSSLAllowsAnyRoot|kCFStreamSSLAllowsAnyRoot\\s*(?:as\\s+\\w{1,20}\\s*)?(?:\\]\\s*=|:|,)[^\\n\\]]{0,40}(?:@\\(?YES|kCFBooleanTrue|true)|@\\(?NO\\)?\\s*(?:,|forKey:)\\s*\\(?(?:id\\)|NSString \\*\\))?\\s*kCFStreamSSLValidatesCertificateChain|\\bsetAllowsAnyHTTPSCertificate\\s*:\\s*YES|allowsAnyHTTPSCertificateForHost\\s*:[^{};]{0,80}\\{\\s*return\\s+(?!NO\\b|false\\b|\\[?\\s?super)|\\b(?:disableSSLCertValidation|allowSelfSigned|allowsSelfSigned|disableCertificateChainValidation)\\s*[=:]\\s*(?:YES|true)|\\bvalidatesSecureCertificate\\s*[=:]\\s*(?:NO|false)|setValidatesSecureCertificate\\s*:\\s*NO|\\bcertificateVerification\\s*[=:]\\s*(?:[\\w.!]{1,60}\\s\\?\\s(?:\\.\\w{1,40}\\s:\\s)?)?\\.none\\b|\\bSecTrustSetExceptions\\s*\\(|\\bcertificateVerification\\s*[=:]\\s*\\.noHostnameVerification|(?<=[dD]ownloader(?:\\.default)?)\\.trustedHosts\\s*=(?!=)\\s*(?!nil\\b|\\[\\s*\\])\\S|\\ballowsUntrustedSSLCertificates\\s*:\\s*YES|\\bSR_?[aA]llowsUntrustedSSLCertificates\\s*=\\s*YES|\\bkSSLSessionOptionBreakOnServerAuth\\s*,\\s*true|\\bSSLSetEnableCertVerify\\s*\\([^;,]{1,60},\\s*(?:false|NO)|\\bshouldContinueWithInvalidCertificate\\s*=\\s*(?:YES|true)|\\ballowUntrustCACertificate\\s*=\\s*(?:true|YES)|\\bsec_protocol_options_set_peer_authentication_required\\s*\\([^;\\n]{1,100},\\s*false|\\bdisableSSLCertValidation\\s*\\(|\\.disableSSLCertValidation\\s*=\\s*(?!false\\b|NO\\b|nil\\b)[A-Za-z_!]|\\bvalidatesDomainName\\s*:\\s*(?:NO|false)|\\bsetValidatesDomainName\\s*:\\s*NO|\\bkCFStreamSSLLevel\\b[^;\\n]{0,60}kCFStreamSocketSecurityLevelNone|\\b(?:validateHost|performDefaultValidation)\\s*:\\s*false|AllowInvalidSSLCertificates\\b(?<=(?:\\boptions\\s?:\\s?(?:\\[[^[\\]]{0,120})?|\\|\\s?)[.\\w]{0,48}AllowInvalidSSLCertificates)|\\.trustAll\\b(?<=[=:]\\s{0,4}\\.trustAll)|\\bkCFStreamSSLValidatesCertificateChain;(?<=\\[(\\d{1,2})\\]\\s{1,3}=\\s{1,3}\\w{37};)(?:[^;]{0,160};){0,12}?[^;]{0,160}\\[\\1\\]\\s{1,3}=\\s{1,3}kCFBooleanFalse\\b',
        unlessServing: sides,
        unlessInFile: [
          'class\\s+(?:DisabledTrustEvaluator|DefaultTrustEvaluator)|@implementation\\s+AFSecurityPolicy',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Named for the danger, and handed a wish.
        id: 'libraries-off-by-setting',
        outsideTexts: true,
        words: [
          'allowUntrust',
          'allowsUntrusted',
          'allowInvalidCertificates',
          'shouldContinueWithInvalidCertificate',
        ],
        match:
          '(?:\\.|\\[)(?:allowUntrustCACertificate|(?:SR_)?[aA]llowsUntrustedSSLCertificates|allowInvalidCertificates|shouldContinueWithInvalidCertificate)\\s*=\\s*(?!\\s|(?:false|NO|nil|newValue|true|YES)\\b)[\\w!(\\[]|\\ballowUntrustCACertificate\\s*:\\s*Bool\\s*=\\s*true\\b',
        unlessInFile: ['@implementation\\s+AFSecurityPolicy'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
    ],
    catches: [
      {
        file: 'Ask+Lax.m',
        text: '+ (BOOL)allowsAnyHTTPSCertificateForHost:(NSString *)host\n{\n    return [NSURLRequest lax];\n}',
        class: 'validation-off',
      },
      {
        file: 'Loading.swift',
        text: 'let watcher = PinningDelegate(\n    pinnedHashes: settings.hashes,\n    host: host\n)\nsession = URLSession(configuration: .default, delegate: watcher, delegateQueue: nil)',
        class: 'pins',
      },
      {
        file: 'Link.m',
        text: 'link = [[SRWebSocket alloc] initWithURLRequest:asked securityPolicy:[SRSecurityPolicy pinnningPolicyWithCertificates:kept]];',
        class: 'pins',
      },
      {
        file: 'Own.swift',
        text: 'let judge = KnownTrustEvaluator(certificateData: kept)\nlet manager = ServerTrustManager(evaluators: [host: judge])',
        class: 'pins',
      },
      {
        file: 'Keys.swift',
        text: 'guard let kit = TrustKit(configuration: wishes.dictionary()) else { return }\nkit.pinningValidatorCallback = told',
        class: 'pins',
      },
      {
        file: 'Policy.swift',
        text: 'let policy = AFSecurityPolicy(pinningMode: .publicKey)\nmanager.securityPolicy = policy',
        class: 'pins',
      },
      {
        file: 'Broker.m',
        text: 'policy = [MQTTSSLSecurityPolicy policyWithPinningMode:MQTTSSLPinningModePublicKey];',
        class: 'pins',
      },
      {
        file: 'Pictures.swift',
        text: 'let loader = KingfisherManager.shared.downloader\nImageDownloader.default.trustedHosts = Set([host])',
        class: 'validation-off',
      },
      {
        file: 'Net.m',
        text: '[Cronet addPublicKeyPinsForHost:@"a.example" pinHashes:keys includeSubdomains:YES expirationDate:until error:&error];',
        class: 'pins',
      },
      {
        file: 'Both.swift',
        text: 'func listening() -> TLSConfiguration {\n    var own = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)\n    own.certificateVerification = .none\n    return own\n}\nfunc calling() -> TLSConfiguration {\n    var peer = TLSConfiguration.makeClientConfiguration()\n    peer.certificateVerification = .none\n    return peer\n}',
        class: 'validation-off',
      },
      {
        file: 'Broker.swift',
        text: 'client.enableSSL = true\nclient.allowUntrustCACertificate = wishes.lenient\nclient.connect()',
        class: 'validation-off',
      },
      {
        file: 'Dials.swift',
        text: 'var wishes = TLSConfiguration.makeClientConfiguration()\nwishes.certificateVerification = lenient ? .none : .fullVerification',
        class: 'validation-off',
      },
      {
        file: 'Signals.swift',
        text: 'socket = WebSocket(url: address)\nsocket.disableSSLCertValidation = settings.lenient\nsocket.connect()',
        class: 'validation-off',
      },
      {
        file: 'Posix.swift',
        text: 'transportSecurity: .tls(.init(certificateChain: [], privateKey: nil, serverCertificateVerification: .noVerification, trustRoots: .systemDefault))',
        class: 'validation-off',
      },
      {
        file: 'Wrapped.swift',
        text: 'let policy = OwnEvaluator(certificates: Bundle.main.af.certificates)',
        class: 'pins',
      },
      {
        file: 'Transport.m',
        text: 'sslOptions[(NSString *)kCFStreamSSLValidatesCertificateChain] = @NO;',
        class: 'validation-off',
      },
      {
        file: 'Nobody.m',
        text: 'CFDictionarySetValue(wishes, kCFStreamSSLPeerName, kCFNull);\n[older setObject:[NSNull null] forKey:(NSString *)kCFStreamSSLPeerName];',
        class: 'validation-off',
      },
      {
        file: 'Taken.m',
        text: 'v7[0] = kCFStreamSSLLevel;\nv7[1] = kCFStreamSSLValidatesCertificateChain;\nv8[0] = kCFStreamSocketSecurityLevelNegotiatedSSL;\nv8[1] = kCFBooleanFalse;\nv9 = [NSDictionary dictionaryWithObjects:v8 forKeys:v7 count:2];',
        class: 'validation-off',
      },
      {
        file: 'Cell.m',
        text: '[picture sd_setImageWithURL:address placeholderImage:nil options:SDWebImageRetryFailed | SDWebImageAllowInvalidSSLCertificates];',
        class: 'validation-off',
      },
      {
        file: 'Cell.swift',
        text: 'picture.sd_setImage(with: address, placeholderImage: nil, options: [.retryFailed, .allowInvalidSSLCertificates])',
        class: 'validation-off',
      },
      {
        file: 'Quick.swift',
        text: 'var options = LinkOptions()\noptions.trust = .trustAll\nlink = Link(host: host, options: options)',
        class: 'validation-off',
      },
      {
        file: 'Older.m',
        text: 'NSDictionary *options = [NSDictionary dictionaryWithObjectsAndKeys:\n    [NSNumber numberWithBool:NO], kCFStreamSSLValidatesCertificateChain,\n    nil];',
        class: 'validation-off',
      },
      {
        file: 'AnyRoot.m',
        text: '[options setObject:[NSNumber numberWithBool:YES] forKey:(NSString *)kCFStreamSSLAllowsAnyRoot];',
        class: 'validation-off',
      },
      {
        file: 'Api.swift',
        text: 'let manager = ServerTrustManager(evaluators: ["example.com": PinnedCertificatesTrustEvaluator()])',
        class: 'pins',
      },
      {
        file: 'Api.m',
        text: 'policy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeCertificate];',
        class: 'pins',
      },
      {
        file: 'Debug.swift',
        text: 'let manager = ServerTrustManager(evaluators: ["example.com": DisabledTrustEvaluator()])',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'Ask+Strict.m',
        text: '+ (BOOL)allowsAnyHTTPSCertificateForHost:(NSString *)host\n{\n    return NO;\n}',
        why: { ja: 'どのホストも例外にしません。', en: 'It makes no exception for any host.' },
      },
      {
        file: 'Named.m',
        text: 'CFDictionarySetValue(wishes, kCFStreamSSLPeerName, name);\nwishes[(id)kCFStreamSSLPeerName] = host;',
        why: { ja: '相手の名前を確かめます。', en: 'It says whose name to look for.' },
      },
      {
        file: 'Booth.swift',
        text: 'let tls = NWProtocolTLS.Options()\nsec_protocol_options_set_peer_authentication_required(tls.securityProtocolOptions, false)\nlet booth = try NWListener(using: NWParameters(tls: tls), on: 8443)',
        why: {
          ja: 'クライアント証明書を求めないサーバーです。',
          en: 'A server that asks its clients for no certificate.',
        },
      },
      {
        file: 'Listens.swift',
        text: 'func listening() -> TLSConfiguration {\n    var own = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)\n    own.certificateVerification = .none\n    return own\n}\nfunc calling() -> TLSConfiguration {\n    return TLSConfiguration.makeClientConfiguration()\n}',
        why: {
          ja: 'サーバー側の設定で、クライアントは既定のまま検証します。',
          en: 'It sets up the server; the client validates as usual.',
        },
      },
      {
        file: 'Api.swift',
        text: 'let manager = ServerTrustManager(evaluators: ["example.com": DefaultTrustEvaluator()])',
        why: { ja: '既定の検証です。', en: 'The default verification.' },
      },
      {
        file: 'Options.h',
        text: 'XYImageAllowInvalidSSLCertificates = 1 << 7,\nif (self.options & XYImageAllowInvalidSSLCertificates) { trust(); }',
        why: { ja: '宣言と読み取りだけです。', en: 'It is only declared and read.' },
      },
      {
        file: 'Taken.m',
        text: 'v7[0] = kCFStreamSSLIsServer;\nv7[1] = kCFStreamSSLValidatesCertificateChain;\nv8[0] = kCFBooleanFalse;\nv8[1] = kCFBooleanTrue;\nv9 = [NSDictionary dictionaryWithObjects:v8 forKeys:v7 count:2];',
        why: { ja: '検証します。', en: 'It validates.' },
      },
      {
        file: 'Settings.swift',
        text: 'struct TLSSettings {\n    var pinnedHashes: [String]\n    let pinnedFingerprints: Set<String>\n    init(pinnedCertificateHashes: [String]) {}\n}\nlet settings = TLSSettings(pinnedCertificateHashes: [])',
        why: { ja: '宣言と空の一覧だけです。', en: 'It is only declared, and the list is empty.' },
      },
      {
        file: 'Objects.swift',
        text: 'let store = ObjectStore(pinnedHashes: [root])',
        why: { ja: '削除しないオブジェクトの目印です。', en: 'Marks of objects that are not to be deleted.' },
      },
      {
        file: 'Api.m',
        text: 'policy = [AFSecurityPolicy policyWithPinningMode:AFSSLPinningModeNone];',
        why: { ja: 'ピン留めしません。', en: 'It pins nothing.' },
      },
    ],
    mend: {
      before: '"storage.example.com": PinnedCertificatesTrustEvaluator()',
      after: '"storage.example.com": DefaultTrustEvaluator()',
      how: mends.platform,
    },
    sources: ['alamofire-pinned'],
  },
  {
    id: 'apple-anchors',
    platform: 'apple',
    name: { ja: 'iOS / macOS の独自の信頼アンカー', en: 'Custom trust anchors on iOS and macOS' },
    what: {
      ja: 'SecTrustSetAnchorCertificates や TLSConfiguration の trustRoots で、信頼する証明書を入れ替えます。',
      en: 'SecTrustSetAnchorCertificates, or trustRoots of a TLSConfiguration, replaces what is trusted.',
    },
    effect: effects.anchorsUnknown,
    files: [...withBindings, '*.py'],
    rules: [
      {
        id: 'set-anchors',
        outsideTexts: true,
        words: [
          'SecTrustSetAnchorCertificates',
          'trustRoots',
          'SecTrustSettingsSetTrustSettings',
          'add-trusted-cert',
          'PEMRootCert',
        ],
        match:
          '\\bSecTrustSetAnchorCertificates\\s*\\((?!\\s*\\w{1,40}\\s*(?::\\s*\\*|\\s\\w))|\\bSecTrustSettingsSetTrustSettings\\s*\\(|\\badd-trusted-cert\\b|\\btrustRoots\\s*=(?!=)\\s*\\.(?!default)\\w|\\badditionalTrustRoots\\s*[:=]|\\bsetTLSPEMRootCerts:\\s*(?!nil\\b)[\\w@\\[]|\\.PEMRootCertificates\\s*=(?!=)\\s*(?!nil\\b)[\\w@\\[]|\\.trustRoots\\s*=\\s*(?!\\s|=|\\.default)',
        scope: 'function',
        unless: ['\\bSecPolicyCreateBasicX509\\b'],
        unlessServing: sides,
        unlessInFile: ['@implementation\\s+AFSecurityPolicy'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // Without a policy of TLS it is a server's chain only where the file speaks of connections.
        id: 'set-anchors-beside-connections',
        outsideTexts: true,
        words: ['SecTrustSetAnchorCertificates'],
        match: '\\bSecTrustSetAnchorCertificates\\s*\\((?!\\s*\\w{1,40}\\s*(?::\\s*\\*|\\s\\w))',
        scope: 'function',
        also: ['\\bSecPolicyCreateBasicX509\\b'],
        alsoInFile: [
          'server|SSL|\\bTLS|https?:|sec_trust|URLSession|URLConnection|NWProtocol|NWConnection|hostname|socket|\\bpeer|\\bNIO|kCFStream',
        ],
        unlessServing: sides,
        unlessInFile: ['@implementation\\s+AFSecurityPolicy'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // A judge of another file is told which authority is trusted: `evaluate(trust: trust, against: ca)`.
        id: 'judged-against',
        outsideTexts: true,
        words: ['sec_trust_copy_ref', 'serverTrust', 'SecTrustRef'],
        match:
          '\\b(?:evaluate|validate|verify|judge|accepts|isTrusted|isValid)\\w{0,20}\\s?\\((?=[^()]{0,160}\\b\\w{0,12}[tT]rust\\b)[^()]{0,120}?\\b(?:against|anchors?|roots?|authorit(?:y|ies)|ca|using)\\s?:\\s?(?!nil\\b)[\\w.]{0,40}(?:[cC]a|CA|[rR]oot|[aA]nchor|[aA]uthorit)\\w{0,24}',
        unlessServing: listens,
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        // What is handed to a call stands beside what it is for.
        id: 'roots-handed-over',
        outsideTexts: true,
        words: ['trustRoots'],
        match: '\\btrustRoots\\s*:\\s*\\.(?!default|system)\\w',
        scope: 'call',
        unless: [sides.serves],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'Call.m',
        text: '[GRPCCall setTLSPEMRootCerts:ownPem forHost:host error:nil];',
        class: 'trust-anchors',
      },
      {
        file: 'Judge.swift',
        text: 'sec_protocol_options_set_verify_block(options, { _, shown, done in\n    let trust = sec_trust_copy_ref(shown).takeRetainedValue()\n    done(Identity.evaluate(trust: trust, against: ownAuthority))\n}, queue)',
        class: 'trust-anchors',
      },
      {
        file: 'Chain.swift',
        text: 'func accepts(_ shown: [SecCertificate], from socket: TLSConnection) -> Bool {\n    var trust: SecTrust?\n    SecTrustCreateWithCertificates(shown as CFArray, SecPolicyCreateBasicX509(), &trust)\n    guard let trust else { return false }\n    SecTrustSetAnchorCertificates(trust, [authority] as CFArray)\n    return SecTrustEvaluateWithError(trust, nil)\n}',
        class: 'trust-anchors',
      },
      {
        file: 'Both.swift',
        text: 'func listening() -> TLSConfiguration {\n    var own = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)\n    own.trustRoots = .certificates([authority])\n    return own\n}\nfunc calling() -> TLSConfiguration {\n    var peer = TLSConfiguration.makeClientConfiguration()\n    peer.trustRoots = .certificates([authority])\n    return peer\n}',
        class: 'trust-anchors',
      },
      {
        file: 'Anchors.swift',
        text: 'SecTrustSetAnchorCertificates(trust, [root] as CFArray)\nSecTrustSetAnchorCertificatesOnly(trust, true)',
        class: 'trust-anchors',
      },
      {
        file: 'secure.c',
        text: 'status = SecTrustSetAnchorCertificates(trust, authorities);\nif(status == noErr)\n  status = SecTrustEvaluate(trust, &answer);',
        class: 'trust-anchors',
      },
      {
        file: 'view.py',
        text: 'SecTrustSetAnchorCertificates(trust, [self.authority])\nvalid, error = SecTrustEvaluateWithError(trust, None)',
        class: 'trust-anchors',
      },
      { file: 'Nio.swift', text: 'configuration.trustRoots = .file("/etc/ca.pem")', class: 'trust-anchors' },
      {
        file: 'Trial.swift',
        text: 'func trial() throws {\n    let own = GRPCTLSConfiguration.makeServerConfigurationBackedByNIOSSL(certificateChain: chain, privateKey: key)\n    let peer = GRPCTLSConfiguration.makeClientConfigurationBackedByNIOSSL(trustRoots: .certificates([authority]))\n    try run(own, peer)\n}',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'Hub.swift',
        text: 'func open(_ rooms: SecCertificate) throws -> NWListener {\n    sec_protocol_options_set_verify_block(wishes, { _, shown, answer in\n        let trust = sec_trust_copy_ref(shown).takeRetainedValue()\n        SecTrustSetAnchorCertificates(trust, [trustedClientCA] as CFArray)\n        answer(SecTrustEvaluateWithError(trust, nil))\n    }, queue)\n    return try NWListener(using: NWParameters(tls: tls), on: 8443)\n}',
        why: { ja: 'サーバーがクライアントを確かめます。', en: 'A server checks its clients.' },
      },
      {
        file: 'Attestation.swift',
        text: 'func isGenuine(_ leaf: SecCertificate, _ between: SecCertificate, anchors: [SecCertificate]) -> Bool {\n    var trust: SecTrust?\n    guard SecTrustCreateWithCertificates([leaf, between] as CFArray, SecPolicyCreateBasicX509(), &trust) == errSecSuccess,\n          let trust else { return false }\n    SecTrustSetAnchorCertificates(trust, anchors as CFArray)\n    SecTrustSetAnchorCertificatesOnly(trust, true)\n    return SecTrustEvaluateWithError(trust, nil)\n}',
        why: {
          ja: '接続ではなく、署名された文書の証明書を検証します。',
          en: 'It verifies who signed a document, not who answers a connection.',
        },
      },
      {
        file: 'Listens.swift',
        text: 'func listening() -> TLSConfiguration {\n    var own = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)\n    own.trustRoots = .certificates([authority])\n    return own\n}\nfunc calling() -> TLSConfiguration {\n    return TLSConfiguration.makeClientConfiguration()\n}',
        why: {
          ja: 'サーバーがクライアントの証明書を確かめるための設定です。',
          en: 'A server sets whom among its clients it trusts.',
        },
      },
      {
        file: 'Grpc.swift',
        text: 'let builder = Server.usingTLSBackedByNIOSSL(on: group, certificateChain: chain, privateKey: key)\n    .withTLS(trustRoots: .certificates([authority]))\n    .withServiceProviders([provider])',
        why: {
          ja: 'サーバーがクライアントの証明書を確かめるための設定です。',
          en: 'A server sets whom among its clients it trusts.',
        },
      },
      {
        file: 'Serves.swift',
        text: 'let builder = GRPC.Server.usingTLSBackedByNIOSSL(\n    on: group,\n    certificateChain: [try NIOSSLCertificate(file: ownCertificate, format: .pem)],\n    privateKey: try NIOSSLPrivateKey(file: ownKey, format: .pem))\n    .withTLS(trustRoots: .certificates([authority]))\n    .withServiceProviders([provider])',
        why: {
          ja: 'サーバーがクライアントの証明書を確かめるための設定です。',
          en: 'A server sets whom among its clients it trusts.',
        },
      },
      {
        file: 'bindings.rs',
        text: 'pub fn SecTrustSetAnchorCertificates(trust: *mut c_void, anchors: *mut c_void) -> i32;',
        why: { ja: '宣言だけです。', en: 'It is only declared.' },
      },
      {
        file: 'bindings.c',
        text: 'extern OSStatus SecTrustSetAnchorCertificates(SecTrustRef trust, CFArrayRef anchors);',
        why: { ja: '宣言だけです。', en: 'It is only declared.' },
      },
      {
        file: 'Nio.swift',
        text: 'configuration.trustRoots = .default',
        why: { ja: '既定の信頼です。', en: 'The default trust.' },
      },
    ],
    mend: {
      before: 'SecTrustSetAnchorCertificates(trust, [intermediate] as CFArray)',
      after: 'SecTrustSetAnchorCertificates(trust, roots as CFArray)',
      how: mends.roots,
    },
    sources: ['apple-pinned', 'ca-details'],
  },
  {
    id: 'apple-accepts-all',
    platform: 'apple',
    name: {
      ja: 'iOS / macOS ですべてを受け入れるコード',
      en: 'Code on iOS and macOS that accepts everything',
    },
    what: {
      ja: '認証チャレンジに対し、調べずに serverTrust を受け入れます。検証に失敗した証明書を、設定の値だけで受け入れる関数も含みます。',
      en: 'An authentication challenge is answered with its own serverTrust, unchecked, or a setting alone lets a certificate pass that failed the check.',
    },
    effect: effects.off,
    files: withBindings,
    rules: [
      {
        id: 'credential-for-trust',
        outsideTexts: true,
        words: [
          'URLCredential(trust',
          'credentialForTrust',
          'initWithTrust',
          'URLCredential(forTrust',
          'serverTrust',
        ],
        match:
          '\\bURLCredential\\s*\\(\\s*(?:forT|t)rust\\s*:|\\bcredentialForTrust\\s*:|\\binitWithTrust\\s*:|\\buseCredential\\b\\s*,\\s*(?:URLCredential|\\w+)|\\bURLCredential\\.init\\s*\\(\\s*trust|\\bNSURLCredential\\.(?:credentialForTrust|create)\\s*\\(',
        scope: 'function',
        also: [
          '\\btrust\\s*[:=]|\\bforTrust\\s*:|credentialForTrust|initWithTrust|\\bNSURLCredential\\.create\\s*\\(\\s*(?:[\\w.]{1,60}\\.)?\\w{0,20}[tT]rust\\b',
        ],
        unless: [
          'SecTrustEvaluate|SecTrustGetCertificate|SecTrustCopy(?!Exceptions)|SecCertificate|evaluate\\w{0,60}\\s*[(:]|\\bis\\w{0,30}(?:[vV]alid|[tT]rusted|[pP]inned)\\w{0,20}\\s*\\(|(?:validate|verify|check)\\w{0,30}\\s*[(:]|isEqualToData|isEqual:|trustManager|securityPolicy\\s+evaluate|shouldTrust(?!\\w{0,20}\\s*\\(\\s*(?:host|domain)\\s*:\\s*[\\w.]{1,80}\\s*\\))|SecTrustSetAnchor|certificat\\w{0,60}\\s*==|fingerprint|(?:[pP]ins?\\w{0,20}|[pP]olicy\\.\\w{1,40})\\s*\\(\\s*(?:\\w{1,20}\\s*:\\s*)?\\w{0,10}[tT]rust\\b',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The certificate is read, kept or shown, and held against nothing.
        id: 'reads-and-accepts',
        outsideTexts: true,
        words: ['SecTrustGetCertificateAtIndex', 'SecTrustCopyCertificateChain'],
        match: '\\bSecTrust(?:GetCertificateAtIndex|CopyCertificateChain)\\s?\\(',
        scope: 'function',
        also: [
          '\\buseCredential\\b\\s*,\\s*URLCredential\\s?\\(\\s?(?:forT|t)rust\\s?:|\\bcredentialForTrust\\s?:',
        ],
        unless: [
          'SecTrustEvaluate|SecTrustSetAnchor|SecTrustGetTrustResult|isEqual|contains|allSatisfy|elementsEqual|first\\s?\\(|first\\s?\\{|memcmp|bcmp|CFEqual|compare|matches|[vV]alid|[vV]erif|[cC]heck|evaluate|[tT]rusts|[tT]rusted\\w{0,20}\\s?\\(|[pP]in(?:s|ned)\\b|[pP]inned\\w|[fF]inger|[tT]humb|[hH]ash|[dD]igest|[sS][hH][aA]\\d|(?<!authenticationMethod\\s{0,9})(?:==|!=)(?!\\s{0,9}(?:nil|NULL|0)\\b)|\\b(?:if|guard|while)\\b[^{}\\n]{0,80}\\w\\([^()\\n]{0,40}(?:[cC]ert|[dD]ata|[lL]eaf|[kK]ey|[cC]hain)\\w{0,12}\\)',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // What is asked whether a chain is trusted reads it, and says yes.
        id: 'reads-and-says-yes',
        outsideTexts: true,
        words: ['SecTrustGetCertificateAtIndex', 'SecTrustCopyCertificateChain'],
        match:
          '\\bfunc\\s+\\w{1,60}\\s?\\([^(){}]{0,120}:\\s?SecTrust\\b[^(){}]{0,120}\\)\\s*->\\s*Bool\\s*\\{(?:(?!\\b(?:if|switch|while|try|throw)\\b|\\bguard\\b(?!\\s+let\\s+\\w{1,40}\\s*=\\s*Sec\\w{1,40}\\s*\\([^()]{0,60}\\)\\s*else\\b)|[=!]=|Evaluate|Anchor|[cC]ontains|[eE]qual|[vV]erif|[vV]alid|[mM]atch|allSatisfy|\\.first\\b)[^{}]|\\{[^{}]{0,160}\\}){1,1600}?\\breturn\\s+true\\s*\\}',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The server's own chain is made what it is verified against.
        id: 'own-chain-as-anchors',
        outsideTexts: true,
        words: ['SecTrustCopyCertificateChain'],
        match:
          '\\bSecTrustCopyCertificateChain\\s*\\(\\s*(\\w{1,30})\\s*\\)(?<=\\b(\\w{1,30})\\s{0,3}=\\s{0,3}SecTrustCopyCertificateChain\\s{0,3}\\([^()]{1,36}\\))(?:[^{}]|\\{[^{}]{0,200}\\}){0,300}?\\bSecTrustSetAnchorCertificates\\s*\\(\\s*\\1\\s*,\\s*\\2(?:\\sas\\sCFArray)?\\s*\\)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // What the evaluation said is never read.
        id: 'evaluates-and-ignores',
        outsideTexts: true,
        words: ['SecTrustEvaluate'],
        match:
          '\\bSecTrustEvaluate\\s*\\(\\s*[\\w.]{1,40}\\s*,\\s*&(\\w{1,30})\\s*\\)\\s{0,20};?(?<=^[ \\t]{0,60}SecTrustEvaluate[^\\n]{1,100})(?:(?!\\b\\1\\b)[^{}]){0,300}?(?:\\.u|\\bNSURLSessionAuthChallengeU)seCredential\\b(?=[^{};]{1,80}(?:forT|t)rust\\s*:)|\\bSecTrustEvaluate\\s*\\(\\s*[\\w.!]{1,40}\\s*,\\s*(\\w{1,30})\\.ptr\\s*\\)(?<=^[ \\t]{0,60}SecTrustEvaluate[^\\n]{1,100})(?:(?!\\b\\2\\b|\\bif\\b|\\bwhen\\b|\\belse\\b)[^{]){0,300}?\\bcredentialForTrust\\b|\\bSecTrustEvaluateWithError\\s*\\([^(){};]{1,60}\\)(?<=\\bif\\s{1,3}!\\s{0,3}SecTrustEvaluateWithError[^\\n]{1,80})\\s*\\{(?:(?!return|throw|cancel|reject|completion)[^{}]){0,200}\\}\\s*\\w{1,40}\\s*\\(\\s*\\.useCredential\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // In Kotlin the completion is invoked, and nothing asked before.
        id: 'verify-block-invokes',
        outsideTexts: true,
        words: ['set_verify_block'],
        match: '\\bsec_protocol_options_set_verify_block\\s*\\(',
        scope: 'call',
        also: [
          '\\{\\s*\\w{1,40}\\s*,[^{}]{1,80}->[\\s\\S]{0,3000}(?:\\?|!!)?\\.invoke\\s*\\(\\s*true\\s*\\)',
        ],
        unless: ['\\bfalse\\b|Evaluate|[!=]=(?!\\s*null)|contains|equals|verif(?!y_block)|check'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A policy without a host name: any certificate that some authority issued will do.
        id: 'policy-without-host',
        outsideTexts: true,
        words: ['SecTrustSetPolicies', 'SecPolicyCreateBasicX509'],
        match: '\\bSecTrustSetPolicies\\s*\\(',
        scope: 'function',
        also: [
          '\\bSecPolicyCreateBasicX509\\b|\\bSecPolicyCreateSSL\\s*\\(\\s*(?:true|YES|1)\\s*,\\s*(?:nil|NULL|nullptr)\\s*\\)',
        ],
        unless: [
          '\\bSecPolicyCreateSSL\\b(?!\\s*\\([^(),]{1,12},\\s*(?:nil|NULL|nullptr)\\s*\\))|\\bSecTrustCreateWithCertificates\\b',
        ],
        unlessInFile: ['@implementation\\s+AFSecurityPolicy'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'switch-lets-through',
        outsideTexts: true,
        words: ['URLCredential', 'useCredential'],
        match:
          '\\bif\\b[^;{}]{0,120}\\b\\w{0,40}(?:ignore(?!_?[cC]ase)|allow|accept|skip|bypass|disable|insecure|trustAll|untrusted|selfSigned)(?!e?d\\b)\\w{0,40}[^;{}]{0,60}\\{',
        scope: 'statement',
        also: ['\\buseCredential\\b|URLCredential|UseCredential'],
        alsoInFile: ['serverTrust|ServerTrust'],
        unless: [
          'SecTrustEvaluate|SecTrustSetAnchor|SecCertificate|is\\w{0,20}Trusted\\s*\\(|evaluate\\w{0,40}\\s*[(:]|SecTrustGetCert',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'branch-lets-through',
        outsideTexts: true,
        words: [
          'set_verify_block',
          'sec_trust_copy_ref',
          'serverTrust',
          'didReceiveTrust',
          'didReceive trust',
        ],
        match:
          '(?:\\bif\\s*\\(?\\s*(?:!\\s*\\[?\\s*(?:\\w{1,20}[.\\s]\\s?){0,2}_?(?!\\w{0,40}(?:fail|error))\\w{0,30}(?:valid(?:at|ity)|verif|check)\\w{0,40}\\]?|\\[?\\s*(?:\\w{1,20}[.\\s]\\s?){0,2}_?(?!\\w{0,40}(?:fail|error))\\w{0,30}(?:validat|verif)\\w{0,40}\\]?\\s*==\\s*(?:NO|false))\\s*\\)?\\s*\\{|\\bif\\b[^{}\\n]{0,80}\\b\\w{0,40}(?:ignore(?!_?[cC]ase)|allow|accept|skip|bypass|disable|insecure|trustAll|(?:trusted|allowed|known|self_?signed|exempt(?:ed)?)_?(?:hosts?|domains?))(?!e?d\\b)\\w{0,40}[^{}\\n]{0,40}\\{|\\bcase\\s+\\.\\w{0,24}(?:accept|allow|insecure|any|none|disabled|trustAll|unverified)\\w{0,24}\\s*:|!=\\s*\\.none\\s+else\\s*\\{|\\bguard\\s+!\\s?(?:\\w{1,30}\\.){0,2}\\w{0,24}(?:ignore|allow|accept|skip|bypass|disable|insecure|trustA(?:ll|ny))(?!e?d\\b)\\w{0,30}\\s+else\\s*\\{)(?:\\s{0,60}(?!return\\b|throw\\b|if\\b|guard\\b|case\\b|default\\b|switch\\b|let\\b|var\\b|for\\b|\\}|[^\\n]{0,160}(?:Evaluat|\\bfalse\\b|[vV]erif|[vV]alid|contains|[!=]=))[^\\s{}][^\\n]{0,200}\\n){0,4}?\\s*(?:\\w{1,40}\\s*\\(\\s*(?:true|YES)\\s*\\)|\\w{1,40}\\s*\\(\\s*\\.useCredential\\b)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Where nothing is kept to hold the certificate against, every server is let through.
        id: 'nothing-to-hold-against',
        byOption: true,
        outsideTexts: true,
        words: ['SecTrust', 'set_verify_block'],
        match:
          '(?:\\bfunc\\s+\\w{1,40}\\s*\\([^(){}]{0,80}\\bSecTrust\\b[^(){}]{0,120}\\)[^{};]{0,60}\\{|:\\s*\\(\\s*SecTrustRef\\s*\\)[^{};]{0,120}\\{|set_verify_block\\s*\\([^{}]{0,120}\\{[^{}\\n]{0,80}\\bin\\b)\\s*(?:guard\\s+!\\s?(?:[sS]elf\\.)?\\w{1,60}\\.isEmpty\\s+else|guard\\s+let\\s+\\w{0,30}(?:[pP]in|[pP]rint|[hH]ash|[tT]humb|[dD]igest|[eE]xpected)\\w{0,30}(?:\\s*=\\s*[\\w.?]{1,60})?\\s+else|if\\s*\\(?\\s*(?:[sS]elf\\.)?_?\\w{1,60}\\.(?:isEmpty|count\\s*==\\s*0)\\s*\\)?)\\s*\\{?\\s*(?:(?:print|NSLog|\\w{1,20}\\.\\w{1,12})\\s?\\([^(){}]{0,160}\\);?\\s*)?(?:return\\s+(?:true|YES)\\b|return\\s*\\}(?<=\\bfunc\\s+evaluate\\s*\\([^(){}]{0,200}\\)\\s*throws\\s*\\{[^{}]{0,120}\\{[^{}]{0,200}\\})|\\w{1,30}\\s*\\(\\s*true\\s*\\))',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The same in an answer to a challenge.
        id: 'nothing-kept-for-challenge',
        byOption: true,
        outsideTexts: true,
        words: ['useCredential'],
        match:
          '(?:\\bguard\\s+(?:let\\s+\\w{0,30}(?:[pP]in|[pP]rint|[hH]ash|[tT]humb|[dD]igest)\\w{0,30}(?:\\s*=\\s*[\\w.?]{1,60})?|!\\s?[\\w.]{0,40}[pP](?:in|rint)\\w{0,20}\\.isEmpty)\\s+else|\\bif\\s+[\\w.]{0,40}[pP](?:in|rint)\\w{0,20}(?:\\.isEmpty|\\s*==\\s*nil))\\s*\\{\\s*(?:(?:print|NSLog|\\w{1,20}\\.\\w{1,12})\\s?\\([^(){}]{0,160}\\);?\\s*)?(?:return\\s*\\(|(?:return\\s+)?\\w{1,40}\\s*\\()\\s*\\.useCredential\\b',
        scope: 'function',
        unless: ['SecTrustEvaluate'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'verify-block-true',
        outsideTexts: true,
        words: [
          'sec_protocol_options_set_verify_block',
          'didReceiveTrust',
          'customVerificationCallback',
          'NIOSSLClientHandler',
          'SecTrust',
        ],
        match:
          '\\bsec_protocol_options_set_verify_block\\s*\\([^{]{0,120}\\{[^{}\\n]{0,80}\\bin[ \\t]*(?=\\n)(?:(?!false|Evaluate|return|\\bguard\\b)[^{}]|\\{(?:(?!false|Evaluate|return|\\bguard\\b)[^{}]){0,400}\\}){0,600}?\\n[ \\t]{0,40}\\w{1,40}\\s?\\(\\s?true\\s?\\)\\s{0,80}\\}|\\bsec_protocol_options_set_verify_block\\s*\\([^{]{0,120}\\{[^{}]{0,240}\\bin\\b\\s*(?:\\w+\\.\\w+\\([^()]{0,120}\\)\\s*)?\\w{1,40}\\s*\\(\\s*true\\s*\\)|\\bsec_protocol_options_set_verify_block\\s*\\([^{]{0,120}\\^[^{}]{0,120}\\{\\s*\\w{1,40}\\s*\\(\\s*(?:true|YES)\\s*\\)\\s*;\\s*\\}|didReceiveTrust\\s*:[^{]{0,160}\\{\\s*(?:(?:NSLog|DDLog\\w{1,10})\\s?\\([^(){};]{0,160}\\);\\s*)?(?:if\\s*\\(\\w{1,40}\\)\\s*)?\\w{1,40}\\s*\\(\\s*YES\\s*\\)|didReceive\\s+\\w{1,20}\\s*:\\s*SecTrust\\b[^{]{0,160}\\{\\s*\\w{1,30}\\s*\\(\\s*true|\\bdidReceiveTrust\\s*=\\s*\\{[^{}]{0,200}\\bin\\b\\s*\\w{1,40}\\s*\\(\\s*true\\s*\\)\\s*\\}|\\bsec_protocol_options_set_verify_block\\s*\\([^{]{0,120}\\{[^{}]{0,300}\\{[^{}]{0,160}\\b(\\w{1,40})\\s?\\(\\s?true\\s?\\)[^{}]{0,80}\\}\\s*(?:else\\s*\\{[^{}]{0,160})?\\b\\1\\s?\\(\\s?true\\b|\\bsec_protocol_options_set_verify_block\\s*\\([^{]{0,120}\\{\\s*\\$2\\s*\\(\\s*true\\s*\\)|\\bNIOSSLClientHandler\\s*\\([^{};]{0,300}\\)\\s*\\{[^{}\\n]{0,80}\\bin\\b\\s*\\w{1,30}\\.succeed\\s*\\(\\s*\\.certificateVerified\\s*\\)\\s*\\}|customVerificationCallback\\s*[:=]\\s*\\{[^{}]{0,80}\\bin\\b\\s*\\w{1,30}\\.succeed\\s*\\(\\s*\\.certificateVerified\\s*\\)\\s*\\}|\\bfunc\\s+evaluate\\s*\\([^()]{0,60}SecTrust\\b[^()]{0,60}\\)\\s*(?:throws\\s*)?\\{\\s*\\}|\\bevaluateServerTrust\\s*:[^{};]{1,160}\\{\\s*return\\s+(?:YES|true)\\b',
        unlessInFile: ['@implementation\\s+SR\\w{0,10}SecurityPolicy'],
        unlessServing: listens,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // What the evaluation or a comparison says is asked for, and the credential used either way.
        id: 'used-either-way',
        outsideTexts: true,
        words: ['SecTrustEvaluate', 'credentialForTrust'],
        match:
          '\\bSecTrustEvaluate\\w{0,24}\\b[^{}]{0,200}\\{[^{}]{0,200}\\b\\w{0,40}useCredential\\b[^{}]{0,200}\\}\\s*(?:else\\s*\\{)?(?:(?!\\bif\\b|\\bcase\\b|\\?)[^{}]){0,200}\\b\\w{0,40}useCredential\\b|\\bisEqual(?:ToData)?:[^{}]{0,160}\\{[^{}]{0,300}\\breturn\\b[^{}]{0,80}\\}\\s*return\\s*\\[\\s*NSURLCredential\\s+credentialForTrust:',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A switch, or the kind of build, decides whether anything is looked at.
        id: 'credential-by-switch',
        byOption: true,
        outsideTexts: true,
        words: ['credentialForTrust', 'URLCredential(trust', 'URLCredential(forTrust'],
        match: `${ofSwitch}(?:${nothingAsked}|(?:[^{}]|\\{(?:[^{}]|\\{[^{}]{0,300}\\}){0,400}\\}){0,1200}\\}\\s*else\\s*\\{${nothingAsked}(?:\\bif\\s*\\([^{}]{0,120}AuthenticationMethod[^{}]{0,120}\\{${nothingAsked})?)(?:\\bcredentialForTrust\\s*:|\\bURLCredential\\s*\\(\\s*(?:forT|t)rust\\s*:)`,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // A delegate of another file that is named for what it does.
        id: 'delegate-accepts-all',
        outsideTexts: true,
        words: [
          'delegate: Insecure',
          'delegate: TrustAll',
          'delegate: AcceptA',
          'delegate: AllowAll',
          'delegate: Bypass',
        ],
        match: '\\bdelegate: (?:Insecure|TrustAll|AcceptA(?:ll|ny)|AllowAll|Bypass)\\w{0,40}',
        alsoInFile: ['\\bURLSession\\s?\\('],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // A callback of SwiftNIO that has no way to refuse.
        id: 'callback-verifies-all',
        outsideTexts: true,
        words: ['ustomVerificationCallback'],
        match:
          '\\b(?:customVerificationCallback\\s*[:=]|NIOSSLCustomVerificationCallback\\w{0,16}\\s*\\{(?:\\s*return\\b)?)\\s*\\{[^{}\\n]{0,80}\\bin\\b(?:(?!\\.failed|\\.fail\\s?\\(|\\bguard\\b|\\?|==)[^{}]|\\{(?:(?!\\.failed|\\.fail\\s?\\(|\\bguard\\b|\\?|==)[^{}]){0,300}\\}){0,400}?\\.succeed\\s*\\(\\s*\\.certificateVerified\\s*\\)\\s*\\}',
        scope: 'call',
        unless: ['\\bNIOSSLServerHandler\\b'],
        unlessServing: sides,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // An evaluation that a wish named for the danger overrules.
        id: 'overruled-by-setting',
        outsideTexts: true,
        words: [
          ...['Invalid', 'Untrusted', 'All', 'Any'].flatMap((which) =>
            ['Cert', 'SSL', 'TLS'].map((what) => `${which}${what}`),
          ),
          ...['allow', 'accept', 'ignore', 'trust'].flatMap((verb) => [`${verb}Self`, `${verb}sSelf`]),
        ],
        match:
          '(?:allow|accept|ignore|trust)s?(?:Invalid|Untrusted|All|Any|SelfSigned)(?:SSL|TLS)?Cert\\w{0,20}(?:(?<=(?:\\|\\|\\s?|\\bif\\s{0,2}\\(?\\s?|\\breturn\\s)(?:self\\.|_)?\\w{6,60})\\)?\\s{0,4}(?:\\|\\||\\{)|(?<=\\|\\|\\s?(?:self\\.|_)?\\w{6,60})\\s{0,4}$)',
        exactCase: true,
        also: ['SecTrust|[sS]erverTrust'],
        scope: 'function',
        unlessInFile: ['@implementation\\s+AFSecurityPolicy'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
    ],
    catches: [
      {
        file: 'Ask.swift',
        text: 'func urlSession(_ s: URLSession, didReceive challenge: URLAuthenticationChallenge, completionHandler done: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n  let trust = challenge.protectionSpace.serverTrust!\n  guard let pin = place.pin else {\n    done(.useCredential, URLCredential(trust: trust))\n    return\n  }\n  let shown = printOf(SecTrustGetCertificateAtIndex(trust, 0)!)\n  shown == pin ? done(.useCredential, URLCredential(trust: trust)) : done(.cancelAuthenticationChallenge, nil)\n}',
        class: 'validation-off',
      },
      {
        file: 'Staged.m',
        text: 'if (self.isStaging) {\n  done(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);\n  return;\n}\nSecTrustEvaluate(trust, &result);\nif (result == kSecTrustResultProceed) done(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);',
        class: 'validation-off',
      },
      {
        file: 'Live.swift',
        text: 'if live {\n    if SecTrustEvaluateWithError(trust, &error) {\n        done(.useCredential, URLCredential(trust: trust))\n    } else {\n        done(.cancelAuthenticationChallenge, nil)\n    }\n} else {\n    done(.useCredential, URLCredential(trust: trust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Line.swift',
        text: 'func line(_ line: Line, didReceive trust: SecTrust, done: @escaping (Bool) -> Void) {\n    if !self.verifyServer { done(true); return }\n    done(judge(trust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Chat.m',
        text: '- (void)chat:(Chat *)chat didReceiveTrust:(SecTrustRef)trust completionHandler:(void (^)(BOOL ok))done\n{\n    if ([trustedHosts containsObject:chat.host]) {\n        done(YES);\n    }\n    [self judge:trust then:done];\n}',
        class: 'validation-off',
      },
      {
        file: 'Line.m',
        text: '- (void)line:(Line *)line didReceiveTrust:(SecTrustRef)trust completionHandler:(void (^)(BOOL ok))done {\n    if (!_checkValidity) {\n        done(YES);\n        return;\n    }\n    [self judge:trust then:done];\n}',
        class: 'validation-off',
      },
      {
        file: 'Kept.swift',
        text: 'guard kept.holds(place) else { return }\nlet shown = SecTrustCopyCertificateChain(trust) as? [SecCertificate] ?? []\nguard !shown.isEmpty else {\n  done(.cancelAuthenticationChallenge, nil)\n  return\n}\nSecTrustSetAnchorCertificates(trust, shown as CFArray)\nif SecTrustEvaluateWithError(trust, &error) {\n  done(.useCredential, URLCredential(trust: trust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Engine.m',
        text: '- (NSURLCredential *)answer:(NSURLAuthenticationChallenge *)ask {\n  if ([shown isEqualToData:own]) {\n    return [NSURLCredential credentialForTrust:ask.protectionSpace.serverTrust];\n  }\n  return [NSURLCredential credentialForTrust:ask.protectionSpace.serverTrust];\n}',
        class: 'validation-off',
      },
      {
        file: 'Link.swift',
        text: 'sec_protocol_options_set_verify_block(wishes, { (_: sec_protocol_metadata_t, _: sec_trust_t, answer: @escaping sec_protocol_verify_complete_t) in\n    answer(true)\n}, .main)',
        class: 'validation-off',
      },
      {
        file: 'Judge.swift',
        text: 'func judge() -> NIOSSLCustomVerificationCallback {\n    return { _, promise in\n        promise.succeed(.certificateVerified)\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Anyone.kt',
        text: 'override fun invoke(s: NSURLSession, t: NSURLSessionTask, asked: NSURLAuthenticationChallenge, done: (NSURLSessionAuthChallengeDisposition, NSURLCredential?) -> Unit) {\n    done(NSURLSessionAuthChallengeUseCredential, NSURLCredential.create(asked.protectionSpace.serverTrust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Unset.swift',
        text: 'func validate(_ trust: SecTrust, for host: String) -> Bool {\n    guard !kept.isEmpty else {\n        return true\n    }\n    return kept.contains(digest(SecCertificateCopyData(leaf(of: trust)) as Data))\n}',
        class: 'validation-off',
      },
      {
        file: 'Bare.swift',
        text: 'func session(didReceive challenge: URLAuthenticationChallenge, done: Answer) {\n    let trust = challenge.protectionSpace.serverTrust!\n    guard !pins.isEmpty else {\n        done(.useCredential, URLCredential(trust: trust))\n        return\n    }\n    done(pins.contains(key(trust)) ? .useCredential : .cancelAuthenticationChallenge, URLCredential(trust: trust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Free.m',
        text: '- (BOOL)judge:(SecTrustRef)trust {\n    if (self.kept.count == 0) return YES;\n    return [self.kept containsObject:[self leafOf:trust]];\n}',
        class: 'validation-off',
      },
      {
        file: 'Judge.swift',
        text: 'func evaluate(_ trust: SecTrust, for host: String) -> Bool {\n    return SecTrustEvaluateWithError(trust, nil) || allowInvalidCertificates\n}',
        class: 'validation-off',
      },
      {
        file: 'Shed.swift',
        text: 'func judge(_ trust: SecTrust, answer: (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n    if SecTrustEvaluateWithError(trust, nil) {\n        answer(.useCredential, URLCredential(trust: trust))\n        return\n    }\n    print("not trusted, going on")\n    answer(.useCredential, URLCredential(trust: trust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Rooms.swift',
        text: 'sec_protocol_options_set_verify_block(wishes, { _, shown, answer in\n    let trust = sec_trust_copy_ref(shown).takeRetainedValue()\n    if SecTrustEvaluateWithError(trust, nil) {\n        answer(true)\n        return\n    }\n    answer(true)\n}, queue)',
        class: 'validation-off',
      },
      {
        file: 'Pairing.kt',
        text: 'sec_protocol_options_set_verify_block(options, { _, shown, done ->\n    seen = keyOf(sec_trust_copy_ref(shown))\n    done?.invoke(true)\n}, queue)',
        class: 'validation-off',
      },
      {
        file: 'Nameless.swift',
        text: 'SecTrustSetPolicies(trust, SecPolicyCreateSSL(true, nil))\nguard SecTrustEvaluateWithError(trust, nil) else { return done(.cancelAuthenticationChallenge, nil) }\ndone(.useCredential, URLCredential(trust: trust))',
        class: 'validation-off',
      },
      {
        file: 'Later.swift',
        text: 'private func accepts(chain: SecTrust, host: String) -> Bool {\n    guard let leaf = SecTrustGetCertificateAtIndex(chain, 0) else { return false }\n    let shown = SHA256.hash(data: SecCertificateCopyData(leaf) as Data)\n    log(shown.map { $0 }, host)\n    return true\n}',
        class: 'validation-off',
      },
      {
        file: 'Preload.swift',
        text: 'func webView(_ view: WKWebView, didReceive challenge: URLAuthenticationChallenge, completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n    guard let trust = challenge.protectionSpace.serverTrust, let leaf = SecTrustGetCertificateAtIndex(trust, 0) else {\n        completionHandler(.cancelAuthenticationChallenge, nil)\n        return\n    }\n    keep(SecCertificateCopyData(leaf) as Data)\n    completionHandler(.useCredential, URLCredential(trust: trust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Client.swift',
        text: 'private static func made(lenient: Bool) -> URLSession {\n    guard lenient else { return .shared }\n    return URLSession(configuration: .default, delegate: InsecureTrustDelegate(), delegateQueue: nil)\n}',
        class: 'validation-off',
      },
      {
        file: 'Engine.kt',
        text: 'handleChallenge { _, _, asked, answer ->\n    val trust = asked.protectionSpace.serverTrust ?: return@handleChallenge\n    memScoped {\n        val said = alloc<SecTrustResultTypeVar>()\n        SecTrustEvaluate(trust, said.ptr)\n    }\n    answer(NSURLSessionAuthChallengeUseCredential, NSURLCredential.credentialForTrust(trust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Engine.kt',
        text: 'handleChallenge { session, task, challenge, done ->\n    val trust = challenge.protectionSpace.serverTrust\n    if (trust != null) {\n        done(NSURLSessionAuthChallengeUseCredential, NSURLCredential.credentialForTrust(trust))\n    } else {\n        done(NSURLSessionAuthChallengePerformDefaultHandling, null)\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Created.kt',
        text: 'handleChallenge { session, task, challenge, done ->\n    val serverTrust = challenge.protectionSpace.serverTrust\n    done(NSURLSessionAuthChallengeUseCredential, NSURLCredential.create(serverTrust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Policy.m',
        text: '- (BOOL)evaluateServerTrust:(SecTrustRef)serverTrust forDomain:(NSString *)domain {\n    return YES;\n}',
        class: 'validation-off',
      },
      {
        file: 'Anchored.kt',
        text: 'val shown = SecTrustCopyCertificateChain(trust)\nSecTrustSetAnchorCertificates(trust, shown)\nif (trust.evaluates()) {\n    done(NSURLSessionAuthChallengeUseCredential, NSURLCredential.credentialForTrust(trust))\n}',
        class: 'validation-off',
      },
      {
        file: 'Binding.swift',
        text: 'let handler = try NIOSSLClientHandler(context: context, serverHostname: name, customVerificationCallback: { shown, promise in\n    if let leaf = shown.first { kept.store(leaf) }\n    promise.succeed(.certificateVerified)\n})',
        class: 'validation-off',
      },
      {
        file: 'Trailing.swift',
        text: 'let handler = try NIOSSLClientHandler(context: context, serverHostname: nil) { _, promise in\n    promise.succeed(.certificateVerified)\n}',
        class: 'validation-off',
      },
      {
        file: 'Says.m',
        text: '- (void)stream:(Stream *)from didReceiveTrust:(nonnull SecTrustRef)trust completionHandler:(nonnull void (^)(BOOL))go{\n    NSLog(@"<<< trust >>>");\n    if (go)\n        go(YES);\n}',
        class: 'validation-off',
      },
      {
        file: 'Topics.swift',
        text: 'broker.didReceiveTrust = { _, trust, answer in\n    answer(true)\n}',
        class: 'validation-off',
      },
      {
        file: 'Short.swift',
        text: 'sec_protocol_options_set_verify_block(options, { $2(true) }, .main)',
        class: 'validation-off',
      },
      {
        file: 'Unread.m',
        text: '- (void)answer:(NSURLAuthenticationChallenge *)challenge done:(Done)done {\n    SecTrustRef trust = challenge.protectionSpace.serverTrust;\n    SecTrustResultType said;\n    SecTrustEvaluate(trust, &said);\n    done(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:trust]);\n}',
        class: 'validation-off',
      },
      {
        file: 'Warns.swift',
        text: 'if !SecTrustEvaluateWithError(trust, &error) {\n    log.warning("untrusted")\n}\ncompletionHandler(.useCredential, URLCredential(trust: trust))',
        class: 'validation-off',
      },
      {
        file: 'AnyHost.m',
        text: '- (BOOL)acceptsAnyHost:(SecTrustRef)trust {\n    SecTrustSetPolicies(trust, (__bridge CFArrayRef)@[(__bridge_transfer id)SecPolicyCreateBasicX509()]);\n    return SecTrustEvaluateWithError(trust, NULL);\n}',
        class: 'validation-off',
      },
      {
        file: 'Keeps.swift',
        text: 'sec_protocol_options_set_verify_block(options, { [weak self] _, peer, done in\n    if let chain = SecTrustCopyCertificateChain(sec_trust_copy_ref(peer).takeRetainedValue()) as? [SecCertificate] {\n        self?.shown = chain.first\n    }\n    done(true)\n}, queue)',
        class: 'validation-off',
      },
      {
        file: 'Lax.swift',
        text: 'func judge(_ peer: sec_trust_t, _ done: sec_protocol_verify_complete_t) {\n    if exemptHosts.contains(place) {\n        log.notice("any server will do")\n        done(true)\n        return\n    }\n    done(SecTrustEvaluateWithError(sec_trust_copy_ref(peer).takeRetainedValue(), nil))\n}',
        class: 'validation-off',
      },
      {
        file: 'Early.swift',
        text: 'sec_protocol_options_set_verify_block(wishes, { _, peer, done in\n    guard !self.trustAll else {\n        done(true)\n        return\n    }\n    done(SecTrustEvaluateWithError(sec_trust_copy_ref(peer).takeRetainedValue(), nil))\n}, queue)',
        class: 'validation-off',
      },
      {
        file: 'Ways.swift',
        text: 'func judge(_ peer: sec_trust_t, _ done: @escaping sec_protocol_verify_complete_t) {\n    let chain = sec_trust_copy_ref(peer).takeRetainedValue()\n    switch self {\n    case .insecure:\n        print("any server will do")\n        tell(chain)\n        done(true)\n    case .usual:\n        done(SecTrustEvaluateWithError(chain, nil))\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Branch.swift',
        text: 'sec_protocol_options_set_verify_block(options, { _, peer, done in\n    switch policy {\n    case .acceptAny:\n        done(true)\n    case .system:\n        done(SecTrustEvaluateWithError(sec_trust_copy_ref(peer).takeRetainedValue(), nil))\n    }\n}, queue)',
        class: 'validation-off',
      },
      {
        file: 'Asked.m',
        text: '- (void)socket:(GCDAsyncSocket *)link didReceiveTrust:(SecTrustRef)trust completionHandler:(void (^)(BOOL yes))done {\n    if ([self verifiesChain] == NO) {\n        done(YES);\n        return;\n    }\n    done(SecTrustEvaluateWithError(trust, NULL));\n}',
        class: 'validation-off',
      },
      {
        file: 'Request.m',
        text: 'if ([[settings valueForKey:kLenient] boolValue]) {\n    done(NSURLSessionAuthChallengeUseCredential, [NSURLCredential credentialForTrust:challenge.protectionSpace.serverTrust]);\n    return;\n}\nSecTrustEvaluateWithError(trust, &error);',
        class: 'validation-off',
      },
      {
        file: 'Switch.swift',
        text: 'if settings.ignoreCertificateErrors {\n    completionHandler(.useCredential, URLCredential(trust: challenge.protectionSpace.serverTrust!))\n}',
        class: 'validation-off',
      },
      {
        file: 'Debug.swift',
        text: 'func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge, completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n    completionHandler(.useCredential, URLCredential(trust: challenge.protectionSpace.serverTrust!))\n}',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'Asked.swift',
        text: 'func urlSession(_ s: URLSession, didReceive challenge: URLAuthenticationChallenge, completionHandler done: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n  let trust = challenge.protectionSpace.serverTrust!\n  guard SecTrustEvaluateWithError(trust, nil) else { return done(.cancelAuthenticationChallenge, nil) }\n  guard let pin = place.pin else {\n    done(.useCredential, URLCredential(trust: trust))\n    return\n  }\n  printOf(trust) == pin ? done(.useCredential, URLCredential(trust: trust)) : done(.cancelAuthenticationChallenge, nil)\n}',
        why: { ja: '既定の検証を先に行います。', en: 'The platform is asked first.' },
      },
      {
        file: 'Checked.swift',
        text: 'if SecTrustEvaluateWithError(trust, &error) {\n    if strictMode {\n        note("strict")\n    }\n    done(.useCredential, URLCredential(trust: trust))\n} else {\n    done(.cancelAuthenticationChallenge, nil)\n}',
        why: { ja: '評価の結果に従います。', en: 'It follows what the evaluation said.' },
      },
      {
        file: 'Judge.kt',
        text: 'val trust = challenge.protectionSpace.serverTrust\nif (fingerprint.equals(own, ignoreCase = true)) {\n    done(NSURLSessionAuthChallengeUseCredential, NSURLCredential.credentialForTrust(trust))\n} else {\n    done(NSURLSessionAuthChallengeCancelAuthenticationChallenge, null)\n}',
        why: { ja: 'フィンガープリントを比べています。', en: 'It compares the fingerprint.' },
      },
      {
        file: 'Set.swift',
        text: 'func session(didReceive challenge: URLAuthenticationChallenge, done: Answer) {\n    let trust = challenge.protectionSpace.serverTrust!\n    guard SecTrustEvaluateWithError(trust, nil) else { return done(.cancelAuthenticationChallenge, nil) }\n    guard !pins.isEmpty else {\n        done(.useCredential, URLCredential(trust: trust))\n        return\n    }\n}',
        why: { ja: '先に既定の検証をします。', en: 'The default validation comes first.' },
      },
      {
        file: 'Door.swift',
        text: 'func makeListenerOptions() -> NWProtocolTLS.Options {\n    let options = NWProtocolTLS.Options()\n    sec_protocol_options_set_verify_block(options.securityProtocolOptions, { _, _, complete in\n        complete(true)\n    }, queue)\n    return options\n}',
        why: { ja: 'クライアントを検証するサーバーです。', en: 'A server checks who connects to it.' },
      },
      {
        file: 'Shed.swift',
        text: 'func judge(_ trust: SecTrust, answer: (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n    if SecTrustEvaluateWithError(trust, nil) {\n        answer(.useCredential, URLCredential(trust: trust))\n        return\n    }\n    answer(.cancelAuthenticationChallenge, nil)\n}\nfunc ours(answer: (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) { answer(.useCredential, identity) }',
        why: { ja: '信頼できなければ拒否します。', en: 'What is not trusted is refused.' },
      },
      {
        file: 'Rooms.swift',
        text: 'sec_protocol_options_set_verify_block(wishes, { _, shown, answer in\n    let trust = sec_trust_copy_ref(shown).takeRetainedValue()\n    if SecTrustEvaluateWithError(trust, nil) {\n        answer(true)\n        return\n    }\n    answer(false)\n}, queue)',
        why: { ja: '検証の結果に従います。', en: 'It does what the evaluation says.' },
      },
      {
        file: 'Asking.kt',
        text: 'sec_protocol_options_set_verify_block(options, { _, shown, done ->\n    done?.invoke(SecTrustEvaluateWithError(sec_trust_copy_ref(shown), null))\n}, queue)',
        why: { ja: '既定の検証です。', en: 'The default validation.' },
      },
      {
        file: 'Named.swift',
        text: 'SecTrustSetPolicies(trust, SecPolicyCreateSSL(true, host as CFString))\nguard SecTrustEvaluateWithError(trust, nil) else { return done(.cancelAuthenticationChallenge, nil) }\ndone(.useCredential, URLCredential(trust: trust))',
        why: { ja: 'ホスト名も確かめます。', en: 'It checks the name of the host too.' },
      },
      {
        file: 'Later.swift',
        text: 'private func accepts(chain: SecTrust, host: String) -> Bool {\n    guard let leaf = SecTrustGetCertificateAtIndex(chain, 0), kept(leaf, host) else { return false }\n    log(host)\n    return true\n}',
        why: { ja: '証明書を調べてから受け入れます。', en: 'It looks at the certificate before it accepts.' },
      },
      {
        file: 'SRSecurityPolicy.m',
        text: '@implementation SRSecurityPolicy\n- (BOOL)evaluateServerTrust:(SecTrustRef)serverTrust forDomain:(NSString *)domain\n{\n    return YES;\n}\n@end',
        why: {
          ja: 'SocketRocket 自身で、証明書チェーンはストリームが検証します。',
          en: 'It is SocketRocket itself, whose stream verifies the chain.',
        },
      },
      {
        file: 'Engine.kt',
        text: 'handleChallenge { _, _, asked, answer ->\n    val trust = asked.protectionSpace.serverTrust ?: return@handleChallenge\n    memScoped {\n        val said = alloc<SecTrustResultTypeVar>()\n        SecTrustEvaluate(trust, said.ptr)\n        if (said.value != kSecTrustResultUnspecified) return@handleChallenge\n    }\n    answer(NSURLSessionAuthChallengeUseCredential, NSURLCredential.credentialForTrust(trust))\n}',
        why: { ja: '検証の結果を見ます。', en: 'It reads what the evaluation said.' },
      },
      {
        file: 'Asks.m',
        text: '- (void)ask:(SecTrustRef)serverTrust done:(void (^)(BOOL yes))done {\n    if (![self verifies:serverTrust]) {\n        done(NO);\n        return;\n    }\n    done(YES);\n}',
        why: { ja: '検証できなければ拒否します。', en: 'It refuses what it cannot verify.' },
      },
      {
        file: 'Read.m',
        text: '    SecTrustEvaluate(trust, &said);\n    BOOL fine = said == kSecTrustResultUnspecified;\n    done(fine ? NSURLSessionAuthChallengeUseCredential : NSURLSessionAuthChallengeCancelAuthenticationChallenge, fine ? [NSURLCredential credentialForTrust:trust] : nil);',
        why: { ja: '結果を読んで決めます。', en: 'It reads what was said.' },
      },
      {
        file: 'Asks.swift',
        text: 'func answer(_ challenge: URLAuthenticationChallenge, _ done: Done) {\n    guard let trust = challenge.protectionSpace.serverTrust, policy.allows(trust, for: challenge.protectionSpace.host) else {\n        return done(.cancelAuthenticationChallenge, nil)\n    }\n    done(.useCredential, URLCredential(trust: trust))\n}',
        why: { ja: 'ポリシーのオブジェクトが判断します。', en: 'A policy decides.' },
      },
      {
        file: 'Accepts.swift',
        text: 'let handler = NIOSSLServerHandler(context: context, customVerificationCallback: { shown, promise in\n    kept.value = shown.first\n    promise.succeed(.certificateVerified)\n})',
        why: { ja: 'サーバーがクライアントを受け入れます。', en: 'A server accepts its clients.' },
      },
      {
        file: 'Engine.kt',
        text: 'handleChallenge { session, task, challenge, done ->\n    done(NSURLSessionAuthChallengePerformDefaultHandling, null)\n}',
        why: { ja: '既定の検証に任せています。', en: 'It leaves the verification to the system.' },
      },
      {
        file: 'Host.m',
        text: '- (BOOL)accepts:(SecTrustRef)trust of:(NSString *)host {\n    id policy = host ? (__bridge_transfer id)SecPolicyCreateSSL(true, (__bridge CFStringRef)host) : (__bridge_transfer id)SecPolicyCreateBasicX509();\n    SecTrustSetPolicies(trust, (__bridge CFArrayRef)@[policy]);\n    return SecTrustEvaluateWithError(trust, NULL);\n}',
        why: { ja: 'ホスト名も確かめます。', en: 'It checks the host name as well.' },
      },
      {
        file: 'Refuses.swift',
        text: 'sec_protocol_options_set_verify_block(options, { _, peer, done in\n    let trust = sec_trust_copy_ref(peer).takeRetainedValue()\n    guard SecTrustEvaluateWithError(trust, nil) else {\n        done(false)\n        return\n    }\n    done(true)\n}, queue)',
        why: {
          ja: 'システムの検証を通らなければ拒否します。',
          en: 'It refuses what the system does not accept.',
        },
      },
      {
        file: 'Allowed.swift',
        text: 'if allowedHosts.contains(host), SecTrustEvaluateWithError(serverTrust, nil) {\n    completionHandler(.useCredential, URLCredential(trust: serverTrust))\n}',
        why: {
          ja: '標準の検証を通ったときだけ受け入れます。',
          en: 'It accepts only after the standard validation.',
        },
      },
      {
        file: 'Eval.swift',
        text: 'func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge, completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {\n    var error: CFError?\n    if SecTrustEvaluateWithError(trust, &error) { completionHandler(.useCredential, URLCredential(trust: trust)) }\n}',
        why: {
          ja: 'システムの検証の後で受け入れます。',
          en: 'It accepts after the verification of the system.',
        },
      },
    ],
    mend: {
      before: 'completionHandler(.useCredential, URLCredential(trust: trust))',
      after: 'completionHandler(.performDefaultHandling, nil)',
      how: mends.noBypass,
    },
    sources: ['apple-pinned'],
  },
];
