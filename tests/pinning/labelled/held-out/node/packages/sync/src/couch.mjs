import http from 'node:http';
import https from 'node:https';
import nano from 'nano';
import pino from 'pino';

const log = pino({ name: 'couch' });

/**
 * @param {{url: string, selfSigned?: boolean, pool?: number}} options
 */
export function open({ url, selfSigned = false, pool = 10 }) {
  const secure = url.startsWith('https:');
  const agent = secure
    ? new https.Agent({ keepAlive: true, maxSockets: pool, rejectUnauthorized: !selfSigned })
    : new http.Agent({ keepAlive: true, maxSockets: pool });
  if (secure && selfSigned) log.warn({ url }, 'certificate will not be checked');
  return nano({ url, requestDefaults: { agent } });
}

export async function copy(from, to, name) {
  const source = open(from).use(name);
  const target = open(to).use(name);
  let since = '0';
  for (;;) {
    const batch = await source.changes({ since, limit: 500, include_docs: true });
    if (batch.results.length === 0) return since;
    await target.bulk({ docs: batch.results.map((r) => r.doc), new_edits: false });
    since = batch.last_seq;
  }
}
