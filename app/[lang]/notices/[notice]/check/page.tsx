import { StartView } from '#components/self-check/start.tsx';
import { questionsLeft } from '#domain/self-check/questions-left.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../../../../page-metadata.ts';
import { checkedNotices, whichCheck } from './which.ts';

interface Props {
  params: Promise<{ lang: string; notice: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return checkedNotices;
}

export async function generateMetadata({ params }: Props) {
  const { page } = await whichCheck(params);
  const { language, notice } = page;
  const t = translator(language, 'check');
  return pageMetadata({
    language,
    address: (each) => addresses.check(each, notice.id),
    title: `${t('start.title')} | ${notice.trackingIds.join(', ')} | Yomitoki`,
    description: t('start.description'),
    image: { address: addresses.noticeImage(language, notice.id), alt: notice.name[language] },
  });
}

export default async function CheckStartPage({ params }: Props) {
  const { page } = await whichCheck(params);
  const left = questionsLeft(page.flow).get(page.flow.start);
  if (!left) throw new Error(`no outcome can be reached from "${page.flow.start}"`);
  return <StartView {...page} left={left} />;
}
