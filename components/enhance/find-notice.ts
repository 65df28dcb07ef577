/** The front page's script: finds the notice a reader holds. */
const box = document.querySelector<HTMLElement>('[data-find]');
const field = box?.querySelector('textarea');
const status = box?.querySelector<HTMLElement>('[role=status]');

if (field && status) {
  const items = [...document.querySelectorAll<HTMLElement>('[data-notice]')];
  field.addEventListener('input', () => {
    const query = field.value;
    let count = 0;
    for (const item of items) {
      const matches = query.trim() === '' || concerns(query, item.dataset['notice'] ?? '');
      item.hidden = !matches;
      if (matches) count += 1;
    }
    const { found = '', none = '' } = status.dataset;
    status.textContent = query.trim() === '' ? '' : count > 0 ? found.replace('0', String(count)) : none;
  });
}

/**
 * Whether a query speaks of a notice. By tracking ID always; a line of words
 * when each occurs; a pasted mail when two of its sentences do, because mails
 * carry greetings and footers of their own.
 */
function concerns(query: string, notice: string): boolean {
  const haystack = plain(notice);
  const [trackingId = ''] = notice.split('\n');
  if (plain(query).includes(plain(trackingId))) return true;
  const lines = query
    .split(/[\n.。]/)
    .map(plain)
    .filter((line) => line.length > 1);
  if (lines.length <= 1)
    return lines.every((line) => line.split(' ').every((word) => haystack.includes(word)));
  return lines.filter((line) => line.length > 20 && haystack.includes(line)).length >= 2;
}

/** Case, width, kinds of quotes and spacing do not matter. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}
