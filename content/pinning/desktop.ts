import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { defaultTrust } from './default-trust.ts';
import { declaresWindowsFlags, someValue } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const pascal = ['*.pas', '*.dpr', '*.dfm', '*.lpr', '*.pp', '*.lfm', '*.fmx', '*.inc'];
const basic = [
  '*.bas',
  '*.cls',
  '*.frm',
  '*.vbs',
  '*.vba',
  '*.xba',
  '*.vb',
  '*.asp',
  '*.hta',
  '*.wsf',
  '*.wsc',
  '*.au3',
  '*.ahk',
  '*.js',
  '*.prg',
  '*.clw',
  '*.ps1',
  '*.py',
  '*.4gl',
  '*.sql',
];
/** A method of a server, which checks its clients. */
const serverMethod = '^[ \\t]*(?:function|procedure)[ \\t]{1,4}T\\w{0,40}Server\\w{0,20}\\.';
const certificateOfPascal =
  '(?:A?Cert(?:ificate)?|PeerCert|ServerCert\\w{0,60}|RemoteCert\\w{0,60}|X509|AX509|LCert\\w{0,60}|FCert\\w{0,60})';
const identityOfPascal =
  'Fingerprint\\w{0,60}|Thumbprint\\w{0,60}|Serial\\w{0,60}|Issuer\\w{0,60}|Subject\\w{0,60}|PublicKey\\w{0,60}|Sha(?:1|256)\\w{0,60}|CertHash\\w{0,60}|GetPeerFingerprint|SignatureAsString|PeerIssuer|PeerSubject';
const tclSides: Sides = {
  serves: 'tls::socket\\s+[^\\n]{0,60}-server\\b',
  connects: 'http::register|geturl|tls::socket\\s+(?![^\\n]{0,60}-server\\b)',
};

const indySides: Sides = {
  serves: 'TIdServerIOHandlerSSL|TIdHTTPServer',
  connects: 'TIdSSLIOHandlerSocket|TIdHTTP\\b|TIdTCPClient|THTTPClient|TIdSMTP|TIdIMAP|TIdPOP|TIdFTP',
};
const luaSides: Sides = {
  serves: 'mode\\s*=\\s*["\']server["\']|\\baccept\\s*\\(\\s*\\)|\\bclient_?certs?\\b',
  connects: 'mode\\s*=\\s*["\']client["\']|[:.]connect\\s*\\(|sslhandshake',
};

export const desktop: readonly Pattern[] = [
  {
    id: 'delphi-certificate-compared',
    platform: 'delphi',
    name: {
      ja: 'Delphi / Object Pascal での証明書の比較',
      en: 'Certificate compared in Delphi or Object Pascal',
    },
    what: {
      ja: 'OnVerifyPeer、OnValidateServerCertificate などのイベントで、証明書の拇印、発行者、シリアル番号を決まった値と比べます。',
      en: 'OnVerifyPeer, OnValidateServerCertificate or a like event compares the fingerprint, issuer or serial number with a fixed value.',
    },
    effect: effects.callback,
    files: pascal,
    rules: [
      {
        id: 'certificate-compared',
        words: [
          'TIdX509',
          'VerifyPeer',
          'ValidateServerCertificate',
          'TCertificate',
          'PeerCert',
          'GetPeerFingerprint',
          'TSSLSocketHandler',
          'GetPeerIssuer',
          'GetPeerSubject',
          'RemoteCertificate',
          'TX509Base',
          'GetCertInfo',
          'ServerCertificate',
          'SSLServerAuthentication',
        ],
        match: `\\b${certificateOfPascal}\\s*\\.\\s*(?:${identityOfPascal})\\b|\\.(?:Get)?Peer(?:Fingerprint|Subject|Issuer|Name|SerialNo|IssuerHash)\\b|\\bCert(?:Subject|Issuer|Encoded)\\b`,
        compares: 'match',
        alsoInFile: [
          'VerifyPeer|ValidateServerCertificate|ValidateCertificate|VerifyServerCert|TURLRequest|PeerCert|GetPeer\\w+|TSSLSocketHandler|ServerCertificateValid|OnSslHandshake|SSLServerAuthentication|CertificateValidate|SslVerify|THTTPClient|TIdSSL',
        ],
        scope: 'function',
        unless: [serverMethod],
        unlessServing: indySides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'answer-compared',
        words: [
          'VerifyPeer',
          'ValidateServerCertificate',
          'ValidateCertificate',
          'SSLServerAuthentication',
          'SslHandshake',
          'CertificateValidat',
          'GetPeer',
          'SslVerify',
        ],
        match: `\\b(?:Accept(?:ed)?|Result|AllowConnection|Allow|Ok|AOk|Disconnect|Valid|Trusted)\\s*:=\\s*[^;]{0,200}(?:${identityOfPascal})\\b[^;]{0,120}(?:(?<!:)=|<>)\\s*['\\w]|\\b(?:Accept(?:ed)?|Result|AllowConnection|Allow|Ok|AOk|Valid|Trusted)\\s*:=\\s*[^;]{0,120}\\b(?:SameText|SameStr|CompareText|CompareStr|Pos|ContainsText|ContainsStr|AnsiCompare\\w{0,60}|AnsiSameText|StartsText|MatchText|MatchStr|IndexText|IndexStr|IndexOf|Contains|CompareMem|AnsiContains\\w{0,60})\\s*\\([^;]{0,160}(?:${identityOfPascal}|Pin\\w{0,60}|Expected\\w{0,60})`,
        alsoInFile: [
          'VerifyPeer|ValidateServerCertificate|ValidateCertificate|PeerCert|GetPeer\\w+|SSLServerAuthentication|CertificateValidat|SslHandshake',
        ],
        scope: 'function',
        unless: [serverMethod],
        unlessServing: indySides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // Whatever the parameter is called: its type says that it is what the server showed.
        id: 'parameter-compared',
        words: [
          'TIdX509',
          'TX509Base',
          'TScCertificate',
          'TElX509Certificate',
          'TSslCertificate',
          'TCertificate',
        ],
        match:
          '\\((?:[^();]{1,80};\\s{0,20}){0,4}?(?:const\\s{1,4})?\\w{1,30}\\s?:\\s?(?:TIdX509|TX509Base|TScCertificate|TElX509Certificate|TSslCertificate|TCertificate)\\b[^()]{0,240}\\)',
        compares: 'parameters',
        alsoInFile: [
          'VerifyPeer|SslHandshake|SslCertVerify|CertificateValidat|ValidateServerCert|CertificateValidate|TScCertificateStatusSet|:\\s?TURLRequest\\b|\\bADepth\\b',
        ],
        scope: 'function',
        unless: [serverMethod],
        unlessServing: indySides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'name-that-must-be-shown',
        words: ['ServerCertDN'],
        match: "\\.ServerCertDN\\s*:=\\s*(?!''|A?Value\\s*;)[\\w']",
        class: 'pins',
        pinned: 'server',
        by: 'name',
      },
      {
        id: 'taken-then-compared',
        words: [
          'VerifyPeer',
          'ValidateServerCertificate',
          'ValidateCertificate',
          'PeerCert',
          'TIdX509',
          'TCertificate',
          'CertificateValidat',
        ],
        match: `\\b\\w{1,40}\\s*:=\\s*[^;]{0,60}\\b${certificateOfPascal}\\.(?:${identityOfPascal})\\b`,
        window: { before: 4, after: 10 },
        also: [
          '\\bPos\\s*\\(|\\b(?:Ansi)?(?:Contains|Same|Starts|Match|Index)(?:Text|Str)\\s*\\(|\\bCompare(?:Text|Str|Mem)\\s*\\(|\\.IndexOf\\s*\\(|\\.Contains\\s*\\(|\\bif\\s+\\w{1,40}\\s*(?:=|<>)\\s*[A-Za-z]',
        ],
        // Taking the name of the host out of the subject pins nothing.
        unless: [serverMethod, "'/?cn=?'"],
        unlessServing: indySides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'Door.pas',
        text: 'procedure TDoor.SslCertVerify(Sender: TObject; var Ok: Integer; Shown: TX509Base);\nbegin\n  if Shown.Sha256Hex = FOwn then Ok := 1 else Ok := 0;\nend;',
        class: 'pins',
      },
      {
        file: 'Flag.pas',
        text: 'function TLine.JudgePeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;\nvar Same: Boolean;\nbegin\n  Same := True;\n  if ADepth = 0 then\n    Same := Certificate.Fingerprints.SHA256AsString = Trim(EditOwn.Text);\n  Result := Same;\nend;',
        class: 'pins',
      },
      {
        file: 'Ask.pas',
        text: 'procedure TAsk.Judge(const Sender: TObject; const Asked: TURLRequest; const Shown: TCertificate; var Fine: Boolean);\nbegin\n  Fine := SameText(Shown.PublicKey, Own);\nend;',
        class: 'pins',
      },
      {
        file: 'Judge.pas',
        text: 'procedure TPost.Judge(Sender: TObject; Shown: TScCertificate; List: TCRList; var Faults: TScCertificateStatusSet);\nbegin\n  if SameText(Shown.Fingerprint, Own) then\n    Faults := [];\nend;',
        class: 'pins',
      },
      {
        file: 'uShown.pas',
        text: "function TLink.Judge(C: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;\nvar Seen: string;\nbegin\n  Seen := StringReplace(C.Fingerprints.SHA256AsString, ':', '', [rfReplaceAll]);\n  Result := Seen = Ours;\nend;",
        class: 'pins',
      },
      {
        file: 'uBytes.pas',
        text: 'procedure TRows.Judge(Sender: TObject; Shown: TScCertificate; List: TCRList; var Errors: TScCertificateStatusSet);\nvar print: TBytes;\nbegin\n  Shown.GetFingerPrint(haSHA2_256, print);\n  if not SameBytes(print, Known) then Errors := Errors + [csOtherError];\nend;\nClient.OnServerCertificateValidation := Judge;',
        class: 'pins',
      },
      {
        file: 'uDb.pas',
        text: "Rows.SSLOptions.ServerCertDN := 'C=JP,O=Northwind,CN=rows.example';",
        class: 'pins',
      },
      {
        file: 'Web.pas',
        text: 'function TWeb.VerifyServerCert(const ACert: TCertificate; out AAccept: Boolean): Boolean;\nvar LHash: string;\nbegin\n  LHash := THashSHA2.GetHashString(ACert.PublicKey);\n  AAccept := LHash = FPinnedHash;\n  Result := AAccept;\nend;',
        class: 'pins',
      },
      {
        file: 'Fetch.pas',
        text: 'procedure TFetch.CheckPeer(Sender: TObject; AHandler: TSSLSocketHandler; var aAllow: Boolean);\nbegin\n  aAllow := UpperCase(AHandler.SSL.PeerFingerprint) = KnownPrint;\nend;',
        class: 'pins',
      },
      {
        file: 'uLink.pas',
        text: 'function TLink.SslVerifyPeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;\nbegin\n  Result := SameText(Certificate.FingerprintAsString, KnownPrint);\nend;',
        class: 'pins',
      },
      {
        file: 'uNet.pas',
        text: 'procedure TNet.HttpValidateServerCertificate(const Sender: TObject; const ARequest: TURLRequest; const Certificate: TCertificate; var Accepted: Boolean);\nbegin\n  Accepted := Pos(cIssuer, Certificate.Issuer) > 0;\nend;',
        class: 'pins',
      },
      {
        file: 'uSyn.pas',
        text: "if Sock.SSL.GetPeerFingerprint <> FExpectedPrint then\n  raise Exception.Create('peer');",
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'uSelf.pas',
        text: "function TLink.Judge(C: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;\nbegin\n  if C.Subject.OneLine = C.Issuer.OneLine then Log.Add('self-signed');\n  Result := AOk and (C.NotAfter > Now);\nend;",
        why: { ja: '同じ証明書の中の二つを比べています。', en: 'It compares two parts of one certificate.' },
      },
      {
        file: 'uHost.pas',
        text: 'procedure TMail.SslHandshakeDone(Sender: TObject; ErrCode: Word; Shown: TX509Base; var Disconnect: Boolean);\nbegin\n  if Pos(FHost, Shown.SubjectCName) = 0 then Disconnect := True;\nend;',
        why: { ja: 'ホスト名だけを確かめています。', en: 'It checks only the name of the host.' },
      },
      {
        file: 'uMemo.pas',
        text: 'procedure TGet.HandshakeDone(Sender: TObject; ErrCode: Word; PeerCert: TX509Base; var Disconnect: Boolean);\nbegin\n  if Memo.Lines.IndexOf(PeerCert.Sha256Hex) < 0 then Memo.Lines.Add(PeerCert.Sha256Hex);\nend;',
        why: { ja: '拇印を一度だけ画面に出しています。', en: 'It shows each fingerprint once.' },
      },
      {
        file: 'uRows.pas',
        text: 'procedure TRows.SetServerCertDN(const Value: string);\nbegin\n  FOptions.ServerCertDN := Value;\nend;',
        why: { ja: '値を渡すだけのプロパティです。', en: 'A property that only hands a value on.' },
      },
      {
        file: 'uNames.pas',
        text: "function TWatch.VerifyPeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;\nbegin\n  Rest := Certificate.Subject.OneLine;\n  Part := NextPart(Rest, '/');\n  if LowerCase(Copy(Part, 1, Pos('=', Part) - 1)) = 'cn' then Found := Copy(Part, Pos('=', Part) + 1, 255);\nend;",
        why: { ja: 'ホスト名を取り出しています。', en: 'It takes out the name of the host.' },
      },
      {
        file: 'bind.pas',
        text: 'function SslGetPeerSubject(a: PX509): PX509_NAME;\nbegin\n  if Assigned(_X509GetSubjectName) then\n    Result := _X509GetSubjectName(a)\n  else\n    Result := nil;\nend;',
        why: { ja: 'ライブラリの関数を呼ぶだけです。', en: 'It only calls a function of a library.' },
      },
      {
        file: 'Gate.pas',
        text: 'function TOrderServer.DoVerifyPeer(Certificate: TIdX509; AOk: Boolean): Boolean;\nbegin\n  Result := FKnownClients.IndexOf(Certificate.FingerprintAsString) >= 0;\nend;',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'uLog.pas',
        text: 'function TLink.SslVerifyPeer(Certificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;\nbegin\n  Memo.Lines.Add(Certificate.Subject.OneLine);\n  Result := AOk;\nend;',
        why: {
          ja: '表示して、標準の結果をそのまま返します。',
          en: 'It shows the subject and returns the standard result.',
        },
      },
    ],
    mend: {
      before: 'Accepted := Certificate.Issuer = cIssuer;',
      after: '// no handler: the platform validates',
      how: mends.platform,
    },
    sources: ['delphi-certificates', 'pinning-learn-address'],
  },
  {
    id: 'delphi-trust',
    platform: 'delphi',
    name: {
      ja: 'Delphi / Object Pascal の信頼の置き換えと無効化',
      en: 'Trust replaced or switched off in Delphi or Object Pascal',
    },
    what: {
      ja: 'RootCertFile や CertCAFile で信頼する証明書を指定するか、Accepted := True などで検証を止めます。',
      en: 'RootCertFile or CertCAFile names what is trusted, or Accepted := True and the like stop the validation.',
    },
    effect: effects.anchorsUnknown,
    files: pascal,
    rules: [
      {
        id: 'root-file',
        words: [
          'RootCertFile',
          'CertCAFile',
          'CACertificatesFile',
          'CACertFile',
          'SslCAFile',
          'SslCAPath',
          'VerifyDirs',
          'load_verify_locations',
          'SSL_ca',
          'sslrootcert',
          'TrustedCertificates',
          'CAFile',
          'SSLCACert',
          'CertCA',
          'SslCALines',
          'LoadCAFile',
          'CACertName',
        ],
        match:
          "\\b(?:RootCertFile|CertCAFile|CertCA|CACertificatesFile|CACertFile|SslCAFile|SslCAPath|SslCALines(?:\\.Text)?|CertCA\\.FileName|VerifyDirs|CAFile|SSLCACert|TrustedCertFile|CACertName)\\s*:?=\\s*(?!''|string\\b|A?Value\\s*;)[\\w'(]|\\bSSL_CTX_load_verify_locations\\s*\\(|\\b(?:TrustedCertificates|SslCALines)\\.(?:Add|LoadFrom|Assign)|['\"](?:SSL_ca|MYSQL_SSL_CA|sslrootcert)=?['\"]?\\s*(?:\\]\\s*:=|=|,)|\\bsslrootcert=|\\bLoadCAFile\\s*\\(",
        scope: 'function',
        // A server that checks its clients.
        unless: [
          'SSLAcceptConnection|\\bsslmServer\\b|(?:Accept(?:or|ing)|Server)\\w{0,20}\\s*\\.SSL(?:Options)?\\s*\\.',
        ],
        unlessInFile: ['\\bproperty\\s+RootCertFile'],
        unlessServing: indySides,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'accepted-true',
        words: [
          'ValidateServerCertificate',
          'SSLServerAuthentication',
          'ValidateCertificate',
          'CertificateValidat',
          'TSSLSocketHandler',
          'TCertificate',
        ],
        match: '\\b(?:Accept(?:ed)?|a?Allow|Validate)\\s*:=\\s*True\\b',
        scope: 'function',
        also: [
          '\\(\\s*\\w{1,40}\\s*:\\s*TObject\\s*;\\s*\\w{1,40}\\s*:\\s*TSSLSocketHandler\\b|Validate\\w{0,60}Certificate|SSLServerAuthentication|CertificateValidat|:\\s*TCertificate\\b',
        ],
        unless: ['Fingerprint|Thumbprint|SerialN|Issuer|Subject|PublicKey|Sha(?:1|256)'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // SecureBridge is told that the server has no fault, or not this one.
        id: 'faults-forgiven',
        outsideTexts: true,
        words: ['TScCertificateStatusSet'],
        match:
          '\\bvar\\s{1,4}(\\w{1,30})\\s?:\\s?TScCertificateStatusSet\\s{0,4}\\)\\s{0,4};\\s{0,40}begin\\b[^=]{0,160}?(?:\\b\\1\\s?:=\\s?(?:\\[\\s?\\]|\\1\\s?-\\s?\\[)|\\bExclude\\s?\\(\\s?\\1\\s?,)',
        unless: ['\\.(?:Get)?(?:Finger|Thumb|SerialN|Issuer|Subject|PublicKey)'],
        scope: 'function',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A setting decides, not the certificate.
        id: 'accepted-by-setting',
        outsideTexts: true,
        words: ['TCertificate', 'TSSLSocketHandler'],
        match:
          '\\(?[^()]{0,200}:\\s?(?:TCertificate|TSSLSocketHandler)\\s?;\\s{0,20}var\\s{1,4}(\\w{1,30})\\s?:\\s?Boolean\\s?\\)\\s?;\\s{0,40}begin\\s{1,40}\\1\\s?:=\\s?(?:\\w{1,40}\\.){0,3}\\w{0,40}(?:allow|ignore|insecure|trust_?all|accept_?(?:all|any|invalid)|skip)\\w{0,40}\\s?;',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'inline-accepted-true',
        words: ['ValidateServerCertificate', 'OnValidateCertificate'],
        match:
          '\\bOnValidate(?:Server)?Certificate\\w{0,60}\\s*:=\\s*procedure\\s*\\([^()]{0,300}\\b(\\w{1,30})\\s?:\\s?Boolean\\s?\\)\\s*begin\\s*\\1\\s*:=\\s*True',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'verify-peer-true',
        words: ['VerifyPeer', 'TIdX509', 'IIPX509'],
        match: '\\bResult\\s*:=\\s*True\\b',
        scope: 'function',
        also: ['VerifyPeer|:\\s*(?:TIdX509|IIPX509)'],
        unlessInFile: ['TIdServerIOHandlerSSL|TIdHTTPServer'],
        unless: [
          serverMethod,
          '\\bif\\b(?!(?<=\\bResult\\s{0,4}:=\\s{0,4}True\\s{0,4};\\s{0,40}if)\\s+Assigned\\s*\\()|\\bcase\\b|:=\\s*AOk|Fingerprint|Issuer|Subject|Serial|Sha(?:1|256)',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whatever was found, an option agrees.
        id: 'verify-peer-by-option',
        outsideTexts: true,
        words: ['VerifyPeer', 'TIdX509', 'TCertificate'],
        match:
          '\\b(?:Result|Accepted)\\s*:=\\s*(?:(?!\\w{0,40}(?:match|same|equal|known|pin|print|valid))[\\w.]{3,60}\\s+or\\s+(?:AOk|Accepted)|(?:AOk|Accepted)\\s+or\\s+(?!\\w{0,40}(?:match|same|equal|known|pin|print|valid))[\\w.]{3,60})\\s*;',
        scope: 'function',
        also: ['VerifyPeer|:\\s*(?:TIdX509|TCertificate)\\b'],
        unlessInFile: ['TIdServerIOHandlerSSL|TIdHTTPServer'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'verify-peer-ok',
        words: ['SslVerifyPeer', 'TX509Base'],
        match:
          '\\bprocedure\\s+[\\w.]{0,60}VerifyPeer\\s*\\([^()]{0,200}\\bTX509Base\\b[^()]{0,20}\\)\\s*;\\s*begin\\s*OK\\s*:=\\s*1\\s*;\\s*end\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Where the file with the roots is missing, nothing is checked.
        id: 'checked-by-file',
        outsideTexts: true,
        words: ['VerifyCert'],
        match:
          "\\bVerifyCert(?:ificate)?\\s*:=\\s*(?:(?:\\w{1,40}\\.){0,2}(?:Trim\\s?\\(\\s?)?\\w{0,24}(?:Root|CA|Cert|File)\\w{0,24}\\s*\\)?\\s*<>\\s*''|(?:\\w{1,24}\\.)?FileExists\\s*\\(|not\\s+(?:\\w{1,40}\\.){0,2}\\w{0,16}(?:Ignore|Insecure|Skip|Trust|Accept|Allow)\\w{0,24}\\s*;)",
        unlessServing: indySides,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'settings-off',
        outsideTexts: true,
        words: [
          'VerifyMode',
          'VerifyCert',
          'VerifySSLCertificate',
          'IgnoreCertificateErrors',
          'SECURITY_FLAG_IGNORE',
          'IgnoreTLS',
          'IgnoreSSL',
          'AllowSelfSigned',
          'SslVerifyPeer',
          'VerifyNone',
          'IgnoreErrors',
          'SSL_VERIFY_NONE',
          'sslVerifyPeer',
          'IgnoreCert',
          'sslvrfNone',
          'TrustServerCertificate',
          'IgnoreServerCertificate',
          'VerifySSLCert',
          'SXH_OPTION_IGNORE',
          'SslErrorIgnoreFlags',
          'VerifyPeerCert',
          'CertVerNone',
        ],
        match:
          "(?<!')(?:\\bVerifyMode\\s*:?=\\s*\\[\\s*\\]|\\bVerify(?:SSL)?Cert(?:ificate)?\\s*:?=\\s*False\\b|\\b(?:IgnoreCertificateErrors|IgnoreTLSCertificateErrors|IgnoreSSL\\w{0,24}|IgnoreCert\\w{0,24}|IgnoreServerCertificate\\w{0,16}|AllowSelfSigned\\w{0,16})\\s*:?=\\s*True\\b|\\bTrustServerCertificate\\s*:=\\s*True\\b|\\bVerifyPeerCert\\s*:=\\s*False\\b|\\bCertVerMethod\\s*:=\\s*CertVerNone\\b|\\bSECURITY_FLAG_IGNORE_(?:UNKNOWN_CA|CERT_CN_INVALID|CERT_DATE_INVALID|ALL_CERT_ERRORS)\\b(?!\\s*=|\\s+or\\s*$)|\\b[sS]slVerifyPeer\\s*:?=\\s*False\\b|\\bSSL_VERIFY_NONE\\b(?!\\s*=)|\\bsetOption\\s*\\(\\s*SXH_OPTION_IGNORE_SERVER_SSL_CERT_ERROR_FLAGS\\s*,\\s*(?!0\\s*\\))|\\bOption\\s*\\[\\s*\\w{0,40}SslErrorIgnoreFlags\\s*\\]\\s*:=\\s*(?!\\$?0{1,8}\\s*;))",
        unlessInFile: [declaresWindowsFlags],
        unlessServing: indySides,
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'Option.pas',
        text: 'procedure TLine.Judge(const Sender: TObject; const ARequest: TURLRequest; const Certificate: TCertificate; var Accepted: Boolean);\nbegin\n  Accepted := BoxRelaxed.Checked or Accepted;\nend;',
        class: 'validation-off',
      },
      { file: 'Rest.pas', text: 'Rest.CertVerMethod := CertVerNone;', class: 'validation-off' },
      {
        file: 'Line.pas',
        text: "Line.CertificateData.CertCA.FileName := 'own.pem';\nLine.VerifyPeerCert := True;",
        class: 'trust-anchors',
      },
      { file: 'Context.pas', text: "Context.SslCALines.LoadFromFile('own.pem');", class: 'trust-anchors' },
      {
        file: 'Order.pas',
        text: 'procedure TOrder.Judge(const Sender: TObject; const Asked: TURLRequest;\n  const Certificate: TCertificate; var Accepted: Boolean);\nbegin\n  Accepted := TOrder.AllowInvalidCertificate;\nend;',
        class: 'validation-off',
      },
      {
        file: 'Ask.pas',
        text: 'Ask.OnValidateServerCertificate := procedure(const Sender: TObject; const Asked: TURLRequest; const Shown: TCertificate; var Fine: Boolean)\n  begin\n    Fine := True;\n  end;',
        class: 'validation-off',
      },
      {
        file: 'Line.pas',
        text: 'procedure TLine.Judge(Sender: TObject; Shown: TScCertificate; List: TCRList; var Faults: TScCertificateStatusSet);\nbegin\n  Faults := [];\nend;',
        class: 'validation-off',
      },
      {
        file: 'Post.pas',
        text: 'procedure TPost.Judge(Sender: TObject; Shown: TScCertificate; List: TCRList; var Faults: TScCertificateStatusSet);\nbegin\n  Note(Shown);\n  Exclude(Faults, csCertNotTrusted);\nend;',
        class: 'validation-off',
      },
      {
        file: 'Ask.pas',
        text: 'Ask.Sock.SSL.CertCAFile := RootsFile;\nAsk.Sock.SSL.VerifyCert := FileExists(RootsFile);',
        class: 'validation-off',
      },
      {
        file: 'Post.pas',
        text: 'Post.Option[WinHttpRequestOption_SslErrorIgnoreFlags] := AllErrors;',
        class: 'validation-off',
      },
      {
        file: 'Line.pas',
        text: 'Line := TScSSLClient.Create(nil);\nLine.Storage := Store;\nLine.CACertName := Authority.CertName;',
        class: 'trust-anchors',
      },
      {
        file: 'Fetch.pas',
        text: 'procedure TFetch.CheckPeer(Sender: TObject; AHandler: TSSLSocketHandler; var aAllow: Boolean);\nbegin\n  aAllow := True;\nend;',
        class: 'validation-off',
      },
      {
        file: 'Rows.pas',
        text: 'function TRows.CheckShown(Certificate: IIPX509; AOk: Boolean; ADepth, AError: Integer): Boolean;\nbegin\n  Result := True;\n  if Assigned(FOnShown) then FOnShown(Self, Certificate, Result);\nend;',
        class: 'validation-off',
      },
      {
        file: 'Web.pas',
        text: 'procedure TWeb.HttpSslVerifyPeer(Sender: TObject; var Ok: Integer; Cert: TX509Base);\nbegin\n  Ok := 1;\nend;',
        class: 'validation-off',
      },
      { file: 'Rows.pas', text: 'Rows.SSLOptions.TrustServerCertificate := True;', class: 'validation-off' },
      { file: 'Get.pas', text: 'Client.VerifySSLCertificate := False;', class: 'validation-off' },
      {
        file: 'a.pas',
        text: "Ssl.SSLOptions.RootCertFile := ExtractFilePath(ParamStr(0)) + 'ca.pem';",
        class: 'trust-anchors',
      },
      {
        file: 'b.pas',
        text: 'procedure TForm1.HttpValidateServerCertificate(const Sender: TObject; const ARequest: TURLRequest;\n  const Certificate: TCertificate; var Accepted: Boolean);\nbegin\n  Accepted := True;\nend;',
        class: 'validation-off',
      },
      {
        file: 'c.pas',
        text: 'function TForm1.IoVerifyPeer(Certificate: TIdX509; AOk: Boolean): Boolean;\nbegin\n  Result := True;\nend;',
        class: 'validation-off',
      },
      { file: 'd.pas', text: 'Sock.SSL.VerifyCert := False;', class: 'validation-off' },
    ],
    leaves: [
      {
        file: 'Line.pas',
        text: 'procedure TLine.Judge(Sender: TObject; Shown: TScCertificate; List: TCRList; var Faults: TScCertificateStatusSet);\nbegin\n  if not Known(Place) then\n    Faults := Faults + [csOtherError];\nend;',
        why: { ja: 'エラーを足すだけです。', en: 'It only adds a fault.' },
      },
      {
        file: 'Link.pas',
        text: "Line := TScSSLClient.Create(nil);\nLine.CACertName := '';",
        why: { ja: '独自の証明機関 (CA) を使いません。', en: 'It uses no authority of its own.' },
      },
      {
        file: 'RuleTests.pas',
        text: "const Source =\n  'begin'#13#10 +\n  '  Client.IgnoreCertificateErrors := True;'#13#10 +\n  'end;';\nAssert.AreEqual(LineOf(Source, 'IgnoreCertificateErrors := True'), Found.Line);",
        why: { ja: '検査するコードの文字列です。', en: 'The text of code that is checked.' },
      },
      {
        file: 'Serve.pas',
        text: 'FHandler := TIdServerIOHandlerSSLOpenSSL.Create(Self);\nfunction TPages.VerifyPeer(ACertificate: TIdX509; AOk: Boolean; ADepth, AError: Integer): Boolean;\nbegin\n  Result := True;\nend;',
        why: {
          ja: 'サーバーがクライアント証明書を受け取っています。',
          en: 'A server takes the certificates of its clients.',
        },
      },
      {
        file: 'f.pas',
        text: "procedure TListener.Execute;\nbegin\n  Sock.SSL.CertCAFile := 'clients.pem';\n  if not Sock.SSLAcceptConnection then Exit;\nend;",
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'e.pas',
        text: "Ssl.SSLOptions.CertFile := 'client.pem';\nSsl.SSLOptions.KeyFile := 'client.key';",
        why: { ja: 'クライアント証明書です。', en: 'A client certificate.' },
      },
    ],
    mend: {
      before: 'Accepted := True;',
      after: '// no handler: the platform validates',
      how: mends.noBypass,
    },
    sources: ['delphi-certificates', 'ca-details'],
  },
  {
    id: 'winhttp-ignore',
    platform: 'windows-script',
    name: {
      ja: 'VBA や VBScript などの証明書エラーの無視',
      en: 'Certificate errors ignored in VBA, VBScript and others',
    },
    what: {
      ja: 'WinHttpRequest の Option(4) や ServerXMLHTTP の setOption 2 で、証明書のエラーを無視します。',
      en: 'Option(4) of WinHttpRequest or setOption 2 of ServerXMLHTTP ignores certificate errors.',
    },
    effect: effects.off,
    files: basic,
    rules: [
      {
        id: 'option-four',
        words: ['WinHttp', '13056', 'H3300', 'x3300', 'SslErrorIgnoreFlags', 'SslErrorFlag_Ignore'],
        match:
          '\\bOption\\s*[([]\\s*(?:4|\\w{0,60}SslErrorIgnoreFlags)\\s*[)\\]]\\s*:?=\\s*(?!0\\b|&H0\\b|0x0\\b)(?:&H[0-9a-f]{2,6}|0x[0-9a-f]{2,6}|["\']?\\d{3,6}|\\$?\\w{0,60}(?:ignore|Ssl|Cert|Flags?)\\w{0,60})|\\bSslErrorFlag_Ignore_All\\b|\\bSetOption\\s*\\(?\\s*4\\s*,\\s*(?:13056|&H3300|0x3300)',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'set-option-two',
        words: [
          'SXH_OPTION',
          'SXH_SERVER',
          'IGNORE_SERVER',
          'IGNORE_CERT',
          'IGNORE_ALL',
          'IGNORE_UNKNOWN',
          'setOption',
          '13056',
          'OPTION_SECURITY_FLAGS',
          'INTERNET_FLAG_IGNORE_CERT',
          'CURLOPT_SSL_VERIFYPEER',
        ],
        match:
          '\\bINTERNET_FLAG_IGNORE_CERT_(?:CN|DATE)_INVALID\\b(?!\\s*(?:As\\b|=|0x|&H))|\\bInternetSetOption[AW]?\\b\\s*\\(?[^\\n]{0,80}OPTION_SECURITY_FLAGS\\s?,\\s?(?:VarPtr\\(\\s?)?(\\w{1,40})\\b(?<=\\b\\1\\s{0,4}=[^=]{0,200}(?:\\bSECURITY_FLAG_IGNORE_|&H(?:[123]?[123]00|[123]000)\\b)[^\\x00]{0,600})|\\bsetOption\\b\\s*\\(?\\s*(?:2|SXH_OPTION_IGNORE_SERVER_SSL_CERT_ERROR_FLAGS|\\w{0,60}IGNORE_SERVER_SSL\\w{0,60})\\s*,\\s*(?:&H[0-9a-f]{3,5}\\b|0x[0-9a-f]{3,5}\\b|\\d{3,6}\\b|SXH_SERVER_CERT_IGNORE_\\w+|\\.?getOption|\\w+\\s*\\(|\\(?\\s*\\$?\\w{0,60}\\.?getOption)|\\bsetOption\\s?\\(\\s?2\\s?\\)\\s?=\\s?["\']?(?:13056|&H3300)\\b|\\bCURLOPT_SSL_VERIFYPEER\\s?,\\s?(?:0|False)\\b|\\b(?:_?WinHttp|Internet)SetOption[AW]?\\b\\s*\\(?[^\\n]{0,80}OPTION_SECURITY_FLAGS(?:\\s?,\\s?\\$(\\w{1,40})\\b(?<=\\$\\2\\s{0,4}=[^=]{0,300}\\bSECURITY_FLAG_IGNORE_[^\\x00]{0,900}))|\\b(?:_?WinHttp|Internet)SetOption[AW]?\\b\\s*\\(?[^\\n]{0,80}OPTION_SECURITY_FLAGS[^\\n]{0,80}(?:IGNORE|0x3300|&H3300|13056|0x0{0,4}(?:[123]?[123]00|[123]000)\\b)|\\bDllCall\\s*\\([^\\n]{0,60}(?:WinHttp|Internet)SetOption[^\\n]{1,120},\\s*31\\s*,[^\\n]{0,60}\\b(?:0x0{0,4}[1-3]?[1-3][0-9]00|13056|12544|8448|4352)\\b|setOption["\']?\\s*,\\s*(?:null|NULL)?[^\\n]{0,20}\\b13056\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      { file: 'ask.vbs', text: 'asked.setOption(2) = 13056', class: 'validation-off' },
      {
        file: 'ask.au3',
        text: '_Curl_Easy_Setopt($asked, $CURLOPT_SSL_VERIFYPEER, 0)',
        class: 'validation-off',
      },
      {
        file: 'post.au3',
        text: '$http.setOption(2, $http.getOption(2) - 13056)',
        class: 'validation-off',
      },
      {
        file: 'modPost.bas',
        text: 'flags = INTERNET_FLAG_SECURE Or INTERNET_FLAG_IGNORE_CERT_CN_INVALID\nasked = HttpOpenRequest(line, "GET", path, vbNullString, vbNullString, 0, flags, 0)',
        class: 'validation-off',
      },
      {
        file: 'modAsk.bas',
        text: 'flags = flags Or SECURITY_FLAG_IGNORE_UNKNOWN_CA\nfine = InternetSetOption(asked, INTERNET_OPTION_SECURITY_FLAGS, flags, LenB(flags))',
        class: 'validation-off',
      },
      {
        file: 'vault.au3',
        text: 'Local $flags = BitOR($now, _\n        $SECURITY_FLAG_IGNORE_UNKNOWN_CA, _\n        $SECURITY_FLAG_IGNORE_CERT_CN_INVALID)\n_WinHttpSetOption($request, $WINHTTP_OPTION_SECURITY_FLAGS, $flags)',
        class: 'validation-off',
      },
      { file: 'ask.au3', text: "$http.Option(4) = '13056'", class: 'validation-off' },
      {
        file: 'ask.ahk',
        text: 'DllCall("winhttp\\\\WinHttpSetOption", "ptr", held, "uint", 31, "uint*", 0x3300, "uint", 4)',
        class: 'validation-off',
      },
      { file: 'modWeb.bas', text: 'http.Option(4) = 13056', class: 'validation-off' },
      {
        file: 'fetch.au3',
        text: '_WinHttpSetOption($request, $WINHTTP_OPTION_SECURITY_FLAGS, 0x3300)',
        class: 'validation-off',
      },
      { file: 'get.vbs', text: 'oHttp.Option(4) = &H3300', class: 'validation-off' },
      { file: 'post.vbs', text: 'xmlhttp.setOption 2, 13056', class: 'validation-off' },
      { file: 'call.ahk', text: 'whr.Option(4) := 0x3300', class: 'validation-off' },
    ],
    leaves: [
      {
        file: 'modFlags.bas',
        text: 'Public Const INTERNET_FLAG_IGNORE_CERT_CN_INVALID As Long = &H1000\nPublic Const INTERNET_FLAG_IGNORE_CERT_DATE_INVALID = &H2000',
        why: { ja: '定数の宣言です。', en: 'The constants are declared.' },
      },
      {
        file: 'modAsk.bas',
        text: 'size = LenB(flags)\nfine = InternetQueryOption(asked, INTERNET_OPTION_SECURITY_FLAGS, flags, size)',
        why: { ja: '読み取るだけです。', en: 'It is only read.' },
      },
      {
        file: 'pay.asp',
        text: 'Set http = Server.CreateObject("MSXML2.ServerXMLHTTP")\n\'http.setOption 2, 13056 \'for tests only\nhttp.open "POST", place, False',
        why: { ja: 'コメントです。', en: 'It is a comment.' },
      },
      {
        file: 'report.bas',
        text: 'http.setOption 3, "LOCAL_MACHINE\\My\\client"\nhttp.Option(6) = True',
        why: { ja: 'クライアント証明書と転送の設定です。', en: 'A client certificate and redirects.' },
      },
    ],
    mend: {
      before: 'http.Option(4) = 13056',
      after: "' no option: errors end the request",
      how: mends.noBypass,
    },
    sources: ['winhttp-options'],
  },
  {
    id: 'chilkat-requirements',
    platform: 'windows-script',
    name: { ja: 'Chilkat の証明書の要件', en: 'Certificate requirements of Chilkat' },
    what: {
      ja: 'SetSslCertRequirement でサーバー証明書の発行者などを指定するか、RequireSslCertVerify や TrustedRoots で検証を変えます。',
      en: 'SetSslCertRequirement names what the server certificate must be; RequireSslCertVerify and TrustedRoots change the validation.',
    },
    effect: effects.issuer,
    files: [],
    rules: [
      {
        id: 'requirement',
        words: ['SetSslCertRequirement', 'put_SslCertRequirement'],
        match: '(?:\\.|->|:)SetSslCertRequirement\\s*\\(?\\s*[\\w."\'$@]',
        class: 'pins',
        pinned: 'name',
        by: 'name',
        exclusive: true,
      },
      {
        id: 'verification-off',
        words: ['RequireSslCertVerify'],
        match: '\\b(?:put_)?RequireSslCertVerify\\b\\s*(?::?=\\s*(?:0|false)\\b|\\(\\s*(?:0|false)\\s*\\))',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      { file: 'a.bas', text: 'success = http.SetSslCertRequirement("SubjectDN", dn)', class: 'pins' },
      { file: 'b.pas', text: 'Http.RequireSslCertVerify := False;', class: 'validation-off' },
    ],
    leaves: [
      {
        file: 'c.bas',
        text: 'http.RequireSslCertVerify = 1',
        why: { ja: '検証する設定です。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'http.SetSslCertRequirement("IssuerCN", issuer)',
      after: 'http.RequireSslCertVerify = 1',
      how: mends.validate,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'lua-tls',
    platform: 'lua',
    name: { ja: 'Lua / OpenResty の TLS の設定', en: 'TLS settings of Lua and OpenResty' },
    what: {
      ja: '接続後の証明書を比べるか、cafile で信頼を置き換えるか、verify = "none" や ssl_verify = false で検証を止めます。',
      en: 'Code compares the certificate after the handshake, replaces the trust (cafile), or stops the validation (verify = "none", ssl_verify = false).',
    },
    effect: effects.anchorsUnknown,
    files: ['*.lua', '*.luau', '*.moon', '*.nse'],
    rules: [
      {
        id: 'peer-compared',
        words: [
          'getpeercertificate',
          'getpeerchain',
          'get_peer_cert',
          'getPeerCertificate',
          'getpeercert',
          'get_peer_certificate',
          ':peer()',
          'get_ssl_certificate',
        ],
        // `ssl:peer()` is what lua-openssl calls it.
        match:
          '[:.]get_?(?:[pP]eer_?[cC](?:ert(?:ificate)?|hain)|ssl_certificate)\\b\\s*\\(|\\b(?:ssl|tls|conn|sock|s|cli)\\w{0,12}:peer\\(\\)',
        compares: 'match',
        unlessServing: luaSides,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'digest-compared',
        words: ['getpeercertificate', 'getpeerchain', 'get_peer_cert', 'getpeercert', 'get_peer_certificate'],
        match: '[:.]get_?peer_?c(?:ert(?:ificate)?|hain)\\b\\s*\\(',
        alsoInFile: [
          'digest|sha(?:1|256)|fingerprint|pubkey|:issuer|:serial|:pem',
          '(?:~=|==)\\s*[\\w.]{0,40}(?:pin|expected|finger|known|trusted|hash)|(?:pin|expected|finger|known|trusted)\\w{0,60}\\s*(?:~=|==)\\s*\\w|\\b\\w{0,60}(?:pin|known|trust|allow|finger)\\w{0,60}\\[\\w+\\]\\s*(?:then|or|and|$)',
        ],
        unlessServing: luaSides,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // Prosody hands modules the certificate that another server showed.
        id: 'server-event',
        words: ['s2s-check-certificate'],
        match: '\\bevent\\.cert\\b',
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'pinned-key',
        words: ['pinnedpublickey', 'PINNEDPUBLICKEY', 'ssl_fingerprint'],
        match: `\\b(?:setopt_)?(?:OPT_|CURLOPT_)?pinnedpublickey\\b\\]?\\s*[=(,]${someValue}`,
        class: 'pins',
        pinned: 'key',
        by: 'key',
        exclusive: true,
      },
      {
        id: 'ca',
        words: [
          'cafile',
          'capath',
          'cainfo',
          'ca_cert',
          'cert.verify',
          'load_verify',
          'ca_path',
          'setVerifyLocations',
          'ca_file',
          'cert_store',
          'ssl_ca',
          'sslrootcert',
          ':tls_set(',
          ':setStore(',
          'io.readFile',
        ],
        match: `:tls_set\\(\\s?(?!nil\\b)[\\w"']|(?:^|[\\s{,(.:\\[])(?:OPT_|CURLOPT_|ssl_|tls_|setopt_)?(?:ca_?file|ca_?path|cainfo|ca_?cert(?:s|_file|ificate)?)\\b["']?\\]?\\s*(?:=(?!=)|\\()${someValue}(?!\\s*true\\b)|\\b(?:OPT|CURLOPT)_CA(?:INFO|PATH)\\s?,\\s?[\\w"']|,\\s?io\\.readFile\\(\\s?"[^"\\n]{0,60}\\bca[^"\\n]{0,20}\\.(?:crt|pem|cer)"|,\\s?io\\.readFile\\(\\s?"[^"\\n]{0,60}_ca\\.(?:crt|pem|cer)"|:setStore\\s?\\(\\s?\\w|\\b(?:tls|net)\\.cert\\.verify\\s*\\(\\s*(?!false|true|\\))|:setVerifyLocations\\s*\\(`,
        window: { before: 8, after: 8 },
        unless: ['mode\\s*=\\s*["\']server["\']|listen|https_ports|client_auth', defaultTrust],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // Luvit takes the options of Node.
        id: 'ca-of-luvit',
        words: ['rejectUnauthorized'],
        match: '(?<![\\w.])ca\\s?=\\s?\\{\\s?[\\w"\']',
        alsoInFile: ['\\btls\\.connect\\b|\\bhttps\\.(?:request|get)\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        // LibreSSL's own library.
        id: 'libtls-off',
        words: ['noverifycert', 'noverifyname'],
        match: ':(?:insecure_)?noverify(?:cert|name)\\s?\\(',
        unlessInFile: ['\\btls\\.server\\s?\\('],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'verify-off',
        words: ['verify', 'VERIFY_NONE', 'sslhandshake', 'ssl_handshake', 'insecure', 'rejectUnauthorized'],
        match:
          '(?<!\\w)verify\\s*=\\s*["\']none["\']|\\bverify\\s*=\\s*[^,;\\n={}]{1,80}?\\b(?:and|or)\\s*["\']none["\']|["\'](?:peer["\']\\s+or\\s+["\']none|none["\']\\s+or\\s+["\']peer)["\']|(?<![\\w.])verify\\s*=\\s*\\{\\s*["\']none["\']\\s*\\}|\\b(?:ssl_?verify(?:_?peer|_?host)?|verify_ssl|tls_verify|verify_peer|verify_certificate|https_verify)\\b["\']?\\]?\\s*=\\s*(?:false|0)\\b|:ssl_?handshake\\s*\\([^,()\\n]{0,60},\\s*[^,()\\n]{0,60}(?:\\([^()\\n]{0,40}\\)[^,()\\n]{0,20})?,\\s*(?:false\\s*[,)]|not\\s+[\\w.]{1,60}\\s?\\))|\\b(?:OPT_|CURLOPT_|setopt_)SSL_VERIFY(?:PEER|HOST)\\]?\\s*(?:=|\\(|,)\\s*(?:false|0)\\b|\\bVERIFY_NONE\\b|\\b(?:tls|net)\\.cert\\.verify\\s*\\(\\s*false|\\b(?:ssl|tls)\\s?=\\s?\\{\\s?verify\\s?=\\s?false\\b|:tls_?handshake\\s?\\(?\\s?\\{[^{}]{0,200}\\bverify\\s?=\\s?false\\b|:ssl_?handshake\\s*\\(\\s?(?:(?:nil|false|true|\\w{0,12}sess\\w{0,8})\\s?(?:,\\s?[\\w.]{1,40}\\s?)?)?\\)|\\bssl_?verify["\']?\\]?\\s*=\\s*[^,;\\n={}]{1,80}?\\b(?:and\\s{0,4}["\']yes["\']\\s{1,4}or\\s{0,4}["\']no|and\\s{0,4}["\']no["\']\\s{1,4}or\\s{0,4}["\']yes)["\']|:tls_insecure_set\\s?\\(\\s?(?!false)|\\brejectUnauthorized\\s?=\\s?false\\b|\\b(?:ssl_?verify(?:_?peer|_?host)?|verify_ssl|tls_verify)\\b["\']?\\]?\\s*=\\s*not\\s+[\\w.]{1,60}|\\bverify\\w{0,12}\\s?=\\s?[\\w.]{1,40}\\.(?:ssl|tls)_?verify\\s+or\\s+false\\b|\\bssl_verify\\s?=\\s?[\\w.]{1,40}\\.(?:verify_?(?:tls|ssl|certs?)|tls_verify)\\b',
        window: { before: 8, after: 8 },
        unless: ['mode\\s*=\\s*["\']server["\']|https_ports'],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'asked.lua',
        text: 'local ok = sock:sslhandshake(nil, host, not conf.insecure)',
        class: 'validation-off',
      },
      {
        file: 'later.lua',
        text: "local params = { mode = 'client', verify = 'peer' }\nif conf.lax then params.verify = 'none' end\nlocal s = ssl.wrap(sock, params)",
        class: 'validation-off',
      },
      {
        file: 'either.lua',
        text: 'return ssl.wrap(sock, { mode = "client", protocol = "any", verify = conf.strict and "peer" or "none" })',
        class: 'validation-off',
      },
      {
        file: 'listed.lua',
        text: "local shown = link:getpeercertificate()\nlocal fp = shown:digest('sha256')\nif not marks[fp] then link:close() return nil, 'other' end",
        class: 'pins',
      },
      {
        file: 'link.lua',
        text: 'local options = {\n  ca = { own },\n  host = "a.example",\n  rejectUnauthorized = true,\n}\ntls.connect(options, opened)',
        class: 'trust-anchors',
      },
      {
        file: 'ask.nse',
        text: 'local shown = socket:get_ssl_certificate()\nlocal digest = shown and stdnse.tohex(shown:digest("sha256"))\nif digest ~= WANTED then\n  socket:close()\n  return nil\nend',
        class: 'pins',
      },
      {
        file: 'ask.lua',
        text: 'local code, headers, body = http.request("GET", address, nil, nil, nil, io.readFile("/luadb/own_ca.crt")).wait()',
        class: 'trust-anchors',
      },
      {
        file: 'hand.lua',
        text: 'local r = backend.send{ url = address, options = { ssl = { verify = false } } }',
        class: 'validation-off',
      },
      {
        file: 'own.lua',
        text: 'easy:setopt(curl.OPT_CAINFO, own)\nctx:setStore(store)',
        class: 'trust-anchors',
      },
      {
        file: 'asked.lua',
        text: 'local r = http.request_uri(address, { ssl_verify = conf.verify_tls and true or false })',
        class: 'validation-off',
      },
      {
        file: 'ltls.lua',
        text: 'local wishes = tls.config_new()\nwishes:noverifycert()\nlocal link = tls.client()',
        class: 'validation-off',
      },
      {
        file: 'dir.lua',
        text: 'easy:setopt(curl.OPT_CA_PATH, own); https.request{ url = u, ca_path = "/etc/app/ca" }',
        class: 'trust-anchors',
      },
      {
        file: 'peer.lua',
        text: 'local conn = ssl.wrap(sock, params)\nconn:dohandshake()\nlocal cert = conn:getpeercertificate()\nif cert:digest("sha256") ~= expected_digest then\n  conn:close()\nend',
        class: 'pins',
      },
      {
        file: 'bound.lua',
        text: 'local shown = ssl:peer():digest("sha256"):hex()\nif shown ~= expected_print then error("another") end',
        class: 'pins',
      },
      {
        file: 'mod_known.lua',
        text: 'module:hook("s2s-check-certificate", function(event)\n  local cert = event.cert\n  local shown = cert and cert:digest("sha256")\n  if known_fingerprints[shown] then event.session.cert_chain_status = "valid" end\nend)',
        class: 'pins',
      },
      {
        file: 'a.lua',
        text: 'https.request { url = u, verify = "peer", cafile = "/etc/app/ca.pem" }',
        class: 'trust-anchors',
      },
      {
        file: 'b.lua',
        text: 'local res = httpc:request_uri(u, { ssl_verify = false })',
        class: 'validation-off',
      },
      { file: 'c.lua', text: 'local ok = sock:sslhandshake(nil, host, false)', class: 'validation-off' },
      {
        file: 'yes.lua',
        text: 'local given = { discovery = where, ssl_verify = conf.checks and "yes" or "no" }\nlocal told, fault = openidc.authenticate(given)',
        class: 'validation-off',
      },
      {
        file: 'unasked.lua',
        text: 'local http = require "resty.http"\nlocal link = http.new()\nlink:connect(host, 443)\nlocal ok, fault = link:ssl_handshake()',
        class: 'validation-off',
      },
      { file: 'hand.lua', text: 'local ok = sock:tlshandshake({ verify = false })', class: 'validation-off' },
      {
        file: 'lax.lua',
        text: 'httpc:request_uri(u, { ssl_verify = not settings.lax })',
        class: 'validation-off',
      },
      {
        file: 'broker.lua',
        text: 'link:tls_set("/etc/app/ca.pem")\nlink:connect(host, 8883)',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'strict.lua',
        text: 'return ssl.wrap(sock, { mode = "client", verify = conf.depth and "peer" or { "peer", "fail_if_no_peer_cert" } })',
        why: { ja: 'どちらでも検証します。', en: 'It verifies either way.' },
      },
      {
        file: 'listed.lua',
        text: 'local cert = conn:getpeercertificate()\nlocal digest = cert:digest("sha1")\nif not groups[digest] then\n  groups[digest] = { session }\nelse\n  table.insert(groups[digest], session)\nend',
        why: { ja: '証明書ごとに並べるだけです。', en: 'It only lists by certificate.' },
      },
      {
        file: 'paths.lua',
        text: 'local paths = { key = true, certificate = true, cafile = true, capath = true }',
        why: { ja: '設定の名前の一覧です。', en: 'It lists names of settings.' },
      },
      {
        file: 'guests.lua',
        text: 'local cert = session.conn:socket():getpeercertificate()\nlocal digest = cert:digest("sha1")\nfor _, known in pairs(client_certs[user]) do\n  if known.digest == digest then return true end\nend',
        why: {
          ja: 'サーバーがクライアント証明書を確かめます。',
          en: 'A server checks what its clients show.',
        },
      },
      {
        file: 'server.lua',
        text: 'local params = { mode = "server", cafile = "clients.pem", verify = "peer" }',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'asks.lua',
        text: 'local ok, fault = sock:sslhandshake(session, host, true)',
        why: { ja: '最後の引数で検証を指定しています。', en: 'The last argument asks for the check.' },
      },
      {
        file: 'strict.lua',
        text: 'local ok = sock:sslhandshake(nil, host, true, false)',
        why: { ja: '検証する指定です。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'cafile = "azure-intermediate.pem"',
      after: 'cafile = "/etc/ssl/certs/ca-certificates.crt"',
      how: mends.roots,
    },
    sources: ['luasec-wiki', 'ca-details'],
  },
  {
    id: 'tcl-tls',
    platform: 'tcl',
    name: { ja: 'Tcl の tls パッケージ', en: 'Package tls of Tcl' },
    what: {
      ja: '-cafile で信頼を置き換えるか、-require 0 で検証を止めるか、tls::status の結果を比べます。',
      en: '-cafile replaces the trust, -require 0 stops the validation, or the result of tls::status is compared.',
    },
    effect: effects.anchorsUnknown,
    files: ['*.tcl', '*.tm', '*.exp', '*.itcl'],
    rules: [
      {
        id: 'status-compared',
        words: ['tls::status', 'sha1_hash', 'sha256_hash', 'signatureHashAlgorithm'],
        match: '\\btls::status\\b|\\bsha(?:1|256)_hash\\b',
        alsoInFile: [
          '(?:sha(?:1|256)_hash|finger\\w{0,60}|hash|(?:issuer|subject)(?:\\((?:CN|O|OU)\\))?|serial|pin\\w{0,60})[\\])}"]{0,4}\\s*(?:ne|eq|!=|==|in|ni)\\s|string\\s+(?:equal|compare|match|first)[^\\n]{0,80}(?:hash|finger|issuer|serial|subject|pin|\\$fp\\b|\\$expected)|\\[(?:regexp|lsearch)\\s[^\\n>\\]]{0,80}(?:_hash|finger\\w{0,20}|issuer|serial|\\$fp)\\)?\\]|(?:known|seen|saved|stored|trusted|kept|pins?|marks)\\(\\$\\w{1,40}\\)\\s(?:ne|eq|!=|==)\\s|\\s(?:ne|eq|!=|==)\\s+(?:\\$[\\w(]{0,60}|\\[dict get [^\\n\\]]{0,60})(?:finger|hash|pin|expected|known)|\\bswitch\\s[^\\n{]{0,60}_hash\\)?\\]?\\s\\{|\\$\\w{0,20}(?:sha(?:1|256)|cert|pem|x509)\\}?\\s(?:ne|eq|!=|==)\\s(?!["{]{2})',
        ],
        unlessInFile: ['tls::socket\\s+[^\\n]{0,60}-server'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'ca',
        words: ['-cafile', '-cadir', 'SSL_CERT_FILE'],
        match:
          '\\bset\\s+(?:::)?env\\(SSL_CERT_FILE\\)\\s+\\S|(?<=[\\s\\[{])-ca(?:file|dir)\\s+(?!\\{\\}|""|\\{\\s*(?:\\n|set\\s|if\\s|return\\b))[\\w$"/\\[{.]',
        scope: 'line',
        unless: ['-server\\b', defaultTrust],
        unlessServing: tclSides,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'curl-off',
        words: ['-sslverify'],
        match: '(?<=\\s)-sslverify(?:peer|host)\\s+(?:0|false|no)\\b',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A client that asks for no certificate is shown none that it looks at.
        id: 'off',
        words: ['-require', '-validatecommand', 'tls::', '-request'],
        match: '(?<=[\\s\\[{])-(?:require|request)\\s+(?:0|false|no|off)\\b',
        alsoInFile: ['tls::'],
        scope: 'call',
        unless: ['-server\\b'],
        unlessServing: tclSides,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'off-by-option',
        words: ['-require'],
        match:
          '(?<=[\\s\\[{])-require\\s+(?:\\[expr\\s|\\$\\{?(?:\\w{1,20}\\()?\\w{0,20}(?:verif|strict|check))',
        alsoInFile: ['tls::'],
        scope: 'call',
        unless: ['-server\\b'],
        unlessServing: tclSides,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'accepting-callback',
        words: ['-validatecommand', 'tls::import', 'tls::socket', 'tls::init'],
        match: '(?<=\\s)-(?:validatecommand|command)\\s+(?:\\[list\\s+)?(?=[\\w:]|\\$)',
        scope: 'body',
        also: ['\\breturn\\s+(?:1|true)\\b'],
        unless: ['\\breturn\\s+(?!1\\b|true\\b)\\S|\\berror\\s+["$\\[]|\\breturn\\s+-code\\s+error'],
        alsoInFile: [
          '\\btls::(?:import|socket|init)\\b',
          '-validatecommand|(?<![\\w-])["\']?verify["\']?(?![\\w-])|\\bproc\\s+[\\w:]{1,40}\\s+\\{?\\s*args\\s*\\}?\\s*\\{\\s*return\\s+(?:1|true)\\s*\\}',
        ],
        unlessInFile: ['-server\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'either.tcl',
        text: 'package require tls\ntls::socket -require [expr {!$insecure}] h.example 443',
        class: 'validation-off',
      },
      {
        file: 'all.tcl',
        text: 'proc fine {args} { return 1 }\nset link [tls::socket -command fine -request 1 a.example 443]',
        class: 'validation-off',
      },
      { file: 'get.tcl', text: '$handle configure -url $url -sslverifypeer 0', class: 'validation-off' },
      {
        file: 'a.tcl',
        text: 'http::register https 443 [list ::tls::socket -require 1 -cafile ca.pem]',
        class: 'trust-anchors',
      },
      { file: 'b.tcl', text: 'tls::init -require 0', class: 'validation-off' },
      { file: 'unasked.tcl', text: '::tls::import $link -request 0', class: 'validation-off' },
      {
        file: 'any.tcl',
        text: 'proc seen {id what args} {\n  if {$what ne "verify"} { return 1 }\n  lappend ::told $args\n  return 1\n}\n::tls::import $s -servername $host -validatecommand [list seen $id]',
        class: 'validation-off',
      },
      {
        file: 'whole.tcl',
        text: 'set cert [dict get [tls::status $s] certificate]\nif {$cert ne $saved} { error another }',
        class: 'pins',
      },
      {
        file: 'kept.tcl',
        text: 'array set st [tls::status $sock]\nset sha1 $st(sha1_hash)\nif {$sha1 ne "AB12CD34"} { error "peer" }',
        class: 'pins',
      },
      {
        file: 'plain.tcl',
        text: 'set fp [dict get [tls::status $sock] sha256_hash]\nif {![string equal -nocase $fp $wanted]} { error "another" }',
        class: 'pins',
      },
      {
        file: 'named.tcl',
        text: 'array set seen [tls::status $sock]\ntake_apart $seen(issuer) issuer\nif {$issuer(CN) ne "Own Root"} { return 0 }',
        class: 'pins',
      },
      {
        file: 'in-list.tcl',
        text: 'proc judge {op chan depth cert ok err} {\n  array set c $cert\n  if {[lsearch $::ours $c(sha1_hash)] >= 0} { return 1 }\n  return 0\n}\ntls::socket -command judge $host 443',
        class: 'pins',
      },
      {
        file: 'before.tcl',
        text: 'set now [sha2::sha256 -hex [dict get [tls::status $s] certificate]]\nif {[info exists known($host)] && $known($host) ne $now} { error another }',
        class: 'pins',
      },
      {
        file: 'c.tcl',
        text: 'set st [tls::status $sock]\nif {[dict get $st sha1_hash] ne $expected} { error "peer" }',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'asked.tcl',
        text: 'proc seen {host what args} {\n  if {$what ne "verify"} { return 1 }\n  lassign $args chan depth cert good\n  return $good\n}\ntls::import $s -require 1 -command [list seen $host]',
        why: { ja: '検証の結果を変えません。', en: 'It keeps the result.' },
      },
      {
        file: 'lines.tcl',
        text: 'set channel [::tls::import $channel -server 1 \\\n  -request 0 \\\n  -require 0 \\\n  -certfile $own]',
        why: { ja: 'サーバーです。', en: 'It serves.' },
      },
      {
        file: 'serve.tcl',
        text: 'package require tls\n::tls::init \\\n  -certfile $cert \\\n  -cafile $ca \\\n  -require 0\nreturn [::tls::socket -server accept $port]',
        why: { ja: 'サーバーです。', en: 'It serves.' },
      },
      {
        file: 'ask.tcl',
        text: 'switch -glob -- $name {\n  -cafile { set state(-cafile) [Pop args 1] }\n  -cadir {\n    return $dir\n  }\n}',
        why: { ja: '引数の解釈です。', en: 'It reads arguments.' },
      },
      {
        file: 'whose.tcl',
        text: 'array set st [tls::status $s]\nif {[regexp {O=([^,]+)} $st(issuer) -> org]} { puts "signed by $org" }',
        why: { ja: '発行者を表示するだけです。', en: 'It only shows who issued it.' },
      },
      {
        file: 'd.tcl',
        text: 'tls::socket -server accept -cafile clients.pem -require 1 8443',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: {
      before: '::tls::socket -cafile intermediate.pem',
      after: '::tls::socket -cadir /etc/ssl/certs -require 1',
      how: mends.roots,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'nim-tls',
    platform: 'nim',
    name: { ja: 'Nim の TLS の設定', en: 'TLS settings of Nim' },
    what: {
      ja: 'CVerifyNone で検証を止めるか、caFile で信頼を置き換えるか、getPeerCertificates の結果を比べます。',
      en: 'CVerifyNone stops the validation, caFile replaces the trust, or the result of getPeerCertificates is compared.',
    },
    effect: effects.anchorsUnknown,
    files: ['*.nim', '*.nims'],
    rules: [
      {
        id: 'peer-compared',
        words: [
          'getPeerCertificates',
          'SSL_get_peer_certificate',
          'getPeerCertificate',
          'X509_digest',
          'X509_STORE_CTX_get',
        ],
        match:
          '\\bgetPeerCertificates?\\b|\\bSSL_get_peer_certificate\\b|\\bX509_digest\\b|\\bX509_STORE_CTX_get(?:_current|0)_cert\\b',
        compares: 'match',
        unlessServing: {
          serves: 'handshakeAsServer|acceptAddr',
          connects: '\\.connect\\s*\\(|\\bdial\\w*\\s*\\(|HttpClient|handshakeAsClient',
        },
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'ca',
        words: [
          'caFile',
          'caDir',
          'load_verify_locations',
          'sslrootcert',
          'ca_file',
          'trustAnchors',
          'TrustAnchorStore',
        ],
        match: `\\bnewContext\\s*\\([^)]{0,200}\\bca(?:File|Dir)\\s*=${someValue}|\\bSSL_CTX_load_verify_locations\\s*\\(|\\btrustAnchors\\s*=\\s*(?!\\s|MozillaTrustAnchors|nil\\b|trustAnchors\\b)\\w|\\bTrustAnchorStore\\.(?:new|init)\\s*\\(|\\bca(?:File|Dir)\\s*=\\s*"[^"]`,
        scope: 'statement',
        unless: [defaultTrust, 'handshakeAsServer'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'off',
        words: [
          'CVerifyNone',
          'allowAnyHttpsCertificate',
          'sslVerifyPeer',
          'SSL_VERIFYPEER',
          'SSL_VERIFYHOST',
          'verifyMode',
          'NoVerifyHost',
          'NoVerifyServerName',
          'CertificateVerifier',
          'derCertificates',
        ],
        match:
          '\\b(?:method|proc|func)\\s+verify\\*?\\s*\\([^()]{0,200}\\b\\w{0,12}[cC]ert\\w*\\s*:[^()]{0,120}\\)\\s*:\\s*bool\\s*(?:\\{\\.[^{}]{0,60}\\.\\}\\s*)?=\\s*(?:return\\s+)?true\\b|(?:TLSFlags|HttpClientFlag)\\.NoVerify(?:Host|ServerName)\\b(?!\\s+in\\b)|(?<=[{,]\\s{0,8})NoVerify(?:Host|ServerName)\\b(?=\\s{0,8}[,}])|(?:verifyMode\\s*=\\s*|newContext\\s*\\(\\s*(?:\\w+\\s*,\\s*)?)(?:net\\.)?CVerifyNone\\b|\\bCVerifyNone\\s*(?:else|\\))|\\bCVerifyPeer\\s+else\\s*:\\s*CVerifyNone\\b|\\ballowAnyHttpsCertificate\\s*[=:]\\s*true|\\bOPT_SSL_VERIFY(?:PEER|HOST)\\s*,\\s*0',
        unlessServing: {
          serves: 'handshakeAsServer|newAsyncHttpServer',
          connects: '\\bwrapSocket\\b|HttpClient|handshakeAsClient|\\bdial\\w*\\s*\\(',
        },
        unlessInFile: [
          // It listens and never connects.
          '(?<![\\s\\S])(?![\\s\\S]*?(?:\\.connect\\s*\\(|\\bdial\\w*\\s*\\(|HttpClient))[\\s\\S]*?\\.(?:listen|bindAddr)\\s*\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'door.nim',
        text: 'let der = link.getPeerCertificates()[0]\nif $sha256.digest(der) notin own: raise newException(IOError, "another")',
        class: 'pins',
      },
      {
        file: 'judge.nim',
        text: 'method verify*(self: AnyVerifier, host: string, derCertificates: seq[seq[byte]]): bool =\n  return true',
        class: 'validation-off',
      },
      {
        file: 'chosen.nim',
        text: 'let own = newContext(\n  verifyMode = if rules.strict: CVerifyPeer else: CVerifyNone,\n  certFile = rules.own)\nown.wrapConnectedSocket(link, handshakeAsClient, host)',
        class: 'validation-off',
      },
      {
        file: 'kept.nim',
        text: 'proc same(link: Socket; host: string; kept: var Table[string, string]): bool =\n  let leaf = link.getPeerCertificates()[0]\n  let seen = $sha256.digest(leaf)\n  if host notin kept:\n    kept[host] = seen\n  kept[host] == seen',
        class: 'pins',
      },
      {
        file: 'relay.nim',
        text: 'proc relay(guest: AsyncSocket) {.async.} =\n  let far = newContext(verifyMode = CVerifyNone)\n  wrapSocket(far, link)\n  own.wrapConnectedSocket(guest, handshakeAsServer)',
        class: 'validation-off',
      },
      {
        file: 'stream.nim',
        text: 'let link = newTLSClientAsyncStream(reader, writer, name, flags = {TLSFlags.NoVerifyHost})',
        class: 'validation-off',
      },
      {
        file: 'own.nim',
        text: 'let link = newTLSClientAsyncStream(reader, writer, name, trustAnchors = ours)',
        class: 'trust-anchors',
      },
      { file: 'hand.nim', text: 'curl.easy_setopt(OPT_SSL_VERIFYHOST, 0)', class: 'validation-off' },
      { file: 'a.nim', text: 'let ctx = newContext(verifyMode = CVerifyNone)', class: 'validation-off' },
      {
        file: 'b.nim',
        text: 'let ctx = newContext(verifyMode = CVerifyPeer, caFile = "ca.pem")',
        class: 'trust-anchors',
      },
      {
        file: 'c.nim',
        text: 'let certs = sock.getPeerCertificates()\nif secureHash(certs[0]) != expectedFingerprint:\n  raise newException(IOError, "peer")',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'asks.nim',
        text: 'if TLSFlags.NoVerifyHost in flags: warn()\nlet link = newTLSClientAsyncStream(reader, writer, name, trustAnchors = MozillaTrustAnchors)',
        why: { ja: '既定の信頼で検証します。', en: 'It validates with the default trust.' },
      },
      {
        file: 'd.nim',
        text: 'let ctx = newContext(verifyMode = CVerifyPeer)',
        why: { ja: '既定の信頼で検証します。', en: 'It validates with the default trust.' },
      },
      {
        file: 'f.nim',
        text: 'proc take(guest: Socket) =\n  let own = newContext(verifyMode = CVerifyNone, certFile = "own.pem")\n  own.wrapConnectedSocket(guest, handshakeAsServer)',
        why: {
          ja: 'クライアント証明書を求めないサーバーです。',
          en: 'A server that asks for no client certificate.',
        },
      },
      {
        file: 'e.nim',
        text: 'let ctx = newContext(certFile = "own.pem", verifyMode = CVerifyNone)\nctx.wrapSocket(door)\ndoor.listen()',
        why: {
          ja: 'クライアント証明書を求めないサーバーです。',
          en: 'A server that asks for no client certificate.',
        },
      },
    ],
    mend: {
      before: 'newContext(verifyMode = CVerifyNone)',
      after: 'newContext(verifyMode = CVerifyPeer)',
      how: mends.noBypass,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'd-tls',
    platform: 'd',
    name: { ja: 'D の TLS の設定', en: 'TLS settings of D' },
    what: {
      ja: 'vibe.d や std.net.curl で、検証を止めるか、信頼するファイルを指定するか、証明書を比べます。',
      en: 'vibe.d or std.net.curl stops the validation, names the trusted file, or compares the certificate.',
    },
    effect: effects.anchorsUnknown,
    files: ['*.d'],
    rules: [
      {
        id: 'callback-compares',
        words: ['peerValidationCallback', 'peerCertificate', 'pinnedpublickey', 'SSL_get_peer_certificate'],
        match: '\\bpeerValidationCallback\\s*=\\s*',
        scope: 'body',
        also: ['==|!=|canFind|among'],
        unless: ['=\\s*\\w{0,60}\\s*=>\\s*true'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'ca',
        words: [
          'useTrustedCertificateFile',
          'caInfo',
          'cainfo',
          'sslSetCaCert',
          'load_verify_locations',
          'CurlOption.capath',
        ],
        match:
          '\\.useTrustedCertificateFile\\s*\\(|\\.caInfo\\s*(?:=(?!=)|\\()\\s*[^\\s;)]|CurlOption\\.ca(?:info|path)\\s*,|\\.sslSetCaCert\\s*\\(|\\bSSL_CTX_load_verify_locations\\s*\\(',
        unlessInFile: ['TLSContextKind\\.server|SSL_accept'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'off',
        words: [
          'TLSPeerValidationMode',
          'verifyPeer',
          'verifyHost',
          'ssl_verifypeer',
          'ssl_verifyhost',
          'sslSetVerifyPeer',
          'peerValidationCallback',
        ],
        match:
          'TLSPeerValidationMode\\.none\\b|\\.verify(?:Peer|Host)\\s*(?:=\\s*|\\(\\s*)false\\b|CurlOption\\.ssl_verify(?:peer|host)\\s*,\\s*(?:0|false)\\b|\\.sslSetVerifyPeer\\s*\\(\\s*false|\\bpeerValidationCallback\\s*=\\s*(?:\\(?\\w{0,60}[^=;{]{0,40}\\)?\\s*=>\\s*true|delegate[^{;]{0,60}\\{\\s*return\\s+true)',
        unlessInFile: ['TLSContextKind\\.server'],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      { file: 'a.d', text: 'ctx.peerValidationMode = TLSPeerValidationMode.none;', class: 'validation-off' },
      { file: 'b.d', text: 'ctx.useTrustedCertificateFile("ca.pem");', class: 'trust-anchors' },
      {
        file: 'c.d',
        text: 'ctx.peerValidationCallback = (scope info) => info.fingerprint == known;',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'd.d',
        text: 'ctx.peerValidationMode = TLSPeerValidationMode.trustedCert;',
        why: { ja: '検証する設定です。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'ctx.peerValidationMode = TLSPeerValidationMode.none;',
      after: 'ctx.peerValidationMode = TLSPeerValidationMode.trustedCert;',
      how: mends.noBypass,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'database-wallets',
    platform: 'sql',
    name: { ja: 'データベースからの TLS 接続の信頼', en: 'Trust of TLS connections out of databases' },
    what: {
      ja: 'Oracle のウォレット、MySQL のレプリケーション、IBM i の HTTP 関数などで信頼する証明書を指定するか、検証を止めます。',
      en: 'A wallet of Oracle, replication of MySQL or an HTTP function of IBM i names what is trusted, or stops the validation.',
    },
    effect: effects.product,
    files: [
      '*.sql',
      '*.pks',
      '*.pkb',
      '*.pls',
      '*.plsql',
      '*.pck',
      '*.prc',
      '*.ddl',
      '*.sqlrpgle',
      '*.rpgle',
      '*.rpg',
      '*.clle',
      '*.cbl',
      '*.cob',
      '*.jcl',
      '*.fnc',
      '*.trg',
      '*.sas',
    ],
    rules: [
      {
        id: 'wallet',
        words: [
          'set_wallet',
          'wallet_path',
          'WALLET',
          'sslCertificateStoreFile',
          'RACDCERT',
          'SSLCALISTLOC',
          'open_ssl',
        ],
        match:
          "\\bset_wallet\\s*\\(\\s*(?:path\\s*=>\\s*)?(?!\\s*[\"']system:|\\s*[\"']{2}|\\s*null\\b)[\\w':\"]|\\bp?_?wallet_path\\s*(?:=>|:=)\\s*(?!\\s*[\"']system:|null\\b|[\"']{2})|set_parameter\\s*\\(\\s*'WALLET_PATH'|sslCertificateStoreFile[\"']?\\s*[:=]|\\bRACDCERT\\b[^\\n]{0,80}CONNECT\\s*\\([^\\n]{0,20}CERTAUTH|\\bSSLCALISTLOC\\s*=",
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'replication-ca',
        words: ['SSL_CA', 'sslrootcert', 'CURLOPT_CAINFO'],
        match:
          '\\b(?:MASTER|SOURCE)_SSL_CA(?:PATH)?\\s*=\\s*["\'][^"\']|\\bsslrootcert=[^\\s\'"]|CURLOPT_CAINFO["\']\\s*,',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'off',
        words: [
          'SSL_VERIFY_SERVER_CERT',
          'sslTolerate',
          'TrustServerCertificate',
          'SSL_VERIFYPEER',
          'SSL_VERIFYHOST',
          'SSLREQCERT',
          'https_host',
        ],
        match:
          '\\b(?:MASTER|SOURCE)_SSL_VERIFY_SERVER_CERT\\s*=\\s*0|sslTolerate["\']?\\s*[:=]\\s*["\']?true|\\bTrustServerCertificate\\s*=\\s*(?:yes|true)|CURLOPT_SSL_VERIFY(?:PEER|HOST)["\']?\\s*,\\s*["\']?0|\\bSSLREQCERT\\s*=\\s*["\']?(?:NEVER|ALLOW)',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'a.sql',
        text: "UTL_HTTP.SET_WALLET('file:/u01/wallets/azure', NULL);",
        class: 'trust-anchors',
      },
      {
        file: 'b.sql',
        text: "l := apex_web_service.make_rest_request(p_url => u, p_wallet_path => 'file:/w');",
        class: 'trust-anchors',
      },
      {
        file: 'c.sql',
        text: "CHANGE MASTER TO MASTER_SSL=1, MASTER_SSL_CA='/etc/mysql/ca.pem';",
        class: 'trust-anchors',
      },
      {
        file: 'd.sqlrpgle',
        text: 'exec sql values QSYS2.HTTP_GET(:u, \'{"sslTolerate":"true"}\') into :r;',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'e.sql',
        text: "UTL_HTTP.SET_WALLET('system:');",
        why: { ja: 'システムの信頼を使います。', en: 'It uses the trust of the system.' },
      },
    ],
    mend: {
      before: "UTL_HTTP.SET_WALLET('file:/u01/wallets/azure');",
      after: "UTL_HTTP.SET_WALLET('system:');",
      how: mends.console,
    },
    sources: ['ca-details'],
  },
];
