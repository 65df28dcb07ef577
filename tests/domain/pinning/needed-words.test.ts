import { describe, expect, it } from 'vitest';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';
import { isMet, neededWords } from '#domain/pinning/needed-words.ts';

const mayMatch = (source: string, text: string) => {
  const { words } = neededWords(source);
  const mayHave = (word: string) => text.toLowerCase().includes(word);
  return words === undefined || isMet(words, { mayHave });
};

describe('words that an expression needs', () => {
  it.each([
    ['abc\\s*=', 'x abc = 1', 'x ab = 1'],
    ['(?:tls|ssl)_ca', 'SSL_CA', 'ssl ca'],
    ['colou?r', 'color', 'colr'],
    ['[Pp]in\\w*print', 'pinthumbprint', 'thumbprint'],
    ['verify\\s*=\\s*false', 'verify = false', 'verify = true'],
    ['(?:abcd|\\d+efgh){2,3}', '1efgh', 'efg'],
    ['(?=[^;]*never)\\w+', 'x never', 'x ever'],
    ['(?<=never\\s)abcd', 'never abcd', 'ever abcd'],
    ['\\(\\s*(?=[^)]*abcd)(?=[^)]*efgh)', '(efgh, abcd', '(abcd'],
    ['(?:(?<=never)x|defg)', 'defg', 'x'],
    ['(?:(?=never))?abcd', 'abcd', 'never'],
    ['(?!never)abcd', 'abcd', 'never'],
    ['abcd(?!never)', 'abcd', 'never'],
    ['a\\.b\\(c', 'a.b(c', 'aXb(c'],
    ['\\x61bc\\u0064', 'ABCD', 'abc'],
  ])('of %s stand in %s and not in %s', (source, text, without) => {
    expect(mayMatch(source, text)).toBe(true);
    expect(mayMatch(source, without)).toBe(false);
  });

  it.each(['\\w+', 'ab*', '(?:abc)?', '(?:abc|\\d)', '[^a]bc', '.', 'é\\w\\w\\w'])(
    'of %s cannot be told',
    (source) => {
      expect(neededWords(source).words).toBeUndefined();
    },
  );

  it('stand in everything that the rules match in their own examples', () => {
    const missed = patterns.flatMap((pattern) =>
      pattern.rules.flatMap((rule) =>
        [
          rule.match,
          ...(rule.also ?? []),
          ...(rule.unless ?? []),
          ...(rule.alsoInFile ?? []),
          ...(rule.unlessInFile ?? []).map((each) => (typeof each === 'string' ? each : each.has)),
        ].flatMap((source) =>
          patterns.flatMap(({ catches }) =>
            catches.flatMap(({ text }) =>
              new RegExp(source, 'im').test(text) && !mayMatch(source, text)
                ? [`${pattern.id}/${rule.id}: ${text}`]
                : [],
            ),
          ),
        ),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('are told for nearly every rule: without them a rule runs on every file that names it', () => {
    const rules = patterns.flatMap(({ rules: own }) => own);
    const untold = rules.filter(({ match }) => neededWords(match).words === undefined);
    expect(untold.length).toBeLessThan(rules.length / 10);
  });
});

describe('the reach of an expression', () => {
  it.each([
    ['abc', 3],
    ['a{2,5}(?:bc|def)?', 8],
    ['a\\s*b', 202],
    ['\\w+=[ \\t]*', 401],
    ['(?<![\\w.]{3})ab(?=[^;]{1,40}x)', 46],
    ['a[^;]*', Number.POSITIVE_INFINITY],
    ['(?:a\\s){2,}', 200],
    ['(?:[^a]b)+', Number.POSITIVE_INFINITY],
    ['^ab$', 2],
  ])('%s is %d characters', (source, reach) => {
    expect(neededWords(source).reach).toBe(reach);
  });
});

describe('the first filter', () => {
  it('gives the same findings with its words as without', () => {
    const alone = { certificates: [], roleOf: () => undefined };
    for (const { catches } of patterns)
      for (const { file, text } of catches) {
        const words = new Set(
          patterns
            .flatMap(({ rules }) => rules.flatMap((rule) => rule.words.map((word) => word.toLowerCase())))
            .filter((word) => text.toLowerCase().includes(word)),
        );
        const filtered = analyse({ path: file, text }, patterns, [], { ...alone, words });
        expect(filtered).toEqual(analyse({ path: file, text }, patterns, [], alone));
      }
  });
});
