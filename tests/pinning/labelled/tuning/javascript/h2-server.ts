import { readFileSync } from 'node:fs';
import http2 from 'node:http2';
import type { TLSSocket } from 'node:tls';

const server = http2.createSecureServer({
  key: readFileSync('tls/server.key'),
  cert: readFileSync('tls/server.crt'),
  ca: readFileSync('tls/agents-ca.crt'),
  requestCert: true,
});

server.on('stream', (stream) => {
  const socket = stream.session?.socket as TLSSocket;
  const agent = socket.getPeerCertificate();
  stream.respond({ ':status': agent.fingerprint256 ? 200 : 401 });
  stream.end(agent.subject?.CN);
});

server.listen(8443);
