import type { Certificate } from './certificate.ts';

export type Validity = 'not-yet' | 'valid' | 'expired';

/**
 * Where a moment lies in the validity of a certificate. Both ends belong to it,
 * to the end of their second (RFC 5280, 4.1.2.5).
 */
export function validityAt(
  { notBefore, notAfter }: Pick<Certificate, 'notBefore' | 'notAfter'>,
  moment: Date,
): Validity {
  if (moment.getTime() < Date.parse(notBefore)) return 'not-yet';
  return moment.getTime() < Date.parse(notAfter) + 1000 ? 'valid' : 'expired';
}
