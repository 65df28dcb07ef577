import { describe, expect, it } from 'vitest';
import { listPaths } from '#domain/self-check/list-paths.ts';
import { answer, largeFlow, question, sample, withParts, withQuestion } from './sample-flow.ts';

const said = (flow = sample, limit?: number) => {
  const { paths, complete } = listPaths(flow, limit);
  return {
    complete,
    paths: paths.map(({ steps, outcome }) => [...steps.map((step) => step.answer.id), outcome.id].join(' ')),
  };
};

describe('the ways through a flow', () => {
  it('are all of them, in the order of the answers', () => {
    expect(said()).toEqual({
      complete: true,
      paths: [
        'no safe',
        'yes root safe',
        'yes old broken',
        'yes other vendor ask',
        'yes other us broken',
        'yes other unknown ask',
        'yes unknown ask',
        'unknown ask',
      ],
    });
  });

  it('are no more than the limit, and it says when there are more', () => {
    expect(said(sample, 3)).toEqual({
      complete: false,
      paths: ['no safe', 'yes root safe', 'yes old broken'],
    });
    expect(said(sample, 8).complete).toBe(true);
    expect(said(sample, 7).complete).toBe(false);
    expect(said(sample, 0)).toEqual({ complete: false, paths: [] });
  });

  it('end in a flow with a cycle, without asking twice', () => {
    const round = withQuestion('what', { answers: [answer('back', 'pins'), answer('old', 'broken')] });
    expect(said(round).paths).toEqual(['no safe', 'yes old broken', 'unknown ask']);
  });

  it('leave out answers that lead nowhere, and a flow that cannot begin', () => {
    const broken = withQuestion('pins', { answers: [answer('no', 'gone'), answer('yes', 'what')] });
    expect(said(broken).paths.some((path) => path.startsWith('no'))).toBe(false);
    expect(said(withParts({ start: 'gone' }))).toEqual({ complete: true, paths: [] });
  });

  it('are found in a flow of ten thousand questions in a row, without recursion', () => {
    const size = 10_000;
    const row = Array.from({ length: size }, (_, index) =>
      question(`q${index}`, { next: index + 1 < size ? `q${index + 1}` : 'safe' }),
    );
    const { paths } = listPaths(withParts({ start: 'q0', questions: row }), 1);
    expect(paths[0]?.steps).toHaveLength(size);
  });

  it('stop at the limit where there are more than anyone could list', () => {
    expect(listPaths(largeFlow(500), 1000)).toMatchObject({ complete: false });
  });
});
