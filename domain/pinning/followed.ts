/** A function of the text: names that it declares are its own. */
export interface Scope {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly parameters: string;
  readonly body: string;
}

/** Names of members that many unlike objects have. */
const everydayMember =
  /^(?:data|name|buf(?:fer)?|value|val|type|state|status|size|info|str|string|text|line|file|path|result|ret|p|ptr|id|key|msg|message|next|prev|head|tail|list|item|entry|node|user|flags?|mode|ctx|priv|first|last|source|content)$/i;

/**
 * The names that hold a followed value. A variable holds it within the function
 * that declares it; a member, and what no function declares, everywhere.
 */
export class Followed {
  readonly #everywhere = new Set<string>();
  readonly #within = new Map<Scope, Set<string>>();
  readonly #declared = new Map<Scope, Set<string>>();
  readonly #localByDefault: boolean;
  readonly #never: ReadonlySet<string>;
  /** What is followed is a server's: what is named for a client is what it must be. */
  readonly ofServer: boolean;
  readonly #naming = new Set<string>();
  #scope: Scope | undefined;
  #size = 0;

  /**
   * @param localByDefault whether what a function assigns is its own without a declaration
   * @param never variables that hold no certificate, whatever they are assigned
   * @param ofServer whether what is followed is known to be a server's
   */
  constructor(localByDefault = false, never: ReadonlySet<string> = new Set(), ofServer = false) {
    this.#localByDefault = localByDefault;
    this.#never = never;
    this.ofServer = ofServer;
  }

  /** Names are those of this function from here on; outside of all where it is undefined. */
  enter(scope: Scope | undefined): void {
    this.#scope = scope;
  }

  /** How many names were marked, in whatever function. */
  get size(): number {
    return this.#size;
  }

  has(name: string): boolean {
    return (
      this.#everywhere.has(name) ||
      (this.#scope !== undefined && this.#within.get(this.#scope)?.has(name) === true)
    );
  }

  /**
   * Follows a name as it was written. How it was written is kept beside it: a
   * member (`self.hash`) and a variable (`hash`) of one name are two values.
   */
  mark(written: string): void {
    this.markIn(this.#scope, written);
  }

  /** The same, in a function other than the one that was entered; undefined outside of all. */
  markIn(scope: Scope | undefined, written: string): void {
    const plain = written
      .replace(/^[$@*&]+/, '')
      .split(/\.|->|::/)
      .at(-1);
    if (!plain) return;
    const member = /^@|\.|->|::/.test(written);
    if (!member && this.#never.has(plain)) return;
    const own =
      scope !== undefined &&
      (member ? everydayMember.test(plain) : written.startsWith('$') || this.#declares(scope, plain));
    const names = own ? this.#namesOf(scope) : this.#everywhere;
    const before = names.size;
    names.add(plain);
    names.add(member ? `.${plain}` : ` ${plain}`);
    this.#size += names.size - before;
  }

  /** Keeps that a name holds what somebody is called: an issuer, a subject, or a part of one. */
  markNaming(name: string): void {
    this.#naming.add(name);
  }

  isNaming(name: string): boolean {
    return this.#naming.has(name);
  }

  /** Whether the name was followed as it is written here: as a member after `.`, else as a variable. */
  hasAsWritten(name: string, member: boolean): boolean {
    return this.has(member ? `.${name}` : ` ${name}`);
  }

  #namesOf(scope: Scope): Set<string> {
    const names = this.#within.get(scope) ?? new Set<string>();
    this.#within.set(scope, names);
    return names;
  }

  #declares(scope: Scope, written: string): boolean {
    if (this.#localByDefault) return true;
    let declared = this.#declared.get(scope);
    if (!declared) {
      declared = declaredIn(scope.body);
      for (const [each] of scope.parameters.matchAll(name)) declared.add(each);
      this.#declared.set(scope, declared);
    }
    return declared.has(written);
  }
}

/** After `let` and its like: `let name`, `for name in`, `const { name, other } =`. */
const afterKeyword =
  /\b(?:let|var|val|const|my|our|local|auto|final|mut|for|foreach)\b(?=[\s({[]([^;={}\n]{0,120}))/g;
/** `name :=`, `name, other :=`. */
const beforeColon = /:=(?<=([^;={}\n]{1,120}):=)/g;
/** `Type *name`, `Type name[`; the name is not taken, since it may be the type of what follows. */
const afterType =
  /\b(?!(?:return|else|throw|new|delete|case|goto|not|in|of|and|or|if|await|yield|typeof|sizeof|is|as|when|unless|raise)\b)[A-Za-z_][\w:]{0,60}(?:<[^<>;{}]{0,60}>)?(?:\[\])?[\s*&]{1,6}(?=(?<![\w$.>])([A-Za-z_$][\w$]*)\s{0,3}(?:=(?!=)|[;,)[(]|$))/gm;
const name = /(?<![\w.>])[A-Za-z_$][\w$]*/g;

/** The names that a function declares in its body, as far as its text tells. */
function declaredIn(body: string): Set<string> {
  const declared = new Set<string>();
  for (const [, names = ''] of [...body.matchAll(afterKeyword), ...body.matchAll(beforeColon)])
    for (const [each] of names.matchAll(name)) declared.add(each);
  for (const [, each = ''] of body.matchAll(afterType)) declared.add(each);
  return declared;
}

/** Functions of the same file by name: what is handed to one is followed into it. */
type Routines = ReadonlyMap<
  string,
  readonly { readonly parameters: string; readonly from?: number; readonly to?: number }[]
>;

/** What is followed, and where it starts. */
export interface Seeds {
  readonly routines?: Routines;
  /** Where the text stands in the file that the places of `routines` count in. Absent: it is put together from pieces. */
  readonly offset?: number;
  /** Whether what a function assigns is its own without a declaration, as in Python and Ruby. */
  readonly localByDefault?: boolean;
  /** Where a single sign compares, the heads after which the first one sets something. */
  readonly sets?: RegExp | undefined;
  /** Whether functions are handed their values one after another, without brackets. */
  readonly curried?: boolean | undefined;
  /** Whether it is known that a server shows them: a callback that is named for servers. */
  readonly ofServer?: boolean;
  /** Names that hold a certificate from the start. */
  readonly names: readonly string[];
  /** An expression that yields one. */
  readonly source?: RegExp | undefined;
}

/** The functions of the text that lie within no other, in their order. */
export function scopesOf(text: string, { routines, offset }: Seeds): Scope[] {
  if (!routines || offset === undefined) return [];
  const ranges = [...routines]
    .flatMap(([name, list]) => list.map((each) => ({ name, ...each })))
    .filter(({ from = 0, to = -1 }) => to > from && to > offset && from < offset + text.length)
    .toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0) || (b.to ?? 0) - (a.to ?? 0));
  const scopes: Scope[] = [];
  for (const { name, from = 0, to = 0, parameters } of ranges) {
    const last = scopes.at(-1);
    if (last && from - offset < last.to) continue;
    const body = text.slice(Math.max(0, from - offset), to - offset);
    scopes.push({ name, from: from - offset, to: to - offset, parameters, body });
  }
  return scopes;
}

/** The function that holds a place. */
export function scopeAt(scopes: readonly Scope[], at: number): Scope | undefined {
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scopes[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = scopes[low - 1];
  return found && at < found.to ? found : undefined;
}
