import { notFound } from 'next/navigation';
import { NoticeList } from '#components/notice/notice-list.tsx';
import { Phrases } from '#components/site/phrases.tsx';
import { notices } from '#content/notices/index.ts';
import { alignedText } from '#content/notices/load.ts';
import { isLanguage } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../page-metadata.ts';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang, 'home');
  return pageMetadata({
    language: lang,
    address: addresses.home,
    title: `${t('title')} | Yomitoki`,
    description: t('lead'),
  });
}

export default async function HomePage({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang, 'home');
  const listed = await Promise.all(
    notices.map(async (notice) => {
      const pairs = (await alignedText(notice.id)).flatMap((block) => block.pairs);
      return {
        notice,
        subject: pairs[0]?.en.text ?? '',
        text: pairs.flatMap(({ ja, en }) => [ja.text, en.text]).join('\n'),
      };
    }),
  );
  return (
    <div className="pt-6 md:pt-10">
      <h1 className="text-2xl md:text-4xl">
        <Phrases language={lang}>{t('title')}</Phrases>
      </h1>
      <p className="mt-2 mb-8 max-w-[42em]">{t('lead')}</p>
      <NoticeList listed={listed} language={lang} />
      <h2 className="mt-10 mb-2 text-xl">
        <a href={addresses.certificates(lang)}>{t('identify.title')}</a>
      </h2>
      <p className="max-w-[42em]">{t('identify.body')}</p>
      <h2 className="mt-10 mb-2 text-xl">
        <a href={addresses.scan(lang)}>{t('scan.title')}</a>
      </h2>
      <p className="max-w-[42em]">{t('scan.body')}</p>
      <h2 className="mt-10 mb-2 text-xl">
        <a href={addresses.pinning(lang)}>{t('pinning.title')}</a>
      </h2>
      <p className="max-w-[42em]">{t('pinning.body')}</p>
    </div>
  );
}
