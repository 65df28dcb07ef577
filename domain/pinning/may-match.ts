import { type Syntax, syntaxes } from './languages.ts';
import type { MatchableRule } from './matchable-rules.ts';
import type { Stretch } from './names-in-text.ts';
import type { CompiledRule } from './rules.ts';
import { stripComments } from './strip-comments.ts';

/** Share of a text up to which looking at the stretches alone takes less time than reading all of it. */
const worthLooking = 0.5;

/** An expression, and where it is looked for. */
interface Search {
  readonly rule: CompiledRule;
  readonly stretches: readonly Stretch[];
}

/**
 * Whether any of these rules can match: a look at the stretches alone, before
 * comments and strings of the whole text are told apart. False only when none can.
 */
export function mayMatch(matchable: readonly MatchableRule[], text: string, syntax: Syntax): boolean {
  // What a block of a shell writes to a file is told by the end of the block, which may lie far behind.
  if (syntax === syntaxes.shell) return true;
  const regions = merged(matchable.flatMap(({ stretches }) => stretches)).map(({ from, to }) => ({
    from: text.lastIndexOf('\n', from - 1) + 1,
    to,
  }));
  const size = regions.reduce((sum, { from, to }) => sum + to - from, 0);
  if (size > text.length * worthLooking) return true;
  const searches = searchesOf(matchable);
  if (searches.some(({ rule, stretches }) => stretches.some((each) => matchesIn(rule.match, text, each))))
    return true;
  return regions.some((region) => matchesWithoutComments(region, searches, text, syntax));
}

/** Whether a rule matches in a region when its comments, or the contents of its strings, are blanks. */
function matchesWithoutComments(
  { from, to }: Stretch,
  searches: readonly Search[],
  text: string,
  syntax: Syntax,
): boolean {
  const part = text.slice(from, to);
  const views = stripComments(part, syntax);
  return searches.some(({ rule: { match, rule }, stretches }) => {
    const view = rule.view === 'text' ? part : views[rule.view ?? 'code'];
    if (view === part) return false;
    return stretches.some(
      (each) =>
        each.from >= from &&
        each.to <= to &&
        matchesIn(match, view, { from: each.from - from, to: each.to - from }),
    );
  });
}

function matchesIn(match: RegExp, text: string, { from, to }: Stretch): boolean {
  match.lastIndex = from;
  return match.test(to < text.length ? text.slice(0, to) : text);
}

/** Rules that search the same view with the same expression as one. */
function searchesOf(matchable: readonly MatchableRule[]): readonly Search[] {
  const groups = Map.groupBy(matchable, ({ rule }) => `${rule.rule.view ?? 'code'} ${rule.source}`);
  return [...groups.values()].map(([first, ...others]) => {
    const { rule, stretches } = first as MatchableRule;
    return others.length === 0
      ? { rule, stretches }
      : { rule, stretches: merged([...stretches, ...others.flatMap((each) => each.stretches)]) };
  });
}

/** Stretches in their order, those that overlap as one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else all.push({ from, to });
  }
  return all;
}
