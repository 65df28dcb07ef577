import type { ReactNode } from 'react';
import { References } from '#components/notice/references.tsx';
import { Contents } from '#components/prose/contents.tsx';
import { UnverifiedMark } from '#components/prose/remarks.tsx';
import { Section } from '#components/prose/section.tsx';
import { SourceMarks } from '#components/prose/source-marks.tsx';
import { Phrases } from '#components/site/phrases.tsx';
import type { Bilingual, Language } from '#domain/bilingual.ts';
import type { ClassGuide } from '#domain/pinning/guide.ts';
import type { Example, IntermediateAsAnchor, Pattern } from '#domain/pinning/pattern.ts';
import { classesOf, identifiedBy, pinnedBy } from '#domain/pinning/pattern-facts.ts';
import type { SearchCommands } from '#domain/pinning/search-commands.ts';
import { addresses, pinningAnchors } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { type Day, sayDay } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';
import { ClassMark } from './class-mark.tsx';
import { PatternLinks } from './pattern-links.tsx';
import { RestsOn } from './said.tsx';
import { SearchCommandTable } from './search-commands.tsx';

/** A way of pinning with everything that its page says. */
export interface PatternView {
  readonly pattern: Pattern;
  readonly platform: Bilingual;
  /** What its classes mean for the notice. */
  readonly classes: readonly ClassGuide[];
  readonly byWords: SearchCommands;
  /** Absent where the rules' expressions are no use to a reader. */
  readonly byMatches: SearchCommands | undefined;
  readonly neighbours: readonly Pattern[];
  /** Questions of self-checks that such code answers. */
  readonly questions: readonly { readonly notice: string; readonly id: string; readonly title: Bilingual }[];
  /** Everything the page rests on, in the order of its list. */
  readonly references: readonly Source[];
  /** Whether what it says of an intermediate as the only trust anchor was tried. */
  readonly isTried: boolean;
  readonly checked: Day;
}

/** The page of a way of pinning: what it is, what it means, how to find it and how to mend it. */
export function PatternPage({ view, language }: { readonly view: PatternView; readonly language: Language }) {
  const t = translator(language, 'patterns');
  const { pattern, platform, neighbours, references, checked } = view;
  const { id, name, what, catches, leaves, sources } = pattern;
  const place = { language, address: (each: Language) => addresses.pattern(each, id) };
  const sections: { id: string; title: string; body: ReactNode }[] = [
    { id: 'notice', title: t('pattern.notice'), body: <ForTheNotice view={view} language={language} /> },
    { id: 'search', title: t('pattern.search'), body: <Searches view={view} language={language} /> },
    {
      id: 'catches',
      title: t('pattern.catches'),
      body: <Examples examples={catches} language={language} />,
    },
    {
      id: 'leaves',
      title: t('pattern.leaves'),
      body: (
        <>
          <p className="mb-3 max-w-[42em]">{t('pattern.leavesIntro')}</p>
          <Examples examples={leaves} language={language} />
        </>
      ),
    },
    { id: 'mend', title: t('pattern.mend'), body: <Mending pattern={pattern} language={language} /> },
    { id: 'next', title: t('pattern.next'), body: <Next view={view} language={language} /> },
    ...(neighbours.length > 0
      ? [
          {
            id: 'neighbours',
            title: t('pattern.neighbours'),
            body: <PatternLinks patterns={neighbours} language={language} />,
          },
        ]
      : []),
    {
      id: 'references',
      title: t('sources.title'),
      body: (
        <>
          <p className="mb-2 text-muted text-sm">{t('sources.intro', { day: sayDay(checked, language) })}</p>
          <References references={references} language={language} />
        </>
      ),
    },
  ];
  return (
    <article className="pattern-page pt-3 md:pt-8">
      <p className="text-muted text-sm">
        <a href={addresses.pinning(language)}>{t('name')}</a> ·{' '}
        <a href={`${addresses.pinning(language)}#${pinningAnchors.platform(pattern.platform)}`}>
          {platform[language]}
        </a>
      </p>
      <h1 className="text-xl md:text-3xl">
        <Phrases language={language}>{name[language]}</Phrases>
      </h1>
      <p className="mt-2 max-w-[42em]">
        {what[language]}
        <SourceMarks ids={sources} references={references} />
      </p>
      <Facts view={view} language={language} />
      <Contents title={t('contents')} sections={sections} />
      {sections.map(({ id: section, title, body }) => (
        <Section key={section} {...place} id={section} title={title}>
          {body}
        </Section>
      ))}
    </article>
  );
}

interface PartProps {
  readonly view: PatternView;
  readonly language: Language;
}

/** What it is, in a few lines. */
function Facts({ view: { pattern, platform, checked }, language }: PartProps) {
  const t = translator(language, 'patterns');
  const words = translator(language, 'pinning');
  const facts: { label: string; value: ReactNode }[] = [
    {
      label: t('pattern.class'),
      value: classesOf(pattern).map((each) => (
        <div key={each}>
          <ClassMark of={each} language={language} />
        </div>
      )),
    },
    {
      label: t('pattern.pinned'),
      value: pinnedBy(pattern)
        .map((each) => words(`pinned.${each}`))
        .join(language === 'ja' ? '、' : ', '),
    },
    { label: t('pattern.platform'), value: platform[language] },
    { label: t('pattern.checked'), value: sayDay(checked, language) },
  ];
  return (
    <dl className="certificate-facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a client of a kind does with an intermediate alone, as the scanner's reasons say it. */
const reasonOf = {
  accepted: 'intermediate-only-works-until-swap',
  refused: 'intermediate-only-never-worked',
  'by-version': 'intermediate-only-by-version',
  unknown: 'intermediate-only-unknown',
} as const satisfies Record<IntermediateAsAnchor, string>;

function ForTheNotice({ view: { pattern, classes, references, isTried }, language }: PartProps) {
  const t = translator(language, 'patterns');
  const words = translator(language, 'pinning');
  const ways = identifiedBy(pattern);
  const untried = pattern.intermediateAsAnchor && !isTried && <UnverifiedMark language={language} />;
  return (
    <div className="prose">
      <p>
        {pattern.effect[language]} {untried}
      </p>
      {classes.map((each) => (
        <p key={each.id}>
          <ClassMark of={each.id} language={language} />: {each.notice[language]}
          <RestsOn said={each} references={references} language={language} />
        </p>
      ))}
      {classes.some(({ id }) => id === 'trust-anchors') && (
        <p>
          <strong>{t('pattern.intermediateOnly')}</strong>:{' '}
          {words(`reason.${reasonOf[pattern.intermediateAsAnchor ?? 'unknown']}`)} {untried}{' '}
          <a href={`${addresses.pinning(language)}#intermediate-only`}>{t('questions.intermediateOnly')}</a>
        </p>
      )}
      {ways.length > 0 && (
        <>
          <p>
            <strong>{t('pattern.whichDecides')}</strong>
          </p>
          <ul>
            {ways.map((way) => (
              <li key={way}>{words(`reason.by-${way}`)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t('noProof')}</p>
    </div>
  );
}

function Searches({ view: { pattern, byWords, byMatches }, language }: PartProps) {
  const t = translator(language, 'patterns');
  const { files } = pattern;
  return (
    <>
      <p className="max-w-[42em]">{t('pattern.searchIntro')}</p>
      <SearchCommandTable title={t('pattern.searchCaption')} commands={byWords} />
      <p className="mt-3 max-w-[42em]">{t('pattern.searchInnocent')}</p>
      <p className="mt-2 max-w-[42em] text-muted text-sm">
        {files.length > 0
          ? t('pattern.files', { files: files.join(language === 'ja' ? '、' : ', ') })
          : t('pattern.anyFile')}
      </p>
      <p className="mt-1 max-w-[42em] text-muted text-sm">{t('search.limits')}</p>
      {byMatches && (
        <div className="mt-6">
          <h3>{t('pattern.narrow')}</h3>
          <p className="max-w-[42em]">{t('pattern.narrowIntro')}</p>
          <SearchCommandTable title={t('pattern.narrowCaption')} commands={byMatches} />
        </div>
      )}
    </>
  );
}

/** Pieces of code, each with the file it stands in, its class or why it is innocent. */
function Examples({
  examples,
  language,
}: {
  readonly examples: readonly Example[];
  readonly language: Language;
}) {
  return (
    <ul className="pattern-examples">
      {examples.map(({ file, text, class: of, why }) => (
        <li key={`${file} ${text}`}>
          <p className="text-sm">
            <code>{file}</code> {of && of !== 'identity' && <ClassMark of={of} language={language} />}
            {why?.[language]}
          </p>
          <Code text={text} />
        </li>
      ))}
    </ul>
  );
}

function Code({ text }: { readonly text: string }) {
  return (
    <div className="command">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard can only scroll what it can reach */}
      <pre tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  );
}

function Mending({
  pattern: { mend },
  language,
}: {
  readonly pattern: Pattern;
  readonly language: Language;
}) {
  const t = translator(language, 'patterns');
  return (
    <>
      <p className="mb-3 max-w-[42em]">{mend.how[language]}</p>
      <div className="mend-columns">
        {(['before', 'after'] as const).map((state) => (
          <div key={state}>
            <h3>{t(`pattern.${state}`)}</h3>
            <Code text={mend[state]} />
          </div>
        ))}
      </div>
    </>
  );
}

/** Where a reader goes who has found such code. */
function Next({ view: { questions }, language }: PartProps) {
  const t = translator(language, 'patterns');
  const notices = [...new Set(questions.map(({ notice }) => notice))];
  return (
    <ul className="max-w-[42em] list-disc pl-5">
      {questions.map(({ notice, id, title }) => (
        <li key={`${notice}.${id}`}>
          <a href={addresses.checkPlace(language, notice, id)}>
            {t('pattern.check', { question: title[language] })}
          </a>
        </li>
      ))}
      {notices.map((notice) => (
        <li key={notice}>
          <a href={addresses.check(language, notice)}>{t('pattern.checkStart')}</a>
        </li>
      ))}
      <li>
        <a href={addresses.scan(language)}>{t('pattern.scan')}</a>
      </li>
      <li>
        <a href={addresses.certificates(language)}>{t('pattern.identify')}</a>
      </li>
      <li>
        <a href={addresses.pinning(language)}>{t('pattern.overview')}</a>
      </li>
    </ul>
  );
}
