import { roughEncoding } from './decode-text.ts';
import { type IdentifierSearch, notesFor } from './identifiers/find-identifiers.ts';
import type { FoundIdentifier } from './identifiers/known-certificate.ts';
import { largestAnalysed } from './reading-limits.ts';
import { wideStrings } from './strings-in-binary.ts';
import { aligned, createWordFinder, shortestNeedle, wordsOf } from './word-finder.ts';

/** What the first look at a file tells. */
export interface FirstLook {
  /** In the order of the file; places are bytes of it. */
  readonly identifiers: readonly FoundIdentifier[];
  /** Words of rules that stand in it, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Where they begin, in bytes and in their order; in text of 8 bits alone that is not too large to analyse, and not for the shortest words. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly kind: 'text' | 'utf-16le' | 'utf-16be' | 'binary';
  /** More began as base64 or numbers of a certificate than is read out of one file. */
  readonly exhausted: boolean;
}

export interface FirstFilter {
  look(bytes: Uint8Array): FirstLook;
}

const nothing: ReadonlySet<string> = new Set();
const nowhere: ReadonlyMap<string, readonly number[]> = new Map();

/**
 * The first pass over every file: known identifiers, certificates in any
 * writing, and the words without which no rule needs to be tried. Two walks
 * over the bytes, in steps of four and of sixteen.
 *
 * @param words of rules, compared without case; those shorter than the finder
 *   can look for are taken to stand in every file that has another
 */
export function createFirstFilter(search: IdentifierSearch, words: readonly string[]): FirstFilter {
  const folded = [...new Set(words.map((word) => word.toLowerCase()))];
  const encoder = new TextEncoder();
  const long = folded.filter((word) => encoder.encode(word).length >= shortestNeedle);
  const short = folded.filter((word) => !long.includes(word));
  const finder = createWordFinder([...search.needles, ...long.map((text) => ({ text }))], long.length === 0);
  const own = search.needles.length;
  let exhausted = false;

  function pass(
    bytes: Uint8Array,
    found: FoundIdentifier[],
    present: Set<string> | undefined,
    places?: Map<string, number[]>,
  ): Set<string> | undefined {
    const view = aligned(bytes);
    const integers = wordsOf(view);
    const notes = notesFor(view.length, found);
    let seen = present;
    finder.find(view, integers, (needle, start) => {
      if (needle < own) search.wordFound(view, needle, start, notes);
      else {
        const word = long[needle - own] as string;
        seen ??= new Set();
        seen.add(word);
        const known = places?.get(word);
        if (known) known.push(start);
        else places?.set(word, [start]);
      }
    });
    search.digits(view, integers, notes);
    exhausted ||= notes.left <= 0;
    return seen;
  }

  return {
    look(bytes) {
      const kind = roughEncoding(bytes);
      exhausted = false;
      const found: FoundIdentifier[] = [];
      let present: Set<string> | undefined;
      let places: Map<string, number[]> | undefined;
      if (kind === 'text') {
        // Of what is not analysed nobody asks for them, and there may be millions.
        if (bytes.length <= largestAnalysed) places = new Map();
        present = pass(bytes, found, undefined, places);
      } else if (kind === 'binary') {
        const view = aligned(bytes);
        present = pass(view, found, undefined);
        const { bytes: strings, placeOf } = wideStrings(view, wordsOf(view));
        if (strings.length > 0) {
          const inStrings: FoundIdentifier[] = [];
          present = pass(strings, inStrings, present);
          for (const each of inStrings) {
            const [start, end] = [placeOf(each.start), placeOf(each.end - 1) + 2];
            if (!found.some((other) => other.start < end && start < other.end))
              found.push({ ...each, start, end });
          }
        }
      } else present = passWide(bytes, kind, found);
      if (short.length > 0 && (present || found.length > 0)) {
        present ??= new Set();
        for (const word of short) present.add(word);
      }
      if (found.length > 1) found.sort((a, b) => a.start - b.start || a.end - b.end);
      return { identifiers: found, words: present ?? nothing, places: places ?? nowhere, kind, exhausted };
    },
  };

  /** UTF-16 is looked at as UTF-8; places are counted back to its own. */
  function passWide(
    bytes: Uint8Array,
    kind: 'utf-16le' | 'utf-16be',
    found: FoundIdentifier[],
  ): Set<string> | undefined {
    const decoder = new TextDecoder(kind, { ignoreBOM: true });
    const utf8 = encoder.encode(decoder.decode(bytes));
    const inText: FoundIdentifier[] = [];
    const present = pass(utf8, inText, undefined);
    const text = new TextDecoder('utf-8', { ignoreBOM: true });
    const unitsBefore = (end: number) => text.decode(utf8.subarray(0, end)).length;
    for (const each of inText)
      found.push({ ...each, start: 2 * unitsBefore(each.start), end: 2 * unitsBefore(each.end) });
    return present;
  }
}

/** Only what names known certificates: the first pass without any rule. */
export function createIdentifierPass(search: IdentifierSearch): FirstFilter {
  return createFirstFilter(search, []);
}
