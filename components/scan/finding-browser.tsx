import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Review } from '#domain/pinning/review.ts';
import { FindingFilters } from './finding-filters.tsx';
import { FindingGroupSection } from './finding-group.tsx';
import {
  type Filter,
  firstOf,
  type Grouping,
  grouped,
  type ListedFinding,
  noFilter,
  passes,
  type Reviews,
} from './list-findings.ts';
import type { Voice } from './scan-context.ts';

/** Findings that are shown at once, and that each press adds: a page with thousands would be slow to lay out. */
const firstShown = 50;
const addedAtOnce = 100;
/** On paper there is no button to press. */
const mostPrinted = 2000;

/**
 * Everything that was found, filtered and grouped. Nothing moves under the
 * reader's pointer: in the order of the files new findings only come below; in
 * any other grouping they wait until they are asked for; and what the reader
 * has just decided about stays until the filter is changed.
 */
export function FindingBrowser({
  findings,
  isRunning,
  reviews,
  onReview,
  voice,
}: {
  readonly findings: readonly ListedFinding[];
  readonly isRunning: boolean;
  readonly reviews: Reviews;
  readonly onReview: (key: string, review: Review | null) => void;
  readonly voice: Voice;
}) {
  const { t, lookup } = voice;
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [by, setBy] = useState<Grouping>('file');
  const [most, setMost] = useState(firstShown);
  const [seen, setSeen] = useState(0);
  const [reviewsThen, setReviewsThen] = useState(reviews);
  const wanted = useDeferredValue(filter);

  const isInOrder = by === 'file';
  const present = isInOrder ? findings.length : seen;
  const takeIn = useCallback(() => {
    setSeen(findings.length);
    setReviewsThen(reviews);
  }, [findings.length, reviews]);

  const passing = useMemo(
    () =>
      (present === findings.length ? findings : findings.slice(0, present)).filter((each) =>
        passes(each, wanted, reviewsThen, lookup),
      ),
    [findings, present, wanted, reviewsThen, lookup],
  );
  const groups = useMemo(() => grouped(passing, by, lookup), [passing, by, lookup]);
  const shown = useMemo(() => firstOf(groups, most), [groups, most]);
  const numbers = useMemo(() => new Map(groups.map(({ id, findings: all }) => [id, all.length])), [groups]);
  const waiting = findings.length - present;
  const number = new Intl.NumberFormat(voice.language);

  useEffect(() => {
    const showAll = () => flushSync(() => setMost((before) => Math.max(before, mostPrinted)));
    addEventListener('beforeprint', showAll);
    return () => removeEventListener('beforeprint', showAll);
  }, []);

  const said =
    passing.length === 0
      ? t('result.noneShown')
      : t('result.shown', {
          shown: number.format(Math.min(most, passing.length)),
          count: passing.length,
          number: number.format(passing.length),
        });
  return (
    <section className="found">
      <h3>{t('result.findings')}</h3>
      <FindingFilters
        findings={findings}
        filter={filter}
        onFilter={(changed) => {
          setFilter(changed);
          setMost(firstShown);
          takeIn();
        }}
        by={by}
        onGroup={(changed) => {
          setBy(changed);
          setMost(firstShown);
          takeIn();
        }}
        reviews={reviews}
        voice={voice}
      />
      <p className="shown" role={isRunning ? undefined : 'status'}>
        {said}
      </p>
      {waiting > 0 && (
        <p className="controls screen-only">
          <button type="button" className="action" onClick={takeIn}>
            {t('result.takeIn', { count: waiting, number: number.format(waiting) })}
          </button>
        </p>
      )}
      {shown.map(({ id, findings: members }) => (
        <FindingGroupSection
          key={id}
          id={id}
          by={by}
          count={numbers.get(id) ?? members.length}
          findings={members}
          reviews={reviews}
          onReview={onReview}
          voice={voice}
        />
      ))}
      {passing.length > most && (
        <p className="controls screen-only">
          <button type="button" className="action" onClick={() => setMost(most + addedAtOnce)}>
            {t('result.more')}
          </button>
        </p>
      )}
      {passing.length > 0 && <p className="mt-3 text-muted text-sm">{t('review.kept')}</p>}
    </section>
  );
}
