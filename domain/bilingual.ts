/** The languages of the product, Japanese first. */
export const languages = ['ja', 'en'] as const;

export type Language = (typeof languages)[number];

/** The same thing said once in each language. */
export type Bilingual<Words = string> = Readonly<Record<Language, Words>>;

/** The language a reader would switch to. @example otherLanguage('ja') => 'en' */
export function otherLanguage(language: Language): Language {
  return language === 'ja' ? 'en' : 'ja';
}

/** Whether a part of an address names a language we publish in. */
export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
