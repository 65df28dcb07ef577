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
const kinds = { file: ['0', '\0', '7', 'S'], sparse: 'S', longName: 'L', extended: 'x' };
const decoder = new TextDecoder();

/** Whether the bytes begin like a tar archive: of POSIX or GNU by their mark, an older one by its check sum. */
export function isTar(bytes: Uint8Array): boolean {
  if (bytes.length < block || bytes[0] === 0) return false;
  if (decoder.decode(bytes.subarray(257, 262)) === 'ustar') return true;
  // The check sum of an older one: six digits, a zero and a blank.
  return isEnd(bytes[154]) && isEnd(bytes[155]) && isSound(bytes.subarray(0, block));
}

const isEnd = (byte: number | undefined) => byte === 0 || byte === 0x20;

/**
 * The files of a tar archive; links, folders and devices are left out. Behind a
 * header that is broken the next sound one is looked for.
 */
export function listTar(bytes: Uint8Array, most: number): TarListing {
  const members: TarMember[] = [];
  let broken = false;
  let more: Extended = {};
  let at = 0;
  while (at + block <= bytes.length) {
    const header = bytes.subarray(at, at + block);
    // Empty blocks end the archive.
    if (header.every((byte) => byte === 0)) return { members, broken };
    if (!isSound(header)) {
      broken = true;
      at += block;
      continue;
    }
    const kind = String.fromCharCode(header[156] ?? 0);
    const isExtended = kind === kinds.longName || kind === kinds.extended;
    const size = (isExtended ? undefined : more.size) ?? numberIn(header, 124, 12);
    at += block;
    if (kind === kinds.sparse) at += mapLength(bytes, header, at);
    if (at + size > bytes.length) return { members, broken: true };
    const contents = bytes.subarray(at, at + size);
    if (kind === kinds.longName) more = { ...more, name: textIn(contents, 0, contents.length) };
    else if (kind === kinds.extended) more = { ...more, ...extendedIn(contents) };
    else {
      if (kinds.file.includes(kind) && members.length <= most)
        members.push({ name: more.name || shortName(header), bytes: contents });
      more = {};
    }
    at += Math.ceil(size / block) * block;
  }
  return { members, broken: broken || at < bytes.length };
}

/** What headers of their own say of the member that follows. */
interface Extended {
  readonly name?: string;
  readonly size?: number;
}

/** Blocks that go on with the map of a sparse file (GNU). */
function mapLength(bytes: Uint8Array, header: Uint8Array, from: number): number {
  let length = 0;
  for (let goesOn = header[482] === 1; goesOn && from + length < bytes.length; length += block)
    goesOn = bytes[from + length + 504] === 1;
  return length;
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

/** The path and size of a pax header: records of `length key=value\n`. */
function extendedIn(contents: Uint8Array): Extended {
  const text = decoder.decode(contents);
  const name = /(?:^|\n)\d+ path=([^\n]*)\n/.exec(text)?.[1];
  const size = /(?:^|\n)\d+ size=(\d{1,15})\n/.exec(text)?.[1];
  return { ...(name === undefined ? {} : { name }), ...(size === undefined ? {} : { size: Number(size) }) };
}
