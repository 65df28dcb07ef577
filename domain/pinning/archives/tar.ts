/** A file in a tape archive. */
export interface TarMember {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface TarListing {
  readonly members: readonly TarMember[];
  /** A header's check sum is wrong, or the archive ends within a member. */
  readonly broken: boolean;
}

const block = 512;
const kinds = { file: ['0', '\0', '7'], longName: 'L', extended: 'x' };
const decoder = new TextDecoder();

/** Whether the bytes begin like a tar archive of POSIX or GNU. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= block && decoder.decode(bytes.subarray(257, 262)) === 'ustar';
}

/** The files of a tar archive; links, folders and devices are left out. */
export function listTar(bytes: Uint8Array, most: number): TarListing {
  const members: TarMember[] = [];
  let longName = '';
  let at = 0;
  while (at + block <= bytes.length) {
    const header = bytes.subarray(at, at + block);
    // Empty blocks end the archive.
    if (header.every((byte) => byte === 0)) return { members, broken: false };
    const size = numberIn(header, 124, 12);
    if (!isSound(header) || at + block + size > bytes.length) return { members, broken: true };
    const contents = bytes.subarray(at + block, at + block + size);
    const kind = String.fromCharCode(header[156] ?? 0);
    if (kind === kinds.longName) longName = textIn(contents, 0, contents.length);
    else if (kind === kinds.extended) longName = pathIn(contents) ?? longName;
    else {
      if (kinds.file.includes(kind) && members.length <= most)
        members.push({ name: longName || shortName(header), bytes: contents });
      longName = '';
    }
    at += block + Math.ceil(size / block) * block;
  }
  return { members, broken: at < bytes.length };
}

function textIn(bytes: Uint8Array, from: number, length: number): string {
  const field = bytes.subarray(from, from + length);
  const end = field.indexOf(0);
  return decoder.decode(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits, or (GNU) a number of base 256 behind a first byte of 0x80. */
function numberIn(header: Uint8Array, from: number, length: number): number {
  if (((header[from] ?? 0) & 0x80) !== 0)
    return header.subarray(from + 1, from + length).reduce((sum, byte) => sum * 256 + byte, 0);
  return Number.parseInt(textIn(header, from, length).trim() || '0', 8) || 0;
}

/** The check sum is that of the header with blanks in its own place. */
function isSound(header: Uint8Array): boolean {
  let sum = 0;
  for (let i = 0; i < block; i += 1) sum += i >= 148 && i < 156 ? 0x20 : (header[i] ?? 0);
  return sum === numberIn(header, 148, 8);
}

function shortName(header: Uint8Array): string {
  const name = textIn(header, 0, 100);
  const prefix = textIn(header, 345, 155);
  return prefix === '' ? name : `${prefix}/${name}`;
}

/** The path of a pax header: records of `length key=value\n`. */
function pathIn(contents: Uint8Array): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(decoder.decode(contents))?.[1];
}
