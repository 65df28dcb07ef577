import type { Place } from '../identification.ts';
import { elementAt, kindOfDer } from './der.ts';
import { hexDumps } from './hex-dumps.ts';
import { knownNames, unknownNames } from './names.ts';
import { bareBase64, base64OfPem, isPrivate, pemBlocks } from './pem.ts';
import { printedCertificates } from './printed.ts';
import { readDer } from './read-bytes.ts';
import type { Origin, Reading } from './reading.ts';
import { shorten, TextUnderRead } from './text.ts';
import { base64Values, decimalSerials, hexBytes, hexValues } from './values.ts';

/** Containers within containers: base64 of PEM in a configuration, and no deeper. */
const deepest = 3;

/** What says that a block holds no certificate, by the end of its label. */
const notCertificates = /(?:PARAMETERS|CRL|PGP [A-Z ]+|SSH2? [A-Z ]+|ATTRIBUTE CERTIFICATE)$/;

/** A private key written as JWK: its members other than `d` are public. */
const jwkPrivate = /"d"\s*:\s*"[A-Za-z0-9_-]{20,}"/g;

/**
 * Reads a text: PEM first, then DER in base64, then what tools print, then
 * single values and names. What one reader has taken the next ones leave alone.
 * @returns whether anything was found
 */
export async function readText(text: string, origin: Origin, reading: Reading): Promise<boolean> {
  const under = new TextUnderRead(text);
  const isBinary = origin.container === 'binary';
  let hasFound = false;
  const place = (offset: number): Place =>
    origin.depth > 0 || isBinary ? origin.where : { ...origin.where, line: under.lineAt(offset) };
  const at = (offset: number) => (origin.depth > 0 ? origin.at : offset);

  if (!isBinary) {
    for (const block of pemBlocks(under)) {
      hasFound = true;
      await readBlock(block, place(block.start), { ...origin, at: at(block.start) }, reading);
      await reading.breathe();
    }
    for (const { start, text: inner } of base64OfPem(under)) {
      hasFound = true;
      const where = place(start);
      if (origin.depth < deepest)
        await readText(inner, { ...origin, where, at: at(start), depth: origin.depth + 1 }, reading);
      await reading.breathe();
    }
    for (const { index, 0: written } of text.matchAll(jwkPrivate)) {
      if (
        under.takenUntil(index) !== undefined ||
        !/"kty"/.test(text.slice(Math.max(0, index - 3_000), index + 3_000))
      )
        continue;
      under.take(index, index + written.length);
      reading.report({ code: 'private-key', where: place(index), details: { label: 'JWK' } });
    }
    for (const { start, bytes } of bareBase64(under)) {
      hasFound = true;
      await readDer(bytes, { ...origin, where: place(start), at: at(start), container: 'base64' }, reading);
      await reading.breathe();
    }
    for (const dump of hexDumps(under)) {
      await reading.breathe();
      if (!dump || kindOfDer(dump.bytes) === 'other') continue;
      hasFound = true;
      under.take(dump.start, dump.end);
      await readDer(
        dump.bytes,
        { ...origin, where: place(dump.start), at: at(dump.start), container: 'hex' },
        reading,
      );
    }
    for (const hex of hexBytes(under)) {
      await reading.breathe();
      if (!hex) continue;
      hasFound = true;
      const { start, bytes } = hex;
      await readDer(bytes, { ...origin, where: place(start), at: at(start), container: 'hex' }, reading);
    }
    for (const printed of printedCertificates(under)) {
      await reading.breathe();
      if (!printed) continue;
      hasFound = true;
      const { fields, start, text: line, alias } = printed;
      const where = { ...place(start), ...(alias && { entry: alias }) };
      reading.see({ type: 'printed', fields, at: at(start), text: line, where });
    }
  }
  const values = [
    hexValues(under, reading.known),
    base64Values(under, reading.known),
    decimalSerials(under, reading.known),
  ];
  for (const readers of values) {
    for (const value of readers) {
      if (!value) {
        await reading.breathe();
        continue;
      }
      // In a binary only what is known means anything.
      if (isBinary && !value.known) continue;
      const { start, end, form, hex, known } = value;
      hasFound = true;
      under.take(start, end);
      reading.see({
        type: 'value',
        form,
        hex,
        known,
        at: at(start),
        text: shorten(text.slice(start, end)),
        where: place(start),
      });
    }
  }
  for (const name of knownNames(under, reading.known, reading.names)) {
    if (!name) {
      await reading.breathe();
      continue;
    }
    const { start, end, commonName, attributes } = name;
    hasFound = true;
    under.take(start, end);
    const form = attributes.length > 1 ? 'distinguished-name' : 'common-name';
    const written = shorten(text.slice(start, end)) || commonName;
    reading.see({
      type: 'name',
      form,
      commonName,
      attributes,
      at: at(start),
      text: written,
      where: place(start),
    });
  }
  if (isBinary) return hasFound;
  for (const { start, end, commonName, attributes } of unknownNames(under)) {
    hasFound = true;
    const written = shorten(text.slice(start, end));
    reading.see({
      type: 'name',
      form: 'distinguished-name',
      commonName,
      attributes,
      at: at(start),
      text: written,
      where: place(start),
    });
  }
  return hasFound;
}

async function readBlock(
  { label, bytes, hasEnd }: { readonly label: string; readonly bytes: Uint8Array; readonly hasEnd: boolean },
  where: Place,
  origin: Origin,
  reading: Reading,
): Promise<void> {
  if (isPrivate(label)) return reading.report({ code: 'private-key', where, details: { label } });
  if (notCertificates.test(label))
    return reading.report({ code: 'not-a-certificate', where, details: { label } });
  const expected = elementAt(bytes, 0)?.end;
  if (bytes[0] !== 0x30 || expected === undefined) {
    return reading.report({ code: hasEnd ? 'pem-broken' : 'pem-without-end', where, details: { label } });
  }
  if (!hasEnd) {
    const details = { label, expected: Math.max(0, expected), present: bytes.length };
    reading.report({ code: 'pem-without-end', where, details });
    if (expected > bytes.length) return;
  }
  await readDer(bytes, { ...origin, where, container: label.includes('KEY') ? label : 'PEM' }, reading);
}
