import type { Bilingual } from '#domain/bilingual.ts';
import { orderedIdFaults } from '#domain/bilingual-text/check-parity.ts';
import type { Fault } from '#domain/fault.ts';
import type { TranslationRecord } from './notice.ts';
import type { Block, BlockKind, NoticeText, Sentence } from './read-notice-text.ts';

/** A sentence in both languages. */
export interface SentencePair {
  readonly id: string;
  readonly ja: Sentence;
  readonly en: Sentence;
}

export interface AlignedBlock {
  readonly kind: BlockKind;
  readonly pairs: readonly SentencePair[];
}

/**
 * The English original and the Japanese translation, sentence by sentence.
 *
 * Both must have the same ids in the same order, in blocks of the same kind
 * and grouping; every difference is one fault. The pairs follow the original
 * and leave out what only one language has.
 *
 * @param files Where each text was read from.
 */
export function alignNotice(
  original: NoticeText,
  translation: NoticeText,
  files: Bilingual,
): { pairs: AlignedBlock[]; faults: Fault[] } {
  const [en, ja] = [inBlocks(original), inBlocks(translation)];
  const translated = new Map(ja.map((placed) => [placed.id, placed.sentence]));
  const pairs = original.blocks.map(({ kind, sentences }) => ({
    kind,
    pairs: sentences.flatMap((sentence) => {
      const twin = translated.get(sentence.id);
      return twin ? { id: sentence.id, ja: twin, en: sentence } : [];
    }),
  }));
  return {
    pairs: pairs.filter((block) => block.pairs.length > 0),
    faults: [...orderedIdFaults(ja, en, files), ...structureFaults(ja, en, files)],
  };
}

interface Placed {
  readonly id: string;
  readonly line: number;
  readonly sentence: Sentence;
  readonly block: Block;
}

function inBlocks({ blocks }: NoticeText): Placed[] {
  return blocks.flatMap((block) =>
    block.sentences.map((sentence) => ({ id: sentence.id, line: sentence.line, sentence, block })),
  );
}

/**
 * Sentences that stand in another kind of block, or begin a block where the
 * other language does not. Only those that follow the same sentence in both:
 * beside a missing or moved one, the grouping is that fault's doing.
 */
function structureFaults(ja: readonly Placed[], en: readonly Placed[], files: Bilingual): Fault[] {
  return en.flatMap((original, index) => {
    const inJa = ja.findIndex(({ id }) => id === original.id);
    const translation = ja[inJa];
    const before = { ja: ja[inJa - 1], en: en[index - 1] };
    if (translation === undefined || before.ja?.id !== before.en?.id) return [];

    const stands = { ja: standing(translation, before.ja), en: standing(original, before.en) };
    if (stands.ja === stands.en) return [];
    return {
      file: `${files.ja}:${translation.line}`,
      record: original.id,
      problem: `it stands ${stands.ja} in Japanese, but ${stands.en} in English (${files.en}:${original.line})`,
      cure: `Arrange it in ${files.ja} as in English: ${stands.en}.`,
    };
  });
}

function standing({ block }: Placed, before: Placed | undefined): string {
  if (before?.block === block) return `in one block with "${before.id}"`;
  return before ? `in a ${block.kind} apart from "${before.id}"` : `in a ${block.kind}`;
}

/**
 * Every pair must have one record, made from the English as it stands now.
 *
 * @param hash SHA-256 in hexadecimal; given by the caller, since it differs between Node and browser.
 * @param file Where the records are kept.
 */
export function checkTranslationRecords(
  blocks: readonly AlignedBlock[],
  records: readonly TranslationRecord[],
  hash: (text: string) => string,
  file: string,
): Fault[] {
  const pairs = new Map(blocks.flatMap((block) => block.pairs.map((pair) => [pair.id, pair])));
  const recorded = new Set<string>();
  const faults: Fault[] = [];
  const report = (record: string, problem: string, cure: string) =>
    faults.push({ file, record, problem, cure });

  for (const { id, madeFrom } of records) {
    const pair = pairs.get(id);
    if (recorded.has(id))
      report(id, 'the sentence has a second record', 'Keep one record for each sentence.');
    recorded.add(id);
    if (pair === undefined) {
      report(id, 'the record has no sentence in both languages', 'Remove the record, or correct its id.');
    } else if (madeFrom !== hash(pair.en.text)) {
      report(
        id,
        `the English has changed since it was translated; it now says "${pair.en.text}"`,
        `Compare the Japanese with it, mend it where needed, then set madeFrom to "${hash(pair.en.text)}".`,
      );
    }
  }
  for (const { id, en } of pairs.values()) {
    if (recorded.has(id)) continue;
    report(
      id,
      'the sentence has no translation record',
      `Add a record with madeFrom "${hash(en.text)}", how it was translated and how it was checked.`,
    );
  }
  return faults;
}
