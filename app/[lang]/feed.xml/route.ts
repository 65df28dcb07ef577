import { Feed } from 'feed';
import { notices } from '#content/notices/index.ts';
import { siteUrl } from '#content/site.ts';
import { isLanguage, languages } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';
import { sayDay } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }));
}

/** What changed on the notices' pages, newest first, as Atom. */
export async function GET(_request: Request, { params }: { params: Promise<{ lang: string }> }) {
  const { lang } = await params;
  if (!isLanguage(lang)) return new Response(null, { status: 404 });
  const t = translator(lang, 'home');
  const entries = notices
    .flatMap((notice) => notice.history.map((change) => ({ notice, ...change })))
    .toSorted((a, b) => b.day.localeCompare(a.day));
  const updated = entries[0] ? new Date(`${entries[0].day}T00:00:00Z`) : new Date(0);
  const feed = new Feed({
    id: `${siteUrl}${addresses.home(lang)}`,
    title: 'Yomitoki 読み解き',
    description: t('lead'),
    language: lang,
    link: `${siteUrl}${addresses.home(lang)}`,
    feedLinks: { atom: `${siteUrl}${addresses.feed(lang)}` },
    updated,
    author: { name: 'Yomitoki' },
    copyright: '',
    generator: 'Yomitoki',
  });
  for (const { notice, day, what } of entries) {
    const link = `${siteUrl}${addresses.notice(lang, notice.id)}`;
    feed.addItem({
      id: `${link}?changed=${day}`,
      title: `${notice.name[lang]} (${sayDay(day, lang)})`,
      link,
      date: new Date(`${day}T00:00:00Z`),
      description: what[lang],
    });
  }
  return new Response(feed.atom1(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
