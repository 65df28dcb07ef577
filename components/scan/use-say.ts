import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Say } from '#domain/pinning/report.ts';

/** Areas that a report's words are looked for in, one after the other: what pages share, the reports', the page's. */
const areas = ['pinning', 'scan', 'scan-page'] as const;

/** Says what a report says, in the words that the page was handed. */
export function useSay(): Say {
  const { i18n } = useTranslation();
  return useMemo(() => {
    const say: Say = (key, values) => {
      const area = areas.find((each) => i18n.exists(`${each}:${key}`));
      if (!area) throw new Error(`no words for "${key}"`);
      return (i18n.t as unknown as Say)(`${area}:${key}`, values);
    };
    return say;
  }, [i18n]);
}
