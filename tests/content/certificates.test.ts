import { describe, expect, it } from 'vitest';
import { certificate, certificates } from '#content/certificates/index.ts';
import { notices } from '#content/notices/index.ts';
import { caOf } from '#domain/certificates/identifier-forms.ts';
import { issuersOf, roleIn, withSameKey } from '#domain/certificates/relatives.ts';

const each = certificates.map((record) => [record.id, record] as const);
const idsWith = (note: string) =>
  certificates.filter(({ notes = [] }) => notes.includes(note)).map(({ id }) => id);

/** The signers that each variant can have. */
const signers = {
  'digicert-signed': /^DigiCert Global Root (CA|G2|G3)$/,
  'digicert-signed-earlier': /^DigiCert Global Root G[23]$/,
  'microsoft-root-signed': /^Microsoft (RSA|ECC) Root Certificate Authority 2017$/,
  'microsoft-root-signed-earlier': /^Microsoft (RSA|ECC) Root Certificate Authority 2017$/,
  'microsoft-root-signed-malformed': /^Microsoft RSA Root Certificate Authority 2017$/,
  'baltimore-signed': /^Baltimore CyberTrust Root$/,
  'baltimore-signed-earlier': /^Baltimore CyberTrust Root$/,
  'g2-root-signed': /^Microsoft TLS (RSA|ECC) Root G2$/,
  'self-signed': /./,
  'self-signed-archived': /./,
  'cross-signed': /^(Baltimore|DigiCert|VeriSign) /,
};

describe('the catalogue of certificates', () => {
  it('knows the old and new certificates and those that are taken for them', () => {
    expect(certificates).toHaveLength(158);
  });

  it('finds a certificate by its id, and refuses an id that it has not', () => {
    for (const [id, record] of each) expect(certificate(id)).toBe(record);
    expect(() => certificate('microsoft-azure-tls-issuing-ca-01')).toThrow(
      'content/certificates/catalogue.json has no certificate "microsoft-azure-tls-issuing-ca-01"',
    );
  });

  it('has one key for all certificates of a name, but for one that says so', () => {
    const keys = new Map<string, Set<string>>();
    for (const { id, spkiSha256Base64 } of certificates) {
      keys.set(caOf(id), (keys.get(caOf(id)) ?? new Set()).add(spkiSha256Base64));
    }
    const several = [...keys].filter(([, ofName]) => ofName.size > 1).map(([name]) => name);
    expect(several).toEqual(['microsoft-tls-g1-ecc-ca-01']);
    expect(idsWith('other-key')).toEqual(['microsoft-tls-g1-ecc-ca-01--71e618ce']);
    expect(withSameKey(certificate('microsoft-tls-g1-ecc-ca-01--71e618ce'), certificates)).toEqual([]);
  });

  it('has no key of two names', () => {
    const names = new Map<string, Set<string>>();
    for (const { id, spkiSha256Base64 } of certificates) {
      names.set(spkiSha256Base64, (names.get(spkiSha256Base64) ?? new Set()).add(caOf(id)));
    }
    expect([...names.values()].filter((ofKey) => ofKey.size > 1)).toEqual([]);
  });

  it('warns of every certificate that strict readers refuse', () => {
    expect(idsWith('malformed')).toHaveLength(4);
    expect(idsWith('malformed')).toEqual(
      certificates.filter(({ variant }) => variant.endsWith('-malformed')).map(({ id }) => id),
    );
  });

  it('explains the serial that an official page misprints, and no other', () => {
    const misprinted = certificates.filter(({ serialAliases }) => serialAliases);
    expect(misprinted.map(({ id }) => id)).toEqual(idsWith('misprinted-serial'));
    expect(misprinted).toMatchObject([
      {
        serial: '330000001dbe9496f3db8b8de700000000001d',
        serialAliases: ['1dbe9496f3db8b8de700000000001d'],
      },
    ]);
  });

  it.each(notices.map((notice) => [notice.id, notice] as const))(
    'says of %s which certificates it is about',
    (_, notice) => {
      const counts = Map.groupBy(certificates, ({ id }) => roleIn(notice, id));
      expect(Object.fromEntries([...counts].map(([role, of]) => [role, of.length]))).toEqual({
        expiring: 16,
        replacement: 12,
        'root-unchanged': 2,
        other: 128,
      });
    },
  );

  it('calls none of the notice’s a certificate with the name or key of an old or new CA', () => {
    for (const notice of notices) {
      const concerned = new Set([...notice.certificates.expiring, ...notice.certificates.replacement]);
      const names = new Set([...concerned].map((id) => certificate(id).commonName));
      const named = certificates.filter(({ commonName }) => names.has(commonName)).map(({ id }) => id);
      expect(named.toSorted()).toEqual([...concerned].toSorted());
    }
  });

  it('knows the issuer of every certificate, but of some cross-signed roots', () => {
    const orphans = certificates.filter(
      (record) => !record.variant.startsWith('self-signed') && issuersOf(record, certificates).length === 0,
    );
    expect(new Set(orphans.map(({ issuerCommonName }) => issuerCommonName))).toEqual(
      new Set([
        'DigiCert High Assurance EV Root CA',
        'VeriSign Class 3 Public Primary Certification Authority - G4',
        'VeriSign Class 3 Public Primary Certification Authority - G5',
        'VeriSign Universal Root Certification Authority',
      ]),
    );
    expect(orphans.every(({ variant }) => variant === 'cross-signed')).toBe(true);
  });
});

describe.each(each)('%s', (id, record) => {
  it('was signed by whom its variant says', () => {
    expect(record.issuerCommonName).toMatch(signers[record.variant]);
  });

  it('is called earlier only when a later one of the same kind and key is listed', () => {
    if (!/-(earlier|archived)$/.test(record.variant)) return;
    const later = withSameKey(record, certificates).find(
      (other) => other.variant === record.variant.replace(/-(earlier|archived)$/, ''),
    );
    expect(later).toMatchObject({ listedByProvider: true });
    expect(record.listedByProvider).toBe(false);
    expect(record.notBefore < (later?.notBefore ?? '')).toBe(true);
  });

  it('is said to be listed by Microsoft exactly where an edition of the list is among its sources', () => {
    const isListed = record.sources.some((source) => source.startsWith('ca-details'));
    expect([id, record.listedByProvider]).toEqual([id, isListed]);
  });
});
