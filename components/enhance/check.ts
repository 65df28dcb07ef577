/**
 * The script of a self-check's start, questions and outcomes, in place of the
 * reading pages' own. Every answer is a plain link; the script makes it carry
 * the answers so far behind the address's `#`, which no server sees, and shows
 * them back.
 */
import { readAnswers, writeAnswers } from '#domain/self-check/answers-in-address.ts';
import { replay } from '#domain/self-check/replay.ts';
import { offerCopying } from './copy.ts';
import { keepPlaceBetweenLanguages } from './keep-place.ts';
import { showAnswersSoFar, showDropped } from './self-check/answers-so-far.ts';
import { readCourse, usableAnswers } from './self-check/course.ts';
import { offerDueDay } from './self-check/due-day.ts';
import { keepFragment } from './self-check/keep-fragment.ts';
import { showSeverity } from './self-check/severity.ts';
import { showToday } from './today.ts';

const page = document.querySelector<HTMLElement>('#check');
if (page) show(page);

function show(page: HTMLElement): void {
  const { place: here = '', base = '', start = '' } = page.dataset;
  const { answers, repeated, decision } = readAnswers(location.hash);
  const course = readCourse(page, start);
  const now = replay(course, answers);
  const isGiven = Object.keys(answers).length > 0;
  const hasPassed = now.path.some(({ question }) => question.id === here);
  // Answers that lead elsewhere: to where they lead.
  if (isGiven && !hasPassed && now.place.id !== here) {
    location.replace(`${base}${now.place.id}/${location.hash}`);
    return;
  }
  keepFragment();
  offerCopying();
  keepPlaceBetweenLanguages();
  showToday();
  showSeverity(page);
  offerDueDay(page);
  // Opened in the middle without answers: the links stay plain, as they are without a script.
  if (!isGiven && here !== start) {
    page.querySelector('#detached')?.removeAttribute('hidden');
    return;
  }

  const usable = usableAnswers(now);
  const fragment = writeAnswers(usable, decision);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.answers a')) {
    const { answer = '' } = link.dataset;
    const changed = new Map(usable).set(here, answer);
    // Answers that still apply are not asked again: straight to the first open question.
    const next = replay(course, Object.fromEntries(changed)).place.id;
    link.href = `${base}${next}/${writeAnswers(changed, decision)}`;
    if (answers[here] === answer) markChosen(link);
  }
  const again = hasPassed && page.querySelector<HTMLAnchorElement>('#again a');
  if (again) {
    again.href = `${base}${now.place.id}/${fragment}`;
    again.parentElement?.removeAttribute('hidden');
  }
  page.querySelector('#page-url')?.replaceChildren(location.href);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a[data-carry]')) link.hash = fragment;
  showAnswersSoFar(page, now, fragment);
  showDropped(page, now, repeated);
  sayStep(page, now.path.findIndex(({ question }) => question.id === here) + 1 || now.path.length + 1);
  if (isGiven) page.querySelector('h1')?.focus({ preventScroll: true });
}

function markChosen(link: HTMLAnchorElement): void {
  const badge = document.createElement('span');
  badge.className = 'badge';
  badge.textContent = link.closest('ul')?.dataset['chosen'] ?? '';
  link.ariaCurrent = 'true';
  link.append(' ', badge);
}

/** The number of the question, in the heading and in the title: both are read out when the page opens. */
function sayStep(page: HTMLElement, number: number): void {
  const step = page.dataset['step']?.replace('{number}', String(number));
  if (!step) return;
  page.querySelector('#step')?.replaceChildren(step);
  document.title = `${step}: ${document.title}`;
}
