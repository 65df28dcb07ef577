import { crc32, deflateRawSync } from 'node:zlib';

/** A member to write, with whatever is to be wrong about it. */
export interface Member {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  readonly stored?: boolean;
  /** General purpose bits: 1 encrypted, 8 sizes afterwards, 0x800 UTF-8. */
  readonly flags?: number;
  readonly method?: number;
  /** As the archive claims. */
  readonly size?: number;
  readonly packed?: Uint8Array;
  /** Takes the bytes of the member of this number instead of its own. */
  readonly at?: number;
  readonly zip64?: boolean;
}

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Numbers, lowest byte first, with their widths. */
function record(...fields: readonly (readonly [value: number, width: 2 | 4 | 8])[]): Uint8Array {
  return joined(
    ...fields.map(([value, width]) => {
      const bytes = new Uint8Array(width);
      for (let i = 0, rest = value; i < width; i += 1, rest = Math.floor(rest / 256)) bytes[i] = rest % 256;
      return bytes;
    }),
  );
}

/** A ZIP archive as APPNOTE.TXT describes it, and not better than asked for. */
export function zip(
  members: readonly Member[],
  { comment = '', count }: { comment?: string; count?: number } = {},
) {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const member of members) {
    const content = bytesOf(member.content ?? '');
    const method = member.method ?? (member.stored ? 0 : 8);
    const packed = member.packed ?? (method === 8 ? new Uint8Array(deflateRawSync(content)) : content);
    const flags = member.flags ?? 0x800;
    const name = bytesOf(member.name);
    const sizes: [number, 4][] = [
      [crc32(content), 4],
      [packed.length, 4],
      [member.size ?? content.length, 4],
    ];
    const extra = member.zip64
      ? record([1, 2], [24, 2], [content.length, 8], [packed.length, 8], [starts[member.at ?? -1] ?? at, 8])
      : new Uint8Array(0);
    const start = starts[member.at ?? -1] ?? at;
    starts.push(start);
    if (member.at === undefined) {
      const local = joined(
        record([0x04034b50, 4], [20, 2], [flags, 2], [method, 2], [0, 4]),
        record(...(flags & 8 ? sizes.map(([, width]): [number, 4] => [0, width]) : sizes)),
        record([name.length, 2], [0, 2]),
        name,
        packed,
        flags & 8 ? joined(record([0x08074b50, 4]), record(...sizes)) : new Uint8Array(0),
      );
      parts.push(local);
      at += local.length;
    }
    central.push(
      joined(
        record([0x02014b50, 4], [20, 2], [20, 2], [flags, 2], [method, 2], [0, 4]),
        member.zip64 ? record([crc32(content), 4], [0xffffffff, 4], [0xffffffff, 4]) : record(...sizes),
        record([name.length, 2], [extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4]),
        record([member.zip64 ? 0xffffffff : start, 4]),
        name,
        extra,
      ),
    );
  }
  const directory = joined(...central);
  const told = count ?? members.length;
  const is64 = members.some(({ zip64 }) => zip64);
  const end64 = is64
    ? joined(
        record([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4]),
        record([told, 8], [told, 8], [directory.length, 8], [at, 8]),
        record([0x07064b50, 4], [0, 4], [at + directory.length, 8], [1, 4]),
      )
    : new Uint8Array(0);
  const end = joined(
    record([0x06054b50, 4], [0, 2], [0, 2]),
    record(
      ...(is64
        ? ([
            [0xffff, 2],
            [0xffff, 2],
          ] as const)
        : ([
            [told, 2],
            [told, 2],
          ] as const)),
    ),
    record([directory.length, 4], [is64 ? 0xffffffff : at, 4], [comment.length, 2]),
    bytesOf(comment),
  );
  return joined(...parts, directory, end64, end);
}

/** A member of a tar archive, its content filled up to whole blocks. */
export function tarMember(
  name: string,
  content: string | Uint8Array,
  kind = '0',
  size?: string,
  mark = 'ustar\u000000',
): Uint8Array {
  const bytes = bytesOf(content);
  const header = new Uint8Array(512);
  const put = (at: number, text: string) => header.set(bytesOf(text), at);
  put(0, name);
  put(100, '0000644\0');
  put(124, size ?? `${bytes.length.toString(8).padStart(11, '0')}\0`);
  put(136, '00000000000\0');
  put(148, '        ');
  put(156, kind);
  put(257, mark);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return joined(header, bytes, new Uint8Array((512 - (bytes.length % 512)) % 512));
}

export const tar = (...members: readonly Uint8Array[]) => joined(...members, new Uint8Array(1024));
