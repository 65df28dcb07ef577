import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { certificate } from '#content/certificates/index.ts';
import { azureStorageTls2024Check as flow } from '#content/notices/azure-storage-tls-2024/check/flow.ts';
import { messages } from '#content/notices/azure-storage-tls-2024/check/messages.ts';
import { changeDays, severities } from '#content/notices/azure-storage-tls-2024/check/severities.ts';
import { steps } from '#content/notices/azure-storage-tls-2024/check/steps.ts';
import { azureStorageTls2024 as notice } from '#content/notices/azure-storage-tls-2024/record.ts';
import { noticeFile, readAlignedText } from '#content/notices/load.ts';
import { sources } from '#content/sources.ts';
import { type Bilingual, languages } from '#domain/bilingual.ts';
import { figureFaults } from '#domain/bilingual-text/check-parity.ts';
import { readExplanation } from '#domain/notice/read-explanation.ts';
import { findDefects } from '#domain/self-check/find-defects.ts';
import { isClearing } from '#domain/self-check/flow.ts';
import { listPaths } from '#domain/self-check/list-paths.ts';
import { questionsLeft } from '#domain/self-check/questions-left.ts';
import { type Answered, replay } from '#domain/self-check/replay.ts';
import { unknownReferences } from '#domain/self-check/unknown-references.ts';
import { japanese, stiff, withoutSpace } from '../japanese-style.ts';
import { situations } from './situations.ts';

const file = 'content/notices/azure-storage-tls-2024/check/flow.ts';
const { paths, complete } = listPaths(flow);

/** Every pair of words inside a value, with the way to it. */
function pairsIn(value: unknown, path = ''): [string, Bilingual][] {
  if (typeof value !== 'object' || value === null) return [];
  const { ja, en, id } = value as Partial<Bilingual> & { id?: unknown };
  if (typeof ja === 'string' && typeof en === 'string') return [[path, { ja, en }]];
  const here = typeof id === 'string' ? `${path.replace(/\.\d+$/, '')}.${id}` : path;
  return Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${here}.${key}`));
}

const pairs = pairsIn({ ...flow, severities });

/** How many answers lead to a place. */
const waysIn = new Map<string, number>();
for (const { next } of flow.questions.flatMap(({ answers }) => answers)) {
  waysIn.set(next, (waysIn.get(next) ?? 0) + 1);
}

/**
 * The part of a way that decides where it ends. A flow remembers nothing: from
 * a question on, only what is answered there and later counts. So two ways
 * that give the same answers from the last question where ways meet end alike,
 * and one row of the table speaks for both.
 */
function decidingPart(way: readonly Answered[]): string {
  const meeting = way.findLastIndex(({ question }) => (waysIn.get(question.id) ?? 0) > 1);
  return way
    .slice(Math.max(meeting, 0))
    .map(({ question, answer }) => `${question.id}=${answer.id}`)
    .join(' ');
}

describe('the table of situations', () => {
  it('has at least sixty rows, each with an id of its own, a reason and listed sources', () => {
    expect(situations.length).toBeGreaterThanOrEqual(60);
    expect(new Set(situations.map(({ id }) => id)).size).toBe(situations.length);
    for (const { id, situation, reason, sources: cited } of situations) {
      expect(situation, id).toMatch(/^[A-Z].+\.$/);
      expect(reason, id).toMatch(/\.$/);
      expect(cited.length, id).toBeGreaterThan(0);
      expect(
        cited.filter((id) => !sources.some((source) => source.id === id)),
        id,
      ).toEqual([]);
    }
  });

  it.each(situations.map((each) => [each.id, each] as const))(
    '%s comes to the verdict written for it',
    (_, { answers, expected }) => {
      const { place, path, ignored } = replay(flow, answers);
      const { id, verdict, justification } = { verdict: undefined, justification: undefined, ...place };
      expect({ verdict, outcome: id, justification }).toEqual(expected);
      expect(path).toHaveLength(Object.keys(answers).length);
      expect(ignored).toEqual([]);
    },
  );

  it('uses every answer of the flow and comes to every outcome', () => {
    const all = flow.questions.flatMap(({ id, answers }) => answers.map((each) => `${id}=${each.id}`));
    const used = new Set(
      situations.flatMap(({ answers }) => Object.entries(answers).map((each) => each.join('='))),
    );
    expect(all.filter((each) => !used.has(each))).toEqual([]);
    const reached = new Set(situations.map(({ expected }) => expected.outcome));
    expect(flow.outcomes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('speaks for every way through the flow', () => {
    expect(complete).toBe(true);
    expect(paths.length).toBeGreaterThan(situations.length);
    const expectedFor = new Map<string, string>();
    for (const { id, answers, expected } of situations) {
      const part = decidingPart(replay(flow, answers).path);
      expect(expectedFor.get(part) ?? expected.outcome, id).toBe(expected.outcome);
      expectedFor.set(part, expected.outcome);
    }
    const silent = new Set(
      paths.map((way) => decidingPart(way.steps)).filter((part) => !expectedFor.has(part)),
    );
    expect([...silent]).toEqual([]);
    const otherwise = paths.filter((way) => expectedFor.get(decidingPart(way.steps)) !== way.outcome.id);
    expect(otherwise).toEqual([]);
  });
});

describe('the flow', () => {
  it('has no defects', () => {
    expect(findDefects(flow, file)).toEqual([]);
  });

  it('names only sentences, sources and sections that exist', async () => {
    const { blocks } = await readAlignedText(notice.id);
    for (const language of languages) {
      const path = noticeFile(notice.id, 'explanation', language);
      const known = {
        sentences: blocks.flatMap((block) => block.pairs.map(({ id }) => id)),
        sources: sources.map(({ id }) => id),
        sections: readExplanation(readFileSync(path, 'utf8'), path).sections.map(({ id }) => id),
      };
      expect(unknownReferences(flow, known, file)).toEqual([]);
    }
  });

  it('is plain data: it equals its JSON round trip', () => {
    expect(JSON.parse(JSON.stringify(flow))).toEqual(flow);
    expect(JSON.parse(JSON.stringify(severities))).toEqual(severities);
  });

  it('belongs to its notice and has its days', () => {
    expect(flow.notice).toBe(notice.id);
    expect(changeDays.deadline).toBe(notice.deadline);
    expect(notice.milestones.find(({ id }) => id === 'old-expired')?.day).toBe(changeDays.end);
  });

  it('takes a reader who never heard of pinning through in five questions', () => {
    const common = situations.find(({ id }) => id === 'never-heard-of-pinning');
    expect(replay(flow, common?.answers ?? {}).path).toHaveLength(5);
    // The common answer stands first in each question.
    const first = Object.fromEntries(flow.questions.map(({ id, answers }) => [id, answers[0]?.id]));
    expect(replay(flow, first).place.id).toBe('no-restriction');
  });

  it('asks at most as many questions as the longest way has', () => {
    const lengths = paths.map((way) => way.steps.length);
    expect(questionsLeft(flow).get('cloud')).toEqual({ least: 1, most: Math.max(...lengths) });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(15);
  });

  it('never clears a reader who said "I don\'t know" anywhere', () => {
    const unsure = paths.filter((way) => way.steps.some(({ answer }) => answer.unknown));
    expect(unsure.length).toBeGreaterThan(50);
    expect(unsure.filter((way) => isClearing(way.outcome.verdict))).toEqual([]);
  });

  it('closes the hole of switched-off validation, and warns where one root may not be enough today', () => {
    const consequences = flow.questions.flatMap(({ id, answers }) =>
      answers.filter(({ consequence }) => consequence !== undefined).map((each) => `${id}=${each.id}`),
    );
    expect(consequences).toEqual([
      'nfs-trust=helper-default',
      'restricts=validation-off',
      'store-holds=g2-only',
      'root-seen=built-chain',
      'which-roots=g2-only',
    ]);
  });

  it('never clears a tool, a vendor or a device of which nothing is known', () => {
    const cleared = paths.filter((way) => isClearing(way.outcome.verdict));
    const chose = (question: string, answer: string) =>
      cleared.filter((way) =>
        way.steps.some((step) => step.question.id === question && step.answer.id === answer),
      );
    expect(chose('who', 'tool')).toEqual([]);
    const vendor = chose('who', 'vendor-product');
    expect(vendor.length).toBeGreaterThan(0);
    for (const way of vendor) {
      const said = way.steps.find(({ question }) => question.id === 'vendor-says')?.answer.id;
      expect(['not-affected', 'we-can-see']).toContain(said);
    }
  });

  it('rests on an official source wherever it says that it is certain officially', () => {
    const official = /^(mail|post-20\d\d|qa-\d+|pinning-learn.*|sftp-host-keys|ca-details)$/;
    for (const { id, certainty, sources } of flow.outcomes) {
      if (certainty === 'official')
        expect(
          sources.some((source) => official.test(source)),
          id,
        ).toBe(true);
      if (certainty === 'computed') expect(sources, id).toContain('certificate-bytes');
    }
  });
});

describe('the words of the check', () => {
  it('say the same figures in both languages', () => {
    expect(pairs.length).toBeGreaterThan(400);
    const faults = pairs.flatMap(([record, pair]) =>
      figureFaults(pair, { file, record, products: notice.products }),
    );
    expect(faults.map(({ record, problem }) => `${record}: ${problem}`)).toEqual([]);
  });

  it('are Japanese in Japanese and not in English', () => {
    const names = /^[「]?(SFTP|Microsoft Azure RSA TLS Issuing CA)[」]?$/;
    expect(pairs.filter(([, { ja }]) => !japanese.test(ja) && !names.test(ja))).toEqual([]);
    expect(pairs.filter(([, { en }]) => japanese.test(en))).toEqual([]);
  });

  it('follow the style of our Japanese', () => {
    const texts = pairs.map(([place, { ja }]) => [place, ja] as const);
    const found = (check: (text: string) => readonly string[]) =>
      texts.flatMap(([place, text]) => check(text).map((words) => `${place}: ${words}`));
    const other =
      /認証局|公開鍵|秘密鍵|サムプリント|ピンニング|サーバ(?!ー)|ユーザ(?!ー)|[Ａ-Ｚａ-ｚ０-９]| {2}|\d{4}\/\d/g;
    const time = /\d{1,2}:\d\d(?::\d\d)?(?![\d:])(?! \((?:UTC|日本時間)\)).{0,12}/g;
    expect(found(withoutSpace)).toEqual([]);
    expect(found((text) => text.match(stiff) ?? [])).toEqual([]);
    expect(found((text) => text.match(other) ?? [])).toEqual([]);
    expect(found((text) => text.match(time) ?? [])).toEqual([]);
  });

  it('put the verdict first, in the one way each verdict is said', () => {
    const begins = {
      'not-affected': {
        ja: /^(この(通知|変更)の)?影響はありません。/,
        en: /^Not affected( by this (notice|change))?\. /,
      },
      affected: { ja: /^影響があります。/, en: /^Affected\. / },
      'under-investigation': { ja: /^要調査です。/, en: /^To be investigated\. / },
      'out-of-scope': { ja: /^対象外です。/, en: /^Out of scope\. / },
    };
    for (const { verdict, title } of flow.outcomes) {
      for (const language of languages) expect(title[language]).toMatch(begins[verdict][language]);
    }
  });

  it('ask the vendor what the explanation asks', () => {
    const { subject, body } = messages.vendor;
    for (const language of languages) {
      const path = noticeFile(notice.id, 'explanation', language);
      const text = readFileSync(path, 'utf8');
      expect(text).toContain(`件名: ${subject.ja}\n\n${body.ja}\n`);
      expect(text).toContain(`Subject: ${subject.en}\n\n${body.en}\n`);
    }
  });

  it('pin the keys of the roots that the catalogue has', () => {
    const code = steps.pinRoots.code.map(({ text }) => text).join('\n');
    for (const id of notice.certificates['root-unchanged']) {
      expect(code).toContain(`sha256/${certificate(id).spkiSha256Base64}`);
    }
    const example = pairs.find(([path]) => path.includes('whose-key.examples'))?.[1].ja;
    const old = certificate('microsoft-azure-tls-issuing-ca-01--2f2877c5');
    expect(example).toContain(`sha256/${old.spkiSha256Base64}`);
    expect(pairs.some(([, { en }]) => en.startsWith(old.sha1))).toBe(true);
  });
});
