import { type Summary, sayHow, sayWhy } from '#domain/pinning/report.ts';
import { visible } from '#domain/pinning/visible-text.ts';
import type { Voice } from './scan-context.ts';

/** Each place that was not looked at, or not wholly, and why. What was left out as asked for is only counted above. */
export function NotReadList({
  summary: { notRead, notReadByWhy },
  voice: { t, report },
}: {
  readonly summary: Summary;
  readonly voice: Voice;
}) {
  if (notRead.length === 0) return null;
  const { ignored = 0, generated = 0, ...others } = notReadByWhy;
  const all = Object.values(others).reduce((sum, each) => sum + each, 0);
  return (
    <section className="found">
      <h3>
        {t('result.notRead')} <span className="text-muted">({all})</span>
      </h3>
      <details open={notRead.length <= 10}>
        <summary>{t('result.notReadPlaces')}</summary>
        <ul className="problems not-read">
          {notRead.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a list that is complete and never reordered
            <li key={index}>
              <span className="text-muted">{sayHow(line, report)}:</span> <code>{visible(line.file)}</code>{' '}
              {visible(sayWhy(line, report))}
            </li>
          ))}
        </ul>
        {all > notRead.length && <p className="text-muted">{t('result.notReadMore')}</p>}
      </details>
    </section>
  );
}
