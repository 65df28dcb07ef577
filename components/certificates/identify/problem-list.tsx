import type { Problem } from '#domain/certificates/identification.ts';
import type { Voice } from './context.ts';
import { PasswordForm } from './password-form.tsx';

/** Problems that a password may solve. */
const wantsPassword: ReadonlySet<Problem['code']> = new Set([
  'password-needed',
  'password-wrong',
  'integrity-unchecked',
]);

/** What could not be read, and what a reader must know beside the result. */
export function ProblemList({
  problems,
  voice,
  onPassword,
}: {
  readonly problems: readonly Problem[];
  readonly voice: Voice;
  readonly onPassword: (file: string, password: string) => void;
}) {
  const { t, words } = voice;
  const asked = new Set<string>();
  return (
    <ul className="problems">
      {problems.map((problem, index) => {
        const { code, where } = problem;
        // One password opens an input: a second form for the same would not know which counts.
        const asks = wantsPassword.has(code) && !asked.has(where.file);
        if (asks) asked.add(where.file);
        return (
          <li key={keyOf(problem, index)} data-code={code}>
            <p>
              {code !== 'too-many' && <strong className="break">{words.place(where)}: </strong>}
              {words.problem(problem)}
              {code === 'nothing-recognised' && (
                <>
                  {' '}
                  <a href="#forms">{t('box.forms')}</a>
                </>
              )}
            </p>
            {asks && (
              <PasswordForm
                file={where.file}
                isWrong={code === 'password-wrong'}
                onPassword={(password) => onPassword(where.file, password)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A form keeps its place, and the focus in it, while its problem changes from "needed" to "wrong". */
function keyOf({ code, where: { file, line, entry } }: Problem, index: number): string {
  return wantsPassword.has(code)
    ? `password ${file} ${line} ${entry}`
    : `${code} ${file} ${line} ${entry} ${index}`;
}
