import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NotFound } from '#components/site/not-found.tsx';
import { isLanguage } from '#domain/bilingual.ts';
import { translator } from '#locales/index.ts';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  return { title: `${translator(lang, 'site')('notFound.title')} | Yomitoki`, robots: { index: false } };
}

/** The build step makes this `/{lang}/404.html`, which hosts show for every missing page below `/{lang}/`. */
export default async function NotFoundPage({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  return <NotFound language={lang} level="h1" />;
}
