import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hideLines, hidePrivateKeys } from '#domain/certificates/hide-private-keys.ts';

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pkcs8 = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const pkcs1 = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
const encrypted = privateKey
  .export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
  .toString();
const bodyOf = (pem: string) => pem.split('\n').slice(1, -2);

const certificate = '-----BEGIN CERTIFICATE-----\nMIIF8zCCBNugAwIBAgIQ\n-----END CERTIFICATE-----\n';
const hidden = (text: string) => hidePrivateKeys(text, (label) => `[gone: ${label}]`);

describe('a private key in a text', () => {
  it.each([
    ['PRIVATE KEY', pkcs8],
    ['RSA PRIVATE KEY', pkcs1],
    ['RSA PRIVATE KEY', encrypted],
    ['ENCRYPTED PRIVATE KEY', pkcs8.replaceAll('PRIVATE KEY', 'ENCRYPTED PRIVATE KEY')],
    ['OPENSSH PRIVATE KEY', pkcs8.replaceAll('PRIVATE KEY', 'OPENSSH PRIVATE KEY')],
    ['PGP PRIVATE KEY BLOCK', pkcs8.replaceAll('PRIVATE KEY', 'PGP PRIVATE KEY BLOCK')],
  ])('gives its place to a line that says what it was: %s', (label, key) => {
    expect(hidden(`${certificate}${key}${certificate}`)).toEqual({
      text: `${certificate}[gone: ${label}]\n${certificate}`,
      labels: [label],
    });
  });

  it('goes with its line ends escaped, as code and JSON hold it', () => {
    const json = JSON.stringify({ key: pkcs8, certificate });
    const { text, labels } = hidden(json);
    expect(JSON.parse(text)).toEqual({ key: '[gone: PRIVATE KEY]\n', certificate });
    expect(labels).toEqual(['PRIVATE KEY']);
  });

  it('goes as far as it was copied when its end is missing, and what follows stays', () => {
    const lines = pkcs8.split('\n');
    const cut = [...lines.slice(0, 8), (lines[8] ?? '').slice(0, 20)].join('\n');
    const { text } = hidden(`${cut}\n2F2877C5D778C31E0F29C7E371DF5471BD673173\n${certificate}`);
    expect(text).toBe(`[gone: PRIVATE KEY]2F2877C5D778C31E0F29C7E371DF5471BD673173\n${certificate}`);
  });

  it.each([
    ['at the end of the text', (pem: string) => pem],
    ['before a certificate', (pem: string) => pem + certificate],
    ['with Windows line ends', (pem: string) => pem.replaceAll('\n', '\r\n')],
    ['indented and quoted', (pem: string) => pem.replace(/^(.+)$/gm, '  "$1" +')],
    ['with escaped line ends in one line', (pem: string) => pem.replaceAll('\n', '\\n')],
  ])('leaves nothing of itself without its end line, %s', (_, written) => {
    const endless = pkcs8.replace(/-----END.*\n/, '');
    const { text } = hidden(written(endless));
    for (const line of bodyOf(pkcs8)) expect(text).not.toContain(line);
  });

  it('is each of several', () => {
    expect(hidden(pkcs8 + certificate + pkcs1).labels).toEqual(['PRIVATE KEY', 'RSA PRIVATE KEY']);
  });

  it('goes from a JWK, which keeps the rest', () => {
    const jwk = { ...privateKey.export({ format: 'jwk' }), x5c: ['MIIF8zCCBNug'] };
    const { text, labels } = hidden(JSON.stringify(jwk));
    const rest = JSON.parse(text);
    expect(labels).toEqual(['JWK']);
    for (const part of ['d', 'p', 'q', 'dp', 'dq', 'qi'] as const) expect(rest[part]).toBe('[gone: JWK]');
    expect(rest).toMatchObject({ kty: 'RSA', n: jwk.n, e: jwk.e, x5c: jwk.x5c });
  });

  it('goes from the XML of .NET, from a PuTTY file and from what openssl prints', () => {
    expect(hidden('<RSAKeyValue><Modulus>abc</Modulus><D>c2VjcmV0</D></RSAKeyValue>').text).toBe(
      '<RSAKeyValue><Modulus>abc</Modulus><D>[gone: RSAKeyValue]</D></RSAKeyValue>',
    );
    const putty = 'PuTTY-User-Key-File-3: ssh-rsa\nPrivate-Lines: 1\nAAAA\nPrivate-MAC: 0a1b';
    expect(hidden(`${putty}\nrest`).text).toBe('[gone: PuTTY]\nrest');
    expect(hidden(putty.slice(0, 60)).text).toBe('[gone: PuTTY]');
    const printed = hidden(
      'modulus:\n    00:aa\nprivateExponent:\n    01:02:03:\n    04:05\nprime1:\n    06\n',
    );
    expect(printed.text).toContain('00:aa');
    expect(printed.text).not.toMatch(/01:02|04:05|06/);
  });
});

describe('what is no private key', () => {
  it.each([
    ['a certificate', certificate],
    ['a public key', pkcs8.replaceAll('PRIVATE', 'PUBLIC')],
    ['a JSON with a field called d', '{"d":"0123456789abcdef0123"}'],
    ['talk of one', 'Never paste a PRIVATE KEY here.'],
    ['nothing', ''],
  ])('stays to the letter: %s', (_, text) => {
    expect(hidden(text)).toEqual({ text, labels: [] });
  });

  it('is looked through in a time that grows with its length alone', () => {
    const start = performance.now();
    for (const unit of ['-----BEGIN PRIVATE KEY-----\n', '+', '"d":"', 'privateExponent:\n', '<D>', ' ']) {
      hidden(`"kty" <RSAKeyValue> privateExponent -----BEGIN PRIVATE KEY-----${unit.repeat(300_000)}!`);
    }
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a key that has no mark', () => {
  it('goes with the base64 below its line', () => {
    const serial = '0aafa6c5ca63c45141ea3be1f7c75317';
    const text = ['first', ...bodyOf(pkcs8), serial].join('\n');
    expect(hideLines(text, 2, '[gone]')).toBe(`first\n[gone]\n${serial}`);
    expect(hideLines(`${bodyOf(pkcs8).join('')}\nlast line`, 1, '[gone]')).toBe('[gone]\nlast line');
  });
});
