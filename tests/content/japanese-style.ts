/** A letter that Japanese is written with. */
export const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]/u;

const letter = japanese.source;
const touching = new RegExp(`(?<=${letter})(?=[A-Za-z0-9(])|(?<=[A-Za-z0-9)])(?=${letter})`, 'gu');

/** Labels that a program prints this way, quoted letter by letter. */
const quotedLabels = ['「証明書のフィンガプリント(SHA-256)」'];

/** Where Latin letters or digits touch Japanese without a half-width space between them, each with what is around. */
export function withoutSpace(text: string): string[] {
  const ours = quotedLabels.reduce((rest, label) => rest.replaceAll(label, ''), text);
  return [...ours.matchAll(touching)].map(({ index }) => ours.slice(Math.max(0, index - 8), index + 8));
}

/** Ways of speaking that we do not use: too close, too wordy or too humble. */
export const stiff = /あなた|することができ|となっており|させていただ|に関しまして/;
