import type { FileExclusion, Pattern, Sides } from '#domain/pinning/pattern.ts';
import { declaresWindowsFlags } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const files = [
  '*.c',
  '*.h',
  '*.cc',
  '*.cpp',
  '*.cxx',
  '*.hpp',
  '*.hh',
  '*.m',
  '*.mm',
  '*.xs',
  '*.ino',
  '*.pas',
  '*.d',
  '*.zig',
  '*.rs',
  '*.vala',
  '*.inl',
  '*.ipp',
  '*.mqh',
  '*.mq4',
  '*.mq5',
  '*.nim',
  '*.ex',
  '*.jl',
];
const native = [
  '*.c',
  '*.h',
  '*.cc',
  '*.cpp',
  '*.cxx',
  '*.hpp',
  '*.hh',
  '*.m',
  '*.mm',
  '*.xs',
  '*.ino',
  '*.d',
  '*.zig',
  '*.inl',
  '*.ipp',
  '*.pas',
  '*.vala',
];
const serverSigns =
  '_server_method\\b|SSL_accept\\s*\\(|SSL_set_accept_state|set_client_CA_list|SSL_load_client_CA_file|SSL_VERIFY_FAIL_IF_NO_PEER_CERT|GNUTLS_SERVER|gnutls_certificate_server_set_request|MBEDTLS_SSL_IS_SERVER|SslServerCredentials|QSslServer|tls_server|tlsv\\d{1,3}_server|tls_accept_socket|sslv23_server|SERVER_USE|QTcpServer|HttpsServer|fail_if_no_peer_cert|MG_EV_ACCEPT|GstRTSPAuth\\b|gst_rtsp_server_|startServerEncryption|\\blisten\\s{0,3}\\(\\s{0,3}QHostAddress|\\bQHttpServer\\b|\\bQWebSocketServer\\b|\\bnextPendingConnection\\s?\\(|\\bverify_client_once\\b|(?:\\.|->)async_accept\\s?\\(|\\bhttps?_server_init\\s?\\(';
const clientSigns =
  '_client_method\\b|\\bSSL_connect\\s{0,9}\\(|SSL_set_connect_state|GNUTLS_CLIENT|MBEDTLS_SSL_IS_CLIENT|tlsv?\\d{0,3}_client\\b|sslv23_client|handshake_type::client|stream_base::client|connectToHostEncrypted|\\bQNetworkAccessManager\\b|[sS]ocket\\w{0,12}(?:\\.|->)open\\s?\\(\\s?(?:QUrl|QNetworkRequest|\\w{0,24}[uU]rl)\\b|wolfSSL_connect\\s{0,9}\\(|CLIENT_USE|curl_easy_|\\bSslCredentialsOptions\\b|TLS_MODE_CLIENT|tls_connect(?:_socket|_servername|_fds|_cbs)?\\s{0,9}\\(|BIO_do_connect|BIO_new_ssl_connect|BIO_new_ssl\\s?\\([^,;]{1,40},\\s?1\\s?\\)|BIO_set_conn_hostname|SSL_set_tlsext_host_name|SSL_set1_host|VERIFY_PARAM_set1_host|gnutls_server_name_set|mbedtls_ssl_set_hostname|UseSNI|[=!]=\\s{0,3}(?:\\w{1,24}::)?(?:(?:\\w{1,12}_)?(?:TLS|SSL)_(?:IS_)?|(?<=::))SERVER\\b|\\b(?:host_name|rfc2818)_verification\\s?\\(';
/** A server, and no client beside it. */
const serverOnly: FileExclusion = { has: serverSigns, lacks: clientSigns };
/**
 * A file of a TLS library itself, which defines what others call: its own
 * checks refuse nobody's server. Programs have an `ssl_connect` of their own.
 */
const libraryItself =
  '^(?!static\\b|return\\b|else\\b)[A-Za-z_][\\w \\t]{0,40}[ \\t*](?:mbedtls_ssl_(?:setup|handshake|conf_(?:verify|authmode|ca_chain))|mbedtls_x509_crt_(?:parse|parse_der|verify|init|free)|SSL_(?:CTX_)?set_(?:cert_)?verify(?:_callback)?(?=\\(\\s{0,9}SSL(?:_CTX)?\\s{0,3}\\*)|X509_(?:verify_cert|STORE_add_cert)|esp_crt_bundle_attach|gnutls_(?:init|handshake|certificate_set_(?:verify_function|x509_trust(?:_file|_mem)?)|x509_crt_(?:init|verify|import))|wolfSSL_(?:CTX_)?set_verify(?=\\(\\s{0,9}WOLFSSL))[ \\t]{0,3}\\([^;{}]{0,600}\\)\\s{0,20}\\{';
/** Media between browsers: who the other one is, both tell each other when they call. */
const callsOfBrowsers: Sides = {
  serves:
    'tlsext_use_srtp|get_selected_srtp_profile|\\bDtls(?:Handler|Transport|Srtp)|\\bwebrtc|a=fingerprint:|\\bSctp\\w{0,20}Connection\\b|\\bsctp_port\\b',
  connects:
    '(?<!D)TLS\\w{0,6}_client_method|SSLv23_client_method|SSL_set_tlsext_host_name|SSL_set1_host|curl_easy_|https://',
};
/** Checks signatures, and connects to nobody. */
const checksSignatures: FileExclusion = {
  has: '(?:\\bCMS_verify|\\bPKCS7_verify)\\s*\\(',
  lacks: '\\bSSL_|gnutls_|mbedtls_ssl|curl_easy',
};
/** A suite of tests, which refuses nobody's server. */
const testSuite = '^TEST(?:_[FP])?[ ]?\\([ ]?\\w{1,80},\\s{1,9}\\w{1,80}[ ]?\\)\\s{0,9}\\{';
/** One of them stands in whatever hands over a judge. */
const judgeWords = [
  'set_verify',
  'set_cert_verify_callback',
  'set_custom_verify',
  'set_verify_callback',
  'ssl_conf_verify',
  'set_verify_function',
  'accept-certificate',
  'accept_certificate.connect',
  'set_server_certificate_verifier',
  'ne_ssl_set_verify',
];
/** What hands over, or begins, the judge. */
const handsJudge =
  '\\b(?:SSL(?:_CTX)?_set_(?:verify|custom_verify)|wolfSSL(?:_CTX)?_set_verify)\\s*\\((?!\\s*(?:const\\s)?(?:WOLF)?SSL(?:_CTX)?\\s*\\*)\\s*[^,;()]{1,80},\\s*[^,;]{1,80},\\s*(?=[A-Za-z_:&\\[])|\\bSSL_CTX_set_cert_verify_callback\\s*\\(\\s*[^,;()]{1,80},\\s*(?=[A-Za-z_:&\\[])|(?:\\.|->)set_verify_callback\\s*\\(\\s*|"accept-certificate"\\s*,\\s*(?:G_CALLBACK\\s*\\(\\s*)?|\\baccept_certificate\\.connect\\s*\\(\\s*|\\.set_server_certificate_verifier\\s*\\(\\s*';

/** The same in libraries whose judges agree by other values. */
const handsOtherJudge =
  '\\b(?:mbedtls_ssl_(?:conf|set)_verify|gnutls_(?:certificate|session)_set_verify_function|SSL_BadCertHook|SSL_AuthCertificateHook|ne_ssl_set_verify)\\s*\\(\\s*[^,;()]{1,80},\\s*(?=[A-Za-z_:&\\[])|(?:\\.|->)certificate_check\\s*=(?!=)\\s*';

/** What follows the bracket of a call, but not of a declaration: no type before a name. */
export const called =
  '(?!\\s*(?:(?:const|struct|unsigned|enum)\\s+){0,3}[A-Za-z_]\\w{0,60}(?:\\s*[*&]+\\s*\\w{0,40}|\\s+\\w{1,40})\\s*[,)])';
/** Where the certificate of a peer comes from, in the libraries of C and C++. */
const peer =
  '\\bSSL_get(?:0|1)?_peer_cert(?:ificates?)?(?:_chain)?\\b|\\bopenconnect_get_peer_cert_(?:hash|DER)\\b|\\bpeer_(?:public_?key|pubkey|fingerprint|spki|cert\\w{0,16}(?:hash|digest|fingerprint|sha256))\\w{0,12}\\s?\\(\\s?\\*?(?:\\w{1,20}(?:->|\\.))?_?(?:ssl|tls|session|conn(?:ection)?|stream|sock(?:et)?)_?\\s?(?:[,)]|\\.get\\(|->|\\.native_handle)|\\bX509_STORE_CTX_get(?:0|1)?_(?:current_cert|cert|chain)\\b|\\bgnutls_certificate_get_peers\\b|\\bmbedtls_ssl_get_peer_cert\\b|\\bwolfSSL_get_peer_(?:certificate|chain|cert)\\w{0,60}|\\bpeerCertificate(?:Chain)?\\s*\\(|\\bPR?SSL_PeerCertificate\\b|\\bSSL_PeerCertificate\\w{0,60}|\\btls_peer_cert_(?:hash|issuer|subject)\\b|\\bSSL_get_verify_result_cert\\b|\\bg_tls_connection_get_peer_certificate\\b|SECPKG_ATTR_REMOTE_CERT_CONTEXT|\\bWINHTTP_OPTION_SERVER_CERT(?:IFICATE)?_CONTEXT\\b|INTERNET_OPTION_SECURITY_CERTIFICATE\\w{0,60}|\\bgetPeerCertificate\\s*\\(|\\bpeer_certificate\\s*\\(|->sslCertificate\\b|->current_cert\\b|\\bCURLINFO_(?:CERTINFO|TLS_S\\w+)(?=\\s*,)|\\bnative_handle\\s*\\(\\)[^;]{0,60}peer|\\bSSL_SESSION_get0_peer\\b|\\bbr_x509_\\w+_get_pkey\\b|\\bsslInfo\\.certs\\b|\\bsession\\.peer_cert\\b|->(?:peer_cert|current_cert)\\b';

/** A setting that is named for the danger. */
const danger =
  '(?:\\w{1,30}\\s?(?:\\(\\s?\\)\\s?)?(?:->|\\.|::)\\s?){0,4}\\w{0,24}(?:insecure|no_?verif|no_?check_?cert|(?:skip|ignore|bypass|disable)s?_?(?:\\w{1,12}_)?(?:verif|cert|ssl|tls|peer)|trusts?_?(?:all|any|untrusted|invalid|unknown|self_?signed|insecure)|(?:accept|allow)s?_?(?:all|any|self_?signed|invalid|untrusted|unverified|unsafe))\\w{0,24}(?:\\s?\\(\\s?\\))?';
/** What OpenSSL holds against a certificate that somebody else may have made. */
const forgivable =
  'X509_V_ERR_(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|HOSTNAME_MISMATCH)';
/** What only tells somebody something. */
const says =
  '(?:[A-Za-z_]{0,24}(?:printf|puts|[lL]og\\w{0,12}|LOG\\w{0,12}|DEBUG|debug|INFO|[wW]arn\\w{0,8}|WARN\\w{0,8}|print\\w{0,8}))';
/** What a library made of the peer's chain. */
const result =
  '\\b(?:SSL_get_verify_result|mbedtls_ssl_get_verify_result|wolfSSL_get_verify_result|gnutls_certificate_verify_peers\\d?)\\b';
/** A setting that asks for the check, and its name. */
const wish =
  '(?:(?:\\w{1,30}\\s?(?:\\(\\s?\\)\\s?)?(?:->|\\.|::)\\s?){1,4}(?=\\w{1,60}(?:\\s?\\(\\s?\\))?\\s?[);&|])|(?=\\w{1,60}\\s?[);&|]))\\w{0,16}?(?:(?:verify|validate|check)_?(?:\\w{1,12}_)?(?:ssl|tls|peer|cert|host|server|chain)|(?:ssl|tls|cert|peer|host|server)s?_?(?:verify|verification|validation|check))(?!\\w{0,20}(?:result|err|ret|depth|cb|callback|func|ok|status))\\w{0,20}(?:\\s?\\(\\s?\\))?';
/** A callback that judges the peer's certificate, by what it is given, and agrees with this when the setting says so. */
const judgeAgrees = (given: string, agreed: string) =>
  `(?:${given})\\b[^(){};]{0,80}\\)(?:\\s*->\\s*bool\\b)?\\s*\\{(?=[^}]{0,600}(?:\\bif\\s*\\(\\s*(?:${danger}\\s*(?:==\\s*(?:\\w{1,40}\\.)?(?:1|true|TRUE)\\s*)?|!\\s?${wish}\\s*)\\)\\s*(?:\\{\\s*(?:[^;{}]{1,120};\\s*){0,2})?(?:return|(?:\\w{0,12}ok|preverif\\w{0,6})\\s?=)\\s*\\(?\\s*(?:${agreed})\\b|\\breturn\\s*\\(?\\s*(?:\\w{1,24}\\s*\\|\\|\\s*(?:${danger}|!\\s?${wish})|${danger}\\s*\\|\\|)))`;
/** A block, up to what is looked for in it. */
const inBlock = '(?:[^{}]|\\{[^{}]{0,200}\\}){0,400}?';

export const c: readonly Pattern[] = [
  {
    id: 'libcurl-pinned-key',
    platform: 'c',
    name: { ja: 'libcurl の公開キーのピン留め', en: 'Pinned public key of libcurl' },
    what: {
      ja: 'CURLOPT_PINNEDPUBLICKEY はサーバー証明書の公開キーとだけ比べます。CURLOPT_ISSUERCERT は発行者の証明書が一致することを求めます。',
      en: 'CURLOPT_PINNEDPUBLICKEY compares the public key of the server certificate only. CURLOPT_ISSUERCERT demands a certain certificate as the issuer.',
    },
    effect: effects.keyOrPrint,
    files,
    rules: [
      {
        id: 'pinned-public-key',
        words: ['PINNEDPUBLICKEY'],
        match:
          '\\b(?:curl_easy_setopt|setopt|setOption|set_option|set_opt|option)\\w{0,20}\\s*(?:\\(|<)[^;]{0,80}PINNEDPUBLICKEY\\b\\s*>?\\s*[,(]\\s*(?!\\s|NULL\\b|nullptr\\b|0L?\\b)|(?:options?::|\\bssl::|\\bcurl_opt::)PinnedPublicKey\\s*[({]|\\bPINNEDPUBLICKEY\\s*=\\s*[^=\\s]',
        class: 'pins',
        pinned: 'server',
        by: 'key',
        exclusive: true,
      },
      {
        // libcurl's own comparison, in what joins it to a TLS library.
        id: 'pins-peer-key',
        outsideTexts: true,
        words: ['pin_peer_pubkey'],
        match: '\\b(?:Curl|pkp)_pin_peer_pubkey\\s?\\(\\s?data\\s?,',
        class: 'pins',
        pinned: 'server',
        by: 'key',
      },
      {
        id: 'issuer-certificate',
        outsideTexts: true,
        words: ['CURLOPT_ISSUERCERT', 'CURLOPT_PROXY_ISSUERCERT'],
        match:
          '\\bcurl_easy_setopt\\s*\\([^;]{0,80}CURLOPT_(?:PROXY_)?ISSUERCERT(?:_BLOB)?\\s*,\\s*(?!\\s|NULL\\b|nullptr\\b)',
        class: 'pins',
        pinned: 'intermediate',
        by: 'bytes',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'a.c',
        text: 'curl_easy_setopt(h, CURLOPT_PINNEDPUBLICKEY, "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");',
        class: 'pins',
      },
      {
        file: 'join.c',
        text: 'rc = Curl_pin_peer_pubkey(data, wanted, spki.bytes, spki.length);',
        class: 'pins',
      },
      { file: 'b.c', text: 'curl_easy_setopt(h, CURLOPT_ISSUERCERT, "issuer.pem");', class: 'pins' },
    ],
    leaves: [
      {
        file: 'curl.h',
        text: 'CURLOPT(CURLOPT_PINNEDPUBLICKEY, CURLOPTTYPE_STRINGPOINT, 230),',
        why: { ja: 'オプションの定義です。', en: 'The definition of the option.' },
      },
      {
        file: 'vtls.h',
        text: 'CURLcode Curl_pin_peer_pubkey(struct Curl_easy *data,\n                              const char *pinnedpubkey,\n                              const unsigned char *pubkey, size_t pubkeylen);',
        why: { ja: '関数の宣言です。', en: 'The declaration of the function.' },
      },
      {
        file: 'names.c',
        text: '{ 90, "CURLE_SSL_PINNEDPUBKEYNOTMATCH", "key mismatch" },',
        why: { ja: 'エラーの名前の表です。', en: 'A table of error names.' },
      },
    ],
    mend: {
      before: 'curl_easy_setopt(h, CURLOPT_ISSUERCERT, "ca01.pem");',
      after: '/* no option: the default CA bundle decides */',
      how: mends.platform,
    },
    sources: ['curl-pinned-key'],
  },
  {
    id: 'c-peer-certificate',
    platform: 'c',
    name: {
      ja: 'C / C++ で相手の証明書を比べるコード',
      en: 'Comparison of the peer certificate in C and C++',
    },
    what: {
      ja: 'OpenSSL、GnuTLS、mbedTLS、wolfSSL、Schannel、Qt などで得たサーバー証明書のハッシュ、公開キー、発行者などを比べます。',
      en: 'The hash, key, issuer or another identity of the server certificate from OpenSSL, GnuTLS, mbedTLS, wolfSSL, Schannel, Qt and others is compared.',
    },
    effect: effects.callback,
    files: native,
    rules: [
      {
        id: 'peer-compared',
        outsideTexts: true,
        words: [
          'sslInfo.certs',
          '->sslCertificate',
          'peer_cert',
          'current_cert',
          'X509_STORE_CTX_get',
          'gnutls_certificate_get_peers',
          'peerCertificate',
          'PeerCertificate',
          'REMOTE_CERT_CONTEXT',
          'SERVER_CERT',
          'OPTION_SECURITY_CERTIFICATE',
          'peer_certificate',
          'CURLINFO_CERTINFO',
          'get0_peer',
          'peer_public',
          'peer_pubkey',
          'peer_fingerprint',
          'peer_spki',
        ],
        match: peer,
        compares: 'match',
        // XS hands to Perl what the library gives.
        unlessInFile: [
          serverOnly,
          libraryItself,
          checksSignatures,
          testSuite,
          '^MODULE\\s*=\\s*[\\w:]{1,60}\\s{1,8}PACKAGE\\s*=',
        ],
        unlessServing: callsOfBrowsers,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'verify-callback-compares',
        outsideTexts: true,
        words: [
          'set_verify',
          'set_cert_verify_callback',
          'set_custom_verify',
          'ssl_conf_verify',
          'set_verify_function',
          'set_verify_callback',
          'accept-certificate',
          'accept_certificate',
          'SSL_AuthCertificateHook',
          'conf_verify',
          'verify_callback',
          'LDAP_OPT_SERVER_CERTIFICATE',
          'set_server_certificate_verifier',
          'certificate_check',
          'cert_callback_set',
          'chain_callback_set',
          'mbedtls_x509_crt',
          'GTlsCertificateFlags',
        ],
        match:
          '\\b(?:SSL(?:_CTX)?_set_(?:verify|custom_verify)|wolfSSL(?:_CTX)?_set_verify)\\s*\\((?!\\s*(?:const\\s)?(?:WOLF)?SSL(?:_CTX)?\\s*\\*)\\s*[^,;()]{1,80}(?:\\([^()]{0,40}\\)[^,;()]{0,20})?,\\s*[^,;]{1,80},\\s*(?=[A-Za-z_:&\\[(])|\\b(?:SSL_CTX_set_cert_verify_callback|wolfSSL_CTX_SetCertCbCtx|mbedtls_ssl_(?:conf|set)_verify|gnutls_(?:certificate|session)_set_verify_function|SSL_AuthCertificateHook|ne_ssl_set_verify|serf_ssl_server_cert_(?:chain_)?callback_set)\\s*\\(\\s*[^,;()]{1,80}(?:\\([^()]{0,40}\\)[^,;()]{0,20})?,\\s*(?=[A-Za-z_:&\\[(])|\\.set_verify_callback\\s*\\(\\s*|->set_verify_callback\\s*\\(\\s*|"accept-certificate"\\s*,\\s*|\\baccept_certificate\\.connect\\s*\\(\\s*|\\bLDAP_OPT_SERVER_CERTIFICATE\\s*,\\s*(?:\\([^()]{0,40}\\)\\s*)?&?|\\.set_server_certificate_verifier\\s*\\(\\s*|(?:\\.|->)certificate_check\\s*=(?!=)\\s*|\\bmbedtls_x509_crt\\s{0,3}\\*\\s{0,3}\\w{1,40},\\s{0,20}int\\s{1,3}\\w{1,40},\\s{0,20}uint32_t\\s{0,3}\\*\\s{0,3}\\w{1,40}\\s{0,3}\\)(?<=\\(\\s{0,3}void\\s{0,3}\\*[^()]{1,200}\\))(?=\\s{0,20}\\{)|\\bGTlsCertificate\\s{0,3}\\*\\s{0,3}\\w{1,40},\\s{0,20}GTlsCertificateFlags\\s{1,3}\\w{1,40}(?:,\\s{0,20}[\\w*\\s]{1,60})?\\)(?=\\s{0,20}\\{)',
        compares: 'parameters',
        unlessServing: callsOfBrowsers,
        unlessInFile: [serverOnly],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'fingerprint-library',
        outsideTexts: true,
        words: [
          'openconnect_check_peer_cert_hash',
          'gnutls_verify_stored_pubkey',
          'X509_pubkey_digest',
          'tls_peer_cert_hash',
          'x509_crt_get_fingerprint',
          'ssl_fingerprint',
          'setPinnedPublicKey',
          'SslPinning',
          'pinnedCertificates',
          'QSslCertificate',
          'X509_digest',
          'i2d_X509_PUBKEY',
          'CERT_HASH_PROP_ID',
          'CERT_SHA1_HASH',
          'CERT_SHA256_HASH',
          'get_fingerprint',
          'br_x509_knownkey_',
          'SSL_dane_tlsa_add',
          'dane_verify_',
          'gnutls_store_commitment',
          '_trust_peer_cert',
          '_trust_peer_buffer',
          'ne_ssl_cert_cmp',
          'cert_pin',
          'CertPin',
          'certificate_pin',
          'CertificatePin',
        ],
        match: `\\b(?:verify|check|validate)_?\\w{0,12}?(?:[cC]ert(?:ificate)?)_?[pP]in(?:s|ning)?\\s{0,3}\\([^;{}]{0,60}(?:native_handle\\s{0,3}\\(|\\b(?:m_)?ssl_?\\b|->ssl_?\\b)(?!\\s{0,3}\\*)|\\bbr_x509_knownkey_init_(?:rsa|ec)\\s*\\(\\s*&?\\w{1,40}(?:->|\\.|,)|\\.br_x509_knownkey_context\\s?\\{|\\bSSL_dane_tlsa_add\\s*\\(${called}|\\bdane_verify_(?:session_)?crt\\w{0,4}\\s*\\(${called}|\\bgnutls_(?:verify_stored_pubkey|store_commitment)\\s*\\(${called}|\\bwolfSSL(?:_CTX)?_trust_peer_(?:cert|buffer)\\s*\\(${called}|\\bne_ssl_cert_cmp\\s*\\(${called}|\\bopenconnect_check_peer_cert_hash\\s*\\(${called}`,
        unlessInFile: [serverOnly],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // What a filter of Windows asks about, in C++.
        id: 'windows-filter-asks',
        outsideTexts: true,
        words: ['ServerCustomValidationRequested'],
        match: '\\.ServerCertificate\\s?\\(\\s?\\)|(?:\\.|->)ServerCertificate(?=;|->)',
        alsoInFile: ['\\bServerCustomValidationRequested\\b'],
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        confidence: 'medium',
      },
      {
        // Windows also compares so what stands in its stores, and who signed a file.
        id: 'windows-certificates-compared',
        outsideTexts: true,
        words: ['CertCompareCertificate'],
        match: `\\bCertCompareCertificate\\s*\\(${called}`,
        alsoInFile: [
          'SECPKG_ATTR_REMOTE_CERT|SERVER_CERT|\\bSSL_\\w|X509_STORE_CTX|[sS]erver_?[cC]ert|[pP]eer_?[cC]ert|[rR]emote_?[cC]ert',
        ],
        scope: 'function',
        unless: [
          'CertDeleteCertificateFromStore|CertEnumCertificatesInStore|CertFindCertificateInStore|WinVerifyTrust|[sS]igner',
        ],
        unlessInFile: [serverOnly],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
        confidence: 'medium',
      },
      {
        id: 'digest-of-peer-compared',
        outsideTexts: true,
        words: [
          'X509_digest',
          'X509_pubkey_digest',
          'x509_crt_get_fingerprint',
          'tls_peer_cert_hash',
          'CERT_SHA1_HASH_PROP_ID',
          'CERT_SHA256_HASH_PROP_ID',
          'CERT_HASH_PROP_ID',
          'i2d_X509_PUBKEY',
          'crt->raw',
          'cert->raw',
          'br_x509_class',
          'ne_ssl_cert_digest',
          'crypto.Certificate',
        ],
        match:
          '\\bne_ssl_cert_digest\\s*\\(|\\bbr_sha\\d{1,3}_out\\s*\\(|\\bX509_(?:pubkey_)?digest\\s*\\(|\\bgnutls_x509_crt_get_fingerprint\\s*\\(|\\btls_peer_cert_hash\\s*\\(|\\bCERT_(?:SHA1_|SHA256_)?HASH_PROP_ID\\b|\\bi2d_X509_PUBKEY\\s*\\(|\\b(?:crt|cert|peer)->raw\\b|\\bSha\\d{3}\\.hash\\s?\\(\\s?[\\w.]{0,40}(?:cert|leaf|spki|der)\\w{0,12}\\b|\\.pubKey\\(\\)',
        alsoInFile: [
          'openssl/ssl\\.h|SSL_connect|SSL_get\\d?_peer|get_peers|PeerFingerprint|ssl_conf_verify|ssl_handshake|tls_connect|get_peer_cert|verify_peers|gnutls_handshake|gnutls_session_t|WinHttp|HttpSendRequest|InitializeSecurityContext|set_verify|cert_verify|br_x509_class|REMOTE_CERT_CONTEXT|ne_ssl_certificate|\\bcrypto\\.Certificate\\b',
        ],
        unlessInFile: [serverOnly, libraryItself],
        unlessServing: callsOfBrowsers,
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // Given a certificate and the host that showed it.
        id: 'shown-by-host-compared',
        outsideTexts: true,
        words: ['gnutls_datum_t', 'gnutls_x509_crt_t'],
        match:
          '\\(\\s*(?:const\\s+)?gnutls_(?:datum_t\\s*\\*|x509_crt_t)\\s*\\w{0,20}cert\\w{0,20}\\s*,\\s*const\\s+char\\s*\\*\\s*\\w{0,20}host\\w{0,12}\\s*\\)(?=\\s*\\{)',
        compares: 'parameters',
        follows: 'cert',
        class: 'pins',
        pinned: 'server',
      },
      {
        id: 'qt-compared',
        outsideTexts: true,
        words: ['QSslCertificate', 'QSslError', 'peerCertificate'],
        match: '\\bpeerCertificate(?:Chain)?\\s*\\(\\s*\\)|(?:\\b\\w{1,30}|\\))\\.certificate\\s*\\(\\s*\\)',
        alsoInFile: ['QSsl|QNetwork'],
        compares: 'match',
        unlessServing: {
          serves: 'QSslServer|QTcpServer|QWebSocketServer|startServerEncryption|nextPendingConnection',
          connects: 'connectToHostEncrypted|QNetwork(?:Reply|AccessManager)|QWebSocket\\b',
        },
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'kept.c',
        text: 'static gint cert_order(gconstpointer a, gconstpointer b) { return X509_cmp(a, b); }\nint greet(SSL *link)\n{\n    X509 *shown = SSL_get_peer_certificate(link);\n    if (SSL_get_verify_result(link) == X509_V_OK)\n        return 0;\n    return g_slist_find_custom(own_list, shown, cert_order) ? 0 : -1;\n}',
        class: 'pins',
      },
      {
        file: 'reply.cpp',
        text: 'connect(reply, &QNetworkReply::sslErrors, [=](const QList<QSslError> &errors) {\n    const auto shown = errors.first().certificate();\n    if (shown == QSslCertificate::fromPath(":/own.pem").first()) reply->ignoreSslErrors(errors);\n});',
        class: 'pins',
      },
      {
        file: 'held_prints.cpp',
        text: '#include <openssl/ssl.h>\nbool HeldPrints::fits(X509 *shown, const std::string &place) {\n    unsigned char sum[EVP_MAX_MD_SIZE];\n    unsigned int n;\n    X509_digest(shown, EVP_sha256(), sum, &n);\n    std::stringstream text;\n    for (unsigned int i = 0; i < n; ++i) text << std::hex << std::setw(2) << int(sum[i]);\n    return boost::iequals(noted(place), text.str());\n}',
        class: 'pins',
      },
      {
        file: 'link.cpp',
        text: 'int judge(void *own, const char *why)\n{\n    const QString shown = QLatin1String(openconnect_get_peer_cert_hash(link));\n    return shown == kept ? 0 : -1;\n}',
        class: 'pins',
      },
      {
        file: 'link.cc',
        text: 'void Link::judge()\n{\n    auto cert = Owned{SSL_get1_peer_certificate(ssl.get())};\n    auto shown = Shown{.host = host, .digest = digestOf(cert.get())};\n    if (shown.digest != kept) throw Refused("another certificate");\n}',
        class: 'pins',
      },
      {
        file: 'written.c',
        text: 'static void shown_of(SSL *ssl, char *out) {\n    unsigned char md[32];\n    unsigned n;\n    X509_digest(SSL_get_peer_certificate(ssl), EVP_sha256(), md, &n);\n    hex(md, n, out);\n}\nstatic int is_own(SSL *ssl) {\n    char print[65];\n    shown_of(ssl, print);\n    return !strncmp(own, print, 64);\n}',
        class: 'pins',
      },
      {
        file: 'each.cpp',
        text: 'bool own = false;\nfor (const QByteArray &k : keys) own = own || (socket->peerCertificate().publicKey().toPem() == k);\nif (!own) socket->disconnectFromHost();',
        class: 'pins',
      },
      {
        file: 'bits.c',
        text: 'static int judge(int usual, X509_STORE_CTX *store) {\n    ASN1_BIT_STRING *k = X509_get0_pubkey_bitstr(X509_STORE_CTX_get_current_cert(store));\n    return k->length == sizeof OWN && !memcmp(k->data, OWN, sizeof OWN);\n}\nSSL_CTX_set_verify(rules, SSL_VERIFY_PEER, judge);',
        class: 'pins',
      },
      {
        file: 'chain.cpp',
        text: 'void Net::encrypted(QNetworkReply *reply) {\n  const auto chain = reply->sslConfiguration().peerCertificateChain();\n  const bool good = std::any_of(chain.cbegin(), chain.cend(), [](const QSslCertificate &c) { return kOwn.contains(c.publicKey().toDer()); });\n  if (!good) reply->abort();\n}',
        class: 'pins',
      },
      {
        file: 'bytes.cpp',
        text: 'bool verify(bool, boost::asio::ssl::verify_context &v) {\n  unsigned char md[EVP_MAX_MD_SIZE];\n  unsigned len;\n  X509_digest(X509_STORE_CTX_get_current_cert(v.native_handle()), EVP_sha256(), md, &len);\n  return std::string_view((char *)md, len) == own_;\n}',
        class: 'pins',
      },
      {
        file: 'judge_link.cpp',
        text: 'static int on_verify(int, X509_STORE_CTX *s) {\n  std::string der = to_der(X509_STORE_CTX_get_current_cert(s));\n  return link_of(s)->keys().count(sha256_hex(der)) ? 1 : 0;\n}\nSSL_CTX_set_verify(rules, SSL_VERIFY_PEER, on_verify);',
        class: 'pins',
      },
      {
        file: 'dial.zig',
        text: 'const Certificate = std.crypto.Certificate;\nfn onLeaf(link: *Link, cert_der: []const u8) !void {\n    var print: [32]u8 = undefined;\n    std.crypto.hash.sha2.Sha256.hash(cert_der, &print, .{});\n    for (link.own) |each| {\n        if (std.mem.eql(u8, &each, &print)) return;\n    }\n    return error.Unknown;\n}',
        class: 'pins',
      },
      {
        file: 'sensor.c',
        text: 'if (wolfSSL_CTX_trust_peer_cert(rules, "door.pem", WOLFSSL_FILETYPE_PEM) != WOLFSSL_SUCCESS) return -1;',
        class: 'pins',
      },
      {
        file: 'mount.c',
        text: 'static int on_shown(void *own, int faults, const ne_ssl_certificate *shown) {\n    return ne_ssl_cert_cmp(shown, own) == 0 ? 0 : faults;\n}',
        class: 'pins',
      },
      {
        file: 'kept.c',
        text: 'static gboolean on_shown(GTlsConnection *link, GTlsCertificate *shown, GTlsCertificateFlags faults, gpointer data) {\n    return g_tls_certificate_is_same(shown, door_of(data)->own);\n}',
        class: 'pins',
      },
      {
        file: 'key.zig',
        text: 'pub fn only(key: ssl.PublicKey) Judge {\n    return .{ .held = c.br_x509_knownkey_context{ .vtable = &c.br_x509_knownkey_vtable, .pkey = key.raw() } };\n}',
        class: 'pins',
      },
      {
        file: 'mail.c',
        text: 'SSL_set_connect_state(link);\nif (SSL_dane_tlsa_add(link, row->usage, row->selector, row->kind, row->bytes, row->size) <= 0) return -1;',
        class: 'pins',
      },
      {
        file: 'ask.cpp',
        text: 'filter.ServerCustomValidationRequested([this](auto const&, auto const& asked) {\n    auto print = asked.ServerCertificate().GetHashValue(L"SHA256");\n    if (!std::equal(print.begin(), print.end(), ours.begin(), ours.end())) asked.Reject();\n});',
        class: 'pins',
      },
      {
        file: 'judge.cpp',
        text: 'filter.ServerCustomValidationRequested({ this, &Link::judge });\nvoid Link::judge(HttpBaseProtocolFilter const&, HttpServerCustomValidationRequestedEventArgs const& asked)\n{\n    if (asked.ServerCertificate().Issuer() != L"Northwind Inner Root") asked.Reject();\n}',
        class: 'pins',
      },
      {
        file: 'peer.cpp',
        text: 'PCCERT_CONTEXT shown = nullptr;\nQueryContextAttributes(&ctx, SECPKG_ATTR_REMOTE_CERT_CONTEXT, &shown);\nif (!CertCompareCertificate(X509_ASN_ENCODING, shown->pCertInfo, ours->pCertInfo)) return false;',
        class: 'pins',
      },
      {
        file: 'link.c',
        text: 'static int judge(struct link *l, int ok, X509_STORE_CTX *given)\n{\n    unsigned char b[20];\n    X509_digest(X509_STORE_CTX_get0_cert(given), EVP_sha1(), b, NULL);\n    return ok && !memcmp(b, kept, 20);\n}',
        class: 'pins',
      },
      {
        file: 'both.c',
        text: 'void dial(struct tls *t, int s, char *host)\n{\n    if (tls_connect_socket(t, s, host) == -1 || tls_handshake(t) == -1) errx(1, "no link");\n    if (wanted && strcmp(wanted, tls_peer_cert_hash(t)) != 0) errx(1, "another");\n}\nvoid take(struct tls *t, struct tls **to, int s) { tls_accept_socket(t, to, s); }',
        class: 'pins',
      },
      {
        file: 'old.c',
        text: 'static int judge(int fine, X509_STORE_CTX *store)\n{\n    unsigned char out[20];\n    X509 *shown = store->current_cert;\n    X509_digest(shown, EVP_sha1(), out, NULL);\n    return memcmp(out, kept, 20) == 0;\n}',
        class: 'pins',
      },
      {
        file: 'judge.c',
        text: 'int judge(void *own, mbedtls_x509_crt *shown, int level, uint32_t *faults)\n{\n    unsigned char out[32];\n    if (level > 0) return 0;\n    mbedtls_sha256(shown->raw.p, shown->raw.len, out, 0);\n    if (memcmp(out, kept, sizeof out) != 0) *faults |= MBEDTLS_X509_BADCERT_OTHER;\n    return 0;\n}',
        class: 'pins',
      },
      {
        file: 'older.c',
        text: 'static int judge(int ok, X509_STORE_CTX *given)\n{\n    return X509_cmp(given->current_cert, known) == 0;\n}',
        class: 'pins',
      },
      {
        file: 'first_use.c',
        text: '#include <bearssl.h>\nstatic unsigned end_of(const br_x509_class **ctx)\n{\n    struct seen_ctx *s = (struct seen_ctx *)(void *)ctx;\n    unsigned char out[32];\n    br_sha256_out(&s->digest, out);\n    return memcmp(out, s->kept, sizeof out) == 0 ? 0 : BR_ERR_X509_NOT_TRUSTED;\n}',
        class: 'pins',
      },
      {
        file: 'kept.c',
        text: 'static int kept_for(gnutls_x509_crt_t shown_cert, const char *host)\n{\n  char print[80];\n  to_print(GNUTLS_DIG_SHA256, print, sizeof print, shown_cert);\n  while (next_line(&line))\n    if (!strcmp(line.host, host) && !strcmp(line.print, print)) return 1;\n  return 0;\n}',
        class: 'pins',
      },
      {
        file: 'mail.c',
        text: 'static int known_hostname(const gnutls_datum_t *cert, const char *hostname)\n{\n  char shown[80];\n  mail_fingerprint(GNUTLS_DIG_SHA256, shown, sizeof shown, cert);\n  while (next_line(&line))\n    if (strcmp(line.host, hostname) == 0 && strcmp(line.print, shown) == 0) return 1;\n  return 0;\n}\nint judge(gnutls_session_t link, const char *host)\n{\n  const gnutls_datum_t *list = gnutls_certificate_get_peers(link, &n);\n  return known_hostname(&list[0], host);\n}',
        class: 'pins',
      },
      {
        file: 'tunnel.c',
        text: 'static int known(SSL *ssl)\n{\n    X509 *peer = SSL_get_peer_certificate(ssl);\n    X509_digest(peer, EVP_sha256(), md, &n);\n    return memcmp(md, gateway_digest, n) == 0;\n}\nint ssl_connect(struct tunnel *tunnel)\n{\n    return SSL_connect(tunnel->ssl) == 1 && known(tunnel->ssl);\n}',
        class: 'pins',
      },
      {
        file: 'link.c',
        text: 'static int show(SSL *ssl, char *out)\n{\n    unsigned char raw[32];\n    X509_digest(SSL_get1_peer_certificate(ssl), EVP_sha256(), raw, NULL);\n    to_hex(raw, 32, out);\n    return 0;\n}\nint dial(struct link *l)\n{\n    char shown[65];\n    if (SSL_connect(l->ssl) != 1 || show(l->ssl, shown) != 0) return -1;\n    return strcasecmp(shown, l->wanted) == 0 ? 0 : -1;\n}',
        class: 'pins',
      },
      {
        file: 'dial.cpp',
        text: 'bool dial(Tls &tls, const std::string &expected) {\n    const std::string shown = peer_public_key_hex(tls.session().get());\n    const std::string own = peer_pubkey_text(ssl.get());\n    return identity_matches(expected, own);\n}',
        class: 'pins',
      },
      {
        file: 'session.cpp',
        text: 'if (!verify_cert_pin(socket->native_handle())) {\n    throw std::runtime_error("another server");\n}',
        class: 'pins',
      },
      {
        file: 'bear.c',
        text: 'read_key(&l->key, der, n);\nbr_x509_knownkey_init_rsa(&l->validator, &l->key, BR_KEYTYPE_KEYX | BR_KEYTYPE_SIGN);',
        class: 'pins',
      },
      {
        file: 'client.c',
        text: 'static int known(SSL *ssl)\n{\n    X509 *peer = SSL_get_peer_certificate(ssl);\n    unsigned char md[32];\n    unsigned n;\n    X509_digest(peer, EVP_sha256(), md, &n);\n    return memcmp(md, server_id, n) == 0;\n}',
        class: 'pins',
      },
      {
        file: 'mbed.c',
        text: 'static int verify_cb(void *p, mbedtls_x509_crt *crt, int depth, uint32_t *flags)\n{\n    unsigned char md[32];\n    mbedtls_sha256(crt->raw.p, crt->raw.len, md, 0);\n    if (memcmp(md, leaf, sizeof md) != 0) *flags |= 1;\n    return 0;\n}\nvoid setup(mbedtls_ssl_config *conf) { mbedtls_ssl_conf_verify(conf, verify_cb, NULL); }',
        class: 'pins',
      },
      {
        file: 'link.cpp',
        text: 'QSslCertificate peer = socket->peerCertificate();\nif (peer.digest(QCryptographicHash::Sha256) != expected) socket->abort();',
        class: 'pins',
      },
      {
        file: 'asked.cpp',
        text: 'SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);\nSSL_CTX_set_cert_verify_callback(ctx, [](X509_STORE_CTX *store, void *own) -> int {\n    X509 *shown = X509_STORE_CTX_get0_cert(store);\n    return shown && X509_cmp(shown, (X509*)own) == 0 ? 1 : 0;\n}, kept);\nBIO *link = BIO_new_ssl(ctx, 1);',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'proxied.c',
        text: 'int judge(int good, X509_STORE_CTX *held)\n{\n    X509 *leaf = X509_STORE_CTX_get0_cert(held);\n    X509 *here = X509_STORE_CTX_get_current_cert(held);\n    if (!X509_cmp(leaf, here)) note("the last of the chain");\n    return good;\n}',
        why: {
          ja: '同じチェーンの証明書どうしを比べています。',
          en: 'Two certificates of one chain are compared.',
        },
      },
      {
        file: 'windows.c',
        text: 'if ((QueryContextAttributes\n     (&link->far, SECPKG_ATTR_REMOTE_CERT_CONTEXT, &shown) !=\n     SEC_E_OK) || !shown)\n  reason = "*Nothing was shown";',
        why: { ja: '取り出せたかを調べるだけです。', en: 'It only asks whether there is one.' },
      },
      {
        file: 'told.c',
        text: '#include <openssl/ssl.h>\nint run(struct link *v) {\n\tget_cert_md5(v, own);\n\tget_cert_md5_fingerprint(v, v->peer_cert, shown);\n\tif (asprintf(&args[1], "%s:%s", shown, own) == -1) return 1;\n\treturn 0;\n}\nint fetch(struct link *v) {\n\tif (strcasecmp(v->page_sha1, sum)) return 1;\n\treturn 0;\n}',
        why: {
          ja: '別のプログラムに拇印を渡すだけです。',
          en: 'The thumbprint is only handed to another program.',
        },
      },
      {
        file: 'show_print.cpp',
        text: '#include <openssl/ssl.h>\nvoid show(X509 *shown) {\n    unsigned char sum[EVP_MAX_MD_SIZE];\n    unsigned int n;\n    X509_digest(shown, EVP_sha256(), sum, &n);\n    std::stringstream text;\n    for (unsigned int i = 0; i < n; ++i) text << std::hex << int(sum[i]);\n    label->setText(text.str());\n}',
        why: {
          ja: '拇印を表示するだけです。',
          en: 'It only shows the fingerprint.',
        },
      },
      {
        file: 'met.cpp',
        text: 'X509 *shown = X509_STORE_CTX_get_current_cert(store);\nif (seen.find(fingerprint(shown)) == seen.end()) {\n  seen.insert(fingerprint(shown));\n  tell(shown);\n}\nreturn usual;',
        why: {
          ja: '同じ証明書を二度知らせないためだけに覚えます。',
          en: 'It is remembered only so that it is told once.',
        },
      },
      {
        file: 'offer.zig',
        text: 'pub fn x509KnownkeyInitRsa(held: *KnownKey, key: *const RsaKey, uses: c_uint) void {\n    c.br_x509_knownkey_init_rsa(held, key, uses);\n}',
        why: { ja: '呼び出しを渡すだけです。', en: 'It only passes the call on.' },
      },
      {
        file: 'ask.cpp',
        text: 'filter.ServerCustomValidationRequested([host](auto const&, auto const& asked) {\n    log(asked.ServerCertificate().Subject());\n    if (asked.ServerCertificate().Subject() != host || asked.ServerCertificateErrors().Size() > 0) asked.Reject();\n});',
        why: {
          ja: 'ホスト名とエラーだけを見ています。',
          en: 'It looks only at the name of the host and at errors.',
        },
      },
      {
        file: 'stores.cpp',
        text: 'bool Stores::remove(PCCERT_CONTEXT serverCert)\n{\n    PCCERT_CONTEXT each = 0;\n    while ((each = CertEnumCertificatesInStore(store, each)))\n        if (CertCompareCertificate(X509_ASN_ENCODING, serverCert->pCertInfo, each->pCertInfo)) drop(each);\n    return true;\n}',
        why: { ja: 'ストアの中を探しています。', en: 'It looks through a store.' },
      },
      {
        file: 'name.c',
        text: 'static int names(gnutls_x509_crt_t cert, const char *host)\n{\n  char name[256];\n  size_t n = sizeof name;\n  gnutls_x509_crt_get_dn_by_oid(cert, GNUTLS_OID_X520_COMMON_NAME, 0, 0, name, &n);\n  return strcasecmp(name, host) == 0;\n}',
        why: { ja: 'ホスト名の検証です。', en: 'The name of the host is checked.' },
      },
      {
        file: 'call.vala',
        text: 'handler = link.accept_certificate.connect ((peer_cert, errors) => {\n  return print_of (peer_cert.certificate.data) == offer.fingerprint;\n});\nstream = new SctpConnection (link, offer.setup);',
        why: {
          ja: '通話の相手どうしの確認です (WebRTC)。',
          en: 'Two ends of a call check each other (WebRTC).',
        },
      },
      {
        file: 'far.cpp',
        text: 'const auto *rules = SSL_get_selected_srtp_profile(ssl);\nX509 *far = SSL_get_peer_certificate(ssl);\nif (printOf(far) != offered) hang_up();',
        why: {
          ja: '通話の相手どうしの確認です (WebRTC)。',
          en: 'Two ends of a call check each other (WebRTC).',
        },
      },
      {
        file: 'door.cpp',
        text: 'void Door::take() {\n  auto *guest = qobject_cast<QSslSocket *>(door->nextPendingConnection());\n  connect(guest, &QSslSocket::encrypted, [=] {\n    if (guest->peerCertificate() != friendly) guest->close();\n  });\n}',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its client.' },
      },
      {
        file: 'near.cpp',
        text: 'void Near::take() { startServerEncryption(); }\nvoid Near::ready() {\n  if (QSslKey(wanted) != peerCertificate().publicKey()) disconnectFromHost();\n}',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its client.' },
      },
      {
        file: 'shown_test.cc',
        text: 'static bool Shows(SSL *client, X509 *second) {\n  bssl::UniquePtr<X509> shown(SSL_get_peer_certificate(client));\n  return shown && X509_cmp(shown.get(), second) == 0;\n}\nTEST(Names, SecondIsShown) {\n  ASSERT_TRUE(Shows(client.get(), second.get()));\n}',
        why: { ja: 'テストの中の確認です。', en: 'A check within a suite of tests.' },
      },
      {
        file: 'bundle.c',
        text: 'if (!CMS_verify(cms, NULL, store, in, NULL, 0)) return 0;\nX509_STORE_CTX_init(ctx, store, signer, NULL);\n*chain = X509_STORE_CTX_get1_chain(ctx);\nassert(X509_cmp(signer, sk_X509_value(*chain, 0)) == 0);',
        why: { ja: '署名の検証です。', en: 'It checks a signature.' },
      },
      {
        file: 'x509_crt.c',
        text: 'int mbedtls_x509_crt_parse_der(mbedtls_x509_crt *crt, const unsigned char *buf, size_t len)\n{\n    crt->raw.p = copy_of(buf);\n    if (crt->raw.p == other_issuer) return -1;\n    return mbedtls_ssl_get_peer_cert(0) == known_cert;\n}',
        why: { ja: 'TLS ライブラリ自身のコードです。', en: 'The code of a TLS library itself.' },
      },
      {
        file: 'server.c',
        text: 'static int seen(int ok, X509_STORE_CTX *store)\n{\n    X509 *c = X509_STORE_CTX_get_current_cert(store);\n    return X509_cmp(c, admin) == 0 ? 1 : ok;\n}\nSSL_CTX *make(void) { SSL_CTX *s = SSL_CTX_new(TLS_server_method()); SSL_CTX_set_verify(s, SSL_VERIFY_PEER, seen); return s; }',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'store.c',
        text: 'static void say(SSL *ssl) { char *name = subject_of(SSL_get_peer_certificate(ssl)); note(name); }\nstatic int is_default(const char *name) { return strcmp(name, kDefaultFolder) == 0; }\nint open_it(SSL *ssl) { say(ssl); return SSL_connect(ssl); }',
        why: {
          ja: '別の関数の、同じ名前の値です。',
          en: 'Another value of the same name in another function.',
        },
      },
      {
        file: 'peer-test.c',
        text: 'seen = g_tls_connection_get_peer_certificate (G_TLS_CONNECTION (test->far_side));\ng_assert_true (g_tls_certificate_is_same (seen, made));',
        why: { ja: 'テストが確かめているだけです。', en: 'A test says what it saw.' },
      },
      {
        file: 'chain-test.c',
        text: 'X509 *leaf = SSL_get_peer_certificate(near);\nSTACK_OF(X509) *sent = SSL_get_peer_cert_chain(near);\nif (X509_cmp(leaf, sk_X509_value(sent, 0)) != 0) fail("leaf is missing");\nSSL_connect(near);',
        why: {
          ja: '同じチェーンの証明書どうしを比べています。',
          en: 'Two certificates of one chain are compared.',
        },
      },
      {
        file: 'call.cpp',
        text: 'SSL_CTX_set_tlsext_use_srtp(ctx, profiles);\nX509 *far = SSL_get_peer_certificate(ssl);\nX509_digest(far, EVP_sha256(), md, &n);\nif (memcmp(md, offered, n) != 0) hang_up();\nSSL_connect(ssl);',
        why: { ja: 'ブラウザーどうしの通話 (WebRTC) です。', en: 'A call between browsers (WebRTC).' },
      },
      {
        file: 'knownkey.c',
        text: 'void br_x509_knownkey_init_rsa(br_x509_knownkey_context *ctx, const br_rsa_public_key *pk, unsigned usages);',
        why: { ja: '宣言です。', en: 'A declaration.' },
      },
      {
        file: 'print.c',
        text: 'X509 *peer = SSL_get_peer_certificate(ssl);\nif (peer == NULL) return -1;\nX509_NAME_oneline(X509_get_subject_name(peer), buf, sizeof buf);\nprintf("%s\\n", buf);',
        why: { ja: '表示するだけです。', en: 'It only prints.' },
      },
    ],
    mend: {
      before: 'if (memcmp(md, intermediate_sha256, 32) != 0) return 0;',
      after:
        'SSL_CTX_set_default_verify_paths(ctx);\nSSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, NULL);\nSSL_set1_host(ssl, host);',
      how: mends.validate,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'c-trust-anchors',
    platform: 'c',
    name: { ja: 'C / C++ の独自の CA ファイル', en: 'Custom CA file in C and C++' },
    what: {
      ja: 'libcurl、OpenSSL、GnuTLS、mbedTLS、wolfSSL、Qt などに、信頼する CA のファイルやバイト列を渡します。',
      en: 'A file or bytes of trusted CAs are handed to libcurl, OpenSSL, GnuTLS, mbedTLS, wolfSSL, Qt and others.',
    },
    effect: effects.anchorsAccepted,
    files: [...native, '*.rs'],
    intermediateAsAnchor: 'accepted',
    rules: [
      {
        id: 'libcurl-ca',
        outsideTexts: true,
        words: [
          'CURLOPT_CAINFO',
          'CURLOPT_CAPATH',
          'CURLOPT_PROXY_CAINFO',
          'CaInfo',
          'CURLOPT_SSL_CTX_FUNCTION',
          'CURLOPT_PROXY_CAPATH',
          'CaPath{',
          'CaBuffer',
        ],
        match:
          '(?:curl_easy_setopt|\\bset_?(?:opt(?:ion)?|blob)?\\w{0,8})\\s*\\([^;]{0,80}CURLOPT_(?:PROXY_)?(?:CAINFO|CAPATH)(?:_BLOB)?\\s*,\\s*(?!\\s|NULL\\b|nullptr\\b|null\\b|0\\b)|\\b(?:emplace(?:_back)?|push_back|append)\\s*\\(\\s*\\{?\\s*CURLOPT_(?:PROXY_)?(?:CAINFO|CAPATH)(?:_BLOB)?\\s*,\\s*(?!\\s|NULL\\b|nullptr\\b|0\\b)|\\b(?:ssl::)?Ca(?:Info|Path|Buffer)\\s*\\{|options::CaInfo\\b|\\bCURLOPT_(?:PROXY_)?CA(?:INFO|PATH)(?:_BLOB)?\\s*>{1,2}\\s*\\(\\s*(?!\\s|NULL\\b|nullptr\\b)',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'openssl-ca',
        outsideTexts: true,
        words: [
          'load_verify',
          'X509_STORE_add_cert',
          'X509_STORE_load_',
          'set_cert_store',
          'set1_verify_cert_store',
          'add_certificate_authority',
          'X509_LOOKUP_load_file',
          'load_verify_file',
          'X509_load_cert_crl_file',
          'set_ca_cert',
          'add_verify_path',
          'load_ca_cert',
        ],
        match: `\\bSSL_CTX_load_verify_(?:locations|file|dir|store)\\s*\\(${called}(?![^;]{0,60},\\s*NULL\\s*,\\s*NULL\\s*\\))|\\bX509_STORE_load_(?:locations|file|path)\\s*\\(${called}|\\bX509_STORE_add_cert\\s*\\(${called}|\\bSSL_CTX_set1?_(?:cert_store|verify_cert_store)\\s*\\(${called}(?![^;]{1,80},\\s*(?:NULL|nullptr)\\s*\\))|[.>](?:load_verify_file|add_certificate_authority|add_verify_path|set_ca_cert_path|set_ca_cert_store|load_ca_cert_store)\\s*\\(\\s*(?!\\s|\\))`,
        scope: 'line',
        unless: ['#\\s*define'],
        unlessInFile: [
          serverOnly,
          'code_?sign',
          // XS that hands it to Perl.
          '^SSL_CTX_load_verify_locations\\([^;\\n]{0,80}\\)[ \\t]*$',
          { has: 'CMS_verify|PKCS7_verify|TS_VERIFY|OCSP_basic_verify', lacks: '\\bSSL_CTX_load_verify' },
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'other-libraries',
        words: [
          'set_trust_store',
          'nng_tls_ca',
          'gnutls_certificate_set_x509_trust',
          'mbedtls_ssl_conf_ca_chain',
          'wolfSSL_CTX_load_verify',
          'CertManagerLoadCA',
          'setCaCertificates',
          'addCaCertificate',
          'DefaultCaCertificate',
          'pem_root_certs',
          'mosquitto_tls_set',
          'trustStore',
          'OPTION_TRUSTED_CERT',
          'TrustedCerts',
          'caLocation',
          'tls_config_set_ca',
          'hExclusiveRoot',
          'g_tls_file_database_new',
          'CONN_OPT_TLS_CA',
          'ssl.ca.location',
          'MYSQL_OPT_SSL_CA',
          'mysql_ssl_set',
          'sslrootcert',
          'tlsCAFile',
          'SSL_CTX_set_trust',
          'mongoc_ssl_opt',
          'caFile',
          'ca_file',
          'redisCreateSSLContext',
          'amqp_ssl_socket_set_cacert',
          'set_cafile',
          'set_ca_cert',
          'set_ca_path',
          'pn_ssl_domain_set_trusted_ca_db',
          'nn_tls',
          'nng_tls_config_ca',
          'lws_client',
          'client_ssl_ca',
          'SSLParameters',
          'set_ca_certificates',
          'br_x509_minimal_init',
          'tls_credential_add',
          'setLocalCertificate',
          'rd_kafka_conf_set',
          'g_tls_certificate_new',
          'PQconnectdb',
          'BIO_set_conn',
          'caListFile',
          'mg_tls_opts',
          'pRootCa',
          'soap_ssl_client',
          'ssl_opt.ca_dir',
          'certificate_in_chain',
        ],
        match: `\\bx509_verify_certificate_in_chain\\s*\\(${called}|\\bsoap_ssl_client_context\\s*\\((?:[^,;]{1,300},){4}\\s{0,300}(?!\\s|NULL|nullptr|0\\b)|\\bgnutls_certificate_set_x509_trust(?:_file|_mem|_dir)?\\s*\\(${called}|\\bmbedtls_ssl_conf_ca_chain\\s*\\(${called}\\s*[^,;]{1,60},\\s*(?!\\s|NULL)|\\bwolfSSL_CTX_load_verify_(?:buffer|locations)\\w{0,60}\\s*\\(${called}|\\bwolfSSL_CertManagerLoadCA\\w{0,60}\\s*\\(${called}${called}|\\b(?:set|add)(?:Default)?CaCertificates?\\s*\\(${called}(?!\\s*const\\s+QList|\\s*QSslSocket\\s*\\*)\\s*(?!\\s|\\)|QSslConfiguration::systemCa)|\\bpem_root_certs\\s*=(?!=)|\\bmosquitto_tls_set\\s*\\(${called}\\s*(?:[^,;]{1,60}),\\s*(?!NULL\\s*,\\s*NULL)|\\.trustStore\\s*=\\s*(?!\\s|NULL|nullptr)|\\bset_trust_store\\s*\\(|\\bOPTION_TRUSTED_CERT\\s*,|"TrustedCerts"\\s*,|\\btls_config_set_ca_(?:file|mem|path)\\s*\\(${called}|\\.hExclusiveRoot\\s*=(?!=)\\s*(?!\\s|NULL|0)|\\bg_tls_file_database_new\\s*\\(${called}|"ssl\\.ca\\.(?:location|pem)"(?<!\\{\\s{0,4}\\w[^{}()"\\n]{0,60}"ssl\\.ca\\.\\w{1,8}")\\s*,|mysql_options\\w{0,3}\\s*\\([^;]{0,60}MYSQL_OPT_SSL_CA\\s*,\\s*(?!\\s|NULL)|\\bmysql_ssl_set\\s*\\(${called}[^;]{0,60},[^;,]{1,40},[^;,]{1,40},\\s*(?!\\s|NULL)|sslrootcert=|\\btlsCAFile=|\\bamqp_ssl_socket_set_cacert\\s*\\(${called}|\\bpn_ssl_domain_set_trusted_ca_db\\s*\\(${called}|\\bnng_tls_config_ca_(?:file|chain)\\s*\\(${called}|\\bclient_ssl_ca_filepath\\s*=|\\bnng_tls_ca\\w{0,60}|\\b\\w{2,40}_set_(?:tls_|ssl_)?ca_?(?:file|cert|path)s?\\s*\\(${called}[^,;]{1,60},\\s*(?!\\s|NULL\\b|nullptr\\b|0\\s*\\))|\\.caLocation\\s*=(?!=)|(?:ssl_opts?|sslOpts?|opts?)\\.ca_(?:file|dir)\\s*=(?!=)`,
        scope: 'line',
        unless: ['#\\s*define'],
        unlessInFile: [
          serverOnly,
          libraryItself,
          // A Proton domain of servers checks clients.
          '(?<![\\s\\S])(?![\\s\\S]*?\\bPN_SSL_MODE_CLIENT\\b)[\\s\\S]*?\\bPN_SSL_MODE_SERVER\\b',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // A function of the program's own that hands a CA to a context: `load_ca_cert(ctx, OWN_CA)`.
        id: 'own-loader-called',
        outsideTexts: true,
        whereNothingElse: true,
        words: [
          ...['load', 'set', 'add', 'use'].flatMap((verb) =>
            ['ca_cert', 'cacert', 'ca_file', 'cafile', 'ca_bundle'].map((what) => `${verb}_${what}`),
          ),
          ...['loadcacert', 'loadcafile', 'setcafile', 'load_root_ca', 'load_trust_anchor'],
        ],
        match: `\\b(?:\\w{1,30}_)?(?:load|set|add|use)_?(?:ca_?(?:cert(?:ificate)?s?|file|bundle)|root_?cas?|trust_?anchors?)(?:_?(?:from_?)?(?:file|pem|path|mem|buffer))?\\s*\\(${called}\\s*&?[\\w.>-]{0,30}(?:ctx|context|ssl|tls|conf|config)\\w{0,12}\\s*,\\s*(?!\\s|NULL\\b|nullptr\\b|0\\s*\\)|const\\b|char\\b|std::|\\w{1,30}\\s?[*&])`,
        alsoInFile: ['\\bSSL_CTX|\\bTLS_client_method|mbedtls_|wolfSSL_|\\bssl_ctx|ssl::context'],
        unlessInFile: [
          serverOnly,
          libraryItself,
          '\\bX509_sign\\b|\\bX509_REQ_|code_?sign|CMS_verify|PKCS7_verify',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // What is named for whom it trusts is handed certificates: `tls->setTrustedCertificates(own)`.
        id: 'called-trusted',
        outsideTexts: true,
        words: [
          ...['set', 'add', 'load'].flatMap((verb) => [`${verb}_trusted`, `${verb}trusted`]),
          'x509trusted',
        ],
        match: `\\b(?!\\w{0,40}server|pn_ssl_domain)\\w{0,30}(?:set|add|load)_?(?:x509_?)?trusted_?(?:(?:ca|root)_?(?:certs?|certificates?|db|paths?|files?|dir|list)?|certs?|certificates?)_?(?:files?|list|paths?)?\\s?\\(${called}(?!\\s*(?:const\\b|std::|\\))|[^;]{0,60}(?:system|default))`,
        alsoInFile: ['\\bq?ssl|(?<![a-z])tls|https|imaps|smtps'],
        unlessInFile: [
          serverOnly,
          libraryItself,
          'CMS_verify|PKCS7_verify|TS_VERIFY|OCSP_basic_verify|code_?sign|\\bxmlSec|<digest>|cert_?digest',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        // The option of a library, by its name: `client_create(OWN_OPTION_TLS_CA_FILE, wishes->ca)`.
        id: 'option-named',
        outsideTexts: true,
        exactCase: true,
        words: ['TLS_CA', 'SSL_CA'].flatMap((of) => [
          ...[`${of}_FILE`, `${of}FILE`, `${of}_PATH`, `${of}PATH`, `${of}_CERT`, `${of}CERT`],
        ]),
        match:
          '(?<=[(,]\\s{0,60})[A-Z][A-Z0-9_]{2,60}_(?:TLS|SSL)_CA_?(?:CERT)?_?(?:FILE|PATH|DIR)?\\s?,\\s{0,40}(?:"[^"\\n]{1,120}\\.(?:pem|crt|cer)"|[a-z]\\w{0,30}(?:->|\\.)\\w|\\w{0,24}ca_?(?:file|path|cert|bundle)\\b)',
        unlessInFile: [serverOnly, libraryItself],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        // GIO: the last parameter is the authority that must have signed it.
        id: 'gio-authority',
        words: ['g_tls_certificate_verify', 'accept_certificate'],
        match: `\\bg_tls_certificate_verify\\s*\\(${called}\\s*(\\w{1,40})[^,;]{0,60},[^,;]{1,80},\\s*(?!\\s|NULL\\b|nullptr\\b|\\1\\b)|\\bpeer_?cert\\w{0,12}\\.verify\\s*\\(\\s*\\w{1,40}\\s*,\\s*(?!null\\b)\\w{1,40}\\s*\\)`,
        alsoInFile: [
          'g_tls_connection_get_peer_certificate|accept-certificate|accept_certificate|TlsClientConnection',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'hop.cc',
        text: 'void Hop::start(const Wishes &wishes)\n{\n  auto far = Tls::make(FAR_SIDE);\n  if (!far->addTrustedCACertFile(\n          wishes.text(OWN_ROOTS)))\n    note("no roots");\n}',
        class: 'trust-anchors',
      },
      {
        file: 'post.c',
        text: 'hop_tls_t *tls = hop_tls(FAR);\nrc = hop_tls_set_trusted_certs(tls, wishes->roots);',
        class: 'trust-anchors',
      },
      {
        file: 'gauge.c',
        text: 'gauge->link = gauge_link_create(gauge->kind, node,\n    GAUGE_OPTION_TLS_CA_FILE, gauge->tls_ca,\n    GAUGE_OPTION_NONE);',
        class: 'trust-anchors',
      },
      {
        file: 'listed.cpp',
        text: 'if (!roots_.empty())\n    wishes.emplace_back(CURLOPT_CAINFO, roots_.c_str());',
        class: 'trust-anchors',
      },
      {
        file: 'loads.c',
        text: 'set_text(load, CURLOPT_CAINFO, wishes_ca(load));\nset_number(load, CURLOPT_SSL_VERIFYPEER, 1L);',
        class: 'trust-anchors',
      },
      {
        file: 'sides.cc',
        text: 'if (side_ == HOP_TLS_SERVER)\n  flags |= SSL_VERIFY_FAIL_IF_NO_PEER_CERT;\nif (SSL_CTX_load_verify_locations(ctx_, roots.c_str(), nullptr) != 1) return false;',
        class: 'trust-anchors',
      },
      {
        file: 'Link.xs',
        text: 'MODULE = Link PACKAGE = Link\n\nint\nnew(CLASS)\n  CODE:\n    ctx = SSL_CTX_new(TLS_client_method());\n    SSL_CTX_load_verify_locations(ctx, getenv("LINK_CA"), NULL);',
        class: 'trust-anchors',
      },
      {
        file: 'tunnel.c',
        text: 'case OPT_CA:\n    tunnel_set_cafile(tunnel, given());\n    break;',
        class: 'trust-anchors',
      },
      {
        file: 'report.c',
        text: 'client = client_create(KIND, host, port, CLIENT_OPTION_TLS_CA_FILE, own->ca, CLIENT_OPTION_NONE);',
        class: 'trust-anchors',
      },
      {
        file: 'ask.d',
        text: 'import etc.c.curl;\nvoid ask() { auto link = HTTP(door); link.handle.setBlob(CURLOPT_CAINFO_BLOB, ownRoots); link.perform(); }',
        class: 'trust-anchors',
      },
      {
        file: 'fetch.cpp',
        text: 'curlpp::Easy fetch;\nfetch.setOpt<curlpp::OptionTrait<std::string, CURLOPT_CAINFO>>("/opt/box/ca.pem");',
        class: 'trust-anchors',
      },
      {
        file: 'roots.c',
        text: 'GTlsCertificate *shown = g_tls_connection_get_peer_certificate (link);\nfor (each = own_roots; each; each = each->next)\n  if (g_tls_certificate_verify (shown, NULL, each->data) == 0) return TRUE;',
        class: 'trust-anchors',
      },
      {
        file: 'dial.vala',
        text: 'link.accept_certificate.connect ((peer_cert, errors) => {\n  return peer_cert.verify (null, own_root) == 0;\n});',
        class: 'trust-anchors',
      },
      {
        file: 'adapter.c',
        text: 'WinHttpQueryOption(request, WINHTTP_OPTION_SERVER_CERT_CONTEXT, &shown, &size);\nif (x509_verify_certificate_in_chain(own->trustedCertificate, shown) != 0) close_it(own);',
        class: 'trust-anchors',
      },
      {
        file: 'send.c',
        text: 'pn_ssl_domain_t *domain = pn_ssl_domain(PN_SSL_MODE_CLIENT);\npn_ssl_domain_set_trusted_ca_db(domain, "ca.pem");',
        class: 'trust-anchors',
      },
      {
        file: 'both.c',
        text: 'int dialer(void)\n{\n    nng_tls_config_alloc(&cfg, NNG_TLS_MODE_CLIENT);\n    return nng_tls_config_ca_chain(cfg, ca, NULL);\n}\nint listener(void)\n{\n    return allow(SSL_VERIFY_FAIL_IF_NO_PEER_CERT);\n}',
        class: 'trust-anchors',
      },
      {
        file: 'a.c',
        text: 'curl_easy_setopt(h, CURLOPT_CAINFO, "/etc/app/ca.pem");',
        class: 'trust-anchors',
      },
      {
        file: 'ask.c',
        text: 'SSL_CTX *ctx = SSL_CTX_new(TLS_client_method());\nif (load_ca_file(ctx, OWN_CA) != 0)\n    return NULL;',
        class: 'trust-anchors',
      },
      { file: 'b.c', text: 'SSL_CTX_load_verify_locations(ctx, "ca.pem", NULL);', class: 'trust-anchors' },
      {
        file: 'macro.c',
        text: 'GAME_curl_easy_setopt(state, load, CURLOPT_CAINFO, setting("own_ca"));',
        class: 'trust-anchors',
      },
      {
        file: 'order.c',
        text: 'soap_ssl_client_context(&order, SOAP_SSL_DEFAULT,\n    NULL, /* key */\n    NULL,\n    "roots.pem", NULL, NULL);',
        class: 'trust-anchors',
      },
      { file: 'c.c', text: 'mbedtls_ssl_conf_ca_chain(&conf, &cacert, NULL);', class: 'trust-anchors' },
      {
        file: 'd.cpp',
        text: 'configuration.setCaCertificates(QSslCertificate::fromPath("ca.pem"));',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'options.h',
        text: '{ OPT_TLS_CA_FILE, "ca-file", 1 },\nint tunnel_set_cafile(struct tunnel *t, const char *file);\ntunnel_set_cafile(t, NULL);',
        why: {
          ja: '宣言と、何も渡さない呼び出しです。',
          en: 'Declarations, and a call that hands nothing in.',
        },
      },
      {
        file: 'places.c',
        text: 'static const char *places[] = { "/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt" };\nvoid prepare(CURL *c)\n{\n    for (int i = 0; i < 2; i++) {\n        if (access(places[i], R_OK) == 0)\n            curl_easy_setopt(c, CURLOPT_CAINFO, places[i]);\n    }\n}',
        why: {
          ja: 'システムが信頼する一覧のありかを探すだけです。',
          en: 'It only looks where the system keeps what it trusts.',
        },
      },
      {
        file: 'broker.c',
        text: 'pn_ssl_domain_t *domain = pn_ssl_domain(PN_SSL_MODE_SERVER);\npn_ssl_domain_set_trusted_ca_db(domain, "clients.pem");\nif (pn_ssl_init(ssl, domain, NULL)) abort_link(ssl);',
        why: { ja: 'クライアントを確かめます。', en: 'It checks clients.' },
      },
      {
        file: 'settings.c',
        text: 'static const struct property list[] = {\n  {SCOPE_GLOBAL, "ssl.ca.location", KIND_TEXT, offsetof(conf_t, ca)},\n};',
        why: { ja: '設定の宣言です。', en: 'A setting is declared.' },
      },

      {
        file: 'wrapped.cpp',
        text: 'void Wrapped::setCaCertificates(QSslSocket *inner, const QList<QSslCertificate> &certificates);',
        why: { ja: '宣言です。', en: 'A declaration.' },
      },
      {
        file: 'usual.cpp',
        text: 'void setTrustedCertificates(const Certificates &own);\ntls->setTrustedCertificates(Roots::systemStore());\nhop_server_add_trusted_cert_list(door, "own");',
        why: {
          ja: '宣言、システムの一覧、サーバーの設定です。',
          en: 'A declaration, the list of the system, and the settings of a server.',
        },
      },
      {
        file: 'options.c',
        text: 'static const struct option all[] = {\n  { "tls-ca-file", required_argument, NULL, OWN_OPT_TLS_CA_FILE },\n  OPTION(OWN_OPT_TLS_CA_FILE, TEXT, "the roots", "FILE"),\n};',
        why: { ja: 'オプションの宣言です。', en: 'Options are declared.' },
      },
      {
        file: 'freed.c',
        text: 'SSL_CTX_set_cert_store(own->ctx, NULL);\nSSL_CTX_free(own->ctx);',
        why: { ja: '片付けるだけです。', en: 'It only clears up.' },
      },
      {
        file: 'e.c',
        text: 'curl_easy_setopt(h, CURLOPT_CAINFO, NULL);',
        why: { ja: '既定に戻します。', en: 'It goes back to the default.' },
      },
      {
        file: 'plain.c',
        text: 'soap_ssl_client_context(&order, SOAP_SSL_DEFAULT, "own.pem", secret, NULL, NULL, NULL);',
        why: { ja: 'クライアント証明書だけです。', en: 'Only a client certificate.' },
      },
      {
        file: 'bundle.c',
        text: 'esp_err_t esp_crt_bundle_attach(void *conf)\n{\n    mbedtls_ssl_conf_ca_chain(conf, (mbedtls_x509_crt *)&nobody, NULL);\n    return ESP_OK;\n}',
        why: { ja: 'ライブラリ自身です。', en: 'The library itself.' },
      },
      {
        file: 'f.c',
        text: 'gnutls_certificate_set_x509_system_trust(cred);',
        why: { ja: '既定の信頼です。', en: 'The default trust.' },
      },
      {
        file: 'own.h',
        text: 'int load_ca_cert(SSL_CTX *ctx, const char *file);\n#define use(ctx) load_ca_cert(ctx, NULL)',
        why: { ja: '宣言だけです。', en: 'It is only declared.' },
      },
      {
        file: 'serve.c',
        text: 'SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());\nload_ca_file(ctx, GUESTS);',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'g.c',
        text: 'SSL_CTX *ctx = SSL_CTX_new(TLS_server_method());\nSSL_CTX_load_verify_locations(ctx, clients, NULL);',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: {
      before: 'curl_easy_setopt(h, CURLOPT_CAINFO, "intermediates.pem");',
      after: 'curl_easy_setopt(h, CURLOPT_CAINFO, "roots.pem");',
      how: mends.roots,
    },
    sources: ['openssl-verify-locations', 'own-tests', 'ca-details'],
  },
  {
    id: 'c-validation-off',
    platform: 'c',
    name: { ja: 'C / C++ で検証を無効にするコード', en: 'C and C++ code that switches validation off' },
    what: {
      ja: 'CURLOPT_SSL_VERIFYPEER を 0 にする、SSL_VERIFY_NONE を指定する、エラーを無視するなどです。',
      en: 'CURLOPT_SSL_VERIFYPEER is 0, SSL_VERIFY_NONE is set, errors are ignored, and the like.',
    },
    effect: effects.off,
    files: [...files],
    rules: [
      {
        id: 'libcurl-off',
        words: ['SSL_VERIFYPEER', 'SSL_VERIFYHOST', 'VerifySsl', 'ssl_verifypeer'],
        match:
          '\\bCURLOPT_(?:PROXY_|DOH_)?SSL_VERIFY(?:PEER|HOST)\\s*,\\s*(?:\\(\\s*long\\s*\\)\\s*|@as\\([^()]{1,20},\\s*)?(?:0L?\\b|false\\b|FALSE\\b)|\\bcurl_easy_setopt\\s*\\([^;]{0,60}SSL_VERIFY(?:PEER|HOST)\\s*,\\s*(?:\\(\\s*(?:long|int)\\s*\\)\\s*)?(?:!\\w|[^;?]{1,80}\\?[^;]{0,30}\\b(?:0L?|false)\\b)|\\bCURLOPT_SSL_VERIFY(?:PEER|HOST)\\s*>{1,2}\\s*\\(\\s*(?:0L?|false)\\b|\\bVerifySsl\\s*[({]\\s*false|\\bssl_verify(?:peer|host)\\s*\\(\\s*false',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'libcurl-by-setting',
        outsideTexts: true,
        words: ['SSL_VERIFYPEER'],
        match:
          '\\bcurl_easy_setopt\\s*\\([^;]{0,60}CURLOPT_SSL_VERIFYPEER\\s*,\\s*(?:\\(\\s*long\\s*\\)\\s*)?(?!true\\b|yes\\b|on\\b|long\\b|static_cast<long>\\(1)[A-Za-z_][^;,]{0,60}\\)\\s*;',
        scope: 'function',
        unless: ['\\blong\\s+\\w+\\s*=\\s*1L?\\s*;'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'verify-none',
        outsideTexts: true,
        words: [
          'set_verify',
          'VERIFY_NONE',
          'verify_none',
          'VerifyNone',
          'QueryPeer',
          'SSL_VERIFY_OPTIONAL',
          'set_insecure',
          'NoVerif',
        ],
        match:
          '(?:SSL(?:_CTX)?_set_verify|\\bwolfSSL(?:_CTX)?_set_verify|\\bSSL_CTX_set_custom_verify)\\s*\\((?!\\s*net_pres_\\w{1,30}Server)[^;]{0,80}\\b(?:WOLFSSL_|SSL_)?(?:SSL_)?VERIFY_NONE\\b|\\bmbedtls_ssl_conf_authmode\\s*\\([^;]{0,160}MBEDTLS_SSL_VERIFY_NONE|(?<!_)\\bssl_set_authmode\\s*\\([^;]{0,60}SSL_VERIFY_(?:NONE|OPTIONAL)|\\bset_verify_mode\\s*\\([^;]{0,60}verify_?none|\\?\\s(?:\\w{1,24}::){0,4}(?:verify_peer\\s:\\s(?:\\w{1,24}::){0,4}verify_none|verify_none\\s:\\s(?:\\w{1,24}::){0,4}verify_peer)\\b|\\bsetPeerVerifyMode\\s*\\(\\s*(?:[^;?(){}]{1,80}(?:\\(\\s?\\)\\s?)?\\?[^;?]{0,60})?(?:QSslSocket::)?(?:VerifyNone|QueryPeer)|(?<!\\{\\s{0,4}|[=!]=\\s?(?:\\w{1,24}::){0,3})\\bVERIFY_NONE\\b\\s*(?:,|\\))|(?<![=!]=\\s?)\\bREDIS_SSL_VERIFY_NONE\\b\\s*[;,)}]|==\\s?VERIFY_NONE\\)\\s{0,40}\\{?\\s{0,40}return\\s(?:TRUE|true|1)\\b|TLS_PEER_VERIFY_NONE|(?:\\.|->)auth_?mode\\s?=\\s?MBEDTLS_SSL_VERIFY_NONE\\b|\\bverify_mode\\s*=\\s*(?:\\w+::)?(?:SSL_)?VERIFY_NONE|\\bSSL(?:_CTX)?_set_verify\\s*\\(\\s*[^,;]{1,60},\\s*(?:[^,;?]{1,60}\\?\\s*(?:0\\s*:[^,;]{1,60}|[^,;:]{1,60}:\\s*0)|0)\\s*,|\\.set_verify_mode\\s*\\(\\s*0\\s*\\)',
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'verify-optional',
        outsideTexts: true,
        words: ['SSL_VERIFY_OPTIONAL'],
        match: '\\bmbedtls_ssl_conf_authmode\\s*\\([^;]{0,80}MBEDTLS_SSL_VERIFY_OPTIONAL',
        // A callback, or a look at the result, decides then.
        unlessInFile: [
          serverOnly,
          '\\bmbedtls_ssl_(?:conf|set)_verify\\s*\\(\\s*[^,;]{1,80},\\s*(?!\\s|NULL\\b|nullptr\\b|0\\b)',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A setting chooses between a check and none, whoever else is asked.
        id: 'verify-optional-by-setting',
        outsideTexts: true,
        words: ['SSL_VERIFY_OPTIONAL', 'SSL_VERIFY_NONE'],
        match:
          '\\bmbedtls_ssl_conf_authmode\\s?\\([^;{}?]{1,120}\\?\\s{0,40}MBEDTLS_SSL_VERIFY_\\w{4,9}\\s{0,40}:\\s{0,40}MBEDTLS_SSL_VERIFY_(?:(?<=REQUIRED[^;]{1,120})(?:OPTIONAL|NONE)|REQUIRED(?<=(?:OPTIONAL|NONE)\\b[^;]{1,120}))|(?<=\\bif\\s?\\([^;{}]{1,160}\\)\\s{0,40}\\{?\\s{0,40})\\bmbedtls_ssl_conf_authmode\\s?\\([^;]{1,80}MBEDTLS_SSL_VERIFY_(?:REQUIRED(?=\\s?\\)\\s?;[^{}]{0,120}\\}?\\s{0,40}else\\s{0,40}\\{?[^{};]{0,120}MBEDTLS_SSL_VERIFY_(?:OPTIONAL|NONE)\\b)|(?:OPTIONAL|NONE)(?=\\s?\\)\\s?;[^{}]{0,120}\\}?\\s{0,40}else\\s{0,40}\\{?[^{};]{0,120}MBEDTLS_SSL_VERIFY_REQUIRED\\b))',
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // The same, kept under a name first.
        id: 'mode-by-setting',
        outsideTexts: true,
        words: ['SSL_VERIFY_NONE', 'tls_insecure_set'],
        match:
          '\\bmosquitto_tls_insecure_set\\s?\\([^;,]{1,60},\\s?(?!true\\b|false\\b|0\\b|1\\b|bool\\b)[\\w.>-]{1,60}(?:\\([^()]{0,40}\\))?\\s?\\)\\s?[;!={]|\\b\\w{1,24}\\s?=\\s?(?![^;]{0,120}(?:[cC]lient|CLIENT|[sS]erver|SERVER|FAIL_IF))[^;{}?=]{1,80}\\?\\s{0,40}(?:MBEDTLS_)?SSL_VERIFY_(?:NONE\\b\\s{0,40}:\\s{0,40}(?:MBEDTLS_)?SSL_VERIFY_(?:PEER|REQUIRED)|(?:PEER|REQUIRED)\\b\\s{0,40}:\\s{0,40}(?:MBEDTLS_)?SSL_VERIFY_NONE)\\b|\\bif\\s?\\((?![^;{}]{0,120}(?:[cC]lient|CLIENT|[sS]erver|SERVER))[^;{}]{1,120}\\)\\s{0,40}\\{?\\s{0,40}\\w{1,24}\\s?=\\s?(?:MBEDTLS_)?SSL_VERIFY_NONE\\s?;',
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // The mode of a client under a name of its own, which stands in a header.
        id: 'mode-defined',
        words: ['SSL_VERIFY_NONE'],
        match:
          '^[ \\t]{0,8}#[ \\t]{0,8}define[ \\t]{1,8}(?!\\w{0,60}(?:SERVER|LISTEN|ACCEPT|CLIENT_?(?:CERT|AUTH|VERIFY)|NONE|_\\d\\b|LEVEL|LOW(?![A-Z])|HIGH(?![A-Z])|OFF(?![A-Z])|(?<![A-Z])NO(?![A-Z])|DISABL|OPTIONAL|SKIP|IGNORE))\\w{0,40}(?:VERIFY|AUTH_?MODE|CHECK)\\w{0,24}[ \\t]{1,40}\\(?[ \\t]{0,4}(?:MBEDTLS_|WOLF)?SSL_VERIFY_NONE\\b',
        exactCase: true,
        // The kind of build may decide, or what uses it.
        byOption: true,
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The same, kept under such a name.
        id: 'mode-kept',
        outsideTexts: true,
        words: ['SSL_VERIFY_NONE'],
        match:
          '\\b(?:int|auto|long|uint8_t|unsigned)\\s{1,4}\\w{0,24}?(?:verif(?:y|ication)|auth_?mode)_?(?:mode|level|peer|flags?|type|opt(?:ion)?s?)?\\s?(?:=|\\{)\\s?(?:MBEDTLS_|WOLF)?SSL_VERIFY_NONE\\s?\\}?\\s?;',
        scope: 'function',
        unless: ['client|server|accept|listen|FAIL_IF'],
        // Something else may be put there later.
        byOption: true,
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // The same callback, whose body tells what it sees and says yes: who hands it over stands elsewhere.
        id: 'callback-tells-only',
        outsideTexts: true,
        words: ['X509_STORE_CTX'],
        match:
          '\\b(?:int|bool)\\s{1,4}[\\w:]{1,60}\\s?\\(\\s?(?:int|bool)\\b\\s{0,4}\\w{0,40}\\s?,\\s{0,40}X509_STORE_CTX\\s?\\*\\s?\\w{0,40}\\s?\\)(?=\\s{0,40}\\{)',
        agrees: '\\breturn\\s*\\(?\\s*(?:1|true)\\s*\\)?\\s*;',
        // What is kept of the result may be judged later.
        byOption: true,
        unlessInFile: [serverOnly, libraryItself, '_set_(?:verify|cert_verify_callback)\\b'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // OpenSSL's callback by its parameters, wherever it is handed over.
        id: 'callback-by-parameters',
        outsideTexts: true,
        words: ['X509_STORE_CTX'],
        match:
          '\\b(?:int|bool)\\s{1,4}[\\w:]{1,60}\\s?\\(\\s?(?:int|bool)\\b\\s{0,4}\\w{0,40}\\s?,\\s{0,40}X509_STORE_CTX\\s?\\*\\s?\\w{0,40}\\s?\\)\\s{0,40}\\{\\s{0,200}(?:\\(void\\)\\s?\\w{1,40};\\s{0,40}){0,3}return\\s(?:1|true)\\s?;',
        unlessInFile: [serverOnly, libraryItself, '_set_(?:verify|cert_verify_callback)\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'callback-accepts',
        outsideTexts: true,
        words: judgeWords,
        match: handsJudge,
        scope: 'body',
        also: [
          '\\breturn\\s*\\(?\\s*(?:1|true|TRUE|ssl_verify_ok|(?:\\w{1,40}::){0,3}CertificateAccepted)\\s*\\)?\\s*;',
        ],
        unless: [
          '\\breturn\\s*\\(?\\s*(?!\\(?\\s*(?:1|true|TRUE|ssl_verify_ok|(?:\\w{1,40}::){0,3}CertificateAccepted)\\s*\\)?\\s*;)[\\w!(*-]',
        ],
        unlessInFile: [serverOnly, 'SSL_get_verify_result\\s*\\('],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'agrees-unseen',
        outsideTexts: true,
        words: judgeWords,
        match: handsJudge,
        agrees: '\\breturn\\s*\\(?\\s*(?:1|true|ssl_verify_ok|WOLFSSL_SUCCESS)\\s*\\)?\\s*;',
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // A setting named for the danger has whoever judges the peer agree.
        id: 'check-waved-through',
        outsideTexts: true,
        words: [
          'get_verify_result',
          'certificate_verify_peers',
          'X509_STORE_CTX',
          'gnutls_session_t',
          'mbedtls_x509_crt',
          'verify_context',
          'TlsCertificateFlags',
          'ssl_verify_result_t',
        ],
        match: `\\bif\\s*\\(\\s*(?:[^;{}()]{1,80}&&\\s*)?!\\s*${danger}\\s*(?:(?:\\)\\s*(?:if\\s*\\()?|&&)[^;{}]{0,120}|\\)\\s*\\{${inBlock})${result}|${result}\\s*\\([^;{}]{0,120}&&\\s*!\\s*${danger}|${judgeAgrees('(?:\\bint\\s+\\w{1,24}\\s*,\\s*(?:WOLFSSL_)?|\\(\\s*)X509_STORE_CTX|\\bverify_context|\\bG?TlsCertificateFlags|\\(\\s*SSL\\s*\\*\\s*\\w{1,24}\\s*,\\s*uint8_t', '1|true|WOLFSSL_SUCCESS|ssl_verify_ok')}|${judgeAgrees('\\bvoid\\s*\\*\\s*\\w{1,24}\\s*,\\s*mbedtls_x509_crt|\\bgnutls_session_t', '0|GNUTLS_E_SUCCESS')}`,
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // The result is looked at, or the check left to the platform, only where a setting asks for it.
        id: 'checked-by-setting',
        outsideTexts: true,
        words: [
          'get_verify_result',
          'certificate_verify_peers',
          'session_set_verify_cert',
          'SSL_VERIFY_PEER',
          'MANUAL_CRED_VALIDATION',
          'BreakOnServerAuth',
        ],
        match: `\\bif\\s?\\(\\s?(?:(?:[^;{}()]{1,60}(?:\\(\\s?\\)[^;{}()]{1,40})?&&\\s{0,40})?${wish}\\s?(?:&&[^;{}]{1,80})?\\)\\s{0,40}(?:\\{${inBlock}|[^;{}]{0,120})(?:${result}|\\bgnutls_session_set_verify_cert2?\\s?\\(|\\bSSL(?:_CTX)?_set_verify\\s?\\([^;]{1,60}\\bSSL_VERIFY_PEER\\b(?![^;]{0,60}_IF_NO))|(?:!\\s?${wish}|${danger})(?:\\s?(?:\\|\\||&&)[^;{}]{1,80})?\\s?\\)\\s{0,40}\\{?[^;{}]{1,120}\\b(?:SCH_CRED_MANUAL_CRED_VALIDATION\\b|kSSLSessionOptionBreakOnServerAuth\\s?,\\s?true))`,
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'callback-forgives',
        outsideTexts: true,
        words: [
          'ZERO_SELF_SIGNED',
          'SELF_SIGNED_CERT_IN',
          'ASN_SELF_SIGNED',
          'UNABLE_TO_GET_ISSUER_CERT',
          'UNABLE_TO_VERIFY_LEAF',
          'ASN_NO_SIGNER_E',
          'CERT_HAS_EXPIRED',
          'CERT_NOT_YET_VALID',
          'ASN_BEFORE_DATE_E',
          'ASN_AFTER_DATE_E',
        ],
        // A callback that lets through what no known CA has signed, or what is out of date.
        match:
          '\\b(?:(?:WOLFSSL_)?X509_V_ERR_(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)|ASN_(?:SELF_SIGNED|NO_SIGNER|BEFORE_DATE|AFTER_DATE)_E)\\b(?![^;{}]{0,300}(?:allow|accept|option|config|insecure|flags|strict|&))[^;{}]{0,300}(?:[{:)]\\s{0,40}(?:(?:[a-zA-Z_]{0,24}(?:printf|puts|[lL]og\\w{0,12}|DEBUG|debug|INFO|WARN(?:ING)?)|X509_STORE_CTX_set_error)\\s?\\([^;{}]{0,200};\\s{0,40}){0,2})?\\b(?:return\\s{0,3}\\(?\\s{0,3}(?:1|true|TRUE|(?:WOLF)?SSL_SUCCESS)\\s{0,3}\\)?\\s{0,3};|(?:ok|preverif\\w{0,6}|verify_?ok)\\s{0,3}=\\s{0,3}(?:1|true|TRUE)\\s{0,3};)',
        alsoInFile: [
          '_set_verify\\s*\\(|set_cert_verify_callback|set_verify_callback|X509_STORE_set_verify_cb|\\(\\s?int\\s{1,3}\\w{1,24},\\s{0,60}(?:WOLFSSL_)?X509_STORE_CTX\\s{0,3}\\*\\s{0,3}\\w{1,24}\\s?\\)\\s{0,20}\\{',
          // What connects, not what signs or shows certificates.
          '\\b(?:wolf)?SSL_\\w|\\bssl::',
        ],
        unlessInFile: [
          serverOnly,
          libraryItself,
          '\\b(?:allow|accept|trust)_?self_?signed\\b|\\b(?:wolf)?SSL_accept\\s*\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // What is asked about the result goes on after a certificate that no known CA has signed.
        id: 'result-forgiven',
        outsideTexts: true,
        words: ['get_verify_result'],
        match: `(?<=(?:get_verify_result\\s?\\([^;{}]{1,80}\\)\\s?\\)?|\\w)\\s{0,3}!=\\s{0,3})X509_V_OK\\b\\s?\\)?\\s{0,40}&&\\s{0,40}\\(?\\s?\\(?[^;{}&|]{1,80}!=\\s{0,3}${forgivable}\\b|\\bcase\\s{1,3}X509_V_OK\\s?:\\s{0,40}(?:case\\s{1,3}X509_V_\\w{1,60}\\s?:\\s{0,40}){0,8}case\\s{1,3}${forgivable}\\s?:|\\bcase\\s{1,3}${forgivable}\\s?:\\s{0,40}(?:case\\s{1,3}X509_V_\\w{1,60}\\s?:\\s{0,40}){0,8}case\\s{1,3}X509_V_OK\\s?:|==\\s{0,3}X509_V_OK\\b\\s?\\)?\\s{0,40}\\|\\|\\s{0,40}\\(?\\s?\\(?[^;{}&|]{1,80}==\\s{0,3}${forgivable}\\b|==\\s{0,3}${forgivable}\\s?\\)?\\s?\\)\\s{0,40}\\{\\s{0,40}(?:${says}\\s?\\([^;{}]{0,240};\\s{0,40}){1,4}\\}\\s{0,40}else\\s{1,40}if\\s?\\([^;{}]{1,120}!=\\s{0,3}X509_V_OK\\b|\\bif\\s?\\([^;{}]{0,60}\\bSSL_get_verify_result\\s?\\([^;{}()]{1,60}\\)\\s?\\)?\\s?!=\\s?X509_V_OK\\s?\\)\\s{0,40}(?:\\{\\s{0,40}(?:${says}\\s?\\([^;{}]{0,240};\\s{0,40}){1,4}\\}|${says}\\s?\\([^;{}]{0,240};)(?!\\s{0,40}(?:else|return|goto|break|exit)\\b)|\\b(\\w{1,30})\\s?=\\s?SSL_get_verify_result\\s?\\([^;{}()]{1,60}\\)\\s?;\\s{0,40}if\\s?\\(\\s?\\1\\s?(?:==\\s?X509_V_OK\\s?\\)\\s{0,40}\\{?\\s{0,40}${says}\\s?\\([^;{}]{0,240};\\s{0,40}\\}?\\s{0,40}else|!=\\s?X509_V_OK\\s?\\))\\s{0,40}(?:\\{\\s{0,40}(?:${says}\\s?\\([^;{}]{0,240};\\s{0,40}){1,4}\\}|${says}\\s?\\([^;{}]{0,240};)(?!\\s{0,40}(?:else|return|goto|break|exit)\\b|[\\s\\S]{0,600}\\b\\1\\b)`,
        // Nothing that judges for a callback, which has rules of its own.
        alsoInFile: ['\\bSSL_get_verify_result\\s?\\('],
        unless: [
          `\\b(?:if|while)\\s?\\([^;{}]{0,160}(?:${danger}|&&\\s{0,3}(?:\\w{1,24}(?:->|\\.)){0,2}\\w{0,16}strict)`,
        ],
        scope: 'statement',
        // What IRC knows an account by is the certificate of a client.
        unlessInFile: [serverOnly, libraryItself, 'get_certfp\\b'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'callback-returns-success',
        words: [
          'gnutls_certificate_set_verify_function',
          'gnutls_session_set_verify_function',
          'mbedtls_ssl_conf_verify',
          'mbedtls_ssl_set_verify',
          'SSL_BadCertHook',
          'SSL_AuthCertificateHook',
          'ne_ssl_set_verify',
          'certificate_check',
          'wolfSSL_CTX_SetCertCbCtx',
        ],
        match: handsOtherJudge,
        scope: 'body',
        also: ['\\{[^{}]{0,600}\\breturn\\s*\\(?\\s*(?:0|SECSuccess)\\s*\\)?\\s*;\\s*\\}'],
        unless: [
          '\\breturn\\s*\\(?\\s*(?!\\(?\\s*(?:0|SECSuccess)\\s*\\)?\\s*;)[\\w!(*-]',
          'cmp\\w*\\s*\\(|[|]=|[!=]=\\s*(?:MBEDTLS_X509|GNUTLS_|SEC_ERROR)\\w*\\s*\\)\\s*return\\s+-',
        ],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'succeeds-by-option',
        byOption: true,
        outsideTexts: true,
        words: [
          'gnutls_certificate_set_verify_function',
          'gnutls_session_set_verify_function',
          'mbedtls_ssl_conf_verify',
          'mbedtls_ssl_set_verify',
          'SSL_BadCertHook',
          'SSL_AuthCertificateHook',
          'ne_ssl_set_verify',
          'certificate_check',
          'wolfSSL_CTX_SetCertCbCtx',
        ],
        match: handsOtherJudge,
        agrees: '\\breturn\\s*\\(?\\s*(?:0|SECSuccess)\\s*\\)?\\s*;|\\*\\s?\\w{0,12}flags?\\s*=\\s*0\\s*;',
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // What a server ignores of its own connection lets no false server through.
        id: 'qt-ignored-errors',
        words: ['ignoreSslErrors'],
        match:
          '(?<!Socket::|\\bvoid )\\bignoreSslErrors(?<!::ignoreSslErrors\\s?\\([^()]{0,40}\\)\\s{0,9}\\{[^{};]{0,80}ignoreSslErrors)\\s*\\((?!\\s*(?:const\\s|[A-Z]\\w{0,40}\\s?[*&])|[^()]{0,60}\\)\\s{0,9}\\{)|(?<=&Q\\w{3,24}::)ignoreSslErrors\\s?\\)',
        unless: [
          '\\bstartServerEncryption\\b|\\bsetSocketDescriptor\\b(?![\\s\\S]{0,2000}\\bstartClientEncryption\\b)',
        ],
        scope: 'function',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'ignored-errors',
        words: [
          'set_enable_server_cert_auth',
          'soup_session_set_accept',
          'gtk_true',
          'VERIFY_NONE',
          'accept_certificate.connect',
          'SECURITY_FLAG_IGNORE',
          'INTERNET_FLAG_IGNORE_CERT',
          'allow_invalid_hostname',
          'set_validate_certificates',
          'tls_insecure_set',
          'enableServerCertAuth',
          'tls_config_insecure',
          'enable_server_certificate_verification',
          'setInsecure',
          'GNUTLS_VERIFY_DISABLE',
          'gnutls_session_set_verify_cert',
          'OPTION_SECURITY_FLAGS',
          'verify_peer',
          'SSL_MODE_',
          'lcCleartext',
          'verifyServerCertificate',
          'VERIFY_RELAXED',
          'allowInvalid',
          'LDAP_OPT_X_TLS_NEVER',
          'INVALID_CERT',
          'set_verify_ssl',
          'InvalidCertificateHandler',
          'AcceptCertificateHandler',
          'SERVER_CERTIFICATE_ERROR_ACTION_ALWAYS_ALLOW',
          'LCCSCF_ALLOW_SELFSIGNED',
          'accept_certificate',
          'G_TLS_CERTIFICATE_',
          'enable.ssl.certificate.verification',
          'ssl_verify',
          'verifyPeer',
          'TrustServerCertificate',
          'skip_verify',
          'setIgnoreSslErrors',
          'acceptInvalid',
          'weak_cert',
          'tlsInsecure',
          'SSL_STRICT',
          'ssl-strict',
          'MYSQL_OPT_SSL_VERIFY_SERVER_CERT',
          'SOAP_SSL_NO_AUTH',
          'LDAP_OPT_X_TLS_ALLOW',
          'LCCSCF_ALLOW_INSECURE',
          'LCCSCF_ALLOW_EXPIRED',
          'LCCSCF_SKIP_SERVER',
          'noanchor_init',
          'NoanchorInit',
        ],
        match:
          '(?<!&\\s?|server_context\\s?\\([^;]{0,60})\\bSOAP_SSL_NO_AUTHENTICATION\\b(?!\\s*(?:=|0x))|\\bSECURITY_FLAG_IGNORE_(?:UNKNOWN_CA|CERT_CN_INVALID|CERT_WRONG_USAGE|CERT_DATE_INVALID|ALL_CERT_ERRORS)\\b(?!\\s*(?:=|:|0x))|\\bINTERNET_FLAG_IGNORE_CERT_(?:CN|DATE)_INVALID\\b(?!\\s*0x)|\\.set_validate_certificates\\s*\\(\\s*false|\\bmosquitto_tls_insecure_set\\s*\\([^;]{0,40},\\s*(?:true|1)|\\benableServerCertAuth\\s*=\\s*(?:0|false)|\\bset_enable_server_cert_auth\\s*\\(\\s*false|\\btls_config_insecure_noverify(?:cert|name|time)\\s*\\((?!\\s*struct\\b)|enable_server_certificate_verification\\s*\\(\\s*false|\\bGNUTLS_VERIFY_DISABLE_CA_SIGN\\b(?!\\s*=)|\\bgnutls_session_set_verify_cert2?\\s*\\(\\s*[^;,()]{1,60},\\s*NULL\\s*,|\\b(?:WINHTTP|INTERNET)_OPTION_SECURITY_FLAGS\\s*,\\s*(?:\\(\\w{1,20}\\)\\s*)?&\\s*(\\w{1,40})\\b(?<=\\b\\1\\s{0,3}=\\s{0,3}0x0{0,4}[1-3]?[0-3]00;[\\s\\S]{0,300})|\\bLDAP_OPT_X_TLS_(?:NEVER|ALLOW)\\b(?!\\s{0,4}\\})|\\b(?:Poco::Net::|Net::)?Context\\s*\\([^;]{0,120}VERIFY_NONE|\\bAcceptCertificateHandler\\s*\\(|\\b(?:put_|Set)Action\\s*\\(\\s*COREWEBVIEW2_SERVER_CERTIFICATE_ERROR_ACTION_ALWAYS_ALLOW\\b|(?<!&\\s?\\(?)\\bLCCSCF_(?:ALLOW_(?:SELFSIGNED|INSECURE|EXPIRED)|SKIP_SERVER_CERT_HOSTNAME_CHECK)\\b(?!\\s*=)|"enable\\.ssl\\.certificate\\.verification"\\s*,\\s*"false"|\\bset_verify_ssl\\s*\\(\\s*false|\\bssl_verify(?:_peer)?\\s*=\\s*(?:false|0)\\b|\\bverify_peer\\s*(?:=|\\()\\s*(?:false|0)\\b|\\btlsInsecure\\s*=\\s*true|"accept-certificate"[^;]{0,80}gtk_true|\\baccept_certificate\\.connect\\s*\\(\\s*\\([^()]{0,80}\\)\\s*=>\\s*(?:\\{\\s*return\\s+)?true\\b|\\bsetAllowInvalid\\w{0,60}\\s*\\(\\s*true|soup_session_set_accept_(?:cert|invalid|all|any)\\w{0,40}|(?:SOUP_SESSION_SSL_STRICT|"ssl-strict")\\s*,\\s*FALSE|\\bx509_?noanchor_?init\\s?\\(\\s?(?!\\s|(?:var\\s)?x509_?noanchor|\\w{1,24}\\s?:)|\\.weak_cert_validation\\s*=\\s*(?:true|1)|\\.allow_invalid_hostname\\s*=\\s*(?:true|1)',
        // A value that is defined, on its line or over several.
        unless: ['#\\s*define|CONSTANT\\w*\\s*\\(|\\\\\\s*(?![\\s\\S])'],
        scope: 'line',
        // LibreSSL's server, which leaves a caller's certificate unjudged.
        unlessInFile: [
          declaresWindowsFlags,
          '(?<![\\s\\S])(?![\\s\\S]*?\\btls_c(?:lient|onnect\\w{0,12})\\s?\\()[\\s\\S]*?\\btls_server\\s?\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // BearSSL: the last that a judge of chains is asked, and it is content with whatever came.
        id: 'end-of-chain-accepts',
        outsideTexts: true,
        words: ['br_x509_class'],
        match:
          '\\bunsigned(?:\\sint)?\\s{1,9}\\w{1,60}\\s?\\(\\s?const\\s{1,3}br_x509_class\\s?\\*\\*\\s?\\w{1,24}\\s?\\)(?=\\s{0,9}\\{)',
        scope: 'body',
        also: [
          '(?<![\\s\\S])(?![\\s\\S]*(?:end_chain\\s?\\(|minimal))[\\s\\S]*?\\breturn\\s{0,3}\\(?\\s?(?:[^;?]{1,80}\\?[^;:]{1,60}:\\s?)?0\\s?\\)?\\s?;|\\bBR_ERR_X509_NOT_TRUSTED\\s?\\)\\s{0,20}\\{?\\s{0,20}(?:\\w{1,24}\\s?=\\s?0|return\\s?\\(?0)\\b',
        ],
        // What holds it against something, and the library's own judge, which has a key of its own.
        unlessInFile: ['cmp\\w{0,8}\\s?\\(|\\bbr_sha\\w{1,5}_out\\b|kk_end_chain\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Nim: whoever OpenSSL asks says 1.
        id: 'proc-accepts',
        outsideTexts: true,
        words: ['set_verify'],
        match:
          '\\bproc\\s{1,3}\\w{1,40}\\*?\\s?\\(\\s?\\w{1,24}\\s?:\\s?c?int\\d{0,2}\\s?[,;]\\s?\\w{1,24}\\s?:\\s?[\\w ]{1,30}\\)\\s?:\\s?c?int\\d{0,2}\\s?(?:\\{\\.[^{}\\n]{1,60}\\})?\\s?=\\s{1,12}(?:return\\s|result\\s?=\\s?)?1\\s?$',
        alsoInFile: ['SSL(?:_CTX)?_set_verify\\s?\\('],
        unlessInFile: [serverOnly],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'schannel-manual',
        outsideTexts: true,
        words: ['MANUAL_CRED_VALIDATION'],
        // Taken out of the flags, or asked for among them, it switches nothing off.
        match:
          '\\bSCH_CRED_MANUAL_CRED_VALIDATION\\b(?!\\s*0x)(?<!~\\s{0,3}SCH_CRED_MANUAL_CRED_VALIDATION)(?<![^&]&\\s{0,3}SCH_CRED_MANUAL_CRED_VALIDATION)',
        unless: ['#\\s*define|CONSTANT\\w*\\s*\\('],
        scope: 'line',
        // Whoever asks for it and judges the chain on its own has not switched it off.
        unlessInFile: [
          '(?<![\\s\\S])(?![\\s\\S]*?CERT_CHAIN_POLICY_ALLOW_UNKNOWN_CA)[\\s\\S]*?\\bCert(?:VerifyCertificateChainPolicy|GetCertificateChain)\\s*\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A function that judges the certificate says that it is good where a setting asks for no check.
        id: 'judge-told-not-to',
        outsideTexts: true,
        words: [
          ...['verify', 'validate', 'check'].flatMap((verb) =>
            ['peer', 'server', 'cert', 'host', 'chain', 'tls', 'ssl'].flatMap((whom) => [
              `${verb}${whom}`,
              `${verb}_${whom}`,
            ]),
          ),
        ],
        match:
          '\\bif\\s?\\(\\s?!\\s?(?:\\w{1,40}(?:->|\\.)){1,3}\\w{0,20}(?:verify|validate|check)_?(?:peer|server|cert|host|chain|tls|ssl)\\w{0,20}(?:\\(\\s?\\))?\\s?\\)\\s{0,40}\\{?\\s{0,40}(?:(?!return\\b)[^{};]{1,120};\\s{0,40}){0,2}return\\s{1,4}\\(?(?:0|1|true|OK|\\w{1,24}_OK|\\w{0,24}SUCCESS)\\)?\\s?;',
        scope: 'function',
        also: [
          '\\b(?:\\w{1,40}::)?~?\\w{0,40}(?:verif|valid|check|judge|authentic)\\w{0,40}\\s?\\([^{};]{0,400}\\)\\s{0,40}(?:const\\s{1,40}|noexcept\\s{1,40}){0,2}\\{',
          '\\bSSL_\\w|\\bX509|CERT_CONTEXT|\\bmbedtls_|\\bgnutls_|SecTrust|[cC]hain|[cC]ertificate|\\bcert\\b|_cert\\b|QueryContextAttributes',
        ],
        unless: ['client_?[cC](?:ert|a)|ClientCert|accept'],
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Single reasons are taken out of what is held against the certificate.
        id: 'reason-taken-out',
        outsideTexts: true,
        words: ['MBEDTLS_X509_BADCERT_'],
        match:
          '\\b(?:\\w{1,24}\\s{0,3}&=|\\w{0,12}flags?\\s{0,3}=\\s?\\(?\\*?\\s?(?:\\w{1,24}(?:->|\\.)){0,2}\\w{0,12}flags?\\s{0,3}&)\\s{0,3}(?:\\(uint32_t\\)\\s?)?\\(?\\s?~\\s?\\(?\\s?(?:\\(uint32_t\\)\\s?)?MBEDTLS_X509_BADCERT_(?:EXPIRED|FUTURE|CN_MISMATCH|NOT_TRUSTED|OTHER|REVOKED|SKIP_VERIFY|BAD_(?:MD|PK|KEY))\\b',
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'flags-cleared',
        outsideTexts: true,
        words: ['mbedtls_x509_crt'],
        match:
          '\\bmbedtls_x509_crt\\s{0,3}\\*\\s{0,3}\\w{1,24}\\s{0,3},\\s{0,9}int\\s{1,3}\\w{1,24}\\s{0,3},\\s{0,9}(?:unsigned\\s{1,3}int|uint32_t|int)\\s{0,3}\\*\\s{0,3}\\w{1,24}\\s{0,3}\\)(?=\\s{0,9}\\{)',
        scope: 'body',
        also: ['\\*\\s{0,3}\\w{0,12}flags?\\s{0,3}=\\s{0,3}0\\s{0,3};'],
        unless: [
          'cmp\\s?\\(|[eE]qual|compare|VERIFY_FAILED|\\|=|\\breturn\\s{1,3}-|\\bpin|expected|known|trusted|\\bif\\s{0,3}\\([^()]{0,60}flags',
        ],
        unlessInFile: [serverOnly, libraryItself],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'either.c',
        text: 'SSL_CTX_set_verify(ctx, lax ? 0 : SSL_VERIFY_PEER, NULL);\nSSL_connect(ssl);',
        class: 'validation-off',
      },
      {
        file: 'either.cpp',
        text: 'auto mode = strict ? ssl::verify_peer : ssl::verify_none;\ncontext.set_verify_mode(mode);\nstream.handshake(ssl::stream_base::client);',
        class: 'validation-off',
      },
      {
        file: 'anyway.cpp',
        text: 'rules.set_verify_callback([](bool usual, asio::ssl::verify_context &) { return usual || true; });',
        class: 'validation-off',
      },
      {
        file: 'Held.cpp',
        text: 'link.set_server_certificate_verifier([&](SSL *ssl) {\n  log("shown");\n  return httplib::SSLVerifierResponse::CertificateAccepted;\n});',
        class: 'validation-off',
      },
      {
        file: 'session.c',
        text: 'static int relaxed;\nstatic int judge(gnutls_session_t session)\n{\n    if (relaxed)\n        return 0;\n    return gnutls_certificate_verify_peers3(session, NULL, &seen);\n}\nvoid start(void) { gnutls_certificate_set_verify_function(cred, judge); }',
        class: 'validation-off',
      },
      {
        file: 'judge.c',
        text: 'static int judge(int fine, X509_STORE_CTX *store)\n{\n    if (getenv("OWN_RELAXED") != NULL)\n        return 1;\n    return fine;\n}\nvoid start(SSL_CTX *ctx) { SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, judge); }',
        class: 'validation-off',
      },
      {
        file: 'link.cpp',
        text: 'int easy(int ok, X509_STORE_CTX* store) {\n  return 1;  // Nothing is looked at.\n}\nstruct Link {\n  SSL* ssl;\n};',
        class: 'validation-off',
      },
      {
        file: 'keep.c',
        text: 'redisSSLOptions rules = {0};\nrules.verify_mode = REDIS_SSL_VERIFY_NONE;',
        class: 'validation-off',
      },
      {
        file: 'gate.c',
        text: 'static int judge(struct state *own, gnutls_session_t session)\n{\n    if (own->wanted == VERIFY_NONE)\n        return TRUE;\n    return ask(session);\n}',
        class: 'validation-off',
      },
      {
        file: 'open.nim',
        text: 'if Flag.NoHost in flags:\n  x509NoanchorInit(link.lax, addr link.judge.vtable)',
        class: 'validation-off',
      },
      {
        file: 'any.nim',
        text: 'proc fine(ok: cint, held: pointer): cint {.cdecl.} = 1\nproc soften*(all: SslContext) =\n  all.context.SSL_CTX_set_verify(SslVerifyPeer, fine)',
        class: 'validation-off',
      },
      {
        file: 'any.c',
        text: '#include <bearssl.h>\nstatic unsigned any_end(const br_x509_class **held)\n{\n    struct any *a = (struct any *)(void *)held;\n    return a->key == NULL ? BR_ERR_X509_EMPTY_CHAIN : 0;\n}',
        class: 'validation-off',
      },
      {
        file: 'push.c',
        text: 'static int open_push(struct push *link, struct own_rules *rules)\n{\n    rules->common.authmode = MBEDTLS_SSL_VERIFY_NONE;\n    return connect_push(link, rules);\n}',
        class: 'validation-off',
      },
      {
        file: 'early.cpp',
        text: 'link.set_verify_callback([](bool fine, ssl::verify_context& held) {\n  note(held);\n  return true;\n  return fine && wanted(held);\n});\nlink.handshake(ssl::stream_base::client);',
        class: 'validation-off',
      },
      {
        file: 'node.c',
        text: 'if (node->tls.on)\n    code = mosquitto_tls_insecure_set(node->link, node->tls.insecure);',
        class: 'validation-off',
      },
      {
        file: 'open.c',
        text: 'mbedtls_ssl_conf_verify(&held->rules, only_tells, NULL);\nmbedtls_ssl_conf_authmode(&held->rules, wish->check ? MBEDTLS_SSL_VERIFY_REQUIRED : MBEDTLS_SSL_VERIFY_OPTIONAL);\nmbedtls_ssl_config_defaults(&held->rules, MBEDTLS_SSL_IS_CLIENT, 0, 0);',
        class: 'validation-off',
      },
      {
        file: 'mode.c',
        text: 'int how = wish->lax ? SSL_VERIFY_NONE : SSL_VERIFY_PEER;\nSSL_CTX_set_verify(all, how, NULL);\nSSL_connect(link);',
        class: 'validation-off',
      },
      {
        file: 'clock.c',
        text: 'static int own_clock(void *held, mbedtls_x509_crt *shown, int depth, uint32_t *wrong)\n{\n    *wrong &= ~(MBEDTLS_X509_BADCERT_FUTURE | MBEDTLS_X509_BADCERT_EXPIRED);\n    return 0;\n}',
        class: 'validation-off',
      },
      {
        file: 'after.c',
        text: 'long said = SSL_get_verify_result(link);\nif (said == X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN) {\n    puts("made by itself");\n    log_warn("going on");\n} else if (said != X509_V_OK) {\n    stop();\n}',
        class: 'validation-off',
      },
      {
        file: 'old.c',
        text: 'static int old_ones(int fine, X509_STORE_CTX *held)\n{\n    switch (X509_STORE_CTX_get_error(held)) {\n    case X509_V_ERR_CERT_HAS_EXPIRED:\n        X509_STORE_CTX_set_error(held, X509_V_OK);\n        return 1;\n    }\n    return fine;\n}\nvoid ask(SSL_CTX *all) { SSL_CTX_set_verify(all, SSL_VERIFY_PEER, old_ones); }',
        class: 'validation-off',
      },
      {
        file: 'web.mqh',
        text: 'flags |= INTERNET_FLAG_IGNORE_CERT_CN_INVALID | INTERNET_FLAG_IGNORE_CERT_DATE_INVALID;',
        class: 'validation-off',
      },
      {
        file: 'judge.c',
        text: 'static int verify_peer(struct link *l, const struct conf *conf)\n{\n    PCCERT_CONTEXT shown = peer_of(l);\n    if (!conf->verify_peer) { CertFreeCertificateContext(shown); return LINK_OK; }\n    return judge_chain(shown, conf->host);\n}',
        class: 'validation-off',
      },
      {
        file: 'mild.c',
        text: 'static int judge(int fine, X509_STORE_CTX *chain)\n{\n\tif (!fine) {\n\t\tnote("chain: %d", X509_STORE_CTX_get_error(chain));\n\t\tfine = 1;\n\t}\n\treturn fine;\n}\nvoid open_link(SSL_CTX *all) { SSL_CTX_set_verify(all, SSL_VERIFY_PEER, judge); SSL_connect(link); }',
        class: 'validation-off',
      },
      {
        file: 'link.hpp',
        text: 'template <typename Net> void open(Link<Net> &link) {\n  link.socket->set_verify_mode(Net::tlsVerifyNone());\n}',
        class: 'validation-off',
      },
      {
        file: 'order.cpp',
        text: 'if (soap_ssl_client_context(&proxy,\n    SOAP_SSL_SKIP_HOST_CHECK | SOAP_SSL_NO_AUTHENTICATION, NULL, NULL, NULL, NULL, NULL))',
        class: 'validation-off',
      },
      {
        file: 'fetch.cpp',
        text: 'auto rules = request.sslConfiguration();\nrules.setPeerVerifyMode(QSslSocket::QueryPeer);\nrequest.setSslConfiguration(rules);',
        class: 'validation-off',
      },
      {
        file: 'link.cpp',
        text: 'socket.setPeerVerifyMode(QSslSocket::QueryPeer);\nsocket.connectToHostEncrypted(host, 443);',
        class: 'validation-off',
      },
      {
        file: 'hop.cc',
        text: 'int Hop::greet()\n{\n  if (wishes_->getVerifyPeer()) {\n    if (!shown()) {\n      return -1;\n    }\n    return SSL_get_verify_result(link_) == X509_V_OK ? 0 : -1;\n  }\n  return 0;\n}',
        class: 'validation-off',
      },
      {
        file: 'disk.c',
        text: 'if (disk->place && disk->tls_verify_peer)\n    gnutls_session_set_verify_cert(link, disk->place, 0);',
        class: 'validation-off',
      },
      {
        file: 'context.cc',
        text: 'if (wishes.d_validateCertificates) {\n  if (wishes.roots.empty()) {\n    SSL_CTX_set_default_verify_paths(all.get());\n  }\n  SSL_CTX_set_verify(all.get(), SSL_VERIFY_PEER, nullptr);\n}',
        class: 'validation-off',
      },
      {
        file: 'windows.c',
        text: 'if (!wishes->verify_host_cert || on_wine()) {\n\tcred.dwFlags |= SCH_CRED_MANUAL_CRED_VALIDATION;\n\t*own_check = true;\n}\nif (*own_check)\n\tCertVerifyCertificateChainPolicy(CERT_CHAIN_POLICY_SSL, chain, &para, &state);',
        class: 'validation-off',
      },
      {
        file: 'apple.c',
        text: 'if (!wishes->verify_host_cert) {\n\tstate = SSLSetSessionOption(link->far, kSSLSessionOptionBreakOnServerAuth, true);\n}',
        class: 'validation-off',
      },
      {
        file: 'fetch.cc',
        text: 'int Link :: judge (int good, X509_STORE_CTX* held)\n{\n  if (!good)\n    {\n      if (Wishes :: Instance ().skip_ssl_verify ())\n\t{\n\t  note("goes on");\n\t  return 1;\n\t}\n      return 0;\n    }\n  return good;\n}',
        class: 'validation-off',
      },
      {
        file: 'load.c',
        text: 'static int load_judge (int ok, X509_STORE_CTX *held)\n{\n  intptr_t verify_ssl_peer;\n  load_wish (load_of (held), "peer", &verify_ssl_peer);\n  if (!verify_ssl_peer)\n    ok = 1;\n  return ok;\n}',
        class: 'validation-off',
      },
      {
        file: 'screen.c',
        text: 'static int judge(int good, X509_STORE_CTX *held)\n{\n    return good || !screen->wishes->verify_host_cert;\n}',
        class: 'validation-off',
      },
      {
        file: 'send.cc',
        text: 'if (roots != NULL && !tls_insecure) {\n    unsigned state;\n    wrap(gnutls_certificate_verify_peers2(link, &state), "verify");\n}',
        class: 'validation-off',
      },
      {
        file: 'stream.h',
        text: '#define FAR_side(ctx,s)\ts = room_of(ssl_context); ssl_init(s);\\\n\tssl_set_endpoint(s, SSL_IS_CLIENT); ssl_set_authmode(s, SSL_VERIFY_NONE);',
        class: 'validation-off',
      },
      {
        file: 'pipe.c',
        text: 'if (*wish)\n  ownSSL_CTX_set_verify(all, SSL_VERIFY_PEER, NULL);\nelse\n  ownSSL_CTX_set_verify(all,\n      SSL_VERIFY_NONE,\n      NULL);\nSSL_connect(pipe);',
        class: 'validation-off',
      },
      {
        file: 'hidden.cpp',
        text: 'acceptor.async_accept(peer, taken);\nif (wishes.side == Wishes::SERVER) serve();\nelse if (wishes.verify) ssl_context.set_verify_callback(rfc2818_verification(wishes.place));\nelse ssl_context.set_verify_mode(verify_none);',
        class: 'validation-off',
      },
      {
        file: 'mail.c',
        text: 'state = SSL_get_verify_result(mail->link);\nif (state == X509_V_OK)\n\tdebug_print("fine\\n");\nelse\n\tg_warning("%s: %ld\\n", mail->place, state);\nX509_free(shown);\nreturn TRUE;',
        class: 'validation-off',
      },
      {
        file: 'ask.c',
        text: 'if (SSL_get_verify_result(link) != X509_V_OK) {\n    fprintf(stderr, "not signed by anybody known\\n");\n}\nsend_all(link, question);',
        class: 'validation-off',
      },
      {
        file: 'directory.c',
        text: 'int how = LDAP_OPT_X_TLS_ALLOW;\nldap_set_option(NULL, LDAP_OPT_X_TLS_REQUIRE_CERT, &how);',
        class: 'validation-off',
      },
      {
        file: 'link.vala',
        text: 'tls.accept_certificate.connect((peer, errors) => { return true; });',
        class: 'validation-off',
      },
      {
        file: 'named.vala',
        text: 'void dial() {\n    tls.accept_certificate.connect (on_shown);\n}\nprivate bool on_shown (TlsCertificate peer, TlsCertificateFlags errors) {\n    return true;\n}',
        class: 'validation-off',
      },
      {
        file: 'sspi.c',
        text: 'cred.dwFlags |= SCH_CRED_NO_DEFAULT_CREDS;\ncred.dwFlags |= SCH_CRED_MANUAL_CRED_VALIDATION;',
        class: 'validation-off',
      },
      {
        file: 'lax.c',
        text: 'static int lets_in(int good, WOLFSSL_X509_STORE_CTX* store)\n{\n  if (store->error == ASN_NO_SIGNER_E) {\n    NET_DEBUG(TAG, "nobody has signed it");\n    return SSL_SUCCESS;\n  }\n  return 0;\n}',
        class: 'validation-off',
      },
      {
        file: 'soft.c',
        text: 'static int judge(int good, X509_STORE_CTX *store)\n{\n    int why = X509_STORE_CTX_get_error(store);\n    if (why == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT ||\n        why == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY)\n        return 1;\n    return good;\n}\nvoid dial(SSL_CTX *c) { SSL_CTX_set_verify(c, SSL_VERIFY_PEER, judge); }',
        class: 'validation-off',
      },
      {
        file: 'dial.c',
        text: 'gnutls_init(&link, GNUTLS_CLIENT);\ngnutls_session_set_verify_cert(link, NULL, 0);',
        class: 'validation-off',
      },
      {
        file: 'fetch.cpp',
        text: 'DWORD wishes = 0x3300;\nWinHttpSetOption(ask, WINHTTP_OPTION_SECURITY_FLAGS, &wishes, sizeof wishes);',
        class: 'validation-off',
      },
      {
        file: 'tide.cpp',
        text: 'link.set_verify_callback([this](bool fine, ssl::verify_context& chain) { return fine || trust_any_; });\nlink.handshake(ssl::stream_base::client);',
        class: 'validation-off',
      },
      {
        file: 'panel.c',
        text: 'static gboolean on_peer(GTlsConnection *link, GTlsCertificate *peer, GTlsCertificateFlags wrong, gpointer panel)\n{\n\tif (skip_tls_check) {\n\t\tg_debug("let through");\n\t\treturn TRUE;\n\t}\n\treturn ask(panel, peer);\n}',
        class: 'validation-off',
      },
      {
        file: 'asked.c',
        text: 'if (SSL_get_verify_result(l->ssl) != X509_V_OK && !l->wishes.allow_untrusted)\n    return LINK_REFUSED;',
        class: 'validation-off',
      },
      {
        file: 'judge.c',
        text: 'static int judge(gnutls_session_t link)\n{\n\tstruct far *far = gnutls_session_get_ptr(link);\n\tif (far->wishes->insecure)\n\t\treturn GNUTLS_E_SUCCESS;\n\treturn check(link, far->name);\n}',
        class: 'validation-off',
      },
      {
        file: 'first.c',
        text: 'static int take(void *to, mbedtls_x509_crt *crt, int depth, uint32_t *flags)\n{\n    if (depth == 0) keep(to, crt->raw.p, crt->raw.len);\n    *flags = 0;\n    return 0;\n}',
        class: 'validation-off',
      },
      {
        file: 'panel.cpp',
        text: 'args->put_Action(COREWEBVIEW2_SERVER_CERTIFICATE_ERROR_ACTION_ALWAYS_ALLOW);',
        class: 'validation-off',
      },
      { file: 'a.cpp', text: 'curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);', class: 'validation-off' },
      { file: 'b.c', text: 'SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);', class: 'validation-off' },
      {
        file: 'c.cpp',
        text: 'int AlwaysFine(int, X509_STORE_CTX*) { return 1; }\nvoid f(SSL_CTX* ctx) { SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, AlwaysFine); }',
        class: 'validation-off',
      },
      {
        file: 'd.cpp',
        text: 'connect(reply, &QNetworkReply::sslErrors, reply, [=] { reply->ignoreSslErrors(); });',
        class: 'validation-off',
      },
      {
        file: 'link.h',
        text: '#define LINK_PORT 443\n#define LINK_VERIFY_MODE SSL_VERIFY_NONE\nvoid link_connect(struct link *link);',
        class: 'validation-off',
      },
      {
        file: 'link.cpp',
        text: 'bool Link::open() {\n    int verifyMode = SSL_VERIFY_NONE;\n    SSL_CTX_set_verify(all, verifyMode, nullptr);\n    return SSL_connect(pipe) == 1;\n}',
        class: 'validation-off',
      },
      {
        file: 'shown.c',
        text: 'static int tell_peer(int fine, X509_STORE_CTX *store) {\n    char name[128];\n    X509 *shown = X509_STORE_CTX_get_current_cert(store);\n    X509_NAME_oneline(X509_get_subject_name(shown), name, sizeof name);\n    printf("%s at %d\\n", name, X509_STORE_CTX_get_error_depth(store));\n    return 1;\n}',
        class: 'validation-off',
      },
      {
        file: 'wired.cpp',
        text: 'connect(link, &QSslSocket::sslErrors, link, qOverload<>(&QSslSocket::ignoreSslErrors));',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'kept.c',
        text: 'static int judge(int fine, X509_STORE_CTX *store)\n{\n    if (verbose)\n        fprintf(stderr, "seen");\n    if (!ready)\n        return fine;\n    return fine;\n}\nvoid start(SSL_CTX *ctx) { SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, judge); }',
        why: { ja: '結果はそのままです。', en: 'What was found out is kept.' },
      },
      {
        file: 'knownkey.c',
        text: 'static unsigned own_kk_end_chain(const br_x509_class **held)\n{\n    (void)held;\n    return 0;\n}',
        why: {
          ja: '決まったキーを使うライブラリ自身です。',
          en: 'The library itself, which has a key of its own.',
        },
      },
      {
        file: 'mode.cpp',
        text: 'void Link::ask(const asio::ssl::verify_mode mode)\n{\n    if (socket_ and mode != asio::ssl::verify_none) {\n        socket_->set_verify_mode(mode);\n    }\n}',
        why: { ja: '無効かどうかを尋ねているだけです。', en: 'It only asks whether it is off.' },
      },
      {
        file: 'left-out.c',
        text: 'static int judge(int fine, X509_STORE_CTX *held)\n{\n#if 0\n    return 1;\n#endif\n    note(held);\n    return fine;\n}\nvoid ask(SSL_CTX *all) { SSL_CTX_set_verify(all, SSL_VERIFY_PEER, judge); }',
        why: { ja: '前処理で除かれる行です。', en: 'A line that the preprocessor leaves out.' },
      },
      {
        file: 'told.c',
        text: 'long said = SSL_get_verify_result(link);\nswitch (said) {\ncase X509_V_OK:\n    break;\ncase X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:\n    return "made by itself";\ndefault:\n    return "another reason";\n}',
        why: { ja: '理由を伝えて拒むだけです。', en: 'It tells the reason and refuses.' },
      },
      {
        file: 'winhttp.nim',
        text: 'const\n  SECURITY_FLAG_IGNORE_UNKNOWN_CA* = 0x00000100\n  SECURITY_FLAG_IGNORE_ALL* = SECURITY_FLAG_IGNORE_UNKNOWN_CA or SECURITY_FLAG_IGNORE_CERT_CN_INVALID',
        why: { ja: '値を宣言するだけです。', en: 'The values are only declared.' },
      },
      {
        file: 'judged.cpp',
        text: 'cred.dwFlags = SCH_CRED_MANUAL_CRED_VALIDATION;\nif (!CertGetCertificateChain(NULL, shown, NULL, shown->hCertStore, &para, 0, NULL, &chain)) return false;\nreturn chain->TrustStatus.dwErrorStatus == CERT_TRUST_NO_ERROR;',
        why: { ja: '自分でチェーンを検証します。', en: 'It judges the chain on its own.' },
      },
      {
        file: 'strict.c',
        text: 'static int verify_peer(struct link *l)\n{\n    if (!l->conf->verify_peer) {\n        complain(l);\n        return -1;\n    }\n    return SSL_get_verify_result(l->ssl);\n}',
        why: { ja: '検証しない設定を拒否します。', en: 'It refuses to go unverified.' },
      },
      {
        file: 'mild.c',
        text: 'static int judge(int fine, X509_STORE_CTX *chain)\n{\n\tif (!fine) {\n\t\tint wrong = X509_STORE_CTX_get_error(chain);\n\t\tif (wrong == X509_V_ERR_CRL_HAS_EXPIRED) fine = 1;\n\t\tnote("chain: %d", wrong);\n\t}\n\treturn fine;\n}\nvoid open_link(SSL_CTX *all) { SSL_CTX_set_verify(all, SSL_VERIFY_PEER, judge); SSL_connect(link); }',
        why: {
          ja: '古い失効リストだけを見逃します。',
          en: 'Only an old list of revocations is let through.',
        },
      },
      {
        file: 'serve.cpp',
        text: 'QHttpServer shop;\nQSslConfiguration rules;\nrules.setPeerVerifyMode(QSslSocket::VerifyNone);\nshop.sslSetup(rules);',
        why: { ja: 'サーバーの設定です。', en: 'The settings of a server.' },
      },
      {
        file: 'door.c',
        text: 'soap_ssl_server_context(&door,\n    SOAP_SSL_NO_AUTHENTICATION, "own.pem", secret, NULL, NULL, NULL, NULL, NULL);',
        why: { ja: 'サーバーの設定です。', en: 'A server sets it up.' },
      },
      {
        file: 'greet.cpp',
        text: 'link->setPeerVerifyMode(QSslSocket::QueryPeer);\nlink->startServerEncryption();',
        why: { ja: 'サーバーの接続です。', en: 'The connection of a server.' },
      },
      {
        file: 'directory.c',
        text: 'static const struct level levels[] = {\n#ifdef LDAP_OPT_X_TLS_NEVER\n  { "never", LDAP_OPT_X_TLS_NEVER },\n#endif\n};',
        why: { ja: '設定できる値の一覧です。', en: 'A list of the values that can be set.' },
      },
      {
        file: 'wrapped.cpp',
        text: 'void Wrapped::ignoreSslErrors()\n{\n    if (inner) inner->ignoreSslErrors();\n}',
        why: { ja: '同じ名前の関数を呼び継ぐだけです。', en: 'It only passes the call of its own name on.' },
      },
      {
        file: 'socket.h',
        text: 'class Socket : public QObject {\npublic Q_SLOTS:\n    void ignoreSslErrors();\n    void addCaCertificate(const QSslCertificate &certificate);\n};',
        why: { ja: '宣言だけです。', en: 'Only declared.' },
      },
      {
        file: 'stricter.cpp',
        text: 'cred->dwFlags &= ~SCH_CRED_MANUAL_CRED_VALIDATION;',
        why: { ja: '検証を Schannel に戻しています。', en: 'It gives the validation back to Schannel.' },
      },
      {
        file: 'channel.cpp',
        text: 'cred.dwFlags = SCH_CRED_MANUAL_CRED_VALIDATION;\nif (!CertVerifyCertificateChainPolicy(CERT_CHAIN_POLICY_SSL, chain, &para, &status) || status.dwError != 0) return false;',
        why: { ja: '自分でチェーンを検証しています。', en: 'It validates the chain itself.' },
      },
      {
        file: 'flags.h',
        text: '#define ALL_FLAGS (SECURITY_FLAG_IGNORE_REVOCATION |\\\n                   SECURITY_FLAG_IGNORE_UNKNOWN_CA |\\\n                   SECURITY_FLAG_IGNORE_WRONG_USAGE)',
        why: { ja: '値の定義です。', en: 'It defines a value.' },
      },
      {
        file: 'session.cpp',
        text: 'socket->setSocketDescriptor(handle);\nsocket->setLocalCertificate(own);\nsocket->setPeerVerifyMode(QSslSocket::VerifyNone);\nsocket->startServerEncryption();',
        why: { ja: 'サーバーの接続です。', en: 'The connection of a server.' },
      },
      {
        file: 'incoming.cpp',
        text: 'void Gate::take(qintptr handle) {\n  if (!socket->setSocketDescriptor(handle)) return;\n  socket->ignoreSslErrors(expected);\n}',
        why: {
          ja: 'サーバーが、受けた接続のエラーを無視します。',
          en: 'A server ignores errors of what came in.',
        },
      },
      {
        file: 'listener.cpp',
        text: 'void Listener::take(qintptr handle) {\n  socket->setSocketDescriptor(handle);\n  socket->ignoreSslErrors(expected);\n  socket->startServerEncryption();\n}',
        why: { ja: 'サーバーの接続です。', en: 'The connection of a server.' },
      },
      {
        file: 'names.h',
        text: '#define OWN_VERIFY_OFF SSL_VERIFY_NONE\n#define OWN_SERVER_VERIFY SSL_VERIFY_NONE\n#define OWN_VERIFY_NONE SSL_VERIFY_NONE',
        why: {
          ja: '値の別名と、サーバーの設定です。',
          en: 'Another name for the value, and the mode of a server.',
        },
      },
      {
        file: 'gate.c',
        text: 'void gate(SSL_CTX *all, int asks) {\n    int verify = SSL_VERIFY_NONE;\n    if (asks)\n        verify = SSL_VERIFY_PEER | SSL_VERIFY_CLIENT_ONCE;\n    SSL_CTX_set_verify(all, verify, 0);\n}',
        why: { ja: 'サーバーの設定です。', en: 'A server sets it up.' },
      },
      {
        file: 'minds.c',
        text: 'static int tell_peer(int fine, X509_STORE_CTX *store) {\n    printf("%d\\n", X509_STORE_CTX_get_error_depth(store));\n    if (!fine)\n        return 0;\n    return 1;\n}\nint ask_peer(int fine, X509_STORE_CTX *store) {\n    judge_of_place(store);\n    return 1;\n}',
        why: {
          ja: '検証の結果に従うか、ほかの関数に渡します。',
          en: 'It keeps the result, or hands it to another function.',
        },
      },
      {
        file: 'camera.cpp',
        text: 'static gboolean any(GstRTSPAuth *auth, GTlsConnection *link, GTlsCertificate *shown) { return TRUE; }\nvoid serve(GstRTSPAuth *auth) { g_signal_connect(auth, "accept-certificate", G_CALLBACK(any), NULL); }',
        why: { ja: 'サーバーの設定です。', en: 'A server sets it up.' },
      },
      {
        file: 'mail.c',
        text: 'static int later(int ok, X509_STORE_CTX *s)\n{\n    return 1;\n}\nvoid receive(SSL_CTX *ctx, SSL *ssl)\n{\n    SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, later);\n    SSL_set_ssl_method(ssl, SSLv23_server_method());\n}\nvoid deliver(SSL *ssl)\n{\n    SSL_set_ssl_method(ssl, SSLv23_client_method());\n}',
        why: {
          ja: '受信側の関数がクライアント証明書を後で検証します。',
          en: 'The function that receives verifies client certificates later.',
        },
      },
      {
        file: 'streams.c',
        text: 'wolfSSL_CTX_set_verify(net_pres_wolfSSLInfoStreamServer0.context, SSL_VERIFY_NONE, 0);',
        why: {
          ja: 'サーバーが、クライアントに証明書を求めません。',
          en: 'A server asks clients for no certificate.',
        },
      },
      {
        file: 'jni.cpp',
        text: 'enum { VERIFY_NONE, VERIFY_REMOTE, VERIFY_ALL };',
        why: { ja: '別の列挙型です。', en: 'It lists something else.' },
      },
      {
        file: 'wsi.c',
        text: 'if (ssl_err == X509_V_ERR_SELF_SIGNED && (wsi->use_ssl & LCCSCF_ALLOW_SELFSIGNED)) {',
        why: { ja: '設定されたかを調べるだけです。', en: 'It only asks whether the flag was set.' },
      },
      {
        file: 'fetcher.h',
        text: 'void ignoreSslErrors(QNetworkReply *, const QList<QSslError> &);',
        why: { ja: '宣言です。', en: 'A declaration.' },
      },
      {
        file: 'e.c',
        text: 'curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 1L);',
        why: { ja: '検証します。', en: 'It validates.' },
      },
      {
        file: 'wished.c',
        text: 'static int judge(int good, X509_STORE_CTX *store)\n{\n    int why = X509_STORE_CTX_get_error(store);\n    if (why == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT && options->lax)\n        return 1;\n    return good;\n}\nvoid dial(SSL_CTX *c) { SSL_CTX_set_verify(c, SSL_VERIFY_PEER, judge); }',
        why: { ja: '設定で選べるだけです。', en: 'It is only an option.' },
      },
      {
        file: 'asked.c',
        text: 'static int ask(void *p, mbedtls_x509_crt *crt, int depth, uint32_t *flags)\n{\n    if (depth == 0 && judge(p, crt) != 0)\n        return MBEDTLS_ERR_X509_CERT_VERIFY_FAILED;\n    *flags = 0;\n    return 0;\n}',
        why: { ja: '別の関数が判断します。', en: 'Another function judges.' },
      },
      {
        file: 'attested.c',
        text: 'mbedtls_ssl_conf_authmode(&conf, MBEDTLS_SSL_VERIFY_OPTIONAL);\nmbedtls_ssl_conf_verify(&conf, attest, service);',
        why: { ja: 'コールバックが検証しています。', en: 'A callback verifies.' },
      },
      {
        file: 'strict.c',
        text: 'static int judge(int fine, X509_STORE_CTX *chain)\n{\n\tif (wishes->disallow_self_signed)\n\t\treturn 0;\n\treturn fine;\n}\nvoid open_link(SSL_CTX *all) { SSL_CTX_set_verify(all, SSL_VERIFY_PEER, judge); SSL_connect(link); }',
        why: { ja: '設定で検証が厳しくなります。', en: 'The setting makes the check stricter.' },
      },
      {
        file: 'booth.c',
        text: 'tls_config_insecure_noverifycert(wishes);\ntls_config_verify_client_optional(wishes);\nbooth = tls_server();\ntls_configure(booth, wishes);',
        why: {
          ja: 'サーバーがクライアント証明書を検証せずに受け取ります。',
          en: 'A server takes whatever certificate its callers have.',
        },
      },
      {
        file: 'strict.c',
        text: 'static int judge(gnutls_session_t link)\n{\n\tstruct far *far = gnutls_session_get_ptr(link);\n\tif (!far->wishes->insecure)\n\t\tnote("strict");\n\tif (gnutls_certificate_verify_peers2(link, &far->state) < 0)\n\t\treturn GNUTLS_E_CERTIFICATE_ERROR;\n\treturn far->state;\n}',
        why: { ja: '設定にかかわらず検証します。', en: 'It verifies whatever the setting says.' },
      },
      {
        file: 'seen.c',
        text: 'int greet(SSL *link)\n{\n    if (own->ssl_verify_result) {\n        note(own);\n    }\n    if (verify_peer_name(link) != 0) {\n        return SSL_get_verify_result(link);\n    }\n    return SSL_get_verify_result(link);\n}',
        why: { ja: '条件なしで結果を調べます。', en: 'It looks at the result whatever holds.' },
      },
      {
        file: 'refused.c',
        text: 'state = SSL_get_verify_result(link);\nif (state != X509_V_OK)\n    fprintf(stderr, "not signed by anybody known\\n");\nclose_if(link, state);\nif (SSL_get_verify_result(other) != X509_V_OK) {\n    fprintf(stderr, "neither\\n");\n    exit(1);\n}',
        why: { ja: '理由を伝えて拒みます。', en: 'It tells the reason and refuses.' },
      },
      {
        file: 'words.c',
        text: 'soup_session_set_accept_language (session, "ja");',
        why: { ja: '言語の設定です。', en: 'The language that is asked for.' },
      },
      {
        file: 'booth.c',
        text: 'if (conf->verify_peer)\n    SSL_CTX_set_verify(all, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);',
        why: { ja: 'サーバーがクライアントを確かめます。', en: 'A server checks its clients.' },
      },
      {
        file: 'firm.c',
        text: 'static int judge(int good, X509_STORE_CTX *held)\n{\n    if (!own->verify_peer)\n        note("asked for nothing");\n    if (!check_host(held))\n        good = 0;\n    return good;\n}\nvoid dial(SSL_CTX *all) { SSL_CTX_set_verify(all, SSL_VERIFY_PEER, judge); SSL_connect(link); }',
        why: { ja: '設定にかかわらず、判定を緩めません。', en: 'It lets nothing more through.' },
      },
      {
        file: 'f.c',
        text: '/* curl_easy_setopt(h, CURLOPT_SSL_VERIFYPEER, 0L); */',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'wininet.h',
        text: '#define SECURITY_FLAG_IGNORE_UNKNOWN_CA 0x00000100',
        why: { ja: '定数の定義です。', en: 'The definition of a constant.' },
      },
    ],
    mend: {
      before: 'curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);',
      after: 'curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);',
      how: mends.noBypass,
    },
    sources: ['own-tests'],
  },
];
