import type { Pattern } from '#domain/pinning/pattern.ts';
import { called } from './c.ts';
import { defaultTrust } from './default-trust.ts';
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
  '*.ino',
  '*.zig',
  '*.inl',
  '*.ipp',
  '*.vala',
  '*.qml',
];
/** Values that a setting takes when nothing is set. */
const nothing =
  '(?!\\s|NULL\\b|nullptr\\b|null\\b|0\\s*[;,)]|""|=|\\{\\s*\\}|\\w*(?:optarg|strdup|argv)\\b|\\w{1,40}\\([^;\\n]{0,80}\\boptarg\\b)';

/** The head of a callback of .NET in C++. */
const managedCallback =
  '\\(\\s*(?:System::)?Object\\s*\\^[^(){};]{0,100}X509Certificate2?\\s*\\^[^(){};]{0,200}SslPolicyErrors\\b[^(){};]{0,40}\\)';

/** The head of what FreeRDP asks about a certificate, whatever the function is called. */
const askedByRdp =
  '\\bfreerdp\\s{0,3}\\*\\s{0,3}\\w{0,24}\\s{0,3},[^(){};]{0,60}\\bchar\\b[^(){};]{60,600}\\bDWORD\\s{0,9}\\w{0,24}\\s{0,9}\\)(?=\\s{0,9}\\{)';

/**
 * Frameworks, SDKs and engines over the TLS libraries that `c.ts` knows: what
 * they call the same things.
 */
export const cFamily: readonly Pattern[] = [
  {
    id: 'cpp-framework-pins',
    platform: 'c',
    name: {
      ja: 'C++ のフレームワークの検証コールバックでの比較',
      en: 'Comparison in the verification hooks of C++ frameworks',
    },
    what: {
      ja: 'POCO、gRPC、FreeRDP、gloox、Botan、CEF などが呼び出す検証用の関数で、サーバー証明書の拇印、発行者、シリアル番号などを比べます。Qt で特定の証明書のエラーだけを無視する書き方も同じです。',
      en: 'A function that POCO, gRPC, FreeRDP, gloox, Botan, CEF or another framework calls compares the thumbprint, issuer or serial number of the server certificate. Ignoring the errors of one certificate in Qt comes to the same.',
    },
    effect: effects.callback,
    files,
    rules: [
      {
        id: 'hook-compares',
        outsideTexts: true,
        words: [
          'onInvalidCertificate',
          'verify_certificate',
          'VerifyCertificate',
          'verify_changed_cert',
          'verify_x509_cert',
          'onTLSConnect',
          'TlsCustomVerificationCheckRequest',
          'tls_verify_cert_chain',
          'OnCertificateError',
          'certificateError',
          'char* fingerprint',
          'char *fingerprint',
          'char* common_name',
          'char *common_name',
        ],
        match: `${askedByRdp}|\\b(?:onInvalidCertificate|verify_(?:changed_|x509_)?certificate(?:_ex)?|VerifyCertificate(?:Ex)?|onTLSConnect|tls_verify_cert_chain|OnCertificateError|certificateError|Verify(?=\\s*\\([^(){};]{0,80}TlsCustomVerificationCheckRequest))\\s*\\((?:[^(){};]|\\([^()]{0,60}\\)){0,500}\\)(?=\\s*(?:const\\b|noexcept\\b|override\\b|final\\b|\\s){0,4}\\{)`,
        compares: 'parameters',
        // What asks is no certificate.
        follows: '^(?!(?:freerdp|instance|inst|rdp|context)$)',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // C++ that runs in .NET.
        id: 'managed-callback-compares',
        outsideTexts: true,
        words: ['SslPolicyErrors'],
        match: managedCallback,
        compares: 'parameters',
        class: 'pins',
        pinned: 'any-in-chain',
      },
      {
        // FreeRDP is told the only prints it accepts.
        id: 'prints-for-rdp',
        outsideTexts: true,
        words: ['CertificateAcceptedFingerprints'],
        match:
          '\\bFreeRDP_CertificateAcceptedFingerprints\\s?,\\s?(?!NULL\\b|nullptr\\b|"")|(?:\\.|->)CertificateAcceptedFingerprints\\s?=\\s?(?!=|NULL\\b|nullptr\\b|\\w*dup\\s?\\()',
        class: 'pins',
        pinned: 'server',
      },
      {
        id: 'webview-certificate',
        outsideTexts: true,
        words: ['get_ServerCertificate'],
        match: '->get_ServerCertificate\\s*\\(',
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'unreal-pins',
        outsideTexts: true,
        words: ['VerifySslCertificates', 'SetPinnedPublicKeys'],
        match:
          '(?:\\.|->)VerifySslCertificates\\s*\\(|(?:\\.|->)SetPinnedPublicKeys\\s*\\((?!\\s*TEXT\\(""\\))',
        class: 'pins',
        pinned: 'any-in-chain',
        by: 'key',
        exclusive: true,
      },
      {
        id: 'database-fingerprint',
        outsideTexts: true,
        words: ['MARIADB_OPT_'],
        match:
          '\\bmysql_optionsv?\\s?\\(\\s?[^;,]{1,80},\\s?MARIADB_OPT_(?:SSL|TLS_PEER)_FP(?:_LIST)?\\s?,\\s?(?!\\s|NULL\\b|nullptr\\b)',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        id: 'expected-error',
        outsideTexts: true,
        words: ['QSslError'],
        match:
          '\\bQSslError\\s{1,4}\\w{1,40}\\s*[({]\\s*QSslError::\\w{1,40}\\s*,\\s*\\w|(?:<<|[({,])\\s*QSslError\\s*[({]\\s*QSslError::\\w{1,40}\\s*,\\s*\\w',
        alsoInFile: ['ignoreSslErrors'],
        unlessServing: {
          serves: 'startServerEncryption|QTcpServer|QSslServer|incomingConnection',
          connects: 'connectToHostEncrypted|QNetwork(?:Reply|AccessManager)|QWebSocket\\b(?!Server)',
        },
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
        exclusive: true,
      },
      {
        id: 'device-fingerprint-check',
        outsideTexts: true,
        words: ['getFingerprintSHA256'],
        match: '\\bgetFingerprintSHA256\\s*\\(\\s*\\w{1,40}\\s*\\)',
        compares: 'match',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'desk.c',
        text: 'freerdp_settings_set_string(rules, FreeRDP_CertificateAcceptedFingerprints, kept_prints);',
        class: 'pins',
      },
      {
        file: 'store.c',
        text: 'if (wanted && mysql_optionsv(db, MARIADB_OPT_TLS_PEER_FP, wanted)) return -1;',
        class: 'pins',
      },
      {
        file: 'Link.cpp',
        text: 'const bool bKnown = SslModule.GetCertificateManager().VerifySslCertificates(Digests, Domain);',
        class: 'pins',
      },
      {
        file: 'View.cpp',
        text: 'ComPtr<ICoreWebView2Certificate> shown;\nargs->get_ServerCertificate(&shown);\nshown->ToPemEncoding(&pem);\nif (wcscmp(pem, kBoxPem) == 0) args->put_Action(COREWEBVIEW2_SERVER_CERTIFICATE_ERROR_ACTION_ALWAYS_ALLOW);',
        class: 'pins',
      },
      {
        file: 'Link.cpp',
        text: 'bool Link::Check(Object^ sender, X509Certificate^ shown, X509Chain^ chain, SslPolicyErrors errors)\n{\n    return String::Equals(shown->GetCertHashString(), expected_, StringComparison::OrdinalIgnoreCase);\n}',
        class: 'pins',
      },
      {
        file: 'Handler.cpp',
        text: 'void PinHandler::onInvalidCertificate(const void* sender, Poco::Net::VerificationErrorArgs& args) {\n  args.setIgnoreError(args.certificate().serialNumber() == kServerSerial);\n}',
        class: 'pins',
      },
      {
        file: 'client.c',
        text: 'static DWORD verify_certificate_ex(freerdp* rdp, const char* host, UINT16 port, const char* cn, const char* subject, const char* issuer, const char* fingerprint, DWORD flags)\n{\n    return strcmp(fingerprint, known_print) == 0 ? 1 : 0;\n}',
        class: 'pins',
      },
      {
        file: 'desk.c',
        text: 'static DWORD held(Desk *desk, const char *shown)\n{\n    return desk->kept && strcasecmp(shown, desk->kept) == 0 ? 2 : 0;\n}\nstatic DWORD on_asked(freerdp *rdp, const char *host, UINT16 port, const char *name, const char *subject, const char *issuer, const char *fingerprint, DWORD flags)\n{\n    return held(desk_of(rdp), fingerprint);\n}',
        class: 'pins',
      },
      {
        file: 'chat.cpp',
        text: 'QList<QSslError> fine;\nfine.append( QSslError(QSslError::SelfSignedCertificate, kept.at(0)) );\nsocket->ignoreSslErrors(fine);',
        class: 'pins',
      },
      {
        file: 'link.cpp',
        text: 'QSslError selfSigned(QSslError::SelfSignedCertificate, box);\nreply->ignoreSslErrors({selfSigned});',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'Door.cpp',
        text: 'void Door::incomingConnection(qintptr handle) {\n  guest->setSocketDescriptor(handle);\n  fine.append(QSslError(QSslError::SelfSignedCertificate, own));\n  guest->ignoreSslErrors(fine);\n  guest->startServerEncryption();\n}',
        why: { ja: 'サーバーの接続です。', en: 'The connection of a server.' },
      },
      {
        file: 'Log.cpp',
        text: 'void LogHandler::onInvalidCertificate(const void* sender, Poco::Net::VerificationErrorArgs& args) {\n  std::cerr << args.errorMessage() << args.certificate().issuerName();\n}',
        why: {
          ja: '記録するだけで、接続は拒否されたままです。',
          en: 'It logs; the connection stays refused.',
        },
      },
      {
        file: 'Host.cpp',
        text: 'bool verify_certificate(bool preverified, ssl::verify_context& ctx) { return preverified; }',
        why: {
          ja: '標準の検証結果を返すだけです。',
          en: 'It returns the result of the standard validation.',
        },
      },
    ],
    mend: {
      before: 'args.setIgnoreError(args.certificate().serialNumber() == kServerSerial);',
      after: '// no handler of its own: RejectCertificateHandler and the roots of the system decide',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'cpp-framework-anchors',
    platform: 'c',
    name: {
      ja: 'C / C++ の SDK とフレームワークに渡す CA',
      en: 'CAs handed to SDKs and frameworks of C and C++',
    },
    what: {
      ja: 'Azure、AWS、gRPC、POCO、Paho、LDAP、MongoDB、Redis、s2n、MsQuic、Zig などの設定に、信頼する CA を渡します。',
      en: 'The settings of Azure, AWS, gRPC, POCO, Paho, LDAP, MongoDB, Redis, s2n, MsQuic, Zig and others are given the CAs to trust.',
    },
    effect: effects.anchorsAccepted,
    files,
    intermediateAsAnchor: 'accepted',
    rules: [
      {
        id: 'sdk',
        outsideTexts: true,
        words: [
          'OverrideDefaultTrustStore',
          'ExpectedTlsRootCertificate',
          'CAInfo',
          'SslCredentialsOptions',
          'watch_root_certs',
          'grpc_ssl_credentials_create',
          'LDAP_OPT_X_TLS_CACERT',
          'redisCreateSSLContext',
          'trust_store(',
          'ca_path(',
          'addCertsFrom',
          's2n_config_add_pem_to_trust_store',
          's2n_config_set_verification_ca_location',
          'override_default_trust_store',
          'CaCertificateFile',
          'br_ssl_client_init_full',
          'CLIENT_USE',
          'caConfig',
          'ne_ssl_trust_cert',
          'serf_ssl_trust_cert',
          'root_ca_cert',
          'trusted_cert',
          'VerifyCAFile',
          'CATrustedCertificates',
          'setTlsTrustCerts',
          'certificate_authority_pool',
          'TLS_CA_CERT',
          'SECURE_FILES_CA_FILE_NAME',
          'GIT_OPT_SET_SSL_CERT_LOCATIONS',
        ],
        match: `\\.ExpectedTlsRootCertificate\\s*=\\s*${nothing}|\\.CAInfo\\s*=\\s*${nothing}|\\bSslCredentialsOptions\\s*\\w{0,30}\\s*=?\\s*[{(]\\s*(?!\\s|[})]|""|\\{\\})|(?:\\.|->)watch_root_certs\\s*\\(|\\bgrpc_ssl_credentials_create\\s*\\(${called}\\s*(?!\\s|NULL|nullptr)|\\bLDAP_OPT_X_TLS_CACERT(?:FILE|DIR)\\s*,|\\bredisCreateSSLContext\\s*\\(${called}\\s*(?:(?!NULL|nullptr|\\s)\\w|"[^"])|\\.(?:trust_store|ca_path)\\s*\\(\\s*(?!\\s|\\)|"")|(?<!\\bcb)\\.addCertsFrom(?:File|FilePath|FilePathAbsolute|Dir|DirPath|DirPathAbsolute)\\s*\\(|\\.fromFile(?:Path|Absolute)\\w*\\s*\\([^;\\n]{0,80}\\.(?:pem|crt)|\\bs2n_config_(?:add_pem_to_trust_store|set_verification_ca_location)\\s*\\(${called}|\\baws_tls_ctx_options_override_default_trust_store(?:_from_path)?\\s*\\(${called}|OverrideDefaultTrustStore\\s*\\(|\\bCaCertificateFile\\s*=\\s*(?:argv\\[|${nothing})|\\bbr_ssl_client_init_full\\s*\\(${called}|\\bnew\\s+(?:\\w+::){0,3}Context\\s*\\(\\s*(?:\\w+::){0,3}\\w*CLIENT_USE\\s*,\\s*(?:[^,;()]{1,60},\\s*[^,;()]{1,60},\\s*)?(?!\\s|"")[^,;()]{1,80},\\s*(?:\\w+::){0,3}VERIFY_|\\bopenSSL\\.client\\.caConfig\\b|\\bne_ssl_trust_cert\\s*\\(${called}|\\bserf_ssl_trust_cert\\s*\\(${called}|\\.set_root_ca_cert(?:_path)?\\s*\\(|\\bNET_SO_TLS_CA_CERT\\s*,|\\bSL_SO_SECURE_FILES_CA_FILE_NAME\\s*,|\\bGIT_OPT_SET_SSL_CERT_LOCATIONS\\s*,|\\bnx_azure_iot_\\w{0,30}trusted_cert_set\\s*\\(${called}|\\baddSSLConfigs\\s*\\(\\s*\\{{1,2}\\s*"VerifyCAFile"|\\bnatsOptions_(?:Load|Set)CATrustedCertificates\\s*\\(${called}|\\bsetTlsTrustCertsFilePath\\s*\\(|\\bcass_ssl_add_trusted_cert\\w{0,4}\\s*\\(${called}|\\bset_certificate_authority_pool\\s*\\(`,
        // What a server of Zig or MsQuic loads is its own, or for its clients.
        unlessServing: {
          serves:
            '\\.listen\\s*\\([^;]{0,60}\\.\\{|QUIC_CREDENTIAL_FLAG_REQUIRE_CLIENT_AUTHENTICATION|->ListenerOpen\\s?\\(',
          connects:
            'QUIC_CREDENTIAL_FLAG_CLIENT|->ConnectionOpen\\s?\\(|tls\\.[cC]lient|http\\.Client|tcpConnect|\\.connect\\s*\\(',
        },
        // A binding names the constants of a library.
        scope: 'line',
        unless: ['CONSTANT\\w{0,20}\\s{0,4}\\('],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'named-field',
        outsideTexts: true,
        words: ['ca_file', 'cafile', 'ca_path', 'capath', 'cacert', 'ca_cert', 'rootca', 'root_ca'],
        match: `\\b\\w{1,40}(?:\\.|->)(?:tls_?|ssl_?)?(?:ca_?file|ca_?path|ca_?cert(?:ificate)?(?:_?(?:file|path|pem))?|root_?ca(?:_?(?:cert|file|path|pem))?)\\s*=\\s*${nothing}`,
        view: 'code',
        alsoInFile: [
          'mongoc|aws/|Aws::|ixwebsocket|\\bix::|redis|libwebsockets|curl|openssl|mbedtls|gnutls|ssl_options|SSLOptions|tls_?options|grpc|mqtt|amqp|nats|pulsar|kafka',
        ],
        unlessInFile: ['getopt(?:_long)?\\s*\\('],
        unlessServing: {
          serves:
            'TLS_server_method|SSL_CTX_set_client_CA|SSL_load_client_CA_file|FAIL_IF_NO_PEER_CERT|MG_EV_ACCEPT|httpd_ssl|\\bhttps?_server_init\\s?\\(|SslServerCredentials|(?:\\.|->)require_cert(?:ificate)?\\s*=',
          connects:
            '_client_method\\b|\\bSSL_connect\\b|curl_easy_|ClientConfiguration|MG_EV_CONNECT|SslCredentialsOptions|mongoc_client|redisConnect|\\bconnect\\s*\\(',
          unclearServes: true,
        },
        scope: 'line',
        unless: ['"NONE"|"SYSTEM"|CONSTANT\\w*\\s*\\(', defaultTrust],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'blob.cpp',
        text: 'Azure::Core::Http::CurlTransportOptions options;\noptions.CAInfo = "/opt/app/azure-ca.pem";',
        class: 'trust-anchors',
      },
      {
        file: 'rpc.cc',
        text: 'auto creds = grpc::SslCredentials(grpc::SslCredentialsOptions{ReadFile("ca.pem"), "", ""});',
        class: 'trust-anchors',
      },
      {
        file: 'directory.c',
        text: 'ldap_set_option(NULL, LDAP_OPT_X_TLS_CACERTFILE, "/etc/ldap/ca.pem");',
        class: 'trust-anchors',
      },
      {
        file: 'fetch.cpp',
        text: '#include <aws/core/client/ClientConfiguration.h>\nvoid f(Aws::Client::ClientConfiguration& c) { c.caFile = "/opt/app/ca.pem"; }',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'quick.c',
        text: 'rules.Flags = QUIC_CREDENTIAL_FLAG_SET_CA_CERTIFICATE_FILE | QUIC_CREDENTIAL_FLAG_REQUIRE_CLIENT_AUTHENTICATION;\nrules.CaCertificateFile = Callers;\nQuick->ListenerOpen(All, heard, NULL, &Door);',
        why: {
          ja: 'クライアントを検証するサーバーの CA です。',
          en: 'The CA by which a server judges its clients.',
        },
      },
      {
        file: 'door.zig',
        text: 'var shown: Certificate.Bundle = .{};\ntry shown.addCertsFromFilePath(gpa, folder, "own.pem");\nvar door = try address.listen(.{ .reuse_address = true });',
        why: { ja: 'サーバー自身の証明書です。', en: 'The certificate of the server itself.' },
      },
      {
        file: 'rpc.cc',
        text: 'auto creds = grpc::SslCredentials(grpc::SslCredentialsOptions());',
        why: { ja: '既定の信頼です。', en: 'The default trust.' },
      },
      {
        file: 'options.c',
        text: '#include <curl/curl.h>\nwhile ((o = getopt(argc, argv, "c:")) != -1) if (o == \'c\') cfg.ca_file = optarg;',
        why: { ja: '引数を読み取るだけです。', en: 'It only reads an argument.' },
      },
    ],
    mend: {
      before: 'options.CAInfo = "/opt/app/intermediates.pem";',
      after: '// no setting: the bundle of the system, kept up to date',
      how: mends.roots,
    },
    sources: ['own-tests', 'ca-details'],
  },
  {
    id: 'cpp-framework-off',
    platform: 'c',
    name: {
      ja: 'C++ のフレームワークで検証を無効にする設定',
      en: 'Settings of C++ frameworks that switch validation off',
    },
    what: {
      ja: 'Azure、AWS、gRPC、cpr、Qt WebEngine、CEF、WebKit、MsQuic、FreeRDP、Zig などの設定で検証を無効にします。',
      en: 'A setting of Azure, AWS, gRPC, cpr, Qt WebEngine, CEF, WebKit, MsQuic, FreeRDP, Zig or others switches validation off.',
    },
    effect: effects.off,
    files,
    rules: [
      {
        // The driver of MongoDB, whose fields a setting fills, or whose sixth and seventh stand without a name.
        id: 'driver-by-setting',
        outsideTexts: true,
        words: ['weak_cert_validation', 'allow_invalid_hostname', 'mongoc_ssl_opt_t'],
        match:
          '(?:\\.|->)(?:weak_cert_validation|allow_invalid_hostname)\\s?=\\s?(?!false\\b|FALSE\\b|true\\b|TRUE\\b)[A-Za-z_(!]|\\bmongoc_ssl_opt_t\\s{1,3}\\w{1,24}\\s?=\\s?\\{(?:\\s{0,20}[^,{};.]{1,60},){5}\\s{0,20}(?:true|1|false\\s?,\\s{0,20}true|0\\s?,\\s{0,20}1)\\b',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'setting',
        outsideTexts: true,
        words: [
          'SslVerifyPeer',
          'DisableTlsCertificateValidation',
          'IgnoreUnknownCertificateAuthority',
          'verifySSL',
          'SkipServerVerification',
          'amqp_ssl_socket_set_verify',
          'AllowInsecureConnection',
          'SSL_VERIFY_NONE',
          'newHttpClient',
          'SslVerify',
          'set_verify_none',
          'server_cert_auth',
          'VerifyPeer{',
          'VerifyHost{',
          'VerifyPeer(',
          'NoOpCertificateVerifier',
          'set_verify_server_certs',
          'GRPC_TLS_SKIP',
          'tls_client_connection_set_validation_flags',
          'ERROR_ACTION_ALWAYS_ALLOW',
          'IgnoreCertificate',
          'mosquitto_tls_opts_set',
          'insecure_skip_verify',
          'no_verification',
          '.self_signed',
          'NO_CERTIFICATE_VALIDATION',
          'disable_hostname_validation',
          'disable_x509_verification',
          'set_verify_peer',
          'caFile',
          'DisablePeerVerify',
          'acceptCertificate',
          'ignoreCertificateError',
          'server_hostname_verification',
          'XMPP_CONN_FLAG_TRUST_TLS',
          'skip_verification',
          'mg_str("")',
          'OPT_SSL_VERIFY_SERVER_CERT',
          'IgnorableServerCertificateErrors',
          'TIdSSLVerifyModeSet',
          'SXH_OPTION_IGNORE',
        ],
        match:
          '\\bsetOption\\s?\\(\\s?(?:\\w{1,24}::)?SXH_OPTION_IGNORE_SERVER_SSL_CERT_ERROR_FLAGS\\s?,(?!\\s?(?:\\w{1,12}\\()?L?"?0\\b)|\\bIgnorableServerCertificateErrors(?:\\(\\))?(?:\\.|->)\\s*(?:Append|Add)\\s*\\([\\w.:]{0,80}ChainValidationResult::(?:Untrusted|IncompleteChain|InvalidName)\\b|->VerifyMode\\s*=\\s*TIdSSLVerifyModeSet\\(\\s*\\)\\s*;|\\.SslVerifyPeer\\s*=\\s*false|\\.DisableTlsCertificateValidation\\s*=\\s*true|\\.IgnoreUnknownCertificateAuthority\\s*=\\s*true|\\.verifySSL\\s*=\\s*(?:false|0)|\\bnatsOptions_SkipServerVerification\\s*\\([^;,]{1,60},\\s*true|\\bamqp_ssl_socket_set_verify(?:_peer|_hostname)?\\s*\\([^;,]{1,60},\\s*(?:0|false)|\\bsetTlsAllowInsecureConnection\\s*\\(\\s*true|\\bCASS_SSL_VERIFY_NONE\\b(?!\\s*=)|\\bnewHttpClient\\s*\\([^;()]{1,160},\\s*false\\s*\\)|\\bSslVerify(?:Peer|Host)\\s*\\(\\s*(?:false|0)|->set_verify_none\\s*\\(|\\bset_enable_server_cert_auth\\s*\\(\\s*false|\\bVerify(?:Peer|Host)\\s*[{(]\\s*(?:false|0)\\s*[})]|\\bNoOpCertificateVerifier\\b|\\bset_verify_server_certs\\s*\\(\\s*(?:\\w{1,30},\\s*)?(?:false|0)|\\bGRPC_TLS_SKIP_(?:ALL_SERVER|HOSTNAME)_VERIFICATION\\b(?!\\s*=)|\\bg_tls_client_connection_set_validation_flags\\s*\\([^;,]{1,80},\\s*(?:\\([^()]{1,40}\\)\\s*)?0\\s*\\)|SERVER_CERTIFICATE_ERROR_ACTION_ALWAYS_ALLOW\\b(?!\\s*=)|IgnoreCertificate\\s*(?:,|=)\\s*(?:TRUE|true)|\\bmosquitto_tls_opts_set\\s*\\([^;,]{1,60},\\s*0\\s*,|\\.insecure_skip_verify\\s*=\\s*true|\\.no_verification\\b|(?:\\.ca\\s*=|=>)\\s*\\.self_signed\\b|QUIC_CREDENTIAL_FLAG_NO_CERTIFICATE_VALIDATION\\b(?!\\s*=)(?<![^&]&\\s{0,3}\\(?QUIC_CREDENTIAL_FLAG_NO_CERTIFICATE_VALIDATION)|\\.disable_hostname_validation\\s*=\\s*true|\\bs2n_config_disable_x509_verification\\s*\\(|\\baws_tls_ctx_options_set_verify_peer\\s*\\([^;,]{1,60},\\s*false|\\.SetVerifyPeer\\s*\\(\\s*false|\\bcaFile\\s*=\\s*"NONE"|\\bDisablePeerVerify\\s*\\(\\s*(?:true\\s*)?\\)|\\.(?:acceptCertificate|ignoreCertificateError)\\s*\\(\\s*\\)|\\benable_server_hostname_verification\\s*\\(\\s*false|\\bXMPP_CONN_FLAG_TRUST_TLS\\b(?!\\s*(?:=|\\())|\\.skip_verification\\s*=\\s*(?:1|true)|(?:\\.|->)ca\\s*=\\s*mg_str\\s*\\(\\s*""\\s*\\)|\\bMYSQL_OPT_SSL_VERIFY_SERVER_CERT\\s*,\\s*&\\s*(?:off|no|false_?\\w*|zero|disable\\w*)\\b|\\bMYSQL_OPT_SSL_VERIFY_SERVER_CERT\\s*,\\s*&\\s*(\\w{1,40})\\b(?<=\\b\\1\\s{0,3}=\\s{0,3}(?:0|false)\\s{0,3};[\\s\\S]{0,300})',
        scope: 'line',
        unless: ['#\\s*define'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'managed-callback-accepts',
        outsideTexts: true,
        words: ['SslPolicyErrors', 'RemoteCertificateValidationCallback'],
        match: `(?:${managedCallback}|\\bgcnew\\s+(?:\\w{1,40}::){0,4}RemoteCertificateValidationCallback\\s*\\(\\s*\\[[&=]?\\]\\s*\\([^(){};]{0,200}\\))\\s*\\{\\s*return\\s+true\\s*;\\s*\\}|\\bRemoteCertificateValidationCallback\\s*\\(\\s*(?:this\\s*,\\s*)?&?[\\w:]{0,60}(?:AcceptAll|AcceptAny|TrustAll|TrustAny|AllowAll|Bypass|IgnoreCert|IgnoreSsl|SkipCert|SkipValidat)\\w{0,40}\\s*\\)`,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'hook-accepts',
        outsideTexts: true,
        words: [
          'certificateError',
          'OnCertificateError',
          'onInvalidCertificate',
          'verify_certificate',
          'VerifyCertificate',
          'VerifyCertChain',
          'char* fingerprint',
          'char *fingerprint',
          'char* common_name',
          'char *common_name',
        ],
        match: `${askedByRdp}|\\b(?:certificateError|OnCertificateError|onInvalidCertificate|verify_(?:changed_)?certificate(?:_ex)?|VerifyCert(?:ificate(?:Ex)?|Chain))\\s*\\((?:[^(){};]|\\([^()]{0,60}\\)){0,800}\\)(?=\\s*(?:const\\b|noexcept\\b|override\\b|final\\b|\\s){0,4}\\{)`,
        scope: 'body',
        also: [
          '\\{\\s*(?:\\(void\\)\\s*\\w+\\s*;\\s*|(?:Q|WINPR)_UNUSED\\s*\\(\\w+\\)\\s*;?\\s*)*(?:return\\s*\\(?\\s*(?:true|TRUE|1|2|(?:quic::)?QUIC_SUCCESS)\\s*\\)?\\s*;|\\w+(?:->|\\.)(?:Continue|setIgnoreError)\\s*\\(\\s*(?:true)?\\s*\\)\\s*;)\\s*(?:return\\s+(?:true|1)\\s*;\\s*)?\\}',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'quic_judge.cc',
        text: 'quic::QuicAsyncStatus AnyJudge::VerifyCertChain(\n    const std::string& host, const std::vector<std::string>& certs,\n    std::unique_ptr<quic::ProofVerifierCallback> then) {\n  return quic::QUIC_SUCCESS;\n}',
        class: 'validation-off',
      },
      {
        file: 'store.c',
        text: 'mongoc_ssl_opt_t rules = { NULL, NULL, NULL, NULL, NULL, true };\nmongoc_client_set_ssl_opts(store, &rules);',
        class: 'validation-off',
      },
      {
        file: 'ask.cpp',
        text: 'ask->setOption(MSXML2::SXH_OPTION_IGNORE_SERVER_SSL_CERT_ERROR_FLAGS, _variant_t(13056L));',
        class: 'validation-off',
      },
      {
        file: 'chat.c',
        text: 'struct mg_tls_opts opts = {0};\nopts.name = mg_url_host(far);\nopts.ca = mg_str("");\nmg_tls_init(line, &opts);',
        class: 'validation-off',
      },
      {
        file: 'dial.zig',
        text: 'link.* = try std.crypto.tls.Client.init(in, out, .{ .host = .{ .explicit = name }, .ca = .self_signed });',
        class: 'validation-off',
      },
      {
        file: 'Scale.cpp',
        text: 'line = gcnew Line(where, gcnew RemoteCertificateValidationCallback(Line::SkipCertificateValidation));',
        class: 'validation-off',
      },
      {
        file: 'store.c',
        text: 'bool check = false;\nmysql_options(db, MYSQL_OPT_SSL_VERIFY_SERVER_CERT, &check);',
        class: 'validation-off',
      },
      {
        file: 'Page.qml',
        text: 'WebEngineView {\n    onCertificateError: function(error) { error.acceptCertificate(); }\n}',
        class: 'validation-off',
      },
      {
        file: 'Login.cpp',
        text: 'ServicePointManager::ServerCertificateValidationCallback = gcnew RemoteCertificateValidationCallback([&] () { return true; });',
        class: 'validation-off',
      },
      {
        file: 'Tls.h',
        text: 'static bool OnValidate(Object^ s, X509Certificate^ c, X509Chain^ ch, SslPolicyErrors e) { return true; }',
        class: 'validation-off',
      },
      {
        file: 'kiosk.cpp',
        text: 'filter.IgnorableServerCertificateErrors().Append(ChainValidationResult::Untrusted);',
        class: 'validation-off',
      },
      {
        file: 'store.cpp',
        text: 'Azure::Core::Http::CurlTransportOptions options;\noptions.SslVerifyPeer = false;',
        class: 'validation-off',
      },
      {
        file: 'page.cpp',
        text: 'bool Page::certificateError(const QWebEngineCertificateError &error) { return true; }',
        class: 'validation-off',
      },
      {
        file: 'desk.c',
        text: 'static DWORD on_asked(freerdp *rdp, const char *host, UINT16 port, const char *name, const char *subject, const char *issuer, const char *fingerprint, DWORD flags)\n{\n    WINPR_UNUSED(rdp);\n    WINPR_UNUSED(fingerprint);\n    return 2;\n}',
        class: 'validation-off',
      },
      {
        file: 'session.c',
        text: 'freerdp_settings_set_bool(settings, FreeRDP_IgnoreCertificate, TRUE);',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'store.cpp',
        text: 'options.SslVerifyPeer = true;',
        why: { ja: '検証します。', en: 'It validates.' },
      },
      {
        file: 'page.cpp',
        text: 'bool Page::certificateError(const QWebEngineCertificateError &error) { qWarning() << error.errorDescription(); return false; }',
        why: { ja: '記録して拒否します。', en: 'It logs and refuses.' },
      },
    ],
    mend: {
      before: 'options.SslVerifyPeer = false;',
      after: 'options.SslVerifyPeer = true;',
      how: mends.noBypass,
    },
    sources: ['own-tests'],
  },
];
