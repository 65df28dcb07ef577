import { type CodeClass, codeClasses } from './guide.ts';
import type { IdentifiedBy, Pattern, Pinned } from './pattern.ts';

/** The classes that the rules of a pattern give, in the order in which a reader has to act. */
export function classesOf({ rules }: Pick<Pattern, 'rules'>): CodeClass[] {
  const given = new Set(rules.map((rule) => rule.class));
  return codeClasses.filter((each) => given.has(each));
}

/** What the rules compare, each once. */
export function pinnedBy({ rules }: Pick<Pattern, 'rules'>): Pinned[] {
  return [...new Set(rules.map(({ pinned }) => pinned))];
}

/** How the rules say that code names what it accepts, each once; empty where they do not say it. */
export function identifiedBy({ rules }: Pick<Pattern, 'rules'>): IdentifiedBy[] {
  return [...new Set(rules.flatMap(({ by }) => by ?? []))];
}
