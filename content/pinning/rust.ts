import type { FileExclusion, Pattern } from '#domain/pinning/pattern.ts';
import { effects, mends } from './phrases.ts';

const files = ['*.rs'];
const serverSigns =
  'ServerConfig::builder|WebPkiClientVerifier|with_client_cert_verifier|AllowAnyAuthenticatedClient|ServerTlsConfig|client_ca_root|TlsAcceptor|SslAcceptor';
const clientSigns =
  'ClientConfig::builder|ClientTlsConfig|TlsConnector|SslConnector|reqwest::|ureq::|hyper_rustls';
/** A server, and no client beside it. */
const serverOnly: FileExclusion = { has: serverSigns, lacks: clientSigns };

/** A function that fills a store with the roots that everybody trusts, and with nothing that is read. */
const onlyUsualRoots =
  '(?<![\\s\\S])(?=[\\s\\S]*TLS_SERVER_ROOT)(?![\\s\\S]*(?:TlsServerTrustAnchors\\(&|from_pem|pem_file|include_bytes|include_str|fs::read|File::open|certs\\())';

/** What hands over, or begins, the judge. */
const verifierHead =
  '\\bfn\\s+verify_server_cert\\s*(?:<[^<>]{0,60}>)?\\s*\\((?:[^(){};]|\\([^()]{0,40}\\)){0,700}\\)';

export const rust: readonly Pattern[] = [
  {
    id: 'rust-server-verifier',
    platform: 'rust',
    name: {
      ja: 'Rust の ServerCertVerifier などによる比較',
      en: 'Comparison in ServerCertVerifier and others of Rust',
    },
    what: {
      ja: 'rustls の verify_server_cert や、native-tls、openssl で得た相手の証明書を、決まったハッシュや証明書と比べます。',
      en: 'verify_server_cert of rustls, or the peer certificate from native-tls or openssl, is compared with a fixed hash or certificate.',
    },
    effect: effects.callback,
    files,
    rules: [
      {
        id: 'verifier-compares',
        outsideTexts: true,
        words: ['verify_server_cert', 'verify_presented_certs'],
        match:
          '\\bfn\\s+verify_(?:server_cert|presented_certs)\\s*(?:<[^<>]{0,60}>)?\\s*\\((?:[^(){};]|\\([^()]{0,40}\\)){0,700}\\)',
        compares: 'parameters',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // Called with what the handshake showed, by libraries that have no verifier.
        id: 'function-compares',
        outsideTexts: true,
        words: ['CertificateDer', 'rustls::Certificate'],
        match:
          '\\bfn\\s+(?!\\w*(?:client|issu|parse|load|build|resolve|same|equal|renew|chang|dup|uniq))\\w{1,60}\\s*\\((?=(?:[^(){};]|;\\s?\\d{1,4}\\]){0,200}\\b(?:CertificateDer|Certificate)\\b)(?:[^(){};]|;\\s?\\d{1,4}\\]|\\([^()]{0,40}\\)){0,400}\\)(?=\\s*->\\s*(?:\\w+::)*(?:Result\\s*<\\s*\\(\\s*\\)|bool\\b))',
        compares: 'parameters',
        unlessInFile: [serverOnly],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'peer-compared',
        outsideTexts: true,
        words: [
          'peer_certificate',
          'peer_cert_chain',
          'peer_identity',
          'current_cert',
          'peer_certificates',
          'get_verify_cert',
          'peer_cert',
        ],
        match: '\\.(?:peer_certificates?|peer_cert(?:_chain)?|current_cert|peer_identity)\\s*\\(',
        compares: 'match',
        unlessInFile: [
          'ServerConfig::builder|with_client_cert_verifier|WebPkiClientVerifier|SslAcceptor|TlsAcceptor|request\\.peer_certs|client_ca_root',
        ],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'verify-callback-compares',
        outsideTexts: true,
        words: [
          'set_verify_callback',
          'set_cert_verify_callback',
          'set_custom_verify_callback',
          'verify_callback',
          'certificate_check',
          'cert_verify_callback',
          'accept_certificate',
        ],
        match:
          '\\.(?:set_(?:verify|cert_verify|custom_verify)_callback|verify_callback|certificate_check|with_server_cert_verify_callback|connect_accept_certificate)\\s*\\(\\s*(?:[^|,()]{1,80},\\s*)?',
        compares: 'parameters',
        scope: 'body',
        unless: ['\\bas_hostkey\\b'],
        unlessInFile: [serverOnly],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        id: 'named-pin',
        outsideTexts: true,
        words: [
          'pinned_public_key',
          'PinnedPublicKey',
          'fingerprint',
          'pinned',
          'pinning',
          'certificate_verifier',
          'ServerCertVerifier',
          'server_cert',
          'server_tls',
          'openconnect_check_peer',
        ],
        match:
          '\\bopenconnect_check_peer_cert_hash\\s*\\(|(?<!\\bstruct\\s{1,3})\\b(?:Client(?:Config|Options)|\\w{0,20}Endpoint)\\s{0,3}\\{[^{}]{0,400}?\\b(?:server_)?(?:cert(?:ificate)?|tls)_(?:fingerprint|hash|sha256|pin)\\w{0,12}\\s{0,3}:\\s{0,3}(?!None\\b|Option\\b|String\\b|Vec\\b|Default)[A-Za-z&"]|\\.pinned_public_key\\s*\\(|\\.with_server_certificate(?:s|_hashes)\\s*\\((?!\\s*(?:vec!)?\\[\\s*\\])|(?:with_custom|set)_certificate_verifier\\s*\\(\\s*(?:Some\\s*\\(\\s*)?(?:(?:\\w+::){0,3}Arc::new\\s*\\(\\s*)?(?:\\w+::)*\\w{0,30}(?:Pinn?(?:ed|ing)?|Fingerprint|Thumbprint|Spki|Known|Tofu|Allowlist)\\w{0,30}|\\bverifier\\b[^;={}\\n]{0,60}=\\s*(?:(?:\\w+::){0,3}Arc::new\\s*\\(\\s*)?(?:\\w+::)*\\w{0,30}(?:Pinn?(?:ed|ing)|Pins?\\b|Fingerprint|Thumbprint|Spki|Tofu)\\w{0,30}::\\w{1,30}\\s*\\(|\\bimpl\\s+(?:\\w+::)*ServerCertVerifier\\s+for\\s+\\w{0,30}(?:Pin|Fingerprint|Thumbprint|Spki|Tofu)\\w{0,30}|(?:with_custom|set)_certificate_verifier\\s*\\(\\s*(?:\\w+::){0,3}Arc::new\\s*\\(\\s*(?:\\w+::){0,3}\\w{1,40}(?:\\s?\\{\\s?|(?:::new)?\\(\\s?)(?:\\w{0,12}_)?(?:cert|fingerprint|digest|hash|spki)\\s?[:,.)]',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'met.rs',
        text: 'impl ServerCertVerifier for Met {\n    fn verify_server_cert(&self, shown: &[Certificate], name: DnsName) -> Result<Verified, Error> {\n        let r = self.hosts.read().unwrap().get(&name)?;\n        if let Some(c) = r {\n            if c == shown[0].as_ref() { Ok(Verified::assertion()) } else { Err(Error::Changed) }\n        } else {\n            self.hosts.write().unwrap().insert(name, shown[0].as_ref())?;\n            Ok(Verified::assertion())\n        }\n    }\n}',
        class: 'pins',
      },
      {
        file: 'serial.rs',
        text: 'let shown = link.ssl().peer_certificate().map(|c| c.serial_number().to_bn().unwrap().to_hex_str().unwrap().to_string());\nmatch shown.as_deref() {\n    Some(SERIAL) => Ok(link),\n    _ => Err(anyhow!("serial")),\n}',
        class: 'pins',
      },
      {
        file: 'paired.rs',
        text: 'let other = PairedEndpoint { place, port, certificate_fingerprint: kept.fingerprint.clone() };\nask(&other).await?;',
        class: 'pins',
      },
      {
        file: 'parsed.rs',
        text: 'fn verify_server_cert(&self, shown: &CertificateDer<\'_>, _r: &[CertificateDer<\'_>], _n: &ServerName<\'_>, _o: &[u8], _t: UnixTime) -> Result<ServerCertVerified, Error> {\n    let Ok((_, parsed)) = X509Certificate::from_der(shown) else { return Err(Error::General("unreadable".into())) };\n    if parsed.raw_serial() != self.serial.as_slice() { return Err(Error::General("another".into())) }\n    Ok(ServerCertVerified::assertion())\n}',
        class: 'pins',
      },
      {
        file: 'asked.rs',
        text: 'fn print_ok(wanted: &str, shown: &[u8]) -> bool {\n    hex::encode(Sha256::digest(shown)) == wanted\n}\nfn dial(link: TlsStream, rules: &Rules) -> Result<(), Other> {\n    let der = link.peer_certificate()?.ok_or(Other)?.to_der()?;\n    if !print_ok(&rules.print, &der) { return Err(Other); }\n    Ok(())\n}',
        class: 'pins',
      },
      {
        file: 'shown.rs',
        text: 'let own = known.clone();\nlink.connect_accept_certificate(move |_, shown, _| shown.is_same(&own));',
        class: 'pins',
      },
      {
        file: 'visits.rs',
        text: 'impl ServerCertVerifier for Visits {\n    fn verify_server_cert(&self, end_entity: &CertificateDer<\'_>, server_name: &ServerName<\'_>) -> Judged {\n        let shown = digest_of(end_entity);\n        match self.table.get(server_name) {\n            Some(old) if *old == shown => Ok(ServerCertVerified::assertion()),\n            Some(_) => Err(Error::General("another".into())),\n            None => self.remember(server_name, shown),\n        }\n    }\n}',
        class: 'pins',
      },
      {
        file: 'shown.rs',
        text: "pub fn after_handshake(shown: Option<&[CertificateDer<'static>]>) -> io::Result<()> {\n    match shown.and_then(|chain| chain.first()) {\n        Some(leaf) if leaf.as_ref() == PINNED => Ok(()),\n        _ => Err(io::ErrorKind::PermissionDenied.into()),\n    }\n}",
        class: 'pins',
      },
      {
        file: 'verifier.rs',
        text: "fn verify_server_cert(&self, end_entity: &CertificateDer<'_>, intermediates: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> {\n    let digest = Sha256::digest(end_entity.as_ref());\n    if self.digests.contains(&digest) { Ok(ServerCertVerified::assertion()) } else { Err(Error::General(\"unknown\".into())) }\n}",
        class: 'pins',
      },
      {
        file: 'held.rs',
        text: 'tls.dangerous().set_certificate_verifier(Arc::new(Held { cert: cert.clone() }));',
        class: 'pins',
      },
      {
        file: 'first.rs',
        text: 'impl ServerCertVerifier for TofuServerCertVerifier {\n    fn verify_server_cert(&self, leaf: &Certificate',
        class: 'pins',
      },
      {
        file: 'tunnel.rs',
        text: 'let config = ClientConfig {\n    address,\n    server_cert_fingerprint_sha256: from_hex(&read("PRINT")?)?,\n};',
        class: 'pins',
      },
      {
        file: 'listed.rs',
        text: "fn fits(known: &[[u8; 32]], shown: &CertificateDer<'_>) -> bool {\n    let digest = blake3_of(shown);\n    known.iter().any(|each| each == &digest)\n}",
        class: 'pins',
      },
      {
        file: 'kept.rs',
        text: "fn verify_server_cert(&self, leaf: &CertificateDer<'_>, _r: &[CertificateDer<'_>], _n: &ServerName<'_>, _o: &[u8], _t: UnixTime) -> Result<ServerCertVerified, Error> {\n    let shown = Shown::of(leaf);\n    let kept = self.trusted.get(&shown.name);\n    if kept != Some(&shown.fingerprint) { return Err(Error::General(\"another\".into())); }\n    Ok(ServerCertVerified::assertion())\n}",
        class: 'pins',
      },
      {
        file: 'vpn.rs',
        text: 'let same = unsafe { openconnect_check_peer_cert_hash(info, wanted.as_ptr()) };\nif same == 0 { return 0; }\n1',
        class: 'pins',
      },
      {
        file: 'center.rs',
        text: 'let verifier = Arc::new(FingerprintCheck::new(known));\nlet tls = ClientConfig::builder().dangerous().with_custom_certificate_verifier(verifier).with_no_client_auth();',
        class: 'pins',
      },
      {
        file: 'stream.rs',
        text: 'let client = ClientConfig::builder().with_bind_default().with_server_certificate_hashes([known]).build();',
        class: 'pins',
      },
      {
        file: 'clip.rs',
        text: 'let tls = rustls::ClientConfig::builder().dangerous().with_custom_certificate_verifier(std::sync::Arc::new(Pins(keys)));',
        class: 'pins',
      },
      {
        file: 'peer.rs',
        text: 'let shown = stream.peer_certificate()?.unwrap();\nensure!(shown.to_der()? == paired.to_der()?, "another device");',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'copy.rs',
        text: 'calls.certificate_check(|shown, host| {\n    let key = shown.as_hostkey().unwrap().hash_sha256().unwrap();\n    if key == hosts.print_of(host) { Ok(CertificateCheckStatus::CertificateOk) } else { Err(other()) }\n});',
        why: { ja: 'SSH のホスト キーです。', en: 'A host key of SSH.' },
      },
      {
        file: 'called.rs',
        text: 'fn called(link: &rustls::CommonState) -> Option<String> {\n    let leaf = link.peer_certificates().and_then(|all| all.first())?;\n    let names = names_in(leaf)?;\n    names.into_iter().find(|each| each.starts_with("spiffe://"))\n}',
        why: { ja: '名前の種類だけを見ています。', en: 'It only looks what kind of name it is.' },
      },
      {
        file: 'parts.rs',
        text: "fn is_authority(shown: &CertificateDer<'_>) -> bool {\n    match X509Certificate::from_der(shown.as_ref()) { Ok((_, read)) => read.is_ca(), Err(_) => false }\n}\nfn same_chain(one: &[CertificateDer<'_>], other: &[CertificateDer<'_>]) -> bool {\n    one.iter().zip(other).all(|(a, b)| a == b)\n}\nfn key_fits(own: &CertificateDer<'_>, key: &PrivateKeyDer<'_>) -> Result<(), Error> {\n    if signing_key(key)?.public_key().as_ref() != spki_of(own)? { return Err(Error::Mismatch); }\n    Ok(())\n}",
        why: {
          ja: '種類と、自分の秘密キーとの対応を調べるだけです。',
          en: 'It looks at the kind, and at a key of its own.',
        },
      },
      {
        file: 'config.rs',
        text: 'pub struct ClientConfig {\n    pub address: String,\n    pub server_cert_fingerprint: Option<String>,\n}',
        why: { ja: '宣言です。', en: 'A declaration.' },
      },
      {
        file: 'delegate.rs',
        text: "fn verify_server_cert(&self, end_entity: &CertificateDer<'_>, intermediates: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> {\n    self.inner.verify_server_cert(end_entity, intermediates, name, ocsp, now)\n}",
        why: { ja: '既定の検証に任せています。', en: 'It delegates to the default.' },
      },
    ],
    mend: {
      before: '.with_custom_certificate_verifier(Arc::new(PinnedIntermediate))',
      after: '.with_root_certificates(roots)',
      how: mends.platform,
    },
    sources: ['rustls-dangerous', 'pinning-learn-address'],
  },
  {
    id: 'rust-roots',
    platform: 'rust',
    name: { ja: 'Rust の独自のルート証明書', en: 'Custom roots in Rust' },
    what: {
      ja: 'reqwest の add_root_certificate、rustls の RootCertStore、native-tls、openssl、tonic などに、信頼する証明書を渡します。',
      en: 'add_root_certificate of reqwest, RootCertStore of rustls, native-tls, openssl, tonic and others are given what to trust.',
    },
    effect: effects.anchorsAccepted,
    files,
    intermediateAsAnchor: 'accepted',
    rules: [
      {
        id: 'only-these',
        outsideTexts: true,
        words: ['tls_certs_only', 'built_in_root_certs', 'disable_built_in_roots'],
        match:
          '\\.tls_certs_only\\s*\\(|\\.(?:tls_)?built_in_root_certs\\s*\\(\\s*false|\\.disable_built_in_roots\\s*\\(\\s*true',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'added',
        outsideTexts: true,
        words: ['add_root_certificate', 'with_root_certificate(', 'tls_certs_merge'],
        match: '\\.(?:(?:add|with)_root_certificate|tls_certs_merge)\\s*\\(',
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'root-store',
        outsideTexts: true,
        words: ['RootCertStore', 'TrustAnchor', 'X509StoreBuilder'],
        match:
          '\\b(?:\\w{0,24}(?:roots?|store|certs?|cas?|anchors)\\w{0,12}|s|rs|tls|pool)\\s{0,24}\\.(?:add|add_parsable_certificates|add_pem_file|add_server_trust_anchors)\\s*\\(\\s*(?!\\s|&?webpki_roots)|\\b(?:TrustAnchor::try_from_cert_der|anchor_from_trusted_cert)\\s*\\(|\\bRootCertStore::from_iter\\s*\\(\\s*(?!\\s|webpki_roots)',
        alsoInFile: ['RootCertStore|TrustAnchor'],
        scope: 'function',
        unless: [onlyUsualRoots],
        unlessInFile: [
          serverOnly,
          '(?<![\\s\\S])(?=[\\s\\S]*load_native_certs)(?![\\s\\S]*(?:from_pem|pem_file|include_bytes|certs\\(&mut|pem_slice|File::open|fs::read))',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'other-clients',
        words: [
          'ca_certificate',
          'set_ca_file',
          'cert_store_mut',
          'ssl_root_cert',
          'root_certificates',
          'tls_ca',
          'sslrootcert',
          'add_cert(',
          'CAInfo',
          'cainfo',
          'ca_cert',
          'RootCerts::new',
          'with_root_certificates',
          'ssl_ca',
          'TlsConfiguration',
          'from_pem_bundle',
          'root_ca',
          'ca_file',
          'trust_anchor',
          'X509StoreBuilder',
          'cert_store',
          'Transport::tls',
          'trust_store',
          'with_root_cert',
          'TLSConfig',
          'RootCerts::',
          'CertificateValidation::',
          'root_cert',
          'trust_cert_ca',
          'server_certificate',
          'ssl.ca.',
          'ca_chain',
          'set_ca_list',
          'trust_pem',
          's2n_quic',
          'ca_path(',
          'load_verify_locations_from',
        ],
        match:
          '\\.(?:ssl_)?ca_certificates?\\s*\\(|\\.set_ca_file\\s*\\(|cert_store_mut\\s*\\(\\s*\\)\\s*\\.add_cert\\s*\\(|\\.ssl_root_cert\\s*\\(|\\.cainfo\\s*\\(|\\.ssl_cainfo_blob\\s*\\(|\\.ssl_ca\\s*\\(|sslrootcert=|\\.with_root_cert_path\\w{0,60}\\s*\\(|\\bRootCerts::new_with_certs\\s*\\(|\\.root_certs\\s*\\(\\s*RootCerts::(?:Specific|new)|\\.add_root_certificates\\s*\\(\\s*(?!\\s|root_certs_default)|TlsConfiguration::Simple\\s*\\{\\s*ca\\s*[,:]|\\.(?:with_)?(?:tls_)?(?:root_)?ca_(?:file|path|cert)(?:_path)?\\s*\\(|\\bX509StoreBuilder::new\\s*\\(|\\.set_(?:verify_)?cert_store\\s*\\(|\\bTransport::tls\\s*\\(\\s*\\w|\\.trust_store\\s*\\(|\\.with_root_certs?\\s*\\(|\\.with_root_cert_path\\s*\\(|\\bOwnedTLSConfig\\s*\\{[^{}]{0,80}cert_chain\\s*:\\s*Some|\\bTLSConfig\\s*\\{[^{}]{0,80}cert_chain\\s*:\\s*Some|\\bRootCerts::(?:Specific|new_with_certs)\\b|\\bCertificateValidation::(?:Full|Certificate)\\s*\\(|\\.root_cert\\s*=\\s*Some|\\bTlsCertificates\\s*\\{[^{}]{0,120}\\broot_cert\\s*:\\s*Some|\\.trust_cert_ca\\s*\\(|\\bserver_certificate\\s*:\\s*Some|\\bca_file_path\\s*\\(|\\.(?:ssl_)?ca_cert(?:ificate)?_(?:file|path|pem)\\s*\\(|"ssl\\.ca\\.(?:location|pem)"|\\bca_chain\\s*:\\s*Some|\\.load_verify_locations_from_(?:file|directory)\\s*\\(|\\.set_ca_list\\s*\\(|\\.trust_pem\\s*\\(|(?<=\\bClient::builder\\(\\)\\s{0,40})\\.with_(?:tls|certificate)\\s?\\(\\s?(?:&?(?:Path::new|\\w{0,12}(?:cert|ca_)\\w{0,20}|ca)\\b|include_)',
        scope: 'function',
        unless: [onlyUsualRoots],
        unlessInFile: [serverOnly],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'ask.rs',
        text: 'let client = bitreq::Client::builder().with_root_certificate(der).build();',
        class: 'trust-anchors',
      },
      {
        file: 'fast.rs',
        text: 'let mut made = quiche::Config::new(quiche::PROTOCOL_VERSION)?;\nmade.load_verify_locations_from_file(ours)?;\nmade.verify_peer(true);',
        class: 'trust-anchors',
      },
      {
        file: 'quic.rs',
        text: 'let client = s2n_quic::Client::builder().with_tls(CERT_OF_OURS)?.start()?;',
        class: 'trust-anchors',
      },
      {
        file: 'quiet.rs',
        text: 'let mut made = s2n_tls::config::Builder::new();\nmade.trust_pem(ROOTS)?;',
        class: 'trust-anchors',
      },
      {
        file: 'get.rs',
        text: 'Request::get(url).ssl_ca_certificate(CaCertificate::file("ca.pem")).body(())?;',
        class: 'trust-anchors',
      },
      {
        file: 'a.rs',
        text: 'let client = reqwest::Client::builder().add_root_certificate(Certificate::from_pem(&pem)?).build()?;',
        class: 'trust-anchors',
      },
      {
        file: 'b.rs',
        text: 'let mut roots = RootCertStore::empty();\nroots.add(CertificateDer::from_pem_file("ca.pem")?)?;',
        class: 'trust-anchors',
      },
      {
        file: 'broken.rs',
        text: 'let mut roots = RootCertStore::empty();\nroots\n    .add(ca)\n    .unwrap();\nlet tls = ClientConfig::builder().with_root_certificates(roots);',
        class: 'trust-anchors',
      },
      {
        file: 'more.rs',
        text: 'fn roots() -> RootCertStore {\n    let mut roots = RootCertStore::empty();\n    roots.add_server_trust_anchors(webpki_roots::TLS_SERVER_ROOTS.0.iter().map(own));\n    roots.add_server_trust_anchors(webpki::TlsServerTrustAnchors(&HOUSE).0.iter().map(own));\n    roots\n}',
        class: 'trust-anchors',
      },
      { file: 'c.rs', text: 'let tls = ClientTlsConfig::new().ca_certificate(ca);', class: 'trust-anchors' },
    ],
    leaves: [
      {
        file: 'd.rs',
        text: 'let mut roots = RootCertStore::empty();\nroots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
      {
        file: 'usual.rs',
        text: 'let mut store = X509StoreBuilder::new()?;\nfor der in webpki_root_certs::TLS_SERVER_ROOT_CERTS {\n    store.add_cert(X509::from_der(der)?)?;\n}\nbuilder.set_cert_store(store.build());',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
      {
        file: 'e.rs',
        text: 'let mut roots = RootCertStore::empty();\nroots.add(ca)?;\nlet verifier = WebPkiClientVerifier::builder(roots.into()).build()?;',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
    ],
    mend: { before: '.tls_certs_only([intermediate])', after: '.tls_certs_only(roots)', how: mends.roots },
    sources: ['reqwest-client', 'ca-details'],
  },
  {
    id: 'rust-validation-off',
    platform: 'rust',
    name: { ja: 'Rust で検証を無効にするコード', en: 'Rust code that switches validation off' },
    what: {
      ja: 'danger_accept_invalid_certs(true) や、何も調べない ServerCertVerifier、SslVerifyMode::NONE です。設定やオプションの値で無効にできる箇所は、確度を「低」として示します。',
      en: 'danger_accept_invalid_certs(true), a ServerCertVerifier that checks nothing, or SslVerifyMode::NONE. Where a setting or an option can switch it off, it is shown with low confidence.',
    },
    effect: effects.off,
    files,
    rules: [
      {
        // Off where an option says so.
        id: 'off-by-option',
        outsideTexts: true,
        words: [
          'accept_invalid_',
          'disable_verification',
          'ssl_verify_',
          'enable_server_cert_auth',
          'allow_invalid_',
          'verify_peer',
        ],
        match:
          '\\.(?:tls_)?(?:with_)?(?:danger(?:ous)?_)?accept_invalid_(?:certs|hostnames)\\s*\\(\\s*\\*?(?!true\\b|false\\b)[a-z_][\\w.:]{1,60}|\\.disable_verification\\s*\\(\\s*!?(?!true\\b|false\\b)[a-z_][\\w.]{1,60}|\\.allow_invalid_(?:certificates|hostnames)\\s*\\(\\s*(?!true\\b|false\\b|Some\\b)[a-z_][\\w.]{1,60}|\\.(?:ssl_verify_(?:peer|host)|enable_server_cert_auth)\\s*\\(\\s*!?(?!true\\b|false\\b)[a-z_][\\w.]{1,60}|\\.verify_peer\\s*\\(\\s*!(?:\\w{1,20}\\.){0,3}\\w{0,20}(?:insecure|skip|no_?verif|danger)',
        unless: ['\\bfn\\s+(?:tls_)?danger'],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'danger',
        words: [
          'accept_invalid',
          'SslVerifyMode::NONE',
          'ssl_verify_peer',
          'ssl_verify_host',
          'disable_verification',
          'SslVerifyMode',
          'danger',
          'insecure',
          'NoCertificateVerification',
          'trust_cert',
          'certificate_verifier',
          'verify_hostname',
          'CertificateValidation::None',
          'allow_invalid',
          'enable_server_cert_auth',
          'ssl.certificate.verification',
          'verify_callback',
          'with_no_cert',
          'x509_verification',
          'no_tls_verify',
          'accept_certificate',
          'TcpTls',
        ],
        match:
          '\\.set_no_tls_verify\\s*\\(\\s*true\\b|\\bTcpTls\\s?\\{[^{}]{0,160}\\binsecure\\s?:\\s?true\\b|\\.(?:tls_)?danger_accept_invalid_(?:certs|hostnames)\\s*\\(\\s*(?:true\\b|![\\w(]|[\\w.]{1,60}\\.unwrap_or\\(\\s*true)|(?:\\.set_verify\\s*\\(|=)\\s*(?:\\w+::)*SslVerifyMode::(?:NONE\\b\\s*[;)]|empty\\s*\\()|\\bSslVerifyMode::PEER\\b[^;{}]{0,40}(?:\\}\\s?else\\s?\\{|=>)\\s?(?:\\w+::)*SslVerifyMode::NONE\\b|\\bSslVerifyMode::NONE\\s?(?:\\}\\s?else\\s?\\{|,[^;{},]{1,40}=>)\\s?(?:\\w+::)*SslVerifyMode::PEER\\s?[,}]|\\.ssl_verify_(?:peer|host)\\s*\\(\\s*false|\\.disable_verification\\s*\\(\\s*true|\\.trust_cert\\s*\\(\\s*\\)|\\bNoCertificateVerification\\b\\s*(?:\\{|::|\\(|\\))|\\.(?:tls_)?(?:with_)?(?:danger(?:ous)?_)?accept_invalid_(?:certs|hostnames)(?:\\s*\\(\\s*|\\s*=\\s*)(?:true\\b|![\\w(])|\\.with_danger_\\w{1,40}\\s*\\(\\s*true|\\.(?:verify_hostname|set_verify_hostname|use_server_name_indication_check)\\s*\\(\\s*false|\\bSslOption::DANGER_ACCEPT_(?:INVALID_CERTS|INVALID_HOSTS|REVOKED_CERTS)\\b|\\bCertificateValidation::None\\b|\\ballow_invalid_(?:certificates|hostnames)\\s*(?:\\(\\s*|:\\s*|=\\s*)(?:Some\\s*\\(\\s*)?true|rediss://[^"\\s]{1,200}#insecure|\\benable_server_cert_auth\\s*\\(\\s*false|\\.danger_skip_tls_verify\\s*\\(\\s*true|"enable\\.ssl\\.certificate\\.verification"\\s*,\\s*"false|(?:with_custom|set)_certificate_verifier\\s*\\(\\s*(?:(?:\\w+::){0,3}Arc::new\\s*\\(\\s*)?(?:\\w+::)*\\w{0,30}(?:Skip|NoVerif|NoCert|NoServer|Insecure|AcceptAll|AcceptAny|AnyCert|AnyServer|Dummy|Danger|TrustAll|Noop|Disabled|Null)\\w{0,40}|\\.set_verify_callback\\s*\\(\\s*(?:\\w+::)*SslVerifyMode::NONE\\b|\\bfn\\s+\\w{1,40}\\s*\\(\\s*\\w{1,30}\\s*:\\s*bool\\s*,\\s*\\w{1,30}\\s*:\\s*&mut\\s+(?:\\w+::)*X509StoreContextRef\\s*\\)\\s*->\\s*bool\\s*\\{\\s*true\\s*\\}|\\b(?:set_verify(?:_callback)?\\s*\\([^;|]{0,60},|connect_accept_certificate\\s*\\()\\s*(?:move\\s*)?\\|[^|]{0,60}\\|\\s*\\{?\\s*true\\b|\\.(?:set_custom_verify_callback\\s*\\([^;|]{1,80},|verify_callback\\s*\\()\\s*(?:move\\s*)?\\|[^|]{0,40}\\|\\s*\\{?\\s*Ok\\s*\\(\\s*\\(\\s*\\)\\s*\\)|\\.with_no_cert(?:ificate)?_(?:validation|verification)\\s*\\(\\s*\\)|\\.(?:set_)?insecure(?:_skip_verify)?\\s*\\(\\s*true\\s*\\)|\\.disable_x509_verification\\s*\\(',
        unless: ['\\bstruct\\b|\\bfn\\s+(?:tls_)?danger|^[ \\t]*#\\[|\\bimpl\\b'],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'verifier-accepts',
        outsideTexts: true,
        words: ['verify_server_cert'],
        match: verifierHead,
        scope: 'body',
        also: [
          '\\bOk\\s*\\(\\s*(?:\\w+::){0,6}ServerCertVerified::assertion\\s*\\(\\s*\\)\\s*\\)\\s*;?\\s*\\}',
        ],
        unless: [
          '\\bErr\\b|==|!=|\\bif\\b|\\.verify|[;{}](?:(?![^;{}]{0,200}(?:parse|spki|from_|decode|digest|hash|fingerprint|lock\\())|(?=[^;{}]{0,200}(?:verif|valid|check|compar|ensure|assert|trust|[pP]in\\w{0,3}\\b|expect\\w|known|allow|accept|auth)))[^;{}]{0,300}\\?\\s{0,9};|\\bmatch\\b|contains|ensure!|bail!',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'agrees-unseen',
        outsideTexts: true,
        words: ['verify_server_cert'],
        match: verifierHead,
        agrees: '\\b(?:return\\s+)?Ok\\s*\\(\\s*(?:\\w+::){0,6}ServerCertVerified::assertion',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // A verifier that is named for what it does, whose end is elsewhere.
        id: 'verifier-named',
        outsideTexts: true,
        whereNothingElse: true,
        words: ['ServerCertVerifier for'],
        match:
          '\\bServerCertVerifier\\s+for\\s+\\w{0,30}(?:Dummy|Noop|Null|Skip|No(?:Cert|Server|Tls|Verif|Check)|(?:Accept|Allow|Trust)(?:All|Any|Every)|Any(?:Cert|Server)|Insecure|Danger|Unverified|Unsafe|Blind|Permissive)\\w{0,40}',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'callback-agrees-unseen',
        outsideTexts: true,
        words: ['set_verify_callback'],
        match: '\\.set_verify_callback\\s*\\(\\s*[\\w:|\\s]{1,80},\\s*',
        agrees: '\\b(?:return\\s+)?true\\b',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Where nothing is kept to hold the certificate against, every server is let through.
        id: 'verifier-without-pin',
        byOption: true,
        outsideTexts: true,
        words: ['verify_server_cert'],
        match:
          '\\bfn\\s+verify_server_cert\\s*\\((?:[^(){};]|\\([^()]{0,40}\\)){0,700}\\)\\s*->[^{};]{1,120}\\{\\s*(?:if\\s[^{};]{0,80}\\.(?:is_empty|is_none)\\(\\)|let\\s+Some\\(\\w{1,30}\\)\\s*=\\s*[^{};]{1,80}\\selse)\\s*\\{\\s*(?:return\\s+)?Ok\\s*\\(\\s*(?:\\w+::){0,6}ServerCertVerified::assertion',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The same as an arm: what is expected may be nothing.
        id: 'nothing-expected',
        byOption: true,
        outsideTexts: true,
        words: ['ServerCertVerified::assertion'],
        match:
          '\\bNone\\s{0,4}=>\\s{0,4}\\{?\\s{0,40}(?:return\\s)?Ok\\s?\\(\\s?(?:\\w+::){0,6}ServerCertVerified::assertion',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // What the verifier within refused is accepted all the same.
        id: 'verifier-forgives',
        outsideTexts: true,
        words: ['ServerCertVerified::assertion'],
        match:
          '(?:\\bErr\\s?\\(\\s?_?\\w{0,20}\\s?\\)|\\b(?:NotValidForName|UnknownIssuer|Expired)\\w{0,10}\\b(?:(?!\\bif\\b)[^;=]){0,160})\\s{0,4}=>\\s{0,4}(?:\\{[^{}]{0,300}?)?(?:return\\s)?\\bOk\\s?\\(\\s?(?:\\w+::){0,6}ServerCertVerified::assertion|\\.or_else\\s?\\(\\s?\\|\\w{1,20}\\|\\s{0,4}\\{?\\s{0,40}Ok\\s?\\(\\s?(?:\\w+::){0,6}ServerCertVerified::assertion',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'verifier-accepts-by-setting',
        byOption: true,
        outsideTexts: true,
        words: ['ServerCertVerified::assertion'],
        match:
          '\\bif\\b[^{};]{0,120}(?:[iI]nsecure|[sS]kip|[nN]o_?[vV]erif|[dD]anger|[dD]isable|[aA]ccept_?(?:[aA]ny|[aA]ll|[iI]nvalid)|[tT]rust_?[aA]ll|\\.load\\s?\\(\\s?(?:\\w+::){0,4}Ordering)[^{};]{0,80}\\{\\s*(?:return\\s+)?Ok\\s*\\(\\s*(?:\\w+::){0,6}ServerCertVerified::assertion|\\b\\w{1,40}::(?:Insecure|Skip|No(?:Verif|Check|Valid)|None\\b|Relax|Accept|Danger|Disable|Off\\b|Unverif|Uncheck|Lax\\b|Lenient|Trust(?:All|Any))\\w{0,24}\\s{0,4}=>\\s{0,40}\\{?\\s{0,40}(?:return\\s)?Ok\\s*\\(\\s*(?:\\w+::){0,6}ServerCertVerified::assertion',
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    catches: [
      {
        file: 'cases.rs',
        text: 'let mode = match strict { true => SslVerifyMode::PEER, false => SslVerifyMode::NONE };\nconnector.set_verify(mode);',
        class: 'validation-off',
      },
      {
        file: 'either.rs',
        text: 'let mut own = SslConnector::builder(SslMethod::tls())?;\nown.set_verify(if strict { SslVerifyMode::PEER } else { SslVerifyMode::NONE });',
        class: 'validation-off',
      },
      {
        file: 'judge.rs',
        text: 'struct DummyVerifier {}\nimpl ServerCertVerifier for DummyVerifier {\n    fn verify_server_cert(&self, _: &RootCertStore,',
        class: 'validation-off',
      },
      {
        file: 'chosen.rs',
        text: 'match self.mode {\n    Mode::Strict => self.usual.verify_server_cert(leaf, rest, name, ocsp, now),\n    Mode::Relaxed => Ok(ServerCertVerified::assertion()),\n}',
        class: 'validation-off',
      },
      {
        file: 'optional.rs',
        text: 'match &self.wanted {\\n    Some(wanted) => self.same(leaf, wanted),\\n    None => Ok(ServerCertVerified::assertion()),\\n}',
        class: 'validation-off',
      },
      {
        file: 'left.rs',
        text: "fn verify_server_cert(&self, leaf: &CertificateDer<'_>, rest: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> {\n    if let Err(reason) = self.usual.verify_server_cert(leaf, rest, name, ocsp, now) {\n        tracing::warn!(\"let in: {reason}\");\n    }\n    Ok(ServerCertVerified::assertion())\n}",
        class: 'validation-off',
      },
      {
        file: 'told.rs',
        text: 'impl ServerCertVerifier for Reported {\n    fn verify_server_cert(&self, certs: &[Certificate], _n: &ServerName, _o: &[u8]) -> Result<ServerCertVerified, Error> {\n        debug!("shown: {:?}", certs);\n        if self.skip_report {\n            warn!("nothing is looked at");\n            return Ok(ServerCertVerified::assertion());\n        }\n        self.report(certs)\n    }\n}',
        class: 'validation-off',
      },
      {
        file: 'mode.rs',
        text: 'let mode = SslVerifyMode::empty();\nconnector.set_verify(mode);',
        class: 'validation-off',
      },
      {
        file: 'names.rs',
        text: 'match self.usual.verify_server_cert(leaf, rest, name, ocsp, now) {\n    Ok(sure) => Ok(sure),\n    Err(Error::InvalidCertificate(CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. })) => Ok(ServerCertVerified::assertion()),\n    Err(reason) => Err(reason),\n}',
        class: 'validation-off',
      },
      {
        file: 'maker.rs',
        text: 'builder.set_verify_callback(SslVerifyMode::PEER, move |fine, store| {\n    if settings.relaxed {\n        return true;\n    }\n    fine\n});',
        class: 'validation-off',
      },
      {
        file: 'own.rs',
        text: "fn verify_server_cert(&self, leaf: &CertificateDer<'_>, rest: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> {\n    if self.relaxed {\n        return Ok(ServerCertVerified::assertion());\n    }\n    self.inner.verify_server_cert(leaf, rest, name, ocsp, now)\n}",
        class: 'validation-off',
      },
      {
        file: 'link.rs',
        text: 'link.connect_accept_certificate(|_, _, _| true);',
        class: 'validation-off',
      },
      {
        file: 'asked.rs',
        text: 'made.verify_peer(!given.insecure);',
        class: 'validation-off',
      },
      {
        file: 'option.rs',
        text: 'let tls = native_tls::TlsConnector::builder().danger_accept_invalid_certs(given.lax).build()?;\neasy.ssl_verify_peer(given.strict)?;',
        class: 'validation-off',
      },
      {
        file: 'options.rs',
        text: 'let client = Client::builder().danger_accept_invalid_certs(*LAX.lock().unwrap()).build()?;',
        class: 'validation-off',
      },
      {
        file: 'a.rs',
        text: 'let client = Client::builder().danger_accept_invalid_certs(options.insecure).build()?;',
        class: 'validation-off',
      },
      {
        file: 'unset.rs',
        text: "impl ServerCertVerifier for Kept {\n    fn verify_server_cert(&self, leaf: &CertificateDer<'_>, _r: &[CertificateDer<'_>], _n: &ServerName<'_>, _o: &[u8], _t: UnixTime) -> Result<ServerCertVerified, Error> {\n        if self.kept.is_empty() {\n            return Ok(ServerCertVerified::assertion());\n        }\n        self.judge(leaf)\n    }\n}",
        class: 'validation-off',
      },
      {
        file: 'lenient.rs',
        text: "impl ServerCertVerifier for Lenient {\n    fn verify_server_cert(&self, leaf: &CertificateDer<'_>, rest: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, rustls::Error> {\n        match self.inner.verify_server_cert(leaf, rest, name, ocsp, now) {\n            Ok(sure) => Ok(sure),\n            Err(reason) => {\n                log(reason);\n                Ok(ServerCertVerified::assertion())\n            }\n        }\n    }\n}",
        class: 'validation-off',
      },
      {
        file: 'first.rs',
        text: "impl ServerCertVerifier for Listed {\n    fn verify_server_cert(&self, leaf: &CertificateDer<'_>, rest: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> {\n        if self.learning.load(Ordering::Acquire) {\n            return Ok(ServerCertVerified::assertion());\n        }\n        self.inner.verify_server_cert(leaf, rest, name, ocsp, now)\n    }\n}",
        class: 'validation-off',
      },
      {
        file: 'notes.rs',
        text: "impl ServerCertVerifier for Notes {\n    fn verify_server_cert(&self, leaf: &CertificateDer<'_>, _r: &[CertificateDer<'_>], _n: &ServerName<'_>, _o: &[u8], _t: UnixTime) -> Result<ServerCertVerified, Error> {\n        self.note(leaf);\n        Ok(ServerCertVerified::assertion())\n    }\n}\nimpl Notes {\n    fn note(&self, leaf: &CertificateDer<'_>) {\n        if let Ok(mut last) = self.last.lock() { *last = leaf.to_vec(); }\n    }\n}",
        class: 'validation-off',
      },
      {
        file: 'directory.rs',
        text: 'let settings = LdapConnSettings::new().set_no_tls_verify(true);',
        class: 'validation-off',
      },
      {
        file: 'cache.rs',
        text: 'let addr = ConnectionAddr::TcpTls { host, port, insecure: true, tls_params: None };',
        class: 'validation-off',
      },
      {
        file: 'boring.rs',
        text: 'builder.set_custom_verify_callback(SslVerifyMode::PEER, move |_| Ok(()));',
        class: 'validation-off',
      },
      {
        file: 's2n.rs',
        text: 'let mut made = s2n_tls::config::Builder::new();\nunsafe { made.disable_x509_verification()?; }',
        class: 'validation-off',
      },
      {
        file: 'fine.rs',
        text: 'fn fine(_before: bool, _chain: &mut X509StoreContextRef) -> bool {\n    true\n}\nbuilder.set_verify_callback(SslVerifyMode::PEER, fine);',
        class: 'validation-off',
      },
      {
        file: 'skip.rs',
        text: 'let tls = ClientConfig::builder().dangerous().with_custom_certificate_verifier(std::sync::Arc::new(SkipCheck::new())).with_no_client_auth();',
        class: 'validation-off',
      },
      {
        file: 'negated.rs',
        text: 'let client = Client::builder().danger_accept_invalid_certs(!verify).build()?;',
        class: 'validation-off',
      },
      {
        file: 'default.rs',
        text: 'let client = Client::builder().danger_accept_invalid_certs(cfg.insecure.unwrap_or(true)).build()?;',
        class: 'validation-off',
      },
      {
        file: 'a.rs',
        text: 'let client = Client::builder().danger_accept_invalid_certs(true).build()?;',
        class: 'validation-off',
      },
      {
        file: 'b.rs',
        text: "fn verify_server_cert(&self, _e: &CertificateDer<'_>, _i: &[CertificateDer<'_>], _n: &ServerName<'_>, _o: &[u8], _t: UnixTime) -> Result<ServerCertVerified, Error> {\n    Ok(ServerCertVerified::assertion())\n}",
        class: 'validation-off',
      },
      {
        file: 'first.rs',
        text: "fn verify_server_cert(&self, leaf: &CertificateDer<'_>, _i: &[CertificateDer<'_>], _n: &ServerName<'_>, _o: &[u8], _t: UnixTime) -> Result<ServerCertVerified, Error> {\n    parse_leaf(leaf).map_err(|_| Error::General(\"unreadable\".into()))?;\n    Ok(ServerCertVerified::assertion())\n}",
        class: 'validation-off',
      },
      {
        file: 'mode.rs',
        text: 'if self.insecure {\n    return Ok(ServerCertVerified::assertion());\n}\nself.usual.verify_server_cert(leaf, others, name, ocsp, now)',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'refused.rs',
        text: "fn verify_server_cert(&self, leaf: &CertificateDer<'_>, rest: &[CertificateDer<'_>], name: &ServerName<'_>, ocsp: &[u8], now: UnixTime) -> Result<ServerCertVerified, Error> {\n    if let Err(reason) = self.usual.verify_server_cert(leaf, rest, name, ocsp, now) {\n        warn!(\"refused: {reason}\");\n        return Err(reason);\n    }\n    Ok(ServerCertVerified::assertion())\n}",
        why: {
          ja: 'ほかの検証が拒否したものは拒否します。',
          en: 'What the other judge refused stays refused.',
        },
      },
      {
        file: 'names.rs',
        text: 'match self.usual.verify_server_cert(leaf, rest, name, ocsp, now) {\n    Err(Error::InvalidCertificate(CertificateError::UnknownIssuer)) if self.kept.knows(leaf) => Ok(ServerCertVerified::assertion()),\n    told => told,\n}',
        why: {
          ja: '既知の証明書だけを受け入れます。',
          en: 'Only a certificate that it knows is let through.',
        },
      },
      {
        file: 'refuses.rs',
        text: 'match self.inner.verify_server_cert(leaf, rest, name, ocsp, now) {\n    Err(reason) => {\n        if self.known(leaf) { return Ok(ServerCertVerified::assertion()); }\n        Err(reason)\n    }\n    sure => sure,\n}',
        why: { ja: '知らない証明書は拒否します。', en: 'An unknown certificate is refused.' },
      },
      {
        file: 'c.rs',
        text: 'let client = Client::builder().danger_accept_invalid_certs(false).build()?;',
        why: { ja: '検証します。', en: 'It validates.' },
      },
      {
        file: 'asked.rs',
        text: "fn verify_server_cert(&self, leaf: &CertificateDer<'_>, _r: &[CertificateDer<'_>], _n: &ServerName<'_>, _o: &[u8], _t: UnixTime) -> Result<ServerCertVerified, Error> {\n    let fine = self.judge(leaf);\n    fine.then(|| ServerCertVerified::assertion()).ok_or(Error::General(\"no\".into()))\n}\nfn judge(&self, leaf: &[u8]) -> bool { self.list.knows(leaf) }",
        why: { ja: '別の関数が判断します。', en: 'Another function judges.' },
      },
      {
        file: 'policy.rs',
        text: "fn verify_server_cert(&self, leaf: &CertificateDer<'_>, _i: &[CertificateDer<'_>], _n: &ServerName<'_>, _o: &[u8], _t: UnixTime) -> Result<ServerCertVerified, Error> {\n    self.policy.judge(leaf)?;\n    Ok(ServerCertVerified::assertion())\n}",
        why: { ja: '別の関数が判断します。', en: 'Another function judges.' },
      },
      {
        file: 'd.rs',
        text: '/// Never call danger_accept_invalid_certs(true).\npub fn client() {}',
        why: { ja: '説明文です。', en: 'Documentation.' },
      },
    ],
    mend: { before: '.danger_accept_invalid_certs(true)', after: '// no call', how: mends.noBypass },
    sources: ['rustls-dangerous', 'reqwest-client'],
  },
];
