import type { TFunction } from 'i18next';
import type { Language } from '#domain/bilingual.ts';
import type { Place, Problem } from '#domain/certificates/identification.ts';
import type { Report, ReportItem } from '#domain/certificates/report.ts';
import { type ReportLabel, type ReportWords, reportLabels } from '#domain/certificates/report-words.ts';
import { sayBytes } from '#domain/say-bytes.ts';

type Translate = TFunction<'identify'>;

/** Reasons that have words; what else a reader of files may say stays unsaid. */
const reasons = ['depth', 'elements', 'length', 'folder', 'denied'] as const;

/**
 * The words of a report, from the interface's and the notice's. No words are
 * imported here: a tool page hands over its own.
 * @param notice its name and what its roles mean, in the language
 */
export function reportWords(
  t: Translate,
  language: Language,
  notice: { readonly name: string; readonly meaning: ReportWords['meaning'] },
): ReportWords {
  return {
    language,
    title: t('title'),
    notice: t('report.noticeLine', { notice: notice.name }),
    asOf: (day) => t('report.asOf', { day }),
    summary: (report) => summary(t, report),
    kind: (kind) => t(`kind.${kind}`),
    form: (form) => t(`form.${form}`),
    role: (role) => t(`role.${role ?? 'unknown'}`),
    validity: (validity) => t(`validity.${validity}`),
    remark: (remark) => t(`remark.${remark}`),
    problem: (problem) => sayProblem(t, problem, language),
    place: (place) => sayPlace(t, place, language),
    fits: (item) => sayFits(t, item, language),
    meaning: notice.meaning,
    labels: Object.fromEntries(reportLabels.map((label) => [label, t(`label.${label}`)])) as Record<
      ReportLabel,
      string
    >,
  };
}

function summary(t: Translate, { counts }: Report): string[] {
  const { things, expiring, unknown, problems } = counts;
  return [
    ...(things === 0 ? [t('summary.nothing')] : []),
    ...(expiring > 0 ? [sayOld(t, expiring, things)] : []),
    ...(things > 0 && expiring === 0 ? [t('summary.noOld', { count: things })] : []),
    ...(unknown > 0 ? [t('summary.unknown', { count: unknown })] : []),
    ...(problems > 0 ? [t('summary.unread', { count: problems })] : []),
    ...(things > 0 && expiring === 0 ? [t('summary.scope')] : []),
  ];
}

function sayFits(t: Translate, { candidates, thing }: ReportItem, language: Language): string {
  const count = candidates.length;
  const fits = t(`fits.${thing.match ?? 'exact'}`, { count });
  const isOpen = count > 1 && (thing.kind === 'key' || thing.kind === 'name');
  return isOpen ? `${t('fits.open')}${language === 'en' ? ' ' : ''}${fits}` : fits;
}

function sayOld(t: Translate, expiring: number, things: number): string {
  return things === 1 ? t('summary.oldOnly') : t('summary.old', { count: expiring, things });
}

function sayProblem(t: Translate, { code, details }: Problem, language: Language): string {
  const reason = reasons.find((each) => each === details['reason']);
  const { bytes, limit, looksLike } = details;
  return t(`problem.${code}`, {
    ...details,
    // Two sentences: English has a space between them.
    reason: reason ? `${language === 'en' ? ' ' : ''}${t(`reason.${reason}`)}` : '',
    size: typeof bytes === 'number' ? sayBytes(bytes) : '',
    limit: typeof limit === 'number' ? sayBytes(limit) : '',
    looksLike: looksLike ? t('reason.looksLike', { what: looksLike }) : '',
  });
}

function sayPlace(t: Translate, { file, line, entry }: Place, language: Language): string {
  return [
    file || t('place.pasted'),
    ...(line === undefined ? [] : [t('place.line', { line })]),
    ...(entry === undefined ? [] : [t('place.entry', { entry })]),
  ].join(language === 'ja' ? '、' : ', ');
}
