import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import type { CertificateRole } from '#domain/certificates/certificate.ts';
import { analyse, type CertificatesFound } from '#domain/pinning/analyse.ts';
import type { IntermediateAsAnchor, Pattern, Rule } from '#domain/pinning/pattern.ts';
import { reasonIds } from '#domain/pinning/verdict.ts';
import { words } from '#locales/index.ts';

const old = certificates.filter(({ commonName }) =>
  /^Microsoft Azure TLS Issuing CA 0[1256]$/.test(commonName),
);
const next = certificates.filter(({ commonName }) =>
  /^Microsoft Azure RSA TLS Issuing CA 0[3478]$/.test(commonName),
);
const roots = certificates.filter(({ commonName }) => commonName === 'DigiCert Global Root G2');
const roles = new Map<string, CertificateRole>([
  ...old.map(({ id }): [string, CertificateRole] => [id, 'expiring']),
  ...next.map(({ id }): [string, CertificateRole] => [id, 'replacement']),
  ...roots.map(({ id }): [string, CertificateRole] => [id, 'root-unchanged']),
]);
const context = { certificates, roleOf: (id: string) => roles.get(id) };
const both = { ja: '', en: '' };

function pattern(rule: Partial<Rule>, intermediateAsAnchor?: IntermediateAsAnchor): Pattern {
  return {
    id: 'made-up',
    platform: 'any',
    name: both,
    what: both,
    effect: both,
    files: [],
    rules: [
      {
        id: 'rule',
        words: ['PIN_HERE'],
        match: 'PIN_HERE',
        class: 'pins',
        pinned: 'any-in-chain',
        exclusive: true,
        ...rule,
      },
    ],
    ...(intermediateAsAnchor ? { intermediateAsAnchor } : {}),
    catches: [],
    leaves: [],
    mend: { before: '', after: '', how: both },
    sources: [],
  };
}

const found = (list: readonly { id: string }[]): CertificatesFound[] =>
  list.map(({ id }) => ({ line: 1, certificates: [id], form: 'sha1' }));

/** With all their bytes, as a bundle holds them. */
const loaded = (list: readonly { id: string }[]): CertificatesFound[] =>
  found(list).map((each) => ({ ...each, form: 'pem' }));

function verdict(
  rule: Partial<Rule>,
  beside: CertificatesFound[],
  anchor?: IntermediateAsAnchor,
  text = 'PIN_HERE',
) {
  const [finding] = analyse({ path: 'a.js', text }, [pattern(rule, anchor)], beside, context);
  if (!finding) throw new Error('nothing found');
  return finding.verdict;
}

const anchors = { class: 'trust-anchors', pinned: 'anchors' } as const;

describe('a pin', () => {
  it('breaks when it names only intermediates that end', () => {
    expect(verdict({}, found(old)).effect).toBe('breaks');
  });

  it('survives when the root stands beside the intermediate and any of the chain will do', () => {
    expect(verdict({}, found([...old, ...roots])).effect).toBe('survives');
  });

  it('is not cleared by a root that is loaded beside it as an anchor', () => {
    expect(verdict({}, [...found(old), ...loaded(roots)]).effect).not.toBe('survives');
    expect(verdict({ by: 'bytes' }, [...found(old), ...loaded(roots)]).effect).toBe('survives');
  });

  it('is not for another host when only members of objects have dots', () => {
    expect(verdict({}, [], undefined, 'pins(cert->raw.len, config.io, PIN_HERE)').effect).toBe('depends');
  });

  it('is not cleared by a root that is merely mentioned beside it', () => {
    const named = found(roots).map((each) => ({ ...each, form: 'common-name' }));
    expect(verdict({}, [...found(old), ...named]).effect).toBe('breaks');
  });

  it('is cleared by the name of a root where names are compared', () => {
    const named = found(roots).map((each) => ({ ...each, form: 'common-name' }));
    expect(verdict({ by: 'name' }, [...found(old), ...named]).effect).toBe('survives');
  });

  it('needs a look when it names old and new intermediates', () => {
    expect(verdict({}, found([...old, ...next.slice(0, 1)])).effect).toBe('depends');
  });

  it('needs a look when what it compares with was not seen', () => {
    const { effect, reasons } = verdict({}, []);
    expect(effect).toBe('depends');
    expect(reasons).toContain('identity-not-seen');
  });

  it('is for another host when only such host names stand beside it', () => {
    expect(verdict({}, [], undefined, 'pins("api.example.com", PIN_HERE)').effect).toBe('other-host');
  });

  it('is not for another host because a member, a setting or a schema is written like one', () => {
    for (const text of [
      'pins(PIN_HERE); return errors == SslPolicyErrors.None ;',
      'pins(PIN_HERE); leaf.name , socket.io',
      'pins("ssl.truststore.location", PIN_HERE, "subject.public.id")',
      'pins(PIN_HERE, "http://www.w3.org/2001/XMLSchema")',
    ]) {
      const { effect, hosts } = verdict({}, [], undefined, text);
      expect(hosts).toEqual([]);
      expect(effect).toBe('depends');
    }
  });

  it.each([
    '"ssl.certificate.fingerprint" PIN_HERE',
    'apiVersion: networking.istio.io/v1 PIN_HERE',
    'image: "docker.io/library/app" PIN_HERE',
    'xmlns="http://www.w3.org/2001" PIN_HERE',
  ])('does not take a name of something else for its host: %s', (text) => {
    const { effect, hosts } = verdict({}, [], undefined, text);
    expect(hosts).toEqual([]);
    expect(effect).toBe('depends');
  });

  it('is never for another host when a known CA of Azure stands beside it', () => {
    expect(verdict({}, found(old), undefined, 'pins("api.example.com", PIN_HERE)').effect).toBe('breaks');
  });

  it('names the host of Azure beside it', () => {
    const { hosts, reasons } = verdict({}, [], undefined, 'pins("shop.blob.core.windows.net", PIN_HERE)');
    expect(hosts).toEqual(['shop.blob.core.windows.net']);
    expect(reasons).toContain('host-azure');
  });
});

describe('a list of trust anchors', () => {
  it('survives with the root beside the intermediate, on every kind of client', () => {
    for (const anchor of ['accepted', 'refused', 'by-version', 'unknown'] as const) {
      expect(verdict({ ...anchors }, loaded([...old, ...roots]), anchor).effect).toBe('survives');
    }
  });

  it('survives with all the new intermediates, and needs a look with some', () => {
    expect(verdict({ ...anchors }, loaded([...old, ...next]), 'accepted').effect).toBe('survives');
    const some = next.filter(({ commonName }) => !commonName.endsWith('03'));
    expect(verdict({ ...anchors }, loaded([...old, ...some]), 'accepted').effect).toBe('depends');
  });

  it('needs a look when hashes beside it name the root or the new intermediates, which the bundle may not hold', () => {
    for (const named of [roots, next])
      expect(verdict({ ...anchors }, [...loaded(old), ...found(named)], 'accepted').effect).toBe('depends');
  });

  it('needs a look with a root that issues none of the new intermediates', () => {
    const retired = certificates.filter(({ commonName }) => commonName === 'Baltimore CyberTrust Root');
    expect(retired.length).toBeGreaterThan(0);
    expect(verdict({ ...anchors }, found(retired), 'accepted').effect).toBe('depends');
    expect(verdict({ ...anchors }, found([...old, ...retired]), 'accepted').effect).toBe('breaks');
  });

  it('breaks with old intermediates alone where a client takes an intermediate for an anchor', () => {
    const { effect, reasons } = verdict({ ...anchors }, found(old), 'accepted');
    expect(effect).toBe('breaks');
    expect(reasons).toContain('intermediate-only-works-until-swap');
  });

  it('never worked with intermediates alone where a client refuses them', () => {
    const { effect, reasons } = verdict({ ...anchors }, found(old), 'refused');
    expect(effect).toBe('depends');
    expect(reasons).toContain('intermediate-only-never-worked');
  });

  it('survives when it only adds to the default', () => {
    expect(verdict({ ...anchors, exclusive: false }, found(old), 'accepted').effect).toBe('survives');
  });
});

describe('validation that is off', () => {
  it('goes on connecting and hides the change', () => {
    const { effect, reasons } = verdict({ class: 'validation-off', pinned: 'nothing' }, []);
    expect(effect).toBe('survives');
    expect(reasons).toContain('hides-the-change');
  });

  it('decides nothing where only the host name goes unchecked', () => {
    const { effect, reasons } = verdict(
      {
        class: 'validation-off',
        pinned: 'nothing',
        match: 'verify_hostname=False',
        words: ['verify_hostname'],
      },
      [],
      undefined,
      'verify_hostname=False',
    );
    expect(effect).toBe('depends');
    expect(reasons).toContain('checks-no-host-name');
    expect(reasons).not.toContain('checks-nothing');
  });
});

describe('twins of one CA', () => {
  it('are said not to be told apart when a name or key fits several', () => {
    const twins = certificates
      .filter(({ commonName }) => commonName === old[0]?.commonName)
      .map(({ id }) => id);
    const { reasons } = verdict({}, [{ line: 1, certificates: twins, form: 'common-name' }]);
    expect(reasons).toContain('twins-not-told-apart');
  });
});

describe('the reasons', () => {
  it('have words in both languages, and the words have reasons', () => {
    expect(Object.keys(words.ja.pinning.reason).toSorted()).toEqual([...reasonIds].toSorted());
    expect(Object.keys(words.en.pinning.reason).toSorted()).toEqual([...reasonIds].toSorted());
  });
});
