import { type Flow, isOutcome, placesOf } from './flow.ts';

/** How many questions are still to be answered from a place to an outcome. */
export interface QuestionsLeft {
  readonly least: number;
  readonly most: number;
}

/**
 * For every place from which an outcome can be reached: how many questions a
 * reader who stands there still answers, the one there included. Progress that
 * is said to a reader comes from here, so that it is never a promise too much.
 * Linear. Where a flow has a cycle, `most` says nothing; `findDefects` reports those.
 */
export function questionsLeft(flow: Flow): ReadonlyMap<string, QuestionsLeft> {
  const places = placesOf(flow);
  const left = new Map<string, QuestionsLeft>();
  const entered = new Set<string>();
  const stack = flow.questions.map(({ id }) => id);
  for (const { id } of flow.outcomes) left.set(id, { least: 0, most: 0 });

  while (stack.length > 0) {
    const id = stack.at(-1) ?? '';
    const place = places.get(id);
    if (place === undefined || isOutcome(place) || left.has(id)) {
      stack.pop();
    } else if (!entered.has(id)) {
      entered.add(id);
      for (const { next } of place.answers) if (!entered.has(next)) stack.push(next);
    } else {
      const after = place.answers.flatMap(({ next }) => left.get(next) ?? []);
      if (after.length > 0) {
        const least = after.reduce((few, each) => Math.min(few, each.least), Number.POSITIVE_INFINITY);
        const most = after.reduce((many, each) => Math.max(many, each.most), 0);
        left.set(id, { least: least + 1, most: most + 1 });
      }
      stack.pop();
    }
  }
  return left;
}
