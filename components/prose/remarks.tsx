import type { ReactNode } from 'react';
import type { Language } from '#domain/bilingual.ts';
import { translator } from '#locales/index.ts';

/** After a conclusion of ours that no source states. */
export function ReadingMark({ language }: { readonly language: Language }) {
  return <span className="badge text-muted">{translator(language, 'site')('reading')}</span>;
}

/** After a statement for which no source was found. */
export function UnverifiedMark({ language }: { readonly language: Language }) {
  return <span className="badge text-change">{translator(language, 'site')('unverified')}</span>;
}

/** A set-off remark inside an explanation. */
export function Remark({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="prose my-4 max-w-[44em] rounded-8 border border-line border-l-4 border-l-link bg-surface px-4 py-3">
      <p className="font-bold">{title}</p>
      {children}
    </div>
  );
}
