import type { Voice } from './scan-context.ts';

/** The name of a platform, or of what was found without code. */
export function sayPlatform(platform: string, { t, content }: Voice): string {
  return platform === 'identity' ? t('filter.identity') : (content.platforms[platform] ?? platform);
}
