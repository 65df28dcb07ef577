/** What a translation must carry over unchanged. */
export type FigureKind = 'date' | 'number' | 'product' | 'url' | 'identifier';

/** How one kind of figure is recognised. */
export interface Finder {
  readonly kind: FigureKind;
  /** Global, so that every occurrence is found. */
  readonly pattern: RegExp;
  /** The canonical value; undefined when the match is no figure after all (a thirteenth month). */
  readonly value: (match: RegExpExecArray) => string | undefined;
  /** Whether the other language may leave it unsaid. */
  readonly optional?: (match: RegExpExecArray) => boolean;
}

/** A figure at its place in the text. */
export interface Found {
  readonly kind: FigureKind;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly optional: boolean;
}

/**
 * Everything the finders recognise, in the order of the text. Earlier finders
 * win: what they take is hidden from the later ones, so that the digits of a
 * name are not numbers again.
 */
export function findAll(text: string, finders: readonly Finder[]): Found[] {
  const found: Found[] = [];
  let rest = text;
  for (const { kind, pattern, value, optional } of finders) {
    for (const match of rest.matchAll(pattern)) {
      const canonical = value(match);
      if (canonical === undefined) continue;
      const start = match.index;
      const end = start + match[0].length;
      found.push({ kind, value: canonical, start, end, optional: optional?.(match) ?? false });
      rest = rest.slice(0, start) + '\0'.repeat(end - start) + rest.slice(end);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
