import { describe, expect, it } from 'vitest';
import { hostsIn, servesOnly } from '#domain/pinning/sides.ts';

describe('a host name', () => {
  it.each([
    ['connect("shop.example.com", PIN)', 'shop.example.com'],
    ['GET https://api.example.org:8443/v1', 'api.example.org'],
    ['openssl s_client -connect gate.example.net:443', 'gate.example.net'],
    ['<domain includeSubdomains="true">shop.example.com</domain>', 'shop.example.com'],
    ["pins: ['*.blob.core.windows.net']", '*.blob.core.windows.net'],
  ])('is read in %s', (text, host) => {
    expect(hostsIn(text)).toEqual([host]);
  });

  it.each([
    'mbedtls_sha256(cert->raw.p, cert->raw.len, md, 0);',
    'if fingerprint == config.io, ok := known.in ',
    'import com.example.net;',
    'load("certs/root.pem")',
    '<manifest xmlns:android="http://schemas.android.com/apk/res/android">',
    'configTime(0, 0, "pool.ntp.org", "time.nist.gov");',
  ])('is none in %s', (text) => {
    expect(hostsIn(text)).toEqual([]);
  });
});

describe('a function that only serves', () => {
  it.each([
    'SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, later);\nSSL_set_ssl_method(ssl, SSLv23_server_method());',
    'gnutls_init(&session, GNUTLS_SERVER);\ngnutls_certificate_set_x509_trust_file(cred, path, PEM);',
    'return &tls.Config{ClientAuth: tls.RequireAndVerifyClientCert, ClientCAs: pool}',
    'cfg.ClientAuth = tls.RequireAnyClientCert\ncfg.VerifyConnection = func(cs tls.ConnectionState) error { return known(cs) }',
    'let mut b = SslAcceptor::mozilla_modern_v5(SslMethod::tls())?;\nb.set_verify(SslVerifyMode::NONE);',
    'fn ask(builder: &mut SslAcceptorBuilder) {\n    builder.set_verify_callback(SslVerifyMode::PEER, |_, _| true);\n}',
  ])('is told from %s', (routine) => {
    expect(servesOnly(routine)).toBe(true);
  });

  it.each([
    'gnutls_init(&session, is_server ? GNUTLS_SERVER : GNUTLS_CLIENT);',
    'return &tls.Config{ClientAuth: tls.RequireAnyClientCert, InsecureSkipVerify: true}',
    'cfg.ClientAuth = tls.RequireAnyClientCert\nconn := broker.Connect(ctx, cfg)',
    'SSL_CTX *c = SSL_CTX_new(TLS_client_method());',
    'SSL_CTX_load_verify_locations(ctx, path, NULL);',
  ])('is not told from %s', (routine) => {
    expect(servesOnly(routine)).toBe(false);
  });
});
