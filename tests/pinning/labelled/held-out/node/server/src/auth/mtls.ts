import type { FastifyInstance, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import type { TLSSocket } from 'node:tls';

declare module 'fastify' {
  interface FastifyRequest {
    machine?: { name: string; fingerprint: string };
  }
}

interface Options {
  /** SHA-256 fingerprints with colons, as `openssl x509 -fingerprint -sha256` prints them. */
  allowed: Map<string, string>;
}

async function mtls(app: FastifyInstance, { allowed }: Options) {
  app.decorateRequest('machine', undefined);
  app.addHook('onRequest', async (req: FastifyRequest, reply) => {
    const socket = req.raw.socket as TLSSocket;
    if (!socket.authorized) {
      return reply.code(401).send({ error: socket.authorizationError });
    }
    const cert = socket.getPeerCertificate();
    const name = allowed.get(cert.fingerprint256);
    if (!name) {
      req.log.warn({ fingerprint: cert.fingerprint256, subject: cert.subject }, 'machine not registered');
      return reply.code(403).send({ error: 'not registered' });
    }
    req.machine = { name, fingerprint: cert.fingerprint256 };
  });
}

export default fp(mtls, { name: 'mtls' });
