import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Made, makeCertificates } from './make.ts';
import { windowsSamples } from './windows-samples.ts';
import { wrapPem } from './write-pem.ts';

/**
 * Records what real tools print of certificates made for it, and the stores
 * they write: `tests/domain/certificates/samples`. Makes everything anew, so
 * that the whole folder changes with every run. It needs OpenSSL 3 with its
 * legacy provider, Java 17 or newer, GnuTLS, the tools of NSS, curl, nmap,
 * cfssl, xxd, hexdump, and Bouncy Castle's provider in Debian's place.
 * What Windows prints is written after published outputs: `windows-samples.ts`.
 */
const samples = join(import.meta.dirname, '../domain/certificates/samples');
const work = mkdtempSync(join(tmpdir(), 'samples-'));
const made = await makeCertificates();

const certificates = {
  'digicert-g2': made.roots.digicertG2,
  'digicert-g3': made.roots.digicertG3,
  'microsoft-rsa-2017': made.roots.microsoftRsa2017,
  'microsoft-ecc-2017': made.roots.microsoftEcc2017,
  'digicert-g2-cross-signed': made.crossSigned.digicertG2,
  'issuing-01-digicert': made.intermediates.issuing01ByDigicert,
  'issuing-01-microsoft': made.intermediates.issuing01ByMicrosoft,
  'issuing-01-earlier': made.intermediates.issuing01Earlier,
  'rsa-03-digicert': made.intermediates.rsa03ByDigicert,
  'rsa-03-microsoft': made.intermediates.rsa03ByMicrosoft,
  'ecc-01-digicert': made.intermediates.ecc01ByDigicert,
  'ecc-01-microsoft': made.intermediates.ecc01ByMicrosoft,
  'blob-by-01': made.servers.blobBy01,
  'blob-by-03': made.servers.blobBy03,
  'own-root': made.unknown.root,
  'own-server': made.unknown.server,
  'own-client': made.unknown.client,
  impostor: made.unknown.impostor,
  reissued: made.unknown.reissued,
} satisfies Readonly<Record<string, Made>>;

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(samples, file)), { recursive: true });
  writeFileSync(join(samples, file), content);
}

/** Japanese or English, as the tool's user has it. */
const languages = {
  en: '-J-Duser.language=en -J-Duser.country=US -J-Duser.timezone=UTC',
  ja: '-J-Duser.language=ja -J-Duser.country=JP -J-Duser.timezone=Asia/Tokyo',
};

function run(command: string): Buffer {
  return execFileSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd: work,
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC', JAVA_TOOL_OPTIONS: undefined },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** What a command prints, as a sample. Some end with an error because our root is nobody's: that is part of it. */
function record(file: string, command: string): void {
  write(file, run(`{ ${command}; } || true`));
}

const printCertificate = `
import java.io.FileInputStream;
import java.security.cert.CertificateFactory;

class Sample {
  public static void main(String[] arguments) throws Exception {
    System.out.println(CertificateFactory.getInstance("X.509").generateCertificate(new FileInputStream(arguments[0])));
  }
}
`;

const connect = `
import java.net.URL;

class Sample {
  public static void main(String[] arguments) throws Exception {
    new URL(arguments[0]).openStream();
  }
}
`;

const nodeProgram = `
import { connect } from 'node:tls';
const socket = connect({ port: PORT, host: '127.0.0.1', rejectUnauthorized: false }, () => {
  console.log(socket.getPeerCertificate(true));
  socket.end();
});
`;

for (const each of readdirSync(samples, { withFileTypes: true })) {
  if (each.isDirectory()) rmSync(join(samples, each.name), { recursive: true });
}
for (const [name, { pem, der, privateKey }] of Object.entries(certificates)) {
  write(`pem/${name}.pem`, pem);
  writeFileSync(join(work, `${name}.pem`), pem);
  writeFileSync(join(work, `${name}.cer`), der);
  writeFileSync(join(work, `${name}.key`), wrapPem(privateKey, 'PRIVATE KEY'));
}
writeFileSync(join(work, 'request.csr'), wrapPem(made.request, 'CERTIFICATE REQUEST'));
writeFileSync(join(work, 'revocations.crl'), wrapPem(made.revocations, 'X509 CRL'));
// Lists in one line, as the formatter has them.
write(
  'catalogue.json',
  `${JSON.stringify(made.catalogue, null, 2).replaceAll(/\[\s+("[^"]*")\s+\]/g, '[$1]')}\n`,
);
run('cat blob-by-01.pem issuing-01-digicert.pem digicert-g2.pem > chain.pem');

recordStores();
recordOpenssl();
recordKeytool();
recordOthers();
await recordConnections();
for (const [file, content] of Object.entries(windowsSamples(certificates))) write(file, content);
rmSync(work, { recursive: true });

function recordStores(): void {
  const keep = (file: string, command: string) => {
    run(command.replaceAll('$OUT', file));
    write(`stores/${file}`, run(`cat ${file}`));
  };
  // The only keys that stay are this client's, in the stores that are to hold one. It opens nothing.
  const ofClient = '-in own-client.pem -inkey own-client.key -certfile rest.pem -name batch';
  run('cat own-root.pem issuing-01-digicert.pem digicert-g2.pem > rest.pem');
  run(
    'cat digicert-g2.pem microsoft-rsa-2017.pem issuing-01-digicert.pem rsa-03-microsoft.pem > trusted.pem',
  );
  const ofTrusted = '-in trusted.pem -nokeys';
  keep('openssl-default.p12', `openssl pkcs12 -export ${ofClient} -passout pass:changeit -out $OUT`);
  keep('openssl-own-password.p12', `openssl pkcs12 -export ${ofClient} -passout pass:yomitoki -out $OUT`);
  keep(
    'openssl-japanese-password.p12',
    `openssl pkcs12 -export ${ofTrusted} -passout pass:読み解き -out $OUT`,
  );
  keep('openssl-empty-password.p12', `openssl pkcs12 -export ${ofTrusted} -passout pass: -out $OUT`);
  keep('openssl-trusted.p12', `openssl pkcs12 -export ${ofTrusted} -passout pass:changeit -out $OUT`);
  keep('openssl-legacy.p12', `openssl pkcs12 -export -legacy ${ofClient} -passout pass:changeit -out $OUT`);
  keep(
    'openssl-legacy-own-password.p12',
    `openssl pkcs12 -export -legacy ${ofTrusted} -passout pass:yomitoki -out $OUT`,
  );
  keep(
    'openssl-legacy-empty-password.p12',
    `openssl pkcs12 -export -legacy ${ofTrusted} -passout pass: -out $OUT`,
  );
  keep(
    'openssl-3des.p12',
    `openssl pkcs12 -export ${ofTrusted} -certpbe PBE-SHA1-3DES -macalg sha1 -passout pass:changeit -out $OUT`,
  );
  keep(
    'openssl-plain-certificates.p12',
    `openssl pkcs12 -export ${ofClient} -certpbe NONE -passout pass:yomitoki -out $OUT`,
  );
  keep(
    'openssl-plain-without-mac.p12',
    `openssl pkcs12 -export ${ofTrusted} -certpbe NONE -nomac -passout pass: -out $OUT`,
  );

  const trusted = [
    ['digicert-g2', 'DigiCert Global Root G2'],
    ['microsoft-rsa-2017', 'microsoft rsa root 2017'],
    ['issuing-01-digicert', '中間 ca 01'],
    ['rsa-03-microsoft', 'rsa03'],
  ] as const;
  const importAll = (options: string) =>
    trusted
      .map(([file, alias]) => `keytool -importcert -noprompt -alias '${alias}' -file ${file}.pem ${options}`)
      .join(' && ');
  const utf8 = '-J-Dfile.encoding=UTF-8 -J-Dsun.jnu.encoding=UTF-8';
  keep('keytool-truststore.jks', importAll(`${utf8} -keystore $OUT -storetype JKS -storepass changeit`));
  keep('keytool-truststore.jceks', importAll(`${utf8} -keystore $OUT -storetype JCEKS -storepass changeit`));
  keep('keytool-truststore.p12', importAll(`${utf8} -keystore $OUT -storetype PKCS12 -storepass changeit`));
  keep('keytool-own-password.jks', importAll(`${utf8} -keystore $OUT -storetype JKS -storepass yomitoki`));
  keep('keytool-own-password.p12', importAll(`${utf8} -keystore $OUT -storetype PKCS12 -storepass yomitoki`));
  keep(
    'keytool-legacy.p12',
    importAll(`${utf8} -J-Dkeystore.pkcs12.legacy -keystore $OUT -storetype PKCS12 -storepass changeit`),
  );
  const plain = '-J-Dkeystore.pkcs12.certProtectionAlgorithm=NONE -J-Dkeystore.pkcs12.macAlgorithm=NONE';
  keep(
    'keytool-password-less.p12',
    importAll(`${utf8} ${plain} -keystore $OUT -storetype PKCS12 -storepass changeit`),
  );
  const takeKey = '-importkeystore -noprompt -srckeystore openssl-default.p12 -srcstorepass changeit';
  for (const [type, ending] of [
    ['JKS', 'jks'],
    ['JCEKS', 'jceks'],
    ['PKCS12', 'p12'],
  ] as const) {
    keep(
      `keytool-keystore.${ending}`,
      `keytool ${takeKey} -destkeystore $OUT -deststoretype ${type} -deststorepass changeit && keytool -importcert -noprompt -alias rsa03 -file rsa-03-microsoft.pem -keystore $OUT -storetype ${type} -storepass changeit`,
    );
  }
  keep(
    'keytool-secret-key.jceks',
    'keytool -genseckey -alias secret -keyalg AES -keysize 128 -keystore $OUT -storetype JCEKS -storepass changeit && keytool -importcert -noprompt -alias root -file digicert-g2.pem -keystore $OUT -storetype JCEKS -storepass changeit',
  );
  const bouncy =
    '-providerpath /usr/share/java/bcprov.jar -providerclass org.bouncycastle.jce.provider.BouncyCastleProvider';
  keep(
    'bouncy-castle-truststore.bks',
    importAll(`${utf8} ${bouncy} -keystore $OUT -storetype BKS -storepass changeit`),
  );
  keep(
    'bouncy-castle-truststore.p12',
    `keytool -importcert -noprompt -alias root -file digicert-g2.pem ${bouncy} -providername BC -keystore $OUT -storetype PKCS12 -storepass changeit`,
  );
  run('mkdir nss && certutil -N -d sql:nss --empty-password');
  run('pk12util -i openssl-default.p12 -W changeit -d sql:nss -K ""');
  keep('nss-pk12util.p12', "pk12util -o $OUT -n batch -W changeit -K '' -d sql:nss");
  keep(
    'gnutls-certtool.p12',
    'certtool --to-p12 --load-ca-certificate trusted.pem --load-certificate own-client.pem --load-privkey own-client.key --p12-name batch --password changeit --outder --outfile $OUT',
  );
  keep('chain.p7b', 'openssl crl2pkcs7 -nocrl -certfile chain.pem -out $OUT');
  keep('chain-der.p7b', 'openssl crl2pkcs7 -nocrl -certfile chain.pem -outform DER -out $OUT');
  keep(
    'chain-and-crl.p7b',
    'openssl crl2pkcs7 -in revocations.crl -certfile chain.pem -outform DER -out $OUT',
  );
  keep(
    'signed-message.p7m',
    'printf "a message" | openssl cms -sign -nodetach -signer own-client.pem -inkey own-client.key -certfile rest.pem -outform DER -out $OUT',
  );
  keep(
    'signed-message-streamed.p7m',
    'printf "a message" | openssl cms -sign -nodetach -stream -indef -signer own-client.pem -inkey own-client.key -certfile rest.pem -outform DER -out $OUT',
  );
  write('stores/issuing-01-digicert.cer', certificates['issuing-01-digicert'].der);
}

function recordOpenssl(): void {
  const x509 = (file: string, of: string, options: string) =>
    record(`openssl/${file}.txt`, `openssl x509 -in ${of}.pem ${options} 2>&1`);
  x509('x509-text', 'issuing-01-digicert', '-text');
  x509('x509-text-noout', 'issuing-01-microsoft', '-text -noout');
  x509('x509-text-server', 'blob-by-01', '-text -noout');
  x509('x509-text-root', 'digicert-g2', '-text -noout');
  x509('x509-text-japanese', 'own-root', '-text -noout');
  x509('x509-text-japanese-utf8', 'own-root', '-text -noout -nameopt oneline,utf8,-esc_msb');
  x509('x509-text-old-names', 'issuing-01-digicert', '-text -noout -nameopt compat');
  x509('x509-text-with-sha1', 'rsa-03-digicert', '-text -noout -fingerprint -sha1');
  const fields = '-noout -fingerprint -sha256 -serial -subject -issuer -dates';
  x509('x509-fields', 'issuing-01-digicert', fields);
  x509('x509-fields-sha1', 'rsa-03-microsoft', '-noout -fingerprint -sha1 -serial -subject -issuer -dates');
  x509('x509-fields-rfc2253', 'issuing-01-digicert', `${fields} -nameopt RFC2253`);
  x509('x509-fields-oneline', 'issuing-01-digicert', `${fields} -nameopt oneline`);
  x509('x509-fields-compat', 'issuing-01-digicert', `${fields} -nameopt compat`);
  x509('x509-fields-multiline', 'issuing-01-digicert', `${fields} -nameopt multiline`);
  x509('x509-fields-server', 'blob-by-03', `${fields} -ext subjectAltName`);
  x509('x509-names-alone', 'issuing-01-earlier', '-noout -subject -issuer');
  x509('x509-serial-alone', 'issuing-01-microsoft', '-noout -serial');
  x509('x509-fingerprint-alone', 'digicert-g2', '-noout -fingerprint -sha256');
  x509('x509-key-identifiers', 'rsa-03-digicert', '-noout -ext subjectKeyIdentifier,authorityKeyIdentifier');
  x509('x509-fields-impostor', 'impostor', '-noout -fingerprint -sha1 -serial -subject -issuer -dates');
  x509('x509-text-reissued', 'reissued', '-text -noout -fingerprint -sha256');
  record(
    'openssl/x509-fields-three.txt',
    'for each in blob-by-01 issuing-01-digicert digicert-g2; do openssl x509 -in $each.pem -noout -subject -issuer -dates -serial -fingerprint -sha1; done',
  );
  record(
    'openssl/spki-pin.txt',
    'openssl x509 -in issuing-01-digicert.pem -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | openssl enc -base64',
  );
  record(
    'openssl/spki-dgst.txt',
    'openssl x509 -in issuing-01-digicert.pem -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256',
  );
  record('openssl/asn1parse.txt', 'openssl asn1parse -in issuing-01-digicert.pem');
  record(
    'openssl/verify-show-chain.txt',
    'openssl verify -no_check_time -show_chain -CAfile digicert-g2.pem -untrusted issuing-01-digicert.pem blob-by-01.pem 2>&1',
  );
  record('openssl/storeutl.txt', 'openssl storeutl -noout -text -certs chain.pem 2>&1');
  record('openssl/pkcs7-print-certs.txt', 'openssl pkcs7 -in chain.p7b -print_certs');
  record('openssl/pkcs7-print-certs-text.txt', 'openssl pkcs7 -in chain.p7b -print_certs -text -noout');
  record(
    'openssl/pkcs12-info.txt',
    'openssl pkcs12 -in openssl-default.p12 -info -nokeys -passin pass:changeit 2>&1',
  );
  record(
    'openssl/pkcs12-with-encrypted-key.txt',
    'openssl pkcs12 -in openssl-default.p12 -passin pass:changeit -passout pass:yomitoki 2>&1',
  );
  record(
    'openssl/x509-trustout.txt',
    'openssl x509 -in digicert-g2.pem -trustout -addtrust serverAuth -setalias root',
  );
  record('openssl/req-text.txt', 'openssl req -in request.csr -text 2>&1');
  record('openssl/crl-text.txt', 'openssl crl -in revocations.crl -text 2>&1');
}

function recordKeytool(): void {
  for (const [language, options] of Object.entries(languages)) {
    const keytool = (file: string, command: string, encoding = 'UTF-8') =>
      record(
        `keytool/${file}.${language}.txt`,
        `keytool ${options} -J-Dfile.encoding=${encoding} -J-Dsun.stdout.encoding=${encoding} -J-Dsun.stderr.encoding=${encoding} ${command} 2>&1`,
      );
    const jks = '-keystore keytool-truststore.jks -storepass changeit';
    keytool('list-v-truststore-jks', `-list -v ${jks}`);
    keytool('list-truststore-jks', `-list ${jks}`);
    keytool('list-rfc-truststore-jks', `-list -rfc ${jks}`);
    const p12 = '-keystore keytool-keystore.p12 -storepass changeit';
    keytool('list-v-keystore-pkcs12', `-list -v ${p12}`);
    keytool('list-keystore-pkcs12', `-list ${p12}`);
    keytool('list-v-one-entry', `-list -v -alias rsa03 ${p12}`);
    keytool('printcert-file', '-printcert -file issuing-01-digicert.cer');
    keytool('printcert-japanese-names', '-printcert -file own-root.pem');
    keytool('printcert-rfc', '-printcert -rfc -file issuing-01-digicert.cer');
    keytool('printcert-bundle', '-printcert -file chain.pem');
    keytool('printcrl', '-printcrl -file revocations.crl');
    keytool('printcertreq', '-printcertreq -file request.csr');
    if (language === 'ja') {
      // As a Windows console, or a file written from one, has it.
      keytool('list-v-truststore-jks-shift-jis', `-list -v ${jks}`, 'Windows-31J');
      record(
        'keytool/list-v-truststore-jks-utf-16.ja.txt',
        `printf '\\xff\\xfe'; keytool ${options} -J-Dfile.encoding=UTF-8 -list -v ${jks} 2>/dev/null | sed 's/$/\\r/' | iconv -f UTF-8 -t UTF-16LE`,
      );
    }
  }
}

function recordOthers(): void {
  record('gnutls/certtool.txt', 'certtool -i --infile issuing-01-digicert.pem 2>&1');
  record('gnutls/certtool-bundle.txt', 'certtool -i --infile chain.pem 2>&1');
  record(
    'gnutls/certtool-fingerprint.txt',
    'certtool --fingerprint --hash sha256 --infile issuing-01-digicert.pem 2>&1',
  );
  record(
    'gnutls/certtool-key-id.txt',
    'certtool --key-id --hash sha256 --infile issuing-01-digicert.pem 2>&1',
  );
  record(
    'gnutls/certtool-p12-info.txt',
    'certtool --p12-info --inder --password changeit --infile openssl-trusted.p12 2>&1',
  );
  record('gnutls/certtool-p7-info.txt', 'certtool --p7-info --infile chain.p7b 2>&1');
  record('nss/certutil-list.txt', 'certutil -L -d sql:nss');
  run('certutil -A -d sql:nss -n "Microsoft Azure TLS Issuing CA 01" -t ,, -i issuing-01-microsoft.pem');
  record('nss/certutil-one.txt', 'certutil -L -d sql:nss -n "Microsoft Azure TLS Issuing CA 01"');
  record('nss/pp-certificate.txt', 'nss-pp -t certificate -i issuing-01-digicert.cer');
  record('nss/pk12util-list.txt', 'pk12util -l openssl-trusted.p12 -W changeit');
  record('cfssl/certinfo.txt', 'cfssl certinfo -cert issuing-01-digicert.pem');
  record('shell/sha1sum.txt', 'sha1sum issuing-01-digicert.cer digicert-g2.cer');
  record('shell/sha256sum.txt', 'sha256sum issuing-01-digicert.cer digicert-g2.cer');
  record('shell/xxd.txt', 'xxd issuing-01-digicert.cer');
  record('shell/xxd-plain.txt', 'xxd -p issuing-01-digicert.cer');
  record('shell/xxd-c-array.txt', 'xxd -i issuing-01-digicert.cer');
  record('shell/hexdump.txt', 'hexdump -C issuing-01-digicert.cer');
  record('shell/od.txt', 'od -A x -t x1 issuing-01-digicert.cer');
  record('shell/base64.txt', 'base64 issuing-01-digicert.cer');
  record('shell/base64-one-line.txt', 'base64 -w 0 issuing-01-digicert.cer');
  record('java/certificate-to-string.txt', java(printCertificate, 'issuing-01-digicert.pem'));
}

/** A command that runs a Java program of one file. */
function java(source: string, argument: string, options = ''): string {
  writeFileSync(join(work, 'Sample.java'), source);
  return `java -Duser.language=en -Duser.country=US -Duser.timezone=UTC -Dfile.encoding=UTF-8 ${options} Sample.java ${argument} 2>&1`;
}

async function recordConnections(): Promise<void> {
  run('cat issuing-01-digicert.pem digicert-g2.pem > above.pem');
  const port = await freePort();
  const server = spawn(
    'openssl',
    [
      's_server',
      '-accept',
      `127.0.0.1:${port}`,
      '-cert',
      'blob-by-01.pem',
      '-key',
      'blob-by-01.key',
      '-cert_chain',
      'above.pem',
      '-www',
      '-quiet',
    ],
    { cwd: work, stdio: 'ignore' },
  );
  await wait(1000);
  try {
    const sClient = `openssl s_client -connect 127.0.0.1:${port} -servername account.blob.core.windows.net`;
    const closed = '< /dev/null 2>&1';
    record('openssl/s-client.txt', `${sClient} ${closed}`);
    record('openssl/s-client-showcerts.txt', `${sClient} -showcerts ${closed}`);
    record('openssl/s-client-tls-1.2.txt', `${sClient} -tls1_2 -nameopt compat ${closed}`);
    record('openssl/s-client-brief.txt', `${sClient} -brief ${closed}`);
    record('curl/verbose.txt', `curl -svk -o /dev/null https://127.0.0.1:${port}/ 2>&1`);
    record('curl/certs.txt', `curl -sk -o /dev/null -w '%{certs}' https://127.0.0.1:${port}/`);
    record('gnutls/gnutls-cli.txt', `gnutls-cli --insecure --print-cert -p ${port} 127.0.0.1 ${closed}`);
    record(
      'nmap/ssl-cert.txt',
      `nmap -Pn -p ${port} -v --script ssl-cert 127.0.0.1 2>&1 | sed -n '/PORT/,/^$/p'`,
    );
    record(
      'java/ssl-debug.txt',
      java(connect, `https://127.0.0.1:${port}/`, '-Djavax.net.debug=ssl:handshake'),
    );
    writeFileSync(join(work, 'sample.mjs'), nodeProgram.replace('PORT', String(port)));
    record('node/get-peer-certificate.txt', `'${process.execPath}' sample.mjs`);
    for (const [language, options] of Object.entries(languages)) {
      record(
        `keytool/printcert-sslserver.${language}.txt`,
        `keytool ${options} -J-Dfile.encoding=UTF-8 -printcert -sslserver 127.0.0.1:${port} 2>&1`,
      );
    }
  } finally {
    server.kill();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return address.port;
}
