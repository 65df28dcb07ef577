import type { Certificate } from '#domain/certificates/certificate.ts';
import { namesWithoutEnding } from './names-without-ending.ts';
import type { Pattern } from './pattern.ts';

/** Tools that a reader has at hand. */
export const searchTools = ['ripgrep', 'grep', 'powershell'] as const;

export type SearchTool = (typeof searchTools)[number];

/** Something to look for below the current folder, as a command for each tool. */
export type SearchCommands = Readonly<Record<SearchTool, string>>;

/** How a tab is written: the expressions of Rust and .NET know `\t`, the extended ones of POSIX do not. */
const tabs = {
  ripgrep: '\\t',
  grep: '[[:blank:]]',
  powershell: '\\t',
} as const satisfies Record<SearchTool, string>;

/**
 * Finds at least one line in every text file in which the rules of a pattern
 * can find anything: each rule is tried only where one of its words stands.
 * It finds more than the rules do, which also look at what is around the words.
 */
export function searchForWords({
  rules,
  files,
  search,
}: Pick<Pattern, 'rules' | 'files' | 'search'>): SearchCommands {
  if (search !== undefined) return commands(() => search, files);
  const words = fewestWords(rules.flatMap((rule) => rule.words));
  return commands((tool) => words.map((word) => wordExpression(word, tool)).join('|'), files);
}

/** The longest expression that is of use to a reader; PCRE refuses those with many counted repetitions. */
const mostCharacters = 1200;

/**
 * Finds what the rules themselves look for first, line by line: fewer innocent
 * lines than `searchForWords`, but nothing that is broken over several lines.
 * @returns undefined where that would miss one of the pattern's own examples, or would be too long to read
 */
export function searchForMatches({
  rules,
  files,
  catches,
}: Pick<Pattern, 'rules' | 'files' | 'catches'>): SearchCommands | undefined {
  const sources = [...new Set(rules.map(({ match }) => match))];
  const expression = sources.length === 1 ? sources.join('') : sources.map(alternative).join('|');
  if (expression.length > mostCharacters || !isShared(expression)) return undefined;
  const compiled = new RegExp(expression, 'i');
  const isSeen = catches.every(({ text }) => text.split('\n').some((line) => compiled.test(line)));
  return isSeen ? commands(() => expression, files, { perl: true }) : undefined;
}

/** What JavaScript's expressions write unlike PCRE or .NET: `[^]`, `[]`, `\cX`, `\u0000` and the subtraction of classes. */
const javaScriptOnly = /\[\^?\]|\\c|\\u|\\x\{|-\[/;
/** A look back whose length is not plain to see: PCRE takes none that varies. */
const varyingLookBack = /\(\?<[=!](?:\\.|[^()\\])*(?:\(|(?:(?:\\.|[^()\\])*)[*+?{])/;

function isShared(expression: string): boolean {
  return !javaScriptOnly.test(expression) && !varyingLookBack.test(expression);
}

function alternative(source: string): string {
  return `(?:${source})`;
}

/** How many bytes of a value are enough to look for: 40 bits do not come about by chance. */
const bytesSought = 5;
/** How many characters of a public key pin, how many digits of a decimal serial number. */
const charactersSought = 12;

/**
 * Finds thumbprints, serial numbers and public key pins of certificates in the
 * usual spellings, and names. Certificates in PEM or DER and key stores hold
 * none of these as text.
 * @param names expressions for names, as all tools read them
 */
export function searchForIdentifiers(
  certificates: readonly Pick<Certificate, 'sha1' | 'sha256' | 'serial' | 'spkiSha256Base64'>[],
  names: readonly string[],
): SearchCommands {
  const bytes = certificates.flatMap(({ sha1, sha256, serial, spkiSha256Base64 }) =>
    [sha1, sha256, serial, hexOf(spkiSha256Base64)].map(bytesExpression),
  );
  const written = certificates.flatMap(({ serial, spkiSha256Base64 }) => [
    spkiSha256Base64.slice(0, charactersSought),
    BigInt(`0x${serial}`).toString().slice(0, charactersSought),
  ]);
  return commands(
    (tool) =>
      [
        ...names,
        ...fewestWords(bytes),
        ...fewestWords(written).map((word) => wordExpression(word, tool)),
      ].join('|'),
    [],
  );
}

/** The first bytes of a value with whatever tools write between them: `2F:28`, `2f 28`, `0x2F, 0x28`, `\x2F\x28`. */
function bytesExpression(hex: string): string {
  const bytes = hex.replace(/^(?:00)+/, '').match(/../g) ?? [];
  // A serial number is a number to some tools, which leave out its leading zero.
  return bytes.slice(0, bytesSought).join('.{0,4}').replace(/^0/, '0?');
}

function hexOf(base64: string): string {
  return Array.from(atob(base64), (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  );
}

/** Without what another one finds as well. All tools are told to take upper case for lower. */
function fewestWords(words: readonly string[]): string[] {
  const lower = [...new Set(words.map((word) => word.toLowerCase()))];
  const fewest = new Set(
    lower.filter((word) => !lower.some((other) => other !== word && word.includes(other))),
  );
  const kept = new Map<string, string>();
  for (const word of words) {
    const key = word.toLowerCase();
    if (fewest.has(key) && !kept.has(key)) kept.set(key, word);
  }
  return [...kept.values()];
}

/** A word as an expression. A tool reads line by line: a break before the word is the beginning of its line. */
function wordExpression(word: string, tool: SearchTool): string {
  return word
    .replace(/[\\.^$*+?()[\]{}|]/g, '\\$&')
    .replace(/^\n+/, '^')
    .replace(/\n[\s\S]*$/, '$')
    .replaceAll('\t', tabs[tool]);
}

function commands(
  expressionFor: (tool: SearchTool) => string,
  files: readonly string[],
  { perl = false } = {},
): SearchCommands {
  const { endings, names } = takeApart(files);
  const letters = perl ? 'P' : '';
  return {
    ripgrep: [
      `rg -ni${letters} --hidden`,
      ...(endings.length > 0 ? [`--iglob ${forBash(`*.${inBraces(endings)}`)}`] : []),
      ...names.map((name) => `--iglob ${forBash(name)}`),
      ...(files.length === 0 ? [`--glob ${forBash('!.git/')}`] : []),
      `-e ${forBash(expressionFor('ripgrep'))} .`,
    ].join(' '),
    grep: [
      `grep -rni${perl ? 'P' : 'E'}`,
      // The shell makes an option of each ending: grep itself knows no braces.
      ...(endings.length > 0 ? [`--include='*.'${inBraces(endings.flatMap(inBothCases))}`] : []),
      ...names.map((name) => `--include=${forBash(inEitherCase(baseOf(name)))}`),
      ...(files.length === 0 ? ['--exclude-dir=.git'] : []),
      `-e ${forBash(expressionFor('grep'))} .`,
    ].join(' '),
    powershell: [
      'Get-ChildItem -Recurse -File -Force',
      ...(files.length > 0
        ? [
            `-Include ${[...endings.map((ending) => `*.${ending}`), ...names.map(baseOf)].map(forPowerShell).join(',')}`,
          ]
        : []),
      `| Select-String -Pattern ${forPowerShell(expressionFor('powershell'))}`,
    ].join(' '),
  };
}

/** Globs as endings `cs`, `vb` and other names `Dockerfile*`, those among them that stand for an ending. */
function takeApart(globs: readonly string[]): { endings: string[]; names: string[] } {
  const endings: string[] = [];
  const names: string[] = [];
  for (const glob of globs) {
    const ending = /^\*\.(\w+)$/.exec(glob)?.[1];
    if (ending === undefined) names.push(glob);
    else {
      endings.push(ending);
      names.push(...(namesWithoutEnding[ending] ?? []));
    }
  }
  return { endings, names: [...new Set(names)] };
}

function inBraces(endings: readonly string[]): string {
  return endings.length === 1 ? endings.join('') : `{${endings.join(',')}}`;
}

/** grep alone tells upper from lower case in file names; an ending of one letter is common in both. @example 'r' => ['r', 'R'] */
function inBothCases(ending: string): string[] {
  return ending.length === 1 ? [ending, ending.toUpperCase()] : [ending];
}

/** @example '*caddyfile*' => '*[cC]addyfile*' */
function inEitherCase(name: string): string {
  return name.replace(
    /^(\*?)([a-z])/,
    (_, star: string, letter: string) => `${star}[${letter}${letter.toUpperCase()}]`,
  );
}

/** The name without its folders, which grep and PowerShell do not compare: they look into more files. */
function baseOf(glob: string): string {
  return glob.slice(glob.lastIndexOf('/') + 1);
}

/** A text as one word of bash and its kin. @example "it's" => `'it'\''s'` */
export function forBash(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A text as one string of PowerShell, which takes typographic quotes for quotes. @example "it's" => `'it''s'` */
export function forPowerShell(text: string): string {
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}
