import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { selfCheckOf } from '#content/notices/checks.ts';
import { notices } from '#content/notices/index.ts';
import { answerForCheck } from '#domain/certificates/answers-for-self-check.ts';
import { identify } from '#domain/certificates/identify/identify.ts';
import { replay } from '#domain/self-check/replay.ts';

const [notice] = notices;
const check = selfCheckOf(notice?.id ?? '');
if (!notice || !check) throw new Error('no notice with a self-check');
const { expiring, replacement } = notice.certificates;
const records = (ids: readonly string[]) => certificates.filter(({ id }) => ids.includes(id));
const signedBy = (signer: string) => records(replacement).filter(({ variant }) => variant === signer);
const g2 = records(['digicert-global-root-g2--df3c24f9']);
const microsoftRoot = records(['microsoft-rsa-root-certificate-authority-2017--73a5e64a']);
const sha1 = (list: readonly { sha1: string }[]) => list.map((each) => each.sha1).join('\n');

async function answer(text: string) {
  const given = answerForCheck(
    await identify([{ name: '', content: text }], certificates),
    check?.identifiedAnswers ?? { cases: [], carried: {} },
  );
  return given && `${given.question}.${given.answer}`;
}

describe('what an identified list answers in the self-check', () => {
  it.each([
    ['thumbprints of old CAs alone', sha1(records(expiring)), 'which-certificates.old-only'],
    [
      'one old thumbprint with its name in a comment',
      `${records(expiring)[0]?.sha1} // ${records(expiring)[0]?.commonName}`,
      'which-certificates.old-only',
    ],
    [
      'serials of old CAs',
      records(expiring)
        .map(({ serial }) => `serial ${serial}`)
        .join('\n'),
      'which-certificates.old-only',
    ],
    [
      'some of the new CAs beside old ones',
      sha1([...records(expiring), ...signedBy('digicert-signed').slice(0, 3)]),
      'which-certificates.some',
    ],
    [
      'all new CAs as DigiCert signed them',
      sha1(signedBy('digicert-signed')),
      'which-certificates.all-digicert-signed',
    ],
    [
      'all new CAs as Microsoft’s root signed them',
      sha1(signedBy('microsoft-root-signed')),
      'which-certificates.all-microsoft-signed',
    ],
    [
      'all new CAs in both',
      sha1([...signedBy('microsoft-root-signed'), ...signedBy('digicert-signed')]),
      'which-certificates.all-both',
    ],
    [
      'all new CAs, one of them by Microsoft’s root alone',
      sha1([...signedBy('digicert-signed').slice(1), ...signedBy('microsoft-root-signed').slice(0, 1)]),
      'which-certificates.another-mix',
    ],
    [
      'keys of old CAs',
      records(expiring)
        .map((each) => `sha256/${each.spkiSha256Base64}`)
        .join('\n'),
      'which-keys-or-names.old-only',
    ],
    [
      'names of all new CAs',
      records(replacement)
        .map(({ commonName }) => commonName)
        .join('\n'),
      'which-keys-or-names.all',
    ],
    ['a name of one new CA', 'Microsoft Azure RSA TLS Issuing CA 03', 'which-keys-or-names.some'],
    ['the root that does not change', sha1(g2), 'which-roots.g2-only'],
    ['its key', `sha256/${g2[0]?.spkiSha256Base64}`, 'which-roots.g2-only'],
    ['both roots', sha1([...g2, ...microsoftRoot]), 'which-roots.both-roots'],
    ['another root', 'Baltimore CyberTrust Root', 'which-roots.without-g2'],
    [
      'a CA of another change',
      '1B511ABEAD59C6CE207077C0BF0E0043B1382612',
      'which-certificates.something-else',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await answer(text)).toBe(expected);
  });

  it.each([
    ['nothing', ''],
    ['an unknown thumbprint beside an old one', `${sha1(records(expiring))}\n${'ab'.repeat(20)}`],
    [
      'the root beside an old intermediate: whether one match is enough is not in the list',
      sha1([...g2, ...records(expiring)]),
    ],
    [
      'a name of another CA beside a thumbprint',
      `${records(expiring)[0]?.sha1} Microsoft Azure RSA TLS Issuing CA 03`,
    ],
    ['thumbprints beside keys', `${records(expiring)[0]?.sha1}\nsha256/${g2[0]?.spkiSha256Base64}`],
    [
      'what a server sends',
      'subject=CN = *.blob.core.windows.net\nissuer=CN = Microsoft Azure TLS Issuing CA 01',
    ],
  ])('no answer from %s', async (_, text) => {
    expect(await answer(text)).toBeNull();
  });

  it('leads, with the answers that go along, to a place of the flow once the first questions are answered', () => {
    const { flow, identifiedAnswers } = check;
    for (const { question, answer: chosen, namedBy } of identifiedAnswers.cases) {
      for (const way of namedBy) {
        const carried = identifiedAnswers.carried[question]?.[way];
        expect(carried, `${question} by ${way}`).toBeDefined();
        const before = {
          cloud: 'public',
          connection: 'https',
          address: 'direct',
          who: 'own-code',
          restricts: 'callback',
        };
        const answers = { ...before, ...Object.fromEntries(carried ?? []), [question]: chosen };
        const { path, ignored } = replay(flow, answers);
        expect(
          path.map((each) => each.question.id),
          JSON.stringify(ignored),
        ).toContain(question);
      }
    }
  });
});
