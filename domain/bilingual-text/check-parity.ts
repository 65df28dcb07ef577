import { type Bilingual, type Language, otherLanguage } from '#domain/bilingual.ts';
import type { Fault } from '#domain/fault.ts';
import { dateParts } from './dates.ts';
import { type Figure, figureDifferences } from './figures.ts';
import { languageName } from './language-name.ts';

export { keyParityFaults, type Words } from './key-parity.ts';
export { orderedIdFaults, type PlacedId } from './ordered-ids.ts';

/**
 * The figures that one language of a pair says and the other does not.
 *
 * @param where The file and record the faults name, and the products to compare by name.
 */
export function figureFaults(
  pair: Bilingual,
  { file, record, products }: { file: string; record: string; products: readonly Bilingual[] },
): Fault[] {
  return figureDifferences(pair, products).map(({ missingIn, figure }) => {
    const [lacking, saying] = [languageName[missingIn], languageName[otherLanguage(missingIn)]];
    const meaning = figure.as === figure.value ? '' : ` (${figure.value})`;
    return {
      file,
      record,
      problem: `the ${saying} says the ${figure.kind} "${figure.as}"${meaning}; the ${lacking} does not, or not as often`,
      cure: `Write "${wordsFor(figure, missingIn, products)}" in the ${lacking}, or take "${figure.as}" out of the ${saying}.`,
    };
  });
}

/** A figure as a sentence of the language would write it. */
function wordsFor(figure: Figure, language: Language, products: readonly Bilingual[]): string {
  if (figure.kind === 'product')
    return products.find(({ en }) => en === figure.value)?.[language] ?? figure.value;
  const date = dateParts(figure);
  if (date === undefined || language === 'en') return figure.value;
  const units = [
    date.year && `${date.year} 年`,
    `${Number(date.month)} 月`,
    date.day && `${Number(date.day)} 日`,
  ];
  return units.filter(Boolean).join(' ');
}
