import type { Language } from '#domain/bilingual.ts';
import type { CodeClass } from '#domain/pinning/guide.ts';
import { translator } from '#locales/index.ts';
import { ClassWord } from './class-word.tsx';

/** A class in the words of a language. */
export function ClassMark({ of, language }: { readonly of: CodeClass; readonly language: Language }) {
  return <ClassWord of={of} word={translator(language, 'pinning')(`class.${of}`)} />;
}
