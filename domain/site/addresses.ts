import type { Language } from '#domain/bilingual.ts';

/** Addresses of the site, one place for all of them: same path in both languages, trailing slash, ASCII. */
export const addresses = {
  home: (language: Language) => `/${language}/`,
  notice: (language: Language, notice: string) => `/${language}/notices/${notice}/`,
  noticeImage: (language: Language, notice: string) => `/${language}/notices/${notice}/og.png`,
  glossary: (language: Language) => `/${language}/glossary/`,
  feed: (language: Language) => `/${language}/feed.xml`,
  notFound: (language: Language) => `/${language}/404/`,
  /** The short link for a chat or a mail: the tracking ID is what the reader has. */
  tracking: (trackingId: string) => `/n/${trackingId}/`,
} as const;

/** Anchors on a notice page. Prefixes keep sentences, notes and sources apart; ids are immutable. */
export const anchors = {
  sentence: (id: string) => `s-${id}`,
  reference: (id: string) => `ref-${id}`,
  termCard: (id: string) => `term-${id}`,
} as const;
