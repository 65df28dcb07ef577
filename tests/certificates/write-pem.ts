/** A PEM block of 64 columns with a line break at the end. @param label `CERTIFICATE`, `PKCS7`, … */
export function wrapPem(bytes: Uint8Array, label = 'CERTIFICATE'): string {
  return `-----BEGIN ${label}-----\n${base64Lines(bytes).join('\n')}\n-----END ${label}-----\n`;
}

/** Base64 in lines. @param width in characters */
export function base64Lines(bytes: Uint8Array, width = 64): string[] {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? []
  );
}

const linesOf = (pem: string) => pem.trimEnd().split('\n');

/** How PEM is found in mails, sources and settings. Each takes a clean block and gives it as written there. */
export const pemAsFound = {
  'as it is': (pem: string) => pem,
  'without a line break at the end': (pem: string) => pem.trimEnd(),
  'with Windows line breaks': (pem: string) => pem.replaceAll('\n', '\r\n'),
  'with old Mac line breaks': (pem: string) => pem.replaceAll('\n', '\r'),
  'with a byte order mark': (pem: string) => `\uFEFF${pem}`,
  'indented in YAML': (pem: string) =>
    `data:\n  ca.crt: |\n${linesOf(pem)
      .map((line) => `    ${line}`)
      .join('\n')}\n  other: value\n`,
  'indented by tabs': (pem: string) => pem.replaceAll(/^/gm, '\t'),
  'with spaces at the ends of lines': (pem: string) => pem.replaceAll('\n', '  \n'),
  'with empty lines between': (pem: string) => pem.replaceAll('\n', '\n\n'),
  'in a JSON string': (pem: string) => `{"certificate": ${JSON.stringify(pem)}, "other": 1}\n`,
  'in a JSON string within a JSON string': (pem: string) =>
    `{"settings": ${JSON.stringify(JSON.stringify({ certificate: pem }))}}\n`,
  'in a C string of lines': (pem: string) =>
    `static const char ca[] =\n${linesOf(pem)
      .map((line) => `  "${line}\\n"`)
      .join('\n')};\n`,
  'put together by plus signs in Java': (pem: string) =>
    `String CA = ${linesOf(pem)
      .map((line) => `"${line}\\n"`)
      .join('\n    + ')};\n`,
  'put together by plus signs in JavaScript, without line breaks in it': (pem: string) =>
    `const ca = '${linesOf(pem).join("' +\n  '")}';\n`,
  'put together by ampersands in Visual Basic': (pem: string) =>
    `Const Ca As String = "${linesOf(pem).join('" & vbCrLf & _\n    "')}"\n`,
  'in a Java properties file': (pem: string) => `ca=${linesOf(pem).join('\\n\\\n   ')}\n`,
  'in an environment variable': (pem: string) => `CA_CERT="${linesOf(pem).join('\\n')}"\n`,
  'in an XML element': (pem: string) => `<add key="ca" value="${linesOf(pem).join('&#xA;')}" />\n`,
  'quoted in a mail': (pem: string) => pem.trimEnd().replaceAll(/^/gm, '> '),
  'quoted twice in a mail': (pem: string) => pem.trimEnd().replaceAll(/^/gm, '> > '),
  'quoted in a mail by a bar': (pem: string) => pem.trimEnd().replaceAll(/^/gm, '| '),
  'in one line': (pem: string) => linesOf(pem).join(''),
  'in one line, by spaces': (pem: string) => linesOf(pem).join(' '),
  'in lines of 76 columns': (pem: string) => rewrapped(pem, 76),
  'in lines of 48 columns': (pem: string) => rewrapped(pem, 48),
  'in a single line of base64': (pem: string) => rewrapped(pem, 1e6),
  'after explanatory text': (pem: string) =>
    `subject=C = US, O = Example\nissuer=C = US, O = Example\n${pem}\ntext after it\n`,
  'after Bag Attributes': (pem: string) =>
    `Bag Attributes\n    friendlyName: example\n    localKeyID: 54 69 6D 65 20 31 \nKey Attributes: <No Attributes>\n${pem}`,
  'in a Markdown fence': (pem: string) => `Before:\n\n\`\`\`pem\n${pem}\`\`\`\n`,
  'as an X509 CERTIFICATE': (pem: string) => relabelled(pem, 'X509 CERTIFICATE'),
  'with headers after BEGIN': (pem: string) =>
    pem.replace('-----\n', '-----\nComment: made for a test\nX-Number: 1\n\n'),
  'between line numbers': (pem: string) =>
    linesOf(pem)
      .map((line, index) => `${String(index + 1).padStart(4)}  ${line}`)
      .join('\n'),
  'added in a patch': (pem: string) => pem.trimEnd().replaceAll(/^/gm, '+'),
} as const;

function rewrapped(pem: string, width: number): string {
  const [begin = '', ...rest] = linesOf(pem);
  const end = rest.pop() ?? '';
  const lines = rest.join('').match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  return `${[begin, ...lines, end].join('\n')}\n`;
}

/** The same block under another label. */
export function relabelled(pem: string, label: string): string {
  return pem.replace(/BEGIN [A-Z0-9 ]+/, `BEGIN ${label}`).replace(/END [A-Z0-9 ]+/, `END ${label}`);
}

/**
 * `TRUSTED CERTIFICATE`, which OpenSSL writes for `-trustout`: the certificate,
 * and behind it what it is trusted for.
 * @param purposes DER of OpenSSL's CertAux; by default an alias alone
 */
export function trustedPem(der: Uint8Array, purposes: Uint8Array = aliasAlone): string {
  return wrapPem(Buffer.concat([der, purposes]), 'TRUSTED CERTIFICATE');
}

/** SEQUENCE { UTF8String "alias" } */
const aliasAlone = new Uint8Array([0x30, 0x07, 0x0c, 0x05, ...Buffer.from('alias')]);
