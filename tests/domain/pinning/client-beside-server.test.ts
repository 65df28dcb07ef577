import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';
import type { FindingClass } from '#domain/pinning/pattern.ts';

const context = { certificates, roleOf: () => undefined };
const classesOf = (path: string, text: string) =>
  new Set(analyse({ path, text }, patterns, [], context).map((finding) => finding.verdict.class));

interface Situation {
  readonly file: string;
  readonly class: FindingClass;
  /** A function that connects, and what it does to its trust in the server. */
  readonly client: string;
  /** A function that serves and checks its clients in the same way. */
  readonly server: string;
}

const situations: readonly Situation[] = [
  {
    file: 'peer.go',
    class: 'pins',
    client: `func dial(address, wanted string) (*tls.Conn, error) {
	conn, err := tls.Dial("tcp", address, &tls.Config{InsecureSkipVerify: true})
	if err != nil {
		return nil, err
	}
	sum := sha256.Sum256(conn.ConnectionState().PeerCertificates[0].Raw)
	if hex.EncodeToString(sum[:]) != wanted {
		return nil, errOther
	}
	return conn, nil
}
`,
    server: `func listen(guests map[string]bool) error {
	cfg := &tls.Config{ClientAuth: tls.RequireAnyClientCert}
	accepted, err := tls.Listen("tcp", ":8443", cfg)
	if err != nil {
		return err
	}
	conn, _ := accepted.Accept()
	sum := sha256.Sum256(conn.(*tls.Conn).ConnectionState().PeerCertificates[0].Raw)
	if !guests[hex.EncodeToString(sum[:])] {
		return errGuest
	}
	return nil
}
`,
  },
  {
    file: 'peer.py',
    class: 'pins',
    client: `def dial(host, wanted):
    ctx = ssl.create_default_context()
    with socket.create_connection((host, 443)) as plain, ctx.wrap_socket(plain, server_hostname=host) as tls:
        seen = hashlib.sha256(tls.getpeercert(binary_form=True)).hexdigest()
        if seen != wanted:
            raise ssl.SSLError("another server")
`,
    server: `def listen(sock, guests):
    ctx = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls = ctx.wrap_socket(sock, server_side=True)
    seen = hashlib.sha256(tls.getpeercert(binary_form=True)).hexdigest()
    if seen not in guests:
        raise ssl.SSLError("unknown guest")
`,
  },
  {
    file: 'store.py',
    class: 'trust-anchors',
    client: `def dial(host):
    return redis.Redis(host=host, ssl=True, ssl_keyfile="own.key", ssl_ca_certs="/etc/app/ca.pem")


def ping():
    return requests.get("https://a.example/", timeout=3)
`,
    server: `def listen():
    uvicorn.run("app:app", ssl_keyfile="own.key", ssl_certfile="own.pem", ssl_ca_certs="guests.pem")
`,
  },
  {
    file: 'peer.js',
    class: 'pins',
    client: `function dial(where, wanted) {
  const socket = tls.connect(where, () => {
    const seen = socket.getPeerCertificate().fingerprint256;
    if (seen !== wanted) socket.destroy(new Error('another server'));
  });
}
`,
    server: `function listen(guests) {
  return https.createServer({ key, cert, requestCert: true }, (req, res) => {
    const seen = req.socket.getPeerCertificate().fingerprint256;
    if (!guests.includes(seen)) res.writeHead(403);
  });
}
`,
  },
  {
    file: 'Peer.java',
    class: 'pins',
    client: `class Dialer {
  void dial(HttpsURLConnection link, byte[] wanted) throws Exception {
    link.connect();
    Certificate seen = link.getServerCertificates()[0];
    if (!Arrays.equals(sha256(seen.getEncoded()), wanted)) throw new SSLException("another server");
  }
}
`,
    server: `class Listener {
  void listen(SSLServerSocket waiting, Set<String> guests) throws Exception {
    waiting.setNeedClientAuth(true);
    SSLSocket guest = (SSLSocket) waiting.accept();
    String seen = hex(sha256(guest.getSession().getPeerCertificates()[0].getEncoded()));
    if (!guests.contains(seen)) throw new SSLException("unknown guest");
  }
}
`,
  },
  {
    file: 'peer.rb',
    class: 'pins',
    client: `def dial(host, wanted)
  tls = OpenSSL::SSL::SSLSocket.new(TCPSocket.new(host, 443))
  tls.connect
  seen = OpenSSL::Digest::SHA256.hexdigest(tls.peer_cert.to_der)
  raise "another server" unless seen == wanted
end
`,
    server: `def listen(plain, guests)
  waiting = OpenSSL::SSL::SSLServer.new(plain, context)
  guest = waiting.accept
  seen = OpenSSL::Digest::SHA256.hexdigest(guest.peer_cert.to_der)
  raise "unknown guest" unless guests.include?(seen)
end
`,
  },
  {
    file: 'Peer.swift',
    class: 'validation-off',
    client: `func dialing() -> TLSConfiguration {
    var own = TLSConfiguration.makeClientConfiguration()
    own.certificateVerification = .none
    return own
}
`,
    server: `func listening() -> TLSConfiguration {
    var own = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)
    own.certificateVerification = .none
    return own
}
`,
  },
];

describe('a file in which one function serves', () => {
  it.each(situations.map((each) => [each.file, each.class, each] as const))(
    'says of %s that its client %s, and nothing when the client is gone',
    (file, wanted, { client, server }) => {
      expect([...classesOf(file, `${client}\n${server}`)]).toContain(wanted);
      expect([...classesOf(file, `${server}\n${client}`)]).toContain(wanted);
      expect([...classesOf(file, server)]).toEqual([]);
    },
  );

  it('tells by what was said last whose trust it is, where one function does both', () => {
    const serves = '    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)\n    own.load_cert_chain("own.pem")\n';
    const dials = '    out = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)\n';
    const both = `def both():\n${serves}${dials}    out.load_verify_locations("roots.pem")\n`;
    const guests = `def both():\n${dials}${serves}    own.load_verify_locations("guests.pem")\n`;
    expect([...classesOf('both.py', both)]).toEqual(['trust-anchors']);
    expect([...classesOf('both.py', guests)]).toEqual([]);
  });

  it('takes a function that checks a certificate of whomever for the client it stands beside', () => {
    const check = `func checkPin(cert *x509.Certificate, pinned map[string]bool) error {
	if pinned[hash(cert.RawSubjectPublicKeyInfo)] {
		return nil
	}
	return errOther
}
`;
    const dials = 'func dial(a string) { tls.Dial("tcp", a, nil) }\n';
    const serves = 'func listen(p *x509.CertPool) { use(&tls.Config{ClientCAs: p}) }\n';
    expect([...classesOf('both.go', `${dials}${serves}${check}`)]).toContain('pins');
    expect([...classesOf('server.go', `${serves}${check}`)]).toEqual([]);
  });

  it('takes the side of trust anchors from what they are set on where one function sets up both sides', () => {
    const both = (owner: string) => `func trial() throws {
    var own = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: key)
    var peer = TLSConfiguration.makeClientConfiguration()
    ${owner}.trustRoots = .certificates([authority])
    try run(own, peer)
}
`;
    expect([...classesOf('Trial.swift', both('peer'))]).toEqual(['trust-anchors']);
    expect([...classesOf('Trial.swift', both('own'))]).toEqual([]);
  });
});
