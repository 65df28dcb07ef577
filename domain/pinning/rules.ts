import type { FileKind } from './languages.ts';
import { type Need, type Needed, neededWords } from './needed-words.ts';
import type { FileExclusion, Pattern, Rule } from './pattern.ts';
import { plainText } from './text-bytes.ts';

/** What no file may hold in which a rule finds something: one for all rules that ask the same. */
export interface Exclusion {
  readonly has: RegExp;
  readonly lacks?: RegExp;
  /** Words without which a file does not have it. */
  readonly needed: Need | undefined;
}

const exclusions = new Map<string, Exclusion>();

function exclusionOf(exclusion: FileExclusion): Exclusion {
  const { has, lacks } = typeof exclusion === 'string' ? { has: exclusion } : exclusion;
  const key = `${has}\n${lacks ?? ''}`;
  const known = exclusions.get(key) ?? {
    has: new RegExp(has, 'im'),
    ...(lacks !== undefined && { lacks: new RegExp(lacks, 'im') }),
    needed: neededWords(has).words,
  };
  exclusions.set(key, known);
  return known;
}

const wordSets = new WeakMap<readonly string[], ReadonlySet<string>>();

function wordSetOf(words: readonly string[]): ReadonlySet<string> {
  const known = wordSets.get(words) ?? new Set(words.map((word) => word.toLowerCase()));
  wordSets.set(words, known);
  return known;
}

const names = new Map<string, RegExp>();

function nameExpression(source: string): RegExp {
  const known = names.get(source) ?? new RegExp(source, 'i');
  names.set(source, known);
  return known;
}

/** A rule ready to run. What it takes to run it is made when it is first asked for: most rules never are. */
export class CompiledRule {
  /** Its place among all rules. */
  readonly order: number;
  readonly pattern: Pattern;
  readonly rule: Rule;

  constructor(pattern: Pattern, rule: Rule, order: number) {
    this.pattern = pattern;
    this.rule = rule;
    this.order = order;
  }

  /** What it searches for and in which view: rules with the same find the same. */
  get source(): string {
    const { match, view = 'code', exactCase = false } = this.rule;
    return this.#once('source', () => `${view} ${exactCase} ${match}`);
  }

  get match(): RegExp {
    // As the texts that it searches are written: what is not ASCII in it stands for any such sign.
    return this.#once(
      'match',
      () => new RegExp(plainText(this.rule.match), this.rule.exactCase ? 'gm' : 'gim'),
    );
  }

  get also(): readonly RegExp[] {
    return this.#once('also', () => expressions(this.rule.also));
  }

  get unless(): readonly RegExp[] {
    return this.#once('unless', () => expressions(this.rule.unless));
  }

  get unlessMatched(): RegExp | undefined {
    const { unlessMatched } = this.rule;
    return this.#once('unlessMatched', () =>
      unlessMatched === undefined ? undefined : new RegExp(unlessMatched, 'i'),
    );
  }

  get alsoInFile(): readonly RegExp[] {
    return this.#once('alsoInFile', () => expressions(this.rule.alsoInFile));
  }

  get unlessInFile(): readonly Exclusion[] {
    return this.#once('unlessInFile', () => (this.rule.unlessInFile ?? []).map(exclusionOf));
  }

  get unlessServing(): { readonly serves: RegExp; readonly connects: RegExp } | undefined {
    const { unlessServing: sides } = this.rule;
    return this.#once('unlessServing', () =>
      sides
        ? { serves: new RegExp(sides.serves, 'im'), connects: new RegExp(sides.connects, 'im') }
        : undefined,
    );
  }

  get follows(): RegExp | undefined {
    const { follows } = this.rule;
    return this.#once('follows', () => (follows === undefined ? undefined : new RegExp(follows, 'i')));
  }

  get agrees(): RegExp | undefined {
    const { agrees } = this.rule;
    return this.#once('agrees', () => (agrees === undefined ? undefined : new RegExp(agrees, 'im')));
  }

  /** What stands in every match, as far as its expression tells. */
  get needed(): Needed {
    return this.#once('needed', () => neededWords(this.rule.match));
  }

  /** Its words, in lower case; the same for all rules that have the same. */
  get words(): ReadonlySet<string> {
    return this.#once('words', () => wordSetOf(this.rule.words));
  }

  /** The name that each match holds, around one of its words; the same for all rules that tell the same. */
  get name(): RegExp | undefined {
    const { nameInMatch } = this.rule;
    return this.#once('name', () => (nameInMatch === undefined ? undefined : nameExpression(nameInMatch)));
  }

  /** What stands in every file where the rule finds something, beside its matches. */
  get needs(): readonly Need[] {
    return this.#once('needs', () =>
      [...(this.rule.also ?? []), ...(this.rule.alsoInFile ?? [])].flatMap(
        (source) => neededWords(source).words ?? [],
      ),
    );
  }

  /** Makes a property when it is first read, and keeps it in the getter's place. */
  #once<T>(name: string, make: () => T): T {
    const value = make();
    Object.defineProperty(this, name, { value });
    return value;
  }
}

const expressions = (sources: readonly string[] = []) => sources.map((source) => new RegExp(source, 'im'));

interface CompiledPattern {
  readonly fits: (file: FileKind) => boolean;
  readonly rules: readonly CompiledRule[];
}

/** Patterns ready to be asked: which of their rules are to be tried when a word, in lower case, stands in a file. */
type RulesOfWords = ReadonlyMap<string, readonly CompiledPattern[]>;

const compiled = new WeakMap<readonly Pattern[], RulesOfWords>();

function rulesOfWords(patterns: readonly Pattern[]): RulesOfWords {
  const known = compiled.get(patterns);
  if (known) return known;
  const byWord = new Map<string, CompiledPattern[]>();
  let order = 0;
  for (const pattern of patterns) {
    const fits = globsFit(pattern.files);
    const own = new Map<string, CompiledRule[]>();
    for (const rule of pattern.rules) {
      const ready = new CompiledRule(pattern, rule, order);
      order += 1;
      for (const word of new Set(rule.words.map((each) => each.toLowerCase())))
        own.set(word, [...(own.get(word) ?? []), ready]);
    }
    for (const [word, rules] of own) byWord.set(word, [...(byWord.get(word) ?? []), { fits, rules }]);
  }
  compiled.set(patterns, byWord);
  return byWord;
}

/** Words of these patterns, in lower case, one of which stands in every file where they find anything. */
export function wordsOfRules(patterns: readonly Pattern[]): string[] {
  return [...rulesOfWords(patterns).keys()];
}

/** The rules of these patterns that are written for a file of this kind and have one of the words, in their order. */
export function rulesFor(
  patterns: readonly Pattern[],
  file: FileKind,
  words: Iterable<string>,
): CompiledRule[] {
  const byWord = rulesOfWords(patterns);
  const fitting = new Set<CompiledRule>();
  for (const word of words) {
    for (const { fits, rules } of byWord.get(word) ?? [])
      if (rules.some((rule) => !fitting.has(rule)) && fits(file)) for (const rule of rules) fitting.add(rule);
  }
  return [...fitting].toSorted((a, b) => a.order - b.order);
}

/** Those of the words for which a rule is written that reads files of this kind: without any, nothing in it can be found. */
export function wordsThatMatter(
  patterns: readonly Pattern[],
  file: FileKind,
  words: ReadonlySet<string>,
): ReadonlySet<string> {
  const byWord = rulesOfWords(patterns);
  return new Set([...words].filter((word) => byWord.get(word)?.some(({ fits }) => fits(file))));
}

/** Globs as `*.cs`, `nginx*.conf` or, with folders, `res/xml/*.xml` after two stars; a list without any fits every file. */
function globsFit(globs: readonly string[]): (file: FileKind) => boolean {
  if (globs.length === 0) return () => true;
  const endings = new Set<string>();
  const others: RegExp[] = [];
  for (const glob of globs) {
    const ending = /^\*\.(\w+)$/.exec(glob)?.[1];
    if (ending) endings.add(ending.toLowerCase());
    else others.push(globExpression(glob));
  }
  return ({ name, path }) =>
    endings.has(name.slice(name.lastIndexOf('.') + 1)) ||
    others.some((expression) => expression.test(name) || expression.test(path));
}

function globExpression(glob: string): RegExp {
  const source = glob
    .toLowerCase()
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '\u0000')
    .replaceAll('*', '[^/]*')
    .replaceAll('\u0000', '(?:.*/)?');
  return new RegExp(`^${source}$`);
}
