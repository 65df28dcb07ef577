import { describe, expect, it } from 'vitest';
import { patterns } from '#content/pinning/index.ts';
import { matchableRules } from '#domain/pinning/matchable-rules.ts';
import type { Rule } from '#domain/pinning/pattern.ts';
import { CompiledRule } from '#domain/pinning/rules.ts';

const filler = 'nothing is here to be found\n'.repeat(3000);
const [pattern] = patterns;
const [rule] = pattern?.rules ?? [];
if (!pattern || !rule) throw new Error('no rule to begin with');

const ready = (match: string, others: Partial<Rule> = {}) =>
  new CompiledRule(pattern, { id: 'one', class: rule.class, words: ['verify'], match, ...others } as Rule, 0);
const stretchesOf = (one: CompiledRule, text: string) =>
  matchableRules([one], text, one.words).matchable[0]?.stretches ?? [];
const lies = (one: CompiledRule, text: string, at: number) =>
  stretchesOf(one, text).some(({ from, to }) => from <= at && at <= to);

describe('the stretches of a text that matches of a rule lie in', () => {
  const verifyOff = '\\bverify_?peer\\s*=\\s*false';

  it('are those around its words, and none far from them', () => {
    const text = `${filler}verify_peer = false\n${filler}`;
    expect(lies(ready(verifyOff), text, text.indexOf('verify'))).toBe(true);
    expect(lies(ready(verifyOff), text, 0)).toBe(false);
    expect(lies(ready(verifyOff), text, text.length - 1)).toBe(false);
  });

  describe('for a rule that tells the name in its matches', () => {
    const named = ready('(?:verify|valid)\\w{0,40}\\s*=\\s*(?:false|no|0)', {
      words: ['verify', 'valid'],
      nameInMatch: '(?:verify|valid)_?peer(?![\\w-])',
    });

    it('are those around such names, however often its words stand elsewhere', () => {
      const text = `${filler}verify_peer = false\nverified = no\n${filler}valid = 0\n${filler}verify_peer_of = 0`;
      expect(lies(named, text, text.indexOf('verify_peer'))).toBe(true);
      expect(lies(named, text, text.indexOf('valid ='))).toBe(false);
      expect(lies(named, text, text.length - 1)).toBe(false);
      expect(stretchesOf(named, text.replace('verify_peer =', 'verify_pear ='))).toEqual([]);
    });

    it('are found in a name that stands in a long run of others', () => {
      const run = 'x.verify_'.repeat(200);
      const text = `${filler}${run}verify_peer = 0\n${filler}`;
      expect(lies(named, text, text.indexOf('verify_peer'))).toBe(true);
    });

    it('are the whole text where letters outside of ASCII change the places of others', () => {
      const text = `İ${filler}verify_peer = 0\n`;
      expect(stretchesOf(named, text)).toEqual([{ from: 0, to: text.length }]);
    });
  });

  it('are none when its words stand too far from each other for one match', () => {
    const text = `verify_peer = true\n${filler}${filler}x = false\n`;
    expect(stretchesOf(ready(verifyOff), text)).toEqual([]);
    expect(stretchesOf(ready(verifyOff), `verify_peer = true\n${filler.slice(0, 5000)}x = false\n`)).toEqual(
      [],
    );
  });

  it('are the whole text for an expression that may go on, if its words stand anywhere', () => {
    const goesOn = ready('\\bverify_?peer[^;]*=\\s*false');
    const text = `verify_peer = true\n${filler}${filler}x = false\n`;
    expect(stretchesOf(goesOn, text)).toEqual([{ from: 0, to: text.length }]);
    expect(stretchesOf(goesOn, filler)).toEqual([]);
  });

  it('are none where what a rule asks for beside its match stands nowhere', () => {
    const besides = ready(verifyOff, { alsoInFile: ['\\bopenssl\\b'] });
    const text = `${filler}verify_peer = false\n${filler}`;
    expect(stretchesOf(besides, text)).toEqual([]);
    expect(lies(besides, `${text}openssl`, text.indexOf('verify'))).toBe(true);
  });

  it('hold every match of the rules in their own examples, wherever these stand', () => {
    const missed = patterns.flatMap((each) =>
      each.rules.flatMap((own, order) => {
        // A match is looked for where its words are, whatever else the rule asks of a file.
        const one = new CompiledRule(each, { ...own, also: [], alsoInFile: [] }, order);
        return each.catches.flatMap(({ text: example }, index) => {
          const before = filler.slice(0, 5000 + ((2977 * (index + order)) % 50_000));
          const matches = [...`\n${example}\n`.matchAll(new RegExp(own.match, 'gim'))];
          if (matches.length === 0) return [];
          const stretches = stretchesOf(one, `${before}\n${example}\n${filler.slice(0, 40_000)}`);
          return matches
            .map(({ index: at, 0: found }) => ({ from: before.length + at, found }))
            .filter(
              ({ from, found }) =>
                !stretches.some((stretch) => stretch.from <= from && from + found.length <= stretch.to + 1),
            )
            .map(({ found }) => `${each.id}/${own.id}: ${found}`);
        });
      }),
    );
    expect(missed).toEqual([]);
  });
});
