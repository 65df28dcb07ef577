import { describe, expect, it } from 'vitest';
import type { Certificate } from '#domain/certificates/certificate.ts';
import { findDefects } from '#domain/certificates/find-defects.ts';

const root: Certificate = {
  id: 'some-root--0123abcd',
  commonName: 'Some Root',
  variant: 'self-signed',
  family: 'root',
  subject: 'CN=Some Root, O=Some, Inc., C=US',
  issuer: 'CN=Some Root, O=Some, Inc., C=US',
  issuerCommonName: 'Some Root',
  sha1: '0123ABCD'.repeat(5),
  sha256: '0123ABCD'.repeat(8),
  serial: '0a1b',
  ski: 'AB'.repeat(20),
  key: 'RSA 4096',
  spkiSha256Base64: 'NHwusbC7w844JzTmvIRIo8NL7D6StITK9phzFgtJi0w=',
  spkiSha1: 'CD'.repeat(20),
  notBefore: '2020-01-01T00:00:00Z',
  notAfter: '2030-01-01T00:00:00Z',
  listedByProvider: true,
  sources: ['certificate-bytes'],
};

const issued: Certificate = {
  ...root,
  id: 'some-ca-1--4567abcd',
  commonName: 'Some CA 1',
  variant: 'digicert-signed',
  subject: 'CN=Some CA 1, C=US',
  sha1: '4567ABCD'.repeat(5),
  sha256: '4567ABCD'.repeat(8),
  serial: '0c',
  ski: 'EF'.repeat(20),
  aki: root.ski,
  spkiSha256Base64: 'i7WTqTvh0OioIruIfFR4kMPnBqrS2rdiVPl/s2uC/CY=',
  spkiSha1: '12'.repeat(20),
};

const problems = (...catalogue: Certificate[]) =>
  findDefects(catalogue, 'catalogue.json').map(({ record, problem }) => `${record}: ${problem}`);

/** What is wrong with the issued certificate when some of its fields are. */
const withFields = (fields: Partial<Certificate>) => problems(root, { ...issued, ...fields });

describe('a catalogue', () => {
  it('is sound when every record agrees with itself and its neighbours', () => {
    expect(problems(root, issued)).toEqual([]);
  });

  it('may lack the issuer of a certificate', () => {
    expect(problems(issued)).toEqual([]);
  });

  it('names its file and a cure in every fault', () => {
    for (const fault of findDefects([{ ...issued, sha1: '' }, issued], 'catalogue.json')) {
      expect(fault.file).toBe('catalogue.json');
      expect(fault.cure).toMatch(/\.$/);
    }
  });

  it.each([
    ['sha1', { sha1: `${issued.sha1.slice(0, -1)}G` }, '40 upper-case hex digits'],
    ['sha1', { sha1: `${issued.sha1.slice(0, -1)}d` }, '40 upper-case hex digits'],
    ['sha256', { sha256: issued.sha256.slice(1) }, '64 upper-case hex digits'],
    ['serial', { serial: 'c' }, 'a positive number in lower-case hex pairs'],
    ['serial', { serial: '0C' }, 'a positive number'],
    ['serial', { serial: '8000' }, 'a positive number'],
    ['serial', { serial: '01'.repeat(21) }, 'a positive number'],
    ['ski', { ski: '' }, '40 upper-case hex digits'],
    ['spkiSha1', { spkiSha1: '12' }, '40 upper-case hex digits'],
    [
      'spkiSha256Base64',
      { spkiSha256Base64: issued.spkiSha256Base64.replace('=', '') },
      'base64 of 32 bytes',
    ],
    ['spkiSha256Base64', { spkiSha256Base64: issued.spkiSha256Base64.replace('Y=', 'Z=') }, 'base64 of 32'],
    ['key', { key: 'RSA' as never }, 'an algorithm with its bits or curve'],
  ] as const)('refuses an identifier that has not the form of its kind: %s, %o', (field, fields, says) => {
    const [id, value] = [issued.id, Object.values(fields)[0]];
    expect(withFields(fields)).toContainEqual(
      expect.stringContaining(`${id}: ${field} is "${value}", not ${says}`),
    );
  });

  it('refuses a field that is not there, but lets a root be without an authority key identifier', () => {
    const { ski: _ski, ...without } = issued;
    expect(problems(root, without as Certificate)).toEqual([
      `${issued.id}: ski is "undefined", not 40 upper-case hex digits`,
    ]);
    expect(withFields({ aki: 'ab' })).toContainEqual(expect.stringContaining('aki is "ab"'));
  });

  it('refuses an id that does not begin as the name and end as the SHA-1', () => {
    for (const id of ['some-ca-1', 'some-ca--4567abcd', 'some-ca-1--4567abce']) {
      expect(withFields({ id })).toEqual([`${id}: the id is not "some-ca-1--4567abcd"`]);
    }
  });

  it('refuses two records of one certificate, by whatever is its own', () => {
    const twin = { ...issued, id: 'some-ca-1--89ababcd', sha1: '89ABABCD'.repeat(5) };
    expect(problems(root, issued, twin)).toEqual([
      `${issued.id}, ${twin.id}: the same sha256 stands 2 times: ${issued.sha256}`,
      `${issued.id}, ${twin.id}: the same serial and issuer stands 2 times: 0c of ${issued.issuer}`,
    ]);
    expect(problems(root, issued, issued)).toHaveLength(4);
  });

  it('lets two issuers use one serial', () => {
    expect(
      withFields({ serial: root.serial, issuer: 'CN=Another, C=US', issuerCommonName: 'Another' }),
    ).toEqual([]);
  });

  it('refuses an alias that is the serial itself or no hex', () => {
    expect(withFields({ serialAliases: ['1dbe'] })).toEqual([]);
    for (const alias of [issued.serial, '0x1D', '']) {
      expect(withFields({ serialAliases: [alias] })).toEqual([
        expect.stringContaining(`serialAliases has "${alias}"`),
      ]);
    }
  });

  it('refuses what ends before it begins, and a time that is none in UTC', () => {
    expect(withFields({ notAfter: '2019-12-31T23:59:59Z' })).toEqual([
      expect.stringContaining('it ends (2019-12-31T23:59:59Z) before it begins (2020-01-01T00:00:00Z)'),
    ]);
    for (const moment of ['2030-01-01', '2030-01-01T00:00:00', '2030-02-30T00:00:00Z', '']) {
      expect(withFields({ notAfter: moment })).toEqual([expect.stringContaining(`"${moment}" is no moment`)]);
    }
  });

  it('refuses names that contradict each other', () => {
    expect(withFields({ subject: 'O=Some, CN=Some CA 1' })).toEqual([
      expect.stringContaining('does not begin with CN=Some CA 1'),
    ]);
    expect(withFields({ issuerCommonName: 'Another' })).toEqual([
      expect.stringContaining('does not begin with CN=Another'),
    ]);
  });

  it('refuses a root that another signed, and an intermediate that signed itself', () => {
    expect(withFields({ variant: 'self-signed' })).toEqual([
      expect.stringContaining('it is called self-signed, but its issuer is "CN=Some Root'),
    ]);
    expect(problems({ ...root, variant: 'cross-signed' })).toEqual([
      expect.stringContaining('it is called cross-signed'),
    ]);
  });

  it('refuses two certificates of one key that describe it differently, and names both', () => {
    const sibling = {
      ...issued,
      id: 'some-ca-1--89ababcd',
      sha1: '89ABABCD'.repeat(5),
      sha256: '89ABABCD'.repeat(8),
      serial: '0d',
    };
    expect(problems(root, issued, sibling)).toEqual([]);
    for (const fields of [
      { ski: '34'.repeat(20) },
      { spkiSha1: '34'.repeat(20) },
      { key: 'RSA 2048' as const },
    ]) {
      expect(problems(root, issued, { ...sibling, ...fields })).toEqual([
        expect.stringContaining(`${issued.id}: by spkiSha256Base64 it has the key of ${sibling.id}`),
        expect.stringContaining(`${sibling.id}: by spkiSha256Base64 it has the key of ${issued.id}`),
      ]);
    }
  });

  it('refuses a certificate that points to a key its issuer has not', () => {
    expect(withFields({ aki: '34'.repeat(20) })).toEqual([
      expect.stringContaining(`its aki ${'34'.repeat(20)} is the ski of no certificate of "${root.subject}"`),
    ]);
    expect(problems({ ...root, aki: '34'.repeat(20) })).toHaveLength(1);
  });
});
