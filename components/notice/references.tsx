import { SourceLine } from '#components/prose/source-marks.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Disagreement } from '#domain/notice/notice.ts';
import { anchors } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { translator } from '#locales/index.ts';

/** The pages a reader can go to, numbered as the marks in the text number them. */
export function References({
  references,
  language,
}: {
  readonly references: readonly Source[];
  readonly language: Language;
}) {
  return (
    <ol className="grid list-decimal gap-2 pl-6">
      {references.map((source) => (
        <li key={source.id} id={anchors.reference(source.id)} className="max-w-[46em] target:bg-mark">
          <SourceLine source={source} language={language} />
          <br />
          <span className="text-[0.9375rem]">{source.about[language]}</span>
        </li>
      ))}
    </ol>
  );
}

/** Statements that do not agree, each in its own words with its edition. */
export function Disagreements({
  disagreements,
  references,
  language,
}: {
  readonly disagreements: readonly Disagreement[];
  readonly references: readonly Source[];
  readonly language: Language;
}) {
  const t = translator(language, 'notice');
  return (
    <ul className="grid list-none gap-4 p-0">
      {disagreements.map(({ id, about, quotes, so }) => (
        <li key={id} id={id} className="rounded-8 border border-line p-3 md:p-4">
          <h4>{about[language]}</h4>
          <div className="my-2 grid gap-3 md:grid-cols-2">
            {quotes.map(({ source, edition, words, inJapanese }) => (
              <figure key={`${source} ${words}`}>
                <blockquote className="border-line border-l-4 pl-3">
                  <p lang="en">“{words}”</p>
                  {language === 'ja' && <p className="text-sm">（{inJapanese}）</p>}
                </blockquote>
                <figcaption className="pl-4 text-muted text-sm">
                  <a href={`#${anchors.reference(source)}`}>
                    [{references.findIndex((each) => each.id === source) + 1}]
                  </a>{' '}
                  {edition[language]}
                </figcaption>
              </figure>
            ))}
          </div>
          <p>
            <strong>{t('references.means')}</strong>: {so[language]}
          </p>
        </li>
      ))}
    </ul>
  );
}
