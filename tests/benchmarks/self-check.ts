import { findDefects } from '#domain/self-check/find-defects.ts';
import { replay } from '#domain/self-check/replay.ts';
import { largeFlow } from '../domain/self-check/sample-flow.ts';

// How long the engine takes for a flow far larger than any notice needs: a
// report, not a test, because the clock of a shared machine is not the engine's.
// The last column grows with the flow only where the engine is not linear.

const goal = { questions: 500, milliseconds: 5 };
const rounds = 300;

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[rounds / 2] ?? 0;
}

const rows = [goal.questions, goal.questions * 2, goal.questions * 4].map((size) => {
  const flow = largeFlow(size);
  const answers = Object.fromEntries(flow.questions.map(({ id }) => [id, 'next']));
  const milliseconds = medianOf(() => [replay(flow, answers), findDefects(flow, 'flow.ts')]);
  return {
    questions: size,
    'replay and defects, median ms': Number(milliseconds.toFixed(2)),
    'µs a question': Number(((milliseconds * 1000) / size).toFixed(2)),
  };
});

console.table(rows);
const met = (rows[0]?.['replay and defects, median ms'] ?? Number.POSITIVE_INFINITY) <= goal.milliseconds;
console.log(`goal of ${goal.milliseconds} ms for ${goal.questions} questions: ${met ? 'met' : 'missed'}`);
process.exitCode = met ? 0 : 1;
