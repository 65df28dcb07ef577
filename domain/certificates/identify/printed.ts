import { type Attribute, parseDistinguishedName } from '../distinguished-name.ts';
import { base64ToHex } from '../known-certificates.ts';
import type { PrintedFields } from './sighting.ts';
import { shorten, type TextUnderRead } from './text.ts';

/** What a tool printed of one certificate, and where. */
export interface Printed {
  readonly start: number;
  readonly end: number;
  readonly fields: PrintedFields;
  /** The line that names it, for showing where it stood. */
  readonly text: string;
  /** Alias of a store's entry, where the tool prints one. */
  readonly alias: string;
}

/**
 * Labels that tools print before a value, by field: OpenSSL, keytool, certutil,
 * PowerShell, certtool of GnuTLS, certutil of NSS, curl, the certificate dialog, in
 * English and Japanese. Compared with the line's text before its colon or
 * equals sign, lower case, blanks single.
 */
const labels: Readonly<Record<string, Field>> = {
  subject: 'subject',
  'subject name': 'subject',
  'subject dn': 'subject',
  s: 'subject',
  owner: 'subject',
  所有者: 'subject',
  サブジェクト: 'subject',
  issuer: 'issuer',
  'issuer name': 'issuer',
  'issuer dn': 'issuer',
  'issued by': 'issuer',
  i: 'issuer',
  発行者: 'issuer',
  発行元: 'issuer',
  'serial number': 'serial',
  'serial number (hex)': 'serial',
  serialnumber: 'serial',
  serial: 'serial',
  シリアル番号: 'serial',
  'シリアル番号 (hex)': 'serial',
  'not before': 'notBefore',
  notbefore: 'notBefore',
  valid_from: 'notBefore',
  'valid from': 'notBefore',
  'start date': 'notBefore',
  activation: 'notBefore',
  有効期間の開始日: 'notBefore',
  有効期間の開始: 'notBefore',
  'not after': 'notAfter',
  notafter: 'notAfter',
  valid_to: 'notAfter',
  'valid to': 'notAfter',
  'expire date': 'notAfter',
  expiration: 'notAfter',
  有効期間の終了日: 'notAfter',
  有効期間の終了: 'notAfter',
  thumbprint: 'hash',
  'certificate thumbprint': 'hash',
  拇印: 'hash',
  '拇印 (sha-1)': 'hash',
  fingerprint: 'hash',
  fingerprint256: 'hash',
  'fingerprint (sha-256)': 'hash',
  'fingerprint (sha1)': 'hash',
  'fingerprint (sha-1)': 'hash',
  sha1: 'hash',
  'sha-1': 'hash',
  sha256: 'hash',
  'sha-256': 'hash',
  'sha1 fingerprint': 'hash',
  'sha256 fingerprint': 'hash',
  'certificate fingerprint (sha-256)': 'hash',
  'certificate fingerprint (sha1)': 'hash',
  '証明書のフィンガプリント (sha-256)': 'hash',
  '証明書のフィンガプリント (sha1)': 'hash',
  'cert hash(sha1)': 'hash',
  'cert hash(sha256)': 'hash',
  '証明書ハッシュ(sha1)': 'hash',
  '証明書ハッシュ(sha256)': 'hash',
  'x509v3 subject key identifier': 'ski',
  'subject key identifier': 'ski',
  'サブジェクト キー識別子': 'ski',
  サブジェクトキー識別子: 'ski',
  'certificate subject key id': 'ski',
  'subject key identifier (not critical)': 'ski',
  'key id hash(rfc-sha1)': 'keyHash',
  'キー id ハッシュ(rfc-sha1)': 'keyHash',
  'x509v3 authority key identifier': 'aki',
  'authority key identifier': 'aki',
  'authority key identifier (not critical)': 'aki',
  'certificate authority key identifier': 'aki',
  機関キー識別子: 'aki',
  'key id hash(pin-sha256)': 'spki',
  'キー id ハッシュ(pin-sha256)': 'spki',
  'key id hash(pin-sha256-hex)': 'spki',
  'キー id ハッシュ(pin-sha256-hex)': 'spki',
  'public key pin': 'spki',
  'alias name': 'alias',
  alias: 'alias',
  別名: 'alias',
  'friendly name': 'alias',
};

type Field =
  | 'subject'
  | 'issuer'
  | 'serial'
  | 'notBefore'
  | 'notAfter'
  | 'hash'
  | 'ski'
  /** The key identifier as the tool reckons it: the certificate's own, where it has none, and most often the same. */
  | 'keyHash'
  | 'aki'
  | 'spki'
  | 'alias';

/** What stands before a key identifier on its line. */
const beforeKeyId = /^(?:keyid|キー ?ID)[:=]\s*/i;

/** Labels whose value is long hex that names nothing: keys, signatures, logs of certificate transparency. */
const noise =
  /^(?:modulus|pub|fingerprint512|rsa\(n\)|public key id|signature(?: value)?|exponent|public key(?: modulus)?|log id|name hash\(|key id hash\((?:sha|md5|bcrypt)|signature hash|nonce|timestamp|署名|公開キー|公開鍵|名前ハッシュ|キー id ハッシュ\((?:sha|md5|bcrypt)|署名ハッシュ|サブジェクト名ハッシュ|発行者名ハッシュ)/i;

/** A line that begins what is printed of another certificate. */
const boundary =
  /^(?:certificate\s*:?$|CertUtil: -|X\.?509 (?:certificate|証明書)\s*:?$|certificate\[\d+\]|証明書\[\d+\]|={5,}|-{3,}BEGIN|PSPath\s*:|X\.?509 certificate information|Certificate information|証明書:?$|\d+ s:|\*{8,}|issuerCertificate\b)/i;

/** What begins that is no certificate, though it has an issuer and serials: a list of revoked ones, a request. */
const otherThing =
  /^(?:certificate revocation list|certificate request|revoked certificates|証明書失効リスト|証明書の失効リスト|PKCS ?#?10|X509 CRL)/i;

interface Draft {
  fields: PrintedFields;
  start: number;
  end: number;
  alias: string;
  text: string;
  /** What it began with. */
  first?: Field;
  /** An empty line has come since its last field. */
  isBroken?: boolean;
  /** Values taken, to be taken away from other readers when the record stands. */
  parts: [start: number, end: number][];
}

/**
 * Reads what tools print of certificates: lines of label and value. A record
 * ends where a field would be set a second time, or where the tool begins the next.
 * Two fields make a record; what is less is left to the readers of values and names.
 */
export function* printedCertificates(under: TextUnderRead): Generator<Printed | undefined> {
  let draft = newDraft();
  /** The field whose value may go on in the next lines. */
  let open: { field: Field; indent: number; lines: number } | undefined;
  let noiseIndent = -1;
  let isOther = false;
  for (let number = 1; number <= under.lineCount; number += 1) {
    if (number % 2_000 === 0) yield undefined;
    const start = under.startOf(number);
    const raw = under.text
      .slice(start, Math.min(under.startOf(number + 1), start + 3_000))
      .replace(/[\r\n]+$/, '');
    if (raw.trim() === '') {
      open = undefined;
      noiseIndent = -1;
      draft.isBroken = true;
      continue;
    }
    const indent = raw.length - raw.trimStart().length;
    const line = raw.trim();
    if (under.takenUntil(start + indent) !== undefined) {
      // A PEM block within what s_client or keytool -rfc prints ends what stood before it.
      open = undefined;
      continue;
    }
    if (boundary.test(line)) {
      if (isRecord(draft)) yield finish(under, draft);
      draft = newDraft();
      open = undefined;
      noiseIndent = -1;
    }
    if (boundary.test(line)) isOther = false;
    if (otherThing.test(line)) isOther = true;
    if (isOther) continue;
    if (noiseIndent >= 0 && indent > noiseIndent && isHexLine(line)) {
      draft.parts.push([start, start + raw.length]);
      continue;
    }
    noiseIndent = -1;
    if (noise.test(line)) {
      noiseIndent = indent;
      open = undefined;
      draft.parts.push([start, start + raw.length]);
      continue;
    }
    const labelled = splitLabel(line);
    if (labelled) {
      const { field, value } = labelled;
      if (isSet(draft, field, value)) {
        if (isRecord(draft)) yield finish(under, draft);
        draft = newDraft();
      }
      draft.text ||= shorten(line);
      draft.first ??= field;
      draft.isBroken = false;
      if (draft.start < 0) draft.start = start + indent;
      const isWhole = setField(draft, field, value);
      draft.end = start + raw.length;
      draft.parts.push([start, start + raw.length]);
      // PowerShell pads its labels and breaks long values in two.
      const mayBreak = field === 'subject' || field === 'issuer' || /\s:\s/.test(line);
      open = isWhole && !mayBreak ? undefined : { field, indent, lines: 0 };
      readTail(draft, line);
      continue;
    }
    if (/\bCA\s*[:=]\s*TRUE\b|Subject Type=CA|サブジェクトの種類=CA|サブジェクト タイプ=CA/i.test(line))
      draft.fields.isCa = true;
    if (/\bCA\s*[:=]\s*FALSE\b|Subject Type=End Entity|サブジェクトの種類=エンド エンティティ/i.test(line))
      draft.fields.isCa = false;
    const usage = usageIn(line);
    if (usage) draft.fields.forServers = draft.fields.forServers === true || usage === 'server';
    if (
      open &&
      open.lines < 12 &&
      indent > 0 &&
      (indent > open.indent || /^[0-9A-Fa-f]{4}: |^keyid/i.test(line))
    ) {
      open.lines += 1;
      if (continueField(draft, open.field, line, open.lines)) {
        draft.end = start + raw.length;
        draft.parts.push([start, start + raw.length]);
        continue;
      }
    }
    if (open && indent <= open.indent && !/^\]|^KeyIdentifier/i.test(line)) open = undefined;
  }
  if (isRecord(draft)) yield finish(under, draft);
}

/** A purpose that an extended key usage names: servers first, where a line names several. */
function usageIn(line: string): 'server' | 'other' | undefined {
  if (
    /TLS Web Server Authentication|\bserverAuth\b|TLS WWW Server|サーバー認証|1\.3\.6\.1\.5\.5\.7\.3\.1\b/i.test(
      line,
    )
  )
    return 'server';
  return /TLS Web Client Authentication|\bclientAuth\b|TLS WWW Client|クライアント認証|Code Signing|codeSigning|E-mail Protection|emailProtection/i.test(
    line,
  )
    ? 'other'
    : undefined;
}

function newDraft(): Draft {
  return { fields: {}, start: -1, end: -1, alias: '', text: '', parts: [] };
}

/** Enough for one certificate: two fields, one of them telling which. */
function isRecord({ fields }: Draft): boolean {
  const { subject, issuer, serial, sha1, sha256, notAfter, ski } = fields;
  const telling = [subject, serial, sha1, sha256].filter((each) => each !== undefined).length;
  const beside = [issuer, notAfter, ski].filter((each) => each !== undefined).length;
  return telling >= 2 || (telling === 1 && beside >= 1);
}

function finish(under: TextUnderRead, draft: Draft): Printed {
  for (const [start, end] of draft.parts) under.take(start, end);
  const { fields, start, end, text, alias } = draft;
  return { fields, start, end, text, alias };
}

/** Whether a value is one too many for the certificate that is being read: then the next begins. */
function isSet({ fields, alias, first, isBroken }: Draft, field: Field, value: string): boolean {
  switch (field) {
    case 'alias':
      return alias !== '' || fields.subject !== undefined;
    case 'keyHash':
      return false;
    case 'ski':
    case 'aki':
      return fields[field] !== undefined && fields[field] !== plainHex(value.replace(beforeKeyId, ''));
    case 'spki':
      return fields.spki !== undefined && fields.spki !== spkiHex(value);
    case 'hash': {
      const size = hashIn(value)?.length;
      if (size === undefined) return fields.sha1 !== undefined && fields.sha256 !== undefined;
      const before = size === 40 ? fields.sha1 : fields.sha256;
      // The same hash again begins the same print again where prints begin with it.
      const beginsAnew = first === 'hash' && (fields.subject ?? fields.serial) !== undefined;
      if (before !== undefined) return before !== hashIn(value) || beginsAnew;
      // Tools print all hashes of a certificate together.
      return isBroken === true && (fields.sha1 ?? fields.sha256) !== undefined;
    }
    default:
      return fields[field] !== undefined;
  }
}

/** What may stand before a label: bullets, quotes, comment marks, the number of a certificate in a chain. */
const beforeLabel = /^[\s\-*•"'>#/]*(?:\d+\s+)?/;
const longestLabel = 60;

/** The label at the beginning of a line and what follows it. */
function splitLabel(line: string): { field: Field; value: string } | undefined {
  const separator = line.search(/[:=]/);
  const written = line
    .slice(0, Math.max(separator, 0))
    .replace(beforeLabel, '')
    .trimEnd()
    .replace(/["']$/, '');
  const isWhole = separator > 0 && written !== '' && written.length <= longestLabel;
  const label = plainLabel(isWhole ? written : line.replace(/\[\s*$/, ''));
  const field = fieldOf(label) ?? fieldOf(label.replace(/ \(.*\)$/, ''));
  // One letter is a label in the chain of s_client only.
  if (!field || ((label === 's' || label === 'i') && !/^(?:\d+ s|i):/.test(line))) return undefined;
  if (!isWhole && !/\[\s*$/.test(line) && !/key identifier|key id$|識別子/i.test(line)) return undefined;
  return { field, value: isWhole ? line.slice(separator + 1).trim() : '' };
}

function fieldOf(label: string): Field | undefined {
  return Object.hasOwn(labels, label) ? labels[label] : undefined;
}

function plainLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^\d+ /, '')
    .replace(/^[*#\s]+/, '')
    .trim();
}

/** @returns whether the value is there whole; else it may follow in the next lines */
function setField(draft: Draft, field: Field, written: string): boolean {
  const value = written.replace(/^["']|["'],?$/g, '').trim();
  const { fields } = draft;
  switch (field) {
    case 'alias':
      draft.alias = shorten(value, 60);
      return true;
    case 'subject':
    case 'issuer': {
      const attributes = /^(?:\[.*)?\{$/.test(value) ? [] : parseDistinguishedName(value);
      // An opening bracket: the attributes follow, one a line.
      if (attributes.length === 0 && value !== '' && !value.endsWith('{')) return true;
      fields[field] = attributes;
      return attributes.length > 0;
    }
    case 'serial': {
      const hex = serialHex(value);
      if (hex) fields.serial = hex;
      return hex !== undefined;
    }
    case 'hash': {
      if (setHash(fields, value)) return true;
      const hex = plainHex(value);
      if (/^[0-9a-f]{8,63}$/.test(hex)) halves.set(draft, hex);
      return false;
    }
    case 'ski':
    case 'aki': {
      const hex = plainHex(value.replace(beforeKeyId, ''));
      if (hex.length >= 16) fields[field] = hex;
      return hex.length >= 16;
    }
    case 'keyHash': {
      const hex = plainHex(value);
      if (hex.length >= 16) fields.ski ??= hex;
      return true;
    }
    case 'spki': {
      if (value === '') return false;
      const hex = spkiHex(value);
      if (hex) fields.spki ??= hex;
      return true;
    }
    default: {
      const moment = momentOf(value);
      // A date without a zone names no moment, but the field is there all the same.
      fields[field] = moment ?? '';
      return true;
    }
  }
}

/** SHA-256 of a key, as a pin or as hex. */
function spkiHex(value: string): string | undefined {
  if (/^[A-Za-z0-9+/]{43}=$/.test(value)) return base64ToHex(value.replace(/=$/, ''));
  return /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined;
}

/** A value in the lines below its label. @returns whether the line belonged to it */
function continueField(draft: Draft, field: Field, line: string, count: number): boolean {
  const { fields } = draft;
  if (field === 'subject' || field === 'issuer') {
    const before: readonly Attribute[] = fields[field] ?? [];
    // OpenSSL sets the equals signs of several lines below each other.
    if (/^"?[A-Za-z][A-Za-z0-9.]{0,30}\s{0,30}=/.test(line)) {
      fields[field] = [...before, ...parseDistinguishedName(line.replace(/^"|"$/g, ''))];
      return true;
    }
    // PowerShell breaks a long name in the middle of a value.
    const member = /^["']?([A-Za-z_]{1,20})["']?\s*:\s*["'](.*)["'],?$/.exec(line);
    if (member) {
      fields[field] = [...before, ...parseDistinguishedName(`${member[1]}="${member[2]}"`)];
      return true;
    }
    const last = before.at(-1);
    if (!last || count > 3 || /[:：]\s/.test(line)) return false;
    const joined = parseDistinguishedName(`${last.type}=${last.value} ${line}`);
    fields[field] = [...before.slice(0, -1), ...joined];
    return true;
  }
  if (field === 'spki') {
    const pin = /^pin-sha256:\s*([A-Za-z0-9+/]{43})=$/.exec(line)?.[1];
    if (pin) fields.spki = base64ToHex(pin);
    return pin !== undefined;
  }
  // keytool prints bytes as a dump: offset, bytes, text.
  const dumped = /^[0-9A-Fa-f]{4,8}:\s+((?:[0-9A-Fa-f]{2}[ -]*){1,16})/.exec(line)?.[1];
  const value = (dumped ?? line).replace(beforeKeyId, '').replace(/^(?:sha-?1|sha-?256)\s*:\s*/i, '');
  const hex = plainHex(value);
  if (!/^[0-9A-Fa-f:\s-]+$/.test(value) || hex.length < 2) return /^KeyIdentifier|^\[|^keyid/i.test(line);
  switch (field) {
    case 'serial':
      fields.serial = (fields.serial ?? '') + (serialHex(value) ?? '');
      return fields.serial !== '';
    case 'hash':
      // NSS prints a SHA-256 in two lines.
      return setHash(fields, value) || appendHash(draft, hex);
    case 'ski':
    case 'aki':
      fields[field] = (dumped ? (fields[field] ?? '') : '') + hex;
      return true;
    default:
      return false;
  }
}

/** Parts of a hash by draft, until there are enough digits. */
const halves = new WeakMap<Draft, string>();

function appendHash(draft: Draft, hex: string): boolean {
  const all = (halves.get(draft) ?? '') + hex;
  halves.set(draft, all);
  if (all.length === 40) draft.fields.sha1 ??= all;
  if (all.length === 64) draft.fields.sha256 ??= all;
  return all.length <= 64;
}

/** The hash that a value is, lower case; undefined when it has another length. */
function hashIn(value: string): string | undefined {
  const hex = plainHex(value.replace(/^(?:sha-?1|sha-?256)\s*[:=]?\s*/i, ''));
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(hex) ? hex : undefined;
}

function setHash(fields: PrintedFields, value: string): boolean {
  const hex = hashIn(value);
  if (hex === undefined) return false;
  if (hex.length === 40) fields.sha1 ??= hex;
  else fields.sha256 ??= hex;
  return true;
}

/** What stands on the same line behind a first value: `Valid from … until …`, `NotBefore: …; NotAfter: …`. */
function readTail(draft: Draft, line: string): void {
  const tail = /(?:until|終了日|not ?after|有効期間の終了日)\s*[:：]\s*(.+)$/i.exec(line)?.[1];
  if (tail && draft.fields.notAfter === undefined) draft.fields.notAfter = momentOf(tail) ?? '';
  if (draft.fields.notBefore === '' && tail) {
    const first = line
      .slice(0, line.length - tail.length)
      .replace(/(?:until|終了日|;?\s*not ?after)\s*[:：]\s*$/i, '');
    draft.fields.notBefore = momentOf(first.replace(/^[^:：]*[:：]\s*/, '')) ?? '';
  }
}

/** A serial as hex: also `33554617 (0x20000b9)`, and Java's groups of eight. */
function serialHex(value: string): string | undefined {
  const inBrackets = /\(0x([0-9a-fA-F]+)\)/.exec(value)?.[1];
  const hex = plainHex(inBrackets ?? value.replace(/^0x/i, ''));
  if (!/^[0-9a-f]{1,64}$/.test(hex)) return undefined;
  return hex.length % 2 ? `0${hex}` : hex;
}

/** Lower-case hex without what separates it, marks that cannot be seen among them. */
function plainHex(value: string): string {
  return value
    .replace(/[\s:\-\u200b-\u200f\u2060\ufeff\u00a0："'\][]/g, '')
    .replace(/^0x/i, '')
    .toLowerCase();
}

function isHexLine(line: string): boolean {
  return (
    /^(?:sha-?1|sha-?256|pin-sha256)\s*:/i.test(line) ||
    /^(?:[0-9A-Fa-f]{4,8}[: ])?[0-9A-Fa-f:\s]{6,}/.test(line)
  );
}

const zones: Readonly<Record<string, string>> = { JST: '+0900', UTC: '+0000', GMT: '+0000' };

/**
 * A moment as tools print it, in ISO 8601, UTC; undefined when it names no
 * zone: a date of Windows is in the zone of the machine that printed it.
 * @example momentOf('Jun 27 23:59:59 2024 GMT') => '2024-06-27T23:59:59Z'
 */
export function momentOf(written: string): string | undefined {
  const text = written.trim().replace(/[;,]$/, '');
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return iso(Date.parse(text));
  // OpenSSL and Java: `Jun 27 23:59:59 2024 GMT`, `Thu Jun 27 23:59:59 UTC 2024`
  const parts =
    /([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d\d:\d\d:\d\d)\s+(?:(\d{4})\s+([A-Z]{3})|([A-Z]{3})\s+(\d{4}))/.exec(
      text,
    );
  if (!parts) return undefined;
  const [, month, day, time] = parts;
  const zone = zones[parts[5] ?? parts[6] ?? ''];
  return zone && iso(Date.parse(`${day} ${month} ${parts[4] ?? parts[7]} ${time} ${zone}`));
}

function iso(milliseconds: number): string | undefined {
  return Number.isNaN(milliseconds)
    ? undefined
    : new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
