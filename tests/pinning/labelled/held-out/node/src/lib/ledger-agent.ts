import { createHash } from 'node:crypto';
import https from 'node:https';
import { checkServerIdentity as standardCheck, type PeerCertificate } from 'node:tls';
import { config } from '../config';

const LEDGER_KEYS: ReadonlySet<string> = new Set(config.get('ledger.publicKeys') as string[]);

function keyDigest(cert: PeerCertificate): string {
  return createHash('sha256')
    .update((cert as PeerCertificate & { pubkey: Buffer }).pubkey)
    .digest('base64');
}

export const ledgerAgent = new https.Agent({
  keepAlive: true,
  maxSockets: 20,
  checkServerIdentity(host, cert) {
    const err = standardCheck(host, cert);
    if (err) return err;
    const digest = keyDigest(cert);
    if (!LEDGER_KEYS.has(digest)) {
      return new Error(`ledger: ${host} has key ${digest}`);
    }
    return undefined;
  },
});

export async function post(path: string, body: unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    const req = https.request(
      { host: config.get('ledger.host'), path, method: 'POST', agent: ledgerAgent },
      (res) => {
        res.resume();
        resolve(res.statusCode ?? 0);
      },
    );
    req.on('error', reject);
    req.end(JSON.stringify(body));
  });
}
