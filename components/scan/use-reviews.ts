import { useCallback, useEffect, useState } from 'react';
import type { Review } from '#domain/pinning/review.ts';
import type { Reviews } from './list-findings.ts';

/**
 * What the reader decides about findings, in memory only: kept when the same
 * place is scanned again. A page with decisions that no file holds yet asks
 * before it is left.
 */
export function useReviews() {
  const [reviews, setReviews] = useState<Reviews>(new Map());
  const [isSaved, setIsSaved] = useState(true);

  useEffect(() => {
    if (isSaved || reviews.size === 0) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isSaved, reviews]);

  /** @param review null takes it back */
  const decide = useCallback((key: string, review: Review | null) => {
    setIsSaved(false);
    setReviews((before) => {
      const after = new Map(before);
      if (review) after.set(key, review);
      else after.delete(key);
      return after;
    });
  }, []);
  const saved = useCallback(() => setIsSaved(true), []);
  return { reviews, decide, saved };
}
