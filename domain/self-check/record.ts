import type { Decision } from './answers-in-address.ts';

/** What a saved record calls itself, and in which shape it is. */
export const recordFormat = 'yomitoki-self-check-record';
export const recordFormatVersion = 1;

/** A verdict with everything it rests on, for a ledger, a manager or an auditor. Equals its JSON round trip. */
export interface SelfCheckRecord extends Decision {
  /** Id of the notice. */
  readonly notice: string;
  readonly justification: string;
  readonly certainty: string;
  readonly answers: readonly {
    readonly question: string;
    readonly answer: string;
    /** As the reader saw them. */
    readonly questionText?: string;
    readonly answerText?: string;
  }[];
  /** Ids of the notice's sentences. */
  readonly sentences: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly url?: string }[];
  /** Where the verdict can be computed again. */
  readonly address: string;
}

/** The record as a file's text. */
export function writeRecord(record: SelfCheckRecord): string {
  return `${JSON.stringify({ format: recordFormat, formatVersion: recordFormatVersion, ...record }, null, 2)}\n`;
}

/**
 * Why a file is no record that can be opened.
 * `not-json`: it cannot be parsed. `not-a-record`: JSON of another kind.
 * `newer`: written in a later format. `other-notice`: a record, but of another notice.
 */
export type NotARecord = 'not-json' | 'not-a-record' | 'newer' | 'other-notice';

/** What opening a record needs: its answers, which may mean nothing any more, and the decision. */
export interface OpenedRecord {
  readonly answers: readonly (readonly [string, string])[];
  readonly decision: Decision;
}

/**
 * Opens the text of a saved record. The verdict in it is not believed: it is
 * computed again from the answers, and compared.
 * @param notice id of the notice whose check opens it
 */
export function openRecord(text: string, notice: string): OpenedRecord | NotARecord {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return 'not-json';
  }
  const record = asObject(read);
  const version = record['formatVersion'];
  if (record['format'] !== recordFormat || typeof version !== 'number') return 'not-a-record';
  // Before anything else is asked of it: a later format may keep its answers in another way.
  if (version > recordFormatVersion) return 'newer';
  if (!Array.isArray(record['answers'])) return 'not-a-record';
  if (record['notice'] !== notice) return 'other-notice';
  const textOf = (name: keyof Decision) => asText(record[name]);
  return {
    answers: record['answers'].map((each) => {
      const { question, answer } = asObject(each);
      return [asText(question), asText(answer)] as const;
    }),
    decision: {
      application: textOf('application'),
      decidedBy: textOf('decidedBy'),
      decidedOn: textOf('decidedOn'),
      outcome: textOf('outcome'),
      verdict: textOf('verdict'),
      flow: textOf('flow'),
      text: textOf('text'),
    },
  };
}

/** What differs between a decision and what its answers lead to now. */
export type Change = 'verdict' | 'outcome' | 'flow' | 'text';

/**
 * What changed since a decision, most important first. An outcome that took
 * the place of another with the same verdict is a change of reasons.
 */
export function changesSince(
  decided: Decision,
  now: Pick<Decision, 'outcome' | 'verdict' | 'flow' | 'text'>,
): Change[] {
  return (['verdict', 'outcome', 'flow', 'text'] as const).filter((part) => decided[part] !== now[part]);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
