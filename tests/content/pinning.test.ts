import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { sources } from '#content/sources.ts';
import { analyse } from '#domain/pinning/analyse.ts';
import { NamesInText } from '#domain/pinning/names-in-text.ts';

const context = { certificates, roleOf: () => undefined };
/** Classes that one example gives by all patterns together: a reader scans with all of them. */
const classesOf = (file: string, text: string) =>
  analyse({ path: file, text }, patterns, [], context).map((finding) => finding.verdict.class);

const everyExample = patterns.flatMap(({ catches, leaves }) => [...catches, ...leaves]);

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (id, pattern) => {
  it.each(pattern.catches.map((example) => [example.text, example] as const))(
    'catches %s',
    (_text, example) => {
      const own = analyse({ path: example.file, text: example.text }, [pattern], [], context);
      expect(own.map((finding) => finding.pattern)).toContain(id);
      if (example.class) expect(own.map((finding) => finding.verdict.class)).toContain(example.class);
    },
  );

  it.each(pattern.leaves.map((example) => [example.text, example] as const))(
    'leaves %s',
    (_text, example) => {
      expect(classesOf(example.file, example.text)).toEqual([]);
    },
  );

  it('has rules whose words stand in what they find', () => {
    for (const rule of pattern.rules) {
      expect(rule.words.length, rule.id).toBeGreaterThan(0);
      for (const word of rule.words) expect(word.trim().length, `${rule.id} ${word}`).toBeGreaterThan(2);
    }
  });

  it('has every rule compile, and its words gate it as much as they say', () => {
    for (const rule of pattern.rules) {
      const expression = new RegExp(rule.match, 'gim');
      for (const { text } of pattern.catches)
        for (const [found] of text.matchAll(expression))
          expect(
            rule.words.some((word) => text.toLowerCase().includes(word.toLowerCase())),
            `${rule.id} finds ${found} without any of its words`,
          ).toBe(true);
    }
  });

  it('has every match of a rule hold the name that the rule tells, around one of its words', () => {
    for (const rule of pattern.rules) {
      if (rule.nameInMatch === undefined) continue;
      const expression = new RegExp(rule.match, 'gim');
      const words = new Set(rule.words.map((word) => word.toLowerCase()));
      for (const { text } of everyExample) {
        const matches = [...text.matchAll(expression)];
        if (matches.length === 0) continue;
        const runs = new NamesInText(text, words).runsWith(new RegExp(rule.nameInMatch, 'i'), words);
        for (const { index, 0: found } of matches)
          expect(
            runs.some(({ from, to }) => from < index + found.length && index < to),
            `${rule.id} finds ${found} without such a name`,
          ).toBe(true);
      }
    }
  });

  it('speaks both languages and names sources that exist', () => {
    for (const words of [pattern.name, pattern.what, pattern.effect, pattern.mend.how]) {
      expect(words.ja.length).toBeGreaterThan(3);
      expect(words.en.length).toBeGreaterThan(3);
      expect(words.ja).not.toBe(words.en);
    }
    expect(pattern.sources.length).toBeGreaterThan(0);
    for (const source of pattern.sources) expect(sources.map((each) => each.id)).toContain(source);
  });
});

describe('the patterns', () => {
  it('have ids of their own', () => {
    const ids = patterns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, rules } of patterns)
      expect(new Set(rules.map((rule) => rule.id)).size, id).toBe(rules.length);
  });
});
