import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteFrame } from '#components/site/document.tsx';
import { siteUrl } from '#content/site.ts';
import { isLanguage, languages } from '#domain/bilingual.ts';
import { translator } from '#locales/index.ts';
import { pageViewport } from '../page-metadata.ts';
import '../globals.css';

export const dynamicParams = false;

export function generateStaticParams() {
  return languages.map((lang) => ({ lang }));
}

export const metadata: Metadata = {
  metadataBase: new URL(siteUrl),
  icons: { icon: '/icon.svg' },
  formatDetection: { telephone: false },
};

export const viewport = pageViewport;

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang, 'site');
  return (
    <html lang={lang} data-page="reading" data-scripts="enhance">
      <body
        data-copy-do={t('copy.do')}
        data-copy-done={t('copy.done')}
        data-copy-link={t('copy.link')}
        data-copy-failed={t('copy.failed')}
      >
        <SiteFrame language={lang}>{children}</SiteFrame>
      </body>
    </html>
  );
}
