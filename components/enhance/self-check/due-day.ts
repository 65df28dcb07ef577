import type { Language } from '#domain/bilingual.ts';
import { calendarFile } from '#domain/time/calendar-file.ts';
import { dayInJapan, isPast, sayDay } from '#domain/time/day.ts';
import { offerFile } from './offer-file.ts';

const week = 7 * 86_400_000;

/** A day to answer by: in a week, or by the notice's own deadline if that comes first. It goes into the texts and into a calendar. */
export function offerDueDay(page: HTMLElement): void {
  const box = page.querySelector<HTMLElement>('#due');
  const input = box?.querySelector('input');
  const button = box?.querySelector('button');
  if (!box || !input || !button) return;
  const { deadline = '', calendar = '', title = '' } = box.dataset;
  const today = dayInJapan(new Date());
  const inAWeek = dayInJapan(new Date(Date.now() + week));
  input.min = today;
  input.value = isPast(deadline, today) || isPast(inAWeek, deadline) ? inAWeek : deadline;

  const write = () => {
    for (const time of page.querySelectorAll<HTMLTimeElement>('[data-due]')) {
      const language = time.closest<HTMLElement>('[lang]')?.lang as Language;
      if (input.value) time.textContent = sayDay(input.value, language);
    }
  };
  write();
  input.addEventListener('change', write);
  button.addEventListener('click', () => {
    if (!input.reportValidity()) return;
    const text = page.querySelector('.letter')?.textContent ?? '';
    const file = calendarFile({ id: `${Date.now()}.${calendar}`, day: input.value, title, text }, new Date());
    offerFile(`${calendar.split('@')[0]}.ics`, 'text/calendar', file);
  });
}
