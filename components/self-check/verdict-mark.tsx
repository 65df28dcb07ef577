import type { Language } from '#domain/bilingual.ts';
import type { Verdict } from '#domain/self-check/flow.ts';
import { translator } from '#locales/index.ts';
import { verdictShapes } from './verdict-shapes.ts';

/** A verdict as a word, a shape and a colour together: none of them alone carries it. */
export function VerdictMark({
  verdict,
  language,
}: {
  readonly verdict: Verdict;
  readonly language: Language;
}) {
  return (
    <span className={`verdict-mark v-${verdict}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={verdictShapes[verdict]} />
      </svg>
      {translator(language, 'rules')(`verdict.${verdict}`)}
    </span>
  );
}
