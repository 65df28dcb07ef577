import { loadDefaultJapaneseParser } from 'budoux';
import type { Language } from '#domain/bilingual.ts';

const parser = loadDefaultJapaneseParser();

/** A character that takes a whole em in every font: kana, kanji, full-width forms. */
const isWide = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\uffe0-\uffe6]/;

/** Widths of Latin letters in em, those of the widest font the site asks for, so that an estimate errs on the safe side. */
const latin: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'|!‘’]/, 0.32],
  [/[frt()[\]/ -]/, 0.4],
  [/[mwMW@%]/, 0.92],
  [/[A-Z&]/, 0.7],
];

/** A character of the monospaced face in em: the widest of those the site asks for. */
const monospaced = 0.61;

/**
 * About how wide a line of text is drawn, in em. There is no browser to ask
 * when the page is built, and each reader's fonts differ; it is rather too much.
 */
export function textWidth(text: string, face: 'sans' | 'mono' = 'sans'): number {
  let width = 0;
  for (const character of text) {
    if (isWide.test(character)) width += 1;
    else if (face === 'mono') width += monospaced;
    else width += latin.find(([letters]) => letters.test(character))?.[1] ?? 0.58;
  }
  return width;
}

/**
 * A text in lines of at most a width, in em. Japanese breaks between phrases,
 * English between words; what alone is longer than a line breaks inside.
 * Nothing is cut off: the lines joined are the text.
 */
export function wrapText(text: string, width: number, language: Language): string[] {
  const fits = (words: string) => textWidth(words.trimEnd()) <= width;
  const phrases = language === 'ja' ? parser.parse(text) : text.split(/(?<= )/);
  const pieces = phrases
    .flatMap((phrase) => (fits(phrase) ? [phrase] : (phrase.match(word) ?? [])))
    .flatMap((piece) => (fits(piece) ? [piece] : [...piece]));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line === '' || fits(line + piece)) {
      line += piece;
      continue;
    }
    // A space at a break belongs to the line that ends.
    const words = piece.trimStart();
    lines.push(line + piece.slice(0, piece.length - words.length));
    line = words;
  }
  return line === '' ? lines : [...lines, line];
}

/** A Latin word or a single character, with the marks that may not begin or end a line. */
const word = /[（「『［“‘([]*(?:[\w./:=-]+|[\s\S])[、。，．）」』］”’,.)\]:;ー〜っゃゅょッャュョ]*\s*/gu;
