import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { certificates as catalogue } from '#content/certificates/index.ts';
import { notices } from '#content/notices/index.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import type { Thing } from '#domain/certificates/identification.ts';
import { identify } from '#domain/certificates/identify/identify.ts';
import { roleIn } from '#domain/certificates/relatives.ts';

/**
 * Identifies every certificate of a folder in every form that people meet it
 * in, and says what was not identified: `npm run try:all-certificates -- FOLDER`.
 * What is expected comes from the files by Node and OpenSSL, the roles from
 * `FOLDER/../certificates.json` where there is one. Ends with 1 when anything
 * is wrong.
 */
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npm run try:all-certificates -- FOLDER');
  process.exit(2);
}

/** One certificate, by facts that are not our own code's. */
interface Subject {
  readonly file: string;
  readonly pem: string;
  readonly der: Uint8Array;
  readonly sha1: string;
  readonly record: Certificate;
  /** Upper-case hex with an even number of digits. */
  readonly serial: string;
  readonly spki: Uint8Array;
  readonly ski: string | undefined;
  /** Type and value, in the certificate's order. */
  readonly subject: readonly (readonly [string, string])[];
}

interface Form {
  readonly name: string;
  /** undefined: this certificate cannot be written so. */
  readonly write: (subject: Subject) => string | Uint8Array | undefined;
  readonly expect: 'certificate' | 'key' | 'ski' | 'common name' | 'name' | 'nothing' | 'not exact';
}

const upper = (hex: string) => hex.replaceAll(':', '').toUpperCase();
const pairs = (hex: string) => hex.match(/../g) ?? [];
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

function openssl(input: string | Uint8Array, ...options: readonly string[]): Buffer {
  return execFileSync('openssl', [...options], { input, stdio: ['pipe', 'pipe', 'ignore'] });
}

function readSubject(file: string): Subject {
  const pem = readFileSync(file, 'utf8');
  const base64Lines = /-----BEGIN CERTIFICATE-----([^-]+)-----END/.exec(pem)?.[1] ?? '';
  const der = Buffer.from(base64Lines, 'base64');
  const sha1 = createHash('sha1').update(der).digest('hex').toUpperCase();
  const record = catalogue.find((each) => each.sha1 === sha1);
  if (!record) throw new Error(`${file}: the catalogue has no certificate ${sha1}`);
  const read = new X509Certificate(der);
  const ski = /X509v3 Subject Key Identifier: *\n +([0-9A-F:]+)/.exec(opensslText(der))?.[1];
  return {
    file,
    pem,
    der,
    sha1,
    record,
    serial: read.serialNumber.padStart(Math.ceil(read.serialNumber.length / 2) * 2, '0'),
    spki: read.publicKey.export({ type: 'spki', format: 'der' }),
    ski: ski && upper(ski),
    subject: read.subject.split('\n').map((part) => {
      const [type = '', ...value] = part.split('=');
      return [type, value.join('=').replaceAll(/\\(.)/g, '$1')] as const;
    }),
  };
}

function opensslText(der: Uint8Array): string {
  return hasOpenssl ? openssl(der, 'x509', '-inform', 'DER', '-text', '-noout').toString() : '';
}

const special = /[,+"\\<>;]/;
const quoted = (value: string) => (special.test(value) ? `"${value}"` : value);
const commonName = ({ subject }: Subject) => subject.findLast(([type]) => type === 'CN')?.[1] ?? '';

const hexForms = (
  what: string,
  hexOf: (subject: Subject) => string | undefined,
  expect: Form['expect'],
): Form[] => {
  const form = (name: string, write: (hex: string) => string): Form => ({
    name: `${what}, ${name}`,
    write: (subject) => {
      const hex = hexOf(subject);
      return hex === undefined ? undefined : write(hex);
    },
    expect,
  });
  return [
    form('plain', (hex) => hex),
    form('small letters', (hex) => hex.toLowerCase()),
    form('by colons', (hex) => pairs(hex).join(':')),
    form('by spaces', (hex) => pairs(hex.toLowerCase()).join(' ')),
    form('by dashes', (hex) => pairs(hex).join('-')),
    form('after U+200E, by spaces', (hex) => `\u200E${pairs(hex.toLowerCase()).join(' ')}`),
    form('after U+200E', (hex) => `\u200E${hex.toLowerCase()}`),
  ];
};

const forms: readonly Form[] = [
  { name: 'PEM', write: ({ pem }) => pem, expect: 'certificate' },
  { name: 'PEM, bytes', write: ({ pem }) => Buffer.from(pem), expect: 'certificate' },
  { name: 'DER', write: ({ der }) => der, expect: 'certificate' },
  { name: 'base64 in one line', write: ({ der }) => base64(der), expect: 'certificate' },
  ...hexForms('SHA-1', ({ sha1 }) => sha1, 'certificate'),
  ...hexForms(
    'SHA-256',
    ({ der }) => createHash('sha256').update(der).digest('hex').toUpperCase(),
    'certificate',
  ),
  ...hexForms('serial', ({ serial }) => serial, 'certificate'),
  { name: 'serial, 0x', write: ({ serial }) => `0x${serial.toLowerCase()}`, expect: 'certificate' },
  {
    name: 'serial, 0x without leading zeros',
    write: ({ serial }) => `0x${serial.replace(/^0+/, '').toLowerCase()}`,
    expect: 'certificate',
  },
  {
    name: 'serial, as keytool',
    write: ({ serial }) => `Serial number: ${serial.replace(/^0+/, '').toLowerCase()}`,
    expect: 'certificate',
  },
  { name: 'serial, decimal', write: ({ serial }) => String(BigInt(`0x${serial}`)), expect: 'certificate' },
  {
    name: 'SPKI SHA-256, base64',
    write: ({ spki }) => createHash('sha256').update(spki).digest('base64'),
    expect: 'key',
  },
  {
    name: 'SPKI SHA-256, sha256/',
    write: ({ spki }) => `sha256/${createHash('sha256').update(spki).digest('base64')}`,
    expect: 'key',
  },
  {
    name: 'SPKI SHA-256, pin-sha256',
    write: ({ spki }) => `pin-sha256="${createHash('sha256').update(spki).digest('base64')}"`,
    expect: 'key',
  },
  {
    name: 'SPKI SHA-256, hex',
    write: ({ spki }) => createHash('sha256').update(spki).digest('hex'),
    expect: 'key',
  },
  {
    name: 'SPKI SHA-1, sha1/',
    write: ({ spki }) => `sha1/${createHash('sha1').update(spki).digest('base64')}`,
    expect: 'key',
  },
  {
    name: 'public key, PEM',
    write: ({ spki }) =>
      `-----BEGIN PUBLIC KEY-----\n${(base64(spki).match(/.{1,64}/g) ?? []).join('\n')}\n-----END PUBLIC KEY-----\n`,
    expect: 'key',
  },
  ...hexForms('subject key identifier', ({ ski }) => ski, 'ski'),
  { name: 'common name', write: commonName, expect: 'common name' },
  {
    name: 'common name in JSON',
    write: (subject) => JSON.stringify({ issuer: commonName(subject) }),
    expect: 'common name',
  },
  {
    name: 'name, OpenSSL 3',
    write: ({ subject }) => subject.map(([type, value]) => `${type} = ${quoted(value)}`).join(', '),
    expect: 'name',
  },
  {
    name: 'name, OpenSSL 1.0',
    write: ({ subject }) => subject.map(([type, value]) => `/${type}=${value}`).join(''),
    expect: 'name',
  },
  {
    name: 'name, Windows',
    write: ({ subject }) =>
      subject
        .toReversed()
        .map(([type, value]) => `${type === 'ST' ? 'S' : type}=${quoted(value)}`)
        .join(', '),
    expect: 'name',
  },
  {
    name: 'name, Java',
    write: ({ subject }) =>
      subject
        .toReversed()
        .map(([type, value]) => `${type}=${quoted(value)}`)
        .join(', '),
    expect: 'name',
  },
  {
    name: 'name, RFC 4514',
    write: ({ subject }) =>
      subject
        .toReversed()
        .map(([type, value]) => `${type}=${value.replaceAll(/[,+"\\<>;]/g, '\\$&')}`)
        .join(','),
    expect: 'name',
  },
  {
    name: 'common name in a sentence',
    write: (subject) => `中間証明書 ${commonName(subject)} を更新してください。`,
    expect: 'common name',
  },
  ...(hasOpenssl ? opensslForms() : []),
  ...nearMisses(),
];

/** What differs by a single character from what is known is not known. */
function nearMisses(): Form[] {
  const otherDigit = (hex: string, at: number) =>
    hex.slice(0, at) + (hex[at] === '0' ? '1' : '0') + hex.slice(at + 1);
  const spkiPin = ({ spki }: Subject) => createHash('sha256').update(spki).digest();
  const flipped = (bytes: Buffer) =>
    Buffer.concat([bytes.subarray(0, -1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]);
  const miss = (name: string, write: Form['write'], expect: Form['expect'] = 'nothing'): Form => ({
    name: `not: ${name}`,
    write,
    expect,
  });
  return [
    miss('SHA-1, last digit changed', ({ sha1 }) => otherDigit(sha1, 39)),
    miss('SHA-1, first digit changed', ({ sha1 }) => otherDigit(sha1, 0)),
    miss('SHA-1, two digits short', ({ sha1 }) => sha1.slice(0, -2)),
    miss('SHA-1, two digits long', ({ sha1 }) => `${sha1}00`),
    miss('serial, last digit changed', ({ serial }) => otherDigit(serial, serial.length - 1)),
    miss('SPKI SHA-256, last bit changed', (subject) => flipped(spkiPin(subject)).toString('base64')),
    miss(
      'PEM, last bit changed',
      ({ der }) => {
        const pem = base64(flipped(Buffer.from(der))).match(/.{1,64}/g) ?? [];
        return `-----BEGIN CERTIFICATE-----\n${pem.join('\n')}\n-----END CERTIFICATE-----\n`;
      },
      'not exact',
    ),
    miss('common name, a letter more', (subject) => `${commonName(subject)}X`),
    miss('common name, last character missing', (subject) => commonName(subject).slice(0, -1)),
  ];
}

function opensslForms(): Form[] {
  const printed = (name: string, ...options: readonly string[]): Form => ({
    name: `openssl x509 ${name}`,
    write: ({ der }) => openssl(der, 'x509', '-inform', 'DER', '-noout', ...options).toString(),
    expect: 'certificate',
  });
  return [
    printed('-text', '-text'),
    printed('-text -fingerprint', '-text', '-fingerprint', '-sha256'),
    printed('-serial -subject -issuer -dates', '-serial', '-subject', '-issuer', '-dates'),
    printed('-fingerprint -sha1', '-fingerprint', '-sha1'),
    {
      name: 'openssl x509 -text and PEM',
      write: ({ der }) => openssl(der, 'x509', '-inform', 'DER', '-text').toString(),
      expect: 'certificate',
    },
  ];
}

/** The certificates that a form must lead to, by id. */
function expectedIds(subject: Subject, expect: Form['expect']): string[] {
  const of = (fits: (each: Subject) => boolean) => subjects.filter(fits).map(({ record }) => record.id);
  switch (expect) {
    case 'certificate':
      return [subject.record.id];
    case 'key':
      return of(({ spki }) => Buffer.compare(spki, subject.spki) === 0);
    case 'ski':
      return of(({ ski }) => ski === subject.ski);
    case 'nothing':
    case 'not exact':
      return [];
    case 'common name':
      return of((each) => commonName(each) === commonName(subject));
    default:
      return of((each) => JSON.stringify(each.subject) === JSON.stringify(subject.subject));
  }
}

const same = (a: readonly string[], b: readonly string[]) =>
  a.toSorted().join(' ') === b.toSorted().join(' ');

/** What is wrong with what was found; undefined where nothing is. */
function faultOf(found: readonly Thing[], subject: Subject, expect: Form['expect']): string | undefined {
  const wanted = expectedIds(subject, expect);
  if (expect === 'nothing' || expect === 'not exact') {
    // The beginning of a name is said to be no more than that.
    const isWhole = ({ match, remarks }: Thing) => match !== null && !remarks.includes('partial-name');
    const taken = found.find((thing) => (expect === 'nothing' ? isWhole(thing) : thing.match === 'exact'));
    return taken && `taken for [${taken.certificates.join(' ')}]`;
  }
  const fits = found.find((thing) => same(thing.certificates, wanted));
  if (!fits) {
    return `found ${found.map((thing) => `${thing.kind} ${thing.match} [${thing.certificates.join(' ')}]`).join('; ') || 'nothing'}, not [${wanted.join(' ')}]`;
  }
  if (expect === 'certificate' && fits.match !== 'exact') return `match ${fits.match}, not exact`;
  if ((expect === 'key' || expect === 'ski') && fits.kind !== 'key') return `a ${fits.kind}, not a key`;
  if ((expect === 'name' || expect === 'common name') && fits.kind !== 'name')
    return `a ${fits.kind}, not a name`;
  const stray = found.find(
    (thing) => thing !== fits && thing.match === 'exact' && !same(thing.certificates, wanted),
  );
  return stray && `also ${stray.kind} [${stray.certificates.join(' ')}]`;
}

const files = readdirSync(folder)
  .filter((file) => /\.(?:pem|crt|cer)$/.test(file))
  .map((file) => join(folder, file))
  .toSorted();
const subjects = files.map(readSubject);
const counts = new Map<string, { right: number; wrong: number }>();
const failures: string[] = [];

function count(form: string, fault: string | undefined, input: string): void {
  const counted = counts.get(form) ?? { right: 0, wrong: 0 };
  counts.set(form, counted);
  if (fault === undefined) {
    counted.right += 1;
    return;
  }
  counted.wrong += 1;
  failures.push(`${form}: ${fault}\n    input: ${input.length > 300 ? `${input.slice(0, 300)}…` : input}`);
}

for (const form of forms) {
  for (const subject of subjects) {
    const input = form.write(subject);
    if (input === undefined || input.length === 0) continue;
    const { things } = await identify([{ name: '', content: input }], catalogue);
    count(
      form.name,
      faultOf(things, subject, form.expect),
      `${typeof input === 'string' ? input : subject.file}`,
    );
  }
}
checkRoles();
await checkStores();
report();

/** The role that our notice gives a certificate against the one that `certificates.json` has. */
function checkRoles(): void {
  const list = resolve(folder ?? '', '../certificates.json');
  if (!existsSync(list)) return;
  const { certificates }: { certificates: readonly { sha1: string; role: string }[] } = JSON.parse(
    readFileSync(list, 'utf8'),
  );
  const notice = notices.find(({ id }) => id === 'azure-storage-tls-2024');
  if (!notice) throw new Error('the notice is gone');
  for (const { sha1, record } of subjects) {
    const wanted = certificates.find((each) => each.sha1 === sha1)?.role ?? 'other';
    const role = roleIn(notice, record.id);
    count('role', role === wanted ? undefined : `${role}, not ${wanted}`, record.id);
  }
}

/** Stores that hold every certificate: each must come out of them, and nothing else. */
async function checkStores(): Promise<void> {
  const stores: [string, Uint8Array][] = [['JKS', javaStore()]];
  stores.push(['PEM bundle', Buffer.from(subjects.map(({ pem }) => pem).join(''))]);
  if (hasOpenssl) stores.push(...opensslStores());
  for (const [name, content] of stores) {
    const { things, problems } = await identify([{ name: `all.${name}`, content }], catalogue);
    const found = things.filter(({ match }) => match === 'exact').map(({ sha1 }) => sha1 ?? '');
    for (const { sha1, file } of subjects) {
      count(name, found.includes(sha1) ? undefined : `not found; ${problems.map(({ code }) => code)}`, file);
    }
    const strange = things.length - found.length;
    if (strange > 0) count(name, `${strange} things beside the certificates`, name);
  }
}

function opensslStores(): [string, Uint8Array][] {
  const work = mkdtempSync(join(tmpdir(), 'stores-'));
  const all = join(work, 'all.pem');
  writeFileSync(all, subjects.map(({ pem }) => pem).join(''));
  const export12 = ['pkcs12', '-export', '-nokeys', '-in', all, '-passout', 'pass:changeit'];
  const made: [string, Uint8Array][] = [
    ['PKCS #12', openssl('', ...export12)],
    ['PKCS #12, empty password', openssl('', ...export12.slice(0, -1), 'pass:')],
    ['PKCS #7', openssl('', 'crl2pkcs7', '-nocrl', '-certfile', all, '-outform', 'DER')],
  ];
  rmSync(work, { recursive: true });
  return made;
}

/** A Java key store of trusted certificates, as `keytool` writes it with the password `changeit`. */
function javaStore(): Buffer {
  const number = (value: number) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
  };
  const text = (value: string) => Buffer.concat([number(value.length).subarray(2), Buffer.from(value)]);
  const body = Buffer.concat([
    number(0xfeedfeed),
    number(2),
    number(subjects.length),
    ...subjects.flatMap(({ record, der }) => [
      number(2),
      text(record.id),
      Buffer.alloc(8),
      text('X.509'),
      number(der.length),
      der,
    ]),
  ]);
  const password = Buffer.from('changeit', 'utf16le').swap16();
  return Buffer.concat([
    body,
    createHash('sha1').update(password).update('Mighty Aphrodite').update(body).digest(),
  ]);
}

function report(): void {
  const widest = Math.max(...[...counts.keys()].map((name) => name.length));
  console.log(`${'form'.padEnd(widest)}  right  wrong`);
  for (const [name, { right, wrong }] of counts) {
    console.log(`${name.padEnd(widest)}  ${String(right).padStart(5)}  ${String(wrong).padStart(5)}`);
  }
  for (const failure of failures) console.log(`\n${failure}`);
  const right = [...counts.values()].reduce((sum, each) => sum + each.right, 0);
  console.log(`\n${subjects.length} certificates: ${right} right, ${failures.length} wrong`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
