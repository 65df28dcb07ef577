import { carries, identifier } from './carried.ts';
import { comparisonIn, matchesHost } from './comparisons.ts';
import { Followed, type Seeds, scopeAt, scopesOf } from './followed.ts';
import { isKeptAmong } from './kept.ts';
import { isOnlyGathered } from './only-gathered.ts';
import { isOnlyNamed } from './only-named.ts';
import { isOnlyTold } from './only-told.ts';
import { enterBlock, goesThrough, handBack, handIn, handOut, spread, writersAmong } from './spread.ts';
import { isLog, statementsOf, withBindings, withDoubleSigns } from './statements.ts';

/**
 * Follows values through assignments and calls of one text, as far as names
 * tell, and says whether one of them is held against something. It knows no
 * language: statements, names, assignments and comparisons look much alike in all of them.
 */

/** A function or a class that holds them against more than that: `PinnedHostnameVerifier`, `tofuHostnameVerifier`. */
const namedForPins = /pinn(?:ed|ing)|finger_?print|thumb_?print|tofu|first_?use/i;

/** In a class with no name but its interface's, `new HostnameVerifier() {`, what is asked of the host. */
const asksHost = /host|domain|\bcn\b|common_?name|\bsans?\b|\bdns/i;

/** An assignment of what the block that follows makes of each. */
const makesOfEach =
  /^[^=]{1,200}[^=!<>]=(?![=>])[^;]{1,400}\.\s{0,8}(?:map|compactMap|flatMap|mapNotNull)\s{0,4}$/;

/** The receiver of a Go method, unless it is a certificate. */
const receiver =
  /\bfunc\s{1,3}\(\s?(\w{1,12})\s{1,3}\*?(?![\w.]*[cC]ert)[\w.]{1,60}(?:\[[^\]\n]{1,40}\])?\s?\)/g;

/**
 * Where, in `text`, a value that comes from the seeds is compared with
 * something that is neither nothing, nor a length, a date or a host name.
 * @returns the place, or -1
 */
export function comparedAt(text: string, seeds: Seeds): number {
  const bound = withBindings(text);
  const statements = statementsOf(bound)
    .filter((statement) => !isLog(statement.text))
    .map(({ text, at }) => ({ text: withDoubleSigns(text, seeds.sets), at }))
    .map((statement) => ({
      ...statement,
      names: namesOf(statement.text),
      // No block follows what ends here: `return known.contains(print);`.
      goesThrough: bound[statement.at + statement.text.length] !== ';' && goesThrough.test(statement.text),
    }));
  // Methods share the short names of their receivers, which hold no certificate.
  const receivers = new Set([...text.matchAll(receiver)].map(([, name = '']) => name));
  const tainted = new Followed(seeds.localByDefault, receivers, seeds.ofServer);
  for (const name of seeds.names) tainted.mark(name);
  const scopes = scopesOf(text, seeds);
  const writers = writersAmong(scopes, seeds.source);
  // Most statements name nothing that is followed, and are passed over.
  const nothing = new Followed();
  const yields = new Set(statements.filter((each) => carries(each.text, nothing, seeds.source)));
  const concerns = (each: (typeof statements)[number]) =>
    yields.has(each) || each.names.some((name) => tainted.has(name));
  let size = -1;
  for (let pass = 0; pass < 3 && size !== tainted.size; pass += 1) {
    size = tainted.size;
    for (const [index, each] of statements.entries()) {
      const { text: statement, at } = each;
      const scope = scopeAt(scopes, at);
      tainted.enter(scope);
      if (!concerns(each)) continue;
      spread(statement, tainted, seeds.source);
      // What a block makes of each is kept: `let leaves = places.map { certificate(of: trust, at: $0) }`.
      const opening = statements[index - 1]?.text ?? '';
      if (makesOfEach.test(opening)) spread(`${opening} ${statement}`, tainted, seeds.source);
      if (each.goesThrough) enterBlock(statement, statements[index + 1]?.text ?? '', tainted);
      handOut(statement, at, tainted, seeds, scope);
      handIn(statement, tainted, seeds, scopes);
    }
    if (writers.length > 0)
      for (const { text: statement, at } of statements) handBack(statement, at, tainted, scopes, writers);
  }
  if (tainted.size === 0 && !seeds.source) return -1;
  const asked = new Map<string, boolean>();
  const isKept = (name: string) => {
    const known = asked.get(name) ?? isKeptAmong(statements, name);
    asked.set(name, known);
    return known;
  };
  let inLoopHead = false;
  for (const [index, statement] of statements.entries()) {
    // `for (p = first; p != last; …)` goes through something.
    const isCondition = inLoopHead;
    inLoopHead = loopHead.test(statement.text);
    if (isCondition && !asksInLoop.test(statement.text)) continue;
    const scope = scopeAt(scopes, statement.at);
    if (
      scope &&
      matchesHost.test(scope.name) &&
      !namedForPins.test(scope.name + scope.body) &&
      (scope.name !== 'HostnameVerifier' || asksHost.test(statement.text))
    )
      continue;
    tainted.enter(scope);
    if (!concerns(statement)) continue;
    const next = statements[index + 1]?.text ?? '';
    if (failsTest.test(next)) continue;
    const place = comparisonIn(statement.text, tainted, seeds.source, next, isKept);
    const at = statement.at + place;
    if (place >= 0 && !isOnlyTold(bound, at) && !isOnlyNamed(bound, at) && !isOnlyGathered(bound, at))
      return at;
  }
  return -1;
}

/** A test of Go tells what it saw, and refuses nothing: `if shown != wanted { t.Errorf(…) }`. */
const failsTest = /^\s*(?:t|tb|b)\.(?:Error|Fatal)f?\s?\(/;

/** The first of the three parts between the brackets of a loop. */
const loopHead = /\bfor\s*\((?:[^()]|\([^()]{0,200}\)){0,400}$/;

/** What a loop's condition holds against something: a list is gone through until the entry is found. */
const asksInLoop = /(?:cmp|equals?|compare\w*|contains|matches)\s?\(|pin|hash|print|digest/i;

/** The names in a statement, each once, as `carries` reads them. */
function namesOf(statement: string): readonly string[] {
  return [...new Set(statement.match(identifier))].map((word) => word.replace(/^\$/, ''));
}
