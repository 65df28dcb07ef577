import type { ReplayOnPage } from './course.ts';

/** How many answers that the check does not know are named: an address may hold any number. */
const mostNamed = 5;

/**
 * Lists the answers, each with a link to change it; those that only wait to apply again stand apart.
 * @param fragment the answers as an address carries them
 */
export function showAnswersSoFar(page: HTMLElement, { path, ignored }: ReplayOnPage, fragment: string): void {
  const section = page.querySelector<HTMLElement>('#so-far');
  const list = section?.querySelector('ol');
  if (!section || !list || path.length === 0) return;
  const { base = '' } = page.dataset;
  const { change = '', changeThis = '' } = section.dataset;
  for (const { question, answer } of path) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `${base}${question.id}/${fragment}`;
    link.textContent = change;
    link.ariaLabel = changeThis + question.title;
    link.className = 'screen-only';
    const chosen = document.createElement('strong');
    chosen.textContent = answer.label;
    item.append(question.title, ' — ', chosen, ' ', answer.consequence, ' ', link);
    list.append(item);
  }
  const kept = section.querySelector<HTMLElement>('#kept');
  const waiting = ignored.filter(({ why }) => why === 'not-on-path');
  if (kept && waiting.length > 0) {
    for (const { question, answer } of waiting) {
      // Both are known ids of the flow, so they can stand in a selector.
      const item = page.querySelector(`#map [data-question="${question}"]`);
      const label = item?.querySelector(`[data-answer="${answer}"]`)?.textContent;
      kept.querySelector('ul')?.append(listItem(`${item?.querySelector('a')?.textContent} — ${label}`));
    }
    kept.hidden = false;
  }
  // What an answer brings with it, whatever the verdict, stands beside the verdict too.
  const warnings = path.map(({ answer }) => answer.consequence).filter(Boolean);
  const box = warnings.length > 0 && page.querySelector<HTMLElement>('#consequences');
  if (box) {
    box.append(...warnings.map(listItem));
    box.hidden = false;
  }
  section.hidden = false;
  // What leads here in general gives way to what led this reader here.
  for (const leading of page.querySelectorAll<HTMLElement>('#leading')) leading.hidden = true;
}

/** Says which answers of the address were not used, as far as anybody can want to read. */
export function showDropped(
  page: HTMLElement,
  { ignored }: ReplayOnPage,
  repeated: readonly { readonly question: string; readonly answer: string }[],
): void {
  const box = page.querySelector<HTMLElement>('#dropped');
  const list = box?.querySelector('ul');
  const dropped = [...ignored.filter(({ why }) => why !== 'not-on-path'), ...repeated];
  if (!box || !list || dropped.length === 0) return;
  const named = dropped
    .slice(0, mostNamed)
    .map(({ question, answer }) => `${cut(question)} = ${cut(answer)}`);
  const rest = dropped.length - named.length;
  if (rest > 0) named.push((list.dataset['more'] ?? '').replace('0', String(rest)));
  list.append(...named.map(listItem));
  box.hidden = false;
}

function listItem(text: string): HTMLElement {
  const item = document.createElement('li');
  const isolated = document.createElement('bdi');
  isolated.textContent = text;
  item.append(isolated);
  return item;
}

function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
