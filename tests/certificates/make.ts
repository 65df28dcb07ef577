import 'reflect-metadata';
import { createHash, KeyObject, X509Certificate } from 'node:crypto';
import {
  AuthorityInfoAccessExtension,
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  type Extension,
  type JsonName,
  KeyUsageFlags,
  KeyUsagesExtension,
  Pkcs10CertificateRequestGenerator,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
  X509CrlGenerator,
} from '@peculiar/x509';
import type { Certificate, Family, Variant } from '#domain/certificates/certificate.ts';
import { wrapPem } from './write-pem.ts';

/** A certificate made for a test. */
export interface Made {
  readonly commonName: string;
  readonly der: Uint8Array;
  /** With its BEGIN and END lines and a line break at the end. */
  readonly pem: string;
  /** What Node reads of it: none of our own code. */
  readonly read: X509Certificate;
  /** Upper-case hex. */
  readonly ski: string;
  /** Upper-case hex, the issuer's `ski`. */
  readonly aki: string;
  /** PKCS#8. */
  readonly privateKey: Uint8Array;
}

interface Signer {
  readonly name: JsonName;
  readonly keys: CryptoKeyPair;
}

interface Wish {
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly issuer: Signer;
  readonly extensions?: readonly Extension[];
}

const elliptic = { name: 'ECDSA', namedCurve: 'P-384' };
const rsa = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};

async function newKeys(algorithm: typeof elliptic | typeof rsa = elliptic): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
}

/** A name in the order in which its parts stand in a certificate. */
const nameOf = (...parts: readonly (readonly [string, string])[]): JsonName =>
  parts.map(([type, value]) => ({ [type]: [value] }));

const digicert = (commonName: string) =>
  nameOf(['C', 'US'], ['O', 'DigiCert Inc'], ['OU', 'www.digicert.com'], ['CN', commonName]);
const microsoft = (commonName: string) =>
  nameOf(['C', 'US'], ['O', 'Microsoft Corporation'], ['CN', commonName]);
const blobName = nameOf(
  ['C', 'US'],
  ['ST', 'WA'],
  ['L', 'Redmond'],
  ['O', 'Microsoft Corporation'],
  ['CN', '*.blob.core.windows.net'],
);
const japanese = (commonName: string) =>
  nameOf(['C', 'JP'], ['ST', '東京都'], ['O', 'コントソ株式会社'], ['CN', commonName]);

async function signerOf(name: JsonName, algorithm?: typeof elliptic | typeof rsa): Promise<Signer> {
  return { name, keys: await newKeys(algorithm) };
}

/** SHA-1 of a public key's bits: method 1 of RFC 5280, 4.2.1.2. */
function keyIdentifier(key: CryptoKey): string {
  const object = KeyObject.from(key);
  const spki = object.export({ type: 'spki', format: 'der' });
  // A point of P-384 has 97 bytes and stands last.
  const bits =
    object.asymmetricKeyType === 'rsa' ? object.export({ type: 'pkcs1', format: 'der' }) : spki.subarray(-97);
  return createHash('sha1').update(bits).digest('hex').toUpperCase();
}

async function issue(subject: Signer, wish: Wish): Promise<Made> {
  const ski = keyIdentifier(subject.keys.publicKey);
  const aki = keyIdentifier(wish.issuer.keys.publicKey);
  const made = await X509CertificateGenerator.create({
    serialNumber: wish.serial,
    subject: subject.name,
    issuer: wish.issuer.name,
    notBefore: new Date(wish.notBefore),
    notAfter: new Date(wish.notAfter),
    publicKey: subject.keys.publicKey,
    signingKey: wish.issuer.keys.privateKey,
    signingAlgorithm: { ...wish.issuer.keys.privateKey.algorithm, hash: 'SHA-256' },
    extensions: [
      new SubjectKeyIdentifierExtension(ski.toLowerCase()),
      new AuthorityKeyIdentifierExtension(aki.toLowerCase()),
      ...(wish.extensions ?? []),
    ],
  });
  const der = new Uint8Array(made.rawData);
  const read = new X509Certificate(der);
  return {
    commonName: /^CN=(.*)$/m.exec(read.subject)?.[1] ?? '',
    der,
    pem: wrapPem(der),
    read,
    ski,
    aki,
    privateKey: new Uint8Array(await crypto.subtle.exportKey('pkcs8', subject.keys.privateKey)),
  };
}

const ofCa = [
  new BasicConstraintsExtension(true, undefined, true),
  new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
];

const ofIssuingCa = [
  new BasicConstraintsExtension(true, 0, true),
  new KeyUsagesExtension(
    KeyUsageFlags.digitalSignature | KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign,
    true,
  ),
  new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth, ExtendedKeyUsage.clientAuth]),
  new AuthorityInfoAccessExtension({
    ocsp: ['http://ocsp.digicert.com'],
    caIssuers: ['http://cacerts.digicert.com/DigiCertGlobalRootG2.crt'],
  }),
];

const ofServer = (...hosts: readonly string[]) => [
  new BasicConstraintsExtension(false, undefined, true),
  new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
  new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
  new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns' as const, value }))),
];

const ofClient = [
  new BasicConstraintsExtension(false, undefined, true),
  new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
  new ExtendedKeyUsageExtension([ExtendedKeyUsage.clientAuth]),
];

/**
 * A small hierarchy with the names of the real one. Names, serials and times
 * are the same every time, keys and so hashes are new. Everything is an EC key
 * but that of issuing CA 01.
 */
export async function makeCertificates() {
  const [rootCa, g2, g3, msRsa, msEcc, ca01, rsa03, ecc01, blob, own, ownServer, client, thief] =
    await Promise.all([
      signerOf(digicert('DigiCert Global Root CA')),
      signerOf(digicert('DigiCert Global Root G2')),
      signerOf(digicert('DigiCert Global Root G3')),
      signerOf(microsoft('Microsoft RSA Root Certificate Authority 2017')),
      signerOf(microsoft('Microsoft ECC Root Certificate Authority 2017')),
      signerOf(microsoft('Microsoft Azure TLS Issuing CA 01'), rsa),
      signerOf(microsoft('Microsoft Azure RSA TLS Issuing CA 03')),
      signerOf(microsoft('Microsoft Azure ECC TLS Issuing CA 01')),
      signerOf(blobName),
      signerOf(japanese('コントソ ルート CA')),
      signerOf(nameOf(['C', 'JP'], ['O', 'コントソ株式会社'], ['CN', 'storage.contoso.example'])),
      signerOf(nameOf(['O', 'Contoso, Ltd.'], ['OU', 'Batch + Reports'], ['CN', 'batch-client'])),
      signerOf(microsoft('Microsoft Azure TLS Issuing CA 01')),
    ]);
  const ca01Earlier: Signer = {
    name: nameOf(
      ['C', 'US'],
      ['ST', 'Washington'],
      ['L', 'Redmond'],
      ['O', 'Microsoft Corporation'],
      ['OU', 'AOC'],
      ['CN', 'Microsoft Azure TLS Issuing CA 01'],
    ),
    keys: ca01.keys,
  };

  const roots = {
    digicertGlobalRootCa: await issue(rootCa, {
      issuer: rootCa,
      serial: '083be056904246b1a1756ac95991c701',
      notBefore: '2006-11-10T00:00:00Z',
      notAfter: '2031-11-10T00:00:00Z',
      extensions: ofCa,
    }),
    digicertG2: await issue(g2, {
      issuer: g2,
      serial: '033af1e6a711a9a0bb2864b11d09fa01',
      notBefore: '2013-08-01T12:00:00Z',
      notAfter: '2038-01-15T12:00:00Z',
      extensions: ofCa,
    }),
    digicertG3: await issue(g3, {
      issuer: g3,
      serial: '055556bcf25ea43535c3a40fd5ab4501',
      notBefore: '2013-08-01T12:00:00Z',
      notAfter: '2038-01-15T12:00:00Z',
      extensions: ofCa,
    }),
    microsoftRsa2017: await issue(msRsa, {
      issuer: msRsa,
      serial: '1ed397095fd8b4b347701eaabe7f4501',
      notBefore: '2019-12-18T22:51:22Z',
      notAfter: '2042-07-18T23:00:23Z',
      extensions: ofCa,
    }),
    microsoftEcc2017: await issue(msEcc, {
      issuer: msEcc,
      serial: '66f23daf87de8bb14aea0c573101c201',
      notBefore: '2019-12-18T23:06:45Z',
      notAfter: '2042-07-18T23:16:04Z',
      extensions: ofCa,
    }),
  };
  const crossSigned = {
    /** Not a root though it bears a root's name and key: another CA signed it. */
    digicertG2: await issue(g2, {
      issuer: rootCa,
      serial: '0446c1ecbb8462b5a91772f9aa18e601',
      notBefore: '2023-08-15T00:00:00Z',
      notAfter: '2031-11-09T23:59:59Z',
      extensions: ofCa,
    }),
  };
  const intermediates = {
    issuing01ByDigicert: await issue(ca01, {
      issuer: g2,
      serial: '0aafa6c5ca63c45141ea3be1f7c75301',
      notBefore: '2020-07-29T12:30:00Z',
      notAfter: '2024-06-27T23:59:59Z',
      extensions: ofIssuingCa,
    }),
    issuing01ByMicrosoft: await issue(ca01, {
      issuer: msRsa,
      serial: '330000001dbe9496f3db8b8de7000000000001',
      notBefore: '2020-01-17T20:22:47Z',
      notAfter: '2024-06-27T20:22:47Z',
      extensions: ofIssuingCa,
    }),
    /** The same key again, with three parts more in its name. */
    issuing01Earlier: await issue(ca01Earlier, {
      issuer: msRsa,
      serial: '33000000106a1a1b11367da895000000000001',
      notBefore: '2019-06-27T21:09:06Z',
      notAfter: '2024-06-27T21:09:06Z',
      extensions: ofIssuingCa,
    }),
    rsa03ByDigicert: await issue(rsa03, {
      issuer: g2,
      serial: '05196526449a5e3d1a38748f5dcfeb01',
      notBefore: '2023-06-08T00:00:00Z',
      notAfter: '2026-08-25T23:59:59Z',
      extensions: ofIssuingCa,
    }),
    rsa03ByMicrosoft: await issue(rsa03, {
      issuer: msRsa,
      serial: '330000003968ea517d8a7e30ce000000000001',
      notBefore: '2023-05-25T23:49:25Z',
      notAfter: '2028-05-25T23:49:25Z',
      extensions: ofIssuingCa,
    }),
    ecc01ByDigicert: await issue(ecc01, {
      issuer: g3,
      serial: '09dc42a5f574ff3a389ee06d5d4de401',
      notBefore: '2020-08-12T00:00:00Z',
      notAfter: '2024-06-27T23:59:59Z',
      extensions: ofIssuingCa,
    }),
    ecc01ByMicrosoft: await issue(ecc01, {
      issuer: msEcc,
      serial: '330000001aa9564f44321c54b9000000000001',
      notBefore: '2020-01-17T20:28:04Z',
      notAfter: '2024-06-27T20:28:04Z',
      extensions: ofIssuingCa,
    }),
  };
  const servers = {
    blobBy01: await issue(blob, {
      issuer: ca01,
      serial: '33009f7ab6df5c8ba3c7e3f1d00000009f7ab6',
      notBefore: '2024-01-24T02:11:31Z',
      notAfter: '2024-06-27T23:59:59Z',
      extensions: ofServer(
        '*.blob.core.windows.net',
        '*.blob.storage.azure.net',
        '*.z1.blob.storage.azure.net',
      ),
    }),
    blobBy03: await issue(blob, {
      issuer: rsa03,
      serial: '3301c0a9d12f5b77c07e1d24e50000010c0a9d',
      notBefore: '2024-06-04T08:15:09Z',
      notAfter: '2025-05-30T08:15:09Z',
      extensions: ofServer('*.blob.core.windows.net', '*.blob.storage.azure.net'),
    }),
  };
  const unknown = {
    /** Of a company of its own, with a name in Japanese. */
    root: await issue(own, {
      issuer: own,
      serial: '01',
      notBefore: '2020-04-01T00:00:00Z',
      notAfter: '2040-03-31T23:59:59Z',
      extensions: ofCa,
    }),
    server: await issue(ownServer, {
      issuer: own,
      serial: '0080',
      notBefore: '2024-04-01T00:00:00Z',
      notAfter: '2025-03-31T23:59:59Z',
      extensions: ofServer('storage.contoso.example'),
    }),
    client: await issue(client, {
      issuer: own,
      serial: '7f',
      notBefore: '2024-04-01T00:00:00Z',
      notAfter: '2025-03-31T23:59:59Z',
      extensions: ofClient,
    }),
    /** A known CA's name and serial over another key. */
    impostor: await issue(thief, {
      issuer: own,
      serial: '0aafa6c5ca63c45141ea3be1f7c75301',
      notBefore: '2020-07-29T12:30:00Z',
      notAfter: '2024-06-27T23:59:59Z',
      extensions: ofIssuingCa,
    }),
    /** A known CA's name and key, in a certificate that no catalogue has. */
    reissued: await issue(ca01, {
      issuer: g2,
      serial: '02c1894869d45029eb38381a75bb6101',
      notBefore: '2020-05-20T12:14:20Z',
      notAfter: '2024-06-27T23:59:59Z',
      extensions: ofIssuingCa,
    }),
  };

  const catalogue: readonly Certificate[] = [
    recordOf(roots.digicertGlobalRootCa, 'self-signed', 'root'),
    recordOf(roots.digicertG2, 'self-signed', 'root'),
    recordOf(roots.digicertG3, 'self-signed', 'root'),
    recordOf(roots.microsoftRsa2017, 'self-signed', 'root'),
    recordOf(roots.microsoftEcc2017, 'self-signed', 'root'),
    recordOf(crossSigned.digicertG2, 'cross-signed', 'root-cross-sign', { listedByProvider: false }),
    recordOf(intermediates.issuing01ByDigicert, 'digicert-signed', 'azure-tls-issuing-rsa-2020'),
    recordOf(intermediates.issuing01ByMicrosoft, 'microsoft-root-signed', 'azure-tls-issuing-rsa-2020', {
      serialAliases: ['1dbe9496f3db8b8de7000000000001'],
    }),
    recordOf(intermediates.issuing01Earlier, 'microsoft-root-signed-earlier', 'azure-tls-issuing-rsa-2020', {
      listedByProvider: false,
    }),
    recordOf(intermediates.rsa03ByDigicert, 'digicert-signed', 'azure-rsa-tls-issuing-2023'),
    recordOf(intermediates.rsa03ByMicrosoft, 'microsoft-root-signed', 'azure-rsa-tls-issuing-2023'),
    recordOf(intermediates.ecc01ByDigicert, 'digicert-signed', 'azure-ecc-tls-issuing-2020'),
    recordOf(intermediates.ecc01ByMicrosoft, 'microsoft-root-signed', 'azure-ecc-tls-issuing-2020'),
  ];

  const request = await Pkcs10CertificateRequestGenerator.create({
    name: ownServer.name,
    keys: ownServer.keys,
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
  });
  const revocations = await X509CrlGenerator.create({
    issuer: g2.name,
    thisUpdate: new Date('2024-06-01T00:00:00Z'),
    nextUpdate: new Date('2024-07-01T00:00:00Z'),
    entries: [{ serialNumber: unknown.reissued.read.serialNumber, revocationDate: new Date('2024-05-01') }],
    signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    signingKey: g2.keys.privateKey,
  });

  return {
    roots,
    crossSigned,
    intermediates,
    servers,
    unknown,
    catalogue,
    /** The chain that a storage server sent before June 2024, its own certificate first, without the root. */
    chain: [servers.blobBy01, intermediates.issuing01ByDigicert],
    request: new Uint8Array(request.rawData),
    revocations: new Uint8Array(revocations.rawData),
  };
}

export type MadeCertificates = Awaited<ReturnType<typeof makeCertificates>>;

/** A name as Windows writes it, from Node's, which has a part a line in the certificate's order. */
function windowsName(name: string): string {
  return name
    .split('\n')
    .map((part) => part.replace(/^ST=/, 'S='))
    .toReversed()
    .join(', ');
}

const iso = (date: Date) => date.toISOString().replace('.000Z', 'Z');

/** The catalogue's record of a certificate, from what Node reads and not from our own code. */
export function recordOf(
  made: Made,
  variant: Variant,
  family: Family,
  more: Partial<Certificate> = {},
): Certificate {
  const { read } = made;
  const hex = read.serialNumber.toLowerCase();
  const spki = read.publicKey.export({ type: 'spki', format: 'der' });
  const sha1 = read.fingerprint.replaceAll(':', '');
  return {
    id: `${made.commonName.toLowerCase().replace(/[^a-z0-9]+/g, '-')}--${sha1.slice(0, 8).toLowerCase()}`,
    commonName: made.commonName,
    variant,
    family,
    subject: windowsName(read.subject),
    issuer: windowsName(read.issuer),
    issuerCommonName: /^CN=(.*)$/m.exec(read.issuer)?.[1] ?? '',
    sha1,
    sha256: read.fingerprint256.replaceAll(':', ''),
    serial: hex.length % 2 === 0 ? hex : `0${hex}`,
    ski: made.ski,
    aki: made.aki,
    key: read.publicKey.asymmetricKeyType === 'rsa' ? 'RSA 2048' : 'EC secp384r1',
    spkiSha256Base64: createHash('sha256').update(spki).digest('base64'),
    spkiSha1: createHash('sha1').update(spki).digest('hex').toUpperCase(),
    notBefore: iso(read.validFromDate),
    notAfter: iso(read.validToDate),
    listedByProvider: true,
    sources: ['ccadb'],
    ...more,
  };
}
