import { NamesInText, type Stretch } from './names-in-text.ts';
import { isMet, partsOfMatches } from './needed-words.ts';
import type { CompiledRule } from './rules.ts';
import { partSize, readWords, segmentsShare, type WordsOfText } from './words-in-text.ts';

/** Characters that a match takes at most to lie in a segment, as its expression tells; a few more are allowed for. */
const longestReach = segmentsShare - 96;

/** A rule, and where in a text its matches may lie: in their order, each to the end of a line. */
export interface MatchableRule {
  readonly rule: CompiledRule;
  readonly stretches: readonly Stretch[];
}

/**
 * Those of the rules that may match, by the words that they need, and the words of the text.
 * @param present words of the rules that stand in the text, in lower case
 * @param places where they begin, as far as that is known
 */
export function matchableRules(
  rules: readonly CompiledRule[],
  text: string,
  present: Iterable<string>,
  places?: ReadonlyMap<string, readonly number[]>,
): { readonly matchable: readonly MatchableRule[]; readonly words: WordsOfText } {
  const names = new NamesInText(text, present, places);
  const partsOfRules = new Map(
    rules.filter(({ name }) => !name).map((rule): [CompiledRule, number[]] => [rule, []]),
  );
  let read: WordsOfText | undefined;
  const wordsOfText = () => {
    read ??= readWords(text, (segment) => {
      for (const [{ needed }, parts] of partsOfRules) {
        const mask = partsOfMatches(needed, segment);
        if (mask !== 0) addParts(parts, mask, segment.from / partSize);
      }
    });
    return read;
  };
  // A text in which only names are asked for is read for words when a rule asks for one besides.
  const words: WordsOfText = { mayHave: (word) => wordsOfText().mayHave(word) };
  if (partsOfRules.size > 0) wordsOfText();
  const stretchesFor = (rule: CompiledRule) => {
    if (rule.name) return aroundRuns(rule, names.runsWith(rule.name, rule.words), text);
    return mayLeaveSegments(rule)
      ? wholeIfMet(rule, text, words)
      : stretchesOf(partsOfRules.get(rule) ?? [], text);
  };
  const matchable = rules.flatMap((rule) => {
    const stretches = stretchesFor(rule);
    const isMatchable = stretches.length > 0 && rule.needs.every((need) => isMet(need, words));
    return isMatchable ? [{ rule, stretches }] : [];
  });
  return { matchable, words };
}

/** As far around each name as a match of the rule reaches. */
function aroundRuns(rule: CompiledRule, runs: readonly Stretch[], text: string): readonly Stretch[] {
  if (runs.length > 0 && mayLeaveSegments(rule)) return [{ from: 0, to: text.length }];
  const { reach } = rule.needed;
  const stretches: Stretch[] = [];
  for (const run of runs) addStretch(stretches, Math.max(0, run.from - reach), run.to + reach, text);
  return stretches;
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
    addStretch(stretches, from, from + partSize, text);
  }
  return stretches;
}

/** Adds a stretch to the end of its last line, as a part of the one before if that goes so far. */
function addStretch(stretches: Stretch[], from: number, end: number, text: string): void {
  const newline = text.indexOf('\n', end);
  const to = newline < 0 ? text.length : newline;
  const last = stretches.at(-1);
  if (last && from <= last.to) stretches[stretches.length - 1] = { from: last.from, to };
  else stretches.push({ from, to });
}
