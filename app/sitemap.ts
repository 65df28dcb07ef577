import type { MetadataRoute } from 'next';
import { certificates } from '#content/certificates/index.ts';
import { selfCheckOf } from '#content/notices/checks.ts';
import { notices } from '#content/notices/index.ts';
import { patternsChecked } from '#content/pinning/guide.ts';
import { patterns } from '#content/pinning/index.ts';
import { siteUrl } from '#content/site.ts';
import { type Language, languages } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';

export const dynamic = 'force-static';

/** Every page in both languages, each naming its counterpart. */
export default function sitemap(): MetadataRoute.Sitemap {
  const changed = notices
    .map(({ history }) => history[0]?.day ?? '')
    .toSorted()
    .at(-1);
  const pages: { address: (language: Language) => string; day: string | undefined }[] = [
    { address: addresses.home, day: changed },
    { address: addresses.glossary, day: changed },
    { address: addresses.certificates, day: changed },
    { address: addresses.scan, day: changed },
    ...certificates.map(({ id }) => ({
      address: (language: Language) => addresses.certificate(language, id),
      day: undefined,
    })),
    { address: addresses.pinning, day: patternsChecked },
    ...patterns.map(({ id }) => ({
      address: (language: Language) => addresses.pattern(language, id),
      day: patternsChecked,
    })),
    ...notices.flatMap((notice) =>
      pagesOf(notice.id).map((address) => ({ address, day: notice.history[0]?.day })),
    ),
  ];
  return pages.flatMap(({ address, day }) =>
    languages.map((language) => ({
      url: `${siteUrl}${address(language)}`,
      ...(day && { lastModified: day }),
      alternates: {
        languages: Object.fromEntries(languages.map((each) => [each, `${siteUrl}${address(each)}`])),
      },
    })),
  );
}

/** The pages of a notice, those of its self-check included. A record page holds nothing to find. */
function pagesOf(notice: string): ((language: Language) => string)[] {
  const flow = selfCheckOf(notice)?.flow;
  const places = flow ? [...flow.questions, ...flow.outcomes] : [];
  return [
    (language) => addresses.notice(language, notice),
    ...(flow
      ? [
          (language: Language) => addresses.check(language, notice),
          (language: Language) => addresses.rules(language, notice),
        ]
      : []),
    ...places.map(
      ({ id }) =>
        (language: Language) =>
          addresses.checkPlace(language, notice, id),
    ),
  ];
}
