import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { WebSocketServer } from 'ws';

const ca = readFileSync('clients.crt');
const server = createServer({ cert: readFileSync('server.crt'), key: readFileSync('server.key'), ca, requestCert: true, rejectUnauthorized: true });
const wss = new WebSocketServer({ server });

wss.on('connection', (ws, request) => {
  const { fingerprint } = (request.socket as import('node:tls').TLSSocket).getPeerCertificate();
  ws.send(JSON.stringify({ hello: fingerprint }));
});
server.listen(9443);
