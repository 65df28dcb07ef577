import type { Metadata } from 'next';
import { NotFound } from '#components/site/not-found.tsx';
import { pageViewport } from './page-metadata.ts';
import './globals.css';

export const metadata: Metadata = {
  title: 'ページが見つかりません / Page not found | Yomitoki',
  robots: { index: false },
  icons: { icon: '/icon.svg' },
};

export const viewport = pageViewport;

/** For an address that names no language: both. */
export default function GlobalNotFound() {
  return (
    <html lang="ja" data-page="reading">
      <body>
        <main className="mx-auto max-w-3xl px-4 pb-16">
          <NotFound language="ja" level="h1" />
          <NotFound language="en" level="h2" />
        </main>
      </body>
    </html>
  );
}
