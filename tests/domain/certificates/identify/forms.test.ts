import { describe, expect, it } from 'vitest';
import { identify } from '#domain/certificates/identify/identify.ts';
import { pemAsFound, trustedPem } from '../../../certificates/write-pem.ts';
import { ca01, ca01ByMicrosoft, identified, idOf, made, only, recordOf, root } from './made.ts';

const record = recordOf(ca01);
const byMicrosoft = recordOf(ca01ByMicrosoft);
const pairs = (hex: string, separator: string) => (hex.match(/../g) ?? []).join(separator);
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));

/** Writings of hex that all say the same. */
const writings: Readonly<Record<string, (hex: string) => string>> = {
  'as it is': (hex) => hex,
  'in lower case': (hex) => hex.toLowerCase(),
  'with colons': (hex) => pairs(hex, ':'),
  'with spaces': (hex) => pairs(hex, ' '),
  'with dashes': (hex) => pairs(hex, '-'),
  'behind 0x': (hex) => `0x${hex}`,
  'behind the mark that Windows copies': (hex) => `\u200e${pairs(hex, ' ')}`,
  'with a zero-width space inside': (hex) => `${hex.slice(0, 12)}\u200b${hex.slice(12)}`,
  'in full-width letters': (hex) => fullWidth(pairs(hex, ':')),
  'as bytes of C': (hex) => `{ 0x${pairs(hex, ', 0x')} }`,
  'as an escaped string': (hex) => `"\\x${pairs(hex, '\\x')}"`,
  'in a string of C#': (hex) => `if (cert.GetCertHashString() == "${hex}") return true;`,
  'in JSON': (hex) => `{"value": "${hex.toLowerCase()}"}`,
  'in a table of Markdown': (hex) => `| CA | ${hex} | 2024 |`,
  'in Japanese text': (hex) => `値は「${hex}」です。`,
};

describe.each(Object.entries(writings))('a value %s', (_, write) => {
  it.each([
    ['SHA-1', record.sha1, 'sha1'],
    ['SHA-256', record.sha256, 'sha256'],
    ['serial', record.serial, 'serial'],
  ])('is the one certificate with this %s', async (_name, value, form) => {
    const thing = await only(write(value));
    expect(thing).toMatchObject({ kind: 'intermediate', match: 'exact', certificates: [record.id] });
    expect(thing.occurrences[0]?.form).toBe(form);
  });

  it.each([
    ['subject key identifier', record.ski],
    ['SHA-256 of the key', Buffer.from(record.spkiSha256Base64, 'base64').toString('hex')],
    ['SHA-1 of the key', record.spkiSha1],
  ])('is the key of all certificates of the CA by this %s', async (_name, value) => {
    const thing = await only(write(value));
    expect(thing).toMatchObject({ kind: 'key', match: 'key', commonName: record.commonName });
    expect(new Set(thing.certificates)).toEqual(
      new Set(made.catalogue.filter(({ ski }) => ski === record.ski).map(({ id }) => id)),
    );
  });
});

describe('a mark that cannot be seen', () => {
  it.each(['\\u200e', '%E2%80%8E', '\\xe2\\x80\\x8e', '&#8206;', '\\uFEFF'])(
    'written as %s hides no thumbprint',
    async (mark) => {
      expect((await only(`"${mark}${record.sha1}"`)).certificates).toEqual([record.id]);
    },
  );
});

describe('a thumbprint in pieces of a program', () => {
  it.each([
    ['joined strings', `"${record.sha1.slice(0, 20)}" +\n  "${record.sha1.slice(20)}"`],
    ['bytes of Java', `{(byte)0x${pairs(record.sha1, ', (byte)0x')}}`],
    ['bytes of Rust', `[0x${pairs(record.sha1, 'u8, 0x')}u8]`],
    ['bytes of Visual Basic', `{&H${pairs(record.sha1, ', &H')}}`],
  ])('in %s is read', async (_, text) => {
    expect((await only(text)).certificates).toEqual([record.id]);
  });
});

describe('what is nearly an identifier', () => {
  it.each([
    ['a labelled serial that nobody knows', `Serial Number: ${record.serial.replace(/.$/, '0')}`],
    ['a thumbprint with a digit missing', record.sha1.slice(0, 39)],
    ['a thumbprint with a digit too many', `${record.sha1}a`],
  ])('is told as unknown: %s', async (_, text) => {
    expect(await only(text)).toMatchObject({ kind: 'value', certificates: [] });
  });
});

describe('a serial', () => {
  it('is found in decimal, without its leading zero, and as OpenSSL prints a short one', async () => {
    expect((await only(BigInt(`0x${record.serial}`).toString())).certificates).toEqual([record.id]);
    expect((await only(record.serial.replace(/^0+/, ''))).certificates).toEqual([record.id]);
  });

  it('that an official page misprints is known, and said to be misprinted', async () => {
    const thing = await only(byMicrosoft.serialAliases?.[0] ?? '');
    expect(thing).toMatchObject({ certificates: [byMicrosoft.id], remarks: ['misprinted-serial'] });
    expect(thing.occurrences[0]?.form).toBe('serial-misprinted');
  });

  it('is none inside a longer number', async () => {
    for (const text of [`ab${record.serial}`, `${record.serial}ab`, `x${record.serial}`]) {
      expect((await identified(text)).things.filter(({ match }) => match === 'exact')).toEqual([]);
    }
  });
});

describe('a pin', () => {
  it.each([
    ['of OkHttp', `sha256/${record.spkiSha256Base64}`],
    ['of curl', `sha256//${record.spkiSha256Base64}`],
    ['of HPKP', `pin-sha256="${record.spkiSha256Base64}"; max-age=5184000`],
    ['alone', record.spkiSha256Base64],
    ['in a property list', `<string>${record.spkiSha256Base64}</string>`],
  ])('%s is the key of a CA', async (_, text) => {
    expect(await only(text)).toMatchObject({ kind: 'key', match: 'key', commonName: record.commonName });
  });

  it('that nobody knows is told as unknown', async () => {
    const pin = Buffer.alloc(32, 7).toString('base64');
    expect(await only(`.add("example.com", "sha256/${pin}")`)).toMatchObject({
      kind: 'value',
      certificates: [],
    });
  });

  it.each([
    ['x5t#S256', record.sha256],
    ['x5t', record.sha1],
  ])('of a JWK, %s, names the certificate itself', async (member, hash) => {
    const thumbprint = Buffer.from(hash, 'hex').toString('base64url');
    expect((await only(`"${member}": "${thumbprint}"`)).certificates).toEqual([record.id]);
  });
});

describe('a name', () => {
  it.each([
    ['in prose', 'issued by Microsoft Azure TLS Issuing CA 01, I think'],
    ['in any case, with a tab behind it', 'MICROSOFT AZURE TLS ISSUING CA 01\t'],
    ['as Microsoft’s Japanese pages translate it', 'Microsoft Azure TLS 発行 CA 01'],
    ['in an address', 'http://example.com/Microsoft%20Azure%20TLS%20Issuing%20CA%2001.cer'],
    ['in a file name', 'microsoft_azure_tls_issuing_ca_01.pem'],
    ['in Windows’ writing', 'CN=Microsoft Azure TLS Issuing CA 01, O=Microsoft Corporation, C=US'],
    ['in RFC 4514’s', 'CN=Microsoft Azure TLS Issuing CA 01,O=Microsoft Corporation,C=US'],
    ['in OpenSSL’s', 'C = US, O = Microsoft Corporation, CN = Microsoft Azure TLS Issuing CA 01'],
    ['in OpenSSL’s older', '/C=US/O=Microsoft Corporation/CN=Microsoft Azure TLS Issuing CA 01'],
    ['in Java’s', 'CN=Microsoft Azure TLS Issuing CA 01, O="Microsoft Corporation", C=US'],
  ])('%s fits every certificate that carries it', async (_, text) => {
    const thing = await only(text);
    expect(thing).toMatchObject({
      kind: 'name',
      match: 'name',
      commonName: 'Microsoft Azure TLS Issuing CA 01',
    });
    expect(thing.certificates.length).toBeGreaterThan(1);
    expect(thing.sha1).toBeNull();
  });

  it('with parts that only one certificate has tells that one', async () => {
    const thing = await only(recordOf(made.intermediates.issuing01Earlier).subject);
    expect(thing.certificates).toEqual([idOf(made.intermediates.issuing01Earlier)]);
  });

  it.each([
    'Microsoft Azure TLS Issuing CA 01/02/05/06',
    'Microsoft Azure TLS Issuing CA 01, 02, 05 and 06',
    'Microsoft Azure TLS Issuing CA 01、02、05、および 06',
    'Microsoft Azure TLS 発行 CA 01、02、05、06',
  ])('with further numbers is several names: %s', async (text) => {
    const numbered = ['02', '05', '06'].map((number) => ({
      ...record,
      id: `ca-${number}`,
      sha1: number.repeat(20),
      sha256: number.repeat(32),
      serial: number.repeat(16),
      commonName: record.commonName.replace('01', number),
      subject: record.subject.replace('CA 01', `CA ${number}`),
    }));
    const { things } = await identify([{ name: '', content: text }], [...made.catalogue, ...numbered]);
    expect(things.map(({ commonName }) => commonName?.slice(-2))).toEqual(['01', '02', '05', '06']);
  });

  it.each([
    ['as the beginning that a condition names', 'issuer.StartsWith("CN=Microsoft Azure TLS Issuing CA")'],
    ['as a pattern', 'Microsoft Azure TLS Issuing CA 0[1256]'],
    ['in the plural', 'Microsoft Azure TLS Issuing CAs 01, 02, 05, 06'],
    ['without its first word', 'Azure TLS Issuing CA \\d+'],
    ['with a number that no CA has', 'Microsoft Azure TLS Issuing CA 011'],
  ])('%s is part of the names of several CAs', async (_, text) => {
    const thing = await only(text);
    expect(thing).toMatchObject({ kind: 'name', remarks: ['partial-name'] });
    expect(thing.certificates).toContain(record.id);
  });

  it.each([
    ['joined from strings', '"Microsoft Azure TLS " + "Issuing CA 01"'],
    ['without a blank before its number', 'Microsoft Azure TLS Issuing CA01'],
    ['with a single digit', 'Microsoft Azure TLS Issuing CA 1'],
    ['as a pattern for blanks', 'Microsoft\\sAzure\\sTLS\\sIssuing\\sCA\\s01'],
  ])('%s is that name', async (_, text) => {
    expect(await only(text)).toMatchObject({ kind: 'name', commonName: record.commonName, remarks: [] });
  });

  it('with another organisation says that only the common name is known', async () => {
    const thing = await only('CN=Microsoft Azure TLS Issuing CA 01, O=Somebody Else, C=XX');
    expect(thing).toMatchObject({ kind: 'name', remarks: ['other-name'], ski: null });
  });
});

describe('a certificate in PEM', () => {
  it.each(Object.entries(pemAsFound))('%s is read whole', async (_, write) => {
    const { things } = await identified(write(ca01.pem));
    const whole = things.filter(({ kind }) => kind === 'intermediate');
    expect(whole.map(({ certificates }) => certificates)).toEqual([[record.id]]);
  });

  it('is read with OpenSSL’s trust settings behind it', async () => {
    expect((await only(trustedPem(ca01.der))).certificates).toEqual([record.id]);
  });
});

describe('a certificate’s bytes', () => {
  const base64 = Buffer.from(ca01.der).toString('base64');
  const hex = Buffer.from(ca01.der).toString('hex');
  it.each([
    ['as a file', ca01.der],
    ['in base64', base64],
    ['as x5c of a JWK', `{"kty":"EC","x5c":["${base64}"]}`],
    ['in SAML', `<ds:X509Certificate>\n${base64.replace(/.{76}/g, '$&\n')}\n</ds:X509Certificate>`],
    ['as caData of Kubernetes', `caData: ${Buffer.from(ca01.pem).toString('base64')}`],
    ['in hex', hex],
    [
      'as an array of C',
      `const unsigned char ca[] = {\n  0x${pairs(hex, ', 0x').replace(/(.{90}, )/g, '$1\n  ')}\n};`,
    ],
    ['as an array of decimal numbers', `{"type":"Buffer","data":${JSON.stringify([...ca01.der])}}`],
  ])('%s are known by their hash', async (_, content) => {
    expect(await only(content)).toMatchObject({ match: 'exact', certificates: [record.id] });
  });

  it('one behind another are several', async () => {
    const { things } = await identified(new Uint8Array(Buffer.concat([ca01.der, root.der])));
    expect(things.map(({ certificates }) => certificates[0])).toEqual([record.id, idOf(root)]);
  });
});
