import { describe, expect, it } from 'vitest';
import { certificate, certificates } from '#content/certificates/index.ts';
import {
  isSelfSigned,
  issuedBy,
  issuersOf,
  kindOf,
  roleIn,
  withSameKey,
  withSameNameOnly,
} from '#domain/certificates/relatives.ts';

const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);
const g2 = certificate('digicert-global-root-g2--df3c24f9');

describe('the role of a certificate', () => {
  const notice = {
    certificates: { expiring: ['a'], replacement: ['b', 'c'], 'root-unchanged': ['d'] },
  };

  it.each([
    ['a', 'expiring'],
    ['c', 'replacement'],
    ['d', 'root-unchanged'],
    ['e', 'other'],
    ['', 'other'],
  ])('is what the notice says of it, else other: %s is %s', (id, role) => {
    expect(roleIn(notice, id)).toBe(role);
  });
});

describe('certificates of one key', () => {
  it('are all those of the CA, whoever signed them, but for the certificate itself', () => {
    const found = withSameKey(certificate('microsoft-azure-tls-issuing-ca-01--2f2877c5'), certificates);
    expect(ids(found).toSorted()).toEqual([
      'microsoft-azure-tls-issuing-ca-01--03b755c5',
      'microsoft-azure-tls-issuing-ca-01--a2ad0a1e',
      'microsoft-azure-tls-issuing-ca-01--b9ed88eb',
    ]);
  });

  it('are those of a root that other roots signed too', () => {
    expect(withSameKey(g2, certificates)).toHaveLength(7);
    expect(withSameKey(g2, certificates).every(({ variant }) => variant === 'cross-signed')).toBe(true);
  });
});

describe('certificates of one name and several keys', () => {
  it('are told apart from those of one key', () => {
    const other = certificate('microsoft-tls-g1-ecc-ca-01--71e618ce');
    expect(withSameNameOnly(other, certificates)).toHaveLength(3);
    expect(withSameNameOnly(g2, certificates)).toEqual([]);
  });
});

describe('the issuer of a certificate', () => {
  it('has its name and its key: every certificate of it that can complete the chain', () => {
    const found = issuersOf(certificate('microsoft-azure-tls-issuing-ca-01--2f2877c5'), certificates);
    expect(found).toContain(g2);
    expect(found).toHaveLength(8);
  });

  it('is not one that only has the key: the name must fit too', () => {
    const archived = 'microsoft-rsa-root-certificate-authority-2017--ee68c3e9';
    const present = 'microsoft-rsa-root-certificate-authority-2017--73a5e64a';
    const of = (id: string) => ids(issuersOf(certificate(id), certificates));
    expect(of('microsoft-azure-tls-issuing-ca-01--a2ad0a1e')).toEqual([archived]);
    expect(of('microsoft-azure-tls-issuing-ca-01--b9ed88eb')).toEqual([present]);
  });

  it('is nobody else for a root', () => {
    expect(isSelfSigned(g2)).toBe(true);
    expect(issuersOf(g2, certificates)).toEqual([]);
  });

  it('lists what it issued', () => {
    const baltimore = certificate('baltimore-cybertrust-root--d4de20d0');
    expect(ids(issuedBy(baltimore, certificates))).toContain('microsoft-it-tls-ca-1--417e2250');
    expect(issuedBy(certificate('microsoft-it-tls-ca-1--417e2250'), certificates)).toEqual([]);
  });
});

describe('the kind of a certificate', () => {
  it.each([
    ['digicert-global-root-g2--df3c24f9', 'root'],
    ['microsoft-rsa-root-certificate-authority-2017--ee68c3e9', 'root'],
    ['microsoft-tls-rsa-root-g2--b5ee89e7', 'cross-signed'],
    ['microsoft-azure-tls-issuing-ca-01--2f2877c5', 'intermediate'],
    ['microsoft-rsa-tls-issuing-aoc-ca-01--005ec9a0', 'intermediate'],
  ])('%s is %s', (id, kind) => {
    expect(kindOf(certificate(id))).toBe(kind);
  });
});
