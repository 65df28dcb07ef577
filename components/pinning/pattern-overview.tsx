import { Fragment } from 'react';
import { References } from '#components/notice/references.tsx';
import { Section, SubSection } from '#components/prose/section.tsx';
import { Phrases } from '#components/site/phrases.tsx';
import type { Bilingual, Language } from '#domain/bilingual.ts';
import type { Term } from '#domain/glossary/term.ts';
import type { PinningGuide, PlatformGroup } from '#domain/pinning/guide.ts';
import type { Pattern } from '#domain/pinning/pattern.ts';
import type { SearchCommands } from '#domain/pinning/search-commands.ts';
import { addresses, pinningAnchors } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { type Day, sayDay } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';
import { ClassMark } from './class-mark.tsx';
import { PatternLinks } from './pattern-links.tsx';
import { RestsOn, SaidList } from './said.tsx';
import { SearchCommandTable } from './search-commands.tsx';

interface OverviewProps {
  readonly patterns: readonly Pattern[];
  readonly groups: readonly PlatformGroup[];
  readonly guide: PinningGuide;
  /** The search for what identifies the CAs of the notice, and of how many certificates. */
  readonly identifiers: { readonly commands: SearchCommands; readonly number: number };
  /** Notices whose self-check gives the verdict. */
  readonly checks: readonly { readonly notice: string; readonly name: Bilingual }[];
  /** Words of the glossary that the page is about. */
  readonly terms: readonly Term[];
  /** Everything the page rests on, in the order of its list. */
  readonly references: readonly Source[];
  readonly checked: Day;
  readonly language: Language;
}

/** All ways of pinning by platform, what they mean for the notice, and how to search. */
export function PatternOverview(props: OverviewProps) {
  const { groups, guide, checks, terms, references, checked, language } = props;
  const t = translator(language, 'patterns');
  const said = { references, language };
  const place = { language, address: addresses.pinning };
  return (
    <article className="pattern-page pt-6 md:pt-10">
      <h1 className="text-2xl md:text-3xl">
        <Phrases language={language}>{t('title')}</Phrases>
      </h1>
      <p className="mt-2 max-w-[42em]">
        {guide.whatIsPinning.text[language]}
        <RestsOn said={guide.whatIsPinning} {...said} />
      </p>
      <p className="mt-2 max-w-[42em]">
        <strong>{t('noProof')}</strong>
      </p>
      <ul className="screen-only mt-2 max-w-[42em]">
        {checks.map(({ notice, name }) => (
          <li key={notice}>
            <a href={addresses.check(language, notice)}>{t('check', { notice: name[language] })}</a>
          </li>
        ))}
        <li>
          {t('terms')}:{' '}
          {terms.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && (language === 'ja' ? '、' : ', ')}
              <a href={`${addresses.glossary(language)}#${id}`}>{name[language]}</a>
            </Fragment>
          ))}
        </li>
      </ul>
      <nav aria-label={t('jump')} className="screen-only mt-5">
        <p className="mb-1 font-bold text-sm">{t('jump')}</p>
        <ul className="platform-chips">
          {groups
            .flatMap(({ platforms }) => platforms)
            .map(({ id, name }) => (
              <li key={id}>
                <a href={`#${pinningAnchors.platform(id)}`}>{name[language]}</a>
              </li>
            ))}
        </ul>
      </nav>
      <Section {...place} id="classes" title={t('classes.title')}>
        <div className="class-cards">
          {guide.classes.map((each) => (
            <div key={each.id}>
              <h3>
                <ClassMark of={each.id} language={language} />
              </h3>
              <p>{each.text[language]}</p>
              <p>
                <strong>{t('classes.notice')}</strong>: {each.notice[language]}
                <RestsOn said={each} {...said} />
              </p>
            </div>
          ))}
        </div>
      </Section>
      <Section {...place} id="search" title={t('search.title')}>
        <Searches {...props} />
      </Section>
      <Section {...place} id="questions" title={t('questions.title')}>
        <div className="prose">
          <p>{t('questions.intro')}</p>
          <ol>
            <SaidList list={guide.questions} {...said} />
          </ol>
        </div>
        <SubSection id="intermediate-only" title={t('questions.intermediateOnly')} language={language}>
          <ul>
            <SaidList list={guide.intermediateOnly} {...said} />
          </ul>
        </SubSection>
      </Section>
      <Section {...place} id="platforms" title={t('platforms.title')}>
        <p className="max-w-[42em]">{t('platforms.intro')}</p>
        {groups.map((group) => (
          <Group key={group.id} {...props} group={group} />
        ))}
      </Section>
      <Section {...place} id="references" title={t('sources.title')}>
        <p className="mb-2 text-muted text-sm">{t('sources.intro', { day: sayDay(checked, language) })}</p>
        <References references={references} language={language} />
      </Section>
    </article>
  );
}

function Searches({ guide, identifiers, references, language }: OverviewProps) {
  const t = translator(language, 'patterns');
  return (
    <>
      <div className="prose mb-6">
        <h3>
          <a href={addresses.scan(language)}>{t('search.scanner')}</a>
        </h3>
        <p>{t('search.scannerBody')}</p>
      </div>
      <div className="prose">
        <h3>{t('search.shell')}</h3>
        <p>{t('search.shellBody')}</p>
      </div>
      <div className="command mt-2 max-w-[42em]">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard can only scroll what it can reach */}
        <pre tabIndex={0} data-copy="">
          <code>npx yomitoki scan .</code>
        </pre>
      </div>
      <div className="prose mt-6">
        <h3>{t('search.byPattern')}</h3>
        <p>
          {t('search.byPatternBody')} {t('search.limits')}
        </p>
      </div>
      <SubSection id="identifiers" title={t('search.identifiers')} language={language}>
        <p>{t('search.identifiersBody', { number: identifiers.number })}</p>
        <details className="commands-details">
          <summary>{t('search.identifiersCommands')}</summary>
          <SearchCommandTable title={t('search.identifiersCaption')} commands={identifiers.commands} />
        </details>
        <p>
          <a href={addresses.certificates(language)}>{t('search.identify')}</a>
        </p>
      </SubSection>
      <SubSection id="why-not-values" title={t('search.whyNot')} language={language}>
        <ul>
          <SaidList list={guide.whyNotIdentifiers} references={references} language={language} />
        </ul>
      </SubSection>
    </>
  );
}

function Group({ group, patterns, language }: OverviewProps & { readonly group: PlatformGroup }) {
  return (
    <section className="mt-7" aria-labelledby={`group-${group.id}`}>
      <h3 id={`group-${group.id}`} className="text-lg">
        {group.name[language]}
      </h3>
      <div className="platform-list">
        {group.platforms.map(({ id, name }) => (
          <div key={id}>
            <h4 id={pinningAnchors.platform(id)}>{name[language]}</h4>
            <PatternLinks patterns={patterns.filter(({ platform }) => platform === id)} language={language} />
          </div>
        ))}
      </div>
    </section>
  );
}
