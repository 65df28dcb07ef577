import { type Bilingual, type Language, languages, otherLanguage } from '#domain/bilingual.ts';
import type { Fault } from '#domain/fault.ts';
import { languageName } from './language-name.ts';

/** An id with the line it stands on, where that is known. */
export interface PlacedId {
  readonly id: string;
  readonly line?: number;
}

/**
 * Ids that are repeated in a language, stand in one language only, or stand
 * out of order. One moved id is one fault, however far it moved: what counts
 * as in place is the longest order both languages share. Neither language is
 * taken for the right one when an id is missing; for the order English is.
 *
 * Faults come in the order of the text, so that obeying one after the other
 * mends the Japanese.
 */
export function orderedIdFaults(
  jaIds: readonly (string | PlacedId)[],
  enIds: readonly (string | PlacedId)[],
  files: Bilingual,
): Fault[] {
  const all = { ja: jaIds.map(placed), en: enIds.map(placed) };
  const lists = { ja: firstOfEach(all.ja), en: firstOfEach(all.en) };
  const inPlace = sharedOrder(lists.ja, lists.en);
  return [
    ...languages.flatMap((language) => repeatedIdFaults(all[language], files[language])),
    ...lists.en.flatMap((entry) => {
      const translation = lists.ja.find(({ id }) => id === entry.id);
      if (translation === undefined) return missingIdFault(entry, 'ja', lists, files);
      return inPlace.has(entry.id) ? [] : movedIdFault(translation, entry, lists, files);
    }),
    ...lists.ja
      .filter((entry) => !isIn(lists.en)(entry))
      .map((entry) => missingIdFault(entry, 'en', lists, files)),
  ];
}

type Lists = Bilingual<readonly PlacedId[]>;

const placed = (id: string | PlacedId): PlacedId => (typeof id === 'string' ? { id } : id);

function firstOfEach(list: readonly PlacedId[]): PlacedId[] {
  return list.filter(({ id }, index) => list.findIndex((other) => other.id === id) === index);
}

function repeatedIdFaults(list: readonly PlacedId[], file: string): Fault[] {
  return firstOfEach(list).flatMap((first) => {
    const [second] = list.filter((other) => other.id === first.id && other !== first);
    if (second === undefined) return [];
    return {
      file: place(file, second),
      record: first.id,
      problem: `the id is used again; it already stands at ${place(file, first)}`,
      cure: 'Give the second one an id of its own.',
    };
  });
}

function missingIdFault(entry: PlacedId, lacking: Language, lists: Lists, files: Bilingual): Fault {
  const having = otherLanguage(lacking);
  const before = lists[having].slice(0, lists[having].indexOf(entry)).findLast(isIn(lists[lacking]));
  const neighbour = lists[lacking].find(({ id }) => id === before?.id);
  const goal = after(entry, lists[having]);
  return {
    file: place(files[lacking], neighbour),
    record: entry.id,
    problem: `missing in ${languageName[lacking]}; the ${languageName[having]} has it at ${place(files[having], entry)}, ${goal}`,
    cure: `Add "${entry.id}" to ${files[lacking]} ${goal}, or remove it from ${files[having]}.`,
  };
}

function movedIdFault(ja: PlacedId, en: PlacedId, lists: Lists, files: Bilingual): Fault {
  const goal = after(en, lists.en);
  return {
    file: place(files.ja, ja),
    record: ja.id,
    problem: `out of order: it stands ${after(ja, lists.ja)} in Japanese, but ${goal} in English (${place(files.en, en)})`,
    cure: `Move "${ja.id}" in ${files.ja} so that it stands ${goal}.`,
  };
}

/** The ids of the longest common subsequence. */
function sharedOrder(ja: readonly PlacedId[], en: readonly PlacedId[]): Set<string> {
  const inEnglish = new Map(en.map(({ id }, index) => [id, index]));
  const position = (id = '') => inEnglish.get(id) ?? -1;
  const longer = (a: readonly string[], b: readonly string[]) => (b.length > a.length ? b : a);

  // For each Japanese id, the longest run of ids up to it that keeps the English order.
  const runs: (readonly string[])[] = [];
  for (const { id } of ja.filter(isIn(en))) {
    const before = runs.filter((run) => position(run.at(-1)) < position(id));
    runs.push([...before.reduce(longer, []), id]);
  }
  return new Set(runs.reduce(longer, []));
}

function isIn(list: readonly PlacedId[]) {
  return ({ id }: PlacedId) => list.some((other) => other.id === id);
}

/** Where in its list an entry stands. */
function after(entry: PlacedId, list: readonly PlacedId[]): string {
  const before = list[list.indexOf(entry) - 1];
  return before ? `after "${before.id}"` : 'at the beginning';
}

function place(file: string, entry: PlacedId | undefined): string {
  return entry?.line === undefined ? file : `${file}:${entry.line}`;
}
