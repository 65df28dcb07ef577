import type { Source } from '#domain/source.ts';

/** What the records of scripting, functional, scientific and desktop languages rest on. */
export const languageSources: readonly Source[] = [
  {
    id: 'ruby-net-http',
    title: 'instance method Net::HTTP#verify_callback',
    publisher: 'Ruby',
    url: 'https://docs.ruby-lang.org/ja/2.4.0/method/Net=3a=3aHTTP/i/verify_callback.html',
    language: 'ja',
    kind: 'official',
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
    kind: 'official',
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
    kind: 'official',
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
    kind: 'official',
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
    kind: 'official',
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
];
