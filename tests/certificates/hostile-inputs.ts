/** Made to take a reader long: each unit repeated until the input is as long as wanted. */
export const repeatedUnits = {
  'a letter of base64': 'A',
  'hex without an end': '0123456789abcdef',
  'hex by spaces': 'ab ',
  'hex by colons': 'ab:',
  'beginnings of base64 certificates': 'MII',
  'beginnings of base64 certificates, one a line': 'MIIC\n',
  'BEGIN lines': '-----BEGIN CERTIFICATE-----\n',
  'BEGIN without line breaks': '-----BEGIN CERTIFICATE-----',
  'empty PEM blocks': '-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n',
  'END lines': '-----END CERTIFICATE-----\n',
  dashes: '-',
  'beginnings of names': 'CN=',
  'short names': 'CN=a, O=b, ',
  'short names by slashes': '/CN=a/O=b',
  'a known common name': 'DigiCert Global Root G2 ',
  'all but a known common name': 'Microsoft Azure TLS Issuing CA 0',
  'a label without its value': 'Serial Number: ',
  'a label without its value, one a line': 'Serial Number:\n',
  'a label in Japanese without its value': '証明書ハッシュ(sha1): ',
  'printed certificates of two lines': 'Subject: CN=x\nIssuer: CN=y\n',
  'heads of printed certificates': 'Certificate:\n    Data:\n',
  'left-to-right marks': '\u200E',
  spaces: ' ',
  'line breaks': '\n',
  'old line breaks': '\r',
  backslashes: '\\',
  'escaped line breaks': '\\n',
  'escaped quotes': '\\"',
  quotes: '"',
  'joined strings': '" + "',
  'quotation marks of mails': '> ',
  digits: '1234567890',
  'numbers of an array': '48, 130, ',
  'bytes of an array': '0x30, ',
  'beginnings of pins': 'sha256/',
  'character references': '&#xA;',
  'escapes of addresses': '%2B',
  brackets: '[',
  'opened elements': '<X509Certificate>',
} as const;

/** @param length about, in characters */
export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** Values of an identifier's form, no two alike. @param digits 40 for SHA-1, 64 for SHA-256 */
export function unknownValues(count: number, digits: number): string {
  return Array.from({ length: count }, (_, index) => index.toString(16).padStart(digits, '7')).join('\n');
}

/** Sequences that open one another, with lengths left open, as deep as wanted. */
export function nested(depth: number, tag = 0x30): Uint8Array {
  return Uint8Array.from({ length: 2 * depth }, (_, index) => (index % 2 === 0 ? tag : 0x80));
}

/** Base64 of base64 of … the text. */
export function wrappedInBase64(text: string, times: number): string {
  return times === 0 ? text : wrappedInBase64(Buffer.from(text).toString('base64'), times - 1);
}

const telling = [0x00, 0x24, 0x30, 0x7f, 0x80, 0x81, 0x82, 0x84, 0xff];

/** The bytes with one to four changes: bits, bytes, cuts, repetitions, impossible lengths. @param random a whole number below its argument */
export function mutated(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  let result = Buffer.from(bytes);
  for (let changes = 1 + random(4); changes > 0 && result.length > 0; changes--) {
    result = changed(result, random);
  }
  return new Uint8Array(result);
}

function changed(bytes: Buffer, random: (below: number) => number): Buffer<ArrayBuffer> {
  const at = random(bytes.length);
  const with1 = (byte: number) =>
    Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at + 1)]);
  switch (random(7)) {
    case 0:
      return with1((bytes[at] ?? 0) ^ (1 << random(8)));
    case 1:
      return with1(random(256));
    case 2:
      return with1(telling[random(telling.length)] ?? 0);
    case 3:
      return Buffer.from(bytes.subarray(0, at));
    case 4:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random(20))]);
    case 5:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(random(bytes.length)), bytes.subarray(at)]);
    default:
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from([0x30, 0x84, 0xff, 0xff, 0xff, 0xff].slice(random(5))),
        bytes.subarray(at),
      ]);
  }
}
