import { decodeStrictly } from '../strict-text.ts';

/** A member as the archive lists it. */
export interface ZipMember {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  /** Where its packed bytes stand; empty when that cannot be. */
  readonly packed: Uint8Array;
  /** As the archive says, which may not be so. */
  readonly size: number;
}

export interface ZipListing {
  readonly members: readonly ZipMember[];
  /** The list at the end of the archive is missing or broken, and members were looked for one by one. */
  readonly broken: boolean;
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 };
const sizes = { local: 30, central: 46, end: 22, end64: 56 };
/** The comment at the end of an archive is at most this long. */
const longestComment = 0xffff;

/** Whether the bytes begin like a ZIP archive (JAR, APK, IPA, NuGet package, wheel, Office file). */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/** Whether a ZIP archive stands behind something else: a program that unpacks itself, a JAR or zipapp that starts itself. */
export function endsAsZip(bytes: Uint8Array): boolean {
  const end = bytes.length - sizes.end;
  if (end < sizes.central || bytes[end] !== 0x50 || bytes[end + 1] !== 0x4b) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = end - view.getUint32(end + 12, true);
  return (
    view.getUint32(end, true) === signatures.end &&
    directory >= 0 &&
    view.getUint32(directory, true) === signatures.central
  );
}

/**
 * Lists the members of a ZIP archive by its central directory. When that is
 * missing or leads nowhere, the members' own headers are followed instead, so a
 * download that broke off still gives what it holds.
 */
export function listZip(bytes: Uint8Array, most: number): ZipListing {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listed = fromDirectory(bytes, view, most);
  return listed
    ? { members: listed, broken: false }
    : { members: fromHeaders(bytes, view, most), broken: true };
}

function fromDirectory(bytes: Uint8Array, view: DataView, most: number): ZipMember[] | undefined {
  const end = endOfDirectory(view);
  if (end < 0) return undefined;
  let count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // ZIP64 says both elsewhere; the record stands right before its locator.
  if ((count === 0xffff || at === 0xffffffff) && end >= 20 + sizes.end64) {
    const record = Number(view.getBigUint64(end - 20 + 8, true));
    if (record + sizes.end64 <= bytes.length && view.getUint32(record, true) === signatures.end64) {
      count = Number(view.getBigUint64(record + 32, true));
      at = Number(view.getBigUint64(record + 48, true));
    }
  }
  // What stands before the archive may not be counted in what it says of its places.
  const directory = end - view.getUint32(end + 12, true);
  const shift =
    directory > at && (at + 4 > bytes.length || view.getUint32(at, true) !== signatures.central)
      ? directory - at
      : 0;
  at += shift;
  const members: ZipMember[] = [];
  // A list may go on behind the number it tells: what others pass over is what hides there.
  for (let i = 0; members.length <= most; i += 1) {
    if (at + sizes.central > bytes.length || view.getUint32(at, true) !== signatures.central) {
      if (i < count) return undefined;
      break;
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const long = longSizes(view, at + sizes.central + nameLength, extraLength, {
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    const flags = view.getUint16(at + 8, true);
    members.push({
      name: nameOf(bytes.subarray(at + sizes.central, at + sizes.central + nameLength), flags),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: packedAt(bytes, view, long.offset + shift, long.packed),
      size: long.size,
    });
    at += sizes.central + nameLength + extraLength + commentLength;
  }
  return members;
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - sizes.end - longestComment);
  for (let at = view.byteLength - sizes.end; at >= first; at -= 1)
    if (view.getUint32(at, true) === signatures.end) return at;
  return -1;
}

/** Sizes that do not fit into four bytes stand in an extra field, in this order, those that fit left out. */
function longSizes(
  view: DataView,
  from: number,
  length: number,
  short: { size: number; packed: number; offset: number },
): { size: number; packed: number; offset: number } {
  const long = { ...short };
  const to = Math.min(from + length, view.byteLength);
  for (let at = from; at + 4 <= to; ) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (id === 1 && end <= to) {
      let field = at + 4;
      for (const key of ['size', 'packed', 'offset'] as const) {
        if (short[key] !== 0xffffffff || field + 8 > end) continue;
        long[key] = Number(view.getBigUint64(field, true));
        field += 8;
      }
    }
    at = end;
  }
  return long;
}

function packedAt(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array {
  if (offset + sizes.local > bytes.length || view.getUint32(offset, true) !== signatures.local)
    return new Uint8Array(0);
  const start = offset + sizes.local + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + length > bytes.length ? new Uint8Array(0) : bytes.subarray(start, start + length);
}

/** Follows the members' own headers. A member whose length is told only after it reaches to the next header. */
function fromHeaders(bytes: Uint8Array, view: DataView, most: number): ZipMember[] {
  const members: ZipMember[] = [];
  let at = nextHeader(bytes, 0);
  while (at >= 0 && members.length <= most) {
    const flags = view.getUint16(at + 6, true);
    const nameLength = view.getUint16(at + 26, true);
    const start = at + sizes.local + nameLength + view.getUint16(at + 28, true);
    const told = view.getUint32(at + 18, true);
    const afterwards = (flags & 8) === 8 && told === 0;
    const next =
      afterwards || start + told > bytes.length ? nextHeader(bytes, start) : nextHeader(bytes, start + told);
    const end = afterwards || start + told > bytes.length ? (next < 0 ? bytes.length : next) : start + told;
    members.push({
      name: nameOf(bytes.subarray(at + sizes.local, at + sizes.local + nameLength), flags),
      encrypted: (flags & 1) === 1,
      method: view.getUint16(at + 8, true),
      packed: bytes.subarray(Math.min(start, bytes.length), end),
      size: view.getUint32(at + 22, true),
    });
    at = next;
  }
  return members;
}

function nextHeader(bytes: Uint8Array, from: number): number {
  for (
    let at = bytes.indexOf(0x50, from);
    at >= 0 && at + sizes.local <= bytes.length;
    at = bytes.indexOf(0x50, at + 1)
  )
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 0x03 && bytes[at + 3] === 0x04) return at;
  return -1;
}

/** Names are UTF-8 when the archive says so, and mostly otherwise too; Japanese Windows writes Shift_JIS. */
function nameOf(bytes: Uint8Array, flags: number): string {
  for (const encoding of (flags & 0x800) === 0 ? ['utf-8', 'shift_jis'] : ['utf-8']) {
    const name = decodeStrictly(encoding, bytes);
    if (name !== undefined) return name;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
