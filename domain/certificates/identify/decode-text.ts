/** Beginnings of binary formats that people drop by mistake, for the sentence that says so. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['EXE / DLL', [0x4d, 0x5a]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['Java class', [0xca, 0xfe, 0xba, 0xbe]],
  ['Office / MSI', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What a binary file seems to be, by its first bytes; undefined when nothing is known. */
export function looksLike(bytes: Uint8Array): string | undefined {
  return signatures.find(([, start]) => start.every((byte, index) => bytes[index] === byte))?.[0];
}

/**
 * The text that bytes are: UTF-8 or UTF-16 by their mark, UTF-16 without one by
 * its zero bytes, else UTF-8, Shift_JIS or EUC-JP, whichever they are without a fault.
 * @returns undefined for bytes that are no text
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (looksLike(bytes)) return undefined;
  const wide = wideEncoding(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  const start = bytes.subarray(0, 65_536);
  // Tabs, line ends, form feeds and escapes are text; other control characters are not.
  let controls = 0;
  for (const byte of start) if (byte < 0x20 && ![9, 10, 12, 13, 27].includes(byte)) controls += 1;
  if (start.includes(0) || controls > start.length / 100) return undefined;
  for (const encoding of ['utf-8', 'shift_jis', 'euc-jp']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // the next one, then
    }
  }
  return new TextDecoder('latin1').decode(bytes);
}

/** UTF-16 without a mark: nearly every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 16) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return undefined;
}
