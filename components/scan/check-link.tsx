import type { ReactNode } from 'react';
import { useAnswersInAddress } from '#components/self-check/use-answers-in-address.ts';
import type { GivenAnswers } from '#domain/pinning/answers-for-self-check.ts';
import { writeAnswers } from '#domain/self-check/answers-in-address.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { Voice } from './scan-context.ts';

/**
 * Leads to the self-check's question about what restricts, with answers if there
 * are any. Those that came with the address of this page go along; where both
 * answer, the finding counts.
 */
export function CheckLink({
  answers,
  voice: { content, language },
  className,
  children,
}: {
  readonly answers: GivenAnswers | null;
  readonly voice: Voice;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const cameWith = useAnswersInAddress();
  if (!content.check) return null;
  const all = new Map([...Object.entries(cameWith), ...(answers ?? [])]);
  const { question } = content.check.answers;
  const address = addresses.checkPlace(language, content.notice.id, question);
  return (
    <a className={className} href={`${address}${writeAnswers(all)}`}>
      {children}
    </a>
  );
}
