import { writeAnswers } from '#domain/self-check/answers-in-address.ts';
import { openRecord } from '#domain/self-check/record.ts';

/** No record comes near it; a larger file was chosen by mistake. */
const largest = 1_000_000;

/** Opens a saved record: its answers go into the address. */
export function offerOpening(page: HTMLElement): void {
  const input = page.querySelector<HTMLInputElement>('#record-file');
  const problem = page.querySelector<HTMLElement>('#open-problem');
  const { notice = '' } = page.dataset;
  if (!input || !problem) return;
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = file.size > largest ? undefined : await file.text().catch(() => null);
    const read = text === undefined ? 'too-large' : text === null ? 'unreadable' : openRecord(text, notice);
    // Without its day an address would not be that of a record.
    const opened = typeof read !== 'string' && !read.decision.decidedOn ? 'not-a-record' : read;
    if (typeof opened !== 'string') {
      // The page computes it afresh from its address, as it does with a link to a record.
      location.hash = writeAnswers(opened.answers, opened.decision);
      location.reload();
      return;
    }
    problem.textContent = (problem.getAttribute(`data-${opened}`) ?? '').replace('{file}', file.name);
    // So that the same file, mended, can be chosen again.
    input.value = '';
  });
}
