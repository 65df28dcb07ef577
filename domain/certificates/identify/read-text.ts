import type { Place } from '../identification.ts';
import { elementAt, kindOfDer } from './der.ts';
import { hexDumps } from './hex-dumps.ts';
import { knownNames, unknownNames } from './names.ts';
import { bareBase64, base64OfPem, isPrivate, type PemBlock, pemBlocks } from './pem.ts';
import { printedCertificates } from './printed.ts';
import { printedPrivateKeys } from './printed-keys.ts';
import { readDer } from './read-bytes.ts';
import type { Origin, Reading } from './reading.ts';
import { shorten, TextUnderRead } from './text.ts';
import {
  base64Values,
  decimalBytes,
  decimalSerials,
  type FoundValue,
  hexBytes,
  hexValues,
} from './values.ts';
import { writtenPrivateKeys } from './written-keys.ts';

/** Containers within containers: base64 of PEM in a configuration, and no deeper. */
const deepest = 3;

/** What says that a block holds no certificate, by the end of its label. */
const notCertificates = /(?:PARAMETERS|CRL|PGP [A-Z ]+|SSH2? [A-Z ]+|ATTRIBUTE CERTIFICATE)$/;

/** What calls the value behind it a secret, as settings and wallets of raw keys do. */
const secretLabel =
  /(?:(?:private|secret)[ _-]?key|client[ _-]?secret|秘密キー|秘密鍵)["'`]?\s{0,9}[:=]{1,2}\s{0,9}["'`]?(?:0x)?$/i;

/** A text while it is read, and where what is found in it stands. */
interface TextPage {
  readonly under: TextUnderRead;
  readonly origin: Origin;
  readonly reading: Reading;
  readonly isBinary: boolean;
  readonly where: (offset: number) => Place;
  readonly at: (offset: number) => number;
  hasFound: boolean;
}

type Reader = (page: TextPage) => Promise<void>;

/** In this order: what one has taken, the later ones leave alone. */
const readers: readonly Reader[] = [
  readPem,
  readEncodedPem,
  readWrittenKeys,
  readBase64Der,
  readHexDumps,
  readHexDer,
  readDecimalBytes,
  readPrintedKeys,
  readPrinted,
  (page) => readValues(page, hexValues(page.under, page.reading.known)),
  (page) => readValues(page, base64Values(page.under, page.reading.known)),
  (page) => readValues(page, decimalSerials(page.under, page.reading.known)),
  readKnownNames,
  readUnknownNames,
];

/** Of the letters in a program only known values and names mean anything. */
const readersOfBinary: readonly Reader[] = [
  (page) => readValues(page, hexValues(page.under, page.reading.known)),
  (page) => readValues(page, base64Values(page.under, page.reading.known)),
  readKnownNames,
];

/**
 * Reads a text: PEM first, then DER in base64 and hex, then what tools print,
 * then single values and names.
 * @returns whether anything was found
 */
export async function readText(text: string, origin: Origin, reading: Reading): Promise<boolean> {
  const under = new TextUnderRead(text);
  const isBinary = origin.container === 'binary';
  const hasLines = origin.depth === 0 && !isBinary;
  const page: TextPage = {
    under,
    origin,
    reading,
    isBinary,
    where: (offset) => (hasLines ? { ...origin.where, line: under.lineAt(offset) } : origin.where),
    at: (offset) => (origin.depth > 0 ? origin.at : offset),
    hasFound: false,
  };
  for (const read of isBinary ? readersOfBinary : readers) {
    await read(page);
    under.settle();
    await reading.breathe();
  }
  return page.hasFound;
}

async function readPem(page: TextPage): Promise<void> {
  for (const block of pemBlocks(page.under)) {
    page.hasFound = true;
    await readBlock(block, page);
    await page.reading.breathe();
  }
}

async function readBlock({ label, bytes, hasEnd, start }: PemBlock, page: TextPage): Promise<void> {
  const { origin, reading } = page;
  const where = page.where(start);
  if (isPrivate(label)) return reading.report({ code: 'private-key', where, details: { label } });
  if (notCertificates.test(label)) {
    return reading.report({ code: 'not-a-certificate', where, details: { label } });
  }
  const expected = elementAt(bytes, 0)?.end;
  if (bytes[0] !== 0x30 || expected === undefined) {
    return reading.report({ code: hasEnd ? 'pem-broken' : 'pem-without-end', where, details: { label } });
  }
  if (!hasEnd) {
    const details = { label, expected: Math.max(0, expected), present: bytes.length };
    reading.report({ code: 'pem-without-end', where, details });
    if (expected > bytes.length) return;
  }
  const container = label.includes('KEY') ? label : 'PEM';
  await readDer(bytes, { ...origin, where, at: page.at(start), container }, reading);
}

async function readEncodedPem(page: TextPage): Promise<void> {
  const { under, origin, reading } = page;
  if (origin.depth >= deepest) return;
  for (const { start, text } of base64OfPem(under)) {
    page.hasFound = true;
    const inner = { ...origin, where: page.where(start), at: page.at(start), depth: origin.depth + 1 };
    await readText(text, inner, reading);
    await reading.breathe();
  }
}

async function readWrittenKeys({ under, where, reading }: TextPage): Promise<void> {
  for (const { start, label } of writtenPrivateKeys(under)) {
    reading.report({ code: 'private-key', where: where(start), details: { label } });
  }
}

async function readBase64Der(page: TextPage): Promise<void> {
  for (const { start, bytes } of bareBase64(page.under)) await readDerAt(start, bytes, 'base64', page);
}

async function readHexDumps(page: TextPage): Promise<void> {
  for (const dump of hexDumps(page.under)) {
    await page.reading.breathe();
    if (!dump || kindOfDer(dump.bytes) === 'other') continue;
    page.under.take(dump.start, dump.end);
    await readDerAt(dump.start, dump.bytes, 'hex', page);
  }
}

async function readHexDer(page: TextPage): Promise<void> {
  for (const found of hexBytes(page.under)) {
    await page.reading.breathe();
    if (found) await readDerAt(found.start, found.bytes, 'hex', page);
  }
}

async function readDecimalBytes(page: TextPage): Promise<void> {
  const { under, origin, reading } = page;
  for (const { start, bytes } of decimalBytes(under)) {
    if (bytes[0] === 0x30) await readDerAt(start, bytes, 'decimal', page);
    else if (origin.depth < deepest) {
      page.hasFound = true;
      const inner = { ...origin, where: page.where(start), at: page.at(start), depth: origin.depth + 1 };
      await readText(new TextDecoder('latin1').decode(bytes), inner, reading);
    }
  }
}

async function readPrintedKeys(page: TextPage): Promise<void> {
  let last = Number.NEGATIVE_INFINITY;
  for (const start of printedPrivateKeys(page.under)) {
    page.hasFound = true;
    const line = page.under.lineAt(start);
    // One key prints several secret numbers, one below another.
    if (line - last > 60) {
      page.reading.report({ code: 'private-key', where: page.where(start), details: { label: 'text' } });
    }
    last = line;
  }
}

async function readDerAt(start: number, bytes: Uint8Array, container: string, page: TextPage): Promise<void> {
  page.hasFound = true;
  await readDer(
    bytes,
    { ...page.origin, where: page.where(start), at: page.at(start), container },
    page.reading,
  );
  await page.reading.breathe();
}

async function readPrinted(page: TextPage): Promise<void> {
  for (const printed of printedCertificates(page.under)) {
    await page.reading.breathe();
    if (!printed) continue;
    page.hasFound = true;
    const { fields, start, text, alias } = printed;
    const where = { ...page.where(start), ...(alias && { entry: alias }) };
    page.reading.see({ type: 'printed', fields, at: page.at(start), text, where });
  }
}

/** @param values undefined where it is time to breathe */
async function readValues(page: TextPage, values: Iterable<FoundValue | undefined>): Promise<void> {
  const { under, reading } = page;
  for (const value of values) {
    if (!value) {
      await reading.breathe();
      continue;
    }
    if (page.isBinary && !value.known) continue;
    page.hasFound = true;
    const { start, end, form, hex, known } = value;
    under.take(start, end);
    if (!known && secretLabel.test(under.text.slice(Math.max(0, start - 60), start))) {
      reading.report({ code: 'private-key', where: page.where(start), details: { label: 'hex' } });
      continue;
    }
    const text = shorten(under.text.slice(start, end));
    reading.see({ type: 'value', form, hex, known, at: page.at(start), text, where: page.where(start) });
  }
}

async function readKnownNames(page: TextPage): Promise<void> {
  const { under, reading } = page;
  for (const name of knownNames(under, reading.known, reading.names)) {
    if (!name) {
      await reading.breathe();
      continue;
    }
    page.hasFound = true;
    const { start, end, commonName, attributes, isPart } = name;
    under.take(start, end);
    const form = attributes.length > 1 ? 'distinguished-name' : 'common-name';
    const text = shorten(under.text.slice(start, end)) || commonName;
    reading.see({
      type: 'name',
      form,
      ...(isPart && { isPart }),
      commonName,
      attributes,
      at: page.at(start),
      text,
      where: page.where(start),
    });
  }
}

async function readUnknownNames(page: TextPage): Promise<void> {
  const { under, reading } = page;
  for (const { start, end, commonName, attributes } of unknownNames(under)) {
    page.hasFound = true;
    const form = 'distinguished-name' as const;
    const text = shorten(under.text.slice(start, end));
    reading.see({
      type: 'name',
      form,
      commonName,
      attributes,
      at: page.at(start),
      text,
      where: page.where(start),
    });
    await reading.breathe();
  }
}
