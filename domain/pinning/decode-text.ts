import { decodeStrictly } from './strict-text.ts';

/** Encodings that text is read in; `binary` is none. */
export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'shift_jis'
  | 'euc-jp'
  | 'iso-2022-jp'
  | 'windows-1252'
  | 'binary';

/** What a file's beginning tells: UTF-16 and binary files have zero bytes there, nearly all other text has none. */
const lookedAt = 1024;

/**
 * Whether the beginning of a file says that it is UTF-16 text or no text at
 * all. Cheap enough for every file; which 8-bit encoding a text has is found
 * by `decodeText`.
 */
export function roughEncoding(bytes: Uint8Array): 'text' | 'utf-16le' | 'utf-16be' | 'binary' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const end = Math.min(bytes.length, lookedAt);
  let zeros = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 1) {
    if (bytes[i] !== 0) continue;
    zeros += 1;
    odd += i & 1;
  }
  if (zeros === 0) return 'text';
  // Text of UTF-16 has its zeros on one side, and no other control characters on the other.
  if (bytes.length % 2 === 0 && zeros > end / 64 && isWritten(bytes, end, odd > 0 ? 0 : 1)) {
    if (odd === zeros) return 'utf-16le';
    if (odd === 0) return 'utf-16be';
  }
  return 'binary';
}

/** Whether the low bytes beside the zeros are those of text. */
function isWritten(bytes: Uint8Array, end: number, low: 0 | 1): boolean {
  for (let i = 0; i + 1 < end; i += 2) {
    if (bytes[i + 1 - low] !== 0) continue;
    const byte = bytes[i + low] as number;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) return false;
  }
  return true;
}

/**
 * The text of a file. UTF-8 and UTF-16 with or without their mark; else
 * ISO-2022-JP, EUC-JP or Shift_JIS when the bytes are valid in it and give
 * kana; else Windows-1252, in which every byte stands for something.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const rough = roughEncoding(bytes);
  if (rough === 'binary') return { text: '', encoding: 'binary' };
  if (rough !== 'text') return { text: new TextDecoder(rough).decode(bytes), encoding: rough };
  const utf8 = decodeStrictly('utf-8', bytes);
  if (utf8 !== undefined) {
    const shifted = utf8.includes('\u001b$') ? decodeStrictly('iso-2022-jp', bytes) : undefined;
    return shifted === undefined
      ? { text: utf8, encoding: 'utf-8' }
      : { text: shifted, encoding: 'iso-2022-jp' };
  }
  const best = (['euc-jp', 'shift_jis'] as const)
    .map((encoding) => ({ encoding, text: decodeStrictly(encoding, bytes) }))
    .filter((each): each is { encoding: 'euc-jp' | 'shift_jis'; text: string } => each.text !== undefined)
    .map((each) => ({ ...each, kana: kanaIn(each.text) }))
    .toSorted((a, b) => b.kana - a.kana)[0];
  if (best && best.kana > 0) return { text: best.text, encoding: best.encoding };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

/** Kana of full width; half-width kana are what another encoding's bytes look like in Shift_JIS, and count against it. */
function kanaIn(text: string): number {
  const full = text.match(/[\u3041-\u3096\u30a1-\u30fa\u30fc]/g)?.length ?? 0;
  const half = text.match(/[\uff61-\uff9f]/g)?.length ?? 0;
  return full - half;
}
