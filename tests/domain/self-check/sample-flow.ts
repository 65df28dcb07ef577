import type { Bilingual } from '#domain/bilingual.ts';
import type { Answer, Flow, Outcome, Question, Verdict } from '#domain/self-check/flow.ts';

export const words = (text: string): Bilingual => ({ ja: `${text}（日本語）`, en: text });

export const answer = (id: string, next: string, more: Partial<Answer> = {}): Answer => ({
  id,
  label: words(id),
  next,
  ...more,
});

/** A sound question: the answers given as `answer id: next`, and one for "I don't know". */
export function question(
  id: string,
  next: Readonly<Record<string, string>>,
  unknown = 'ask',
  more: Partial<Question> = {},
): Question {
  return {
    id,
    title: words(id),
    why: words('why'),
    how: { developer: words('look'), infrastructure: words('list'), askingSomeone: words('ask') },
    examples: [words('example')],
    sentences: ['subject'],
    answers: [
      ...Object.entries(next).map(([name, target]) => answer(name, target)),
      answer('unknown', unknown, { unknown: true }),
    ],
    ...more,
  };
}

export function outcome(id: string, verdict: Verdict, more: Partial<Outcome> = {}): Outcome {
  return {
    id,
    verdict,
    justification: 'reason',
    title: words(id),
    because: words('because'),
    sentences: ['subject'],
    steps: [{ text: words('step') }],
    wouldChange: [words('change')],
    sources: ['mail'],
    certainty: 'official',
    ...(verdict === 'under-investigation'
      ? { messages: [{ to: 'development', subject: words('subject'), body: words('body') }] }
      : {}),
    ...more,
  };
}

/**
 * A small sound flow: is there a pin, on what, and who knows?
 * pins: no → safe, yes → what; what: root → safe, old → broken, other → who; who: vendor → ask, us → broken.
 */
export const sample: Flow = {
  notice: 'sample',
  version: '1',
  start: 'pins',
  questions: [
    question('pins', { no: 'safe', yes: 'what' }),
    question('what', { root: 'safe', old: 'broken', other: 'who' }),
    question('who', { vendor: 'ask', us: 'broken' }),
  ],
  outcomes: [
    outcome('safe', 'not-affected'),
    outcome('broken', 'affected'),
    outcome('ask', 'under-investigation'),
  ],
  justifications: [{ id: 'reason', words: words('reason') }],
};

/** The sample with some parts replaced. */
export const withParts = (parts: Partial<Flow>): Flow => ({ ...sample, ...parts });

/** The sample with one question changed. */
export function withQuestion(id: string, change: Partial<Question>): Flow {
  return withParts({
    questions: sample.questions.map((each) => (each.id === id ? { ...each, ...change } : each)),
  });
}

/** The sample with one outcome changed. */
export function withOutcome(id: string, change: Partial<Outcome>): Flow {
  return withParts({
    outcomes: sample.outcomes.map((each) => (each.id === id ? { ...each, ...change } : each)),
  });
}

/** The same numbers in the same order every time: a failure can be looked at again. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A sound flow of some size: every question leads to later ones or to an outcome. */
export function largeFlow(size: number, seed = 1): Flow {
  const random = numbers(seed);
  const name = (index: number) => (index < size ? `q${index}` : index % 2 === 0 ? 'safe' : 'broken');
  return withParts({
    start: 'q0',
    questions: Array.from({ length: size }, (_, index) =>
      question(`q${index}`, {
        next: name(index + 1),
        far: name(index + 1 + random(10)),
        out: random(2) === 0 ? 'safe' : 'broken',
      }),
    ),
  });
}
