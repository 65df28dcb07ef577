import { SourceMarks } from '#components/prose/source-marks.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Notice } from '#domain/notice/notice.ts';
import type { Source } from '#domain/source.ts';
import { translator } from '#locales/index.ts';

/** Tracking ID, sender, services, clouds, deadline: what the reader compares with the mail in hand. */
export function Facts({
  notice,
  language,
  subject,
  references,
}: {
  readonly notice: Notice;
  readonly language: Language;
  /** The mail's own subject, in English. */
  readonly subject: string;
  readonly references: readonly Source[];
}) {
  const t = translator(language, 'notice');
  const rows = [
    { id: 'subject', label: t('subject'), value: <span lang="en">{subject}</span> },
    ...notice.facts.map(({ id, label, value, sources }) => ({
      id,
      label: label[language],
      value: (
        <>
          {value[language]} <SourceMarks ids={sources} references={references} />
        </>
      ),
    })),
  ];
  return (
    <dl className="grid gap-x-6 gap-y-1 text-[0.9375rem] sm:grid-cols-[9rem_1fr]">
      {rows.map(({ id, label, value }) => (
        <div key={id} className="contents">
          <dt className="font-bold text-muted">{label}</dt>
          <dd className="mb-2 border-line sm:mb-0 sm:border-b sm:pb-1">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
