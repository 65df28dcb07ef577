import { type Language, otherLanguage } from '#domain/bilingual.ts';
import type { Message } from '#domain/self-check/flow.ts';
import type { Day } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';

/** Where a text takes the day by which an answer is needed. */
const gap = '{day}';

/**
 * Texts to send to whoever knows, in both languages, with a day to answer by.
 * The script offers the day as a calendar entry and writes it into the texts.
 */
export function Messages({
  messages,
  language,
  deadline,
  calendarId,
}: {
  readonly messages: readonly Message[];
  readonly language: Language;
  /** The day by which the notice itself wants action. */
  readonly deadline: Day;
  /** Names the calendar entry; the moment it is made is put before it. */
  readonly calendarId: string;
}) {
  const t = translator(language, 'check');
  const subject = messages[0]?.subject[language] ?? '';
  return (
    <>
      <p
        id="due"
        className="needs-scripts screen-only my-3 flex flex-wrap items-center gap-3"
        data-deadline={deadline}
        data-calendar={calendarId}
        data-title={t('outcome.dueTitle', { subject })}
      >
        <label>
          {t('outcome.due')} <input type="date" className="field" max="9999-12-31" required />
        </label>
        <button type="button" className="action">
          {t('outcome.dueAdd')}
        </button>
      </p>
      <p className="needs-no-scripts text-muted text-sm">{t('outcome.dueByHand')}</p>
      {messages.map((message) => (
        <div key={message.to} className="message">
          <h3>{t(`outcome.to.${message.to}`)}</h3>
          {[language, otherLanguage(language)].map((each, place) => (
            <details key={each} lang={each} open={place === 0 || message.to === 'vendor'}>
              <summary lang={language}>{t(`outcome.language.${each}`)}</summary>
              <p>
                <span lang={language} className="label">
                  {t('outcome.subject')}
                </span>{' '}
                <span data-copy>{message.subject[each]}</span>
              </p>
              <div className="command">
                {/* Long lines wrap; the text is one piece to copy. */}
                <pre data-copy className="letter">
                  {message.body[each]}
                  <DueLine language={each} />
                </pre>
              </div>
            </details>
          ))}
        </div>
      ))}
    </>
  );
}

/** The last line of a text: by when. */
function DueLine({ language }: { readonly language: Language }) {
  const t = translator(language, 'check');
  const [before, after] = t('outcome.dueLine', { day: gap }).split(gap);
  return (
    <>
      {'\n'}
      {before}
      <time data-due>{t('outcome.dueBlank')}</time>
      {after}
    </>
  );
}
