import { remember } from './remember.ts';

/** Where a reader can be: the same ids stand on the page of the other language. */
const places = '.pair, main section[id], .prose[id], main dl > [id]';

/** The language link leads to what the reader is looking at, and the choice is remembered for the entry page. */
export function keepPlaceBetweenLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
    link.addEventListener('click', () => {
      remember('language', link.dataset['languageSwitch'] ?? '');
      link.hash = placeInView();
    });
  }
}

/** What the address names, while it is in the window; else the last place that begins near the top. */
function placeInView(): string {
  if (scrollY < 100) return '';
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named && isInWindow(named)) return named.id;
  let place = '';
  for (const element of document.querySelectorAll(places)) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top < innerHeight / 5) place = element.id;
  }
  return place;
}

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
