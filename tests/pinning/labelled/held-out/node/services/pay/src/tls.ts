import { readFileSync } from 'node:fs';
import { Agent, type AgentOptions } from 'node:https';
import tls, { type DetailedPeerCertificate, type PeerCertificate } from 'node:tls';
import axios, { type AxiosInstance } from 'axios';
import pRetry from 'p-retry';
import { Logger } from '@pay/log';

export interface PeerOptions {
  baseURL: string;
  /** Subject key digests or `*` to leave the peer to the default check. */
  issuers: string[];
  clientPem?: string;
}

const logger = new Logger('pay:tls');

function* chain(cert: DetailedPeerCertificate): Generator<DetailedPeerCertificate> {
  const seen = new Set<string>();
  let current: DetailedPeerCertificate | undefined = cert;
  while (current && !seen.has(current.fingerprint256)) {
    seen.add(current.fingerprint256);
    yield current;
    current = current.issuerCertificate;
  }
}

function checker(issuers: string[]): AgentOptions['checkServerIdentity'] {
  if (issuers.includes('*')) return undefined;
  return (host: string, cert: PeerCertificate) => {
    const fault = tls.checkServerIdentity(host, cert);
    if (fault) return fault;
    const [, ...above] = [...chain(cert as DetailedPeerCertificate)];
    if (above.some((c) => issuers.includes(c.fingerprint256))) return undefined;
    logger.error('chain of %s: %j', host, above.map((c) => c.subject.CN));
    return Object.assign(new Error('ERR_UNEXPECTED_ISSUER'), { host });
  };
}

export function peer(options: PeerOptions): AxiosInstance {
  const pem = options.clientPem ? readFileSync(options.clientPem) : undefined;
  const agentOptions: AgentOptions = { keepAlive: true, cert: pem, key: pem };
  const check = checker(options.issuers);
  if (check) agentOptions.checkServerIdentity = check;
  return axios.create({
    baseURL: options.baseURL,
    httpsAgent: new Agent(agentOptions),
    timeout: 9_000,
  });
}

export async function settle(api: AxiosInstance, batch: string): Promise<void> {
  await pRetry(() => api.post(`/batches/${batch}/settle`), { retries: 4 });
}
