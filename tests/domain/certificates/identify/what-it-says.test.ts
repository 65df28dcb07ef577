import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { identify, largestInput } from '#domain/certificates/identify/identify.ts';
import { javaStore } from '../../../certificates/write-java-store.ts';
import { wrapPem } from '../../../certificates/write-pem.ts';
import { pkcs7, pkcs7Pem } from '../../../certificates/write-pkcs7.ts';
import { type Encryption, pkcs12 } from '../../../certificates/write-pkcs12.ts';
import { ca01, ca03, identified, idOf, made, only, recordOf, root, server } from './made.ts';

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
const key = made.unknown.client;
/** A private key in PKCS #8, made for this run. */
const pkcs8 = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
  type: 'pkcs8',
  format: 'der',
});
const secret = pkcs8.toString('base64');

describe('a certificate that the catalogue does not have', () => {
  it('is named by the CA that issued it', async () => {
    const thing = await only(server.pem);
    expect(thing).toMatchObject({
      kind: 'server-certificate',
      match: 'issuer',
      commonName: '*.blob.core.windows.net',
    });
    expect(thing.certificates).toContain(idOf(ca01));
    expect(thing.notAfter).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('is unknown when its issuer is', async () => {
    expect(await only(made.unknown.server.pem)).toMatchObject({
      kind: 'server-certificate',
      match: null,
      certificates: [],
    });
    expect(await only(made.unknown.root.pem)).toMatchObject({ kind: 'root', match: null });
    expect(await only(key.pem)).toMatchObject({ kind: 'other-certificate' });
  });

  it('with a known CA’s name and another key says so, and is never taken for that CA’s certificate', async () => {
    const thing = await only(made.unknown.impostor.pem);
    expect(thing).toMatchObject({ match: 'name', remarks: ['same-name-other-key'] });
    expect(thing.sha1).not.toBe(recordOf(ca01).sha1);
  });

  it('with a known CA’s key says that the key is known', async () => {
    const thing = await only(made.unknown.reissued.pem);
    expect(thing).toMatchObject({ match: 'key', remarks: ['same-key-other-certificate'] });
  });

  it('is not named by an issuer whose key is another', async () => {
    const { subject } = recordOf(ca01);
    const { things, chains } = await identified(
      `Subject: CN=x\nIssuer: ${subject}\nX509v3 Authority Key Identifier:\n    ${'AB:'.repeat(19)}AB\nSerial Number: 0102030405060708`,
    );
    expect(things[0]).toMatchObject({ match: null, certificates: [], remarks: ['issuer-key-differs'] });
    expect(chains).toEqual([]);
  });

  it('printed with a known name and a thumbprint of nobody says so', async () => {
    const { subject, issuer } = recordOf(ca01);
    const thing = await only(`Subject : ${subject}\nIssuer : ${issuer}\nThumbprint : ${'12'.repeat(20)}`);
    expect(thing).toMatchObject({ match: 'name', remarks: ['same-name-other-certificate'] });
  });

  it('with a known serial under another issuer is another', async () => {
    const { serial } = recordOf(ca01);
    const { things } = await identified(`subject=CN = x\nissuer=CN = Some Other CA\nserial=${serial}`);
    expect(things.filter(({ match }) => match === 'exact')).toEqual([]);
  });
});

describe('an exact match', () => {
  const { sha1, sha256, serial, subject } = recordOf(ca01);
  it.each([
    ['a commit’s hash', `commit ${'1f'.repeat(20)}`],
    ['a SHA-1 inside a longer hash', `${sha1}${'0'.repeat(24)}`],
    ['a SHA-1 at the end of a longer hash', `${'1'.repeat(24)}${sha1}`],
    ['a SHA-256 with a digit changed', sha256.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    ['a serial inside a thumbprint', `${serial}${'a'.repeat(40 - serial.length)}`],
    ['a serial under another issuer', `Issuer: CN=Other CA\nSerial Number: ${serial}\nSubject: ${subject}`],
    [
      'a serial beside another hash',
      `Serial Number: ${serial}\nSubject: ${subject}\nSHA1: ${'ab'.repeat(20)}`,
    ],
  ])('is never made by %s', async (_, text) => {
    const { things } = await identified(text);
    expect(things.filter(({ match }) => match === 'exact')).toEqual([]);
  });

  it('is told of each certificate whose values one print mixes, with the contradiction', async () => {
    const other = recordOf(root);
    const { things } = await identified(`Subject: ${subject}\nSHA1: ${sha1}\nSHA256: ${other.sha256}`);
    expect(things.map(({ certificates, remarks }) => [certificates, remarks])).toEqual([
      [[other.id], ['contradictory']],
      [[idOf(ca01)], ['contradictory']],
    ]);
  });

  it('of two prints one behind another takes no value of the other', async () => {
    const print = (each: typeof ca01) =>
      `sha256 Fingerprint=${recordOf(each).sha256}\nsubject=${recordOf(each).subject}\n`;
    const { things } = await identified(print(ca01) + print(ca03));
    expect(things.map(({ certificates, remarks }) => [certificates, remarks])).toEqual([
      [[idOf(ca01)], []],
      [[idOf(ca03)], []],
    ]);
  });
});

describe('a chain', () => {
  it.each([
    ['in order', [server, ca01, root]],
    ['turned round', [root, ca01, server]],
  ])('%s begins at the server', async (_, certificates) => {
    const { things, chains } = await identified(certificates.map(({ pem }) => pem).join(''));
    expect(chains).toHaveLength(1);
    expect(chains[0]?.members.map((index) => things[index]?.commonName)).toEqual([
      '*.blob.core.windows.net',
      'Microsoft Azure TLS Issuing CA 01',
      'DigiCert Global Root G2',
    ]);
    expect(chains[0]?.above).toBeNull();
  });

  it('names the issuer that is not in the input', async () => {
    const { chains } = await identified(made.chain.map(({ pem }) => pem).join(''));
    expect(chains[0]?.above?.commonName).toBe('DigiCert Global Root G2');
  });

  it('is none of two CAs that have nothing to do with each other', async () => {
    const { chains } = await identified(ca01.pem + ca03.pem);
    expect(chains).toEqual([]);
  });
});

describe('the same thing again', () => {
  it('is told once, with every place it stands at', async () => {
    const { sha1 } = recordOf(ca01);
    const thing = await only(`${sha1}\n\n// ${sha1.toLowerCase()}\n${ca01.pem}`);
    expect(thing.occurrences.map(({ form, where }) => [form, where.line])).toEqual([
      ['bytes', 4],
      ['sha1', 1],
      ['sha1', 3],
    ]);
  });

  it('in several files is told with the files', async () => {
    const { sha1 } = recordOf(ca01);
    const inputs = ['a.txt', 'b.txt'].map((name) => ({ name, content: sha1 }));
    const { things } = await identify(inputs, made.catalogue);
    expect(things[0]?.occurrences.map(({ where }) => where.file)).toEqual(['a.txt', 'b.txt']);
  });

  it('printed beside its bytes is one certificate', async () => {
    const { subject, issuer, serial } = recordOf(ca01);
    const thing = await only(`subject=${subject}\nissuer=${issuer}\nserial=${serial}\n${ca01.pem}`);
    expect(thing.certificates).toEqual([idOf(ca01)]);
  });
});

describe('a store', () => {
  const entries = [
    { alias: 'old', certificates: [ca01.der] },
    { alias: 'ルート', certificates: [root.der] },
  ];
  it.each(['JKS', 'JCEKS'] as const)(
    '%s is read without its password, which only shows whether it was changed',
    async (format) => {
      const store = javaStore(entries, { format, password: 'secret' });
      const { things, problems } = await identified(store);
      expect(things.map(({ occurrences }) => occurrences[0]?.where.entry)).toEqual(['old', 'ルート']);
      expect(codes(problems)).toEqual(['integrity-unchecked']);
      expect(codes((await identified(store, { password: 'wrong' })).problems)).toEqual(['password-wrong']);
      expect((await identified(store, { password: 'secret' })).problems).toEqual([]);
      expect((await identified(javaStore(entries, { format, password: 'changeit' }))).problems).toEqual([]);
    },
  );

  it.each(['aes-256', '3des', 'rc2-40'] as const satisfies readonly Encryption[])(
    'PKCS#12 in %s asks for its password and opens with it',
    async (encryption) => {
      const store = pkcs12([{ certificate: ca01.der, alias: 'old' }], { encryption, password: '読み解き' });
      expect(codes((await identified(store)).problems)).toEqual(['password-needed']);
      expect(codes((await identified(store, { password: 'no' })).problems)).toEqual(['password-wrong']);
      const { things, problems } = await identified(store, { password: '読み解き' });
      expect(things.map(({ certificates }) => certificates[0])).toEqual([idOf(ca01)]);
      expect(problems).toEqual([]);
    },
  );

  it('PKCS#12 with Java’s default password or none opens by itself', async () => {
    for (const password of ['changeit', '', null]) {
      const store = pkcs12([{ certificate: ca01.der }], {
        encryption: password === null ? 'none' : 'aes-256',
        password,
      });
      const { things, problems } = await identified(store);
      expect(things.map(({ certificates }) => certificates[0])).toEqual([idOf(ca01)]);
      expect(problems).toEqual([]);
    }
  });

  it('that asks for thousands of millions of rounds is refused at once', async () => {
    const store = Buffer.from(
      pkcs12([{ certificate: ca01.der }], { encryption: 'aes-256', password: 'x', iterations: 2048 }),
    );
    const rounds = Buffer.from('02020800', 'hex');
    for (let at = store.indexOf(rounds); at >= 0; at = store.indexOf(rounds, at + 4))
      store.writeUInt16BE(0x7fff, at + 2);
    expect((await identified(new Uint8Array(store))).problems.length).toBeGreaterThan(0);
  });

  it('PKCS#7 is read in DER and PEM', async () => {
    for (const content of [pkcs7([ca01.der, root.der]), pkcs7Pem([ca01.der, root.der])]) {
      const { things } = await identified(content);
      expect(new Set(things.map(({ certificates }) => certificates[0]))).toEqual(
        new Set([idOf(ca01), idOf(root)]),
      );
    }
  });
});

describe('what cannot be read', () => {
  const good = `\n${root.pem}`;
  /** The first length within the body, made too large. */
  const withWrongLength = Buffer.from(ca01.der).fill(0x7f, 9, 10);
  const cutPem = ca01.pem.split('\n').slice(0, 4).join('\n');
  it.each([
    ['a BEGIN line without its END', `${cutPem}\n`, 'pem-without-end'],
    ['PEM with a part missing', `${cutPem}\n-----END CERTIFICATE-----`, 'truncated'],
    ['PEM that is no base64', '-----BEGIN CERTIFICATE-----\n%%%%\n-----END CERTIFICATE-----', 'pem-broken'],
    ['a request', wrapPem(made.request, 'CERTIFICATE REQUEST'), 'certificate-request'],
    ['a revocation list', wrapPem(made.revocations, 'X509 CRL'), 'not-a-certificate'],
    ['a private key', wrapPem(pkcs8, 'PRIVATE KEY'), 'private-key'],
    ['a private key in base64 alone', secret, 'private-key'],
    [
      'a private key as JWK',
      '{"kty":"EC","crv":"P-256","d":"c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0"}',
      'private-key',
    ],
    [
      'a private key that OpenSSL printed',
      `Private-Key: (256 bit)\npriv:\n    ${'ab:'.repeat(15)}\n    ${'ab:'.repeat(16)}ab\n`,
      'private-key',
    ],
    ['DER with a length that leaves its parent', wrapPem(withWrongLength), 'malformed'],
  ])('%s is said, and the rest is read all the same', async (_, text, code) => {
    const { things, problems } = await identified(text + good);
    expect(codes(problems)).toContain(code);
    expect(things.map(({ certificates }) => certificates[0])).toContain(idOf(root));
  });

  it.each([
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...new Uint8Array(500)),
      'binary',
    ],
    ['a text without any identifier', 'こんにちは、世界', 'nothing-recognised'],
    ['a certificate cut short', ca01.der.subarray(0, 300), 'truncated'],
    ['a request in DER', made.request, 'certificate-request'],
  ])('%s is said to be that', async (_, content, code) => {
    const { things, problems } = await identified(content);
    expect(things).toEqual([]);
    expect(codes(problems)).toEqual([code]);
  });

  it('is told so many times only, and then counted', async () => {
    const { problems } = await identified(`${'-----BEGIN CERTIFICATE-----\n'.repeat(500)}`);
    expect(problems.length).toBeLessThan(100);
    expect(problems.at(-1)).toMatchObject({ code: 'too-many', details: { found: 500 } });
  });

  it('is refused when it is larger than what is read at once', async () => {
    const { things, problems } = await identified('x'.repeat(largestInput + 1), { name: 'big.log' });
    const details = { bytes: largestInput + 1, limit: largestInput };
    expect({ things, problems }).toEqual({
      things: [],
      problems: [{ code: 'too-large', where: { file: 'big.log' }, details }],
    });
  });

  it('has its figures told: how much is there, how much should be', async () => {
    const { problems } = await identified(ca01.der.subarray(0, 300));
    expect(problems[0]?.details).toMatchObject({ expected: ca01.der.length, present: 300 });
    expect((await identified(wrapPem(made.revocations, 'X509 CRL'))).problems[0]).toMatchObject({
      details: { label: 'X509 CRL' },
      where: { line: 1 },
    });
  });

  it('is no private key when it is a public one or a signature', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const signature = Buffer.from(`3006020300${'abcd'}020105`.replace('06', '08'), 'hex');
    for (const bytes of [publicKey.export({ type: 'pkcs1', format: 'der' }), signature]) {
      const { problems } = await identified(new Uint8Array(bytes));
      expect(codes(problems)).not.toContain('private-key');
    }
    const pem = publicKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    expect(codes((await identified(pem)).problems)).toEqual(['not-a-certificate']);
  });

  it('never shows a private key', async () => {
    const inside = pkcs8.subarray(40, 60);
    const hex = (pkcs8.subarray(36, 68).toString('hex').match(/../g) ?? []).join(':');
    const number = pkcs8.subarray(36, 68).toString('hex');
    const scalar = pkcs8.subarray(36, 68).toString('base64url');
    const texts = [
      wrapPem(pkcs8, 'EC PRIVATE KEY'),
      `-----BEGIN PRIVATE KEY-----\n${secret}`,
      secret,
      `"key": "${secret}"`,
      pkcs8.toString('hex'),
      `Private-Key: (256 bit)\npriv:\n    ${hex.slice(0, 45)}\n    ${hex.slice(45)}\n`,
      `PRIVATE_KEY=0x${number}`,
      `"privateKey": "${number}"`,
      `秘密キー：${number}`,
      `PuTTY-User-Key-File-3: ecdsa\nPrivate-Lines: 1\n${secret}\nPrivate-MAC: ${number}\n`,
      `<RSAKeyValue><Modulus>AQAB</Modulus><D>${secret}</D></RSAKeyValue>`,
      `{"kty":"oct","k":"${scalar}"}`,
      `{\n  "kty": "EC",\n  "d": "${scalar}"\n}`,
      JSON.stringify(`{"kty":"EC","d":"${scalar}"}`),
    ];
    for (const text of texts) {
      const said = JSON.stringify(await identified(text + good))
        .replaceAll(':', '')
        .toLowerCase();
      expect(said).toContain('private-key');
      expect(said).not.toContain(inside.toString('hex'));
      expect(said).not.toContain(secret.slice(60, 90).toLowerCase());
      expect(said).not.toContain(scalar.slice(0, 30).toLowerCase());
    }
  });
});
