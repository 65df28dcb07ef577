import type { TFunction } from 'i18next';
import type { Language } from '#domain/bilingual.ts';
import type { AnswerCases } from '#domain/certificates/answers-for-self-check.ts';
import type { NoticeRole, RolesOfNotice, Variant } from '#domain/certificates/certificate.ts';
import type { SeenAs } from '#domain/certificates/certificate-meaning.ts';
import type { ReportGroup } from '#domain/certificates/report.ts';
import type { ReportWords } from '#domain/certificates/report-words.ts';
import { reportWords } from '#locales/report-words.ts';

/** A source as a result names it. */
export interface NamedSource {
  readonly title: string;
  /** Language of the title. */
  readonly language: Language;
  readonly url: string | null;
}

/** What a role means for the notice, in the page's language. */
export interface SaidMeaning {
  readonly title: string;
  readonly meaning: string;
  readonly todo?: string;
  readonly sources: readonly string[];
  readonly isOurReading: boolean;
}

/** A question of a self-check with its answers by id, in the page's language. */
export interface SaidQuestion {
  readonly title: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** What the server says of the notice and the certificates: content, in the page's language alone. */
export interface SaidContent {
  readonly notice: { readonly id: string; readonly name: string; readonly certificates: RolesOfNotice };
  readonly meanings: Readonly<Record<NoticeRole, Readonly<Record<SeenAs, SaidMeaning>>>>;
  readonly variants: Readonly<Record<Variant, string>>;
  readonly sources: Readonly<Record<string, NamedSource>>;
  /** "Our reading", after a conclusion that no source states. */
  readonly ourReading: string;
  /** What results answer in the notice's self-check; null where it has none. */
  readonly check: {
    readonly cases: AnswerCases;
    /** The questions that can be answered, in words. */
    readonly questions: Readonly<Record<string, SaidQuestion>>;
  } | null;
  /** Values to try the tool with. */
  readonly examples: readonly string[];
}

/** All that a part of the result speaks with. */
export interface Voice {
  readonly t: TFunction<'identify'>;
  readonly words: ReportWords;
  readonly content: SaidContent;
  readonly language: Language;
}

export function voiceOf(t: TFunction<'identify'>, content: SaidContent, language: Language): Voice {
  const meaning = (group: Pick<ReportGroup, 'role' | 'seenAs'>) => meaningOf(t, content, group);
  return {
    t,
    content,
    language,
    words: reportWords(t, language, { name: content.notice.name, meaning }),
  };
}

/** What a group means; what is unknown means the same to every notice: nothing can be told. */
function meaningOf(
  t: TFunction<'identify'>,
  { meanings }: SaidContent,
  { role, seenAs }: Pick<ReportGroup, 'role' | 'seenAs'>,
): SaidMeaning {
  if (role && seenAs) return meanings[role][seenAs];
  return {
    title: t('unknown.title'),
    meaning: t('unknown.meaning'),
    todo: t('unknown.todo'),
    sources: [],
    isOurReading: false,
  };
}
