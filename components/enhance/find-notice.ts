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
 * Whether a query speaks of a notice. By tracking ID always, however it is
 * typed; a line of words when each occurs, or when it holds the subject; a
 * pasted mail when two of its sentences do, because mails carry greetings and
 * footers of their own.
 */
function concerns(query: string, notice: string): boolean {
  const [trackingId = '', subject = ''] = notice.split('\n');
  if (lettersAndDigits(query).includes(lettersAndDigits(trackingId))) return true;
  const haystack = plain(notice);
  const lines = query
    .split(/[\n.。]/)
    .map(plain)
    .filter((line) => line.length > 1);
  if (lines.some((line) => line.includes(plain(subject)))) return true;
  if (lines.length <= 1) return lines.every((line) => wordsOf(line).every((word) => haystack.includes(word)));
  return lines.filter((line) => line.length > 15 && haystack.includes(line)).length >= 2;
}

/** What a mailer puts before a subject says nothing of it. */
const prefixes = /^(?:(?:re|fwd?|転送|返信) ?: ?|\[[^\]]*\] ?)+/;

/** Case, width, kinds of quotes and spacing do not matter; nor does the space between Japanese and Latin. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(prefixes, '')
    .replace(/(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]) | (?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])/gu, '');
}

/** The words of a line: by spaces, and where kana, kanji and Latin meet. Japanese particles are left out. */
function wordsOf(line: string): string[] {
  const runs = line.match(/[\p{sc=Latin}\d'-]+|\p{sc=Han}+|[\p{sc=Kana}ー]+|\p{sc=Hira}+/gu) ?? [];
  return runs.filter((run) => !/^\p{sc=Hira}{1,3}$/u.test(run));
}

function lettersAndDigits(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}
