import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { siteUrl } from '#content/site.ts';
import { pageViewport } from '../page-metadata.ts';
import '../globals.css';

export const metadata: Metadata = { metadataBase: new URL(siteUrl), icons: { icon: '/icon.svg' } };

export const viewport = pageViewport;

/** For addresses that name no language yet. */
export default function EntryLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja" data-page="reading" data-scripts="entry">
      <body>{children}</body>
    </html>
  );
}
