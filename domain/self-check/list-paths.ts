import { type Flow, isOutcome, type Outcome, placesOf, type Question } from './flow.ts';
import type { Answered } from './replay.ts';

/** A whole way through a flow, from the start to an outcome. */
export interface Path {
  readonly steps: readonly Answered[];
  readonly outcome: Outcome;
}

/**
 * Every way from the start to an outcome, in the order of the answers.
 *
 * Ways multiply: no more than `limit` are listed, and `complete` says whether
 * that was all. A way never asks a question twice, so it ends even where the
 * flow has a cycle; answers that lead nowhere are left out. Both are for
 * `findDefects` to report.
 */
export function listPaths(
  flow: Flow,
  limit = 100_000,
): { readonly paths: readonly Path[]; readonly complete: boolean } {
  const places = placesOf<Flow>(flow);
  const paths: Path[] = [];
  const steps: Answered[] = [];
  const asked = new Set<string>();
  /** The questions of the current way, each with the answer to try next. */
  const way: { question: Question; turn: number }[] = [];

  const enter = (place: Question | Outcome | undefined): boolean => {
    if (place === undefined) return false;
    if (isOutcome(place)) {
      paths.push({ steps: [...steps], outcome: place });
      return false;
    }
    if (asked.has(place.id)) return false;
    asked.add(place.id);
    way.push({ question: place, turn: 0 });
    return true;
  };

  enter(places.get(flow.start));
  for (let here = way.at(-1); here !== undefined; here = way.at(-1)) {
    const answer = here.question.answers[here.turn++];
    if (answer === undefined) {
      way.pop();
      asked.delete(here.question.id);
      steps.pop();
      continue;
    }
    if (paths.length >= limit) return { paths, complete: false };
    steps.push({ question: here.question, answer });
    if (!enter(places.get(answer.next))) steps.pop();
  }
  return { paths, complete: true };
}
