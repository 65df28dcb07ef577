import type { Certificate } from '#domain/certificates/certificate.ts';
import catalogue from './catalogue.json' with { type: 'json' };

/** Every CA certificate we know, from the certificates' own bytes. */
export const certificates = catalogue as readonly Certificate[];

/** The certificate with this id. @throws when the catalogue has none: a notice names an id that does not exist. */
export function certificate(id: string): Certificate {
  const found = certificates.find((each) => each.id === id);
  if (!found) throw new Error(`content/certificates/catalogue.json has no certificate "${id}"`);
  return found;
}
