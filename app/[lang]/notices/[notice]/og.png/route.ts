import { noticePreview } from '#components/notice/preview-image.tsx';
import { notices } from '#content/notices/index.ts';
import { isLanguage, languages } from '#domain/bilingual.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return languages.flatMap((lang) => notices.map(({ id }) => ({ lang, notice: id })));
}

/** A route and not Next's image convention: that one exports a file without an ending, which hosts serve as text. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ lang: string; notice: string }> },
) {
  const { lang, notice: id } = await params;
  const notice = notices.find((each) => each.id === id);
  if (!isLanguage(lang) || !notice) return new Response(null, { status: 404 });
  return noticePreview(notice, lang);
}
