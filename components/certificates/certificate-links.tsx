import type { Bilingual, Language } from '#domain/bilingual.ts';
import type { Certificate, CertificateRole, NoticeRole, Variant } from '#domain/certificates/certificate.ts';
import type { NameAndMeaning } from '#domain/certificates/certificate-meaning.ts';
import { addresses } from '#domain/site/addresses.ts';
import { type Day, isPast, sayDay } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';

export interface CertificateLinksProps {
  readonly certificates: readonly Certificate[];
  readonly variants: Readonly<Record<Variant, NameAndMeaning>>;
  /** What each certificate is to the notices, and to which; those to which it is nothing left out. */
  readonly rolesOf: (certificateId: string) => readonly { role: NoticeRole; notice: Bilingual }[];
  readonly language: Language;
  readonly today: Day;
}

/** Certificates to go to: each by who signed it, the beginning of its thumbprint, its end and its role. */
export function CertificateLinks({
  certificates,
  variants,
  rolesOf,
  language,
  today,
  named = false,
}: CertificateLinksProps & {
  /** Whether the links say the common name: needless under a heading that does. */
  readonly named?: boolean;
}) {
  const t = translator(language, 'certificates');
  return (
    <ul className="certificate-links">
      {certificates.map(({ id, commonName, variant, sha1, notAfter }) => {
        const lastDay = notAfter.slice(0, 10);
        const roles = rolesOf(id);
        return (
          <li key={id}>
            <a href={addresses.certificate(language, id)}>
              {named && <span lang="en">{commonName}</span>}
              {named && (language === 'ja' ? '、' : ', ')}
              {variants[variant].name[language]}
            </a>{' '}
            <code>{sha1.slice(0, 8)}…</code>{' '}
            <span className="text-muted">{t('until', { day: sayDay(lastDay, language) })}</span>{' '}
            {isPast(lastDay, today) && <span className="badge">{t('expired')}</span>}{' '}
            {roles.map(({ role, notice }) => (
              <span key={notice.en} className={`badge ${colourOf(role)}`} title={notice[language]}>
                {t(`role.${role}`)}
              </span>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

const colours: Readonly<Record<CertificateRole, string>> = {
  expiring: 'text-change',
  replacement: 'text-good',
  'root-unchanged': 'text-good',
};

/** The colour of a role. The word beside it says the same. */
export function colourOf(role: NoticeRole): string {
  return role === 'other' ? 'text-muted' : colours[role];
}
