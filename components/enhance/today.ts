import type { Language } from '#domain/bilingual.ts';
import { dayInJapan, daysBetween, isPast, sayDay } from '#domain/time/day.ts';

/** Brings the day that the page was built for up to the reader's own. */
export function showToday(): void {
  const today = dayInJapan(new Date());
  const language = document.documentElement.lang as Language;
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-today]')) {
    time.dateTime = today;
    time.textContent = sayDay(today, language);
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-days-since]')) {
    const days = daysBetween(element.dataset['daysSince'] ?? today, today);
    element.textContent = element.textContent.replace(/\d+/, String(days));
  }
  moveTodayOnTimeline(today);
}

/** Milestones that have passed since the page was built go above today. */
function moveTodayOnTimeline(today: string): void {
  const item = document.querySelector('[data-today-item]');
  const past = document.querySelector('.timeline > .past .badge')?.textContent ?? '';
  for (let next = item?.nextElementSibling; next; next = item?.nextElementSibling) {
    const day = next instanceof HTMLElement ? next.dataset['day'] : undefined;
    if (!item || !day || !isPast(day, today)) return;
    next.className = 'past';
    next.querySelector('.badge')?.replaceChildren(past);
    item.before(next);
  }
}
