import { ruleAnchors } from '#domain/site/addresses.ts';
import {
  type Answer,
  type Flow,
  isClearing,
  isOutcome,
  type Outcome,
  placesOf,
  type Question,
} from './flow.ts';
import { listPaths } from './list-paths.ts';
import { questionsLeft } from './questions-left.ts';

/** A row of the decision table: one answer of one question. */
export interface Rule {
  /** What readers quote, and the row's anchor. @example 'cloud.public' */
  readonly id: string;
  readonly question: Question;
  readonly answer: Answer;
  readonly leadsTo: Question | Outcome;
}

/**
 * The decision table of a flow: every answer of every question once, in the flow's order.
 * @throws RangeError when an answer leads nowhere, which `findDefects` reports
 */
export function rulesOf(flow: Flow): Rule[] {
  const places = placesOf<Flow>(flow);
  return flow.questions.flatMap((question) =>
    question.answers.map((answer) => {
      const id = ruleAnchors.rule(question.id, answer.id);
      const leadsTo = places.get(answer.next);
      if (leadsTo === undefined) throw new RangeError(`the rule "${id}" leads to no place "${answer.next}"`);
      return { id, question, answer, leadsTo };
    }),
  );
}

/** The rows that lead to each place, by the place's id, in the order of the table. What no row leads to is left out. */
export function rulesByTarget(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  return Map.groupBy(rules, ({ leadsTo }) => leadsTo.id);
}

/** What rests on a sentence of the notice. */
export interface SentenceUses {
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
}

/** What rests on each sentence, by the sentence's id. A sentence that nothing rests on is left out. */
export function usesOfSentences(flow: Flow): ReadonlyMap<string, SentenceUses> {
  const uses = [...flow.questions, ...flow.outcomes].flatMap((place) =>
    [...new Set(place.sentences)].map((sentence) => ({ sentence, place })),
  );
  const bySentence = Map.groupBy(uses, ({ sentence }) => sentence);
  return new Map(
    [...bySentence].map(([sentence, ofOne]) => {
      const places = ofOne.map(({ place }) => place);
      return [
        sentence,
        {
          questions: places.filter((place): place is Question => !isOutcome(place)),
          outcomes: places.filter(isOutcome),
        },
      ];
    }),
  );
}

/** How large a flow is. */
export interface Extent {
  readonly questions: number;
  readonly answers: number;
  readonly outcomes: number;
  /** Ways from the start to an outcome, as far as they were counted. */
  readonly ways: number;
  /** Whether that was all of them. */
  readonly complete: boolean;
  /** Questions on the shortest and on the longest way. */
  readonly shortest: number;
  readonly longest: number;
  /** Of the counted ways those with an "I don't know", and of these those that clear the reader: 0 in a sound flow. */
  readonly unknownWays: number;
  readonly clearedUnknownWays: number;
}

/**
 * How large a flow is, counted way by way.
 * @param limit how many ways are counted at most
 */
export function extentOf(flow: Flow, limit?: number): Extent {
  const { paths, complete } = listPaths(flow, limit);
  const unknown = paths.filter(({ steps }) => steps.some(({ answer }) => answer.unknown));
  const left = questionsLeft(flow).get(flow.start);
  return {
    questions: flow.questions.length,
    answers: flow.questions.reduce((count, { answers }) => count + answers.length, 0),
    outcomes: flow.outcomes.length,
    ways: paths.length,
    complete,
    shortest: left?.least ?? 0,
    longest: left?.most ?? 0,
    unknownWays: unknown.length,
    clearedUnknownWays: unknown.filter(({ outcome }) => isClearing(outcome.verdict)).length,
  };
}
