import { createHash } from 'node:crypto';
import { X509Certificate as ParsedCertificate } from '@peculiar/x509';
import type { Made } from './make.ts';

/**
 * What Windows, .NET and an old Java print of certificates: none of them runs
 * where the other samples are recorded. The layouts follow outputs that people
 * published and Microsoft's documentation; labels in Japanese of which no
 * published output was found are marked where they stand.
 * Figures whose making is not documented are any of the right length.
 */

const hash = (algorithm: string, bytes: Uint8Array | string) =>
  createHash(algorithm).update(bytes).digest('hex');
const upper = (hex: string) => hex.replaceAll(':', '').toUpperCase();
const bySpaces = (hex: string) => (hex.match(/../g) ?? []).join(' ');
const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const indented = (text: string, by = '    ') => text.replaceAll(/^(?=.)/gm, by);

function factsOf(made: Made) {
  const { read, der } = made;
  const parsed = new ParsedCertificate(new Uint8Array(der));
  const spki = read.publicKey.export({ type: 'spki', format: 'der' });
  const parts = (name: string) =>
    name
      .split('\n')
      .map((part) => part.replace(/^ST=/, 'S=').replaceAll('\\', ''))
      .toReversed();
  const name = (which: string) =>
    parts(which)
      .map((part) => (part.includes(',') ? part.replace('=', '="').concat('"') : part))
      .join(', ');
  return {
    sha1: upper(read.fingerprint).toLowerCase(),
    sha256: upper(read.fingerprint256).toLowerCase(),
    md5: hash('md5', der),
    serial: evenHex(read.serialNumber),
    subject: name(read.subject),
    issuer: name(read.issuer),
    subjectParts: parts(read.subject),
    issuerParts: parts(read.issuer),
    subjectDer: new Uint8Array(parsed.subjectName.toArrayBuffer()),
    issuerDer: new Uint8Array(parsed.issuerName.toArrayBuffer()),
    ski: made.ski.toLowerCase(),
    aki: made.aki.toLowerCase(),
    spki,
    signature: new Uint8Array(parsed.signature),
    isRoot: read.subject === read.issuer,
    notBefore: read.validFromDate,
    notAfter: read.validToDate,
  };
}

function evenHex(serial: string): string {
  const hex = serial.toLowerCase();
  return hex.length % 2 === 0 ? hex : `0${hex}`;
}

/** As certutil prints bytes: an offset and sixteen of them a line. */
function hexLines(bytes: Uint8Array): string {
  const lines =
    Buffer.from(bytes)
      .toString('hex')
      .match(/.{1,32}/g) ?? [];
  return lines
    .map((line, index) => {
      const left = bySpaces(line.slice(0, 16));
      const right = bySpaces(line.slice(16));
      return `    ${(index * 16).toString(16).padStart(4, '0')}  ${left}${right && `  ${right}`}`;
    })
    .join('\n');
}

const two = (value: number) => String(value).padStart(2, '0');

/** `7/29/2020 12:30 PM` */
function americanTime(date: Date, seconds = false): string {
  const hours = date.getUTCHours();
  const clock = `${hours % 12 || 12}:${two(date.getUTCMinutes())}${seconds ? `:${two(date.getUTCSeconds())}` : ''}`;
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()} ${clock} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** `2020/07/29 21:30`, in Japan. */
function japaneseTime(date: Date, seconds = false): string {
  const there = new Date(date.getTime() + 9 * 3_600_000);
  const clock = `${there.getUTCHours()}:${two(there.getUTCMinutes())}${seconds ? `:${two(there.getUTCSeconds())}` : ''}`;
  return `${there.getUTCFullYear()}/${two(there.getUTCMonth() + 1)}/${two(there.getUTCDate())} ${clock}`;
}

/** The words of `certutil`. In Japanese, published outputs were found for those marked *. */
const words = {
  en: {
    certificate: 'X509 Certificate',
    version: 'Version',
    serial: 'Serial Number',
    signatureAlgorithm: 'Signature Algorithm',
    algorithm: 'Algorithm ObjectId',
    parameters: 'Algorithm Parameters',
    issuer: 'Issuer',
    subject: 'Subject',
    nameHash: 'Name Hash',
    keyAlgorithm: 'Public Key Algorithm',
    keyLength: 'Public Key Length: 2048 bits',
    key: 'Public Key: UnusedBits = 0',
    extensions: 'Certificate Extensions',
    flags: 'Flags = 0, Length =',
    ski: 'Subject Key Identifier',
    aki: 'Authority Key Identifier',
    keyId: 'KeyID',
    signature: 'Signature: UnusedBits=0',
    nonRoot: 'Non-root Certificate',
    root: 'Root Certificate: Subject matches Issuer',
    matches: 'Signature matches Public Key',
    keyHash: 'Key Id Hash',
    certificateHash: 'Cert Hash',
    signatureHash: 'Signature Hash',
    noProvider: 'No key provider information\nCannot find the certificate and private key for decryption.',
    entry: 'Certificate',
    stores: { CA: 'Intermediate Certification Authorities', Root: 'Trusted Root Certification Authorities' },
    done: (verb: string) => `CertUtil: -${verb} command completed successfully.`,
    time: americanTime,
  },
  ja: {
    certificate: 'X509 証明書',
    version: 'バージョン',
    serial: 'シリアル番号',
    signatureAlgorithm: '署名アルゴリズム',
    algorithm: 'アルゴリズム オブジェクト ID',
    parameters: 'アルゴリズム パラメーター',
    issuer: '発行者', // *
    subject: 'サブジェクト', // *
    nameHash: '名前ハッシュ',
    keyAlgorithm: '公開キー アルゴリズム',
    keyLength: '公開キーの長さ: 2048 ビット',
    key: '公開キー: 未使用ビット = 0',
    extensions: '証明書の拡張',
    flags: 'フラグ = 0, 長さ =',
    ski: 'サブジェクト キー識別子',
    aki: '機関キー識別子',
    keyId: 'キー ID',
    signature: '署名: 未使用ビット=0',
    nonRoot: 'ルート以外の証明書',
    root: 'ルート証明書: サブジェクトは発行者と一致します',
    matches: '署名は公開キーと一致します', // *
    keyHash: 'キー ID ハッシュ',
    certificateHash: '証明書ハッシュ', // *
    signatureHash: '署名ハッシュ',
    noProvider: 'キー プロバイダー情報がありません\n復号化のための証明書および秘密キーが見つかりません。',
    entry: '証明書', // *
    stores: { CA: '中間証明機関', Root: '信頼されたルート証明機関' }, // *
    done: (verb: string) => `CertUtil: -${verb} コマンドは正常に完了しました。`, // *
    time: japaneseTime,
  },
};

type Language = keyof typeof words;

/** Of a certificate with an RSA key. */
function certutilDump(made: Made, language: Language): string {
  const say = words[language];
  const facts = factsOf(made);
  const name = (label: string, parts: readonly string[], der: Uint8Array) => `${label}:
${indented(parts.join('\n'))}
  ${say.nameHash}(sha1): ${hash('sha1', der)}
  ${say.nameHash}(md5): ${hash('md5', der)}
`;
  return crlf(`${say.certificate}:
${say.version}: 3
${say.serial}: ${facts.serial}
${say.signatureAlgorithm}:
    ${say.algorithm}: 1.2.840.10045.4.3.2 sha256ECDSA
    ${say.parameters}: NULL
${name(say.issuer, facts.issuerParts, facts.issuerDer)}
 NotBefore: ${say.time(facts.notBefore)}
 NotAfter: ${say.time(facts.notAfter)}

${name(say.subject, facts.subjectParts, facts.subjectDer)}
${say.keyAlgorithm}:
    ${say.algorithm}: 1.2.840.113549.1.1.1 RSA
    ${say.parameters}:
    05 00
${say.keyLength}
${say.key}
${hexLines(made.read.publicKey.export({ type: 'pkcs1', format: 'der' }))}
${say.extensions}: 2
    2.5.29.14: ${say.flags} 16
    ${say.ski}
        ${facts.ski}

    2.5.29.35: ${say.flags} 18
    ${say.aki}
        ${say.keyId}=${facts.aki}

${say.signatureAlgorithm}:
    ${say.algorithm}: 1.2.840.10045.4.3.2 sha256ECDSA
    ${say.parameters}: NULL
${say.signature}
${hexLines(facts.signature)}
${facts.isRoot ? `${say.matches}\n${say.root}` : say.nonRoot}
${say.keyHash}(rfc-sha1): ${facts.ski}
${say.keyHash}(sha1): ${hash('sha1', facts.spki)}
${say.keyHash}(bcrypt-sha1): ${hash('sha1', `bcrypt ${facts.ski}`)}
${say.keyHash}(bcrypt-sha256): ${hash('sha256', `bcrypt ${facts.ski}`)}
${say.keyHash}(md5): ${hash('md5', facts.spki)}
${say.keyHash}(sha256): ${hash('sha256', `key ${facts.ski}`)}
${say.keyHash}(pin-sha256): ${createHash('sha256').update(facts.spki).digest('base64')}
${say.keyHash}(pin-sha256-hex): ${hash('sha256', facts.spki)}
${say.certificateHash}(md5): ${facts.md5}
${say.certificateHash}(sha1): ${facts.sha1}
${say.certificateHash}(sha256): ${facts.sha256}
${say.signatureHash}: ${hash('sha256', `signed ${facts.sha1}`)}
${say.done('dump')}
`);
}

/** @param hex how thumbprints are written: Windows 7 put spaces between bytes */
function certutilStore(
  store: 'CA' | 'Root',
  all: readonly Made[],
  language: Language,
  hex: (plain: string) => string = (plain) => plain,
): string {
  const say = words[language];
  const entries = all.map((made, index) => {
    const facts = factsOf(made);
    return `================ ${say.entry} ${index} ================
${say.serial}: ${facts.serial}
${say.issuer}: ${facts.issuer}
 NotBefore: ${say.time(facts.notBefore)}
 NotAfter: ${say.time(facts.notAfter)}
${say.subject}: ${facts.subject}
${facts.isRoot ? `${say.matches}\n${say.root}` : say.nonRoot}
${say.certificateHash}(sha1): ${hex(facts.sha1)}
${say.noProvider}
`;
  });
  return crlf(`${store} "${say.stores[store]}"\n${entries.join('\n')}${say.done('store')}\n`);
}

/** `Format-List`: names padded to the longest, values wrapped under themselves, by words where they fit. */
function formatList(properties: Readonly<Record<string, string>>, width = 100): string {
  const names = Object.keys(properties);
  const column = Math.max(...names.map((name) => name.length));
  const lines = names.flatMap((name) => {
    const [first = '', ...rest] = wrapWords(properties[name] ?? '', width - column - 3);
    return [`${name.padEnd(column)} : ${first}`, ...rest.map((part) => ' '.repeat(column + 3) + part)];
  });
  return `${lines.join('\n')}\n`;
}

/** Lines of words; a word that is longer than a line goes on in the next one. */
function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let left = text;
  while (left.length > width) {
    const space = left.lastIndexOf(' ', width);
    const end = space > 0 ? space : width;
    lines.push(left.slice(0, end));
    left = left.slice(end).trimStart();
  }
  return [...lines, left];
}

function powershellAll(made: Made): string {
  const facts = factsOf(made);
  const type = (name: string) => `System.Security.Cryptography.X509Certificates.${name}`;
  return `\n${formatList(
    {
      PSPath: `Microsoft.PowerShell.Security\\Certificate::LocalMachine\\CA\\${upper(facts.sha1)}`,
      PSParentPath: 'Microsoft.PowerShell.Security\\Certificate::LocalMachine\\CA',
      PSChildName: upper(facts.sha1),
      PSDrive: 'Cert',
      PSProvider: 'Microsoft.PowerShell.Security\\Certificate',
      PSIsContainer: 'False',
      EnhancedKeyUsageList:
        '{Server Authentication (1.3.6.1.5.5.7.3.1), Client Authentication (1.3.6.1.5.5.7.3.2)}',
      DnsNameList: `{${made.commonName}}`,
      SendAsTrustedIssuer: 'False',
      EnrollmentPolicyEndPoint: 'Microsoft.CertificateServices.Commands.EnrollmentEndPointProperty',
      PolicyId: '',
      Archived: 'False',
      Extensions: `{${Array.from({ length: 4 }, () => 'System.Security.Cryptography.Oid').join(', ')}...}`,
      FriendlyName: '',
      IssuerName: type('X500DistinguishedName'),
      NotAfter: japaneseTime(facts.notAfter, true),
      NotBefore: japaneseTime(facts.notBefore, true),
      HasPrivateKey: 'False',
      PrivateKey: '',
      PublicKey: type('PublicKey'),
      RawData: `{${[...made.der.subarray(0, 4)].join(', ')}...}`,
      SerialNumber: upper(facts.serial),
      SubjectName: type('X500DistinguishedName'),
      SignatureAlgorithm: 'System.Security.Cryptography.Oid',
      Thumbprint: upper(facts.sha1),
      Version: '3',
      Handle: '2251799813685248',
      Issuer: facts.issuer,
      Subject: facts.subject,
    },
    79,
  )}\n`;
}

function powershellChosen(made: Made, width: number): string {
  const facts = factsOf(made);
  return formatList(
    {
      Subject: facts.subject,
      Issuer: facts.issuer,
      Thumbprint: upper(facts.sha1),
      SerialNumber: upper(facts.serial),
      NotBefore: americanTime(facts.notBefore, true),
      NotAfter: americanTime(facts.notAfter, true),
    },
    width,
  );
}

function powershellTable(all: readonly Made[], width: number): string {
  const rows = all.map((made) => {
    const { sha1, subject } = factsOf(made);
    const line = `${upper(sha1)}  ${subject}`;
    return line.length > width ? `${line.slice(0, width - 3)}...` : line;
  });
  return `

   PSParentPath: Microsoft.PowerShell.Security\\Certificate::LocalMachine\\Root

Thumbprint                                Subject
----------                                -------
${rows.join('\n')}


`;
}

function dotnetToString(made: Made): string {
  const facts = factsOf(made);
  return `[Version]
  V3

[Subject]
  ${facts.subject}
  Simple Name: ${made.commonName}
  DNS Name: ${made.commonName}

[Issuer]
  ${facts.issuer}
  Simple Name: ${made.read.issuer.split('CN=')[1]}
  DNS Name: ${made.read.issuer.split('CN=')[1]}

[Serial Number]
  ${upper(facts.serial)}

[Not Before]
  ${americanTime(facts.notBefore, true)}

[Not After]
  ${americanTime(facts.notAfter, true)}

[Thumbprint]
  ${upper(facts.sha1)}

[Signature Algorithm]
  sha256ECDSA(1.2.840.10045.4.3.2)

[Public Key]
  Algorithm: RSA
  Length: 2048
  Key Blob: ${bySpaces(Buffer.from(facts.spki.subarray(24)).toString('hex'))}
  Parameters: 05 00

[Extensions]
* X509v3 Subject Key Identifier(2.5.29.14):
  ${facts.ski}
`;
}

function netsh(made: Made, language: Language): string {
  const { sha1 } = factsOf(made);
  const labels =
    language === 'en'
      ? [
          'SSL Certificate bindings:',
          'IP:port',
          'Certificate Hash',
          'Application ID',
          'Certificate Store Name',
        ]
      : ['SSL 証明書のバインド:', 'IP:ポート', '証明書ハッシュ', 'アプリケーション ID', '証明書ストア名'];
  const [title = '', ...names] = labels;
  const values = ['0.0.0.0:443', sha1, '{4dc3e181-e14b-4a21-b022-59fc669b0914}', 'MY'];
  const rows = names.map((name, index) => `    ${name.padEnd(28)} : ${values[index]}`);
  return crlf(`\n${title}\n-------------------------\n\n${rows.join('\n')}\n\n`);
}

/** Bytes that the registry and serialized stores hold of a certificate: properties, the certificate the last of them. */
function serializedElement(made: Made): Buffer {
  const property = (id: number, data: Uint8Array) => {
    const head = Buffer.alloc(12);
    head.writeUInt32LE(id, 0);
    head.writeUInt32LE(1, 4);
    head.writeUInt32LE(data.length, 8);
    return Buffer.concat([head, data]);
  };
  const facts = factsOf(made);
  return Buffer.concat([
    property(3, Buffer.from(facts.sha1, 'hex')),
    property(4, Buffer.from(facts.md5, 'hex')),
    property(20, Buffer.from(facts.ski, 'hex')),
    property(32, made.der),
  ]);
}

/** `.sst`, as `certutil -generateSSTFromWU` and the certificate manager write it. */
function serializedStore(all: readonly Made[]): Buffer {
  return Buffer.concat([
    Buffer.from([0, 0, 0, 0]),
    Buffer.from('CERT'),
    ...all.map(serializedElement),
    Buffer.alloc(12),
  ]);
}

/** `reg export`: UTF-16 with its mark, bytes by commas, lines that go on after a backslash. */
function registryExport(all: readonly Made[]): Buffer {
  const entries = all.map((made) => {
    const bytes = (serializedElement(made).toString('hex').match(/../g) ?? []).join(',');
    const [first = '', ...rest] = `"Blob"=hex:${bytes}`.match(/.{1,76}(?:,|$)/g) ?? [];
    return `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\SystemCertificates\\CA\\Certificates\\${upper(factsOf(made).sha1)}]\n${[first, ...rest.map((line) => `  ${line}`)].join('\\\n')}\n`;
  });
  return utf16(crlf(`Windows Registry Editor Version 5.00\n\n${entries.join('\n')}\n`));
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

/** The certificate dialog's Details page: what is copied from its lower field. */
const dialog = {
  /** Until Windows 10 1809 or so: an invisible mark before it, bytes by spaces. */
  thumbprint: (made: Made) => `\u200E${bySpaces(factsOf(made).sha1)}`,
  newThumbprint: (made: Made) => factsOf(made).sha1,
  serial: (made: Made) => `\u200E${bySpaces(factsOf(made).serial)}`,
  name: (made: Made) => crlf(factsOf(made).subjectParts.join('\n').replaceAll('=', ' = ')),
};

/** A table as someone makes it of the dialog's fields for a ticket or a spreadsheet. */
function inventory(all: readonly Made[]): string {
  const rows = all.map((made) => {
    const facts = factsOf(made);
    return [
      made.commonName,
      facts.issuerParts[0]?.slice(3),
      facts.serial,
      `\u200E${bySpaces(facts.sha1)}`,
      japaneseTime(facts.notAfter),
    ]
      .map((cell) => `"${cell}"`)
      .join(',');
  });
  return crlf(`\uFEFF証明書名,発行者,シリアル番号,拇印,有効期間の終了\n${rows.join('\n')}\n`);
}

/** Java 8's `keytool -list -v`: MD5 first, and the algorithm among the fingerprints. */
function oldKeytool(made: Made, language: Language): string {
  const { read } = made;
  const say =
    language === 'en'
      ? {
          type: 'Keystore type: JKS\nKeystore provider: SUN\n\nYour keystore contains 1 entry\n',
          entry: 'Alias name: ca01\nCreation date: Aug 1, 2020\nEntry type: trustedCertEntry\n',
          owner: 'Owner',
          issuer: 'Issuer',
          serial: 'Serial number',
          valid: 'Valid from: Wed Jul 29 12:30:00 UTC 2020 until: Thu Jun 27 23:59:59 UTC 2024',
          prints: 'Certificate fingerprints',
          algorithm: 'Signature algorithm name',
          version: 'Version',
        }
      : {
          type: 'キーストアのタイプ: JKS\nキーストア・プロバイダ: SUN\n\nキーストアには1エントリが含まれます\n',
          entry: '別名: ca01\n作成日: 2020/08/01\nエントリ・タイプ: trustedCertEntry\n',
          owner: '所有者',
          issuer: '発行者',
          serial: 'シリアル番号',
          valid: '有効期間の開始日: Wed Jul 29 21:30:00 JST 2020終了日: Fri Jun 28 08:59:59 JST 2024',
          prints: '証明書のフィンガプリント',
          algorithm: '署名アルゴリズム名',
          version: 'バージョン',
        };
  const javaName = (name: string) => name.split('\n').toReversed().join(', ');
  const md5 = (hash('md5', made.der).toUpperCase().match(/../g) ?? []).join(':');
  return `
${say.type}
${say.entry}
${say.owner}: ${javaName(read.subject)}
${say.issuer}: ${javaName(read.issuer)}
${say.serial}: ${read.serialNumber.toLowerCase().replace(/^0+/, '')}
${say.valid}
${say.prints}:
\t MD5:  ${md5}
\t SHA1: ${read.fingerprint}
\t SHA256: ${read.fingerprint256}
\t ${say.algorithm}: SHA256withECDSA
\t ${say.version}: 3


*******************************************
*******************************************


`;
}

/** Every written sample: its file and what stands in it. */
export function windowsSamples(certificates: {
  readonly 'digicert-g2': Made;
  readonly 'microsoft-rsa-2017': Made;
  readonly 'issuing-01-digicert': Made;
  readonly 'issuing-01-microsoft': Made;
  readonly 'rsa-03-microsoft': Made;
  readonly 'blob-by-01': Made;
}): Readonly<Record<string, string | Uint8Array>> {
  const root = certificates['digicert-g2'];
  const otherRoot = certificates['microsoft-rsa-2017'];
  const ca01 = certificates['issuing-01-digicert'];
  const xsign = certificates['issuing-01-microsoft'];
  const ca03 = certificates['rsa-03-microsoft'];
  const server = certificates['blob-by-01'];
  const hashFile = (algorithm: string, ja: boolean) =>
    crlf(
      ja
        ? `${algorithm.toUpperCase()} ハッシュ (対象 issuing-01.cer):\n${hash(algorithm, ca01.der)}\n${words.ja.done('hashfile')}\n`
        : `${algorithm.toUpperCase()} hash of issuing-01.cer:\n${hash(algorithm, ca01.der)}\n${words.en.done('hashfile')}\n`,
    );
  return {
    'windows/certutil-dump.en.txt': certutilDump(ca01, 'en'),
    'windows/certutil-dump.ja.txt': certutilDump(ca01, 'ja'),
    'windows/certutil-dump-xsign.ja.txt': certutilDump(xsign, 'ja'),
    'windows/certutil-store-ca.en.txt': certutilStore('CA', [ca01, ca03], 'en'),
    'windows/certutil-store-ca.ja.txt': certutilStore('CA', [ca01, ca03], 'ja'),
    'windows/certutil-store-root-spaced.en.txt': certutilStore('Root', [root, otherRoot], 'en', bySpaces),
    'windows/certutil-store-root-spaced.ja.txt': certutilStore('Root', [root, otherRoot], 'ja', bySpaces),
    'windows/certutil-hashfile-sha1.en.txt': hashFile('sha1', false),
    'windows/certutil-hashfile-sha256.ja.txt': hashFile('sha256', true),
    'windows/powershell-format-list-all.txt': crlf(powershellAll(ca01)),
    'windows/powershell-format-list-all-utf-16.txt': utf16(crlf(powershellAll(ca01))),
    'windows/powershell-format-list.txt': crlf(`\n\n${powershellChosen(ca01, 120)}\n\n\n`),
    'windows/powershell-format-list-wrapped.txt': crlf(
      `\n\n${powershellChosen(xsign, 50)}\n${powershellChosen(ca03, 50)}\n\n\n`,
    ),
    'windows/powershell-format-list-server.txt': crlf(`\n\n${powershellChosen(server, 80)}\n\n\n`),
    'windows/powershell-table.txt': crlf(powershellTable([root, otherRoot], 79)),
    'windows/dialog-thumbprint.txt': dialog.thumbprint(ca01),
    'windows/dialog-thumbprint-new.txt': dialog.newThumbprint(ca01),
    'windows/dialog-serial.txt': dialog.serial(xsign),
    'windows/dialog-name.txt': dialog.name(xsign),
    'windows/netsh-sslcert.en.txt': netsh(server, 'en'),
    'windows/netsh-sslcert.ja.txt': netsh(server, 'ja'),
    'windows/dotnet-to-string.txt': crlf(dotnetToString(ca01)),
    'windows/inventory.ja.csv': inventory([root, ca01, xsign, ca03]),
    'windows/registry-export.reg': registryExport([ca01, ca03]),
    'stores/windows-serialized.sst': serializedStore([root, otherRoot, ca01]),
    'keytool/java-8-list-v.en.txt': oldKeytool(ca01, 'en'),
    'keytool/java-8-list-v.ja.txt': oldKeytool(ca01, 'ja'),
  };
}
