import type { CertificateMeanings } from '#domain/certificates/certificate-meaning.ts';
import { certificateRoles as azureStorageTls2024 } from './azure-storage-tls-2024/certificate-roles.ts';

const byNotice: Readonly<Record<string, CertificateMeanings>> = {
  'azure-storage-tls-2024': azureStorageTls2024,
};

/** What each role of a certificate means for a notice. @throws when nobody has said it: a page would be silent about the notice. */
export function meaningsOf(notice: string): CertificateMeanings {
  const meanings = byNotice[notice];
  if (!meanings) throw new Error(`content/notices/certificate-roles.ts has nothing for "${notice}"`);
  return meanings;
}
