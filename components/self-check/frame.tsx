import type { ReactNode } from 'react';
import type { Language } from '#domain/bilingual.ts';
import type { Notice } from '#domain/notice/notice.ts';
import type { Flow } from '#domain/self-check/flow.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';

/** What every page of a self-check needs to know of it. */
export interface CheckPage {
  readonly notice: Notice;
  readonly flow: Flow;
  readonly language: Language;
  /** SHA-256, hex, of the notice's original text. */
  readonly textHash: string;
}

/**
 * The frame of a self-check's pages: where the reader is, and what the script
 * has to say about the answers in the address. Without a script those boxes
 * stay hidden, and every answer is a plain link.
 */
export function CheckFrame({
  notice,
  flow,
  language,
  textHash,
  place,
  data,
  script = 'check',
  children,
}: CheckPage & {
  /** Id of the question or outcome; empty on the start page. */
  readonly place: string;
  /** Further facts for the script, as `data-` attributes. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  readonly script?: 'check' | 'record';
  readonly children: ReactNode;
}) {
  const t = translator(language, 'check');
  return (
    <article
      id="check"
      data-scripts={script}
      data-place={place}
      data-start={flow.start}
      data-base={addresses.check(language, notice.id)}
      data-notice={notice.id}
      data-flow={flow.version}
      data-text={textHash}
      {...data}
      className="self-check pt-3 md:pt-8"
    >
      <p className="text-muted text-sm">
        <a href={addresses.check(language, notice.id)}>{t('name')}</a> ·{' '}
        <a href={addresses.notice(language, notice.id)}>
          {notice.name[language]} ({notice.trackingIds.join(', ')})
        </a>
      </p>
      <div id="dropped" className="note" role="status" hidden>
        <p>{t('soFar.dropped')}</p>
        <ul className="list-disc pl-5" data-more={t('soFar.more', { count: 0 })} />
      </div>
      {children}
    </article>
  );
}
