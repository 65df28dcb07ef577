import type { Language } from '#domain/bilingual.ts';
import type { Notice } from '#domain/notice/notice.ts';
import { translator } from '#locales/index.ts';

/** The certificate chain before and after, drawn in boxes. State is told by word, line and colour together. */
export function ChainPicture({
  chain,
  language,
}: {
  readonly chain: Notice['chain'];
  readonly language: Language;
}) {
  const t = translator(language, 'notice');
  const columns = [
    { title: t('chain.before'), names: chain.before, state: t('chain.goes'), look: 'goes' },
    { title: t('chain.after'), names: chain.after, state: t('chain.comes'), look: 'comes' },
  ];
  return (
    <figure aria-label={t('chain.title')} className="my-6">
      <div className="chain">
        {columns.map(({ title, names, state, look }) => (
          <div key={title} className="chain-column">
            <p className="text-center font-bold text-sm">{title}</p>
            <ol>
              <li className="box stays signs">
                <Level name={t('chain.root')} state={t('chain.stays')} tone="text-good" />
                <span lang="en">{chain.root}</span>
              </li>
              <li className={`box signs ${look}`}>
                <Level
                  name={t('chain.intermediate')}
                  state={state}
                  tone={look === 'comes' ? 'text-change' : ''}
                />
                <span lang="en">{names}</span>
              </li>
              <li className="box">
                <Level name={t('chain.server')} state={t('chain.renewed')} tone="" />
                <code>{chain.server}</code>
              </li>
            </ol>
          </div>
        ))}
      </div>
      <figcaption className="mt-3 max-w-[42em] text-muted text-sm">
        ↓ {t('chain.signs')} {t('chain.caption')}
      </figcaption>
    </figure>
  );
}

function Level({
  name,
  state,
  tone,
}: {
  readonly name: string;
  readonly state: string;
  readonly tone: string;
}) {
  return (
    <span className="mb-0.5 flex flex-wrap items-center justify-between gap-x-2 text-xs">
      <span className="text-muted">{name}</span>
      <span className={`badge font-bold ${tone}`}>{state}</span>
    </span>
  );
}
