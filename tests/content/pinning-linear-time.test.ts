import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';

/** Characters of a line that means harm. */
const long = 120_000;
/** How much longer eight times the length may take. By the square it would be 64 times. */
const mostGrowth = 24;

/**
 * How the time grows from an eighth of a text to the whole: the least of six,
 * since a machine does other things as well. What is done at once needs no comparison.
 */
function growthOf(text: string, run: (part: string) => void): number {
  // Of this thread alone: a machine does other things as well.
  const timeOf = (part: string) => {
    const begun = process.threadCpuUsage();
    run(part);
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1000;
  };
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6 && least > mostGrowth; round += 1) {
    const whole = timeOf(text);
    least = Math.min(least, whole < 100 ? 1 : whole / (timeOf(text.slice(0, text.length / 8)) + 2));
  }
  return least;
}

/** Lines that tempt an expression to try every beginning and every length. */
function temptations(examples: readonly string[], words: readonly string[]): string[] {
  const pieces = [
    ' ',
    '\t',
    '\n',
    ' \n\t\n',
    '\r\n',
    '\n  ',
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
        `${text}\n`,
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
        ...(rule.unlessInFile ?? []).flatMap((each) =>
          typeof each === 'string' ? each : [each.has, each.lacks],
        ),
        ...(rule.unlessServing ? [rule.unlessServing.serves, rule.unlessServing.connects] : []),
      ].map((source) => new RegExp(source, 'gim'));
      for (const expression of expressions) {
        for (const line of lines) {
          const growth = growthOf(line, (part) => {
            let count = 0;
            expression.lastIndex = 0;
            for (let found = expression.exec(part); found && count < 50; found = expression.exec(part)) {
              if (found[0] === '') expression.lastIndex += 1;
              count += 1;
            }
          });
          expect(growth, `${expression.source.slice(0, 80)}… on ${line.slice(0, 60)}…`).toBeLessThan(
            mostGrowth,
          );
        }
      }
    },
  );

  it('takes time that grows with the length of a file, whatever stands in it', () => {
    for (const { file, text } of pattern.catches) {
      const whole = `${text}\n`.repeat(Math.ceil(200_000 / text.length));
      const line = text.replaceAll('\n', ' ').repeat(Math.ceil(long / text.length));
      for (const content of [whole, line]) {
        const growth = growthOf(content, (part) => {
          analyse({ path: file, text: part }, [pattern], [], { certificates, roleOf: () => undefined });
        });
        expect(growth, `${file}: ${content.slice(0, 60)}`).toBeLessThan(mostGrowth);
      }
    }
  });
});
