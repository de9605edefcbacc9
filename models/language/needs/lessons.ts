/** Lessons out of what was written: needs among goods, and words of one matter among other matters. */
import { bagOf, bagOfProduct } from './bags.ts';
import type { Bag, Described } from './bags.ts';
import { overlapOf, saidBy } from './overlap.ts';
import type { Lesson } from './train.ts';
import type { Need, Written } from './written.ts';

/** A product of some store. */
export interface Good extends Described {
  readonly id: string;
  readonly store: string;
}
export interface Taught {
  readonly things: readonly Bag[];
  readonly lessons: readonly Lesson[];
}

/** How much it counts that a need finds its goods in the whole mall and among all that was invented. */
const IN_ALL = 0.3;

/** @param needs those of what was written that are to be learnt from; what names none of the goods is left out */
export function lessonsOf(goods: readonly Good[], needs: readonly Need[], { matters }: Pick<Written, 'matters'>): Taught {
  const numbers = new Map(goods.map(({ id }, i) => [id, i])),
    inventedStores = new Set(needs.flatMap(({ from, store }) => (from === 'invented' && store !== null ? [store] : []))),
    all = Int32Array.from(goods.keys()),
    mall = all.filter((i) => !inventedStores.has((goods[i] as Good).store)),
    stores = new Map([...Map.groupBy(all, (i) => (goods[i] as Good).store)].map(([store, of]) => [store, Int32Array.from(of)])),
    overlap = overlapOf(goods.map(saidBy));
  const said = needs.flatMap(({ text, right, store }): Lesson[] => {
    const known = right.flatMap((id) => numbers.get(id) ?? []),
      among = store === null ? mall : (stores.get(store) ?? mall),
      here = known.filter((i) => among.includes(i));
    if (known.length === 0) return [];
    const shared = { need: bagOf(text), overlaps: overlap.of(text) };
    return [...(here.length > 0 && among.length > 1 ? [{ ...shared, right: here, among, weight: 1 }] : []), { ...shared, right: known, among: all, weight: IN_ALL }];
  });
  const things = goods.map(bagOfProduct),
    of = matters.flatMap((matter) => [
      { of: matter.things, by: matter.needs },
      { of: matter.needs, by: matter.things },
    ]);
  const first = things.length,
    half = (odd: number): Int32Array => Int32Array.from({ length: matters.length }, (_, i) => first + 2 * i + odd),
    halves = [half(0), half(1)] as const;
  const matched = of.flatMap(({ by }, i): Lesson[] =>
    by.map((words) => ({ need: bagOf(words), overlaps: null, right: [first + i], among: halves[(i % 2) as 0 | 1], weight: 1 })),
  );
  return { things: [...things, ...of.map((each) => bagOf(each.of.join(', ')))], lessons: [...said, ...matched] };
}
