import type { Language } from '#domain/bilingual.ts';
import type { Pattern } from '#domain/pinning/pattern.ts';
import { classesOf } from '#domain/pinning/pattern-facts.ts';
import { addresses } from '#domain/site/addresses.ts';
import { ClassMark } from './class-mark.tsx';

/** Ways of pinning to go to, each with its classes. */
export function PatternLinks({
  patterns,
  language,
}: {
  readonly patterns: readonly Pattern[];
  readonly language: Language;
}) {
  return (
    <ul className="pattern-links">
      {patterns.map((pattern) => (
        <li key={pattern.id}>
          <a href={addresses.pattern(language, pattern.id)}>{pattern.name[language]}</a>
          <br />
          {classesOf(pattern).map((each) => (
            <ClassMark key={each} of={each} language={language} />
          ))}
        </li>
      ))}
    </ul>
  );
}
