import { isLanguage, type Language } from '#domain/bilingual.ts';

export const formats = ['text', 'json', 'sarif', 'csv', 'markdown'] as const;
export type Format = (typeof formats)[number];

export interface ScanOptions {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Threads that read and search; 1 works in the main thread. */
  readonly jobs: number;
  readonly language: Language;
  /** Whether what git ignores is left out. */
  readonly gitignore: boolean;
  /** Whether what programs made or brought along is left out. */
  readonly skipGenerated: boolean;
  readonly help: boolean;
}

/** What is wrong with the arguments, as a key of the words and its values. */
export class ArgumentError extends Error {
  readonly key: 'unknown-option' | 'unknown-value' | 'no-path';
  readonly values: Readonly<Record<string, string>>;

  constructor(key: ArgumentError['key'], values: Readonly<Record<string, string>> = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}

/**
 * @param language when none is asked for
 * @param cores when no number of jobs is asked for
 * @throws ArgumentError for what cannot be meant
 */
export function readArguments(args: readonly string[], language: Language, cores: number): ScanOptions {
  const paths: string[] = [];
  const given = {
    format: 'text' as Format,
    jobs: Math.max(1, Math.min(cores, 8)),
    language,
    gitignore: true,
    skipGenerated: false,
    help: false,
  };
  let rest = [...args];
  while (rest.length > 0) {
    const [argument = '', ...after] = rest;
    rest = after;
    if (argument === '--') {
      paths.push(...rest);
      break;
    }
    if (!argument.startsWith('-') || argument === '-') {
      paths.push(argument);
      continue;
    }
    const [name = '', inline] = argument.split(/=(.*)/s);
    const value = () => inline ?? rest.shift() ?? '';
    if (name === '--help' || name === '-h') given.help = true;
    else if (name === '--no-ignore') given.gitignore = false;
    else if (name === '--skip-generated') given.skipGenerated = true;
    else if (name === '--format')
      given.format = oneOf(name, value(), (text): text is Format =>
        (formats as readonly string[]).includes(text),
      );
    else if (name === '--lang') given.language = oneOf(name, value(), isLanguage);
    else if (name === '--jobs' || name === '-j')
      given.jobs = Number(oneOf(name, value(), (text): text is string => /^[1-9]\d{0,2}$/.test(text)));
    else throw new ArgumentError('unknown-option', { option: argument });
  }
  if (paths.length === 0 && !given.help) throw new ArgumentError('no-path');
  return { ...given, paths };
}

function oneOf<Value extends string>(
  option: string,
  text: string,
  fits: (text: string) => text is Value,
): Value {
  if (fits(text)) return text;
  throw new ArgumentError('unknown-value', { option, value: text });
}
