import type { Fault } from '#domain/fault.ts';
import type { Flow } from './flow.ts';

/** What a flow may refer to outside itself. */
export interface Known {
  /** Ids of the notice's sentences. */
  readonly sentences: readonly string[];
  /** Ids of all sources. */
  readonly sources: readonly string[];
  /** Ids of the sections of the notice's explanation. */
  readonly sections: readonly string[];
}

/** Every sentence, source and section that a flow names and nothing outside it has. */
export function unknownReferences(flow: Flow, known: Known, file: string): Fault[] {
  const named = [
    ...flow.questions.flatMap(({ id, sentences, sources = [], see = [] }) => [
      ...sentences.map((sentence) => ['sentences', id, sentence] as const),
      ...sources.map((source) => ['sources', id, source] as const),
      ...see.map((section) => ['sections', id, section] as const),
    ]),
    ...flow.outcomes.flatMap(({ id, sentences, sources, steps }) => [
      ...sentences.map((sentence) => ['sentences', id, sentence] as const),
      ...sources.map((source) => ['sources', id, source] as const),
      ...steps.flatMap(({ see }) => (see === undefined ? [] : [['sections', id, see] as const])),
    ]),
  ];
  const sets = {
    sentences: new Set(known.sentences),
    sources: new Set(known.sources),
    sections: new Set(known.sections),
  };
  const where = {
    sentences: 'the sentences of the notice',
    sources: 'the sources',
    sections: 'the sections of the explanation',
  };
  return named
    .filter(([kind, , id]) => !sets[kind].has(id))
    .map(([kind, record, id]) => ({
      file,
      record,
      problem: `it names "${id}", which is not among ${where[kind]}`,
      cure: 'Correct the id, or add what it names.',
    }));
}
