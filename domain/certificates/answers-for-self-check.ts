import type { Identification, Remark, Thing } from './identification.ts';

/** How what was found names certificates: each itself, by their key, or by their name; or it is a key store that holds them. */
export type NamedBy = 'certificate' | 'serial' | 'key' | 'name' | 'store';

/** A result that answers a question of a self-check. The first case that fits counts. */
export interface AnswerCase {
  readonly namedBy: readonly NamedBy[];
  /** Of each of these lists at least one certificate is among what was found. */
  readonly each: readonly (readonly string[])[];
  /** Nothing else was found; absent: whatever else there is, known or not, makes no difference. */
  readonly only?: readonly string[];
  readonly question: string;
  readonly answer: string;
}

/** The cases of one notice, and the answers that lead to their questions. */
export interface AnswerCases {
  readonly cases: readonly AnswerCase[];
  /** By question and by how certificates are named: answers to other questions that follow from the result as well. */
  readonly carried: Readonly<
    Record<string, Readonly<Partial<Record<NamedBy, readonly (readonly [string, string])[]>>>>
  >;
}

/** An answer that a result gives to a question of a notice's self-check. */
export interface AnswerForCheck {
  readonly question: string;
  readonly answer: string;
  /** Answers to other questions that the result gives as well: question, answer. */
  readonly carried: readonly (readonly [string, string])[];
}

/**
 * The answer that what was found gives, taken as all that an application
 * accepts. None where that cannot be said: something unknown is among it, a
 * server's certificate (then it shows what a server sends, not what is
 * accepted), values of several kinds, or a name that is no more than alike.
 * @param given answers that the reader has given already, by question
 */
export function answerForCheck(
  { things }: Pick<Identification, 'things'>,
  { cases, carried }: AnswerCases,
  given: Readonly<Record<string, string>> = {},
): AnswerForCheck | null {
  // Whoever comes from the question about a store shows what is in it, however it is written.
  const isStore = (carried['store-holds']?.store ?? []).some(
    ([question, answer]) => given[question] === answer,
  );
  const named = namedThings(things, isStore);
  if (!named) return null;
  const { namedBy, found, isAll } = named;
  const fitting = cases.find(
    ({ namedBy: ways, each, only }) =>
      ways.includes(namedBy) &&
      each.every((list) => list.some((id) => found.has(id))) &&
      (only === undefined || (isAll && [...found].every((id) => only.includes(id)))),
  );
  if (!fitting) return null;
  const { question, answer } = fitting;
  return { question, answer, carried: carried[question]?.[namedBy] ?? [] };
}

/** What the things name, if all in one way; and whether that is all there is. */
interface Named {
  readonly namedBy: NamedBy;
  readonly found: ReadonlySet<string>;
  readonly isAll: boolean;
}

/** What makes a name prove nothing. */
const doubtful: ReadonlySet<Remark> = new Set([
  'other-name',
  'partial-name',
  'same-name-other-key',
  'same-name-other-certificate',
  'contradictory',
]);

function namedThings(things: readonly Thing[], isStoreAsked: boolean): Named | undefined {
  const isServers = ({ kind }: Thing) => kind === 'server-certificate' || kind === 'other-certificate';
  const isDoubtful = ({ remarks }: Thing) => remarks.some((each) => doubtful.has(each));
  if (things.some(isServers) || things.some(isDoubtful)) return undefined;
  const exact = things.filter(({ match }) => match === 'exact');
  const of = (kind: Thing['kind']) => things.filter((each) => each.kind === kind && each.match !== null);
  const isStore =
    exact.length > 0 && (isStoreAsked || things.every(({ occurrences }) => occurrences.every(isInStore)));
  if (isStore) return { namedBy: 'store', found: idsOf(exact), isAll: exact.length === things.length };
  const names = of('name');
  const keys = of('key');
  const main = exact.length > 0 ? exact : keys.length > 0 ? keys : names;
  // A name beside an identifier of the same CA is a remark on it.
  const beside = main === names ? [] : names;
  const found = idsOf(main);
  const areRemarks = beside.every(({ certificates }) => certificates.some((id) => found.has(id)));
  if (main.length === 0 || main.length + beside.length !== things.length || !areRemarks) return undefined;
  const isBySerial = main.every(({ occurrences }) =>
    occurrences.every(({ form }) => form.startsWith('serial')),
  );
  const namedBy = main === exact ? (isBySerial ? 'serial' : 'certificate') : main === keys ? 'key' : 'name';
  return { namedBy, found, isAll: true };
}

const stores: readonly string[] = ['JKS', 'JCEKS', 'PKCS#12'];

function isInStore({ form, text }: Thing['occurrences'][number]): boolean {
  return form === 'bytes' && stores.includes(text);
}

function idsOf(things: readonly Thing[]): Set<string> {
  return new Set(things.flatMap(({ certificates }) => certificates));
}
