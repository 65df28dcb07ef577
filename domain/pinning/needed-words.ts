import { partSize, type WordsInSegment, type WordsOfText } from './words-in-text.ts';

/**
 * Words without which an expression cannot match: a text that lacks them need
 * not be searched, and only around them. Worked out from the expression's source as far as it tells
 * (ECMAScript, flags `i` and `m`); what it does not tell is left out.
 */

/** A word in lower case; one of several needs, or all of them. */
export type Need = string | AnyNeed | { readonly all: readonly Need[] };

interface AnyNeed {
  readonly any: readonly Need[];
  /** Many words and nothing else: the same for all expressions that need one of these. */
  readonly isShared?: true;
}

/** What a part of an expression tells of the texts that it matches. */
interface Told {
  /** All texts that it can be, in lower case; absent: too many. */
  readonly exact?: readonly string[];
  /** What stands in every text that it matches; absent: unknown. */
  readonly need?: Need | undefined;
  /** What must stand around it, beside its own texts. */
  readonly beside?: Need | undefined;
  /** Characters that it and what must or must not stand around it reach over at most. */
  readonly reach: number;
  /** White space, names, numbers or certain signs, none of which go on for long. */
  readonly isRun?: boolean;
  /** One sign or, now and then, something longer: `[^()]|\([^()]{0,60}\)`. */
  readonly isMostlySigns?: boolean;
}

/** Texts that a part may be before they are too many to tell apart. */
const mostTexts = 64;
/** Characters of a class that are told apart. */
const largestClass = 6;
/** Shorter words stand everywhere. */
const shortest = 3;

/** What an expression tells of its matches. */
export interface Needed {
  /** What every match holds; undefined when nothing can be told. */
  readonly words: Need | undefined;
  /**
   * Characters that a match, with what the expression asks for around it, takes
   * at most; `Infinity` when it may go on to the end of a text. White space,
   * names and repeated signs are taken to end within 200 characters, and
   * arguments of a call to hold few calls.
   */
  readonly reach: number;
}

/** How often the longer stands among single signs, at most. */
const longerAmongSigns = 8;
/** Characters of white space, and of a name, that are looked through where an expression sets no limit. */
const longestRun = 200;

/** Reads out of an expression what its matches need. */
export function neededWords(source: string): Needed {
  const told = new Reader(source).alternatives();
  return { words: needOf(told), reach: told.reach };
}

/** Whether a text may hold what is needed, wherever it stands there. */
export function isMet(need: Need, words: WordsOfText): boolean {
  if (typeof need === 'string') return words.mayHave(need);
  return 'any' in need
    ? need.any.some((each) => isMet(each, words))
    : need.all.every((each) => isMet(each, words));
}

/** The parts of a segment that a match may lie in that does not leave it, a bit for each; none: it has no match. */
export function partsOfMatches({ words, reach }: Needed, segment: WordsInSegment): number {
  if (words === undefined) return -1;
  // A word's place may be told two or three characters late.
  return partsAround(words, segment, Math.min(30, Math.ceil((reach + 4) / partSize)));
}

function partsAround(need: Need, text: WordsInSegment, reach: number): number {
  if (typeof need === 'string') return widened(text.partsOf(need), reach);
  if (!('any' in need) || !need.isShared) return partsOfList(need, text, reach);
  const known = text.known.get(need) ?? partsOfList(need, text, 0);
  text.known.set(need, known);
  return widened(known, reach);
}

function partsOfList(need: Exclude<Need, string>, text: WordsInSegment, reach: number): number {
  let parts = 'any' in need ? 0 : -1;
  if ('any' in need) for (const each of need.any) parts |= partsAround(each, text, reach);
  else for (const each of need.all) parts &= parts === 0 ? 0 : partsAround(each, text, reach);
  return parts;
}

/** The parts, and so many before and after each of them. */
function widened(parts: number, by: number): number {
  if (parts === 0) return 0;
  let all = parts;
  for (let count = 0; count < by; count += 1) all |= (all << 1) | (all >>> 1);
  return all;
}

const nothing: Told = { exact: [''], reach: 0 };
const anySign: Told = { reach: 1 };
const signOfRun: Told = { reach: 1, isRun: true };

function needOf({ exact, need, beside }: Pick<Told, 'exact' | 'need' | 'beside'>): Need | undefined {
  const own = exact ? needOfTexts(exact) : need;
  if (beside === undefined) return own;
  return own === undefined ? beside : { all: [own, beside] };
}

function needOfTexts(texts: readonly string[]): Need | undefined {
  return texts.some(({ length }) => length < shortest) ? undefined : anyOf(texts);
}

/** So many texts of which one will do are often those of other rules too, and asked for once. */
const manyTexts = 8;
const lists = new Map<string, AnyNeed>();

function anyOf(needs: readonly Need[]): Need {
  const [only] = needs;
  if (only !== undefined && needs.length === 1) return only;
  if (needs.length < manyTexts || needs.some((need) => typeof need !== 'string')) return { any: needs };
  const key = JSON.stringify(needs);
  const known = lists.get(key) ?? { any: needs, isShared: true };
  lists.set(key, known);
  return known;
}

function inRow(parts: readonly Told[]): Told {
  let run: readonly string[] = [''];
  const all: Need[] = [];
  const around: Need[] = [];
  const add = (need: Need | undefined) => {
    if (need !== undefined) all.push(need);
  };
  let whole = true;
  let reach = 0;
  const isRun = parts.every((part) => part.isRun === true || part.reach === 0);
  for (const part of parts) {
    const { exact } = part;
    reach += part.reach;
    if (part.beside !== undefined) around.push(part.beside);
    if (exact && run.length * exact.length <= mostTexts) {
      run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    whole = false;
    add(needOfTexts(run));
    if (!exact) add(part.need);
    run = exact ?? [''];
  }
  if (whole) return { exact: run, beside: allOf(around), reach, isRun };
  add(needOfTexts(run));
  all.push(...around);
  return all.length === 0 ? { reach, isRun } : { need: all.length === 1 ? all[0] : { all }, reach, isRun };
}

function allOf(needs: readonly Need[]): Need | undefined {
  return needs.length > 1 ? { all: needs } : needs[0];
}

function either(parts: readonly Told[]): Told {
  const reach = Math.max(...parts.map((part) => part.reach));
  const isRun = parts.every((part) => part.isRun === true || part.reach === 0);
  const isMostlySigns = reach > 1 && parts.some((part) => part.reach === 1);
  const texts = parts.flatMap(({ exact }) => exact ?? []);
  // Texts that tell enough by themselves can be told on, in a row with others; what stands around them cannot.
  const isTold = parts.every(({ beside }) => beside === undefined) || needOfTexts(texts) !== undefined;
  if (parts.every(({ exact }) => exact) && texts.length <= mostTexts && (parts.length === 1 || isTold))
    return {
      exact: [...new Set(texts)],
      beside: parts.length === 1 ? parts[0]?.beside : undefined,
      reach,
      isRun,
    };
  const needs = parts.map(needOf).filter((need) => need !== undefined);
  const told = { reach, isRun, isMostlySigns };
  return needs.length < parts.length ? told : { ...told, need: anyOf(needs) };
}

function repeated(part: Told, least: number, most: number): Told {
  if (least === 1 && most === 1) return part;
  const { isRun = false } = part;
  const told = { reach: reachOf(part, most), isRun };
  if (least > 0) return { ...told, need: needOf(part) };
  return most === 1 && part.exact ? { ...told, exact: ['', ...part.exact] } : told;
}

function reachOf({ reach, isRun, isMostlySigns }: Told, most: number): number {
  if (reach === 0) return 0;
  // Arguments of a call hold few calls.
  if (isMostlySigns && most > longerAmongSigns) return most + longerAmongSigns * reach;
  return most === Number.POSITIVE_INFINITY && isRun ? Math.max(longestRun, reach) : reach * most;
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
      const around = group[1]?.replace('<', '');
      if (around !== '=' && around !== '!') return inner;
      // What must or must not stand around is no part of the match.
      return { ...nothing, reach: inner.reach, beside: around === '=' ? needOf(inner) : undefined };
    }
    const list = this.#taken(/\[(\^?)((?:\\[\s\S]|[^\]\\])*)\]/y);
    if (list) return list[1] ? anySign : classOf(list[2] ?? '');
    const code = this.#taken(/\\(?:x([\da-f]{2})|u([\da-f]{4}))/iy);
    if (code) return letter(String.fromCharCode(Number.parseInt(code[1] ?? code[2] ?? '', 16)));
    // What a group took, by its name, can be anything.
    if (this.#taken(/\\k<\w+>/y)) return anySign;
    const escaped = this.#taken(/\\([\s\S])/y);
    if (escaped) return escapedSign(escaped[1] ?? '');
    const [sign = ''] = this.#taken(/[\s\S]/y) ?? [];
    return sign === '.' ? anySign : letter(sign);
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
const letter = (sign: string): Told =>
  sign < '\u0080' ? { exact: [sign.toLowerCase()], reach: 1, isRun: true } : anySign;

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };

function escapedSign(sign: string): Told {
  const control = controls[sign];
  if (control !== undefined) return { exact: [control], reach: 1 };
  if (/[swd]/.test(sign)) return signOfRun;
  return /\w/.test(sign) ? anySign : letter(sign);
}

/** A class of few characters that stand for themselves. */
function classOf(list: string): Told {
  if (/^(?:[ \t]|\\[twds]|[.$_-])+$/.test(list)) return signOfRun;
  if (/\\[\w]|.-./s.test(list)) return anySign;
  const signs = new Set(list.replace(/\\([\s\S])/g, '$1').toLowerCase());
  return signs.size <= largestClass ? either([...signs].map(letter)) : anySign;
}
