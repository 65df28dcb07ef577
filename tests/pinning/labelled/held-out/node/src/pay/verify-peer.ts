import { connect, type TLSSocket } from 'node:tls';
import { once } from 'node:events';
import { X509Certificate } from 'node:crypto';
import { loadKeys } from './peer-keys.js';

export class PeerError extends Error {
  constructor(
    readonly host: string,
    readonly reason: 'no-certificate' | 'unknown-key',
  ) {
    super(`${host}: ${reason}`);
  }
}

function assertKnown(socket: TLSSocket, host: string, keys: readonly string[]): void {
  const der = socket.getPeerCertificate(true).raw;
  if (!der) throw new PeerError(host, 'no-certificate');
  const pem = new X509Certificate(der).publicKey.export({ type: 'spki', format: 'pem' }).toString();
  for (const key of keys) {
    if (key.replace(/\s/g, '') === pem.replace(/\s/g, '')) return;
  }
  throw new PeerError(host, 'unknown-key');
}

export async function exchange(host: string, message: Buffer): Promise<Buffer> {
  const socket = connect({ host, port: 9700, servername: host });
  try {
    await once(socket, 'secureConnect');
    assertKnown(socket, host, await loadKeys(host));
    const header = Buffer.alloc(2);
    header.writeUInt16BE(message.length);
    socket.write(Buffer.concat([header, message]));
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).subarray(2);
  } finally {
    socket.destroy();
  }
}
