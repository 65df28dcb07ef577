/** Node's decoder takes these three for one another in Shift_JIS. */
const takenForAnother: Readonly<Record<string, string>> = { '\x1a': '\x7f', '\x1c': '\x1a', '\x7f': '\x1c' };
let mixesControls: boolean | undefined;

/**
 * The text that bytes are in an encoding, the same in browsers and in Node,
 * whose decoders differ where bytes are no Japanese: control characters above
 * ASCII are no text in either encoding here.
 * @returns undefined when they are no text in it
 */
export function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  if (encoding === 'shift_jis') {
    if (text.includes('\u0080')) return undefined;
    mixesControls ??= new TextDecoder(encoding).decode(Uint8Array.of(0x1a)) !== '\x1a';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is mixed up
    if (mixesControls) return text.replace(/[\x1a\x1c\x7f]/g, (each) => takenForAnother[each] ?? each);
  }
  if (encoding === 'euc-jp' && /[\u0080-\u009f]/.test(text)) return undefined;
  return text;
}
