import type { Language } from '#domain/bilingual.ts';
import { addresses, anchors } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';

/** Sentences of the notice by their numbers, each leading to its place in the bilingual text. */
export function SentenceNumbers({
  ids,
  numbers,
  notice,
  language,
}: {
  readonly ids: readonly string[];
  /** The number of each sentence in the text. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly notice: string;
  readonly language: Language;
}) {
  const t = translator(language, 'rules');
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <a href={`${addresses.notice(language, notice)}#${anchors.sentence(id)}`}>
        {t('sentences.sentence', { number: numbers.get(id) })}
      </a>
    </span>
  ));
}
