import { notFound } from 'next/navigation';
import { PatternOverview } from '#components/pinning/pattern-overview.tsx';
import { certificates } from '#content/certificates/index.ts';
import { findSource } from '#content/find-source.ts';
import { terms } from '#content/glossary/terms.ts';
import { selfCheckOf } from '#content/notices/checks.ts';
import { notices } from '#content/notices/index.ts';
import { guide, identifierNames, patternsChecked } from '#content/pinning/guide.ts';
import { patterns } from '#content/pinning/index.ts';
import { platformGroups } from '#content/pinning/platforms.ts';
import { isLanguage } from '#domain/bilingual.ts';
import { roleIn } from '#domain/certificates/relatives.ts';
import { searchForIdentifiers } from '#domain/pinning/search-commands.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../../page-metadata.ts';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang, 'patterns');
  return pageMetadata({
    language: lang,
    address: addresses.pinning,
    title: `${t('title')} | Yomitoki`,
    description: t('description', { number: patterns.length }),
  });
}

/** Words that a reader of source code meets here first. */
const wordsMet = ['certificate-pinning', 'thumbprint', 'spki-pin', 'trust-store', 'trust-anchor'];

/** Every way of pinning that we know, for whoever searches source code. */
export default async function PinningPage({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const expiring = certificates.filter(({ id }) =>
    notices.some((notice) => roleIn(notice, id) === 'expiring'),
  );
  const said = Object.values(guide).flat();
  return (
    <PatternOverview
      patterns={patterns}
      groups={platformGroups}
      guide={guide}
      identifiers={{
        commands: searchForIdentifiers(expiring, identifierNames),
        number: expiring.length,
      }}
      checks={notices
        .filter(({ id }) => selfCheckOf(id) !== undefined)
        .map(({ id, name }) => ({ notice: id, name }))}
      terms={terms.filter(({ id }) => wordsMet.includes(id))}
      references={[...new Set(said.flatMap(({ sources }) => sources))].map(findSource)}
      checked={patternsChecked}
      language={lang}
    />
  );
}
