import { type Language, otherLanguage } from '#domain/bilingual.ts';
import type { SentencePair } from '#domain/notice/align.ts';
import { addresses, anchors } from '#domain/site/addresses.ts';

/** Sentences of the notice in both languages, the reader's first, each leading to its place in the text. */
export function QuotedSentences({
  pairs,
  notice,
  language,
}: {
  readonly pairs: readonly SentencePair[];
  readonly notice: string;
  readonly language: Language;
}) {
  return pairs.map((pair) => (
    <blockquote key={pair.id} data-sentence={pair.id} className="sentence">
      {[language, otherLanguage(language)].map((each) => (
        <p key={each} lang={each}>
          <a href={`${addresses.notice(language, notice)}#${anchors.sentence(pair.id)}`}>{pair[each].text}</a>
        </p>
      ))}
    </blockquote>
  ));
}
