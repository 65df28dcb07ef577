/** The entry pages' script: follows the link in the reader's language, at once. */
import { recall } from './remember.ts';

const wanted = [recall('language') ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2).toLowerCase());
const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
for (const language of wanted) {
  const link = links.find(({ dataset }) => dataset['language'] === language);
  if (link) {
    location.replace(link.href + location.hash);
    break;
  }
}
