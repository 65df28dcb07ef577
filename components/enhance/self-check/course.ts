import type { Course } from '#domain/self-check/flow.ts';
import type { Replay } from '#domain/self-check/replay.ts';

/** The course of a flow with the words that the list of answers shows. */
export interface CourseOnPage extends Course {
  readonly questions: readonly {
    readonly id: string;
    readonly title: string;
    readonly answers: readonly {
      readonly id: string;
      readonly next: string;
      readonly label: string;
      /** What follows from the answer whatever the verdict; mostly empty. */
      readonly consequence: string;
    }[];
  }[];
}

export type ReplayOnPage = Replay<CourseOnPage>;

/** Reads the course from the page's own list of all questions: there its words stand anyway. */
export function readCourse(page: HTMLElement, start: string): CourseOnPage {
  const questions = [...page.querySelectorAll<HTMLElement>('[data-question]')].map((item) => ({
    id: item.dataset['question'] ?? '',
    title: item.querySelector('a')?.textContent ?? '',
    answers: [...item.querySelectorAll<HTMLAnchorElement>('[data-answer]')].map((link) => ({
      id: link.dataset['answer'] ?? '',
      next: link.pathname.split('/').at(-2) ?? '',
      label: link.textContent,
      consequence: link.nextElementSibling?.textContent ?? '',
    })),
  }));
  const isQuestion = new Set(questions.map(({ id }) => id));
  const ends = new Set(questions.flatMap(({ answers }) => answers.map(({ next }) => next)));
  return { start, questions, outcomes: [...ends].filter((id) => !isQuestion.has(id)).map((id) => ({ id })) };
}

/** The answers worth carrying on: those of the path, then those that a changed answer may need again. */
export function usableAnswers({ path, ignored }: ReplayOnPage): (readonly [string, string])[] {
  return [
    ...path.map(({ question, answer }) => [question.id, answer.id] as const),
    ...ignored
      .filter(({ why }) => why === 'not-on-path')
      .map(({ question, answer }) => [question, answer] as const),
  ];
}
