/** A text without the private keys that stood in it. */
export interface Hidden {
  readonly text: string;
  /** What each was, as it called itself: `RSA PRIVATE KEY`, `JWK`. */
  readonly labels: readonly string[];
}

const begin = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?)-----/g;

/** A line of base64 without the space around it, and what an encrypted key has before it. Quotes and such: the key may stand in code. */
const keyLine =
  /^(?:\+\s*)?["'`]?(?:[A-Za-z0-9+/=\\]+|(?:Proc-Type|DEK-Info): ?[^\n]*)?(?:["'`,;\s][\s"'`,;+]*)?$/;

/** Private keys that are no PEM block. Each says in one group what goes. */
const others: readonly { readonly label: string; readonly pattern: RegExp; readonly isHere: RegExp }[] = [
  {
    label: 'PuTTY',
    isHere: /PuTTY-User-Key-File-/,
    pattern: /()(PuTTY-User-Key-File-\d:[\s\S]*?(?:Private-MAC: ?[\da-f]+|$))()/g,
  },
  {
    label: 'JWK',
    isHere: /"kty"/,
    pattern: /("(?:d|p|q|dp|dq|qi|k)"\s*:\s*")([\w-]{16,})(")/g,
  },
  {
    label: 'RSAKeyValue',
    isHere: /<RSAKeyValue>/i,
    pattern: /(<(?:D|P|Q|DP|DQ|InverseQ)>)([^<]+)(<)/gi,
  },
  {
    label: 'openssl -text',
    isHere: /privateExponent|priv:/,
    pattern:
      /()(^[ \t]*(?:privateExponent|prime1|prime2|exponent1|exponent2|coefficient|priv): *\n(?:[ \t]+[\da-f:]+[ \t]*(?:\n|$))+)()/gim,
  },
];

/**
 * Takes the private keys out of a text, so that none is shown or kept. A key
 * whose end is missing goes as far as it can be told from what follows.
 * @param placeholder what stands in a key's place, by what it was
 */
export function hidePrivateKeys(text: string, placeholder: (label: string) => string): Hidden {
  const labels: string[] = [];
  let rest = '';
  let from = 0;
  for (const { 0: line, 1: label = '', index } of text.matchAll(begin)) {
    if (index < from) continue;
    rest += text.slice(from, index) + placeholder(label);
    labels.push(label);
    from = endOfKey(text, index + line.length, label);
  }
  rest += text.slice(from);
  for (const { label, pattern, isHere } of others) {
    if (!isHere.test(rest)) continue;
    let isFirst = true;
    rest = rest.replace(pattern, (_, before: string, _key: string, after: string) => {
      if (isFirst) labels.push(label);
      isFirst = false;
      return before + placeholder(label) + after;
    });
  }
  return { text: rest, labels };
}

function endOfKey(text: string, from: number, label: string): number {
  const next = text.indexOf('-----BEGIN ', from);
  const block = text.slice(from, next === -1 ? text.length : next);
  const end = `-----END ${label}-----`;
  const found = block.indexOf(end);
  if (found !== -1) return from + found + end.length;
  // No end: whole lines of base64, and the shorter one that a PEM block closes with or was cut in.
  let at = 0;
  while (at < block.length) {
    const lineEnd = block.indexOf('\n', at);
    const stop = lineEnd === -1 ? block.length : lineEnd;
    const line = block.slice(at, stop).trim();
    if (!keyLine.test(line)) break;
    at = Math.min(stop + 1, block.length);
    if (/[A-Za-z0-9]/.test(line) && line.length < 60 && !line.includes(':')) break;
  }
  return from + at;
}

/**
 * Takes a key out that has no mark of its own, such as bare base64: the line it
 * begins at and what is base64 or hex below.
 * @param line counted from 1
 */
export function hideLines(text: string, line: number, placeholder: string): string {
  const lines = text.split('\n');
  const width = lines[line - 1]?.trimEnd().length;
  let end = line;
  // All lines are of one width, but the last may be shorter.
  while (
    lines[end - 1]?.trimEnd().length === width &&
    /^(?:[A-Za-z0-9+/]+=*|(?:[0-9A-Fa-f]{2}[ :,]*)+)\s*$/.test(lines[end] ?? '')
  )
    end += 1;
  lines.splice(line - 1, end - line + 1, placeholder);
  return lines.join('\n');
}
