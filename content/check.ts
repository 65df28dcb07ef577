import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages, otherLanguage } from '#domain/bilingual.ts';
import {
  figureFaults,
  keyParityFaults,
  orderedIdFaults,
  type Words,
} from '#domain/bilingual-text/check-parity.ts';
import { findDefects as findCertificateDefects } from '#domain/certificates/find-defects.ts';
import { roleIn, withSameKey } from '#domain/certificates/relatives.ts';
import type { Fault } from '#domain/fault.ts';
import { checkTranslationRecords } from '#domain/notice/align.ts';
import type { Notice } from '#domain/notice/notice.ts';
import { readExplanation } from '#domain/notice/read-explanation.ts';
import { readNoticeText } from '#domain/notice/read-notice-text.ts';
import { findDefects } from '#domain/self-check/find-defects.ts';
import type { Flow } from '#domain/self-check/flow.ts';
import { unknownReferences } from '#domain/self-check/unknown-references.ts';
import { anchors } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { certificate, certificates } from './certificates/index.ts';
import { certificateNotes } from './certificates/notes.ts';
import { families, variants } from './certificates/variants.ts';
import { bilingualFaults, citedIn, repeated, unknown } from './faults.ts';
import { terms } from './glossary/terms.ts';
import { meaningsOf } from './notices/certificate-roles.ts';
import { checks, selfCheckOf } from './notices/checks.ts';
import { notices } from './notices/index.ts';
import { noticeFile, readAlignedText } from './notices/load.ts';
import { patternFaults } from './pinning/check.ts';
import { guide } from './pinning/guide.ts';
import { patterns } from './pinning/index.ts';
import { platforms } from './pinning/platforms.ts';
import { sourceFiles, sources } from './sources.ts';

/** Interface words that are rightly the same in both languages, each with the reason. */
const sameWords: Readonly<Record<string, string>> = {
  'site.name': 'the name of the site',
  'notice.certificate.sha256': 'the name of an algorithm',
};

/**
 * Everything that must be true of the content before a page is built, and
 * every fault at once: files and keys in both languages, sentences aligned,
 * figures equal, every id that is named known.
 * @param root the project's folder
 */
export async function checkContent(root: string): Promise<Fault[]> {
  const faults = [
    ...fileFaults(root),
    ...wordFaults(root),
    ...glossaryFaults(),
    ...sourceFaults(),
    ...catalogueFaults(),
    ...patternFaults(root),
  ];
  for (const notice of notices) {
    const files = languages.flatMap((language) => [
      noticeFile(notice.id, 'notice', language),
      noticeFile(notice.id, 'explanation', language),
    ]);
    // A missing file is a fault of its own already; there is nothing to compare.
    if (!files.every((file) => existsSync(join(root, file)))) {
      faults.push(...recordFaults(notice));
      continue;
    }
    const ownFaults = [
      ...recordFaults(notice),
      ...roleFaults(notice),
      ...(await textFaults(root, notice)),
      ...explanationFaults(root, notice),
    ];
    // What the self-check names is only compared with texts that are sound: one mistake is one fault.
    faults.push(...ownFaults, ...(await selfCheckFaults(root, notice, ownFaults.length === 0)));
  }
  return faults;
}

/** Every file of one language has its twin. */
function fileFaults(root: string): Fault[] {
  const files = globSync(['content/**/*.{ja,en}.mdx', 'locales/{ja,en}/*.json'], { cwd: root }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const noticeFiles = notices.flatMap(({ id }) =>
    languages.flatMap((language) => [
      noticeFile(id, 'notice', language),
      noticeFile(id, 'explanation', language),
    ]),
  );
  const expected = new Set([...files, ...files.map(twinOf), ...noticeFiles]);
  return [...expected]
    .filter((file) => !existsSync(join(root, file)))
    .map((file) => ({
      file,
      record: file,
      problem: `the file is missing; ${twinOf(file)} ${existsSync(join(root, twinOf(file))) ? 'exists' : 'is missing too'}`,
      cure: 'Write it with the same ids or keys as its twin, or remove both.',
    }));
}

function twinOf(file: string): string {
  return file.replace(
    /(\.|\/)(ja|en)(?=\.mdx$|\/)/,
    (_, before: string, language: Language) => before + otherLanguage(language),
  );
}

/** The interface's words agree key by key. */
function wordFaults(root: string): Fault[] {
  const areas = globSync('locales/ja/*.json', { cwd: root }).map((file) =>
    file.replace(/^.*[\\/]|\.json$/g, ''),
  );
  const faults: Fault[] = [];
  for (const area of areas) {
    const files = { ja: `locales/ja/${area}.json`, en: `locales/en/${area}.json` };
    if (!existsSync(join(root, files.en))) continue;
    const [ja, en] = [readWords(root, files.ja, area, faults), readWords(root, files.en, area, faults)];
    if (!ja || !en) continue;
    const ofArea = Object.entries(sameWords).filter(([path]) => path.startsWith(`${area}.`));
    faults.push(...keyParityFaults(ja, en, files, Object.fromEntries(ofArea)));
  }
  return faults;
}

function readWords(root: string, file: string, area: string, faults: Fault[]): Words | undefined {
  try {
    return { [area]: JSON.parse(readFileSync(join(root, file), 'utf8')) };
  } catch (error) {
    faults.push({ file, record: area, problem: String(error), cure: 'Mend the JSON.' });
    return undefined;
  }
}

function glossaryFaults(): Fault[] {
  const file = 'content/glossary/terms.ts';
  return [
    ...repeated(
      terms.map(({ id }) => id),
      file,
    ),
    ...terms.flatMap((term) => [
      ...bilingualFaults(term, file, term.id, []),
      ...unknown(term.sources, sources, file, term.id, 'content/sources.ts'),
    ]),
  ];
}

function sourceFaults(): Fault[] {
  const cited = citedAnywhere();
  return [
    ...repeated(
      sources.map(({ id }) => id),
      'content/sources.ts',
    ),
    ...Object.entries(sourceFiles).flatMap(([file, ofFile]) =>
      ofFile.flatMap((source) => [
        ...addressFaults(source, file),
        ...sayingFaults(source, file),
        ...bilingualFaults(source.about, file, source.id, []),
        ...(cited.has(source.id)
          ? []
          : [
              {
                file,
                record: source.id,
                problem: 'nothing rests on it',
                cure: 'Name it where a statement rests on it, or remove it.',
              },
            ]),
      ]),
    ),
  ];
}

/** Every source that something on the site names. */
function citedAnywhere(): ReadonlySet<string> {
  const records = [
    terms,
    certificates,
    certificateNotes,
    patterns,
    guide,
    checks,
    notices,
    notices.map(({ id }) => meaningsOf(id)),
  ];
  return new Set([
    ...notices.flatMap(({ references }) => references),
    ...records.flatMap((record) => citedIn(record).map(({ source }) => source)),
  ]);
}

function addressFaults({ id, url, urlIn }: Source, file: string): Fault[] {
  return [url, urlIn?.ja, urlIn?.en]
    .filter((address) => address !== undefined)
    .filter((address) => !URL.canParse(address) || !address.startsWith('https://'))
    .map((address) => ({
      file,
      record: id,
      problem: `"${address}" is not an https address`,
      cure: 'Write the whole address of the page.',
    }));
}

/** A source without a title, a publisher or a word on what stands there cannot be found again. */
function sayingFaults({ id, title, publisher, about }: Source, file: string): Fault[] {
  return Object.entries({ title, publisher, 'about.ja': about.ja, 'about.en': about.en })
    .filter(([, text]) => text.trim() === '')
    .map(([field]) => ({
      file,
      record: id,
      problem: `its ${field} is empty`,
      cure: 'Write it as the source does; say in about what a reader finds there.',
    }));
}

/** Every certificate by itself and beside the others, what is said of it, and every id it names. */
function catalogueFaults(): Fault[] {
  const file = 'content/certificates/catalogue.json';
  const files = { notes: 'content/certificates/notes.ts', variants: 'content/certificates/variants.ts' };
  const named = (record: object) => Object.keys(record).map((id) => ({ id }));
  return [
    ...findCertificateDefects(certificates, file),
    ...certificates.flatMap(({ id, sources: cited, notes = [], variant, family }) => [
      ...unknown(cited, sources, file, id, 'content/sources.ts'),
      ...(cited.length > 0
        ? []
        : [{ file, record: id, problem: 'it names no source', cure: 'Say where its bytes come from.' }]),
      ...unknown(notes, certificateNotes, file, id, files.notes),
      ...unknown([variant], named(variants), file, id, files.variants),
      ...unknown([family], named(families), file, id, files.variants),
    ]),
    ...repeated(
      certificateNotes.map(({ id }) => id),
      files.notes,
    ),
    ...certificateNotes.flatMap((note) => [
      ...bilingualFaults(note, files.notes, note.id, []),
      ...unknown(note.sources, sources, files.notes, note.id, 'content/sources.ts'),
    ]),
    ...bilingualFaults({ variants, families }, files.variants, '', []),
  ];
}

/**
 * What the certificates of a notice are to it. All certificates of a CA that
 * changes have one role: one left out would be called none of the notice's.
 */
function roleFaults(notice: Notice): Fault[] {
  const file = `content/notices/${notice.id}/record.ts`;
  const meanings = `content/notices/${notice.id}/certificate-roles.ts`;
  const said = meaningsOf(notice.id);
  const known = new Set(certificates.map(({ id }) => id));
  const changing = [...notice.certificates.expiring, ...notice.certificates.replacement];
  return [
    ...changing
      .filter((id) => known.has(id))
      .flatMap((id) =>
        withSameKey(certificate(id), certificates)
          .filter((other) => roleIn(notice, other.id) !== roleIn(notice, id))
          .map((other) => ({
            file,
            record: 'certificates',
            problem: `"${other.id}" has the key of "${id}" (${roleIn(notice, id)}), but is ${roleIn(notice, other.id)}`,
            cure: 'Give all certificates of one key the same role.',
          })),
      ),
    ...bilingualFaults(said, meanings, '', notice.products),
    ...citedIn(said).flatMap(({ record, source }) =>
      unknown([source], sources, meanings, record, 'content/sources.ts'),
    ),
  ];
}

/** What the record of a notice says in both languages, and every id it names. */
function recordFaults(notice: Notice): Fault[] {
  const file = `content/notices/${notice.id}/record.ts`;
  const { products, ...spoken } = notice;
  // A fact and a milestone may share an id, as the deadline does; two of a kind may not.
  const kinds = [notice.milestones, notice.notes, notice.facts, notice.disagreements];
  const isListed = new Set(notice.references);
  return [
    ...kinds.flatMap((records) =>
      repeated(
        records.map(({ id }) => id),
        file,
      ),
    ),
    ...bilingualFaults(spoken, file, '', products),
    ...unknown(notice.references, sources, file, 'references', 'content/sources.ts'),
    ...unknown(
      Object.values(notice.certificates).flat(),
      certificates,
      file,
      'certificates',
      'content/certificates/catalogue.json',
    ),
    ...citedIn(spoken)
      .filter(({ source }) => !isListed.has(source))
      .map(({ record, source }) => notListed(file, record, source)),
  ];
}

/** Anchors that every notice page has besides those of its explanation, notes and sentences. */
const anchorsOfEveryPage = ['answer', 'facts', 'timeline', 'text', 'references', 'disagreements', 'history'];

function deadLink(file: string, id: string): Fault {
  return {
    file,
    record: `(#${id})`,
    problem: `the page has no anchor "${id}"`,
    cure: 'Correct the link: to a section, s-<sentence>, ref-<source> or the id of a note.',
  };
}

function notListed(file: string, record: string, source: string): Fault {
  return {
    file,
    record,
    problem: `it rests on "${source}", which the notice's references do not list`,
    cure: 'Add the id to references in record.ts, or correct it.',
  };
}

/** The two languages of the provider's text, sentence by sentence. */
async function textFaults(root: string, notice: Notice): Promise<Fault[]> {
  const { blocks, faults } = await readAlignedText(notice.id, root);
  const unreadable = faults.filter(isSyntaxFault);
  if (unreadable.length > 0) return unreadable;
  const pairs = blocks.flatMap((block) => block.pairs);
  const record = `content/notices/${notice.id}/record.ts`;
  const file = noticeFile(notice.id, 'notice', 'ja');
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const marked = pairs.flatMap((pair) =>
    languages.flatMap((language) => {
      const { line, spans } = pair[language];
      const place = `${noticeFile(notice.id, 'notice', language)}:${line}`;
      return spans.flatMap(({ term }) => (term ? [{ id: pair.id, place, term }] : []));
    }),
  );
  // A sentence that stands in one language only is one fault, not one more for its record and its notes.
  const reported = new Set(faults.map((fault) => fault.record));
  return [
    ...faults,
    ...pairs.flatMap(({ id, ja, en }) =>
      figureFaults(
        { ja: ja.text, en: en.text },
        { file: `${file}:${ja.line}`, record: id, products: notice.products },
      ),
    ),
    ...checkTranslationRecords(blocks, notice.translation, sha256, record).filter(
      (fault) => !reported.has(fault.record),
    ),
    ...notice.notes
      .filter(({ on }) => !reported.has(on))
      .flatMap(({ id, on }) => unknown([on], pairs, record, id, noticeFile(notice.id, 'notice', 'en'))),
    ...marked.flatMap(({ id, place, term }) =>
      unknown([term], terms, place, id, 'content/glossary/terms.ts'),
    ),
  ];
}

/** MDX that cannot be parsed: there is nothing to compare, and what is missing is not missing. */
function isSyntaxFault({ record }: Fault): boolean {
  return record === 'MDX';
}

/** The two languages of our explanation, section by section. */
function explanationFaults(root: string, notice: Notice): Fault[] {
  const files = {
    ja: noticeFile(notice.id, 'explanation', 'ja'),
    en: noticeFile(notice.id, 'explanation', 'en'),
  };
  const texts = {
    ja: readExplanation(readFileSync(join(root, files.ja), 'utf8'), files.ja),
    en: readExplanation(readFileSync(join(root, files.en), 'utf8'), files.en),
  };
  const unreadable = languages.flatMap((language) => texts[language].faults.filter(isSyntaxFault));
  if (unreadable.length > 0) return unreadable;
  const isListed = new Set(notice.references);
  const original = noticeFile(notice.id, 'notice', 'en');
  const { blocks } = readNoticeText(readFileSync(join(root, original), 'utf8'), original);
  const anchorsOfPage = new Set([
    ...anchorsOfEveryPage,
    ...texts.ja.sections.map(({ id }) => id),
    ...notice.notes.map(({ id }) => id),
    ...notice.references.map(anchors.reference),
    ...blocks.flatMap(({ sentences }) => sentences.map(({ id }) => anchors.sentence(id))),
  ]);
  const agreed = texts.ja.sections.flatMap((ja) => {
    const en = texts.en.sections.find(({ id }) => id === ja.id);
    if (!en) return [];
    const where = { file: `${files.ja}:${ja.line}`, record: ja.id };
    const codeDiffers =
      ja.code.length !== en.code.length || ja.code.some((code, index) => code !== en.code[index]);
    return [
      ...figureFaults({ ja: ja.text, en: en.text }, { ...where, products: notice.products }),
      ...(ja.isMain !== en.isMain
        ? [
            {
              ...where,
              problem: `it is a <${ja.isMain ? 'Section' : 'Sub'}>, in English a <${en.isMain ? 'Section' : 'Sub'}>`,
              cure: `Make it the same as in ${files.en}:${en.line}.`,
            },
          ]
        : []),
      ...(codeDiffers
        ? [
            {
              ...where,
              problem: 'the code differs from the English',
              cure: `Make it equal to ${files.en}:${en.line}.`,
            },
          ]
        : []),
    ];
  });
  return [
    ...languages.flatMap((language) => texts[language].faults),
    ...orderedIdFaults(texts.ja.sections, texts.en.sections, files),
    ...agreed,
    ...languages.flatMap((language) =>
      texts[language].references.flatMap(({ kind, id, line }) => {
        const file = `${files[language]}:${line}`;
        if (kind === 'link') return anchorsOfPage.has(id) ? [] : [deadLink(file, id)];
        if (kind === 'term')
          return unknown([id], terms, file, `<Term id="${id}">`, 'content/glossary/terms.ts');
        return isListed.has(id) ? [] : [notListed(file, `<Source ids="${id}">`, id)];
      }),
    ),
  ];
}

/** The notice's self-check, if it has one: the flow itself, its words, and all that it names. */
async function selfCheckFaults(root: string, notice: Notice, compare: boolean): Promise<Fault[]> {
  const flow = checks.find((each) => each.notice === notice.id);
  if (!flow) return [];
  const file = `content/notices/${notice.id}/check`;
  const own = [
    ...findDefects(flow, file),
    ...suggestedAnswerFaults(flow, file),
    ...unknown(
      Object.values(selfCheckOf(flow.notice)?.pinningQuestions ?? {}),
      flow.questions,
      `${file}/pinning-questions.ts`,
      'pinningQuestions',
      `${file}/flow.ts`,
    ),
    ...bilingualFaults(flow, file, '', notice.products),
  ];
  if (!compare) return own;
  const { blocks } = await readAlignedText(notice.id, root);
  const path = noticeFile(notice.id, 'explanation', 'ja');
  const explanation = readExplanation(readFileSync(join(root, path), 'utf8'), path);
  const known = {
    sentences: blocks.flatMap((block) => block.pairs.map(({ id }) => id)),
    // A question or outcome lists its own sources: they need not be among those of the notice's page.
    sources: sources.map(({ id }) => id),
    sections: explanation.sections.map(({ id }) => id),
  };
  return [...own, ...unknownReferences(flow, known, file)];
}

/** What identified certificates and scans answer is an answer of the flow. */
function suggestedAnswerFaults(flow: Flow, file: string): Fault[] {
  const check = selfCheckOf(flow.notice);
  const { cases = [], carried = {} } = check?.identifiedAnswers ?? {};
  const identified = [
    ...cases.map(({ question, answer }) => [question, answer] as const),
    ...Object.values(carried).flatMap((byWay) => Object.values(byWay).flat()),
  ];
  const scanned = check
    ? Object.values(check.scanAnswers.answers).map((answer) => [check.scanAnswers.question, answer] as const)
    : [];
  const answers = new Set(
    flow.questions.flatMap(({ id, answers }) => answers.map((each) => `${id}.${each.id}`)),
  );
  const faultsOf = (given: readonly (readonly [string, string])[], name: string): Fault[] =>
    given
      .filter(([question, answer]) => !answers.has(`${question}.${answer}`))
      .map(([question, answer]) => ({
        file: `${file}/${name}`,
        record: `${question}.${answer}`,
        problem: 'the flow has no such answer',
        cure: 'Name a question and one of its answers as flow.ts has them.',
      }));
  return [
    ...faultsOf(identified, 'identified-answers.ts'),
    ...faultsOf(scanned, 'scan-answers.ts'),
    ...unknown(
      check?.scanAnswers.pinSets ?? [],
      patterns,
      `${file}/scan-answers.ts`,
      'pinSets',
      'content/pinning',
    ),
    ...unknown(
      check?.scanAnswers.settingPlatforms ?? [],
      platforms,
      `${file}/scan-answers.ts`,
      'settingPlatforms',
      'content/pinning/platforms.ts',
    ),
  ];
}
