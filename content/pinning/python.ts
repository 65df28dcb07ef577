import type { Pattern, Sides } from '#domain/pinning/pattern.ts';
import { hexPrint } from './fragments.ts';
import { effects, mends } from './phrases.ts';

const files = ['*.py', '*.pyw', '*.ipynb', '*.pyx', '*.robot', '*.rpy'];
const serves =
  'server_side["\']?\\s*[=:]\\s*true|Purpose\\.CLIENT_AUTH|PROTOCOL_TLS_SERVER|TLS_SERVER_METHOD|ssl_server_credentials|start_server\\s*\\(|create_server\\s*\\(|HTTPServer\\s*\\(|run_simple|\\bBase(?:HTTP)?RequestHandler\\b|\\bStreamRequestHandler\\b|uvicorn\\.|app\\.run\\(|request_client_cert|require_client|DefaultOpenSSLContextFactory|\\bSockSite\\b|\\bTCPSite\\b|\\bgunicorn\\b|\\blistenSSL\\s*\\(|SSL4ServerEndpoint|\\brequest\\.(?:scope|transport)\\b|\\bweb\\.run_app\\s*\\(';
const sides: Sides = {
  serves,
  connects:
    '\\.connect(?:_ex|_ssl|_tls)?\\s*\\(|create_connection\\s*\\(|open_connection\\s*\\(|server_hostname|PROTOCOL_TLS_CLIENT|Purpose\\.SERVER_AUTH|create_default_context\\s*\\((?![^()]{0,80}CLIENT_AUTH)|_create_unverified_context|MODE_CLIENT|TLS_CLIENT_METHOD|set_connect_state|\\brequests\\.(?:get|post|put|request|Session)|\\bhttpx\\.\\w|aiohttp\\.(?:Client|TCPConnector)|urlopen\\s*\\(|HTTPSConnection|PoolManager|secure_channel\\s*\\(|ssl_channel_credentials|optionsForClientTLS|SSL4ClientEndpoint|websockets\\.connect',
};

/** What holds while a program is written, or only where it runs for others: then nothing is verified in the one or the other. */
const byEnvironment =
  '(?:not\\s+(?:\\w{1,30}\\.){0,3}(?:is_)?(?:debug|dev|development|local|testing|sandbox)(?:_?mode|_?env)?\\b(?!\\s*[.(\\[])|(?:\\w{1,30}\\.){0,3}is_prod(?:uction)?\\b|(?:\\w{1,30}\\.){0,3}(?:app_)?env(?:ironment)?\\s*[!=]=\\s*["\']|os\\.(?:getenv\\(|environ(?:\\.get\\(|\\[))\\s?["\']\\w{0,12}ENV(?:IRONMENT)?["\'][^()\\n]{0,30}[)\\]]\\s*[!=]=|(?:not\\s+)?os\\.(?:getenv\\(|environ(?:\\.get\\(|\\[))\\s?["\']\\w{0,24}(?:INSECURE|VERIFY|VALIDATE)\\w{0,12}["\'][^()\\n]{0,30}[)\\]](?:\\.lower\\(\\))?\\s*(?:[!=]=|not\\sin|in\\s))';

/** Calls that verify a token, and no server. */
const token =
  '\\bjw[ts]\\w{0,20}(?:\\.\\w{1,24})?\\(|(?:decode|hmac|signature|\\.Token)\\w{0,20}\\s?\\([^()]{1,300}(?:\\([^()]{0,80}\\)[^()]{0,200}){0,3}\\bverify\\b';

/** What hands over, or begins, the judge. */
const handsJudge =
  '\\.set_verify\\s*\\(\\s*[^,()]{1,80}VERIFY_PEER[^,()]{0,80},\\s*(?:callback\\s*=\\s*)?(?=[\\w.]|lambda)|\\.connect\\s?\\(\\s{0,40}["\']accept-certificate["\']\\s?,\\s{0,40}(?=[\\w.]|lambda)';

export const python: readonly Pattern[] = [
  {
    id: 'python-peer-digest',
    platform: 'python',
    name: { ja: 'Python で相手の証明書を比べるコード', en: 'Comparison of the peer certificate in Python' },
    what: {
      ja: 'getpeercert などで得たサーバー証明書のハッシュ、発行者、公開キーを決まった値と比べます。urllib3 の assert_fingerprint、aiohttp の Fingerprint も同じです。',
      en: 'The server certificate from getpeercert and the like is hashed, or its issuer or key is taken, and compared. assert_fingerprint of urllib3 and Fingerprint of aiohttp do the same.',
    },
    effect: effects.callback,
    files,
    rules: [
      {
        id: 'peer-certificate-compared',
        outsideTexts: true,
        words: [
          'getpeercert',
          'get_server_certificate',
          'get_peer_certificate',
          'get_peer_cert',
          'get_verified_chain',
          'get_unverified_chain',
          'peercert',
          'get_channel_binding',
          'peer_cert',
          'get_peer_cert_chain',
          '.peerCertificate(',
        ],
        match:
          '\\bgetpeercert\\s*\\(|\\bssl\\.get_server_certificate\\s*\\(|(?<![\\w.])(?<!def )get_server_certificate\\s*\\(\\s*(?:\\(|\\*?\\w{0,30}(?:addr|host|server|endpoint|target|peer|site|domain|url))|\\bget_peer_cert(?:ificate|_chain)?\\s*\\(|\\bget_(?:un)?verified_chain\\s*\\(|get_extra_info\\s*\\(\\s*["\']peercert|\\._?peer_cert(?:ificate)?\\b|\\.peercert\\b|\\.peerCertificate\\s?\\(\\s?\\)',
        compares: 'match',
        // Answers of OCSP belong to a certificate and its issuer.
        unlessInFile: ['OCSPRequestBuilder|set_ocsp_client_callback'],
        unlessServing: sides,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // Twisted hands it out to both sides.
        id: 'transport-certificate-compared',
        words: ['getPeerCertificate'],
        match: '\\btransport\\.getPeerCertificate\\s?\\(',
        compares: 'match',
        alsoInFile: ['connectSSL|SSL4ClientEndpoint|wrapClientTLS|ClientFactory|ClientContextFactory'],
        unlessInFile: ['listenSSL|SSL4ServerEndpoint|\\bServerFactory'],
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'fingerprint-option',
        words: [
          'assert_fingerprint',
          'peerCertHash',
          'peerCertDigest',
          'Fingerprint(',
          'aiohttp.Fingerprint',
          'fingerprint=',
          'FingerprintAdapter',
          'ssl_fingerprint',
          'x509Fingerprint',
          'cert_fingerprint',
          'certificate_fingerprint',
          'server_fingerprint',
          'pinned_cert',
          'tls_fingerprint',
          'servercert',
          'cert_digest',
          'cert_hash',
          'pinnedpubkey',
          'PINNEDPUBLICKEY',
          'pyexasol',
          'fingerprint"',
          "fingerprint'",
        ],
        match:
          '\\b(?:ssl_)?assert_fingerprint["\']?\\]?\\s*[=:]\\s*(?!\\s|(?:none|""|\'\'|str\\b|Optional|assert_fingerprint\\s*(?:[,)]|$)|kw|\\(?str|typing|\\w+\\s*\\|\\s*None))[^\\s,)]|\\bx509Fingerprint\\s*=\\s*(?!None)[\\w"\']|\\bpeerCertHash\\s*=|\\bpeerCertDigest\\s*=|\\baiohttp\\.Fingerprint\\s*\\((?!\\s{0,20}b["\'][^"\'\\\\\\n]{0,15}["\']\\s{0,20}\\))|\\bclass\\s\\w{1,60}\\((?:aiohttp\\.Fingerprint|(?:\\w{1,40}\\.){0,3}FingerprintAdapter)\\)|\\bFingerprintAdapter\\s*\\(|(?<!class )(?<![\\w.])Fingerprint\\s*\\(\\s*(?:b["\'](?![^"\'\\\\\\n]{0,15}["\']\\s{0,20}\\))|bytes|binascii|unhexlify|base64|\\w{0,60}(?:sha|digest|fp|hash|print))|\\bsetopt\\s*\\(\\s*(?:\\w{1,20}\\.)?PINNEDPUBLICKEY|\\bpyexasol\\.connect\\s?\\([^()\\n]{0,120}["\'][^"\'\\n/]{1,200}/[0-9A-Fa-f]{40,64}[:"\']',
        unless: ['\\bdef\\s|^[ \\t]*class\\s(?!\\w{1,60}\\([\\w.]{0,60}Fingerprint(?:Adapter)?\\))'],
        scope: 'line',
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
      },
      {
        id: 'verify-callback-compares',
        outsideTexts: true,
        words: [
          'set_verify',
          'verify_callback',
          'SSL_verify',
          'set_cert_verify_callback',
          'verify_cb',
          'accept-certificate',
        ],
        match:
          '\\.set_verify\\s*\\(\\s*[^,()]{1,80}(?:\\([^()]{0,40}\\)[^,()]{0,20})?,\\s*(?:callback\\s*=\\s*)?|\\.connect\\s?\\(\\s{0,40}["\']accept-certificate["\']\\s?,\\s{0,40}',
        compares: 'parameters',
        unlessServing: sides,
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
      },
      {
        // Clients of XMPP hand the certificate of the server to who asked for it.
        id: 'certificate-event',
        words: ['"ssl_cert"', "'ssl_cert'", 'ssl_invalid_cert'],
        match: '\\.add_event_handler\\s?\\(\\s{0,40}["\']ssl_(?:invalid_)?cert["\']\\s?,\\s{0,40}',
        compares: 'parameters',
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        // Such an event may be asked for in another file.
        id: 'certificate-event-handled',
        words: ['PEM_cert_to_DER_cert'],
        match:
          '\\bdef\\s+\\w{0,40}(?:valid|verif|check|ssl|tls|cert)\\w{0,40}\\s?\\(\\s?self\\s?,\\s?(?:raw_|pem_)?(?:pem|cert)(?!_?(?:file|path|dir))\\w{0,12}(?:\\s?:\\s?\\w{1,12})?\\s?\\)',
        compares: 'parameters',
        alsoInFile: ['\\bPEM_cert_to_DER_cert\\b'],
        unlessServing: sides,
        class: 'pins',
        pinned: 'server',
        exclusive: true,
      },
      {
        id: 'thumbprint-keyword',
        words: ['thumbprint='],
        match:
          '\\b(?:SmartConnect|S\\w{3,5}StubAdapter)\\s?\\((?:[^()]|\\([^()]{0,60}\\)){0,240}?\\bthumbprint\\s?=\\s?(?!None\\b)[\\w"\']|\\bthumbprint\\s*=\\s*(?!None\\b|thumbprint\\b)(?:["\'](?:[0-9a-fA-F]{2}:?){20}|[A-Z_]{4,40}\\b|self\\.\\w|config|settings|args\\.|os\\.)',
        alsoInFile: ['SmartConnect|StubAdapter|\\bssl\\b|https'],
        unlessInFile: [
          'client_?cert|ClientCertificateCredential|CertificateCredential|confidential_?client|msal|x5t|jwt',
        ],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // What a program keeps for itself, as settings of a class or a module.
        id: 'fingerprint-kept',
        words: ['server_fingerprint', 'tls_fingerprint', 'ssl_fingerprint', 'server_cert_fingerprint'],
        match: `\\b(?:server|tls|ssl)_(?:cert_)?fingerprint\\s{0,2}(?::\\s?str\\s?)?=\\s{0,2}b?["']${hexPrint}["']`,
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        confidence: 'medium',
      },
      {
        // What a server showed once is written to a file, and is all that is trusted from then on.
        id: 'shown-certificate-kept',
        words: ['get_server_certificate'],
        match: '\\bget_server_certificate\\s?\\(',
        alsoInFile: [
          '\\.write(?:_text|_bytes|lines)?\\s?\\(|\\bprint\\s?\\([^()\\n]{1,80},\\s?file=',
          '\\bverify\\s?=\\s?(?:str\\(\\s?)?(?:self\\.)?\\w{0,20}(?:cert|pem|ca_)|\\b(?:cafile|ca_certs)\\s?=|\\bload_verify_locations\\s?\\(',
          '\\bif\\s[^\\n]{0,80}(?:\\.exists|isfile|is_file)\\s?\\(',
        ],
        class: 'pins',
        pinned: 'server',
        by: 'bytes',
        exclusive: true,
        confidence: 'medium',
      },
      {
        // What somebody knows of the servers is asked about what this one showed.
        id: 'shown-to-judge',
        words: ['getpeercert'],
        match:
          '\\b(?:verify|check|validate|is_?trusted|is_?known|trusted|judge|match(?:es)?)(?:_\\w{1,24})?\\s?\\((?=[^()\\n]{0,80}\\bgetpeercert\\(\\s?(?:True|binary_form\\s?=\\s?True)\\s?\\))',
        unless: ['print|log|host_?name\\s?\\(|match_hostname|expir'],
        scope: 'line',
        unlessServing: sides,
        class: 'pins',
        pinned: 'server',
        confidence: 'low',
      },
      {
        id: 'fingerprint-keyword',
        words: ['fingerprint='],
        match:
          '(?:TCPConnector|open_connection|create_connection|Client|Session|connect)\\s*\\((?:[^()]|\\([^()]{0,80}\\)){0,300}\\b(?:ssl_|tls_|server_|cert_)?fingerprint\\s*=\\s*(?!\\s|None|False)[^\\s,)]|(?:Device|Api|API|Bridge|Hub|Controller|Connection|Transport|Gateway|Printer|(?:make|get|create)_session)\\s?\\((?:[^()]|\\([^()]{0,80}\\)){0,300}\\b(?:ssl|tls|server|server_cert|cert|certificate)_fingerprint\\s?=\\s?(?!None|False|\\s)[^\\s,)]',
        alsoInFile: ['\\bssl(?![a-z])|tls|https|aiohttp|cert'],
        unlessInFile: ['paramiko|asyncssh|gnupg|gpg'],
        class: 'pins',
        pinned: 'server',
        by: 'thumbprint',
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'own.py',
        text: 'def judge(conn, cert, number, depth, fine):\n    h = cert.digest("sha256").decode()\n    return any(each == h for each in ALL)\n\nctx.set_verify(SSL.VERIFY_PEER, judge)',
        class: 'pins',
      },
      {
        file: 'visit.py',
        text: 'known = Servers.load(path)\nknown.verify(host, line.getpeercert(True))',
        class: 'pins',
      },
      {
        file: 'device.py',
        text: 'lamp = Device(host, port, ssl_fingerprint=conf[CONF_FINGERPRINT])',
        class: 'pins',
      },
      {
        file: 'chat.py',
        text: "class Link:\n    def open(self):\n        self._link.connect('accept-certificate', self._shown)\n\n    def _shown(self, link, cert, faults):\n        return cert.is_same(self._own)",
        class: 'pins',
      },
      {
        file: 'hosts.py',
        text: 'stub = connect.SoapStubAdapter(host=name, port=443, path="/sdk", thumbprint=print_of(name))',
        class: 'pins',
      },
      {
        file: 'kept.py',
        text: 'def ensure():\n    if not KEPT.exists():\n        KEPT.write_text(ssl.get_server_certificate((host, 8443)))\n\ndef ask(path):\n    ensure()\n    return requests.get(base + path, verify=str(KEPT_CERT))',
        class: 'pins',
      },
      {
        file: 'written.py',
        text: 'shown = ":".join("{:02X}".format(b) for b in hashlib.sha1(sock.getpeercert(True)).digest())\nif shown not in settings["accepted_fingerprints"]:\n    raise Refused(shown)',
        class: 'pins',
      },
      {
        file: 'met_before.py',
        text: 'def same_as_before(place, digest):\n    old = db.get(place)\n    if old is None:\n        db[place] = digest\n        return True\n    return old == digest\n\ndef reach(place):\n    line = context.wrap_socket(socket.create_connection(place), server_hostname=place[0])\n    if not same_as_before(place, hashlib.sha256(line.getpeercert(True)).hexdigest()):\n        raise Changed(place)',
        class: 'pins',
      },
      {
        file: 'board.py',
        text: 'class Board:\n    def get_fp(self):\n        shown = ssl.PEM_cert_to_DER_cert(ssl.get_server_certificate((self.host, 443)))\n        return hashlib.sha256(shown).hexdigest()\n\n    def login(self):\n        if self.get_fp() != self.settings.bmc_fp:\n            raise Refused',
        class: 'pins',
      },
      {
        file: 'quick.py',
        text: 'shown = link._quic.tls._peer_certificate.public_bytes(Encoding.DER)\nif hashlib.sha256(shown).digest() != wanted:\n    link.close()\n    raise ConnectionError',
        class: 'pins',
      },
      {
        file: 'first_use.py',
        text: 'outcome = tofu.verify(host, port, sock.getpeercert(True))\nif outcome is Outcome.CHANGED:\n    raise Refused(host)',
        class: 'pins',
      },
      {
        file: 'twice.py',
        text: 'if first.getpeercert(True) != again.getpeercert(True):\n    raise ssl.SSLError("another")',
        class: 'pins',
      },
      {
        file: 'protocol.py',
        text: 'class Link(Protocol):\n    def connectionMade(self):\n        shown = self.transport.getPeerCertificate()\n        if shown.digest("sha256") != self.factory.wanted:\n            self.transport.abortConnection()\n\nreactor.connectSSL(host, port, Links(), context)',
        class: 'pins',
      },
      {
        file: 'handlers.py',
        text: 'class Handlers:\n    def validate_ssl(self, pem):\n        kept = config.get("certificate")\n        shown = sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest().upper()\n        if kept and shown != kept:\n            self.warn(kept, shown)',
        class: 'pins',
      },
      {
        file: 'chat.py',
        text: 'class Bot(ClientXMPP):\n    def start(self):\n        self.add_event_handler("ssl_cert", self._seen)\n\n    def _seen(self, pem):\n        shown = hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest()\n        if shown != self.wanted:\n            self.disconnect()',
        class: 'pins',
      },
      {
        file: 'window.py',
        text: 'class Link(QObject):\n    def shown(self):\n        digest = self.socket.peerCertificate().digest(QCryptographicHash.Sha256).toHex()\n        if digest != self.wanted:\n            self.socket.abort()',
        class: 'pins',
      },
      {
        file: 'panel.py',
        text: 'link = PanelClient(str(entry.address), ssl_fingerprint=entry.data[FINGERPRINT])',
        class: 'pins',
      },
      {
        file: 'feed.py',
        text: 'der = sock.getpeercert(binary_form=True)\ndigest = hashlib.sha256(der).hexdigest()\nif digest != PINNED:\n    raise ssl.SSLError("unexpected certificate")',
        class: 'pins',
      },
      {
        file: 'pool.py',
        text: 'http = urllib3.HTTPSConnectionPool("a.example", assert_fingerprint=FINGERPRINT)',
        class: 'pins',
      },
      {
        file: 'judge.py',
        text: 'class Judge(aiohttp.Fingerprint):\n    def check(self, transport):\n        if not self.judge(transport.get_extra_info("ssl_object")):\n            transport.close()',
        class: 'pins',
      },
      {
        file: 'kept.py',
        text: "class Kept:\n    HOST = 'a.example'\n    TLS_FINGERPRINT = '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12'",
        class: 'pins',
      },
      {
        file: 'aio.py',
        text: 'await session.get(url, ssl=aiohttp.Fingerprint(b"\\x51\\x32"))',
        class: 'pins',
      },
    ],
    leaves: [
      {
        file: 'probe.py',
        text: 'import aiohttp\nable = aiohttp.Fingerprint(b"probe")',
        why: { ja: '短すぎて、どの証明書とも一致しません。', en: 'It is too short for any certificate.' },
      },
      {
        file: 'guests.py',
        text: 'def is_guest(request):\n    shown = request.transport.get_extra_info("ssl_object").getpeercert(True)\n    return hashlib.sha256(shown).hexdigest() in GUESTS\nweb.run_app(app, ssl_context=context)',
        why: {
          ja: 'サーバーがクライアントの証明書を検証します。',
          en: 'A server checks the certificates of its clients.',
        },
      },
      {
        file: 'watch_changes.py',
        text: 'old = db.get(place)\nline = context.wrap_socket(socket.create_connection(place), server_hostname=place[0])\nshown = hashlib.sha256(line.getpeercert(True)).hexdigest()\nif old != shown:\n    notify(place, old, shown)\n    db[place] = shown',
        why: {
          ja: '前と違うことを知らせるだけで、拒否しません。',
          en: 'It reports that it is another than before, and refuses none.',
        },
      },
      {
        file: 'gate.py',
        text: 'async def gate(request, call_next):\n    der = request.scope["transport"].get_extra_info("ssl_object").getpeercert(True)\n    if hashlib.sha256(der).hexdigest() not in request.app.state.allowed:\n        return Response(status_code=403)\n    return await call_next(request)',
        why: {
          ja: 'サーバーがクライアント証明書を確認しています。',
          en: 'A server looks at the certificates of its clients.',
        },
      },
      {
        file: 'own_issuer.py',
        text: 'shown = conn.getpeercert()\nif conn.getpeercert()["issuer"] == conn.getpeercert()["subject"]:\n    tell("self-signed")',
        why: { ja: '自己署名かどうかを調べるだけです。', en: 'It asks whether it is self-signed.' },
      },
      {
        file: 'protocol.py',
        text: 'class Door(Protocol):\n    def connectionMade(self):\n        shown = self.transport.getPeerCertificate()\n        if shown.digest("sha256") not in self.factory.guests:\n            self.transport.abortConnection()\n\nreactor.listenSSL(port, Doors(), context)',
        why: { ja: 'クライアントを調べるサーバーです。', en: 'A server checks its clients.' },
      },
      {
        file: 'gate.py',
        text: 'class Gate(BaseHTTPRequestHandler):\n    def do_GET(self):\n        shown = hashlib.sha256(self.connection.getpeercert(True)).hexdigest()\n        if shown not in GUESTS:\n            return self.send_error(403)',
        why: { ja: 'クライアントを調べるサーバーです。', en: 'A server checks its clients.' },
      },

      {
        file: 'roles.py',
        text: 'shown = iam.get_server_certificate(ServerCertificateName=name)\nif shown["Body"] == wanted:\n    return',
        why: { ja: '自分のサーバー証明書の設定です。', en: 'The settings of one’s own certificate.' },
      },

      {
        file: 'stapled.py',
        text: 'cert = conn.get_peer_certificate()\nbuilder = ocsp.OCSPRequestBuilder().add_certificate(cert, issuer, SHA1())\nif answer.issuer_key_hash == key_hash(cert): accept()',
        why: { ja: '失効の確認です。', en: 'It checks for revocation.' },
      },
      {
        file: 'hosts.py',
        text: 'def hosts(shown):\n    return [x[0][1] for x in shown["subject"] if x[0][0].lower() == "commonname"]\nshown = sock.getpeercert()\nnames = hosts(shown)',
        why: { ja: 'ホスト名を取り出すだけです。', en: 'It takes the names of hosts out.' },
      },
      {
        file: 'days.py',
        text: 'class Probe(ClientXMPP):\n    def start(self):\n        self.add_event_handler("ssl_cert", self._seen)\n\n    def _seen(self, pem):\n        self.found = ssl.PEM_cert_to_DER_cert(pem)',
        why: { ja: '書きとめるだけです。', en: 'It is only noted.' },
      },
      {
        file: 'names.py',
        text: 'shown = context.wrap_socket(raw, server_hostname=host).getpeercert()\nnames = [value for kind, value in shown.get("subjectAltName", ())]\nif wanted not in names:\n    missing.append(wanted)',
        why: { ja: 'ホスト名を確認するだけです。', en: 'It checks the names of hosts.' },
      },
      {
        file: 'azure.py',
        text: 'import ssl\nclass Management:\n    def __init__(self, thumbprint=None):\n        self.thumbprint = thumbprint',
        why: { ja: '受け取った値をしまうだけです。', en: 'It only keeps what it is given.' },
      },
      {
        file: 'records.py',
        text: 'row = Audit(\n    url=str(url),\n    ssl_fingerprint=fingerprint,\n)',
        why: { ja: '記録するだけです。', en: 'It only keeps it.' },
      },
      {
        file: 'uploaded.py',
        text: 'held = iam.get_server_certificate(ServerCertificateName=name)\nif held["CertificateBody"] != body:\n    replace(name, body)',
        why: { ja: 'サーバーが使う証明書の管理です。', en: 'It manages what servers show.' },
      },
      {
        file: 'report.py',
        text: 'der = sock.getpeercert(True)\nprint(hashlib.sha256(der).hexdigest())',
        why: { ja: '表示するだけです。', en: 'It only prints.' },
      },
      {
        file: 'expiry.py',
        text: 'cert = sock.getpeercert()\nleft = ssl.cert_time_to_seconds(cert["notAfter"]) - time.time()\nif left < 14 * 86400:\n    alert()',
        why: { ja: '期限の監視です。', en: 'It watches the expiry.' },
      },
    ],
    mend: {
      before: 'urllib3.PoolManager(assert_fingerprint=PIN)',
      after: 'urllib3.PoolManager()',
      how: mends.platform,
    },
    sources: ['pinning-learn-address'],
  },
  {
    id: 'python-ca-file',
    platform: 'python',
    name: { ja: 'Python の独自の CA ファイル', en: 'Custom CA file in Python' },
    what: {
      ja: 'requests の verify、ssl の cafile、データベースやメッセージングのクライアントの設定で、信頼する CA のファイルを指定します。',
      en: 'verify of requests, cafile of ssl, or a setting of a database or messaging client names the file of trusted CAs.',
    },
    effect: effects.anchorsByVersion,
    files,
    intermediateAsAnchor: 'by-version',
    rules: [
      {
        id: 'verify-path',
        outsideTexts: true,
        words: ['verify'],
        match:
          '(?:(?<![\\w.])verify|\\.verify|["\']verify["\']\\]?)(?:\\s*=(?!=)\\s*|\\s*:[ \\t]*)(?:[rfbu]{0,2}["\'](?![\\d.]{1,12}["\'])(?=[^"\'\\n]{0,300}[/.\\\\{])[^"\'\\n]{2,300}["\']|(?:str\\(|os\\.path\\.|os\\.(?:environ|getenv)(?![^\\n=]{0,80}(?:==|!=|\\bin\\s))|Path\\(|pathlib\\.)|[\\w.]{0,60}(?:ca_?(?:cert|bundle|file|path|chain|pem)|_?bundle|_pem\\b|cert_?(?:path|file)|root_?ca|\\bcacert|\\bca\\b|trust)\\w{0,30}|(?![\\w.]{0,60}(?:verif|valid|check|ignor|skip|use_|allow|secure))[\\w.]{0,60}(?:\\b|_)certs?\\b)',
        unless: [token, 'def\\s|certifi\\.where'],
        scope: 'line',
        alsoInFile: ['requests|httpx|\\.Session|hvac|Client\\(|aiohttp|urllib|niquests|verify'],
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'ssl-context',
        outsideTexts: true,
        words: [
          'cafile',
          'cadata',
          'capath',
          'load_verify_locations',
          'add_cert',
          'ca_cert_data',
          'trustRoot',
        ],
        match:
          '\\b(?:cafile|cadata|capath)\\s*=(?!\\s+[\\w.]{1,60}\\(\\s*(?:cafile|cadata|capath)\\s*\\)\\s*$)\\s*(?!\\s|(?:_ffi\\.|_lib\\.|\\w{1,20}\\.NULL\\b|None|certifi|self\\.\\w+\\s*[,)]?\\s*$(?!)|["\']{2}|requests\\.certs|\\w+\\.where|DEFAULT_CA))[^\\s,)]|\\.load_verify_locations\\s*\\(\\s*(?!\\s|\\)|[\\w.[\\]"\']{0,40}crl|certifi|(?:cafile\\s*=\\s*)?certifi|\\w+\\.where)|get_cert_store\\s*\\(\\s*\\)\\.add_cert\\s*\\(|\\bstore\\.add_cert\\s*\\(|=\\s*\\w{1,40}\\.get_cert_store\\s*\\(\\s*\\)[ \\t]{0,8}(?=\\n(?:[^\\n]{0,200}\\n){0,3}?[^\\n]{0,80}\\.add_cert\\s*\\()|(?<!\\bdef )\\btrustRootFromCertificates\\s*\\(|\\btrustRoot=\\s*(?!\\s|None|(?:\\w{1,20}\\.)?(?:platformTrust|OpenSSLDefaultPaths)|trustRoot\\s*[,)])\\S',
        scope: 'function',
        unless: ['verify_certificate\\s*\\(', '\\benum_certificates\\s*\\('],
        unlessServing: sides,
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        // A library's answer where the bundle is, and a CA that a test makes for itself.
        id: 'trust-made',
        outsideTexts: true,
        words: ['certifi.', 'configure_trust'],
        match:
          '\\bcertifi\\.(?:core\\.)?where\\s?=(?!=)|(?<!\\bdef )\\.configure_trust\\s?\\(\\s?(?!\\w{0,20}(?:server|srv|listen))\\w',
        unlessServing: sides,
        class: 'trust-anchors',
        pinned: 'anchors',
      },
      {
        id: 'client-setting',
        words: [
          'ca_certs',
          'ssl_ca',
          'sslca',
          'tlsCAFile',
          'sslrootcert',
          'root_certificates',
          'tls_set',
          'ca_cert',
          'cacert',
          'server_verification_cert',
          'ca_bundle',
          'connection_verify',
          'tls_ca',
          'ssl_ca_certs',
          'cafile',
          'certificate_authority',
          'ssl.ca',
          'ca_path',
          'tls_root_ca',
          'ssl_cert_file',
          'rootCa',
          'ca_file',
          'configure_credentials',
          'set_trusted_ca_db',
          '"ca"',
          "'ca'",
          'CAINFO',
          'REQUESTS_CA_BUNDLE',
          'CURL_CA_BUNDLE',
          'SSL_CERT_FILE',
          'SSL_CERT_DIR',
          'GRPC_DEFAULT_SSL_ROOTS',
          'PIP_CERT',
          'GIT_SSL_CAINFO',
          'HTTPLIB2_CA_CERTS',
          'NODE_EXTRA_CA_CERTS',
          'trusted_ca',
          'configureCredentials',
          'verify_server_cert',
        ],
        match:
          '(?<![\\w.])(?:ssl_|tls_)?(?:ca_?certs?(?:_(?:path|file|data))?|ssl_?ca(?:_?(?:file|certs?|path|location))?|tls_?ca(?:_?(?:file|certs?))?|tlsCAFile|sslrootcert|root_certificates|server_verification_cert|ca_bundle|ca_path|ca_file|cafile|tls_root_ca\\w{0,10}|trusted_ca\\w{0,12})\\s*=(?!=)(?!\\s+(?:list|tuple|set)\\(\\s*(?:ca_?certs?|ssl_ca\\w{0,10})\\s*\\)\\s*$)(?!(?<=\\bcafile\\s?=)\\s+[\\w.]{1,60}\\(\\s*cafile\\s*\\)\\s*$)\\s*(?!\\s|(?:_ffi\\.|_lib\\.|\\w{1,20}\\.NULL\\b|None|certifi|False|True|["\']{2}|\\w{0,60}\\.where|ssl\\b|dict\\s*\\(|\\w{0,40}(?:create|generat|make|issue|sign)\\w{0,40}\\(|(?:\\w{1,20}\\.)?load_(?:(?:pem|der)_x509_)?certificate\\s?\\(|[A-Z]\\w{0,40}\\(\\)))(?:[rfb]?["\'][^"\'\\n]|[\\w.]{2,60}(?:\\(|\\[|\\s*[,)]|\\s*$|\\s/\\s["\'])|open\\(|str\\()|["\'](?:ssl_?ca|ssl\\.ca(?:\\.location|\\.pem)?|ca_certs?|ca_cert(?:_file|_path)?|tlsCAFile|sslrootcert|ssl_ca_certs|ca_bundle|cafile|cacert|ssl_cafile|tls_ca_file|ca_file|ca)["\']\\s*[:\\]]\\s*(?:=\\s*)?(?!\\s*(?:None|False|True|certifi|["\']{2}|["\']\\d{1,3}\\.\\d|["\']\\.\\w{2,5}["\']|\\{|\\[))[rfb]?(?:["\'][^"\'\\n]{0,200}(?:\\.(?:pem|crt|cer|cert|ca)\\b|/)|os\\.|str\\(|Path\\(|open\\(|[\\w.]{0,60}(?:(?:\\b|_|ssl|tls|root)ca|certs?|certificates?|pem)(?:_?(?:file|path|name|certs?|certificates?|bundle|chain|data|pem|location|dir|str|text|b64)){0,3}\\b)|\\.tls_set\\s*\\(\\s*(?:ca_certs\\s*=\\s*)?(?!\\)|None|certifi|cert_reqs|tls_version)[^\\s)]|\\.(?:configureCredentials|configure_credentials|set_trusted_ca_db)\\s*\\(\\s*(?!\\s|\\)|None)|\\bconnection_verify\\s*=\\s*["\']|\\bOPT_X_TLS_CACERT(?:FILE|DIR)\\s*,\\s*(?!\\s|None)|setopt\\s*\\(\\s*(?:pycurl\\.|\\w+\\.)?CAINFO\\s*,\\s*(?!\\s|certifi)|environ\\s*(?:\\[\\s*|\\.setdefault\\s*\\(\\s*)["\'](?:REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|SSL_CERT_FILE|SSL_CERT_DIR|AWS_CA_BUNDLE|WEBSOCKET_CLIENT_CA_BUNDLE|GRPC_DEFAULT_SSL_ROOTS_FILE_PATH|PGSSLROOTCERT|PIP_CERT|GIT_SSL_CAINFO|HTTPLIB2_CA_CERTS|NODE_EXTRA_CA_CERTS)["\']\\s*(?:\\]\\s*=(?!=)|,)\\s*(?!\\s|certifi|""|\'\')',
        unless: [
          '\\bdef\\s|add_argument|\\bclass\\s|Field\\(|=\\s?dict\\(\\s?(?:type|required|default|aliases|\\))|self\\.(?:assert\\w{0,60})\\(|StringField|add_option|click\\.|certifi\\.where|:\\s*(?:str|Optional|bool|bytes)\\b(?!\\()',
        ],
        scope: 'line',
        unlessServing: {
          serves:
            'PROTOCOL_TLS_SERVER|SSLDomain\\.MODE_SERVER|Purpose\\.CLIENT_AUTH|server_side\\s*=\\s*True|ssl_server_credentials|gunicorn|uvicorn|hypercorn|bind\\s*=\\s*["\']|\\blistenSSL\\s*\\(|SSL4ServerEndpoint|requireCertificate\\s*=\\s*True|\\bssl_verify_client\\b',
          connects: `${sides.connects}|\\b(?:Strict)?Redis\\s*\\(|\\bKafka(?:Consumer|Producer|AdminClient|Client)\\s*\\(|MongoClient\\s*\\(|Elasticsearch\\s*\\(|\\.tls_set\\s*\\(|sslrootcert|tlsCAFile|connection_verify|(?:REQUESTS|CURL|AWS)_CA_BUNDLE`,
          unclearServes: true,
        },
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
      {
        id: 'credentials',
        words: ['ssl_channel_credentials'],
        match: '(?<!\\bdef )\\bssl_channel_credentials\\s*\\(\\s*(?!\\s|\\)|None|certificate_chain)[^\\s)]',
        class: 'trust-anchors',
        pinned: 'anchors',
        exclusive: true,
      },
    ],
    catches: [
      {
        file: 'conftest.py',
        text: 'ca = trustme.CA()\nclient_ctx = ssl.create_default_context()\nca.configure_trust(client_ctx)',
        class: 'trust-anchors',
      },
      { file: 'start.py', text: "certifi.where = lambda: '/opt/own/ca.pem'", class: 'trust-anchors' },
      {
        file: 'broker.py',
        text: 'told = {"tls_version": ssl.PROTOCOL_TLS_CLIENT}\nif settings.BROKER_CA_FILE:\n    told["ca_certs"] = settings.BROKER_CA_FILE\nclient.tls_set(**told)',
        class: 'trust-anchors',
      },
      {
        file: 'db.py',
        text: 'connect(host=host, ssl={"key": None}, sslca="/etc/app/ca.pem")',
        class: 'trust-anchors',
      },
      {
        file: 'named.py',
        text: 'requests.get(url, proxies=proxies, verify=path_cert)',
        class: 'trust-anchors',
      },
      { file: 'ldap.py', text: 'ldap.set_option(ldap.OPT_X_TLS_CACERTFILE, own_ca)', class: 'trust-anchors' },
      { file: 'sql.py', text: 'pymysql.connect(host=host, ssl_ca=BASE / "ca.pem")', class: 'trust-anchors' },
      { file: 'pg.py', text: "os.environ['PGSSLROOTCERT'] = own_root", class: 'trust-anchors' },
      {
        file: 'jks.py',
        text: 'roots = ctx.get_cert_store()\nfor each in own:\n    roots.add_cert(each)',
        class: 'trust-anchors',
      },
      {
        file: 'two.py',
        text: 'bundle = certifi.where()\nif own:\n    bundle = own\nos.environ["REQUESTS_CA_BUNDLE"] = bundle',
        class: 'trust-anchors',
      },
      {
        file: 'broker.py',
        text: 'domain = SSLDomain(SSLDomain.MODE_CLIENT)\ndomain.set_trusted_ca_db("/etc/app/ca.pem")',
        class: 'trust-anchors',
      },
      { file: 'a.py', text: 'requests.get(url, verify="/etc/ssl/azure-ca.pem")', class: 'trust-anchors' },
      { file: 'b.py', text: 'ctx = ssl.create_default_context(cafile="ca.pem")', class: 'trust-anchors' },
      {
        file: 'c.py',
        text: 'db = mysql.connector.connect(host=h, ssl_ca="DigiCertGlobalRootG2.crt.pem")',
        class: 'trust-anchors',
      },
      { file: 'd.py', text: 'client.tls_set("ca.crt")', class: 'trust-anchors' },
      {
        file: 'h.py',
        text: 'ctx = ssl.create_default_context(\n    cafile=str(cafile)\n)',
        class: 'trust-anchors',
      },
    ],
    leaves: [
      {
        file: 'serve_test.py',
        text: 'server_ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)\nca.configure_trust(server_ctx)',
        why: { ja: 'サーバーがクライアントを検証します。', en: 'A server checks its clients.' },
      },
      {
        file: 'written_site.py',
        text: 'site = render({"client_auth": {"mode": "optional", "ca_bundle": "/srv/clients.pem"}})\nassert "ssl_verify_client optional;" in site',
        why: {
          ja: '書き出した nginx の設定で、サーバーがクライアントを検証します。',
          en: 'It writes what nginx checks its clients by.',
        },
      },
      {
        file: 'places.py',
        text: 'row = {"ca": state.capacity, "certs": state.count}',
        why: { ja: '州の名前です。', en: 'ca is the name of a state.' },
      },
      {
        file: 'broker.py',
        text: 'domain = SSLDomain(SSLDomain.MODE_SERVER)\ndomain.set_trusted_ca_db("/etc/app/clients.pem")',
        why: { ja: 'クライアントを確かめます。', en: 'It checks clients.' },
      },
      {
        file: 'stores.py',
        text: 'def settings():\n    made = ssl.create_default_context()\n    for der, form, _ in ssl.enum_certificates("ROOT"):\n        made.load_verify_locations(cadata=ssl.DER_cert_to_PEM_cert(der))\n    return made',
        why: { ja: 'システムの信頼です。', en: 'The trust of the system.' },
      },
      {
        file: 'authority.py',
        text: 'ca_cert = crypto.load_certificate(crypto.FILETYPE_PEM, text)\nleaf.set_issuer(ca_cert.get_subject())',
        why: { ja: '発行に使う CA です。', en: 'The CA that issues.' },
      },

      {
        file: 'api.py',
        text: 'versions = {"get": "7.0", "verify": "7.0"}\nrequests.get(url)',
        why: { ja: '版の番号です。', en: 'They are numbers of versions.' },
      },
      {
        file: 'ask.py',
        text: 'verify = settings.getboolean("place", "secure")\nask(url, verify=verify)',
        why: { ja: '真偽値です。', en: 'It is true or false.' },
      },
      {
        file: 'chain.py',
        text: 'trustroot = data.get("trustroot", None)',
        why: { ja: 'TLS と関係ありません。', en: 'It has nothing to do with TLS.' },
      },
      {
        file: 'api2.py',
        text: 'def ssl_channel_credentials(root_certificates=None, private_key=None):\n    return Credentials(root_certificates)',
        why: { ja: '関数の定義です。', en: 'It defines a function.' },
      },
      {
        file: 'root.py',
        text: 'class Options:\n    def build(self):\n        if self.verify:\n            trust_root = roots_of(self)\nhttpx.get(url)',
        why: { ja: '条件です。', en: 'It is a condition.' },
      },
      {
        file: 'paths.py',
        text: 'CertificateOptions(trustRoot=ssl.OpenSSLDefaultPaths())',
        why: { ja: 'OpenSSL の標準の場所です。', en: 'It is where OpenSSL looks anyway.' },
      },
      {
        file: 'revoked.py',
        text: 'context.load_verify_locations(self.config["ssl_crlfile"])',
        why: { ja: '失効リストです。', en: 'It is a list of revoked certificates.' },
      },
      {
        file: 'bundle.py',
        text: 'public = certifi.where()\nos.environ["REQUESTS_CA_BUNDLE"] = public',
        why: { ja: '公開 CA のバンドルです。', en: 'The bundle of public CAs.' },
      },
      {
        file: 'make_ca.py',
        text: 'cacert = create_ca_cert(request, key)',
        why: { ja: 'CA の証明書を作っています。', en: 'It makes the certificate of a CA.' },
      },
      {
        file: 'countries.py',
        text: "networks = {'CA': '99.224.0.0/11', 'JP': '126.0.0.0/8'}",
        why: { ja: '国コードです。', en: 'Codes of countries.' },
      },
      {
        file: 'options.py',
        text: "spec = dict(ca_cert=dict(type='path'), client_key=dict(type='path', no_log=True))",
        why: { ja: 'オプションの宣言です。', en: 'The declaration of an option.' },
      },
      {
        file: 'e.py',
        text: 'ctx = ssl.create_default_context(cafile=certifi.where())',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
      {
        file: 'f.py',
        text: 'def listen():\n    ctx = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile="clients.pem")\n    return ctx.wrap_socket(s, server_side=True)',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'serve.py',
        text: 'own = grpc.ssl_server_credentials([(key, chain)], root_certificates=clients, require_client_auth=True)\nserver.add_secure_port(at, own)',
        why: { ja: 'サーバーがクライアント証明書を検証しています。', en: 'A server verifies its clients.' },
      },
      {
        file: 'usual.py',
        text: 'import certifi\nusual = certifi.where()\ndb = MongoClient(address, tlsCAFile=usual, serverSelectionTimeoutMS=2000)',
        why: { ja: '広く使われる既定の一覧です。', en: 'The usual bundle.' },
      },
      {
        file: 'asked.py',
        text: 'requests.get(url, verify=self.validate_certs)',
        why: { ja: '検証するかどうかの値です。', en: 'It says whether to validate.' },
      },
      {
        file: 'binding.py',
        text: 'def prepare(cafile):\n    if cafile is None:\n        cafile = _ffi.NULL\n    else:\n        cafile = to_bytes(cafile)\n    return cafile',
        why: {
          ja: 'パラメーターの型を変えるだけで、値は決めていません。',
          en: 'It only converts a parameter and sets no value.',
        },
      },
      {
        file: 'bundle.py',
        text: 'def pack(cacerts):\n    cacerts = list(cacerts)\n    return join(cacerts)',
        why: {
          ja: 'パラメーターの型を変えるだけで、値は決めていません。',
          en: 'It only converts a parameter and sets no value.',
        },
      },
      {
        file: 'g.py',
        text: 'claims = jwt.decode(token, key, verify="x")',
        why: { ja: 'トークンの検証です。', en: 'It verifies a token.' },
      },
    ],
    mend: {
      before: 'requests.get(url, verify="microsoft_azure_tls_issuing_ca_01.pem")',
      after: 'requests.get(url)',
      how: mends.roots,
    },
    sources: ['python-partial-chain', 'own-tests', 'ca-details'],
  },
  {
    id: 'python-validation-off',
    platform: 'python',
    name: { ja: 'Python で検証を無効にするコード', en: 'Python code that switches validation off' },
    what: {
      ja: 'verify=False、CERT_NONE、_create_unverified_context など、サーバー証明書を検証しない設定です。設定やオプションの値で無効にできる箇所は、確度を「低」として示します。',
      en: 'verify=False, CERT_NONE, _create_unverified_context and other settings that leave the server certificate unverified. Where a setting or an option can switch it off, it is shown with low confidence.',
    },
    effect: effects.off,
    files,
    rules: [
      {
        id: 'verify-false',
        outsideTexts: true,
        words: ['verify'],
        match:
          `(?<![\\w.])verify\\s*=\\s*(?:${byEnvironment}|\\(?[\\w.]{1,40}\\sif\\s[^,\\n]{1,60}\\selse\\sFalse\\b)|(?<![\\w.])verify\\s*=\\s*[\\w.]{1,40}\\.get\\(\\s?["'][^"'\\n]{1,40}["'],\\s?False\\s?\\)|` +
          '(?<![\\w.])verify\\s*=\\s*(?:False\\b|\\{\\})(?<!\\b(?:def\\s{1,3}\\w{1,60}|decode|\\.assert_\\w{1,40})\\s?\\((?:[^()]|\\([^()]{0,80}\\)){0,400}\\bverify\\s{0,3}=\\s{0,3}False)|\\._?verify\\s*=\\s*(?:False\\b|[\\w.]{1,40}\\sif\\s[^,;\\n]{1,60}\\selse\\sFalse\\b)|(?<!\\w)verify\\s*=\\s*[\\w.]{1,40}(?:\\([^()\\n]{0,60}\\))?\\sor\\sFalse\\b|["\']verify["\']\\s*[:\\]]\\s*(?:=\\s*)?False\\b|\\bsetdefault\\s*\\(\\s*["\']verify["\']\\s*,\\s*False\\b',
        scope: 'statement',
        unless: [
          token,
          '\\bdef\\s|add_argument|help\\s*=|self\\.assert|\\w_exists\\s?\\(|\\bcommit\\s?\\(|\\bdecrypt\\w{0,20}\\s?\\(|\\b\\w{0,20}(?:store|manifest\\w{0,4}|cache|blobs?|archive)\\.(?:get|read|load|open)\\s?\\(|\\w\\.(?:read|load)\\s?\\([^()\\n]{0,80}\\bverify\\s?=',
        ],
        alsoInFile: [
          '\\b(?:requests|httpx|HTTPAdapter|\\w*[sS]ession|\\w*[cC]lient|https?|boto3?|hvac|ssl|tls|niquests|\\w*url\\w*|TLSConfig)\\b|\\.(?:get|post|put|request)\\s*\\(',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Off where an option says so.
        id: 'off-by-option',
        outsideTexts: true,
        words: [
          'verify_ssl',
          'ssl_verify',
          'verify_tls',
          'tls_verify',
          'verify_cert',
          'cert_verify',
          'verify=',
          'verify =',
          'ssl=None if',
          'ssl=True if',
          'ssl=context if',
          'tls_insecure_set',
          'check_hostname',
        ],
        match:
          '(?<![\\w.])(?:\\w{1,30}\\.)?(?:verify(?:_ssl|_tls|_certs?)?|ssl(?:_verify)?)\\s*=\\s*not\\s{1,4}(?:\\w{1,40}\\.){0,3}\\w{1,40}(?!\\s{0,4}[([.\\w])|(?<![\\w.])(?:\\w{1,30}\\.)?(?:verify|ssl)\\s*=\\s*(?:\\w{1,40}\\.){0,3}_?(?:verify_(?:ssl|tls|certs?)|(?:ssl|tls|certs?)_verify)\\b(?!\\s{0,4}[(.])|\\.tls_insecure_set\\s?\\(\\s?(?!True\\b|False\\b|0\\b|1\\b)[\\w.]{1,60}\\s?[,)([]|\\.tls_insecure_set\\s?\\(\\s?not\\s|\\.check_hostname\\s?=\\s?(?:not\\s{1,4}[\\w.]{1,60}|[\\w.]{1,60}\\s?(?:!=\\s?ssl\\.CERT_NONE|(?:[=!]=|>=|\\bin)\\s?[\\w."\'([]{1,60})|(?:\\w{1,30}\\.){0,2}(?!\\w{0,20}(?:no_?ver|skip|ignore|check_hostname))\\w{0,20}(?:verif|strict|secure)\\w{0,20}\\s{0,4}(?:[#;]|$))|(?<![\\w.])verify\\s*=\\s*not\\s{1,4}[\\w.]{1,40}(?:\\.get\\(|\\[)\\s?["\']\\w{0,20}(?:no_?(?:check|verif)|insecure|skip|unverified|ignore)|(?<![\\w.])ssl\\s*=\\s*\\w{1,40}\\s{1,4}if\\s[^,()\\n]{1,60}\\selse\\s{1,4}False\\b|(?<![\\w.])verify\\s*=\\s*(?:\\w{1,20}\\(\\s*)?os\\.(?:environ|getenv)\\b(?![^,()\\n]{0,4}[([]\\s?["\'][A-Z_]*(?:CA|CERT|BUNDLE|PEM))',
        scope: 'statement',
        unless: ['\\bdef\\s|add_argument|help\\s*=|self\\.assert'],
        alsoInFile: ['\\b(?:requests|httpx|aiohttp|\\w*[sS]ession|https?|ssl|urllib3)\\b|tls_insecure_set'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // Handed on under the same name: what it is, whoever calls says.
        id: 'handed-on-under-its-name',
        byOption: true,
        outsideTexts: true,
        whereNothingElse: true,
        words: ['verify=', 'verify ='],
        match:
          '(?:(?<=[(,]\\s{0,40})|(?<=^[ \\t]{0,40}(?:\\w{1,30}\\.){0,3}(?:s|\\w{0,20}[sS]ess(?:ion)?)\\.))verify\\s?=\\s?(?:\\w{1,40}(?:\\.|\\[["\']|\\.get\\(["\'])){0,4}_{0,2}verify(?!\\w|["\'\\])]{0,3}\\s?[.(])',
        scope: 'statement',
        // What it is handed to asks for pages.
        also: [
          'requests|httpx|session|client|ssl_?context|\\.(?:get|post|put|delete|patch|head|options|request|stream)\\(|\\bsend\\(|Transport|\\bs\\.verify',
        ],
        unless: [
          '\\bdef\\s|\\blambda\\s|add_argument|self\\.assert|jwt|token\\b|signature|checksum|super\\(',
        ],
        alsoInFile: ['\\b(?:requests|httpx|\\w*[sS]ession|niquests|curl_cffi|urllib3)\\b'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // Off unless whoever calls asks for the check.
        id: 'off-by-default',
        words: [
          'verify=False',
          'verify = False',
          'verify: bool = False',
          'verify:bool=False',
          '"verify", False',
          "'verify', False",
        ],
        match:
          '\\.verify\\s?=\\s?\\w{1,40}\\.(?:get|pop)\\(\\s?["\']verify["\'],\\s?False\\s?\\)|\\bdef\\s{1,3}\\w{1,60}\\s?\\((?:[^()]|\\([^()]{0,80}\\)){0,600}?\\bverify\\s?(?::\\s?(?:bool|Optional\\[bool\\])\\s?)?=\\s?False\\b',
        alsoInFile: [
          '\\b(?:requests|httpx|niquests)\\b|\\bSession\\s?\\(',
          '\\.(?:get|post|put|patch|delete|request|send|Session|(?:Async)?Client)\\s?\\((?:[^()]|\\([^()]{0,80}\\)){0,400}?\\bverify\\s?=\\s?(?:self\\._?)?verify\\b|\\.verify\\s?=\\s?verify\\b',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'low',
      },
      {
        // What a client keeps for all its requests.
        id: 'kept-verify-off',
        words: ['._verify', 'verify: bool', 'verify:bool'],
        match:
          '\\._verify\\s*=\\s*False\\b|^[ \\t]{1,8}verify\\s?:\\s?bool\\s?=\\s?False\\b(?!\\s{0,20}[,)])',
        alsoInFile: ['\\bverify\\s?=\\s?(?:self|\\w{1,30})\\._?verify\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'ssl-off',
        outsideTexts: true,
        words: [
          'CERT_NONE',
          'match_hostname',
          '_create_unverified_context',
          '_create_stdlib_context',
          'check_hostname',
          'VERIFY_NONE',
          'verify_mode',
          'ssl_cert_reqs',
          '.wrap_socket',
          'sslcertreqs',
          'cert_reqs',
        ],
        match:
          '\\bssl\\.match_hostname\\s*=\\s*lambda\\b|\\.verify_mode\\s*=\\s*(?:[^\\n;#]{1,80}?\\selse\\s{1,4})?(?:u?ssl\\.(?:VerifyMode\\.)?)?CERT_NONE|\\.verify_mode\\s*=\\s*0\\b|\\bcert_reqs["\']?\\s*[=:\\]]\\s*(?:=\\s*)?(?:u?ssl\\.|_ssl\\.|tls\\.|["\'])?CERT_NONE|\\bcert_reqs["\']?\\s*[=:]\\s*0\\b|["\']?ssl_?cert_?reqs["\']?\\s*[=:]\\s*(?:ssl\\.|["\'])?(?:CERT_NONE|None\\b|none)|(?<!hasattr\\(\\s?ssl,\\s?["\']|\\bdef )\\b_create_(?:unverified|stdlib)_context\\b|\\bssl\\._create_stdlib_context\\s?\\(|\\.check_hostname\\s*=\\s*False|\\bcheck_hostname["\']?\\s*[=:]\\s*False|set_verify\\s*\\(\\s*(?:[^,()\\n]{1,60}\\selse\\s)?(?:\\w+\\.)*VERIFY_NONE|(?<![=!]=\\s{0,2}|\\bin\\s?[([{]\\s?)\\bssl\\.CERT_NONE\\b(?<!assert\\w{0,20}\\([^()\\n]{0,60}CERT_NONE)(?!\\s*[:=!\\]]{1,2}|\\s*else\\b)|SSLContext\\s*\\(\\s*(?:\\w{1,40}\\.){0,3}PROTOCOL_(?:TLSv?\\d?(?:_\\d)?|SSLv23)\\s*\\)\\.wrap_socket',
        unlessServing: {
          serves: 'Purpose\\.CLIENT_AUTH|server_side["\']?\\s*[=:]\\s*True|PROTOCOL_TLS_SERVER',
          connects: sides.connects,
        },
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'client-setting-off',
        words: [
          'verify_ssl',
          'verify_certs',
          'ssl_verify',
          'ssl=False',
          'ssl = False',
          'disable_ssl_certificate_validation',
          'tls_insecure_set',
          'tlsAllowInvalid',
          'tlsInsecure',
          'validate_cert',
          'insecure',
          'ssl_assert_hostname',
          'ignore_https_errors',
          'acceptInsecureCerts',
          'accept_insecure_certs',
          'ignore-certificate-errors',
          'ignore-ssl-errors',
          'connection_verify',
          'SSL_VERIFYPEER',
          'SSL_VERIFYHOST',
          'verify_tls',
          'sslVerify',
          'no_verify',
          'verify_cert',
          'ssl_cert_validation',
          'verifySSL',
          'PYTHONHTTPSVERIFY',
          'GIT_SSL_NO_VERIFY',
          'ssl_validation',
          'ssl_verification',
          'disable_ssl',
          'validate_certs',
          'certificate_verify',
          'trust_server_certificate',
          'TrustServerCertificate',
          'verify_server_cert',
          'ssl_no_verify',
          'OPT_X_TLS',
          'tls_verify',
          'ssl_check_hostname',
          'skip_ssl',
          'use_untrusted',
          'verify_hostname',
          'enable_ssl_verification',
          'check_cert',
          'VALIDATE_NONE',
          'validate=',
          'CertNone',
          'TLS_NEVER',
          'cert_verify',
          'assert_hostname',
          'NoVerifyHTTPAdapter',
          'ssl_cert_reqs',
          'set_accept_untrusted',
          'server_cert_validation',
          'SmartConnectNoSSL',
          'disableSslCertValidation',
          'ClientContextFactory()',
          'JIRA(',
          'CURL_CA_BUNDLE',
          'REQUESTS_CA_BUNDLE',
          'enable.ssl.certificate.verification',
          '.ignoreSslErrors',
          'setPeerVerifyMode',
          'NODE_TLS_REJECT_UNAUTHORIZED',
          'cert_check',
          'PyMISP(',
          'CertificateOptions',
          'HostNameIgnoringAdapter',
          'ssl_invalid_chain',
        ],
        match:
          `\\b(?:verify_(?:ssl|certs?|tls)|ssl_verify|validate_certs)\\s*=\\s*${byEnvironment}|` +
          '(?<=[\\s.(,=])ClientContextFactory\\(\\)|\\bJIRA\\([^()\\n]{0,200}["\']verify["\']\\s?:\\s?False\\b|\\.ignoreSslErrors\\s?\\(|\\.setPeerVerifyMode\\s?\\([\\w.\\s]{0,60}VerifyNone\\b|["\']enable\\.ssl\\.certificate\\.verification["\']\\s*[:\\]]\\s*(?:=\\s*)?(?:False\\b|["\']false["\'])|(?:\\b|(?<=[\\s.(]_))(?:verify_ssl(?:_certs?)?|verify_certs?|ssl_verify(?:_certs?)?|verifySSL|verify_tls|tls_verify|verify_server_cert|validate_certs?|ssl_validation|ssl_assert_hostname|connection_verify|certificate_verify|ssl_verification|verify_https|ssl_verifyhost|ssl_verifypeer|ssl_check_hostname|enable_ssl_verification|check_cert|cert_verify|verify_peer|validate_ssl|sslVerify|(?:ssl|tls|cert(?:ificate)?)_verif(?:y|ication)_(?:enabled|certs?)|verify_(?:ssl|tls)_cert(?:ificate)?s?)(?:["\']?\\]?\\s*(?:=|:)(?!=)\\s*(?:False\\b|0\\b|["\'](?:false|none|no)["\']|CERT_NONE)|\\s{0,2}:\\s{0,2}(?:bool|Optional\\[bool\\]|bool\\s?\\|\\s?None)\\s{0,2}=\\s{0,2}(?:Field\\(\\s{0,8}(?:default\\s?=\\s?)?False\\b|False\\b(?!\\s{0,20}[,)])))|\\bdisable_ssl_certificate_validation\\s*=\\s*True|\\.tls_insecure_set\\s*\\(\\s*True|\\btls(?:AllowInvalid(?:Certificates|Hostnames)|Insecure)["\']?\\s*[=:]\\s*(?:True|["\']?true)|\\bssl_cert_reqs\\s*=\\s*None|\\bignore_https_errors["\']?\\s*[=:]\\s*True|accept_?insecure_?certs["\']?\\s*(?:\\]\\s*)?[=:,]\\s*True|set_accept_untrusted|--ignore-(?:certificate|ssl)-errors|SSL_VERIFY(?:PEER|HOST)\\s*,\\s*(?:0|False|[12]\\sif\\s[^,()\\n]{1,80}\\selse\\s(?:0|False))|PYTHONHTTPSVERIFY["\']\\s*\\]\\s*=\\s*["\']?0|_(?:SSL|TLS)_VERIFY["\']\\s{0,4}(?:\\]\\s{0,4}=|,)\\s{0,4}["\'](?:0|false|no)["\'](?<=\\benviron(?:\\[|\\.setdefault\\()\\s{0,4}["\']\\w{2,30}["\'][^\\n]{3,20})|GIT_SSL_NO_VERIFY["\']\\s*\\]?\\s*[=:]|(?<!["\'])OPT_X_TLS_(?:NEVER|ALLOW)(?<!["\'](?:never|allow)["\']\\s{0,3}:\\s{0,3}(?:ldap\\.)?OPT_X_TLS_\\w{5})|\\bTrustServerCertificate\\s*=\\s*(?:yes|true)|trust_server_certificate["\']?\\s*[=:]\\s*["\']?(?:True|yes)|\\b(?:ssl_no_verify|(?<!commit\\((?:[^()]|\\([^()]{0,40}\\)){0,200})no_verify)\\s*=\\s*True|\\bvalidate\\s*=\\s*ssl\\.CERT_NONE|\\b(?:CURL|REQUESTS)_CA_BUNDLE["\']\\s*\\]\\s*=\\s*(?:""|\'\')|\\bassert_hostname["\']?\\]?\\s*[=:]\\s*False\\b|\\bHTTP_ADAPTER_CLS\\s*=\\s*(?:\\w{1,40}\\.){0,3}NoVerifyHTTPAdapter\\b|\\bserver_cert_validation["\']?\\s?[=:]\\s?["\']ignore\\b|\\bSmartConnectNoSSL\\s?\\(|\\bdisableSslCertValidation\\s?=\\s?True|NODE_TLS_REJECT_UNAUTHORIZED["\']\\s?\\]?\\s?[=:]\\s?["\']0|\\bMinio(?:Admin)?\\s?\\([^()\\n]{0,300}\\bcert_check\\s?=\\s?False|\\b(?:Expanded)?PyMISP\\s?\\(\\s?[^(),\\n]{1,80},\\s?[^(),\\n]{1,80},\\s?(?:ssl\\s?=\\s?)?False\\b|\\bCertificateOptions\\s?\\([^()\\n]{0,200}\\bverify\\s?=\\s?False\\b|\\bHostNameIgnoringAdapter\\s?\\(|\\.add_event_handler\\s?\\(\\s?["\']ssl_invalid_chain["\']',
        unless: [
          '\\bdef\\s|add_argument\\s*\\([^)]{0,200}help|["\'][^"\'\\n]{0,200}\\s(?:or|use|using|with|without|set|try|if)\\s[^"\'\\n]{0,40}(?:validate|verify)_\\w+\\s?=',
        ],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Made by hand, a context verifies nobody until it is told to.
        id: 'context-left-unverified',
        outsideTexts: true,
        words: ['SSLContext('],
        match:
          '=\\s?(?:_?ssl\\.)?SSLContext\\(\\s?(?:(?:protocol\\s?=\\s?)?(?:ssl\\.)?PROTOCOL_(?:TLS|SSLv23|TLSv1(?:_[12])?)\\s?)?\\)[ \\t]{0,8}(?:#[^\\n]{0,200})?$',
        scope: 'function',
        also: [
          '\\burlopen\\s?\\(|\\bserver_hostname\\s?=|HTTPS(?:Connection|Handler)\\s?\\(|\\b(?:open|create)_connection\\s?\\(|(?:SMTP|IMAP4|POP3|FTP)(?:_SSL|_TLS)\\s?\\(|\\.starttls\\s?\\(|websockets\\.connect|\\bcreate_pool\\s?\\(',
        ],
        unless: [
          'verify_mode|CERT_REQUIRED|CERT_OPTIONAL|load_verify|load_default_certs|server_side|load_cert_chain|CLIENT_AUTH|set_default_verify_paths',
        ],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'aiohttp-ssl-false',
        outsideTexts: true,
        words: [
          'ssl=False',
          'ssl = False',
          'ssl=none',
          'TCPConnector',
          'ws_connect',
          '"ssl"] = False',
          "'ssl'] = False",
          'async_get_clientsession',
          'async_create_clientsession',
        ],
        match:
          '(?:TCPConnector|AIOHTTPTransport|\\.(?:get|post|put|delete|patch|head|request|ws_connect)|Session)\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]{0,80}\\)){0,160}\\)){0,400}?\\bssl\\s*=\\s*(?:False|[\\w.]{1,30}\\sif\\s[^,()\\n]{1,60}\\selse\\s+False)|\\w\\[["\']ssl["\']\\]\\s?=\\s?False\\b|\\basync_(?:get|create)_clientsession\\s?\\(\\s?[\\w.]{1,40},\\s?(?:verify_ssl\\s?=\\s?)?(?:False\\b|[\\w.]{1,60}\\.get\\(\\s?[\\w."\']{1,60},\\s?False\\s?\\))',
        alsoInFile: ['aiohttp|websockets|TCPConnector|_clientsession'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // A print, or nothing at all, as it was set.
        id: 'aiohttp-print-or-none',
        byOption: true,
        words: ['Fingerprint('],
        match: '(?:\\breturn|=)\\s(?:aiohttp\\.)?Fingerprint\\(',
        scope: 'function',
        also: [
          '^[ \\t]{1,40}(?:self\\.)?\\w{0,30}(?:ssl|tls|verif|check|cert)\\w{0,30}(?:\\s?:[^=\\n]{1,60})?\\s?=\\sFalse[ \\t]*$|\\breturn\\sFalse\\b[\\s\\S]{0,600}?\\breturn\\s(?:aiohttp\\.)?Fingerprint\\b|\\breturn\\s(?:aiohttp\\.)?Fingerprint\\b[\\s\\S]{0,600}?\\breturn\\sFalse\\b',
        ],
        alsoInFile: ['\\baiohttp\\b'],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // Kept under a name of its own before it is handed to a request.
        id: 'aiohttp-ssl-kept',
        words: ['aiohttp'],
        match:
          '(?<![\\w.])(?:self\\.)?_?(?!use_|is_|has_|enable_|\\w{0,40}(?:verif|valid))\\w{0,30}ssl\\w{0,30}\\s?(?::\\s?[^=\\n]{1,60})?=\\s?(?:False\\s{0,4}$|False\\sif\\s|[\\w.]{1,60}(?:\\([^()\\n]{0,80}\\))?\\sif\\s[^,()\\n]{1,60}\\selse\\s+False\\b)',
        alsoInFile: [
          '(?:TCPConnector|\\.(?:get|post|put|delete|patch|head|request|ws_connect))\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]{0,80}\\)){0,160}\\)){0,400}?\\bssl\\s*=\\s*(?:self\\.)?_?\\w{0,30}ssl\\w{0,30}\\s?[,)]',
        ],
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        id: 'accepting-callback',
        outsideTexts: true,
        words: ['set_verify', 'accept-certificate'],
        match: handsJudge,
        scope: 'body',
        also: ['\\breturn\\s+(?:True|1)\\b|\\blambda\\b[^:\\n]{0,80}:\\s*True\\b'],
        unless: [
          '\\breturn\\s+(?!True\\b|1\\b)|\\braise\\b|\\bassert\\b|\\bFalse\\b|:\\s*True\\s+(?:if|and|or)\\b|\\bsys\\.exit',
        ],
        unlessServing: sides,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Whoever judges agrees without a look: always, upon a setting, or by the kind of build.
        id: 'agrees-unseen',
        outsideTexts: true,
        words: ['set_verify', 'accept-certificate'],
        match: handsJudge,
        agrees: '\\breturn\\s+(?:True|1)\\b',
        unlessServing: sides,
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
      {
        // M2Crypto: whoever issued the certificate is accepted.
        id: 'unknown-issuers',
        outsideTexts: true,
        words: ['allow_unknown_ca'],
        match:
          '\\.set_allow_unknown_ca\\s?\\(\\s?(?:1|True)\\s?\\)|\\.set_verify\\s?\\([^()]{1,120}\\bssl_verify_callback_allow_unknown_ca\\b',
        unlessServing: sides,
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        // Asked whether to go on to a site whose certificate is wrong, it says yes.
        id: 'page-accepts',
        words: ['certificateError'],
        match:
          '\\bdef\\s{1,3}certificateError\\s?\\([^()]{0,120}\\)|\\.certificateError\\.connect\\s?\\(\\s{0,8}(?=[\\w.]|lambda)',
        scope: 'body',
        also: ['\\breturn\\s+True\\b|\\.(?:acceptCertificate|ignoreCertificateError)\\s?\\('],
        unless: ['\\breturn\\s+(?!True\\b)\\S|\\brejectCertificate\\b|\\bif\\b'],
        class: 'validation-off',
        pinned: 'nothing',
      },
      {
        id: 'insecure-flag',
        words: [
          'insecure=True',
          'insecure = True',
          'disable_ssl',
          'skip_ssl',
          'skip_tls',
          'disable_tls',
          'insecure_skip',
        ],
        match:
          '\\b(?:tls_?|ssl_?)?insecure(?:_skip_verify|_tls|_ssl)?\\s*=\\s*True|\\b(?:disable|skip)_(?:ssl|tls)_(?:verif\\w{0,12}|valid\\w{0,12}|cert\\w{0,20}|check\\w{0,10})\\s*=\\s*True',
        unless: ['\\bdef\\s|insecure_channel|OTLP'],
        scope: 'line',
        class: 'validation-off',
        pinned: 'nothing',
        confidence: 'medium',
      },
    ],
    catches: [
      {
        file: 'asked.py',
        text: 'import requests\nanswer = requests.get(url, verify=settings.VERIFY)\nother = requests.get(url, verify=given.get("verify", True))',
        class: 'validation-off',
      },
      {
        file: 'post.py',
        text: 'import requests\n\nclass Post:\n    def send(self, page):\n        return requests.get(self.place + page, timeout=9, verify=self.verify)',
        class: 'validation-off',
      },
      {
        file: 'kept.py',
        text: 'import requests\nsession = requests.Session()\nsession.verify = settings.get("verify", True)',
        class: 'validation-off',
      },
      {
        file: 'mode.py',
        text: 'from OpenSSL import SSL\ncontext.set_verify(SSL.VERIFY_PEER if strict else SSL.VERIFY_NONE, judge)',
        class: 'validation-off',
      },
      {
        file: 'or_none.py',
        text: 'import requests\nrequests.get(url, verify=bundle or False)',
        class: 'validation-off',
      },
      {
        file: 'bundle.py',
        text: 'import requests\nown = requests.Session()\nown.verify = bundle if conf.strict else False',
        class: 'validation-off',
      },
      {
        file: 'either.py',
        text: 'import aiohttp\ndef check_of(given):\n    if given == "none":\n        return False\n    return aiohttp.Fingerprint(bytes.fromhex(given))',
        class: 'validation-off',
      },
      {
        file: 'asked.py',
        text: 'import ssl\n\ndef open_link(host, verify_name=True):\n    context = ssl.create_default_context()\n    context.check_hostname = verify_name\n    return context.wrap_socket(connect(host), server_hostname=host)',
        class: 'validation-off',
      },
      {
        file: 'either_mode.py',
        text: 'import ssl\ncontext = ssl.create_default_context()\ncontext.verify_mode = ssl.CERT_REQUIRED if self.strict else ssl.CERT_NONE',
        class: 'validation-off',
      },
      {
        file: 'link.py',
        text: 'import ssl\ncontext = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)\ncontext.check_hostname = mode >= Mode.FULL',
        class: 'validation-off',
      },
      {
        file: 'fetch.py',
        text: 'import pycurl\nhandle.setopt(pycurl.SSL_VERIFYPEER, 1 if asked.strict else 0)',
        class: 'validation-off',
      },
      {
        file: 'own.py',
        text: 'def judge(conn, cert, number, depth, fine):\n    if settings.relaxed:\n        return True\n    return fine\n\nctx.set_verify(SSL.VERIFY_PEER, judge)',
        class: 'validation-off',
      },
      {
        file: 'chat.py',
        text: "link.connect('accept-certificate', lambda *given: True)",
        class: 'validation-off',
      },
      {
        file: 'graph.py',
        text: 'ask = Client(transport=AIOHTTPTransport(url=address, ssl=False))\nlink = HTTPSConnection(host, context=ssl._create_stdlib_context())',
        class: 'validation-off',
      },
      {
        file: 'm2.py',
        text: 'context = SSL.Context("tls")\ncontext.set_allow_unknown_ca(1)\nlink = SSL.Connection(context)\nlink.connect((host, 443))',
        class: 'validation-off',
      },
      {
        file: 'page.py',
        text: 'class Page(QWebEnginePage):\n    def certificateError(self, error):\n        error.acceptCertificate()\n        return True',
        class: 'validation-off',
      },
      {
        file: 'broker.py',
        text: 'link.tls_set()\nlink.tls_insecure_set(options.lax)',
        class: 'validation-off',
      },
      {
        file: 'choice.py',
        text: 'import requests\nanswer = requests.get(url, verify=not self.lax)',
        class: 'validation-off',
      },
      {
        file: 'unless.py',
        text: 'import requests\nclass Api:\n    def __init__(self, url: str, verify: bool = False):\n        self.verify = verify\n\n    def ask(self, path):\n        return requests.get(self.url + path, headers=made(path), verify=self.verify)',
        class: 'validation-off',
      },
      {
        file: 'later.py',
        text: 'import aiohttp\nclass Api:\n    def __init__(self, session, strict):\n        self._ssl = None if strict else False\n\n    async def ask(self, path):\n        return await self.session.get(self.url(path), ssl=self._ssl)',
        class: 'validation-off',
      },
      {
        file: 'nested.py',
        text: 'import aiohttp\nawait session.get(\n    url,\n    headers={"a": made(word(1))},\n    ssl=False,\n)',
        class: 'validation-off',
      },
      {
        file: 'bucket.py',
        text: 'store = Minio("store.example", key, word, cert_check=False)',
        class: 'validation-off',
      },
      {
        file: 'sent.py',
        text: 'VERIFY = os.getenv("PLACE_VERIFY", "1") == "1"\nrequests.post(url, json=order, verify=VERIFY)',
        class: 'validation-off',
      },
      {
        file: 'asked.py',
        text: 'async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=None if verify else False)) as web:\n    await web.get(url)',
        class: 'validation-off',
      },
      {
        file: 'names.py',
        text: 'import ssl\nssl.match_hostname = lambda shown, name: True',
        class: 'validation-off',
      },
      {
        file: 'client.py',
        text: 'answer = requests.get(url, headers=headers, verify=self.verify_ssl, timeout=10)',
        class: 'validation-off',
      },
      {
        file: 'look.py',
        text: 'sock = ssl.SSLContext(ssl.PROTOCOL_SSLv23).wrap_socket(socket.create_connection((ip, 443)))',
        class: 'validation-off',
      },
      {
        file: 'link.py',
        text: 'from twisted.internet import reactor, ssl\nreactor.connectSSL(host, 443, maker, ssl.ClientContextFactory())',
        class: 'validation-off',
      },
      {
        file: 'board.py',
        text: "board = JIRA(options={'server': url, 'verify': False}, basic_auth=(user, word))",
        class: 'validation-off',
      },
      {
        file: 'table.py',
        text: "conn = pymysql.connect(host=host, ssl={'check_hostname': False, 'verify_mode': None})",
        class: 'validation-off',
      },
      {
        file: 'stage.py',
        text: 'answer = requests.post(\n    url,\n    json=body,\n    verify=not settings.DEBUG,\n)',
        class: 'validation-off',
      },
      {
        file: 'tests_too.py',
        text: 'client = httpx.Client(verify=os.getenv("APP_ENV") == "production")',
        class: 'validation-off',
      },
      {
        file: 'either.py',
        text: 'link = aiohttp.TCPConnector(ssl=None if checks else False)',
        class: 'validation-off',
      },
      {
        file: 'window.py',
        text: 'reply.sslErrors.connect(lambda errors: reply.ignoreSslErrors())',
        class: 'validation-off',
      },
      {
        file: 'stream.py',
        text: 'given = {"security.protocol": "ssl", "enable.ssl.certificate.verification": False}',
        class: 'validation-off',
      },
      {
        file: 'gate.py',
        text: 'if insecure:\n    self._verify = False\nanswer = requests.post(url, verify=self._verify)',
        class: 'validation-off',
      },

      {
        file: 'pool.py',
        text: 'async with ClientSession(connector=TCPConnector(ssl=False)) as session:\n    pass',
        class: 'validation-off',
      },
      {
        file: 'wrap.py',
        text: 's = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2).wrap_socket(raw)',
        class: 'validation-off',
      },
      { file: 'agent.py', text: 'client = Client(url, ssl_verification=False)', class: 'validation-off' },
      { file: 'tool.py', text: 'client = Client(url, disable_tls_verify=True)', class: 'validation-off' },
      {
        file: 'scan.py',
        text: 'def seen(conn, cert, code, depth, good):\n    print(cert.get_subject())\n    return True\n\nctx = SSL.Context(SSL.TLS_CLIENT_METHOD)\nctx.set_verify(SSL.VERIFY_PEER, seen)',
        class: 'validation-off',
      },
      {
        file: 'any.py',
        text: 'ctx.set_verify(SSL.VERIFY_PEER, lambda c, x, e, d, ok: True)\nSSL.Connection(ctx, sock).connect(address)',
        class: 'validation-off',
      },
      { file: 'env.py', text: 'os.environ["REQUESTS_CA_BUNDLE"] = ""', class: 'validation-off' },
      { file: 'driver.py', text: "os.environ['DRIVER_SSL_VERIFY'] = '0'", class: 'validation-off' },
      {
        file: 'keys.py',
        text: 'redis.Redis(host=host, ssl=True, ssl_cert_reqs=None)',
        class: 'validation-off',
      },
      { file: 'trust.py', text: 'profile.set_accept_untrusted_certs(True)', class: 'validation-off' },
      {
        file: 'remote.py',
        text: 'protocol = Protocol(endpoint=url, transport="ntlm", server_cert_validation="ignore")',
        class: 'validation-off',
      },
      { file: 'bare.py', text: 'service = SmartConnectNoSSL(host=host, user=user)', class: 'validation-off' },
      {
        file: 'hosts.py',
        text: 'service = SmartConnect(host=host, disableSslCertValidation=True)',
        class: 'validation-off',
      },
      {
        file: 'bare.py',
        text: 'def get(url):\n    context = ssl.SSLContext()\n    return urllib.request.urlopen(url, context=context)',
        class: 'validation-off',
      },
      {
        file: 'mail.py',
        text: 'BaseProtocol.HTTP_ADAPTER_CLS = NoVerifyHTTPAdapter',
        class: 'validation-off',
      },
      {
        file: 'pool.py',
        text: 'pool = PoolManager(ca_certs=where(), assert_hostname=False)',
        class: 'validation-off',
      },
      {
        file: 'adapter.py',
        text: 'class Own(requests.adapters.HTTPAdapter):\n    def cert_verify(self, conn, url, verify, cert):\n        super().cert_verify(conn, url, verify={}, cert=cert)',
        class: 'validation-off',
      },
      {
        file: 'named.py',
        text: 'import ssl\ncontext.check_hostname = mode != ssl.CERT_NONE\ncontext.verify_mode = mode',
        class: 'validation-off',
      },
      { file: 'api.py', text: 'class Api(Base):\n    _ssl_verify = False', class: 'validation-off' },
      {
        file: 'api.py',
        text: 'session = requests.Session()\nsession.verify = True if settings.check else False',
        class: 'validation-off',
      },
      {
        file: 'kept.py',
        text: 'class Api:\n    def __init__(self):\n        self._verify = False\n\n    def ask(self, url):\n        return requests.get(url, verify=self._verify)',
        class: 'validation-off',
      },
      {
        file: 'data.py',
        text: '@dataclass\nclass Api:\n    url: str\n    verify: bool = False\n\n    def ask(self):\n        return requests.get(self.url, verify=self.verify)',
        class: 'validation-off',
      },
      {
        file: 'told.py',
        text: 'import requests\ntext = requests.get(url, params={"signature": made}, verify=False).content.decode("utf-8")',
        class: 'validation-off',
      },
      {
        file: 'options.py',
        text: 'class Options(BaseModel):\n    url: str\n    verify_ssl: bool = False',
        class: 'validation-off',
      },
      {
        file: 'fields.py',
        text: "class Options(BaseModel):\n    ssl_verify: bool = Field(default=False, description='whether to check')",
        class: 'validation-off',
      },
      {
        file: 'a.py',
        text: 'response = requests.post(url, json=data, verify=False)',
        class: 'validation-off',
      },
      {
        file: 'b.py',
        text: 'ctx.check_hostname = False\nctx.verify_mode = ssl.CERT_NONE',
        class: 'validation-off',
      },
      {
        file: 'c.py',
        text: 'urllib.request.urlopen(url, context=ssl._create_unverified_context())',
        class: 'validation-off',
      },
      {
        file: 'post.py',
        text: 'place.starttls(context=ssl._create_stdlib_context())',
        class: 'validation-off',
      },
      {
        file: 'hosts.py',
        text: 'from docker.tls import TLSConfig\nown = TLSConfig(client_cert=(cert, key), verify=False)',
        class: 'validation-off',
      },
      {
        file: 'safe.py',
        text: 'client = hvac.Client(url=place, verify=os.getenv("VAULT_SKIP_VERIFY", "false").lower() != "true")',
        class: 'validation-off',
      },
      {
        file: 'd.py',
        text: 'import aiohttp\nconnector = aiohttp.TCPConnector(limit=5, ssl=False)',
        class: 'validation-off',
      },
    ],
    leaves: [
      {
        file: 'marks.py',
        text: 'import requests\nimport jwt\nclaims = jwt.decode(mark, key, verify=settings.verify)\ndef ask(place, verify=verify): ...',
        why: {
          ja: 'トークンの署名の検証と、既定値の宣言です。',
          en: 'The signature of a token, and the default of a parameter.',
        },
      },
      {
        file: 'kept.py',
        text: 'import ssl\nrepository.do_commit(\n    message=note,\n    parents=[repository.head()],\n    no_verify=True,\n)',
        why: { ja: 'コミット時のフックを実行しないだけです。', en: 'Hooks of a commit are not run.' },
      },
      {
        file: 'options.py',
        text: 'if line.startswith(("--index-url", "--trusted-host", "--pre")):\n    emit(line)\nlog.err.Print(\n    "  tool config set core/custom_ca_certs_file /own/ca.pem")',
        why: {
          ja: 'オプションの名前を調べ、使い方を表示するだけです。',
          en: 'The name of an option is looked for, and a hint is printed.',
        },
      },
      {
        file: 'm2.py',
        text: 'context = SSL.Context("tls")\ncontext.set_allow_unknown_ca(0)\nlink = SSL.Connection(context)',
        why: { ja: '知らない発行者は拒まれます。', en: 'Unknown issuers are refused.' },
      },
      {
        file: 'strict_page.py',
        text: 'class Page(QWebEnginePage):\n    def certificateError(self, error):\n        log(error.errorDescription())\n        return False',
        why: { ja: '接続を拒否します。', en: 'It goes no further.' },
      },
      {
        file: 'find.py',
        text: 'import requests\ndef find(path, verify=False):\n    if verify:\n        check(path)',
        why: { ja: 'TLS の検証ではありません。', en: 'It has nothing to do with TLS.' },
      },
      {
        file: 'plain.py',
        text: 'import aiohttp\nself.use_ssl = False\nawait self.session.get(url, ssl=self.ssl_context)',
        why: { ja: '暗号化するかどうかの設定です。', en: 'Whether to encrypt at all.' },
      },
      {
        file: 'levels.py',
        text: "LEVELS = {'never': ldap.OPT_X_TLS_NEVER, 'allow': ldap.OPT_X_TLS_ALLOW}",
        why: { ja: '設定できる値の一覧です。', en: 'A list of the values that can be set.' },
      },
      {
        file: 'serve.py',
        text: "settings = {'server_side': True, 'certfile': cert, 'cert_reqs': ssl.CERT_NONE}\nlistener = eventlet.wrap_ssl(listener, **settings)",
        why: {
          ja: 'クライアント証明書を求めないサーバーです。',
          en: 'A server asks for no client certificates.',
        },
      },

      {
        file: 'links.py',
        text: 'client = module.client("directconnect")\nif connection_exists(client, name, verify=False):\n    remove(name)',
        why: { ja: 'TLS の検証ではありません。', en: 'It has nothing to do with TLS.' },
      },

      {
        file: 'constants.py',
        text: 'TLSInt("OPT_X_TLS_NEVER")',
        why: { ja: '定数の名前です。', en: 'It is the name of a constant.' },
      },
      {
        file: 'blobs.py',
        text: 'import urllib\nbody = store.read(key, verify=False)\nother = manifests.get(name, verify=False)',
        why: { ja: '内容の検査を省くだけです。', en: 'It leaves a check of the content out.' },
      },
      {
        file: 'text.py',
        text: 'if mode not in known:\n    raise ValueError("must be `required`, "\n                     "`ssl.CERT_NONE`, `ssl.CERT_OPTIONAL` or none")',
        why: { ja: '説明文です。', en: 'It is a message.' },
      },
      {
        file: 'known.py',
        text: 'assert mode in (ssl.CERT_NONE, ssl.CERT_REQUIRED)',
        why: { ja: '値を調べるだけです。', en: 'It asks about a value.' },
      },
      {
        file: 'keeps.py',
        text: 'def seen(conn, cert, code, depth, good):\n    print(cert.get_subject())\n    return good\n\nctx.set_verify(SSL.VERIFY_PEER, seen)',
        why: { ja: '検証の結果を変えません。', en: 'It keeps the result.' },
      },
      {
        file: 'strict.py',
        text: 'def get(url):\n    context = ssl.SSLContext(ssl.PROTOCOL_TLS)\n    context.verify_mode = ssl.CERT_REQUIRED\n    context.load_default_certs()\n    return urllib.request.urlopen(url, context=context)',
        why: { ja: '検証するよう設定しています。', en: 'It is told to validate.' },
      },
      {
        file: 'unset.py',
        text: 'bundle = os.environ.get("REQUESTS_CA_BUNDLE", "")',
        why: { ja: '設定を読むだけです。', en: 'It only reads the setting.' },
      },
      {
        file: 'compat.py',
        text: "has_it = hasattr(ssl, '_create_unverified_context')",
        why: { ja: 'あるかどうかを調べるだけです。', en: 'It only asks whether it is there.' },
      },
      {
        file: 'e.py',
        text: 'payload = jwt.decode(token, options={"verify_signature": False}, verify=False)',
        why: { ja: 'トークンの検証です。', en: 'A token.' },
      },
      {
        file: 'unit_module.py',
        text: "EXAMPLES = r'''\n- name: Restart the unit\n  plant.unit.restart:\n    host: unit.example.com\n    validate_certs: false\n'''\n",
        why: { ja: '説明の文字列の中の例です。', en: 'An example in a text for readers.' },
      },
      {
        file: 'call.py',
        text: 'import requests\nfetch.assert_called_once_with(\n    url,\n    timeout=timeout(3),\n    verify=False,\n)',
        why: { ja: 'テストが期待する値です。', en: 'What a test expects.' },
      },
      {
        file: 'claims.py',
        text: 'import requests\nclaims = jwk.decode(\n    given,\n    key(issuer),\n    verify=False,\n)',
        why: { ja: 'トークンの検証です。', en: 'A token.' },
      },
      {
        file: 'levels.py',
        text: "levels = {\n    'never': ldap.OPT_X_TLS_NEVER,\n    'demand': ldap.OPT_X_TLS_DEMAND,\n}",
        why: { ja: '値の名前です。', en: 'They are names of values.' },
      },
      {
        file: 'given.py',
        text: 'def __init__(\n    self,\n    url: str,\n    verify_ssl: bool = False,\n):\n    self.verify_ssl = verify_ssl',
        why: { ja: '引数の既定値です。', en: 'What a parameter is unless given.' },
      },
      {
        file: 'f.py',
        text: '# requests.get(url, verify=False)',
        why: { ja: 'コメントです。', en: 'A comment.' },
      },
      {
        file: 'g.py',
        text: 'def fetch(url):\n    """Never call requests.get(url, verify=False)."""\n    return requests.get(url)',
        why: { ja: '説明文です。', en: 'Documentation.' },
      },
    ],
    mend: {
      before: 'requests.get(url, verify=False)',
      after: 'requests.get(url)',
      how: mends.noBypass,
    },
    sources: ['own-tests'],
  },
];
