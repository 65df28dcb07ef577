import type { FileKind } from './languages.ts';
import type { Pattern, Rule } from './pattern.ts';

/** A rule ready to run. */
export interface CompiledRule {
  readonly pattern: Pattern;
  readonly rule: Rule;
  readonly match: RegExp;
  readonly also: readonly RegExp[];
  readonly unless: readonly RegExp[];
  readonly alsoInFile: readonly RegExp[];
  readonly unlessInFile: readonly RegExp[];
  readonly follows: RegExp | undefined;
  /** In lower case. */
  readonly words: readonly string[];
}

interface CompiledPattern {
  readonly fits: (file: FileKind) => boolean;
  readonly rules: readonly CompiledRule[];
}

const compiled = new WeakMap<readonly Pattern[], readonly CompiledPattern[]>();

/** The rules of these patterns that are written for a file of this kind. */
export function rulesFor(patterns: readonly Pattern[], file: FileKind): CompiledRule[] {
  let ready = compiled.get(patterns);
  if (!ready) {
    ready = patterns.map((pattern) => ({
      fits: globsFit(pattern.files),
      rules: pattern.rules.map((rule) => compile(pattern, rule)),
    }));
    compiled.set(patterns, ready);
  }
  return ready.flatMap(({ fits, rules }) => (fits(file) ? rules : []));
}

function compile(pattern: Pattern, rule: Rule): CompiledRule {
  const each = (list: readonly string[] = []) => list.map((source) => new RegExp(source, 'im'));
  return {
    pattern,
    rule,
    match: new RegExp(rule.match, rule.exactCase ? 'gm' : 'gim'),
    also: each(rule.also),
    unless: each(rule.unless),
    alsoInFile: each(rule.alsoInFile),
    unlessInFile: each(rule.unlessInFile),
    follows: rule.follows === undefined ? undefined : new RegExp(rule.follows, 'i'),
    words: rule.words.map((word) => word.toLowerCase()),
  };
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
