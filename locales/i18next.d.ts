import 'i18next';
import type { words } from './index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    resources: (typeof words)['ja'];
  }
}
