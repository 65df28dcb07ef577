import type { Language } from '#domain/bilingual.ts';
import type { Decision } from '#domain/self-check/answers-in-address.ts';
import { changesSince } from '#domain/self-check/record.ts';
import { sayDay } from '#domain/time/day.ts';

/**
 * Says what changed since a record was saved.
 * @param outcome what its answers lead to now; null when they no longer reach a verdict
 */
export function showSince(
  page: HTMLElement,
  outcome: HTMLElement | null,
  decision: Decision | undefined,
): void {
  const box = page.querySelector<HTMLElement>('#since');
  if (!box || !decision) return;
  const { flow = '', text = '' } = page.dataset;
  const { outcome: id = '', verdict = '' } = outcome?.dataset ?? {};
  const now = { outcome: id, verdict, flow, text };
  const word = (id: string) =>
    box.querySelector(`[data-verdict-word="${CSS.escape(id)}"]`)?.textContent ?? id;
  const changes = outcome ? changesSince(decision, now) : [];
  const lines: Record<string, readonly [string, string]> = {};
  if (!outcome) {
    lines['unfinished'] = ['', ''];
    lines['verdictNone'] = [word(decision.verdict), ''];
  }
  for (const change of changes) lines[change] = [decision[change], now[change]];
  if (lines['verdict']) lines['verdict'] = [word(decision.verdict), word(verdict)];
  if (Object.keys(lines).length === 0) lines['same'] = ['', ''];

  const opened = box.querySelector<HTMLElement>('[data-opened]');
  if (opened) {
    const day = sayDayOr(decision.decidedOn, opened.dataset['opened'] ?? '');
    opened.textContent = opened.textContent.replace('{day}', day);
  }
  for (const line of box.querySelectorAll<HTMLElement>('[data-line]')) {
    const said = lines[line.dataset['line'] ?? ''];
    line.hidden = !said;
    if (said) {
      line.textContent = line.textContent.replace(/\{(before|after)\}/g, (_, gap) =>
        said[gap === 'before' ? 0 : 1].slice(0, 40),
      );
    }
  }
  box.hidden = false;
}

/** A day in words; a record from anywhere may hold something that is none. */
function sayDayOr(day: string, otherwise: string): string {
  try {
    return sayDay(day, document.documentElement.lang as Language);
  } catch {
    return otherwise;
  }
}
