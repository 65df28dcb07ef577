import { type Code, namesIn } from './code.ts';

/** What a method is called on, its name, and the bracket of the call. */
const methodCall = /(?:\.|->)\s{0,3}([A-Za-z_]\w*)\s{0,3}\(/;
const plain = (name: string) => name.replaceAll('_', '').toLowerCase();
/** Names alone: a wrapper that adds a value of its own decides something. */
const namesAlone = /^[\s\w,&*]*$/;
/** Characters of a head of a function that are looked at. */
const longestHead = 400;

/**
 * Whether the call that is matched is all that a method of the same name does,
 * with nothing but its own parameters: `void setCACert(const char *ca) { inner.setCACert(ca); }`.
 * Such a method offers what it wraps; whoever calls it does it.
 */
export function isPassedOn(code: Code, from: number, to: number): boolean {
  const { bare, pairs } = code;
  if (code.syntax.blocks !== 'braces') return false;
  // A match may begin behind the point.
  const start = Math.max(0, from - 1);
  const called = methodCall.exec(bare.slice(start, to + 2));
  if (!called) return false;
  const [whole, name = ''] = called;
  const open = start + called.index + whole.length - 1;
  const close = pairs.get(open);
  const block = code.around(from, '{').next().value;
  if (close === undefined || !block) return false;
  const given = bare.slice(open + 1, close);
  const before = bare.slice(block[0] + 1, start + called.index);
  const after = bare.slice(close + 1, block[1]);
  if (
    !namesAlone.test(given) ||
    !/^\s*(?:return\s{1,3})?[\w.>-]{1,60}$/.test(before) ||
    !/^[\s;]*$/.test(after)
  )
    return false;
  const head = /\b([A-Za-z_]\w*)\s{0,3}\(([^()]{0,200})\)[\s\w]*$/.exec(
    bare.slice(Math.max(0, block[0] - longestHead), block[0]),
  );
  // `x509KnownkeyInitRsa` offers `br_x509_knownkey_init_rsa`.
  if (!head?.[1] || !plain(name).endsWith(plain(head[1]))) return false;
  const own = new Set([...namesIn(head[2] ?? ''), ...(head[2]?.match(/\w+(?=\s*(?:,|$))/g) ?? [])]);
  return (given.match(/\w+/g) ?? []).every((word) => own.has(word));
}

/** Methods that write an object out as a record of its fields. */
const writesOut =
  /^_{0,2}(?:to|as|get)_?(?:array|json|map|dict|dictionary|h|hash|record|object|payload)$|^json_?serialize$/i;
/** A field, up to its value. */
const field = /["']?([A-Za-z_]\w{2,40})["']?\s{0,4}(?:=>|[:=])\s{0,4}$/;
/** A member, and nothing after it. */
const member = /^\s{0,4}(?:\$?this->|this\.|self\.|@)_{0,2}(\w{2,40})\s{0,4}(?:[,;)\]}\n]|$)/;

/**
 * Whether a field is matched that holds a member of its own name, where a
 * method writes its object out: `toArray() { return ['cafile' => $this->cafile]; }`.
 */
export function isWrittenOut(code: Code, from: number, to: number): boolean {
  const { text } = code;
  const key = field.exec(text.slice(from, to))?.[1];
  const value = key && member.exec(text.slice(to, to + 100))?.[1];
  if (!key || !value || plain(key) !== plain(value)) return false;
  for (const [name, routines] of code.routines)
    if (writesOut.test(name) && routines.some((each) => each.from <= from && from < each.to)) return true;
  return false;
}
