import { ClassWord } from '#components/pinning/class-word.tsx';
import type { FindingClass } from '#domain/pinning/pattern.ts';

/** What a place does; that a certificate merely lies there is no class of code. */
export function ClassName({ of, word }: { readonly of: FindingClass; readonly word: string }) {
  return of === 'identity' ? <span>{word}</span> : <ClassWord of={of} word={word} />;
}
