/** Where a value of DER stands. */
interface Value {
  readonly tag: number;
  /** First byte of the contents, and after the last. */
  readonly from: number;
  readonly to: number;
}

/** What is read of a certificate to recognise it by. */
export interface CertificateParts {
  /** Common name, else organisational unit, else empty. */
  readonly subject: string;
  readonly issuer: string;
  /** The whole SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
}

/** One value that ends at the latest where it must. */
function valueAt(der: Uint8Array, from: number, limit: number): Value | undefined {
  const tag = der[from];
  const first = der[from + 1];
  if (tag === undefined || first === undefined) return undefined;
  let length = first;
  let contents = from + 2;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 3) return undefined;
    length = 0;
    for (let i = 0; i < count; i += 1) length = length * 256 + (der[contents + i] ?? 0);
    contents += count;
  }
  const to = contents + length;
  return to > limit ? undefined : { tag, from: contents, to };
}

/** The values inside of one, in order; fewer when one is broken. */
function valuesIn(der: Uint8Array, { from, to }: Value): Value[] {
  const values: Value[] = [];
  for (let at = from; at < to; ) {
    const value = valueAt(der, at, to);
    if (!value) break;
    values.push(value);
    at = value.to;
  }
  return values;
}

/** How many bytes a certificate takes that begins here, by its own length; 0 when none begins. */
export function certificateLength(bytes: Uint8Array, from: number): number {
  if (bytes[from] !== 0x30 || bytes[from + 1] !== 0x82) return 0;
  return 4 + ((bytes[from + 2] ?? 0) << 8) + (bytes[from + 3] ?? 0);
}

const utf8 = new TextDecoder();
const utf16 = new TextDecoder('utf-16be');
const tags = { sequence: 0x30, version: 0xa0, integer: 0x02 };
const nameTypes = ['2.5.4.3', '2.5.4.11', '2.5.4.10'].map((oid) => {
  const last = Number(oid.split('.').at(-1));
  return [0x55, 0x04, last];
});

/** @returns undefined when these bytes are no certificate */
export function certificateParts(der: Uint8Array): CertificateParts | undefined {
  const whole = valueAt(der, 0, der.length);
  const [body] = whole ? valuesIn(der, whole) : [];
  if (whole?.tag !== tags.sequence || body?.tag !== tags.sequence) return undefined;
  const fields = valuesIn(der, body);
  const first = fields[0]?.tag === tags.version ? 1 : 0;
  const [serial, , issuer, , subject, publicKey] = fields.slice(first);
  if (serial?.tag !== tags.integer || !issuer || !subject || publicKey?.tag !== tags.sequence)
    return undefined;
  const before = fields[first + 4] as Value;
  return {
    subject: nameIn(der, subject),
    issuer: nameIn(der, issuer),
    publicKey: der.subarray(before.to, publicKey.to),
  };
}

function nameIn(der: Uint8Array, name: Value): string {
  const parts = valuesIn(der, name).flatMap((set) => valuesIn(der, set).map((pair) => valuesIn(der, pair)));
  for (const wanted of nameTypes) {
    for (const [type, value] of parts) {
      if (!type || !value || type.to - type.from !== 3) continue;
      if (wanted.every((byte, i) => der[type.from + i] === byte)) {
        // BMPString is UTF-16; the others are read as UTF-8, of which ASCII is a part.
        const decoder = value.tag === 0x1e ? utf16 : utf8;
        return decoder.decode(der.subarray(value.from, value.to));
      }
    }
  }
  return '';
}
