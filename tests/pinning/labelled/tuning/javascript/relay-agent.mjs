// relay-agent: forwards jobs to workers over mTLS. Workers' certificates are
// checked with the CA of the system; the agent shows its own.
import { createHash, randomUUID, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import { parseArgs } from 'node:util';

const { values: flags } = parseArgs({
  options: {
    cert: { type: 'string', default: '/etc/relay/agent.crt' },
    key: { type: 'string', default: '/etc/relay/agent.key' },
    workers: { type: 'string', multiple: true, default: [] },
    pin: { type: 'string', multiple: true, default: [] }, // jobs that stay on one worker
    verbose: { type: 'boolean', short: 'v', default: false },
  },
});

const cert = await readFile(flags.cert);
const key = await readFile(flags.key);
const own = new X509Certificate(cert);
const agent = new https.Agent({ cert, key, keepAlive: true, timeout: 30_000 });

console.log(`agent ${own.subject} ${own.fingerprint256}, until ${own.validTo}`);
if (Date.parse(own.validTo) - Date.now() < 14 * 86_400_000) console.warn('certificate runs out soon');

/** Jobs that are pinned to a worker: `job=worker`. */
const pinned = new Map(flags.pin.map((text) => text.split('=')));

/** Jobs with the same fingerprint are done once. */
const seen = new Set();

function fingerprint(job) {
  return createHash('sha256').update(JSON.stringify([job.kind, job.input])).digest('hex');
}

function choose(job) {
  const worker = pinned.get(job.kind);
  if (worker !== undefined) return worker;
  const n = Number.parseInt(fingerprint(job).slice(0, 8), 16);
  return flags.workers[n % flags.workers.length];
}

function send(worker, job) {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify(job);
    const request = https.request(
      { host: worker, port: 7443, path: '/jobs', method: 'POST', agent, headers: { 'content-length': Buffer.byteLength(body) } },
      (response) => {
        if (flags.verbose) {
          const peer = response.socket.getPeerCertificate();
          console.log(`${worker}: ${peer.subject?.CN} ${peer.fingerprint256}`);
        }
        response.resume();
        response.on('end', () => (response.statusCode === 202 ? resolve() : reject(new Error(`${worker}: ${response.statusCode}`))));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

export async function relay(jobs) {
  for (const job of jobs) {
    const id = fingerprint(job);
    if (seen.has(id)) continue;
    seen.add(id);
    await send(choose(job), { ...job, id: randomUUID(), fingerprint: id });
  }
}
