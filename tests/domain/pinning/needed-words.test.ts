import { describe, expect, it } from 'vitest';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';
import { isMet, neededWords, partsOfMatches } from '#domain/pinning/needed-words.ts';
import { readWords } from '#domain/pinning/words-in-text.ts';

const mayMatch = (source: string, text: string) => {
  const { words } = neededWords(source);
  const partsOf = (word: string) => (text.toLowerCase().includes(word) ? 1 : 0);
  return words === undefined || isMet(words, { partsOf });
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
      expect(neededWords(source).words).toBeUndefined();
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

describe('the parts of a text that matches lie in', () => {
  const filler = 'nothing is here to be found\n'.repeat(3000);
  const [partsOf, lies] = [
    (source: string, text: string) => partsOfMatches(neededWords(source), readWords(text)),
    (parts: number, text: string, at: number) =>
      ((parts >>> Math.floor(at / readWords(text).partSize)) & 1) === 1,
  ];

  it('are those around its words, and none far from them', () => {
    const text = `${filler}verify_peer = false\n${filler}`;
    const parts = partsOf('\\bverify_?peer\\s*=\\s*false', text);
    expect(lies(parts, text, text.indexOf('verify'))).toBe(true);
    expect(lies(parts, text, 0)).toBe(false);
    expect(lies(parts, text, text.length - 1)).toBe(false);
  });

  it('are none when its words stand too far from each other for one match', () => {
    const text = `verify_peer = true\n${filler}${filler}x = false\n`;
    expect(partsOf('\\bverify_?peer\\s*=\\s*false', text)).toBe(0);
    expect(partsOf('\\bverify_?peer[^;]*=\\s*false', text)).not.toBe(0);
  });

  it('hold every match of the rules in their own examples, wherever these stand', () => {
    const missed = patterns.flatMap((pattern) =>
      pattern.rules.flatMap(({ id, match }) => {
        const needed = neededWords(match);
        return pattern.catches.flatMap((example, index) => {
          const text = `${filler.slice(0, 5000 + 977 * index)}\n${example.text}\n${filler}`;
          const words = readWords(text);
          const parts = partsOfMatches(needed, words);
          return [...text.matchAll(new RegExp(match, 'gim'))]
            .filter(({ index: at, 0: found }) =>
              [at, at + found.length - 1].some(
                (each) => ((parts >>> Math.floor(each / words.partSize)) & 1) === 0,
              ),
            )
            .map(({ 0: found }) => `${pattern.id}/${id}: ${found}`);
        });
      }),
    );
    expect(missed).toEqual([]);
  });
});

describe('words in a text', () => {
  it('are never denied when they stand in it, whatever their case', () => {
    const text = 'let PinnedKeys = ["sha256/AAAA"]; // 日本語 é\n\tverify_peer(x)';
    const { partsOf } = readWords(text);
    const lower = text.toLowerCase();
    for (let from = 0; from < lower.length; from += 1)
      for (let to = from + 1; to <= Math.min(lower.length, from + 12); to += 1) {
        const word = lower.slice(from, to);
        // Words are ASCII.
        if (/^[ -~]+$/.test(word)) expect(partsOf(word), word).not.toBe(0);
      }
  });

  it('are those of the last text only, after any number of texts', () => {
    for (let count = 0; count < 600; count += 1) readWords(`certificate number ${count}`);
    const { partsOf } = readWords('something else');
    expect(partsOf('certificate')).toBe(0);
    expect(partsOf('something')).not.toBe(0);
  });

  it('are told in the part where they stand', () => {
    const filler = 'nothing is here to be found\n'.repeat(4000);
    const text = `${filler}PinnedKeys${filler}pinnedkeys`;
    const { partsOf, partSize } = readWords(text);
    const parts = [text.indexOf('PinnedKeys'), text.lastIndexOf('pinnedkeys')].map((at) =>
      Math.floor((at + 3) / partSize),
    );
    expect(partsOf('pinnedkeys')).toBe(parts.reduce((all, part) => all | (1 << part), 0));
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
