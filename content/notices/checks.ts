import type { Flow } from '#domain/self-check/flow.ts';
import { azureStorageTls2024Check } from './azure-storage-tls-2024/check/flow.ts';

/** The self-check of each notice that has one. */
export const checks: readonly Flow[] = [azureStorageTls2024Check];
