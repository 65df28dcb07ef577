import { Phrases } from '#components/site/phrases.tsx';
import type { QuestionsLeft } from '#domain/self-check/questions-left.ts';
import { replay } from '#domain/self-check/replay.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { FlowMap } from './flow-map.tsx';
import { CheckFrame, type CheckPage } from './frame.tsx';

/** Where a self-check begins: what it gives and how long it takes. */
export function StartView({ left, ...page }: CheckPage & { readonly left: QuestionsLeft }) {
  const { notice, flow, language } = page;
  const t = translator(language, 'check');
  const firstAnswers = flow.questions.map(({ id, answers }) => [id, answers[0]?.id] as const);
  const first = replay(flow, Object.fromEntries(firstAnswers)).path.length;
  return (
    <CheckFrame {...page} place="">
      <h1 className="mt-1 text-xl md:text-3xl" tabIndex={-1}>
        <Phrases language={language}>{t('start.title')}</Phrases>
      </h1>
      <p className="mt-2 max-w-[42em]">{t('start.lead')}</p>
      <p className="mt-4">
        <a className="button" href={addresses.checkPlace(language, notice.id, flow.start)}>
          {t('start.begin')}
        </a>
      </p>
      <ul className="mt-4 max-w-[42em] list-disc pl-5">
        <li>{t('start.howLong', { first, least: left.least, most: left.most })}</li>
        <li>{t('start.each')}</li>
        <li>{t('start.unknown')}</li>
        <li>{t('start.private')}</li>
        <li className="needs-no-scripts">{t('start.withoutScript')}</li>
      </ul>
      <ul className="mt-6">
        <li className="needs-scripts">
          <a href={addresses.checkRecord(language, notice.id)}>{t('open.title')}</a>
        </li>
        <li>
          <a href={addresses.rules(language, notice.id)}>{t('start.rules')}</a>
        </li>
      </ul>
      <FlowMap flow={flow} language={language} />
    </CheckFrame>
  );
}
