/** A part of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Characters of a name that are read to either side of a word: a name takes less. */
const longestName = 80;
/** Characters of a run of names that are read at once. */
const longestRun = 400;

/** Where names that rules tell stand in one text: the names are few, and their words many. */
export class NamesInText {
  readonly #text: string;
  readonly #present: readonly string[];
  #folded: string | undefined;
  readonly #places: Map<string, readonly number[]>;
  readonly #names = new Map<RegExp, Map<ReadonlySet<string>, readonly Stretch[]>>();

  /**
   * @param present words that stand in the text, in lower case
   * @param places where they begin, as far as that is known
   */
  constructor(text: string, present: Iterable<string>, places?: ReadonlyMap<string, readonly number[]>) {
    this.#text = text;
    this.#present = [...present];
    this.#places = new Map(places);
  }

  /**
   * The runs of letters, digits, `_`, `-`, `.`, `$` and blanks around these words
   * in which there is such a name, in their order.
   * @param name without the flags `g` and `y`
   */
  runsWith(name: RegExp, words: ReadonlySet<string>): readonly Stretch[] {
    const known = this.#names.get(name) ?? new Map<ReadonlySet<string>, readonly Stretch[]>();
    this.#names.set(name, known);
    const runs = known.get(words) ?? this.#search(name, words);
    known.set(words, runs);
    return runs;
  }

  #search(name: RegExp, words: ReadonlySet<string>): Stretch[] {
    const text = this.#text;
    const own = this.#present.filter((word) => words.has(word));
    const places: Stretch[] = [];
    for (const word of own) {
      const begins = this.#placesOf(word);
      if (begins === undefined) return [{ from: 0, to: text.length }];
      for (const from of begins) places.push({ from, to: from + word.length });
    }
    if (own.length > 1) places.sort((a, b) => a.from - b.from);
    const runs: Stretch[] = [];
    let read = 0;
    for (const place of places) {
      if (place.to <= read) continue;
      const run = this.#runAround(place);
      // A name may begin in what was cut off.
      read = run.to - place.from < longestRun ? run.to : run.to - longestName;
      if (name.test(text.slice(run.from, run.to))) runs.push(run);
    }
    return runs;
  }

  /** Undefined where it cannot be told: some letters outside of ASCII become two in lower case. */
  #placesOf(word: string): readonly number[] | undefined {
    const known = this.#places.get(word);
    if (known) return known;
    this.#folded ??= this.#text.toLowerCase();
    const folded = this.#folded;
    if (folded.length !== this.#text.length) return undefined;
    const places: number[] = [];
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) places.push(at);
    this.#places.set(word, places);
    return places;
  }

  #runAround({ from, to }: Stretch): Stretch {
    const text = this.#text;
    let [first, last] = [from, to];
    while (first > 0 && from - first < longestName && isOfName(text.charCodeAt(first - 1))) first -= 1;
    while (last < text.length && last - from < longestRun && isOfName(text.charCodeAt(last))) last += 1;
    return { from: first, to: last };
  }
}

const ofNames = new Uint8Array(128);
for (const sign of ' $-._0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')
  ofNames[sign.charCodeAt(0)] = 1;

const isOfName = (code: number) => code < 128 && ofNames[code] === 1;
