import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { certificateNotes } from '#content/certificates/notes.ts';
import { families, variants } from '#content/certificates/variants.ts';
import { meaningsOf } from '#content/notices/certificate-roles.ts';
import { notices } from '#content/notices/index.ts';
import { noticeFile } from '#content/notices/load.ts';
import { guide } from '#content/pinning/guide.ts';
import { patterns } from '#content/pinning/index.ts';
import { platformGroups } from '#content/pinning/platforms.ts';
import { sourceFiles } from '#content/sources.ts';
import { readExplanation } from '#domain/notice/read-explanation.ts';
import { readNoticeText } from '#domain/notice/read-notice-text.ts';
import { japanese, stiff, withoutSpace } from './japanese-style.ts';

/** Every Japanese text inside a value, with the way to it. */
function japaneseIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return japanese.test(value) ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  const { id } = value as { id?: unknown };
  const here = typeof id === 'string' ? `${path.replace(/\.\d+$/, '')}.${id}` : path;
  return Object.entries(value).flatMap(([key, inner]) => japaneseIn(inner, `${here}.${key}`));
}

const read = (file: string) => readFileSync(file, 'utf8');

/** All Japanese words of ours, by the file and the place in it that says them. Titles of sources are theirs. */
const texts: [string, string][] = [
  ...globSync('locales/ja/*.json').flatMap((file) =>
    // A placeholder stands for a figure, a tag for nothing.
    japaneseIn(
      JSON.parse(
        read(file)
          .replace(/\{\{[^}]+\}\}/g, '0')
          .replace(/<\/?\w+>/g, ''),
      ),
      file,
    ),
  ),
  ...Object.entries(sourceFiles).flatMap(([file, ofFile]) =>
    japaneseIn(
      ofFile.map(({ id, about }) => ({ id, about: about.ja })),
      file,
    ),
  ),
  ...japaneseIn({ guide, platformGroups }, 'content/pinning/guide.ts'),
  // What stands in code is as its author wrote it.
  ...japaneseIn(
    patterns.map(({ id, name, what, effect, mend, leaves }) => ({
      id,
      said: [name, what, effect, mend.how, leaves.map(({ why }) => why)],
    })),
    'content/pinning',
  ),
  ...japaneseIn(certificateNotes, 'content/certificates/notes.ts'),
  ...japaneseIn({ variants, families }, 'content/certificates/variants.ts'),
  ...notices.flatMap((notice) => {
    const files = {
      notice: noticeFile(notice.id, 'notice', 'ja'),
      explanation: noticeFile(notice.id, 'explanation', 'ja'),
    };
    return [
      ...japaneseIn(notice, `content/notices/${notice.id}/record.ts`),
      ...japaneseIn(meaningsOf(notice.id), `content/notices/${notice.id}/certificate-roles.ts`),
      ...readNoticeText(read(files.notice), files.notice).blocks.flatMap(({ sentences }) =>
        sentences.map(({ id, line, text }): [string, string] => [`${files.notice}:${line} ${id}`, text]),
      ),
      ...readExplanation(read(files.explanation), files.explanation).sections.flatMap(
        ({ id, line, text, code }) =>
          [...text.split('\n'), ...code.flatMap((block) => block.split('\n'))]
            .filter((words) => japanese.test(words))
            .map((words): [string, string] => [`${files.explanation}:${line} ${id}`, words.trim()]),
      ),
    ];
  }),
];

/** What a check finds, with the place. */
const found = (check: (text: string) => readonly string[]) =>
  texts.flatMap(([place, text]) => check(text).map((words) => `${place}: ${words}`));

describe('the rules', () => {
  it('see where Latin letters and digits touch Japanese', () => {
    expect(withoutSpace('Azureの 2 件')).toEqual(['Azureの 2 件']);
    expect(withoutSpace('証明機関(CA) を')).toEqual(['証明機関(CA) を']);
    expect(withoutSpace('証明機関 (CA)を')).toEqual(['明機関 (CA)を']);
    expect(withoutSpace('全部で4 件、あとで5 件')).toHaveLength(2);
    expect(withoutSpace('Azure の 2 件（CA 01、02）、「TLS」、～8:00')).toEqual([]);
  });

  it.each(['あなたの', '確認することができます', '必要となっております', '確認させていただきます'])(
    'see what we do not say: %s',
    (words) => {
      expect(words).toMatch(stiff);
    },
  );

  it('look at every kind of text', () => {
    for (const kind of [
      'locales/ja',
      'content/sources.ts',
      'content/pinning/sources.ts',
      'content/pinning/guide.ts',
      'content/pinning.any-check-function',
      'content/certificates/notes.ts',
      'content/certificates/variants.ts',
      'certificate-roles.ts',
      'record.ts',
      'notice.ja.mdx',
      'explanation.ja.mdx',
    ]) {
      expect(texts.filter(([place]) => place.includes(kind)).length).toBeGreaterThan(5);
    }
  });
});

describe('our Japanese', () => {
  it('separates Latin letters and digits from Japanese by a half-width space', () => {
    expect(found(withoutSpace)).toEqual([]);
  });

  it('speaks plainly, to nobody in particular', () => {
    expect(found((text) => text.match(stiff) ?? [])).toEqual([]);
  });

  it('writes a day with its year before it, or without one, never with slashes', () => {
    expect(found((text) => text.match(/\d{4}\/\d{1,2}(?:\/\d{1,2})?/g) ?? [])).toEqual([]);
  });

  it('says of every time of day which clock it is on', () => {
    // a range says it once, at its end
    const time = /\d{1,2}:\d\d(?::\d\d)?(?![\d:])(?!(?:～[\d:]+)? \((?:UTC|日本時間)\)).{0,12}/g;
    expect(found((text) => text.match(time) ?? [])).toEqual([]);
  });

  it('keeps to one word for one thing', () => {
    expect(
      found(
        (text) => text.match(/認証局|公開鍵|秘密鍵|サムプリント|ピンニング|サーバ(?!ー)|ユーザ(?!ー)/g) ?? [],
      ),
    ).toEqual([]);
  });

  it('has half-width letters and digits, and no two spaces in a row', () => {
    // Lines that begin with two spaces are the columns of a command's help.
    const inProse = (text: string) => text.replace(/^ {2}.*$/gm, '');
    expect(found((text) => inProse(text).match(/[Ａ-Ｚａ-ｚ０-９]| {2}/g) ?? [])).toEqual([]);
  });
});
