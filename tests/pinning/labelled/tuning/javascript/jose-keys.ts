import { createHash } from 'node:crypto';
import { createRemoteJWKSet, importX509, jwtVerify } from 'jose';

const jwks = createRemoteJWKSet(new URL('https://id.numata.example/jwks'));

export async function verify(token: string, audience: string) {
  const { payload, protectedHeader } = await jwtVerify(token, jwks, { audience, issuer: 'https://id.numata.example' });
  return { payload, kid: protectedHeader.kid };
}

export async function verifyWithCertificate(token: string, pem: string, x5t: string) {
  const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
  if (createHash('sha1').update(der).digest('base64url') !== x5t) throw new Error('certificate does not fit the header');
  return jwtVerify(token, await importX509(pem, 'RS256'));
}
