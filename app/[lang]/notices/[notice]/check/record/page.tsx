import { RecordPage } from '#components/self-check/record-page.tsx';
import { findSource } from '#content/find-source.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../../../../../page-metadata.ts';
import { checkedNotices, whichCheck } from '../which.ts';

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
    address: (each) => addresses.checkRecord(each, notice.id),
    title: `${t('record.heading')} | ${notice.trackingIds.join(', ')} | Yomitoki`,
    description: t('record.lead'),
  });
}

export default async function CheckRecordPage({ params }: Props) {
  const { page, pairs } = await whichCheck(params);
  const used = (kind: 'sentences' | 'sources') => new Set(page.flow.outcomes.flatMap((each) => each[kind]));
  const sentences = used('sentences');
  return (
    <RecordPage
      {...page}
      pairs={pairs.filter(({ id }) => sentences.has(id))}
      sources={page.notice.references.filter((id) => used('sources').has(id)).map(findSource)}
    />
  );
}
