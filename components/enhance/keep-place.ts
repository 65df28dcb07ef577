import { remember } from './remember.ts';

/** Where a reader can be: the same ids stand on the page of the other language. */
const places = '[data-pair], main section[id], .prose[id], main dl > [id]';

/** The language link leads to what the reader is looking at, and the choice is remembered for the entry page. */
export function keepPlaceBetweenLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
    link.addEventListener('click', () => {
      remember('language', link.dataset['languageSwitch'] ?? '');
      link.hash = placeInView();
    });
  }
}

/** The last place that starts above the middle of the window; none at the top of the page. */
function placeInView(): string {
  if (scrollY < 100) return '';
  let place = '';
  for (const element of document.querySelectorAll(places)) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top < innerHeight / 2) place = element.id;
  }
  return place;
}
