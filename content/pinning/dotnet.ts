import type { FileExclusion, Pattern } from '#domain/pinning/pattern.ts';
import { hexPrint, saidFirst, someValue } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const sources = [
  '*.cs',
  '*.csx',
  '*.vb',
  '*.vbhtml',
  '*.linq',
  '*.fs',
  '*.fsx',
  '*.cshtml',
  '*.razor',
  '*.aspx',
  '*.ps1',
  '*.psm1',
  '*.cake',
];

/** Where a callback is handed to .NET. Ends before the callback. */
const callback =
  'Certificate(?:Custom)?Validat(?<=(?<!Client)(?:\\b|(?<=_)|(?<=Server)|(?<=Remote)|(?<=Custom)|(?<=User))(?:Server|Remote|Custom)?Certificate(?:Custom)?Validat)(?:ion|or|e)(?:Call[Bb]ack|Handler|Func|Delegate)?"?\\s*(?:\\+=|=(?![=>])|<-|:\\s)|(?:\\b(?:Ssl\\.CustomValidator|ServerCertificateValidator|RemoteCertificateValidator|ValidateServerCertificate(?:Callback)?|TrustOverrideForUrl|CertificateVerification(?:Callback)?|VerifyServerCertificate(?:Callback)?|ValidateCertificate|VerifyCertificate)|ServerCertValidation\\w{0,20})"?\\s*(?:\\+=|=(?![=>])|<-|:\\s)|new\\s+[\\w.]{0,80}(?:RemoteCertificateValidationCallback|VerifyServerCertificateCallback)\\s*\\((?!\\s*fun\\s+\\w+\\s*->(?!\\s*fun\\b))|\\bRemoteCertificateValidationCallback\\s*\\((?=\\s*fun\\b(?!\\s+\\w+\\s*->(?!\\s*fun\\b)))|\\.With(?:Server|Remote)?CertificateValidation(?:Handler|Callback)?\\s*\\(|\\.ServerCertificateValidationCallback\\s*\\(|\\.ConfigureServerCertificateValidation\\s*\\(|\\.ConfigureRemoteCertificateValidationCallback\\s*\\(|\\.SetRemoteCertValidationCallback\\s*\\(|\\bnew\\s+SSLOptions\\s*\\([^(),;]{1,60},[^(),;]{1,30},|\\bTLSRemoteCertificationValidationCallback\\s*\\+?=(?![=>])|AddHandler\\s+[\\w.]{0,80}CertificateValidat\\w*\\s*,|\\.add_CertificateValidation\\w*\\s*\\(|\\bServerCustomValidationRequested\\s*\\+=';
/** The head of a method with the callback's signature, and of the classes that validate. */
const signature =
  '\\((?<!Client_?Cert\\w{0,30}\\s{0,4}(?:[(=]\\s{0,40})?\\()(?=[^(){};]{0,300}\\bX509Certificate2?\\b)(?=[^(){};]{0,300}\\bSslPolicyErrors\\b)[^(){};]{1,400}\\)(?:\\s*:\\s*bool\\s*=)?|\\((?<!Client_?Cert\\w{0,30}\\s{0,4}(?:[(=]\\s{0,40})?\\()\\s*[\\w?. ]{1,40},\\s*[\\w?. ]{0,40}cert\\w{0,20}\\s*,\\s*(?:_{1,3}|[\\w?. ]{0,40}chain\\w{0,12})\\s*,\\s*(?:_{1,4}|[\\w?. ]{0,40}(?:err|polic)\\w{0,20})\\s*\\)(?=\\s*=>)|\\((?<=[(,]\\s{0,40}\\()\\s?cert(?:ificate)?\\s?,\\s?(?:_{1,3}|\\w{0,20}chain)\\s?,\\s?(?:_{1,4}|\\w{0,20}(?:err|polic)\\w{0,20})\\s?\\)(?=\\s*=>)|\\bSslPolicyErrors,\\s?bool>\\s?\\(\\s?(?=fun\\b)|\\bbool\\s+(?:ValidateCertificate|CheckValidationResult)\\s*\\([^(){};]{0,200}\\)|\\bbool\\s+IsValid\\s*\\(\\s*Uri\\b[^(){};]{0,120}\\)|\\bvoid\\s+(?:NotifyServerCertificate|CheckServerTrusted)\\s*\\([^(){};]{0,200}\\)|\\boverride\\s+void\\s+Validate\\s*\\(\\s*X509Certificate2\\b[^(){};]{0,60}\\)|Function\\s+CheckValidationResult\\s*\\([^()]{0,300}\\)|\\bOverrides\\s+Sub\\s+Validate\\s*\\([^()\\n]{1,60}\\bX509Certificate2\\s*\\)|\\b(?:bool|void)\\s+(?:Validate|Verify|Check|Ensure|Is)(?:Server|Remote|Peer)\\w{0,12}Cert\\w{0,20}\\s*\\((?=[^(){};]{0,200}\\bX509Certificate2?\\b)[^(){};]{1,300}\\)|\\(\\s*\\w{1,40}\\s*:\\s*[\\w.]{0,80}X509Certificate2?\\s*\\)\\s*\\(\\s*\\w{1,40}\\s*:[^()]{1,60}\\)\\s*\\(\\s*\\w{1,40}\\s*:\\s*[\\w.]{0,80}SslPolicyErrors\\s*\\)';
/** Signs of a server that checks its clients, where no client is at work. */
const serverOnly: FileExclusion = {
  has: 'AsServer(?:Async)?\\s*\\(|ClientCertificateMode|\\bClientCertificateValidation\\b|SslServerAuthenticationOptions|AddCertificate\\s*\\(|\\bGrantedRoles\\b|\\bClaimsPrincipal\\b|\\bGenericPrincipal\\b|CertificateAuthenticationDefaults|OnCertificateValidated|\\bnew\\s{1,4}\\w{0,30}Server(?:Socket|Transport)\\w{0,30}\\s*\\(|\\bnew\\s{1,4}(?:Opc)?UaServer\\s*\\(|ApplicationType\\.Server\\b|ClientCertificate\\.Authentication|ServiceHost\\b',
  lacks:
    'AuthenticateAsClient|HttpClient|HttpWebRequest|ServerCertificateCustomValidation|SslClientAuthenticationOptions|ServicePointManager',
};
/** An interface that only answers requests: no way to connect stands in the file, so what it looks at is a caller's. */
const answersOnly: FileExclusion = {
  has: '\\[ApiController\\]|\\bControllerBase\\b|\\bJwtSecurityToken|\\bGenerateJwt\\w{0,20}\\s*\\(',
  lacks:
    'ValidationCallback|HttpClient|WebRequest|RestClient|SslStream|SslPolicyErrors|ServicePoint|ServerCert',
};
/** A test that builds chains of its own, and connects to nothing. */
const testOfChains: FileExclusion = {
  has: '^[ \\t]*\\[(?:Fact|Theory|Test|TestMethod|TestCase)\\b',
  lacks: 'AuthenticateAsClient|ValidationCallback\\s*\\+?=|new\\s+SslStream',
};
/** A function that itself takes connections. */
const takesConnections =
  '(?<![\\s\\S])(?![\\s\\S]*(?:AuthenticateAsClient|CertificateCustomValidation|ServicePointManager|SslClientAuthenticationOptions))[\\s\\S]*?AuthenticateAsServer|\\b(?:override\\s+void|Overrides\\s+Sub)\\s+Validate\\s*\\([^()]{1,80}\\)[\\s\\S]{0,1500}?"[^"\\n]{0,40}\\bclient\\b';
const ssl = `(?:(?:new(?:-object)?\\s+(?:-TypeName\\s+)?[\\w.]{0,40}|\\.)SslStream(?:(?:\\s*|\\]::new\\s*)\\(|\\s+-ArgumentList\\s+@?\\(?)|\\bSslStream\\s{1,4}\\w{1,40}\\s?=\\s?new\\s?\\()[^;,]{1,80},[^;,]{1,40},`;
/** A function, or what holds it, that asks for pins. */
const pinNamed =
  '(?:\\w{0,40}(?:pinn(?:ed|ing|er)|pin_?(?:store|set|match|check|valid|verif)|(?:cert|certificate|key|spki|ssl|tls|match(?:es)?|check|valid(?:ate)?|verify|is)_?pins?(?=\\s?[(.?])|tofu|(?:known|trusted|expected|match(?:es)?|check|verify|valid(?:ate)?)_?(?:thumb|finger)print)\\w{0,40}(?:\\s?[?!]?\\.\\s{0,40}\\w{1,40})?)';
const certificateMember =
  '(?:\\w{1,30}\\.)?(?:cert|certificate|(?:remote|server|peer|presented|shown|leaf)_?cert\\w{0,16}|presented|shown|x509\\w{0,16})\\s?[?!]?\\.(?:GetCertHash(?:String)?\\s?\\([^()]{0,40}\\)|Thumbprint\\b|GetSerialNumberString\\s?\\(\\s?\\)|SerialNumber\\b|GetPublicKeyString\\s?\\(\\s?\\))';
/** Such a member, held against what is neither nothing nor a member of another certificate. */
const memberCompared = `[\\w.]{3,80}(?:\\(\\s?\\))?\\s{1,4}[!=]=\\s{1,4}${certificateMember}|${certificateMember}\\s{1,4}[!=]=\\s{1,4}(?!null\\b|"")[\\w.]{3,80}|${certificateMember}\\s?[?!]?\\.Equals\\s?\\(\\s?(?!null\\b)[\\w.]{3,80}|\\b[sS]tring\\.Equals\\s?\\(\\s?(?:[\\w.]{3,80},\\s?(?:\\w{1,40}\\()?${certificateMember}|${certificateMember},\\s?[\\w.]{3,80})`;
/** The name of a certificate of an authority of one's own. */
const ownAuthority =
  '(?:this\\.)?_?(?:ca|\\w{0,20}(?:custom|own|private|server|internal|known|cloned)_?ca|ca_?cert\\w{0,16}|\\w{0,20}(?:root|authorit(?:y|ies)|anchor|trusted)\\w{0,40})(?:\\.(?:Value|Certificate)|\\[\\w.]{1,20}\\])?';
const wholeOrPrint =
  '(?:Thumbprint|RawData(?:Memory)?|Get(?:CertHash(?:String)?|RawCertData|PublicKey(?:String)?)\\s?\\(\\s?\\))';
/** The end of a chain, held against a certificate of an authority of one's own. */
const endsInOwn = `(?:\\b(?:return|if|AndAlso)\\s{1,4}|&&\\s|->\\s|\\()[\\w.]{1,60}\\.${wholeOrPrint}\\s{1,4}(?:=|<>)\\s{1,4}${ownAuthority}\\.${wholeOrPrint}|\\.${wholeOrPrint}\\s{1,20}(?:[!=]=|-c?(?:eq|ne))\\s{1,20}\\$?${ownAuthority}\\s?[?!]?\\.${wholeOrPrint}|\\b(?:root|ca|issuer|end)\\w{0,30}(?:Print|Hash|Raw|Bytes)\\s{1,20}[!=]=\\s{1,20}${ownAuthority}\\s?[?!]?\\.${wholeOrPrint}|\\.${wholeOrPrint}(?:\\.(?:AsSpan\\(\\)|Span))?\\s{0,20}[?!]?\\.(?:SequenceEqual|Equals)\\s?\\(\\s?${ownAuthority}\\s?[?!]?\\.${wholeOrPrint}|Equals?\\s?\\([^;()]{0,60}\\.${wholeOrPrint},\\s{0,20}${ownAuthority}\\s?[?!]?\\.${wholeOrPrint}|Equals?\\s?\\(\\s?${ownAuthority}(?:\\.${wholeOrPrint})?,[^;()]{0,60}ChainElements|\\bChainElements\\b[^;]{0,80}\\.Certificate\\s?[?!]?\\.Equals\\s?\\(\\s?${ownAuthority}\\s?\\)`;
/** What tells a developer's build or machine from others, not set beside the errors but instead of them. */
const kindOfBuild =
  '!?[\\w.]{0,40}(?:is_?(?:dev(?:elopment)?|debug\\w{0,12}|local\\w{0,12}|test\\w{0,12}|staging|prod(?:uction)?)|Debugger\\.IsAttached)\\b(?:\\(\\s*\\))?';
/** What names the host of a request. */
const ofHost =
  '(?:\\.Host\\b|\\.DnsSafeHost\\b|\\bhost_?[nN]ame\\b|\\bhost\\b|RequestUri\\b|\\.Authority\\b|\\.TargetHost(?:Name)?\\b|\\bIsLoopback\\b)';
/** Where a handler of the browser control lets a certificate pass. */
const allowedByHandler =
  '\\bCoreWebView2ServerCertificateErrorAction\\.AlwaysAllow\\b(?<=(?<![=!<>])=\\s{0,40}(?:[^;={}]{0,200}\\?\\s{0,40})?(?:[\\w.]{0,40}\\.)?CoreWebView2ServerCertificateErrorAction\\.AlwaysAllow)';
/** A kind of fault of the platform's verdict, as C#, Visual Basic, F# and PowerShell write it, also as a text. */
const fault = (kind: string) => `[@(]{0,2}["'[]?(?:[\\w.]{1,60}(?:\\]::|\\.))?${kind}["']?[\\s)]{0,4}`;
const either = '(?:\\|\\|?|-or\\b|\\bor\\b|OrElse\\b|,)\\s{0,80}';
/** The name does not match, or nothing is wrong: either is fine. */
const forgivesName = [
  `(?:=|-c?(?:eq|in)|\\bis|\\bcase|[|{,])\\s{0,8}(?:${fault('None')}${either}|${fault('None')}(?::|->|=>)\\s{0,80})(?:\\(?[$\\w.]{1,40}\\s(?:={1,2}|-c?eq|is)\\s)?${fault('RemoteCertificateNameMismatch')}(?!\\s{0,3}(?:&&|-and\\b|AndAlso\\b))`,
  `(?:=|-c?(?:eq|in)|\\bis|[|{,])\\s{0,8}${fault('RemoteCertificateNameMismatch')}${either}(?:\\(?[$\\w.]{1,40}\\s(?:={1,2}|-c?eq|is)\\s)?${fault('None')}`,
  // One of several cases.
  `\\bRemoteCertificateNameMismatch["']?\\)?\\s{0,8}(?:->\\s{0,40}true\\b|\\)?\\s?\\{\\s{0,40}(?:return\\s)?\\$true\\b)`,
  // It is struck out before the rest is looked at.
  `(?:&=?\\s{0,3}~|&&&\\s{0,3}~~~|-band\\s{0,3}\\(?\\s?-bnot\\s{0,3}|\\bAnd\\s{1,3}Not\\s{1,3})\\(?\\s?${fault('RemoteCertificateNameMismatch')}`,
].join('|');
/** What a callback looks at itself, where the name does not decide. */
const looksItself =
  'Thumbprint|GetCertHash|RawData|RawCertData|PublicKey|SequenceEqual|ChainStatus|GetNameInfo|DnsName|MatchesHostname|SerialNumber|\\.Build\\(|CustomRootTrust';
const words = [
  'CertificateValidation',
  'CertificateCustomValidation',
  'RemoteCertificateValidationCallback',
  'ValidateServerCertificate',
  'ValidateRemoteCertificate',
  'CertificateValidator',
  'SecurityTokenValidationException',
  'Ssl.CustomValidator',
  'SslPolicyErrors',
  'SslStream',
  'CheckValidationResult',
  'ValidateCertificate',
  'TrustOverrideForUrl',
  'CertificateVerification',
  'NotifyServerCertificate',
  'CheckServerTrusted',
  'VerifyServerCertificate',
  'VerifyCertificate',
  'ServerCertValidation',
  'RemoteCertValidation',
  'RemoteCertificationValidation',
  'new SSLOptions',
  'X509CertificateStructure',
  'ServerCustomValidationRequested',
  // A callback handed over with nothing else that names it.
  'certificate, chain',
  'cert, chain',
  'certificate, _',
  'cert, _',
];

const acceptsAll =
  '^[ \\t]{0,40}=[ \\t]{0,8}(?:\\n[ \\t]{0,40})?true[ \\t]{0,8}$|(?:=>|->)\\s*(?:\\{\\s*)?(?:return\\s+)?\\(?true\\b|\\breturn\\s+\\(?(?:true|\\$true)\\b|\\{\\s*(?:return\\s+)?\\$?true\\s*;?\\s*\\}|Function\\s*\\([^)]{0,160}\\)\\s*True\\b|\\bReturn\\s+True\\b|^[ \\t]*(?:\\|\\s*)?true\\s*$|\\$true\\s*\\}?\\s*$|DangerousAcceptAnyServerCertificateValidator';
const refuses =
  '\\bfalse\\b|\\breturn\\s+\\(?(?:false|\\$false)\\b|\\breturn\\s+(?!\\(?\\$?true\\b)[\\w(!]|\\bthrow\\b|=>\\s*(?!\\s|true\\b|\\{)[\\w(!]+\\s*(?:==|\\.|\\()|\\bReturn\\s+(?:False|[A-Z]\\w{0,60}\\s*=)|\\braise\\b|\\$false\\b';

/** What stands in the names of events of which a handler sets the answer. */
const answeredEventWords = [
  'ValidateCertificate',
  'ValidateServerCertificate',
  'CertificateValidation',
  'CertificateReceived',
  'SslValidation',
];
/** An event of which the handler sets the answer, as in FluentFTP. */
const answeredEvent =
  '\\b\\w{0,20}(?:ValidateCertificate|ValidateServerCertificate|CertificateValidation|CertificateReceived)\\s*\\+=|\\bAddHandler\\s+[\\w.]{1,60}\\.ValidateCertificate\\s*,(?=\\s*Sub\\b)|\\(\\s*[\\w.]{1,80}\\s+\\w{1,40}\\s*,\\s*\\w{0,40}(?:SslValidation|CertificateValidation)EventArgs\\s+\\w{1,40}\\s*\\)(?=\\s*(?:\\{|=>))';

export const dotnet: readonly Pattern[] = [
  {
    id: 'dotnet-validation-callback',
    platform: 'dotnet',
    name: {
      ja: '.NET の証明書検証コールバック',
      en: 'Certificate validation callback of .NET',
    },
    what: {
      ja: 'ServicePointManager、HttpClientHandler、SslStream などに渡すコールバックで、サーバー証明書やチェーンの要素の拇印、公開キー、発行者などを比べます。',
      en: 'A callback handed to ServicePointManager, HttpClientHandler, SslStream and others compares the thumbprint, key, issuer or another identity of the server certificate or of an element of the chain.',
    },
    effect: effects.callback,
    files: sources,
    rules: [
      {
        id: 'callback-compares',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        compares: 'parameters',
        scope: 'function',
        unless: [takesConnections],
        unlessInFile: [serverOnly, answersOnly],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'callback-named-pin',
        outsideTexts: true,
        words: [...words, 'PinningValidator', 'TrustKit'],
        match: `(?:${callback}|${ssl})\\s{0,40}(?:new\\s+)?[\\w.]{0,60}(?:Pinned|Pinning|Thumbprint|Fingerprint)\\w{0,40}|\\bServiceCertificate\\.\\w{0,60}\\.?CustomCertificateValidator\\s*=\\s*new\\s+[\\w.]{1,80}\\([^();\\n]{0,80}(?:Hash|Thumb|Print|Pin)\\w{0,20}\\s*[,)]|\\.PinningValidator\\s{0,4}[?!]?\\.\\s{0,4}EvaluateTrust\\s*\\(|\\bTrustKit\\s{0,4}\\.\\s{0,4}InitSharedInstance\\w{0,40}\\s*\\(`,
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // The handler that compares stands in another file.
        id: 'handler-named-pin',
        outsideTexts: true,
        words: ['PinningHandler', 'PinningHttp', 'PinnedHandler', 'PinnedCert', 'PinnedHttp'],
        match:
          '(?:Pinning|Pinned(?:Cert(?:ificate)?)?)(?:Http(?:Client|Message)?)?Handler(?:(?=\\s?\\()(?<=\\bnew\\s{1,4}[\\w.]{1,80})|(?=>)(?<=(?:Handler|Service)<[\\w.]{1,80}))',
        unlessInFile: ['\\bclass\\s+\\w{0,60}Pinn(?:ing|ed)\\w{0,30}Handler\\b'],
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What is asked stands in another file, and is named for its pins.
        id: 'asks-for-pins',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: [
          `(?:\\breturn\\b|\\bif\\s?\\(|[=(!&|?:]|=>)\\s{0,40}!?(?:await\\s)?(?:\\w{1,40}\\s?[?!]?\\.\\s{0,40}){0,4}(?!\\w{0,20}(?:get|comput|calc|format|log|show|load|add|save|store|set|update|remember)\\w{0,40}\\s?\\()(?:${pinNamed}\\s?\\((?:[^;{}()]|\\([^;{}()]{0,60}\\)){0,160}?\\bcert|\\w{1,60}\\s?\\((?:[^;{}()]|\\([^;{}()]{0,60}\\)){0,160}?\\bcert\\w{0,30}[^;{}()\\w][^;{}]{0,120}?\\b(?:\\w{1,40}\\.)?k?_?(?:pin_?(?:type|set|ned|ning)\\w{0,30}|pins)\\b)`,
        ],
        unlessInFile: [serverOnly],
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        // What holds the pins says whether the certificate is among them.
        id: 'pinner-asked',
        outsideTexts: true,
        words: ['Pinner'],
        match:
          '\\b_?\\w{0,20}cert\\w{0,12}Pinner\\s*[?!]?\\.\\s*(?:Check|Valid|Verif|IsPinned|Match|Evaluat)\\w{0,30}\\s*\\(',
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        id: 'remote-certificate-compared',
        outsideTexts: true,
        words: [
          'RemoteCertificate',
          'ServicePoint.Certificate',
          'GetServerCertificate',
          'GetPeerCertificates',
        ],
        match:
          '\\.(?:RemoteCertificate|ServicePoint\\.Certificate)\\b|\\bGetServerCertificate\\w{0,60}\\s*\\(|\\.GetPeerCertificates\\s*\\(',
        compares: 'match',
        unlessInFile: [serverOnly],
        class: 'pins',
        pinned: 'server',
        confidence: 'medium',
      },
      {
        // The browser control of Windows asks what to do about a certificate that it does not trust.
        id: 'browser-asks-certificate',
        outsideTexts: true,
        words: ['CoreWebView2ServerCertificateErrorAction'],
        match: allowedByHandler,
        window: { before: 15, after: 0 },
        also: ['\\.ServerCertificate\\b'],
        class: 'pins',
        pinned: 'server',
        confidence: 'medium',
      },
      {
        // A part of a check, handed only the certificate: the head that tells what it is stands elsewhere.
        id: 'certificate-member-compared',
        outsideTexts: true,
        words: ['GetCertHash', 'Thumbprint', 'GetSerialNumber', 'SerialNumber', 'GetPublicKeyString'],
        match: `\\bif\\s?\\((?:[^;{}]{0,300}?[^;{}\\w.])?(?:${memberCompared})[^;{}]{0,120}?\\)\\s{0,60}\\{?\\s{0,60}(?:return\\s{1,4}(?:false|true)\\b|throw\\b)|(?:\\breturn|=>)\\s{1,20}(?:[^;{}]{0,160}?[^;{}\\w.])?(?:${memberCompared})`,
        alsoInFile: [
          '\\bSslPolicyErrors|\\bCertificateValidation\\b|ServerCertificate|RemoteCertificate|\\bSslStream|HttpClientHandler|\\bTls(?:Settings|Options|Client|Config\\w{0,8})\\b',
        ],
        scope: 'function',
        unless: [
          'X509Store|\\bStoreName|\\.Certificates\\b|client_?cert|\\bsign(?:er|ed|ing|ature)|\\bcaller|renew|\\bBindings?\\b|\\b_?(?:last|old|prev)\\w{0,12}\\.|\\b(?:find|search|lookup|remove|delete|install)\\w{0,30}\\s?\\(',
        ],
        unlessInFile: [
          serverOnly,
          answersOnly,
          testOfChains,
          'ClientCertificate(?:Validat|Mode)|CreateFromSignedFile|Authenticode|SignedCms|SignedXml',
        ],
        class: 'pins',
        pinned: 'server',
        confidence: 'medium',
      },
      {
        // What iOS and macOS hand over of the server, compared in .NET.
        id: 'apple-trust-compared',
        outsideTexts: true,
        words: ['ServerSecTrust'],
        match: '\\bServerSecTrust\\b',
        compares: 'match',
        class: 'pins',
        pinned: 'any-in-chain',
      },
      {
        id: 'chain-element-compared',
        outsideTexts: true,
        words: ['ChainElements'],
        match: '\\bChainElements\\b',
        alsoInFile: [
          '\\bSslPolicyErrors|\\bRemoteCertificate|\\bServerCertificate(?:Custom)?Validat|HttpClientHandler|\\bSslStream',
        ],
        unlessInFile: [serverOnly, testOfChains],
        scope: 'function',
        unless: [
          'acceptable_?Issuers|LocalCertificateSelect|local_?client_?cert|\\bclientCert|ValidateClientCert',
        ],
        compares: 'match',
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'Chosen.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (_, cert, _, _) => cert?.GetCertHashString() switch\n{\n    "0A1B0A1B0A1B0A1B0A1B0A1B0A1B0A1B0A1B0A1B" => true,\n    _ => false,\n};',
      },
      {
        file: 'Near.cs',
        text: 'static bool Near(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors faults) =>\n    sender is HttpWebRequest call && call.RequestUri.IsLoopback\n    && shown is X509Certificate2 leaf && leaf.Thumbprint == "0A1B0A1B0A1B0A1B0A1B0A1B0A1B0A1B0A1B0A1B";',
      },
      {
        file: 'Shown.cs',
        text: 'private static bool IsOurs(X509Certificate? leaf) => leaf is X509Certificate2 { Thumbprint: var shown } && Known.Contains(shown);\nhandler.ServerCertificateCustomValidationCallback = (_, leaf, _, _) => IsOurs(leaf);',
        class: 'pins',
      },
      {
        file: 'Roots.cs',
        text: 'static bool Judge(HttpRequestMessage asked, X509Certificate2? leaf, X509Chain? all, SslPolicyErrors faults)\n{\n    if (faults != SslPolicyErrors.None || all is null) return false;\n    var last = all.ChainElements.Last().Certificate;\n    return Roots.Contains(last.Thumbprint);\n}',
        class: 'pins',
      },
      {
        file: 'Last.cs',
        text: 'static bool Judge(object by, X509Certificate leaf, X509Chain all, SslPolicyErrors faults) => all.ChainElements[^1].Certificate.RawData.AsSpan().SequenceEqual(Root);',
        class: 'pins',
      },
      {
        file: 'Own.cs',
        text: 'internal sealed class Link(Options own)\n{\n    private Stream Open(Stream plain) => new SslStream(plain, false, Judge);\n    private bool Judge(object _, X509Certificate? leaf, X509Chain? all, SslPolicyErrors faults)\n    {\n        return Encode(leaf) == own.ServerKey;\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Either.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (_, leaf, _, _) => leaf.Thumbprint is Own or Spare;',
        class: 'pins',
      },
      {
        file: 'Named.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (_, leaf, _, _) => leaf?.GetPublicKeyString() is { } shown && shown == Own;',
        class: 'pins',
      },
      {
        file: 'Issuer.vb',
        text: 'Public Class OwnIssuer\n    Inherits X509CertificateValidator\n    Public Overrides Sub Validate(ByVal shown As X509Certificate2)\n        If wanted <> shown.IssuerName.Name Then Throw New SecurityTokenValidationException("another")\n    End Sub\nEnd Class',
        class: 'pins',
      },
      {
        file: 'Chosen.cs',
        text: 'link.RemoteCertificateValidationCallback = (_, shown, _, _) => shown switch\n{\n    X509Certificate2 leaf when leaf.Thumbprint == own => true,\n    _ => false,\n};',
        class: 'pins',
      },
      {
        file: 'Own.fs',
        text: 'let isOurs (known: Dictionary<string, string>) host (cert: X509Certificate2) =\n    match known.TryGetValue host with\n    | true, old -> old = cert.Thumbprint\n    | _ -> false\nhandler.ServerCertificateCustomValidationCallback <- fun _ cert _ _ -> isOurs known host cert',
        class: 'pins',
      },
      {
        file: 'Kept.vb',
        text: 'Private Function Judge(sender As Object, certificate As X509Certificate, chain As X509Chain, errors As SslPolicyErrors) As Boolean\n    Dim h = certificate.GetCertHashString()\n    For Each each In all\n        If each = h Then Return True\n    Next\n    Return False\nEnd Function',
        class: 'pins',
      },
      {
        file: 'Own.fs',
        text: 'let b = "own"\nhandler.ServerCertificateCustomValidationCallback <- fun _ cert _ errors ->\n    let a = cert.GetCertHashString()\n    a = b',
        class: 'pins',
      },
      {
        file: 'Link.fs',
        text: 'let check = Func<HttpRequestMessage, X509Certificate2, X509Chain, SslPolicyErrors, bool>(fun _ cert _ _ -> not (isNull cert) && cert.Thumbprint = wanted)\nhandler.ServerCertificateCustomValidationCallback <- check',
        class: 'pins',
      },
      {
        file: 'Peers.cs',
        text: 'options.Ssl.CustomValidator = (shown, chain, peer, errors, log) => shown.Thumbprint == own;',
        class: 'pins',
      },
      {
        file: 'Challenge.cs',
        text: 'public override void DidReceiveChallenge(NSUrlSession s, NSUrlAuthenticationChallenge asked, Action<NSUrlSessionAuthChallengeDisposition, NSUrlCredential> done)\n{\n    var shown = new X509Certificate2(asked.ProtectionSpace.ServerSecTrust[0].ToX509Certificate());\n    if (shown.Thumbprint == own) done(NSUrlSessionAuthChallengeDisposition.UseCredential, NSUrlCredential.FromTrust(asked.ProtectionSpace.ServerSecTrust));\n    else done(NSUrlSessionAuthChallengeDisposition.CancelAuthenticationChallenge, null);\n}',
        class: 'pins',
      },
      {
        file: 'Own.fs',
        text: 'handler.ServerCertificateCustomValidationCallback <- Func<_, _, _, _, _>(fun _ shown _ errors -> errors = SslPolicyErrors.None || shown.Thumbprint = own)',
        class: 'pins',
      },
      {
        file: 'Imports.cs',
        text: 'client.ServerCertificateValidationCallback = (s, shown, chain, errors) =>\n{\n    var whole = new X509Certificate2();\n    whole.Import(shown.GetRawCertData());\n    return whole.Thumbprint == Ours;\n};',
        class: 'pins',
      },
      {
        file: 'Bytes.cs',
        text: 'session.TrustOverrideForUrl = (sender, url, trust) => trust.GetCertificateChain()[0].DerData.ToArray().SequenceEqual(own);',
        class: 'pins',
      },
      {
        file: 'Judge.vb',
        text: 'Function Judge(who As Object, shown As X509Certificate, chain As X509Chain, errors As SslPolicyErrors) As Boolean\n    Dim seen = shown.GetCertHashString()\n    Return seen = Ours\nEnd Function',
        class: 'pins',
      },
      {
        file: 'Both.vb',
        text: 'Function Judge(who As Object, shown As X509Certificate, chain As X509Chain, errors As SslPolicyErrors) As Boolean\n    Return errors = SslPolicyErrors.None AndAlso shown.GetCertHashString() = Ours\nEnd Function',
        class: 'pins',
      },
      {
        file: 'Judge.fs',
        text: 'handler.ServerCertificateCustomValidationCallback <- fun _ shown _ errors ->\n    errors = SslPolicyErrors.None && shown.Thumbprint = ours',
        class: 'pins',
      },
      {
        file: 'Among.fs',
        text: 'handler.ServerCertificateCustomValidationCallback <- Func<_,_,_,_,_>(fun _ shown _ _ -> ours |> Set.contains shown.Thumbprint)',
        class: 'pins',
      },
      {
        file: 'Last.cs',
        text: 'bool Judge(object who, X509Certificate shown, X509Chain chain, SslPolicyErrors errors) {\n    var last = chain.ChainElements[chain.ChainElements.Count - 1].Certificate;\n    return last.Thumbprint == Ours;\n}',
        class: 'pins',
      },
      {
        file: 'Shown.cs',
        text: 'record Shown(string Thumbprint, bool Fine)\n{\n    public static Shown Of(X509Certificate given, SslPolicyErrors errors) => new(given.GetCertHashString(), errors == SslPolicyErrors.None);\n}\nclass Trust\n{\n    public bool Accepts(Shown presented) => string.Equals(Print, Clean(presented.Thumbprint), StringComparison.Ordinal);\n}',
        class: 'pins',
      },
      {
        file: 'Judge.cs',
        text: 'public bool Acceptable(X509Certificate2 certificate)\n{\n    if (_tls.CertificateValidation.Serial != certificate.SerialNumber)\n        return false;\n    return certificate.Thumbprint == _tls.CertificateValidation.Print;\n}',
        class: 'pins',
      },
      {
        file: 'Serials.cs',
        text: 'client.ServerCertificateValidationCallback = (s, c, h, e) => e switch { SslPolicyErrors.None => true, _ => c.GetSerialNumberString() is "0A1B2C" or "0A1B2D" };',
        class: 'pins',
      },
      {
        file: 'Names.cs',
        text: 'sealed class Names : Java.Lang.Object, IHostnameVerifier {\n    public bool Verify(string name, ISSLSession session) {\n        var leaf = session.GetPeerCertificates()[0];\n        return keys.Contains(Convert.ToBase64String(sha.Digest(leaf.PublicKey.GetEncoded())));\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Purse.cs',
        text: 'var handler = new CertificatePinningHandler();\n_line = new HttpClient(handler);',
        class: 'pins',
      },
      {
        file: 'Start.cs',
        text: 'services.AddHttpClient("bank").ConfigurePrimaryHttpMessageHandler(() => new PinnedCertificateHandler(options));',
        class: 'pins',
      },
      {
        file: 'Transfers.cs',
        text: 'public ITransfer Open(Uri place) =>\n    new Transfer(place, (certificate, _, _) => certificate.GetRawCertData().AsSpan().SequenceEqual(_kept));',
        class: 'pins',
      },
      {
        file: 'Directory.cs',
        text: 'class Directory\n{\n    public Directory(string host, X509Certificate2 cert) : this()\n    {\n        own = cert;\n        options.VerifyServerCertificate = this.Judge;\n    }\n    bool Judge(LdapConnection line, X509Certificate cert)\n    {\n        var shown = new X509Certificate2(cert);\n        return own.Thumbprint == shown.Thumbprint;\n    }\n}',
        class: 'pins',
      },
      {
        file: 'Dial.fs',
        text: 'let validate (expected: byte[]) = RemoteCertificateValidationCallback(fun _ cert _ errors ->\n    CryptographicOperations.FixedTimeEquals(cert.GetCertHash(), expected))',
        class: 'pins',
      },
      {
        file: 'Choice.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) =>\n    string.IsNullOrEmpty(_given) ? e == SslPolicyErrors.None : string.Equals(c?.Thumbprint, _given, StringComparison.OrdinalIgnoreCase);',
        class: 'pins',
      },
      {
        file: 'Stream.cs',
        text: 'X509Certificate2 server = new(stream.RemoteCertificate!);\nif (!CryptographicOperations.FixedTimeEquals(server.GetCertHash(), options.ServerCertHash)) throw new AuthenticationException("another server");',
        class: 'pins',
      },
      {
        file: 'Tasks.cs',
        text: 'if (!_certificatePinner.Check(host, shown.RawData)) answer(NSUrlSessionAuthChallengeDisposition.CancelAuthenticationChallenge, null);',
        class: 'pins',
      },
      {
        file: 'Policy.vb',
        text: 'Function RemoteCertValidate(ByVal sender As Object, ByVal cert As X509Certificate, ByVal chain As X509Chain, ByVal err As SslPolicyErrors) As Boolean\n    If (cert.Subject = subjectName) Then\n        Return True\n    End If\n    Return False\nEnd Function',
        class: 'pins',
      },
      {
        file: 'Accepted.cs',
        text: 'mail.ServerCertificateValidationCallback = (s, c, h, e) => e == SslPolicyErrors.None || _accepted.TryGetValue(host, out var known) && known == c.GetCertHashString();',
        class: 'pins',
      },
      {
        file: 'Gateway.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>\n{\n    return cert.GetCertHashString() == PinnedThumbprint;\n};',
        class: 'pins',
      },
      {
        file: 'Legacy.cs',
        text: 'ServicePointManager.ServerCertificateValidationCallback += Validate;\nstatic bool Validate(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)\n{\n    if (errors != SslPolicyErrors.None) return false;\n    return chain.ChainElements[1].Certificate.Subject.StartsWith("CN=Microsoft Azure TLS Issuing CA");\n}',
        class: 'pins',
      },
      {
        file: 'Pattern.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>\n    errors == SslPolicyErrors.None && cert is { Issuer: ExpectedIssuer, HasPrivateKey: false };',
        class: 'pins',
      },
      {
        file: 'Arms.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => (errors, cert?.Thumbprint) switch\n{\n    (_, ExpectedThumbprint) => true,\n    _ => false,\n};',
        class: 'pins',
      },
      {
        file: 'Gate.fs',
        text: 'let checkServer (_: obj) (cert: X509Certificate) (_: X509Chain) (errors: SslPolicyErrors) =\n    if errors = SslPolicyErrors.None then true\n    elif cert.GetCertHashString() = gateThumbprint then true\n    else false',
        class: 'pins',
      },
      {
        file: 'Kiosk.cs',
        text: 'filter.IgnorableServerCertificateErrors.Add(ChainValidationResult.Untrusted);\nfilter.ServerCustomValidationRequested += (sender, args) =>\n{\n    if (!args.ServerCertificate.GetHashValue().SequenceEqual(BoxHash)) args.Reject();\n};',
        class: 'pins',
      },
      {
        file: 'Made.cs',
        text: 'static RemoteCertificateValidationCallback For(byte[] expected) =>\n    (_, certificate, _, errors) => errors == SslPolicyErrors.None || CryptographicOperations.FixedTimeEquals(SHA256.HashData(certificate.GetRawCertData()), expected);',
        class: 'pins',
      },
      {
        file: 'Channel.cs',
        text: 'client.ClientCredentials.ServiceCertificate.Authentication.CustomCertificateValidator = new HashValidator(Constants.GateHash);',
        class: 'pins',
      },
      {
        file: 'Short.fs',
        text: 'handler.ServerCertificateCustomValidationCallback <- (fun _ cert _ _ -> cert.Thumbprint = gateThumbprint)',
        class: 'pins',
      },
      {
        file: 'Own.cs',
        text: 'settings.ServerCertificateValidationCallback((sender, cert, chain, errors) => cert.GetCertHashString() == clientCert.GetCertHashString());',
        class: 'pins',
      },
      {
        file: 'Applied.fs',
        text: 'let check (_: obj) (c: X509Certificate) (_: X509Chain) (_: SslPolicyErrors) =\n    c.GetCertHashString HashAlgorithmName.SHA256 = gateHash',
        class: 'pins',
      },
      {
        file: 'Short.vb',
        text: 'handler.ServerCertificateCustomValidationCallback = Function(message, cert, chain, errors) cert.Thumbprint = GateThumbprint',
        class: 'pins',
      },
      {
        file: 'Phone.cs',
        text: 'TSKTrustDecision decision = TrustKit.SharedInstance().PinningValidator.EvaluateTrust(trust, host);',
        class: 'pins',
      },
      {
        file: 'Kept.cs',
        text: 'static bool Check(object sender, X509Certificate shown, X509Chain way, SslPolicyErrors errors)\n{\n    foreach (var step in way.ChainElements)\n    {\n        using var one = step.Certificate;\n        var key = Convert.ToBase64String(SHA256.HashData(one.PublicKey.ExportSubjectPublicKeyInfo()));\n        if (KnownKeys.Contains(key)) return true;\n    }\n    return false;\n}',
        class: 'pins',
      },
      {
        file: 'Broker.cs',
        text: 'using MQTTnet;\npublic static bool ValidateServerCertificate(X509Certificate2 shown)\n{\n    var print = shown.GetCertHashString();\n    return print == settings.BrokerPrint;\n}',
        class: 'pins',
      },
      {
        file: 'Given.cs',
        text: 'static bool ValidateServerCert(X509Certificate2 shown, string thumbprint)\n{\n    return shown.Thumbprint == thumbprint;\n}\nstatic HttpClientHandler For(string thumbprint) => new() { ServerCertificateCustomValidationCallback = (_, c, _, _) => ValidateServerCert(c, thumbprint) };',
        class: 'pins',
      },
      {
        file: 'Wiring.cs',
        text: 'var validator = new FirstUseCertificateVerifier(store);\nhandler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => validator.Accepts(host, certificate);',
        class: 'pins',
      },
      {
        file: 'Asks.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => Security.CertificatePinning.Matches(message.RequestUri.Host, cert);',
        class: 'pins',
      },
      {
        file: 'Bridge.cs',
        text: 'protected override bool ValidateCertificate(byte[] certificateData)\n{\n    var refusal = Native.ShouldGoOn(certificateData, hostname, Native.kPinTypeKeySha256);\n    if (refusal == null) return true;\n    Tell(refusal);\n    return false;\n}',
        class: 'pins',
      },
      {
        file: 'Panel.cs',
        text: 'view.CoreWebView2.ServerCertificateErrorDetected += (_, ask) =>\n{\n    if (known.Accepts(ask.ServerCertificate))\n        ask.Action = CoreWebView2ServerCertificateErrorAction.AlwaysAllow;\n};',
        class: 'pins',
      },
      {
        file: 'Bridge.vb',
        text: 'ServicePointManager.ServerCertificateValidationCallback = AddressOf CheckServer\nPrivate Function CheckServer(ByVal sender As Object, ByVal cert As X509Certificate, ByVal chain As X509Chain, ByVal errors As SslPolicyErrors) As Boolean\n    Return cert.GetCertHashString() = ExpectedHash\nEnd Function',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'LinkTest.cs',
        text: 'await link.AuthenticateAsClientAsync("localhost");\nAssert.Equal(_own.Thumbprint, ((X509Certificate2)link.RemoteCertificate!).Thumbprint);',
        why: {
          ja: '相手が提示した証明書を、テストが自分の証明書と比べるだけです。',
          en: 'A test says which of its certificates it was shown.',
        },
      },
      {
        file: 'Named.fs',
        text: 'let isFine (host: string) (cert: X509Certificate2) =\n    cert.NotAfter > DateTime.Now && cert.GetNameInfo(X509NameType.DnsName, false) = host\nhandler.ServerCertificateCustomValidationCallback <- fun r cert _ errors -> errors = SslPolicyErrors.None && isFine r.RequestUri.Host cert',
        why: { ja: '期限とホスト名だけを見ます。', en: 'Only the dates and the host name are looked at.' },
      },
      {
        file: 'Shown.fs',
        text: 'handler.ServerCertificateCustomValidationCallback <- fun _ cert _ errors ->\n    let row = new Row(\n        Thumbprint = cert.GetCertHashString())\n    rows.Add row\n    errors = SslPolicyErrors.None',
        why: { ja: '記録するだけです。', en: 'It is only recorded.' },
      },
      {
        file: 'Callers.cs',
        text: 'public bool ValidateClientCertificate(X509Certificate2 shown, X509Chain chain, SslPolicyErrors errors) =>\n    errors == SslPolicyErrors.None && chain.ChainElements.Any(each => each.Certificate.Thumbprint == _options.RootThumbprint);',
        why: { ja: 'クライアントの証明書を検証しています。', en: 'What is checked is what a caller shows.' },
      },
      {
        file: 'Callers.cs',
        text: 'public void LetIn(Session session)\n{\n    if (session.RemoteCertificate is null) return;\n    if (_known.TryGetValue(session.RemoteCertificate.GetCertHashString(), out var who))\n        session.GrantedRoles.UnionWith(who.Roles);\n}',
        why: {
          ja: 'サーバーが接続してきた相手に役割を与えています。',
          en: 'A server gives roles to those who connect to it.',
        },
      },
      {
        file: 'Days.fs',
        text: 'handler.ServerCertificateCustomValidationCallback <- fun _ shown _ errors ->\n    entry.Print <- shown.Thumbprint\n    errors = SslPolicyErrors.None && shown.NotAfter > DateTime.Now',
        why: {
          ja: '拇印を書き留め、期限だけを確かめています。',
          en: 'It notes the thumbprint and checks only the dates.',
        },
      },
      {
        file: 'Judge.vb',
        text: 'Function Judge(who As Object, shown As X509Certificate, chain As X509Chain, errors As SslPolicyErrors) As Boolean\n    Dim seen As String = shown.GetCertHashString()\n    If seen = "" Then Return False\n    row.Print = seen\n    Return errors = SslPolicyErrors.None\nEnd Function',
        why: { ja: '拇印を書き留めるだけです。', en: 'It only notes the thumbprint.' },
      },
      {
        file: 'Plant.cs',
        text: 'checker.CertificateValidation += new CertificateValidationEventHandler(Judge);\nvoid Judge(CertificateValidator who, CertificateValidationEventArgs ask)\n{\n    if (ask.Error.StatusCode == StatusCodes.BadCertificateUntrusted) Note(ask);\n}',
        why: { ja: 'エラーの種類を見るだけです。', en: 'It only looks at the kind of error.' },
      },
      {
        file: 'Own.cs',
        text: 'X509Certificate2 Own(string print)\n{\n    using var store = new X509Store(StoreName.My);\n    foreach (var certificate in store.Certificates)\n        if (certificate.Thumbprint == print) return certificate;\n    return null;\n}\nvar handler = new HttpClientHandler();',
        why: { ja: '自分の証明書を探しています。', en: 'It looks for its own certificate.' },
      },
      {
        file: 'Chat.cs',
        text: 'var handler = new PinnedMessageHandler(channel);\n_line = new HttpClient(new LoggingHandler());',
        why: {
          ja: '固定表示された投稿を扱う処理で、証明書は見ません。',
          en: 'It handles messages pinned to a channel, and looks at no certificate.',
        },
      },
      {
        file: 'Strict.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => errors == SslPolicyErrors.None;',
        why: {
          ja: '標準の検証結果をそのまま返すだけです。',
          en: 'It returns the result of the standard validation.',
        },
      },
      {
        file: 'Probe.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>\n{\n    Console.WriteLine($"{cert.Subject} {cert.Thumbprint}");\n    return errors == SslPolicyErrors.None;\n};',
        why: { ja: '表示するだけで比べていません。', en: 'It prints, and compares nothing.' },
      },
      {
        file: 'Relay.cs',
        text: 'async Task Take(TcpClient tcp)\n{\n    var ssl = new SslStream(tcp.GetStream(), false, (s, cert, chain, errors) => known.Contains(cert.GetCertHashString()));\n    await ssl.AuthenticateAsServerAsync(own, true, SslProtocols.None, false);\n}\nasync Task<string> Ask(HttpClient http, string address) => await http.GetStringAsync(address);',
        why: {
          ja: 'サーバーとしてクライアントを確かめています。',
          en: 'It takes connections and checks its clients.',
        },
      },
      {
        file: 'CallerCheck.cs',
        text: 'class CallerCheck : X509CertificateValidator\n{\n    public override void Validate(X509Certificate2 shown)\n    {\n        if (shown.Issuer != own.Issuer) throw new Exception("The client is of another issuer");\n    }\n}',
        why: { ja: 'サービスが呼び出し元を確かめています。', en: 'A service checks its callers.' },
      },
      {
        file: 'SignInController.cs',
        text: '[ApiController]\npublic class SignInController : ControllerBase\n{\n    private bool ValidateCertificate(X509Certificate2 shown) => shown.Thumbprint == _settings["Caller:Thumbprint"];\n}',
        why: {
          ja: '要求に答えるだけのコードで、呼び出し元を確かめています。',
          en: 'It only answers requests, and checks who calls.',
        },
      },
      {
        file: 'Record.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>\n{\n    seen = Prints.ComputeFingerprint(cert);\n    audit.AddPinned(cert);\n    return errors == SslPolicyErrors.None;\n};',
        why: { ja: '記録するだけで比べていません。', en: 'It keeps a record, and compares nothing.' },
      },
      {
        file: 'Shape.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => cert is { HasPrivateKey: false } && errors == SslPolicyErrors.None;',
        why: { ja: '誰の証明書かは比べていません。', en: 'It does not ask whose certificate it is.' },
      },
      {
        file: 'Note.cs',
        text: '// handler.ServerCertificateCustomValidationCallback = (m, cert, c, e) => cert.Thumbprint == pin;',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
    ],
    mend: {
      before:
        'handler.ServerCertificateCustomValidationCallback =\n    (_, cert, chain, errors) => chain.ChainElements[1].Certificate.Thumbprint == Pinned;',
      after: 'var handler = new HttpClientHandler(); // validates against the platform store',
      how: mends.platform,
    },
    sources: ['dotnet-http-callback', 'pinning-learn-address', 'dotnet-sslstream'],
  },
  {
    id: 'dotnet-callback-accepts-all',
    platform: 'dotnet',
    name: {
      ja: '.NET の検証を無効にするコールバック',
      en: '.NET callback that accepts everything',
    },
    what: {
      ja: '検証コールバックが無条件に true を返すか、DangerousAcceptAnyServerCertificateValidator を使います。',
      en: 'The validation callback returns true whatever it is given, or DangerousAcceptAnyServerCertificateValidator is used.',
    },
    effect: effects.off,
    files: [...sources, '*.config', '*.json', '*.xml'],
    rules: [
      {
        id: 'returns-true',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: [acceptsAll],
        unless: [refuses],
        usedInFile: true,
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'named-accept-all',
        outsideTexts: true,
        words: [
          ...words,
          'DangerousAcceptAnyServerCertificateValidator',
          'TrustAllCertsPolicy',
          'NoopServerCertificate',
          'certificateHandler',
        ],
        match: `(?<!(?:nameof\\s{0,2}\\(|ReferenceEquals\\s{0,2}\\([^();]{0,120},|[!=]=)\\s{0,60}(?:HttpClientHandler\\.)?)(?<!\\bbool\\??\\s{1,4})(?<!"[FPM]:[\\w.]{1,120})\\bDangerousAcceptAnyServerCertificateValidator\\b(?!\\s*\\{\\s*(?:get|add)\\b|"\\s*[,\\]})])(?!\\s{0,4}=(?![=\\s]{0,5}true\\b)|"\\s{0,4}:(?!\\s{0,4}"?true\\b))|new(?:-object)?\\s+TrustAllCerts?Policy|(?:${callback}|\\bcertificateHandler\\s?=)\\s{0,40}(?:new\\s+|AddressOf\\s+)?[\\w.]{0,40}(?:AcceptAll|TrustAll|AllowAll|AlwaysTrue|AlwaysTrust|AlwaysAccept|AcceptAny|TrustAny|Bypass|IgnoreCert|IgnoreSsl|IgnoreInvalid|SkipValidat|SkipCert|Insecure)\\w{0,40}`,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // An event of which the handler sets the answer, as in FluentFTP, without asking anything first.
        id: 'event-accepts',
        outsideTexts: true,
        words: answeredEventWords,
        match: answeredEvent,
        scope: 'body',
        also: ['\\.(?:Accept|IsValid|Accepted|Trusted)\\s*=\\s*true\\b'],
        unless: [
          '\\b(?:if|switch|throw)\\b|\\?(?![.])|\\.(?:Accept|IsValid|Accepted|Trusted)\\s*=(?!=|\\s*true\\b)|PolicyErrors|Thumbprint|GetCertHash',
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The same where an option says so, or where no print is set.
        id: 'event-accepts-by-option',
        byOption: true,
        outsideTexts: true,
        words: answeredEventWords,
        match: answeredEvent,
        scope: 'body',
        also: [
          `\\bif\\s*\\(\\s*(?:!\\s*[\\w.]{0,60}(?:verif|validat|check|strict|enforc)\\w{0,40}|(?!ask)[\\w.]{0,60}(?:ignore|allow|accept(?!ed|\\b)|skip|trust_?(?:all|any|server)|bypass|insecure|untrusted|self_?signed)\\w{0,40}|(?:[\\w.]{0,40}IsNullOr\\w{5,10}\\s*\\(\\s*)?(?![\\w.]{0,60}(?:args|asked?|shown|seen|\\be)\\.)[\\w.]{0,60}(?:finger|thumb|pin(?:ned)?\\b|pinnedc|certhash)\\w{0,20}\\s*(?:\\)|(?:==|\\bis\\b)\\s*(?:null|""|string\\.Empty)))\\s*\\)\\s{0,60}(?:\\{\\s{0,60}(?![^{}]{0,200}(?:print|pin|hash)\\w{0,12}\\s*=(?!=))${saidFirst})?\\w{1,20}\\.(?:Accept|IsValid|Accepted|Trusted)\\s*=\\s*true\\b|\\.(?:Accept|IsValid|Accepted|Trusted)\\s*=\\s*(?:!\\s*[\\w.]{0,60}(?:verif|validat|check|strict|enforc)\\w{0,40}|[\\w.]{0,60}(?:ignore|allow|accept|skip|trust_?(?:all|any|server)|bypass|insecure|untrusted|self_?signed)\\w{0,40})\\s*(?:;|\\|\\||\\)|$)`,
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // A function of F# that says what it saw, and accepts it.
        id: 'says-and-accepts',
        outsideTexts: true,
        words: ['ValidationCallback'],
        match:
          '\\bfun(?:\\s+_?\\w{0,24}){4}\\s*->\\s*(?:e?print\\w{0,8}|log\\w{0,12}|Console|Trace|Debug)\\b[^\\n;]{0,200}(?:;|\\n)\\s*true\\s*\\)',
        alsoInFile: ['Certificate(?:Custom)?ValidationCallback'],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'browser-allows',
        outsideTexts: true,
        words: ['CoreWebView2ServerCertificateErrorAction'],
        match: allowedByHandler,
        window: { before: 15, after: 0 },
        unless: ['\\.ServerCertificate\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The browser control of Chromium, which asks whether to go on.
        id: 'browser-goes-on',
        outsideTexts: true,
        words: ['OnCertificateError'],
        match: '\\bbool\\s+(?:[\\w.]{1,60}\\.)?OnCertificateError\\s*\\([^(){};]{0,300}\\)(?=\\s*(?:\\{|=>))',
        scope: 'body',
        also: ['\\.Continue\\s*\\(\\s*true\\b'],
        unless: [
          'X509Certificate|Thumbprint|GetCertHash|SubjectKeyId|\\b(?:if|switch)\\b[^{}]{0,200}\\.X509',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'accepting-block',
        outsideTexts: true,
        words: ['SslStream', 'CertificateValidation'],
        match:
          '\\$\\w{0,30}(?:cert|ssl|tls|callback|cb|valid|trust|ignore)\\w{0,30}\\s*=\\s*(?:\\[[\\w.]{1,80}\\]\\s*)?\\{\\s*(?:param\\s*\\([^()]{0,120}\\)\\s*)?(?:return\\s+)?\\$true\\s*;?\\s*\\}',
        alsoInFile: ['\\bSslStream\\b|ServerCertificateValidationCallback'],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A credential for whatever the server showed, of what nothing was asked.
        id: 'apple-credential-for-trust',
        outsideTexts: true,
        words: ['NSUrlCredential.FromTrust', 'ServerSecTrust', 'ServerTrust'],
        match: '\\bNSUrlCredential\\s*\\.\\s*FromTrust\\s*\\(',
        scope: 'function',
        unless: [
          'SecTrustResult\\.(?!Invalid\\b)|\\b(?:if|return|while|switch|when)\\b[^;{}\\n]{0,80}Evaluat|Evaluate\\w{0,20}\\s*\\([^;]{0,60}\\)\\s*(?:==|is\\b)|EvaluateWith|GetCertificate|\\[\\s*0\\s*\\]|SetAnchor|\\b\\w{0,30}(?:Valid|Verif|Check|Trusted|Pinn)\\w{0,30}\\s*\\(|Thumbprint|Fingerprint|PublicKey',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // OPC UA: what no list of trust holds is accepted all the same.
        id: 'opc-ua-untrusted',
        outsideTexts: true,
        words: ['BadCertificateUntrusted', 'AutoAcceptUntrustedCertificates'],
        match:
          '\\bAutoAcceptUntrustedCertificates\\s*(?:=|>)\\s*true\\b|\\bBadCertificateUntrusted\\s*\\)\\s*\\{?\\s*(?:if\\s?\\([^(){};]{1,80}\\)\\s*\\{?\\s*)?[@\\w.]{1,60}\\.Accept\\s*=\\s*true\\b|\\.Accept\\s*=\\s*\\(?\\s*[@\\w.]{1,60}\\s*==\\s*[\\w.]{0,40}BadCertificateUntrusted\\b',
        unlessInFile: [
          serverOnly,
          '<ApplicationType>\\s*Server|:\\s*(?:StandardServer|ReverseConnectServer)\\b',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'validator-without-body',
        outsideTexts: true,
        words: ['X509CertificateValidator'],
        match:
          '\\boverride\\s+void\\s+Validate\\s*\\(\\s*[\\w.]{0,80}X509Certificate2\\s+\\w{1,40}\\s*\\)\\s*\\{\\s*(?:return\\s*;\\s*)?\\}|\\bOverrides\\s+Sub\\s+Validate\\s*\\([^()\\n]{0,80}X509Certificate2\\s*\\)\\s{1,200}End\\s+Sub',
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'flag-or-valid',
        byOption: true,
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: [
          `\\b_?\\w{0,60}(?:ignore|allow|accept|skip|trust|bypass|disable|insecure)\\w{0,60}\\s*\\|\\||\\|\\|\\s*[\\w.]{0,60}(?:ignore|allow|accept|skip|trust|bypass|disable|insecure)\\w{0,60}\\b(?![?!]?\\.\\w{1,40}\\(\\s*\\w|\\s*\\(\\s*\\w)|\\bif\\b[^;{}\\n]{0,120}(?:ignore(?!case)|allow|accept|skip|bypass|disable|insecure|un_?trusted_?(?=ssl|server|cert)|trust_?(?:server_?cert|all|any))(?!e?d)\\w{0,40}[^;{}=\\n&]{0,40}(?:\\{?\\s*|\\)\\s{0,60}\\{\\s{0,60}${saidFirst})return\\s+true|\\bif\\s*\\(\\s*!\\s*[\\w.]{0,60}(?:verif|validat|check|strict|enforc)\\w{0,40}\\s*\\)\\s{0,60}(?:\\{\\s{0,60}${saidFirst})?return\\s+true|\\bif\\s*\\(\\s*[\\w.]{0,40}(?:IsDevelopment|IsDebug\\w{0,12}|Debugger\\.IsAttached)(?:\\(\\s*\\))?\\s*\\)\\s{0,60}(?:\\{\\s{0,60}${saidFirst})?return\\s+true|\\bMessageBox\\.Show\\s*\\([^;]{1,300}?==\\s*[\\w.]{0,40}(?:DialogResult|MessageBoxResult)\\.(?:Yes|OK)\\b|(?:\\breturn|=>)\\s+\\w{1,40}\\s*!=\\s*[\\w.]{0,40}RemoteCertificateNotAvailable\\s*;|SslPolicyErrors\\.RemoteCertificate(?:ChainErrors|NameMismatch)\\s?\\)\\s*&&\\s*[\\w.]{0,40}(?:verif|validat|check|strict|enforc)\\w{0,40}\\s*\\)\\s*\\{?\\s*return\\s+false|\\b(\\w{1,40})\\s*=\\s*(?:[\\w.]{1,60}\\.)?SslPolicyErrors\\.RemoteCertificate(?:ChainErrors|NameMismatch)\\s*;[^=]{0,200}?==\\s*\\1\\b|!\\s*[\\w.]{0,60}(?:verifyS|verifyT|verifyC|validateS|validateT|validateC|checkC|strictS|strictT)\\w{0,40}\\s*\\|\\||SslPolicyErrors\\.None\\s*(?:\\|\\||\\bor\\b)[^;{}&]{0,120}SslPolicyErrors\\.RemoteCertificate(?:ChainErrors|NameMismatch)|SslPolicyErrors\\.RemoteCertificate(?:ChainErrors|NameMismatch)(?:[^;]{0,80}\\s*return\\s+true|\\s*=>\\s*true\\b)|(?:allow|ignor|accept|toler)\\w{0,30}\\s*\\|=\\s*(?:[\\w.]{0,40}\\.)?SslPolicyErrors\\.RemoteCertificate(?:ChainErrors|NameMismatch)|SslPolicyErrors\\.None\\s*\\|\\|\\s*[\\w.]{1,60}\\s*==\\s*[\\w.]{0,60}\\.(?:Encryption_?Only|Encrypt|No(?:ne|Verif\\w{0,12}|Valid\\w{0,12})|Insecure|Ignore\\w{0,12}|Accept(?:All|Any)\\w{0,12}|Trust(?:All|Any)\\w{0,12}|Disabled)\\s*\\)\\s*\\{?\\s*return\\s+true|\\b\\w{1,40}\\s*&\\s*~\\s*\\(?\\s*(?:[\\w.]{1,60}\\.)?SslPolicyErrors\\.RemoteCertificate(?:ChainErrors|NameMismatch)[^;{}&|]{0,80}\\)\\s*==\\s*(?:0\\b|[\\w.]{0,60}SslPolicyErrors\\.None)(?!\\s*(?:&&|\\)))|\\bIssuer\\s*(?:\\.Equals\\s*\\(|==)\\s*"CN=localhost"[\\s){]{0,20}return\\s+true|(?:=>|\\breturn)\\s+(?:string\\.IsNullOr(?:Empty|WhiteSpace)\\(\\s?[\\w.]{0,40}(?:pin|print|hash|thumb)\\w{0,20}\\s?\\)|[\\w.]{0,40}(?:pin|print|hash|thumb)\\w{0,20}\\s(?:is|==)\\snull)\\s+\\|\\||SslPolicyErrors\\.None\\s*\\|\\|\\s*${kindOfBuild}|(?:=>|\\breturn)\\s+${kindOfBuild}\\s*\\|\\||(?:=>|\\breturn)\\s[\\w.!]{1,40}\\s\\?\\s[^;?:]{1,80}\\s:\\strue\\b|\\bif\\s*\\(\\s*!\\s*[\\w.]{0,60}(?:\\(\\s*[\\w.]{0,60})?(?:ssl_?enabled|(?:use|enable)_?(?:ssl|tls)\\w{0,12})\\s*\\)?\\s*\\)\\s*\\{?\\s*return\\s+true`,
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Whoever shows a certificate for another name is taken for the right one.
        id: 'name-forgiven',
        unchecked: 'host-name',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: [forgivesName],
        unless: [looksItself],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Only the chain is asked for, never the name.
        id: 'only-chain-asked',
        unchecked: 'host-name',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: [
          `(?:\\.HasFlag\\s?\\(|&{1,3}|-band|\\bAnd)\\s{0,3}${fault('RemoteCertificateChainErrors')}\\s{0,3}(?:(?:={1,2}|-eq|is)\\s{0,3}(?:0\\b|${fault('None')})|(?:[;}]|$|(?![\\s\\S]))|\\{?\\s{0,80}(?:Then\\s{0,80})?return\\s\\$?false\\b[;}\\s]{1,80}(?:End\\sIf\\s{1,80})?return\\s\\$?true\\b)`,
        ],
        unless: [
          `${looksItself}|RemoteCertificateNameMismatch|(?:!=|<>|-ne|is\\snot)\\s{0,3}${fault('None')}`,
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'agrees-unseen',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        agrees: '\\breturn\\s+\\$?true\\b|(?<=\\bthen\\s{1,20})true\\b|^[ \\t]*\\$true\\b',
        usedInFile: true,
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'android-verifier',
        outsideTexts: true,
        words: ['SSLSession', 'CheckServerTrusted', 'NotifyServerCertificate'],
        match:
          '\\bbool\\s+Verify\\s*\\([^(){}]{0,120}SSLSession[^(){}]{0,40}\\)\\s*(?:=>[^;{}]{0,200}(?:\\btrue\\b|\\|\\|\\s*\\w{0,30}[hH]ost)|\\{\\s*return\\s+true\\b)|\\bvoid\\s+(?:CheckServerTrusted|NotifyServerCertificate)\\s*\\([^(){}]{0,120}\\)\\s*\\{(?:\\s*[\\w.]{1,80}\\s*=\\s*[\\w.]{1,120}(?:\\(\\s*\\))?;){0,6}\\s*\\}',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // It answers true to certain faults of the chain, or to all of them where a setting says so.
        id: 'fault-accepted',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: [
          '(?:={1,2}|\\bor)\\s*(?:[\\w.]{1,60}\\.)?X509ChainStatusFlags\\.(?:NotTimeValid|UntrustedRoot|PartialChain)\\s*\\)(?:\\s*(?:\\{\\s*)?return\\s+true\\s*;|\\s?\\)?\\s*(?:\\{|Then\\b)?\\s*continue\\b|\\s*(?:;|(?![\\s\\S])))|!=\\s*(?:[\\w.]{1,60}\\.)?X509ChainStatusFlags\\.(?:UntrustedRoot|PartialChain)[\\s)]{1,8}\\{?\\s*(?:return\\s+false|throw\\b|\\w{1,30}\\s?=\\s?false)|RemoteCertificateChainErrors\\s*\\)\\s*\\)\\s*\\{[^{}]{0,200}\\bif\\s*\\(\\s*\\w{0,20}(?:validat|verif|check)\\w{0,20}\\s*\\)\\s*\\{[^{}]{0,200}=\\s*false\\s*;\\s*\\}\\s*else\\s*\\{[^{}=]{0,200}\\}',
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // It asks only whether a certificate came, and looks at what stands in it.
        id: 'any-certificate',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: [
          '\\bis\\s+X509Certificate2\\s+\\w{1,40}\\s*\\)\\s*\\{\\s*(?:(?!if\\b|return\\b|throw\\b)[^;]{1,200};\\s*){0,12}return\\s+true\\s*;|(?<![\\s\\S])[^{};]{0,400}\\{\\s{0,200}if\\s*\\((?![^()]{0,160}error)[\\w\\s|=!.?]{1,80}\\bnull\\b[\\w\\s|=!.?]{0,80}\\)\\s*\\{?\\s*(?:return\\s+false|throw\\b[^;{}]{1,120})\\s*;\\s*\\}?\\s*(?:(?!if\\b|return\\b|throw\\b)[^;{}]{1,200};\\s*){0,6}return\\s+true\\s*;',
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Every root is let into the chain, and nobody asks at which it ends.
        id: 'any-root-built',
        outsideTexts: true,
        words: ['AllowUnknownCertificateAuthority'],
        match:
          '\\bAllowUnknownCertificateAuthority\\b[^{}]{0,400}?\\b(?:return|if\\s?\\(|=)\\s?!?[\\w.]{1,60}\\.Build\\s*\\(',
        scope: 'function',
        unless: [
          'Thumbprint|RawData|GetRawCertData|GetCertHash|GetPublicKey|SequenceEqual|ChainElements|\\bIssuer|CustomRootTrust|ChainStatus|ClientCert',
        ],
        alsoInFile: ['SslPolicyErrors|CertificateValidation|CertificateCustomValidation|SslStream'],
        unlessInFile: [serverOnly, answersOnly, testOfChains],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The chain alone is built: whose name stands in the certificate is not asked.
        id: 'only-chain-built',
        unchecked: 'host-name',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}`,
        scope: 'body',
        also: [
          '(?<![\\s\\S])[^;{}]{0,400}(?:=>|\\{\\s{0,200}return)\\s{1,20}\\w{1,30}[!?]?\\.Build\\s?\\([^;{}]{1,120}\\)\\s{0,4}(?:[;,})]|$)|\\bfun\\s[^;{}=>]{1,80}->\\s{1,30}\\w{1,30}\\.Build\\s?\\(?[^;{}()\\n]{1,60}\\)?\\s{0,4}(?:[;,})]|$)',
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'ends-with-true',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: ['\\breturn\\s+true\\s*;\\s*\\}?\\s*$'],
        unless: [
          '\\breturn\\s+false|\\bthrow\\b|[eE]rrors?\\w{0,20}\\s*(?:[!=]=|&|\\bis\\b|\\.HasFlag)|SslPolicyErrors\\.',
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // For one host, or for its own machine, whatever it shows is accepted.
        id: 'host-exception',
        unchecked: 'some',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: [
          `\\bif\\b(?![^;{}\\n]{0,200}SslPolicyErrors\\.None)[^;{}\\n]{0,160}${ofHost}[^;{}\\n]{0,160}\\s*\\{?\\s*return\\s+true\\b|\\|\\|\\s*(?![^;{}|&\\n]{0,80}(?:Match|Verif|Valid|Check|TryGet)\\w{0,30}\\s*\\()[^;{}|&\\n]{0,80}${ofHost}|\\bOrElse\\s[^\\n]{0,80}${ofHost}|(?:=>|\\breturn)\\s{1,20}[\\w.?!]{0,60}${ofHost}\\s?(?:==\\s?|\\.(?:Equals|EndsWith|StartsWith|Contains)\\s?\\(\\s?)"[^;&|{}"]{1,80}"\\)?\\s{1,20}\\|\\||\\breturn\\s{1,4}[\\w.()?!]{0,60}${ofHost}\\s*(?:==\\s*|\\.(?:Equals|EndsWith|StartsWith|Contains)\\s*\\(\\s*)"[^;&|{}]{1,80};|\\bIssuer\\b[^;{}\\n]{0,30}"CN=localhost"[^;{}\\n]{0,10}\\)\\s*\\{?\\s*return\\s+true\\b`,
        ],
        unless: [
          '[eE]rrors?\\s*(?:!=|<>|\\bis\\s+not\\b)\\s*[\\w.]{0,40}SslPolicyErrors\\.None[)\\s{]{0,20}(?:Then\\s{0,20})?return\\s+false',
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // What it answers true to is trusted whatever it shows.
        id: 'trusted-addresses',
        outsideTexts: true,
        words: ['TrustOverrideForUrl', 'NSUrlSessionHandler'],
        match:
          '\\bTrustOverrideForUrl\\s*\\+?=(?!=)\\s*(?:bool\\s*)?\\((?:[\\w.]{1,60}\\s+)?\\w{1,40}\\s*,\\s*(?:string\\s+)?(\\w{1,40})\\s*,\\s*(?:[\\w.]{1,60}\\s+)?\\w{1,40}\\s*\\)\\s*=>\\s*\\1\\s*[?!]?\\.\\s*(?:StartsWith|Contains|Equals)\\s*\\(|\\bNSUrlSessionHandler\\s+\\w{1,40}\\s*,\\s*string\\s+(\\w{1,40})\\s*,\\s*[\\w.]{1,60}\\s+\\w{1,40}\\s*\\)\\s*(?:=>|\\{\\s*return\\b)\\s*\\2\\s*[?!]?\\.\\s*(?:StartsWith|Contains|Equals)\\s*\\(',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'uwp-ignored-errors',
        outsideTexts: true,
        words: ['IgnorableServerCertificateErrors'],
        // A handler of its own decides instead.
        unlessInFile: ['ServerCustomValidationRequested\\s*\\+='],
        match:
          '\\bIgnorableServerCertificateErrors\\s*\\.\\s*(?:Add|Append|push)\\s*\\(\\s*[\\w.]{0,80}ChainValidationResult\\.(?:Untrusted|IncompleteChain|InvalidName|InvalidCertificateAuthorityPolicy|BasicConstraintsError|InvalidSignature)\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'returns-switch',
        byOption: true,
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}|${signature}`,
        scope: 'body',
        also: [
          '\\breturn\\s+(?:this\\.|_)?(?:ignore|allow|accept|skip|bypass|disable|insecure|trustAll)\\w{0,60}(?:\\.\\w{1,40})?\\s*;|\\breturn\\s+[\\w.]{0,40}(?:settings|options?|opts|config\\w{0,12}|preferences)\\.(?:ignore|allow|accept|skip|bypass|disable|trustAll)\\w{0,60}[ \\t]*(?:[;\\r\\n]|(?![\\s\\S]))|#if\\s+!?\\w{1,60}[ \\t]*\\r?\\n\\s*return\\s+true\\s*;\\s*#(?:else|endif)|#else\\s*return\\s+true\\s*;\\s*#endif',
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // A setting under a name of its own says whether the server is trusted unseen.
        id: 'trusts-by-setting',
        outsideTexts: true,
        words: ['TrustServerCertificate'],
        match:
          '\\bTrustServerCertificate\\s*=(?!\\s*(?:true\\b|false\\b|null\\b|value\\b|default\\b|[^,;}\\n]{0,80}TrustServerCertificate))\\s{0,20}!?\\s?[a-z_][\\w.]{1,60}(?:\\.get\\w{0,12}\\(\\s?"[^"\\n]{1,60}"\\s?\\)|\\["[^"\\n]{1,60}"\\])?\\s{0,4}(?:[,;}\\n]|==|!=|\\?\\?)',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'options',
        words: [
          'CustomCertificateVerifyer',
          'TrustServerCertificate',
          'AllowUntrustedCertificates',
          'IgnoreCertificateChainErrors',
          'X509CertificateValidationMode',
          'CertificateValidations.AllowAll',
          'EnableSslCertificateVerification',
          'VerifySslCertificate',
          'AllowInsecureTls',
          'CertificateValidationMode',
          'AllowInvalidCertificates',
          'AllowInvalidCertificate',
          'IgnoreSslErrors',
          'IgnoreHTTPSErrors',
          'AcceptInsecureCertificates',
          'AcceptAnyCertificate',
          'VerifyServerCertificate',
          'AcceptAllCertificates',
          'CheckCertificateName',
          'AcceptAnyTlsHostCertificate',
          'ValidateAnyCertificate',
          'AllowPolicyErrors',
          'AcceptablePolicyErrors',
          'SslProtocolsNoValidation',
          'IgnoreRemoteCertificate',
          'TrustManager.CreateInsecure',
          'VerifyCertificateAuthority',
          'VerifyCertificateName',
          'TlsVerifyCert',
          'VerifySsl',
          'acceptInvalidBrokerCert',
          'AlwaysValidVerifyer',
        ],
        match:
          '\\bTrust\\s?Server\\s?Certificate"?\\]?\\s*=\\s*"?(?:true|yes)\\b|\\b(?:With)?(?:AllowUntrustedCertificates|IgnoreCertificateChainErrors|AllowInsecureTls|AllowInvalidCertificates?|IgnoreSslErrors|IgnoreHTTPSErrors|AcceptInsecureCertificates|AcceptAnyCertificate|AcceptAllCertificates)\\b\\s*(?:=\\s*true|\\(\\s*(?:true\\s*)?\\))|\\b(?:X509|Server(?:Certificate)?ValidationMode\\s*=\\s*(?:[\\w.]{0,40}\\.)?)CertificateValidationMode\\.None\\b|certificateValidationMode\\s*=\\s*"None"|CertificateValidations\\.AllowAll|\\b(?:EnableSslCertificateVerification|VerifySslCertificate|VerifyServerCertificate)(?:\\s*=|"\\s*:)\\s*false|"TrustServerCertificate"\\s*:\\s*true|\\b(?:GiveUpSecurityAndAcceptAnyTlsHostCertificate|ValidateAnyCertificate)\\s*=\\s*\\$?true|\\.AllowPolicyErrors\\s*\\(\\s*(?!SslPolicyErrors\\.None\\b)[\\w.]|\\bAcceptablePolicyErrors\\s*=\\s*[^;]{0,40}RemoteCertificate(?:ChainErrors|NameMismatch)|checkCertificateName\\s*=\\s*"false"|\\b(?:Kv|Http)IgnoreRemoteCertificate(?:Name)?Mismatch\\s*=\\s*true|\\bTrustManager\\.CreateInsecure\\s*\\(|\\.VerifyCertificate(?:Authority|Name)\\s*\\(\\s*false|\\bTlsVerifyCert\\s*=\\s*false|\\bVerifySsl\\s*=\\s*false|\\bacceptInvalidBrokerCert\\s*=\\s*true|(?<=\\bnew )AlwaysValidVerifyer\\s*\\(|\\bCustomCertificateVerifyer\\s?=\\s?new\\s\\w{0,20}(?:Accept|Allow|Always|Trust(?:All|Any)|Ignore|Bypass)\\w{0,40}\\s?\\(|[{=]\\s*X509RevocationMode\\.NoCheck[^}]{0,100}AllowUnknownCertificateAuthority',
        scope: 'line',
        unless: [
          '^[ \\t]*case\\b|<see\\s+cref|\\bLog(?:Trace|Debug|Information|Warning|Error|Critical)\\s*\\(|\\bthrow\\s+new\\b|\\[(?:InlineData|TestCase|DataRow)\\(|\\bClientCertificate\\.Authentication\\b|<clientCertificate\\b|(?:[!=]=|\\bis(?:\\s+not)?)\\s{1,4}[\\w.]{0,60}CertificateValidationMode\\.None\\b',
        ],
        unlessInFile: [
          // Signatures of SAML are checked by it, and no server.
          {
            has: '\\bSaml2?Configuration\\b',
            lacks: 'HttpClientHandler|ServicePointManager|ClientCredentials|SslStream|TrustServerCertificate',
          },
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'Either.cs',
        text: 'own.RemoteCertificateValidationCallback = (a, b, c, d) => strict ? d == SslPolicyErrors.None : true;',
        class: 'validation-off',
      },
      {
        file: 'chain.ps1',
        text: '[Net.ServicePointManager]::ServerCertificateValidationCallback = {\n  param($s, $c, $ch, $e)\n  return -not ($e -band [Net.Security.SslPolicyErrors]::RemoteCertificateChainErrors)\n}',
        class: 'validation-off',
      },
      {
        file: 'Chain.cs',
        text: 'bool Judge(object s, X509Certificate c, X509Chain ch, SslPolicyErrors e)\n{\n    if (e == SslPolicyErrors.None) return true;\n    if (e.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)) return false;\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Struck.cs',
        text: 'bool Judge(object s, X509Certificate c, X509Chain ch, SslPolicyErrors e)\n{\n    e &= ~SslPolicyErrors.RemoteCertificateNameMismatch;\n    return e == SslPolicyErrors.None;\n}',
        class: 'validation-off',
      },
      {
        file: 'Judge.fs',
        text: 'let judge _ _ _ e =\n  match e with\n  | SslPolicyErrors.None | SslPolicyErrors.RemoteCertificateNameMismatch -> true\n  | _ -> false\nlet stream = new SslStream(net, false, RemoteCertificateValidationCallback(judge))',
        class: 'validation-off',
      },
      {
        file: 'Masked.vb',
        text: 'Public Function Judge(s As Object, c As X509Certificate, ch As X509Chain, e As SslPolicyErrors) As Boolean\n  Return (e And Not SslPolicyErrors.RemoteCertificateNameMismatch) = SslPolicyErrors.None\nEnd Function',
        class: 'validation-off',
      },
      {
        file: 'link.ps1',
        text: "$ssl = New-Object Net.Security.SslStream($tcp.GetStream(), $false, {\n  param($s, $c, $ch, $e)\n  switch ($e) { 'None' { $true } 'RemoteCertificateNameMismatch' { $true } default { $false } }\n})",
        class: 'validation-off',
      },
      {
        file: 'listed.ps1',
        text: "$own.ServerCertificateCustomValidationCallback = { param($m, $c, $ch, $e) $e -in 'None', 'RemoteCertificateNameMismatch' }",
        class: 'validation-off',
      },
      {
        file: 'upload.ps1',
        text: '[Net.ServicePointManager]::ServerCertificateValidationCallback = {\n  param($s, $c, $ch, $e)\n  return ($e -eq [Net.Security.SslPolicyErrors]::None) -or ($e -eq [Net.Security.SslPolicyErrors]::RemoteCertificateNameMismatch)\n}',
        class: 'validation-off',
      },
      {
        file: 'Ask.cs',
        text: 'using (var ask = UnityWebRequest.Get(place)) { ask.certificateHandler = new BypassCertificates(); yield return ask.SendWebRequest(); }',
        class: 'validation-off',
      },
      {
        file: 'Ask.cs',
        text: 'var handler = new HttpClientHandler\n{\n    ServerCertificateCustomValidationCallback = (message, leaf, chain, errors) =>\n    {\n        return chain.Build(leaf);\n    }\n};',
        class: 'validation-off',
      },
      {
        file: 'Ask.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (_, leaf, chain, _) => chain!.Build(leaf!);',
        class: 'validation-off',
      },
      {
        file: 'FaultsPassed.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (m, cert, chain, faults) =>\n    chain.ChainStatus.All(s => s.Status is X509ChainStatusFlags.NoError or X509ChainStatusFlags.UntrustedRoot);',
      },
      {
        file: 'Faults.cs',
        text: 'bool Judge(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors faults)\n{\n    foreach (X509ChainStatus each in chain.ChainStatus)\n        if ((each.Status != X509ChainStatusFlags.NoError) & (each.Status != X509ChainStatusFlags.UntrustedRoot)) return false;\n    return true;\n}',
      },
      {
        file: 'Built.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (_, _, _, faults) => built.IsDevelopment() ? true : faults == SslPolicyErrors.None;',
        class: 'validation-off',
      },
      {
        file: 'Forgiven.cs',
        text: 'link.RemoteCertificateValidationCallback = (_, shown, chain, faults) => faults switch\n{\n    SslPolicyErrors.None => true,\n    SslPolicyErrors.RemoteCertificateNameMismatch => true,\n    _ => chain.Build((X509Certificate2)shown),\n};',
        class: 'validation-off',
      },
      {
        file: 'Sure.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) => { if (!Sure(cert)) return false; return true; };\nstatic bool Sure(object seen) => true;',
        class: 'validation-off',
      },
      {
        file: 'Own.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>\n{\n    if (_settings.Relaxed) return true;\n    return errors == SslPolicyErrors.None;\n};',
        class: 'validation-off',
      },
      {
        file: 'Line.cs',
        text: 'using SslStream line = new(tcp.GetStream(), false, (_, _, _, _) => true);',
        class: 'validation-off',
      },
      {
        file: 'Host.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (asked, shown, chain, errors) =>\n    asked.RequestUri.Host == "own.example" || errors == SslPolicyErrors.None;',
        class: 'validation-off',
      },
      {
        // Whoever gives no fingerprint accepts any.
        file: 'Judge.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (asked, shown, chain, errors) =>\n    string.IsNullOrEmpty(thumbprint) || shown.GetCertHashString() == thumbprint;',
        class: 'validation-off',
      },
      {
        file: 'Links.fs',
        text: 'let judge way = new RemoteCertificateValidationCallback(way)\nlet anyServer = judge (fun _ _ _ errors -> printfn "shown: %s" (errors.ToString()); true)',
        class: 'validation-off',
      },
      {
        file: 'Clients.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (asked, shown, chain, errors) => errors == SslPolicyErrors.None || _place.IsDevelopment();',
        class: 'validation-off',
      },
      {
        file: 'Judge.cs',
        text: 'class Judge : CertificateHandler {\n    protected override bool ValidateCertificate(byte[] shown) {\n        if (!Settings.Flag(Settings.SSL_ENABLED)) return true;\n        if (shown == null) return false;\n        return new X509Certificate2(shown).GetPublicKeyString().Equals(own);\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Home.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (m, shown, chain, errors) =>\n{\n    if (_environment.IsDevelopment())\n        return true;\n    return errors == SslPolicyErrors.None;\n};',
        class: 'validation-off',
      },
      {
        file: 'Asks.cs',
        text: 'bool Judge(object who, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    if (errors == SslPolicyErrors.None) return true;\n    return MessageBox.Show("Go on?", "TLS", MessageBoxButtons.YesNo) == DialogResult.Yes;\n}',
        class: 'validation-off',
      },
      {
        file: 'Came.cs',
        text: 'bool Judge(object who, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    Note(errors);\n    return errors != SslPolicyErrors.RemoteCertificateNotAvailable;\n}',
        class: 'validation-off',
      },
      {
        file: 'Game.cs',
        text: 'request.CustomCertificateVerifyer = new AcceptAnyVerifyer();',
        class: 'validation-off',
      },
      {
        file: 'Noted.cs',
        text: 'bool Judge(object who, X509Certificate shown, X509Chain chain, SslPolicyErrors errors, out string said)\n{\n    said = "";\n    if (errors == SslPolicyErrors.None) return true;\n    if (AllowUntrusted)\n    {\n        _log.Warn($"let in: {errors}");\n        said = "let in";\n        return true;\n    }\n    return false;\n}',
        class: 'validation-off',
      },
      {
        file: 'Parts.cs',
        text: 'bool Judge(object who, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable)) return false;\n    if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors) && _verifyChain) return false;\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Wanted.cs',
        text: 'bool Judge(object who, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    var wanted = SslPolicyErrors.None;\n    if (!installed) wanted = SslPolicyErrors.RemoteCertificateChainErrors;\n    return errors == wanted;\n}',
        class: 'validation-off',
      },
      {
        file: 'Asked.cs',
        text: 'using var tls = new SslStream(line, false, (_, shown, _, _) => { if (shown is null) return false; print = Print(shown); return true; });',
        class: 'validation-off',
      },
      {
        file: 'Module.vb',
        text: '    Function Everybody(ByVal sender As Object, _\n                       ByVal shown As X509Certificate, _\n                       ByVal chain As X509Chain, _\n                       ByVal errors As SslPolicyErrors) As Boolean\n        Return True\n    End Function',
        class: 'validation-off',
      },
      {
        file: 'Any.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (m, shown, chain, errors) =>\n{\n    chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;\n    return chain.Build(shown);\n};',
        class: 'validation-off',
      },
      {
        file: 'Line.cs',
        text: 'using var ssl = new SslStream(\n    tcp.GetStream(),\n    leaveInnerStreamOpen: false,\n    userCertificateValidationCallback: AcceptAnyServerCertificate);\nawait ssl.AuthenticateAsClientAsync(place);',
        class: 'validation-off',
      },
      {
        file: 'Plant.cs',
        text: 'void Judge(CertificateValidator who, CertificateValidationEventArgs ask)\n{\n    if (ask.Error.StatusCode == StatusCodes.BadCertificateUntrusted)\n    {\n        if (_settings.AutoAccept)\n        {\n            ask.Accept = true;\n        }\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Level.cs',
        text: 'bool Judge(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    if (errors == SslPolicyErrors.None || Settings.Level == TlsLevel.EncryptionOnly)\n        return true;\n    return false;\n}',
        class: 'validation-off',
      },
      {
        file: 'Dead.cs',
        text: 'static bool Judge(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    return true;\n    if (errors == SslPolicyErrors.None) return true;\n    return false;\n}',
        class: 'validation-off',
      },
      {
        file: 'Orders.asmx',
        text: '<%@ WebService Language="C#" Class="Orders" %>\npublic class Orders : WebService {\n    [WebMethod] public string Get() {\n        ServicePointManager.ServerCertificateValidationCallback = delegate { return true; };\n        return new WebClient().DownloadString(Place);\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Orders.ashx',
        text: '<%@ WebHandler Language="VB" Class="Orders" %>\nPublic Class Orders\n    Public Function Judge(ByVal sender As Object, ByVal shown As X509Certificate, ByVal chain As X509Chain, ByVal errors As SslPolicyErrors) As Boolean\n        Return True\n    End Function\n    Sub Go()\n        ServicePointManager.ServerCertificateValidationCallback = AddressOf Judge\n    End Sub\nEnd Class',
        class: 'validation-off',
      },
      {
        file: 'Support.vb',
        text: 'Function Judge(ByVal sender As Object, ByVal shown As X509Certificate, ByVal chain As X509Chain, ByVal errors As SslPolicyErrors) As Boolean\n    If errors = SslPolicyErrors.None Then\n        Return True\n    End If\n    Return My.Settings.IgnoreCertificateErrors\nEnd Function',
        class: 'validation-off',
      },
      {
        file: 'kafka.json',
        text: '{ "Kafka": { "BootstrapServers": "k:9093", "EnableSslCertificateVerification": false } }',
        class: 'validation-off',
      },
      {
        file: 'Line.cs',
        text: 'handler.Connect(new LegacyTlsClient(new AlwaysValidVerifyer()));',
        class: 'validation-off',
      },
      {
        file: 'Builds.cs',
        text: 'ServicePointManager.ServerCertificateValidationCallback += (s, cert, chain, err) => { if (err == SslPolicyErrors.None) return true; return ((HttpWebRequest)s).Address.Host == "builds.local"; };',
        class: 'validation-off',
      },
      {
        file: 'Browser.cs',
        text: 'protected override bool OnCertificateError(IWebBrowser web, IBrowser browser, CefErrorCode code, string url, ISslInfo info, IRequestCallback ask)\n{\n    ask.Continue(true);\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Web.cs',
        text: 'public void DidReceiveChallenge(NSUrlAuthenticationChallenge challenge, Action<NSUrlSessionAuthChallengeDisposition, NSUrlCredential> answer)\n{\n    var trust = challenge.ProtectionSpace.ServerSecTrust;\n    var result = SecTrustResult.Invalid;\n    if (trust != null) { result = trust.Evaluate(); }\n    answer(NSUrlSessionAuthChallengeDisposition.UseCredential, NSUrlCredential.FromTrust(trust));\n}',
        class: 'validation-off',
      },
      {
        file: 'mail.ps1',
        text: '$tls = New-Object System.Net.Security.SslStream -ArgumentList $stream, $false, { $True }\n$tls.AuthenticateAsClient($server)',
        class: 'validation-off',
      },
      {
        file: 'probe.ps1',
        text: '$sslCallback = { $true }\n$tls = New-Object System.Net.Security.SslStream($tcp.GetStream(), $false, $sslCallback)',
        class: 'validation-off',
      },
      {
        file: 'Tasks.cs',
        text: 'public override void DidReceiveChallenge(NSUrlSession session, NSUrlAuthenticationChallenge challenge, Action<NSUrlSessionAuthChallengeDisposition, NSUrlCredential> answer)\n{\n    answer(NSUrlSessionAuthChallengeDisposition.UseCredential, NSUrlCredential.FromTrust(challenge.ProtectionSpace.ServerSecTrust));\n}',
        class: 'validation-off',
      },
      {
        file: 'Ask.cs',
        text: 'ftp.ValidateCertificate += (who, ask) =>\n{\n    if (place.Thumbprint == null)\n    {\n        ask.Accept = true;\n    }\n    else\n    {\n        ask.Accept = ask.Certificate.GetCertHashString() == place.Thumbprint;\n    }\n};',
        class: 'validation-off',
      },
      {
        file: 'Ask.cs',
        text: 'void Judge(BaseFtpClient who, FtpSslValidationEventArgs ask)\n{\n    ask.Accept = ask.PolicyErrors == SslPolicyErrors.None;\n    if (!settings.VerifyCertificate)\n        ask.Accept = true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Mail.cs',
        text: 'bool Judge(object who, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    if (this.UntrustedCertificates)\n        return true;\n    return errors == SslPolicyErrors.None;\n}\nvoid Ask() { mail.ServerCertificateValidationCallback = Judge; }',
        class: 'validation-off',
      },
      {
        file: 'Files.vb',
        text: 'AddHandler ftp.ValidateCertificate, Sub(control, e) e.Accept = True',
        class: 'validation-off',
      },
      {
        file: 'files.ps1',
        text: '$options.GiveUpSecurityAndAcceptAnyTlsHostCertificate = $true',
        class: 'validation-off',
      },
      {
        file: 'Post.cs',
        text: 'static bool CheckMail(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    if (errors == SslPolicyErrors.None) return true;\n    if (shown is X509Certificate2 full) {\n        var print = full.Thumbprint;\n        Console.WriteLine(print);\n        return true;\n    }\n    return false;\n}',
        class: 'validation-off',
      },
      {
        file: 'mailbox.cs',
        text: 'static bool Judge(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    if (errors == SslPolicyErrors.None) return true;\n    foreach (var state in chain.ChainStatus)\n    {\n        if ((shown.Subject == shown.Issuer) && (state.Status == X509ChainStatusFlags.UntrustedRoot)) { continue; }\n        return false;\n    }\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Expired.cs',
        text: 'static bool Check(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    foreach (X509ChainStatus each in chain.ChainStatus)\n    {\n        if (each.Status == X509ChainStatusFlags.NotTimeValid) { return true; }\n    }\n    return errors == SslPolicyErrors.None;\n}',
        class: 'validation-off',
      },
      {
        file: 'Network.cs',
        text: 'bool Check(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors errors, Settings settings)\n{\n    var valid = true;\n    if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors))\n    {\n        var validateChain = settings.ValidateChain;\n        if (validateChain) { valid = false; }\n        else { Log("left"); }\n    }\n    return valid;\n}',
        class: 'validation-off',
      },
      {
        file: 'Wide.cs',
        text: 'cluster.WithSSL(new SSLOptions(SslProtocols.Tls12, true, (s, c, ch, e) => true));',
        class: 'validation-off',
      },
      {
        file: 'Bus.cs',
        text: 'options.TLSRemoteCertificationValidationCallback = (s, c, ch, e) => true;',
        class: 'validation-off',
      },
      {
        file: 'Tree.cs',
        text: 'new LdapConnectionOptions().ConfigureRemoteCertificateValidationCallback((s, c, ch, e) => true);',
        class: 'validation-off',
      },
      {
        file: 'Couch.cs',
        text: 'new ClusterOptions { KvIgnoreRemoteCertificateNameMismatch = true };',
        class: 'validation-off',
      },
      {
        file: 'Graph.cs',
        text: 'GraphDatabase.Driver(uri, auth, o => o.WithTrustManager(TrustManager.CreateInsecure()));',
        class: 'validation-off',
      },
      {
        file: 'Pulse.cs',
        text: 'PulsarClient.Builder().VerifyCertificateName(false).Build();',
        class: 'validation-off',
      },
      {
        file: 'Events.cs',
        text: 'EventStoreClientSettings.Create("esdb://events:2113?tls=true&tlsVerifyCert=false");',
        class: 'validation-off',
      },
      {
        file: 'Named.cs',
        text: 'bool Check(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n    => (errors & ~SslPolicyErrors.RemoteCertificateNameMismatch) == SslPolicyErrors.None;',
        class: 'validation-off',
      },
      {
        file: 'Screen.cs',
        text: 'Web.CoreWebView2.ServerCertificateErrorDetected += (_, ask) =>\n{\n    ask.Action = CoreWebView2ServerCertificateErrorAction.AlwaysAllow;\n};',
        class: 'validation-off',
      },
      {
        file: 'Plant.cs',
        text: 'checker.CertificateValidation += (who, ask) =>\n{\n    if (ask.Error.StatusCode == StatusCodes.BadCertificateUntrusted) ask.Accept = true;\n};',
        class: 'validation-off',
      },
      {
        file: 'Gather.cs',
        text: 'class Gather : TlsAuthentication\n{\n    public void NotifyServerCertificate(TlsServerCertificate shown)\n    {\n        kept.Shown = shown;\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Client.cs',
        text: 'handler.ServerCertificateCustomValidationCallback += (sender, cert, chain, errors) => { return true; };',
        class: 'validation-off',
      },
      {
        file: 'Client2.cs',
        text: 'var stream = new SslStream(client.GetStream(), false, new RemoteCertificateValidationCallback(Accept), null);\nprivate static bool Accept(object sender, X509Certificate certificate, X509Chain chain, SslPolicyErrors errors)\n{\n    Console.WriteLine(certificate.Subject);\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'Chain.cs',
        text: 'bool Check(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errors) { return errors == SslPolicyErrors.None || errors == SslPolicyErrors.RemoteCertificateChainErrors; }',
        class: 'validation-off',
      },
      {
        file: 'Flag.cs',
        text: 'stream = new SslStream(inner, false, (sender, cert, chain, errors) => { if (!options.VerifyServer) return true; return errors == SslPolicyErrors.None; });',
        class: 'validation-off',
      },
      {
        file: 'Legacy.vb',
        text: 'Private Function Check(ByVal sender As Object, ByVal cert As X509Certificate, ByVal chain As X509Chain, ByVal errors As SslPolicyErrors) As Boolean\n    If CBool(Settings("IgnoreCertErrors")) Then\n        Return True\n    End If\n    Return errors = SslPolicyErrors.None\nEnd Function',
        class: 'validation-off',
      },
      {
        file: 'Open.cs',
        text: 'static bool Check(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errors)\n{\n    if (ownRoot != null)\n        return Build(cert, ownRoot);\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'OneHost.cs',
        text: 'ServicePointManager.ServerCertificateValidationCallback = (sender, cert, chain, errors) =>\n{\n    if (sender is HttpWebRequest asked && asked.RequestUri.Host == "old.example")\n        return true;\n    return errors == SslPolicyErrors.None;\n};',
        class: 'validation-off',
      },
      {
        file: 'OneHost.vb',
        text: 'Private Function Check(sender As Object, cert As X509Certificate, chain As X509Chain, errors As SslPolicyErrors) As Boolean\n    If asked.RequestUri.Host = "old.example" Then\n        Return True\n    End If\n    Return errors = SslPolicyErrors.None\nEnd Function',
        class: 'validation-off',
      },
      {
        file: 'Inner.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>\n    errors == SslPolicyErrors.None || message.RequestUri.Host.EndsWith(".intern.example");',
        class: 'validation-off',
      },
      {
        file: 'BouncyClient.cs',
        text: 'class Lenient : TlsAuthentication\n{\n    public void NotifyServerCertificate(Certificate shown)\n    {\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Upload.cs',
        text: 'ftp.ValidateCertificate += (sender, asked) => asked.Accept = true;',
        class: 'validation-off',
      },
      {
        file: 'Soap.cs',
        text: 'class AnyOne : X509CertificateValidator\n{\n    public override void Validate(X509Certificate2 shown)\n    {\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'Mobile.cs',
        text: 'var handler = new NSUrlSessionHandler { TrustOverrideForUrl = (sender, address, trust) => address.StartsWith("https://box.example") };',
        class: 'validation-off',
      },
      {
        file: 'Emulator.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (asked, shown, chain, errors) =>\n{\n    if (shown is not null && shown.Issuer == "CN=localhost")\n        return true;\n    return errors == SslPolicyErrors.None;\n};',
        class: 'validation-off',
      },
      {
        file: 'Named.cs',
        text: 'handler.TrustOverrideForUrl = IsOwnBox;\nbool IsOwnBox(NSUrlSessionHandler sender, string address, SecTrust trust)\n{\n    return address.StartsWith("https://box.example");\n}',
        class: 'validation-off',
      },
      {
        file: 'Handed.cs',
        text: 'link = new TlsLink(host, port, own, (sender, certificate, chain, errors) => true, null);',
        class: 'validation-off',
      },
      {
        file: 'Plant.cs',
        text: 'var link = new LinkProperties { Host = plant, ServerCertificateValidationMode = CertificateValidationMode.None };',
        class: 'validation-off',
      },
      {
        file: 'Store.cs',
        text: 'var filter = new HttpBaseProtocolFilter();\nfilter.IgnorableServerCertificateErrors.Add(ChainValidationResult.Untrusted);',
        class: 'validation-off',
      },
      {
        file: 'call.ps1',
        text: '[System.Net.ServicePointManager]::ServerCertificateValidationCallback = {$true}',
        class: 'validation-off',
      },
      {
        file: 'ports.ps1',
        text: '$tls = New-Object Net.Security.SslStream($tcp.GetStream(), $false, ({ $true }))\n$tls.AuthenticateAsClient($name)',
        class: 'validation-off',
      },
      {
        file: 'Link.fs',
        text: 'handler.ServerCertificateCustomValidationCallback <-\n    fun _ leaf chain errors -> chain.Build leaf',
        class: 'validation-off',
      },
      {
        file: 'Orders.fs',
        text: 'handler.ServerCertificateCustomValidationCallback <- (fun _ _ _ _ -> true)',
        class: 'validation-off',
      },
      {
        file: 'Set.cs',
        text: 'var built = new SqlConnectionStringBuilder { DataSource = host, Encrypt = true, TrustServerCertificate = !settings.VerifyServer };',
        class: 'validation-off',
      },
      {
        file: 'Data.cs',
        text: 'var cs = "Server=db;Database=x;Encrypt=True;TrustServerCertificate=True";',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'Both.cs',
        text: 'bool Judge(object s, X509Certificate c, X509Chain ch, SslPolicyErrors e)\n{\n    if (e.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return false;\n    if (e.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)) return false;\n    return e == SslPolicyErrors.None;\n}',
        why: { ja: 'どの誤りも拒みます。', en: 'It refuses whatever is wrong.' },
      },
      {
        file: 'told.ps1',
        text: '[Net.ServicePointManager]::ServerCertificateValidationCallback = {\n  param($s, $c, $ch, $e)\n  if ($e -eq [Net.Security.SslPolicyErrors]::RemoteCertificateNameMismatch) { Write-Host "other name" }\n  return $e -eq [Net.Security.SslPolicyErrors]::None\n}',
        why: { ja: 'どの誤りも拒みます。', en: 'It refuses whatever is wrong.' },
      },
      {
        file: 'Ask.cs',
        text: 'using (var ask = UnityWebRequest.Get(place)) { ask.certificateHandler = new OwnHandler(); yield return ask.SendWebRequest(); }',
        why: {
          ja: '何をするクラスか、ここからは分かりません。',
          en: 'What the class does is not told here.',
        },
      },
      {
        file: 'Link.fs',
        text: 'let judge = new RemoteCertificateValidationCallback(fun _ -> conf.judge)\nlet link = new SslStream(client.GetStream(), false, judge)',
        why: {
          ja: '判断する関数を設定から渡すだけです。',
          en: 'It hands on the function of the settings that judges.',
        },
      },
      {
        file: 'Once.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>\n{\n    bool good = true;\n    Look(errors, out good);\n    return good;\n};',
        why: {
          ja: '確かめる関数の答えを使います。',
          en: 'It goes by a function that judges.',
        },
      },
      {
        file: 'Told.fs',
        text: 'let judge way = new RemoteCertificateValidationCallback(way)\nlet usual = judge (fun _ _ _ errors -> printfn "shown: %A" errors; errors = SslPolicyErrors.None)',
        why: { ja: '既定の検証の結果に従います。', en: 'It follows what the platform found.' },
      },
      {
        file: 'Whole.cs',
        text: 'bool Judge(object who, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    if (errors.HasFlag(SslPolicyErrors.RemoteCertificateNameMismatch)) return false;\n    if (errors.HasFlag(SslPolicyErrors.RemoteCertificateChainErrors)) return false;\n    return shown is not null;\n}',
        why: { ja: 'どの問題でも拒否します。', en: 'It refuses each of the errors.' },
      },
      {
        file: 'Private.vb',
        text: 'Private Function Everybody(who As Object, shown As X509Certificate, chain As X509Chain, errors As SslPolicyErrors) As Boolean\n    Return True\nEnd Function',
        why: {
          ja: 'ほかから呼べず、ここでも使われていません。',
          en: 'No other file can call it, and nothing here uses it.',
        },
      },
      {
        file: 'Transport.xml',
        text: '<member name="F:Own.Options.DangerousAcceptAnyServerCertificateValidator"><summary>For tests.</summary></member>',
        why: { ja: '生成された説明です。', en: 'A description that was generated.' },
      },
      {
        file: 'Asked.cs',
        text: 'bool Judge(object sender, X509Certificate shown, X509Chain chain, SslPolicyErrors errors)\n{\n    var answer = Ask(shown);\n    return answer.Accepted;\n}',
        why: {
          ja: '利用者に尋ねた結果を返します。',
          en: 'It returns what the person answered.',
        },
      },
      {
        file: 'Modes.cs',
        text: 'static bool IsKnown(X509CertificateValidationMode mode) =>\n    mode == X509CertificateValidationMode.None\n    || mode == X509CertificateValidationMode.ChainTrust;',
        why: { ja: '値を調べるだけです。', en: 'It only asks which value it is.' },
      },
      {
        file: 'Warn.cs',
        text: 'if (builder.TrustServerCertificate) logger.LogWarning("TrustServerCertificate=true trusts any server");',
        why: { ja: '注意を記録しているだけです。', en: 'It only logs a warning.' },
      },
      {
        file: 'ReadTests.cs',
        text: '[InlineData("Server=a;TrustServerCertificate=true", true)]\npublic void Reads(string text, bool expected) => Assert.Equal(expected, Read(text));',
        why: { ja: 'テストが読み取らせる文字列です。', en: 'A text that a test has it read.' },
      },
      {
        file: 'Names.cs',
        text: 'static bool ValidateServerCertificate(X509Certificate2 shown, X509Certificate2Collection between, string hostName)\n{\n    using var chain = new X509Chain();\n    chain.ChainPolicy.ExtraStore.AddRange(between);\n    return chain.Build(shown) && (hostName is null || shown.MatchesHostname(hostName));\n}',
        why: {
          ja: 'チェーンとホスト名を確かめています。',
          en: 'It checks the chain and the name of the host.',
        },
      },
      {
        file: 'Asked.cs',
        text: 'private bool OnRemoteCertificate(object sender, X509Certificate? shown, X509Chain? chain, SslPolicyErrors errors)\n{\n    if (shown is null) return false;\n    return errors == SslPolicyErrors.None || _trust.Ask(Fingerprint.Of(shown));\n}',
        why: {
          ja: '信頼するかを別のオブジェクトに尋ねています。',
          en: 'It asks another object whether to trust.',
        },
      },
      {
        file: 'Screen.cs',
        text: 'Assert.Equal(CoreWebView2ServerCertificateErrorAction.AlwaysAllow, ask.Action);\nweb.ServerCertificateErrorDetected += (_, ask) => ask.Action = CoreWebView2ServerCertificateErrorAction.Cancel;',
        why: { ja: '信頼できない証明書を断っています。', en: 'It refuses what is not trusted.' },
      },
      {
        file: 'Plant.cs',
        text: 'using var plant = new UaServer(name, number);\nplant.CertificateValidation += (who, ask) => ask.Accept = true;',
        why: { ja: 'サーバーがクライアントを受け入れています。', en: 'A server that lets its clients in.' },
      },
      {
        file: 'Allowed.cs',
        text: 'handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>\n{\n    if (errors != SslPolicyErrors.None) return false;\n    return allowedHosts.Contains(message.RequestUri.Host);\n};',
        why: {
          ja: '標準の検証を通ったうえでホスト名を確かめています。',
          en: 'After the standard validation it looks at the host name.',
        },
      },
      {
        file: 'Strict.cs',
        text: 'ServicePointManager.ServerCertificateValidationCallback = (s, c, ch, e) => { if (e == SslPolicyErrors.None) return true; return false; };',
        why: { ja: '問題があれば拒否します。', en: 'It refuses when there is an error.' },
      },
      {
        file: 'Helpers.cs',
        text: 'public static class TestHelpers\n{\n    public static bool AcceptAll(object sender, X509Certificate cert, X509Chain chain, SslPolicyErrors errors) => true;\n}',
        why: { ja: '用意してあるだけで、使われていません。', en: 'It is offered, and nothing here uses it.' },
      },
      {
        file: 'Takes.cs',
        text: 'link = new TlsServerSocketLink(port, own, (sender, certificate, chain, errors) => true, null);',
        why: { ja: 'サーバーのソケットです。', en: 'The socket of a server.' },
      },
      {
        file: 'Way.cs',
        text: 'public Way(string key, bool dangerousAcceptAnyServerCertificateValidator = false)\n{\n    DangerousAcceptAnyServerCertificateValidator = dangerousAccept;\n}',
        why: { ja: '選べるようにしているだけです。', en: 'It merely offers the choice.' },
      },
      {
        file: 'Careful.cs',
        text: 'ftp.ValidateCertificate += (sender, asked) => { if (asked.PolicyErrors == SslPolicyErrors.None) asked.Accept = true; };',
        why: {
          ja: '標準の検証を通ったときだけ受け入れます。',
          en: 'It accepts what the standard validation accepts.',
        },
      },
      {
        file: 'Callers.cs',
        text: 'class AnyCaller : X509CertificateValidator { public override void Validate(X509Certificate2 shown) { } }\nhost.Credentials.ClientCertificate.Authentication.CustomCertificateValidator = new AnyCaller();',
        why: { ja: 'サービスが呼び出し元を確かめています。', en: 'A service checks its callers.' },
      },
      {
        file: 'Signing.cs',
        text: 'var own = new Saml2Configuration { Issuer = place, CertificateValidationMode = X509CertificateValidationMode.None };',
        why: {
          ja: 'SAML の署名の検証で、TLS ではありません。',
          en: 'It is about signatures of SAML, not about TLS.',
        },
      },
      {
        file: 'Rules.cs',
        text: 'static readonly string[] Banned = ["X509Store", "DangerousAcceptAnyServerCertificateValidator"];',
        why: { ja: '使ってはならない名前の一覧です。', en: 'A list of names that must not be used.' },
      },
      {
        file: 'Asks.cs',
        text: 'bool AcceptsAll => ReferenceEquals(handler.ServerCertificateCustomValidationCallback, HttpClientHandler.DangerousAcceptAnyServerCertificateValidator);',
        why: { ja: '設定されているかを調べるだけです。', en: 'It only asks whether it is set.' },
      },
      {
        file: 'Chains.cs',
        text: '[Fact]\npublic void Refuses()\n{\n    chain.ChainPolicy.ExtraStore.Add(ca);\n    chain.ChainPolicy.VerificationFlags = X509VerificationFlags.AllowUnknownCertificateAuthority;\n    Assert.False(Check(leaf, SslPolicyErrors.RemoteCertificateChainErrors));\n}',
        why: { ja: '自分で作ったチェーンの単体テストです。', en: 'A test of chains that it makes itself.' },
      },
      {
        file: 'Host.cs',
        text: 'var host = new ServiceHost(typeof(Orders));\nhost.Credentials.ClientCertificate.Authentication.CertificateValidationMode = X509CertificateValidationMode.None;',
        why: {
          ja: 'サーバーがクライアント証明書を検証しない設定です。',
          en: 'A server that does not check its clients.',
        },
      },
      {
        file: 'Defaults.cs',
        text: 'internal static class Defaults\n{\n    internal const bool TrustServerCertificate = false;\n}',
        why: { ja: '既定で検証します。', en: 'It validates by default.' },
      },
      {
        file: 'Sql.cs',
        text: 'var cs = "Server=db;Encrypt=True;TrustServerCertificate=False";',
        why: { ja: '検証する設定です。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'handler.ServerCertificateCustomValidationCallback = (_, _, _, _) => true;',
      after: 'var handler = new HttpClientHandler();',
      how: mends.noBypass,
    },
    sources: ['dotnet-http-callback', 'dotnet-sslstream'],
  },
  {
    id: 'dotnet-custom-root-trust',
    platform: 'dotnet',
    name: { ja: '.NET の独自の信頼ルート', en: 'Custom root trust of .NET' },
    what: {
      ja: 'X509ChainPolicy の CustomRootTrust や CustomTrustStore で、システムのストアの代わりに信頼する証明書を並べます。',
      en: 'CustomRootTrust and CustomTrustStore of X509ChainPolicy list what is trusted instead of the system store.',
    },
    effect: effects.anchorsUnknown,
    files: [...sources, '*.config', '*.json'],
    rules: [
      {
        id: 'custom-trust-store',
        outsideTexts: true,
        words: ['CustomRootTrust', 'CustomTrustStore', 'CertificateChainPolicy'],
        match:
          'X509ChainTrustMode\\.CustomRootTrust|\\bCustomTrustStore\\s*\\.\\s*Add|\\bCustomTrustStore\\s*=|\\bCertificateChainPolicy\\s*=(?!=)',
        alsoInFile: [
          '\\bSslPolicyErrors|\\bHttpClient|SocketsHttpHandler|\\bSslStream|\\bSslOptions|RemoteCertificate|\\bServerCertificate(?:Custom)?Validat|ServerCertificateError|\\.CertificateValidation\\s*\\+=|\\bserver certificate\\b|\\b(?:Validate|Verify|Check)(?:Server|Remote|Peer)\\w{0,12}Cert|\\b(?:SSL|TLS)\\b|\\bTls(?:Client|Stream|Options|Endpoint|Validation)|Grpc|Mqtt|Redis|https://|SslClient|CertificateValidationHandler|\\bMatchesHostname\\s*\\(|\\bApplicationPolicy\\s*\\.\\s*Add\\s*\\([^;()]{0,20}\\([^;()]{0,20}5\\.5\\.7\\.3\\.1"',
        ],
        unlessInFile: [serverOnly, testOfChains],
        window: { before: 25, after: 25 },
        unless: [
          'AuthenticateAsServer|ClientCertificateMode|ClientCertificateRequired|\\bClientCertificateValidation\\b|AddCertificate\\s*\\(',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'extra-store-unknown-authority',
        outsideTexts: true,
        words: ['ExtraStore'],
        match: '\\bExtraStore\\s*\\.\\s*Add',
        alsoInFile: [
          'AllowUnknownCertificateAuthority|X509ChainStatusFlags\\.UntrustedRoot\\b|\\b\\w{0,20}(?:Accept|Verif|Valid|Check|Trust)\\w{0,20}\\s*\\(\\s*\\w{0,20}chain\\s*,\\s*_?(?:ca|root|anchor|authority)|\\bExtraStore\\s*\\.\\s*Add(?:Range)?\\s*\\(\\s*[\\w.]{0,40}(?:cert_?bundle|ca_?bundle|ca_?cert(?:ificate)?s?|roots?(?:_?(?:ca|certs?|certificates?))?)\\b',
          'SslPolicyErrors|ServerCertificate|SslStream|HttpClientHandler|RemoteCertificate|ServicePoint\\.Certificate',
        ],
        unlessInFile: [serverOnly, testOfChains],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'chain-ends-in-own',
        outsideTexts: true,
        words: ['ChainElements'],
        match: '\\bChainElements\\b',
        scope: 'function',
        also: [endsInOwn],
        alsoInFile: [
          '\\bSslPolicyErrors|\\bRemoteCertificate|ServerCertificate|HttpClientHandler|\\bSslStream|ServicePoint\\.Certificate',
        ],
        unlessInFile: [serverOnly, testOfChains],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'client-options',
        words: [
          'CertificateAuthorityFile',
          'SslCaLocation',
          'SslCaPem',
          'SslCa=',
          'SslCa =',
          'WithTrustChain',
          'TrustIssuer',
          'SslCredentials',
          'RootCertificate',
          'CertificateFingerprint',
          'caCertificatePath',
          'SslCaCertificate',
          'TlsCertificateFingerprint',
          'ServerCertificate=',
          'TrustedCerts',
          'CertificateAuthority(',
          'CertificateValidations.Authority',
          'NatsTlsOpts',
          'TrustManager.CreateCertTrust',
          'TrustedCertificateAuthority',
          'TlsTrustCertificate',
          'SetClientSecrets',
        ],
        match: `\\.SetClientSecrets\\s?\\((?:[^(),;]|\\([^()]{0,60}\\)){1,120},\\s{0,20}(?!null\\b|\\s)|\\bSslCa(?<!\\bLog(?:Trace|Debug|Information|Warning|Error|Critical)\\(\\s?"[^"\\n]{0,120}SslCa)(?<!\\b(?:var|string|let|Dim|val|const)\\s{1,4}SslCa)(?:Location|Pem|CertificateLocation)?\\s*=(?!\\s*\\d)${someValue}|\\bSslCa=(?<!\\bLog(?:Trace|Debug|Information|Warning|Error|Critical)\\(\\s?"[^"\\n]{0,120}SslCa=)|\\.WithTrustChain\\s*\\(|\\.TrustIssuer\\s*\\(|new\\s+SslCredentials\\s*\\(\\s*[^)\\s]|(?<![\\w>\\]?$][ \\t]{0,4})\\bRoot\\s?Certificate\\s*=\\s*(?:[^=\\s;"<]|"[^"\\s]{0,80}[./])|\\bCertificateAuthorityFile\\s*=${someValue}|\\bSslCaCertificate\\w{0,60}\\s*=${someValue}|\\bUseRootCertificate(?:s|s?Callback)?\\s*\\(\\s*[^)\\s]|\\bCertificateValidations\\.Authority(?:IsRoot|PartOfChain)\\s*\\(|\\bNatsTlsOpts\\b[^;]{0,200}?\\bCaFile\\s*=|\\bTrustManager\\.CreateCertTrust\\s*\\(|\\.TrustedCertificateAuthority\\s*\\(|\\.TlsTrustCertificate\\s*\\(|(?<![\\w>\\]?$][ \\t]{0,4})\\bTrustedCerts\\s*=(?![=>])|\\.TrustedCerts\\.Add`,
        unless: ['\\bbool\\b|\\bclass\\b|\\{\\s*get|\\bSslServerCredentials'],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // The callback hands the certificate on, together with what it must come from.
        id: 'asks-with-authority',
        outsideTexts: true,
        words,
        match: `${callback}|${ssl}`,
        scope: 'body',
        also: [
          '\\w\\s*\\([^;{}]{0,120}\\bcert\\w{0,20}\\b[^;{}]{0,160}[\\s.,(["_](?:(?:ca|root(?:ca)?|authority)_?(?:Cert|File|Path|Bundle|Pem)\\w{0,20}|cert(?:ificate)?_?authorit(?:y|ies)\\b|trusted_?(?:ca|root)s?\\b)|\\w\\s*\\(\\s*_?(?:(?:[\\w.]{1,30}\\.)?(?:cert(?:ificate)?_?authorit(?:y|ies)|trusted_?(?:ca|root)s?)|ca|roots?)\\s*,[^;{}]{0,60}\\bcert',
        ],
        unlessInFile: [serverOnly],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        id: 'apple-anchors',
        outsideTexts: true,
        words: ['SetAnchorCertificates'],
        match: '\\.SetAnchorCertificates\\s*\\(\\s*(?!null\\b|\\))\\w',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // The same as in Java, in an app that runs on Android.
        id: 'android-key-store',
        outsideTexts: true,
        words: ['SetCertificateEntry'],
        match: '\\.SetCertificateEntry\\s*\\(',
        alsoInFile: ['TrustManagerFactory'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'system-root-import',
        words: ['StoreName.Root', 'StoreName.AuthRoot', 'StoreName.CertificateAuthority'],
        match: 'StoreName\\.(?:Root|AuthRoot|CertificateAuthority)\\b',
        scope: 'function',
        also: ['\\.Add(?:Range)?\\s*\\(', 'OpenFlags\\.(?:ReadWrite|MaxAllowed)'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
        confidence: 'medium',
      },
      {
        // A proxy of the program's own, whose CA Windows is to trust.
        id: 'proxy-root',
        outsideTexts: true,
        words: ['TrustRootCert'],
        match: '\\b(?:CertificateManager|CertMaker)\\s{0,4}[?!]?\\.\\s{0,4}TrustRootCert\\w{0,20}\\s*\\(',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // What puts the certificate in is a function that is handed the store.
        id: 'system-root-handed',
        words: ['StoreName.Root', 'StoreName.AuthRoot', 'StoreName.CertificateAuthority'],
        match:
          '\\b(?:Install|Import|Add|Trust|Register)\\w{0,30}\\s*\\((?:\\s*\\w{1,40}\\s*,){0,2}\\s*(?:new\\s+X509Store\\s*\\(\\s*)?(?:[\\w.]{1,40}\\.)?StoreName\\.(?:Root|AuthRoot|CertificateAuthority)\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'Net.cs',
        text: 'var transport = GetComponent<UnityTransport>();\ntransport.SetClientSecrets("own.example", authorityPem);',
        class: 'trust-anchors',
      },
      {
        file: 'Broker.cs',
        text: 'options.CertificateValidation += (who, shown, chain, errors) => { chain.ChainPolicy.CustomTrustStore.Add(ours); return chain.Build((X509Certificate2)shown); };',
        class: 'trust-anchors',
      },
      {
        file: 'Ends.cs',
        text: 'bool Judge(object who, X509Certificate2 shown, X509Chain old, SslPolicyErrors errors)\n{\n    using var path = new X509Chain();\n    path.ChainPolicy.ExtraStore.Add(_root);\n    path.Build(shown);\n    return path.ChainElements[^1].Certificate.RawData.SequenceEqual(_root.RawData);\n}',
        class: 'trust-anchors',
      },
      {
        file: 'Ends.vb',
        text: 'Function Judge(who As Object, shown As X509Certificate, chain As X509Chain, errors As SslPolicyErrors) As Boolean\n    Dim last = chain.ChainElements(chain.ChainElements.Count - 1).Certificate\n    Return last.Thumbprint = ourRoot.Thumbprint\nEnd Function',
        class: 'trust-anchors',
      },
      {
        file: 'Path.cs',
        text: 'bool Judge(X509Certificate2 shown, SslPolicyErrors errors)\n{\n    path.ChainPolicy.ExtraStore.Add(ours);\n    path.Build(shown);\n    return path.ChainStatus.All(part => part.Status is X509ChainStatusFlags.NoError or X509ChainStatusFlags.UntrustedRoot);\n}',
        class: 'trust-anchors',
      },
      {
        file: 'Hub.cs',
        text: 'handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, errors) =>\n    Judge(certificate, errors, own.CertificateAuthority);',
        class: 'trust-anchors',
      },
      {
        file: 'Roots.cs',
        text: 'log.Debug("SSL: judged by our own roots");\nchain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;\nchain.ChainPolicy.CustomTrustStore.AddRange(roots);\nvar good = chain.Build(shown);',
        class: 'trust-anchors',
      },
      {
        file: 'Chains.cs',
        text: 'using X509Chain chain = new();\nchain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;\nchain.ChainPolicy.CustomTrustStore.Add(anchor);\nchain.ChainPolicy.ApplicationPolicy.Add(new Oid("1.3.6.1.5.5.7.3.1"));\nreturn chain.Build(leaf);',
        class: 'trust-anchors',
      },
      {
        file: 'Trust.cs',
        text: 'options.RemoteCertificateValidationCallback = Check;\nchain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;\nchain.ChainPolicy.CustomTrustStore.Add(root);',
        class: 'trust-anchors',
      },
      {
        file: 'Rpc.cs',
        text: 'var channel = new Channel(host, new SslCredentials(File.ReadAllText("ca.pem")));',
        class: 'trust-anchors',
      },
      {
        file: 'Hub.cs',
        text: 'Func<MqttClientCertificateValidationEventArgs, bool> Handler() => shown =>\n{\n    chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;\n    chain.ChainPolicy.CustomTrustStore.Add(root);\n    return chain.Build(new X509Certificate2(shown.Certificate));\n};',
        class: 'trust-anchors',
      },
      {
        file: 'Npg.cs',
        text: 'var b = new NpgsqlConnectionStringBuilder(cs) { SslMode = SslMode.VerifyFull, RootCertificate = "/etc/db/ca.pem" };',
        class: 'trust-anchors',
      },
      {
        file: 'Droid.cs',
        text: 'var store = KeyStore.GetInstance(KeyStore.DefaultType);\nstore.SetCertificateEntry("ours", ours);\nvar trust = TrustManagerFactory.GetInstance(TrustManagerFactory.DefaultAlgorithm);\ntrust.Init(store);',
        class: 'trust-anchors',
      },
      {
        file: 'Graph.cs',
        text: 'GraphDatabase.Driver(uri, auth, o => o.WithTrustManager(TrustManager.CreateCertTrust(ours)));',
        class: 'trust-anchors',
      },
      {
        file: 'Bus.cs',
        text: 'new NatsOpts { TlsOpts = new NatsTlsOpts { CaFile = "bus-ca.pem" } };',
        class: 'trust-anchors',
      },
      {
        file: 'Pulse.cs',
        text: 'PulsarClient.Builder().TrustedCertificateAuthority(ours).Build();',
        class: 'trust-anchors',
      },
      {
        file: 'Cache.cs',
        text: 'options.CertificateValidation += (sender, certificate, chain, errors) =>\n    Checks.OfServer(certificate, errors, settings["CACertPath"]!);',
        class: 'trust-anchors',
      },
      {
        file: 'Tasks.cs',
        text: 'challenge.ProtectionSpace.ServerSecTrust.SetAnchorCertificates(_roots);',
        class: 'trust-anchors',
      },
      {
        file: 'Central.cs',
        text: 'RemoteCertificateValidationCallback validate = delegate(object sender, X509Certificate shown, X509Chain unused, SslPolicyErrors errors)\n{\n    chain.ChainPolicy.ExtraStore.Add(ca);\n    chain.Build(leaf);\n    return AcceptChain(chain, ca);\n};',
        class: 'trust-anchors',
      },
      {
        file: 'Bundle.cs',
        text: 'Func<X509Certificate2, X509Chain, SslPolicyErrors, bool> validate = (cert, chain, errors) =>\n{\n    chain.ChainPolicy.ExtraStore.AddRange(certBundle);\n    return chain.Build(cert);\n};',
        class: 'trust-anchors',
      },
      {
        file: 'Broker.cs',
        text: 'private static bool VerifyServerCertificate(X509Certificate shown)\n{\n    var rootCa = new X509Certificate2("broker-ca.crt");\n    var chain = new X509Chain();\n    chain.ChainPolicy.ExtraStore.Add(rootCa);\n    chain.Build(new X509Certificate2(shown));\n    return chain.ChainStatus.All(status => status.Status == X509ChainStatusFlags.UntrustedRoot);\n}',
        class: 'trust-anchors',
      },
      {
        file: 'Rows.cs',
        text: 'builder.UseRootCertificate(X509CertificateLoader.LoadCertificateFromFile("rows-ca.pem"));',
        class: 'trust-anchors',
      },
      {
        file: 'Search.cs',
        text: 'settings.ServerCertificateValidationCallback(CertificateValidations.AuthorityIsRoot(ours));',
        class: 'trust-anchors',
      },
      {
        file: 'Watch.cs',
        text: 'proxy.CertificateManager.TrustRootCertificate(true);',
        class: 'trust-anchors',
      },
      {
        file: 'Setup.cs',
        text: 'InstallCertificate(new X509Store(StoreName.Root, StoreLocation.LocalMachine), ours);',
        class: 'trust-anchors',
      },
      {
        file: 'Kafka.cs',
        text: 'var config = new ProducerConfig { SslCaLocation = "/etc/ssl/ca.pem" };',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'Walk.cs',
        text: 'void Show(X509Certificate2 shown, SslPolicyErrors errors)\n{\n    using var chain = new X509Chain();\n    chain.Build(shown);\n    var root = chain.ChainElements[^1].Certificate;\n    _log.Write(root.Thumbprint);\n    if (root.Subject == root.Issuer) _log.Write("whole");\n}',
        why: { ja: 'チェーンの終わりを記録するだけです。', en: 'It only notes where the chain ends.' },
      },
      {
        file: 'Settings.cs',
        text: 'faults.Add($"{Name} is unreadable. Expected: SSL Mode=VerifyFull;Root Certificate=<file>");',
        why: { ja: '書き方を伝えるメッセージです。', en: 'A message that says how to write it.' },
      },
      {
        file: 'Tell.cs',
        text: 'logger.LogInformation("SslCa={SslCa} SslMode={SslMode}", options.SslCa, options.SslMode);',
        why: { ja: '設定を記録しているだけです。', en: 'It only logs the settings.' },
      },
      {
        file: 'Kestrel.cs',
        text: 'https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;\nchain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'Show.cs',
        text: 'using var rootCertificate = chain.ChainElements[chain.ChainElements.Count - 1].Certificate;\nConsole.WriteLine(rootCertificate.Subject);',
        why: { ja: '読み取った証明書を入れる変数です。', en: 'A variable for a certificate that was read.' },
      },
      {
        file: 'Stores.cs',
        text: 'X509CertificateCollection trustedCerts = new X509CertificateCollection();\ntrustedCerts.AddRange(CurrentUser.Certificates);',
        why: { ja: '証明書を集める変数です。', en: 'A variable in which certificates are gathered.' },
      },
      {
        file: 'Log.cs',
        text: 'var sslCaLocation = Render(SslCaLocation);\nif (!File.Exists(sslCaLocation)) throw new FileNotFoundException(sslCaLocation);',
        why: { ja: '設定を読むだけの変数です。', en: 'A variable that reads the setting.' },
      },
      {
        file: 'Rpc.cs',
        text: 'var channel = new Channel(host, new SslCredentials());',
        why: { ja: '既定の信頼です。', en: 'The default trust.' },
      },
    ],
    mend: {
      before: 'policy.CustomTrustStore.Add(new X509Certificate2("Microsoft Azure TLS Issuing CA 01.cer"));',
      after:
        'policy.CustomTrustStore.Add(new X509Certificate2("DigiCert Global Root G2.cer"));\npolicy.CustomTrustStore.Add(new X509Certificate2("Microsoft RSA Root Certificate Authority 2017.cer"));',
      how: mends.roots,
    },
    sources: ['ca-details'],
  },
  {
    id: 'dotnet-server-thumbprint',
    platform: 'dotnet',
    name: { ja: '設定に書いたサーバー証明書の拇印', en: 'Thumbprint of the server in the settings' },
    what: {
      ja: 'ライブラリの設定や接続文字列で、受け入れるサーバー証明書の拇印や証明書そのものを指定します。',
      en: 'A library setting or a connection string names the thumbprint of the accepted server certificate, or the certificate itself.',
    },
    effect: effects.callback,
    // VBA hands the same fingerprint to the same library.
    files: [...sources, '*.config', '*.json', '*.xml', '*.bas', '*.cls', '*.frm', '*.vbs'],
    rules: [
      {
        id: 'elastic-fingerprint',
        outsideTexts: true,
        words: ['CertificateFingerprint'],
        match: '(?<![.\\w])CertificateFingerprint\\s*=(?![=>])\\s*[\\w.]{0,60}Fingerprint\\s*[,}\\n]',
        alsoInFile: [
          '\\b(?:Elasticsearch(?:Configuration|ClientSettings)|TransportConfiguration|DistributedTransport)\\b',
        ],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // What a project calls it in the options of its own clients.
        id: 'client-option-fingerprint',
        outsideTexts: true,
        words: ['CertificateFingerprint', 'CertFingerprint'],
        match:
          '(?<![.\\w])(?:Server|Tls|Ssl)?Cert(?:ificate)?Fingerprint\\s*=(?![=>])\\s*(?!null\\s*[,}]|""|string\\.Empty)[\\w"]',
        scope: 'call',
        also: [
          '\\bnew\\s+[\\w.]{0,40}(?:Client|Connection|Endpoint|Gateway|Remote)\\w{0,30}(?:Options|Settings|Config\\w{0,12}|Profile|Target)\\b',
        ],
        unless: ['Client_?Cert|SignIn|OwnCert|LocalCert'],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'library-fingerprint',
        words: [
          'CertificateFingerprint',
          'RemoteCertThumbprints',
          'RemoteCommonNames',
          'TlsCertificateFingerprint',
          'ServerCertificate=',
          'CreateX509CertificateIdentity',
          'X509CertificateEndpointIdentity',
          'encodedValue',
          'ServerThumbprint',
          'ServerCertificateThumbprint',
          'CertificateThumbprint',
          'CertificateHash',
          'ServerCertThumbprint',
          'PinnedCertificate',
          'PinnedThumbprint',
          'PinnedPublicKey',
          'TlsHostCertificateFingerprint',
          'SslHostCertificateFingerprint',
          'AddPinned',
        ],
        match: `\\bAddPinned(?:PublicKey|Certificate|Cert|Key)(?:s|Hash(?:es)?)?(?:From\\w{1,30})?\\s*\\((?!\\s*(?:this\\s)?[\\w.<>[\\]?]{1,60}\\s{1,4}\\w{1,40}\\s{0,4}[,)])|\\.CertificateFingerprint\\s*\\(|\\bRemote(?:CertThumbprints|CommonNames)\\s*\\.\\s*Add(?:Range)?\\s*\\(|\\bTlsCertificateFingerprint\\s*=|\\b(?:Tls|Ssl)HostCertificateFingerprint\\s*(?:=|<-)(?!\\s*(?:\\$?null|value)\\b)|\\bServer\\s?Certificate=[^\\s;"{]|CreateX509CertificateIdentity\\s*\\(|\\bnew\\s{1,4}EndpointAddress\\s*\\([^;]{0,240}\\bnew\\s{1,4}X509CertificateEndpointIdentity\\s*\\(|<certificate\\s+encodedValue\\s*=\\s*"[^"]{40}|"?\\b\\w{0,40}(?:Server|Remote|Gateway|Peer|Trusted|Expected|Allowed|Pinned|Valid|Known)\\w{0,20}(?:Thumbprint|Fingerprint|CertHash|CertificateHash|PublicKeyHash)s?"?\\s*(?:\\{\\s?get;[^{}\\n]{0,30}\\}\\s?)?(?:=(?![=>])|:)\\s{0,10}(?:new\\b[^;"]{0,80}\\{?\\s{0,40}|\\[\\s{0,40}|@)?"${hexPrint}"|\\b(?:Trusted|Pinned|Expected|Allowed|Accepted)(?:Server|Remote|Peer|Gateway)\\w{0,20}(?:Thumb|Finger)prints?\\s*=(?![=>])\\s*(?:(?:\\[|new\\b[^;={}]{0,60}\\{)\\s{0,40}[\\w"$]|[\\w.]{1,80}\\.(?:Thumbprint\\b|GetCertHashString\\s*\\()(?<!\\b(?:var|string)\\s{1,4}\\w{1,60}\\s{0,4}=[^=;]{0,120}))`,
        unless: [
          'Client(?:Cert|Thumb)|Signing|CodeSign|Encrypt|\\bstatic\\s+(?:\\w+\\.)*EndpointIdentity|Signature\\s+Language',
        ],
        scope: 'line',
        // The certificate that this machine itself shows.
        unlessInFile: [
          'SSLCertificateSHA1Hash|\\bhttp\\s+add\\s+sslcert|\\.AddSslCertificate\\s*\\(|\\bNew-WebBinding\\b|IIS:\\\\SslBindings|Enable-ExchangeCertificate|Set-RDCertificate',
        ],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'Upload.bas',
        text: 'With options\n    .HostName = "files.example"\n    .TlsHostCertificateFingerprint = keptPrint\nEnd With',
        class: 'pins',
      },
      {
        file: 'Search.cs',
        text: 'var configuration = new ElasticsearchConfiguration(uri)\n{\n    CertificateFingerprint = endpoint.CertificateFingerprint,\n};',
        class: 'pins',
      },
      {
        file: 'Cluster.cs',
        text: 'credentials.RemoteCertThumbprints.Add(clusterThumbprint);',
        class: 'pins',
      },
      {
        file: 'Es.cs',
        text: 'var settings = new ElasticsearchClientSettings(uri).CertificateFingerprint("94:75:CE:4F:EB:05:32:83");',
        class: 'pins',
      },
      {
        file: 'appsettings.json',
        text: '{ "Gateway": { "ServerThumbprint": "2F2877C5D778C31E0F29C7E371DF5471BD673173" } }',
        class: 'pins',
      },
      {
        file: 'Nodes.cs',
        text: 'var security = new LinkSecurity { TrustedServerThumbprints = [Print(own)] };',
        class: 'pins',
      },
      {
        file: 'Remote.cs',
        text: 'var remote = new RemoteOptions { TrustedServerCertificateThumbprint = shown.Thumbprint };',
        class: 'pins',
      },
      {
        file: 'Dial.cs',
        text: 'var options = new ClientRuntimeOptions\n{\n    Address = remote.Address,\n    CertificateFingerprint = own.GetCertHashString(HashAlgorithmName.SHA256),\n};',
        class: 'pins',
      },
      {
        file: 'Channel.cs',
        text: 'var address = new EndpointAddress(\n    new Uri(place),\n    new X509CertificateEndpointIdentity(Store.Find(StoreName.TrustedPeople, serverName)));',
        class: 'pins',
      },
      {
        file: 'Settings.cs',
        text: 'public string ServerThumbprint { get; set; } = "2F2877C5D778C31E0F29C7E371DF5471BD673173";',
        class: 'pins',
      },
      {
        file: 'Deploy.fsx',
        text: 'options.TlsHostCertificateFingerprint <- boxFingerprint',
        class: 'pins',
      },
      {
        file: 'Game.cs',
        text: 'Native.AddPinnedPublicKeyFromCertificateFile("backend.crt");',
        class: 'pins',
      },
      {
        file: 'app.config',
        text: '<identity><certificate encodedValue="MIIC8jCCAdqgAwIBAgIQF3n8xA3rY0xmxkYV5XcG" /></identity>',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'SessionOptions.cs',
        text: 'public string SslHostCertificateFingerprint { get { return TlsHostCertificateFingerprint; } set { TlsHostCertificateFingerprint = value; } }',
        why: { ja: '設定の宣言だけです。', en: 'It is only declared.' },
      },
      {
        file: 'Native.cs',
        text: 'public static void AddPinnedPublicKeyFromCertificateFile(string path)\n{\n}',
        why: { ja: '宣言だけで、呼び出していません。', en: 'A declaration, not a call.' },
      },
      {
        file: 'Told.cs',
        text: 'return new PairingAnswer { Port = port, CertificateFingerprint = own.GetCertHashString() };',
        why: {
          ja: '自分の証明書の拇印を知らせています。',
          en: 'It tells the fingerprint of its own certificate.',
        },
      },
      {
        file: 'Own.cs',
        text: 'public string ServerThumbprint { get; set; } = "";',
        why: { ja: '既定値は空です。', en: 'Empty by default.' },
      },
      {
        file: 'LinkSecurity.cs',
        text: 'public IReadOnlyList<string> TrustedServerCertificateThumbprints { get; init; } = [];',
        why: { ja: '宣言だけで、既定値は空です。', en: 'A declaration, empty by default.' },
      },
      {
        file: 'listener.ps1',
        text: '$ServerCertificateThumbprint = "2F2877C5D778C31E0F29C7E371DF5471BD673173"\nnetsh http add sslcert ipport=0.0.0.0:8443 certhash=$ServerCertificateThumbprint',
        why: {
          ja: 'このコンピューターが示す証明書を選んでいます。',
          en: 'It selects the certificate that this machine shows.',
        },
      },
      {
        file: 'appsettings.json',
        text: '{ "ClientCertificateThumbprint": "2F2877C5D778C31E0F29C7E371DF5471BD673173" }',
        why: {
          ja: '自分のクライアント証明書を選んでいます。',
          en: 'It selects a client certificate of its own.',
        },
      },
    ],
    mend: {
      before: '"ServerThumbprint": "2F2877C5D778C31E0F29C7E371DF5471BD673173"',
      after: '"ServerThumbprint": null',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
];
