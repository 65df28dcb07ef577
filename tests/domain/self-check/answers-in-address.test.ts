import { describe, expect, it } from 'vitest';
import { type Decision, readAnswers, writeAnswers } from '#domain/self-check/answers-in-address.ts';
import { numbers } from './sample-flow.ts';

const decision: Decision = {
  application: '在庫 & 発注 = 50% + α 💥',
  decidedBy: 'A. Tester #1',
  decidedOn: '2026-11-24',
  outcome: 'broken',
  verdict: 'affected',
  flow: '1',
  text: '0a1b2c',
};

const awkward = [
  'yes',
  '公開キー',
  'ﾊﾟ㌔か\u3099',
  '💥',
  '👩‍👩‍👧',
  '%',
  '%25',
  '%zz',
  '+',
  '&',
  '=',
  '#',
  '?',
  '/',
  ' ',
  '"\'<>\\',
  '\n',
  '\r\n',
  '\t',
  '\0',
  '\uFEFF',
  '__proto__',
  'constructor',
  'toString',
];

/** Some text of awkward parts, the same ones every time. */
function texts(seed: number): () => string {
  const random = numbers(seed);
  return () =>
    Array.from({ length: 1 + random(6) }, () =>
      random(3) === 0 ? String.fromCodePoint(random(0xd800)) : (awkward[random(awkward.length)] ?? ''),
    ).join('');
}

describe('answers in an address', () => {
  it('are read by question', () => {
    expect(readAnswers('#cloud=public&connection=https')).toEqual({
      answers: { cloud: 'public', connection: 'https' },
      repeated: [],
    });
  });

  it('are the same with and without the #', () => {
    expect(readAnswers('cloud=public')).toEqual(readAnswers('#cloud=public'));
  });

  it.each(['', '#', '#&', '#&&&', '#cloud', '#=', '#=public', '#cloud&connection', '##'])(
    'are none in %j',
    (fragment) => {
      expect(readAnswers(fragment)).toEqual({ answers: {}, repeated: [] });
    },
  );

  it.each([
    ['an empty value', '#q=', { q: '' }],
    ['a value with equals signs', '#q=a=b==', { q: 'a=b==' }],
    ['a plus for a space, as forms write it', '#q=a+b', { q: 'a b' }],
    ['a written-out plus', '#q=a%2Bb', { q: 'a+b' }],
    ['a second #', '#q=a#b', { q: 'a#b' }],
    ['a question mark', '#q=a?b', { q: 'a?b' }],
    ['written-out separators', '#a%26b%3D=c%26d%3D', { 'a&b=': 'c&d=' }],
    ['text nobody encoded', '#q=公開キー💥', { q: '公開キー💥' }],
    ['a percent sign on its own', '#q=100%', { q: '100%' }],
    ['half an encoded character', '#q=%E3%81', { q: '%E3%81' }],
    ['an encoded surrogate, which is no character', '#q=%ED%A0%80', { q: '%ED%A0%80' }],
    ['a malformed name beside sound ones', '#a=1&%zz=2&b=3', { a: '1', '%zz': '2', b: '3' }],
  ])('may hold %s', (_, fragment, answers) => {
    expect(readAnswers(fragment)).toEqual({ answers, repeated: [] });
  });

  it('count once: the first one, while later ones stand apart in their order', () => {
    expect(readAnswers('#q=1&r=x&q=2&%71=3&q=1')).toEqual({
      answers: { q: '1', r: 'x' },
      repeated: [
        { question: 'q', answer: '2' },
        { question: 'q', answer: '3' },
        { question: 'q', answer: '1' },
      ],
    });
  });

  it('leave out every name with an underscore before it, whoever wrote it and however often', () => {
    expect(readAnswers('#_q=1&q=2&__proto__=3&%5Flater=4&_q=5&_=6')).toEqual({
      answers: { q: '2' },
      repeated: [],
    });
  });

  it.each(['__proto__', '%5F_proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'named %s change no object but their own',
    (name) => {
      const { answers } = readAnswers(`#${name}=polluted&${name}=again&constructor.prototype.q=1`);
      expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
      expect(Object.values(answers).every((value) => typeof value === 'string')).toBe(true);
      expect(Reflect.ownKeys(Object.prototype)).not.toContain('polluted');
      expect(typeof {}.toString).toBe('function');
      expect({}.constructor).toBe(Object);
      expect('q' in {}).toBe(false);
    },
  );

  const many = 250_000;
  it.each([
    ['ands', '&'.repeat(4 * many), 0, 0],
    ['equals signs', '='.repeat(4 * many), 0, 0],
    ['percent signs', `q=${'%'.repeat(4 * many)}`, 1, 0],
    ['pluses', `q=${'+'.repeat(4 * many)}`, 1, 0],
    ['one answer again and again', 'q=1&'.repeat(many), 1, many - 1],
    ['answers that cannot be decoded', 'q=%&'.repeat(many), 1, many - 1],
    ['marks', '_=1&'.repeat(many), 0, 0],
    ['different answers', Array.from({ length: many }, (_, index) => `x${index}=y`).join('&'), many, 0],
  ])('are read from a megabyte of %s within seconds', (_, fragment, count, again) => {
    const begun = performance.now();
    const { answers, repeated } = readAnswers(`#${fragment}`);
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(Object.keys(answers)).toHaveLength(count);
    expect(repeated).toHaveLength(again);
  });
});

describe('a decision in an address', () => {
  it('is read back whole, beside the answers', () => {
    const fragment = writeAnswers([['pins', 'yes']], decision);
    expect(readAnswers(fragment)).toEqual({ answers: { pins: 'yes' }, repeated: [], decision });
  });

  it('may leave everything empty but its day', () => {
    const empty = { application: '', decidedBy: '', outcome: '', verdict: '', flow: '', text: '' };
    const bare = { ...empty, decidedOn: '2026-11-24' };
    expect(writeAnswers([], bare)).toBe('#_on=2026-11-24');
    expect(readAnswers('#_on=2026-11-24').decision).toEqual(bare);
  });

  it.each(['#_verdict=affected&_outcome=broken&pins=yes', '#_on=&pins=yes', '#_on&pins=yes'])(
    'without a day is none: %s',
    (fragment) => {
      expect(readAnswers(fragment)).toEqual({ answers: { pins: 'yes' }, repeated: [] });
    },
  );

  it('without a day stays none when it is written and read again', () => {
    const undated = { ...decision, decidedOn: '' };
    expect(readAnswers(writeAnswers([['pins', 'yes']], undated))).not.toHaveProperty('decision');
  });

  it('counts as first written, and its repetitions are no repeated answers', () => {
    const { decision: read, repeated } = readAnswers('#_on=2026-11-24&_on=2027-01-01&_by=a&_by=b');
    expect(read).toMatchObject({ decidedOn: '2026-11-24', decidedBy: 'a' });
    expect(repeated).toEqual([]);
  });

  it('takes any text for a day: whoever shows it has to look', () => {
    expect(readAnswers('#_on=%').decision?.decidedOn).toBe('%');
  });

  it('cannot be changed by an answer that calls itself one of its parts', () => {
    const forged = writeAnswers(
      [
        ['_verdict', 'not-affected'],
        ['_on', '1999-01-01'],
        ['pins', 'yes'],
      ],
      decision,
    );
    expect(readAnswers(forged)).toEqual({ answers: { pins: 'yes' }, repeated: [], decision });
    expect(writeAnswers([['_on', '1999-01-01']])).toBe('');
  });
});

describe('writing answers', () => {
  it('keeps their order and puts the decision after them', () => {
    const answers = new Map([
      ['b', '1'],
      ['a', '2'],
    ]);
    expect(writeAnswers(answers)).toBe('#b=1&a=2');
    expect(writeAnswers(answers, decision)).toMatch(/^#b=1&a=2&_application=.*&_text=0a1b2c$/);
  });

  it.each([
    ['no answers', []],
    ['an answer without a value', [['pins', '']]],
    ['a value without a question', [['', 'yes']]],
  ] as const)('says nothing, not even #, of %s', (_, answers) => {
    expect(writeAnswers(answers)).toBe('');
  });

  it('begins with # when what would be first is left out', () => {
    expect(
      writeAnswers([
        ['', 'x'],
        ['_x', 'x'],
        ['empty', ''],
        ['pins', 'yes'],
      ]),
    ).toBe('#pins=yes');
  });

  it('writes repetitions, which are read as such', () => {
    const fragment = writeAnswers([
      ['q', '1'],
      ['q', '2'],
    ]);
    expect(readAnswers(fragment)).toEqual({
      answers: { q: '1' },
      repeated: [{ question: 'q', answer: '2' }],
    });
  });

  it.each(awkward)('is undone by reading, with %j as question, answer and in a decision', (text) => {
    const decided = { ...decision, application: text, decidedBy: text, outcome: text };
    const { answers, repeated, decision: read } = readAnswers(writeAnswers([[text, text]], decided));
    expect(Object.entries(answers)).toEqual(text.startsWith('_') ? [] : [[text, text]]);
    expect(repeated).toEqual([]);
    expect(read).toEqual(decided);
  });

  it('is undone by reading, whatever the texts are', () => {
    const text = texts(11);
    for (let round = 0; round < 3000; round += 1) {
      const answers = new Map(Array.from({ length: round % 5 }, () => [`q${text()}`, text()]));
      const decided = { ...decision, application: text(), decidedBy: text(), verdict: text() };
      const fragment = writeAnswers(answers, decided);
      expect(fragment).toMatch(/^#[\w.!~*'()%&=-]+$/);
      const read = readAnswers(fragment);
      expect(new Map(Object.entries(read.answers))).toEqual(answers);
      expect(read.repeated).toEqual([]);
      expect(read.decision).toEqual(decided);
    }
  });

  it('changes nothing more once an address from anywhere has been read', () => {
    const text = texts(12);
    for (let round = 0; round < 3000; round += 1) {
      const read = readAnswers(`#${text()}=${text()}&${text()}&_on=${text()}`);
      const again = readAnswers(writeAnswers(Object.entries(read.answers), read.decision));
      const kept = Object.entries(read.answers).filter(([, value]) => value !== '');
      expect(Object.entries(again.answers)).toEqual(kept);
      expect(again.decision).toEqual(read.decision);
    }
  });

  it.each(['\ud800', '\udc00', 'a\ud83db', '\udca5\ud83d'])(
    'puts a replacement character in place of half a character: %j',
    (half) => {
      const whole = half.toWellFormed();
      const { answers, decision: read } = readAnswers(
        writeAnswers([[half, half]], { ...decision, application: half }),
      );
      expect(answers).toEqual({ [whole]: whole });
      expect(read?.application).toBe(whole);
    },
  );
});
