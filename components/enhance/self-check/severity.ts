import { severityOf } from '#domain/self-check/severity.ts';
import { dayInJapan } from '#domain/time/day.ts';

/** Brings up what a verdict means on the reader's day, where that is later than the day the page was built. */
export function showSeverity(page: HTMLElement): void {
  const today = dayInJapan(new Date());
  const all = [...page.querySelectorAll<HTMLElement>('[data-severity]')];
  for (const element of all) {
    const { severity, deadline = '', end = '' } = element.dataset;
    element.hidden = severityOf('affected', { deadline, end }, today) !== severity;
  }
  // A clock that runs behind the build: what the page was built with holds.
  if (all.every(({ hidden }) => hidden)) all[0]?.removeAttribute('hidden');
}
