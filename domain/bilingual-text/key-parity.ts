import { type Bilingual, type Language, languages, otherLanguage } from '#domain/bilingual.ts';
import type { Fault } from '#domain/fault.ts';
import { languageName } from './language-name.ts';

/** Interface words of one language: keys to texts, nested. */
export type Words = { readonly [key: string]: unknown };

/**
 * What keeps two locale files from saying the same things: a key missing
 * either way, an empty value or one that is not text, different placeholders,
 * a value left equal in both languages.
 *
 * English plurals have a `_one` beside `_other`; Japanese needs only `_other`.
 *
 * @param same Key paths (`area.key`) whose value may be equal, each with the reason. Dead entries are faults.
 */
export function keyParityFaults(
  ja: Words,
  en: Words,
  files: Bilingual,
  same: Readonly<Record<string, string>> = {},
): Fault[] {
  const texts = { ja: new Map(leaves(ja)), en: new Map(leaves(en)) };
  return [
    ...languages.flatMap((language) => keyFaults(language, texts, files)),
    ...sharedKeyFaults(texts, files, same),
    ...deadEntryFaults(texts, files, same),
  ];
}

type Leaves = ReadonlyMap<string, unknown>;

function leaves(words: object, path = ''): [string, unknown][] {
  return Object.entries(words).flatMap(([key, value]): [string, unknown][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, here) : [[here, value]];
  });
}

function keyFaults(language: Language, texts: Bilingual<Leaves>, files: Bilingual): Fault[] {
  const other = otherLanguage(language);
  return [...texts[language]].flatMap(([record, value]) => {
    const faults: Fault[] = [];
    if (!texts[other].has(record) && !isEnglishSingular(record, language, texts[language])) {
      faults.push({
        file: files[other],
        record,
        problem: `the key is missing; ${files[language]} has ${JSON.stringify(value)}`,
        cure: `Add the key with its ${languageName[other]} words, or remove it from ${files[language]}.`,
      });
    }
    if (typeof value !== 'string' || value.trim() === '') {
      faults.push({
        file: files[language],
        record,
        problem:
          typeof value === 'string' ? 'the value is empty' : `the value ${JSON.stringify(value)} is not text`,
        cure: `Write the ${languageName[language]} words as a text.`,
      });
    }
    return faults;
  });
}

function isEnglishSingular(key: string, language: Language, keys: Leaves): boolean {
  return language === 'en' && key.endsWith('_one') && keys.has(key.replace(/_one$/, '_other'));
}

function sharedKeyFaults(
  texts: Bilingual<Leaves>,
  files: Bilingual,
  same: Readonly<Record<string, string>>,
): Fault[] {
  return [...texts.ja].flatMap(([record, ja]) => {
    const en = texts.en.get(record);
    if (typeof ja !== 'string' || typeof en !== 'string' || ja.trim() === '' || en.trim() === '') return [];
    const faults: Fault[] = [];
    if (ja === en && !Object.hasOwn(same, record)) {
      faults.push({
        file: files.ja,
        record,
        problem: `the value "${ja}" is the same in both languages`,
        cure: 'Translate it, or list the key with the reason among those that may be the same.',
      });
    }
    const [inJa, inEn] = [placeholders(ja), placeholders(en)];
    if (inJa !== inEn) {
      faults.push({
        file: files.ja,
        record,
        problem: `the placeholders differ: Japanese has ${inJa || 'none'}, English has ${inEn || 'none'}`,
        cure: `Use the same placeholders in ${files.ja} and ${files.en}.`,
      });
    }
    return faults;
  });
}

/** The names in {{name}}, without their formats, each once: a language may repeat one. */
function placeholders(text: string): string {
  const names = [...text.matchAll(/\{\{-?\s*([^\s,}]+)[^}]*\}\}/g)].map(([, name]) => `{{${name}}}`);
  return [...new Set(names)].sort().join(' ');
}

function deadEntryFaults(
  texts: Bilingual<Leaves>,
  files: Bilingual,
  same: Readonly<Record<string, string>>,
): Fault[] {
  return Object.keys(same)
    .filter((path) => !texts.ja.has(path) || texts.ja.get(path) !== texts.en.get(path))
    .map((record) => ({
      file: files.ja,
      record,
      problem:
        'the key is listed as one that may be the same in both languages, but no such equal value exists',
      cure: 'Remove the key from that list.',
    }));
}
