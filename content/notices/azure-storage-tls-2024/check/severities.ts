import type { Bilingual } from '#domain/bilingual.ts';
import type { ChangeDays, Severity } from '#domain/self-check/severity.ts';

/** The deadline of the mail, and the day (UTC) on which the old certificates ended. */
export const changeDays: ChangeDays = { deadline: '2024-02-29', end: '2024-06-27' };

/** What a severity means for this notice. */
export const severities: Readonly<Record<Severity, Bilingual>> = {
  none: {
    ja: 'この通知への対応は不要です。ほかに確かめることは「次にすること」にあります。',
    en: 'No action is needed for this notice. What else to check is under “What to do next”.',
  },
  'before-deadline': {
    ja: '2024 年 2 月 29 日までに対応してください。',
    en: 'Act by 29 February 2024.',
  },
  'past-deadline': {
    ja: '期限の 2024 年 2 月 29 日を過ぎました。証明書の切り替えが始まっている可能性があります。すぐに対応してください。',
    en: 'The deadline, 29 February 2024, is past. The certificates may be changing already. Act now.',
  },
  'after-change': {
    ja: '旧 CA の証明書は、2024 年 6 月 27 日 (UTC) に期限が切れました。それを前提にした接続は、すでに失敗しているか、次に接続するときに失敗します。まず、接続できるかを確かめてください。',
    en: 'The certificates of the old CAs expired on 27 June 2024 (UTC). What depends on them fails already, or will when it next connects. First see whether it connects.',
  },
};
