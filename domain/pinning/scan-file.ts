import type { CertificatesFound } from './analyse.ts';
import { archiveLimits } from './archives/limits.ts';
import {
  type Allowance,
  archiveKind,
  fullAllowance,
  membersOf,
  unsupportedName,
} from './archives/members.ts';
import { isZip } from './archives/zip.ts';
import { decodeText, type Encoding } from './decode-text.ts';
import type { Engine } from './engine.ts';
import type { FileResult, Finding, NotRead } from './finding.ts';
import type { FirstLook } from './first-filter.ts';
import type { FoundIdentifier } from './identifiers/known-certificate.ts';
import { identityFindings } from './identity-findings.ts';
import { type ClosedStore, isClosedStore } from './key-stores.ts';
import { isDocumentation, kindOf, tellingKind } from './languages.ts';
import { cutLongLines } from './long-lines.ts';
import { largestAnalysed } from './reading-limits.ts';
import { wordsThatMatter } from './rules.ts';

/**
 * Everything found in a file, in the members of an archive too. Never throws
 * for what a file holds.
 * @param stores takes the stores that need a password; without it they are told as encrypted
 */
export function scanFile(
  file: { readonly path: string; readonly bytes: Uint8Array },
  engine: Engine,
  stores?: ClosedStore[],
): FileResult {
  const notRead: NotRead[] = [];
  const findings: Finding[] = [];
  scan(file.path, file.bytes, 0, fullAllowance());
  return { file: file.path, bytes: file.bytes.length, findings, notRead };

  function scan(path: string, bytes: Uint8Array, depth: number, allowance: Allowance): void {
    const kind = archiveKind(bytes);
    if (kind !== undefined && kind !== 'unsupported') {
      if (depth >= archiveLimits.depth) {
        notRead.push({ file: path, why: 'archive-limit', detail: 'depth' });
        return;
      }
      const before = notRead.length;
      for (const member of membersOf(path, bytes, allowance, (line) => notRead.push(line)))
        scan(member.path, member.bytes, depth + 1, allowance);
      // What is broken is searched as it lies, too, and the program before an archive.
      const isWhole = !notRead
        .slice(before)
        .some(({ file: told, why }) => told === path && why === 'archive-broken');
      if (isWhole && (kind !== 'zip' || isZip(bytes))) return;
    }
    if (kind === 'unsupported')
      notRead.push({ file: path, why: 'unsupported', detail: unsupportedName(bytes) ?? '' });
    if (isClosedStore(bytes)) {
      if (stores) stores.push({ path, bytes });
      else notRead.push({ file: path, why: 'encrypted', detail: 'password' });
    }
    const look = engine.filter.look(bytes);
    if (look.identifiers.length === 0 && look.words.size === 0 && !look.exhausted) return;
    if (look.exhausted) notRead.push({ file: path, why: 'file-limit', detail: 'encoded' });
    findings.push(...findingsIn(path, bytes, look, engine, (line) => notRead.push(line)));
  }
}

function findingsIn(
  path: string,
  bytes: Uint8Array,
  first: FirstLook,
  engine: Engine,
  notRead: (line: NotRead) => void,
): Finding[] {
  const binary = first.kind === 'binary';
  const words = binary || first.words.size === 0 ? first.words : wordsOfKind(path, bytes, first, engine);
  const analysed = !binary && words.size > 0 && bytes.length <= largestAnalysed;
  if (!binary && words.size > 0 && !analysed)
    notRead({ file: path, why: 'too-large', detail: String(bytes.length) });
  if (!analysed && first.identifiers.length === 0) return [];

  const { text, encoding } = analysed ? decodeText(bytes) : { text: '', encoding: 'binary' as const };
  // Names in Japanese stand in their own bytes only in UTF-8.
  const identifiers =
    encoding === 'shift_jis' || encoding === 'euc-jp' || encoding === 'iso-2022-jp'
      ? namesAgain(text, bytes, first, engine)
      : first.identifiers;
  const lines =
    binary || identifiers.length === 0
      ? undefined
      : new LineNumbers(bytes, first.kind === 'utf-16le' || first.kind === 'utf-16be' ? 2 : 1);
  const placed = identifiers.map((identifier) => ({
    ...identifier,
    line: lines?.lineOf(identifier.start) ?? 0,
  }));

  let findings: Finding[] = [];
  if (analysed) {
    const { text: shortened, cut } = cutLongLines(text, words);
    if (cut.length > 0) notRead({ file: path, why: 'long-line', detail: cut.slice(0, 10).join(', ') });
    const certificatesFound: CertificatesFound[] = placed.map(({ line, certificates, form }) => ({
      line,
      certificates,
      form,
    }));
    // As many characters as bytes: each is one byte, and places are the same.
    findings = engine
      .analyse({ path, text: shortened }, engine.patterns, certificatesFound, {
        ...engine.context,
        words,
        ...(cut.length === 0 && text.length === bytes.length && { places: first.places }),
      })
      .map((finding) => (cut.includes(finding.line) ? withoutColumn(finding) : finding));
  }
  const file = {
    path,
    bytes,
    encoding: encoding === 'binary' && !binary ? encodingOf(bytes, first) : encoding,
  };
  return [...findings, ...identityFindings(file, placed, findings, engine.context)];
}

/** The words in a text that rules for its kind ask for. What it begins with tells the kind, in letters of ASCII. */
function wordsOfKind(
  path: string,
  bytes: Uint8Array,
  { kind: encoding, words }: FirstLook,
  { patterns }: Engine,
): ReadonlySet<string> {
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const decoder = new TextDecoder(isWide ? encoding : 'utf-8');
  const kind = kindOf(path, decoder.decode(bytes.subarray(0, isWide ? 2 * tellingKind : tellingKind)));
  return isDocumentation(kind) ? new Set() : wordsThatMatter(patterns, kind, words);
}

/** Of a file that is searched for identifiers only: for a large one what its beginning says will do. */
function encodingOf(bytes: Uint8Array, { kind }: FirstLook): Encoding {
  if (kind !== 'text') return kind;
  return bytes.length <= largestAnalysed ? decodeText(bytes).encoding : 'utf-8';
}

/** Places in a line that was cut are not those of the file. */
function withoutColumn({ column: _, ...finding }: Finding): Finding {
  return finding;
}

/** What the first look found, with what only the decoded text shows. Places stay bytes of the file, by lines. */
function namesAgain(
  text: string,
  bytes: Uint8Array,
  first: FirstLook,
  engine: Engine,
): readonly FoundIdentifier[] {
  const more = engine.filter.look(new TextEncoder().encode(text)).identifiers;
  const known = new Set(first.identifiers.map(({ form, certificates }) => `${form} ${certificates}`));
  const added = more.filter(({ form, certificates }) => !known.has(`${form} ${certificates}`));
  if (added.length === 0) return first.identifiers;
  const utf8 = new TextEncoder().encode(text);
  const inFile = new LineNumbers(bytes, 1);
  const inText = new LineNumbers(utf8, 1);
  return [
    ...first.identifiers,
    ...added.map((each) => {
      const start = inFile.startOf(inText.lineOf(each.start));
      return { ...each, start, end: inFile.startOf(inText.lineOf(each.start) + 1) };
    }),
  ];
}

/** Line numbers of places in a file. Lines end in LF, CRLF or CR. */
class LineNumbers {
  readonly #starts: number[] = [0];

  constructor(bytes: Uint8Array, width: 1 | 2) {
    for (let at = 0; at < bytes.length; at += width) {
      const other = width === 2 ? (bytes[at + 1] as number) : 0;
      const byte = bytes[at] === 0 && width === 2 ? other : other === 0 ? (bytes[at] as number) : 0;
      if (byte === 0x0a) this.#starts.push(at + width);
      else if (byte === 0x0d) {
        const next = bytes[at + width] === 0 && width === 2 ? bytes[at + width + 1] : bytes[at + width];
        if (next !== 0x0a) this.#starts.push(at + width);
      }
    }
  }

  /** Counted from 1. */
  lineOf(at: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  startOf(line: number): number {
    return this.#starts[line - 1] ?? Number.MAX_SAFE_INTEGER;
  }
}
