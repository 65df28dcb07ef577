import { describe, expect, it } from 'vitest';
import { patterns } from '#content/pinning/index.ts';
import { kindOf } from '#domain/pinning/languages.ts';
import { matchableRules } from '#domain/pinning/matchable-rules.ts';
import { mayMatch } from '#domain/pinning/may-match.ts';
import { rulesFor, wordsOfRules } from '#domain/pinning/rules.ts';
import { stripComments } from '#domain/pinning/strip-comments.ts';

const wordsOfAll = wordsOfRules(patterns);

/** Rules whose words stand near each other in a text, and how comments are written there. */
function rulesIn(path: string, text: string) {
  const kind = kindOf(path, text);
  const lower = text.toLowerCase();
  const present = new Set(wordsOfAll.filter((word) => lower.includes(word)));
  const { matchable } = matchableRules(rulesFor(patterns, kind, present), text, present);
  return { matchable, syntax: kind.syntax };
}

const may = (path: string, text: string) => {
  const { matchable, syntax } = rulesIn(path, text);
  return mayMatch(matchable, text, syntax);
};

/** Whether a rule that matches in the text, all of it read, is overlooked. */
function isOverlooked(path: string, text: string): boolean {
  const { matchable, syntax } = rulesIn(path, text);
  if (mayMatch(matchable, text, syntax)) return false;
  const views = stripComments(text, syntax);
  return matchable.some(({ rule: { rule, match } }) => {
    match.lastIndex = 0;
    return match.test(rule.view === 'text' ? text : views[rule.view ?? 'code']);
  });
}

/** So much around a few lines that only they are looked at. */
const faraway = '\n'.repeat(10_000);

describe('a look at the stretches of a text', () => {
  it('overlooks no example of any pattern that stands in a long file', () => {
    const overlooked = patterns.flatMap(({ id, catches, leaves }) =>
      [...catches, ...leaves].flatMap(({ file, text }) => {
        return isOverlooked(file, `${faraway}${text}${faraway}`) ? [`${id}: ${text}`] : [];
      }),
    );
    expect(overlooked).toEqual([]);
  });

  it('sees through a comment that stands within what a rule looks for', () => {
    const code = (between: string) =>
      `${faraway}curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, ${between}0L);\n${faraway}`;
    expect(may('fetch.c', code(''))).toBe(true);
    expect(may('fetch.c', code('/* never in production */ '))).toBe(true);
  });

  it('tells that nothing matches in a long file that only says similar words', () => {
    const declared = [
      'public delegate bool RemoteCertificateValidationCallback(object sender, X509Certificate certificate);',
      'public bool SkipVerification { get; set; }',
      'public static string GetCertHash() { throw null; }',
    ].join('\n');
    expect(rulesIn('Reference.cs', `${faraway}${declared}${faraway}`).matchable.length).toBeGreaterThan(0);
    expect(may('Reference.cs', `${faraway}${declared}${faraway}`)).toBe(false);
  });
});
