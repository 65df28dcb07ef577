import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';

/** Characters of a line that means harm. */
const long = 120_000;
/** Milliseconds for it: what takes a time by the square would take minutes. */
const most = 1500;

/** Lines that tempt an expression to try every beginning and every length. */
function temptations(examples: readonly string[], words: readonly string[]): string[] {
  const pieces = [
    ' ',
    '\t',
    'a',
    '(',
    '[',
    '{',
    '"',
    "'",
    '.',
    '=',
    ',',
    '/',
    '-',
    'a.',
    'a(',
    'a =',
    '"a",',
    'x: ',
    'AA:',
    ...words.flatMap((word) => [word, `${word} `, `${word}(`, `${word} = `]),
    ...examples.flatMap((text) => {
      const line = text.replaceAll('\n', ' ');
      return [
        line,
        line.slice(0, -1),
        line.slice(0, Math.ceil(line.length / 2)),
        line.slice(0, Math.ceil(line.length / 4)),
      ];
    }),
  ];
  return [...new Set(pieces)].map((piece) => piece.repeat(Math.ceil(long / piece.length)));
}

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))('%s', (_id, pattern) => {
  it.each(pattern.rules.map((rule) => [rule.id, rule] as const))(
    'reads a long line in linear time: %s',
    (_rule, rule) => {
      const lines = temptations(
        pattern.catches.map(({ text }) => text),
        rule.words.slice(0, 6),
      );
      const expressions = [
        rule.match,
        ...(rule.also ?? []),
        ...(rule.unless ?? []),
        ...(rule.alsoInFile ?? []),
        ...(rule.unlessInFile ?? []),
      ].map((source) => new RegExp(source, 'gim'));
      for (const expression of expressions) {
        for (const line of lines) {
          const start = performance.now();
          let count = 0;
          expression.lastIndex = 0;
          for (let found = expression.exec(line); found && count < 50; found = expression.exec(line)) {
            if (found[0] === '') expression.lastIndex += 1;
            count += 1;
          }
          expect(
            performance.now() - start,
            `${expression.source.slice(0, 80)}… on ${line.slice(0, 60)}…`,
          ).toBeLessThan(most);
        }
      }
    },
  );

  it('is done with a long file soon, whatever stands in it', () => {
    for (const { file, text } of pattern.catches) {
      const whole = `${text}\n`.repeat(Math.ceil(200_000 / text.length));
      const line = text.replaceAll('\n', ' ').repeat(Math.ceil(long / text.length));
      for (const content of [whole, line]) {
        const start = performance.now();
        analyse({ path: file, text: content }, [pattern], [], { certificates, roleOf: () => undefined });
        expect(performance.now() - start, `${file}: ${content.slice(0, 60)}`).toBeLessThan(5 * most);
      }
    }
  });
});
