import { dayInJapan, sayDay } from '#domain/time/day.ts';
import type { Voice } from './scan-context.ts';
import type { ScanView } from './use-scan.ts';

/** Names that are said one by one; of more files only how many there were. */
const mostNamed = 5;

/** What was scanned, when, and by which version. @example 'src was searched with Yomitoki 0.1.0 on 25 November 2026.' */
export function sayScanned({ names, startedAt }: ScanView, { t, say, language, content }: Voice): string {
  const number = new Intl.NumberFormat(language).format(names.length - mostNamed);
  const named = names.slice(0, mostNamed).join(say('listed'));
  return t('take.scanned', {
    day: sayDay(dayInJapan(startedAt), language),
    names: names.length > mostNamed ? t('take.andMore', { names: named, number }) : named,
    version: content.version,
  });
}
