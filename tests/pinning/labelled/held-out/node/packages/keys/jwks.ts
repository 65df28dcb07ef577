import { X509Certificate, createHash, createPublicKey } from 'node:crypto';
import { importJWK, jwtVerify, decodeProtectedHeader, type JWK } from 'jose';

const ISSUER = 'https://login.example.com/';

interface Jwks {
  keys: (JWK & { x5c?: string[]; x5t?: string; 'x5t#S256'?: string })[];
}

export class KeyRing {
  private keys: Jwks['keys'] = [];

  async refresh(): Promise<void> {
    const res = await fetch(new URL('.well-known/jwks.json', ISSUER));
    if (!res.ok) throw new Error(`jwks ${res.status}`);
    this.keys = ((await res.json()) as Jwks).keys;
  }

  private pick(kid: string | undefined, x5t: string | undefined) {
    const found = this.keys.find((k) => (kid ? k.kid === kid : k.x5t === x5t));
    if (!found) throw new Error('unknown signing key');
    if (found.x5c && found['x5t#S256']) {
      const der = Buffer.from(found.x5c[0], 'base64');
      const digest = createHash('sha256').update(der).digest('base64url');
      if (digest !== found['x5t#S256']) throw new Error('x5t#S256 does not fit x5c');
    }
    return found;
  }

  async verify(token: string) {
    const header = decodeProtectedHeader(token);
    const jwk = this.pick(header.kid, header.x5t);
    const key = jwk.x5c
      ? createPublicKey(new X509Certificate(Buffer.from(jwk.x5c[0], 'base64')).publicKey.export({ type: 'spki', format: 'pem' }))
      : await importJWK(jwk, header.alg);
    return jwtVerify(token, key, { issuer: ISSUER, audience: 'desk' });
  }
}
