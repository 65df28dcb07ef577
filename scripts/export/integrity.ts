import { createHash } from 'node:crypto';

/** What a policy names a text by. */
export function sha256(text: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
