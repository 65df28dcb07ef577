import { describe, expect, it } from 'vitest';
import { namesPlatformTrust } from '#domain/pinning/platform-trust.ts';

const inLast = (text: string) => namesPlatformTrust(text, text.lastIndexOf('\n') + 1);

describe('a setting of trust anchors', () => {
  it.each([
    'roots = certifi.where()\ncontext.ca_file = roots',
    '$roots = \\Composer\\CaBundle\\CaBundle::getSystemCaRootBundlePath();\ncurl_setopt($c, CURLOPT_CAINFO, $roots);',
    "http.ca_file = '/etc/ssl/certs/ca-certificates.crt'",
    "http.ca_file = '/etc/ssl/certs/ca-bundle.crt'",
    'roots = certifi.where()\ntlsCAFile=roots, timeout=2)',
    'cafile = certifi.where()\ncafile=cafile)',
    "http.ca_path = '/etc/ssl/certs' if File.exist?('/etc/ssl/certs')",
    "http.ca_file = '/opt/tools/share/curl-ca-bundle.crt' unless http.ca_file",
    "capath = r'/etc/ssl/certs'",
    "my $roots = '/etc/ssl/certs/';\nSSL_ca_path => $roots );",
    "roots = '/etc/ssl/certs'\n.tls_set(roots, tls_version=2)",
    ".tls_set('/etc/ssl/certs', tls_version=2)",
    'roots = certifi.where()\ncafile=roots, timeout=3)',
    'BUNDLE="/etc/ssl/certs/ca-certificates.crt"\ntls_trust_file $BUNDLE',
    `BUNDLE=/etc/ssl/certs/ca-certificates.crt\nCAfile = \${BUNDLE}`,
    'BUNDLE=/etc/ssl/cert.pem\necho "tls_trust_file $BUNDLE"',
    'places = ["/etc/ssl/cert.pem", "/etc/pki/tls/certs/ca-bundle.crt"]\nfor place in places:\n    if exists(place):\n        context.load_verify_locations(place)',
    'static const char *places[] = { "/etc/ssl/certs", "/etc/ssl/ca-bundle.pem" };\nfor (int i = 0; i < 2; i++)\n{\n    if (!found(places[i])) continue;\n    SSL_CTX_load_verify_locations(ctx, places[i], NULL);',
  ])('names what everybody trusts: %s', (text) => {
    expect(inLast(text)).toBe(true);
  });

  it.each([
    // Something else in one case is enough.
    'roots = certifi.where()\nif own: roots = own\ncontext.ca_file = roots',
    'places = ["/etc/box/cert.pem", "/etc/box/ca-bundle.pem"]\nfor place in places:\n    context.load_verify_locations(place)',
    'places = ["/etc/ssl/cert.pem", "/etc/box/own.pem"]\nfor place in places:\n    if exists(place):\n        context.load_verify_locations(place)',
    'places = ["/etc/ssl/cert.pem", "/etc/ssl/certs"]\nfor place in places:\n    note(place)\ncontext.load_verify_locations(own)',
    'roots = own or certifi.where()\ncontext.ca_file = roots',
    'context.ca_file = roots',
    'others = certifi.where()\ncafile=roots, fallback=others)',
    "http.ca_file = '/etc/app/ca.pem'",
    "http.ca_file = '/etc/ssl/certs/office-ca.pem'",
    "http.ca_file = '/etc/app/ca.pem' if File.exist?('/etc/ssl/certs')",
    "roots = '/etc/app/ca.pem'\n.tls_set(roots, tls_version=2)",
    'roots = certifi.where()\ndef fetch(url, roots):\n  context.ca_file = roots',
    'roots = certifi.where()\nwith bundle() as roots:\n  context.ca_file = roots',
    'self.roots = certifi.where()\ncontext.ca_file = roots',
    'roots = certifi.where()\ntlsCAFile=own, cert=roots)',
    'cafile=cafile)',
    `BUNDLE="\${OWN:-/etc/ssl/certs/ca-certificates.crt}"\ntls_trust_file $BUNDLE`,
    'tls_trust_file $BUNDLE',
    'BUNDLE=/etc/ssl/certs/ca-certificates.crt\nread -p "Bundle? " BUNDLE\ntls_trust_file $BUNDLE',
    'BUNDLE=/etc/ssl/certs/ca-certificates.crt\n. ./settings\ntls_trust_file $BUNDLE',
    'REQUESTS_CA_BUNDLE=/usr/local/share/ca-certificates/ca-bundle.crt',
    'BUNDLE=/etc/ssl/cert.pem\n[ -n "$OWN" ] && BUNDLE=$OWN\ntls_trust_file $BUNDLE',
  ])('may name something else: %s', (text) => {
    expect(inLast(text)).toBe(false);
  });
});
