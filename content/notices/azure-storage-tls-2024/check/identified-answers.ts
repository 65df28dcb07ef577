import { certificates } from '#content/certificates/index.ts';
import type { AnswerCase, AnswerCases, NamedBy } from '#domain/certificates/answers-for-self-check.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import { caOf } from '#domain/certificates/identifier-forms.ts';
import { azureStorageTls2024 } from '../record.ts';

/** Ids of the certificates that a notice's role or a property selects. */
const idsOf = (which: (each: Certificate) => boolean) => certificates.filter(which).map(({ id }) => id);

const { expiring, replacement } = azureStorageTls2024.certificates;
const isSignedBy = (signer: string) => (each: Certificate) =>
  replacement.includes(each.id) && each.variant.startsWith(signer);
/** The four new CAs, each as the certificates of it that a root signed. */
const byCa = (which: (each: Certificate) => boolean) => [...Map.groupBy(idsOf(which), caOf).values()];
const byMicrosoft = byCa(isSignedBy('microsoft-root-signed'));
const byDigiCert = byCa(isSignedBy('digicert-signed'));
const byEither = byCa(({ id }) => replacement.includes(id));

const g2 = ['digicert-global-root-g2--df3c24f9'];
const microsoftRoot = ['microsoft-rsa-root-certificate-authority-2017--73a5e64a'];
const isRoot = ({ variant }: Certificate) => variant.startsWith('self-signed');
const roots = idsOf(isRoot);
const otherRoots = roots.filter((id) => !g2.includes(id));
const withoutMicrosoft = roots.filter((id) => !microsoftRoot.includes(id));
const others = idsOf(
  (each) =>
    !isRoot(each) &&
    each.variant !== 'cross-signed' &&
    !expiring.includes(each.id) &&
    !replacement.includes(each.id),
);
const oldAndNew = [...expiring, ...replacement];
/** A key or a name of a root is that of its cross-signed certificates too. */
const alsoOf = (ids: readonly string[]) => {
  const keys = new Set(
    certificates.filter(({ id }) => ids.includes(id)).map(({ spkiSha256Base64 }) => spkiSha256Base64),
  );
  return idsOf(({ spkiSha256Base64 }) => keys.has(spkiSha256Base64));
};

const itself: readonly NamedBy[] = ['certificate', 'serial'];
const shared: readonly NamedBy[] = ['key', 'name'];

const rootCases = (
  namedBy: readonly NamedBy[],
  widen: (ids: readonly string[]) => readonly string[],
): AnswerCase[] => {
  const question = 'which-roots';
  return [
    { namedBy, each: [g2, microsoftRoot], only: widen(roots), question, answer: 'both-roots' },
    { namedBy, each: [g2], only: widen(withoutMicrosoft), question, answer: 'g2-only' },
    { namedBy, each: [otherRoots], only: widen(otherRoots), question, answer: 'without-g2' },
  ];
};

const ofCertificates = (answer: string, each: AnswerCase['each'], only: readonly string[]): AnswerCase => ({
  namedBy: itself,
  each,
  only,
  question: 'which-certificates',
  answer,
});
/** Without `only`: in a store with the root it makes no difference what else is there. */
const ofStores = (answer: string, each: AnswerCase['each'], only?: readonly string[]): AnswerCase => ({
  namedBy: ['store'],
  each,
  ...(only && { only }),
  question: 'store-holds',
  answer,
});
const ofKeysOrNames = (answer: string, each: AnswerCase['each'], only: readonly string[]): AnswerCase => ({
  namedBy: shared,
  each,
  only,
  question: 'which-keys-or-names',
  answer,
});

/**
 * Which answer of the self-check a list of certificates gives, when it is all
 * that an application accepts. With the root beside intermediates nobody can
 * say from the list whether one match is enough: those cases are left out.
 */
export const identifiedAnswers: AnswerCases = {
  cases: [
    ...rootCases(itself, (ids) => ids),
    ...rootCases(shared, alsoOf),
    ofCertificates('old-only', [expiring], expiring),
    ofCertificates('all-both', [...byMicrosoft, ...byDigiCert], oldAndNew),
    ofCertificates('all-digicert-signed', byDigiCert, [...expiring, ...byDigiCert.flat()]),
    ofCertificates('all-microsoft-signed', byMicrosoft, oldAndNew),
    ofCertificates('another-mix', byEither, oldAndNew),
    ofCertificates('some', [replacement], oldAndNew),
    ofCertificates('something-else', [others], others),
    ofStores('both-roots', [g2, microsoftRoot]),
    ofStores('g2-only', [g2]),
    ofStores('old-intermediates', [expiring], expiring),
    ofStores('replacements', [replacement], oldAndNew),
    ofKeysOrNames('old-only', [expiring], expiring),
    ofKeysOrNames('all', byEither, oldAndNew),
    ofKeysOrNames('some', [replacement], oldAndNew),
    ofKeysOrNames('something-else', [others], others),
  ],
  carried: {
    'store-holds': { store: [['restricts', 'own-store']] },
    'which-roots': {
      certificate: [['compared', 'root']],
      serial: [['compared', 'root']],
      name: [['compared', 'root']],
      key: [
        ['compared', 'public-key'],
        ['whose-key', 'root'],
      ],
    },
    'which-certificates': {
      certificate: [
        ['compared', 'intermediate'],
        ['identified-by', 'certificate'],
      ],
      serial: [
        ['compared', 'intermediate'],
        ['identified-by', 'serial'],
      ],
    },
    'which-keys-or-names': {
      key: [
        ['compared', 'public-key'],
        ['whose-key', 'intermediate'],
      ],
      name: [
        ['compared', 'intermediate'],
        ['identified-by', 'name'],
      ],
    },
  },
};
