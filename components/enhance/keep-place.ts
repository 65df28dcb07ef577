import { remember } from './remember.ts';

/** Where a reader can be: the same ids stand on the page of the other language. */
const places = '.pair, .note, main section[id], .prose[id], main dl > [id], main li[id], main tr[id]';

/** The language link leads to what the reader is looking at, and the choice is remembered for the entry page. */
export function keepPlaceBetweenLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
    link.addEventListener('click', () => {
      remember('language', link.dataset['languageSwitch'] ?? '');
      // The answers of a self-check stand behind the #: they go along as they are.
      link.hash = location.hash.includes('=') ? location.hash : placeInView();
    });
  }
}

/** What the address names, while its beginning is in the window; else the last place that begins at or above the top. */
function placeInView(): string {
  if (scrollY < 100) return '';
  const named = document.getElementById(location.hash.slice(1));
  if (named && beginsInWindow(named)) return named.id;
  let place = '';
  let nearest = Number.NEGATIVE_INFINITY;
  for (const element of document.querySelectorAll(places)) {
    const { top, height } = element.getBoundingClientRect();
    // Of several that begin at the same height the first: side by side it is the one read first.
    if (height === 0 || top > 48 || top <= nearest) continue;
    nearest = top;
    place = element.id;
  }
  return place;
}

function beginsInWindow(element: Element): boolean {
  const { top } = element.getBoundingClientRect();
  return top > -48 && top < innerHeight;
}
