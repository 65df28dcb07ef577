import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { effects, mends } from './phrases.ts';

const haskell = ['*.hs', '*.lhs', '*.purs'];
/** No interfaces: they only declare. */
const ocaml = ['*.ml', '*.re'];
const lisp = ['*.clj', '*.cljc', '*.cljs', '*.edn', '*.el', '*.lisp', '*.rkt', '*.scm', '*.ss'];
const identityOfHaskell =
  'getFingerprint|hashWith|\\bhash\\w{0,60}\\b|encodeSignedObject|encodeDER|certPubKey|certIssuerDN|certSubjectDN|certSerial|[fF]ingerprint|SHA256|SHA1';

const connectsInHaskell =
  'ClientParams|clientHooks|defaultParamsClient|SSL\\.connect|\\bconnectTo\\b|Network\\.HTTP\\.Client|newManager';
/** A server of Haskell's tls, and a client. */
const haskellSides: Sides = {
  serves: 'ServerParams|serverHooks|onClientCertificate',
  connects: connectsInHaskell,
  unclearServes: true,
};
const connectsInOcaml =
  'Tls\\.Config\\.client|Ssl\\.(?:connect|open_connection)|Cohttp|client_of_\\w|connect_ext';

export const functional: readonly Pattern[] = [
  {
    id: 'haskell-server-certificate-compared',
    platform: 'haskell',
    name: { ja: 'Haskell での証明書の比較', en: 'Certificate compared in Haskell' },
    what: {
      ja: 'onServerCertificate や ValidationCache で、サーバー証明書のハッシュや公開キーを決まった値と比べます。',
      en: 'onServerCertificate or a ValidationCache compares the hash or the key of the server certificate with a fixed value.',
    },
    effect: effects.callback,
    files: haskell,
    rules: [
      {
        id: 'hook-compares',
        words: ['onServerCertificate'],
        match: '\\bonServerCertificate\\s*=',
        alsoInFile: [
          identityOfHaskell,
          '(?:==|/=|`elem`|`notElem`|`member`|\\belem\\s|\\bmember\\s|\\blookup\\s)\\s*\\(?\\s*\\w{0,30}(?:[pP]in|[eE]xpect|[kK]nown|[fF]inger|[dD]igest|[hH]ash|[kK]ey|[aA]llowed|[tT]rusted|[iI]ssuer|want|leaf|[cC]ert|fp\\b)|(?:[pP]in|[eE]xpect|[kK]nown|[fF]inger|[dD]igest|[hH]ash|PubKey|[iI]ssuer\\w{0,60}|[sS]erial|[cC]ert)\\w{0,60}\\)?\\s*(?:==|/=|`elem`|`notElem`|`member`|`Set\\.member`)(?!\\s*\\d)|(?:==|/=)\\s{0,4}\\(?\\s{0,4}(?:\\w{1,20}\\.){0,2}getFingerprint\\b|\\b(?:getFingerprint|encodeSignedObject)\\s[^\\n=/]{1,60}(?:==|/=)|\\b(\\w{2,20})\\s*=\\s*(?:\\w{1,12}\\.)?(?:getFingerprint|encodeSignedObject|hashWith)\\s(?=[\\s\\S]{0,800}?(?:(?:==|/=)\\s*(?:Just\\s+)?\\1\\b|\\b\\1\\s*(?:==|/=)))',
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'hook-judges',
        words: ['onServerCertificate'],
        // What the hook reports itself, from the chain that it is shown: `[UnknownCA | not (isOurs chain)]`.
        match:
          '\\bonServerCertificate\\s*=\\s*\\(?\\s*\\\\\\s*(?:_\\w{0,20}\\s+){3}[a-z]\\w{0,30}\\s*(?:->|→)(?:(?!\\bvalidate|\\bonServerCertificate)[^\\n]|\\n(?=[ \\t]{8})){0,300}?\\bUnknownCA\\s{0,3}(?:\\||\\])',
        also: ['\\bUnknownCA\\s{0,3}\\|\\s{0,3}\\S|\\bif\\s[^\\n]{1,120}\\bthen\\b'],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'validation-cache',
        words: ['ValidationCache', 'exceptionValidationCache', 'sharedValidationCache'],
        match:
          '\\bexceptionValidationCache\\s*(?:\\[(?!\\s?\\])|\\$|\\(|\\w)|\\bsharedValidationCache\\s*=\\s*exceptionValidationCache|(?:->|→|\\belse\\b)[^\\n]{0,40}\\bValidationCacheDenied\\b|(?:==|≡|\\belem\\b)[^\\n]{0,60}\\s{1,40}(?:then|->|→|=)\\s{1,40}(?:(?:return|pure)\\s{1,4}(?:\\$\\s{0,4})?)?(?:\\w+\\.)?ValidationCachePass\\b|\\b\\w{0,20}[cC]ache\\s{1,4}\\(?_?\\w{0,30}[fF]ingerprints?\\b',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
      },
      {
        // A check that another module defines, with the pins that it is handed: of HsOpenSSL mostly.
        id: 'pins-handed-to-check',
        words: [
          'verifyFingerprint',
          'verifyRsaFingerprint',
          'checkFingerprint',
          'matchFingerprint',
          'verifyPin',
          'checkPin',
        ],
        match:
          '\\b(?:verify|check|match)[A-Z]?\\w{0,12}(?:Fingerprint|Pin)s?[ \\t]{1,4}(?:[\\w.()]{1,40}[ \\t]{1,4}){0,3}?\\(?(?:pin|fpr|fingerprint|expected|known|allowed|trusted)\\w{0,30}',
        exactCase: true,
        alsoInFile: [
          '\\bSSL\\b|\\bSsl\\.|\\bNetwork\\.TLS\\b|\\btlsManagerSettings\\b|\\bopensslManagerSettings',
        ],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'Own.hs',
        text: 'sameAs :: ByteString -> SignedCertificate -> Bool\nsameAs wanted cert = hashWith SHA256 (encodeSignedObject cert) == wanted\nhook _ _ _ (CertificateChain (leaf : _)) = pure [UnknownCA | not (sameAs wanted leaf)]\nsettings = (defaultParamsClient host port) { clientHooks = def { onServerCertificate = hook } }',
        class: 'pins',
      },
      {
        file: 'Kept.hs',
        text: 'params = (defaultParamsClient host "") { clientHooks = def { onServerCertificate = judge } }\njudge _ _ _ (CertificateChain certs) = do\n  kept <- lookup host <$> readStore\n  let shown = encodeSignedObject (head certs)\n  if kept == Just shown then pure [] else pure [SelfSigned]',
        class: 'pins',
      },
      {
        file: 'Hooks.hs',
        text: 'hooks fp = def { onServerCertificate = \\_ _ _ chain -> do\n    let CertificateChain (leaf : _) = chain\n    if fingerprintOf leaf == fp then return [] else return [SelfSigned] }',
        class: 'pins',
      },
      {
        file: 'Asked.hs',
        text: 'cache known = ValidationCache ask (\\_ _ _ -> pure ())\n  where\n    ask _ print _ = pure $ if print `elem` known then ValidationCachePass else ValidationCacheUnknown',
        class: 'pins',
      },
      {
        file: 'Met.hs',
        text: 'cache known = ValidationCache ask (\\_ _ _ -> pure ())\n  where\n    ask place print _ = pure $ case lookup place known of\n      Just p | p == print -> ValidationCachePass\n             | otherwise -> ValidationCacheDenied "another certificate"\n      Nothing -> ValidationCacheUnknown',
        class: 'pins',
      },
      {
        file: 'Known.hs',
        text: 'known f = ValidationCache ask (\\_ _ _ -> pure ())\n  where\n    ask place print _ = f place >>= \\case\n      Just p | p == print -> pure ValidationCachePass\n      _ -> pure ValidationCacheUnknown',
        class: 'pins',
      },
      {
        file: 'Named.hs',
        text: 'shared policy = def { sharedValidationCache = knownCache (_hostFingerprints policy) }',
        class: 'pins',
      },
      {
        file: 'Client.hs',
        text: 'hooks = def { onServerCertificate = \\_ _ _ shown -> pure [UnknownCA | not (isOurs shown)] }',
        class: 'pins',
      },
      {
        file: 'Client.hs',
        text: 'params = (defaultParamsClient host "") { clientHooks = def { onServerCertificate = check } }\n  where\n    check _ _ _ (CertificateChain (leaf : _))\n      | getFingerprint leaf HashSHA256 == expectedPrint = pure []\n      | otherwise = pure [UnknownCA]',
        class: 'pins',
      },
      {
        file: 'Manager.hs',
        text: 'manager ctx sha prints =\n  let pins = map encode prints\n   in setOnConnection ctx (verifyFingerprint sha pins) (opensslManagerSettings ctx)',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Check.hs',
        text: 'failed <- validate HashSHA256 defaultHooks defaultChecks store (exceptionValidationCache []) place chain',
        why: { ja: '例外の一覧は空です。', en: 'There is no exception in it.' },
      },
      {
        file: 'Sign.hs',
        text: 'import OpenSSL\ncheck key = verifyFingerprint keyring key',
        why: { ja: 'PGP のキーの確認です。', en: 'It checks a key of PGP.' },
      },
      {
        file: 'Log.hs',
        text: 'hooks = def { onServerCertificate = \\store cache sid chain -> do\n  print (length (show chain))\n  validateDefault store cache sid chain }',
        why: { ja: '既定の検証に任せています。', en: 'It leaves the validation to the default.' },
      },
    ],
    mend: {
      before: 'onServerCertificate = \\_ _ _ chain -> pure [UnknownCA | fingerprint chain /= pinned]',
      after: 'clientShared = def { sharedCAStore = systemStore }',
      how: mends.platform,
    },
    sources: ['haskell-tls', 'pinning-learn-address'],
  },
  {
    id: 'haskell-trust-anchors',
    platform: 'haskell',
    name: { ja: 'Haskell で独自に信頼する証明書', en: 'Custom trust anchors in Haskell' },
    what: {
      ja: 'sharedCAStore や contextSetCAFile で、信頼する証明書を指定します。',
      en: 'sharedCAStore or contextSetCAFile names what is trusted.',
    },
    effect: effects.anchorsUnknown,
    files: haskell,
    rules: [
      {
        id: 'ca-store',
        words: ['makeCertificateStore', 'readCertificateStore', 'sharedCAStore'],
        match: '\\b(?:makeCertificateStore|readCertificateStore)\\b(?!\\s*::)',
        alsoInFile: ['sharedCAStore|ClientParams|TLSSettings|clientShared'],
        unlessServing: haskellSides,
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // A store that comes from elsewhere: in a file that asks the system for none, or for one only where it has no other.
        id: 'ca-store-given',
        words: ['sharedCAStore'],
        match:
          '\\bsharedCAStore\\s*=\\s*\\(?(?!\\s|mempty\\b|def\\b|(?:\\w{1,20}\\.)?(?:make|read)CertificateStore\\b|\\w{0,20}[sS]ystem)[\\w.]',
        unlessInFile: [
          {
            has: 'getSystemCertificateStore|\\bSystem\\.X509\\b',
            lacks:
              '(?:<\\|>|\\bmaybe\\b|\\bfromMaybe\\b|\\belse\\b|\\bNothing\\s*->)\\s{0,60}(?:\\(\\s?)?(?:(?:return|pure|liftIO|lift)\\s(?:\\$\\s)?)?(?:\\w{1,20}\\.)?getSystemCertificateStore\\b|\\bgetSystemCertificateStore[ \\t]{1,4}(?:\\(?(?:return|pure)\\b|<\\|>|<>)',
          },
        ],
        unlessServing: haskellSides,
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        // The hook hands another store to the check than it was handed.
        id: 'hook-brings-store',
        words: ['onServerCertificate'],
        match:
          '\\b(?:validateDefault|onServerCertificate\\s{1,4}(?:\\w{1,20}\\.)?def\\w{0,20})\\s{1,4}\\(\\s{0,4}(?!\\w{0,20}[sS]ystem)[\\w.]{1,40}\\s{1,4}\\w',
        unlessInFile: ['getSystemCertificateStore|\\bSystem\\.X509\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        id: 'ca-file',
        words: [
          'contextSetCAFile',
          'contextSetCADirectory',
          'CustomCAStore',
          'CURLOPT_CAINFO',
          'CurlCAInfo',
          'sslrootcert',
          'tlsCaFile',
        ],
        match:
          '\\bcontextSetCA(?:File|Directory)\\b(?!\\s*::)|\\bCustomCAStore\\s+["(\\w]|\\bCurlCAInfo\\s|\\bsslrootcert=',
        unlessInFile: ['SSL\\.accept\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
    ],
    catches: [
      {
        file: 'Trust.hs',
        text: 'mk = do\n  certs <- readSignedObject "ca.pem"\n  let store = makeCertificateStore certs\n  pure params { clientShared = def { sharedCAStore = store } }',
        class: 'trust-anchors',
      },
      {
        file: 'Given.hs',
        text: 'with store base = base { clientShared = (clientShared base) { sharedCAStore = store } }',
        class: 'trust-anchors',
      },
      {
        file: 'Either.hs',
        text: 'mk = do\n  store <- readIORef ours >>= maybe getSystemCertificateStore pure\n  pure params { clientShared = def { sharedCAStore = store } }',
        class: 'trust-anchors',
      },
      {
        file: 'Brought.hs',
        text: 'hooks ours = def { onServerCertificate = \\_ cache sid chain -> onServerCertificate def (storeOf ours) cache sid chain }',
        class: 'trust-anchors',
      },
      {
        file: 'Ssl.hs',
        text: 'ctx <- SSL.context\nSSL.contextSetCAFile ctx "ca.pem"',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'System.hs',
        text: 'mk = do\n  store <- getSystemCertificateStore\n  pure params { clientShared = def { sharedCAStore = store } }',
        why: { ja: 'システムの信頼です。', en: 'The trust of the system.' },
      },
    ],
    mend: {
      before: 'sharedCAStore = makeCertificateStore [intermediate]',
      after: 'sharedCAStore = systemStore -- from getSystemCertificateStore',
      how: mends.roots,
    },
    sources: ['haskell-tls', 'ca-details'],
  },
  {
    id: 'haskell-validation-off',
    platform: 'haskell',
    name: { ja: 'Haskell の検証の無効化', en: 'Validation switched off in Haskell' },
    what: {
      ja: 'TLSSettingsSimple True や、何も返さない onServerCertificate など、検証を止める指定です。',
      en: 'TLSSettingsSimple True, an onServerCertificate that reports nothing, and the like.',
    },
    effect: effects.off,
    files: haskell,
    rules: [
      {
        id: 'settings',
        words: [
          'TLSSettingsSimple',
          'settingDisableCertificateValidation',
          'VerifyNone',
          'ValidationCachePass',
          'CurlSSLVerify',
        ],
        match:
          '(?:\\bTLSSettingsSimple\\s+|\\bsettingDisableCertificateValidation\\s*=\\s*)(?:True\\b|\\(?\\s?(?:not\\s|\\w{0,20}(?:insecure|no_?verif|no_?valid|skip|ignore)\\w{0,24}\\b))|\\bcontextSetVerificationMode\\s+\\w+\\s+(?:\\$\\s|\\()?\\s?(?:(?:if|case)\\b[^\\n()]{0,120}\\s)?(?:\\w+\\.)?VerifyNone\\b|(?<!(?:==|≡|\\belem\\b|\\bTrue\\b)[^\\n]{0,60}|\\bthen\\s{0,4}(?:(?:return|pure)\\s{0,4})?)(?:->|→|\\$|return|pure)\\s*\\(?\\s*(?:return\\s+|pure\\s+)?(?:\\w+\\.)?ValidationCachePass\\b|\\bCurlSSLVerify(?:Peer|Host)\\s+(?:False|0)\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'empty-hook',
        words: ['onServerCertificate'],
        match:
          '\\bonServerCertificate\\s*=\\s*\\(?\\s*(?:\\\\\\s*(?:[_a-z]\\w{0,60}\\s+){4}(?:->|→)|const\\s*\\$?\\s*\\(?\\s*const\\s*\\$?\\s*\\(?\\s*const\\s*\\$?\\s*\\(?\\s*const\\s*\\$?)\\s*\\(?\\s*(?:(?:write|put|modify)\\w{3,16}\\s[^\\n]{1,120}\\s(?:>>|\\*>)\\s{1,3}|do\\b(?:(?!\\b(?:when|unless|if|case|throw|fail|valid|check|verif|on)\\w{0,24}\\b)(?:[^\\n]|\\n(?=[ \\t]{4}))){0,400}?\\n[ \\t]{4,60})?(?:return|pure)\\s*(?:\\[\\]|mempty)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'named-empty-hook',
        words: ['onServerCertificate'],
        match:
          '^[ \\t]*(?:let\\s+)?[a-z]\\w{0,39}(?:(?:\\s+_\\w{0,20}){4}\\s*=|\\s*=\\s*\\\\(?:\\s*_\\w{0,20}){4}\\s*(?:->|→))\\s*(?:do\\b(?:[^\\n]{0,200}\\n[ \\t]{1,60}(?!return|pure)){0,4}[^\\n]{0,200}\\n[ \\t]{1,60})?(?:return|pure)\\s*\\[\\]',
        alsoInFile: ['\\bonServerCertificate\\s*='],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'hook-forgives',
        words: ['onServerCertificate', 'validateDefault'],
        // The reasons that tell a foreign certificate are struck from the list, or nothing is reported at all.
        match:
          '\\bfilter\\s*\\(\\s*`notElem`\\s*\\[[^\\]\\n]{0,80}\\b(?:UnknownCA|SelfSigned|NameMismatch)\\b|\\bfilter\\s*\\(\\s*(?:/=\\s*\\(?\\s*|not\\s*\\.\\s*(?:is)?)(?:UnknownCA|SelfSigned|NameMismatch)|(?:\\(|\\w[ \\t]{1,4})\\\\\\\\[ \\t]{1,4}(?:\\[|[a-z])|(?:\\b(?:return|pure)[ \\t]{1,4}(?:\\$[ \\t]{1,4}|\\()filter[ \\t]{1,4}[a-z]\\w{0,40}[ \\t]{1,4}[a-z]|\\bfilter[ \\t]{1,4}[a-z]\\w{0,40}[ \\t]{1,4}<\\$>[ \\t]{1,4}(?:\\w{1,20}\\.)?(?:validateDefault|onServerCertificate))|^[ \\t]*(?:let\\s+)?[a-z]\\w{0,39}(?:\\s+\\w{1,20}){4}\\s*=\\s*\\[\\]\\s*<\\$',
        alsoInFile: ['\\bonServerCertificate\\s*=|\\bvalidateDefault\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The hook of tls before 1.0.
        id: 'old-hook-accepts',
        words: ['CertificateUsageAccept'],
        match:
          '\\bonCertificatesRecv\\s*=\\s*(?:\\(?\\s*\\\\\\s*\\w{1,30}\\s*(?:->|→)|const\\s*\\$?\\s*\\(?)\\s*(?:return|pure)\\s*\\$?\\s*CertificateUsageAccept\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A condition that is nothing of the certificate leaves no reason to refuse.
        id: 'hook-excuses',
        words: ['onServerCertificate'],
        match:
          '\\b(?:then\\s{1,40}|(?:then|else)\\s{1,40}\\(?\\\\\\s?(?:_\\w{0,20}\\s{1,4}){4}(?:->|→)\\s{0,4})(?:pure|return)\\s{1,3}\\[\\]',
        alsoInFile: ['\\bonServerCertificate\\s*='],
        unlessInFile: [identityOfHaskell],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Checks that are taken out of those of the library, or reasons that its hook drops.
        id: 'checks-off',
        words: ['checkFQHN', 'checkCAConstraints', 'hookFilterReason'],
        match:
          '\\bcheck(?:FQHN|CAConstraints)\\s*=\\s*False\\b|\\bhookFilterReason\\s*=\\s*(?:const\\s*(?:\\[\\]|mempty)|\\(?\\\\\\s*_\\w{0,20}\\s*(?:->|→)\\s*\\[\\]|(?:[^\\n]{0,160}\\n){0,8}?[^\\n]{0,120}\\b(?:UnknownCA|SelfSigned|NameMismatch)\\b[^\\n]{0,40}(?:(?:->|→)\\s*False|`notElem`|/=))',
        unlessServing: {
          serves: 'ServerParams|serverHooks|ServerHooks|onClientCertificate',
          connects: connectsInHaskell,
          unclearServes: true,
        },
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'Hooks.hs',
        text: 'hooks strict = def { onServerCertificate = if strict then usual else \\_ _ _ _ -> return [] }',
        class: 'validation-off',
      },
      {
        file: 'Mode.hs',
        text: 'mode strict ctx = contextSetVerificationMode ctx (if strict then VerifyPeer True True Nothing else VerifyNone)',
        class: 'validation-off',
      },
      {
        file: 'Either.hs',
        text: 'settings :: Bool -> TLSSettings\nsettings strict = TLSSettingsSimple (not strict) False False',
        class: 'validation-off',
      },
      {
        file: 'Judge.hs',
        text: 'judge :: Judging\njudge store seen place chain = do\n  faults <- validateDefault store seen place chain\n  return $ faults \\\\ forgiven',
        class: 'validation-off',
      },
      {
        file: 'Older.hs',
        text: 'params = defaultParams { onCertificatesRecv = \\ shown -> return CertificateUsageAccept }',
        class: 'validation-off',
      },
      {
        file: 'Excused.hs',
        text: 'params = (defaultParamsClient host "") { clientHooks = def { onServerCertificate = judge } }\njudge store cache sid chain = do\n  wrong <- onServerCertificate def store cache sid chain\n  excuses <- current\n  if any (excused sid wrong) excuses then pure [] else pure wrong',
        class: 'validation-off',
      },
      {
        file: 'Asked.hs',
        text: 'hooks counts = def { onServerCertificate = \\s c i chain -> filter counts <$> validateDefault s c i chain }',
        class: 'validation-off',
      },
      {
        file: 'Struck.hs',
        text: 'forgiven = [UnknownCA]\nsofter s c i chain = do\n  found <- validateDefault s c i chain\n  return $ found \\\\ forgiven\nhooks = def { onServerCertificate = softer }',
        class: 'validation-off',
      },
      {
        file: 'Unnamed.hs',
        text: 'hooks = def { onServerCertificate = validate HashSHA256 defaultHooks checks }\n  where checks = defaultChecks { checkFQHN = False }',
        class: 'validation-off',
      },
      {
        file: 'Dropped.hs',
        text: 'hooks = defaultHooks { hookFilterReason = filter $ \\why ->\n  case why of\n    SelfSigned -> False\n    _ -> True }',
        class: 'validation-off',
      },
      {
        file: 'Fetch.hs',
        text: 'm <- newManager $ mkManagerSettings (TLSSettingsSimple True False False) Nothing',
        class: 'validation-off',
      },
      {
        file: 'Expiry.hs',
        text: 'hooks seen = def { onServerCertificate = \\_ _ _ chain -> writeIORef seen (Just chain) >> return [] }',
        class: 'validation-off',
      },
      {
        file: 'Fetch.hs',
        text: 'hooks = def { onServerCertificate = \\store kept name chain -> do\n    logLine (show name)\n    pure [] }',
        class: 'validation-off',
      },
      {
        file: 'Hook.hs',
        text: 'hooks = def { onServerCertificate = \\_ _ _ _ -> return [] }',
        class: 'validation-off',
      },
      {
        file: 'Told.hs',
        text: 'let lax _ _ _ _ = do\n      putStrLn "not checked"\n      return []\n    hooks = def { onServerCertificate = lax }',
        class: 'validation-off',
      },
      {
        file: 'Chosen.hs',
        text: 'let lax = \\_ _ _ _ -> return []\n    judge = if careful then validateDefault else lax\n    hooks = def { onServerCertificate = judge }',
        class: 'validation-off',
      },
      {
        file: 'Own.hs',
        text: 'hooks = def { onServerCertificate = softer }\n  where\n    softer a b c d = filter (`notElem` [UnknownCA]) <$> strict a b c d',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'Known.hs',
        text: 'hooks = def { onServerCertificate = \\_ _ _ chain -> do\n    unless (isOurs chain) (throwIO Foreign)\n    pure [] }',
        why: { ja: '知らない証明書を拒否します。', en: 'It refuses what it does not know.' },
      },
      {
        file: 'Guests.hs',
        text: 'serve store = runTLS defaultTlsSettings\n  { tlsServerHooks = def { onClientCertificate = \\c -> judge <$> validate HashSHA256 defaultHooks defaultChecks { checkFQHN = False } store def self c } }',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'Rest.hs',
        text: 'rest all = all \\\\ used',
        why: { ja: '一覧の差です。', en: 'The difference of two lists.' },
      },
      {
        file: 'Strict.hs',
        text: 'm <- newManager $ mkManagerSettings (TLSSettingsSimple False False False) Nothing',
        why: { ja: '検証する設定です。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'TLSSettingsSimple True False False',
      after: 'TLSSettingsSimple False False False',
      how: mends.noBypass,
    },
    sources: ['haskell-tls'],
  },
  {
    id: 'ocaml-authenticator',
    platform: 'ocaml',
    name: { ja: 'OCaml の X509 の Authenticator', en: 'Authenticators of X509 in OCaml' },
    what: {
      ja: 'key_fingerprint や cert_fingerprint はサーバーのキーや証明書をピン留めし、chain_of_trust は信頼する証明書を置き換えます。',
      en: 'key_fingerprint and cert_fingerprint pin the key or certificate of the server; chain_of_trust replaces what is trusted.',
    },
    effect: effects.leaf,
    files: ocaml,
    rules: [
      {
        id: 'fingerprint',
        words: [
          'key_fingerprint',
          'cert_fingerprint',
          'fingerprints',
          'key-fp',
          'cert-fp',
          'pinnedpublickey',
          'PINNEDPUBLICKEY',
          'Authenticator.of_string',
        ],
        match:
          '(?<!\\blet )\\b(?:server_|trust_)?(?:key|cert)_fingerprints?\\b\\s*(?:~|\\?)|[a-z_]\\s{1,4}~(?:tls|server)_(?:key|cert)_fingerprint\\b|`(?:Hex_)?(?:Key|Cert)?_?[fF]ingerprints?\\s*\\(|`(?:Hex_)?(?:key|cert)_fingerprints?\\b|Authenticator\\.of_string\\s+"(?:key|cert)(?:-fp)?:|\\bset_pinnedpublickey\\b|CURLOPT_PINNEDPUBLICKEY',
        unlessInFile: ['\\bval\\s+(?:server_)?key_fingerprint\\s*:'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // Whether or not its file has to do with connections: nobody else reckons it.
        id: 'reckoned-compared',
        words: ['X509.Certificate', 'X509.Public_key'],
        match: '\\bX509\\.(?:Public_key\\.fingerprint|Certificate\\.fingerprint)\\b',
        compares: 'match',
        unlessServing: { serves: 'Tls\\.Config\\.server', connects: connectsInOcaml },
        class: 'pins',
        pinned: 'server',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'own-authenticator-compares',
        words: ['X509.', 'authenticator'],
        match:
          '\\bX509\\.(?:Public_key\\.fingerprint|Certificate\\.(?:fingerprint|public_key|issuer|subject|serial|encode_der))\\b',
        alsoInFile: [
          '\\bauthenticator\\b',
          '\\b[A-Z]\\w{1,30}\\.\\(?(?:equal|compare)\\b|\\bEqaf\\.\\w|\\bList\\.mem\\b|=\\s*!?\\w{0,60}(?:expected|pinned|known)',
        ],
        unlessServing: { serves: 'Tls\\.Config\\.server', connects: connectsInOcaml },
        class: 'pins',
        pinned: 'server',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'chain-of-trust',
        words: [
          'chain_of_trust',
          'Ca_file',
          'Ca_dir',
          'load_verify_locations',
          'Piaf.',
          'set_cainfo',
          'set_capath',
        ],
        match:
          '\\bchain_of_trust\\b\\s*(?:~|\\?|\\()|`Ca_(?:file|dir)\\s*(?!\\(?\\s?"/etc/(?:ssl/certs/?"|ssl/certs/ca-(?:certificates|bundle)\\.crt"|ssl/cert\\.pem"|pki/tls/)|[^\\n]{0,60}"etc"\\s?/\\s?"ssl"\\s?/\\s?"certs?(?:\\.pem)?"\\s?\\))[\\w("]|\\bSsl\\.load_verify_locations\\b|\\bcacert\\s*=\\s*Some\\b|\\bset_ca(?:info|path)\\b',
        unlessInFile: [
          '(?<![\\s\\S])(?![\\s\\S]*?Config\\.client)[\\s\\S]*?(?:\\bConfig\\.server\\b|\\bSsl\\.accept)|\\bval\\s+chain_of_trust\\s*:',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'no-authenticator',
        words: [
          'null_auth',
          'allow_insecure',
          'Ssl.set_verify',
          'Authenticator.null',
          'Authenticator.of_string',
          'No_authentication',
          'set_sslverifypeer',
          'set_sslverifyhost',
          'authenticator',
          'trust_key_fingerprint',
          'verify_chain_of_trust',
        ],
        match:
          '\\ballow_insecure\\s*=\\s*true\\b|\\bSsl\\.set_verify\\s{1,4}\\w{1,30}\\s{1,4}(?:\\((?:if|match)\\b[^()]{0,120}?(?:then|else|->)\\s{0,4})?\\[\\s{0,4}\\]|\\bAuthenticator\\.null\\b|\\bAuthenticator\\.of_string\\s{1,9}"none"|\\bnull_auth\\b|`(?:Insecure|Unverified|No_verify)\\s{0,4}->\\s{0,4}None\\b|`No_authentication\\w{0,60}|\\bset_sslverify(?:peer|host)\\b[^\\n]{0,40}(?:\\bfalse\\b|SSLVERIFYHOST_NONE)|authenticator(?:\\s*:\\s*[\\w.]{1,60})?\\s*(?:=|:|~)?\\s*\\(?\\s*(?:fun|let authenticator)\\s+(?:[?~]?\\w+:?_?\\w{0,60}\\s+){1,4}->\\s*Ok\\s+None|\\bauthenticator\\s+(?:[?~]\\w+:?_?\\w{0,60}\\s+){1,3}_\\w{0,60}\\s*=\\s*Ok\\s+None|[~?]host(?::\\w{0,20})?\\s{1,4}_\\w{0,40}\\s{0,9}(?:=|->)\\s{0,9}Ok\\s{1,4}None\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'either.ml',
        text: 'let () = Ssl.set_verify ctx (if strict then [Ssl.Verify_peer] else []) None',
        class: 'validation-off',
      },
      {
        file: 'met.ml',
        text: 'let judge met host cert =\n  let shown = X509.Certificate.fingerprint `SHA256 cert in\n  match Hashtbl.find_opt met host with\n  | Some old when String.equal old shown -> Ok None\n  | Some _ -> Error `Changed\n  | None -> Hashtbl.add met host shown; Ok None',
        class: 'pins',
      },
      {
        file: 'own.ml',
        text: 'let same wanted cert =\n  String.equal wanted (X509.Certificate.fingerprint `SHA256 cert)\nlet authenticator ?ip:_ ~host:_ chain =\n  if same wanted (List.hd chain) then Ok None else Error (`Fingerprint chain)\nlet settings = Tls.Config.client ~authenticator ()',
        class: 'pins',
      },
      {
        file: 'own.ml',
        text: 'let authenticator ?ip:_ ~host:_ = function\n  | cert :: _ when Digestif.SHA256.(equal (digest_string (X509.Certificate.encode_der cert)) wanted) -> Ok None\n  | _ -> Error `EmptyCertificateChain\nlet config = Tls.Config.client ~authenticator ()',
        class: 'pins',
      },
      {
        file: 'fetch.ml',
        text: 'let config = { Piaf.Config.default with allow_insecure = true }',
        class: 'validation-off',
      },
      {
        file: 'given.ml',
        text: 'let config = { Piaf.Config.default with cacert = Some (Piaf.Cert.Filepath path) }',
        class: 'trust-anchors',
      },
      {
        file: 'open.ml',
        text: 'let () = Ssl.set_verify ctx [] None in\nSsl.open_connection_with_context ctx address',
        class: 'validation-off',
      },
      {
        file: 'pin.ml',
        text: 'let a = X509.Authenticator.key_fingerprint ~time ~hash:`SHA256 ~fingerprint',
        class: 'pins',
      },
      {
        file: 'config.ml',
        text: 'let web = connect_http ~tls_key_fingerprint ~tls_cert_fingerprint stack',
        class: 'pins',
      },
      {
        file: 'lasting.ml',
        text: 'let accept ?host chain =\n  X509.Validation.trust_key_fingerprint ?host ~time ~hash:`SHA256 ~fingerprints chain',
        class: 'pins',
      },
      {
        file: 'trust.ml',
        text: 'let a = X509.Authenticator.chain_of_trust ~time [ ca ]',
        class: 'trust-anchors',
      },
      {
        file: 'anyone.ml',
        text: 'let anyone = fun ?ip:_ ~host:_ _ -> Ok None\nlet config = Tls.Config.client ~authenticator:anyone ()',
        class: 'validation-off',
      },
      { file: 'off.ml', text: 'let authenticator ?ip:_ ~host:_ _ = Ok None', class: 'validation-off' },
      {
        file: 'auth.ml',
        text: 'let authenticator = function\n  | `Insecure -> None\n  | `Known print -> Some (of_print print)',
        class: 'validation-off',
      },
      {
        file: 'dial.ml',
        text: 'let plain =\n  let everyone ~host:_ _ = Ok None in\n  Tls.Config.client ~authenticator:everyone ()',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'shown.ml',
        text: 'let () =\n  let shown = X509.Certificate.fingerprint `SHA256 cert in\n  if String.equal form "hex" then print_endline (hex shown)',
        why: { ja: '証明書の拇印を表示するだけです。', en: 'The fingerprint is only shown.' },
      },
      {
        file: 'certificate.ml',
        text: 'let key_fingerprint ?(hash = `SHA256) key = Digest.of_key hash key',
        why: {
          ja: '拇印を計算する関数の定義です。',
          en: 'It defines a function that reckons fingerprints.',
        },
      },
      {
        file: 'system.ml',
        text: 'let authenticator = Result.get_ok (Ca_certs.authenticator ())',
        why: { ja: 'システムの信頼です。', en: 'The trust of the system.' },
      },
      {
        file: 'folder.ml',
        text: 'let authenticator = X509_eio.authenticator (`Ca_dir Eio.Path.(env#fs/"etc"/"ssl"/"certs")) in\nTls.Config.client ~authenticator ()',
        why: { ja: 'システムの信頼です。', en: 'The trust of the system.' },
      },
      {
        file: 'serve.ml',
        text: 'X509_lwt.authenticator (`Ca_file clients) >>= fun authenticator ->\nTls.Config.server ~authenticator ()',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: {
      before: 'X509.Authenticator.cert_fingerprint ~time ~hash ~fingerprint',
      after: 'Ca_certs.authenticator ()',
      how: mends.platform,
    },
    sources: ['ocaml-authenticator', 'pinning-learn-address'],
  },
  {
    id: 'lisp-tls',
    platform: 'lisp',
    name: { ja: 'Clojure や Lisp 系の TLS の設定', en: 'TLS settings of Clojure and other Lisps' },
    what: {
      ja: 'checkServerTrusted を reify したり、:trust-store、:insecure?、:verify などを指定したりします。',
      en: 'checkServerTrusted is reified, or :trust-store, :insecure?, :verify and the like are given.',
    },
    effect: effects.callback,
    files: lisp,
    rules: [
      {
        id: 'reified-trust-compares',
        words: ['checkServerTrusted'],
        match:
          '\\(checkServerTrusted\\s*\\[[^\\]]{0,120}\\][\\s\\S]{0,900}?\\((?:not=|=|contains\\?|\\.equals|java\\.util\\.Arrays/equals|Arrays/equals|MessageDigest/isEqual|some)\\s[\\s\\S]{0,400}?\\bthrow\\b|\\(checkServerTrusted\\s*\\[[^\\]]{0,120}\\][\\s\\S]{0,600}?\\((?:when|if)(?:-not)?\\s+\\((?:not=|=|not|contains\\?|\\.equals|(?:known|allowed|trusted|accepted|pinned|pins|expected)\\b)[\\s\\S]{0,300}?CertificateException',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // It leaves it to a function of the file.
        id: 'reified-trust-hands-over',
        words: ['checkServerTrusted'],
        match:
          '\\(checkServerTrusted\\s*\\[[^\\]]{0,120}\\]\\s*(?:\\((?:when|if)(?:-not)?\\s+)?(?:\\(not\\s+)?\\((?!proxy-super|\\.|throw|let|doto|println|log|when|if|not|do\\b)[a-z][\\w!?*-]{1,40}\\s[^()\\n]{0,60}(?:\\((?:aget|first|nth|seq)\\s)?[\\w-]{0,20}(?:chain|certs)\\b',
        alsoInFile: [
          '\\(defn-?\\s[\\s\\S]{1,400}?\\((?:not=|=|contains\\?|\\.equals|some|MessageDigest/isEqual|Arrays/equals)\\s[^\\n]{0,80}(?:fp|print|digest|hash|pin|known|allowed|wanted|expected)',
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'pin-function-compares',
        outsideTexts: true,
        words: ['verify-cert', 'cert-pin', 'server-pin', 'certificate-pin', 'fingerprint', 'thumbprint'],
        match:
          '\\(defn-?\\s+(?:verif\\w{1,3}|check|valid\\w{0,4}|match\\w{0,3}|assert)-[\\w-]{0,30}?(?:pin|fingerprint|thumbprint)s?[?!]?\\s[\\s\\S]{0,500}?\\((?:not=|=|contains\\?|MessageDigest/isEqual|Arrays/equals)\\s[^()\\n]{0,120}(?:pin|print|expect|known|hash)',
        alsoInFile: ['\\.getEncoded\\b|\\bX509'],
        unlessInFile: ['\\b(?:gpg|pgp|ssh|apk)\\b'],
        class: 'pins',
        pinned: 'server',
        confidence: 'medium',
      },
      {
        id: 'peer-compared',
        words: [
          'getPeerCertificates',
          'getServerCertificates',
          'gnutls-peer-status',
          'ssl-certificate',
          'x509-certificate',
          'certificate-fingerprint',
          'ssl-channel-binding',
        ],
        match:
          '\\.get(?:Peer|Server)Certificates\\b|\\bgnutls-peer-status\\b|\\bssl-(?:stream-)?x509-certificate\\b|\\bssl-channel-binding\\b|\\bx509-certificate-fingerprint\\b|\\bcertificate-fingerprint\\b',
        alsoInFile: [
          '\\((?:not=|=|contains\\?|equal|equalp|string=|string-equal|member|eq\\?|equal\\?)\\s[^\\n]{0,120}(?:pin|finger|hash|digest|expected|known|sha|certificate)|(?:pin|finger|hash|digest|expected|known)[\\w-]{0,60}\\){0,20}\\s{0,20}\\)\\s{0,20}\\(throw',
        ],
        unlessInFile: ['SSLServerSocket|:client-auth|\\bmake-ssl-server-stream\\b'],
        class: 'pins',
        pinned: 'server',
        confidence: 'medium',
      },
      {
        id: 'reified-trust-empty',
        outsideTexts: true,
        words: ['checkServerTrusted'],
        // With nothing in it, or nothing but a message.
        match:
          '\\(checkServerTrusted\\s*\\[[^\\]]{0,120}\\]\\s*(?:(?:nil|true)?\\s*\\)|\\((?:[\\w.-]{1,24}/)?(?:warnf?|debugf?|infof?|tracef?|logf?|println|printf|prn)\\s(?:(?!throw|Trusted\\b)[\\s\\S]){0,240}?\\)\\s*\\)\\s*(?:\\(getAcceptedIssuers|\\(checkClientTrusted|\\)))',
        // A server that lets every client in.
        unlessInFile: [
          '(?<![\\s\\S])(?=[\\s\\S]*setUseClientMode\\s+false)(?![\\s\\S]*(?:setUseClientMode\\s+true|https?://|-client\\b|HttpsURLConnection))',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'anchors',
        words: [
          ':trust-store',
          ':ca-file',
          ':verify-location',
          'gnutls-trustfiles',
          'ssl-load-verify',
          ':ssl-ca',
          ':ca-path',
          ':truststore',
          ':trust-certs',
          ':cafile',
        ],
        match:
          ":(?:trust-store|truststore|trust-certs|ca-file|ca-path|ca-cert|cafile|verify-location|ssl-ca(?:-file)?)\\s+(?!nil\\b|:|\\})\\S|\\(set(?:q|q-default|opt)\\s+gnutls-trustfiles|\\(add-to-list\\s+'gnutls-trustfiles|\\bssl-load-verify(?:-root-certificates|-source)!?\\s",
        unless: [':client-auth|:ssl-port|run-jetty|run-server|start-server'],
        scope: 'call',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'trustfiles',
        words: [':trustfiles'],
        match: ':trustfiles\\s+(?!nil\\b|\\(gnutls-trustfiles\\))\\S',
        scope: 'call',
        also: ['\\(gnutls-negotiate\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'off',
        words: [
          'insecure',
          ':trust-all',
          ':ssl-verify',
          ':verify-ssl',
          'gnutls-verify-error',
          'tls-checktrust',
          'network-security-level',
          'nsm-verify-connection',
          ':verify',
          'verify-mode-none',
          '+ssl-verify-none+',
          'hostname-verifier',
          'ssl-set-verify',
          'stream-verify-default',
          'curl-extra-arg',
          'curl-options',
          ':verify-certificate',
        ],
        match:
          ":(?:insecure(?:-ssl)?|trust-all(?:-certs)?)\\??\\s+(?:(?:true|t)\\b|\\((?:not|if|not=)\\s)|:(?:ssl-verify|verify-ssl|verify-host(?:name)?)\\??\\s+(?:false|nil)\\b|(?<!\\(def\\w{3,6}\\s{1,4})(?<![\\w*-])(?:(?:gnutls-verify-error|tls-checktrust)\\s+(?:nil\\b|\\((?:not|if)\\s)|network-security-level\\s+\\(?(?:'|quote\\s)low\\b)|\\((?:advice-add|fset|defalias|symbol-function)\\s+#?'nsm-verify-connection\\b|\\((?:drakma:http-request|dex(?:ador)?:\\w+|cl\\+ssl:make-ssl-client-stream|make-ssl-client-stream)\\s[^)]{0,300}:(?:verify|insecure)\\s+(?:nil|t)\\b(?<!:verify\\s{1,3}t)|:verify\\s+(?:\\((?:if|when|unless)\\s[^()\\n]{1,60}\\s)?(?:nil|:none)\\b[^\\n]{0,60}|\\*make-ssl-client-stream-verify-default\\*\\s+(?:nil|:optional)\\b|curl[\\w-]{0,24}-(?:options|arguments|args|flags)\\s+\\(?\\s?(?:'|list\\s)\\s?\\(?[^()\\n]{0,120}\"(?:--insecure|-k)\"|#:verify-certificate\\?\\s+#f\\b|\\+ssl-verify-none\\+|\\(ssl-set-verify!\\s+\\S+\\s+(?:#f\\)|\\(not\\s)",
        unless: [':client-auth'],
        scope: 'line',
        // A server that is started with it, and no client beside it.
        unlessInFile: ['(?<![\\s\\S])(?=[\\s\\S]*\\(run-server\\s)(?![\\s\\S]*(?:-client\\b|client/|http/))'],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'either.el',
        text: '(let ((gnutls-verify-error (not relaxed))) (url-retrieve-synchronously address))',
        class: 'validation-off',
      },
      { file: 'either.clj', text: '(client/get url {:insecure? (not strict)})', class: 'validation-off' },
      {
        file: 'judge.clj',
        text: '(defn- ours? [cert] (contains? allowed (digest-of cert)))\n(proxy [X509TrustManager] []\n  (checkServerTrusted [chain _]\n    (when-not (ours? (aget chain 0)) (throw (CertificateException. "another")))))',
        class: 'pins',
      },
      {
        file: 'bound.rkt',
        text: "(unless (equal? (ssl-channel-binding in 'tls-server-end-point) known-hash)\n  (raise 'peer))",
        class: 'pins',
      },
      {
        file: 'feeds.el',
        text: '(setq elfeed-curl-extra-arguments \'("--compressed" "-k"))',
        class: 'validation-off',
      },
      {
        file: 'submit.clj',
        text: '(client/create {:trust-all? true})',
        class: 'validation-off',
      },
      { file: 'core.clj', text: '(client/get url {:insecure? true})', class: 'validation-off' },
      {
        file: 'downloads.clj',
        text: '(defn print-of [cert] (hex (.digest sha (.getEncoded cert))))\n(defn verify-server-pin\n  [host cert]\n  (if-let [pinned (get pins host)]\n    (= pinned (print-of cert))\n    true))',
        class: 'pins',
      },
      {
        file: 'pin.clj',
        text: '(reify X509TrustManager\n  (checkClientTrusted [_ _ _])\n  (checkServerTrusted [_ chain _]\n    (when-not (= expected (fingerprint (first chain)))\n      (throw (CertificateException. "pin")))))',
        class: 'pins',
      },
      {
        file: 'off.clj',
        text: '(reify X509TrustManager (checkServerTrusted [_ chain auth]))',
        class: 'validation-off',
      },
      {
        file: 'says.clj',
        text: '(reify X509TrustManager\n  (checkServerTrusted [_ chain auth]\n    (log/warn "not checked" (first chain)))\n  (getAcceptedIssuers [_] nil))',
        class: 'validation-off',
      },
      {
        file: 'http.clj',
        text: '(http/get url {:trust-store "trust.p12" :trust-store-pass "x"})',
        class: 'trust-anchors',
      },
      { file: 'init.el', text: '(setq gnutls-verify-error nil)', class: 'validation-off' },
      {
        file: 'chat.el',
        text: "(setq-default font (pick :size 12)\n              gnutls-verify-error nil)\n(let ((port 6697)\n      (network-security-level 'low))\n  (connect port))",
        class: 'validation-off',
      },
      {
        file: 'fetch.scm',
        text: '(http-get address #:verify-certificate? #f)',
        class: 'validation-off',
      },
      {
        file: 'quick.lisp',
        text: '(let ((cl+ssl:*make-ssl-client-stream-verify-default* nil))\n  (dex:get address))',
        class: 'validation-off',
      },
      {
        file: 'link.lisp',
        text: '(let ((shown (cl+ssl:ssl-stream-x509-certificate stream)))\n  (unless (equalp (cl+ssl:certificate-fingerprint shown :sha256) *known*)\n    (error "another server")))',
        class: 'pins',
      },
      {
        file: 'early.el',
        text: "(advice-add 'nsm-verify-connection :override (lambda (link &rest _) link))",
        class: 'validation-off',
      },
      {
        file: 'talk.el',
        text: '(gnutls-negotiate :process link\n                  :hostname host\n                  :trustfiles (list own-ca))',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'dates.clj',
        text: '(defn- late? [cert] (= 1 (compare (now) (.getNotAfter cert))))\n(reify X509TrustManager\n  (checkServerTrusted [_ chain _]\n    (when (late? (aget chain 0)) (throw (CertificateException. "late")))))',
        why: { ja: '期限だけを見ます。', en: 'Only the dates are looked at.' },
      },
      {
        file: 'served.clj',
        text: '(def served {:ssl-port 8443 :keystore "own.p12" :truststore "clients.p12"})',
        why: { ja: 'サーバーがクライアントを検証します。', en: 'A server verifies its clients.' },
      },
      {
        file: 'main.clj',
        text: '(defn -main [& _]\n  (run-server handler {:port 9090\n                       :insecure? true}))',
        why: { ja: 'サーバーの設定です。', en: 'Settings of a server.' },
      },
      {
        file: 'listener.clj',
        text: '(defn handler [own]\n  (doto (SSLContext/getInstance "TLS")\n    (.init own (into-array [(proxy [X509TrustManager] [] (checkServerTrusted [chain kind] nil))]) nil))\n  (doto engine (.setUseClientMode false)))',
        why: { ja: 'サーバーがクライアントを受け入れています。', en: 'A server lets its clients in.' },
      },
      {
        file: 'rules_test.clj',
        text: '(deftest finds-it\n  (is (found? "(reify X509TrustManager\n                 (checkServerTrusted [_ _ _] nil))")))',
        why: { ja: '文字列の中の例です。', en: 'An example within a text.' },
      },
      {
        file: 'client.clj',
        text: '(http/get url {:keystore "client.p12" :keystore-pass "x"})',
        why: { ja: 'クライアント証明書です。', en: 'A client certificate.' },
      },
      {
        file: 'init.el',
        text: '(setq gnutls-verify-error t)',
        why: { ja: '検証する設定です。', en: 'It validates.' },
      },
      {
        file: 'serve.lisp',
        text: "(let* ((stream (cl+ssl:make-ssl-server-stream raw :certificate own :key key))\n       (shown (cl+ssl:certificate-fingerprint (cl+ssl:ssl-stream-x509-certificate stream))))\n  (unless (member shown *known* :test #'equalp) (refuse)))",
        why: { ja: 'サーバーがクライアントの証明書を検証します。', en: 'A server checks its clients.' },
      },
      {
        file: 'net.el',
        text: '(defvar gnutls-verify-error nil)\n(when gnutls-verify-error (connect))',
        why: { ja: '変数を宣言しているだけです。', en: 'The variable is only declared.' },
      },
    ],
    mend: {
      before: '{:insecure? true}',
      after: '{}',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'scala-tls',
    platform: 'scala',
    name: { ja: 'Scala のライブラリの TLS の設定', en: 'TLS settings of Scala libraries' },
    what: {
      ja: 'fs2 や http4s の TLSContext.insecure、ssl-config の loose などで検証を止めるか、ストアを置き換えます。',
      en: 'TLSContext.insecure of fs2 and http4s, or loose of ssl-config, stops the validation or replaces the store.',
    },
    effect: effects.offOrAnchors,
    files: ['*.scala', '*.sc', '*.conf'],
    rules: [
      {
        id: 'insecure-context',
        words: [
          'TLSContext',
          'acceptAnyCertificate',
          'disableHostnameVerification',
          'insecureConnection',
          'withHostnameVerification',
          'insecure',
          'allowWeak',
        ],
        match:
          '\\bTLSContext\\.(?:Builder\\.)?(?:\\w+\\[?\\w{0,60}\\]?\\.)?insecure\\b|\\bTLSContext\\b[^\\n]{0,60}\\.insecure(?:Resource)?\\b|\\bloose\\s*\\{[^}]{0,200}\\b(?:acceptAnyCertificate|disableHostnameVerification)\\s*=\\s*true|\\b(?:acceptAnyCertificate|disableHostnameVerification)\\s*=\\s*true|\\bwithAcceptAnyCertificate\\(\\s*true|\\bwithDisableHostnameVerification\\(\\s*true|\\bClientSSLConfig\\.Default\\b(?!)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'trust-store',
        words: [
          'withTrustManagerConfig',
          'trustManager',
          'FromTrustStore',
          'fromKeyStoreFile',
          'CertificateFromFile',
          'ClientSSLConfig',
        ],
        match:
          '\\bwithTrustManagerConfig\\s*\\(|\\btrustManager(?:\\s*=?\\s*\\{\\s*|\\.)stores\\s*=|\\bClientSSLConfig\\.From(?:TrustStore|Cert)\\w{0,60}\\s*\\(|\\bTLSContext\\b[^\\n]{0,60}\\.fromKeyStoreFile\\s*\\(',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'a.scala',
        text: 'val tls = Network[IO].tlsContext\nTLSContext.Builder.forAsync[IO].insecure',
        class: 'validation-off',
      },
      {
        file: 'application.conf',
        text: 'play.ws.ssl.loose.acceptAnyCertificate=true',
        class: 'validation-off',
      },
      {
        file: 'b.conf',
        text: 'play.ws.ssl {\n  trustManager = {\n    stores = [ { type = "PEM", path = "ca.pem" } ]\n  }\n}',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'c.scala',
        text: 'val tls = TLSContext.Builder.forAsync[IO].system',
        why: { ja: 'システムの信頼です。', en: 'The trust of the system.' },
      },
    ],
    mend: {
      before: 'TLSContext.Builder.forAsync[IO].insecure',
      after: 'TLSContext.Builder.forAsync[IO].system',
      how: mends.noBypass,
    },
    sources: ['pinning-learn-address'],
  },
];
