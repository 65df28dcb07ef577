import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { createIdentifierPass } from '#domain/pinning/first-filter.ts';
import { identifierSearch } from '#domain/pinning/identifiers/find-identifiers.ts';
import type { IdentifierForm, KnownCertificate } from '#domain/pinning/identifiers/known-certificate.ts';

const catalogue: KnownCertificate[] = JSON.parse(readFileSync('content/certificates/catalogue.json', 'utf8'));
const pass = createIdentifierPass(identifierSearch(catalogue));
const look = (content: string | Uint8Array) =>
  pass.look(typeof content === 'string' ? new TextEncoder().encode(content) : content).identifiers;

const known = (commonName: string) => {
  const found = catalogue.find((each) => each.commonName === commonName);
  if (!found) throw new Error(`the catalogue has no ${commonName}`);
  return found;
};
const ca01 = known('Microsoft Azure TLS Issuing CA 01');
const g2 = known('DigiCert Global Root G2');
const pairs = (hex: string) => hex.match(/../g) ?? [];
const bytesOf = (hex: string) => pairs(hex).map((pair) => Number.parseInt(pair, 16));
const signed = (byte: number) => (byte < 128 ? byte : byte - 256);

/** Roots that Node carries with it: real certificates, of which the catalogue knows this one. */
const digicertRoot = new X509Certificate(
  rootCertificates.find((pem) => new X509Certificate(pem).fingerprint256.replaceAll(':', '') === g2.sha256) ??
    '',
);
const otherRoot = new X509Certificate(
  rootCertificates.find((pem) => new X509Certificate(pem).subject.includes('CN=ISRG Root X1')) ?? '',
);

/** What a search must say, wherever the identifier begins: places are looked at in steps, so each step's every phase is tried. */
function expectFound(written: string, form: IdentifierForm, id: string): void {
  for (let phase = 0; phase < 16; phase += 1) {
    const before = `${'zyxwvutsrqponmlk'.slice(0, phase)}\n`;
    const found = look(`${before}${written}\nzz`);
    expect(
      found.map((each) => [each.form, each.certificates.includes(id)]),
      `${written} after ${phase + 1} bytes`,
    ).toContainEqual([form, true]);
  }
}

describe('identifiers in digits', () => {
  const spellings: [string, (hex: string) => string][] = [
    ['in lower case', (hex) => hex.toLowerCase()],
    ['in upper case', (hex) => hex.toUpperCase()],
    ['with colons', (hex) => pairs(hex).join(':')],
    ['with blanks', (hex) => pairs(hex).join(' ')],
    ['with hyphens', (hex) => pairs(hex).join('-')],
    ['with blanks around colons', (hex) => pairs(hex).join(' : ')],
    ['with full-width colons', (hex) => pairs(hex).join('：')],
    ['with doubled colons', (hex) => pairs(hex).join(': :')],
    ['in groups of eight', (hex) => (hex.match(/.{1,8}/g) ?? []).join(' ')],
    ['in groups of four', (hex) => (hex.match(/.{1,4}/g) ?? []).join(' ')],
    [
      'as a C array',
      (hex) =>
        pairs(hex)
          .map((pair) => `0x${pair}`)
          .join(', '),
    ],
    [
      'as a C array without blanks',
      (hex) =>
        pairs(hex)
          .map((pair) => `0x${pair}`)
          .join(','),
    ],
    [
      'as a C array over lines',
      (hex) =>
        pairs(hex)
          .map((pair, i) => `${i % 4 === 0 ? '\n        ' : ''}0x${pair},`)
          .join(' '),
    ],
    [
      'as a Java array',
      (hex) =>
        pairs(hex)
          .map((pair) => `(byte) 0x${pair}`)
          .join(', '),
    ],
    [
      'as a Visual Basic array',
      (hex) =>
        pairs(hex)
          .map((pair) => `&H${pair}`)
          .join(', '),
    ],
    [
      'as an escaped string',
      (hex) =>
        pairs(hex)
          .map((pair) => `\\x${pair}`)
          .join(''),
    ],
    ['as decimal bytes', (hex) => bytesOf(hex).join(', ')],
    ['as signed bytes', (hex) => bytesOf(hex).map(signed).join(', ')],
    ['after a mark from left to right', (hex) => `\u200e${hex}`],
    [
      'with invisible characters inside',
      (hex) => `${hex.slice(0, 8)}\u200b${hex.slice(8, 20)}\u00a0${hex.slice(20)}\ufeff`,
    ],
    ['broken by a blank', (hex) => `${hex.slice(0, 17)} ${hex.slice(17)}`],
    ['escaped for an address', (hex) => pairs(hex).join('%3A')],
    ['over two literals', (hex) => `"${hex.slice(0, 20)}" +\n    "${hex.slice(20)}"`],
  ];
  it.each(spellings)('are found %s', (_, spell) => {
    expectFound(spell(ca01.sha1), 'sha1', ca01.id);
    expectFound(spell(ca01.sha256), 'sha256', ca01.id);
    expectFound(spell(ca01.serial), 'serial', ca01.id);
    expectFound(spell(ca01.ski), 'ski', ca01.id);
  });

  it('are found for every certificate of the catalogue', () => {
    for (const { id, sha1, sha256, serial, ski, spkiSha256Base64 } of catalogue) {
      const key = Buffer.from(spkiSha256Base64, 'base64').toString('hex');
      const found = look([sha1, pairs(sha256).join(':'), ski, key].join('\n'));
      for (const form of ['sha1', 'sha256', 'ski', 'spki-sha256'])
        expect(found.find((each) => each.form === form)?.certificates, `${form} of ${id}`).toContain(id);
      // Shorter serials are too short to be told from other numbers.
      if (serial.replace(/^0+/, '').length >= 16) expectFound(serial, 'serial', id);
    }
  });

  it('find a serial with a zero more, a zero less, after 0x, and as a decimal number', () => {
    const stripped = ca01.serial.replace(/^0+/, '');
    for (const written of [stripped, `0${stripped}`, `00${stripped}`, `0x${stripped}`, `0x0${stripped}`])
      expectFound(written, 'serial', ca01.id);
    expectFound(BigInt(`0x${ca01.serial}`).toString(), 'serial-decimal', ca01.id);
  });

  it('are found one after the other, in a longer row of digits, and at the very end of a file', () => {
    const both = look(`${ca01.serial}<br>${ca01.sha1.toLowerCase()}`);
    expect(both.map(({ form }) => form)).toEqual(['serial', 'sha1']);
    expect(look(`00ff${ca01.sha1}00ff`).map(({ form }) => form)).toEqual(['sha1']);
    for (let phase = 0; phase < 16; phase += 1)
      expect(look(`${'z'.repeat(phase)}${ca01.serial.slice(1)}`)).toHaveLength(1);
  });

  it('are found damaged as long as half of them stands, and said to be partial', () => {
    const [found, ...more] = look(pairs(ca01.sha1).slice(0, 14).join(':'));
    expect(found).toMatchObject({ form: 'sha1', partial: true, certificates: [ca01.id] });
    expect(more).toEqual([]);
    expect(look(`${ca01.sha1.slice(8)} z`)[0]).toMatchObject({ form: 'sha1', partial: true });
    expect(look(ca01.sha1.slice(0, 16))).toEqual([]);
  });

  it('stand where they are said to stand', () => {
    const text = `const pin = "${pairs(ca01.sha1).join(':')}";`;
    const [found] = look(text);
    expect(text.slice(found?.start, found?.end)).toBe(pairs(ca01.sha1).join(':'));
  });

  it('name all certificates of one key, and only them', () => {
    const twins = catalogue.filter(({ ski }) => ski === ca01.ski).map(({ id }) => id);
    expect(look(ca01.ski)[0]?.certificates.toSorted()).toEqual(twins.toSorted());
    expect(twins.length).toBeGreaterThan(1);
    expect(look(ca01.sha1)[0]?.certificates).toEqual([ca01.id]);
  });

  it('are not seen in other digits', () => {
    const others = [
      'uses: actions/checkout@b4ffde65f46336ab88eb53be808477a3936bae11',
      'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      pairs(ca01.sha1).toReversed().join(':'),
      '-----BEGIN PGP PUBLIC KEY BLOCK-----',
      '2d2d2d2d 45454545 a0030201 16032122',
    ];
    expect(look(others.join('\n'))).toEqual([]);
  });

  it('are found in files of two bytes a character, with a mark and without', () => {
    const text = `\ufeff拇印は ${ca01.sha1} です。${'あ'.repeat(40)} ASCII ${'x'.repeat(600)}`;
    for (const content of [text, text.slice(1)]) {
      const little = Buffer.from(content, 'utf16le');
      const [found] = look(little);
      expect(found).toMatchObject({ form: 'sha1', certificates: [ca01.id] });
      expect(little.toString('utf16le', found?.start, found?.end)).toBe(ca01.sha1);
      expect(look(Buffer.from(little).swap16())).toHaveLength(1);
    }
  });

  it('are found in strings of programs: one byte a character, and two', () => {
    const program = Buffer.concat([
      Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'),
      Buffer.alloc(300),
      Buffer.from(`\x51${ca01.sha1}\0`, 'utf16le'),
      Buffer.alloc(77, 7),
      Buffer.from(`\x01\0\x28${g2.sha1}`, 'latin1'),
      Buffer.from([9]),
      Buffer.from(`\0${g2.spkiSha256Base64}`, 'utf16le'),
    ]);
    const found = look(program);
    expect(found.map(({ form, certificates }) => [form, certificates.includes(ca01.id)])).toEqual([
      ['sha1', true],
      ['sha1', false],
      ['spki-sha256', false],
    ]);
    expect(program.toString('latin1', found[0]?.start, found[0]?.end).replaceAll('\0', '')).toBe(ca01.sha1);
  });
});

describe('pins in base64', () => {
  const pin = ca01.spkiSha256Base64;
  it.each([
    ['of OkHttp', `"sha256/${pin}"`],
    ['of curl', `--pinnedpubkey 'sha256//${pin};sha256//AAAA'`],
    ['of openconnect', `pin-sha256:"${pin}"`],
    ['alone', pin],
    ['without its end', pin.replace('=', '')],
    ['over two literals', `"sha256//${pin.slice(0, 30)}" "${pin.slice(30)};"`],
    ['over two literals that break in the first eight', `"sha256//${pin.slice(0, 5)}" "${pin.slice(5)};"`],
    ['with escaped slashes', `sha256\\/${pin.replaceAll('/', '\\/')}`],
    ['for addresses', pin.replaceAll('+', '-').replaceAll('/', '_')],
  ])('are found as those %s', (_, written) => {
    expectFound(written, 'spki-sha256', ca01.id);
  });

  it('are found for hashes of certificates too', () => {
    expectFound(Buffer.from(ca01.sha256, 'hex').toString('base64'), 'sha256', ca01.id);
    expectFound(Buffer.from(ca01.sha1, 'hex').toString('base64'), 'sha1', ca01.id);
  });

  it('name every certificate with the key, and none in another case', () => {
    expect(look(pin)[0]?.certificates.length).toBeGreaterThan(1);
    expect(look(pin.toLowerCase())).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    'Microsoft Azure TLS Issuing CA 01',
    'microsoft azure tls issuing ca 01',
    'Microsoft%20Azure%20TLS%20Issuing%20CA%2001.crt',
    'microsoft_azure_tls_issuing_ca_01_xsign.pem',
    'MicrosoftAzureTLSIssuingCA01',
    'Microsoft-Azure-TLS-Issuing-CA-01',
    'Microsoft\u00a0Azure TLS  Issuing\tCA 01',
    '"Microsoft Azure TLS " +\n  "Issuing CA 01"',
    'Microsoft+Azure+TLS+Issuing+CA+01',
  ])('are found written as %s', (written) => {
    expectFound(written, 'common-name', ca01.id);
  });

  it.each([
    'Microsoft Azure TLS 発行 CA 01',
    'Azure TLS 颁发 CA 01',
    'Microsoft Azure TLS-udstedelse ca. 01',
    'Microsoft Azure TLS-utfärdande CA 01',
    'Microsoft Azure TLS Emissão de CA 01',
  ])('are found as Microsoft translated them: %s', (written) => {
    expectFound(written, 'translated-name', ca01.id);
  });

  it.each([
    'CN=Microsoft Azure TLS Issuing CA 01, O=Microsoft Corporation, C=US',
    '/C=US/O=Microsoft Corporation/CN=Microsoft Azure TLS Issuing CA 01',
    'C = US, O = Microsoft Corporation, CN = Microsoft Azure TLS Issuing CA 01',
  ])('are told from distinguished names: %s', (written) => {
    expectFound(written, 'distinguished-name', ca01.id);
  });

  it('are found for every certificate of the catalogue', () => {
    for (const { id, commonName } of catalogue) expectFound(`"${commonName}\t"`, 'common-name', id);
  });

  it('end where their number ends', () => {
    expect(look('Microsoft Azure TLS Issuing CA 012')).toEqual([]);
    expect(look('Microsoft Azure TLS Issuing CA')).toEqual([]);
    expect(look('Microsoft Azure TLS certificates since 2024')).toEqual([]);
    expect(look('Microsoft Azure TLS 1.2 for CA 01')).toEqual([]);
  });

  it('name all certificates that carry them', () => {
    const twins = catalogue.filter(({ commonName }) => commonName === ca01.commonName).map(({ id }) => id);
    expect(look(ca01.commonName)[0]?.certificates.toSorted()).toEqual(twins.toSorted());
  });
});

describe('certificates', () => {
  const pem = digicertRoot.toString().trimEnd();
  const der = digicertRoot.raw;
  const base64 = der.toString('base64');
  const lines = pem.split('\n');
  const hex = der.toString('hex');

  const writings: [string, IdentifierForm, string][] = [
    ['PEM', 'pem', pem],
    ['PEM with CRLF', 'pem', lines.join('\r\n')],
    ['PEM with CR alone', 'pem', lines.join('\r')],
    ['PEM on one line', 'pem', lines.join('')],
    ['PEM of another label', 'pem', pem.replaceAll('CERTIFICATE', 'TRUSTED CERTIFICATE')],
    ['indented PEM', 'pem', lines.join('\n        ')],
    ['PEM in a string with escapes', 'pem', `"${lines.join('\\n')}\\n"`],
    ['PEM in a string with CRLF escapes', 'pem', `"${lines.join('\\r\\n')}"`],
    ['PEM in a string within a string', 'pem', `"{\\"ca\\": \\"${lines.join('\\\\n')}\\"}"`],
    ['PEM over literals', 'pem', lines.map((line) => `"${line}\\n" +`).join('\n    ')],
    [
      'PEM over literals with comments between',
      'pem',
      lines.map((line) => `'${line}\\n', // a line\n`).join(''),
    ],
    ['PEM with backslashes at the line ends', 'pem', `"${lines.join('\\n\\\n')}"`],
    ['PEM over literals of C', 'pem', lines.map((line) => `"${line}\\n"`).join('\n')],
    ['PEM over literals of Visual Basic', 'pem', lines.map((line) => `"${line}" & vbCrLf & _`).join('\n')],
    ['PEM in comments', 'pem', lines.map((line) => `// ${line}`).join('\n')],
    ['PEM in comments of a shell', 'pem', lines.map((line) => `# ${line}`).join('\n')],
    ['PEM with entities of XML', 'pem', lines.join('&#13;\n')],
    ['PEM in an address', 'pem', encodeURIComponent(pem)],
    ['PEM with JSON escapes', 'pem', JSON.stringify(pem).replaceAll('+', '\\u002B').replaceAll('/', '\\/')],
    ['base64 without PEM', 'pem', base64],
    ['base64 of the whole PEM', 'pem', Buffer.from(pem).toString('base64')],
    ['base64 of PEM after a word', 'pem', Buffer.from(`a${pem}`).toString('base64')],
    ['base64 of PEM after two', 'pem', Buffer.from(`ab${pem}`).toString('base64')],
    [
      'a C array',
      'byte-array',
      pairs(hex)
        .map((pair, i) => `0x${pair},${i % 12 === 11 ? '\n  ' : ' '}`)
        .join(''),
    ],
    [
      'a C string',
      'byte-array',
      pairs(hex)
        .map((pair, i) => `\\x${pair}${i % 16 === 15 ? '"\n"' : ''}`)
        .join(''),
    ],
    ['decimal bytes', 'byte-array', [...der].join(', ')],
    ['signed bytes', 'byte-array', [...der].map(signed).join(',')],
    [
      'a Java array',
      'byte-array',
      pairs(hex)
        .map((pair) => `(byte)0x${pair}`)
        .join(', '),
    ],
    ['hex without separators', 'byte-array', hex],
    [
      'the registry',
      'byte-array',
      `"Blob"=hex:${pairs(hex)
        .map((pair, i) => `${pair},${i % 20 === 19 ? '\\\n  ' : ''}`)
        .join('')}`,
    ],
    ['PEM as decimal bytes', 'byte-array', [...Buffer.from(pem)].join(', ')],
    [
      'PEM as a C array',
      'byte-array',
      [...Buffer.from(pem)].map((byte) => `0x${byte.toString(16)}`).join(', '),
    ],
  ];
  it.each(writings)('are found as %s', (_, form, written) => {
    expectFound(written, form, g2.id);
  });

  it('of a text in base64 hide no name that follows that text', () => {
    const names = [...new Set(catalogue.map(({ commonName }) => commonName))].join('\n');
    const inBase64 = Buffer.from(`${pem}\n`.repeat(3)).toString('base64');
    const told = (text: string) =>
      look(text).flatMap(({ form, certificates }) => (form === 'pem' ? [] : certificates));
    expect(told(`"${inBase64}"\n${names}`)).toEqual(told(names));
  });

  it('are found in base64 of larger structures, as in a PKCS #7 bundle', () => {
    for (const before of [19, 20, 21]) {
      const text = Buffer.concat([Buffer.alloc(before, 5), otherRoot.raw, der]).toString('base64');
      expect(look(text).map(({ certificates }) => certificates)).toEqual([[], [g2.id]]);
    }
    const pkcs7 = '308213370 6092a864886f70d010702a0821328'.replace(' ', '');
    for (let before = 0; before < 50; before += 1) {
      const parts = [Buffer.from(pkcs7, 'hex'), Buffer.alloc(before, 5), otherRoot.raw, der];
      const text = (
        Buffer.concat(parts)
          .toString('base64')
          .match(/.{1,64}/g) ?? []
      ).join('\n');
      expect(look(text).map(({ certificates }) => certificates)).toEqual([[], [g2.id]]);
    }
  });

  it('are found in binary files, wherever they stand, one after the other', () => {
    for (const before of [0, 1, 2, 3, 38, 106, 886]) {
      const file = Buffer.concat([Buffer.alloc(before, 0xfe), der, otherRoot.raw, Buffer.from([1, 2]), der]);
      const found = look(file);
      expect(found.map(({ form, start, certificates }) => [form, start, ...certificates])).toEqual([
        ['der', before, g2.id],
        ['der', before + der.length],
        ['der', before + der.length + otherRoot.raw.length + 2, g2.id],
      ]);
    }
  });

  it('that the catalogue does not hold are told with their names', () => {
    const [found] = look(otherRoot.toString());
    expect(found).toMatchObject({
      form: 'pem',
      certificates: [],
      unknown: {
        sha256: otherRoot.fingerprint256.replaceAll(':', ''),
        subject: 'ISRG Root X1',
        issuer: 'ISRG Root X1',
        sameKey: [],
        issuedBy: [],
      },
    });
  });

  it('are not said to be there when they are cut short or damaged', () => {
    expect(look(lines.slice(0, 8).join('\n'))).toEqual([]);
    expect(look(der.subarray(0, 600))).toEqual([]);
    const [damaged] = look(pem.replace(lines[9] ?? '', (lines[9] ?? '').toLowerCase()));
    expect(damaged?.certificates ?? []).toEqual([]);
  });
});

describe('the time to look', () => {
  it.each([
    ['digits', '0123456789abcdef'],
    ['dashes in hex', '2d'],
    ['bytes that begin certificates', '0xa0, 0x03, 0x02, 0x01, 0x02, 0x02, '],
    ['base64 that begins certificates', 'gAwIBAgI'],
    ['base64 that begins PEM', 'LS0tLS1CRUdJTi'],
    ['beginnings of names', 'Microsoft Azure TLS '],
    ['opening parentheses', '(1'],
    ['zeros and x', '0x'],
    ['quotes', '"MIIDgAwIBAgI'],
  ])('grows no faster than a line of %s', (_, piece) => {
    const timeOf = (length: number) => {
      const bytes = new TextEncoder().encode(piece.repeat(Math.ceil(length / piece.length)));
      let best = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 3; round += 1) {
        const start = process.threadCpuUsage();
        pass.look(bytes);
        const { user, system } = process.threadCpuUsage(start);
        best = Math.min(best, user + system);
      }
      return best;
    };
    timeOf(10_000);
    // By the square it would be 64 times. The least of several rounds, since a machine does other things as well.
    let growth = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5 && growth >= 24; round += 1)
      growth = Math.min(growth, timeOf(160_000) / Math.max(timeOf(20_000), 2000));
    expect(growth).toBeLessThan(24);
  });
});
