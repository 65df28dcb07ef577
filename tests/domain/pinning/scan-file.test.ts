import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import type { Finding } from '#domain/pinning/finding.ts';
import { longestLine } from '#domain/pinning/long-lines.ts';
import { largestAnalysed } from '#domain/pinning/reading-limits.ts';
import { scanFile } from '#domain/pinning/scan-file.ts';
import { scanFileAndStores } from '#domain/pinning/scan-file-and-stores.ts';
import { bytesOf, joined, zip } from './make-archives.ts';
import { engine } from './report-context.ts';

const stores = join(import.meta.dirname, '..', 'certificates', 'samples', 'stores');
const sample = (name: string) => new Uint8Array(readFileSync(join(stores, name)));
const thumbprint = '2F2877C5D778C31E0F29C7E371DF5471BD673173';
const id = certificates.find(({ sha1 }) => sha1 === thumbprint)?.id ?? '';
/** A root that Node carries with it, and a certificate that the catalogue does not hold. */
const root = certificates.find(
  ({ commonName, variant }) => commonName === 'DigiCert Global Root G2' && variant === 'self-signed',
);
const der = new Uint8Array(
  rootCertificates
    .map((pem) => new X509Certificate(pem))
    .find(({ fingerprint256 }) => fingerprint256.replaceAll(':', '') === root?.sha256)?.raw ?? [],
);
const rootId = root?.id ?? '';
const unknown = sample('issuing-01-digicert.cer');

const scan = (path: string, content: string | Uint8Array) =>
  scanFile({ path, bytes: bytesOf(content) }, engine);
const identities = (path: string, content: string | Uint8Array) =>
  scan(path, content).findings.filter(({ verdict }) => verdict.class === 'identity');
const marked = ({ excerpt, mark: [from, to] }: Finding) => excerpt.slice(from, to);

const source = [
  '// 証明書の拇印を確認する',
  'handler.ServerCertificateCustomValidationCallback = (m, cert, c, e) =>',
  '  cert.GetCertHashString() == "これは拇印ではない" || cert.Thumbprint == Pins.Old;',
  '/* 発行元のひらがなとカタカナ */',
  '',
].join('\r\n');

/** Bytes of a text in UTF-16. */
function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
  if (order === 'be')
    new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2).forEach((unit, i, all) => {
      all[i] = ((unit & 0xff) << 8) | (unit >> 8);
    });
  return bytes;
}

/** Texts as a shell of a Japanese system would have written them. */
const legacy = {
  shift_jis: '82 b1 82 ea 82 cd 94 46 8f d8 8b c7 82 cc 83 65 83 58 83 67 82 c5 82 b7',
  'euc-jp': 'a4 b3 a4 ec a4 cf c7 a7 be da b6 c9 a4 ce a5 c6 a5 b9 a5 c8 a4 c7 a4 b9',
  'iso-2022-jp': '1b 24 42 24 33 24 6c 24 4f 47 27 3e 5a 36 49 24 4e 25 46 25 39 25 48 24 47 24 39 1b 28 42',
};
const hex = (text: string) => Uint8Array.from(text.split(' '), (pair) => Number.parseInt(pair, 16));

describe('a finding', () => {
  it('marks whole names, wherever in them a rule begins', () => {
    const [finding] = scan('Setup.java', 'connection.setHostnameVerifier((host, session) -> true);').findings;
    expect(finding && marked(finding)).toMatch(/^setHostnameVerifier/);
    expect(finding?.column).toBe('connection.'.length + 1);
  });
});

describe('text in any encoding', () => {
  const expected = scan('a.cs', source);
  const summary = ({ findings }: typeof expected) =>
    findings.map(({ line, column, excerpt, mark, pattern }) => ({ line, column, excerpt, mark, pattern }));

  it('is found in UTF-8 at its line and column', () => {
    expect(summary(expected).length).toBeGreaterThan(0);
    for (const { line, column = 0, excerpt, mark } of summary(expected)) {
      const text = source.split('\r\n')[line - 1] ?? '';
      expect(text.slice(column - 1)).toContain(excerpt.slice(...mark));
      expect(text.indexOf(excerpt.slice(...mark))).toBe(column - 1);
    }
  });

  it.each([
    ['UTF-8 with its mark', bytesOf(`\ufeff${source}`)],
    ['UTF-16 LE with its mark', utf16(source, 'le', true)],
    ['UTF-16 LE', utf16(source, 'le', false)],
    ['UTF-16 BE with its mark', utf16(source, 'be', true)],
    ['UTF-16 BE', utf16(source, 'be', false)],
  ])('is found alike in %s', (_name, bytes) => {
    expect(summary(scan('a.cs', bytes))).toEqual(summary(expected));
  });

  it.each(Object.entries(legacy))('is shown as it reads in %s', (_name, written) => {
    const bytes = joined(bytesOf(`x\n"${thumbprint}" // `), hex(written), bytesOf('\n'));
    const [found] = identities('a.txt', bytes);
    expect(found).toMatchObject({ line: 2, column: 2, certificates: [id] });
    expect(found?.excerpt).toBe(`"${thumbprint}" // これは認証局のテストです`);
    expect(found && marked(found)).toBe(thumbprint);
  });

  it('counts the column of an identifier in UTF-16 units', () => {
    const [found] = identities('a.txt', `一\n二 😀 ${thumbprint}`);
    expect(found).toMatchObject({ line: 2, column: 6 });
  });

  it('has lines that end in LF, CRLF or CR', () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(identities('a.txt', ['a', 'b', thumbprint, ''].join(end))[0]?.line).toBe(3);
  });

  it('marks whole words of code', () => {
    const [found] = scan(
      'a.kt',
      'val b = OkHttpClient.Builder()\nb.certificatePinner(pinsOfOurs)\n',
    ).findings;
    expect(found && marked(found)).toBe('.certificatePinner(pinsOfOurs');
  });

  it('shows an identifier on its own line, and none of the lines that follow', () => {
    const [found] = identities('a.txt', `pin: ${thumbprint}\nsecret: 1\n`);
    expect(found?.excerpt).toBe(`pin: ${thumbprint}`);
  });

  it('may hold invalid bytes, zeros at the end, or nothing', () => {
    expect(scan('empty.cs', new Uint8Array(0)).findings).toEqual([]);
    const broken = joined(bytesOf(source), Uint8Array.of(0xff, 0xfe, 0x80, 0x0a));
    expect(scan('a.cs', broken).findings.map(({ line }) => line)).toEqual(
      expected.findings.map(({ line }) => line),
    );
  });
});

describe('endless lines and large files', () => {
  const pinning = 'h.ServerCertificateCustomValidationCallback = (m, c, x, e) => c.Thumbprint == p;';

  it('are looked at around what was found, without a column, and told', () => {
    const filling = `${'var a=1;'.repeat(longestLine / 4)}`;
    const { findings, notRead } = scan('a.cs', `// 1\n${filling}${pinning}${filling}\n`);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.map(({ line, column }) => ({ line, column }))).toContainEqual({ line: 2 });
    expect(notRead).toEqual([{ file: 'a.cs', why: 'long-line', detail: '2' }]);
    for (const { excerpt } of findings) expect(excerpt.length).toBeLessThanOrEqual(260);
  });

  it('are searched for identifiers only above the limit for text, and told', () => {
    const text = `${pinning}\n${thumbprint}\n${'// filling\n'.repeat(largestAnalysed / 11)}`;
    const { findings, notRead } = scan('a.cs', text);
    expect(findings.map(({ verdict }) => verdict.class)).toEqual(['identity']);
    expect(notRead).toEqual([{ file: 'a.cs', why: 'too-large', detail: String(bytesOf(text).length) }]);
  });

  it('are not told where no rule would have read them', () => {
    const filling = 'var a=1;'.repeat(longestLine / 4);
    const dotnet = 'h.ServerCertificateCustomValidationCallback = Check;';
    const endless = `${filling}${dotnet}${filling}\n`;
    const large = `${dotnet}\n${'// filling\n'.repeat(largestAnalysed / 11)}`;
    const told = (file: string) => [endless, large].map((text) => scan(file, text).notRead.length);
    expect(told('a.cs')).toEqual([1, 1]);
    for (const file of ['a.sql', 'a.md']) expect(told(file)).toEqual([0, 0]);
  });
});

describe('binaries', () => {
  const noise = (length: number, seed = 7) =>
    Uint8Array.from({ length }, (_, i) => ((i * seed) ^ (i >> 3)) & 0xff);

  it('give certificates that stand in them, and the place', () => {
    const at = 1000;
    const found = identities('app.bin', joined(new Uint8Array(4), noise(at - 4), der, noise(500, 11)));
    expect(found).toContainEqual(
      expect.objectContaining({
        line: 0,
        rule: 'der',
        certificates: [rootId],
        excerpt: `DER, ${der.length} bytes at ${at}`,
      }),
    );
    expect(found.some((each) => 'column' in each)).toBe(false);
  });

  it.each([0, 1])('give strings of two bytes a letter, as .NET keeps them, at place %i of two', (shift) => {
    const strings = utf16(`\u0001pin=${thumbprint}\u0000`, 'le', false);
    const [found] = identities('app.dll', joined(new Uint8Array(64 + shift), strings, noise(300)));
    expect(found).toMatchObject({ line: 0, rule: 'sha1', certificates: [id] });
  });

  it('give the strings of a class file', () => {
    const text = bytesOf(`sha1/${thumbprint}`);
    const constant = joined(Uint8Array.of(1, 0, text.length), text);
    const bytes = joined(Uint8Array.of(0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 52, 0, 9), constant, noise(80));
    expect(identities('A.class', bytes)[0]).toMatchObject({ line: 0, certificates: [id] });
    expect(identities('a.jar', zip([{ name: 'A.class', content: bytes }]))[0]?.file).toBe('a.jar!A.class');
  });
});

describe('certificates', () => {
  const base64 = Buffer.from(der).toString('base64');
  const numbers = [...der].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`);

  it.each([
    ['a.cer', der, 0],
    [
      'a.pem',
      `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`,
      2,
    ],
    [
      'a.h',
      `static const unsigned char ca[] = {\n${numbers.join(', ').replace(/(.{72}) /g, '$1\n')}\n};\n`,
      2,
    ],
    [
      'a.yaml',
      `ca: ${Buffer.from(`-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`).toString('base64')}\n`,
      1,
    ],
    ['a.json', JSON.stringify({ x5c: [base64] }), 1],
  ])('are known in %s', (name, content, line) => {
    expect(identities(name, content)).toContainEqual(
      expect.objectContaining({ line, certificates: [rootId] }),
    );
  });

  it('of one CA are told apart by their bytes, and not by their name', () => {
    const [byName] = identities('a.txt', 'Microsoft Azure TLS Issuing CA 01\n');
    expect(byName?.certificates.length).toBe(4);
    expect(byName?.verdict.reasons).toContain('twins-not-told-apart');
    const names = identities('a.txt', 'DigiCert Global Root G2\n')[0]?.certificates ?? [];
    expect(names.length).toBeGreaterThan(1);
    expect(identities('a.cer', der)[0]?.certificates).toEqual([rootId]);
  });

  it('that the catalogue does not hold are told by their issuer, and nothing is said of what that is to the notice', () => {
    const [found] = identities('a.cer', unknown);
    expect(found?.verdict).toMatchObject({
      effect: 'depends',
      reasons: ['identity-without-code', 'identity-issued-by-known'],
    });
  });
});

describe('key stores', () => {
  const open = (name: string) => scanFileAndStores({ path: name, bytes: sample(name) }, engine);

  it.each(['keytool-truststore.jks', 'keytool-own-password.jks', 'keytool-truststore.jceks', 'chain.p7b'])(
    'that stand open are read whatever their password (%s)',
    async (name) => {
      const { findings, notRead } = await open(name);
      expect(findings.length).toBeGreaterThan(0);
      expect(notRead).toEqual([]);
    },
  );

  it.each([
    'keytool-truststore.p12',
    'keytool-legacy.p12',
    'openssl-empty-password.p12',
    'bouncy-castle-truststore.p12',
    'openssl-plain-certificates.p12',
  ])('are opened with no password, the empty one and Java’s (%s)', async (name) => {
    const { findings, notRead } = await open(name);
    expect(findings.flatMap(({ certificates: each }) => each).length).toBeGreaterThan(0);
    expect(notRead).toEqual([]);
  });

  it('name each certificate by its alias', async () => {
    const { findings } = await open('keytool-truststore.p12');
    expect(findings.map(({ file }) => file)).toContain('keytool-truststore.p12!中間 ca 01');
  });

  it.each(['keytool-own-password.p12', 'openssl-own-password.p12', 'openssl-japanese-password.p12'])(
    'with a password of their own are told, not passed over (%s)',
    async (name) => {
      const { notRead } = await open(name);
      expect(notRead).toEqual([{ file: name, why: 'encrypted', detail: 'password' }]);
    },
  );

  it('within an archive are opened too, and told where nobody waits for them', async () => {
    const bytes = zip([{ name: 'res/trust.p12', content: sample('keytool-truststore.p12') }]);
    const { findings } = await scanFileAndStores({ path: 'a.apk', bytes }, engine);
    expect(findings.map(({ file }) => file)).toContain('a.apk!res/trust.p12!rsa03');
    expect(scanFile({ path: 'a.apk', bytes }, engine).notRead).toEqual([
      { file: 'a.apk!res/trust.p12', why: 'encrypted', detail: 'password' },
    ]);
  });

  it('that are cut or broken are told and end', async () => {
    const whole = sample('keytool-truststore.p12');
    for (const bytes of [
      whole.subarray(0, 900),
      whole.map((byte, i) => (i > 300 && i % 97 === 0 ? byte ^ 0x55 : byte)),
    ]) {
      const { notRead } = await scanFileAndStores({ path: 'a.p12', bytes }, engine);
      expect(notRead.map(({ why }) => why)).toHaveLength(1);
    }
  });
});
