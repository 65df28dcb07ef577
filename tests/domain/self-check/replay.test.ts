import { describe, expect, it } from 'vitest';
import { listPaths } from '#domain/self-check/list-paths.ts';
import { replay } from '#domain/self-check/replay.ts';
import { answer, largeFlow, numbers, question, sample, withParts, withQuestion } from './sample-flow.ts';

const way = (answers: Record<string, unknown>, flow = sample) => {
  const { place, path, ignored } = replay(flow, answers);
  return { place: place.id, path: path.map((step) => `${step.question.id}=${step.answer.id}`), ignored };
};

describe('replaying answers', () => {
  it('stands at the first question when nothing is answered', () => {
    expect(way({})).toEqual({ place: 'pins', path: [], ignored: [] });
  });

  it('goes where the answers lead, in whatever order they are given', () => {
    const expected = { place: 'broken', path: ['pins=yes', 'what=other', 'who=us'], ignored: [] };
    expect(way({ pins: 'yes', what: 'other', who: 'us' })).toEqual(expected);
    expect(way({ who: 'us', what: 'other', pins: 'yes' })).toEqual(expected);
  });

  it('stops at the first question that has no answer, and keeps later answers apart', () => {
    expect(way({ pins: 'yes', who: 'us' })).toEqual({
      place: 'what',
      path: ['pins=yes'],
      ignored: [{ question: 'who', answer: 'us', why: 'not-on-path' }],
    });
  });

  it('keeps an answer that a changed answer made idle, and uses it again when changed back', () => {
    const changed = way({ pins: 'no', what: 'root' });
    expect(changed).toEqual({
      place: 'safe',
      path: ['pins=no'],
      ignored: [{ question: 'what', answer: 'root', why: 'not-on-path' }],
    });
    expect(way({ pins: 'yes', what: 'root' }).path).toEqual(['pins=yes', 'what=root']);
  });

  it('says which questions and answers it does not know, and stops at a stale answer', () => {
    expect(way({ pins: 'yes', what: 'retired', colour: 'blue', who: 'nobody' })).toEqual({
      place: 'what',
      path: ['pins=yes'],
      ignored: [
        { question: 'what', answer: 'retired', why: 'unknown-answer' },
        { question: 'colour', answer: 'blue', why: 'unknown-question' },
        { question: 'who', answer: 'nobody', why: 'unknown-answer' },
      ],
    });
  });

  it('takes the name of an outcome for no question', () => {
    expect(way({ safe: 'yes' }).ignored).toEqual([
      { question: 'safe', answer: 'yes', why: 'unknown-question' },
    ]);
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    ' ',
    '<script>',
    '\0',
    '\ud800',
    '💥',
  ])('is not misled by a question or an answer named %j', (name) => {
    const hostile = JSON.parse(`{ ${JSON.stringify(name)}: "yes", "pins": ${JSON.stringify(name)} }`);
    const { place, path, ignored } = way(hostile);
    expect(place).toBe('pins');
    expect(path).toEqual([]);
    expect(ignored).toHaveLength(2);
  });

  it.each([null, undefined, 1, true, {}, [], ['yes'], Symbol('yes'), () => 'yes'])(
    'takes a value that is no text for no answer: %s',
    (value) => {
      expect(way({ pins: value })).toEqual({
        place: 'pins',
        path: [],
        ignored: [{ question: 'pins', answer: '', why: 'unknown-answer' }],
      });
    },
  );

  it('reads only what the answers themselves have, with or without a prototype', () => {
    expect(way(Object.create({ pins: 'no' })).place).toBe('pins');
    expect(way(Object.assign(Object.create(null), { pins: 'no' })).place).toBe('safe');
  });

  it('keeps a hundred thousand foreign answers apart and still finds the way', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, 'y']));
    const { place, ignored } = way({ ...many, pins: 'no' });
    expect(place).toBe('safe');
    expect(ignored).toHaveLength(100_000);
  });

  it('ends in a flow with a cycle, at the question that would be asked again', () => {
    const round = withQuestion('what', { answers: [answer('back', 'pins'), answer('on', 'who')] });
    expect(way({ pins: 'yes', what: 'back' }, round)).toEqual({
      place: 'pins',
      path: ['pins=yes', 'what=back'],
      ignored: [],
    });
  });

  it('stays at a question whose answer leads nowhere', () => {
    const broken = withQuestion('what', { answers: [answer('root', 'gone'), answer('old', 'broken')] });
    expect(way({ pins: 'yes', what: 'root' }, broken).place).toBe('what');
  });

  it('refuses a flow that cannot begin', () => {
    expect(() => replay(withParts({ start: 'gone' }), {})).toThrow('no place "gone"');
  });

  it('says for every way exactly that way, whatever else is answered besides', () => {
    const flow = largeFlow(12);
    const random = numbers(7);
    const { paths, complete } = listPaths(flow, 3000);
    expect(complete || paths.length === 3000).toBe(true);
    for (const { steps, outcome } of paths) {
      const answers = Object.fromEntries(steps.map((step) => [step.question.id, step.answer.id]));
      const beside = flow.questions.filter(({ id }) => !(id in answers) && random(2) === 0);
      const extra = Object.fromEntries(beside.map(({ id }) => [id, random(2) === 0 ? 'next' : 'gone']));
      const result = replay(flow, { ...extra, ...answers });
      expect(result.place).toBe(outcome);
      expect(result.path).toEqual(steps);
      expect(result.ignored.map((each) => each.question)).toEqual(beside.map(({ id }) => id));
    }
  });

  it('loses no answer: each is either on the path or reported', () => {
    const random = numbers(3);
    const flow = largeFlow(8);
    const names = [...flow.questions.map(({ id }) => id), 'foreign', '__proto__', 'safe'];
    const values = ['next', 'far', 'out', 'unknown', 'stale', ''];
    for (let round = 0; round < 500; round++) {
      const given = new Map(
        names.filter(() => random(2) === 0).map((name) => [name, values[random(values.length)] ?? '']),
      );
      const { path, ignored, place } = replay(flow, Object.fromEntries(given));
      expect(path.length + ignored.length).toBe(given.size);
      expect(path.map((step) => step.question.id)).not.toContain(place.id);
    }
  });

  it('has a first question that is an outcome where a flow asks nothing', () => {
    expect(way({ pins: 'no' }, withParts({ start: 'broken', questions: [question('pins', {})] })).place).toBe(
      'broken',
    );
  });
});
