import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { otherLanguage } from '#domain/bilingual.ts';
import type { Fault } from '#domain/fault.ts';
import { type Copy, copies, faultsOf, placeOf, quietly } from './broken-copies.ts';

const folder = 'content/notices/azure-storage-tls-2024';
const record = `${folder}/record.ts`;
const notice = { ja: `${folder}/notice.ja.mdx`, en: `${folder}/notice.en.mdx` };
const explanation = { ja: `${folder}/explanation.ja.mdx`, en: `${folder}/explanation.en.mdx` };
const home = { ja: 'locales/ja/home.json', en: 'locales/en/home.json' };

const saying = (words: string) => expect.stringContaining(words);
const sentence = (id: string) => `<S id="${id}">`;
const section = (id: string) => `<Section id="${id}"`;
const part = (id: string) => `<Sub id="${id}"`;

/** Takes the line that holds the words out of a text. */
const withoutLine = (words: string) => (text: string) =>
  text
    .split('\n')
    .filter((line) => !line.includes(words))
    .join('\n');

/** A part of our explanation with its tags. */
function wholePart(text: string, id: string): string {
  const start = text.indexOf(part(id));
  return text.slice(start, text.indexOf('</Sub>\n', start) + '</Sub>\n'.length);
}

interface Refusal {
  /** What is wrong, as the end of "the build refuses …". */
  readonly when: string;
  readonly breaking: (copy: Copy) => void;
  /** Every fault this gives, and no more. */
  readonly faults: readonly Partial<Record<keyof Fault, unknown>>[];
}

const languages = ['ja', 'en'] as const;
const name = { ja: 'Japanese', en: 'English' };

const files: Refusal[] = [
  ...languages.flatMap((language) =>
    [notice, explanation, home].map((pair) => ({
      when: `${pair[language]} is missing`,
      breaking: (copy: Copy) => copy.remove(pair[language]),
      faults: [
        {
          file: pair[language],
          record: pair[language],
          problem: `the file is missing; ${pair[otherLanguage(language)]} exists`,
          cure: saying('Write it with the same ids or keys'),
        },
      ],
    })),
  ),
  {
    when: 'an explanation is missing in both languages',
    breaking: (copy) => {
      copy.remove(explanation.ja);
      copy.remove(explanation.en);
    },
    faults: languages.map((language) => ({
      file: explanation[language],
      problem: saying('is missing too'),
    })),
  },
  {
    when: 'any other text has no twin',
    breaking: (copy) => copy.write('content/guide/about.en.mdx', '# About'),
    faults: [{ file: 'content/guide/about.ja.mdx', problem: saying('about.en.mdx exists') }],
  },
];

const words: Refusal[] = [
  ...languages.map((language) => ({
    when: `a key is missing in ${name[language]}`,
    breaking: (copy: Copy) => copy.editWords(home[language], (all) => delete all['lead']),
    faults: [
      {
        file: home[language],
        record: 'home.lead',
        problem: saying('the key is missing'),
        cure: saying(`Add the key with its ${name[language]} words`),
      },
    ],
  })),
  ...languages.map((language) => ({
    when: `a key has no words in ${name[language]}`,
    breaking: (copy: Copy) => copy.editWords(home[language], (all) => Object.assign(all, { lead: ' ' })),
    faults: [
      {
        file: home[language],
        record: 'home.lead',
        problem: 'the value is empty',
        cure: saying(`Write the ${name[language]} words`),
      },
    ],
  })),
  {
    when: 'a key has the same words in both languages',
    breaking: (copy) => {
      for (const language of languages) {
        copy.editWords(home[language], (all) => Object.assign(all, { lead: 'Not translated' }));
      }
    },
    faults: [{ file: home.ja, record: 'home.lead', problem: saying('same'), cure: saying('Translate it') }],
  },
  {
    when: 'the placeholders of a key differ',
    breaking: (copy) => copy.replace(home.ja, '{{count}}', '{{number}}'),
    faults: [
      {
        file: home.ja,
        record: 'home.find.found',
        problem: saying('Japanese has {{number}}, English has {{count}}'),
        cure: saying('Use the same placeholders'),
      },
    ],
  },
  {
    when: 'a locale file is not JSON',
    breaking: (copy) => copy.edit(home.en, (text) => text.trimEnd().slice(0, -1)),
    faults: [{ file: home.en, record: 'home', problem: saying('SyntaxError'), cure: 'Mend the JSON.' }],
  },
];

const alignment: Refusal[] = [
  ...languages.map((language) => {
    const lacking = otherLanguage(language);
    return {
      // It has a translation record and a note: they are not two more faults.
      when: `a sentence stands in ${name[language]} only`,
      breaking: (copy: Copy) => copy.edit(notice[lacking], withoutLine(sentence('certificates-expire'))),
      faults: [
        {
          file: placeOf(notice[lacking], sentence('why-you-receive')),
          record: 'certificates-expire',
          problem: saying(`missing in ${name[lacking]}`),
          cure: saying(`Add "certificates-expire" to ${notice[lacking]} after "why-you-receive"`),
        },
      ],
    };
  }),
  {
    when: 'the id of a sentence stands twice',
    breaking: (copy) =>
      copy.edit(notice.ja, (text) => `${text}\n${sentence('why-you-receive')}もう一度</S>\n`),
    faults: [
      {
        file: saying(`${notice.ja}:`),
        record: 'why-you-receive',
        problem: saying('the id is used again'),
        cure: saying('an id of its own'),
      },
    ],
  },
  {
    when: 'sentences are out of order',
    breaking: (copy) =>
      copy.edit(notice.ja, (text) => {
        const lines = text.split('\n');
        const at = lines.findIndex((line) => line.includes(sentence('certificates-expire')));
        return lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '').join('\n');
      }),
    faults: [
      {
        file: saying(`${notice.ja}:`),
        record: expect.stringMatching(/^(certificates-expire|roll-out-begins)$/),
        problem: saying('out of order'),
        cure: saying('Move "'),
      },
    ],
  },
  {
    when: 'a sentence stands in another paragraph than in English',
    breaking: (copy) =>
      copy.replace(notice.ja, `\n${sentence('roll-out-begins')}`, `\n\n${sentence('roll-out-begins')}`),
    faults: [{ file: saying(`${notice.ja}:`), record: 'roll-out-begins', cure: saying('as in English') }],
  },
  {
    when: 'the English has changed since it was translated',
    breaking: (copy) => copy.replace(notice.en, "You're receiving this email", 'This email went to you'),
    faults: [
      {
        file: record,
        record: 'why-you-receive',
        problem: saying('it now says "This email went to you because'),
        cure: expect.stringMatching(/set madeFrom to "[0-9a-f]{64}"/),
      },
    ],
  },
  ...languages.map((language) => ({
    when: `the ${name[language]} notice is not MDX`,
    breaking: (copy: Copy) => copy.edit(notice[language], (text) => text.replace('</S>\n\n## ', '\n\n## ')),
    faults: [
      {
        file: saying(notice[language]),
        record: 'MDX',
        problem: saying('not valid MDX'),
        cure: saying('Close every tag'),
      },
    ],
  })),
];

/** Both languages of a changed figure: what the translation says instead, and what it lacks. */
const changed = (file: string, id: string, kind: string, from: string, to: string) => [
  {
    file,
    record: id,
    problem: saying(`the Japanese says the ${kind} "${to}"`),
    cure: saying(`take "${to}" out of the Japanese`),
  },
  {
    file,
    record: id,
    problem: saying(`the English says the ${kind} "${from}"`),
    cure: saying('in the Japanese, or take'),
  },
];

const figures: Refusal[] = [
  {
    when: 'the Japanese of a sentence says another date',
    breaking: (copy) => copy.replace(notice.ja, '2024 年 6 月', '2024 年 7 月'),
    faults: changed(
      placeOf(notice.ja, sentence('certificates-expire')),
      'certificates-expire',
      'date',
      'June 2024',
      '2024 年 7 月',
    ),
  },
  {
    when: 'the Japanese of a sentence says a number that the English does not',
    breaking: (copy) =>
      copy.edit(notice.ja, (text) =>
        text.replace(sentence('keep-current-cas'), `${sentence('keep-current-cas')}4 件ある`),
      ),
    faults: changed(
      placeOf(notice.ja, sentence('keep-current-cas')),
      'keep-current-cas',
      'number',
      '',
      '4',
    ).slice(0, 1),
  },
  {
    when: 'the Japanese of a sentence lacks the name of a product',
    breaking: (copy) => copy.replace(notice.ja, 'Azure Files', 'Azure ファイル'),
    faults: [
      {
        file: placeOf(notice.ja, sentence('roll-out-begins')),
        record: 'roll-out-begins',
        problem: saying('the English says the product "Azure Files"'),
        cure: saying('Write "Azure Files" in the Japanese'),
      },
    ],
  },
  {
    when: 'the Japanese of a sentence says another identifier',
    breaking: (copy) => copy.replace(notice.ja, 'Storage Gen2', 'Storage Gen1'),
    faults: [
      { problem: saying('the Japanese says the identifier "Gen1"'), record: 'roll-out-begins' },
      { problem: saying('the English says the product "Data Lake Storage Gen2"') },
    ],
  },
  {
    when: 'the two languages of the explanation give different addresses',
    breaking: (copy) =>
      copy.replace(explanation.ja, '`https://ACCOUNT.blob.core.windows.net/`', '`https://ACCOUNT.blob.net/`'),
    faults: changed(
      placeOf(explanation.ja, part('by-browser')),
      'by-browser',
      'url',
      'https://ACCOUNT.blob.core.windows.net/',
      'https://ACCOUNT.blob.net/',
    ),
  },
  {
    when: 'the two languages of the explanation link to different pages',
    breaking: (copy) => {
      for (const language of languages) {
        copy.edit(explanation[language], (text) =>
          text.replace(/(<Sub id="ask-the-vendor".*\n)/, `$1\n[A](https://example.com/${language}/)\n`),
        );
      }
    },
    faults: changed(
      placeOf(explanation.ja, part('ask-the-vendor')),
      'ask-the-vendor',
      'url',
      'https://example.com/en/',
      'https://example.com/ja/',
    ),
  },
  {
    when: 'one digit of a thumbprint differs in the explanation',
    breaking: (copy) => copy.replace(explanation.ja, '`2F2877C5D778C31E', '`2F2877C5D778C31F'),
    faults: changed(
      placeOf(explanation.ja, part('six-kinds')),
      'six-kinds',
      'identifier',
      '2F2877C5D778C31E0F29C7E371DF5471BD673173',
      '2F2877C5D778C31F0F29C7E371DF5471BD673173',
    ),
  },
  {
    when: 'a tracking ID differs in the record',
    breaking: (copy) => copy.replace(record, /(ja: '[^']*)3SYG-JCG/, '$13SYG-JGC'),
    faults: changed(record, 'facts.tracking-id.value', 'identifier', '3SYG-JCG', '3SYG-JGC'),
  },
];

const ids: Refusal[] = [
  ...languages.map((language) => ({
    when: `the ${name[language]} notice marks a term that the glossary lacks`,
    breaking: (copy: Copy) =>
      copy.replace(notice[language], '<Term id="client-application">', '<Term id="client-app">'),
    faults: [
      {
        file: placeOf(notice[language], '<Term id="client-application">'),
        record: 'pinning-clients-affected',
        problem: saying('"client-app", which content/glossary/terms.ts does not have'),
        cure: saying('Correct the id'),
      },
    ],
  })),
  {
    when: 'the explanation marks a term that the glossary lacks',
    breaking: (copy) => copy.replace(explanation.en, '<Term id="trust-anchor">', '<Term id="anchor">'),
    faults: [
      {
        file: placeOf(explanation.en, '<Term id="trust-anchor">'),
        record: '<Term id="anchor">',
        problem: saying('content/glossary/terms.ts'),
        cure: saying('add the record'),
      },
    ],
  },
  {
    when: 'the explanation cites a source that does not exist',
    breaking: (copy) =>
      copy.replace(explanation.ja, '<Source ids="aznfs-mount" />', '<Source ids="aznfs" />'),
    faults: [
      {
        file: placeOf(explanation.ja, '<Source ids="aznfs-mount" />'),
        record: '<Source ids="aznfs">',
        problem: saying('"aznfs", which the notice\'s references do not list'),
        cure: saying('Add the id to references in record.ts, or correct it'),
      },
    ],
  },
  {
    when: 'a cited source is not listed in the references',
    breaking: (copy) => copy.replace(record, "    'aznfs-mount',\n", ''),
    faults: languages.map((language) => ({
      file: placeOf(explanation[language], '<Source ids="aznfs-mount" />'),
      record: '<Source ids="aznfs-mount">',
      problem: saying('references do not list'),
      cure: saying('references in record.ts'),
    })),
  },
  {
    when: 'a note rests on a source that the references do not list',
    breaking: (copy) =>
      copy.replace(record, /(id: 'note-azure-services'[\s\S]*?sources: \[)[^\]]*/, "$1'rfc-5280'"),
    faults: [{ file: record, record: 'notes.note-azure-services', problem: saying('"rfc-5280"') }],
  },
  {
    when: 'an answer rests on a source that the references do not list',
    breaking: (copy) => copy.replace(record, /(answers: [\s\S]*?sources: \[)[^\]]*/, "$1'rfc-5280'"),
    faults: [{ file: record, record: 'answers.what', problem: saying('"rfc-5280"') }],
  },
  {
    when: 'the references list a source that does not exist',
    breaking: (copy) => copy.replace(record, "    'mail',\n", "    'mail',\n    'letter',\n"),
    faults: [
      {
        file: record,
        record: 'references',
        problem: saying('"letter", which content/sources.ts does not have'),
        cure: saying('Correct the id'),
      },
    ],
  },
  {
    when: 'a term rests on a source that does not exist',
    breaking: (copy) =>
      copy.edit('content/glossary/terms.ts', (text) => text.replace(/sources: \['/, "sources: ['no-such-")),
    faults: [
      {
        file: 'content/glossary/terms.ts',
        record: expect.stringMatching(/^[a-z0-9-]+$/),
        problem: expect.stringMatching(/"no-such-.+", which content\/sources\.ts does not have/),
      },
    ],
  },
  {
    when: 'the address of a source is not https',
    breaking: (copy) =>
      copy.replace('content/sources.ts', "'https://www.rfc-editor.org/rfc/rfc5280'", "'www.rfc-editor.org'"),
    faults: [
      {
        file: 'content/sources.ts',
        record: 'rfc-5280',
        problem: saying('"www.rfc-editor.org" is not an https address'),
        cure: saying('whole address'),
      },
    ],
  },
  {
    when: 'a note explains a sentence that does not exist',
    breaking: (copy) => copy.replace(record, "on: 'keep-current-cas'", "on: 'keep-current'"),
    faults: [
      {
        file: record,
        record: 'note-expired-now',
        problem: saying(`"keep-current", which ${notice.en} does not have`),
        cure: saying('Correct the id'),
      },
    ],
  },
  {
    when: 'two notes have one id',
    breaking: (copy) => copy.replace(record, "id: 'note-root-store'", "id: 'note-best-practice'"),
    faults: [{ file: record, record: 'note-best-practice', problem: 'the id stands twice' }],
  },
  {
    when: 'two milestones have one id',
    breaking: (copy) => copy.replace(record, "id: 'roll-out'", "id: 'announced'"),
    faults: [{ file: record, record: 'announced', problem: 'the id stands twice' }],
  },
  {
    when: 'the record names a certificate that the catalogue lacks',
    breaking: (copy) =>
      copy.replace(record, 'digicert-global-root-g2--df3c24f9', 'digicert-global-root-g2--df3c24f0'),
    faults: [
      {
        file: record,
        record: 'certificates',
        problem: saying('g2--df3c24f0", which content/certificates/catalogue.json does not have'),
        cure: saying('add the record to content/certificates/catalogue.json'),
      },
    ],
  },
];

const catalogueFile = 'content/certificates/catalogue.json';
const meaningsFile = `${folder}/certificate-roles.ts`;
const first = 'microsoft-azure-tls-issuing-ca-01--2f2877c5';

const catalogue: Refusal[] = [
  {
    when: 'an identifier of a certificate is not whole',
    breaking: (copy) =>
      copy.replace(catalogueFile, '"2F2877C5D778C31E0F29C7E371DF5471BD673173"', '"2F2877C5"'),
    faults: [
      {
        file: catalogueFile,
        record: first,
        problem: 'sha1 is "2F2877C5", not 40 upper-case hex digits',
        cure: saying('Copy it'),
      },
    ],
  },
  {
    when: 'a certificate names a source, a note, a variant and a family that do not exist',
    breaking: (copy) => {
      copy.replace(catalogueFile, '"cfssl-trust"', '"hearsay"');
      copy.replace(catalogueFile, '"seen-on-blob"', '"seen"');
      copy.replace(catalogueFile, '"variant": "digicert-signed"', '"variant": "signed"');
      copy.replace(catalogueFile, '"family": "azure-tls-issuing-rsa-2020"', '"family": "azure"');
    },
    faults: [
      { file: catalogueFile, record: first, problem: saying('"hearsay", which content/sources.ts') },
      { file: catalogueFile, record: first, problem: saying('"seen", which content/certificates/notes.ts') },
      {
        file: catalogueFile,
        record: first,
        problem: saying('"signed", which content/certificates/variants.ts'),
      },
      {
        file: catalogueFile,
        record: first,
        problem: saying('"azure", which content/certificates/variants.ts'),
      },
    ],
  },
  {
    when: 'a certificate names no source',
    breaking: (copy) =>
      copy.edit(catalogueFile, (text) => text.replace(/"sources": \[[^\]]+\]/, '"sources": []')),
    faults: [{ file: catalogueFile, record: first, problem: 'it names no source' }],
  },
  {
    when: 'two notes on certificates have one id',
    breaking: (copy) =>
      copy.replace('content/certificates/notes.ts', "id: 'archived-ecc-root'", "id: 'archived-rsa-root'"),
    faults: [
      { file: catalogueFile, record: saying('microsoft-ecc-root'), problem: saying('"archived-ecc-root"') },
      { file: 'content/certificates/notes.ts', record: 'archived-rsa-root', problem: 'the id stands twice' },
    ],
  },
  {
    when: 'a note on certificates says another day in each language',
    breaking: (copy) => copy.replace('content/certificates/notes.ts', 'on 12 May 2025', 'on 13 May 2025'),
    faults: [
      { file: 'content/certificates/notes.ts', record: 'former-root.text', problem: saying('2025-05-12') },
      { file: 'content/certificates/notes.ts', record: 'former-root.text', problem: saying('2025-05-13') },
    ],
  },
  {
    when: 'a notice leaves out one certificate of an old CA',
    breaking: (copy) => copy.replace(record, "      'microsoft-azure-tls-issuing-ca-06--3cd998e3',\n", ''),
    faults: Array.from({ length: 3 }, () => ({
      file: record,
      record: 'certificates',
      problem: saying('"microsoft-azure-tls-issuing-ca-06--3cd998e3" has the key of'),
      cure: saying('same role'),
    })),
  },
  {
    when: 'what a role means says another figure in each language, or rests on nothing known',
    breaking: (copy) => {
      copy.replace(meaningsFile, 'add all 4 new CAs', 'add all 3 new CAs');
      copy.replace(
        meaningsFile,
        "sources: ['certificate-bytes', 'post-2023', 'qa-1494171']",
        "sources: ['hearsay']",
      );
    },
    faults: [
      ...['certificate', 'key', 'name'].flatMap((seenAs) =>
        ['4', '3'].map((number) => ({
          file: meaningsFile,
          record: `expiring.${seenAs}.todo`,
          problem: saying(`the number "${number}"`),
        })),
      ),
      {
        file: meaningsFile,
        record: 'expiring.certificate',
        problem: saying('"hearsay", which content/sources.ts'),
      },
    ],
  },
];

const sections: Refusal[] = [
  {
    when: 'a section of the explanation has another id in each language',
    breaking: (copy) => copy.replace(explanation.ja, part('by-curl'), part('with-curl')),
    faults: [
      { record: 'by-curl', problem: saying('missing in Japanese'), cure: saying('after "by-powershell"') },
      { record: 'with-curl', problem: saying('missing in English'), cure: saying('after "by-powershell"') },
    ],
  },
  {
    when: 'a section of the explanation stands twice',
    breaking: (copy) =>
      copy.edit(explanation.ja, (text) =>
        text.replace(wholePart(text, 'repair-order'), (whole) => `${whole}\n${whole}`),
      ),
    faults: [{ file: saying(`${explanation.ja}:`), record: 'repair-order', problem: saying('used again') }],
  },
  {
    when: 'sections of the explanation are out of order',
    breaking: (copy) =>
      copy.edit(explanation.ja, (text) => {
        const moved = wholePart(text, 'by-curl');
        return text.replace(moved, '').replace(part('by-browser'), `${moved}\n${part('by-browser')}`);
      }),
    faults: [
      {
        file: saying(`${explanation.ja}:`),
        record: 'by-curl',
        problem: saying('out of order'),
        cure: saying('so that it stands after "by-powershell"'),
      },
    ],
  },
  {
    when: 'a section is a part of a section in the other language',
    breaking: (copy) =>
      copy.edit(explanation.ja, (text) =>
        text.replace(wholePart(text, 'repair-order'), (whole) => whole.replaceAll('Sub', 'Section')),
      ),
    faults: [
      {
        file: placeOf(explanation.ja, part('repair-order')),
        record: 'repair-order',
        problem: 'it is a <Section>, in English a <Sub>',
        cure: saying(placeOf(explanation.en, part('repair-order'))),
      },
    ],
  },
  {
    when: 'the code of a section differs between the languages',
    breaking: (copy) => copy.replace(explanation.ja, 'curl -sS -o /dev/null', 'curl -o /dev/null'),
    faults: [
      {
        file: placeOf(explanation.ja, part('by-curl')),
        record: 'by-curl',
        problem: 'the code differs from the English',
        cure: saying(`Make it equal to ${placeOf(explanation.en, part('by-curl'))}`),
      },
    ],
  },
  {
    when: 'a section of the explanation has no id',
    breaking: (copy) => {
      for (const language of languages) {
        copy.replace(explanation[language], `${section('what-stays')} `, '<Section ');
      }
    },
    faults: languages.map((language) => ({
      file: placeOf(explanation[language], section('what-stays')),
      problem: saying('no id'),
      cure: saying('<Section id="…" title="…">'),
    })),
  },
  {
    when: 'the explanation has words that no section holds',
    breaking: (copy) => copy.edit(explanation.en, (text) => `Until 2027.\n\n${text}`),
    faults: [{ file: `${explanation.en}:1`, record: '"Until 2027."', cure: saying('into a <Section>') }],
  },
  ...languages.map((language) => ({
    when: `the ${name[language]} explanation is not MDX`,
    breaking: (copy: Copy) =>
      copy.edit(explanation[language], (text) => text.replace('</Sub>\n\n</Section>', '</Section>')),
    faults: [
      {
        file: saying(explanation[language]),
        record: 'MDX',
        problem: saying('Sub'),
        cure: saying('Close every tag'),
      },
    ],
  })),
];

const several: Refusal = {
  when: 'the content has faults in several files',
  breaking: (copy) => {
    copy.editWords('locales/en/site.json', (all) => delete all['skip']);
    copy.replace(notice.ja, '2024 年 6 月', '2024 年 7 月');
    copy.replace(explanation.ja, 'curl -sS -o /dev/null', 'curl -o /dev/null');
    copy.replace(record, "on: 'keep-current-cas'", "on: 'keep-current'");
  },
  faults: [
    { file: 'locales/en/site.json', record: 'site.skip' },
    { file: placeOf(notice.ja, sentence('certificates-expire')), problem: saying('2024 年 7 月') },
    { file: placeOf(notice.ja, sentence('certificates-expire')), problem: saying('June 2024') },
    { file: record, record: 'note-expired-now' },
    { file: placeOf(explanation.ja, part('by-curl')), record: 'by-curl' },
  ],
};

const check = `${folder}/check`;
const inCheck = (record: string, words: string) => ({ file: check, record, problem: saying(words) });

/** Mistakes in a self-check: one in its course is reported for every place it cuts off or endangers. */
const selfChecks: Refusal[] = [
  {
    when: 'an answer of a self-check leads nowhere',
    breaking: (copy) => copy.replace(`${check}/clear-outcomes.ts`, "id: 'sftp'", "id: 'retired'"),
    faults: [
      inCheck('connection', 'the answer "sftp" leads to "sftp", which the flow does not have'),
      inCheck('retired', 'no answer leads to it'),
    ],
  },
  {
    when: '"I don\'t know" could end in "not affected"',
    breaking: (copy) =>
      copy.replace(`${check}/scope-questions.ts`, "next: 'identify-certificates'", "next: 'nfs-helper'"),
    faults: [inCheck('nfs-trust', 'from it "nfs-helper" (not-affected) can be reached')],
  },
  {
    when: 'an outcome rests on a sentence that the notice does not have',
    breaking: (copy) => copy.replace(`${check}/clear-outcomes.ts`, "'roll-out-begins'", "'roll-out-ends'"),
    faults: [inCheck('other-cloud', 'it names "roll-out-ends"')],
  },
  {
    when: 'the two languages of an answer say different figures',
    breaking: (copy) =>
      copy.replace(`${check}/which-questions.ts`, 'All 4 new CAs, each', 'All 5 new CAs, each'),
    faults: [
      inCheck('questions.which-certificates.answers.all-both.label', 'the number "4"'),
      inCheck('questions.which-certificates.answers.all-both.label', 'the number "5"'),
    ],
  },
];

const goPatterns = 'content/pinning/go.ts';

const ways: Refusal[] = [
  {
    when: 'a way of pinning has an id that is no address, and a platform that does not exist',
    breaking: (copy) => {
      copy.replace(
        goPatterns,
        "id: 'go-root-pool',\n    platform: 'go'",
        "id: 'Go roots',\n    platform: 'golang'",
      );
    },
    faults: [
      { file: goPatterns, record: 'Go roots', problem: '"Go roots" is no slug' },
      {
        file: goPatterns,
        record: 'Go roots',
        problem: saying('"golang", which content/pinning/platforms.ts'),
      },
    ],
  },
  {
    when: "a way of pinning has a search that misses one of its rules' words",
    breaking: (copy) => copy.replace('content/pinning/handed-on.ts', '|policy|pem|cert)', '|policy|pem)'),
    faults: ['pincert', 'pin_cert'].map((word) => ({
      file: 'content/pinning/handed-on.ts',
      record: 'any-pins-handed-on',
      problem: `its search misses the word "${word}"`,
    })),
  },
  {
    when: 'two ways of pinning have one id',
    breaking: (copy) => copy.replace(goPatterns, "id: 'go-validation-off'", "id: 'go-root-pool'"),
    faults: [{ file: 'content/pinning/index.ts', record: 'go-root-pool', problem: 'the id stands twice' }],
  },
  {
    when: 'a way of pinning says nothing in one language, or another figure than in the other',
    breaking: (copy) => {
      copy.replace(goPatterns, /ja: 'Go の RootCAs'/, "ja: ' '");
      copy.replace(goPatterns, /(en: 'The pool in RootCAs)/, '$1 of 2024');
    },
    faults: [
      { file: goPatterns, record: 'go-root-pool.name', problem: 'the Japanese is missing' },
      { file: goPatterns, record: 'go-root-pool.what', problem: saying('the number "2024"') },
    ],
  },
  {
    when: 'a rule does not compile, has no words, or a glob means nothing',
    breaking: (copy) => {
      copy.replace('content/pinning/windows.ts', "words: ['PinRule'],", 'words: [],');
      copy.replace('content/pinning/windows.ts', '\'"PinRules"\\\\s*=', '\'("PinRules"\\\\s*=');
      copy.replace('content/pinning/windows.ts', "'*.admx'", "'*.{admx,adml}'");
    },
    faults: [
      {
        file: 'content/pinning/windows.ts',
        record: 'windows-pin-rules',
        problem: saying('"*.{admx,adml}" is no glob'),
      },
      {
        file: 'content/pinning/windows.ts',
        record: 'windows-pin-rules.pin-rules',
        problem: saying('SyntaxError'),
        cure: 'Mend the regular expression.',
      },
      {
        file: 'content/pinning/windows.ts',
        record: 'windows-pin-rules.pin-rules',
        problem: 'it has no words',
      },
    ],
  },
  {
    when: 'the mending of a way of pinning changes nothing, an example has a class that no rule gives, and a source is unknown',
    breaking: (copy) => {
      copy.replace('content/pinning/windows.ts', 'DigiCertGlobalRootG2.cer', 'ca01.cer');
      copy.replace('content/pinning/windows.ts', /(PinRules>',\n\s+class: )'pins'/, "$1'trust-anchors'");
      copy.replace(
        'content/pinning/windows.ts',
        "sources: ['windows-pin-rules']",
        "sources: ['windows-pin-rules', 'hearsay']",
      );
    },
    faults: [
      {
        file: 'content/pinning/windows.ts',
        record: 'windows-pin-rules.catches.0',
        problem: 'no rule gives the class "trust-anchors"',
      },
      { file: 'content/pinning/windows.ts', record: 'windows-pin-rules.mend', problem: saying('the same') },
      {
        file: 'content/pinning/windows.ts',
        record: 'windows-pin-rules',
        problem: saying('"hearsay", which content/sources.ts'),
      },
    ],
  },
  {
    when: 'a platform has no way of pinning',
    breaking: (copy) =>
      copy.replace(
        'content/pinning/platforms.ts',
        "{ id: 'nim', name: alike('Nim') },",
        "{ id: 'nim', name: alike('Nim') },\n      { id: 'cobol', name: alike('COBOL') },",
      ),
    faults: [
      { file: 'content/pinning/platforms.ts', record: 'cobol', problem: 'no pattern is of this platform' },
    ],
  },
  {
    when: 'a source has no title, an address that is none, or nothing that rests on it',
    breaking: (copy) => {
      copy.replace('content/pinning/sources-languages.ts', "title: 'LuaSec'", "title: ''");
      copy.replace(
        'content/pinning/sources-languages.ts',
        'https://github.com/brunoos',
        'github.com/brunoos',
      );
      copy.replace('content/pinning/windows.ts', "sources: ['windows-pin-rules']", "sources: ['ca-details']");
    },
    faults: [
      { file: 'content/pinning/sources.ts', record: 'windows-pin-rules', problem: 'nothing rests on it' },
      {
        file: 'content/pinning/sources-languages.ts',
        record: 'luasec-wiki',
        problem: saying('is not an https address'),
      },
      { file: 'content/pinning/sources-languages.ts', record: 'luasec-wiki', problem: 'its title is empty' },
    ],
  },
  {
    when: 'what is said of ways of pinning in general rests on an unknown source',
    breaking: (copy) =>
      copy.replace(
        'content/pinning/guide.ts',
        "sources: ['own-tests', 'ca-details']",
        "sources: ['own-tests', 'hearsay']",
      ),
    faults: [
      { file: 'content/pinning/guide.ts', record: 'classes.trust-anchors', problem: saying('"hearsay"') },
    ],
  },
];

const refusals = [
  ...files,
  ...words,
  ...alignment,
  ...figures,
  ...ids,
  ...catalogue,
  ...sections,
  ...selfChecks,
  ...ways,
  several,
];
const all = copies();
let sound: Fault[] | undefined;
let found: Fault[][];

beforeAll(async () => {
  const untouched = all.make();
  const broken = refusals.map(({ breaking }) => {
    const copy = all.make();
    breaking(copy);
    return copy.root;
  });
  const half = Math.ceil(broken.length / 2);
  const [first, second] = await Promise.all([
    faultsOf([untouched.root, ...broken.slice(0, half)]),
    faultsOf(broken.slice(half)),
  ]);
  [sound, ...found] = [...first, ...second];
}, 240_000);

afterAll(() => all.remove(), 60_000);

describe('the content as it is', () => {
  it('has no fault', () => {
    expect(sound).toEqual([]);
  });
});

describe('the build refuses', () => {
  it.each(refusals.map(({ when, faults }, index) => [when, faults, index] as const))(
    'when %s',
    (_, faults, index) => {
      expect(found[index]).toMatchObject(faults);
      for (const fault of found[index] ?? []) {
        for (const field of ['file', 'record', 'problem', 'cure'] as const) {
          expect(fault[field]).not.toBe('');
        }
      }
    },
  );

  it('with every fault in its output, a failing exit code, and no site left over from before', () => {
    const copy = all.make('scripts');
    several.breaking(copy);
    copy.write('out/index.html', 'the site as it was');
    const { status, stderr } = spawnSync(process.execPath, [quietly, join(copy.root, 'scripts/build.ts')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    for (const { file } of several.faults) expect(stderr).toContain(`${file}  `);
    expect(stderr.match(/^ {2}problem: .+\n {2}cure: {4}.+$/gm)).toHaveLength(several.faults.length);
    expect(stderr).toContain(`${several.faults.length} faults. Nothing was built.`);
    expect(existsSync(join(copy.root, 'out'))).toBe(false);
  });
});
