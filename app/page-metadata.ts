import type { Metadata, Viewport } from 'next';
import { siteUrl } from '#content/site.ts';
import { type Language, languages, otherLanguage } from '#domain/bilingual.ts';

interface PageWords {
  readonly language: Language;
  /** The page's address in a language. */
  readonly address: (language: Language) => string;
  readonly title: string;
  readonly description: string;
  /** Address of the preview image, 1200 x 630. */
  readonly image?: { readonly address: string; readonly alt: string };
}

/** Of every page. Controls and scroll bars are dark where the page is; said in CSS, it would be padded with fallbacks. */
export const pageViewport: Viewport = { colorScheme: 'light dark' };

/** Title, description, canonical, alternates and preview of a page, the same way everywhere. */
export function pageMetadata({ language, address, title, description, image }: PageWords): Metadata {
  const url = (path: string) => `${siteUrl}${path}`;
  return {
    title,
    description,
    alternates: {
      canonical: url(address(language)),
      languages: {
        ...Object.fromEntries(languages.map((each) => [each, url(address(each))])),
        'x-default': url(address('ja')),
      },
      types: { 'application/atom+xml': url(`/${language}/feed.xml`) },
    },
    openGraph: {
      type: 'article',
      siteName: 'Yomitoki',
      title,
      description,
      url: url(address(language)),
      locale: language === 'ja' ? 'ja_JP' : 'en_US',
      alternateLocale: otherLanguage(language) === 'ja' ? 'ja_JP' : 'en_US',
      ...(image && { images: [{ url: url(image.address), alt: image.alt }] }),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  };
}
