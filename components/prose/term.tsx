import type { ReactNode } from 'react';
import { anchors } from '#domain/site/addresses.ts';

/** A word whose meaning opens in place, by the browser's own popover: no script. */
export function TermMark({ id, children }: { id: string; children: ReactNode }) {
  return (
    <button type="button" className="term" popoverTarget={anchors.termCard(id)}>
      {children}
    </button>
  );
}
