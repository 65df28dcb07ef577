import { describe, expect, it } from 'vitest';
import { alignNotice, checkTranslationRecords } from '#domain/notice/align.ts';
import type { TranslationRecord } from '#domain/notice/notice.ts';
import { type Block, readNoticeText } from '#domain/notice/read-notice-text.ts';
import { english, files, japanese } from './sample-notice.ts';

const en = readNoticeText(english, files.en);
const ja = readNoticeText(japanese, files.ja);
const ids = en.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id));

/** The sentences of a text, each with the kind of block it stands in. */
const lines = (blocks: readonly Block[]) =>
  blocks.flatMap(({ kind, sentences }) => sentences.map((sentence) => ({ kind, sentence })));

/** The blocks without one sentence, and without a block this leaves empty. */
function without(blocks: readonly Block[], id: string): Block[] {
  return blocks
    .map((block) => ({ ...block, sentences: block.sentences.filter((sentence) => sentence.id !== id) }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** The blocks with one sentence moved to stand, in a block of its own, before the other. */
function moved(blocks: readonly Block[], id: string, before: string): Block[] {
  const found = lines(blocks).find(({ sentence }) => sentence.id === id);
  return without(blocks, id).flatMap((block) => {
    const at = block.sentences.findIndex((sentence) => sentence.id === before);
    if (at === -1 || !found) return block;
    const cut = [block.sentences.slice(0, at), [found.sentence], block.sentences.slice(at)];
    return cut.flatMap((sentences, index) =>
      sentences.length > 0 ? { kind: index === 1 ? found.kind : block.kind, sentences } : [],
    );
  });
}

describe('aligning a notice', () => {
  it('pairs every sentence of the sound notice in the original order', () => {
    const { pairs, faults } = alignNotice(en, ja, files);
    expect(faults).toEqual([]);
    expect(pairs.map(({ kind }) => kind)).toEqual(en.blocks.map(({ kind }) => kind));
    expect(pairs.flatMap((block) => block.pairs.map(({ id }) => id))).toEqual(ids);
    for (const { id, ja, en } of pairs.flatMap((block) => block.pairs))
      expect([ja.id, en.id]).toEqual([id, id]);
  });

  it.each(ids)('reports one fault when the translation lacks "%s"', (id) => {
    const { pairs, faults } = alignNotice(en, { blocks: without(ja.blocks, id) }, files);
    expect(faults).toMatchObject([{ record: id, problem: expect.stringContaining('missing in Japanese') }]);
    expect(pairs.flatMap((block) => block.pairs)).toHaveLength(ids.length - 1);
  });

  it.each(ids)('reports one fault when the original lacks "%s"', (id) => {
    const { faults } = alignNotice({ blocks: without(en.blocks, id) }, ja, files);
    expect(faults).toMatchObject([{ record: id, problem: expect.stringContaining('missing in English') }]);
  });

  it.each(ids)('reports one fault wherever "%s" is moved', (id) => {
    for (const before of ids) {
      const blocks = moved(ja.blocks, id, before);
      const order = lines(blocks).map(({ sentence }) => sentence.id);
      if (order.length < ids.length || order.join() === ids.join()) continue;
      // Of two neighbours that changed places, either can be called the moved one.
      const isSwap = Math.abs(order.indexOf(id) - ids.indexOf(id)) === 1;
      const { faults } = alignNotice(en, { blocks }, files);
      expect(faults).toMatchObject([{ problem: expect.stringContaining('out of order') }]);
      if (!isSwap) expect(faults[0]?.record).toBe(id);
    }
  });

  it('reports one fault for a line moved within the file, whatever block it falls into', () => {
    const rows = japanese.split('\n');
    const from = rows.findIndex((row) => row.includes('"stop-pinning"'));
    const to = rows.findIndex((row) => row.includes('"not-best-practice"'));
    const shuffled = rows
      .toSpliced(from, 1)
      .toSpliced(to, 0, rows[from] ?? '')
      .join('\n');
    expect(alignNotice(en, readNoticeText(shuffled, files.ja), files).faults).toMatchObject([
      { record: 'stop-pinning' },
    ]);
  });

  it('says where a missing sentence belongs', () => {
    const source = japanese.replace(/<S id="rollout">.*\n/, '');
    expect(alignNotice(en, readNoticeText(source, files.ja), files).faults).toEqual([
      {
        file: 'notice.ja.mdx:5',
        record: 'rollout',
        problem: 'missing in Japanese; the English has it at notice.en.mdx:6, after "certificates-expire"',
        cure: 'Add "rollout" to notice.ja.mdx after "certificates-expire", or remove it from notice.en.mdx.',
      },
    ]);
  });

  it('says what stands where when a sentence has moved', () => {
    const blocks = moved(ja.blocks, 'stop-pinning', 'why-you-receive');
    expect(alignNotice(en, { blocks }, files).faults).toEqual([
      {
        file: 'notice.ja.mdx:17',
        record: 'stop-pinning',
        problem:
          'out of order: it stands after "update-trusted-root-store" in Japanese, but after "keep-current" in English (notice.en.mdx:17)',
        cure: 'Move "stop-pinning" in notice.ja.mdx so that it stands after "keep-current".',
      },
    ]);
  });

  it.each([
    ['a paragraph cut in two', '\n<S id="rollout">', '\n\n<S id="rollout">', 'rollout'],
    [
      'two paragraphs run together',
      '\n\n<S id="who-is-affected">',
      '\n<S id="who-is-affected">',
      'who-is-affected',
    ],
    [
      'a heading made a paragraph',
      '## <S id="required-action">',
      '<S id="required-action">',
      'required-action',
    ],
    [
      'a paragraph made a list item',
      '<S id="take-one-action">',
      '- <S id="take-one-action">',
      'take-one-action',
    ],
    ['a list item cut in two', '  <S id="keep-current">', '- <S id="keep-current">', 'keep-current'],
    ['two list items run together', '- <S id="stop-pinning">', '  <S id="stop-pinning">', 'stop-pinning'],
  ])('reports one fault for %s', (_, sound, broken, id) => {
    const translation = readNoticeText(japanese.replace(sound, broken), files.ja);
    expect(translation.faults).toEqual([]);
    expect(alignNotice(en, translation, files).faults).toMatchObject([
      {
        record: id,
        problem: expect.stringMatching(/^it stands/),
        cure: expect.stringContaining('as in English'),
      },
    ]);
  });

  it('reports every difference when there are several', () => {
    const blocks = without(moved(ja.blocks, 'stop-pinning', 'why-you-receive'), 'rollout');
    const { faults } = alignNotice({ blocks: without(en.blocks, 'keep-current') }, { blocks }, files);
    expect(faults.map(({ record }) => record).sort()).toEqual(['keep-current', 'rollout', 'stop-pinning']);
  });

  it('pairs nothing and says so when a text is empty', () => {
    const { pairs, faults } = alignNotice(en, { blocks: [] }, files);
    expect(pairs).toEqual([]);
    expect(faults.map(({ record }) => record)).toEqual(ids);
    expect(alignNotice({ blocks: [] }, { blocks: [] }, files)).toEqual({ pairs: [], faults: [] });
  });
});

describe('the translation records', () => {
  const { pairs } = alignNotice(en, ja, files);
  const hash = (text: string) => `hash of ${text}`;
  const records: readonly TranslationRecord[] = pairs.flatMap((block) =>
    block.pairs.map(({ id, en }) => ({
      id,
      madeFrom: hash(en.text),
      method: 'own',
      checks: ['figures'],
    })),
  );
  const check = (given: readonly TranslationRecord[]) =>
    checkTranslationRecords(pairs, given, hash, 'translation.ts');

  it('are sound when each pair has one made from its English', () => {
    expect(check(records)).toEqual([]);
  });

  it.each(ids)('must not lack "%s"', (id) => {
    expect(check(records.filter((record) => record.id !== id))).toMatchObject([
      { file: 'translation.ts', record: id, cure: expect.stringContaining('hash of') },
    ]);
  });

  it('must not outlive their sentence', () => {
    const extra: TranslationRecord = { id: 'retired', madeFrom: '', method: 'own', checks: [] };
    expect(check([...records, extra])).toMatchObject([
      { record: 'retired', cure: expect.stringContaining('Remove') },
    ]);
  });

  it('must not be kept twice', () => {
    expect(check([...records, ...records.slice(0, 1)])).toMatchObject([{ record: ids[0] }]);
  });

  it('are stale when the English has changed, and say what to set', () => {
    const changed = readNoticeText(english.replace('in June 2024', 'in July 2024'), files.en);
    const faults = checkTranslationRecords(
      alignNotice(changed, ja, files).pairs,
      records,
      hash,
      'translation.ts',
    );
    expect(faults).toMatchObject([
      {
        record: 'certificates-expire',
        problem: expect.stringContaining('in July 2024'),
        cure: expect.stringContaining('set madeFrom to "hash of Many Azure'),
      },
    ]);
  });

  it('stay fresh when only a term is marked', () => {
    const marked = english.replace(
      'intermediate TLS',
      '<Term id="intermediate-certificate">intermediate TLS</Term>',
    );
    const { pairs } = alignNotice(readNoticeText(marked, files.en), ja, files);
    expect(checkTranslationRecords(pairs, records, hash, 'translation.ts')).toEqual([]);
  });
});
