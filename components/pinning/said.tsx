import { ReadingMark, UnverifiedMark } from '#components/prose/remarks.tsx';
import { SourceMarks } from '#components/prose/source-marks.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Said } from '#domain/pinning/guide.ts';
import type { Source } from '#domain/source.ts';

interface SaidProps {
  readonly references: readonly Source[];
  readonly language: Language;
}

/** What a statement rests on, after it: its sources, or that it is ours, or that nothing confirms it. */
export function RestsOn({ said, references, language }: SaidProps & { readonly said: Said }) {
  return (
    <>
      <SourceMarks ids={said.sources} references={references} />
      {said.ourReading && <ReadingMark language={language} />}
      {said.unverified && <UnverifiedMark language={language} />}
    </>
  );
}

/** Statements, one an item. */
export function SaidList({ list, ...props }: SaidProps & { readonly list: readonly Said[] }) {
  return list.map((said) => (
    <li key={said.id}>
      {said.text[props.language]}
      <RestsOn said={said} {...props} />
    </li>
  ));
}
