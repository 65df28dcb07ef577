import { notFound } from 'next/navigation';
import { PatternPage, type PatternView } from '#components/pinning/pattern-page.tsx';
import { findSource } from '#content/find-source.ts';
import { selfChecks } from '#content/notices/checks.ts';
import { guide, patternsChecked } from '#content/pinning/guide.ts';
import { patterns } from '#content/pinning/index.ts';
import { platformName } from '#content/pinning/platforms.ts';
import { isLanguage } from '#domain/bilingual.ts';
import type { Pattern } from '#domain/pinning/pattern.ts';
import { classesOf } from '#domain/pinning/pattern-facts.ts';
import { searchForMatches, searchForWords } from '#domain/pinning/search-commands.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../../../page-metadata.ts';

interface Props {
  params: Promise<{ lang: string; pattern: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return patterns.map(({ id }) => ({ pattern: id }));
}

async function which(params: Props['params']) {
  const { lang, pattern: id } = await params;
  const pattern = patterns.find((each) => each.id === id);
  if (!isLanguage(lang) || !pattern) notFound();
  return { language: lang, pattern };
}

export async function generateMetadata({ params }: Props) {
  const { language, pattern } = await which(params);
  const t = translator(language, 'patterns');
  return pageMetadata({
    language,
    address: (each) => addresses.pattern(each, pattern.id),
    title: `${t('pattern.pageTitle', { name: pattern.name[language] })} | Yomitoki`,
    description: pattern.what[language],
  });
}

/** One way of pinning, for whoever searches for it or has found it. */
export default async function Page({ params }: Props) {
  const { language, pattern } = await which(params);
  return <PatternPage view={viewOf(pattern)} language={language} />;
}

function viewOf(pattern: Pattern): PatternView {
  const given = classesOf(pattern);
  const classes = guide.classes.filter(({ id }) => given.includes(id));
  const cited = [...pattern.sources, ...classes.flatMap(({ sources }) => sources)];
  return {
    pattern,
    platform: platformName(pattern.platform),
    classes,
    byWords: searchForWords(pattern),
    byMatches: searchForMatches(pattern),
    neighbours: patterns.filter(({ id, platform }) => platform === pattern.platform && id !== pattern.id),
    questions: selfChecks.flatMap(({ flow, pinningQuestions }) =>
      [...new Set(given.map((each) => pinningQuestions[each]))].flatMap((id) =>
        flow.questions
          .filter((question) => question.id === id)
          .map(({ title }) => ({ notice: flow.notice, id, title })),
      ),
    ),
    references: [...new Set(cited)].map(findSource),
    isTried: pattern.sources.includes('own-tests'),
    checked: patternsChecked,
  };
}
