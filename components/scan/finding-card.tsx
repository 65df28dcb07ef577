import { memo, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '#domain/pinning/finding.ts';
import { type ReportContext, sayFinding } from '#domain/pinning/report.ts';
import type { Review } from '#domain/pinning/review.ts';
import { visible } from '#domain/pinning/visible-text.ts';
import { addresses } from '#domain/site/addresses.ts';

const effectLooks: Readonly<Record<Finding['verdict']['effect'], string>> = {
  breaks: 'badge role-badge comes text-change',
  depends: 'badge role-badge goes text-change',
  survives: 'badge role-badge text-good',
  'other-host': 'badge role-badge unknown text-muted',
  'not-affected': 'badge role-badge text-good',
};

interface Props {
  readonly finding: Finding;
  readonly context: ReportContext;
  readonly review: Review | undefined;
  readonly onReview: (review: Review | undefined) => void;
}

/** One finding: where, what, what the notice does to it and why, and what to do. */
export const FindingCard = memo(Card, (before, after) => {
  // The callback is made anew each time, but for the same finding it does the same.
  const { finding, context, review } = before;
  return finding === after.finding && review === after.review && context.say === after.context.say;
});

function Card({ finding, context, review, onReview }: Props) {
  const { t } = useTranslation('scan-page');
  const { say, language } = context;
  const { verdict, line, excerpt, mark, certificates, pattern } = finding;
  const said = sayFinding(finding, context);
  const file = visible(finding.file);
  const [from, to] = mark;
  return (
    <li className="thing finding">
      <h4>{line > 0 ? t('finding.line', { file, line }) : t('finding.binary', { file })}</h4>
      <p className="badges">
        <span className="badge">{said.class}</span>{' '}
        <span className={effectLooks[verdict.effect]}>{said.effect}</span>{' '}
        <span className="badge text-muted">{said.confidence}</span>{' '}
        {review && <span className="badge">{t(`review.${review.state}`)}</span>}
      </p>
      <pre className="excerpt">
        <code>
          {visible(excerpt.slice(0, from))}
          <mark>{visible(excerpt.slice(from, to))}</mark>
          {visible(excerpt.slice(to))}
        </code>
      </pre>
      <dl className="facts">
        <div>
          <dt>{t('finding.pattern')}</dt>
          <dd>
            {pattern === '' ? (
              said.pattern
            ) : (
              <a href={addresses.pattern(language, pattern)}>{said.pattern}</a>
            )}
          </dd>
        </div>
        {certificates.length > 0 && (
          <div>
            <dt>{t('finding.certificates')}</dt>
            {certificates.map((id, index) => (
              <dd key={id}>
                <a href={addresses.certificate(language, id)}>{said.certificates[index] ?? id}</a>
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{t('finding.why')}</dt>
          {said.reasons.map((reason) => (
            <dd key={reason}>{reason}</dd>
          ))}
        </div>
        {verdict.class === 'pins' && (
          <div>
            <dt>{t('finding.what')}</dt>
            <dd>{say(`pinned.${verdict.pinned}`)}</dd>
          </div>
        )}
        {verdict.class !== 'identity' && (
          <div>
            <dt>{t('finding.side')}</dt>
            <dd>{say(`side.${verdict.side}`)}</dd>
          </div>
        )}
        {verdict.hosts.length > 0 && (
          <div>
            <dt>{t('finding.hosts')}</dt>
            <dd>{verdict.hosts.map(visible).join(', ')}</dd>
          </div>
        )}
        <div>
          <dt>{t('finding.todo')}</dt>
          <dd>{said.advice}</dd>
        </div>
        {review && review.reason !== '' && (
          <div>
            <dt>{t(`review.${review.state}`)}</dt>
            <dd>{review.reason}</dd>
          </div>
        )}
      </dl>
      <ReviewForm review={review} place={`${file}:${line}`} onReview={onReview} />
    </li>
  );
}

/** Marks a finding. A false alarm asks for a reason, which a second reader will want to know. */
function ReviewForm({
  review,
  place,
  onReview,
}: {
  readonly review: Review | undefined;
  readonly place: string;
  readonly onReview: (review: Review | undefined) => void;
}) {
  const { t } = useTranslation('scan-page');
  const id = useId();
  const [asking, setAsking] = useState<Review['state'] | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const reason = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef<Review['state'] | null>(null);
  useEffect(() => {
    if (asking) reason.current?.focus();
    // What had the focus is gone; a button of the same row takes it.
    else if (wasAsking.current) first.current?.focus();
    wasAsking.current = asking;
  }, [asking]);

  const keep = () => {
    const text = reason.current?.value.trim() ?? '';
    if (asking === 'false-alarm' && text === '') {
      setIsMissing(true);
      reason.current?.focus();
      return;
    }
    if (asking) onReview({ state: asking, reason: text });
    setIsMissing(false);
    setAsking(null);
  };

  if (asking)
    return (
      <form
        className="review screen-only"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <label htmlFor={`${id}-reason`}>
          {t(asking === 'false-alarm' ? 'review.reason' : 'review.reasonOptional')}
        </label>
        <input
          ref={reason}
          id={`${id}-reason`}
          className="field"
          defaultValue={review?.reason ?? ''}
          autoComplete="off"
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-missing` : undefined}
        />
        {isMissing && (
          <p id={`${id}-missing`} role="alert" className="remark">
            {t('review.reasonMissing')}
          </p>
        )}
        <button type="button" className="action" onClick={keep}>
          {t('review.save')}
        </button>
        <button
          type="button"
          className="action"
          onClick={() => {
            setIsMissing(false);
            setAsking(null);
          }}
        >
          {t('review.cancel')}
        </button>
      </form>
    );
  return (
    <p className="review screen-only">
      <button
        ref={first}
        type="button"
        className="copy"
        aria-label={`${t(review ? 'review.undo' : 'review.markReviewed')}: ${place}`}
        onClick={() => (review ? onReview(undefined) : setAsking('reviewed'))}
      >
        {t(review ? 'review.undo' : 'review.markReviewed')}
      </button>
      {!review && (
        <button
          type="button"
          className="copy"
          aria-label={`${t('review.markFalse')}: ${place}`}
          onClick={() => setAsking('false-alarm')}
        >
          {t('review.markFalse')}
        </button>
      )}
    </p>
  );
}
