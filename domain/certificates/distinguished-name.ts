/** One attribute of a name: type as in `CN`, value as it reads. */
export interface Attribute {
  readonly type: string;
  readonly value: string;
}

/** Other writings of an attribute type, upper case: Windows' `S`, Java's and OpenSSL's long names, dotted OIDs. */
const typeNames: Readonly<Record<string, string>> = {
  S: 'ST',
  STATEORPROVINCENAME: 'ST',
  COMMONNAME: 'CN',
  COMMON_NAME: 'CN',
  COUNTRYNAME: 'C',
  COUNTRY: 'C',
  ORGANIZATIONNAME: 'O',
  ORGANIZATION: 'O',
  ORGANIZATIONALUNITNAME: 'OU',
  LOCALITYNAME: 'L',
  LOCALITY: 'L',
  E: 'EMAILADDRESS',
  EMAIL: 'EMAILADDRESS',
  DOMAINCOMPONENT: 'DC',
  '2.5.4.3': 'CN',
  '2.5.4.6': 'C',
  '2.5.4.7': 'L',
  '2.5.4.8': 'ST',
  '2.5.4.10': 'O',
  '2.5.4.11': 'OU',
  '0.9.2342.19200300.100.1.25': 'DC',
  '1.2.840.113549.1.9.1': 'EMAILADDRESS',
};

/** An attribute's type as it is written here, from any of its names or its OID. */
export function attributeType(written: string): string {
  const upper = written.toUpperCase().replace(/^OID\./, '');
  return typeNames[upper] ?? upper;
}

/** Longer names than this are not read: no certificate has them, and a hostile line may. */
const longest = 2_000;

/**
 * Reads a distinguished name as tools write it: RFC 4514 and Java
 * (`CN=a,O=b`), Windows (`CN=a, O="b, c", S=d`), OpenSSL (`C = US, CN = a`),
 * the older `/C=US/CN=a`, one attribute a line.
 * @returns the attributes in the order written; empty when it is no name
 */
export function parseDistinguishedName(text: string): Attribute[] {
  const name = text.trim();
  if (name.length > longest) return [];
  const isSlashed = name.startsWith('/');
  const attributes: Attribute[] = [];
  for (const part of splitUnquoted(isSlashed ? name.slice(1) : name, isSlashed)) {
    const equals = part.indexOf('=');
    const type = part.slice(0, Math.max(equals, 0)).trim();
    // A slash or comma inside a value, as in `O=a, Inc.`, belongs to it.
    if (equals < 1 || !/^(?:OID\.)?[A-Za-z][\w-]*$|^(?:OID\.)?\d+(?:\.\d+)+$/i.test(type)) {
      const last = attributes.pop();
      if (!last) return [];
      attributes.push({
        type: last.type,
        value: `${last.value}${isSlashed ? '/' : ', '}${plainValue(part)}`,
      });
      continue;
    }
    attributes.push({ type: attributeType(type), value: plainValue(part.slice(equals + 1)) });
  }
  return attributes;
}

/** Splits at separators that stand neither in quotes nor behind a backslash. */
function splitUnquoted(text: string, isSlashed: boolean): string[] {
  const parts: string[] = [];
  let part = '';
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if (letter === '\\') {
      part += letter + (text[index + 1] ?? '');
      index += 1;
    } else if (letter === '"') {
      isQuoted = !isQuoted;
      part += letter;
    } else if (!isQuoted && isSeparator(text, index, isSlashed)) {
      parts.push(part);
      part = '';
    } else {
      part += letter;
    }
  }
  parts.push(part);
  return parts.filter((each) => each.trim() !== '');
}

/** Commas, semicolons, line ends; a plus joins attributes of one RDN, where a type follows it. In the older writing the slash alone. */
function isSeparator(text: string, index: number, isSlashed: boolean): boolean {
  const letter = text[index] ?? '';
  if (isSlashed) return letter === '/' && /^\/[A-Za-z][\w.]{0,30}=/.test(text.slice(index, index + 40));
  if (letter === '+') return /^\+\s?[A-Za-z][\w.]{0,30}\s?=/.test(text.slice(index, index + 40));
  return /[,;\r\n]/.test(letter);
}

/** A value without its quotes and backslashes, `\C3\A9` decoded (RFC 4514, 2.4). */
function plainValue(written: string): string {
  let value = written.trim();
  if (/^".*"$/s.test(value)) value = value.slice(1, -1).replaceAll('""', '"');
  if (!value.includes('\\')) return value;
  return value.replace(/(?:\\[0-9A-Fa-f]{2})+|\\(.)/gs, (whole, plain: string | undefined) =>
    plain === undefined
      ? new TextDecoder().decode(
          Uint8Array.from(whole.slice(1).split('\\'), (hex) => Number.parseInt(hex, 16)),
        )
      : plain,
  );
}

/**
 * One text for every writing of a name: types and values in one case and one
 * spacing, in one order. Two names are the same when these are (the order of
 * attributes differs between tools, so it does not count).
 */
export function nameKey(attributes: readonly Attribute[]): string {
  return attributes
    .map(({ type, value }) => `${type}=${value.toLowerCase().replace(/\s+/g, ' ').trim()}`)
    .toSorted()
    .join('\n');
}

/** The common name, the last where a name has several: the most specific in the order of a certificate. */
export function commonNameOf(attributes: readonly Attribute[]): string | null {
  return attributes.findLast(({ type }) => type === 'CN')?.value ?? null;
}
