import { SourceLine } from '#components/prose/source-marks.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Source } from '#domain/source.ts';

/** What the words of a question or an outcome rest on. */
export function SourceList({
  sources,
  language,
}: {
  readonly sources: readonly Source[];
  readonly language: Language;
}) {
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.id} data-source={source.id}>
          <SourceLine source={source} language={language} />
        </li>
      ))}
    </ul>
  );
}
