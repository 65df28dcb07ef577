import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { roleIn } from '#domain/certificates/relatives.ts';
import { certificateOf, exactly, notice, problem, report, thing, wordsIn } from './sample-report.ts';

const rolesFound = (found: Parameters<typeof report>[0]) => report(found).groups.map(({ role }) => role);

describe('the order of what was found', () => {
  it('is old, unknown, new, roots: what asks for something first', () => {
    const things = [exactly('root-unchanged'), exactly('replacement'), thing({}), exactly('expiring')];
    expect(rolesFound({ things })).toEqual(['expiring', null, 'replacement', 'root-unchanged']);
  });

  it('puts together what the same is to be said of, and keeps names apart from bytes', () => {
    const { id } = certificateOf('expiring');
    const things = [
      exactly('expiring'),
      exactly('expiring', { sha1: 'B' }),
      thing({ kind: 'name', certificates: [id], match: 'name' }),
      thing({ kind: 'server-certificate', certificates: [id], match: 'issuer' }),
    ];
    expect(report({ things }).groups.map(({ seenAs, items }) => [seenAs, items.length])).toEqual([
      ['certificate', 2],
      ['name', 1],
      ['server-certificate', 1],
    ]);
  });
});

describe('a thing', () => {
  it('that fits certificates of several roles counts by the one that asks most, and lists all', () => {
    const ids = [certificateOf('root-unchanged').id, certificateOf('expiring').id];
    const [item] = report({ things: [thing({ certificates: ids, match: 'name' })] }).items;
    expect(item?.role).toBe('expiring');
    expect(item?.candidates.map(({ role }) => role)).toEqual(['expiring', 'root-unchanged']);
  });

  it('that the catalogue does not know is unknown, whatever else was read of it', () => {
    const unknown = [thing({}), thing({ kind: 'intermediate', commonName: 'Some CA' })];
    for (const item of report({ things: unknown }).items) {
      expect(item).toMatchObject({ role: null, seenAs: null, candidates: [] });
    }
  });

  it('of no notice is never called unknown, nor of the notice', () => {
    const other = certificates.find(({ id }) => roleIn(notice, id) === 'other');
    const [item] = report({ things: [thing({ certificates: [other?.id ?? ''], match: 'exact' })] }).items;
    expect(item?.role).toBe('other');
  });

  it('that has only the name of a CA is not taken for it, unless that might hide an old one', () => {
    const lookalike = (role: 'expiring' | 'replacement' | 'root-unchanged') =>
      exactly(role, { match: 'name', remarks: ['same-name-other-key'] });
    const things = [lookalike('expiring'), lookalike('replacement'), lookalike('root-unchanged')];
    const { items, counts } = report({ things });
    expect(items.map(({ role }) => role)).toEqual(['expiring', null, null]);
    expect(counts).toMatchObject({ expiring: 1, unknown: 2 });
    // whose name it is stays said
    expect(items.every(({ candidates }) => candidates.length === 1)).toBe(true);
  });

  it('tells its validity as of the moment that is asked about', () => {
    const validityAt = (moment: string) =>
      report({ things: [exactly('expiring')] }, moment).items[0]?.validity;
    const { notBefore, notAfter } = certificateOf('expiring');
    expect(validityAt('2019-01-01T00:00:00Z')).toBe('not-yet');
    expect(validityAt(notBefore)).toBe('valid');
    expect(validityAt(notAfter)).toBe('valid');
    expect(validityAt('2026-11-25T00:00:00Z')).toBe('expired');
    expect(report({ things: [thing({})] }).items[0]?.validity).toBeNull();
  });
});

describe('a chain', () => {
  const things = [
    thing({
      kind: 'server-certificate',
      commonName: '*.blob.core.windows.net',
      certificates: [certificateOf('expiring').id],
      match: 'issuer',
    }),
    exactly('expiring'),
  ];
  const root = { commonName: 'DigiCert Global Root G2', certificates: [certificateOf('root-unchanged').id] };

  it('goes from the server up, and names the issuer that the input does not hold', () => {
    const { chains } = report({ things, chains: [{ members: [0, 1], above: root }] });
    expect(
      chains.map((levels) => levels.map(({ commonName, role, item }) => [commonName, role, item !== null])),
    ).toEqual([
      [
        ['*.blob.core.windows.net', null, true],
        [certificateOf('expiring').commonName, 'expiring', true],
        ['DigiCert Global Root G2', 'root-unchanged', false],
      ],
    ]);
  });

  it('of one certificate is none', () => {
    expect(report({ things, chains: [{ members: [1], above: null }] }).chains).toEqual([]);
  });
});

describe.each(['ja', 'en'] as const)('the verdict in %s', (language) => {
  const words = wordsIn(language);
  const said = (found: Parameters<typeof report>[0]) => words.summary(report(found)).join('\n');
  const marks = {
    ja: {
      old: /旧 CA を指(すものが|して)/,
      none: 'ありませんでした',
      unknown: '不明は「影響なし」を意味しません',
      scope: '入力した範囲だけ',
      unread: '読めなかった',
    },
    en: {
      old: /point(s)? to an old CA\.$/m,
      none: /None|does not/,
      unknown: 'Unknown does not mean “not affected”',
      scope: 'what you entered only',
      unread: 'could not be read',
    },
  }[language];

  it('names how many point to an old CA first', () => {
    const things = [exactly('expiring'), exactly('replacement'), thing({})];
    const [verdict] = words.summary(report({ things }));
    expect(verdict).toMatch(marks.old);
    expect(verdict).toMatch(/1.*3|3.*1/);
    expect(words.summary(report({ things: [exactly('expiring')] }))[0]).toMatch(marks.old);
  });

  it('without an old CA says what that does not cover', () => {
    const text = said({ things: [exactly('replacement')] });
    expect(text).toMatch(marks.none);
    expect(text).toContain(marks.scope);
  });

  it('never leaves unknown things or unread parts unsaid', () => {
    expect(said({ things: [exactly('expiring'), thing({})] })).toContain(marks.unknown);
    expect(said({ things: [thing({})] })).toContain(marks.unknown);
    for (const code of [
      'password-needed',
      'truncated',
      'malformed',
      'too-many',
      'unreadable',
      'binary',
    ] as const) {
      expect(said({ problems: [problem(code)] })).toContain(marks.unread);
    }
  });

  it('does not count as unread what was read whole', () => {
    for (const code of ['private-key', 'integrity-unchecked', 'certificate-request'] as const) {
      expect(said({ things: [exactly('replacement')], problems: [problem(code)] })).not.toContain(
        marks.unread,
      );
    }
  });

  it('has a sentence for every problem, with its figures and no hole', () => {
    const details = {
      label: 'X',
      expected: 10,
      present: 5,
      reason: 'depth',
      format: 'JKS',
      bytes: 70_000_000,
      limit: 67_108_864,
      looksLike: 'ZIP',
      listed: 2,
      found: 3,
    };
    const codes = [
      'pem-without-end',
      'pem-broken',
      'truncated',
      'malformed',
      'password-needed',
      'password-wrong',
      'integrity-unchecked',
      'unsupported',
      'private-key',
      'certificate-request',
      'not-a-certificate',
      'binary',
      'too-large',
      'too-many',
      'nothing-recognised',
      'unreadable',
    ] as const;
    for (const code of codes) {
      expect(words.problem(problem(code, 'a', details)).length).toBeGreaterThan(10);
      // a reason in the words of a library is for nobody's eyes
      const bare = words.problem(problem(code, 'a', { ...details, reason: 'RangeError: offset' }));
      expect(bare).not.toMatch(/\{\{|undefined|RangeError/);
    }
    expect(words.problem(problem('too-large', 'a', details))).toMatch(/66\.8 MB.*64 MB/);
  });
});
