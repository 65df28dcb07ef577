/** The script of a self-check's record page: writes down the verdict that the answers in the address lead to. */
import { readAnswers, writeAnswers } from '#domain/self-check/answers-in-address.ts';
import { replay } from '#domain/self-check/replay.ts';
import { keepPlaceBetweenLanguages } from './keep-place.ts';
import { showAnswersSoFar, showDropped } from './self-check/answers-so-far.ts';
import { readCourse, usableAnswers } from './self-check/course.ts';
import { keepFragment } from './self-check/keep-fragment.ts';
import { offerRecord } from './self-check/keep-record.ts';
import { offerOpening } from './self-check/open-record.ts';
import { showSince } from './self-check/since-record.ts';

const page = document.querySelector<HTMLElement>('#check');
if (page) show(page);

function show(page: HTMLElement): void {
  const { base = '', start = '' } = page.dataset;
  const given = readAnswers(location.hash);
  const now = replay(readCourse(page, start), given.answers);
  const outcome = page.querySelector<HTMLElement>(`[data-outcome="${CSS.escape(now.place.id)}"]`);
  keepPlaceBetweenLanguages();
  keepFragment();
  offerOpening(page);
  showDropped(page, now, given.repeated);
  showSince(page, outcome, given.decision);
  showAnswersSoFar(page, now, writeAnswers(usableAnswers(now), given.decision));
  if (outcome) showOutcome(page, outcome);
  else goOn(page, `${base}${now.place.id}/${writeAnswers(usableAnswers(now), given.decision)}`);
  if (outcome) offerRecord(page, outcome, now, given.decision);
  if (now.path.length > 0) readOut(page.querySelector(given.decision ? '#since' : 'h1'));
}

/** Leaves of the page what belongs to one outcome. */
function showOutcome(page: HTMLElement, outcome: HTMLElement): void {
  const { sentences = '', sources = '' } = outcome.dataset;
  for (const element of page.querySelectorAll<HTMLElement>('[data-sentence], [data-source]')) {
    const { sentence, source } = element.dataset;
    const isUsed = sentence
      ? sentences.split(' ').includes(sentence)
      : sources.split(' ').includes(source ?? '');
    if (!isUsed) element.remove();
  }
  outcome.hidden = false;
  page.querySelector('#whole')?.removeAttribute('hidden');
}

/** Moves the focus to what a reader came for, so that it is read out. */
function readOut(element: HTMLElement | null): void {
  if (!element) return;
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** Without a verdict there is nothing to record yet. */
function goOn(page: HTMLElement, address: string): void {
  const box = page.querySelector<HTMLElement>('#unfinished');
  const link = box?.querySelector('a');
  if (!box || !link) return;
  link.href = address;
  box.hidden = false;
}
