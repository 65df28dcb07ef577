import { Phrases } from '#components/site/phrases.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Notice } from '#domain/notice/notice.ts';
import { addresses } from '#domain/site/addresses.ts';
import { sayDay } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';

/** A notice with the words a reader may search it by. */
export interface ListedNotice {
  readonly notice: Notice;
  /** The mail's subject, in English. */
  readonly subject: string;
  /** Everything the mail says, in both languages: a pasted mail finds its notice by it. */
  readonly text: string;
}

/** The notices we explain. The search field shows only where its script can answer it. */
export function NoticeList({
  listed,
  language,
}: {
  readonly listed: readonly ListedNotice[];
  readonly language: Language;
}) {
  const t = translator(language, 'home');
  return (
    <>
      <div data-find data-scripts="find-notice" className="needs-scripts mb-6 max-w-2xl">
        <label htmlFor="find" className="font-bold">
          {t('find.label')}
        </label>
        <p id="find-hint" className="text-muted text-sm">
          {t('find.hint')}
        </p>
        <textarea
          id="find"
          rows={2}
          aria-describedby="find-hint"
          className="mt-1 w-full rounded-8 border-2 border-muted bg-page px-3 py-2"
          spellCheck={false}
          autoComplete="off"
        />
        <p role="status" data-found={t('find.found', { count: 0 })} data-none={t('find.none')} />
      </div>
      <h2 className="mb-3 text-xl">{t('notices')}</h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {listed.map(({ notice, subject, text }) => (
          <li
            key={notice.id}
            data-notice={[...notice.trackingIds, subject, notice.name.ja, notice.name.en, text].join('\n')}
            className="rounded-8 border border-line p-4"
          >
            <h3 className="text-lg">
              <a href={addresses.notice(language, notice.id)}>
                <Phrases language={language}>{notice.name[language]}</Phrases>
              </a>
            </h3>
            <p className="text-muted text-sm">
              Tracking ID <code>{notice.trackingIds.join(', ')}</code> · {t('deadline')}{' '}
              <time dateTime={notice.deadline} className="whitespace-nowrap">
                {sayDay(notice.deadline, language)}
              </time>
            </p>
            <p lang="en" className="text-muted text-sm">
              {subject}
            </p>
            <p className="mt-2">
              <strong className="text-good">{notice.answers.act.verdict[language]}</strong>{' '}
              {notice.answers.act.who[language]}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
