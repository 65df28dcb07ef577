import type { Family } from '#domain/certificates/certificate.ts';
import type { NameAndMeaning } from '#domain/certificates/certificate-meaning.ts';
import { caOf } from '#domain/certificates/identifier-forms.ts';
import { CertificateLinks, type CertificateLinksProps } from './certificate-links.tsx';

/**
 * Every certificate there is, by family and CA, each a link to its page.
 * Its headings are of the third level: it belongs into a section.
 */
export function CertificateList({
  families,
  ...links
}: CertificateLinksProps & {
  /** In the order of the list. */
  readonly families: Readonly<Record<Family, NameAndMeaning>>;
}) {
  const { certificates, language } = links;
  const byFamily = Map.groupBy(certificates, ({ family }) => family);
  return Object.entries(families).map(([family, { name, meaning }]) => {
    const byCa = Map.groupBy(byFamily.get(family as Family) ?? [], ({ id }) => caOf(id));
    return (
      <section key={family} className="mt-6" aria-labelledby={`family-${family}`}>
        <h3 id={`family-${family}`} className="scroll-mt-4 text-lg">
          {name[language]}
        </h3>
        <p className="max-w-[42em] text-muted text-sm">{meaning[language]}</p>
        <dl className="certificate-list">
          {[...byCa].map(([ca, ofCa]) => (
            <div key={ca}>
              <dt lang="en">{ofCa[0]?.commonName}</dt>
              <dd>
                <CertificateLinks {...links} certificates={ofCa} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
    );
  });
}
