import type { Certificate } from './certificate.ts';
import { nameKey, parseDistinguishedName } from './distinguished-name.ts';
import type { ThingForm } from './identification.ts';

/** A value by which certificates of the catalogue are known. */
export interface KnownValue {
  readonly form: Extract<
    ThingForm,
    'sha1' | 'sha256' | 'serial' | 'serial-misprinted' | 'ski' | 'spki-sha256' | 'spki-sha1'
  >;
  /** Lower-case hex without leading zeros. */
  readonly hex: string;
  /** Ids; several for what belongs to a key. */
  readonly certificates: readonly string[];
}

/** How many digits a look-up begins with. The shortest serial in the catalogue has just these. */
const beginning = 5;

/** The catalogue, ready to be asked by any identifier. Building it takes about a millisecond. */
export interface KnownCertificates {
  readonly byId: ReadonlyMap<string, Certificate>;
  /** What begins at a digit of a run of hex: values by their first digits. */
  valuesBeginning(hex: string, at: number): readonly KnownValue[];
  /** Values that are exactly these digits; leading zeros do not count. */
  valuesOf(hex: string): readonly KnownValue[];
  bySha256(hex: string): Certificate | undefined;
  bySha1(hex: string): Certificate | undefined;
  bySerial(hex: string): Certificate | undefined;
  /** All certificates of the key with this SHA-256 of its SPKI. @param hex either case */
  bySpkiSha256(hex: string): readonly Certificate[];
  bySki(hex: string): readonly Certificate[];
  /** All certificates whose subject has this common name; case and spacing do not count. */
  byCommonName(name: string): readonly Certificate[];
  /** All certificates with this subject. @param key of `nameKey` */
  bySubject(key: string): readonly Certificate[];
  /** Every common name once. */
  readonly commonNames: readonly string[];
}

/** @param catalogue every certificate that is known */
export function knownCertificates(catalogue: readonly Certificate[]): KnownCertificates {
  const values = new Map<string, KnownValue>();
  const add = (form: KnownValue['form'], hex: string, id: string) => {
    const digits = withoutZeros(hex);
    // A certificate without a key identifier has an empty one.
    if (digits === '') return;
    const key = `${form} ${digits}`;
    const before = values.get(key)?.certificates ?? [];
    values.set(key, { form, hex: digits, certificates: [...before, id] });
  };
  for (const each of catalogue) {
    add('sha1', each.sha1, each.id);
    add('sha256', each.sha256, each.id);
    add('serial', each.serial, each.id);
    for (const alias of each.serialAliases ?? []) add('serial-misprinted', alias, each.id);
    add('ski', each.ski, each.id);
    add('spki-sha256', base64ToHex(each.spkiSha256Base64), each.id);
    add('spki-sha1', each.spkiSha1, each.id);
  }
  const byBeginning = Map.groupBy(values.values(), ({ hex }) => hex.slice(0, beginning));
  // Longest first: a misprinted serial is the end of a true one, never the other way round.
  for (const group of byBeginning.values()) group.sort((a, b) => b.hex.length - a.hex.length);

  const byId = new Map(catalogue.map((each) => [each.id, each]));
  const bySubject = Map.groupBy(catalogue, ({ subject }) => nameKey(parseDistinguishedName(subject)));
  const byCommonName = Map.groupBy(catalogue, ({ commonName }) => plainName(commonName));
  const certificatesOf = (form: KnownValue['form'], hex: string): readonly Certificate[] =>
    (values.get(`${form} ${withoutZeros(hex)}`)?.certificates ?? []).flatMap((id) => byId.get(id) ?? []);
  const valuesBeginning = (hex: string, at: number) => byBeginning.get(hex.slice(at, at + beginning)) ?? [];

  return {
    byId,
    valuesBeginning,
    valuesOf: (hex) => {
      const digits = withoutZeros(hex);
      return valuesBeginning(digits, 0).filter((value) => value.hex === digits);
    },
    bySha256: (hex) => certificatesOf('sha256', hex)[0],
    bySha1: (hex) => certificatesOf('sha1', hex)[0],
    bySerial: (hex) => certificatesOf('serial', hex)[0] ?? certificatesOf('serial-misprinted', hex)[0],
    bySpkiSha256: (hex) => certificatesOf('spki-sha256', hex),
    bySki: (hex) => certificatesOf('ski', hex),
    byCommonName: (name) => byCommonName.get(plainName(name)) ?? [],
    bySubject: (key) => bySubject.get(key) ?? [],
    commonNames: [...new Set(catalogue.map(({ commonName }) => commonName))],
  };
}

/** Hex as a number is written: lower case, without leading zeros. @example withoutZeros('0AAF') => 'aaf' */
export function withoutZeros(hex: string): string {
  return hex.toLowerCase().replace(/^0+/, '');
}

/** @param base64 standard or URL-safe alphabet, padded or not */
export function base64ToHex(base64: string): string {
  const standard = base64.replaceAll('-', '+').replaceAll('_', '/');
  return Array.from(atob(standard), (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}
