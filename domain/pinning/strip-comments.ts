import { endOfBranches, type Syntax, syntaxes } from './languages.ts';
import { asciiBytes } from './text-bytes.ts';

/** A text with parts blanked out; every character that stays keeps its place. */
export interface Views {
  /** Without comments, documentation and imports. */
  readonly code: string;
  /** As `code`, with the imports: what a file uses says what it is. */
  readonly withImports: string;
  /** Without the contents of strings either. */
  readonly bare: string;
}

/**
 * Blanks comments, documentation strings and import lines, and in `bare` the
 * contents of strings too. Line breaks stay, so places and line numbers hold.
 * One pass; what is never closed reaches to the end of the text, or of the line for plain quotes.
 * The views are made when first asked for.
 */
export function stripComments(text: string, syntax: Syntax): Views {
  return new Stripped(text, syntax);
}

class Stripped implements Views {
  readonly #text: string;
  readonly #syntax: Syntax;
  /** Where comments begin and end, and comments and contents of strings. */
  readonly #comments: number[] = [];
  readonly #all: number[] = [];
  #imports: readonly number[] | undefined;
  #code: string | undefined;
  #withImports: string | undefined;
  #bare: string | undefined;

  constructor(text: string, syntax: Syntax) {
    this.#text = text;
    this.#syntax = syntax;
    const { first, signsOf } = signsIn(syntax);
    const nests = { here: syntax.nests };
    const bytes = asciiBytes(text);
    const next = bytes
      ? (from: number) => nextSignInBytes(bytes, from, first)
      : (from: number) => nextSign(text, from, first);
    let at = next(0);
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const sign = signsOf.get(code)?.find(({ token }) => token.length === 1 || text.startsWith(token, at));
      const end = sign && endOf(text, at, sign, syntax, nests);
      if (!end) {
        at = next(at + (sign?.token.length ?? 1));
        continue;
      }
      const [from, to] = end.comment ? [at, end.at] : [at + sign.token.length, end.inner];
      if (to > from) {
        this.#all.push(from, to);
        if (end.comment) this.#comments.push(from, to);
      }
      at = next(Math.max(end.at, at + 1));
    }
  }

  get withImports(): string {
    if (this.#withImports === undefined) {
      const text = withBlanks(this.#text, this.#comments);
      this.#withImports = this.#syntax === syntaxes.shell ? asWritten(withoutUsage(text)) : text;
    }
    return this.#withImports;
  }

  get code(): string {
    this.#code ??= withBlanks(this.withImports, this.#importSpans);
    return this.#code;
  }

  get bare(): string {
    this.#bare ??= withBlanks(this.#text, inOrder(this.#all, this.#importSpans));
    return this.#bare;
  }

  get #importSpans(): readonly number[] {
    this.#imports ??= importsIn(this.withImports, this.#syntax);
    return this.#imports;
  }
}

/** Where the next character stands that can begin a comment or a string; the end of the text when none does. */
function nextSign(text: string, from: number, first: Uint8Array): number {
  const { length } = text;
  let at = from;
  while (at < length && first[text.charCodeAt(at)] !== 1) at += 1;
  return at;
}

function nextSignInBytes(bytes: Uint8Array, from: number, first: Uint8Array): number {
  const { length } = bytes;
  let at = from;
  while (at < length && first[bytes[at] as number] !== 1) at += 1;
  return at;
}

/** @param spans where blanks take the place of what is there, from and to in turn, in their order */
function withBlanks(text: string, spans: readonly number[]): string {
  if (spans.length === 0) return text;
  if (spans.length >= manySpans) {
    const blanked = withBlanksInBytes(text, spans);
    if (blanked !== undefined) return blanked;
  }
  const parts: string[] = [];
  let kept = 0;
  for (let i = 0; i < spans.length; i += 2) {
    const [from = 0, to = 0] = [spans[i], spans[i + 1]];
    if (from > kept) parts.push(text.slice(kept, from));
    if (to <= kept) continue;
    addBlanks(parts, text.slice(Math.max(from, kept), to));
    kept = to;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}

/** From so many on, parts of a text take longer to join than its bytes to copy. */
const manySpans = 64;
const decoder = new TextDecoder();

/** The same for a text of ASCII alone, in which places are bytes; undefined for others. */
function withBlanksInBytes(text: string, spans: readonly number[]): string | undefined {
  const bytes = asciiBytes(text);
  if (bytes === undefined) return undefined;
  for (let i = 0; i < spans.length; i += 2) {
    const to = spans[i + 1] as number;
    for (let at = spans[i] as number; at < to; at += 1) if (bytes[at] !== 0x0a) bytes[at] = 0x20;
  }
  return decoder.decode(bytes);
}

/** A shell's text of usage explains options; it gives none. */
function withoutUsage(text: string): string {
  if (!text.includes('<<')) return text;
  return text.replace(
    /<<-?[ \t]*["']?(\w{1,30})["']?[^\n]{0,300}\n([\s\S]{0,6000}?)\n[ \t]*\1[ \t]*$/gm,
    (block) => (/^\s*(?:usage|options|synopsis|examples?)\b/im.test(block) ? blank(block) : block),
  );
}

const toFile = '>|\\|[ \\t]*(?:sudo[ \\t]+)?tee\\b';
/** What writes a line, up to its text, with what ends the line in this way. */
const writesLine = (command: string, ends: string) =>
  new RegExp(
    `\\b${command}(?<=^[ \\t]*(?:sudo[ \\t]+)?${command})[ \\t]+(?:-[en]{1,2}[ \\t]+)?(["'])(?=([^"'\\n]{1,400})\\1(?:[ \\t]+["'$][^\\n>|]{1,200}?)?[ \\t]*(?:${ends}))`,
    'gm',
  );
const writtenAlone = writesLine('(?:echo|printf)', toFile);
/** In a block that is written to a file as a whole: `{ echo "tls on"; } > file`. */
const writtenInBlock = writesLine('echo', '$');
const blockWritten = new RegExp(`^[ \\t]*\\}[ \\t]*(?:${toFile})`, 'm');

/** A line that a shell writes to a file, without the command that writes it: it is a line of that file. */
function asWritten(text: string): string {
  if (!text.includes('echo') && !text.includes('printf')) return text;
  const written = text.replace(writtenAlone, blank);
  return blockWritten.test(written) ? written.replace(writtenInBlock, blank) : written;
}

/** Where import lines begin and end, in turn. */
function importsIn(text: string, { imports }: Syntax): number[] {
  return imports
    ? [...text.matchAll(imports)].flatMap(({ 0: { length }, index }) => [index, index + length])
    : [];
}

/** Two lists of spans as one, in the order of their beginnings. */
function inOrder(one: readonly number[], other: readonly number[]): readonly number[] {
  if (other.length === 0) return one;
  const all: number[] = [];
  let next = 0;
  for (let i = 0; i < one.length; i += 2) {
    const [from = 0, to = 0] = [one[i], one[i + 1]];
    for (; (other[next] ?? Number.POSITIVE_INFINITY) < from; next += 2)
      all.push(other[next] as number, other[next + 1] as number);
    all.push(from, to);
  }
  for (; next < other.length; next += 1) all.push(other[next] as number);
  return all;
}

/** Spaces instead of everything but line breaks. */
function blank(text: string): string {
  if (!text.includes('\n')) return blanks(text.length);
  const parts: string[] = [];
  addBlanks(parts, text);
  return parts.join('');
}

function addBlanks(parts: string[], text: string): void {
  let from = 0;
  for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
    parts.push(blanks(to - from), '\n');
    from = to + 1;
  }
  parts.push(blanks(text.length - from));
}

const manyBlanks = ' '.repeat(1 << 12);

/** Parts of one text: they take no room of their own. */
function blanks(length: number): string {
  return length <= manyBlanks.length ? manyBlanks.slice(0, length) : ' '.repeat(length);
}

/** What can start a comment, a string or a regular expression. */
interface Sign {
  readonly token: string;
  /** What ends the comment, or the string that spans lines, that it starts. */
  readonly block: string | undefined;
  readonly long: string | undefined;
  readonly line: boolean;
}

interface Signs {
  /** 1 at the code of each sign's first character. */
  readonly first: Uint8Array;
  /** By the code of their first character, the longest first. */
  readonly signsOf: ReadonlyMap<number, readonly Sign[]>;
}

const signsCache = new WeakMap<Syntax, Signs>();

function signsIn(syntax: Syntax): Signs {
  const known = signsCache.get(syntax);
  if (known) return known;
  const tokens = new Set([
    ...syntax.block.map(([open]) => open),
    ...syntax.longQuotes.map(([open]) => open),
    ...syntax.line,
    ...syntax.quotes,
    ...(syntax.characters ? ["'"] : []),
    ...(syntax.regexes ? ['/'] : []),
  ]);
  const signs = [...tokens]
    .toSorted((a, b) => b.length - a.length)
    .map((token) => ({
      token,
      block: syntax.block.find(([open]) => open === token)?.[1],
      long: syntax.longQuotes.find(([open]) => open === token)?.[1],
      line: syntax.line.includes(token),
    }));
  const signsOf = Map.groupBy(signs, ({ token }) => token.charCodeAt(0));
  const first = new Uint8Array(0x10000);
  for (const code of signsOf.keys()) first[code] = 1;
  const made = { first, signsOf };
  signsCache.set(syntax, made);
  return made;
}

interface End {
  readonly at: number;
  /** Where a string's contents end. */
  readonly inner: number;
  readonly comment: boolean;
}

function endOf(
  text: string,
  at: number,
  sign: Sign,
  syntax: Syntax,
  nests: { here: boolean },
): End | undefined {
  const { token, block, long, line } = sign;
  if (block === endOfBranches) return deadBranch(text, at, token);
  if (block !== undefined) {
    const close = text.indexOf(block, at + token.length);
    const outermost = nests.here ? endOfNest(text, at, token, block) : -1;
    // One that is never closed hides nothing after it, and is looked for once.
    if (outermost < 0) nests.here = false;
    const end = outermost >= 0 ? outermost : close < 0 ? text.length : close + block.length;
    return { at: end, inner: end, comment: true };
  }
  if (line && isCommentSign(text, at, token, syntax)) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    return { at: end, inner: end, comment: true };
  }
  // `\"`, `#\"` and `?\"` are characters of Lisps.
  if (token === '"' && long !== undefined && text[at - 1] === '\\') return undefined;
  if (long !== undefined) return longString(text, at, token, long, syntax);
  if (token === "'" && syntax.characters) return character(text, at);
  if (token === '/' && syntax.regexes) return regex(text, at);
  return syntax.quotes.includes(token) ? lineString(text, at, token, syntax.escape) : undefined;
}

/** The lines that a preprocessor leaves out, up to the branch that it takes, or to the end. */
function deadBranch(text: string, at: number, token: string): End | undefined {
  if (!/^[ \t]*(?:\r?\n|\/[/*])/.test(text.slice(at + token.length, at + token.length + 40)))
    return undefined;
  const directive = /#(?<=^[ \t]*#)[ \t]*(if|else|elif|endif)/gm;
  directive.lastIndex = at + token.length;
  let depth = 0;
  for (let found = directive.exec(text); found; found = directive.exec(text)) {
    if (found[1] === 'if') depth += 1;
    else if (depth === 0) return { at: found.index, inner: found.index, comment: true };
    else if (found[1] === 'endif') depth -= 1;
  }
  return { at: text.length, inner: text.length, comment: true };
}

/** Where a comment that holds others ends; -1 where one of them is never closed. */
function endOfNest(text: string, at: number, open: string, close: string): number {
  let depth = 1;
  let from = at + open.length;
  let opening = text.indexOf(open, from);
  let closing = text.indexOf(close, from);
  while (closing >= 0) {
    const opens = opening >= 0 && opening < closing;
    depth += opens ? 1 : -1;
    from = opens ? opening + open.length : closing + close.length;
    if (depth === 0) return from;
    if (opening >= 0 && opening < from) opening = text.indexOf(open, from);
    if (closing < from) closing = text.indexOf(close, from);
  }
  return -1;
}

/** Whether a sign starts a comment here: `#` after a letter does not in a shell, `$#` never, `:` before `//` is an address. */
function isCommentSign(text: string, at: number, token: string, syntax: Syntax): boolean {
  const before = at === 0 ? '\n' : (text[at - 1] ?? '\n');
  if (syntax.spaced) return /[\s;]/.test(before) && (token !== ';' || before === '\n');
  if (token === '//') return before !== ':';
  if (token === '#') return before !== '$' && before !== '\\' && text[at + 1] !== '{';
  return true;
}

function longString(text: string, at: number, token: string, close: string, syntax: Syntax): End {
  const raw = token.startsWith('r#') || token.startsWith('@') || token.startsWith('$') || token === '[[';
  const goRaw = token === '`' && !syntax.regexes;
  let from = at + token.length;
  for (;;) {
    const end = text.indexOf(close, from);
    if (end < 0) return { at: text.length, inner: text.length, comment: false };
    if (raw && close === '"' && text[end + 1] === '"') {
      from = end + 2;
      continue;
    }
    if (!raw && !goRaw && syntax.escape && isEscaped(text, end, at + token.length, syntax.escape)) {
      from = end + 1;
      continue;
    }
    const isDoc =
      (syntax.docstrings && token.length === 3 && (standsAlone(text, at) || isNamedDoc(text, at))) ||
      (goRaw && beforeHelp.test(text.slice(Math.max(0, at - farthestName), at)));
    return { at: end + close.length, inner: end, comment: isDoc };
  }
}

/** Whether an odd number of escapes stands before this place. */
function isEscaped(text: string, at: number, from: number, sign: string): boolean {
  let count = 0;
  for (let place = at - 1; place >= from && text[place] === sign; place -= 1) count += 1;
  return count % 2 === 1;
}

/** Characters before a string on its line within which it can be documentation. */
const farthestName = 200;

/** What stands before a place on its line; undefined when that is longer than a documentation's head. */
function onItsLine(text: string, at: number): string | undefined {
  const from = Math.max(0, at - farthestName);
  const near = text.slice(from, at);
  const newline = near.lastIndexOf('\n');
  if (newline < 0 && from > 0) return undefined;
  return near.slice(newline + 1);
}

/** Names of texts that programs of Python keep for their readers, such as those of Ansible's modules. */
const docName =
  /^(?:DOCUMENTATION|EXAMPLES?|RETURN|__doc__|USAGE|HELP|DESCRIPTION|EPILOG|usage|epilog)\s*=\s*[rRbBuU]{0,2}$/;

/** What stands before a text that a command of Go shows to those who ask for help: its name, or the head of a method of that name. */
const beforeHelp =
  /\b(?:(?:Long|Short|Examples?|Usage(?:Text)?|Help(?:Text)?|Synopsis)\s{0,20}(?::|:?=)\s{0,20}(?:\w{1,40}\.\w{1,40}\()?|(?:Description|Usage|(?:Long|Short)?Help|Synopsis)\(\)\s{0,4}string\s{0,4}\{\s{0,20}return\s{1,4})$/;

/** Whether nothing but a doc attribute stands before a string on its line, and no bracket or sign waits for it. */
function standsAlone(text: string, at: number): boolean {
  const before = onItsLine(text, at)?.trim();
  if (before === undefined) return false;
  if (/^@(?:module|type)?doc$/.test(before) || docName.test(before)) return true;
  if (!/^[rRbBuU]{0,2}$/.test(before)) return false;
  const lineStart = at - (onItsLine(text, at)?.length ?? 0);
  const previous = text.slice(Math.max(0, lineStart - 200), lineStart).trimEnd();
  return previous === '' || !/[=(,[{+\\]$/.test(previous);
}

/** Documentation that a module of Ansible keeps in a variable of its own. */
function isNamedDoc(text: string, at: number): boolean {
  return /^[ \t]*(?:\w{0,30}DOCUMENTATION|EXAMPLES|RETURN)\s*=\s*[rRuU]?$/.test(onItsLine(text, at) ?? '');
}

/** `'x'` or `'\n'`; a lone quote is a lifetime, a digit separator or a prime. */
function character(text: string, at: number): End | undefined {
  const close = text[at + 1] === '\\' ? text.indexOf("'", at + 3) : text.indexOf("'", at + 2);
  if (close < 0 || close - at > 12 || text.slice(at, close).includes('\n')) return undefined;
  if (text[at + 1] !== '\\' && close - at > 5) return undefined;
  return { at: close + 1, inner: close, comment: false };
}

function lineString(text: string, at: number, quote: string, sign: string): End {
  const quoteCode = quote.charCodeAt(0);
  const signCode = sign === '' ? -1 : sign.charCodeAt(0);
  for (let place = at + 1; place < text.length; place += 1) {
    const here = text.charCodeAt(place);
    if (here === 0x0a) return { at: place, inner: place, comment: false };
    // A line that ends in a backslash goes on in the next.
    if (here === signCode) place += 1;
    else if (here === quoteCode) return { at: place + 1, inner: place, comment: false };
  }
  return { at: text.length, inner: text.length, comment: false };
}

/** A regular expression, where a value can stand; otherwise it is a division. */
function regex(text: string, at: number): End | undefined {
  const before = text.slice(Math.max(0, at - 20), at).trimEnd();
  if (before !== '' && !/(?:[(=,:[!&|?{};+\-*%~^<>]|\b(?:return|typeof|case|in|of))$/.test(before))
    return undefined;
  let inClass = false;
  for (let place = at + 1; place < text.length && place - at < 1000; place += 1) {
    const here = text[place];
    if (here === '\n') return undefined;
    if (here === '\\') place += 1;
    else if (here === '[') inClass = true;
    else if (here === ']') inClass = false;
    else if (here === '/' && !inClass) return { at: place + 1, inner: place, comment: false };
  }
  return undefined;
}
