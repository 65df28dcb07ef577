import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Certificate } from '#domain/certificates/certificate.ts';
import type { ProblemCode, ThingKind } from '#domain/certificates/identification.ts';
import catalogue from './catalogue.json' with { type: 'json' };

/** The certificates of the samples, by the name of their file in `pem/`, and what each is. */
const kinds = {
  'digicert-g2': 'root',
  'digicert-g3': 'root',
  'microsoft-rsa-2017': 'root',
  'microsoft-ecc-2017': 'root',
  'digicert-g2-cross-signed': 'intermediate',
  'issuing-01-digicert': 'intermediate',
  'issuing-01-microsoft': 'intermediate',
  'issuing-01-earlier': 'intermediate',
  'rsa-03-digicert': 'intermediate',
  'rsa-03-microsoft': 'intermediate',
  'ecc-01-digicert': 'intermediate',
  'ecc-01-microsoft': 'intermediate',
  'blob-by-01': 'server-certificate',
  'blob-by-03': 'server-certificate',
  'own-root': 'root',
  'own-server': 'server-certificate',
  'own-client': 'other-certificate',
  impostor: 'intermediate',
  reissued: 'intermediate',
} as const satisfies Readonly<Record<string, ThingKind>>;

export type SampleName = keyof typeof kinds;

/** The catalogue to identify the samples with. It knows none of `blob-…`, `own-…`, `impostor` and `reissued`. */
export const sampleCatalogue = catalogue as readonly Certificate[];

/** What a sample tells of a certificate: its bytes, and so everything, or some of its identifiers. */
type Told = 'bytes' | 'sha1' | 'sha256' | 'serial';

export interface Sample {
  /** Below this folder. */
  readonly file: string;
  /** Given by the reader, for a store that needs one. */
  readonly password?: string;
  /** Every certificate that must be found, by first appearance, and none beside them. */
  readonly certificates: readonly SampleName[];
  /** What the sample tells of them; what follows from it for a certificate of the catalogue is everything. */
  readonly told: readonly Told[];
  /**
   * What else must be found. Names of issuers that a tool prints beside a
   * certificate are not listed, nor forbidden.
   */
  readonly also?: readonly { readonly kind: 'key' | 'name' | 'value'; readonly of: SampleName }[];
  /** What must be reported. That a store holds a key, or was read without its password, may be. */
  readonly problems?: readonly ProblemCode[];
  /** Set where names alone are told: the catalogue's certificates of that name fit. */
  readonly byName?: true;
  /** Set where to say that it is not supported will do as well. */
  readonly mayBeUnsupported?: true;
}

/** A certificate as it must be found; what the sample does not tell is undefined. */
export interface ExpectedThing {
  readonly kind: ThingKind;
  readonly commonName: string;
  /** Its id in the catalogue; undefined: it has none, and must not be taken for one that has, `match: 'exact'`. */
  readonly id: string | undefined;
  readonly sha1: string | undefined;
  readonly sha256: string | undefined;
  readonly serial: string | undefined;
}

export const folder = import.meta.dirname;

/** A certificate of the samples as Node reads it. */
export function sampleCertificate(name: SampleName): X509Certificate {
  return new X509Certificate(readFileSync(join(folder, 'pem', `${name}.pem`)));
}

/** What must be found of one certificate in a sample. */
export function expectedThing(name: SampleName, told: readonly Told[]): ExpectedThing {
  const certificate = sampleCertificate(name);
  const sha1 = certificate.fingerprint.replaceAll(':', '');
  const serial = certificate.serialNumber.toLowerCase();
  const known = sampleCatalogue.find((each) => each.sha1 === sha1);
  const tells = (what: Told) => known !== undefined || told.includes('bytes') || told.includes(what);
  return {
    kind: kinds[name],
    commonName: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '',
    id: known?.id,
    sha1: tells('sha1') ? sha1 : undefined,
    sha256: tells('sha256') ? certificate.fingerprint256.replaceAll(':', '') : undefined,
    serial: tells('serial') ? serial.padStart(serial.length + (serial.length % 2), '0') : undefined,
  };
}

/** Everything of `certificates`, in their order. */
export function expectedThings(sample: Sample): ExpectedThing[] {
  return sample.certificates.map((name) => expectedThing(name, sample.told));
}

type More = Partial<Omit<Sample, 'file' | 'certificates' | 'told'>>;

const sample = (
  file: string,
  certificates: readonly SampleName[],
  told: readonly Told[],
  more: More = {},
): Sample => ({ file, certificates, told, ...more });

/** The same output in English and in Japanese. */
const inBoth = (file: string, certificates: readonly SampleName[], told: readonly Told[], more?: More) =>
  ['en', 'ja'].map((language) => sample(`${file}.${language}.txt`, certificates, told, more));

const name = (of: SampleName) => ({ kind: 'name' as const, of });
const key = (of: SampleName) => ({ kind: 'key' as const, of });
const value = (of: SampleName) => ({ kind: 'value' as const, of });

const chain = ['blob-by-01', 'issuing-01-digicert', 'digicert-g2'] as const;
const above = [name('digicert-g2'), name('issuing-01-digicert')];
const trusted = ['digicert-g2', 'microsoft-rsa-2017', 'issuing-01-digicert', 'rsa-03-microsoft'] as const;
/** By alias, as `keytool` lists a JKS. */
const byAlias = ['digicert-g2', 'microsoft-rsa-2017', 'rsa-03-microsoft', 'issuing-01-digicert'] as const;
/** As they stand in a JKS. */
const byHash = ['digicert-g2', 'rsa-03-microsoft', 'microsoft-rsa-2017', 'issuing-01-digicert'] as const;
const withClient = ['own-client', 'own-root', 'issuing-01-digicert', 'digicert-g2'] as const;
const ca01 = ['issuing-01-digicert'] as const;

const bytes = ['bytes'] as const;
const prints = ['sha1', 'sha256', 'serial'] as const;
const serial = ['serial'] as const;

export const samples: readonly Sample[] = [
  sample('openssl/x509-text.txt', ca01, bytes),
  sample('openssl/x509-text-noout.txt', ['issuing-01-microsoft'], serial),
  sample('openssl/x509-text-server.txt', ['blob-by-01'], serial),
  sample('openssl/x509-text-root.txt', ['digicert-g2'], serial),
  sample('openssl/x509-text-japanese.txt', ['own-root'], serial),
  sample('openssl/x509-text-japanese-utf8.txt', ['own-root'], serial),
  sample('openssl/x509-text-old-names.txt', ca01, serial),
  sample('openssl/x509-text-with-sha1.txt', ['rsa-03-digicert'], ['sha1', 'serial']),
  sample('openssl/x509-fields.txt', ca01, ['sha256', 'serial']),
  sample('openssl/x509-fields-sha1.txt', ['rsa-03-microsoft'], ['sha1', 'serial']),
  sample('openssl/x509-fields-rfc2253.txt', ca01, ['sha256', 'serial']),
  sample('openssl/x509-fields-oneline.txt', ca01, ['sha256', 'serial']),
  sample('openssl/x509-fields-compat.txt', ca01, ['sha256', 'serial']),
  sample('openssl/x509-fields-multiline.txt', ca01, ['sha256', 'serial']),
  sample('openssl/x509-fields-server.txt', ['blob-by-03'], ['sha256', 'serial']),
  sample('openssl/x509-names-alone.txt', ['issuing-01-earlier'], [], { byName: true }),
  sample('openssl/x509-serial-alone.txt', ['issuing-01-microsoft'], serial),
  sample('openssl/x509-fingerprint-alone.txt', ['digicert-g2'], ['sha256']),
  sample('openssl/x509-key-identifiers.txt', [], [], { also: [key('rsa-03-digicert')] }),
  // Its serial is also that of a certificate in the catalogue; its SHA-1 is not.
  sample('openssl/x509-fields-impostor.txt', ['impostor'], ['sha1', 'serial']),
  sample('openssl/x509-text-reissued.txt', ['reissued'], ['sha256', 'serial']),
  sample('openssl/x509-fields-three.txt', chain, ['sha1', 'serial']),
  sample('openssl/spki-pin.txt', [], [], { also: [key('issuing-01-digicert')] }),
  sample('openssl/spki-dgst.txt', [], [], { also: [key('issuing-01-digicert')] }),
  sample('openssl/asn1parse.txt', ca01, serial),
  sample('openssl/verify-show-chain.txt', [], [], { also: above }),
  sample('openssl/storeutl.txt', chain, serial),
  sample('openssl/pkcs7-print-certs.txt', chain, bytes),
  sample('openssl/pkcs7-print-certs-text.txt', chain, serial),
  sample('openssl/pkcs12-info.txt', withClient, bytes),
  sample('openssl/pkcs12-with-encrypted-key.txt', withClient, bytes, { problems: ['private-key'] }),
  sample('openssl/x509-trustout.txt', ['digicert-g2'], bytes),
  sample('openssl/req-text.txt', [], [], { problems: ['certificate-request'] }),
  sample('openssl/crl-text.txt', [], [], { problems: ['not-a-certificate'] }),
  sample('openssl/s-client.txt', ['blob-by-01'], bytes, { also: above }),
  sample('openssl/s-client-showcerts.txt', chain, bytes),
  sample('openssl/s-client-tls-1.2.txt', ['blob-by-01'], bytes, { also: above }),
  sample('openssl/s-client-brief.txt', [], [], { also: above }),

  ...inBoth('keytool/list-v-truststore-jks', byAlias, prints),
  sample('keytool/list-v-truststore-jks-shift-jis.ja.txt', byAlias, prints),
  sample('keytool/list-v-truststore-jks-utf-16.ja.txt', byAlias, prints),
  ...inBoth('keytool/list-truststore-jks', byAlias, ['sha256']),
  ...inBoth('keytool/list-rfc-truststore-jks', byAlias, bytes),
  ...inBoth('keytool/list-v-keystore-pkcs12', ['own-client', 'own-root', 'rsa-03-microsoft'], prints),
  // The client's thumbprint stands there alone.
  ...inBoth('keytool/list-keystore-pkcs12', ['rsa-03-microsoft'], ['sha256'], {
    also: [value('own-client')],
  }),
  ...inBoth('keytool/list-v-one-entry', ['rsa-03-microsoft'], prints),
  ...inBoth('keytool/printcert-file', ca01, prints),
  ...inBoth('keytool/printcert-japanese-names', ['own-root'], prints),
  ...inBoth('keytool/printcert-rfc', ca01, bytes),
  ...inBoth('keytool/printcert-bundle', chain, prints),
  ...inBoth('keytool/printcert-sslserver', chain, prints),
  ...inBoth('keytool/java-8-list-v', ca01, prints),
  ...inBoth('keytool/printcrl', [], []),
  ...inBoth('keytool/printcertreq', [], []),

  sample('gnutls/certtool.txt', ca01, bytes),
  sample('gnutls/certtool-bundle.txt', chain, bytes),
  sample('gnutls/certtool-fingerprint.txt', ca01, ['sha256']),
  sample('gnutls/certtool-key-id.txt', [], [], { also: [key('issuing-01-digicert')] }),
  sample('gnutls/certtool-p12-info.txt', trusted, bytes),
  sample('gnutls/certtool-p7-info.txt', chain, bytes),
  sample('gnutls/gnutls-cli.txt', chain, bytes),
  sample('nss/certutil-list.txt', [], [], { also: above }),
  sample('nss/certutil-one.txt', ['issuing-01-digicert', 'issuing-01-microsoft'], prints),
  sample('nss/pk12util-list.txt', trusted, prints),
  sample('nss/pp-certificate.txt', ca01, prints),
  sample('cfssl/certinfo.txt', ca01, bytes),
  sample('curl/verbose.txt', ['blob-by-01'], []),
  sample('curl/certs.txt', chain, bytes),
  sample('nmap/ssl-cert.txt', ['blob-by-01'], bytes),
  sample('java/certificate-to-string.txt', ca01, serial),
  sample('java/ssl-debug.txt', chain, serial),
  sample('node/get-peer-certificate.txt', chain, prints),

  sample('shell/sha1sum.txt', ['issuing-01-digicert', 'digicert-g2'], ['sha1']),
  sample('shell/sha256sum.txt', ['issuing-01-digicert', 'digicert-g2'], ['sha256']),
  sample('shell/xxd.txt', ca01, bytes),
  sample('shell/xxd-plain.txt', ca01, bytes),
  sample('shell/xxd-c-array.txt', ca01, bytes),
  sample('shell/hexdump.txt', ca01, bytes),
  sample('shell/od.txt', ca01, bytes),
  sample('shell/base64.txt', ca01, bytes),
  sample('shell/base64-one-line.txt', ca01, bytes),

  ...inBoth('windows/certutil-dump', ca01, prints),
  sample('windows/certutil-dump-xsign.ja.txt', ['issuing-01-microsoft'], prints),
  ...inBoth('windows/certutil-store-ca', ['issuing-01-digicert', 'rsa-03-microsoft'], ['sha1', 'serial']),
  ...inBoth('windows/certutil-store-root-spaced', ['digicert-g2', 'microsoft-rsa-2017'], ['sha1', 'serial']),
  sample('windows/certutil-hashfile-sha1.en.txt', ca01, ['sha1']),
  sample('windows/certutil-hashfile-sha256.ja.txt', ca01, ['sha256']),
  sample('windows/powershell-format-list-all.txt', ca01, ['sha1', 'serial']),
  sample('windows/powershell-format-list-all-utf-16.txt', ca01, ['sha1', 'serial']),
  sample('windows/powershell-format-list.txt', ca01, ['sha1', 'serial']),
  sample(
    'windows/powershell-format-list-wrapped.txt',
    ['issuing-01-microsoft', 'rsa-03-microsoft'],
    ['sha1', 'serial'],
  ),
  sample('windows/powershell-format-list-server.txt', ['blob-by-01'], ['sha1', 'serial']),
  sample('windows/powershell-table.txt', ['digicert-g2', 'microsoft-rsa-2017'], ['sha1']),
  sample('windows/dialog-thumbprint.txt', ca01, ['sha1']),
  sample('windows/dialog-thumbprint-new.txt', ca01, ['sha1']),
  sample('windows/dialog-serial.txt', ['issuing-01-microsoft'], serial),
  sample('windows/dialog-name.txt', [], [], { also: [name('issuing-01-microsoft')] }),
  ...inBoth('windows/netsh-sslcert', [], [], { also: [value('blob-by-01')] }),
  sample('windows/dotnet-to-string.txt', ca01, ['sha1', 'serial']),
  sample(
    'windows/inventory.ja.csv',
    ['digicert-g2', 'issuing-01-digicert', 'issuing-01-microsoft', 'rsa-03-microsoft'],
    ['sha1', 'serial'],
  ),
  sample('windows/registry-export.reg', ['issuing-01-digicert', 'rsa-03-microsoft'], bytes),

  sample('stores/openssl-default.p12', withClient, bytes),
  sample('stores/openssl-own-password.p12', [], [], { problems: ['password-needed'] }),
  sample('stores/openssl-own-password.p12', [], [], { password: 'wrong', problems: ['password-wrong'] }),
  sample('stores/openssl-own-password.p12', withClient, bytes, { password: 'yomitoki' }),
  sample('stores/openssl-japanese-password.p12', trusted, bytes, { password: '読み解き' }),
  sample('stores/openssl-empty-password.p12', trusted, bytes),
  sample('stores/openssl-trusted.p12', trusted, bytes),
  sample('stores/openssl-legacy.p12', withClient, bytes),
  sample('stores/openssl-legacy-own-password.p12', [], [], { problems: ['password-needed'] }),
  sample('stores/openssl-legacy-own-password.p12', [], [], {
    password: 'wrong',
    problems: ['password-wrong'],
  }),
  sample('stores/openssl-legacy-own-password.p12', trusted, bytes, { password: 'yomitoki' }),
  sample('stores/openssl-legacy-empty-password.p12', trusted, bytes),
  sample('stores/openssl-3des.p12', trusted, bytes),
  // Only its key is encrypted, and its integrity protected by the password.
  sample('stores/openssl-plain-certificates.p12', withClient, bytes),
  sample('stores/openssl-plain-without-mac.p12', trusted, bytes),
  sample('stores/keytool-truststore.jks', byHash, bytes),
  sample('stores/keytool-truststore.jceks', byHash, bytes),
  sample('stores/keytool-truststore.p12', trusted, bytes),
  // The certificates of a JKS stand in the clear, whatever its password.
  sample('stores/keytool-own-password.jks', byHash, bytes),
  sample('stores/keytool-own-password.p12', [], [], { problems: ['password-needed'] }),
  sample('stores/keytool-own-password.p12', trusted, bytes, { password: 'yomitoki' }),
  sample('stores/keytool-legacy.p12', trusted, bytes),
  sample('stores/keytool-password-less.p12', trusted, bytes),
  sample('stores/keytool-keystore.jks', ['own-client', 'own-root', 'rsa-03-microsoft'], bytes),
  sample('stores/keytool-keystore.jceks', ['own-client', 'own-root', 'rsa-03-microsoft'], bytes),
  sample('stores/keytool-keystore.p12', ['own-client', 'own-root', 'rsa-03-microsoft'], bytes),
  sample('stores/keytool-secret-key.jceks', ['digicert-g2'], bytes, { mayBeUnsupported: true }),
  sample('stores/bouncy-castle-truststore.bks', byHash, bytes, { mayBeUnsupported: true }),
  sample('stores/bouncy-castle-truststore.p12', ['digicert-g2'], bytes),
  sample('stores/nss-pk12util.p12', ['own-root', 'own-client'], bytes),
  sample('stores/gnutls-certtool.p12', ['own-client', 'digicert-g2'], bytes),
  sample('stores/chain.p7b', chain, bytes),
  sample('stores/chain-der.p7b', chain, bytes),
  sample('stores/chain-and-crl.p7b', chain, bytes),
  sample(
    'stores/signed-message.p7m',
    ['own-client', 'own-root', 'digicert-g2', 'issuing-01-digicert'],
    bytes,
  ),
  sample(
    'stores/signed-message-streamed.p7m',
    ['own-client', 'own-root', 'digicert-g2', 'issuing-01-digicert'],
    bytes,
  ),
  sample('stores/issuing-01-digicert.cer', ca01, bytes),
  sample(
    'stores/windows-serialized.sst',
    ['digicert-g2', 'microsoft-rsa-2017', 'issuing-01-digicert'],
    bytes,
    {
      mayBeUnsupported: true,
    },
  ),
];
