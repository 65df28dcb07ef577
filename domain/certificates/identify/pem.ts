import { gatherBase64 } from './base64.ts';
import { defectOf, elementAt } from './der.ts';
import type { TextUnderRead } from './text.ts';

/** A PEM block as it stands in a text. */
export interface PemBlock {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
  readonly hasEnd: boolean;
}

const marker = /-----(BEGIN|END) ([A-Z0-9 #]{1,40})-----/g;

/**
 * The PEM blocks of a text (RFC 7468, and what tools and source code make of
 * it), in order; each is marked as taken. A private key's bytes are not even decoded.
 */
export function* pemBlocks(under: TextUnderRead): Generator<PemBlock> {
  const { text } = under;
  const markers = [...text.matchAll(marker)];
  for (const [index, begin] of markers.entries()) {
    if (begin[1] !== 'BEGIN') continue;
    const label = begin[2] ?? '';
    const from = begin.index + begin[0].length;
    const next = markers[index + 1];
    const hasEnd = next?.[1] === 'END';
    const to = next?.index ?? text.length;
    if (isPrivate(label)) {
      // Without its end nobody knows how far the key goes: to the next block, or to where its lines end.
      const end = hasEnd ? to + next[0].length : gatherBase64(text, from, to).end;
      under.take(begin.index, end);
      yield { label, start: begin.index, end, bytes: new Uint8Array(), hasEnd };
      continue;
    }
    const body = withoutMargins(text.slice(from, Math.min(to, from + longestBody)));
    const gathered = gatherBase64(body, 0, body.length, wholeLength);
    const end = hasEnd ? to + next[0].length : Math.min(to, from + gathered.end);
    under.take(begin.index, end);
    yield { label, start: begin.index, end, bytes: gathered.bytes, hasEnd };
  }
}

/** No block is longer: a bundle in PKCS#7 has some hundred kilobytes. */
const longestBody = 32 * 1024 * 1024;

/**
 * The lines of a block without what stands before each of them: headers
 * (RFC 1421, also `Comment:`), numbers of lines, the mark of a patch.
 * Base64 has none of these at the beginning of every line.
 */
function withoutMargins(body: string): string {
  const lines = body.split(/\r\n|[\n\r]/);
  const headerEnd = lines.findIndex(
    (line, index) => index > 0 && !/^[A-Za-z][A-Za-z0-9-]*: |^[ \t]+\S/.test(line),
  );
  const kept =
    headerEnd > 1 && /^[A-Za-z][A-Za-z0-9-]*: /.test(lines[1] ?? '') ? lines.slice(headerEnd) : lines;
  const full = kept.filter((line) => line.trim() !== '');
  const margin = [/^\s*\d+(?:\s*[:|])?\s+(?=\S)/, /^[+-](?=\S)/].find(
    (each) => full.length > 2 && full.slice(0, -1).every((line) => each.test(line)),
  );
  return (margin ? kept.map((line) => line.replace(margin, '')) : kept).join('\n');
}

export function isPrivate(label: string): boolean {
  return label.includes('PRIVATE KEY');
}

/** How many bytes an element has, by its header. */
function wholeLength(start: Uint8Array): number | undefined {
  const element = elementAt(start, 0);
  return element && element.end > 0 ? element.end : undefined;
}

/** Base64 of DER without BEGIN and END lines. */
export interface BareBase64 {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** `MII` is what base64 makes of 30 82: a sequence longer than 255 bytes. `MIH` and `MIG` are shorter ones, `MFkw` and `MHYw` elliptic keys. */
const anchor = /(?<![A-Za-z0-9+/])(?:MI[IHG][A-Za-z0-9+/]|MFkw|MHYw)/g;

/**
 * DER in base64 without armour, as in JWK's x5c, SAML, resource files: a
 * sequence that decodes whole and has a sound outside. A sequence cut short is
 * reported only where it is long, since many words begin with MII.
 */
export function* bareBase64(under: TextUnderRead): Generator<BareBase64> {
  const { text } = under;
  // Each failed attempt costs what it gathered; together they may cost a few times the text.
  let budget = text.length * 4 + 100_000;
  anchor.lastIndex = 0;
  for (let found = anchor.exec(text); found; found = anchor.exec(text)) {
    const taken = under.takenUntil(found.index);
    if (taken !== undefined) {
      anchor.lastIndex = taken;
      continue;
    }
    const { bytes, end } = gatherBase64(text, found.index, text.length, wholeLength);
    budget -= end - found.index;
    const isWhole = (elementAt(bytes, 0)?.end ?? 0) === bytes.length && bytes.length > 60;
    if (isWhole && defectOf(bytes) === undefined) {
      under.take(found.index, end);
      yield { start: found.index, end, bytes };
      anchor.lastIndex = end;
    } else if (budget < 0) {
      anchor.lastIndex = end;
    }
  }
}

/** `-----BEGIN` in base64: a whole PEM text encoded once more, as Kubernetes does. */
const encodedPem = /(?<![A-Za-z0-9+/])LS0tLS1CRUdJT/g;

/** PEM texts that stand in base64. */
export function* base64OfPem(under: TextUnderRead): Generator<{ start: number; end: number; text: string }> {
  let passed = 0;
  for (const { index } of under.text.matchAll(encodedPem)) {
    if (index < passed || under.takenUntil(index) !== undefined) continue;
    const { bytes, end } = gatherBase64(under.text, index, under.text.length);
    passed = end;
    under.take(index, end);
    yield { start: index, end, text: new TextDecoder('latin1').decode(bytes) };
  }
}
