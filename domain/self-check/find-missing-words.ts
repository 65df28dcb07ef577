import { languages } from '#domain/bilingual.ts';
import { languageName } from '#domain/bilingual-text/language-name.ts';
import type { Flow } from './flow.ts';

/** Words that should stand in both languages and do not. */
export interface MissingWords {
  /** The place whose words they are. */
  readonly record: string;
  readonly problem: string;
}

/** Every text a reader sees, at its place, that lacks a language or is blank in one. */
export function missingWords(flow: Flow): MissingWords[] {
  return [
    ...flow.questions.flatMap((question) => [
      ...lacking(question.id, 'title', question.title),
      ...lacking(question.id, 'why', question.why),
      ...lacking(question.id, 'how.developer', question.how?.developer),
      ...lacking(question.id, 'how.infrastructure', question.how?.infrastructure),
      ...lacking(question.id, 'how.askingSomeone', question.how?.askingSomeone),
      ...(question.examples.length === 0
        ? [{ record: question.id, problem: 'it gives no example' }]
        : question.examples.flatMap((example, index) => lacking(question.id, `examples.${index}`, example))),
      ...question.answers.flatMap(({ id, label, consequence }) => [
        ...lacking(question.id, `answers.${id}.label`, label),
        ...(consequence ? lacking(question.id, `answers.${id}.consequence`, consequence) : []),
      ]),
    ]),
    ...flow.outcomes.flatMap((outcome) => [
      ...lacking(outcome.id, 'title', outcome.title),
      ...lacking(outcome.id, 'because', outcome.because),
      ...outcome.steps.flatMap(({ text }, index) => lacking(outcome.id, `steps.${index}`, text)),
      ...outcome.wouldChange.flatMap((fact, index) => lacking(outcome.id, `wouldChange.${index}`, fact)),
      ...(outcome.messages ?? []).flatMap(({ subject, body }, index) => [
        ...lacking(outcome.id, `messages.${index}.subject`, subject),
        ...lacking(outcome.id, `messages.${index}.body`, body),
      ]),
    ]),
    ...flow.justifications.flatMap(({ id, words }) => lacking(id, 'words', words)),
  ];
}

/** Data from a file may lack what the types promise. */
function lacking(
  record: string,
  part: string,
  words: Partial<Record<string, unknown>> | undefined,
): MissingWords[] {
  return languages
    .filter((language) => {
      const said = words?.[language];
      return typeof said !== 'string' || said.trim() === '';
    })
    .map((language) => ({ record, problem: `${part} has no words in ${languageName[language]}` }));
}
