import { Gunzip, Inflate, inflateSync } from 'fflate';
import { archiveLimits } from './limits.ts';

/** What came out, and whether more would have come. */
export interface Unpacked {
  readonly bytes: Uint8Array;
  /** `cut`: the limit for one member; `bomb`: it grew out of all proportion; `broken`: the rest does not unpack. */
  readonly end: 'whole' | 'cut' | 'bomb' | 'broken';
}

/** Packed bytes handed on at a time: what they can unpack to is seen before more follow. */
const step = 16 * 1024;

/** So few packed bytes cannot become so many that there is need to stop in between. */
const smallPacked = 64 * 1024;
/** Times that texts and programs hardly ever grow by. */
const smallRatio = 60;

/**
 * Unpacks deflated bytes, and stops at the limits.
 * @param size that is said to come out: where it is true the bytes go straight to where they stay
 */
export function inflated(packed: Uint8Array, size: number): Unpacked {
  if (packed.length <= smallPacked && size > 0 && size <= packed.length * smallRatio) {
    // One byte more, to see whether more would come.
    const out = new Uint8Array(size + 1);
    try {
      const bytes = inflateSync(packed, { out });
      if (bytes.length === size) return { bytes, end: 'whole' };
    } catch {
      // What is broken is unpacked as far as it goes, below.
    }
  }
  return unpacked(packed, (ondata) => new Inflate(ondata));
}

/** The same for gzip, of which several members may follow each other. */
export function gunzipped(packed: Uint8Array): Unpacked {
  return unpacked(packed, (ondata) => new Gunzip(ondata));
}

type Stream = { push(chunk: Uint8Array, final?: boolean): void };

function unpacked(packed: Uint8Array, open: (ondata: (chunk: Uint8Array) => void) => Stream): Unpacked {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let end: Unpacked['end'] = 'whole';
  const stream = open((chunk) => {
    if (length > archiveLimits.memberBytes) return;
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && end === 'whole'; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (isBomb(length, Math.min(at + step, packed.length))) end = 'bomb';
      else if (length > archiveLimits.memberBytes) end = 'cut';
    }
  } catch {
    end = 'broken';
  }
  const bytes = new Uint8Array(Math.min(length, archiveLimits.memberBytes));
  let at = 0;
  for (const chunk of chunks) {
    const fitting = chunk.subarray(0, bytes.length - at);
    bytes.set(fitting, at);
    at += fitting.length;
  }
  return { bytes, end };
}

/** Whether so much out of so little is a trap. */
export function isBomb(unpackedBytes: number, packedBytes: number): boolean {
  return unpackedBytes >= archiveLimits.ratioFrom && unpackedBytes > packedBytes * archiveLimits.ratio;
}
