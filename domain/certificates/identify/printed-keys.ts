import type { TextUnderRead } from './text.ts';

/** Secret numbers of a private key as OpenSSL, GnuTLS and certutil print them: a label, then lines of hex. */
const secret =
  /^[ \t]*(?:priv|privateExponent|private exponent|private key|prime ?[12p]|prime q|exponent ?[12]|exp[12]|coefficient|seed|秘密キー|秘密鍵)[^\S\n]*:[^\S\n]*(?=[\r\n]|(?:[0-9A-Fa-f]{2}[: ]?){8})/gim;

/**
 * Takes the secret parts of printed private keys, so that nobody shows them.
 * @returns where each begins
 */
export function* printedPrivateKeys(under: TextUnderRead): Generator<number> {
  const { text } = under;
  let passed = 0;
  for (const { index, 0: label } of text.matchAll(secret)) {
    if (index < passed || under.takenUntil(index) !== undefined) continue;
    const end = endOfHex(text, index + label.length);
    if (end - index - label.length < 16) continue;
    under.take(index, end);
    passed = end;
    yield index;
  }
}

function endOfHex(text: string, from: number): number {
  let end = from;
  const line = /[ \t]*[\r\n]*[ \t]*(?:[0-9A-Fa-f]{2}[: ]*){1,400}(?=[\r\n]|$)/y;
  for (;;) {
    line.lastIndex = end;
    const found = line.exec(text);
    if (!found || found[0] === '') return end;
    end = line.lastIndex;
  }
}
