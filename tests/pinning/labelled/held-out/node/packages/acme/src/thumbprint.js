// ACME: key authorisations need the thumbprint of the account key (RFC 7638).
import { createHash, createPublicKey, X509Certificate } from 'node:crypto'

const ORDER = { RSA: ['e', 'kty', 'n'], EC: ['crv', 'kty', 'x', 'y'], OKP: ['crv', 'kty', 'x'] }

export function jwkThumbprint (jwk) {
  const fields = ORDER[jwk.kty]
  if (!fields) throw new TypeError(`key type ${jwk.kty}`)
  const text = JSON.stringify(Object.fromEntries(fields.map(f => [f, jwk[f]])))
  return createHash('sha256').update(text).digest('base64url')
}

export function keyAuthorisation (token, accountKey) {
  const jwk = createPublicKey(accountKey).export({ format: 'jwk' })
  return `${token}.${jwkThumbprint(jwk)}`
}

/** Does the certificate that was issued belong to the key of the order? */
export function belongsTo (pem, privateKey) {
  const cert = new X509Certificate(pem)
  return cert.checkPrivateKey(privateKey)
}

export function needsRenewal (pem, days = 30) {
  const cert = new X509Certificate(pem)
  console.log('%s (%s) until %s', cert.subject, cert.fingerprint256, cert.validTo)
  return Date.parse(cert.validTo) - Date.now() < days * 86_400_000
}
