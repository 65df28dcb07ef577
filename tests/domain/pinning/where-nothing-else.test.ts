import { describe, expect, it } from 'vitest';
import { scanAnswers } from '#content/notices/azure-storage-tls-2024/check/scan-answers.ts';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';
import { answersFromScan } from '#domain/pinning/answers-for-self-check.ts';

const found = (text: string) =>
  analyse({ path: 'Api.kt', text }, patterns, [], { certificates: [], roleOf: () => undefined }).map(
    ({ pattern, line }) => `${pattern} ${line}`,
  );

describe('names that speak of pins', () => {
  it('are told once a file', () => {
    expect(found('val one = place.usePinnedCertificate()\nval other = place.usePinnedCertificate()')).toEqual(
      ['any-pins-named 1'],
    );
  });

  it('say that nothing but a name was seen, and need a look', () => {
    const [told] = analyse({ path: 'Api.kt', text: 'val one = place.usePinnedCertificate()' }, patterns, [], {
      certificates: [],
      roleOf: () => undefined,
    });
    expect(told?.verdict).toMatchObject({ class: 'pins', effect: 'depends' });
    expect(told?.verdict.reasons).toContain('only-a-name');
    expect(told?.confidence).toBe('low');
  });

  it('are not told where something else of the file pins, wherever it stands', () => {
    const pins = 'val pinner = CertificatePinner.Builder().add("a.example", "sha256/AAAA").build()';
    const told = found(`val one = place.usePinnedCertificate()\n${pins}`);
    expect(told).not.toEqual([]);
    expect(told.filter((each) => each.startsWith('any-pins-named'))).toEqual([]);
  });

  it('are told beside a check that is switched off, which is another matter', () => {
    const off = 'val trusting = HostnameVerifier { _, _ -> true }';
    const told = found(`${off}\nval one = place.usePinnedCertificate()`);
    expect(told).toContain('any-pins-named 2');
    expect(told).toHaveLength(2);
  });
});

describe('a program that asks whether to leave out the check', () => {
  const asks =
    'val client = if (place.skipTlsVerify) Clients.lax() else Clients.newClient("https://a.example")';
  const told = (text: string) =>
    analyse({ path: 'Api.kt', text }, patterns, [], { certificates: [], roleOf: () => undefined });

  it('needs a look: whether it does, and what it trusts otherwise, is elsewhere', () => {
    const [finding, ...others] = told(`${asks}\n${asks}`);
    expect(others).toEqual([]);
    expect(finding?.verdict).toMatchObject({
      class: 'validation-off',
      effect: 'depends',
      reasons: ['may-check-nothing'],
    });
    expect(finding?.confidence).toBe('low');
  });

  it('does not answer for the reader that validation is off', () => {
    const off = 'val lax = HostnameVerifier { _, _ -> true }\nval all = TrustAllCerts()';
    const platformOf = (pattern: string) => patterns.find(({ id }) => id === pattern)?.platform;
    expect(answersFromScan(told(asks), scanAnswers, platformOf)).toBeNull();
    expect(answersFromScan(told(off), scanAnswers, platformOf)).toEqual([['restricts', 'validation-off']]);
  });
});

describe('a check that an option switches off', () => {
  const asks = 'const agent = new https.Agent({ rejectUnauthorized: !options.allowInsecure })';
  const told = (text: string) =>
    analyse({ path: 'ask.js', text }, patterns, [], { certificates: [], roleOf: () => undefined });

  it('needs a look: what the option says is elsewhere', () => {
    const [finding] = told(asks);
    expect(finding?.verdict).toMatchObject({
      class: 'validation-off',
      effect: 'depends',
      reasons: ['option-decides'],
    });
  });

  it.each([
    [
      'the body of a callback',
      'Ask.java',
      'class A implements X509TrustManager {\n  public void checkServerTrusted(X509Certificate[] all, String how) throws CertificateException {\n    if (options.allowUntrusted) return;\n    platform.checkServerTrusted(all, how);\n  }\n}',
    ],
    [
      'a callback that is set where it says so',
      'Ask.cs',
      'if (options.IgnoreCertificateErrors)\n{\n    handler.ServerCertificateCustomValidationCallback = (a, b, c, d) => true;\n}',
    ],
    [
      'a page that is let through',
      'Ask.java',
      'public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {\n    if (settings.isAllowUntrusted()) handler.proceed();\n    else handler.cancel();\n}',
    ],
  ])('needs a look in %s, too', (_, file, text) => {
    const given = { certificates: [], roleOf: () => undefined };
    const effects = analyse({ path: file, text }, patterns, [], given).map(({ verdict }) => verdict.effect);
    expect(new Set(effects)).toEqual(new Set(['depends']));
  });

  it('does not answer for the reader that validation is off', () => {
    const off = 'const lax = new https.Agent({ rejectUnauthorized: false })';
    const platformOf = (pattern: string) => patterns.find(({ id }) => id === pattern)?.platform;
    expect(answersFromScan(told(asks), scanAnswers, platformOf)).toBeNull();
    expect(answersFromScan(told(off), scanAnswers, platformOf)).toEqual([['restricts', 'validation-off']]);
  });
});

describe('a host name verifier that agrees always', () => {
  it.each([
    'class A implements HostnameVerifier {\n  public boolean verify(String host, SSLSession session) { return true; }\n}',
    'builder.hostnameVerifier((host, session) -> true);',
  ])('leaves the chain verified: %s', (text) => {
    const given = { certificates: [], roleOf: () => undefined };
    const verdicts = analyse({ path: 'Ask.java', text }, patterns, [], given).map(({ verdict }) => verdict);
    expect(verdicts).not.toEqual([]);
    for (const { effect, reasons } of verdicts) {
      expect(effect).toBe('depends');
      expect(reasons).toContain('checks-no-host-name');
    }
  });
});

describe('a setting that is named for CAs', () => {
  it('is not said to speak of pins', () => {
    const text = 'client = Client("https://a.example", root_cert="own/ca.pem")';
    const [finding] = analyse({ path: 'ask.py', text }, patterns, [], {
      certificates: [],
      roleOf: () => undefined,
    });
    expect(finding?.verdict.class).toBe('trust-anchors');
    expect(finding?.verdict.reasons).toContain('may-replace-anchors');
    expect(finding?.verdict.reasons).not.toContain('only-a-name');
  });
});

describe("a server's own certificate that is trusted", () => {
  it('answers that the application has a store of its own, however often the place is found', () => {
    const text = 'requests.get("https://a.example", verify="own/server.crt")';
    const told = analyse({ path: 'ask.py', text }, patterns, [], {
      certificates: [],
      roleOf: () => undefined,
    });
    expect(new Set(told.map(({ verdict }) => verdict.class))).toEqual(new Set(['pins', 'trust-anchors']));
    // The host is another's and settles it; without one the place answers.
    const here = told.map((each) => ({ ...each, verdict: { ...each.verdict, effect: 'depends' as const } }));
    const platformOf = (pattern: string) => patterns.find(({ id }) => id === pattern)?.platform;
    expect(answersFromScan(here, scanAnswers, platformOf)).toEqual([['restricts', 'own-store']]);
  });
});
