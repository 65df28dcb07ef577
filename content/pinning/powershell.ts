import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { effects, mends } from './phrases.ts';

const sources = ['*.ps1', '*.psm1'];
/** Scripts of PowerShell also stand in pipelines, container files and batch files. */
const embedded = ['*.ps1', '*.psm1', '*.yml', '*.yaml', '*.bat', '*.cmd', '*.sh'];
const identity =
  'Thumbprint|GetCertHash\\w{0,60}|CertHash|GetPublicKey\\w{0,60}|PublicKey|GetSerialNumber\\w{0,60}|SerialNumber|Issuer\\w{0,60}|Subject\\w{0,60}|RawData|GetRawCertData\\w{0,60}|Fingerprint|\\$[\\w:]{0,40}(?:hash|print|pin|spki|digest|sha1|sha256|expected|allowed|known|trusted)\\w{0,60}';
const compare =
  '-(?:c|i)?(?:eq|ne|in|notin|like|notlike|match|notmatch|contains|notcontains)\\b|\\.(?:Equals|Contains|StartsWith|SequenceEqual)\\s*\\(';
const callback =
  'ServerCertificate(?:Custom)?Validation(?:Callback)?\\s*=|\\[(?:System\\.)?(?:Net\\.Security\\.)?RemoteCertificateValidationCallback\\]';
const tls =
  'SslStream|TcpClient|HttpWebRequest|\\[(?:System\\.)?Net\\.WebRequest\\]|ServicePoint|HttpClient|Invoke-(?:WebRequest|RestMethod)|\\biwr\\b|\\birm\\b|ServerCertificate|openssl\\s+s_client';

const sides: Sides = {
  serves: 'AuthenticateAsServer',
  connects: 'AuthenticateAsClient|Invoke-(?:WebRequest|RestMethod)|HttpClient|TcpClient|WebRequest\\b',
};

export const powershell: readonly Pattern[] = [
  {
    id: 'powershell-server-certificate-compared',
    platform: 'powershell',
    name: { ja: 'PowerShell でのサーバー証明書の比較', en: 'Server certificate compared in PowerShell' },
    what: {
      ja: '検証コールバックの中で、または SslStream や ServicePoint から取り出したサーバー証明書の拇印、発行者などを決まった値と比べます。',
      en: 'A validation callback, or code that takes the server certificate from SslStream or ServicePoint, compares its thumbprint, issuer or another identity with a fixed value.',
    },
    effect: effects.callback,
    files: sources,
    rules: [
      {
        id: 'callback-compares',
        words: ['CertificateValidation', 'CertificateCustomValidation'],
        match: callback,
        scope: 'body',
        also: [
          `(?:${identity})\\b[^\\n;{}]{0,80}(?:${compare})|(?:${compare})[^\\n;{}]{0,80}(?:${identity})`,
        ],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'chain-element-compared',
        outsideTexts: true,
        words: ['ChainElements'],
        match: '\\.ChainElements\\b',
        alsoInFile: ['ServerCertificate(?:Custom)?Validat|HttpClientHandler|HttpClient\\]|SslStream'],
        compares: 'match',
        class: 'pins',
        pinned: 'any-in-chain',
        confidence: 'medium',
      },
      {
        id: 'remote-certificate-compared',
        words: [
          'RemoteCertificate',
          'ServicePoint.Certificate',
          'ServerCertificate',
          'Get-Ssl',
          'Get-Tls',
          'Get-Server',
          'Get-Remote',
          'Get-Peer',
          'Get-Web',
          'Get-Url',
          'Get-Uri',
          'Get-Http',
          'Get-Site',
          'Get-Endpoint',
          'Get-Host',
          'Get-Live',
          'Get-Presented',
          'Get-Actual',
          'PeerCertificate',
        ],
        match:
          '\\.RemoteCertificate\\b|\\bServicePoint\\.Certificate\\b|\\bGet-(?:Ssl|Tls|Server|Remote|Peer|Web(?:site|server)?|Url|Uri|Https?|Site|Endpoint|Host|Live|Presented|Actual)(?:Ssl|Tls|Server|Https?|Site)?Cert(?:ificate)?(?:Thumbprint|Hash|Info|Chain|Fingerprint|Details?)?\\b',
        alsoInFile: [tls],
        unlessServing: sides,
        unlessInFile: ['WebAdministration|IIS:\\\\|Set-AuthenticodeSignature'],
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'thumbprint-argument',
        words: ['ServerCertThumbprint', 'ServerCertificateThumbprint', 'SslThumbprint'],
        match:
          '(?<![\\w-])-ServerCert(?:ificate)?Thumbprints?[\\s:=]{1,3}["\'@(]{0,3}[$\\w]|\\bContentLibrary\\b[^\\n]{0,300}\\s-SslThumbprint\\s{1,4}["\'$\\w]',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        // A block with the parameters of such a callback, handed to the stream.
        id: 'block-of-stream-compares',
        words: ['SslStream', 'CertificateValidation', 'CertificateCustomValidation'],
        match: `\\{\\s{0,40}param\\s?\\((?:[^()$]{0,60}\\$\\w{1,30}\\s?,){3}[^()$]{0,60}\\$\\w{1,30}\\s?\\)[^{}]{0,400}?(?:\\.(?:${identity})\\b[^\\n;{}]{0,80}(?:${compare})|(?:${compare})[^\\n;{}]{0,80}\\.(?:${identity}))`,
        unlessServing: sides,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // The block stands before what it is made.
        id: 'cast-block-compares',
        words: ['RemoteCertificateValidationCallback'],
        match: '\\bRemoteCertificateValidationCallback\\]',
        scope: 'line',
        also: [
          '\\}\\s*\\)?\\s*-as\\s*\\[',
          `\\{[^{}]{0,120}\\.(?:${identity})\\b[^\\n;{}]{0,80}(?:${compare})|\\{[^{}]{0,120}(?:${compare})[^\\n;{}]{0,80}\\.(?:${identity})`,
        ],
        unlessServing: sides,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'Get-Own.ps1',
        text: '    [void]$chain.Build($shown)\n    $last = $chain.ChainElements[$chain.ChainElements.Count - 1].Certificate\n    return ($last.Thumbprint -eq $own)\n}.GetNewClosure()\n$client = [System.Net.Http.HttpClient]::new($handler, $true)',
        class: 'pins',
      },
      {
        file: 'stream.ps1',
        text: '$judge = { param($from, $shown, $chain, $faults) $shown.GetCertHashString() -eq $wanted }\n$link = [Net.Security.SslStream]::new($tcp.GetStream(), $false, $judge)\n$link.AuthenticateAsClient($box)',
        class: 'pins',
      },
      {
        file: 'proxy.ps1',
        text: '$ssl = New-Object Net.Security.SslStream($tcp.GetStream())\n$ssl.AuthenticateAsClient($name)\n$shown = [Security.Cryptography.X509Certificates.X509Certificate2]$ssl.RemoteCertificate\nif ($shown.Issuer -notlike "*Northwind Inner Root*") { throw "somebody stands between" }',
        class: 'pins',
      },
      {
        file: 'fabric.ps1',
        text: 'Connect-ServiceFabricCluster -ConnectionEndpoint $endpoint -X509Credential -ServerCertThumbprint $expected -FindType FindByThumbprint -FindValue $own',
        class: 'pins',
      },
      {
        file: 'library.ps1',
        text: 'New-ContentLibrary -Name $name -Datastore $store -SubscriptionUrl $address -SslThumbprint $print',
        class: 'pins',
      },
      {
        file: 'send.ps1',
        text: "[Net.ServicePointManager]::ServerCertificateValidationCallback = {\n    param($sender, $certificate, $chain, $errors)\n    return $certificate.GetCertHashString() -eq '0123456789ABCDEF0123456789ABCDEF01234567'\n}",
        class: 'pins',
      },
      {
        file: 'check.ps1',
        text: '$tcp = New-Object Net.Sockets.TcpClient($h, 443)\n$ssl = New-Object Net.Security.SslStream($tcp.GetStream())\n$ssl.AuthenticateAsClient($h)\n$cert = [Security.Cryptography.X509Certificates.X509Certificate2]$ssl.RemoteCertificate\nif ($cert.Thumbprint -ne $Expected) { throw "unexpected server" }',
        class: 'pins',
      },
      {
        file: 'cast.ps1',
        text: '$ssl = New-Object Net.Security.SslStream($raw, $false, ({ return $args[1].GetCertHashString() -eq $wanted } -as [Net.Security.RemoteCertificateValidationCallback]))',
        class: 'pins',
      },
      {
        file: 'old.ps1',
        text: '$req = [Net.WebRequest]::Create($url)\n$req.GetResponse().Dispose()\n$hash = $req.ServicePoint.Certificate.GetCertHashString()\nif ($AllowedHashes -notcontains $hash) { exit 1 }',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Show-Chain.ps1',
        text: '$handler = [System.Net.Http.HttpClientHandler]::new()\n[void]$chain.Build($shown)\n$last = $chain.ChainElements[$chain.ChainElements.Count - 1].Certificate\nWrite-Host $last.Thumbprint',
        why: { ja: '表示するだけです。', en: 'It is only shown.' },
      },
      {
        file: 'dates.ps1',
        text: '$judge = { param($from, $shown, $chain, $faults) Write-Host $shown.GetCertHashString(); $faults -eq "None" }\n$link = [Net.Security.SslStream]::new($tcp.GetStream(), $false, $judge)\n$link.AuthenticateAsClient($box)',
        why: { ja: '拇印は表示するだけです。', en: 'The thumbprint is only shown.' },
      },
      {
        file: 'name.ps1',
        text: '$ssl = New-Object Net.Security.SslStream($tcp.GetStream())\n$ssl.AuthenticateAsClient($name)\n$shown = [Security.Cryptography.X509Certificates.X509Certificate2]$ssl.RemoteCertificate\nif ($shown.Subject -notmatch "CN=$name") { throw "other host" }',
        why: {
          ja: '求めたホストの名前だけを見ています。',
          en: 'It looks only for the name of the host it asked for.',
        },
      },
      {
        file: 'binding.ps1',
        text: '$cert = Get-ChildItem Cert:\\LocalMachine\\My | Where-Object Thumbprint -eq $Thumbprint\nInvoke-RestMethod $url -Certificate $cert',
        why: { ja: 'クライアント証明書を選んでいます。', en: 'It selects a client certificate.' },
      },
      {
        file: 'expiry.ps1',
        text: '$ssl.AuthenticateAsClient($h)\n$cert = $ssl.RemoteCertificate\nWrite-Host $cert.Subject $cert.Thumbprint\nif ($cert.NotAfter -lt (Get-Date).AddDays(30)) { Write-Warning "expires" }',
        why: { ja: '期限の監視です。', en: 'It watches the expiry.' },
      },
    ],
    mend: {
      before: '{ $args[1].Thumbprint -eq $Pinned }',
      after: 'Invoke-RestMethod $url # validates against the Windows store',
      how: mends.platform,
    },
    sources: ['dotnet-sslstream', 'pinning-learn-address'],
  },
  {
    id: 'powershell-trust-anchors',
    platform: 'powershell',
    name: { ja: 'PowerShell での証明書の取り込み', en: 'Certificates imported by PowerShell' },
    what: {
      ja: 'Windows のルートまたは中間証明機関のストアに証明書を入れるか、環境変数で他のツールの信頼を置き換えます。',
      en: 'A certificate is put into the Windows store of roots or intermediates, or an environment variable replaces the trust of other tools.',
    },
    effect: effects.anchorsUnknown,
    files: sources,
    rules: [
      {
        id: 'import-certificate',
        words: ['Import-Certificate', 'certutil', 'Import-PfxCertificate', 'CertStoreLocation'],
        match:
          '\\bImport-Certificate\\b[^|\\n]{0,300}Cert:[\\\\/][\\w$]{1,20}[\\\\/](?:Root|AuthRoot|CA)\\b|\\bCertStoreLocation["\']?\\s*=?\\s*["\']?Cert:[\\\\/]\\w{1,20}[\\\\/](?:Root|AuthRoot|CA)\\b|\\bcertutil(?:\\.exe)?["\']?\\s[^\\n|]{0,80}[-/]addstore\\s[^\\n|]{0,40}\\b(?:Root|AuthRoot|CA)\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        id: 'store-add',
        words: ['X509Store'],
        match:
          'X509Store\\b[^\\n]{0,200}\\b(?:Root|AuthRoot|CertificateAuthority)\\b|\\bStoreName\\b\\]?::(?:Root|AuthRoot|CertificateAuthority)\\b|\\bin\\s{1,4}@?\\([^)\\n]{0,80}["\'](?:Root|AuthRoot)["\']',
        // A store that is only read trusts nothing new.
        alsoInFile: ['X509Store', '\\.Add(?:Range)?\\s*\\(', '\\bReadWrite\\b|\\bMaxAllowed\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        // The list of roots that came with Python.
        id: 'appended-to-list',
        words: ['cacert.pem'],
        match:
          '(?:\\bAdd-Content\\b|\\bOut-File\\b[^\\n]{0,40}-Append|>>)[^\\n]{0,200}[\\\\/]cacert\\.pem\\b',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: false,
      },
      {
        id: 'environment',
        words: [
          'REQUESTS_CA_BUNDLE',
          'NODE_EXTRA_CA_CERTS',
          'SSL_CERT_FILE',
          'AWS_CA_BUNDLE',
          'CURL_CA_BUNDLE',
          'GIT_SSL_CAINFO',
          'SSL_CERT_DIR',
        ],
        match:
          '\\$env:(?:REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|AWS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO)\\s*=\\s*(?!\\s|\\$null|["\']{2})|SetEnvironmentVariable\\(\\s*["\'](?:REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:FILE|DIR)|AWS_CA_BUNDLE|CURL_CA_BUNDLE|GIT_SSL_CAINFO)["\']\\s*,\\s*(?!\\s|\\$null|["\']{2})',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'python.ps1',
        text: 'Add-Content "$python\\\\Lib\\\\site-packages\\\\certifi\\\\cacert.pem" $ours',
        class: 'trust-anchors',
      },
      {
        file: 'a.ps1',
        text: 'Import-Certificate -FilePath ca.cer -CertStoreLocation Cert:\\LocalMachine\\CA',
        class: 'trust-anchors',
      },
      {
        file: 'b.ps1',
        text: "$store = New-Object Security.Cryptography.X509Certificates.X509Store('Root', 'LocalMachine')\n$store.Open('ReadWrite')\n$store.Add($cert)",
        class: 'trust-anchors',
      },
      {
        file: 'both.ps1',
        text: "foreach ($name in @('Root', 'TrustedPublisher')) {\n  $store = New-Object Security.Cryptography.X509Certificates.X509Store($name, 'LocalMachine')\n  $store.Open('ReadWrite')\n  $store.Add($cert)\n}",
        class: 'trust-anchors',
      },
      { file: 'c.ps1', text: "$env:REQUESTS_CA_BUNDLE = 'C:\\ca\\corp.pem'", class: 'trust-anchors' },
    ],
    leaves: [
      {
        file: 'install.ps1',
        text: 'Import-Certificate -FilePath $cer -CertStoreLocation "Cert:\\LocalMachine\\TrustedPeople" | Out-Null\nAdd-AppxPackage -Path $package',
        why: {
          ja: 'パッケージの発行元を信頼するだけで、サーバーのチェーンには使われません。',
          en: 'It trusts the publisher of a package; no chain of a server is built with it.',
        },
      },
      {
        file: 'list.ps1',
        text: "$store = New-Object Security.Cryptography.X509Certificates.X509Store('Root', 'LocalMachine')\n$store.Open('ReadOnly')\n$names = New-Object Collections.ArrayList\nforeach ($c in $store.Certificates) { [void]$names.Add($c.Subject) }",
        why: { ja: 'ストアを読むだけです。', en: 'It only reads the store.' },
      },
      {
        file: 'd.ps1',
        text: 'Import-PfxCertificate -FilePath web.pfx -CertStoreLocation Cert:\\LocalMachine\\My',
        why: { ja: '自分の証明書です。', en: 'A certificate of its own.' },
      },
      {
        file: 'e.ps1',
        text: 'Get-ChildItem Cert:\\LocalMachine\\CA | Where-Object Thumbprint -eq $t',
        why: { ja: '一覧を見るだけです。', en: 'It only lists.' },
      },
    ],
    mend: {
      before: 'Import-Certificate intermediate.cer -CertStoreLocation Cert:\\LocalMachine\\Root',
      after: '# leave the roots to Windows Update',
      how: mends.roots,
    },
    sources: ['pinning-learn-address', 'ca-details'],
  },
  {
    id: 'powershell-validation-off',
    platform: 'powershell',
    name: { ja: 'PowerShell の検証の無効化', en: 'Validation switched off in PowerShell' },
    what: {
      ja: '-SkipCertificateCheck や、すべてを受け入れるポリシーなど、検証を止める指定です。',
      en: '-SkipCertificateCheck, a policy that accepts everything, and other ways to stop the validation.',
    },
    effect: effects.off,
    files: embedded,
    rules: [
      {
        id: 'skip-switch',
        words: [
          'SkipCertificateCheck',
          'SkipCACheck',
          'DbatoolsInsecureConnection',
          'SkipCNCheck',
          'SkipCertificateValidation',
          'TrustServerCertificate',
          'SkipSslVerification',
          'SkipSSLCheck',
          'IgnoreSSL',
          'IgnoreCert',
          'InvalidCertificateAction',
          'InvalidCertificationAction',
          'NoCertificateCheck',
          'SkipRevocationAndCert',
        ],
        match:
          '(?<![\'".])\\bSet-DbatoolsInsecureConnection\\b(?![\'"])(?!\\s+(?:is|in|and|to)\\b)|(?<=[\\s`])-(?:SkipCertificateCheck|SkipCACheck|SkipCNCheck|SkipCertificateValidation|SkipSslVerification|SkipSSLCheck|IgnoreSSL\\w{0,12}|IgnoreCert\\w{0,16}|NoCertificateCheck|TrustServerCertificate)\\b(?!:\\s{0,2}(?:\\$false|0))(?!\\s*[,)\'"]?\\s*(?:is|switch|parameter|option)\\b)|-InvalidCertificat(?:e|ion)Action(?:\\s+|:\\s{0,4})["\']?(?:Ignore|Warn)',
        view: 'bare',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'skip-in-table',
        words: ['SkipCertificateCheck', 'SkipCACheck', 'SkipCNCheck', 'TrustServerCertificate'],
        match:
          '\\bSkip(?:CertificateCheck|CACheck|CNCheck)["\']?\\s*\\]?\\s*(?:=|,)\\s*(?:\\$?true\\b|\\$(?!true|false|null)[\\w:]{1,40}(?:\\.IsPresent)?\\s*(?:[;})]|$))|\\.Add\\(\\s*["\']SkipCertificateCheck["\']',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'answer-by-setting',
        byOption: true,
        words: [
          'ServerCertificateValidationCallback',
          'ServerCertificateCustomValidation',
          'VerifyServerCertificate',
        ],
        match:
          '(?:ServerCertificate(?:Custom)?Validation(?:Callback)?|\\bVerifyServerCertificate)\\s*=\\s*\\{\\s*(?:param\\s*\\([^)]{0,120}\\)\\s*)?(?:return\\s+)?(?:\\$?!|-not\\s)?\\s*\\$(?!true|false|null|_\\b|args\\b)[\\w:]{1,40}(?:\\.\\w{1,40}){0,3}\\s*;?\\s*\\}',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'accepting-policy',
        words: [
          'TrustAllCerts',
          'ICertificatePolicy',
          'CertificatePolicy',
          'ServerCertificateValidationCallback',
          'CertificateValidation',
          'IgnoreSelfSigned',
          'IgnoreCert',
          'DisableCertificate',
          'BypassCert',
          'Ignore-S',
          'Disable-Ssl',
          'Disable-Cert',
          'TrustAll',
          'Set-TrustAll',
        ],
        match:
          'ServerCertificate(?:Custom)?Validation(?:Callback)?\\s*=\\s*(?:\\[[\\w.]{1,80}\\]\\s*)?\\{\\s*(?:param\\s*\\([^)]{0,120}\\)\\s*)?(?:return\\s+)?(?:\\$true|\\[bool\\]\\s*1|1)\\s*;?\\s*\\}|::CertificatePolicy\\s*=\\s*\\$(?:\\w{1,20}:)?(?:trust|ignore|accept|allow|bypass|skip)_?(?:all|any|every|cert|ssl|invalid|untrusted)\\w{0,40}|::CertificatePolicy\\s*=\\s*(?:\\(?\\s*New-Object\\s+|\\[)\\s*["\']?[A-Za-z][\\w.]{2,80}|\\[(?:\\w{1,40}\\.)?\\w{0,30}(?:CertificateValidationCallback|ServerCertificateValidation\\w{0,60}|TrustAll\\w{0,60}|SSLHandler|CertificateValidation\\w{0,60})\\]::(?:Ignore|GetSSLHandler|GetDelegate|Enable|SkipCheck|AcceptAll)\\w{0,60}\\s*\\(|\\b(?:Disable|Ignore|Skip|Bypass)-(?:Ssl|SSL|Certificate|Cert|TLS|SelfSigned)\\w{0,20}(?:Check|Validation|Verification|Errors?|Certs?|Certificates?)\\w{0,10}\\s*(?:$|;|\\|)',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'Rows.ps1',
        text: '$null = Set-DbatoolsInsecureConnection -SessionOnly\nGet-DbaDatabase -SqlInstance $place',
        class: 'validation-off',
      },
      {
        file: 'directory.ps1',
        text: '$link = New-Object System.DirectoryServices.Protocols.LdapConnection $place\n$link.SessionOptions.VerifyServerCertificate = { $wishes.Lenient }',
        class: 'validation-off',
      },
      {
        file: 'hosts.ps1',
        text: 'Set-PowerCLIConfiguration -InvalidCertificateAction:Ignore -Confirm:$false',
        class: 'validation-off',
      },
      { file: 'a.ps1', text: 'Invoke-RestMethod -Uri $u -SkipCertificateCheck', class: 'validation-off' },
      {
        file: 'b.ps1',
        text: '$opt = New-PSSessionOption -SkipCACheck -SkipCNCheck',
        class: 'validation-off',
      },
      { file: 'c.ps1', text: '$p = @{ Uri = $u; SkipCertificateCheck = $true }', class: 'validation-off' },
      {
        file: 'c.ps1',
        text: '$p = @{ Uri = $u; SkipCertificateCheck = $Lax.IsPresent }',
        class: 'validation-off',
      },
      {
        file: 'd.ps1',
        text: "$PSDefaultParameterValues['Invoke-RestMethod:SkipCertificateCheck'] = $true",
        class: 'validation-off',
      },
      {
        file: 'e.yml',
        text: 'steps:\n  - pwsh: Invoke-WebRequest $u -SkipCertificateCheck',
        class: 'validation-off',
      },
      {
        file: 'f.ps1',
        text: '[System.Net.ServicePointManager]::CertificatePolicy = New-Object TrustAllCertsPolicy',
        class: 'validation-off',
      },
      {
        file: 'built.ps1',
        text: '$TrustAny = $made.CompiledAssembly.CreateInstance("Local.Any")\n[System.Net.ServicePointManager]::CertificatePolicy = $TrustAny',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'Rows.psd1',
        text: "FunctionsToExport = @(\n    'Reset-DbatoolsConfig',\n    'Set-DbatoolsInsecureConnection'\n)",
        why: { ja: '関数の名前の一覧です。', en: 'A list of the names of functions.' },
      },
      {
        file: 'back.ps1',
        text: '[System.Net.ServicePointManager]::CertificatePolicy = $policyBefore',
        why: { ja: '元の設定に戻しています。', en: 'It sets back what was there.' },
      },
      {
        file: 'g.ps1',
        text: '<#\n.PARAMETER SkipCertificateCheck\n  Passes -SkipCertificateCheck on.\n#>\nparam([switch]$SkipCertificateCheck)',
        why: { ja: '説明と宣言だけです。', en: 'A description and a declaration.' },
      },
      {
        file: 'h.ps1',
        text: 'Invoke-RestMethod -Uri $u -SkipCertificateCheck:$false',
        why: { ja: '検証する指定です。', en: 'It validates.' },
      },
    ],
    mend: {
      before: 'Invoke-RestMethod $url -SkipCertificateCheck',
      after: 'Invoke-RestMethod $url',
      how: mends.noBypass,
    },
    sources: ['powershell-skip-check'],
  },
];
