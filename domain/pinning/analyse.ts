import type { Certificate, CertificateRole } from '#domain/certificates/certificate.ts';
import { agreesAlways, agreesByOption } from './agreeing.ts';
import { Code, namesIn } from './code.ts';
import type { Finding } from './finding.ts';
import { comparedAt } from './flow.ts';
import { isDocumentation, kindOf } from './languages.ts';
import { type MatchableRule, matchableRules } from './matchable-rules.ts';
import { mayMatch } from './may-match.ts';
import type { Stretch } from './names-in-text.ts';
import { isMet } from './needed-words.ts';
import { argumentsOf } from './operands.ts';
import { isPassedOn, isWrittenOut } from './passed-on.ts';
import type { Pattern } from './pattern.ts';
import { namesPlatformTrust } from './platform-trust.ts';
import { type CompiledRule, type Exclusion, rulesFor, wordsOfRules } from './rules.ts';
import { shownAmong } from './shown-parameters.ts';
import { servesOnly } from './sides.ts';
import { withoutLogs } from './statements.ts';
import { stripComments, type Views } from './strip-comments.ts';
import { plainText } from './text-bytes.ts';
import { isDenied, isTold } from './told-texts.ts';
import { asksOption, isUnderOption } from './under-option.ts';
import { judge } from './verdict.ts';
import type { WordsOfText } from './words-in-text.ts';

/** Certificates that the search for identifiers found in the same file. */
export interface CertificatesFound {
  /** Counted from 1; 0 in a binary file. */
  readonly line: number;
  /** Ids of the catalogue; several when twins cannot be told apart. */
  readonly certificates: readonly string[];
  /** How it was written: `sha1`, `spki-sha256`, `common-name`, `bytes`… */
  readonly form: string;
}

/** What is known beside the file. */
export interface Context {
  /** The catalogue. */
  readonly certificates: readonly Certificate[];
  /** What a certificate is to the notice; undefined for others. */
  readonly roleOf: (certificate: string) => CertificateRole | undefined;
  /** Words of rules that the first filter saw in this file, in lower case. Absent: they are looked for here. */
  readonly words?: ReadonlySet<string>;
  /** Where they begin, each in its order. Absent, for all or for some: they are looked for here. */
  readonly places?: ReadonlyMap<string, readonly number[]>;
}

/** Matches of one rule in one file that are looked at. */
const mostMatches = 60;
/** Matches of one rule whose values are followed. */
const mostFollowed = 8;
/** Characters to either side in which values are followed, in a file that is longer. */
const farthest = 60_000;
/** Lines above a match in which an option is looked for that decides about it. */
const linesAbove = 40;
/** Findings of one rule in one file. */
const mostFindings = 20;
/** Characters of an excerpt. */
const longestExcerpt = 240;

/**
 * What the patterns find in one text. Comments, documentation, import lists and
 * declarations count for nothing; callbacks are judged by what their bodies do.
 */
export function analyse(
  file: { readonly path: string; readonly text: string },
  patterns: readonly Pattern[],
  certificatesFound: readonly CertificatesFound[],
  context: Context,
): Finding[] {
  const kind = kindOf(file.path, file.text);
  if (isDocumentation(kind)) return [];
  const present = context.words ?? wordsIn(file.text, wordsOfRules(patterns));
  const fitting = rulesFor(patterns, kind, present);
  if (fitting.length === 0) return [];
  const text = plainText(file.text);
  const { matchable, words } = matchableRules(fitting, text, present, context.places);
  if (matchable.length === 0 || onlyNamesCode(text)) return [];
  if (!mayMatch(matchable, text, kind.syntax)) return [];

  const views = stripComments(text, kind.syntax);
  const code = new Code(views, kind.syntax);
  const findings: Finding[] = [];
  const told = new Set<string>();
  let lines: Lines | undefined;
  const excluded = new Map<Exclusion, boolean>();
  const isExcluded = (exclusion: Exclusion) => {
    const known = excluded.get(exclusion) ?? stands(exclusion, views.code, words);
    excluded.set(exclusion, known);
    return known;
  };
  const matchesOfSource = new SharedMatches(matchable.map(({ rule }) => rule));
  for (const { rule: candidate, stretches } of lastResortsLast(matchable)) {
    const { rule } = candidate;
    if (rule.whereNothingElse && findings.some(({ verdict }) => verdict.class === rule.class)) continue;
    const view = rule.view === 'text' ? text : views[rule.view ?? 'code'];
    const matches = matchesOfSource.get(candidate, () => matchesIn(candidate.match, view, stretches));
    for (const at of matchesOf(candidate, matches, views, code, isExcluded)) {
      lines ??= new Lines(file.text);
      const line = lines.lineOf(at.from);
      const key = `${candidate.pattern.id} ${candidate.rule.id} ${line}`;
      if (told.has(key)) continue;
      told.add(key);
      const { excerpt, mark, column } = lines.excerpt(at.from, at.to);
      const verdict = judge({
        pattern: candidate.pattern,
        rule: candidate.rule,
        line,
        matched: file.text.slice(at.from, at.to),
        around: linesAround(views.code, at.from, 15, 25),
        beside: linesAround(views.code, at.from, 8, 8),
        optionDecides: rule.class === 'validation-off' && optionDecides(candidate, at, views.code, code),
        forgivesSome: rule.class === 'validation-off' && forgivesSome(candidate, at, views.code, code),
        certificatesFound,
        context,
      });
      // Two rules of a pattern that say the same of one line are told once.
      const said = `${candidate.pattern.id} ${line} ${JSON.stringify(verdict.verdict)}`;
      if (told.has(said)) continue;
      told.add(said);
      findings.push({
        file: file.path,
        line,
        column,
        excerpt,
        mark,
        pattern: candidate.pattern.id,
        rule: candidate.rule.id,
        certificates: verdict.certificates,
        verdict: verdict.verdict,
        confidence: candidate.rule.confidence ?? 'high',
      });
      if (rule.whereNothingElse) break;
    }
  }
  return findings.toSorted((a, b) => a.line - b.line);
}

/** Whether a check that is switched off may as well be on. */
function optionDecides(candidate: CompiledRule, { from, to }: Stretch, text: string, code: Code): boolean {
  const { rule, agrees } = candidate;
  if (rule.byOption || rule.confidence === 'low') return true;
  if (agrees && !code.judging(from, to).some((judging) => agreesAlways(judging, agrees))) return true;
  if (rule.scope === 'body' && asksOption(scopeOf(candidate, from, to, text, code))) return true;
  const [first, last] = [lineEnd(text, from), lineEnd(text, to)];
  return isUnderOption({
    lines: linesAround(text, from, linesAbove, 0) + text.slice(first, last),
    matched: text.slice(from, to),
    behind: text.slice(to, last),
  });
}

/** Faults that a program lets through while it minds others: a name that differs, a time that is over, a certificate signed by itself. */
const oneFault =
  /name_?mismatch|hostname_check_failed|NotValidForName|CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|CERT_DATE_INVALID|selfsigned_peer|\bSelfSigned\b|allow_?self_?signed|(?:trusted|allowed|known|exempt(?:ed)?)_?(?:hosts?|domains?)/i;

/** Whether a match, or the body that it leads to, lets one fault through by its name. */
function forgivesSome(candidate: CompiledRule, { from, to }: Stretch, text: string, code: Code): boolean {
  if (oneFault.test(text.slice(from, to))) return true;
  if (candidate.rule.scope === 'body') return oneFault.test(scopeOf(candidate, from, to, text, code));
  return (
    candidate.agrees !== undefined && code.judging(from, to).some((judging) => oneFault.test(judging.text))
  );
}

function lineEnd(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline;
}

/** Rules that count only where nothing else is found, after all others. */
function lastResortsLast(matchable: readonly MatchableRule[]): readonly MatchableRule[] {
  const last = matchable.filter(({ rule }) => rule.rule.whereNothingElse);
  return last.length === 0 ? matchable : [...matchable.filter((each) => !last.includes(each)), ...last];
}

/** Which of the words, in lower case, stand in the text. */
function wordsIn(text: string, words: readonly string[]): string[] {
  const lower = text.toLowerCase();
  return words.filter((word) => lower.includes(word));
}

/** Whether a file holds the rules of a scanner, or how an editor colours words: it names what others write. */
function onlyNamesCode(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (/syn(?<=^[ \t]{0,8}syn)(?:tax)?[ \t]+(?:keyword|match|region)[ \t]/m.test(head)) return true;
  if (
    /severity|confidence/i.test(head) &&
    /^\s*-?\s*(?:"?severity"?|"?confidence"?)\s*:/im.test(head) &&
    /^\s*-?\s*"?(?:pattern\w*|regex|message|cwe|owasp\w*)"?\s*:/im.test(head)
  )
    return /^\s*-?\s*"?(?:patterns?|pattern-\w+|pattern_type|regex|matchers|recommendation|input_case)"?\s*:/im.test(
      head,
    );
  return false;
}

/** The matches that begin in the stretches, one by one. */
function* matchesIn(match: RegExp, view: string, stretches: readonly Stretch[]): Generator<Stretch> {
  for (const { from, to } of stretches) {
    const part = to < view.length ? view.slice(0, to) : view;
    match.lastIndex = from;
    for (let found = match.exec(part); found; found = match.exec(part)) {
      const { index, 0: matched } = found;
      // The generator may be left and the expression used again before it goes on.
      const next = matched === '' ? index + 1 : match.lastIndex;
      yield { from: index + (matched.length - matched.trimStart().length), to: index + matched.length };
      match.lastIndex = next;
    }
  }
}

/** The matches of rules that search one file with the same expression: it is searched once. */
class SharedMatches {
  readonly #times = new Map<string, number>();
  readonly #found = new Map<string, readonly Stretch[]>();

  constructor(rules: readonly CompiledRule[]) {
    for (const { source } of rules) this.#times.set(source, (this.#times.get(source) ?? 0) + 1);
  }

  /** As many of the matches as any rule looks at. */
  get({ source }: CompiledRule, search: () => Generator<Stretch>): Iterator<Stretch> {
    if (this.#times.get(source) === 1) return search();
    const known = this.#found.get(source);
    if (known) return known.values();
    const found: Stretch[] = [];
    for (const each of search()) {
      found.push(each);
      if (found.length === mostMatches) break;
    }
    this.#found.set(source, found);
    return found.values();
  }
}

function* matchesOf(
  candidate: CompiledRule,
  matches: Iterator<Stretch>,
  views: Views,
  code: Code,
  isExcluded: (exclusion: Exclusion) => boolean,
): Generator<Stretch> {
  const { rule, alsoInFile } = candidate;
  const first = matches.next();
  if (first.done) return;
  if (alsoInFile.some((expression) => !expression.test(views.withImports))) return;
  if (candidate.unlessInFile.some(isExcluded)) return;
  // What the matches yield is followed through the whole file at once.
  if (rule.compares === 'match' && !comparesMatch(candidate, views.code, code, first.value.from)) return;
  let yielded = 0;
  let left = rule.compares ? mostFollowed : mostMatches;
  for (
    let each: IteratorResult<Stretch> = first;
    !each.done && left > 0 && yielded < mostFindings;
    each = matches.next()
  ) {
    left -= 1;
    const { from, to } = each.value;
    if ((!rule.outsideTexts || isOutsideTexts(views, from)) && holds(candidate, from, to, views.code, code)) {
      yielded += 1;
      yield { from, to };
    }
  }
}

function stands({ has, lacks, needed }: Exclusion, text: string, words: WordsOfText): boolean {
  if (needed !== undefined && !isMet(needed, words)) return false;
  return has.test(text) && lacks?.test(text) !== true;
}

function comparesMatch({ rule }: CompiledRule, text: string, code: Code, at: number): boolean {
  const source = new RegExp(plainText(rule.match), 'gim');
  const offset = text.length <= 2 * farthest ? 0 : Math.max(0, at - farthest);
  const part = text.slice(offset, offset + 2 * farthest);
  const localByDefault = code.syntax.blocks !== 'braces';
  const { sets, curried } = code.syntax;
  const seeds = { names: [], source, routines: code.routines, offset, localByDefault, sets, curried };
  return comparedAt(part, seeds) >= 0;
}

/** Whether a place is code, or the start of a text: `{"rejectUnauthorized": false}` names a field. */
function isOutsideTexts({ code, bare }: Views, at: number): boolean {
  const before = code[at - 1] ?? '';
  // Within a message a backtick marks a name: `"use `ssl.CERT_NONE` or …"`.
  return bare[at] === code[at] || /["']/.test(before) || (before === '`' && bare[at - 1] === before);
}

/** Whether what a rule asks for beside its match is there. */
function holds(candidate: CompiledRule, from: number, to: number, text: string, code: Code): boolean {
  const { rule, also, unless, unlessMatched } = candidate;
  if (unlessMatched?.test(text.slice(from, to))) return false;
  if (also.length > 0 || unless.length > 0) {
    const scope = scopeOf(candidate, from, to, text, code);
    if (also.some((expression) => !expression.test(scope))) return false;
    if (unless.some((expression) => expression.test(scope))) return false;
  }
  if (isOfServer(candidate, from, to, text, code)) return false;
  if (code.syntax.blocks === 'braces' && servesOnly(code.routine(from))) return false;
  // What is added to such a bundle is another matter.
  if (rule.class === 'trust-anchors' && rule.exclusive !== false && namesPlatformTrust(text, from))
    return false;
  if (rule.usedInFile && isMerelyOffered(code, from, to)) return false;
  if (rule.class === 'pins' && isKeptForNobody(code, from)) return false;
  if (isPassedOn(code, from, to) || isWrittenOut(code, from, to)) return false;
  if (rule.class === 'validation-off' && isDenied(code, from)) return false;
  if (rule.view === undefined && isTold(code, from, rule.isCommand === true)) return false;
  if (candidate.agrees && !agreesAt(candidate.agrees, from, to, code)) return false;
  if (rule.compares !== 'parameters') return true;
  const { near, far, parameters } = code.reach(to);
  // The head of a method has its parameters in the match itself; what follows is its body.
  const list = parametersFrom(text, from, to);
  const all = text[to - 1] === ')' ? namesIn(text.slice(list, to)) : [];
  // A match that begins among them is about the one it begins with: `shown: PeerCertificate, wanted: string)`.
  const own = /^[\w$]{1,40}\??\s?:/.test(text.slice(list, to)) ? all.slice(0, 1) : all;
  const given = own.length > 0 && near.startsWith('{') ? own : [...own, ...parameters];
  const followed = given.filter((name) => candidate.follows?.test(name) ?? true);
  const matched = text.slice(from, to);
  const names = shownAmong(followed, matched);
  return (
    comparedAt(far, {
      names,
      routines: code.routines,
      ofServer: namesServer.test(matched),
      sets: code.syntax.sets,
      curried: code.syntax.curried,
    }) >= 0
  );
}

/** Whether a body that a match leads to agrees by an option. */
function agreesAt(yes: RegExp, from: number, to: number, code: Code): boolean {
  return code.judging(from, to).some((judging) => agreesByOption(judging, yes) || agreesAlways(judging, yes));
}

/** A callback that is named for what servers show: `ServerCertificateValidationCallback =`. */
const namesServer = /server_?cert|check_?server_?trusted/i;

/** Whether a match belongs to a server, as far as the rule asks for it. */
function isOfServer(
  { rule, unlessServing: sides }: CompiledRule,
  from: number,
  to: number,
  text: string,
  code: Code,
): boolean {
  if (!sides?.serves.test(text)) return false;
  if (!sides.connects.test(text)) return true;
  const routine = code.aside(bodyAfter(code, from, to));
  const [serves, connects] = [sides.serves.test(routine), sides.connects.test(routine)];
  // What a server trusts and what a client trusts look alike: what the match sets a member of
  // decides, else what was said last before it. A comparison stands with what it compares.
  if (serves && connects && rule.class === 'trust-anchors') {
    const made = makingOf(text, from);
    if (made !== undefined && sides.serves.test(made) !== sides.connects.test(made))
      return sides.serves.test(made);
    // What the match is handed says it too: `set(trust, [trustedClientCA])`.
    const handed = text[to - 1] === '(' ? argumentsOf(text.slice(to, to + 400), 0) : '';
    const before = text.slice(Math.max(0, from - routine.length), from) + handed;
    return lastOf(sides.serves, before) > lastOf(sides.connects, before);
  }
  if (serves) return !connects;
  return rule.unlessServing?.unclearServes === true && !connects;
}

/** Where an expression matches last; -1 where it does not. */
function lastOf(expression: RegExp, text: string): number {
  let last = -1;
  for (const found of text.matchAll(new RegExp(expression.source, 'gi'))) last = found.index;
  return last;
}

/** What was last assigned to that of which a member is set at a place. */
function makingOf(text: string, at: number): string | undefined {
  const owner = /\b([A-Za-z_]\w{0,60})[?!]?\.?$/.exec(text.slice(Math.max(0, at - 64), at))?.[1];
  if (owner === undefined) return undefined;
  const before = text.slice(Math.max(0, at - 4_000), at);
  return [...before.matchAll(new RegExp(`\\b${owner}\\b[^=\\n;(){}.]{0,60}=(?!=)([^\\n]{0,200})`, 'g'))]
    .at(-1)
    ?.at(1);
}

/** A place in the body of the function whose head is matched, or where the match begins. */
function bodyAfter({ bare, syntax }: Code, from: number, to: number): number {
  if (syntax.blocks !== 'braces' || bare[to - 1] !== ')') return from;
  const head = /^[^;{}()=]{0,200}\{/.exec(bare.slice(to, to + 240));
  return head ? to + head[0].length : from;
}

/**
 * Where the parameters begin in the head of a function: after the receiver of a
 * Go method, which is none of them, or with a match that begins among them.
 */
function parametersFrom(text: string, from: number, to: number): number {
  const receiver = /^func\s+\([^()]{0,120}\)\s*(?=\w)/.exec(text.slice(from, Math.min(to, from + 200)));
  const bracket = text.indexOf('(', from + (receiver?.[0].length ?? 0));
  return bracket < to ? bracket : from;
}

/** Names of methods that a platform or a base class calls, and words that are no names. */
const calledByOthers =
  /^(?:CheckValidationResult|IsValid|ValidateCertificate|NotifyServerCertificate|CheckServerTrusted|Validate|Verify|delegate|function|func|fun|fn|sub|new|if|while|for|switch|return|async|lambda)$/i;

/** Names that say that a file serves the tests of others. */
const isForTests = /\b(?:namespace|class|module)\s+[\w.]{0,80}(?:test|mock|fake|double|stub)/i;

/** Whether the head of a function is matched whose name stands nowhere else in the file, and that no other file can call. */
function isMerelyOffered(code: Code, from: number, to: number): boolean {
  if (code.bare[to - 1] !== ')') return false;
  const open = code.bare.indexOf('(', from);
  const name = /\b([A-Za-z_]\w*)\s{0,3}$/.exec(code.bare.slice(Math.max(0, open - 80), open))?.[1];
  if (!name || calledByOthers.test(name)) return false;
  const head = code.line(open);
  if (/\boverride\b/i.test(head)) return false;
  // What other files can call is taken to be called, unless it is there for tests; so is in Basic what is not private.
  if (
    /\b(?:public|internal|protected)\b|^\s*(?:Shared\s+)?Function\b/i.test(head) &&
    !isForTests.test(code.text)
  )
    return false;
  const text = code.bare;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const apart = !/\w/.test(text[at - 1] ?? '') && !/\w/.test(text[at + name.length] ?? '');
    if (apart && at + name.length < open - 3) return false;
    if (apart && at > open) return false;
  }
  return true;
}

/** A constant that no other file can reach, and its name. */
const declaredPrivate =
  /^\s*(?=[^=]{0,120}\b(?:const|static|final|val|let|readonly)\b)(?:private|fileprivate|static const(?=\s[\w<> ]{0,30}_))\b(?:\s+[\w<>[\],?.]{1,40}){0,5}?\s+\$?([A-Za-z_]\w*)(?:\s?:\s?[\w<>[\],? ]{1,40})?\s?=(?![=>])/;

/** What only asks how many there are, or of what form they are. */
const onlyOfForm = String.raw`(?!\s?[?!]?\.\s?(?:size|count|length|is_?(?:Not)?Empty|isNullOrEmpty|(?:any|some|all|every|none|contains)\s?[({]\s?(?:it|\$0|\w{1,12}\s[=-]>\s\w{1,12})\.\w{4,12}\(["']))`;

/** What lets others reach what is private: the rest of a class in another file, or methods that a tool adds. */
const opensPrivate =
  /\bpartial\s+(?:class|record|struct)\b|^part\s+of\b|@(?:Data|Getter|Value|Builder|Accessors|ConfigurationProperties|JsonProperty|SerializedName)\b|\bObservableProperty\b|\b__get\b/m;

/** Whether a place is in the value of a private constant that nothing in the file asks for: a pin whose use is commented out. */
function isKeptForNobody(code: Code, from: number): boolean {
  const { text } = code;
  let start = text.lastIndexOf('\n', from - 1) + 1;
  for (let rows = 0; rows < 30; rows += 1) {
    const end = text.indexOf('\n', start);
    const row = text.slice(start, end < 0 ? text.length : end);
    const name = declaredPrivate.exec(row)?.[1];
    if (name !== undefined) {
      if (opensPrivate.test(text) || (rows > 0 && !/[([{]\s*$/.test(row)) || !isAmongRoutines(code, from))
        return false;
      return text.match(new RegExp(`(?<!\\w)${name}(?!\\w)${onlyOfForm}`, 'g'))?.length === 1;
    }
    // Only entries of a list stand between.
    if (start === 0 || !/^\s*(?:["'`]|[([{]?\s*$)/.test(row)) return false;
    start = text.lastIndexOf('\n', start - 2) + 1;
  }
  return false;
}

/** Whether a place is in a class that is there from its beginning to its end, with functions: what was cut out of a file tells too little. */
function isAmongRoutines(code: Code, at: number): boolean {
  const outermost = [...code.around(at, '{')].at(-1);
  if (outermost === undefined || code.bare[outermost[1]] !== '}') return false;
  const [from, to] = outermost;
  return [...code.routines.values()].flat().some((routine) => routine.from > from && routine.to <= to);
}

function scopeOf({ rule }: CompiledRule, from: number, to: number, text: string, code: Code): string {
  if (rule.window) return linesAround(text, from, rule.window.before, rule.window.after);
  switch (rule.scope) {
    case 'line':
      return code.line(from);
    case 'statement':
      return code.statement(from);
    case 'call':
      return code.call(Math.max(from, to - 1));
    case 'block':
      return code.block(from);
    case 'function':
      return code.routine(from);
    case 'body':
      return withoutLogs(code.reach(to).near);
    default:
      return text;
  }
}

/** The lines around a place, at most 20,000 characters either way. */
function linesAround(text: string, at: number, before: number, after: number): string {
  let from = at;
  for (let count = 0; count <= before && from > 0 && at - from < 20_000; count += 1)
    from = text.lastIndexOf('\n', from - 1);
  let to = at;
  for (let count = 0; count <= after && to >= 0 && to - at < 20_000; count += 1)
    to = text.indexOf('\n', to + 1);
  return text.slice(Math.max(0, from, at - 20_000), to < 0 ? at + 20_000 : to);
}

/** Line numbers and excerpts of a text. */
class Lines {
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Counted from 1. */
  lineOf(at: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The line of a match, cut around the match where it is long. */
  excerpt(at: number, to: number): { excerpt: string; mark: [number, number]; column: number } {
    const start = this.#starts[this.lineOf(at) - 1] ?? 0;
    // An expression that begins within a name, at what is rare in it: the mark takes the whole name.
    const before = /\w/.test(this.#text[at] ?? '')
      ? /\w{0,60}$/.exec(this.#text.slice(Math.max(start, at - 60), at))
      : null;
    const from = at - (before?.[0].length ?? 0);
    const newline = this.#text.indexOf('\n', from);
    const end = newline < 0 ? this.#text.length : newline;
    const left = Math.max(start, from - 80);
    const right = Math.min(end, left + longestExcerpt);
    const raw = this.#text.slice(left, right).replace(/\r$/, '');
    const begun = raw.trimStart();
    const shift = left + (raw.length - begun.length);
    const excerpt = begun.trimEnd();
    const within = (at: number) => Math.max(0, Math.min(at - shift, excerpt.length));
    // An expression that ends where a value begins takes its first letter: the mark takes the word.
    const word = /\w/.test(this.#text[to - 1] ?? '') ? /^\w{0,60}/.exec(this.#text.slice(to, to + 60)) : null;
    const marked = to + (word?.[0].length ?? 0);
    return { excerpt, mark: [within(from), within(marked)], column: from - start + 1 };
  }
}
