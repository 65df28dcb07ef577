/** Characters that a terminal or a viewer obeys instead of showing: controls, and marks that turn the text round. */
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** One line of text that does nothing but stand there. Tabs and line ends become blanks, other controls `\ufffd`. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n|[\t\r\n]/g, ' ')
    .replace(obeyed, '\ufffd');
}

/** JSON in one line, in which what a terminal would obey stands escaped, so that nothing is lost. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    obeyed,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
