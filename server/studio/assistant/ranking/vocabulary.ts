/** Which of all goods have a word in their names, and which say it at all: read once of the same goods. */
import type { Goods, Item } from '../goods.ts';

export interface Vocabulary {
  /** Places in `goods.items` of those that have a unit in a name, and of those that say it anywhere. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  readonly said: ReadonlyMap<string, readonly number[]>;
  readonly placeOf: ReadonlyMap<Item, number>;
}

const KEPT = new WeakMap<Goods, Vocabulary>();

export function vocabularyOf(goods: Goods): Vocabulary {
  const kept = KEPT.get(goods);
  if (kept) return kept;
  const named = new Map<string, number[]>(),
    said = new Map<string, number[]>();
  goods.items.forEach(({ terms }, i) => {
    for (const unit of new Set([...terms.units.en, ...terms.units.zh])) put(named, unit, i);
    for (const unit of terms.said) put(said, unit, i);
  });
  const made = { named, said, placeOf: new Map(goods.items.map((item, i) => [item, i])) };
  KEPT.set(goods, made);
  return made;
}

function put(lists: Map<string, number[]>, unit: string, i: number): void {
  const list = lists.get(unit);
  if (list) list.push(i);
  else lists.set(unit, [i]);
}
