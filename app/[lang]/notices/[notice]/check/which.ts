import { notFound } from 'next/navigation';
import { selfCheckOf, selfChecks } from '#content/notices/checks.ts';
import { notices } from '#content/notices/index.ts';
import { alignedText, noticeTextHash } from '#content/notices/load.ts';
import { isLanguage } from '#domain/bilingual.ts';

/** The notices that have a self-check, for `generateStaticParams`. */
export const checkedNotices = selfChecks.map(({ flow }) => ({ notice: flow.notice }));

/** What every page of a self-check is made from, by the page's address. */
export async function whichCheck(params: Promise<{ lang: string; notice: string }>) {
  const { lang, notice: id } = await params;
  const notice = notices.find((each) => each.id === id);
  const check = selfCheckOf(id);
  if (!isLanguage(lang) || !notice || !check) notFound();
  const pairs = (await alignedText(id)).flatMap((block) => block.pairs);
  return {
    check,
    pairs,
    page: { notice, flow: check.flow, language: lang, textHash: noticeTextHash(pairs) },
  };
}
