import { ReadingMark } from '#components/prose/remarks.tsx';
import { SourceMarks } from '#components/prose/source-marks.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Certificate, NoticeRole } from '#domain/certificates/certificate.ts';
import type { CertificateMeaning } from '#domain/certificates/certificate-meaning.ts';
import type { Notice } from '#domain/notice/notice.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { translator } from '#locales/index.ts';
import { colourOf } from './certificate-links.tsx';

/** What a certificate is to a notice, with the words for it. */
export interface RoleInNotice {
  readonly notice: Notice;
  readonly role: NoticeRole;
  readonly meaning: CertificateMeaning;
  /** Whether the notice has a self-check. */
  readonly hasCheck: boolean;
  /** Certificates of the same key that are something else to the notice, with what. */
  readonly kin: readonly { readonly certificate: Certificate; readonly role: NoticeRole }[];
}

export function NoticeRoleBox({
  inNotice: { notice, role, meaning, hasCheck, kin },
  references,
  language,
}: {
  readonly inNotice: RoleInNotice;
  readonly references: readonly Source[];
  readonly language: Language;
}) {
  const t = translator(language, 'certificates');
  return (
    <div className="prose rounded-8 border-2 border-line px-4 py-3" data-role={role}>
      <p className="text-muted text-sm">
        <a href={addresses.notice(language, notice.id)}>
          {notice.name[language]} ({notice.trackingIds.join(', ')})
        </a>
      </p>
      <h3 className={`text-lg ${colourOf(role)}`}>{meaning.title[language]}</h3>
      <p>
        {meaning.meaning[language]}
        <SourceMarks ids={meaning.sources} references={references} />
        {meaning.ourReading && <ReadingMark language={language} />}
      </p>
      {kin.length > 0 && (
        <>
          <p>{t('role.sameKey')}</p>
          <ul>
            {kin.map(({ certificate, role: ofKin }) => (
              <li key={certificate.id}>
                <a href={addresses.certificate(language, certificate.id)}>
                  <span lang="en">{certificate.commonName}</span> <code>{certificate.sha1.slice(0, 8)}…</code>
                </a>{' '}
                <span className={`badge ${colourOf(ofKin)}`}>{t(`role.${ofKin}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {meaning.todo && (
        <p>
          <strong>{t('role.todo')}</strong>: {meaning.todo[language]}
        </p>
      )}
      <ul className="screen-only">
        {hasCheck && (
          <li>
            <a href={addresses.check(language, notice.id)}>{t('role.check')}</a>
          </li>
        )}
        <li>
          <a href={addresses.notice(language, notice.id)}>{t('role.notice')}</a>
        </li>
      </ul>
    </div>
  );
}
