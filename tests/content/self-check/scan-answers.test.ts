import { describe, expect, it } from 'vitest';
import { certificate } from '#content/certificates/index.ts';
import { selfCheckOf } from '#content/notices/checks.ts';
import { notices } from '#content/notices/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { answersFromScan } from '#domain/pinning/answers-for-self-check.ts';
import type { Finding } from '#domain/pinning/finding.ts';
import { scanFile } from '#domain/pinning/scan-file.ts';
import { isOutcome } from '#domain/self-check/flow.ts';
import { replay } from '#domain/self-check/replay.ts';
import { engine, finding } from '../../domain/pinning/report-context.ts';

const [notice] = notices;
const check = selfCheckOf(notice?.id ?? '');
if (!notice || !check) throw new Error('no notice with a self-check');
const { flow, scanAnswers } = check;
const { expiring, replacement } = notice.certificates;
const old = certificate(expiring[0] ?? '');
const platforms = new Map(patterns.map(({ id, platform }) => [id, platform]));

function findingsIn(path: string, code: string): readonly Finding[] {
  const { findings } = scanFile({ path, bytes: new TextEncoder().encode(code) }, engine);
  expect(findings.length, path).toBeGreaterThan(0);
  return findings;
}

const answered = (findings: readonly Finding[]) =>
  answersFromScan(findings, scanAnswers, (id) => platforms.get(id));
const answers = (findings: readonly Finding[]) =>
  answered(findings)
    ?.map((pair) => pair.join('='))
    .join(' ') ?? null;

const callback = (value: string) => `
using System.Net.Http;
class Pins {
  HttpClient Make() {
    var handler = new HttpClientHandler();
    handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>
      chain.ChainElements[1].Certificate.Thumbprint == "${value}";
    return new HttpClient(handler);
  }
}
`;
const okHttp = (pin: string) => `
val client = OkHttpClient.Builder().certificatePinner(
  CertificatePinner.Builder().add("*.blob.core.windows.net", "sha256/${pin}").build()
).build()
`;
const off = 'import requests\nrequests.get("https://account.blob.core.windows.net/c", verify=False)\n';

describe('what code answers in the self-check', () => {
  it('goes down to which, where a key of an old CA alone is pinned', () => {
    expect(answers(findingsIn('Client.kt', okHttp(old.spkiSha256Base64)))).toBe(
      'restricts=pin-set compared=public-key whose-key=intermediate which-keys-or-names=old-only',
    );
  });

  it('says that it is an intermediate, where a thumbprint of an old CA alone is compared with the chain', () => {
    expect(answers(findingsIn('Pins.cs', callback(old.sha1)))).toBe(
      'restricts=callback compared=intermediate',
    );
  });

  it.each([
    ['by-thumbprint', 'compared=intermediate identified-by=certificate which-certificates=old-only'],
    ['by-serial', 'compared=intermediate identified-by=serial which-certificates=old-only'],
    ['by-name', 'compared=intermediate identified-by=name which-keys-or-names=old-only'],
  ])('goes down to which, where code says how it compares (%s)', (by, expected) => {
    const reasons = ['compares-intermediate', by, 'names-expiring'];
    const breaking = { ...finding().verdict, effect: 'breaks', reasons } as const;
    expect(answers([finding({ verdict: breaking })])).toBe(`restricts=callback ${expected}`);
    // A place that compares the server's certificate contradicts the value: no further than how it restricts.
    const server = { ...breaking, reasons: ['compares-server', ...reasons] };
    expect(answers([finding({ verdict: server })])).toBe('restricts=callback');
  });

  it('says only how it restricts where the pin is not known to break', () => {
    const [first, second] = replacement.map(certificate);
    const pins = `${first?.spkiSha256Base64}", "sha256/${second?.spkiSha256Base64}`;
    expect(answers(findingsIn('Client.kt', okHttp(pins)))).toBe('restricts=pin-set');
    expect(answers(findingsIn('a.py', off))).toBe('restricts=validation-off');
  });

  it('is "several" where places differ', () => {
    const both = [...findingsIn('Client.kt', okHttp(old.spkiSha256Base64)), ...findingsIn('a.py', off)];
    expect(answers(both)).toBe('restricts=several');
  });

  it('is what all places have in common where they agree so far', () => {
    const [new1] = replacement.map(certificate);
    const both = [
      ...findingsIn('A.kt', okHttp(old.spkiSha256Base64)),
      ...findingsIn('B.kt', okHttp(new1?.spkiSha256Base64 ?? '')),
    ];
    expect(answers(both)).toBe('restricts=pin-set');
  });

  const verdict = finding().verdict;
  it.each([
    ['nothing', []],
    ['a certificate without code', findingsIn('readme.txt', `${old.sha1}\n`)],
    ['a server that checks its clients', [finding({ verdict: { ...verdict, side: 'server' } })]],
    ['a host that is not of the cloud', [finding({ verdict: { ...verdict, effect: 'other-host' } })]],
    ['what is not affected', [finding({ verdict: { ...verdict, effect: 'not-affected' } })]],
  ])('is nothing for %s', (_what, findings) => {
    expect(answers(findings)).toBeNull();
  });
});

describe('no answer of a scan', () => {
  const cases = scanAnswers.cases.map((each) => each.answers);
  const all = [...cases, [[scanAnswers.question, scanAnswers.several]] as const];
  /** Ways through the questions that come before. */
  const before = { cloud: 'public', connection: 'https', address: 'direct', who: 'own-code' };

  it.each(all.map((each) => [each.map((pair) => pair.join('=')).join(' '), each] as const))(
    'clears an application: %s',
    (_said, given) => {
      const { place, path, ignored } = replay(flow, { ...before, ...Object.fromEntries(given) });
      expect(ignored).toEqual([]);
      expect(path).toHaveLength(4 + given.length);
      const verdictThere = isOutcome(place) ? place.verdict : 'open';
      expect(['affected', 'under-investigation', 'open']).toContain(verdictThere);
    },
  );

  it('is that nothing restricts', () => {
    expect(all.flat().map((pair) => pair.join('='))).not.toContain('restricts=system-default');
  });

  it('is missing for a class of code', () => {
    for (const kind of ['pins', 'trust-anchors', 'validation-off'] as const)
      expect(answers([finding({ verdict: { ...verdictOf(kind) } })])).not.toBeNull();
  });

  function verdictOf(kind: Finding['verdict']['class']): Finding['verdict'] {
    return { ...finding().verdict, class: kind, effect: 'depends' };
  }
});
