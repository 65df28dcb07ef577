import { createHash, X509Certificate } from 'node:crypto';
import https from 'node:https';
import tls, { type PeerCertificate } from 'node:tls';
import pino from 'pino';

const log = pino({ name: 'ledger' });
const KEYS = new Set(['vgEvdypNk2lO00yk81hzGyhA6GPhcRU03yEhbz5RFpY=', 'R+m0ubheH7JsXiWtX7Vcw5c4GbJBCtckSCwT6OgSZG8=']);

function keyOf(cert: PeerCertificate): string {
  const der = new X509Certificate(cert.raw).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('base64');
}

export const ledgerAgent = new https.Agent({
  keepAlive: true,
  maxSockets: 8,
  checkServerIdentity(host, cert) {
    const problem = tls.checkServerIdentity(host, cert);
    if (problem) return problem;
    if (!KEYS.has(keyOf(cert))) {
      log.error({ host, subject: cert.subject }, 'unexpected key');
      return new Error(`unexpected key for ${host}`);
    }
    return undefined;
  },
});
