import type { ReactNode } from 'react';
import { References } from '#components/notice/references.tsx';
import { Contents } from '#components/prose/contents.tsx';
import { Section } from '#components/prose/section.tsx';
import { SourceMarks } from '#components/prose/source-marks.tsx';
import type { Bilingual, Language } from '#domain/bilingual.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import type { NameAndMeaning } from '#domain/certificates/certificate-meaning.ts';
import { asOpenssl, asRfc4514, asWindows } from '#domain/certificates/name-writings.ts';
import { isSelfSigned } from '#domain/certificates/relatives.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import type { Day } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';
import { CertificateFacts } from './certificate-facts.tsx';
import { CertificateLinks, type CertificateLinksProps } from './certificate-links.tsx';
import { Identifiers, ValueTable } from './identifiers.tsx';
import { NoticeRoleBox, type RoleInNotice } from './notice-role.tsx';

/** A certificate with everything that is known of it. */
export interface CertificateView {
  readonly certificate: Certificate;
  readonly family: NameAndMeaning;
  readonly roles: readonly RoleInNotice[];
  readonly notes: readonly {
    readonly id: string;
    readonly text: Bilingual;
    readonly sources: readonly string[];
  }[];
  /** Everything the page rests on, in the order of its list. */
  readonly references: readonly Source[];
  readonly sameKey: readonly Certificate[];
  readonly sameName: readonly Certificate[];
  /** The issuer's certificates, the one to go to first. */
  readonly issuers: readonly Certificate[];
  readonly issued: readonly Certificate[];
}

/**
 * The page of a certificate: what it is, what it means for each notice, every
 * identifier in the forms that settings hold, and its kin.
 */
export function CertificatePage({
  view,
  variants,
  rolesOf,
  language,
  today,
}: Omit<CertificateLinksProps, 'certificates'> & { readonly view: CertificateView; readonly today: Day }) {
  const t = translator(language, 'certificates');
  const { certificate, family, roles, notes, references, issuers } = view;
  const { commonName, id, sha1, variant } = certificate;
  const links = { variants, rolesOf, language, today };
  const place = { language, address: (each: Language) => addresses.certificate(each, id) };
  const sections: { id: string; title: string; body: ReactNode }[] = [
    {
      id: 'role',
      title: t('role.title'),
      body: roles.map((inNotice) => (
        <NoticeRoleBox
          key={inNotice.notice.id}
          inNotice={inNotice}
          references={references}
          language={language}
        />
      )),
    },
    ...(notes.length > 0
      ? [
          {
            id: 'notes',
            title: t('notes'),
            body: (
              <ul className="certificate-notes">
                {notes.map(({ id: note, text, sources }) => (
                  <li key={note} id={`note-${note}`} className="target:bg-mark">
                    {text[language]}
                    <SourceMarks ids={sources} references={references} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
    {
      id: 'identifiers',
      title: t('identifiers.title'),
      body: (
        <>
          <p className="mb-3 max-w-[42em] text-muted text-sm">{t('identifiers.intro')}</p>
          <Identifiers certificate={certificate} language={language} />
        </>
      ),
    },
    {
      id: 'names',
      title: t('names.title'),
      body: <Names certificate={certificate} language={language} />,
    },
    { id: 'kin', title: t('kin.title'), body: <Kin view={view} {...links} /> },
    {
      id: 'references',
      title: t('sources.title'),
      body: (
        <>
          <p className="mb-2 text-muted text-sm">{t('sources.intro')}</p>
          <References references={references} language={language} />
        </>
      ),
    },
  ];
  return (
    <article data-scripts="certificate" className="pt-3 md:pt-8">
      <p className="text-muted text-sm">
        <a href={addresses.certificates(language)}>{t('list')}</a> · {family.name[language]}
      </p>
      <h1 lang="en" className="text-xl md:text-3xl">
        {commonName}
      </h1>
      <p className="text-muted">
        {variants[variant].name[language]} · <code>{sha1.slice(0, 8)}…</code>
      </p>
      <p className="mt-2 max-w-[42em]">{variants[variant].meaning[language]}</p>
      <CertificateFacts certificate={certificate} issuer={issuers[0]} language={language} today={today} />
      <Contents title={t('contents')} sections={sections} />
      {sections.map(({ id: section, title, body }) => (
        <Section key={section} {...place} id={section} title={title}>
          {body}
        </Section>
      ))}
    </article>
  );
}

/** The names in the writings of the tools that print them. */
function Names({
  certificate,
  language,
}: {
  readonly certificate: Certificate;
  readonly language: Language;
}) {
  const t = translator(language, 'certificates');
  const { commonName, subject, issuer } = certificate;
  const writings = (name: string) => [
    { label: 'Windows', text: asWindows(name) },
    { label: 'OpenSSL', text: asOpenssl(name) },
    { label: 'RFC 4514', text: asRfc4514(name) },
  ];
  const names = [
    {
      title: t('names.subject'),
      rows: [{ label: t('names.commonName'), text: commonName }, ...writings(subject)],
    },
    { title: t('names.issuer'), rows: writings(issuer) },
  ];
  return (
    <div className="identifiers-grid">
      {names.map(({ title, rows }) => (
        <div key={title} className="identifier">
          <h3>{title}</h3>
          <ValueTable title={title} rows={rows} />
        </div>
      ))}
    </div>
  );
}

/** The certificates that share something with this one. */
function Kin({
  view: { certificate, sameKey, sameName, issuers, issued },
  ...links
}: Omit<CertificateLinksProps, 'certificates'> & { readonly view: CertificateView }) {
  const t = translator(links.language, 'certificates');
  const noIssuer = isSelfSigned(certificate)
    ? t('kin.selfSigned')
    : t('kin.unknownIssuer', { name: certificate.issuerCommonName });
  const groups = [
    { title: t('kin.sameKey'), certificates: sameKey, without: t('kin.noSameKey') },
    { title: t('kin.sameName'), certificates: sameName, without: '' },
    { title: t('kin.issuers'), certificates: issuers, without: noIssuer },
    { title: t('kin.issued', { number: issued.length }), certificates: issued, without: '' },
  ];
  return groups
    .filter(({ certificates, without }) => certificates.length > 0 || without !== '')
    .map(({ title, certificates, without }) => (
      <div key={title} className="mt-4">
        <h3>{title}</h3>
        {certificates.length > 0 ? (
          <CertificateLinks {...links} certificates={certificates} named />
        ) : (
          <p className="text-muted">{without}</p>
        )}
      </div>
    ));
}
