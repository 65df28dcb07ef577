import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Language, languages } from '#domain/bilingual.ts';
import { describeFaults, type Fault } from '#domain/fault.ts';
import { type AlignedBlock, alignNotice, type SentencePair } from '#domain/notice/align.ts';
import { readExplanation } from '#domain/notice/read-explanation.ts';
import { readNoticeText } from '#domain/notice/read-notice-text.ts';

/** The running text of a notice in a language: `notice` is the provider's, `explanation` is ours. */
export type NoticeFile = 'notice' | 'explanation';

/** Path of a notice's file from the project's root, as faults name it. */
export function noticeFile(notice: string, file: NoticeFile, language: Language): string {
  return `content/notices/${notice}/${file}.${language}.mdx`;
}

async function read(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}

/**
 * The notice sentence by sentence in both languages, and the faults of the two files.
 * @param root the project's folder
 */
export async function readAlignedText(
  notice: string,
  root = process.cwd(),
): Promise<{ blocks: readonly AlignedBlock[]; faults: readonly Fault[] }> {
  const files = { ja: noticeFile(notice, 'notice', 'ja'), en: noticeFile(notice, 'notice', 'en') };
  const [ja, en] = await Promise.all([read(root, files.ja), read(root, files.en)]);
  const original = readNoticeText(en, files.en);
  const translation = readNoticeText(ja, files.ja);
  const aligned = alignNotice(original, translation, files);
  return { blocks: aligned.pairs, faults: [...original.faults, ...translation.faults, ...aligned.faults] };
}

/** The aligned text for a page. @throws with every fault when the files have any */
export async function alignedText(notice: string): Promise<readonly AlignedBlock[]> {
  const { blocks, faults } = await readAlignedText(notice);
  if (faults.length > 0) throw new Error(describeFaults(faults));
  return blocks;
}

/** Ids of the glossary terms that a notice's texts mark, in either language. */
export async function termsMarkedIn(notice: string, root = process.cwd()): Promise<ReadonlySet<string>> {
  const paths = languages.flatMap((language) =>
    (['notice', 'explanation'] as const).map((file) => noticeFile(notice, file, language)),
  );
  const texts = await Promise.all(paths.map((path) => read(root, path)));
  return new Set(texts.flatMap((text) => [...text.matchAll(/<Term id="([^"]+)"/g)].map(([, id = '']) => id)));
}

/** SHA-256, hex, of the provider's English sentences, one a line: a record names the text it was decided on. */
export function noticeTextHash(pairs: readonly SentencePair[]): string {
  return createHash('sha256')
    .update(pairs.map(({ en }) => `${en.text}\n`).join(''))
    .digest('hex');
}

/** The sections of our explanation: the main ones, as the list of contents has them, or the parts of those too. */
export async function explanationSections(
  notice: string,
  language: Language,
  mainOnly = true,
): Promise<readonly { readonly id: string; readonly title: string }[]> {
  const path = noticeFile(notice, 'explanation', language);
  return readExplanation(await read(process.cwd(), path), path).sections.filter(
    ({ isMain }) => isMain || !mainOnly,
  );
}
