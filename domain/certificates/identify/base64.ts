/** Value of each character of base64 in both alphabets; 255 for all others. */
const values = new Uint8Array(128).fill(255);
for (const [index, letter] of [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
].entries()) {
  values[letter.charCodeAt(0)] = index;
}
values['-'.charCodeAt(0)] = 62;
values['_'.charCodeAt(0)] = 63;

/** Whether a UTF-16 unit is a character of standard base64. */
function isBase64(code: number): boolean {
  return code < 128 && (values[code] ?? 255) < 255 && code !== 0x2d && code !== 0x5f;
}

/** What stands between pieces of one base64 text: line ends, quotes and operators of source code, the marks of quoted mail. */
const joiners = new Set([...' \t\r\n"\'`,;.&>|#*()[]{}\u00a0\ufeff'].map((each) => each.charCodeAt(0)));

/** More of these in a row than an indented line of code has: the text has ended. */
const mostJoiners = 400;

export interface Gathered {
  readonly bytes: Uint8Array;
  /** Offset behind the last character used. */
  readonly end: number;
}

/**
 * Decodes base64 that stands in a text with anything that files, mails and
 * source code put between its lines: line ends, indentation, quotes, `+` and
 * `.` that join strings, escapes (`\n`, `\/`, `%0A`, `&#10;`), comment marks.
 * Stops at padding, at what cannot belong to it, or when there is enough.
 * @param wanted asked after the first bytes are there: how many bytes the whole has
 */
export function gatherBase64(
  text: string,
  from: number,
  to: number,
  wanted?: (start: Uint8Array) => number | undefined,
): Gathered {
  let bytes = new Uint8Array(Math.min(4096, ((to - from) * 3) >> 2));
  let length = 0;
  let bits = 0;
  let held = 0;
  let end = from;
  let idle = 0;
  let enough = Number.POSITIVE_INFINITY;
  for (let at = from; at < to && length < enough; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x3d) {
      end = at + 1;
      break;
    }
    if (isBase64(code) && !isOperator(text, at, code)) {
      bits = (bits << 6) | (values[code] ?? 0);
      held += 6;
      end = at + 1;
      idle = 0;
      if (held < 8) continue;
      held -= 8;
      if (length === bytes.length) {
        const larger = new Uint8Array(Math.max(64, bytes.length * 2));
        larger.set(bytes);
        bytes = larger;
      }
      bytes[length] = (bits >> held) & 0xff;
      bits &= (1 << held) - 1;
      length += 1;
      if (length === 8 && wanted) enough = wanted(bytes.subarray(0, 8)) ?? enough;
      continue;
    }
    const width = joinerWidth(text, at, code);
    idle += width;
    if (width === 0 || idle > mostJoiners) break;
    at += width - 1;
  }
  return { bytes: bytes.subarray(0, Math.min(length, enough)), end };
}

/** A plus between strings, or slashes that begin a comment line, are not base64. */
function isOperator(text: string, at: number, code: number): boolean {
  if (code !== 0x2b && code !== 0x2f) return false;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === 0x2b) {
    if (isBase64(before) || isBase64(after)) return false;
    return (
      /["'`]\s*$/.test(text.slice(Math.max(0, at - 60), at)) || /^\s*["'`]/.test(text.slice(at + 1, at + 60))
    );
  }
  const isComment = after === 0x2f && !isBase64(text.charCodeAt(at + 2));
  return (
    (isComment && !isBase64(before)) ||
    (before === 0x2f && !isBase64(after) && !isBase64(text.charCodeAt(at - 2)))
  );
}

/** Constants for a line's end that source code puts between strings. */
const lineEnds =
  /^["']?\s*[&+.]\s*(?:vbCrLf|vbNewLine|vbLf|Environment\.NewLine|PHP_EOL|Chr\(\d+\)|sLineBreak)\b\s*/i;

/** How many characters at a place only join; 0 when the text has ended. */
function joinerWidth(text: string, at: number, code: number): number {
  if (code === 0x26 || code === 0x25 || code === 0x3c) {
    const encoded = /^(?:%0[ad]|&#(?:1[03]|x0?[ad]);|<br ?\/?>)/i.exec(text.slice(at, at + 8));
    if (encoded) return encoded[0].length;
  }
  if (code === 0x22 || code === 0x27 || code === 0x26) {
    const joined = lineEnds.exec(text.slice(at, at + 60));
    if (joined) return joined[0].length;
  }
  if (joiners.has(code) || code === 0x2b || code === 0x2f) return 1;
  if (code === 0x5c) {
    const next = text[at + 1] ?? '';
    return /[nrt]/.test(next) ? 2 : 1;
  }
  // Visual Basic continues a line by an underscore between blanks.
  if (code === 0x5f) return /\s/.test(text[at - 1] ?? '') ? 1 : 0;
  return 0;
}
