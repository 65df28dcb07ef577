import { describe, expect, it } from 'vitest';
import { certificate, certificates } from '#content/certificates/index.ts';
import { caOf } from '#domain/certificates/identifier-forms.ts';

const each = certificates.map((record) => [record.id, record] as const);
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('the catalogue of certificates', () => {
  it('has each certificate once, by every identifier of one', () => {
    for (const key of ['id', 'sha1', 'sha256', 'serial'] as const) {
      expect(repeated(certificates.map((record) => record[key]))).toEqual([]);
    }
  });

  it('finds a certificate by its id, and refuses an id that it has not', () => {
    for (const [id, record] of each) expect(certificate(id)).toBe(record);
    expect(() => certificate('microsoft-azure-tls-issuing-ca-01')).toThrow(
      'content/certificates/catalogue.json has no certificate "microsoft-azure-tls-issuing-ca-01"',
    );
  });

  it('has one key for all certificates of a CA, and another for every other CA', () => {
    const keys = new Map<string, Set<string>>();
    for (const { id, ski, spkiSha256Base64 } of certificates) {
      keys.set(caOf(id), (keys.get(caOf(id)) ?? new Set()).add(`${ski} ${spkiSha256Base64}`));
    }
    expect([...keys].filter(([, ofCa]) => ofCa.size !== 1)).toEqual([]);
    expect(repeated([...keys.values()].flatMap((ofCa) => [...ofCa]))).toEqual([]);
  });

  it('has one certificate of each variant for a CA', () => {
    expect(repeated(certificates.map(({ id, variant }) => `${caOf(id)} ${variant}`))).toEqual([]);
  });
});

describe.each(each)('%s', (id, record) => {
  it('is named by its common name and the beginning of its SHA-1', () => {
    const slug = record.commonName.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    expect(id).toBe(`${slug}--${record.sha1.slice(0, 8).toLowerCase()}`);
  });

  it('has whole identifiers in the form that fields of its kind have', () => {
    expect(record.sha1).toMatch(/^[0-9A-F]{40}$/);
    expect(record.sha256).toMatch(/^[0-9A-F]{64}$/);
    expect(record.ski).toMatch(/^[0-9A-F]{40}$/);
    // RFC 5280, 4.1.2.2: positive, at most 20 octets
    expect(record.serial).toMatch(/^(?:[0-9a-f]{2}){1,20}$/);
    expect(record.serial).toMatch(/^[0-7]/);
    expect(record.spkiSha256Base64).toMatch(/^[A-Za-z0-9+/]{43}=$/);
    expect(Buffer.from(record.spkiSha256Base64, 'base64')).toHaveLength(32);
  });

  it('has a misprinted serial beside the true one only where they differ', () => {
    for (const alias of record.serialAliases ?? []) {
      expect(alias).toMatch(/^[0-9a-f]+$/);
      expect(alias).not.toBe(record.serial);
    }
  });

  it('begins before it ends, both to the second in UTC', () => {
    for (const moment of [record.notBefore, record.notAfter]) {
      expect(new Date(moment).toISOString().replace('.000Z', 'Z')).toBe(moment);
    }
    expect(record.notBefore < record.notAfter).toBe(true);
  });

  it('names itself and its issuer as its variant says', () => {
    expect(record.subject).toMatch(new RegExp(`^CN=${record.commonName}, `));
    expect(record.issuer).toMatch(new RegExp(`^CN=${record.issuerCommonName}, `));
    const signer = {
      'digicert-signed': 'DigiCert Global Root G2',
      'digicert-signed-earlier': 'DigiCert Global Root G2',
      'microsoft-root-signed': 'Microsoft RSA Root Certificate Authority 2017',
      'microsoft-root-signed-earlier': 'Microsoft RSA Root Certificate Authority 2017',
      'self-signed': record.commonName,
    }[record.variant];
    expect(record.issuerCommonName).toBe(signer);
    expect(record.issuer === record.subject).toBe(record.variant === 'self-signed');
  });

  it('is called earlier only when a later one of the same kind is listed', () => {
    if (!record.variant.endsWith('-earlier')) return;
    const later = certificates.find(
      (other) => caOf(other.id) === caOf(id) && `${other.variant}-earlier` === record.variant,
    );
    expect(later).toMatchObject({ listedByProvider: true });
    expect(record.listedByProvider).toBe(false);
    expect(record.notBefore < (later?.notBefore ?? '')).toBe(true);
  });
});
