import { notFound } from 'next/navigation';
import { ChooseLanguage } from '#components/site/choose-language.tsx';
import { notices } from '#content/notices/index.ts';
import { addresses } from '#domain/site/addresses.ts';
import { pageMetadata } from '../../../page-metadata.ts';

interface Props {
  params: Promise<{ tracking: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return notices.flatMap(({ trackingIds }) => trackingIds.map((tracking) => ({ tracking })));
}

async function which(params: Props['params']) {
  const { tracking } = await params;
  const notice = notices.find(({ trackingIds }) => trackingIds.includes(tracking));
  if (!notice) notFound();
  return { notice, tracking };
}

export async function generateMetadata({ params }: Props) {
  const { notice, tracking } = await which(params);
  return pageMetadata({
    language: 'ja',
    address: (each) => addresses.notice(each, notice.id),
    title: `${tracking}: ${notice.answers.act.verdict.ja} ${notice.name.ja} | Yomitoki`,
    description: notice.description.ja,
    image: { address: addresses.noticeImage('ja', notice.id), alt: notice.name.ja },
  });
}

/** The short link of a notice: `/n/3SYG-JCG/`. */
export default async function TrackingPage({ params }: Props) {
  const { notice, tracking } = await which(params);
  return (
    <ChooseLanguage
      address={(language) => addresses.notice(language, notice.id)}
      title={(language) => `${tracking}: ${notice.name[language]}`}
    />
  );
}
