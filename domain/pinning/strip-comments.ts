import { type Syntax, syntaxes } from './languages.ts';

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
 */
export function stripComments(text: string, syntax: Syntax): Views {
  const starts = startsOf(syntax);
  const code: string[] = [];
  const bare: string[] = [];
  let kept = 0;
  const drop = (from: number, to: number, fromCode: boolean) => {
    if (to <= from) return;
    const whole = text.slice(kept, from);
    const gap = blank(text.slice(from, to));
    code.push(whole, fromCode ? gap : text.slice(from, to));
    bare.push(whole, gap);
    kept = to;
  };

  starts.lastIndex = 0;
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const at = found.index;
    const token = found[0];
    const end = endOf(text, at, token, syntax);
    if (!end) continue;
    if (end.comment) drop(at, end.at, true);
    else drop(at + token.length, end.inner, false);
    starts.lastIndex = Math.max(end.at, at + 1);
  }
  code.push(text.slice(kept));
  bare.push(text.slice(kept));
  const withImports = syntax === syntaxes.shell ? withoutUsage(code.join('')) : code.join('');
  return {
    code: dropImports(withImports, syntax),
    withImports,
    bare: dropImports(bare.join(''), syntax),
  };
}

/** A shell's text of usage explains options; it gives none. */
function withoutUsage(text: string): string {
  return text.replace(/<<-?\s*["']?(\w{1,30})["']?[^\n]*\n([\s\S]*?)\n\s*\1\s*$/gm, (block) =>
    /^\s*(?:usage|options|synopsis|examples?)\b/im.test(block) ? blank(block) : block,
  );
}

function dropImports(text: string, { imports }: Syntax): string {
  return imports ? text.replace(imports, blank) : text;
}

/** Spaces instead of everything but line breaks. */
function blank(text: string): string {
  return text.replace(/[^\n]+/g, (run) => ' '.repeat(run.length));
}

const startsCache = new WeakMap<Syntax, RegExp>();

/** What can start a comment, a string or a regular expression, the longest sign first. */
function startsOf(syntax: Syntax): RegExp {
  const known = startsCache.get(syntax);
  if (known) return known;
  const signs = [
    ...syntax.block.map(([open]) => open),
    ...syntax.longQuotes.map(([open]) => open),
    ...syntax.line,
    ...syntax.quotes,
    ...(syntax.characters ? ["'"] : []),
    ...(syntax.regexes ? ['/'] : []),
  ].toSorted((a, b) => b.length - a.length);
  const alternatives = [...new Set(signs)].map((sign) => sign.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const made = new RegExp(alternatives.length > 0 ? alternatives.join('|') : '(?!)', 'g');
  startsCache.set(syntax, made);
  return made;
}

interface End {
  readonly at: number;
  /** Where a string's contents end. */
  readonly inner: number;
  readonly comment: boolean;
}

function endOf(text: string, at: number, token: string, syntax: Syntax): End | undefined {
  const block = syntax.block.find(([open]) => open === token);
  if (block) {
    const close = text.indexOf(block[1], at + token.length);
    const end = close < 0 ? text.length : close + block[1].length;
    return { at: end, inner: end, comment: true };
  }
  if (syntax.line.includes(token) && isCommentSign(text, at, token, syntax)) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    return { at: end, inner: end, comment: true };
  }
  const long = syntax.longQuotes.find(([open]) => open === token);
  if (long) return longString(text, at, token, long[1], syntax);
  if (token === "'" && syntax.characters) return character(text, at);
  if (token === '/' && syntax.regexes) return regex(text, at);
  return syntax.quotes.includes(token) ? lineString(text, at, token, syntax.escape) : undefined;
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
    const isDoc = syntax.docstrings && token.length === 3 && standsAlone(text, at);
    return { at: end + close.length, inner: end, comment: isDoc };
  }
}

/** Whether an odd number of escapes stands before this place. */
function isEscaped(text: string, at: number, from: number, sign: string): boolean {
  let count = 0;
  for (let place = at - 1; place >= from && text[place] === sign; place -= 1) count += 1;
  return count % 2 === 1;
}

/** Names of texts that programs of Python keep for their readers, such as those of Ansible's modules. */
const docName =
  /^(?:DOCUMENTATION|EXAMPLES?|RETURN|__doc__|USAGE|HELP|DESCRIPTION|EPILOG|usage|epilog)\s*=\s*[rRbBuU]{0,2}$/;

/** Whether nothing but a doc attribute stands before a string on its line, and no bracket or sign waits for it. */
function standsAlone(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(lineStart, at).trim();
  if (/^@(?:module|type)?doc$/.test(before) || docName.test(before)) return true;
  if (!/^[rRbBuU]{0,2}$/.test(before)) return false;
  const previous = text.slice(Math.max(0, lineStart - 200), lineStart).trimEnd();
  return previous === '' || !/[=(,[{+\\]$/.test(previous);
}

/** `'x'` or `'\n'`; a lone quote is a lifetime, a digit separator or a prime. */
function character(text: string, at: number): End | undefined {
  const close = text[at + 1] === '\\' ? text.indexOf("'", at + 3) : text.indexOf("'", at + 2);
  if (close < 0 || close - at > 12 || text.slice(at, close).includes('\n')) return undefined;
  if (text[at + 1] !== '\\' && close - at > 5) return undefined;
  return { at: close + 1, inner: close, comment: false };
}

function lineString(text: string, at: number, quote: string, sign: string): End {
  for (let place = at + 1; place < text.length; place += 1) {
    const here = text[place];
    if (here === '\n') return { at: place, inner: place, comment: false };
    if (sign && here === sign) {
      // A line that ends in a backslash goes on in the next.
      place += 1;
      continue;
    }
    if (here === quote) return { at: place + 1, inner: place, comment: false };
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
