import { isMet, partsOfMatches } from './needed-words.ts';
import type { CompiledRule } from './rules.ts';
import { partSize, readWords, segmentsShare, type WordsOfText } from './words-in-text.ts';

/** Characters that a match takes at most to lie in a segment, as its expression tells; a few more are allowed for. */
const longestReach = segmentsShare - 96;

/** A part of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A rule, and where in a text its matches may lie: in their order, each to the end of a line. */
export interface MatchableRule {
  readonly rule: CompiledRule;
  readonly stretches: readonly Stretch[];
}

/** Those of the rules that may match, by the words that they need, and the words of the text. */
export function matchableRules(
  rules: readonly CompiledRule[],
  text: string,
): { readonly matchable: readonly MatchableRule[]; readonly words: WordsOfText } {
  const partsOfRules = rules.map((): number[] => []);
  const words = readWords(text, (segment) => {
    for (const [index, { needed }] of rules.entries()) {
      const mask = partsOfMatches(needed, segment);
      if (mask !== 0) addParts(partsOfRules[index] as number[], mask, segment.from / partSize);
    }
  });
  const matchable = rules.flatMap((rule, index) => {
    const stretches = mayLeaveSegments(rule)
      ? wholeIfMet(rule, text, words)
      : stretchesOf(partsOfRules[index] as number[], text);
    const isMatchable = stretches.length > 0 && rule.needs.every((need) => isMet(need, words));
    return isMatchable ? [{ rule, stretches }] : [];
  });
  return { matchable, words };
}

/** Whether a match may take more than segments have in common: it may begin in one and end in another. */
function mayLeaveSegments({ needed }: CompiledRule): boolean {
  return needed.reach > longestReach;
}

function wholeIfMet({ needed }: CompiledRule, text: string, words: WordsOfText): Stretch[] {
  const isPossible = needed.words === undefined || isMet(needed.words, words);
  return isPossible ? [{ from: 0, to: text.length }] : [];
}

/** Adds the parts of a segment, a bit for each, counted from the text's first. */
function addParts(parts: number[], mask: number, first: number): void {
  for (let part = 0; part < 32; part += 1) if (((mask >>> part) & 1) === 1) parts.push(first + part);
}

/** The stretches that these parts of a text make. */
function stretchesOf(parts: readonly number[], text: string): Stretch[] {
  const stretches: Stretch[] = [];
  // Those that two segments share may have been told by either.
  for (const part of parts.toSorted((a, b) => a - b)) {
    const from = part * partSize;
    if (from >= text.length) break;
    const newline = text.indexOf('\n', from + partSize);
    const to = newline < 0 ? text.length : newline;
    const last = stretches.at(-1);
    if (last && from <= last.to) stretches[stretches.length - 1] = { from: last.from, to };
    else stretches.push({ from, to });
  }
  return stretches;
}
