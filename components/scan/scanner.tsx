'use client';

import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type HandedWords, WordsProvider } from '#components/site/words-provider.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Finding } from '#domain/pinning/finding.ts';
import { findingKey, type Review } from '#domain/pinning/review.ts';
import { ChooseBox } from './choose-box.tsx';
import { reportContext, type SaidContent, useSay } from './context.ts';
import { ProgressBox } from './progress-box.tsx';
import { Results } from './results.tsx';
import { useDropped } from './use-dropped.ts';
import { useScan } from './use-scan.ts';
import { useWorkers } from './use-workers.ts';

interface Props {
  readonly said: SaidContent;
  readonly language: Language;
}

/** The tool that searches source code for pinning. Everything happens in the browser. */
export function Scanner({ words, ...props }: Props & { readonly words: HandedWords }) {
  return (
    <WordsProvider language={props.language} words={words}>
      <Tool {...props} />
    </WordsProvider>
  );
}

type Reviews = ReadonlyMap<string, Review>;

/** Sets or, without a review, takes back what the reader made of a finding. */
function reviewed(reviews: Reviews, [key, review]: readonly [string, Review | undefined]): Reviews {
  const changed = new Map(reviews);
  if (review) changed.set(key, review);
  else changed.delete(key);
  return changed;
}

function Tool({ said, language }: Props) {
  const { t } = useTranslation('scan-page');
  const say = useSay();
  const there = useWorkers();
  const ready = typeof there === 'string' ? undefined : there;
  const { scan, start, pause, goOn, stop } = useScan(ready?.workers);
  const [reviews, review] = useReducer(reviewed, new Map());
  const options = useRef({ gitignore: true, skipGenerated: false });
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = scan.phase === 'running' || scan.phase === 'paused';

  const begin = useCallback((source: Parameters<typeof start>[0]) => start(source, options.current), [start]);
  const isOver = useDropped((dropped) => {
    if (!isBusy) begin(dropped);
  });
  const isOverBefore = useRef(isBusy);
  useEffect(() => {
    // The reader who waited is led to the result.
    if (isOverBefore.current && !isBusy) heading.current?.focus();
    isOverBefore.current = isBusy;
  }, [isBusy]);

  const context = useMemo(() => {
    if (!ready) return null;
    const reviewOf = (finding: Finding) => reviews.get(findingKey(finding));
    return reportContext(ready.content, say, language, said.version, reviewOf);
  }, [ready, say, language, said.version, reviews]);

  return (
    <div className="scanner">
      <ChooseBox isReady={ready !== undefined && !isBusy} options={options} onChoose={begin} />
      <div role="status" className="state">
        {there === 'failed' && <p className="remark">{t('state.notLoaded')}</p>}
        {there === 'starting' && <p>{t('state.preparing')}</p>}
        {scan.phase !== 'idle' && <p>{t(`state.${scan.phase}`, { detail: scan.detail })}</p>}
      </div>
      {isBusy && (
        <ProgressBox
          progress={scan.progress}
          isPaused={scan.phase === 'paused'}
          language={language}
          onPause={pause}
          onGoOn={goOn}
          onStop={stop}
        />
      )}
      {ready && context && scan.phase !== 'idle' && (
        <Results
          scan={scan}
          content={ready.content}
          context={context}
          said={said}
          heading={heading}
          reviews={reviews}
          onReview={(key, made) => review([key, made])}
        />
      )}
      {isOver && (
        <p className="drop-here" aria-hidden="true">
          {t('drop')}
        </p>
      )}
    </div>
  );
}
