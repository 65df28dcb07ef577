import type { Bilingual } from '#domain/bilingual.ts';

/** What a check can end with. `not-affected` and `out-of-scope` clear the reader: nothing to do for this notice. */
export const verdicts = ['not-affected', 'affected', 'under-investigation', 'out-of-scope'] as const;

export type Verdict = (typeof verdicts)[number];

/** The verdicts after which a reader stops looking. A wrong one of these is the worst mistake a flow can make. */
export const clearingVerdicts: readonly Verdict[] = ['not-affected', 'out-of-scope'];

/** What a verdict leans on: the provider says so; computed from certificates; our conclusion from sources. */
export type Certainty = 'official' | 'computed' | 'our-reading';

/** An edge of the flow: what the reader chooses, and where it leads. */
export interface Answer {
  /** ASCII, unique in its question, never reused: it stands in addresses. */
  readonly id: string;
  readonly label: Bilingual;
  /** The id of a question or an outcome. */
  readonly next: string;
  /** "I don't know." No way that begins here may end in a clearing verdict. */
  readonly unknown?: true;
  /** What follows from this answer whatever the verdict, shown with it: a hole to close, for example. */
  readonly consequence?: Bilingual;
}

export interface Question {
  /** ASCII, unique among questions and outcomes, never reused: it is an address. */
  readonly id: string;
  readonly title: Bilingual;
  readonly why: Bilingual;
  /** How to find the answer, by who is asked. */
  readonly how: {
    readonly developer: Bilingual;
    readonly infrastructure: Bilingual;
    /** For a reader who must ask somebody else. */
    readonly askingSomeone: Bilingual;
  };
  readonly examples: readonly Bilingual[];
  readonly answers: readonly Answer[];
  /** Ids of the notice's sentences that make it matter. */
  readonly sentences: readonly string[];
  /** Sections of the notice's explanation that help to find the answer: a search to run, a list to compare with. */
  readonly see?: readonly string[];
  /** The answer stands in code or settings: the ways of pinning help to find it. */
  readonly inCode?: true;
  /** What the words rest on, where they state facts. */
  readonly sources?: readonly string[];
}

/** One thing to do. */
export interface Step {
  readonly text: Bilingual;
  /** Section of the notice's explanation that shows how. */
  readonly see?: string;
  /** It is done in code or settings: the ways of pinning show how, platform by platform. */
  readonly inCode?: true;
  /** The same in code, by platform. */
  readonly code?: readonly { readonly platform: string; readonly text: string }[];
}

/** A text to send to whoever knows what the reader does not. */
export interface Message {
  readonly to: 'development' | 'infrastructure' | 'vendor';
  readonly subject: Bilingual;
  readonly body: Bilingual;
}

export interface Outcome {
  /** As a question's. */
  readonly id: string;
  readonly verdict: Verdict;
  /** Id of one of the flow's justifications. */
  readonly justification: string;
  /** The verdict in a sentence. */
  readonly title: Bilingual;
  readonly because: Bilingual;
  /** Ids of the notice's sentences it rests on. */
  readonly sentences: readonly string[];
  readonly steps: readonly Step[];
  /** Facts that would make the verdict another one. */
  readonly wouldChange: readonly Bilingual[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  /** What to send; `under-investigation` has at least one. */
  readonly messages?: readonly Message[];
}

/** Why a verdict, as a code that a record can be sorted by. */
export interface Justification {
  readonly id: string;
  readonly words: Bilingual;
}

/** Where the answers of a flow lead, without its words. */
export interface Course {
  /** Id of the first question. */
  readonly start: string;
  readonly questions: readonly {
    readonly id: string;
    readonly answers: readonly { readonly id: string; readonly next: string }[];
  }[];
  readonly outcomes: readonly { readonly id: string }[];
}

/** A whole check as plain data: it equals its JSON round trip. */
export interface Flow extends Course {
  /** The notice it belongs to. */
  readonly notice: string;
  /** Raised by the author whenever an edge or an outcome changes its meaning: records name it. */
  readonly version: string;
  readonly questions: readonly Question[];
  readonly outcomes: readonly Outcome[];
  readonly justifications: readonly Justification[];
}

/** A place of a course, question or outcome. */
export type PlaceOf<C extends Course> = C['questions'][number] | C['outcomes'][number];

/** Whether a place is where the check ends. */
export function isOutcome(place: Question | Outcome): place is Outcome {
  return 'verdict' in place;
}

/** Whether the reader may stop looking after this verdict. */
export function isClearing(verdict: Verdict): boolean {
  return clearingVerdicts.includes(verdict);
}

/** Every place of a flow by its id; of two with one id the first. A Map, because an address may ask for "__proto__". */
export function placesOf<C extends Course>(flow: C): ReadonlyMap<string, PlaceOf<C>> {
  const places = new Map<string, PlaceOf<C>>();
  for (const place of [...flow.questions, ...flow.outcomes]) {
    if (!places.has(place.id)) places.set(place.id, place);
  }
  return places;
}
