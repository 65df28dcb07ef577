import tls from 'node:tls';
import { writeFile } from 'node:fs/promises';
import { domains } from './domains.js';

type Entry = {
  host: string;
  issuer: string;
  fingerprint256: string;
  daysLeft: number;
};

function inspect(host: string): Promise<Entry> {
  return new Promise((resolve, reject) => {
    const socket = tls.connect({ host, port: 443, servername: host, timeout: 5000 }, () => {
      const c = socket.getPeerCertificate();
      socket.end();
      resolve({
        host,
        issuer: c.issuer?.O ?? c.issuer?.CN ?? '?',
        fingerprint256: c.fingerprint256,
        daysLeft: Math.floor((Date.parse(c.valid_to) - Date.now()) / 86_400_000),
      });
    });
    socket.once('error', reject);
    socket.once('timeout', () => socket.destroy(new Error('timeout')));
  });
}

const previous: Record<string, string> = JSON.parse(process.env.LAST_SEEN ?? '{}');
const seen: Record<string, string> = {};
for (const host of domains) {
  try {
    const e = await inspect(host);
    seen[host] = e.fingerprint256;
    if (previous[host] && previous[host] !== e.fingerprint256) {
      console.log(`${host}: renewed, now from ${e.issuer}`);
    }
    if (e.daysLeft < 14) console.warn(`${host}: ${e.daysLeft} days left`);
  } catch (err) {
    console.error(`${host}: ${(err as Error).message}`);
  }
}
await writeFile('last-seen.json', JSON.stringify(seen, null, 2));
