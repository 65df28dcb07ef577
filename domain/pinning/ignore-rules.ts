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
    return new IgnoreRules([
      ...this.#levels,
      { folder, inside: '', rules: fresh().add(bounded(gitignore)), asked: 0 },
    ]);
  }

  /**
   * These rules and those of a folder above the walk's start.
   * @param start where the walk starts, absolute
   * @param folder that folder, absolute, one of those that `start` lies in
   */
  above(start: string, folder: string, gitignore: string): IgnoreRules {
    const between = start.slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, '');
    const level: Level = {
      folder: '',
      inside: between === '' ? '' : `${between}/`,
      rules: fresh().add(bounded(gitignore)),
      asked: 0,
    };
    return gitignore === '' ? this : new IgnoreRules([...this.#levels, level]);
  }

  /** Whether rules above leave out the walk's start itself, which was asked for by name. */
  get ignoresStart(): boolean {
    return this.#levels.some((level) => level.inside !== '' && ask(level, level.inside).ignored);
  }

  /** @param path from the start of the walk, `/` between its parts, none at the end */
  ignores(path: string, isFolder: boolean): boolean {
    for (const level of this.#levels.toReversed()) {
      const below = level.inside + (level.folder === '' ? path : path.slice(level.folder.length + 1));
      const { ignored, unignored } = ask(level, isFolder ? `${below}/` : below);
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
  rules: ignore.Ignore;
  asked: number;
}

/** Longer rules than this, or with more double stars, are made to hold up whoever matches them. */
const longestRule = 1000;
const mostDoubleStars = 2;
/** Characters of a list of rules; a longer one is none. */
export const largestList = 1 << 20;

/** The rules that are obeyed. Without the others more is looked at, and nothing is missed. */
function bounded(gitignore: string): string {
  if (gitignore.length > largestList) return '';
  return gitignore
    .split('\n')
    .filter((rule) => rule.length <= longestRule && rule.split('**').length - 1 <= mostDoubleStars)
    .join('\n');
}

/** As git on most machines: case counts. */
const fresh = () => ignore({ ignorecase: false });
/** The package remembers every path that it was asked about, so it gets a new memory after so many. */
const mostRemembered = 2000;

function ask(level: Level, path: string): ignore.TestResult {
  level.asked += 1;
  if (level.asked % mostRemembered === 0) level.rules = fresh().add(level.rules);
  return level.rules.test(path);
}

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
