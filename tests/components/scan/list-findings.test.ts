import { describe, expect, it } from 'vitest';
import {
  commonNamesOf,
  countReviews,
  effects,
  firstOf,
  grouped,
  type ListedFinding,
  listed,
  noCertificate,
  noFilter,
  passes,
  platformOf,
  tally,
  timeLeft,
} from '#components/scan/list-findings.ts';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import type { Finding } from '#domain/pinning/finding.ts';
import type { Review } from '#domain/pinning/review.ts';
import { finding, result } from '../../domain/pinning/report-context.ts';

const names = new Map(certificates.map(({ id, commonName }) => [id, commonName]));
const lookup = {
  platformOf: (id: string) => patterns.find((pattern) => pattern.id === id)?.platform,
  commonNameOf: (id: string) => names.get(id) ?? id,
};
const twins = certificates.filter(({ commonName }) => commonName === 'Microsoft Azure RSA TLS Issuing CA 03');
const verdict = (more: Partial<Finding['verdict']>) => ({ verdict: { ...finding().verdict, ...more } });
const one = (file: string, ...findings: Finding[]): ListedFinding[] => listed(result(file, findings));
const none: ReadonlyMap<string, Review> = new Map();

describe('a listed finding', () => {
  it('has a key that stays when its line moves, and one of its own beside its like', () => {
    const [first, second] = one('a.cs', finding({ line: 3 }), finding({ line: 9 }));
    const [moved] = one('a.cs', finding({ line: 30 }));
    expect(first?.key).toBe(moved?.key);
    expect(second?.key).not.toBe(first?.key);
    expect(one('b.cs', finding())[0]?.key).not.toBe(first?.key);
    expect(one('a.cs', finding({ excerpt: 'other' }))[0]?.key).not.toBe(first?.key);
  });

  it('is of the platform of its pattern, or of none when only a certificate was found', () => {
    expect(platformOf(finding(), lookup)).toBe(patterns[0]?.platform);
    expect(platformOf(finding({ pattern: '', rule: 'sha1' }), lookup)).toBe('identity');
  });

  it('names a CA once, however many certificates it has', () => {
    expect(twins.length).toBeGreaterThan(1);
    expect(commonNamesOf(finding({ certificates: twins.map(({ id }) => id) }), lookup)).toEqual([
      'Microsoft Azure RSA TLS Issuing CA 03',
    ]);
  });
});

describe('a filter', () => {
  const certificate = twins[0]?.id ?? '';
  const [breaking] = one(
    'src/A.cs',
    finding({ ...verdict({ effect: 'breaks' }), certificates: [certificate] }),
  );
  const [open] = one('src/b.py', finding({ ...verdict({ effect: 'depends', class: 'trust-anchors' }) }));
  if (!breaking || !open) throw new Error('no finding');
  const passing = (more: Partial<typeof noFilter>, reviews = none) =>
    [breaking, open].filter((each) => passes(each, { ...noFilter, ...more }, reviews, lookup));

  it('lets everything pass that it does not speak of', () => {
    expect(passing({})).toEqual([breaking, open]);
  });

  it.each([
    ['an effect', { effect: 'breaks' }, [breaking]],
    ['a class', { class: 'trust-anchors' }, [open]],
    ['a CA by its name', { certificate: 'Microsoft Azure RSA TLS Issuing CA 03' }, [breaking]],
    ['the lack of a certificate', { certificate: noCertificate }, [open]],
    ['a platform that none is of', { platform: 'lua' }, []],
    ['a part of the path, in any case', { text: ' a.CS ' }, [breaking]],
    ['a part of the line', { text: 'THUMBPRINT' }, [breaking, open]],
    ['two things at once', { effect: 'breaks', class: 'trust-anchors' }, []],
  ] as const)('goes by %s', (_what, more, expected) => {
    expect(passing(more)).toEqual(expected);
  });

  it('goes by what the reader decided', () => {
    const reviews = new Map<string, Review>([[open.key, { state: 'false-alarm', reason: 'a test' }]]);
    expect(passing({ standing: 'open' }, reviews)).toEqual([breaking]);
    expect(passing({ standing: 'false-alarm' }, reviews)).toEqual([open]);
    expect(passing({ standing: 'reviewed' }, reviews)).toEqual([]);
  });
});

describe('groups', () => {
  const all = [
    ...one('b.cs', finding(verdict({ effect: 'survives' })), finding(verdict({ effect: 'breaks' }))),
    ...one('a.cs', finding({ certificates: twins.map(({ id }) => id) })),
    ...one('c.txt', finding({ pattern: '', rule: 'sha1' })),
  ];

  it('of files keep the order in which they were met, so that what comes later stands below', () => {
    const before = grouped(all.slice(0, 2), 'file', lookup).map(({ id }) => id);
    const after = grouped(all, 'file', lookup).map(({ id }) => id);
    expect(after).toEqual(['b.cs', 'a.cs', 'c.txt']);
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it('of effects begin with the worst', () => {
    expect(grouped(all, 'effect', lookup).map(({ id }) => id)).toEqual(['breaks', 'depends', 'survives']);
    expect(effects[0]).toBe('breaks');
  });

  it('of patterns keep certificates without code apart, by how they are written', () => {
    expect(grouped(all, 'pattern', lookup).map(({ id }) => id)).toEqual([patterns[0]?.id, 'identity/sha1']);
  });

  it('of certificates hold every finding once', () => {
    const groups = grouped(all, 'certificate', lookup);
    expect(groups.map(({ id }) => id)).toEqual([noCertificate, 'Microsoft Azure RSA TLS Issuing CA 03']);
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(all.length);
  });

  it('are cut after so many findings, not after so many groups', () => {
    const groups = grouped(all, 'file', lookup);
    expect(firstOf(groups, 3).map(({ findings }) => findings.length)).toEqual([2, 1]);
    expect(firstOf(groups, 1).map(({ findings }) => findings.length)).toEqual([1]);
    expect(firstOf(groups, 0)).toEqual([]);
    expect(firstOf(groups, 100)).toEqual(groups);
  });
});

describe('numbers', () => {
  const all = one('a.cs', finding(verdict({ effect: 'breaks' })), finding(verdict({ effect: 'depends' })));

  it('count each value, and all values of a finding that has several', () => {
    expect([...tally(all, ({ finding: { verdict: v } }) => v.effect)]).toEqual([
      ['breaks', 1],
      ['depends', 1],
    ]);
    expect(tally(all, () => ['x', 'y'])).toEqual(
      new Map([
        ['x', 2],
        ['y', 2],
      ]),
    );
  });

  it('count reviews of what was found only', () => {
    const reviews = new Map<string, Review>([
      [all[0]?.key ?? '', { state: 'false-alarm', reason: 'x' }],
      ['of another scan', { state: 'reviewed', reason: '' }],
    ]);
    expect(countReviews(all, reviews)).toEqual({ reviewed: 0, 'false-alarm': 1 });
  });

  it('say the time left no more exactly than it is known', () => {
    expect(timeLeft(0.2)).toEqual({ unit: 'seconds', number: 5 });
    expect(timeLeft(41)).toEqual({ unit: 'seconds', number: 45 });
    expect(timeLeft(89)).toEqual({ unit: 'seconds', number: 90 });
    expect(timeLeft(91)).toEqual({ unit: 'minutes', number: 2 });
  });
});
