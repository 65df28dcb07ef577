import { describe, expect, it } from 'vitest';
import { listPaths } from '#domain/self-check/list-paths.ts';
import { questionsLeft } from '#domain/self-check/questions-left.ts';
import { answer, largeFlow, sample, withQuestion } from './sample-flow.ts';

describe('the questions left', () => {
  it('are none at an outcome, and count the question a reader stands at', () => {
    const left = questionsLeft(sample);
    expect(left.get('safe')).toEqual({ least: 0, most: 0 });
    expect(left.get('who')).toEqual({ least: 1, most: 1 });
    expect(left.get('what')).toEqual({ least: 1, most: 2 });
    expect(left.get('pins')).toEqual({ least: 1, most: 3 });
  });

  it('are what listing every way would say', () => {
    for (let seed = 1; seed < 20; seed++) {
      const flow = largeFlow(9, seed);
      const lengths = listPaths(flow).paths.map(({ steps }) => steps.length);
      expect(questionsLeft(flow).get('q0')).toEqual({
        least: Math.min(...lengths),
        most: Math.max(...lengths),
      });
    }
  });

  it('are counted to an end even where a flow goes round, and say nothing where no outcome can be reached', () => {
    const round = withQuestion('what', { answers: [answer('back', 'pins'), answer('old', 'broken')] });
    expect(questionsLeft(round).get('pins')).toMatchObject({ least: 1 });
    const stuck = withQuestion('who', { answers: [answer('on', 'gone'), answer('round', 'who')] });
    expect(questionsLeft(stuck).has('who')).toBe(false);
    expect(questionsLeft(stuck).get('what')).toEqual({ least: 1, most: 1 });
  });

  it('are counted for ten thousand questions without recursion', () => {
    expect(questionsLeft(largeFlow(10_000)).get('q0')).toEqual({ least: 1, most: 10_000 });
  });
});
