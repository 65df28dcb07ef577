import { recall, remember } from './remember.ts';

/** Shows the languages that the reader chose last time. The choice itself is radio buttons and CSS. */
export function rememberView(): void {
  const choice = document.querySelector<HTMLFieldSetElement>('[data-view-choice]');
  if (!choice) return;
  const last = recall('view');
  const chosen = [...choice.querySelectorAll('input')].find(({ value }) => value === last);
  // Only while the text is still ahead: what is on screen must not move, and a link to a sentence shows both.
  const isAhead = choice.getBoundingClientRect().top > innerHeight && location.hash === '';
  if (chosen && isAhead) chosen.checked = true;
  choice.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) remember('view', target.value);
  });
}
