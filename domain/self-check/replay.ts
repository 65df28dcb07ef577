import { type Answer, type Flow, isOutcome, type Outcome, placesOf, type Question } from './flow.ts';

/** A question that was answered on the way. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
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

export interface Replay {
  /** The question to ask next, or the outcome. */
  readonly place: Question | Outcome;
  readonly path: readonly Answered[];
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
export function replay(flow: Flow, answers: Readonly<Record<string, unknown>>): Replay {
  const places = placesOf(flow);
  const given = new Map(Object.entries(answers));
  const path: Answered[] = [];
  const passed = new Set<string>();

  let place = places.get(flow.start);
  if (place === undefined) throw new RangeError(`the flow has no place "${flow.start}" to start at`);
  while (!isOutcome(place) && !passed.has(place.id)) {
    const question: Question = place;
    const answer = question.answers.find(({ id }) => id === given.get(question.id));
    const next = answer && places.get(answer.next);
    if (answer === undefined || next === undefined) break;
    path.push({ question, answer });
    passed.add(question.id);
    place = next;
  }

  const ignored: Ignored[] = [];
  for (const [id, value] of given) {
    if (passed.has(id)) continue;
    const question = places.get(id);
    const answer = typeof value === 'string' ? value : '';
    const isKnown = question !== undefined && !isOutcome(question);
    const hasAnswer = isKnown && question.answers.some((each) => each.id === value);
    const why = !isKnown ? 'unknown-question' : hasAnswer ? 'not-on-path' : 'unknown-answer';
    ignored.push({ question: id, answer, why });
  }
  return { place, path, ignored };
}
