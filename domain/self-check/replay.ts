import { type Course, type Flow, type PlaceOf, placesOf } from './flow.ts';

/** A question that was answered on the way. */
export interface Answered<C extends Course = Flow> {
  readonly question: C['questions'][number];
  readonly answer: C['questions'][number]['answers'][number];
}

/** A given answer that the way did not use. */
export interface Ignored {
  readonly question: string;
  /** As given; empty when it was no text at all. */
  readonly answer: string;
  /**
   * `unknown-question`: the flow has no such question (any more).
   * `unknown-answer`: the question has no such answer (any more).
   * `not-on-path`: both exist, but the other answers lead elsewhere. Keep it: a changed answer may lead there again.
   */
  readonly why: 'unknown-question' | 'unknown-answer' | 'not-on-path';
}

export interface Replay<C extends Course = Flow> {
  /** The question to ask next, or the outcome. */
  readonly place: PlaceOf<C>;
  readonly path: readonly Answered<C>[];
  /** In the order given. */
  readonly ignored: readonly Ignored[];
}

/**
 * Where named answers lead from the start, and how. The place is always
 * recomputed from the answers, so a link survives a change of the flow as far
 * as its answers still mean something.
 *
 * The answers may come from anywhere: any names, any values, any number of
 * them; only own enumerable names count. A question without a usable answer is
 * where the way stops, and so is one that would be asked a second time.
 *
 * @throws RangeError only when the flow itself has no such start, which `findDefects` reports
 */
export function replay<C extends Course>(flow: C, answers: Readonly<Record<string, unknown>>): Replay<C> {
  const places = placesOf(flow);
  const questions = new Map<string, C['questions'][number]>();
  for (const each of flow.questions) if (places.get(each.id) === each) questions.set(each.id, each);
  const given = new Map(Object.entries(answers));
  const path: Answered<C>[] = [];
  const passed = new Set<string>();

  let place = places.get(flow.start);
  if (place === undefined) throw new RangeError(`the flow has no place "${flow.start}" to start at`);
  for (;;) {
    const question: C['questions'][number] | undefined = passed.has(place.id)
      ? undefined
      : questions.get(place.id);
    const chosen: unknown = question && given.get(question.id);
    const answer: Answered<C>['answer'] | undefined = question?.answers.find(({ id }) => id === chosen);
    const next: PlaceOf<C> | undefined = answer && places.get(answer.next);
    if (!question || !answer || !next) break;
    path.push({ question, answer });
    passed.add(place.id);
    place = next;
  }

  const ignored: Ignored[] = [];
  for (const [id, value] of given) {
    if (passed.has(id)) continue;
    const question = questions.get(id);
    const answer = typeof value === 'string' ? value : '';
    const hasAnswer = question?.answers.some((each) => each.id === value);
    const why = !question ? 'unknown-question' : hasAnswer ? 'not-on-path' : 'unknown-answer';
    ignored.push({ question: id, answer, why });
  }
  return { place, path, ignored };
}
