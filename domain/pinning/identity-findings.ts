import type { Context } from './analyse.ts';
import type { Encoding } from './decode-text.ts';
import type { Finding } from './finding.ts';
import type { FoundIdentifier, IdentifierForm } from './identifiers/known-certificate.ts';
import type { Pinned } from './pattern.ts';

/** Reasons of a finding without code; each has words in the interface, as those of `verdict.ts`. */
export const identityReasonIds = [
  'identity-without-code',
  'identity-partial',
  'identity-issued-by-known',
  'identity-same-key',
  'names-expiring',
  'names-replacement',
  'names-root',
  'names-other',
  'twins-not-told-apart',
] as const;

export type IdentityReasonId = (typeof identityReasonIds)[number];

/** A file as it is shown. */
interface TextFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/** Identities listed for one file; what is more is the same again. */
const mostFindings = 200;
/** Characters of an excerpt, and of what stands before the mark. */
const longestExcerpt = 200;
const before = 60;
/** Bytes of a line before an identifier, above which its column is not told. */
const farthestColumn = 40_000;

/**
 * Known certificates that stand in a file and that no finding of code speaks
 * of. A certificate that the catalogue does not hold counts when a known CA
 * issued it or has its key.
 */
export function identityFindings(
  file: TextFile,
  identifiers: readonly (FoundIdentifier & { readonly line: number })[],
  code: readonly Finding[],
  context: Omit<Context, 'words'>,
): Finding[] {
  const explained = new Set(code.flatMap(({ certificates }) => certificates));
  const told = new Set<string>();
  const findings: Finding[] = [];
  for (const identifier of identifiers) {
    const { line, form, start, end, unknown } = identifier;
    const certificates = meantBy(identifier);
    if (certificates.length === 0 || certificates.every((id) => explained.has(id))) continue;
    const key = `${line || start} ${certificates}`;
    if (told.has(key) || findings.length >= mostFindings) continue;
    told.add(key);
    const { effect, reasons } = meaning(identifier, certificates, context);
    findings.push({
      file: file.path,
      line,
      ...excerptOf(file, start, end, form),
      pattern: '',
      rule: form,
      certificates,
      verdict: {
        class: 'identity',
        effect,
        pinned: pinnedBy(form, certificates, context, unknown !== undefined),
        side: 'unknown',
        exclusive: 'unknown',
        hosts: [],
        reasons,
      },
      confidence: identifier.partial || unknown ? 'medium' : 'high',
    });
  }
  return findings;
}

/** For a certificate that the catalogue does not hold: those of its key, or else its issuer's. */
function meantBy({ certificates, unknown }: FoundIdentifier): readonly string[] {
  if (!unknown) return certificates;
  return unknown.sameKey.length > 0 ? unknown.sameKey : unknown.issuedBy;
}

function meaning(
  { partial, unknown }: FoundIdentifier,
  certificates: readonly string[],
  { roleOf }: Omit<Context, 'words'>,
): { effect: 'depends' | 'survives'; reasons: IdentityReasonId[] } {
  const roles = new Set(certificates.map((id) => roleOf(id) ?? 'other'));
  const reasons: IdentityReasonId[] = ['identity-without-code'];
  if (partial) reasons.push('identity-partial');
  if (unknown) reasons.push(unknown.sameKey.length > 0 ? 'identity-same-key' : 'identity-issued-by-known');
  // What the issuer is to the notice is not what the certificate is.
  if (!unknown || unknown.sameKey.length > 0) {
    if (roles.has('expiring')) reasons.push('names-expiring');
    if (roles.has('replacement')) reasons.push('names-replacement');
    if (roles.has('root-unchanged')) reasons.push('names-root');
    if (roles.has('other') && roles.size === 1) reasons.push('names-other');
  }
  if (certificates.length > 1 && !unknown) reasons.push('twins-not-told-apart');
  // A root that stays is no reason to look further; of anything else only the code around it can tell.
  const stays = roles.size === 1 && roles.has('root-unchanged') && !unknown;
  return { effect: stays ? 'survives' : 'depends', reasons };
}

function pinnedBy(
  form: IdentifierForm,
  certificates: readonly string[],
  context: Omit<Context, 'words'>,
  unknown: boolean,
): Pinned {
  if (unknown) return 'server';
  if (form === 'ski' || form === 'spki-sha256' || form === 'spki-sha1') return 'key';
  if (form === 'common-name' || form === 'distinguished-name' || form === 'translated-name') return 'name';
  const variant = context.certificates.find(({ id }) => id === certificates[0])?.variant;
  return variant?.startsWith('self-signed') ? 'root' : 'intermediate';
}

/** A piece of the line with the identifier marked; for bytes that are none of a text, what they are. */
function excerptOf(
  { bytes, encoding }: TextFile,
  start: number,
  end: number,
  form: IdentifierForm,
): { excerpt: string; mark: [number, number]; column?: number } {
  if (encoding === 'binary' && form === 'der') {
    const excerpt = `DER, ${end - start} bytes at ${start}`;
    return { excerpt, mark: [0, excerpt.length] };
  }
  const width = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
  const from = lineStart(bytes, start, width, before * width);
  const decoder = new TextDecoder(encoding === 'binary' ? 'utf-8' : encoding);
  const decode = (a: number, b: number) => decoder.decode(bytes.subarray(a, Math.max(a, b)));
  const visible = (text: string) => text.replace(/\p{Cc}+/gu, ' ');
  const firstLine = (text: string) => visible(text.split(/\r|\n/, 1)[0] ?? '');
  const begin = encoding === 'binary' ? from : lineStart(bytes, start, width, farthestColumn);
  // A cut may have gone through a character.
  const whole = visible(decode(from, start)).replace(/^\ufffd+/, '');
  const left = from > begin ? `…${whole}` : whole.trimStart();
  const found = firstLine(decode(start, Math.min(end, start + longestExcerpt * width)));
  const isCut = end - start > longestExcerpt * width;
  const rest = isCut ? '' : firstLine(decode(end, Math.min(bytes.length, end + before * width)));
  const excerpt = `${left}${found}${rest.replace(/\ufffd+$/, '')}`.trimEnd();
  const mark: [number, number] = [left.length, Math.min(left.length + found.length, excerpt.length)];
  if (encoding === 'binary') return { excerpt, mark };
  const isTold = start - begin < farthestColumn;
  return { excerpt, mark, ...(isTold ? { column: decode(begin, start).length + 1 } : {}) };
}

/** Where the line of a place begins, or so many bytes before it. */
function lineStart(bytes: Uint8Array, start: number, width: 1 | 2, farthest: number): number {
  let from = start;
  while (from >= width && start - from < farthest) {
    const byte = bytes[from - width] || bytes[from - 1];
    if (byte === 0x0a || byte === 0x0d) break;
    from -= width;
  }
  return from;
}
