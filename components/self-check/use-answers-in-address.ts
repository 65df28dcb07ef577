import { useEffect, useState } from 'react';
import { readAnswers } from '#domain/self-check/answers-in-address.ts';

/** Answers to a self-check that came with the address of a tool page, by question; none until the page runs. */
export function useAnswersInAddress(): Readonly<Record<string, string>> {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const read = () => setAnswers(readAnswers(location.hash).answers);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return answers;
}
