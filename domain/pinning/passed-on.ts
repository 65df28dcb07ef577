import { type Code, namesIn } from './code.ts';

/** What a method is called on, its name, and the bracket of the call. */
const methodCall = /(?:\.|->)\s{0,3}([A-Za-z_]\w*)\s{0,3}\(/;
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
  const called = methodCall.exec(bare.slice(from, to + 2));
  if (!called) return false;
  const [whole, name = ''] = called;
  const open = from + called.index + whole.length - 1;
  const close = pairs.get(open);
  const block = code.around(from, '{').next().value;
  if (close === undefined || !block) return false;
  const given = bare.slice(open + 1, close);
  const before = bare.slice(block[0] + 1, from + called.index);
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
  if (head?.[1] !== name) return false;
  const own = new Set([...namesIn(head[2] ?? ''), ...(head[2]?.match(/\w+(?=\s*(?:,|$))/g) ?? [])]);
  return (given.match(/\w+/g) ?? []).every((word) => own.has(word));
}
