import { ChooseLanguage } from '#components/site/choose-language.tsx';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../page-metadata.ts';

export const metadata = {
  ...pageMetadata({
    language: 'ja',
    address: addresses.home,
    title: 'Yomitoki 読み解き',
    description: `${translator('ja', 'site')('choose.description')} ${translator('en', 'site')('choose.description')}`,
  }),
};

export default function EntryPage() {
  return <ChooseLanguage address={addresses.home} />;
}
