/** The goods of the place where one stands, and how rare words are among them: worked out once of the same goods and place. */
import { isHan } from '../../../../models/language/tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rarity is 1 for what one of the goods here has, and less the more of them have it. */
export interface Near {
  /** Entries of the goods that are here. */
  readonly entries: readonly number[];
  isHere(i: number): boolean;
  /** Of a word of English names, or a character of Chinese ones. */
  named(word: string): number;
  /** Of a word that is told of goods. */
  told(word: string): number;
  /** Of characters that stand together in a name. */
  run(run: string): number;
  /** [entries]: the rarities of the words of its English name, and of the characters of its Chinese one, added up. */
  readonly wholeEn: Float64Array;
  readonly wholeZh: Float64Array;
}

const KNOWN = new WeakMap<Vocabulary, Map<string | null, Near>>();
/** @param place the store's id; null where all goods are near */
export function nearOf(words: Vocabulary, place: string | null): Near {
  const places = KNOWN.get(words) ?? new Map<string | null, Near>(),
    near = places.get(place) ?? look(words, place);
  KNOWN.set(words, places);
  places.set(place, near);
  return near;
}

function look({ entries: all, stores, named, told }: Vocabulary, place: string | null): Near {
  const entries = place === null ? all.map((_, i) => i) : (stores.get(place) ?? []),
    size = Math.max(1, entries.length),
    whole = Math.log(1 + size);
  const isHere = (i: number): boolean => place === null || all[i]?.store === place,
    rarity = (count: number): number => Math.log(1 + size / Math.max(1, count)) / whole,
    countOf = (list: readonly number[]): number => (place === null ? list.length : list.filter(isHere).length);
  const raritiesIn = (lists: ReadonlyMap<string, readonly number[]>): ((word: string) => number) => {
    const rarities = new Map(Array.from(lists, ([word, list]) => [word, rarity(countOf(list))])),
      unheard = rarity(0);
    return (word) => rarities.get(word) ?? unheard;
  };
  const ofName = raritiesIn(named);
  return {
    entries,
    isHere,
    named: ofName,
    told: raritiesIn(told),
    run(run) {
      const having = named.get(String.fromCodePoint(run.codePointAt(0) ?? 0)) ?? [];
      return rarity(having.filter((i) => isHere(i) && all[i]?.zh.includes(run)).length);
    },
    wholeEn: Float64Array.from(all, ({ en }) => en.reduce((sum, word) => sum + ofName(word), 0)),
    wholeZh: Float64Array.from(all, ({ zh }) => [...zh].reduce((sum, one) => sum + (isHan(one) ? ofName(one) : 0), 0)),
  };
}
