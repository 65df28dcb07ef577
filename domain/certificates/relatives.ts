import type { Certificate, NoticeRole, RolesOfNotice } from './certificate.ts';

/** What a certificate is to a notice. */
export function roleIn(notice: { readonly certificates: RolesOfNotice }, certificateId: string): NoticeRole {
  const { certificates } = notice;
  for (const role of ['expiring', 'replacement', 'root-unchanged'] as const) {
    if (certificates[role].includes(certificateId)) return role;
  }
  return 'other';
}

/** The other certificates of the same CA: a pin on the public key, or on its identifier, fits them all. */
export function withSameKey(certificate: Certificate, all: readonly Certificate[]): Certificate[] {
  return all.filter(
    ({ id, spkiSha256Base64 }) => id !== certificate.id && spkiSha256Base64 === certificate.spkiSha256Base64,
  );
}

/** Certificates that bear the same common name but have another key: a pin on the name fits them too. */
export function withSameNameOnly(certificate: Certificate, all: readonly Certificate[]): Certificate[] {
  return all.filter(
    ({ commonName, spkiSha256Base64 }) =>
      commonName === certificate.commonName && spkiSha256Base64 !== certificate.spkiSha256Base64,
  );
}

/**
 * The certificates of the CA that issued this one: of the issuer's name and of
 * the key that the certificate points to. Several of them can complete a chain.
 */
export function issuersOf(certificate: Certificate, all: readonly Certificate[]): Certificate[] {
  if (isSelfSigned(certificate)) return [];
  return all.filter(
    ({ subject, ski }) =>
      subject === certificate.issuer && (certificate.aki === undefined || ski === certificate.aki),
  );
}

/** The certificates that the CA of this one issued in its name. */
export function issuedBy(certificate: Certificate, all: readonly Certificate[]): Certificate[] {
  return all.filter((each) => issuersOf(each, all).includes(certificate));
}

/** Whether it vouches for itself, as a root does. */
export function isSelfSigned({ subject, issuer }: Pick<Certificate, 'subject' | 'issuer'>): boolean {
  return subject === issuer;
}

/** What a certificate is in a chain. A root that another root signed stands below that one. */
export function kindOf(certificate: Certificate): 'root' | 'cross-signed' | 'intermediate' {
  if (isSelfSigned(certificate)) return 'root';
  return certificate.variant === 'cross-signed' ? 'cross-signed' : 'intermediate';
}
