import { type RefObject, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missedNothing, type ReportContext, sayNotRead, saySummary } from '#domain/pinning/report.ts';
import type { Review } from '#domain/pinning/review.ts';
import type { SaidContent } from './context.ts';
import { FilterBar } from './filter-bar.tsx';
import { filtered, grouped, groupSizes, noFilter } from './filter-findings.ts';
import { FindingCard } from './finding-card.tsx';
import type { ScanContent } from './messages.ts';
import { SaveButtons } from './save-buttons.tsx';
import { TakeToCheck } from './take-to-check.tsx';
import type { useScan } from './use-scan.ts';

/** Findings shown at once; more on request. */
const shownAtOnce = 100;

/** The summary first, then what can be done with it, then every finding. */
export function Results({
  scan,
  content,
  context,
  said,
  heading,
  reviews,
  onReview,
}: {
  readonly scan: ReturnType<typeof useScan>['scan'];
  readonly content: ScanContent;
  readonly context: ReportContext;
  readonly said: SaidContent;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly reviews: ReadonlyMap<string, Review>;
  readonly onReview: (key: string, review: Review | undefined) => void;
}) {
  const { t } = useTranslation('scan-page');
  const [filter, setFilter] = useState(noFilter);
  const [limit, setLimit] = useState(shownAtOnce);
  const { found, summary, results, phase } = scan;
  const asked = useDeferredValue(filter);
  const platformOf = useMemo(() => {
    const platforms = new Map(content.patterns.map(({ id, platform }) => [id, platform]));
    return (pattern: string) => platforms.get(pattern) ?? 'identity';
  }, [content]);
  const fitting = useMemo(
    () => filtered(found, asked, reviews, platformOf),
    [found, asked, reviews, platformOf],
  );
  const groupWords = {
    platformName: (pattern: string) => said.platforms[platformOf(pattern)] ?? '',
    noCertificate: t('filter.noCertificate'),
  };
  const groups = grouped(fitting.slice(0, limit), asked.group, context, groupWords);
  const counts = useMemo(() => groupSizes(fitting, asked.group), [fitting, asked]);
  const isOver = summary !== null;
  const sentences = useMemo(() => (summary ? saySummary(summary, context) : []), [summary, context]);
  return (
    <section className="results" aria-busy={!isOver}>
      <h2 ref={heading} tabIndex={-1}>
        {t('result.title')}
      </h2>
      {isOver && (
        <div className="summary">
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {summary && summary.notRead.length > 0 && (
        <details className="not-read">
          <summary>{t('result.notRead')}</summary>
          <ul>
            {summary.notRead.map((line) => (
              <li key={`${line.file} ${line.why} ${line.detail}`}>{sayNotRead(line, context)}</li>
            ))}
          </ul>
          {sum(summary.notReadByWhy) > summary.notRead.length && <p>{t('result.notReadMore')}</p>}
        </details>
      )}
      {summary && (
        <>
          <SaveButtons results={results} summary={summary} context={context} sentences={sentences} />
          <TakeToCheck
            findings={found}
            reviews={reviews}
            isWhole={phase === 'done' && missedNothing(summary)}
            said={said}
            platformOf={platformOf}
            language={context.language}
          />
        </>
      )}
      {found.length > 0 && (
        <>
          <FilterBar
            filter={filter}
            onChange={(changed) => {
              setFilter(changed);
              setLimit(shownAtOnce);
            }}
            found={found}
            context={context}
            platforms={said.platforms}
            platformOf={platformOf}
          />
          <p role="status">
            {fitting.length === 0
              ? t('result.noneShown')
              : t('result.shown', { shown: Math.min(limit, fitting.length), count: fitting.length })}
          </p>
        </>
      )}
      {groups.map(({ id, name, items }) => (
        <section key={id} className="found">
          <h3>{t('result.group', { name, count: counts.get(id) ?? items.length })}</h3>
          <ul className="findings">
            {items.map(({ key, finding }) => (
              <FindingCard
                key={key}
                finding={finding}
                context={context}
                review={reviews.get(key)}
                onReview={(review) => onReview(key, review)}
              />
            ))}
          </ul>
        </section>
      ))}
      {fitting.length > limit && (
        <p className="controls">
          <button type="button" className="action" onClick={() => setLimit(limit + shownAtOnce)}>
            {t('result.more')}
          </button>
        </p>
      )}
      {found.length > 0 && <p className="text-muted text-sm">{t('review.kept')}</p>}
    </section>
  );
}

const sum = (numbers: Readonly<Record<string, number>>) =>
  Object.values(numbers).reduce((all, each) => all + each, 0);
