import type { Language } from '#domain/bilingual.ts';
import { sayDay } from '#domain/time/day.ts';
import type { CertificateMeaning } from './certificate-meaning.ts';
import type { Place, Problem, Remark, Role, ThingForm, ThingKind } from './identification.ts';
import type { Report, ReportGroup, ReportItem } from './report.ts';
import type { Validity } from './validity.ts';

/** What a report says, in one language. The texts stand with the interface's words and with the notice. */
export interface ReportWords {
  readonly language: Language;
  readonly title: string;
  /** Which notice the roles are of. */
  readonly notice: string;
  /** As of which day, in words. */
  asOf(day: string): string;
  /** The verdict first, in one to three sentences. */
  summary(report: Report): readonly string[];
  kind(kind: ThingKind): string;
  form(form: ThingForm): string;
  role(role: Role): string;
  validity(validity: Validity): string;
  remark(remark: Remark): string;
  problem(problem: Problem): string;
  place(place: Place): string;
  /** How many certificates it fits, and by what. */
  fits(item: ReportItem): string;
  /** What a group means for the notice. */
  meaning(group: Pick<ReportGroup, 'role' | 'seenAs'>): {
    readonly [Part in 'title' | 'meaning']: string;
  } & { readonly todo?: string };
  /** Names of what is told of a thing. */
  readonly labels: Readonly<Record<ReportLabel, string>>;
}

/** What is told of a thing: the columns of a table, the lines of a text. */
export const reportLabels = [
  'role',
  'kind',
  'name',
  'meaning',
  'todo',
  'validity',
  'notBefore',
  'notAfter',
  'subject',
  'issuer',
  'sha1',
  'sha256',
  'serial',
  'ski',
  'spki',
  'certificates',
  'form',
  'written',
  'file',
  'line',
  'entry',
  'where',
  'remarks',
  'problems',
  'chains',
] as const;

export type ReportLabel = (typeof reportLabels)[number];

/** The day of a moment in words; what is no moment stays as it was printed. */
export function sayDayOf(moment: string, language: Language): string {
  try {
    return sayDay(moment.slice(0, 10), language);
  } catch {
    return moment;
  }
}

/** What a card or a line is headed with: the name, or what was written. */
export function headingOf({ thing, candidates }: ReportItem): string {
  const [only, ...others] = new Set(candidates.map(({ certificate }) => certificate.commonName));
  const shared = thing.match === 'issuer' || others.length > 0 ? null : (only ?? null);
  return thing.commonName ?? shared ?? thing.subject ?? thing.occurrences[0]?.text ?? '';
}

/** The words of a notice's meaning in one language. */
export function inLanguage(meaning: CertificateMeaning, language: Language) {
  return {
    title: meaning.title[language],
    meaning: meaning.meaning[language],
    ...(meaning.todo && { todo: meaning.todo[language] }),
  };
}
