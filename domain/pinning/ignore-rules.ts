import ignore from 'ignore';

/**
 * What git would leave out, folder by folder: rules of a folder's `.gitignore`
 * hold for what is below it, later and deeper ones win, and nothing below an
 * ignored folder comes back. Folders are to be asked about before what is in
 * them.
 */
export class IgnoreRules {
  readonly #levels: readonly Level[];

  private constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  /** No rule yet. */
  static none(): IgnoreRules {
    return new IgnoreRules([]);
  }

  /** These rules and those of a folder's `.gitignore`. @param folder path from the start of the walk, empty for it itself */
  within(folder: string, gitignore: string): IgnoreRules {
    return new IgnoreRules([...this.#levels, { folder, inside: '', rules: new RuleList(gitignore) }]);
  }

  /**
   * These rules and those of a folder above the walk's start.
   * @param start where the walk starts, absolute
   * @param folder that folder, absolute, one of those that `start` lies in
   */
  above(start: string, folder: string, gitignore: string): IgnoreRules {
    const between = start.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '');
    const inside = between === '' ? '' : `${between}/`;
    const level: Level = { folder: '', inside, rules: new RuleList(gitignore) };
    return gitignore === '' ? this : new IgnoreRules([...this.#levels, level]);
  }

  /** Whether rules above leave out the walk's start itself, which was asked for by name. */
  get ignoresStart(): boolean {
    return this.#levels.some(({ inside, rules }) => inside !== '' && rules.ignores(inside));
  }

  /** @param path from the start of the walk, `/` between its parts, none at the end */
  ignores(path: string, isFolder: boolean): boolean {
    const name = path.slice(path.lastIndexOf('/') + 1);
    for (let at = this.#levels.length - 1; at >= 0; at -= 1) {
      const { folder, inside, rules } = this.#levels[at] as Level;
      if (!rules.mayTell(name)) continue;
      const below = inside + (folder === '' ? path : path.slice(folder.length + 1));
      const { ignored, unignored } = rules.ask(isFolder ? `${below}/` : below, name);
      if (ignored || unignored) return ignored;
    }
    return false;
  }
}

interface Level {
  /** From the start of the walk; empty for the start and what is above it. */
  readonly folder: string;
  /** What lies between the folder of the rules and the start of the walk, when the walk starts below it. */
  readonly inside: string;
  readonly rules: RuleList;
}

/** Longer rules than this, or with more double stars, are made to hold up whoever matches them. */
const longestRule = 1000;
const mostDoubleStars = 2;
/** Characters of a list of rules; a longer one is none. */
export const largestList = 1 << 20;

/** The rules that are obeyed. Without the others more is looked at, and nothing is missed. */
function bounded(gitignore: string): string[] {
  if (gitignore.length > largestList) return [];
  return gitignore
    .split(/\r?\n/)
    .filter((rule) => rule.length <= longestRule && rule.split('**').length - 1 <= mostDoubleStars);
}

/** A rule for a name, or for an ending, in whatever folder: `bin/`, `!keep.log`, `*.user`. */
const ruleForName = /^!?(\*\.[\w-]+|[\w.@+~-]+)\/?[ \t]*$/;

/**
 * The rules of one `.gitignore`. Most of them are for a name or an ending: where
 * none of those fits, only the others are asked, and mostly there are none.
 */
class RuleList {
  readonly #names: ReadonlySet<string>;
  readonly #all: Remembering;
  readonly #others: Remembering | undefined;

  constructor(gitignore: string) {
    const rules = bounded(gitignore);
    const others = rules.filter((rule) => /^(?!#).*\S/.test(rule) && !ruleForName.test(rule));
    this.#names = new Set(rules.flatMap((rule) => ruleForName.exec(rule)?.[1] ?? []));
    this.#all = new Remembering(rules);
    this.#others = others.length > 0 ? new Remembering(others) : undefined;
  }

  /** False where no rule fits anything with this name. */
  mayTell(name: string): boolean {
    return this.#others !== undefined || this.#isNamed(name);
  }

  /** @param path from the folder of the list, with `/` behind a folder; what it lies in is not left out */
  ask(path: string, name: string): ignore.TestResult {
    return (this.#isNamed(name) ? this.#all : (this.#others ?? this.#all)).ask(path);
  }

  /** Whether a path or what it lies in is left out. */
  ignores(path: string): boolean {
    return this.#all.ask(path).ignored;
  }

  #isNamed(name: string): boolean {
    if (this.#names.has(name)) return true;
    const dot = name.lastIndexOf('.');
    return dot >= 0 && this.#names.has(`*${name.slice(dot)}`);
  }
}

/** The package remembers every path that it was asked about, so it gets a new memory after so many. */
const mostRemembered = 2000;

class Remembering {
  #rules: ignore.Ignore;
  #asked = 0;

  constructor(rules: readonly string[]) {
    this.#rules = fresh().add(rules);
  }

  ask(path: string): ignore.TestResult {
    this.#asked += 1;
    if (this.#asked % mostRemembered === 0) this.#rules = fresh().add(this.#rules);
    return this.#rules.test(path);
  }
}

/** As git on most machines: case counts. */
const fresh = () => ignore({ ignorecase: false });

/** Names of folders that programs fill: packages, build results, caches. */
const generatedFolders: ReadonlySet<string> = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'vendor',
  'third_party',
  'Pods',
  'Carthage',
  'dist',
  'build',
  'out',
  'target',
  'obj',
  '.gradle',
  '.next',
  '.nuxt',
  '.venv',
  'venv',
  '__pycache__',
  '.tox',
  'coverage',
  '.terraform',
]);
const generatedFile =
  /\.min\.(?:js|css|mjs)$|\.bundle\.js$|\.map$|\.designer\.(?:cs|vb)$|\.g\.(?:cs|dart)$|\.pb\.(?:go|cc|h)$|_pb2\.py$/i;

/**
 * Whether a name is that of something that programs made or brought along. Left
 * out only when asked for: what a dependency pins breaks the program as well.
 */
export function isGenerated(name: string, isFolder: boolean): boolean {
  return isFolder ? generatedFolders.has(name) : generatedFile.test(name);
}
