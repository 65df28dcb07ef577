import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { createEngine } from '#domain/pinning/engine.ts';
import { largestAnalysed } from '#domain/pinning/reading-limits.ts';
import { scanFile } from '#domain/pinning/scan-file.ts';

const engine = createEngine(certificates, patterns, () => undefined);
const encoder = new TextEncoder();

/** How much longer eight times the length may take. By the square it would be 64 times. */
const mostGrowth = 24;
const whole = 400_000;

/** Milliseconds of this thread alone: a machine does other things as well. */
function timeOf(path: string, text: string): number {
  const bytes = encoder.encode(text);
  const begun = process.threadCpuUsage();
  scanFile({ path, bytes }, engine);
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000;
}

/** How the time grows from an eighth of a text to the whole: the least of three, since a machine does other things as well. */
function growthOf(path: string, of: (size: number) => string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && least > mostGrowth; round += 1) {
    const long = timeOf(path, of(whole));
    // What is done at once needs no comparison.
    least = Math.min(least, long < 100 ? 1 : long / (timeOf(path, of(whole / 8)) + 2));
  }
  return least;
}

const repeated = (piece: string) => (size: number) => piece.repeat(Math.ceil(size / piece.length));
/** What makes rules of all kinds look at the file, and follow what it yields. */
const start: Readonly<Record<string, string>> = {
  'a.c':
    'X509 *cert = SSL_get_peer_certificate(ssl); if (memcmp(pinned_cert_fingerprint, md, 20)) return 0;\n',
  'a.py': 'cert = sock.getpeercert(True)\nrequests.get(url, verify=False)\nfingerprint = sha256(cert)\n',
  'a.js':
    'const cert = socket.getPeerCertificate(); const a = { checkServerIdentity: (h, cert) => { x }, rejectUnauthorized: false };\n',
  'a.cs':
    'handler.ServerCertificateCustomValidationCallback = (m, cert, chain, errors) => { return f(cert); };\n',
  'a.go':
    'conf := &tls.Config{InsecureSkipVerify: true, VerifyPeerCertificate: func(raw [][]byte, c x) error {\n',
  'a.sh':
    'curl -k --pinnedpubkey sha256//x https://a.example/ && openssl s_client -CAfile x | grep -i fingerprint\n',
  'a.rb': 'http.verify_mode = OpenSSL::SSL::VERIFY_NONE\ncert = sock.peer_cert\nfingerprint = cert.to_der\n',
  'a.yml': 'ssl_verify: false\ncafile: x\nfingerprint: aa\n',
  'a.conf': 'proxy_ssl_verify off;\nssl_fingerprint aa;\n',
};
const pieces: Readonly<Record<string, string>> = {
  'brackets that are never closed': '(',
  'braces within braces': '{ f(',
  'brackets that were never opened': ')}]',
  quotes: '"',
  'apostrophes and backslashes': "'\\",
  'starts of comments': '/* // # ',
  'comments on lines of their own': '// c\n# d\n',
  'heads of functions': 'def f(a):\nfunction g(b) {\n',
  assignments: 'a1 = cert\nb2 = a1;\n',
  'a chain of values': 'x = x + cert;\n',
  comparisons: 'if (fingerprint == cert) { return fingerprint; }\n',
  'calls within calls': 'f(cert, g(',
  'here-documents': 'cat <<EOF\nusage\n',
  'blank lines': ' \n\t\n',
};

describe.each(Object.keys(start))('a scan of %s takes time that grows with its length', (path) => {
  it.each(Object.entries(pieces))('full of %s', (_name, piece) => {
    const head = start[path] ?? '';
    expect(growthOf(path, (size) => head + repeated(piece)(size))).toBeLessThan(mostGrowth);
  });

  it('full of what its rules look for', () => {
    expect(growthOf(path, repeated(start[path] ?? ''))).toBeLessThan(mostGrowth);
  });
});

describe('the largest file that is analysed', () => {
  const fits = (text: string) => text.slice(0, largestAnalysed - 200);
  it.each([
    ['one line', 'a.js', repeated('var a=function(b){return{verify:c.fingerprint==b}};')(largestAnalysed)],
    ['nested brackets', 'a.c', repeated('f({[')(largestAnalysed)],
    [
      '100,000 assignments',
      'a.c',
      Array.from({ length: 100_000 }, (_, index) => `cert${index + 1} = cert${index};\n`).join(''),
    ],
  ])('is read to its end, whatever it is full of: %s', (_name, path, text) => {
    const head = start[path] ?? '';
    const tail = '\nint fine; SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL);\n';
    const bytes = encoder.encode(`${head}${fits(text)}${path === 'a.c' ? tail : ''}`);
    const begun = performance.now();
    const { findings, notRead } = scanFile({ path, bytes }, engine);
    // A minute is far more than any of them takes, and far less than the square of its length.
    expect(performance.now() - begun).toBeLessThan(60_000);
    expect(findings.length + notRead.length).toBeGreaterThan(0);
  });
});
