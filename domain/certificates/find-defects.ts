import type { Fault } from '#domain/fault.ts';
import type { Certificate } from './certificate.ts';
import { isSelfSigned, issuersOf, withSameKey } from './relatives.ts';

type Report = (record: string, problem: string, cure: string) => void;

/**
 * Everything in a catalogue that cannot be so, all at once: an identifier that
 * has not the form of its kind, two records of one certificate, records that
 * contradict each other.
 * @param file what the faults name as their file
 */
export function findDefects(catalogue: readonly Certificate[], file: string): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (record, problem, cure) => {
    faults.push({ file, record, problem, cure });
  };
  checkRepeated(catalogue, report);
  for (const certificate of catalogue) {
    checkForms(certificate, report);
    checkValidity(certificate, report);
    checkNames(certificate, report);
    checkKin(certificate, catalogue, report);
  }
  return faults;
}

function checkRepeated(catalogue: readonly Certificate[], report: Report): void {
  const identifiers = [
    { name: 'id', of: ({ id }: Certificate) => id },
    { name: 'sha1', of: ({ sha1 }: Certificate) => sha1 },
    { name: 'sha256', of: ({ sha256 }: Certificate) => sha256 },
    { name: 'serial and issuer', of: ({ issuer, serial }: Certificate) => `${serial} of ${issuer}` },
  ];
  for (const { name, of } of identifiers) {
    for (const [value, records] of Map.groupBy(catalogue, of)) {
      if (records.length === 1) continue;
      report(
        [...new Set(records.map(({ id }) => id))].join(', '),
        `the same ${name} stands ${records.length} times: ${value}`,
        'Remove the record that is there twice, or correct the identifier.',
      );
    }
  }
}

const hash = { form: /^[0-9A-F]{40}$/, says: '40 upper-case hex digits' };

/** What the fields that hold an identifier look like. */
const forms: Partial<Record<keyof Certificate, { form: RegExp; says: string }>> = {
  sha1: hash,
  sha256: { form: /^[0-9A-F]{64}$/, says: '64 upper-case hex digits' },
  // RFC 5280, 4.1.2.2: positive, at most 20 octets
  serial: { form: /^[0-7][0-9a-f]([0-9a-f]{2}){0,19}$/, says: 'a positive number in lower-case hex pairs' },
  ski: hash,
  aki: hash,
  spkiSha1: hash,
  // The last digit carries the last two bits of 32 bytes, with nothing behind them.
  spkiSha256Base64: { form: /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/, says: 'base64 of 32 bytes' },
  key: { form: /^(RSA \d{4}|EC secp\d{3}r1)$/, says: 'an algorithm with its bits or curve' },
};

function checkForms(certificate: Certificate, report: Report): void {
  const { id, commonName, sha1, serial, serialAliases = [] } = certificate;
  for (const [field, { form, says }] of Object.entries(forms)) {
    const value = certificate[field as keyof Certificate];
    // Some roots have no authority key identifier; every other field there must be.
    if (value === undefined && field === 'aki') continue;
    if (typeof value !== 'string' || !form.test(value))
      report(id, `${field} is "${value}", not ${says}`, 'Copy it from the certificate again.');
  }
  for (const alias of serialAliases) {
    if (/^[0-9a-f]+$/.test(alias) && alias !== serial) continue;
    report(
      id,
      `serialAliases has "${alias}", which is the serial itself or no lower-case hex`,
      'Write what the page misprints, or remove it.',
    );
  }
  const slug = commonName.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  const expected = `${slug}--${sha1.slice(0, 8).toLowerCase()}`;
  if (id !== expected)
    report(id, `the id is not "${expected}"`, 'Name it by its common name and the beginning of its SHA-1.');
}

function checkValidity({ id, notBefore, notAfter }: Certificate, report: Report): void {
  for (const moment of [notBefore, notAfter].filter((each) => !isMoment(each))) {
    report(id, `"${moment}" is no moment like 2024-06-27T23:59:59Z`, 'Write it in UTC, to the second.');
  }
  if (isMoment(notBefore) && isMoment(notAfter) && notBefore >= notAfter)
    report(id, `it ends (${notAfter}) before it begins (${notBefore})`, 'Correct notBefore or notAfter.');
}

function isMoment(text: string): boolean {
  const moment = new Date(text);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().replace('.000Z', 'Z') === text;
}

function checkNames(certificate: Certificate, report: Report): void {
  const { id, commonName, subject, issuer, issuerCommonName, variant } = certificate;
  if (!subject.startsWith(`CN=${commonName}, `))
    report(id, `"${subject}" does not begin with CN=${commonName}`, 'Correct subject or commonName.');
  if (!issuer.startsWith(`CN=${issuerCommonName}, `))
    report(
      id,
      `"${issuer}" does not begin with CN=${issuerCommonName}`,
      'Correct issuer or issuerCommonName.',
    );
  if (isSelfSigned(certificate) !== variant.startsWith('self-signed'))
    report(id, `it is called ${variant}, but its issuer is "${issuer}"`, 'Correct the variant or the names.');
}

/** What it says of its key and of its issuer, against what the others say. */
function checkKin(certificate: Certificate, catalogue: readonly Certificate[], report: Report): void {
  const { id, ski, spkiSha1, key, issuer, aki } = certificate;
  for (const other of withSameKey(certificate, catalogue)) {
    if (other.ski === ski && other.spkiSha1 === spkiSha1 && other.key === key) continue;
    report(
      id,
      `by spkiSha256Base64 it has the key of ${other.id}, but ski, spkiSha1 or key differ`,
      'Copy the identifiers of the key from both certificates again.',
    );
  }
  const pointsToIssuer = isSelfSigned(certificate)
    ? aki === undefined || aki === ski
    : issuersOf(certificate, catalogue).length > 0;
  // The issuers of some cross-signed roots are not in the catalogue: there is nothing to point to.
  if (!pointsToIssuer && catalogue.some(({ subject }) => subject === issuer))
    report(
      id,
      `its aki ${aki} is the ski of no certificate of "${issuer}"`,
      'Copy aki from the certificate again, or add the missing certificate of the issuer.',
    );
}
