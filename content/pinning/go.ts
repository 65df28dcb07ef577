import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { asksToSkip, namedOff, namedOffSearch, namedOffUnderTls } from './check-names.ts';
import { effects, mends } from './phrases.ts';

const files = ['*.go'];
/** A configuration of a server that asks its clients for certificates, and of nothing that connects. */
const serverConfiguration =
  '(?<![\\s\\S])(?=[\\s\\S]*\\bClient(?:Auth|CAs)\\s*:)(?![\\s\\S]*(?:InsecureSkipVerify|RootCAs))';
/** `websocket.AcceptOptions`: what a server leaves out is the check of the page's origin. */
const acceptsPages = '(?<!\\bAcceptOptions\\s?\\{[^{}]{0,300})';
/** A copy of the TLS library: it makes sure that a renegotiation shows the same certificate. */
const tlsItself = '\\.sendAlert\\s*\\(';

const sides: Sides = {
  serves:
    '\\bClientAuth\\s*[:=]|\\btls\\.Require\\w+|\\br(?:eq(?:uest)?)?\\.TLS\\b|\\bpeer\\.FromContext|\\bcredentials\\.TLSInfo|\\btls\\.(?:Server|NewListener|Listen)\\s*\\(|^func\\s*\\(\\w{1,20}\\s+\\*?\\w{0,30}Server\\w{0,20}\\)',
  connects:
    '\\bClientHandshake\\b|\\btls\\.(?:Dial|Client\\s*\\()|\\bhttp\\.(?:Transport|Client)\\b|InsecureSkipVerify|\\bRootCAs\\b|\\bDialTLS|\\bgrpc\\.(?:Dial|NewClient)|\\bServerName\\s*:',
};

/** A callback of a client's tls.Config that is asked about the peer; not of a server's. */
const peerCallback =
  '\\bVerify(?:PeerCertificate|Connection)\\s*(?::|=(?!=))\\s*(?<!\\.Server\\s?\\{[^\\n]{0,40}(?:\\n[^\\n{}]{0,120}){0,6}\\bTLSConfig:\\s{1,8}&?tls\\.Config\\{[\\s\\S]{0,600})';

export const go: readonly Pattern[] = [
  {
    id: 'go-verify-callback',
    platform: 'go',
    name: {
      ja: 'Go の VerifyPeerCertificate / VerifyConnection',
      en: 'VerifyPeerCertificate and VerifyConnection of Go',
    },
    what: {
      ja: 'tls.Config のコールバックや ConnectionState の PeerCertificates で、証明書や公開キーのハッシュ、発行者を比べます。',
      en: 'A callback of tls.Config, or PeerCertificates of the ConnectionState, is used to compare the hash of a certificate or key, or its issuer.',
    },
    effect: effects.callback,
    files,
    rules: [
      {
        id: 'callback-compares',
        outsideTexts: true,
        words: ['VerifyPeerCertificate', 'VerifyConnection'],
        match: '\\bVerify(?:PeerCertificate|Connection)\\s*(?::|=(?!=))\\s*(?!\\s|\\w{0,20}client_?auth)',
        compares: 'parameters',
        unless: [serverConfiguration],
        scope: 'call',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // A client of Gemini asks for each host: `func(hostname string, cert *x509.Certificate) error`.
        id: 'trust-certificate',
        outsideTexts: true,
        words: ['TrustCertificate'],
        match: '\\bTrustCertificate\\s*(?::|=(?!=))\\s*(?!\\s)',
        compares: 'parameters',
        follows: '^(?!\\w{0,8}(?:host|name|domain|addr|url))',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'raw-certificates',
        outsideTexts: true,
        words: ['rawCerts', '[][]byte'],
        match:
          'func\\s*(?:\\((?![^()]{0,60}client_?auth)[^()]{0,60}\\)\\s*)?\\w{0,60}\\s*\\(\\s*\\w+\\s+\\[\\]\\[\\]byte\\s*,\\s*\\w+\\s+\\[\\]\\[\\]\\*x509\\.Certificate\\s*\\)',
        compares: 'parameters',
        unlessServing: { serves: 'ClientAuth\\s*:\\s*tls\\.Require', connects: sides.connects },
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // A callback that keeps what it is shown; it is looked at after the handshake.
        id: 'kept-certificates',
        outsideTexts: true,
        words: ['rawCerts'],
        match: '\\brawCerts\\s?\\[\\s?0\\s?\\]',
        alsoInFile: ['\\bInsecureSkipVerify\\b'],
        compares: 'match',
        unlessInFile: [tlsItself],
        unlessServing: { serves: 'ClientAuth\\s*[:=]', connects: sides.connects },
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // What verifies stands in another file, and is named for it: `&tofuVerifier{print: wanted}`.
        id: 'verifier-named-for-pin',
        outsideTexts: true,
        words: ['Verifier{', 'Validator{', 'Checker{', 'Verifier {', 'Validator {', 'Checker {'],
        match:
          '(?:Verifier|Validator|Checker)\\s?\\{(?<=&\\w{0,12}\\.?\\w{0,16}(?:TOFU|Pin|Pinned|Pinning|Fingerprint|Thumbprint|SPKI)(?:Cert|Certificate|Key)?(?:Verifier|Validator|Checker)\\s?\\{)\\s{0,40}\\w{1,40}\\s?:',
        alsoInFile: [
          '\\bInsecureSkipVerify\\s*(?::|=(?!=))\\s*true\\b',
          '\\bVerify(?:PeerCertificate|Connection)\\s*(?::|=(?!=))\\s*\\w{1,30}\\.\\w',
        ],
        unlessInFile: ['ClientAuth\\s*[:=]'],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // A function that takes a certificate and what it must be, or who showed it.
        id: 'given-with-expected',
        outsideTexts: true,
        words: ['x509.Certificate', 'rawCerts'],
        match:
          'func\\s*(?:\\([^()]{0,60}\\)\\s*)?(?!\\w{0,40}(?:[cC]lient|[sS]ign|[mM]anifest|[aA]ttest))\\w{0,40}(?:[vV]erif|[cC]heck|[vV]alid|[mM]atch|[pP]in|[tT]rust|[cC]ompare)\\w{0,40}\\s*\\(\\s*(?:\\w{1,30}\\s{1,3}\\*x509\\.Certificate|rawCerts\\s{1,3}\\[\\]\\[\\]byte)\\s*,\\s*\\w{0,30}(?:[eE]xpected|[wW]ant|[pP]inn?|[fF]ingerprint|[tT]humbprint|[hH]ash)\\w{0,30}\\s{1,3}(?:\\.\\.\\.)?(?:string|\\[\\d{0,2}\\](?:byte|string))\\s*\\)|func\\s*(?:\\([^()]{0,60}\\)\\s*)?(?!\\w{0,40}(?:client|sign|manifest|attest))\\w{0,40}\\s*\\(\\s*\\w{0,12}(?:host|hostname|hostport|addr|authority)\\s+string\\s*,\\s*\\w{1,30}\\s{1,3}\\*x509\\.Certificate\\s*\\)(?=\\s*\\(?\\s*(?:error|bool)\\b)',
        compares: 'parameters',
        follows: '^(?!.*(?:expected|want|pin|print|hash|host|addr|authority))',
        alsoInFile: ['\\btls\\.|"crypto/tls"|InsecureSkipVerify|PeerCertificates|\\brawCerts\\b'],
        unlessInFile: ['\\br(?:eq(?:uest)?)?\\.TLS\\.(?:PeerCertificates|VerifiedChains)', '\\bClientCAs\\b'],
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // A CA that is fetched without verification, and told by what was written down of it.
        id: 'fetched-ca-compared',
        outsideTexts: true,
        words: ['ca', 'cert', 'certs'].flatMap((owner) =>
          ['hash', 'checksum', 'sha256', 'digest'].flatMap((kind) => [owner + kind, `${owner}_${kind}`]),
        ),
        match:
          '[!=]=\\s{1,3}(?:\\w{1,30}\\.)?\\w{0,20}ca_?(?:certs?_?)?(?:checksum|hash|sha256|digest)\\b|\\bca_?(?:certs?_?)?(?:checksum|hash|sha256|digest)\\s{1,3}[!=]=\\s{1,3}(?!nil\\b|"")\\w',
        alsoInFile: ['\\bInsecureSkipVerify\\s*(?::|=(?!=))\\s*true\\b'],
        class: 'pins',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'connection-state-compared',
        outsideTexts: true,
        words: ['PeerCertificates', 'ConnectionState', 'VerifiedChains'],
        match: '\\.PeerCertificates\\b|\\.VerifiedChains\\b',
        compares: 'match',
        // What AWS knows of an issuer of tokens is kept up to date, and verifies nobody here.
        unlessInFile: [tlsItself, 'OpenIDConnectProviderThumbprint'],
        unlessServing: sides,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'named-pin',
        outsideTexts: true,
        words: [
          'VerifyPeerCertificate',
          'VerifyConnection',
          'pinned',
          'pinning',
          'fingerprint',
          'ca_sha256',
          'CATrustedFingerprint',
          'CASha256',
          'SPKI',
          'SetThumbprint',
          'TLSServerCert',
          'pubkeypin.NewSet',
          'WithRootSHA256',
          'PinnedPeerCert',
          ...['Hash', 'SHA256', 'Pin'].flatMap((kind) => [`ServerCert${kind}`, `ServerCertificate${kind}`]),
        ],
        match:
          '\\bVerify(?:PeerCertificate|Connection)\\s*(?::|=(?!=))\\s*(\\w{1,30})\\b(?<=\\b\\1(?:,\\s?\\w{1,9})?\\s?:?=\\s?[\\w.]{0,40}(?:pin(?![eghk]|ch)|fingerprint|thumbprint|spki|tofu)\\w{0,40}\\([\\s\\S]{0,400})|\\bVerify(?:PeerCertificate|Connection)(?:,\\s\\w{1,9})?\\s*(?::|=(?!=))\\s*[\\w.]{0,60}(?:[pP]in|[fF]ingerprint|[tT]humbprint|SPKI|TOFU)\\w{0,40}|\\bTLSServerCert\\s*:\\s*(?!\\s|nil\\b|"")[^\\s,](?<=ConnectionArgs\\s?\\{[^{}]{0,300})|\\bpubkeypin\\.NewSet\\s?\\(|\\bCheckSPKI\\s?\\(\\s?\\w|\\bWithRootSHA256\\s?\\(\\s?(?!\\s|""|\\)|\\w{1,30}\\s+string)|\\bPinnedPeerCert\\w{0,30}\\s*:\\s*(?!\\s|nil\\b|"")[^\\s,]|\\.SetThumbprint\\s?\\(\\s?\\w[^,()\\n]{0,60},|\\bCATrustedFingerprint\\s*[:=]|\\bCASha256\\s*[:=]|\\bCertificateFingerprint\\s*:\\s*[^\\s,]|\\b\\w{0,20}ServerCert(?:ificate)?(?:Fingerprint|SHA256|Hash|Pin)s?\\s*:\\s*(?!\\s|""|nil\\b)[^\\s,]',
        unless: [serverConfiguration],
        scope: 'call',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'creds.go',
        text: 'func (own creds) ClientHandshake(ctx context.Context, name string, raw net.Conn) (net.Conn, credentials.AuthInfo, error) {\n	conn, info, err := own.TransportCredentials.ClientHandshake(ctx, name, raw)\n	if err != nil {\n		return nil, nil, err\n	}\n	if hash(info.(credentials.TLSInfo).State.PeerCertificates[0]) != own.print {\n		return nil, nil, errOther\n	}\n	return conn, info, nil\n}',
        class: 'pins',
      },
      {
        file: 'asked.go',
        text: 'import "crypto/tls"\n\nfunc (all *Hosts) check(host string, c *x509.Certificate) error {\n	shown := fingerprint(c)\n	if have, ok := all.kept[host]; ok && have != shown {\n		return errChanged\n	}\n	all.kept[host] = shown\n	return nil\n}',
        class: 'pins',
      },
      {
        file: 'first.go',
        text: 'func (link *Link) verify(cs tls.ConnectionState) error {\n	sum := fmt.Sprintf("%x", sha256.Sum256(cs.PeerCertificates[0].Raw))\n	old, err := os.ReadFile(link.path)\n	if os.IsNotExist(err) {\n		return os.WriteFile(link.path, []byte(sum), 0o600)\n	}\n	if strings.TrimSpace(string(old)) == sum {\n		return nil\n	}\n	return errors.New("somebody else")\n}',
        class: 'pins',
      },
      {
        file: 'own.go',
        text: 'config := &tls.Config{VerifyConnection: func(cs tls.ConnectionState) error {\n	sum := sha256.Sum256(cs.PeerCertificates[0].Raw)\n	h := hex.EncodeToString(sum[:])\n	if !strings.HasPrefix(h, value) {\n		return errOther\n	}\n	return nil\n}}',
        class: 'pins',
      },
      {
        file: 'first.go',
        text: 'func (k *kept) judge(state tls.ConnectionState) error {\n\tshown := digestOf(state.PeerCertificates[0].Raw)\n\told, _ := k.table.LoadOrStore(state.ServerName, shown)\n\tif old != shown {\n\t\treturn errOther\n\t}\n\treturn nil\n}',
        class: 'pins',
      },
      {
        file: 'console.go',
        text: 'func rules(hostSubject string) *tls.Config {\n\treturn &tls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {\n\t\tleaf, err := x509.ParseCertificate(raw[0])\n\t\tif err != nil || !subjectMatches(leaf.Subject, hostSubject) {\n\t\t\treturn errOther\n\t\t}\n\t\treturn nil\n\t}}\n}',
        class: 'pins',
      },
      {
        file: 'paired.go',
        text: 'cfg := &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {\n\t\tid, err := idOf(raw[0])\n\t\tif err != nil {\n\t\t\treturn err\n\t\t}\n\t\tif !allow(id) {\n\t\t\treturn errOther\n\t\t}\n\t\treturn nil\n\t},\n}',
        class: 'pins',
      },
      {
        file: 'office.go',
        text: 'cfg := &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyConnection: func(state tls.ConnectionState) error {\n\t\tif len(state.PeerCertificates) == 0 || protocol.NewID(state.PeerCertificates[0].Raw) != office {\n\t\t\treturn errOther\n\t\t}\n\t\treturn nil\n\t},\n}',
        class: 'pins',
      },
      {
        file: 'capsule.go',
        text: 'client := &gemini.Client{\n\tTrustCertificate: func(name string, shown *x509.Certificate) error {\n\t\tkept, ok := hosts.Lookup(name)\n\t\tif ok && kept.Fingerprint != gemini.NewFingerprint(shown.Raw).Hex {\n\t\t\treturn errOther\n\t\t}\n\t\treturn nil\n\t},\n}',
        class: 'pins',
      },
      {
        file: 'proxy.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: true}\ncfg.VerifyPeerCertificate, err = NewFingerprintVerifier(wanted)',
        class: 'pins',
      },
      {
        file: 'hub.go',
        text: 'func checkStation(rawCerts [][]byte, wantedPrint string) error {\n\tif got := printOf(rawCerts[0]); hexOf(got) != hexOf(wantedPrint) {\n\t\treturn errChanged\n\t}\n\treturn nil\n}',
        class: 'pins',
      },
      { file: 'images.go', text: 'args := lxd.ConnectionArgs{TLSServerCert: station}', class: 'pins' },
      { file: 'join.go', text: 'keys := pubkeypin.NewSet()\nerr := keys.Allow(given...)', class: 'pins' },
      {
        file: 'enroll.go',
        text: 'link, err := ca.NewClient(where, ca.WithRootSHA256(print))',
        class: 'pins',
      },
      {
        file: 'capsule.go',
        text: 'link.TrustCertificate = func(hostname string, cert *x509.Certificate) error {\n\tif seen, ok := kept.Lookup(hostname); ok && seen.Print != printOf(cert) {\n\t\treturn errChanged\n\t}\n\treturn nil\n}',
        class: 'pins',
      },
      {
        file: 'bootstrap.go',
        text: 'link.TLSClientConfig = &tls.Config{InsecureSkipVerify: true}\nsum := sha256.Sum256(fetched)\nif hex.EncodeToString(sum[:]) != given.caChecksum {\n\treturn errOther\n}',
        class: 'pins',
      },
      {
        file: 'vcenter.go',
        text: 'link := soap.NewClient(where, false)\nlink.SetThumbprint(where.Host, settings.Thumbprint)',
        class: 'pins',
      },
      {
        file: 'made.go',
        text: 'accept, err := pinOf(given.cert)\nif err != nil {\n\treturn nil, err\n}\ncfg.InsecureSkipVerify = true\ncfg.VerifyPeerCertificate = accept',
        class: 'pins',
      },
      {
        file: 'elsewhere.go',
        text: 'cfg.InsecureSkipVerify = true\ncfg.VerifyPeerCertificate = brokerPinVerifier(wanted)',
        class: 'pins',
      },
      {
        file: 'first.go',
        text: 'seen := trust.NewTOFU(file)\ncfg := &tls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: tofu.Verify}',
        class: 'pins',
      },
      {
        file: 'cases.go',
        text: 'cfg := &tls.Config{VerifyPeerCertificate: func(rawCerts [][]byte, _ [][]*x509.Certificate) error {\n\tsum := sha256.Sum256(rawCerts[0])\n\tswitch hex.EncodeToString(sum[:]) {\n\tcase wanted, spare:\n\t\treturn nil\n\t}\n\treturn errOther\n}}',
        class: 'pins',
      },
      {
        file: 'pin.go',
        text: 'cfg := &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyPeerCertificate: func(rawCerts [][]byte, _ [][]*x509.Certificate) error {\n\t\tsum := sha256.Sum256(rawCerts[0])\n\t\tif !bytes.Equal(sum[:], pinned) {\n\t\t\treturn errors.New("unexpected certificate")\n\t\t}\n\t\treturn nil\n\t},\n}',
        class: 'pins',
      },
      {
        file: 'guard.go',
        text: 'func (g *CertGuard) VerifyPeerCertificate(rawCerts [][]byte, verifiedChains [][]*x509.Certificate) error {\n\tfor _, cert := range verifiedChains[0] {\n\t\tsum := sha256.Sum256(cert.Raw)\n\t\tname := hex.EncodeToString(sum[:])\n\t\tif g.known[name] {\n\t\t\treturn nil\n\t\t}\n\t}\n\treturn errUnknown\n}',
        class: 'pins',
      },
      {
        file: 'both.go',
        text: 'cfg := &tls.Config{\n\tClientAuth: tls.RequireAnyClientCert,\n\tInsecureSkipVerify: true,\n\tVerifyPeerCertificate: func(rawCerts [][]byte, _ [][]*x509.Certificate) error {\n\t\tif !bytes.Equal(rawCerts[0], node.cert) {\n\t\t\treturn errOther\n\t\t}\n\t\treturn nil\n\t},\n}',
        class: 'pins',
      },
      {
        file: 'first-use.go',
        text: 'seen := &tofuVerifier{print: wanted, host: host}\nconn := tls.Client(raw, &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyPeerCertificate: seen.accept,\n})',
        class: 'pins',
      },
      {
        file: 'probe.go',
        text: 'func shownBy(raw net.Conn) *x509.Certificate {\n\tvar leaf *x509.Certificate\n\tlink := tls.Client(raw, &tls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: func(rawCerts [][]byte, _ [][]*x509.Certificate) error {\n\t\tleaf, _ = x509.ParseCertificate(rawCerts[0])\n\t\treturn nil\n\t}})\n\tlink.Handshake()\n\treturn leaf\n}\nfunc (p *probe) look(raw net.Conn) bool {\n\tprint := printOf(shownBy(raw))\n\treturn print == p.pinnedPrint\n}',
        class: 'pins',
      },
      {
        file: 'share.go',
        text: 'func dial() *tls.Config { return &tls.Config{InsecureSkipVerify: true} }\nfunc CheckCertificate(shown *x509.Certificate, expectedHash string) bool {\n\tsum := sha256.Sum256(shown.Raw)\n\treturn hex.EncodeToString(sum[:]) == expectedHash\n}',
        class: 'pins',
      },
      {
        file: 'backup.go',
        text: 'err := repository.Open(ctx, repository.Options{\n\tURL: address,\n\tServerCertFingerprint: fingerprint,\n})',
        class: 'pins',
      },
      {
        file: 'peer.go',
        text: 'id := newID(res.TLS.PeerCertificates[0].Raw)\nif !id.Equals(c.id) {\n\treturn errOther\n}',
        class: 'pins',
      },
      {
        file: 'state.go',
        text: 'for _, cert := range conn.ConnectionState().PeerCertificates {\n\tif hex.EncodeToString(sha(cert.RawSubjectPublicKeyInfo)) == expected {\n\t\treturn nil\n\t}\n}',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'middle.go',
        text: 'for _, c := range cs.PeerCertificates {\n	if c.IsCA && !bytes.Equal(c.RawIssuer, c.RawSubject) {\n		middle.AddCert(c)\n	}\n}',
        why: {
          ja: '自己署名証明書かどうかを調べるだけです。',
          en: 'It only looks whether a certificate has signed itself.',
        },
      },
      {
        file: 'caller.go',
        text: 'func callerOf(state *tls.ConnectionState) (Caller, error) {\n	if len(state.VerifiedChains) == 0 || !state.PeerCertificates[0].Equal(state.VerifiedChains[0][0]) {\n		return Caller{}, errNobody\n	}\n	return callers.of(state.PeerCertificates[0].URIs[0].String())\n}',
        why: {
          ja: '検証済みのチェーンの先頭かどうかを見るだけです。',
          en: 'It only asks whether it is the first of the chain that was verified.',
        },
      },
      {
        file: 'guard.go',
        text: 'func (g *guard) judge(r *http.Request) int {\n\ts := r.TLS\n\tif s == nil || len(s.PeerCertificates) == 0 || sha256.Sum256(s.PeerCertificates[0].Raw) != g.guest {\n\t\treturn http.StatusForbidden\n\t}\n\treturn http.StatusOK\n}',
        why: { ja: 'クライアントを検証するサーバーです。', en: 'A server checks who connects to it.' },
      },
      {
        file: 'bus.go',
        text: 'link, err := modbus.NewServer(&modbus.ServerConfiguration{TLSServerCert: own}, handler)',
        why: { ja: 'サーバー自身の証明書です。', en: 'It is the certificate of a server itself.' },
      },
      {
        file: 'dates.go',
        text: 'func soon(host string, cert *x509.Certificate) bool {\n\treturn cert.NotAfter.Before(limit)\n}',
        why: { ja: '有効期限を見るだけです。', en: 'It looks at the dates only.' },
      },
      {
        file: 'assign.go',
        text: 'cfg := base()\ncfg.ClientAuth = tls.RequireAnyClientCert\ncfg.VerifyConnection = func(cs tls.ConnectionState) error {\n\tif sha256.Sum256(cs.PeerCertificates[0].Raw) != partner {\n\t\treturn errOther\n\t}\n\treturn nil\n}',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'handshake_test.go',
        text: 'if !bytes.Equal(cs.PeerCertificates[0].Raw, leafDER) {\n\tt.Fatalf("got %x", cs.PeerCertificates[0].Raw)\n}',
        why: { ja: 'テストが見たものを報告するだけです。', en: 'A test tells what it saw.' },
      },
      {
        file: 'policy.go',
        text: 'cfg.VerifyPeerCertificate = clientauth.verifyPeerCertificate\nfunc (clientauth *ClientAuthentication) verifyPeerCertificate(rawCerts [][]byte, verifiedChains [][]*x509.Certificate) error {\n\tif !clientauth.trusted[string(rawCerts[0])] {\n\t\treturn errUnknown\n\t}\n\treturn nil\n}',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'agent.go',
        text: 'srv := &http.Server{TLSConfig: &tls.Config{\n\tClientAuth: tls.RequireAndVerifyClientCert,\n\tVerifyConnection: a.pinnedCaller,\n}}',
        why: { ja: 'サーバーがクライアントを確かめています。', en: 'A server checks its clients.' },
      },
      {
        file: 'handshake.go',
        text: 'if !bytes.Equal(c.peerCertificates[0].Raw, msg.certificates[0]) {\n\tc.sendAlert(alertBadCertificate)\n\treturn errChanged\n}',
        why: {
          ja: 'TLS のライブラリが、再ネゴシエーションで証明書が変わらないことを確かめています。',
          en: 'A TLS library makes sure that a renegotiation shows the same certificate.',
        },
      },
      {
        file: 'kinds.go',
        text: 'for _, cert := range conn.ConnectionState().PeerCertificates {\n\tswitch key := cert.PublicKey.(type) {\n\tcase *rsa.PublicKey:\n\t\tuse(key)\n\t}\n}',
        why: { ja: 'キーの種類を調べるだけです。', en: 'It only asks for the kind of the key.' },
      },
      {
        file: 'listener.go',
        text: 'conn := tls.Server(tcp, cfg)\nid := idOf(conn.ConnectionState().PeerCertificates[0].Raw)\nif id == expectedID {\n\treturn conn\n}',
        why: { ja: 'サーバーが接続元を確かめています。', en: 'A server looks at who calls it.' },
      },
      {
        file: 'probe.go',
        text: 'for _, cert := range conn.ConnectionState().PeerCertificates {\n\tfmt.Println(cert.Subject, cert.NotAfter)\n}',
        why: { ja: '表示するだけです。', en: 'It only prints.' },
      },
      {
        file: 'reverify.go',
        text: 'cfg := &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyConnection: func(cs tls.ConnectionState) error {\n\t\t_, err := cs.PeerCertificates[0].Verify(x509.VerifyOptions{DNSName: cs.ServerName})\n\t\treturn err\n\t},\n}',
        why: { ja: '既定の検証を自分で行っています。', en: 'It does the default verification itself.' },
      },
    ],
    mend: {
      before: 'VerifyPeerCertificate: checkIntermediate,',
      after: '// no callback: crypto/tls validates against the system roots',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'go-root-pool',
    platform: 'go',
    name: { ja: 'Go の RootCAs', en: 'RootCAs of Go' },
    what: {
      ja: 'tls.Config の RootCAs に渡すプールが信頼の起点になります。SystemCertPool から始めると追加になります。',
      en: 'The pool in RootCAs of tls.Config is what is trusted. A pool that starts as SystemCertPool adds to the system.',
    },
    effect: effects.anchorsAccepted,
    files,
    intermediateAsAnchor: 'accepted',
    rules: [
      {
        id: 'root-cas',
        outsideTexts: true,
        words: ['RootCAs'],
        match:
          '\\bRootCAs\\s*:\\s*(?!\\s|nil\\b|(?:\\w{1,40}\\.){1,3}RootCAs\\b)[\\w&]|\\.RootCAs\\s*=\\s*(?!\\s|=|nil\\b)[\\w&]',
        unless: ['=\\s*[\\w.]{1,60}\\.RootCAs\\b'],
        scope: 'line',
        // The system's own pool, with nothing added.
        unlessInFile: [
          '(?<![\\s\\S])(?=[\\s\\S]*SystemCertPool)(?![\\s\\S]*(?:AppendCertsFromPEM|\\.AddCert\\b|NewCertPool))',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'verify-options',
        outsideTexts: true,
        words: ['VerifyOptions', 'CheckSignatureFrom'],
        match:
          '\\bx509\\.VerifyOptions\\s*\\{[^{}]{0,200}\\bRoots\\s*:\\s*(?!nil\\b)(?:\\w{1,40}\\.){0,2}\\w{0,20}(?:ca|root|pool|cert|anchor|trust)\\w{0,20}|\\.CheckSignatureFrom\\s?\\(\\s?(?:\\w{1,30}\\.){0,2}\\w{0,16}(?:ca|root|authority|anchor)(?:_?cert\\w{0,12})?\\s?\\)',
        scope: 'statement',
        unless: ['RootCAs|[sS]ystem|CodeSigning|ClientAuth'],
        alsoInFile: ['VerifyPeerCertificate|VerifyConnection|InsecureSkipVerify'],
        unlessServing: {
          serves: 'ClientAuth\\s*:|ClientCAs\\s*:',
          connects: sides.connects,
          unclearServes: true,
        },
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'append-certs',
        outsideTexts: true,
        words: ['AppendCertsFromPEM'],
        // A pool that only tells whether a text holds certificates trusts none of them.
        match:
          '\\.AppendCertsFromPEM\\s*\\((?<!inter\\w{0,14}\\.AppendCertsFromPEM\\s?\\()(?<!NewCertPool\\(\\)\\s{1,8}return\\s\\w{1,30}\\.AppendCertsFromPEM\\s?\\()',
        unlessInFile: [
          '\\bClientCAs\\b',
          'RootCAs\\s*:(?!=)|\\.RootCAs\\s*=(?!=)',
          // Roots of what was signed, in a file that connects to nobody.
          '(?<![\\s\\S])(?=[\\s\\S]*(?:[sS]ignature|[aA]ttest|[aA]udit|CodeSigning))(?![\\s\\S]*(?:\\btls\\b|\\bhttp\\b|\\bgrpc\\b|TLS|HTTP|Client))',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        // The clients of Consul, Vault and Nomad are told so member by member.
        id: 'api-tls-config',
        outsideTexts: true,
        words: ['api.TLSConfig'],
        match:
          '\\bapi\\.TLSConfig\\s?\\{\\s?\\}(?=[\\s\\S]{0,600}?\\.CA(?:File|Path|Cert|Pem)\\s?=\\s?(?!\\s|=|nil\\b|"")\\S)',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // A client that leaves the verification to a function, and gives it the roots.
        id: 'callback-given-roots',
        outsideTexts: true,
        words: ['VerifyPeerCertificate', 'VerifyConnection'],
        match:
          '\\bVerify(?:PeerCertificate|Connection)\\s*(?::|=(?!=))\\s*(?=func\\s?\\([^{}]{0,160}\\{\\s{0,12}return\\s[\\w.]{1,50}\\([^{}()\\n]{0,80}\\b(?!\\w{0,10}(?:inter|[sS]ystem))\\w{0,10}(?:[rR]oots?|[pP]ool|CAs|[tT]rusted)\\b)',
        scope: 'call',
        also: ['InsecureSkipVerify\\s*:\\s*true\\b'],
        unless: ['ClientAuth'],
        unlessInFile: ['RootCAs\\s*:(?!=)|\\.RootCAs\\s*=(?!=)'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // Roots for a verification of its own; what goes on from a server's certificate is none.
        id: 'add-root',
        outsideTexts: true,
        words: ['AddCert'],
        match:
          '\\.AddCert\\s?\\((?<=\\b(?!\\w{0,10}inter)\\w{0,20}(?:root|trust|anchor|ca)\\w{0,20}\\.AddCert\\s?\\()',
        alsoInFile: [
          '\\bInsecureSkipVerify\\s*(?::|=(?!=))\\s*true\\b',
          'VerifyPeerCertificate|VerifyConnection',
        ],
        unlessInFile: ['\\bClientCAs\\b', 'RootCAs\\s*:(?!=)|\\.RootCAs\\s*=(?!=)'],
        class: 'trust-anchors',
        pinned: 'anchors',
        confidence: 'medium',
      },
      {
        id: 'ca-data',
        outsideTexts: true,
        words: [
          'CAData',
          'CAFile',
          'CACert',
          'CAPath',
          'CaFile',
          'CaPath',
          'CaCert',
          'CertificateAuthorityData',
        ],
        match:
          '\\bCertificateAuthorityData\\s*:\\s*(?!\\s|nil\\b|"|z\\.)[\\w[&]|\\bCAData\\s*:\\s*(?:\\w{1,40}\\.){1,3}CertificateAuthorityData\\b|\\b(?:TLS)?(?:CAData|(?:Trusted)?CAFile|CACert|CACertFile|CAPath|CaFile|CaPath|CaCert)\\s*:\\s*(?!\\s|nil\\b|""|\\*?\\w+\\.\\w+,?\\s*$)[\\w"[&]',
        scope: 'call',
        also: ['TLS|Client|CertificateAuthorityData|elasticsearch|opensearch|SslOptions'],
        unless: ['json:"|yaml:"|mapstructure:"|flag\\.|ClientCA|ClientCertAuth|Server(?:Config|Options)\\{'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'credentials-from-pool',
        outsideTexts: true,
        words: ['NewClientTLSFromCert'],
        match: '\\bNewClientTLSFromCert\\s*\\(\\s*(?!\\s|nil)',
        scope: 'function',
        // The pool of the system, to which nothing is added.
        unless: [
          '(?<![\\s\\S])(?=[\\s\\S]*SystemCertPool\\s?\\()(?![\\s\\S]*(?:AppendCerts|AddCert|NewCertPool))',
        ],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // What the runtime takes for the system's own, put in its place by a linked name.
        id: 'system-roots-replaced',
        outsideTexts: true,
        words: ['systemRoots'],
        match: '\\bsystemRoots\\s?=\\s?(?!\\s|=|nil\\b)\\w',
        alsoInFile: ['SystemCertPool|\\bx509\\b'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'client-credentials',
        words: [
          'NewClientTLSFromFile',
          'SetRootCert',
          'SetRootCAs',
          'TLSClientConfig.CA',
          'ssl.ca.',
          'SSL_CERT_FILE',
          'SSL_CERT_DIR',
          'winrm.NewEndpoint',
          'ca.WithRootFile',
          'gocertifi',
          'SSLRootCert',
          'sslrootcert',
          'ClientAuthority',
          'RootCAsFromFile',
          'CAFile',
          'CaFile',
          'TLSCAFile',
          'RootCAs(',
          'WithTLSClientConfig',
        ],
        match:
          '\\bWithTLSClientConfig\\s?\\(\\s?(?!""|nil\\b)(?:[^(),]|\\([^()]{0,80}\\)){1,80},(?:[^(),]|\\([^()]{0,80}\\)){1,80},|\\bNewClientTLSFromFile\\s*\\(\\s*(?!\\s|"")|\\.SetRootCert\\w{0,60}\\s*\\(|\\.SetRootCAs\\s*\\(\\s*(?!\\s|nil\\b|\\))|TLSClientConfig\\.CA(?:File|Data)\\s?=\\s?(?!\\s|=|nil\\b|"")|"ssl\\.ca\\.(?:location|pem)"\\s?[:,]\\s?(?!\\s|"")|\\bos\\.Setenv\\s?\\(\\s?"SSL_CERT_(?:FILE|DIR)"\\s?,|\\bwinrm\\.NewEndpoint\\s?\\([^()\\n]{1,120},\\s?(?:true|false)\\s?,\\s?false\\s?,\\s?(?!nil\\b)\\w|\\bca\\.WithRootFile\\s?\\(\\s?(?!\\s|""|\\))|\\bgocertifi\\.CACerts\\s*\\(|\\bsslrootcert=|\\bnats\\.RootCAs\\s*\\(|\\b(?:TLS|SSL)?(?:CAFile|CAPath|CACert|CaFile|TLSCAFile)\\s*:\\s*(?:"[^"]|[a-z]\\w{0,60}\\.[A-Z]|filepath|os\\.Getenv|\\[\\]byte|ca\\w{0,20}\\b)',
        unless: ['\\bClientCAFile|json:"|yaml:"|mapstructure:"|ServerOption|flag\\.'],
        scope: 'line',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'rpc.go',
        text: 'func dial(own []byte) (*grpc.ClientConn, error) {\n\troots, _ := x509.SystemCertPool()\n\troots.AppendCertsFromPEM(own)\n\treturn grpc.NewClient(where, grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(roots, "")))\n}',
        class: 'trust-anchors',
      },
      {
        file: 'engine.go',
        text: 'engine, err := client.NewClientWithOpts(client.WithTLSClientConfig(filepath.Join(dir, "ca.pem"), cert, key))',
        class: 'trust-anchors',
      },
      {
        file: 'linked.go',
        text: '//go:linkname systemRoots crypto/x509.systemRoots\nvar systemRoots *x509.CertPool\nfunc use(pool *x509.CertPool) { systemRoots = pool }',
        class: 'trust-anchors',
      },
      {
        file: 'req.go',
        text: 'c := req.C().SetRootCertsFromFile("ca.pem")',
        class: 'trust-anchors',
      },
      {
        file: 'enroll.go',
        text: 'link, err := ca.NewClient(where, ca.WithRootFile(root))',
        class: 'trust-anchors',
      },
      {
        file: 'search.go',
        text: 'cfg := elasticsearch.Config{Addresses: nodes, CACert: root}',
        class: 'trust-anchors',
      },
      {
        file: 'keys.go',
        text: 'info := transport.TLSInfo{TrustedCAFile: root}\ncfg, err := info.ClientConfig()',
        class: 'trust-anchors',
      },
      { file: 'rows.go', text: 'cluster.SslOpts = &gocql.SslOptions{CaPath: root}', class: 'trust-anchors' },
      { file: 'pods.go', text: 'given.TLSClientConfig.CAFile = root', class: 'trust-anchors' },
      {
        file: 'topics.go',
        text: 'given := kafka.ConfigMap{"ssl.ca.location": root}',
        class: 'trust-anchors',
      },
      { file: 'start.go', text: 'os.Setenv("SSL_CERT_FILE", root)', class: 'trust-anchors' },
      { file: 'hosts.go', text: 'link.SetRootCAs(settings.Bundle)', class: 'trust-anchors' },
      { file: 'pages.go', text: 'link := req.C().SetRootCertsFromFile(root)', class: 'trust-anchors' },
      {
        file: 'windows.go',
        text: 'to := winrm.NewEndpoint(host, 5986, true, false, root, nil, nil, wait)',
        class: 'trust-anchors',
      },
      {
        file: 'client.go',
        text: 'pool := x509.NewCertPool()\npool.AppendCertsFromPEM(ca)\ncfg := &tls.Config{RootCAs: pool}',
        class: 'trust-anchors',
      },
      {
        file: 'register.go',
        text: 'asked := &api.TLSConfig{}\nasked.CAFile = root\nsettings.TLSConfig = *asked',
        class: 'trust-anchors',
      },
      {
        file: 'mesh.go',
        text: 'return &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyConnection: func(shown tls.ConnectionState) error {\n\t\treturn judge(shown, roots, wantedName)\n\t},\n}',
        class: 'trust-anchors',
      },
      {
        file: 'signed.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {\n\tleaf, err := x509.ParseCertificate(raw[0])\n\tif err != nil {\n\t\treturn err\n\t}\n\treturn leaf.CheckSignatureFrom(house.ca)\n}}',
        class: 'trust-anchors',
      },
      {
        file: 'meter.go',
        text: 'roots := x509.NewCertPool()\nroots.AddCert(maker)\ncfg := dtls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: verifyWith(roots)}',
        class: 'trust-anchors',
      },
      {
        file: 'kube.go',
        text: 'own := rest.Config{TLSClientConfig: rest.TLSClientConfig{CAData: group.CertificateAuthorityData}}',
        class: 'trust-anchors',
      },
      {
        file: 'a.go',
        text: 'cluster := &clientcmdapi.Cluster{Server: address, CertificateAuthorityData: issued.CA}',
        class: 'trust-anchors',
      },
      {
        file: 'queue.go',
        text: 'events, err := queue.New(queue.Config{\n\tBrokers: settings.Brokers,\n\tSSLCAFile: settings.Queue.Roots,\n})',
        class: 'trust-anchors',
      },
      {
        file: 'rpc.go',
        text: 'creds, err := credentials.NewClientTLSFromFile("ca.pem", "")',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'rpc.go',
        text: 'func dial() (*grpc.ClientConn, error) {\n\troots, err := x509.SystemCertPool()\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn grpc.NewClient(where, grpc.WithTransportCredentials(credentials.NewClientTLSFromCert(roots, "")))\n}',
        why: { ja: 'システムが信頼するものだけです。', en: 'Only what the system trusts anyway.' },
      },
      {
        file: 'journal.go',
        text: 'func rootsOfAudit(pem []byte) *Journal {\n\troots := x509.NewCertPool()\n\troots.AppendCertsFromPEM(pem)\n\treturn &Journal{signedBy: roots}\n}',
        why: {
          ja: '署名された記録を検証する起点で、どこにも接続しません。',
          en: 'Roots of records that were signed; nothing connects.',
        },
      },
      {
        file: 'between.go',
        text: 'ok := opts.Intermediates.AppendCertsFromPEM([]byte(between))',
        why: {
          ja: '中間証明書を足すだけで、信頼の起点は変わりません。',
          en: 'Certificates in between are added, and no root.',
        },
      },
      {
        file: 'isPem.go',
        text: 'func isPEM(data []byte) bool {\n\tpool := x509.NewCertPool()\n\treturn pool.AppendCertsFromPEM(data)\n}',
        why: {
          ja: '証明書として読めるかを見るだけです。',
          en: 'It asks whether a text can be read as certificates.',
        },
      },
      {
        file: 'copy.go',
        text: 'next.TLSClientConfig = &tls.Config{RootCAs: base.TLSClientConfig.RootCAs, MinVersion: tls.VersionTLS13}',
        why: { ja: '元の設定を写すだけです。', en: 'It copies what another configuration has.' },
      },
      {
        file: 'keyserver.go',
        text: 'info := transport.TLSInfo{CertFile: own, KeyFile: key, TrustedCAFile: clients, ClientCertAuth: true}',
        why: {
          ja: 'サーバーがクライアント証明書を検証する設定です。',
          en: 'A server verifies its clients with it.',
        },
      },
      {
        file: 'server.go',
        text: 'pool := x509.NewCertPool()\npool.AppendCertsFromPEM(ca)\ncfg := &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: pool}',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'chain.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: true, VerifyConnection: func(cs tls.ConnectionState) error {\n\topts := x509.VerifyOptions{DNSName: cs.ServerName, Intermediates: x509.NewCertPool()}\n\tfor _, each := range cs.PeerCertificates[1:] {\n\t\topts.Intermediates.AddCert(each)\n\t}\n\t_, err := cs.PeerCertificates[0].Verify(opts)\n\treturn err\n}}',
        why: { ja: '既定の信頼で検証します。', en: 'It validates with the default trust.' },
      },
      {
        file: 'nil.go',
        text: 'cfg := &tls.Config{RootCAs: nil}',
        why: { ja: '既定の信頼です。', en: 'The default trust.' },
      },
    ],
    mend: {
      before: 'pool.AppendCertsFromPEM(intermediate)',
      after: 'pool.AppendCertsFromPEM(roots)',
      how: mends.roots,
    },
    sources: ['ca-details'],
  },
  {
    id: 'go-validation-off',
    platform: 'go',
    name: { ja: 'Go の InsecureSkipVerify', en: 'InsecureSkipVerify of Go' },
    what: {
      ja: 'InsecureSkipVerify: true だけで、代わりの検証がありません。設定やオプションの値を渡している箇所も、確度を「低」として示します。',
      en: 'InsecureSkipVerify: true stands alone, with nothing that verifies in its place. Where a setting or an option decides, it is shown with low confidence.',
    },
    effect: effects.off,
    files,
    rules: [
      namedOffUnderTls,
      asksToSkip,
      ...namedOff('(?:\\w{1,24}\\.)?InsecureSkipVerify'),
      {
        id: 'insecure-skip-verify',
        outsideTexts: true,
        words: ['InsecureSkipVerify'],
        match: `\\bInsecureSkipVerify\\s*(?::|=(?!=))\\s*(?:true\\b|!(?!=)[\\w.]|(\\w{1,40})\\b(?<=\\bif\\s{1,3}\\1\\s{1,3}\\{\\s{1,40}[\\w.]{1,60}InsecureSkipVerify\\s?=\\s?\\1))${acceptsPages}`,
        scope: 'function',
        unless: ['Verify(?:PeerCertificate|Connection)(?!\\s{0,8}[:=]\\s{0,4}nil\\b)'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A configuration that is given back as it stands, or a branch named for it: what verifies stands elsewhere.
        id: 'branch-without-verification',
        byOption: true,
        outsideTexts: true,
        words: ['InsecureSkipVerify'],
        match:
          '\\bInsecureSkipVerify\\s*:\\s*true\\b(?<=\\breturn\\s{1,4}&?tls\\.Config\\{[^{}]{0,300})(?![^{}]{0,600}\\bVerify(?:Peer|Conn))|\\.InsecureSkipVerify\\s*=\\s*true\\b(?<=\\b(?:if|case)\\s[^{}\\n=]{0,60}(?:[iI]nsecure|[sS]kip\\w{0,8}Verif)\\w{0,20}\\s?[{:]\\s{0,60}[\\w.]{1,60}\\.InsecureSkipVerify\\s*=\\s*true)(?!\\s{0,40}[\\w.]{1,60}\\.Verify(?:Peer|Conn))|\\.InsecureSkipVerify\\s*=\\s*true\\b(?=\\s{1,200}(?:break|case|return)\\b)(?<!(?:pin|print|thumb|hash|tofu)[^:{}\\n]{0,60}[:{]\\s{0,60}[\\w.]{1,60}\\.InsecureSkipVerify\\s*=\\s*true)|\\bInsecureSkipVerify\\s*:\\s*(?:true\\b|!(?!=)[\\w.]{1,60}(?:\\([^()]{0,60}\\))?)[^{}]{0,300}\\}\\s{1,300}if\\s[^{}\\n]{1,160}\\{\\s{1,60}[\\w.]{1,60}\\.Verify(?:PeerCertificate|Connection)\\s*=|\\bInsecureSkipVerify\\s*:\\s*!?(?!(?:true|false|nil|bool)\\b|\\w{0,30}(?:[pP]in|[pP]rint|[tT]humb|[hH]ash|TOFU|tofu))\\*?([A-Za-z_][\\w.]{1,60})\\s{0,9}[,}](?:(?!\\nfunc\\b)[\\s\\S]){0,800}?\\n([ \\t]{0,12})if\\s(?![^{}\\n]{0,120}\\1\\b)[^{}\\n]{1,160}\\{[ \\t]*\\n(?:\\2[ \\t][^\\n]{0,200}\\n|[ \\t]*\\n){0,14}\\2[ \\t]{1,8}[\\w.]{1,60}\\.Verify(?:PeerCertificate|Connection)\\s*=|\\bInsecureSkipVerify\\s*:\\s*true\\s{0,9}[,}](?:(?!\\nfunc\\b|Verify(?:Peer|Conn))[\\s\\S]){0,400}?\\n([ \\t]{0,12})if\\s[^{}\\n]{1,160}\\{[ \\t]*\\n(?:\\3[ \\t][^\\n]{0,200}\\n|[ \\t]*\\n){0,14}\\3[ \\t]{1,8}[\\w.]{1,60}\\.Verify(?:PeerCertificate|Connection)\\s*=(?![\\s\\S]{0,900}?\\n\\3\\}\\s*else\\b)',
        alsoInFile: ['VerifyPeerCertificate|VerifyConnection'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // The chain is verified by a function, and the name by nobody.
        id: 'name-not-checked',
        unchecked: 'host-name',
        outsideTexts: true,
        words: ['InsecureSkipVerify'],
        match: '\\bInsecureSkipVerify\\s*(?::|=(?!=))\\s*true\\b',
        scope: 'function',
        also: [
          'Verify(?:PeerCertificate|Connection)\\s*(?::|=(?!=))',
          '\\bx509\\.VerifyOptions\\s?\\{|Except(?:Server|Host)Name|(?:Skip|Without|No)Host(?:name)?(?:Verif|Check)',
        ],
        // A name, a key or an identity that is held against another stands in the place of the host.
        unless: [
          'DNSName|VerifyHostname|\\bURIs\\b|spiffe|CommonName|\\bSubject\\b|Equal|Compare|[pP]in(?:s|ned)?\\b|[fF]ingerprint|[!=]=\\s*(?!nil\\b|\\d|"")\\w|ClientAuth\\s*:\\s*tls\\.Re',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Off where an option says so, and nothing else verifies then.
        id: 'off-by-option',
        outsideTexts: true,
        words: [
          'InsecureSkipVerify',
          'soap.NewClient',
          'govmomi.NewClient',
          'api.TLSConfig',
          'vault.TLSConfig',
          'TLSClientConfig',
        ],
        match:
          '\\b(?:(?:vault)?api|vault)\\.TLSConfig\\s?\\{[^{}]{0,300}\\bInsecure\\s*:\\s*(?!true\\b|false\\b|nil\\b)\\*?[A-Za-z_][\\w.]{1,60}|\\brest\\.TLSClientConfig\\s?\\{[^{}]{0,300}\\bInsecure\\s*:\\s*(?!true\\b|false\\b|nil\\b)\\*?[A-Za-z_][\\w.]{1,60}|\\b(?:soap|govmomi)\\.NewClient\\s?\\([^()\\n]{1,120},\\s?(?!true\\b|false\\b)[\\w.]{0,40}(?:insecure|skip\\w{0,4}verif)\\w{0,12}\\s?\\)|\\bInsecureSkipVerify\\s*:\\s*(?!true\\b|false\\b|nil\\b|bool\\b)\\*?[A-Za-z_][\\w.]{1,60}(?<=\\btls\\.Config\\s?\\{(?:[^{}]|\\{[^{}]{0,120}\\}){0,600})|\\b(?:[a-z]{1,2}|\\w{0,30}(?:[tT][lL][sS]|[cC]onfig|[cC]fg|[cC]onf)\\w{0,12})\\.InsecureSkipVerify\\s*=\\s*(?!=|true\\b|false\\b|nil\\b)\\*?[A-Za-z_][\\w.]{0,60}|\\.Bool(?:Var|VarP|P)\\s?\\(\\s?&[\\w.]{1,60}\\.InsecureSkipVerify\\b',
        alsoInFile: [
          '"crypto/tls"|\\btls\\.Config\\b|\\bvim25\\b|govmomi|\\bsoap\\.NewClient|\\bConfigureTLS\\b|\\brest\\.Config\\b',
        ],
        scope: 'function',
        unless: ['VerifyPeerCertificate|VerifyConnection'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        id: 'client-setting-off',
        words: [
          'SetTLSClientConfig',
          'InsecureSkipTLSVerify',
          'skip-verify',
          'SetVerify',
          'SetTLSVerif',
          'SetSSLVerif',
          'SkipTLSVerify',
          'SkipSSLVerify',
          'InsecureIgnore',
          'TLSInsecureSkip',
          'sslmode=require',
          'InsecureTLS',
          'ignore-certificate-errors',
          'trustservercertificate',
          'IgnoreHTTPSErrors',
          'TLSSkipVerify',
          'InsecureSkipVerify',
          'InsecureSkipTLS',
          'TLSClientConfig',
          'api.TLSConfig',
          'vault.TLSConfig',
          'EnableHostVerification',
          'enable.ssl.certificate.verification',
          'endpoint.identification',
          'acceptInsecureCerts',
          'IgnoreCertErrors',
          'skip_verify=true',
          'soap.NewClient',
          'govmomi.NewClient',
          'winrm.NewEndpoint',
          'GIT_SSL_NO_VERIFY',
          'gofish.ClientConfig',
          'VerifySSL',
        ],
        match:
          '\\bgofish\\.ClientConfig\\s?\\{[^{}]{0,300}\\bInsecure\\s*:\\s*true\\b|\\bVerifySSL\\s*:\\s*false\\b|\\bWith\\w{0,20}(?:TLSSkipVerify|InsecureSkipVerify|SkipTLSVerify|InsecureTLS)\\s*\\(\\s*(?:true)?\\s*\\)|\\.EnableInsecureSkipVerify\\s*\\(\\s*\\)|InsecureSkipTLSVerify\\s*(?::|=(?!=))\\s*types\\.(?:OptionalBoolTrue|NewOptionalBool\\(\\s?true)|\\b(?:InsecureSkipTLSVerify|InsecureSkipTLS|SkipTLSVerify|SkipSSLVerify|TLSInsecureSkipVerify|InsecureTLS|IgnoreHTTPSErrors|AllowInsecureTLS)\\s*(?::|=(?!=))\\s*true\\b|[?&]tls=skip-verify|[?&]skip_verify=true|"ignore-certificate-errors|trustservercertificate=true|TLSClientConfig(?:\\.Insecure\\s?=\\s?true\\b|\\s?\\{[^{}]{0,200}\\bInsecure\\s?:\\s?true\\b)|\\b(?:(?:vault)?api|vault)\\.TLSConfig\\s?\\{[^{}]{0,200}\\bInsecure\\s?:\\s?true\\b|\\bEnableHostVerification\\s?(?::|=(?!=))\\s?false\\b|"ssl\\.endpoint\\.identification\\.algorithm"\\s?[:,]\\s?"none"|"enable\\.ssl\\.certificate\\.verification"\\s?[:,]\\s?"?false\\b|"acceptInsecureCerts"\\]?\\s?[:=]\\s?true\\b|IgnoreCertErrors\\s?\\(\\s?true\\s?\\)|\\b(?:Enable|Set)InsecureSkipVerify\\s?\\(\\s?(?:true)?\\s?\\)|\\.Set(?:Verify(?:Server)?(?:Cert(?:ificate)?s?|TLS|SSL|Peer)|(?:TLS|SSL)Verif(?:y|ication))\\s?\\(\\s?false\\s?\\)|InsecureSkipVerify\\(\\)(?<=^[ \\t]{1,12}\\w{1,30}\\.InsecureSkipVerify\\(\\))[ \\t]*$|\\b(?:soap|govmomi)\\.NewClient\\s?\\([^()\\n]{1,120},\\s?true\\s?\\)|"GIT_SSL_NO_VERIFY(?:=|"\\s?,\\s?")(?:1|true)\\b|\\bwinrm\\.NewEndpoint\\s?\\([^()\\n]{1,120},\\s?true\\s?,\\s?true\\s?,',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'callback-accepts',
        outsideTexts: true,
        words: ['VerifyPeerCertificate', 'VerifyConnection'],
        match: peerCallback,
        scope: 'body',
        also: ['^[ \\t]*func\\s*\\([^{}]{0,200}\\)\\s*error\\s*\\{\\s*return\\s+nil\\s*\\}'],
        // A callback beside the default check takes nothing away.
        alsoInFile: ['\\bInsecureSkipVerify\\b(?!\\s*[:=]\\s*false)'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Where nothing was given to hold the certificate against, the callback lets every server through.
        id: 'callback-without-pin',
        byOption: true,
        outsideTexts: true,
        words: ['VerifyPeerCertificate', 'VerifyConnection'],
        match: peerCallback,
        scope: 'body',
        also: [
          '^[ \\t]*func\\s*\\([^{}]{0,200}\\)\\s*error\\s*\\{\\s*if\\s(?!\\s?len\\((?:raw|\\w{0,20}[cC]ert)|[^{}\\n]{0,40}PeerCert)(?:len\\(\\s?)?[\\w.]{1,60}\\s?\\)?\\s*==\\s*(?:""|0|nil)\\s*\\{\\s*(?:(?:\\w{1,20}\\.)?\\w{0,16}(?:[lL]og|[pP]rint|[wW]arn|Info|Debug)\\w{0,12}\\([^{}()]{0,200}\\)\\s*)?return\\s+nil\\s*\\}',
        ],
        alsoInFile: ['\\bInsecureSkipVerify\\s*(?::|=(?!=))\\s*true\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'verifier-without-pin',
        byOption: true,
        outsideTexts: true,
        words: ['*x509.Certificate) error'],
        match:
          '\\bfunc\\s?\\(\\s?\\w{1,20}\\s\\[\\]\\[\\]byte,\\s?\\w{1,20}\\s\\[\\]\\[\\]\\*x509\\.Certificate\\)\\s?error\\s?\\{\\s*if\\s(?!\\s?len\\((?:raw|\\w{0,20}[cC]ert))(?:len\\(\\s?)?[\\w.]{1,60}\\s?\\)?\\s*==\\s*(?:""|0|nil)\\s*\\{\\s*(?:(?:\\w{1,20}\\.)?\\w{0,16}(?:[lL]og|[pP]rint|[wW]arn|Info|Debug)\\w{0,12}\\([^{}()]{0,200}\\)\\s*)?return\\s+nil\\s*\\}',
        alsoInFile: ['\\bInsecureSkipVerify\\s*(?::|=(?!=))\\s*true\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'callback-only-looks',
        outsideTexts: true,
        words: ['VerifyPeerCertificate', 'VerifyConnection'],
        match: peerCallback,
        scope: 'body',
        also: [
          '^[ \\t]*func\\s*\\([^{}]{0,200}\\)\\s*error\\s*\\{(?![\\s\\S]{0,4000}?(?:\\breturn\\s+(?!nil\\b)|(?:verif|check|valid)\\w*\\s?\\(|\\bpanic\\s?\\(|Fatal))[\\s\\S]{0,4000}?\\breturn\\s+nil\\b',
        ],
        alsoInFile: ['\\bInsecureSkipVerify\\s*(?::|=(?!=))\\s*true\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
    ],
    search: `${namedOffSearch}|(soap|govmomi)\\.newclient|tls(client)?config|[ps][-_. ]verify|setverify|insecureignore|sslmode=require|verification|endpoint.identification|winrm.newendpoint|gofish.clientconfig|verifyconnection|x509.certificate\\) error`,
    catches: [
      {
        file: 'beside.go',
        text: 'conf := Conf{TLSVerify: false, TLS: &tls.Config{InsecureSkipVerify: false}}',
        class: 'validation-off',
      },
      {
        file: 'short.go',
        text: 'import "crypto/tls"\nfunc open(lax bool) *tls.Config {\n\tc := &tls.Config{}\n\tc.InsecureSkipVerify = lax\n\treturn c\n}',
        class: 'validation-off',
      },
      {
        file: 'asked.go',
        text: 'cfg := &tls.Config{\n\tCertificates:       []tls.Certificate{own},\n\tInsecureSkipVerify: *lax,\n}\ntls.Dial("tcp", place, cfg)',
        class: 'validation-off',
      },
      {
        file: 'given.go',
        text: 'cfg := &tls.Config{}\nflag.BoolVar(&cfg.InsecureSkipVerify, "lax", false, "believe everybody")\ntls.Dial("tcp", place, cfg)',
        class: 'validation-off',
      },
      {
        file: 'ask.go',
        text: 'func ask(o Options) (*tls.Conn, error) {\n\tcfg := usual()\n\tif o.SkipTLSVerify {\n\t\tcfg = lax(cfg)\n\t}\n\treturn tls.Dial("tcp", o.Addr, cfg)\n}',
        class: 'validation-off',
      },
      {
        file: 'open.go',
        text: 'd := depot.Open(depot.Settings{TLS: &depot.TLS{Insecure: true}})',
        class: 'validation-off',
      },
      {
        file: 'depot.go',
        text: 'd := depot.Open(depot.Settings{\n\tPlace: place,\n\tSkipCertVerification: true,\n})',
        class: 'validation-off',
      },
      {
        file: 'made.go',
        text: 'func judge(kept []string) func([][]byte, [][]*x509.Certificate) error {\n\treturn func(raw [][]byte, _ [][]*x509.Certificate) error {\n\t\tif len(kept) == 0 {\n\t\t\treturn nil\n\t\t}\n\t\treturn held(raw, kept)\n\t}\n}\nvar link = &tls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: judge(ours)}',
        class: 'validation-off',
      },
      {
        file: 'keeper.go',
        text: 'err := settings.ConfigureTLS(&api.TLSConfig{\n\tCACert:   root,\n\tInsecure: given.lax,\n})',
        class: 'validation-off',
      },
      {
        file: 'cluster.go',
        text: 'link := &rest.Config{Host: host, TLSClientConfig: rest.TLSClientConfig{Insecure: lax}}',
        class: 'validation-off',
      },
      {
        file: 'unset.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: true, VerifyConnection: func(cs tls.ConnectionState) error {\n\tif print == "" {\n\t\tlog.Println("no print was given")\n\t\treturn nil\n\t}\n\treturn judge(cs, print)\n}}',
        class: 'validation-off',
      },
      {
        file: 'unless.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: true}\nif print != "" {\n\twant, err := plain(print)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\tcfg.VerifyPeerCertificate = onlyThis(want)\n}',
        class: 'validation-off',
      },
      {
        file: 'option.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: given.lax}\nif given.print != "" {\n\twant := plain(given.print)\n\tcfg.InsecureSkipVerify = true\n\tcfg.VerifyConnection = onlyThis(want)\n}',
        class: 'validation-off',
      },
      {
        file: 'chain.go',
        text: 'return &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyPeerCertificate: func(raw [][]byte, _ [][]*x509.Certificate) error {\n\t\tleaf, err := x509.ParseCertificate(raw[0])\n\t\tif err != nil {\n\t\t\treturn err\n\t\t}\n\t\t_, err = leaf.Verify(x509.VerifyOptions{Roots: roots})\n\t\treturn err\n\t},\n}',
        class: 'validation-off',
      },
      {
        file: 'flag.go',
        text: 'var lax = flag.Bool("lax", false, "")\n\nfunc settings() *tls.Config { return &tls.Config{InsecureSkipVerify: *lax} }',
        class: 'validation-off',
      },
      {
        file: 'asked.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: opts.Insecure}',
        class: 'validation-off',
      },
      {
        file: 'mirror.go',
        text: 'if lenient {\n\tlink.TLSClientConfig.InsecureSkipVerify = lenient\n\treturn link, nil\n}',
        class: 'validation-off',
      },
      {
        file: 'camera.go',
        text: 'if *insecure {\n\tcamera.SetVerifyServerCertificate(false)\n}',
        class: 'validation-off',
      },
      {
        file: 'req.go',
        text: 'c := req.C().EnableInsecureSkipVerify()',
        class: 'validation-off',
      },
      {
        file: 'pods.go',
        text: 'given.TLSClientConfig = rest.TLSClientConfig{Insecure: true}',
        class: 'validation-off',
      },
      {
        file: 'vault.go',
        text: 'err := given.ConfigureTLS(&api.TLSConfig{Insecure: true})',
        class: 'validation-off',
      },
      { file: 'vcenter.go', text: 'link := soap.NewClient(where, true)', class: 'validation-off' },
      {
        file: 'hosts.go',
        text: 'link := soap.NewClient(where, given.SkipVerify)',
        class: 'validation-off',
      },
      {
        file: 'rows.go',
        text: 'opts := gocql.SslOptions{EnableHostVerification: false}',
        class: 'validation-off',
      },
      {
        file: 'topics.go',
        text: 'given := kafka.ConfigMap{"enable.ssl.certificate.verification": false}',
        class: 'validation-off',
      },
      {
        file: 'where.go',
        text: 'given := &tls.Config{\n\tServerName: name,\n\tInsecureSkipVerify: !node.GetBool("strict"),\n}\nif roots != nil {\n\tgiven.VerifyConnection = check(roots)\n}',
        class: 'validation-off',
      },
      {
        file: 'board.go',
        text: 'link, err := gofish.Connect(gofish.ClientConfig{Endpoint: board, Insecure: true})\nsite, err := unifi.NewUnifi(&unifi.Config{URL: where, VerifySSL: false})',
        class: 'validation-off',
      },
      { file: 'clone.go', text: 'os.Setenv("GIT_SSL_NO_VERIFY", "true")', class: 'validation-off' },
      {
        file: 'nothing.go',
        text: 'given := &tls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: nil}',
        class: 'validation-off',
      },
      {
        file: 'browser.go',
        text: 'caps := selenium.Capabilities{"acceptInsecureCerts": true}',
        class: 'validation-off',
      },
      { file: 'pages.go', text: 'browser.MustIgnoreCertErrors(true)', class: 'validation-off' },
      { file: 'fetch.go', text: 'link := req.C().EnableInsecureSkipVerify()', class: 'validation-off' },
      {
        file: 'agent.go',
        text: 'agent := fiber.Get(url)\n\tagent.InsecureSkipVerify()\n',
        class: 'validation-off',
      },
      {
        file: 'source.go',
        text: 'opts := git.CloneOptions{URL: url, InsecureSkipTLS: true}',
        class: 'validation-off',
      },
      {
        file: 'images.go',
        text: 'sys.DockerInsecureSkipTLSVerify = types.OptionalBoolTrue',
        class: 'validation-off',
      },
      {
        file: 'table.go',
        text: 'dsn := "clickhouse://db:9440?secure=true&skip_verify=true"',
        class: 'validation-off',
      },
      {
        file: 'windows.go',
        text: 'to := winrm.NewEndpoint(host, 5986, true, true, nil, nil, nil, wait)',
        class: 'validation-off',
      },
      {
        file: 'look.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: true, VerifyConnection: func(cs tls.ConnectionState) error {\n\tfor _, each := range cs.PeerCertificates {\n\t\tlog.Println(each.Subject)\n\t}\n\treturn nil\n}}',
        class: 'validation-off',
      },
      {
        file: 'a.go',
        text: 'tr := &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}}',
        class: 'validation-off',
      },
      { file: 'b.go', text: 'transport.TLSClientConfig.InsecureSkipVerify = true', class: 'validation-off' },
      {
        file: 'mode.go',
        text: 'switch mode {\ncase pinned:\n\treturn &tls.Config{InsecureSkipVerify: true, VerifyConnection: onlyThis(cert)}, nil\ncase open:\n\treturn &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: true}, nil\n}',
        class: 'validation-off',
      },
      {
        file: 'levels.go',
        text: 'switch level {\ncase "encrypt":\n\tcfg.InsecureSkipVerify = true\ncase "chain":\n\tcfg.InsecureSkipVerify = true\n\tcfg.VerifyPeerCertificate = chainOnly(cfg)\n}',
        class: 'validation-off',
      },
      {
        file: 'branch.go',
        text: 'if pin != "" {\n\tcfg.InsecureSkipVerify = true\n\tcfg.VerifyConnection = onlyThis(pin)\n}\nif given.Insecure {\n\tcfg.InsecureSkipVerify = true\n}',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'check.go',
        text: 'if c.SkipTLSVerify {\n\treturn errors.New("not allowed")\n}\nclient := newClient("https://a.example")',
        why: { ja: '検証の無効化を拒否しています。', en: 'It refuses to switch validation off.' },
      },
      {
        file: 'refuses.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: true, VerifyConnection: func(cs tls.ConnectionState) error {\n\tif print == "" {\n\t\treturn errNoPrint\n\t}\n\treturn judge(cs, print)\n}}',
        why: { ja: '値がなければ接続を拒否します。', en: 'Without a value it refuses.' },
      },
      {
        file: 'beside.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: false, VerifyConnection: func(cs tls.ConnectionState) error {\n\treturn nil\n}}',
        why: { ja: '既定の検証はそのままです。', en: 'The default check is as it was.' },
      },
      {
        file: 'either.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: true}\nif print != "" {\n\twant := plain(print)\n\tcfg.VerifyConnection = onlyThis(want)\n} else {\n\tcfg.VerifyConnection = asUsual(host)\n}',
        why: { ja: 'どちらの場合も検証します。', en: 'Something verifies either way.' },
      },
      {
        file: 'replaced.go',
        text: 'cfg := &tls.Config{InsecureSkipVerify: given.own}\nif given.own {\n\tcfg.VerifyConnection = onlyThis(given.want)\n}',
        why: { ja: '代わりの検証があります。', en: 'Something else verifies then.' },
      },
      {
        file: 'named.go',
        text: 'return &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyConnection: func(state tls.ConnectionState) error {\n\t\t_, err := state.PeerCertificates[0].Verify(x509.VerifyOptions{DNSName: name})\n\t\treturn err\n\t},\n}',
        why: { ja: 'ホスト名も確かめています。', en: 'The name of the host is checked as well.' },
      },
      {
        file: 'serve.go',
        text: 'srv := &http.Server{\n\tAddr: addr,\n\tTLSConfig: &tls.Config{\n\t\tMinVersion: tls.VersionTLS12,\n\t\tVerifyConnection: func(state tls.ConnectionState) error {\n\t\t\treturn nil\n\t\t},\n\t},\n}',
        why: { ja: 'サーバーがクライアントを見ます。', en: 'A server looks at its clients.' },
      },
      {
        file: 'given.go',
        text: 'link := soap.NewClient(where, false)\nif settings.InsecureSkipVerify() {\n\twarn()\n}',
        why: { ja: '設定を読むだけです。', en: 'It only reads a setting.' },
      },
      {
        file: 'copy.go',
        text: 'func (in *Settings) DeepCopy() *Settings {\n\treturn &Settings{InsecureSkipVerify: in.InsecureSkipVerify}\n}',
        why: { ja: '設定を写すだけです。', en: 'It copies a setting.' },
      },
      {
        file: 'chat.go',
        text: 'conn, err := websocket.Accept(w, r, &websocket.AcceptOptions{\n\tInsecureSkipVerify: true,\n})',
        why: {
          ja: 'WebSocket のサーバーが、ページの出所を確かめないだけです。',
          en: 'A WebSocket server leaves out the check of the origin.',
        },
      },
      {
        file: 'given.go',
        text: 'func pinned(want []byte) *tls.Config {\n\treturn &tls.Config{InsecureSkipVerify: true, VerifyConnection: func(cs tls.ConnectionState) error { return only(cs, want) }}\n}',
        why: { ja: '代わりの検証があります。', en: 'Something else verifies.' },
      },
      {
        file: 'd.go',
        text: 'cfg := &tls.Config{\n\tInsecureSkipVerify: true,\n\tVerifyConnection: verifyAgainstSystem,\n}',
        why: { ja: '代わりの検証があります。', en: 'Something else verifies.' },
      },
    ],
    mend: { before: '&tls.Config{InsecureSkipVerify: true}', after: '&tls.Config{}', how: mends.noBypass },
    sources: ['codeql-go-skip', 'own-tests'],
  },
];
