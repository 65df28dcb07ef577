import { createHash } from 'node:crypto';
import { base64Lines, wrapPem } from './write-pem.ts';

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const hexPairs = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex').match(/../g) ?? [];
const inRows = (pairs: readonly string[], width: number) =>
  Array.from({ length: Math.ceil(pairs.length / width) }, (_, row) =>
    pairs.slice(row * width, (row + 1) * width),
  );

/** How a certificate's bytes are found in text without a PEM block. */
export const bytesAsFound = {
  'base64 in one line': base64,
  'base64 in lines': (der: Uint8Array) => base64Lines(der, 76).join('\r\n'),
  'base64 in a setting': (der: Uint8Array) => `certificate = "${base64(der)}"`,
  'hex in one line': (der: Uint8Array) => hexPairs(der).join(''),
  'hex in capitals by colons': (der: Uint8Array) => hexPairs(der).join(':').toUpperCase(),
  'hex by spaces, sixteen a line': (der: Uint8Array) =>
    inRows(hexPairs(der), 16)
      .map((row) => row.join(' '))
      .join('\n'),
  'hex dump with offsets and characters': (der: Uint8Array) =>
    inRows(hexPairs(der), 16)
      .map((row, index) => {
        const characters = row.map((pair) => printable(Number.parseInt(pair, 16))).join('');
        const halves = `${row.slice(0, 8).join(' ')}  ${row.slice(8).join(' ')}`;
        return `${(index * 16).toString(16).padStart(8, '0')}  ${halves.padEnd(48)}  |${characters}|`;
      })
      .join('\n'),
  'an array in C': (der: Uint8Array) =>
    `static const unsigned char ca[] = {\n${inRows(hexPairs(der), 12)
      .map((row) => `  ${row.map((pair) => `0x${pair}`).join(', ')}`)
      .join(',\n')}\n};\nstatic const unsigned int ca_len = ${der.length};\n`,
  'an array in C#': (der: Uint8Array) =>
    `private static readonly byte[] Ca = new byte[] { ${hexPairs(der)
      .map((pair) => `0x${pair.toUpperCase()}`)
      .join(', ')} };`,
  'an escaped string in C': (der: Uint8Array) =>
    inRows(hexPairs(der), 16)
      .map((row) => `"${row.map((pair) => `\\x${pair}`).join('')}"`)
      .join('\n'),
  'an array of numbers in JSON': (der: Uint8Array) => JSON.stringify({ certificate: [...der] }),
  'SAML metadata': (der: Uint8Array) =>
    `<ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\n  <ds:X509Data>\n    <ds:X509Certificate>\n${base64Lines(
      der,
      76,
    ).join('\n')}\n    </ds:X509Certificate>\n  </ds:X509Data>\n</ds:KeyInfo>\n`,
  'SAML metadata in one line': (der: Uint8Array) =>
    `<KeyInfo><X509Data><X509Certificate>${base64(der)}</X509Certificate></X509Data></KeyInfo>`,
  'the data of a Kubernetes configuration': (der: Uint8Array) =>
    `apiVersion: v1\nkind: Config\nclusters:\n- cluster:\n    certificate-authority-data: ${base64(
      Buffer.from(wrapPem(der)),
    )}\n    server: https://cluster.example:6443\n  name: cluster\n`,
  'the caBundle of a webhook': (der: Uint8Array) =>
    `webhooks:\n  - clientConfig:\n      caBundle: ${base64(Buffer.from(wrapPem(der)))}\n`,
  'a Kubernetes secret': (der: Uint8Array) =>
    `apiVersion: v1\nkind: Secret\ndata:\n  ca.crt: ${base64(Buffer.from(wrapPem(der)))}\n`,
  'an LDIF attribute': (der: Uint8Array) => {
    const [first = '', ...rest] = `cACertificate;binary:: ${base64(der)}`.match(/.{1,76}/g) ?? [];
    return `dn: cn=ca\n${[first, ...rest.map((line) => ` ${line}`)].join('\n')}\n`;
  },
  'a data address': (der: Uint8Array) => `data:application/x-x509-ca-cert;base64,${base64(der)}`,
} as const;

function printable(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '.';
}

/** A key set (RFC 7517) whose only key carries its chain. The key's own figures are left out. */
export function jsonWebKeys(chain: readonly Uint8Array[]): string {
  const [own = new Uint8Array()] = chain;
  const hash = (algorithm: string) => createHash(algorithm).update(own).digest('base64url');
  return `${JSON.stringify(
    {
      keys: [
        {
          kty: 'EC',
          use: 'sig',
          kid: hash('sha1').toUpperCase(),
          x5t: hash('sha1'),
          'x5t#S256': hash('sha256'),
          x5c: chain.map(base64),
        },
      ],
    },
    null,
    2,
  )}\n`;
}

/** Hex as tools and people write a thumbprint or a serial. */
export const hexAsFound = {
  plain: (hex: string) => hex.toUpperCase(),
  'in small letters': (hex: string) => hex.toLowerCase(),
  'by colons': (hex: string) => pairs(hex.toUpperCase()).join(':'),
  'by colons in small letters': (hex: string) => pairs(hex.toLowerCase()).join(':'),
  'by spaces': (hex: string) => pairs(hex.toLowerCase()).join(' '),
  'by dashes': (hex: string) => pairs(hex.toUpperCase()).join('-'),
  'by commas': (hex: string) => pairs(hex.toLowerCase()).join(','),
  'in groups of four': (hex: string) => (hex.toLowerCase().match(/.{1,4}/g) ?? []).join(' '),
  'after a left-to-right mark, by spaces': (hex: string) => `\u200E${pairs(hex.toLowerCase()).join(' ')}`,
  'after a left-to-right mark': (hex: string) => `\u200E${hex.toLowerCase()}`,
  'in quotes': (hex: string) => `"${hex.toUpperCase()}"`,
  'in full-width letters': (hex: string) =>
    hex.toUpperCase().replaceAll(/[0-9A-F]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
} as const;

const pairs = (hex: string) => hex.match(/../g) ?? [];
