'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type HandedWords, WordsProvider } from '#components/site/words-provider.tsx';
import type { Language } from '#domain/bilingual.ts';
import { answerForCheck } from '#domain/certificates/answers-for-self-check.ts';
import type { Identification, Problem } from '#domain/certificates/identification.ts';
import { reportOf } from '#domain/certificates/report.ts';
import { readAnswers } from '#domain/self-check/answers-in-address.ts';
import { type SaidContent, voiceOf } from './context.ts';
import { InputBox } from './input-box.tsx';
import type { LoadProgram } from './program.ts';
import { Results } from './results.tsx';
import { useDrop } from './use-drop.ts';
import { useIdentification } from './use-identification.ts';
import { asInputs, useInputs } from './use-inputs.ts';

interface Props {
  readonly content: SaidContent;
  readonly language: Language;
  readonly load: LoadProgram;
}

/** The tool that identifies certificates. Everything happens in the browser. */
export function Identifier({ words, ...props }: Props & { readonly words: HandedWords }) {
  return (
    <WordsProvider language={props.language} words={words}>
      <Tool {...props} />
    </WordsProvider>
  );
}

const none: Identification = { things: [], chains: [], problems: [] };

function Tool({ content, language, load }: Props) {
  const { t } = useTranslation('identify');
  const voice = useMemo(() => voiceOf(t, content, language), [t, content, language]);
  const entry = useInputs();
  const { inputs } = entry;
  const asked = useMemo(() => asInputs(inputs), [inputs]);
  const { result, progress, run, isReady } = useIdentification(load, asked, inputs.text);
  const heading = useRef<HTMLHeadingElement>(null);
  // Bare base64 is known for a private key only once it has been read.
  const found = result?.identification.problems;
  const { hideKeysAt } = entry;
  useEffect(() => {
    hideKeysAt((found ?? []).filter(isBareKeyInBox));
  }, [found, hideKeysAt]);
  const isOver = useDrop(({ files, folders, text }) => {
    for (const folder of folders) entry.refuseFolder(folder);
    if (files.length > 0) entry.addFiles(files);
    if (text !== '') entry.addText(text);
  });
  const report = useMemo(() => {
    if (!result && inputs.refused.length === 0) return null;
    if (!result && asked.length > 0) return null;
    const { things, chains, problems } = result?.identification ?? none;
    return reportOf(
      { things, chains, problems: merged(inputs.refused, problems) },
      { catalogue: result?.catalogue ?? [], notice: content.notice, moment: result?.moment ?? new Date() },
    );
  }, [result, inputs.refused, asked.length, content.notice]);
  const given = useMemo(() => {
    // What was not read may hold what would make the answer another.
    if (!content.check || !result || !report || report.counts.problems > 0) return null;
    const { answers } = readAnswers(location.hash);
    return answerForCheck(result.identification, content.check.cases, answers);
  }, [content.check, result, report]);
  return (
    <div className="tool-box" data-ready={isReady}>
      <InputBox
        entry={entry}
        examples={content.examples}
        onRun={async () => {
          await run();
          heading.current?.focus();
        }}
      />
      <Results
        report={report}
        problems={report?.problems ?? inputs.refused}
        moment={result?.moment ?? new Date()}
        progress={progress}
        voice={voice}
        heading={heading}
        given={given}
        onPassword={entry.setPassword}
      />
      {isOver && (
        <p className="drop-here" aria-hidden="true">
          {t('drop')}
        </p>
      )}
    </div>
  );
}

/** What a key without a mark of its own is called by what it is written in. */
const bareLabels: readonly string[] = ['base64', 'hex', 'decimal'];

function isBareKeyInBox({ code, where, details }: Problem): boolean {
  return code === 'private-key' && where.file === '' && bareLabels.includes(String(details['label']));
}

/** What was refused, then what the engine says; nothing twice, and no "nothing found" where a key was taken out. */
function merged(refused: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const isSaid = ({ code, where, details }: Problem) =>
    refused.some(
      (each) =>
        each.code === code && each.where.file === where.file && each.details['label'] === details['label'],
    );
  const hasKey = (file: string) =>
    refused.some(({ code, where }) => code === 'private-key' && where.file === file);
  return [
    ...refused,
    ...problems.filter(
      (problem) => !isSaid(problem) && !(problem.code === 'nothing-recognised' && hasKey(problem.where.file)),
    ),
  ];
}
