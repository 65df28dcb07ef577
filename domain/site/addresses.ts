import type { Language } from '#domain/bilingual.ts';

/** Addresses of the site, one place for all of them: same path in both languages, trailing slash, ASCII. */
export const addresses = {
  home: (language: Language) => `/${language}/`,
  notice: (language: Language, notice: string) => `/${language}/notices/${notice}/`,
  noticeImage: (language: Language, notice: string) => `/${language}/notices/${notice}/og.png`,
  /** Where the self-check of a notice begins. */
  check: (language: Language, notice: string) => `/${language}/notices/${notice}/check/`,
  /** A question or an outcome of a self-check. */
  checkPlace: (language: Language, notice: string, place: string) =>
    `/${language}/notices/${notice}/check/${place}/`,
  /** Where a verdict is written down, and a saved one opened. No place of a flow may be called so. */
  checkRecord: (language: Language, notice: string) => `/${language}/notices/${notice}/check/record/`,
  /** The whole decision table of a self-check. */
  rules: (language: Language, notice: string) => `/${language}/notices/${notice}/rules/`,
  /** Where certificates are identified, and all that we know are listed. */
  certificates: (language: Language) => `/${language}/certificates/`,
  certificate: (language: Language, certificate: string) => `/${language}/certificates/${certificate}/`,
  /** Where source code is searched for pinning. */
  scan: (language: Language) => `/${language}/scan/`,
  /** Ways of pinning in code, platform by platform. */
  pinning: (language: Language) => `/${language}/pinning/`,
  pattern: (language: Language, pattern: string) => `/${language}/pinning/${pattern}/`,
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

/** Anchors on a rules page. A rule's is the row id that readers quote. */
export const ruleAnchors = {
  question: (id: string) => `q-${id}`,
  rule: (question: string, answer: string) => `${question}.${answer}`,
  outcome: (id: string) => `o-${id}`,
} as const;

/** Anchors on the page of the ways of pinning. */
export const pinningAnchors = {
  platform: (id: string) => `platform-${id}`,
} as const;
