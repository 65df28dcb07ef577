import { createHash, X509Certificate } from 'node:crypto';
import passport from 'passport';
import { Strategy } from '@node-saml/passport-saml';

const idpThumbprint = process.env.IDP_THUMBPRINT;

passport.use(
  new Strategy(
    {
      callbackUrl: 'https://app.example/saml',
      entryPoint: 'https://idp.example/sso',
      issuer: 'app',
      idpCert: process.env.IDP_CERT ?? '',
      wantAssertionsSigned: true,
    },
    (profile, done) => done(null, profile ?? undefined),
    (profile, done) => done(null, profile ?? undefined),
  ),
);

export function metadataIsCurrent(pem: string): boolean {
  const der = new X509Certificate(pem).raw;
  return createHash('sha1').update(der).digest('hex') === idpThumbprint;
}
