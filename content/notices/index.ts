import type { Bilingual } from '#domain/bilingual.ts';
import type { CertificateRole } from '#domain/certificates/certificate.ts';
import { roleIn } from '#domain/certificates/relatives.ts';
import type { Notice } from '#domain/notice/notice.ts';
import { azureStorageTls2024 } from './azure-storage-tls-2024/record.ts';

/** Every notice we explain, newest first. */
export const notices: readonly Notice[] = [azureStorageTls2024];

/** What a certificate is to which notice. Notices that it is nothing to are left out. */
export function rolesInNotices(certificateId: string): { role: CertificateRole; notice: Bilingual }[] {
  return notices.flatMap((notice) => {
    const role = roleIn(notice, certificateId);
    return role === 'other' ? [] : [{ role, notice: notice.name }];
  });
}
