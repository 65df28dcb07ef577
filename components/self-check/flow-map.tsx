import type { Language } from '#domain/bilingual.ts';
import type { Flow } from '#domain/self-check/flow.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';

/**
 * Every question with its answers, each a link to where it leads: a reader
 * without a script finds any question again here. The script reads the flow
 * from it, so that the page carries no data of its own.
 */
export function FlowMap({ flow, language }: { readonly flow: Flow; readonly language: Language }) {
  const t = translator(language, 'check');
  const to = (place: string) => addresses.checkPlace(language, flow.notice, place);
  return (
    <details id="map" className="screen-only mt-8">
      <summary>{t('map.title')}</summary>
      <p className="text-muted text-sm">{t('map.lead', { count: flow.questions.length })}</p>
      <ol>
        {flow.questions.map(({ id, title, answers }) => (
          <li key={id} data-question={id}>
            <a href={to(id)}>{title[language]}</a>
            <ul>
              {answers.map((answer) => (
                <li key={answer.id}>
                  <a data-answer={answer.id} href={to(answer.next)}>
                    {answer.label[language]}
                  </a>
                  {answer.consequence && <p className="text-sm">{answer.consequence[language]}</p>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </details>
  );
}
