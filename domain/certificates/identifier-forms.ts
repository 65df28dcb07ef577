/** Hex in pairs, joined as a tool prints it. @example withColons('0a1b') => '0A:1B' */
export function withColons(hex: string): string {
  return inPairs(hex, ':').toUpperCase();
}

/** The slug of a CA's common name: the same for all certificates of one CA. @example 'digicert-global-root-g2--df3c24f9' => 'digicert-global-root-g2' */
export function caOf(certificateId: string): string {
  return certificateId.replace(/--[0-9a-f]{8}$/, '');
}

/** How an identifier can be written. Who writes it so is said in `locales/…/certificates.json`. */
export type FormName =
  | 'upper'
  | 'lower'
  | 'colons'
  | 'colons-lower'
  | 'spaces'
  | '0x'
  | 'without-zeros'
  | 'decimal'
  | 'c-array'
  | 'pin'
  | 'curl-pin'
  | 'base64';

/** An identifier written in one way. */
export interface Form {
  readonly name: FormName;
  readonly text: string;
}

/**
 * A hash or key identifier in every way that people paste it.
 * @param hex in either case, without separators
 */
export function formsOfHash(hex: string): Form[] {
  return [
    { name: 'upper', text: hex.toUpperCase() },
    { name: 'lower', text: hex.toLowerCase() },
    { name: 'colons', text: withColons(hex) },
    { name: 'colons-lower', text: inPairs(hex, ':').toLowerCase() },
    { name: 'spaces', text: inPairs(hex, ' ').toLowerCase() },
    { name: '0x', text: `0x${hex.toUpperCase()}` },
    { name: 'c-array', text: asCArray(hex) },
  ];
}

/**
 * A serial number in every way that people paste it. It is a number: some
 * tools leave out its leading zero, some write it in decimal.
 * @param hex with an even number of digits, as in the certificate
 */
export function formsOfSerial(hex: string): Form[] {
  const digits = hex.replace(/^0+(?=.)/, '').toLowerCase();
  return [
    { name: 'upper', text: hex.toUpperCase() },
    { name: 'lower', text: hex.toLowerCase() },
    // Where there is no zero to leave out, this would be the line above again.
    ...(digits === hex.toLowerCase() ? [] : [{ name: 'without-zeros' as const, text: digits }]),
    { name: 'colons', text: withColons(hex) },
    { name: 'colons-lower', text: inPairs(hex, ':').toLowerCase() },
    { name: 'spaces', text: inPairs(hex, ' ').toLowerCase() },
    { name: '0x', text: `0x${hex.toLowerCase()}` },
    { name: 'decimal', text: BigInt(`0x${hex}`).toString() },
    { name: 'c-array', text: asCArray(hex) },
  ];
}

/**
 * The SHA-256 of a public key in every way that pins hold it.
 * @param base64 of the 32 bytes
 */
export function formsOfPin(base64: string): Form[] {
  const hex = hexOfBase64(base64);
  return [
    { name: 'pin', text: `sha256/${base64}` },
    { name: 'curl-pin', text: `sha256//${base64}` },
    { name: 'base64', text: base64 },
    ...formsOfHash(hex),
  ];
}

/** The bytes of a base64 text as upper-case hex. @example hexOfBase64('Chs=') => '0A1B' */
export function hexOfBase64(base64: string): string {
  const bits = [...base64.replace(/=+$/, '')]
    .map((digit) => alphabet.indexOf(digit).toString(2).padStart(6, '0'))
    .join('');
  // What is left over when the bytes are whole is padding.
  return (bits.match(/.{8}/g) ?? [])
    .map((byte) => Number.parseInt(byte, 2).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function inPairs(hex: string, separator: string): string {
  return (hex.match(/../g) ?? []).join(separator);
}

/** @example asCArray('0a1b') => '0x0A, 0x1B' */
function asCArray(hex: string): string {
  return (hex.toUpperCase().match(/../g) ?? []).map((pair) => `0x${pair}`).join(', ');
}
