import { certificates } from '#content/certificates/index.ts';
import { meaningsOf } from '#content/notices/certificate-roles.ts';
import { notices } from '#content/notices/index.ts';
import type { Language } from '#domain/bilingual.ts';
import type { Identification, Problem, Thing } from '#domain/certificates/identification.ts';
import { type Report, reportOf } from '#domain/certificates/report.ts';
import { inLanguage, type ReportWords } from '#domain/certificates/report-words.ts';
import { translator } from '#locales/index.ts';
import { reportWords } from '#locales/report-words.ts';

const [first] = notices;
if (!first) throw new Error('there is no notice');
export const notice = first;

/** What the notice has in a role, the first of it. */
export function certificateOf(role: keyof typeof notice.certificates) {
  const found = certificates.find(({ id }) => id === notice.certificates[role][0]);
  if (!found) throw new Error(`the notice has no certificate in the role ${role}`);
  return found;
}

/** A thing of which only what is said is known. */
export function thing(part: Partial<Thing>): Thing {
  return {
    kind: 'value',
    certificates: [],
    match: null,
    commonName: null,
    subject: null,
    issuer: null,
    sha1: null,
    sha256: null,
    serial: null,
    ski: null,
    spkiSha256: null,
    notBefore: null,
    notAfter: null,
    occurrences: [{ form: 'sha1', text: 'AA'.repeat(20), where: { file: '', line: 1 } }],
    remarks: [],
    ...part,
  };
}

/** The certificate of a role, as its bytes or a hash found it. */
export function exactly(role: keyof typeof notice.certificates, part: Partial<Thing> = {}): Thing {
  const { id, commonName, subject, issuer, sha1, sha256, serial, notBefore, notAfter } = certificateOf(role);
  const kind = role === 'root-unchanged' ? 'root' : 'intermediate';
  const own = { commonName, subject, issuer, sha1, sha256, serial, notBefore, notAfter };
  return thing({ kind, certificates: [id], match: 'exact', ...own, ...part });
}

export function problem(code: Problem['code'], file = 'a.p12', details: Problem['details'] = {}): Problem {
  return { code, where: { file }, details };
}

export function report(found: Partial<Identification>, moment = '2026-11-25T00:00:00Z'): Report {
  return reportOf(
    { things: [], chains: [], problems: [], ...found },
    { catalogue: certificates, notice, moment: new Date(moment) },
  );
}

export function wordsIn(language: Language): ReportWords {
  const t = translator(language, 'identify');
  const meanings = meaningsOf(notice.id);
  return reportWords(t, language, {
    name: notice.name[language],
    meaning: ({ role, seenAs }) =>
      role && seenAs
        ? inLanguage(meanings[role][seenAs], language)
        : { title: t('unknown.title'), meaning: t('unknown.meaning'), todo: t('unknown.todo') },
  });
}
