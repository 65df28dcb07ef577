import { type Judging, settled } from './agreeing.ts';
import type { Syntax } from './languages.ts';
import { withoutUnreached } from './statements.ts';
import type { Views } from './strip-comments.ts';

/** A function of a file: its name, what stands between its brackets, and its body. */
export interface Routine {
  readonly name: string;
  readonly parameters: string;
  readonly from: number;
  readonly to: number;
}

/** What a place leads to: an expression, and the functions of the same file that it names. */
export interface Reach {
  /** The expression or block at the place, and the function it names directly. */
  readonly near: string;
  /** `near` and everything that it calls within the file, as far as followed. */
  readonly far: string;
  /** Names of the values handed in. */
  readonly parameters: readonly string[];
}

/** Words before a bracket that name no function: `: this()` and `: base(name)` stand between the head of a constructor and its body. */
const control = new Set(
  'if for while switch catch match guard using lock synchronized foreach elif elseif unless until when with return and or not in sizeof typeof await do else try function func fn sub lambda new this base super'.split(
    ' ',
  ),
);
const closers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
/** Characters of an expression, function or block that are looked at. */
const longest = 12_000;
/** Functions followed from one place. */
const mostRoutines = 8;

/** Blocks within one another that a text may be cut off in. */
const mostCutOff = 40;

/** The head of a function, where indentation or `end` is the grammar. */
const indentedHead =
  /^[ \t]*(?:(?:async|public|private|protected|static|local|friend|shared)[ \t]+)*(?:def|defp|function|sub|proc|procedure|func|fun)\b/im;
const indentWidth = (head: string) => head.length - head.trimStart().length;

const isAtMargin = (text: string, at: number) => at === 0 || text[at - 1] === '\n';
const isLineAtMargin = (text: string, at: number) => /\S/.test(text[text.lastIndexOf('\n', at) + 1] ?? '');

/** The blocks, brackets and functions of one text, worked out when first asked for. */
export class Code {
  readonly syntax: Syntax;
  readonly #views: Pick<Views, 'code' | 'bare'>;
  #pairs: Map<number, number> | undefined;
  #opens: number[] | undefined;
  #routines: Map<string, Routine[]> | undefined;

  constructor(views: Pick<Views, 'code' | 'bare'>, syntax: Syntax) {
    this.#views = views;
    this.syntax = syntax;
  }

  /** Without comments. */
  get text(): string {
    return this.#views.code;
  }

  /** Without the contents of strings: brackets in strings are none. */
  get bare(): string {
    return this.#views.bare;
  }

  /** From each opening bracket to its closing one. */
  get pairs(): ReadonlyMap<number, number> {
    if (this.#pairs) return this.#pairs;
    let { pairs, opens, open } = this.#paired(false);
    // `#if` and `#else` open the same block twice: then the margin says where a function ends.
    if (open.length > 0 && this.syntax.blocks === 'braces') ({ pairs, opens, open } = this.#paired(true));
    // What a part of a file was cut off within goes on to its end.
    if (open.length <= mostCutOff)
      for (const at of open) if (this.bare[at] === '{') pairs.set(at, this.bare.length);
    this.#pairs = pairs;
    this.#opens = opens;
    return pairs;
  }

  /** Brackets by their kinds; at the margin, what closes there closes what was opened there, where asked for. */
  #paired(byMargin: boolean): { pairs: Map<number, number>; opens: number[]; open: number[] } {
    const { bare } = this;
    const pairs = new Map<number, number>();
    const opens: number[] = [];
    const open: number[] = [];
    const bracket = /[()[\]{}]/g;
    for (let found = bracket.exec(bare); found; found = bracket.exec(bare)) {
      const opener = closers[found[0]];
      if (!opener) {
        open.push(found.index);
        opens.push(found.index);
        continue;
      }
      if (byMargin && found[0] === '}' && isAtMargin(bare, found.index)) {
        const depth = open.findLastIndex((at) => bare[at] === '{' && isLineAtMargin(bare, at));
        const start = open[depth];
        if (start !== undefined) {
          pairs.set(start, found.index);
          open.length = depth;
          continue;
        }
      }
      // A bracket that another kind left open is given up: half a file still has blocks.
      for (let depth = open.length - 1; depth >= Math.max(0, open.length - 4); depth -= 1) {
        const start = open[depth] ?? -1;
        if (bare[start] !== opener) continue;
        pairs.set(start, found.index);
        open.length = depth;
        break;
      }
    }
    return { pairs, opens, open };
  }

  /** The innermost brackets of these kinds around a place, each outward in turn. */
  *around(at: number, kinds: string): Generator<readonly [number, number]> {
    const { pairs } = this;
    const opens = this.#opens ?? [];
    let low = 0;
    let high = opens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((opens[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0; index -= 1) {
      const from = opens[index] ?? 0;
      const to = pairs.get(from);
      if (to !== undefined && to >= at && kinds.includes(this.bare[from] ?? '')) yield [from, to];
    }
  }

  /** The line of a place. */
  line(at: number): string {
    const from = this.text.lastIndexOf('\n', at - 1) + 1;
    const to = this.text.indexOf('\n', at);
    return this.text.slice(Math.max(from, at - 1000), Math.min(to < 0 ? this.text.length : to, at + 1000));
  }

  /** The innermost block around a place with what stands before it on its line; the whole indented block where indentation is the grammar. */
  block(at: number): string {
    if (this.syntax.blocks !== 'braces') return this.#indentedAround(at);
    for (const [from, to] of this.around(at, '{'))
      return this.text.slice(
        Math.max(0, from - 200, this.text.lastIndexOf('\n', from)),
        Math.min(to + 1, from + longest),
      );
    return this.text.slice(Math.max(0, at - 4000), at + 4000);
  }

  /**
   * The innermost bracketed list around a place: the arguments of a call, the fields of a literal.
   * A chain of calls begins with what it is about: `Server.using(…)\n  .withTLS(…)`.
   */
  call(at: number): string {
    for (const [from, to] of this.around(at, '({[')) {
      let begin = from;
      for (let links = 0; links < 6 && from - begin < 2000; links += 1) {
        const link = /\)\s{0,80}\.\w{1,40}\s?$/.exec(this.bare.slice(Math.max(0, begin - 125), begin));
        if (!link) break;
        const [called] = this.around(begin - link[0].length, '(');
        if (!called) break;
        begin = called[0];
      }
      return this.text.slice(Math.max(0, begin - 120), Math.min(to + 1, from + longest));
    }
    return this.statement(at);
  }

  /** From the line of a place to where the brackets that it opens are closed. */
  statement(at: number): string {
    const from = Math.max(this.text.lastIndexOf('\n', at - 1) + 1, at - 400);
    let to = this.text.indexOf('\n', at);
    if (to < 0) to = this.text.length;
    const { pairs } = this;
    for (let place = from; place < to && place - from < 4000; place += 1) {
      const close = pairs.get(place);
      if (close !== undefined && close > to) {
        const end = this.text.indexOf('\n', close);
        to = end < 0 ? this.text.length : end;
      }
    }
    return this.text.slice(from, Math.min(to, from + 4000));
  }

  /** The function around a place: the outermost block that has a parameter list before it, or the whole text. */
  routine(at: number): string {
    if (this.syntax.blocks !== 'braces') return this.#indentedRoutine(at);
    let best: readonly [number, number] | undefined;
    for (const range of this.around(at, '{')) {
      const head = this.bare.slice(Math.max(0, range[0] - 300), range[0]);
      if (
        /\)[^;{}()]{0,200}$|(?:=>|->)\s*$|\b(?:sub|func|fn|function|init|do|try)\b[^;{}]{0,100}$|\bproc\s[^;\n]{1,200}\}\s*$/.test(
          head,
        )
      )
        best = range;
      if (
        /\b(?:class|interface|struct|namespace|impl|extension|object|module|enum|trait|protocol)\b[^;{}]{0,200}$/.test(
          head,
        )
      )
        break;
    }
    if (!best) return this.text.slice(Math.max(0, at - 6000), at + 6000);
    let line = this.text.lastIndexOf('\n', best[0]);
    // The bracket stands on a line of its own, below the head.
    if (this.bare.slice(line + 1, best[0]).trim() === '') line = this.text.lastIndexOf('\n', line - 1);
    const above = this.bare.slice(line + 1, best[0]);
    const start =
      above.split(')').length > above.split('(').length
        ? this.#headOver(line, best[0])
        : Math.max(line, best[0] - 400);
    return this.text.slice(Math.max(0, start), Math.min(best[1] + 1, best[0] + 2 * longest));
  }

  /** Where the head of a function begins whose parameters stand on lines of their own. */
  #headOver(line: number, block: number): number {
    const from = Math.max(0, block - 800);
    const head = /(?:^|\n)[^\n()]{0,200}\([^()]{0,500}\)(?:[^;{}()]|\(\)){0,200}$/.exec(
      this.bare.slice(from, block),
    );
    return head ? from + head.index : Math.max(line, block - 400);
  }

  /** The function around a place, or what stands between functions where it is in none. */
  aside(at: number): string {
    const whole = this.routine(at);
    if (this.syntax.blocks === 'braces' || indentedHead.test(whole.slice(0, 200).split('\n', 1)[0] ?? ''))
      return whole;
    let from = Math.max(0, at - longest);
    let to = Math.min(this.bare.length, at + longest);
    const heads = new RegExp(indentedHead.source, 'gim');
    heads.lastIndex = from;
    for (let head = heads.exec(this.bare); head && head.index < to; head = heads.exec(this.bare)) {
      if (head.index > at) to = head.index;
      else from = Math.min(at, this.#indentedAfter(head.index + indentWidth(head[0]))[1]);
    }
    return this.text.slice(from, to);
  }

  /** What stands at a place (after `=`, `:` or a head), with the functions that it names. */
  reach(from: number): Reach {
    const range = this.expression(this.#afterHead(from));
    const reached = (from: number, to: number) => {
      const text = this.text.slice(from, to);
      return this.syntax.blocks === 'braces' ? withoutUnreached(text) : text;
    };
    let near = reached(...range);
    const seen = new Set<Routine>();
    const parameters = parameterNames(near);
    const heeded = this.syntax.throws ? near : withoutUnheeded(near);
    for (const routine of this.#named(heeded, seen, !/[{]|=>|->|\blambda\b|\bfunction\b/.test(near))) {
      near += `\n${reached(routine.from, routine.to)}`;
      parameters.push(...namesIn(routine.parameters));
    }
    let far = near;
    let edge = near;
    for (let depth = 0; depth < 3 && edge && far.length < 3 * longest; depth += 1) {
      const next = this.#named(edge, seen, false);
      edge = next.map((routine) => reached(routine.from, routine.to)).join('\n');
      far += `\n${edge}`;
    }
    return { near, far, parameters };
  }

  /** The bodies that a match hands over or begins, each with the list of what it is handed: one that stands there, or those of the functions that are named. */
  judging(match: number, from: number): readonly Judging[] {
    const [start, end] = this.expression(this.#afterHead(from));
    const near = this.text.slice(start, end);
    const bodiesOf = (helper: string) =>
      (this.routines.get(helper) ?? []).map(({ from, to }) => this.text.slice(from, to));
    const bodyOf = ({ from, to, parameters }: Routine) => ({
      text: settled(this.text.slice(from, to), bodiesOf),
      handed: parameters,
    });
    const own = this.text.slice(match, from);
    // `{ host, session -> right(host, session) }`
    const handedOn = this.routines.get(handsOn.exec(near)?.[1] ?? '') ?? [];
    if (/[{\n]|=>|->|\blambda\b|\bfun(?:ction)?\b/.test(near))
      return [
        {
          text: settled(near, bodiesOf),
          handed: own.endsWith(')') ? own.slice(own.indexOf('(')) : (parameterList(near) ?? ''),
        },
        ...handedOn.map(bodyOf),
      ];
    return this.#named(near, new Set(), true).map(bodyOf);
  }

  /** Past what stands between a parameter list and its block: a return type, what it throws. */
  #afterHead(from: number): number {
    if (this.bare[from - 1] !== ')') return from;
    const rest = /^[^;{}=]{1,300}(?=\{)/.exec(this.bare.slice(from, from + 301));
    return rest && this.syntax.blocks === 'braces' ? from + rest[0].length : from;
  }

  /** Functions of this file that a text calls, or (`bareNames`) merely names. */
  #named(text: string, seen: Set<Routine>, bareNames: boolean): Routine[] {
    const found: Routine[] = [];
    // Names of Ruby and Elixir end in a sign: `right?`.
    const word = /([A-Za-z_$][\w$]*)[?!]?/g;
    const called = this.syntax.curried ? /^\s{0,3}[(<]|^[ \t]{1,3}\w/ : /^\s{0,3}[(<]/;
    for (let each = word.exec(text); each && seen.size < mostRoutines; each = word.exec(text)) {
      if (!bareNames && !called.test(text.slice(word.lastIndex, word.lastIndex + 6))) continue;
      for (const routine of this.routines.get(each[0]) ?? this.routines.get(each[1] ?? '') ?? []) {
        if (seen.has(routine) || seen.size >= mostRoutines) continue;
        seen.add(routine);
        found.push(routine);
      }
    }
    return found;
  }

  /** Where the expression at a place ends: at `;`, at a comma or bracket of what is around, or with its line. */
  expression(from: number): readonly [number, number] {
    const { bare } = this;
    let start = from;
    while (start < bare.length && /\s/.test(bare[start] ?? '')) start += 1;
    // A body that begins below its head, where no sign stands between them: `def right?(cert)`.
    if (this.syntax.blocks !== 'braces' && bare[from - 1] === ')' && bare.slice(from, start).includes('\n'))
      return this.#indentedAfter(from);
    if (
      this.syntax.blocks !== 'braces' &&
      !/^[^\n]*[{(]\s*$/.test(bare.slice(start, start + 300).split('\n', 1)[0] ?? '')
    )
      return this.#indentedAfter(start, this.#headOpens(from));
    const limit = Math.min(bare.length, start + longest);
    const { pairs } = this;
    let place = start + (headOfClosure.exec(bare.slice(start, start + 240))?.[0].length ?? 0);
    while (place < limit) {
      const here = bare[place] ?? '';
      if (here === ';' || here === ',' || here === ')' || here === ']' || here === '}') break;
      if (here === '\n' && endsHere(bare, start, place)) break;
      // `client..onBad = judge..timeout = short` of Dart sets two things.
      if (here === '.' && place > start && nextOfCascade.test(bare.slice(place, place + 80))) break;
      const close = '([{'.includes(here) ? pairs.get(place) : undefined;
      if (close === undefined) {
        place += 1;
        continue;
      }
      place = close + 1;
      // A block ends what it belongs to, unless it is called or chained on; `is { } shown` of C# has none.
      if (
        here === '{' &&
        !/^\s{0,40}(?:[.?(]|&&|\|\||else\b|catch\b|[a-z]\w{0,40}\s(?:&&|\?))/.test(
          bare.slice(place, place + 90),
        )
      )
        break;
    }
    return [start, Math.min(place, limit)];
  }

  /** Functions by name. */
  get routines(): ReadonlyMap<string, readonly Routine[]> {
    if (this.#routines) return this.#routines;
    const routines = new Map<string, Routine[]>();
    const add = (routine: Routine) => {
      const list = routines.get(routine.name);
      if (list) list.push(routine);
      else routines.set(routine.name, [routine]);
    };
    if (this.syntax.blocks === 'braces') this.#bracedRoutines(add);
    else this.#indentedRoutines(add);
    this.#routines = routines;
    return routines;
  }

  #bracedRoutines(add: (routine: Routine) => void): void {
    const { bare, pairs } = this;
    for (const open of this.#opens ?? []) {
      if (bare[open] !== '(') continue;
      const close = pairs.get(open);
      if (close === undefined || close - open > 1500) continue;
      const before = bare.slice(Math.max(0, open - 120), open).trimEnd();
      const after = bare.slice(close + 1, close + 240);
      const head = /^[^;{}()=]{0,200}(?:\([^;{}()]{0,80}\)[^;{}()=]{0,60})?\{/.exec(after);
      // `hash(x)` with `if (…) {` in the next line is a call, and no head of a function.
      const opensBlock = head && !nextStatement.test(head[0]) ? head : null;
      const arrow = opensBlock ? null : /^[^;{}()=]{0,80}=>?\s{0,40}(?![={])/.exec(after);
      // `name = (a, b) => …` and `name := func(a) {` are named by what they are assigned to.
      const assigned = mayBeAssigned.test(before)
        ? /([A-Za-z_$][\w$]*)\s{0,3}(?::[^=;{}()]{0,80})?(?::?=)\s{0,40}(?:async\s{1,3})?(?:function|func|fn|delegate|sub)?$/.exec(
            before,
          )
        : null;
      const name = assigned?.[1] ?? nameAtEnd(before);
      if (!name || control.has(name)) continue;
      if (!assigned && isCondition(bare, open)) continue;
      // `require(digest in pinned) { "another" }` is a call: parameters ask for nothing.
      if (opensBlock && asksSomething.test(bare.slice(open + 1, close))) continue;
      if (opensBlock) {
        const from = close + opensBlock[0].length;
        const to = pairs.get(from);
        if (to !== undefined)
          add({
            name,
            parameters: this.text.slice(open + 1, close),
            from,
            to: Math.min(to + 1, from + longest),
          });
      } else if (arrow && (assigned || /=>/.test(arrow[0]) || /\bfun\s/.test(before))) {
        const [from, to] = this.expression(close + 1 + arrow[0].length);
        add({ name, parameters: this.text.slice(open + 1, close), from, to });
      }
    }
    // Objective-C methods, Perl and PowerShell functions have no bracketed list directly before the block.
    const others =
      /^[ \t]*(?:sub|function|filter)[ \t]+([\w:-]+)[^;{}()\n]{0,80}\s{0,4}\{|^[-+][ \t]*\([^)\n]{0,80}\)[ \t]*(\w+)[^;{}]{0,800}\{/gm;
    for (let found = others.exec(bare); found; found = others.exec(bare)) {
      const from = found.index + found[0].length - 1;
      const to = pairs.get(from);
      const name = found[1] ?? found[2];
      if (to !== undefined && name)
        add({ name, parameters: found[0], from, to: Math.min(to + 1, from + longest) });
    }
    // Tcl: `proc place::name {one {two 2}} {`.
    const procedures =
      /^[ \t]*(?:proc|method|typemethod)[ \t]+(?:\w*::)*(\w+)[ \t]+(\{(?:[^{}]|\{[^{}]{0,80}\}){0,400}\}|\w+)[ \t]*\{/gm;
    for (let found = procedures.exec(bare); found; found = procedures.exec(bare)) {
      const [whole, name = '', parameters = ''] = found;
      const from = found.index + whole.length - 1;
      const to = pairs.get(from);
      if (to !== undefined) add({ name, parameters, from, to: Math.min(to + 1, from + longest) });
    }
  }

  #indentedRoutines(add: (routine: Routine) => void): void {
    const head =
      /^([ \t]*)(?:(?:async|pub|public|private|protected|static|shared|overrides?|local|export)[ \t]+){0,4}(?:def|defp|function|sub|func|proc|procedure|let(?:[ \t]+(?:rec|private|internal|inline))*|class function)[ \t]+(?:[\w.]+[.:])?([A-Za-z_][\w?!]*)[ \t]{0,3}((?:\s{0,40}\([^():\n]{0,60}:[^()\n]{0,100}\)|[ \t]{1,4}(?!do\b|when\b|is\b)[a-z_]\w{0,40}(?=[ \t]{1,4}[(=:a-z_])){2,8}|\([^)]{0,800}\)|[^\n=]{0,200})/gim;
    for (let found = head.exec(this.bare); found; found = head.exec(this.bare)) {
      const from = found.index + found[0].length;
      const [, , name = '', parameters = ''] = found;
      const range = this.#indentedAfter(found.index + (found[1] ?? '').length);
      add({ name, parameters, from: Math.min(from, range[1]), to: range[1] });
    }
    // Erlang and Haskell: a clause at the start of a line.
    const clause =
      /^(?!(?:let|type|module|open|member|data|instance|class)\b)([a-z_]\w*)(\([^)\n]{0,200}\)[ \t]*(?:when[^\n]{0,100})?->|(?:[ \t]+[\w()@_,]+){1,8}[ \t]*=(?!=))/gm;
    for (let found = clause.exec(this.bare); found; found = clause.exec(this.bare)) {
      const [, name = '', parameters = ''] = found;
      if (control.has(name)) continue;
      const range = this.#indentedAfter(found.index);
      add({
        name,
        parameters,
        from: found.index + found[0].length,
        to: Math.max(found.index + found[0].length, range[1]),
      });
    }
  }

  /** Where the brackets open that close just before a place: parameters may stand on lines of their own. */
  #headOpens(at: number): number | undefined {
    if (this.bare[at - 1] !== ')') return undefined;
    for (const [from, to] of this.around(at - 1, '(')) return to === at - 1 ? from : undefined;
    return undefined;
  }

  /** From a place to the end of the lines that are indented deeper than its own, or than where its head begins. */
  #indentedAfter(at: number, head = at): readonly [number, number] {
    const lineStart = this.bare.lastIndexOf('\n', head - 1) + 1;
    const depth = indentOf(this.bare, lineStart);
    const limit = Math.min(this.bare.length, at + longest);
    let end = this.bare.indexOf('\n', at);
    while (end >= 0 && end < limit) {
      const next = end + 1;
      const stop = this.bare.indexOf('\n', next);
      const line = this.bare.slice(next, stop < 0 ? this.bare.length : Math.min(stop, next + 400));
      // `begin`, brackets and `else` at the same depth belong to what is above.
      if (
        line.trim() !== '' &&
        indentOf(this.bare, next) <= depth &&
        !/^\s*(?:begin|var|else|except|elsif|\)|\]|\}|->|\|)/i.test(line)
      )
        break;
      end = stop;
    }
    return [at, end < 0 ? this.bare.length : Math.min(end, limit)];
  }

  /** The indented block that holds a place. */
  #indentedAround(at: number): string {
    const lineStart = this.bare.lastIndexOf('\n', at - 1) + 1;
    const depth = indentOf(this.bare, lineStart);
    let start = lineStart;
    for (let place = lineStart; place > 0 && lineStart - place < longest; ) {
      const previous = this.bare.lastIndexOf('\n', place - 2) + 1;
      const line = this.bare.slice(previous, place);
      start = previous;
      if (line.trim() !== '' && indentOf(this.bare, previous) < depth) break;
      place = previous;
    }
    const [, end] = this.#indentedAfter(start);
    return this.text.slice(start, Math.max(end, at));
  }

  /** The function that holds a place, where indentation or `end` is the grammar. */
  #indentedRoutine(at: number): string {
    let place = this.bare.lastIndexOf('\n', at - 1) + 1;
    let depth = indentOf(this.bare, place);
    const first = place;
    while (first - place < 2 * longest) {
      const line = this.bare.slice(place, place + 200).split('\n', 1)[0] ?? '';
      const own = indentOf(this.bare, place);
      if (line.trim() !== '' && own <= depth) {
        if (indentedHead.test(line)) {
          const [, end] = this.#indentedAfter(place + own);
          return this.text.slice(place, Math.max(end, at));
        }
        depth = Math.min(depth, own);
      }
      if (place === 0) break;
      // `lastIndexOf` takes a place before the text for its first character.
      place = place < 2 ? 0 : this.bare.lastIndexOf('\n', place - 2) + 1;
    }
    return this.text.slice(Math.max(0, at - 6000), at + 6000);
  }
}

/** Calls that are whole statements: `self.note(leaf);` of Rust, a line of its own in Go. */
const unheeded =
  /(?<=[;{}]\s{0,80}|[\w)\]"`]\s{0,40}\n\s{0,80})(?!return\b)(?:\w{1,40}(?:\.|::)){0,4}\w{1,60}\((?:[^()]|\((?:[^()]|\([^()]{0,80}\)){0,120}\)){0,300}\)(?=\s?;|\s{0,40}\n\s{0,80}[\w}])/g;

/** Without the calls whose value nobody takes. */
function withoutUnheeded(text: string): string {
  return text.replace(unheeded, '');
}

/** A body that asks a function of the file, and nothing else. */
const handsOn =
  /^[^;]{0,200}?(?:=>|->|\breturn\b|\{)\s{0,80}(?:(?:this|self|\w{1,40})(?:\.|::|->))?(\w{1,60})\s?\([^{};]{0,200}\)[\s;})]*(?:\.[^{}]{0,200})?$/;

/** What begins in a line after a bracket, and belongs to nothing before it: a statement, a class. */
const nextStatement =
  /^[^{]*\n\s*(?:(?:if|for|while|switch|when|return|guard|do|try)\b|(?:(?:export|default|private|internal|public|protected|open|data|sealed|abstract|final|static)\s{1,4}){0,4}(?:class|interface|object|enum|struct|namespace|trait)\s+\w)/;

const asksSomething = /[=!]=|[\w)\]]\s!?in\s/;
const mayBeAssigned = /(?:=|async|function|func|fn|delegate|sub)\s{0,40}$/;

/** The name that a text ends with, before types in angle brackets. */
function nameAtEnd(text: string): string | undefined {
  let to = text.length;
  if (text[to - 1] === '>') {
    to = text.lastIndexOf('<');
    if (to < 0 || text.length - to > 62 || /[<>()]/.test(text.slice(to + 1, -1))) return undefined;
  }
  let from = to;
  while (from > 0 && /[\w$]/.test(text[from - 1] ?? '')) from -= 1;
  if (text[from - 1] === '~') from -= 1;
  while (from < to && /\d/.test(text[from] ?? '')) from += 1;
  return from < to ? text.slice(from, to) : undefined;
}

/** Whether a call stands in a condition or a value: what follows it is not its body. */
function isCondition(bare: string, open: number): boolean {
  const from = bare.lastIndexOf('\n', open) + 1;
  const head = bare.slice(Math.max(from, open - 200), open);
  return /\b(?:if|while|for|switch|return|else|guard|unless|until|elsif|when|match|throw|await|case)\b|&&|\|\||[!=]=/.test(
    head,
  );
}

/** The next section of a cascade of Dart. */
const nextOfCascade = /^\.\.[a-z_]\w{0,60}\s?(?:=(?!=)|\()/;

/** The parameters of a closure of Rust, which commas part: `|_, cert, _|`. */
const headOfClosure = /^(?:(?:move|async)\s{1,3}){0,2}\|[^|\n;{}]{1,200}\|/;

/** Whether a line break ends an expression: nothing is open, and neither side asks for more. */
function endsHere(bare: string, start: number, at: number): boolean {
  const before = bare.slice(Math.max(start, at - 80), at).trimEnd();
  if (
    before === '' ||
    /(?:[=+\-*/%&|^<>?:,([{.\\~!]|\b(?:return|new|and|or|not|function|in|is|as|match))$/.test(before)
  )
    return false;
  return !/^\s*(?:[.?:+\-*/%&|^<>={]|(?:and|or|is|as|case)\b|\?\.)/.test(bare.slice(at, at + 120));
}

function indentOf(text: string, lineStart: number): number {
  let width = 0;
  for (let place = lineStart; place < text.length; place += 1) {
    const here = text[place];
    if (here === ' ') width += 1;
    else if (here === '\t') width += 4;
    else break;
  }
  return width;
}

/** Names of a lambda's parameters. */
function parameterNames(expression: string): string[] {
  const list = parameterList(expression);
  return list ? namesIn(list) : [];
}

/** A lambda's parameters, as they stand before its arrow or in its head. */
function parameterList(expression: string): string | undefined {
  const head = expression.slice(0, 900);
  return (
    /^[^{(|=>]{0,120}\|([^|\n]{0,200})\|/.exec(head)?.[1] ??
    /\blambda\s+([^:\n]{0,200}):/.exec(head)?.[1] ??
    /\bparam\s*\(([^)]{0,300})\)/.exec(head)?.[1] ??
    // Perl: `my ($fine, $store) = @_;`
    /\bmy\s?\(([^()]{1,300})\)\s?=\s?@_/.exec(head)?.[1] ??
    // F#: `fun sender cert chain errors ->`
    /\bfun\s((?:\s{0,4}[\w']{1,40}\s){1,8})\s{0,8}->/.exec(head)?.[1] ??
    (head.includes('->') || /\bin\b/.test(head)
      ? /\{\s*\(?([\w\s,:_?$<>[\].]{1,200}?)\)?\s*(?:->|\bin\b)/.exec(head)?.[1]
      : undefined) ??
    /\(([^()]{0,700}(?:\([^()]{0,60}\)[^()]{0,100}){0,4})\)\s*[^;{}()]{0,100}(?:=>|->|\{|:)/.exec(
      head,
    )?.[1] ??
    /(?:^|[(,=]\s*)([A-Za-z_$][\w$]*)\s*(?:=>|->)/.exec(head)?.[1] ??
    /\((?:sender|[^()]{0,300})\)/.exec(head)?.[0]
  );
}

const never = new Set(
  'where sender request req message msg errors error err sslpolicyerrors policyerrors policyerror sslerrors authtype auth_type host hostname domain session socket conn connection engine final const var let in out ref object string bool boolean void int byte self this cls ctx_ nil null none mut preverify_ok preverify ok preverified depth errnum errcode certificateproblem servicepoint srvpoint task completionhandler completion callback userdata user_data data policy_errors port servername options func byval byref as x509certificate x509certificate2 x509chain sslpolicyerrors httprequestmessage nullable string_ char long short double float unsigned signed gchar gint guint _ __ ___ _1 _2 _3 _4 _5'.split(
    ' ',
  ),
);

/** What stands before a type, and is no name. */
const modifiers = /^(?:const|struct|final|ref|out|in|var|unsigned|register|volatile|params|this|static)$/;

/** The name of a parameter that begins with a capital, as in Pascal, in Basic and on Windows: `Certificate: TIdX509`, `LPCSTR Issuer`. */
function capitalIn(part: string, words: readonly string[], colon: string | undefined): string[] {
  const typed = words.filter((word) => !modifiers.test(word));
  const name =
    (/:\s*\(/.test(part) ? undefined : colon) ??
    /\b([A-Z]\w*)\s{1,4}As\s/.exec(part)?.[1] ??
    (typed.length > 1 ? typed.at(-1) : undefined);
  return name !== undefined && /^[A-Z]/.test(name) && !never.has(name.toLowerCase()) ? [name] : [];
}

/** Names in a parameter list, without types and without those that carry no certificate. */
export function namesIn(list: string): string[] {
  const names: string[] = [];
  // F# writes each in brackets of its own: `(cert: X509Certificate) (errors: SslPolicyErrors)`.
  const apart = /^\s{0,40}\(\s{0,8}\w{1,40}\s{0,8}:[^()]{0,120}\)\s{0,40}\(/.test(list);
  const depthless = (apart ? list.replace(/[()]+/g, ',') : list)
    .replace(/<[^<>]{0,80}>/g, ' ')
    .replace(/=[^,)]{0,80}/g, ' ')
    // `x509.Certificate` is a type.
    .replace(/\b[A-Za-z_]\w*(?:\.|::)(?=[A-Za-z_])/g, '');
  for (const part of depthless.split(/[,;]/)) {
    // `Type name`, `name: Type`, `name Type`, `$name`, `final Type name`, Objective-C `label:(Type *)name`
    const words = part.match(/[A-Za-z_$][\w$]*/g) ?? [];
    const colon = /([A-Za-z_$][\w$]*)\s*\??:(?!:)/.exec(part)?.[1];
    const candidates = colon && !part.includes('(') ? [colon] : words;
    const found = candidates
      .map((word) => word.replace(/^\$/, ''))
      .filter((name) => /^[a-z_$]/.test(name) && !never.has(name.toLowerCase()));
    names.push(...(found.length > 0 ? found : capitalIn(part, words, colon)));
  }
  return [...new Set(names)];
}
