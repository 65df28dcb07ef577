import type { Day } from '#domain/time/day.ts';

/** A verdict as somebody decided it on a day, and what it was computed from. */
export interface Decision {
  /** The client application it is about, in the reader's words. */
  readonly application: string;
  readonly decidedBy: string;
  readonly decidedOn: Day;
  /** Id of the outcome. */
  readonly outcome: string;
  readonly verdict: string;
  /** Version of the flow. */
  readonly flow: string;
  /** Hash of the notice's text. */
  readonly text: string;
}

/** What an address carries behind its `#`. */
export interface InAddress {
  /** Answer by question, as given: nothing here is known to exist. */
  readonly answers: Readonly<Record<string, string>>;
  /** Answers to a question that has one already; the first counts. */
  readonly repeated: readonly { readonly question: string; readonly answer: string }[];
  /** Set when the address is that of a record. */
  readonly decision?: Decision;
}

/** How a decision's parts are called in an address. No question's id begins with an underscore. */
const marks = {
  application: '_application',
  decidedBy: '_by',
  decidedOn: '_on',
  outcome: '_outcome',
  verdict: '_verdict',
  flow: '_flow',
  text: '_text',
} as const satisfies Record<keyof Decision, string>;

const parts = Object.keys(marks) as (keyof Decision)[];

/**
 * The answers in the fragment of an address, and the decision if there is one.
 * Any text may stand there: what cannot be decoded is taken as it is, a
 * decision without a day is none.
 * @example readAnswers('#cloud=public&connection=https').answers => { cloud: 'public', connection: 'https' }
 */
export function readAnswers(fragment: string): InAddress {
  const given = new Map<string, string>();
  const repeated: { question: string; answer: string }[] = [];
  for (const part of fragment.replace(/^#/, '').split('&')) {
    const equals = part.indexOf('=');
    if (equals < 1) continue;
    const key = decode(part.slice(0, equals));
    const value = decode(part.slice(equals + 1));
    if (!given.has(key)) given.set(key, value);
    else if (!isMark(key)) repeated.push({ question: key, answer: value });
  }
  const marked = parts.map((part) => [part, given.get(marks[part]) ?? ''] as const);
  const answers = Object.fromEntries([...given].filter(([key]) => !isMark(key)));
  const decision = Object.fromEntries(marked) as unknown as Decision;
  return decision.decidedOn === '' ? { answers, repeated } : { answers, repeated, decision };
}

/**
 * A fragment, `#` included, that `readAnswers` reads back; empty when there is nothing to say.
 * Never throws: a lone surrogate, which no address can carry, becomes U+FFFD.
 * @param answers in the order they shall stand in; one that could not be read back as an answer is left out
 */
export function writeAnswers(answers: Iterable<readonly [string, string]>, decision?: Decision): string {
  const marked = decision ? parts.map((part) => [marks[part], decision[part]] as const) : [];
  const sayable = [...answers].filter(([question]) => question !== '' && !isMark(question));
  const all = [...sayable, ...marked].filter(([, value]) => value !== '');
  return all.map((pair, index) => `${index ? '&' : '#'}${pair.map(encode).join('=')}`).join('');
}

/** Whether a key is kept for a decision, in this version of the format or in another. */
function isMark(key: string): boolean {
  return key.startsWith('_');
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
