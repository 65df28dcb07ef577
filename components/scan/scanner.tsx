'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageDrop } from '#components/site/use-page-drop.ts';
import { type HandedWords, WordsProvider } from '#components/site/words-provider.tsx';
import type { Language } from '#domain/bilingual.ts';
import { chosenByDrop } from './drop-sources.ts';
import { FindingBrowser } from './finding-browser.tsx';
import { NotReadList } from './not-read-list.tsx';
import { sayScanned } from './say-scanned.ts';
import { type SaidScanContent, voiceOf } from './scan-context.ts';
import { ScanProgressBox } from './scan-progress.tsx';
import { ScanSummary } from './scan-summary.tsx';
import { SourceChooser } from './source-chooser.tsx';
import { TakeAway } from './take-away.tsx';
import { TakeToCheck } from './take-to-check.tsx';
import { useKeepPlace } from './use-keep-place.ts';
import { useReviews } from './use-reviews.ts';
import { useSay } from './use-say.ts';
import { type Chosen, isOver, isUnderWay, useScan } from './use-scan.ts';

interface Props {
  readonly content: SaidScanContent;
  readonly language: Language;
}

/** The tool that searches source code. Everything happens in the browser. */
export function Scanner({ words, ...props }: Props & { readonly words: HandedWords }) {
  return (
    <WordsProvider language={props.language} words={words}>
      <Tool {...props} />
    </WordsProvider>
  );
}

const files = ['Files'];

function Tool({ content, language }: Props) {
  const { t } = useTranslation('scan-page');
  const say = useSay();
  const { view, start, pause, goOn, stop, isReady } = useScan();
  const { reviews, decide, saved } = useReviews();
  const [options, setOptions] = useState({ gitignore: true, skipGenerated: false });
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useKeepPlace(list);
  const { state, content: known } = view;
  const isBusy = isUnderWay(state);
  const voice = useMemo(
    () => known && voiceOf({ t, say }, content, language, known),
    [t, say, content, language, known],
  );

  const run = useCallback(
    (chosen: Chosen) => {
      start(chosen, options);
      // The heading is there in any case, only not shown.
      requestAnimationFrame(() => heading.current?.focus());
    },
    [start, options],
  );
  const isHeldOver = usePageDrop((transfer) => {
    if (!isBusy) run(chosenByDrop(transfer));
  }, files);
  const isSilent = state === 'idle';

  return (
    <div className="tool-box scanner" data-ready={isReady}>
      <SourceChooser options={options} onOptions={setOptions} isBusy={isBusy} onChosen={run} />
      <section className={isSilent ? 'results silent' : 'results'}>
        <h2 ref={heading} tabIndex={-1} hidden={isSilent}>
          {t('result.title')}
        </h2>
        {voice && isOver(state) && <p className="text-muted text-sm">{sayScanned(view, voice)}</p>}
        <ScanSummary view={view} voice={voice} />
        {isBusy && (
          <ScanProgressBox view={view} language={language} onPause={pause} onGoOn={goOn} onStop={stop} />
        )}
        {voice && isOver(state) && (
          <>
            <TakeAway view={view} reviews={reviews} voice={voice} onSaved={saved} />
            <TakeToCheck view={view} reviews={reviews} voice={voice} />
            <NotReadList summary={view.summary} voice={voice} />
          </>
        )}
        {voice && view.findings.length > 0 && (
          <div ref={list}>
            <FindingBrowser
              key={view.startedAt.getTime()}
              findings={view.findings}
              isRunning={isBusy}
              reviews={reviews}
              onReview={decide}
              voice={voice}
            />
          </div>
        )}
      </section>
      {isHeldOver && (
        <p className="drop-here" aria-hidden="true">
          {t(isBusy ? 'dropLater' : 'drop')}
        </p>
      )}
    </div>
  );
}
