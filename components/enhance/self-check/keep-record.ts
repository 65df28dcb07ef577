import { type Decision, writeAnswers } from '#domain/self-check/answers-in-address.ts';
import { changesSince, writeRecord } from '#domain/self-check/record.ts';
import { dayInJapan } from '#domain/time/day.ts';
import { type ReplayOnPage, usableAnswers } from './course.ts';
import { markdownOf } from './markdown.ts';
import { offerFile } from './offer-file.ts';

/**
 * Lets the reader keep a verdict: on paper, as Markdown, as JSON, or as an
 * address that computes it again.
 * @param outcome the part of the page that shows it
 */
export function offerRecord(
  page: HTMLElement,
  outcome: HTMLElement,
  now: ReplayOnPage,
  opened: Decision | undefined,
): void {
  const form = page.querySelector<HTMLElement>('#record');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  if (!form || !status) return;
  const { notice = '', flow = '', text = '' } = page.dataset;
  const { outcome: id = '', verdict = '', justification = '', certainty = '' } = outcome.dataset;
  const field = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`);
  const value = (name: string) => field(name)?.value.trim() ?? '';
  const today = dayInJapan(new Date());
  // A record that still holds keeps its day; one that does not is decided anew.
  const holds = opened && changesSince(opened, { outcome: id, verdict, flow, text }).length === 0;
  for (const [name, text] of [
    ['application', opened?.application ?? ''],
    ['decidedBy', opened?.decidedBy ?? ''],
    ['decidedOn', holds ? opened.decidedOn : today],
  ] as const) {
    const input = field(name);
    if (input) input.value = text;
  }

  /** Brings the record into the address: a reload, a bookmark and the printed sheet have it. */
  const settle = (): Decision => {
    const decision = {
      application: value('application'),
      decidedBy: value('decidedBy'),
      decidedOn: value('decidedOn') || today,
      outcome: id,
      verdict,
      flow,
      text,
    };
    history.replaceState(null, '', writeAnswers(usableAnswers(now), decision));
    page.querySelector('#record-address')?.replaceChildren(location.href);
    return decision;
  };
  /** A file's name that sorts and says what it is about. */
  const nameOf = ({ application, decidedOn }: Decision) =>
    [decidedOn, notice, application]
      .join(' ')
      .replace(/[\p{Cc}\\/:*?"<>|]+/gu, '-')
      .trim()
      .slice(0, 100);
  const recordOf = (decision: Decision) => ({
    ...decision,
    notice,
    justification,
    certainty,
    answers: now.path.map(({ question, answer }) => ({
      question: question.id,
      answer: answer.id,
      questionText: question.title,
      answerText: answer.label,
    })),
    sentences: listed(page, 'sentence').map(({ id }) => id),
    sources: listed(page, 'source').map(({ id, element }) => {
      const link = element.querySelector('a');
      const title = (link ?? element.firstElementChild)?.textContent ?? '';
      return { id, title, ...(link && { url: link.href }) };
    }),
    address: location.href,
  });

  const ways: Record<string, (decision: Decision) => unknown> = {
    print: () => print(),
    markdown: (decision) => offerFile(`${nameOf(decision)}.md`, 'text/markdown', markdownOf(page)),
    json: (decision) =>
      offerFile(`${nameOf(decision)}.json`, 'application/json', writeRecord(recordOf(decision))),
    link: () => navigator.clipboard.writeText(location.href),
  };
  form.addEventListener('click', async ({ target }) => {
    const way = target instanceof HTMLElement ? (target.dataset['keep'] ?? '') : '';
    const keep = ways[way];
    if (!keep) return;
    const { saved = '', copied = '' } = status.dataset;
    let message = way === 'print' ? '' : way === 'link' ? copied : saved;
    try {
      await keep(settle());
    } catch {
      message = document.body.dataset['copyFailed'] ?? '';
    }
    status.textContent = message;
  });
  form.addEventListener('change', settle);
  // Printed by the browser's own command, the sheet names its address too.
  addEventListener('beforeprint', settle);
}

function listed(page: HTMLElement, kind: 'sentence' | 'source') {
  return [...page.querySelectorAll<HTMLElement>(`[data-${kind}]`)].map((element) => ({
    id: element.dataset[kind] ?? '',
    element,
  }));
}
