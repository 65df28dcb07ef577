import type { Source } from '#domain/source.ts';
import { sources } from './sources.ts';

const byId = new Map(sources.map((source) => [source.id, source]));

/** The source with this id. @throws when there is none: a text names a source that does not exist. */
export function findSource(id: string): Source {
  const source = byId.get(id);
  if (!source) throw new Error(`content/sources.ts has no source "${id}"`);
  return source;
}
