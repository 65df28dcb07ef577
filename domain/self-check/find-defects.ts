import type { Fault } from '#domain/fault.ts';
import { missingWords } from './find-missing-words.ts';
import { type Flow, isClearing, type Outcome, type Question } from './flow.ts';
import { type Edges, knots, reachableFrom, reversed } from './graph.ts';

type Report = (record: string, problem: string, cure: string) => void;

/**
 * Everything wrong with a flow, all at once, in time linear in its questions
 * and answers.
 *
 * On "I don't know": an unknown answer could be made harmless by later answers
 * (whoever does not know the cloud but uses SFTP is out of scope either way).
 * Whether one is cannot be read off the graph, and a wrong "not affected" is
 * the worst mistake there is. So the rule is the safe one: no way that
 * contains an unknown answer may end in a clearing verdict. Where a later
 * answer does settle it, the reader goes back and gives it.
 * That holds exactly when from the target of no reachable unknown answer a
 * clearing outcome can be reached, so one pass backwards from those outcomes
 * finds every breach without listing the ways.
 *
 * @param file what the faults name as their file
 */
export function findDefects(flow: Flow, file: string): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (record, problem, cure) => {
    faults.push({ file, record, problem, cure });
  };
  checkIds(flow, report);
  checkEdges(flow, report);
  for (const question of flow.questions) checkQuestion(question, report);
  const known = new Set(flow.justifications.map(({ id }) => id));
  for (const outcome of flow.outcomes) checkOutcome(outcome, known, report);
  for (const { record, problem } of missingWords(flow)) {
    report(record, problem, 'Write it in both languages.');
  }
  return faults;
}

/** Addresses beside the places' that a place's id must not take. */
const reserved = ['record'];

function checkIds(flow: Flow, report: Report): void {
  const places = [...flow.questions, ...flow.outcomes].map(({ id }) => id);
  const kinds = [
    { what: 'place', ids: places, of: undefined },
    { what: 'justification', ids: flow.justifications.map(({ id }) => id), of: undefined },
    ...flow.questions.map(({ id, answers }) => ({
      what: 'answer',
      ids: answers.map((each) => each.id),
      of: id,
    })),
  ];
  for (const id of places.filter((each) => reserved.includes(each))) {
    report(id, `the address of "${id}" is that of another page`, 'Give the place another id.');
  }
  for (const { what, ids, of } of kinds) {
    const seen = new Set<string>();
    const twice = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) twice.add(id);
      seen.add(id);
    }
    for (const id of twice) {
      report(of ?? id, `the ${what} id "${id}" stands twice`, 'Give one of them an id of its own.');
    }
    for (const id of seen) {
      if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) continue;
      report(
        of ?? id,
        `the ${what} id "${id}" cannot stand in an address`,
        'Use a-z, 0-9 and single hyphens.',
      );
    }
  }
}

/** Everything that is wrong with the way the places hang together. */
function checkEdges(flow: Flow, report: Report): void {
  const outcomes = new Set(flow.outcomes.map(({ id }) => id));
  const edges: Map<string, string[]> = new Map([...outcomes].map((id) => [id, []]));
  for (const { id, answers } of flow.questions) {
    if (!edges.has(id))
      edges.set(
        id,
        answers.map(({ next }) => next),
      );
  }

  if (!edges.has(flow.start)) {
    report(flow.start, `the flow starts at "${flow.start}", which it does not have`, 'Name a question.');
  }
  for (const { id, answers } of flow.questions) {
    for (const answer of answers) {
      if (edges.has(answer.next)) continue;
      report(
        id,
        `the answer "${answer.id}" leads to "${answer.next}", which the flow does not have`,
        'Correct the id, or add the place.',
      );
    }
  }
  for (const group of knots(edges)) {
    const names = group.toSorted().map((id) => `"${id}"`);
    report(
      group.toSorted()[0] ?? '',
      `a reader can go round for ever: ${names.join(', ')}`,
      'Take out one answer that leads back.',
    );
  }
  const toOutcome = reachableFrom([...outcomes], reversed(edges));
  const reached = edges.has(flow.start) ? reachableFrom([flow.start], edges) : undefined;
  for (const id of edges.keys()) {
    if (!toOutcome.has(id))
      report(id, 'no outcome can be reached from it', 'Lead its answers to an outcome.');
    if (reached && !reached.has(id)) {
      report(id, 'no answer leads to it', 'Lead an answer to it, or remove it.');
    }
  }
  checkUnknownAnswers(flow, edges, reached ?? edges, report);
}

/** See `findDefects` for the rule. */
function checkUnknownAnswers(
  flow: Flow,
  edges: Edges,
  reached: { has(id: string): boolean },
  report: Report,
): void {
  const clearing = flow.outcomes.filter(({ verdict }) => isClearing(verdict)).map(({ id }) => id);
  const verdictOf = new Map(flow.outcomes.map(({ id, verdict }) => [id, verdict]));
  const toClearing = reachableFrom(clearing, reversed(edges));
  for (const { id, answers } of flow.questions) {
    if (!reached.has(id)) continue;
    for (const answer of answers) {
      const end = answer.unknown ? toClearing.get(answer.next) : undefined;
      if (end === undefined) continue;
      report(
        id,
        `"${answer.id}" is an answer for "I don't know", and from it "${end}" (${verdictOf.get(end)}) can be reached`,
        'Lead it to an outcome that is under investigation.',
      );
    }
  }
}

function checkQuestion({ id, answers, sentences }: Question, report: Report): void {
  if (sentences.length === 0) report(id, 'it rests on no sentence of the notice', 'Name at least one.');
  if (answers.length < 2) {
    report(
      id,
      `it has ${answers.length === 1 ? '1 answer' : 'no answers'}`,
      'Offer at least two, or drop the question.',
    );
  }
  if (!answers.some(({ unknown }) => unknown)) {
    report(id, 'nobody can say "I don\'t know"', 'Add an answer with `unknown: true`.');
  }
}

function checkOutcome(outcome: Outcome, justifications: ReadonlySet<string>, report: Report): void {
  const { id, verdict, justification } = outcome;
  if (justification === '') {
    report(id, 'it has no justification', 'Name one of the justifications of the flow.');
  } else if (!justifications.has(justification)) {
    report(
      id,
      `it names the justification "${justification}", which the flow does not have`,
      'Correct the id, or add the justification.',
    );
  }
  const lists = [
    { list: outcome.sentences, problem: 'it rests on no sentence of the notice', cure: 'Name at least one.' },
    { list: outcome.sources, problem: 'it names no source', cure: 'Name at least one.' },
    { list: outcome.steps, problem: 'it says nothing to do', cure: 'Write at least one step.' },
    {
      list: outcome.wouldChange,
      problem: 'it does not say what would change the verdict',
      cure: 'Write at least one fact that would.',
    },
  ];
  for (const { list, problem, cure } of lists) if (list.length === 0) report(id, problem, cure);
  if (verdict === 'under-investigation' && !outcome.messages?.length) {
    report(id, 'it has no question to send', 'Write a message to whoever can find out.');
  }
}
