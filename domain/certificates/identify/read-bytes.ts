import type { Place } from '../identification.ts';
import { decodeText, looksLike } from './decode-text.ts';
import { defectOf, elementAt, kindOfDer } from './der.ts';
import { embeddedCertificates } from './embedded-certificates.ts';
import { isStorePassword, javaKeyStoreFormat, readJavaKeyStore } from './java-key-store.ts';
import { readText } from './read-text.ts';
import type { Origin, Reading } from './reading.ts';

/** Passwords that stores are opened with before anybody is asked: none, the empty one, Java's default. */
const usualPasswords = [undefined, '', 'changeit'] as const;

/** Reads a file: a store, DER, a text, or whatever certificates stand in a binary. */
export async function readFile(bytes: Uint8Array, where: Place, reading: Reading): Promise<void> {
  const origin: Origin = { where, at: 0, depth: 0, container: 'DER' };
  if (javaKeyStoreFormat(bytes)) return readJavaStore(bytes, origin, reading);
  if (bytes[0] === 0x30 && isDer(bytes)) return readDer(bytes, origin, reading);
  const text = decodeText(bytes);
  if (text !== undefined) {
    await readText(text, origin, reading);
    return;
  }
  let count = 0;
  for (const { at, der } of embeddedCertificates(bytes)) {
    count += 1;
    const place = { ...where, entry: String(count) };
    reading.see({ type: 'certificate', der, at, text: looksLike(bytes) ?? 'DER', where: place });
    await reading.breathe();
  }
  // Names and thumbprints stand in programs as plain letters.
  const found = await readText(
    new TextDecoder('latin1').decode(bytes),
    { ...origin, container: 'binary' },
    reading,
  );
  if (count === 0 && !found) {
    const details = { bytes: bytes.length, looksLike: looksLike(bytes) ?? '' };
    reading.report({ code: 'binary', where, details });
  }
}

/** DER or a cut piece of it, and not a text that happens to begin with a zero. */
function isDer(bytes: Uint8Array): boolean {
  const second = bytes[1] ?? 0;
  if (kindOfDer(bytes) !== 'other') return true;
  return second >= 0x80 && second <= 0x84 && decodeText(bytes) === undefined;
}

/** Reads DER: one element, or several after another as some exports write them. */
export async function readDer(bytes: Uint8Array, origin: Origin, reading: Reading): Promise<void> {
  let rest = bytes;
  for (let count = 1; rest.length > 0 && count <= 1_000; count += 1) {
    const element = elementAt(rest, 0);
    const end = !element || element.end < 0 ? rest.length : Math.min(element.end, rest.length);
    const isOne = count === 1 && end === rest.length;
    const where = isOne ? origin.where : { ...origin.where, entry: String(count) };
    await readElement(rest.subarray(0, end), element?.end ?? 0, { ...origin, where }, reading);
    rest = rest.subarray(end);
    // Zero bytes or a line end behind the last one are no more of it.
    if (rest[0] !== 0x30) break;
  }
}

/** @param expected how long the element says it is */
async function readElement(
  bytes: Uint8Array,
  expected: number,
  origin: Origin,
  reading: Reading,
): Promise<void> {
  const { where, at, container } = origin;
  const kind = kindOfDer(bytes);
  if (kind === 'private-key')
    return reading.report({ code: 'private-key', where, details: { label: container } });
  if (expected > bytes.length) {
    return reading.report({ code: 'truncated', where, details: { expected, present: bytes.length } });
  }
  if (kind === 'pkcs12') return readStore(bytes, origin, reading);
  const defect = defectOf(bytes);
  if (kind === 'certificate') {
    // Known certificates are known by their hash, whatever is wrong inside: four of them have a malformed extension.
    return reading.see({ type: 'certificate', der: bytes, at, text: container, where });
  }
  if (kind === 'pkcs7') {
    let count = 0;
    for (const { der } of embeddedCertificates(bytes)) {
      count += 1;
      const place = { ...where, entry: String(count) };
      reading.see({ type: 'certificate', der, at, text: 'PKCS#7', where: place });
      await reading.breathe();
    }
    if (count === 0) reading.report({ code: 'not-a-certificate', where, details: { label: 'PKCS#7' } });
    return;
  }
  if (defect) {
    const details = 'reason' in defect ? { reason: defect.reason } : { ...defect };
    return reading.report({ code: 'reason' in defect ? 'malformed' : 'truncated', where, details });
  }
  if (kind === 'public-key') return reading.see({ type: 'key', spki: bytes, at, text: container, where });
  if (kind === 'certificate-request')
    return reading.report({ code: 'certificate-request', where, details: {} });
  const label = kind === 'crl' ? 'CRL' : container;
  reading.report({ code: 'not-a-certificate', where, details: { label } });
}

/** The certificates of a JKS or JCEKS store stand there in the open; its password only shows whether it was changed. */
async function readJavaStore(bytes: Uint8Array, origin: Origin, reading: Reading): Promise<void> {
  const { where, at } = origin;
  const store = readJavaKeyStore(bytes);
  if (!store) return;
  const { format, entries, unread, rest } = store;
  for (const { alias, certificates, isPrivateKey } of entries) {
    if (isPrivateKey) {
      reading.report({ code: 'private-key', where: { ...where, entry: alias }, details: { label: format } });
    }
    for (const der of certificates) {
      reading.see({ type: 'certificate', der, at, text: format, where: { ...where, entry: alias } });
      await reading.breathe();
    }
  }
  for (const { der } of embeddedCertificates(rest)) {
    reading.see({ type: 'certificate', der, at, text: format, where });
    await reading.breathe();
  }
  if (rest.length > 0) {
    reading.report({ code: 'unsupported', where, details: { format, reason: 'secret key' } });
  } else if (unread > 0) {
    reading.report({
      code: 'truncated',
      where,
      details: { expected: entries.length + unread, present: entries.length },
    });
  } else if (reading.password !== undefined) {
    if (!isStorePassword(bytes, reading.password))
      reading.report({ code: 'password-wrong', where, details: { format } });
  } else if (!['', 'changeit'].some((usual) => isStorePassword(bytes, usual))) {
    reading.report({ code: 'integrity-unchecked', where, details: { format } });
  }
}

/** What is open in a store is read whatever the password; the rest with the reader's, or else with the usual ones. */
async function readStore(bytes: Uint8Array, { where, at }: Origin, reading: Reading): Promise<void> {
  const format = 'PKCS#12';
  const { readPkcs12, UnsupportedStoreError } = await import('./pkcs12.ts');
  const passwords = reading.password === undefined ? usualPasswords : [reading.password];
  let content: Awaited<ReturnType<typeof readPkcs12>> | undefined;
  try {
    for (const password of passwords) {
      content = await readPkcs12(bytes, password, reading.breathe);
      if (!content.isLocked) break;
    }
  } catch (error) {
    const code = error instanceof UnsupportedStoreError ? 'unsupported' : 'malformed';
    const reason = error instanceof Error ? error.message : String(error);
    return reading.report({ code, where, details: { format, reason } });
  }
  if (!content) return;
  for (const [index, { alias, der }] of content.certificates.entries()) {
    const place = { ...where, entry: alias || String(index + 1) };
    reading.see({ type: 'certificate', der, at, text: format, where: place });
    await reading.breathe();
  }
  if (content.privateKeys > 0) reading.report({ code: 'private-key', where, details: { label: format } });
  if (content.isLocked) {
    const code = reading.password === undefined ? 'password-needed' : 'password-wrong';
    reading.report({ code, where, details: { format } });
  } else if (content.certificates.length === 0 && content.privateKeys === 0) {
    reading.report({ code: 'not-a-certificate', where, details: { label: format } });
  }
}
