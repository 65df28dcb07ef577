export { version } from '#content/version.ts';
