import type { CertificateRole } from '#domain/certificates/certificate.ts';
import { notices } from '../notices/index.ts';

/** What certificates are to our notices, by their id. Those that no notice names are not in it. */
export const certificateRoles: ReadonlyMap<string, CertificateRole> = new Map(
  notices.flatMap((notice) =>
    Object.entries(notice.certificates).flatMap(([role, ids]) =>
      ids.map((id): [string, CertificateRole] => [id, role as CertificateRole]),
    ),
  ),
);
