/**
 * Words without which an expression cannot match: a text that holds none of
 * them need not be searched. Worked out from the expression's source as far as
 * it tells (ECMAScript, flags `i` and `m`, ASCII); what it does not tell is left out.
 */

/** What a part of an expression tells of the texts that it matches. */
interface Told {
  /** All texts that it can be, in lower case; absent: too many. */
  readonly exact?: readonly string[];
  /** One of these stands in every text that it matches; absent: unknown. */
  readonly needed?: readonly string[] | undefined;
}

/** Texts that a part may be before they are too many to tell apart. */
const mostTexts = 48;
/** Characters of a class that are told apart. */
const largestClass = 6;
/** Shorter words stand everywhere. */
const shortest = 4;

const nothing: Told = { exact: [''] };
const anything: Told = {};

/** @returns words in lower case, one of which stands in every match; undefined when no such words can be told */
export function neededWords(source: string): readonly string[] | undefined {
  return neededOf(new Reader(source).alternatives());
}

/** How often texts hold one of these words, compared with other lists: each letter more makes a word rarer. */
function commonness(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + 4 ** -word.length, 0);
}

function neededOf({ exact, needed }: Told): readonly string[] | undefined {
  return rarer(needed, exact && asList(exact));
}

function asList(texts: readonly string[]): readonly string[] | undefined {
  if (texts.some(({ length }) => length < shortest)) return undefined;
  return [...new Set(texts)].filter((text) => !texts.some((other) => other !== text && text.includes(other)));
}

function rarer(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  if (!a || !b) return a ?? b;
  return commonness(b) < commonness(a) ? b : a;
}

function inRow(parts: readonly Told[]): Told {
  let run: readonly string[] = [''];
  let needed: readonly string[] | undefined;
  let whole = true;
  for (const part of parts) {
    const { exact } = part;
    if (exact && run.length * exact.length <= mostTexts) {
      run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    whole = false;
    needed = rarer(rarer(needed, asList(run)), neededOf(part));
    run = exact ?? [''];
  }
  return whole ? { exact: run } : { needed: rarer(needed, asList(run)) };
}

function either(parts: readonly Told[]): Told {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const texts = parts.flatMap(({ exact }) => exact ?? []);
  if (parts.every(({ exact }) => exact) && texts.length <= mostTexts) return { exact: [...new Set(texts)] };
  const lists = parts.map(neededOf);
  return lists.includes(undefined) ? anything : { needed: asList(lists.flatMap((list) => list ?? [])) };
}

function repeated(part: Told, least: number, most: number): Told {
  if (least === 1 && most === 1) return part;
  if (least === 0) return most === 1 && part.exact ? { exact: ['', ...part.exact] } : anything;
  return { needed: neededOf(part) };
}

/** Reads an expression's source, part by part. */
class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Told {
    const all: Told[] = [];
    let row: Told[] = [];
    while (this.#at < this.#source.length && this.#source[this.#at] !== ')') {
      if (this.#source[this.#at] === '|') {
        all.push(inRow(row));
        row = [];
        this.#at += 1;
      } else row.push(this.#quantified(this.#atom()));
    }
    return either([...all, inRow(row)]);
  }

  #taken(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.#at;
    const found = expression.exec(this.#source) ?? undefined;
    if (found) this.#at = expression.lastIndex;
    return found;
  }

  #atom(): Told {
    if (this.#taken(/[\^$]|\\[bB]/y)) return nothing;
    const group = this.#taken(/\((?:\?(<?[=!]|:|<\w+>))?/y);
    if (group) {
      const inner = this.alternatives();
      this.#at += 1;
      // What must or must not stand around is no part of the match.
      return /[=!]/.test(group[1] ?? '') ? nothing : inner;
    }
    const list = this.#taken(/\[(\^?)((?:\\[\s\S]|[^\]\\])*)\]/y);
    if (list) return list[1] ? anything : classOf(list[2] ?? '');
    const code = this.#taken(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/iy);
    if (code) return letter(String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16)));
    const escaped = this.#taken(/\\([\s\S])/y);
    if (escaped) return escapedSign(escaped[1] ?? '');
    const [sign = ''] = this.#taken(/[\s\S]/y) ?? [];
    return sign === '.' ? anything : letter(sign);
  }

  #quantified(part: Told): Told {
    const found = this.#taken(/(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y);
    if (!found) return part;
    const [, sign, least = '', comma, most = ''] = found;
    if (sign) return repeated(part, sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY);
    return repeated(part, Number(least), Number(comma ? most || Number.POSITIVE_INFINITY : least));
  }
}

/** Only ASCII has two cases that all agree on. */
const letter = (sign: string): Told => (sign < '\u0080' ? { exact: [sign.toLowerCase()] } : anything);

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

function escapedSign(sign: string): Told {
  const control = controls[sign];
  if (control !== undefined) return { exact: [control] };
  return /\w/.test(sign) ? anything : letter(sign);
}

/** A class of few characters that stand for themselves. */
function classOf(list: string): Told {
  if (/\\[\w]|.-./s.test(list)) return anything;
  const signs = new Set(list.replace(/\\([\s\S])/g, '$1').toLowerCase());
  return signs.size <= largestClass ? either([...signs].map(letter)) : anything;
}
