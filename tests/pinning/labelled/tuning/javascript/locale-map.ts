/** Country and language codes; `ca` is Catalan, or California in the address form. */
export const locales = {
  ca: ['Català', 'ca-ES'],
  en: ['English', 'en-GB'],
  ja: ['日本語', 'ja-JP'],
} as const;

export const states: Record<string, string> = { ca: 'California', ny: 'New York', wa: 'Washington' };

export interface PinnedMessage {
  id: string;
  pinnedAt: string;
  pins: number;
}

export function visitorFingerprint(agent: string, screen: string): string {
  let hash = 0;
  for (const c of agent + screen) hash = (hash * 31 + c.charCodeAt(0)) | 0;
  return `fp-${(hash >>> 0).toString(16)}`;
}
