import type { Notice } from '#domain/notice/notice.ts';
import { azureStorageTls2024 } from './azure-storage-tls-2024/record.ts';

/** Every notice we explain, newest first. */
export const notices: readonly Notice[] = [azureStorageTls2024];
