import { verdictShapes } from '#components/self-check/verdict-shapes.ts';
import type { Effect } from '#domain/pinning/finding.ts';
import type { Verdict } from '#domain/self-check/flow.ts';

/** An effect looks like the verdict that it leads to. */
const looks: Readonly<Record<Effect, Verdict>> = {
  breaks: 'affected',
  depends: 'under-investigation',
  survives: 'not-affected',
  'other-host': 'out-of-scope',
  'not-affected': 'not-affected',
};

/** What the notice does to a place: by word, shape and colour together. */
export function EffectMark({ effect, word }: { readonly effect: Effect; readonly word: string }) {
  const verdict = looks[effect];
  return (
    <span className={`verdict-mark ${classOf[verdict]}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={verdictShapes[verdict]} />
      </svg>
      {word}
    </span>
  );
}

/** Written out: styles that no page names are taken away. */
const classOf: Readonly<Record<Verdict, string>> = {
  affected: 'v-affected',
  'under-investigation': 'v-under-investigation',
  'not-affected': 'v-not-affected',
  'out-of-scope': 'v-out-of-scope',
};
