import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '#domain/bilingual.ts';
import { type Area, i18nOf, translator, words } from '#locales/index.ts';

const areas = Object.keys(words.ja) as Area[];
const everyArea = languages.flatMap((language) => areas.map((area) => [language, area] as const));

/** Every key of an area with its words as written. */
function keysOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof inner === 'string' ? [[here, inner]] : keysOf(inner, here);
  });
}

/** A translator as a caller without types would have it. */
const untyped = (language: 'ja' | 'en', area: Area) =>
  translator(language, area) as unknown as (key: string, values?: Record<string, unknown>) => unknown;

describe('the interface’s words', () => {
  it.each(languages)('are all those in locales/%s', (language) => {
    const files = globSync(`locales/${language}/*.json`);
    expect(files.length).toBeGreaterThan(0);
    const onDisk = files.map((file) => [
      file.replace(/^.*[\\/]|\.json$/g, ''),
      JSON.parse(readFileSync(file, 'utf8')),
    ]);
    expect(words[language]).toEqual(Object.fromEntries(onDisk));
  });

  it.each(everyArea)('have a text for every key (%s, %s)', (language, area) => {
    const keys = keysOf(words[language][area]);
    expect(keys.length).toBeGreaterThan(0);
    for (const [key, text] of keys) {
      const names = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
      const values = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
      const expected = names.reduce((rest, name) => rest.replaceAll(`{{${name}}}`, `<${name}>`), text);
      expect(untyped(language, area)(key, values)).toBe(expected);
    }
  });

  it('are those of the language that is asked for', () => {
    expect(translator('ja', 'site')('switch.to')).toBe(words.ja.site.switch.to);
    expect(translator('en', 'site')('switch.to')).toBe(words.en.site.switch.to);
    expect(i18nOf('ja').language).toBe('ja');
    expect(i18nOf('en').language).toBe('en');
  });

  it.each(everyArea)('stop the build for a key that does not exist (%s, %s)', (language, area) => {
    expect(() => untyped(language, area)('no.such.key')).toThrow(
      `locales/${language}/${area}.json has no words for "no.such.key"`,
    );
  });

  it('are never borrowed from the other language or another area', () => {
    expect(() => untyped('ja', 'home')('switch.to')).toThrow('locales/ja/home.json');
    expect(() => i18nOf('ja').t('site:no.such.key' as never)).toThrow('locales/ja/site.json');
  });
});
