import type { RefObject } from 'react';
import type { AnswerForCheck } from '#domain/certificates/answers-for-self-check.ts';
import type { Problem } from '#domain/certificates/identification.ts';
import type { Report } from '#domain/certificates/report.ts';
import { ChainList } from './chain-list.tsx';
import type { SaidContent, Voice } from './context.ts';
import { CopyResults } from './copy-results.tsx';
import { ProblemList } from './problem-list.tsx';
import { ResultGroups } from './result-groups.tsx';
import { TakeToCheck } from './take-to-check.tsx';
import type { Progress } from './use-identification.ts';

/** The verdict first, then what could not be read, chains, and everything that was found. */
export function Results({
  report,
  problems,
  moment,
  progress,
  voice,
  heading,
  given,
  onPassword,
}: {
  /** Null while there is none. */
  readonly report: Report | null;
  /** What stands in the way, with or without a report. */
  readonly problems: readonly Problem[];
  readonly moment: Date;
  readonly progress: Progress;
  readonly voice: Voice;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** What the result answers in the notice's self-check, if anything. */
  readonly given: AnswerForCheck | null;
  readonly onPassword: (file: string, password: string) => void;
}) {
  const { t, words, content, language } = voice;
  const isSilent = !report && problems.length === 0 && progress === 'idle';
  return (
    <section className={isSilent ? 'results silent' : 'results'} aria-busy={progress === 'working'}>
      <h2 ref={heading} tabIndex={-1} hidden={isSilent}>
        {t('result.title')}
      </h2>
      <div role="status" className="summary">
        {progress === 'not-loaded' && <p className="remark">{t('state.notLoaded')}</p>}
        {progress === 'failed' && <p className="remark">{t('state.failed')}</p>}
        {progress === 'working' && !report && <p>{t('state.working')}</p>}
        {report && words.summary(report).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {report && (report.items.length > 0 || problems.length > 0) && (
        <CopyResults report={report} moment={moment} voice={voice} />
      )}
      <TakeToCheck
        given={given}
        notice={content.notice.id}
        said={given && sayAnswer(given, content)}
        language={language}
      />
      {problems.length > 0 && (
        <section className="found">
          <h3>{t('result.problems')}</h3>
          <ProblemList problems={problems} voice={voice} onPassword={onPassword} />
        </section>
      )}
      {report && report.chains.length > 0 && (
        <section className="found">
          <h3>{t('result.chains')}</h3>
          <ChainList chains={report.chains} voice={voice} />
        </section>
      )}
      {report && <ResultGroups groups={report.groups} voice={voice} />}
    </section>
  );
}

/** Question and answer in words; null where they have none. */
function sayAnswer({ question, answer }: AnswerForCheck, { check }: SaidContent) {
  const asked = check?.questions[question];
  const label = asked?.answers[answer];
  return asked && label ? { question: asked.title, answer: label } : null;
}
