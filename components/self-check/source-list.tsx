import { SourceTitle } from '#components/prose/source-marks.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Source } from '#domain/source.ts';
import { translator } from '#locales/index.ts';

/** What the words of a question or an outcome rest on. */
export function SourceList({
  sources,
  language,
}: {
  readonly sources: readonly Source[];
  readonly language: Language;
}) {
  const t = translator(language, 'notice');
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id} data-source={source.id}>
          <SourceTitle source={source} language={language} />{' '}
          <span className="text-muted text-sm">
            {source.publisher} <span className="badge">{t(`references.kind.${source.kind}`)}</span>{' '}
            <span className="badge">{t(`references.language.${source.language}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
