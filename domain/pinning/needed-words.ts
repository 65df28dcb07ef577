/**
 * Words without which an expression cannot match: a text that lacks them need
 * not be searched. Worked out from the expression's source as far as it tells
 * (ECMAScript, flags `i` and `m`); what it does not tell is left out.
 */

/** A word in lower case; one of several needs, or all of them. */
export type Need = string | { readonly any: readonly Need[] } | { readonly all: readonly Need[] };

/** What a part of an expression tells of the texts that it matches. */
interface Told {
  /** All texts that it can be, in lower case; absent: too many. */
  readonly exact?: readonly string[];
  /** What stands in every text that it matches; absent: unknown. */
  readonly need?: Need | undefined;
}

/** Texts that a part may be before they are too many to tell apart. */
const mostTexts = 64;
/** Characters of a class that are told apart. */
const largestClass = 6;
/** Shorter words stand everywhere. */
const shortest = 3;

const nothing: Told = { exact: [''] };
const anything: Told = {};

/** @returns what every match holds; undefined when nothing can be told */
export function neededWords(source: string): Need | undefined {
  return needOf(new Reader(source).alternatives());
}

/** Whether a text may hold what is needed. @param may whether a word may stand in it */
export function isMet(need: Need, may: (word: string) => boolean): boolean {
  if (typeof need === 'string') return may(need);
  return 'any' in need
    ? need.any.some((each) => isMet(each, may))
    : need.all.every((each) => isMet(each, may));
}

function needOf({ exact, need }: Told): Need | undefined {
  if (!exact) return need;
  return exact.some(({ length }) => length < shortest) ? undefined : anyOf(exact);
}

function anyOf(needs: readonly Need[]): Need {
  const [only] = needs;
  return only !== undefined && needs.length === 1 ? only : { any: needs };
}

function inRow(parts: readonly Told[]): Told {
  let run: readonly string[] = [''];
  const all: Need[] = [];
  const add = (need: Need | undefined) => {
    if (need !== undefined) all.push(need);
  };
  let whole = true;
  for (const part of parts) {
    const { exact } = part;
    if (exact && run.length * exact.length <= mostTexts) {
      run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    whole = false;
    add(needOf({ exact: run }));
    if (!exact) add(part.need);
    run = exact ?? [''];
  }
  if (whole) return { exact: run };
  add(needOf({ exact: run }));
  return all.length === 0 ? anything : { need: all.length === 1 ? all[0] : { all } };
}

function either(parts: readonly Told[]): Told {
  const texts = parts.flatMap(({ exact }) => exact ?? []);
  if (parts.every(({ exact }) => exact) && texts.length <= mostTexts) return { exact: [...new Set(texts)] };
  const needs = parts.map(needOf).filter((need) => need !== undefined);
  return needs.length < parts.length ? anything : { need: anyOf(needs) };
}

function repeated(part: Told, least: number, most: number): Told {
  if (least === 1 && most === 1) return part;
  if (least > 0) return { need: needOf(part) };
  return most === 1 && part.exact ? { exact: ['', ...part.exact] } : anything;
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
