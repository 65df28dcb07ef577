import type { Bilingual, Language } from '#domain/bilingual.ts';
import type { ChangeDays, Severity } from '#domain/self-check/severity.ts';

export interface SeverityWords {
  /** On the day the page was built. */
  readonly now: Severity;
  readonly days: ChangeDays;
  readonly words: Readonly<Record<Severity, Bilingual>>;
}

const order = ['before-deadline', 'past-deadline', 'after-change'] as const;

/**
 * How pressing the verdict is today. What later days will make of it stands
 * hidden beside it, for the script to bring up when the page has grown old.
 */
export function SeverityToday({
  severity: { now, days, words },
  language,
}: {
  readonly severity: SeverityWords;
  readonly language: Language;
}) {
  if (now === 'none') return <span>{words.none[language]}</span>;
  return order.slice(order.indexOf(now)).map((each) => (
    <span
      key={each}
      data-severity={each}
      data-deadline={days.deadline}
      data-end={days.end}
      hidden={each !== now}
    >
      {words[each][language]}
    </span>
  ));
}
