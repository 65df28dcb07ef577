import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language } from '#domain/bilingual.ts';
import certificatesEn from './en/certificates.json' with { type: 'json' };
import checkEn from './en/check.json' with { type: 'json' };
import glossaryEn from './en/glossary.json' with { type: 'json' };
import homeEn from './en/home.json' with { type: 'json' };
import identifyEn from './en/identify.json' with { type: 'json' };
import noticeEn from './en/notice.json' with { type: 'json' };
import patternsEn from './en/patterns.json' with { type: 'json' };
import pinningEn from './en/pinning.json' with { type: 'json' };
import rulesEn from './en/rules.json' with { type: 'json' };
import scanEn from './en/scan.json' with { type: 'json' };
import scanPageEn from './en/scan-page.json' with { type: 'json' };
import shellEn from './en/shell.json' with { type: 'json' };
import siteEn from './en/site.json' with { type: 'json' };
import certificatesJa from './ja/certificates.json' with { type: 'json' };
import checkJa from './ja/check.json' with { type: 'json' };
import glossaryJa from './ja/glossary.json' with { type: 'json' };
import homeJa from './ja/home.json' with { type: 'json' };
import identifyJa from './ja/identify.json' with { type: 'json' };
import noticeJa from './ja/notice.json' with { type: 'json' };
import patternsJa from './ja/patterns.json' with { type: 'json' };
import pinningJa from './ja/pinning.json' with { type: 'json' };
import rulesJa from './ja/rules.json' with { type: 'json' };
import scanJa from './ja/scan.json' with { type: 'json' };
import scanPageJa from './ja/scan-page.json' with { type: 'json' };
import shellJa from './ja/shell.json' with { type: 'json' };
import siteJa from './ja/site.json' with { type: 'json' };

/** The interface's own words, by language and area. Japanese gives the shape; a test holds English to it. */
export const words = {
  ja: {
    site: siteJa,
    home: homeJa,
    notice: noticeJa,
    glossary: glossaryJa,
    check: checkJa,
    rules: rulesJa,
    certificates: certificatesJa,
    identify: identifyJa,
    patterns: patternsJa,
    pinning: pinningJa,
    scan: scanJa,
    'scan-page': scanPageJa,
    shell: shellJa,
  },
  en: {
    site: siteEn,
    home: homeEn,
    notice: noticeEn,
    glossary: glossaryEn,
    check: checkEn,
    rules: rulesEn,
    certificates: certificatesEn,
    identify: identifyEn,
    patterns: patternsEn,
    pinning: pinningEn,
    scan: scanEn,
    'scan-page': scanPageEn,
    shell: shellEn,
  },
} as const;

export type Area = keyof (typeof words)['ja'];

function instance(language: Language) {
  const created = createInstance({
    lng: language,
    // On an official notice a silent sentence in the wrong language is a fault, not a fallback.
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: words[language] },
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, area, key) => {
      throw new Error(`locales/${language}/${area}.json has no words for "${key}"`);
    },
  });
  created.init();
  return created;
}

const instances = { ja: instance('ja'), en: instance('en') };

/** The words of one area in one language. @throws when a key is missing, so that the export stops and names it. */
export function translator<Name extends Area>(language: Language, area: Name): TFunction<Name> {
  return instances[language].getFixedT(language, area) as TFunction<Name>;
}

/** The instance itself, for `Trans`: words with elements inside. */
export function i18nOf(language: Language): i18n {
  return instances[language];
}
