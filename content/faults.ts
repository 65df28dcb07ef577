import type { Bilingual } from '#domain/bilingual.ts';
import { figureFaults } from '#domain/bilingual-text/check-parity.ts';
import type { Fault } from '#domain/fault.ts';

/** Every source that anything in a record rests on, with what rests on it. */
export function citedIn(value: unknown, record = ''): { record: string; source: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'source') return [{ record, source: String(inner) }];
    if (key === 'sources') return (inner as string[]).map((source) => ({ record, source }));
    return citedIn(inner, pathTo(record, key, inner));
  });
}

/** The way to a part of a record: by its id where it has one. */
function pathTo(record: string, key: string, value: unknown): string {
  const id = (value as { id?: unknown } | null)?.id;
  return [record, typeof id === 'string' ? id : key].filter(Boolean).join('.');
}

/** Every pair of texts inside a record says the same figures. */
export function bilingualFaults(
  value: unknown,
  file: string,
  record: string,
  products: readonly Bilingual[],
): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const { ja, en } = value as Partial<Bilingual<unknown>>;
  if (typeof ja === 'string' && typeof en === 'string')
    return figureFaults({ ja, en }, { file, record, products });
  return Object.entries(value).flatMap(([key, inner]) =>
    bilingualFaults(inner, file, pathTo(record, key, inner), products),
  );
}

/** Ids that two records share. */
export function repeated(ids: readonly string[], file: string): Fault[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => ({
    file,
    record: id,
    problem: 'the id stands twice',
    cure: 'Give one of the records an id of its own.',
  }));
}

/** Ids that a record names and `where` does not have. */
export function unknown(
  ids: readonly string[],
  known: readonly { readonly id: string }[],
  file: string,
  record: string,
  where: string,
): Fault[] {
  const all = new Set(known.map(({ id }) => id));
  return ids
    .filter((id) => !all.has(id))
    .map((id) => ({
      file,
      record,
      problem: `it names "${id}", which ${where} does not have`,
      cure: `Correct the id, or add the record to ${where}.`,
    }));
}
