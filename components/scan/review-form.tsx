import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '#domain/pinning/review.ts';

/** What the reader decides about a place: looked at, or a false alarm and why; and the way back. */
export function ReviewForm({
  review,
  place,
  onReview,
}: {
  readonly review: Review | undefined;
  /** File and line: hundreds of buttons must not all be named alike. */
  readonly place: string;
  readonly onReview: (review: Review | null) => void;
}) {
  const { t } = useTranslation('scan-page');
  const [asked, setAsked] = useState<Review['state'] | null>(null);
  const focusNext = useRef(false);
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the focus goes to the one in its place.
  useEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    first.current?.focus();
  });
  const settle = (made?: Review | null) => {
    focusNext.current = true;
    setAsked(null);
    if (made !== undefined) onReview(made);
  };

  if (review)
    return (
      <p className="review">
        <strong className="badge">{t(`review.${review.state}`)}</strong> {review.reason}{' '}
        <button
          ref={first}
          type="button"
          className="copy screen-only"
          aria-label={t('review.undoOf', { place })}
          onClick={() => settle(null)}
        >
          {t('review.undo')}
        </button>
      </p>
    );
  if (asked) return <ReasonForm state={asked} onDone={settle} />;
  return (
    <p className="review screen-only">
      <button
        ref={first}
        type="button"
        className="copy"
        aria-label={t('review.markReviewedOf', { place })}
        onClick={() => setAsked('reviewed')}
      >
        {t('review.markReviewed')}
      </button>
      <button
        type="button"
        className="copy"
        aria-label={t('review.markFalseOf', { place })}
        onClick={() => setAsked('false-alarm')}
      >
        {t('review.markFalse')}
      </button>
    </p>
  );
}

function ReasonForm({
  state,
  onDone,
}: {
  readonly state: Review['state'];
  readonly onDone: (made?: Review) => void;
}) {
  const { t } = useTranslation('scan-page');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    if (state === 'false-alarm' && reason === '') {
      setIsMissing(true);
      field.current?.focus();
      return;
    }
    onDone({ state, reason });
  };

  return (
    <form
      className="review-form screen-only"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <label htmlFor={id}>{t(state === 'reviewed' ? 'review.reasonOptional' : 'review.reason')}</label>
      <input
        ref={field}
        id={id}
        className="field"
        autoComplete="off"
        maxLength={500}
        aria-describedby={`${id}-problem`}
        aria-invalid={isMissing}
      />
      <button type="submit" className="action">
        {t(`review.keep.${state}`)}
      </button>
      <button type="button" className="action" onClick={() => onDone()}>
        {t('review.cancel')}
      </button>
      <p id={`${id}-problem`} role="alert">
        {isMissing && t('review.reasonMissing')}
      </p>
    </form>
  );
}
