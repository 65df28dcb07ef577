/** A variable or a member, as it is written: `known`, `self.print`, `c->pin`. */
const path = '(?<![\\w$])@?[A-Za-z_$][\\w$]{0,60}(?:(?:\\.|->|::)#?[A-Za-z_$][\\w$]{0,60}){0,4}';
const unset = '(?:null|nil|none|undefined|nullptr|void 0|""|\'\')';

/** Statements beyond this length are passed over. */
const longest = 4000;

/** Questions whether something was set before. */
const asked = new RegExp(
  [
    `(?<![\\w$)\\]=])!\\s?(${path})(?=\\s*(?:[)&|{]|$))`,
    `(${path})\\s?(?:===?|!==?|is(?:\\s+not)?)\\s?${unset}(?![\\w.])`,
    `(${path})\\s?(?:&&|and\\b)`,
    `(${path})\\.(?:is_?empty|empty|is_none|is_some|is_?blank|is_?null_?or_?(?:empty|blank))(?![\\w])`,
    `(?:is_?null_?or_?(?:empty|whitespace)|is_?empty|len)\\s?\\(\\s?(${path})\\s?\\)`,
  ].join('|'),
  'gi',
);

/** `print = shown`, and not `let print = shown`, `print := shown` or `print == shown`. */
const assigned = new RegExp(
  `(?<!\\b(?:let|var|val|const|my|our|auto|final|[A-Z]\\w{0,40}|string)[\\s*&]{1,3})(?<![\\w$.>@])(${path})\\s?=(?![=>~])`,
  'g',
);

/** A plain variable that says that it is kept from one connection to the next. */
const saysKept =
  /pin|known|trust|stored|saved|remember|accept|expect|tofu|first|^server_?\w{0,16}(?:key|print|hash)$/i;
/** What was seen the last time, or is there to save work. */
const saysPassing = /(?:^|[a-z_])_?(?:old|prev(?:ious)?|last|current|cur|cached?|tmp|temp)(?:[A-Z_]\w*)?$/i;

/**
 * Whether a text asks for something whether it was set, and then sets it: `if
 * (!this.print) this.print = shown`. The first certificate that is met is kept
 * there, and the next ones are held against it.
 * @param statements in their order
 * @param name a variable or a member as it is written
 */
export function isKeptAmong(statements: readonly { readonly text: string }[], name: string): boolean {
  if (saysPassing.test(name.split(/\.|->|::/).at(-1) ?? '')) return false;
  let isAsked = false;
  for (const { text } of statements) {
    if (text.length > longest || !text.includes(name)) continue;
    isAsked ||= asksFor(text, name) && (/\.|->|::|@/.test(name) || saysKept.test(name) || guards(text, name));
    if (isAsked) for (const [, set = ''] of text.matchAll(assigned)) if (set === name) return true;
  }
  return isFetchedFromWhatIsFilled(statements, name);
}

/** Where a value is fetched from: `known = self.hosts.read().unwrap().get(&host)`. What it is called in a pattern, `Some(known)`, is the same. */
const fetches = new RegExp(
  `=\\s{0,4}(?:await\\s|&?mut\\s|\\*)?(${path})(?:\\(\\)\\??\\.\\w{1,30}){0,4}(?:\\(\\)\\??)?\\s{0,40}(?:\\.|->|::)(?:get|find|fetch|look_?up|load)\\w{0,20}\\s?\\(`,
);
const fills = /(?:\.|->|::)(?:insert|put|set|save|store|add|remember)\w{0,20}\s?\(/;
const forgets = /cache|seen|session|pool|(?:^|\W)conn/i;

/**
 * Whether it comes from something that the same text fills, by the name of the host: the first certificate that
 * is met is put there. What is there to save work is another matter.
 */
function isFetchedFromWhatIsFilled(statements: readonly { readonly text: string }[], name: string): boolean {
  if (!/^[A-Za-z_$][\w$]{0,60}$/.test(name)) return false;
  let wanted = new RegExp(
    `(?<![\\w.])${name.replaceAll('$', '\\$')}\\s?\\)?\\s{0,4}=(?![=>])\\s{0,4}(\\w{1,40})?`,
  );
  for (const { text } of statements.toReversed()) {
    if (text.length > longest) continue;
    const found = wanted.exec(text);
    if (!found) continue;
    const store = storeIn(fetches.exec(text.slice(found.index))?.[1]);
    if (store !== undefined)
      return (
        !forgets.test(store) && statements.some((each) => each.text.includes(store) && fills.test(each.text))
      );
    // Another name for what was fetched before.
    if (!/\bSome\s?\(|\bJust\b|\?/.test(text) || !found[1]) return false;
    wanted = new RegExp(`\\b${found[1]}\\s{0,4}=(?![=>])\\s{0,4}(\\w{1,40})?`);
  }
  return false;
}

/** `self.hosts` of `self.hosts.read`: without what is called on it. */
function storeIn(path: string | undefined): string | undefined {
  return path?.replace(/(?:\.|->|::)(?:read|write|lock|borrow\w{0,4}|unwrap|as_ref)$/, '');
}

/** Whether a statement asks whether it was set before. */
function asksFor(text: string, name: string): boolean {
  for (const found of text.matchAll(asked))
    if (found.slice(1).find((each) => each !== undefined) === name) return true;
  return false;
}

/** Whether a statement refuses what differs from it, once it is set: `peer && peer !== shown`. */
function guards(text: string, name: string): boolean {
  return new RegExp(
    `(?<![\\w.])${name.replaceAll('$', '\\$')}\\s?&&\\s?${name.replaceAll('$', '\\$')}\\s?!==?`,
  ).test(text);
}
