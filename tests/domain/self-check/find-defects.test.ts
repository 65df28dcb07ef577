import { describe, expect, it } from 'vitest';
import { findDefects } from '#domain/self-check/find-defects.ts';
import { type Flow, isClearing, type Question } from '#domain/self-check/flow.ts';
import { listPaths } from '#domain/self-check/list-paths.ts';
import { unknownReferences } from '#domain/self-check/unknown-references.ts';
import {
  answer,
  largeFlow,
  numbers,
  outcome,
  question,
  sample,
  withOutcome,
  withParts,
  withQuestion,
  words,
} from './sample-flow.ts';

const faults = (flow: Flow) =>
  findDefects(flow, 'flow.ts').map(({ record, problem }) => `${record}: ${problem}`);

const without = (id: string, key: keyof Question) => {
  const flow = structuredClone(sample);
  const found = flow.questions.find((each) => each.id === id);
  if (found) Reflect.deleteProperty(found, key);
  return flow;
};

describe('a sound flow', () => {
  it('has no defects, small or large', () => {
    expect(faults(sample)).toEqual([]);
    expect(faults(largeFlow(500))).toEqual([]);
  });
});

describe('the way places hang together', () => {
  it('reports an answer that leads nowhere', () => {
    const flow = withQuestion('who', {
      answers: [
        answer('vendor', 'gone'),
        answer('us', 'broken'),
        answer('unknown', 'ask', { unknown: true }),
      ],
    });
    expect(faults(flow)).toEqual(['who: the answer "vendor" leads to "gone", which the flow does not have']);
  });

  it('reports a question from which no outcome can be reached', () => {
    const flow = withQuestion('who', {
      answers: [answer('vendor', 'gone'), answer('unknown', 'gone', { unknown: true })],
    });
    expect(faults(flow)).toContain('who: no outcome can be reached from it');
    expect(faults(flow)).not.toContain('what: no outcome can be reached from it');
  });

  it('reports every cycle once, by the questions in it', () => {
    const flow = withParts({
      questions: [
        question('pins', { no: 'safe', yes: 'what' }),
        question('what', { back: 'pins', on: 'who' }),
        question('who', { again: 'who', us: 'broken' }),
      ],
    });
    expect(faults(flow)).toEqual([
      'who: a reader can go round for ever: "who"',
      'pins: a reader can go round for ever: "pins", "what"',
    ]);
  });

  it('does not take two ways to one place for a cycle', () => {
    const flow = withQuestion('pins', {
      answers: [answer('a', 'what'), answer('b', 'who'), answer('c', 'ask', { unknown: true })],
    });
    expect(faults(flow)).toEqual([]);
  });

  it('reports questions and outcomes that no answer leads to', () => {
    const flow = withParts({
      questions: [...sample.questions, question('alone', { yes: 'safe' })],
      outcomes: [...sample.outcomes, outcome('never', 'affected')],
    });
    expect(faults(flow)).toEqual(['never: no answer leads to it', 'alone: no answer leads to it']);
  });

  it('reports a start that does not exist, and not every place as unreachable', () => {
    expect(faults(withParts({ start: 'gone' }))).toEqual([
      'gone: the flow starts at "gone", which it does not have',
    ]);
  });

  it('reports ids that stand twice, also between questions and outcomes', () => {
    const flow = withParts({
      questions: [...sample.questions, question('safe', { yes: 'broken' })],
      justifications: [...sample.justifications, ...sample.justifications],
    });
    expect(faults(flow)).toContain('safe: the place id "safe" stands twice');
    expect(faults(flow)).toContain('reason: the justification id "reason" stands twice');
    const answers = withQuestion('who', {
      answers: [answer('us', 'broken'), answer('us', 'ask'), answer('unknown', 'ask', { unknown: true })],
    });
    expect(faults(answers)).toEqual(['who: the answer id "us" stands twice']);
  });

  it('reports a question or outcome whose address is that of the record', () => {
    const problem = 'record: the address of "record" is that of another page';
    const asked = withParts({
      questions: [
        question('pins', { no: 'safe', yes: 'record' }),
        question('record', { root: 'safe', other: 'who' }),
        question('who', { vendor: 'ask', us: 'broken' }),
      ],
    });
    expect(faults(asked)).toEqual([problem]);
    const ended = withParts({
      questions: [...sample.questions.slice(0, 2), question('who', { vendor: 'record', us: 'broken' })],
      outcomes: [...sample.outcomes, outcome('record', 'affected')],
    });
    expect(faults(ended)).toEqual([problem]);
  });

  it('lets answers, justifications and longer ids use the word "record"', () => {
    const flow = withParts({
      questions: [
        question('pins', { no: 'safe', record: 'records' }),
        question('records', { root: 'safe', other: 'who' }),
        question('who', { vendor: 'ask', us: 'broken' }),
      ],
      justifications: [...sample.justifications, { id: 'record', words: words('record') }],
    });
    expect(faults(flow)).toEqual([]);
  });

  it.each(['', 'Who', 'who knows', 'who--knows', '__proto__', '誰', '../who'])(
    'reports the id %j, which cannot stand in an address',
    (id) => {
      const flow = withParts({ questions: [...sample.questions, question(id, { yes: 'safe' })] });
      expect(faults(flow)).toContain(`${id}: the place id "${id}" cannot stand in an address`);
    },
  );
});

describe('a question', () => {
  it('rests on at least one sentence of the notice', () => {
    expect(faults(withQuestion('who', { sentences: [] }))).toEqual([
      'who: it rests on no sentence of the notice',
    ]);
    expect(faults(withQuestion('who', { sentences: ['subject', 'body'] }))).toEqual([]);
  });

  it('has at least two answers, one of them "I don\'t know"', () => {
    expect(faults(withQuestion('who', { answers: [] }))).toEqual([
      'who: no outcome can be reached from it',
      'who: it has no answers',
      'who: nobody can say "I don\'t know"',
    ]);
    expect(faults(withQuestion('who', { answers: [answer('us', 'ask')] }))).toEqual([
      'who: it has 1 answer',
      'who: nobody can say "I don\'t know"',
    ]);
  });

  it('says why, how for each role, and an example, in both languages', () => {
    const blank = { ja: ' ', en: 'here' };
    const flow = withQuestion('who', {
      title: blank,
      why: blank,
      how: { developer: blank, infrastructure: blank, askingSomeone: blank },
      examples: [blank],
      answers: [
        answer('us', 'ask', { label: blank }),
        answer('unknown', 'ask', { unknown: true, consequence: blank }),
      ],
    });
    const parts = ['title', 'why', 'how.developer', 'how.infrastructure', 'how.askingSomeone', 'examples.0'];
    expect(faults(flow)).toEqual([
      ...parts.map((part) => `who: ${part} has no words in Japanese`),
      'who: answers.us.label has no words in Japanese',
      'who: answers.unknown.consequence has no words in Japanese',
    ]);
    expect(faults(withQuestion('who', { examples: [] }))).toEqual(['who: it gives no example']);
  });

  it('is reported, not stumbled over, when data lacks what the types promise', () => {
    expect(faults(without('who', 'title'))).toEqual([
      'who: title has no words in Japanese',
      'who: title has no words in English',
    ]);
    expect(faults(without('who', 'how'))).toHaveLength(6);
  });
});

describe('an outcome', () => {
  it.each([
    [{ justification: '' }, 'it has no justification'],
    [{ justification: 'other' }, 'it names the justification "other", which the flow does not have'],
    [{ sentences: [] }, 'it rests on no sentence of the notice'],
    [{ sources: [] }, 'it names no source'],
    [{ steps: [] }, 'it says nothing to do'],
    [{ wouldChange: [] }, 'it does not say what would change the verdict'],
    [{ messages: [] }, 'it has no question to send'],
  ])('is reported with %j', (change, problem) => {
    expect(faults(withOutcome('ask', change))).toEqual([`ask: ${problem}`]);
  });

  it('has its words in both languages, down to the text to send', () => {
    const blank = { ja: 'ここ', en: '' };
    const flow = withOutcome('ask', {
      title: blank,
      because: blank,
      steps: [{ text: blank }],
      wouldChange: [blank],
      messages: [{ to: 'vendor', subject: blank, body: blank }],
    });
    const parts = ['title', 'because', 'steps.0', 'wouldChange.0', 'messages.0.subject', 'messages.0.body'];
    expect(faults(flow)).toEqual(parts.map((part) => `ask: ${part} has no words in English`));
    const justifications = [{ id: 'reason', words: blank }];
    expect(faults(withParts({ justifications }))).toEqual(['reason: words has no words in English']);
  });
});

describe('"I don\'t know"', () => {
  const unknownTo = (id: string, next: string) =>
    withQuestion(id, {
      answers: [answer('a', 'safe'), answer('b', 'who'), answer('c', next, { unknown: true })],
    });

  it('may not lead to an outcome that clears, at once or later', () => {
    const problem = (end: string) =>
      `"c" is an answer for "I don't know", and from it "safe" (${end}) can be reached`;
    expect(faults(unknownTo('what', 'safe'))).toEqual([`what: ${problem('not-affected')}`]);
    const later = withQuestion('pins', {
      answers: [answer('a', 'safe'), answer('c', 'what', { unknown: true })],
    });
    expect(faults(later)).toEqual([`pins: ${problem('not-affected')}`]);
    const outOfScope = { ...later, outcomes: [outcome('safe', 'out-of-scope'), ...sample.outcomes.slice(1)] };
    expect(faults(outOfScope)).toEqual([`pins: ${problem('out-of-scope')}`]);
  });

  it('may lead on to questions that end in "affected" or "under investigation" only', () => {
    expect(faults(unknownTo('what', 'who'))).toEqual([]);
    expect(faults(unknownTo('what', 'broken'))).toEqual([]);
  });

  it('is reported exactly where listing every way finds such a way', () => {
    const random = numbers(11);
    let [sound, unsound] = [0, 0];
    for (let round = 0; round < 400; round++) {
      const size = 2 + random(5);
      const ends = ['safe', 'broken', 'ask'];
      const target = (from: number) => {
        const to = from + 1 + random(size);
        return to < size ? `q${to}` : (ends[random(3)] ?? '');
      };
      const flow = withParts({
        start: 'q0',
        questions: Array.from({ length: size }, (_, index) =>
          question(
            `q${index}`,
            { a: target(index), b: target(index) },
            random(2) === 0 ? 'ask' : target(index),
          ),
        ),
      });
      const isBreached = listPaths(flow).paths.some(
        ({ steps, outcome: { verdict } }) => isClearing(verdict) && steps.some((step) => step.answer.unknown),
      );
      expect(faults(flow).some((fault) => fault.includes("I don't know"))).toBe(isBreached);
      if (isBreached) unsound++;
      else sound++;
    }
    expect(Math.min(sound, unsound)).toBeGreaterThan(50);
  });
});

describe('the report', () => {
  it('holds all defects at once, each with its file and a cure', () => {
    const flow = withParts({
      questions: [
        question('pins', { no: 'gone', yes: 'what' }, 'safe'),
        question('what', { back: 'pins', old: 'broken' }, 'ask', { why: { ja: '', en: 'why' } }),
      ],
      outcomes: [
        outcome('safe', 'not-affected', { justification: '', steps: [] }),
        outcome('broken', 'affected', { sources: [] }),
        outcome('ask', 'under-investigation'),
        outcome('never', 'affected'),
      ],
    });
    const found = findDefects(flow, 'flow.ts');
    expect(found).toHaveLength(8);
    for (const { file, cure } of found) {
      expect(file).toBe('flow.ts');
      expect(cure).toMatch(/\.$/);
    }
  });

  it('is finished for ten thousand questions in a knot, without recursion', () => {
    const flow = largeFlow(10_000);
    const [last, ...rest] = flow.questions.toReversed();
    const knotted = {
      ...flow,
      questions: [...rest.toReversed(), { ...question(last?.id ?? '', { back: 'q0', out: 'broken' }) }],
    };
    expect(faults(knotted).filter((fault) => fault.includes('for ever'))).toHaveLength(1);
  });
});

describe('what a flow refers to', () => {
  const flow = withOutcome('ask', { steps: [{ text: words('look'), see: 'section' }] });

  it('is known', () => {
    const known = { sentences: ['subject'], sources: ['mail'], sections: ['section'] };
    expect(unknownReferences(flow, known, 'flow.ts')).toEqual([]);
  });

  it('is reported when it is not: sentences, sources of outcomes and questions, sections', () => {
    const asking = {
      ...flow,
      questions: flow.questions.map((each) => ({ ...each, sources: ['rumour'], see: ['section'] })),
    };
    const known = { sentences: [], sources: ['mail'], sections: [] };
    expect(
      unknownReferences(asking, known, 'f').map(({ record, problem }) => `${record}: ${problem}`),
    ).toEqual([
      ...['pins', 'what', 'who'].flatMap((id) => [
        `${id}: it names "subject", which is not among the sentences of the notice`,
        `${id}: it names "rumour", which is not among the sources`,
        `${id}: it names "section", which is not among the sections of the explanation`,
      ]),
      ...['safe', 'broken', 'ask'].map(
        (id) => `${id}: it names "subject", which is not among the sentences of the notice`,
      ),
      'ask: it names "section", which is not among the sections of the explanation',
    ]);
  });
});
