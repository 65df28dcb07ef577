import { describe, expect, it } from 'vitest';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';
import { isMet, neededWords } from '#domain/pinning/needed-words.ts';
import { readWords } from '#domain/pinning/words-in-text.ts';

const mayMatch = (source: string, text: string) => {
  const need = neededWords(source);
  return need === undefined || isMet(need, (word) => text.toLowerCase().includes(word));
};

describe('words that an expression needs', () => {
  it.each([
    ['abc\\s*=', 'x abc = 1', 'x ab = 1'],
    ['(?:tls|ssl)_ca', 'SSL_CA', 'ssl ca'],
    ['colou?r', 'color', 'colr'],
    ['[Pp]in\\w*print', 'pinthumbprint', 'thumbprint'],
    ['verify\\s*=\\s*false', 'verify = false', 'verify = true'],
    ['(?:abcd|\\d+efgh){2,3}', '1efgh', 'efg'],
    ['(?=never)abcd', 'abcd', 'never'],
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
      expect(neededWords(source)).toBeUndefined();
    },
  );

  it('stand in everything that the rules match in their own examples', () => {
    const missed = patterns.flatMap((pattern) =>
      pattern.rules.flatMap((rule) =>
        [rule.match, ...(rule.also ?? []), ...(rule.unless ?? []), ...(rule.alsoInFile ?? [])].flatMap(
          (source) =>
            patterns.flatMap(({ catches }) =>
              catches.flatMap(({ text }) =>
                [...text.matchAll(new RegExp(source, 'gim'))]
                  .map(([match]) => match)
                  .filter((match) => !mayMatch(source, match))
                  .map((match) => `${pattern.id}/${rule.id}: ${match}`),
              ),
            ),
        ),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('are told for nearly every rule: without them a rule runs on every file that names it', () => {
    const rules = patterns.flatMap(({ rules: own }) => own);
    const untold = rules.filter(({ match }) => neededWords(match) === undefined);
    expect(untold.length).toBeLessThan(rules.length / 10);
  });
});

describe('words in a text', () => {
  it('are never denied when they stand in it, whatever their case', () => {
    const text = 'let PinnedKeys = ["sha256/AAAA"]; // 日本語 é\n\tverify_peer(x)';
    const { may } = readWords(text);
    const lower = text.toLowerCase();
    for (let from = 0; from < lower.length; from += 1)
      for (let to = from + 1; to <= Math.min(lower.length, from + 12); to += 1) {
        const word = lower.slice(from, to);
        // Words are ASCII.
        if (/^[ -~]+$/.test(word)) expect(may(word), word).toBe(true);
      }
  });

  it('are those of the last text only, after any number of texts', () => {
    for (let count = 0; count < 600; count += 1) readWords(`certificate number ${count}`);
    const { may } = readWords('something else');
    expect(may('certificate')).toBe(false);
    expect(may('something')).toBe(true);
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
