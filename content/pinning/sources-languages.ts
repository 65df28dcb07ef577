import type { Source } from '#domain/source.ts';

/** What the records of scripting, functional, scientific and desktop languages rest on. */
export const languageSources: readonly Source[] = [
  {
    id: 'ruby-net-http',
    title: 'instance method Net::HTTP#verify_callback',
    publisher: 'Ruby',
    url: 'https://docs.ruby-lang.org/ja/2.4.0/method/Net=3a=3aHTTP/i/verify_callback.html',
    language: 'ja',
    kind: 'third-party',
    about: {
      ja: 'Net::HTTP の検証コールバックと、証明書ストアの設定。',
      en: 'The verification callback of Net::HTTP and the settings of its certificate store. In Japanese.',
    },
  },
  {
    id: 'php-context-ssl',
    title: 'SSL context options',
    publisher: 'PHP',
    url: 'https://www.php.net/manual/en/context.ssl.php',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'cafile、verify_peer、allow_self_signed、peer_fingerprint などの意味。',
      en: 'What cafile, verify_peer, allow_self_signed, peer_fingerprint and the others mean.',
    },
  },
  {
    id: 'perl-io-socket-ssl',
    title: 'IO::Socket::SSL',
    publisher: 'MetaCPAN',
    url: 'https://metacpan.org/release/SULLR/IO-Socket-SSL-2.089',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'SSL_fingerprint、SSL_ca_file、SSL_verify_mode などを持つ Perl のモジュール。',
      en: 'The Perl module with SSL_fingerprint, SSL_ca_file, SSL_verify_mode and others.',
    },
  },
  {
    id: 'powershell-skip-check',
    title: 'WebRequestPSCmdlet.SkipCertificateCheck Property',
    publisher: 'Microsoft Learn',
    url: 'https://learn.microsoft.com/en-gb/dotnet/api/microsoft.powershell.commands.webrequestpscmdlet.skipcertificatecheck?view=powershellsdk-7.6.0',
    language: 'en',
    kind: 'official',
    about: {
      ja: 'Invoke-WebRequest と Invoke-RestMethod の -SkipCertificateCheck。',
      en: 'The -SkipCertificateCheck switch of Invoke-WebRequest and Invoke-RestMethod.',
    },
  },
  {
    id: 'erlang-ssl',
    title: 'ssl',
    publisher: 'Erlang',
    url: 'https://erlang.org/documentation/doc-8.2/lib/ssl-8.1/doc/html/ssl.html',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'cacertfile、cacerts、verify、verify_fun、partial_chain の意味。',
      en: 'What cacertfile, cacerts, verify, verify_fun and partial_chain mean.',
    },
  },
  {
    id: 'haskell-tls',
    title: 'tls: TLS/SSL protocol native implementation',
    publisher: 'Hackage',
    url: 'https://hackage.haskell.org/package/tls-1.3.1/docs/tls.txt',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'ClientHooks の onServerCertificate と、Shared の sharedCAStore。',
      en: 'onServerCertificate of ClientHooks and sharedCAStore of Shared.',
    },
  },
  {
    id: 'delphi-certificates',
    title: 'Handling Self-Signed Certificates (Delphi)',
    publisher: 'RemObjects Software',
    url: 'https://docs.remotingsdk.com/Clients/Tasks/HandlingSelfSignedCertificates/Delphi/',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'Indy、WinInet、NetHTTP、Synapse での証明書の検証の仕方。',
      en: 'How Indy, WinInet, NetHTTP and Synapse let code validate certificates.',
    },
  },
  {
    id: 'winhttp-options',
    title: 'WinHttpRequestOption enumeration',
    publisher: 'Microsoft Learn',
    url: 'https://learn.microsoft.com/en-us/windows/win32/winhttp/winhttprequestoption',
    language: 'en',
    kind: 'official',
    about: {
      ja: '証明書のエラーを無視させる SslErrorIgnoreFlags などの番号。',
      en: 'The numbers of the options, among them SslErrorIgnoreFlags, which makes errors be ignored.',
    },
  },
  {
    id: 'r-req-options',
    title: 'req_options: Set arbitrary curl options in request',
    publisher: 'httr2',
    url: 'https://rdrr.io/cran/httr2/man/req_options.html',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'R から libcurl の設定 (ssl_verifypeer など) を渡す方法。',
      en: 'How R hands options of libcurl, such as ssl_verifypeer, to a request.',
    },
  },
  {
    id: 'julia-http-verification',
    title: 'Have HTTP.jl accept self-signed certificates for SSL',
    publisher: 'Julia Discourse',
    url: 'https://discourse.julialang.org/t/have-http-jl-accept-self-signed-certificates-for-ssl/96746',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'HTTP.jl の require_ssl_verification。',
      en: 'require_ssl_verification of HTTP.jl.',
    },
  },
  {
    id: 'ocaml-authenticator',
    title: 'Module X509.Authenticator',
    publisher: 'mirleft',
    url: 'https://mirleft.github.io/ocaml-x509/doc/x509/X509/Authenticator/index.html',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'chain_of_trust、key_fingerprint、cert_fingerprint の意味。',
      en: 'What chain_of_trust, key_fingerprint and cert_fingerprint do.',
    },
  },
  {
    id: 'luasec-wiki',
    title: 'LuaSec',
    publisher: 'Bruno Silvestre',
    url: 'https://github.com/brunoos/luasec/wiki',
    language: 'en',
    kind: 'third-party',
    about: {
      ja: 'cafile、verify と、接続相手の証明書を取り出す関数。',
      en: 'cafile, verify, and the functions that hand out the certificate of the peer.',
    },
  },
];
