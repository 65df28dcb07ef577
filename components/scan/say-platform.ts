import type { Voice } from './scan-context.ts';

/** The name of a platform; one without words of its own says its id. */
export function sayPlatform(platform: string, { say }: Pick<Voice, 'say'>): string {
  return say(`platform.${platform}`);
}
