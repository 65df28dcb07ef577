import type { Followed } from './followed.ts';

/** A name, as most languages write one; of the whole text. */
export const identifier = /[A-Za-z_$][\w$]*/g;

/** Whether a text names what is followed, or yields it: the `source`. */
export function carries(text: string, tainted: Followed, source: RegExp | undefined): boolean {
  if (source) {
    source.lastIndex = 0;
    if (source.test(text)) return true;
  }
  if (tainted.size === 0) return false;
  for (const found of text.matchAll(identifier)) {
    const word = found[0].replace(/^\$/, '');
    if (!tainted.has(word)) continue;
    // `store.print(of: host)` is no `print` that a variable holds.
    const called = text[found.index - 1] === '.' && text[found.index + found[0].length] === '(';
    if (!called || tainted.hasAsWritten(word, true)) return true;
  }
  return false;
}

/** As `carries`, but a member counts only where it was followed as one, and a variable likewise. */
export function carriesAsWritten(text: string, tainted: Followed, source: RegExp | undefined): boolean {
  if (source) {
    source.lastIndex = 0;
    if (source.test(text)) return true;
  }
  for (const found of text.matchAll(identifier)) {
    const before = text.slice(Math.max(0, found.index - 2), found.index);
    const word = found[0].replace(/^\$/, '');
    if (tainted.hasAsWritten(word, /(?:\.|->|::|@)$/.test(before))) return true;
  }
  return false;
}

/** What somebody is called, as certificates and their libraries say it. */
const calling = /issuer|subject(?!_?(?:alt|public))|\bdn\b|common_?name|distinguished_?name/i;

/** Whether a text yields what somebody is called, or names a value that holds it. */
export function isNaming(text: string, tainted: Followed): boolean {
  if (calling.test(text)) return true;
  for (const [word] of text.matchAll(identifier)) if (tainted.isNaming(word.replace(/^\$/, ''))) return true;
  return false;
}

/** What only writes a value another way: `strings.ToLower(`, `Buffer.from(`, `lc($`, `[]byte(`, `fmt.Sprintf("%x",`; not `shown.toLowerCase()`, which begins with the value. */
const rewritten =
  /^[\s!(]*(?:(?:\w{1,40}(?:\.|::)){0,2}(?:to_?)?(?:lower|upper|trim|strip|norm|clean|canon)\w{0,16}|Buffer\.from|(?:std::)?string|\[\]byte|fmt\.Sprint)\s?\((?!\s?\))|^[\s!(]*[lu]c[\s(]{1,3}(?=\$)|^[\s!(]*fmt\.Sprintf\s?\(\s?"%[\w.]{0,4}"\s?,/i;

/** Bytes of C++ as a text or list: `std::string_view((char *)shown, size)`. */
const ofBytes =
  /^[\s!(]*(?:std::(?:string|string_view|span|vector<[\w: ]{1,30}>)|QByteArray(?:::fromRawData)?)\s?[({]\s?(?:\([\w\s*]{1,30}\)\s?|reinterpret_cast<[^<>]{1,40}>\()?(\w{1,40})\b[^;]{0,80}$/;

/** Whether an operand is nothing but the name of a followed value, as it is, indexed, a tuple's member or written another way. */
export function isPlainly(operand: string, tainted: Followed): boolean {
  const name =
    /^[\s!(*&@$]*([A-Za-z_$][\w$]*)\s*(?:\[[^[\]]{0,40}\]|\.\d|->(?:data|value|bytes)|\([\w.,\s]{0,40}\))?(?:[.:]\w{1,24}\([^()]{0,40}\)(?:\[[^[\]]{0,40}\])?)*[\s).!?]*$/.exec(
      // `(CharSequence) str` is `str`.
      operand
        .replace(/^\s*\(\s?[A-Z]\w{0,40}(?:\[\])?\s?\)\s?(?=\w)/, '')
        // `Set(shown)` holds what `shown` does.
        .replace(/^([\s!]{0,8}|.{0,40}\s)(?:[sS]et|frozenset|bytes|Data|Array)\(\s?(\w{1,40})\s?\)/, '$1$2')
        .replace(rewritten, '')
        .replace(ofBytes, '$1')
        // Under a prefix of its own: `"sha256/" + print`.
        .replace(/^[\s(]*["'][^"'\n]{0,40}["']\s?(?:\+|\.\.?|<>)\s?(?=[\w$])/, ''),
    )?.[1];
  return name !== undefined && tainted.has(name);
}
