import type { ReactNode } from 'react';
import type { Language } from '#domain/bilingual.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import { isSelfSigned, kindOf } from '#domain/certificates/relatives.ts';
import { validityAt } from '#domain/certificates/validity.ts';
import { addresses } from '#domain/site/addresses.ts';
import { beginningInJapan, type Day, sayDay, sayInstant } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';

/** What a certificate is, in a few lines: kind, issuer, key, validity as of today. */
export function CertificateFacts({
  certificate,
  issuer,
  language,
  today,
}: {
  readonly certificate: Certificate;
  /** The certificate to go to for the issuer; absent when the catalogue has none. */
  readonly issuer: Certificate | undefined;
  readonly language: Language;
  readonly today: Day;
}) {
  const t = translator(language, 'certificates');
  const { key, issuerCommonName, notBefore, notAfter, listedByProvider } = certificate;
  const issuerName = <span lang="en">{issuerCommonName}</span>;
  const words = {
    'not-yet': t('state.not-yet'),
    valid: t('state.valid'),
    expired: t('state.expired'),
  };
  const facts: { label: ReactNode; value: ReactNode; id: string }[] = [
    {
      id: 'kind',
      label: t('facts.kind'),
      value: t(`kind.${kindOf(certificate)}`),
    },
    {
      id: 'issuer',
      label: t('facts.issuer'),
      value:
        issuer && !isSelfSigned(certificate) ? (
          <a href={addresses.certificate(language, issuer.id)}>{issuerName}</a>
        ) : (
          issuerName
        ),
    },
    { id: 'key', label: t('facts.key'), value: key },
    { id: 'from', label: t('facts.from'), value: <Moment instant={notBefore} language={language} /> },
    { id: 'until', label: t('facts.until'), value: <Moment instant={notAfter} language={language} /> },
    {
      id: 'state',
      label: (
        <>
          {t('facts.state')} (
          <time data-today={today} dateTime={today}>
            {sayDay(today, language)}
          </time>
          )
        </>
      ),
      value: (
        // The script says it as of the reader's own moment, with the words that stand here.
        <strong
          data-not-before={notBefore}
          data-not-after={notAfter}
          data-not-yet={words['not-yet']}
          data-valid={words.valid}
          data-expired={words.expired}
        >
          {words[validityAt(certificate, beginningInJapan(today))]}
        </strong>
      ),
    },
    {
      id: 'listed',
      label: t('facts.listed'),
      value: t(listedByProvider ? 'facts.isListed' : 'facts.isNotListed'),
    },
    { id: 'revoked', label: t('facts.revoked'), value: t('facts.revocation') },
  ];
  return (
    <dl className="certificate-facts">
      {facts.map(({ id, label, value }) => (
        <div key={id} data-fact={id}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A moment in UTC, and as it reads in Japan. */
function Moment({ instant, language }: { readonly instant: string; readonly language: Language }) {
  const { utc, japan } = sayInstant(instant, language);
  return (
    <>
      <time dateTime={instant}>{utc}</time>
      <span className="block text-muted">= {japan}</span>
    </>
  );
}
