import { notFound } from 'next/navigation';
import { TermList } from '#components/glossary/term-list.tsx';
import { findSource } from '#content/find-source.ts';
import { terms } from '#content/glossary/terms.ts';
import { isLanguage } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../../page-metadata.ts';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang, 'glossary');
  return pageMetadata({
    language: lang,
    address: addresses.glossary,
    title: `${t('title')} | Yomitoki`,
    description: t('description'),
  });
}

export default async function GlossaryPage({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang, 'glossary');
  return (
    <div className="pt-6 md:pt-10">
      <h1 className="text-2xl md:text-3xl">{t('title')}</h1>
      <p className="mt-2 mb-4 max-w-[42em]">{t('lead')}</p>
      <TermList terms={terms} findSource={findSource} language={lang} />
    </div>
  );
}
