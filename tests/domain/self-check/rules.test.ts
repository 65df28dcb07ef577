import { describe, expect, it } from 'vitest';
import { checks } from '#content/notices/checks.ts';
import { extentOf, rulesByTarget, rulesOf, usesOfSentences } from '#domain/self-check/rules.ts';
import { answer, sample, withOutcome, withQuestion } from './sample-flow.ts';

const ids = (records: readonly { readonly id: string }[] = []) => records.map(({ id }) => id);

describe('the decision table', () => {
  it('has a row for every answer of every question, in the order of the flow', () => {
    expect(rulesOf(sample).map(({ id, leadsTo }) => `${id} → ${leadsTo.id}`)).toEqual([
      'pins.no → safe',
      'pins.yes → what',
      'pins.unknown → ask',
      'what.root → safe',
      'what.old → broken',
      'what.other → who',
      'what.unknown → ask',
      'who.vendor → ask',
      'who.us → broken',
      'who.unknown → ask',
    ]);
  });

  it('keeps the question and the answer that a row is about', () => {
    const [rule] = rulesOf(sample);
    expect(rule?.question).toBe(sample.questions[0]);
    expect(rule?.answer).toBe(sample.questions[0]?.answers[0]);
  });

  it('is refused where an answer leads nowhere', () => {
    const broken = withQuestion('pins', { answers: [answer('no', 'gone')] });
    expect(() => rulesOf(broken)).toThrow('the rule "pins.no" leads to no place "gone"');
  });

  it('tells which rows lead to an outcome or a question', () => {
    const into = rulesByTarget(rulesOf(sample));
    expect(ids(into.get('safe'))).toEqual(['pins.no', 'what.root']);
    expect(ids(into.get('broken'))).toEqual(['what.old', 'who.us']);
    expect(ids(into.get('ask'))).toEqual(['pins.unknown', 'what.unknown', 'who.vendor', 'who.unknown']);
    expect(ids(into.get('who'))).toEqual(['what.other']);
    expect(into.has('pins')).toBe(false);
  });
});

describe('the sentences of a notice', () => {
  it('name the questions and outcomes that rest on them', () => {
    const flow = withQuestion('what', { sentences: ['subject', 'pinning'] });
    const uses = usesOfSentences(flow);
    expect(ids(uses.get('subject')?.questions)).toEqual(['pins', 'what', 'who']);
    expect(ids(uses.get('subject')?.outcomes)).toEqual(['safe', 'broken', 'ask']);
    expect(ids(uses.get('pinning')?.questions)).toEqual(['what']);
    expect(uses.get('pinning')?.outcomes).toEqual([]);
  });

  it('name what rests on them once, even where it names them twice', () => {
    const uses = usesOfSentences(withOutcome('safe', { sentences: ['deadline', 'deadline'] }));
    expect(ids(uses.get('deadline')?.outcomes)).toEqual(['safe']);
  });

  it('are left out where nothing rests on them', () => {
    expect(usesOfSentences(sample).has('deadline')).toBe(false);
  });
});

describe('the extent of a flow', () => {
  it('counts questions, answers, outcomes and ways', () => {
    expect(extentOf(sample)).toEqual({
      questions: 3,
      answers: 10,
      outcomes: 3,
      ways: 8,
      complete: true,
      shortest: 1,
      longest: 3,
      unknownWays: 3,
      clearedUnknownWays: 0,
    });
  });

  it('says when there are more ways than were counted', () => {
    expect(extentOf(sample, 3)).toMatchObject({ ways: 3, complete: false, shortest: 1, longest: 3 });
  });

  it('finds the ways that clear a reader who does not know', () => {
    const unsafe = withQuestion('pins', {
      answers: [answer('yes', 'what'), answer('unknown', 'safe', { unknown: true })],
    });
    expect(extentOf(unsafe).clearedUnknownWays).toBe(1);
  });
});

describe.each(checks.map((flow) => [flow.notice, flow] as const))('the decision table of %s', (_, flow) => {
  const rules = rulesOf(flow);

  it('has exactly one row for every answer of every question', () => {
    for (const question of flow.questions) {
      for (const { id } of question.answers) {
        const rows = rules.filter((rule) => rule.question === question && rule.answer.id === id);
        expect(rows.map((row) => row.id)).toEqual([`${question.id}.${id}`]);
      }
    }
    expect(rules).toHaveLength(extentOf(flow).answers);
  });

  it('has row ids that are no other row’s', () => {
    expect(new Set(ids(rules)).size).toBe(rules.length);
  });

  it('leads to every outcome, and to every question but the first', () => {
    const into = rulesByTarget(rules);
    const places = [...ids(flow.questions), ...ids(flow.outcomes)];
    expect(places.filter((id) => !into.has(id))).toEqual([flow.start]);
  });

  it('holds no way on which an "I don’t know" clears the reader', () => {
    expect(extentOf(flow)).toMatchObject({ complete: true, clearedUnknownWays: 0 });
  });
});
