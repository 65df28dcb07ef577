import type { NotRead } from '../finding.ts';
import { archiveLimits } from './limits.ts';
import { isTar, listTar } from './tar.ts';
import { gunzipped, inflated, isBomb, type Unpacked } from './unpack.ts';
import { endsAsZip, isZip, listZip } from './zip.ts';

/** What one file may still unpack to, its inner archives' members included. */
export interface Allowance {
  members: number;
  bytes: number;
}

export function fullAllowance(): Allowance {
  return { members: archiveLimits.members, bytes: archiveLimits.totalBytes };
}

/** Kinds of archive that are looked into, and kinds that are only recognised. */
export type ArchiveKind = 'zip' | 'gzip' | 'tar' | 'unsupported';

const unsupported: readonly (readonly [name: string, ...bytes: number[]])[] = [
  ['7z', 0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  ['RAR', 0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  ['xz', 0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(
    (level) => ['bzip2', 0x42, 0x5a, 0x68, 0x30 + level, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59] as const,
  ),
  ['Zstandard', 0x28, 0xb5, 0x2f, 0xfd],
  ['CAB', 0x4d, 0x53, 0x43, 0x46, 0, 0, 0, 0],
  ['cpio (RPM)', 0xed, 0xab, 0xee, 0xdb],
];

/** Whether the bytes begin like an archive, by what stands there and not by the file's name. */
export function archiveKind(bytes: Uint8Array): ArchiveKind | undefined {
  if (isZip(bytes) || endsAsZip(bytes)) return 'zip';
  if (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 0x08) return 'gzip';
  if (unsupportedName(bytes) !== undefined) return 'unsupported';
  return isTar(bytes) ? 'tar' : undefined;
}

/** What archives of this kind are called. */
export function unsupportedName(bytes: Uint8Array): string | undefined {
  return unsupported.find(([, ...start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
}

/**
 * Unpacks an archive member by member, within what is allowed. What cannot or
 * must not be unpacked is told by `notRead`, and the next member follows.
 * @param path of the archive; members get `!` and their own name behind it
 */
export function* membersOf(
  path: string,
  bytes: Uint8Array,
  allowance: Allowance,
  notRead: (line: NotRead) => void,
): Generator<{ readonly path: string; readonly bytes: Uint8Array }> {
  const kind = archiveKind(bytes);
  if (kind === 'gzip') {
    const name = path
      .slice(path.lastIndexOf('/') + 1)
      .replace(/\.(?:gz|tgz)$/i, (ending) => (ending.toLowerCase() === '.tgz' ? '.tar' : ''));
    const member = `${path}!${name}`;
    if (!take(allowance, member, notRead)) return;
    const unpacked = gunzipped(bytes);
    tellEnd(unpacked, member, bytes.length, notRead);
    allowance.bytes -= unpacked.bytes.length;
    if (unpacked.bytes.length > 0) yield { path: member, bytes: unpacked.bytes };
  } else if (kind === 'tar') {
    const { members, broken } = listTar(bytes, allowance.members);
    if (broken) notRead({ file: path, why: 'archive-broken', detail: '' });
    for (const { name, bytes: contents } of members) {
      const member = `${path}!${safeName(name, path, notRead)}`;
      if (!take(allowance, member, notRead)) return;
      allowance.bytes -= contents.length;
      yield { path: member, bytes: contents };
    }
  } else if (kind === 'zip') yield* zipMembers(path, bytes, allowance, notRead);
}

function* zipMembers(
  path: string,
  bytes: Uint8Array,
  allowance: Allowance,
  notRead: (line: NotRead) => void,
): Generator<{ readonly path: string; readonly bytes: Uint8Array }> {
  const { members, broken } = listZip(bytes, allowance.members);
  if (broken) notRead({ file: path, why: 'archive-broken', detail: '' });
  const seen = new Set<string>();
  for (const { name, encrypted, method, packed, size } of members) {
    if (name.endsWith('/') && size === 0) continue;
    const safe = safeName(name, path, notRead);
    // What programs take of two members with one name differs: both are looked at.
    const member = `${path}!${safe}`;
    if (seen.has(safe)) notRead({ file: member, why: 'unsafe-path', detail: 'duplicate' });
    seen.add(safe);
    if (!take(allowance, member, notRead)) return;
    if (encrypted) {
      notRead({ file: member, why: 'encrypted', detail: '' });
      continue;
    }
    if (method !== 0 && method !== 8) {
      notRead({ file: member, why: 'unsupported', detail: `ZIP ${method}` });
      continue;
    }
    if (packed.length === 0) {
      if (size > 0) notRead({ file: member, why: 'archive-broken', detail: '' });
      continue;
    }
    const unpacked: Unpacked =
      method === 0
        ? {
            bytes: packed.subarray(0, archiveLimits.memberBytes),
            end: packed.length > archiveLimits.memberBytes ? 'cut' : 'whole',
          }
        : inflated(packed, size);
    tellEnd(unpacked, member, packed.length, notRead);
    allowance.bytes -= unpacked.bytes.length;
    if (unpacked.bytes.length > 0) yield { path: member, bytes: unpacked.bytes };
  }
}

/** Whether one more member may be unpacked. Said once, for the first that may not. */
function take(allowance: Allowance, member: string, notRead: (line: NotRead) => void): boolean {
  if (allowance.members > 0 && allowance.bytes > 0) {
    allowance.members -= 1;
    return true;
  }
  if (allowance.members >= 0) {
    notRead({ file: member, why: 'archive-limit', detail: allowance.bytes > 0 ? 'members' : 'bytes' });
    allowance.members = -1;
  }
  return false;
}

function tellEnd(
  { bytes, end }: Unpacked,
  member: string,
  packed: number,
  notRead: (line: NotRead) => void,
): void {
  if (end === 'broken') notRead({ file: member, why: 'archive-broken', detail: '' });
  else if (end === 'bomb' || isBomb(bytes.length, packed))
    notRead({ file: member, why: 'archive-limit', detail: 'ratio' });
  else if (end === 'cut') notRead({ file: member, why: 'archive-limit', detail: 'member' });
}

/**
 * The name of a member as it is shown. Nothing is ever written anywhere, so a
 * name that leads out of its folder does no harm here; it is worth knowing.
 */
function safeName(name: string, archive: string, notRead: (line: NotRead) => void): string {
  const shown = name.replaceAll('\\', '/').replace(/\p{Cc}/gu, '\ufffd');
  const tricks = /(?:^|\/)\.\.(?:\/|$)|^\/|^[A-Za-z]:/.test(shown) || shown !== name.replaceAll('\\', '/');
  if (tricks) notRead({ file: `${archive}!${shown}`, why: 'unsafe-path', detail: 'name' });
  return shown;
}
