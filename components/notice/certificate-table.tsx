import type { Language } from '#domain/bilingual.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import { caOf } from '#domain/certificates/identifier-forms.ts';
import { type Day, isPast, sayInstant } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';

/** One table a CA: the certificates that the provider lists side by side, the shared key once, every identifier whole. */
export function CertificateTables({
  certificates,
  language,
  today,
}: {
  readonly certificates: readonly Certificate[];
  readonly language: Language;
  readonly today: Day;
}) {
  const byCa = Map.groupBy(certificates, ({ id }) => caOf(id));
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {[...byCa.values()].map((ofOneCa) => {
        const listed = ofOneCa.filter(({ listedByProvider }) => listedByProvider);
        const earlier = ofOneCa.filter(({ listedByProvider }) => !listedByProvider);
        return (
          <div key={ofOneCa[0]?.id}>
            <Table certificates={listed} earlier={earlier} language={language} today={today} />
          </div>
        );
      })}
    </div>
  );
}

function Table({
  certificates,
  earlier,
  language,
  today,
}: {
  readonly certificates: readonly Certificate[];
  /** Certificates of the same CA that the provider's list does not name: a search may hit their thumbprints. */
  readonly earlier: readonly Certificate[];
  readonly language: Language;
  readonly today: Day;
}) {
  const t = translator(language, 'notice');
  const [first] = certificates;
  if (!first) return null;
  const rows = [
    { label: t('certificate.thumbprint'), of: (each: Certificate) => <Identifier value={each.sha1} /> },
    { label: t('certificate.sha256'), of: (each: Certificate) => <Identifier value={each.sha256} /> },
    {
      label: t('certificate.serial'),
      of: (each: Certificate) => (
        <>
          <Identifier value={each.serial} />
          {each.serialAliases?.map((serial) => (
            <span key={serial} className="block text-muted">
              {t('certificate.misprint', { serial })}
            </span>
          ))}
        </>
      ),
    },
  ];
  const sharedRows = [
    { label: t('certificate.subject'), value: first.subject },
    { label: t('certificate.ski'), value: first.ski },
    { label: t('certificate.spki'), value: `sha256/${first.spkiSha256Base64}` },
  ];
  return (
    <table className="identifiers w-full table-fixed">
      <caption className="py-1 text-left font-bold">
        <span lang="en">{first.commonName}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" className="w-[5.5rem] sm:w-32">
            {t('certificate.signedBy')}
          </th>
          {certificates.map(({ id, issuerCommonName }) => (
            <th key={id} scope="col" lang="en">
              {issuerCommonName}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('certificate.until')}</th>
          {certificates.map(({ id, notAfter }) => {
            const { utc, japan } = sayInstant(notAfter, language);
            return (
              <td key={id}>
                <time dateTime={notAfter}>{utc}</time>
                <span className="block text-muted">= {japan}</span>
                {isPast(notAfter.slice(0, 10), today) && (
                  <span className="badge">{t('certificate.ended')}</span>
                )}
              </td>
            );
          })}
        </tr>
        {rows.map(({ label, of }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {certificates.map((each) => (
              <td key={each.id}>{of(each)}</td>
            ))}
          </tr>
        ))}
        {sharedRows.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td colSpan={certificates.length}>
              <Identifier value={value} />
            </td>
          </tr>
        ))}
        {earlier.length > 0 && (
          <tr>
            <th scope="row">{t('certificate.earlier')}</th>
            <td colSpan={certificates.length}>
              {earlier.map(({ id, sha1 }) => (
                <Identifier key={id} value={sha1} />
              ))}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Selected whole by one click; the enhancement script adds a copy button. */
function Identifier({ value }: { readonly value: string }) {
  return <code data-copy="">{value}</code>;
}
