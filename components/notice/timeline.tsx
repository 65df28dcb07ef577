import { SourceMarks } from '#components/prose/source-marks.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Notice } from '#domain/notice/notice.ts';
import type { Source } from '#domain/source.ts';
import { type Day, isPast, sayDay, sayInstant } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';

/**
 * The notice's dates from top to bottom, with today among them. A list first,
 * a picture by its line and marks: past filled, today a diamond, ahead hollow,
 * and each said in words as well.
 */
export function Timeline({
  notice,
  language,
  today,
  references,
}: {
  readonly notice: Notice;
  readonly language: Language;
  readonly today: Day;
  readonly references: readonly Source[];
}) {
  const t = translator(language, 'notice');
  const past = notice.milestones.filter(({ day }) => isPast(day, today));
  const ahead = notice.milestones.filter(({ day }) => !isPast(day, today));
  const item = (milestone: Notice['milestones'][number], when: 'past' | 'ahead') => {
    const moment = milestone.instant && sayInstant(milestone.instant, language);
    return (
      <li key={milestone.id} className={when} data-day={milestone.day}>
        <p className="font-bold">
          <time dateTime={milestone.instant ?? milestone.day}>
            {moment ? moment.utc : sayDay(milestone.day, language)}
          </time>{' '}
          <span className="badge font-normal text-muted">{t(`timeline.${when}`)}</span>
        </p>
        {moment && <p className="text-muted text-sm">= {moment.japan}</p>}
        <p>
          {milestone.what[language]} <SourceMarks ids={milestone.sources} references={references} />
        </p>
        {milestone.detail && <p className="text-muted text-sm">{milestone.detail[language]}</p>}
      </li>
    );
  };
  return (
    <ol className="timeline">
      {past.map((milestone) => item(milestone, 'past'))}
      <li className="today" data-today-item>
        <p className="font-bold text-link">
          {t('timeline.today')}:{' '}
          <time data-today={today} dateTime={today}>
            {sayDay(today, language)}
          </time>
        </p>
      </li>
      {ahead.map((milestone) => item(milestone, 'ahead'))}
    </ol>
  );
}
