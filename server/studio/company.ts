import { complementsOf } from '../../models/layout/complements.ts';
import type { Complements } from '../../models/layout/complements.ts';
import type { Assortment } from '../storage/assortment.ts';
import { readBaskets } from '../storage/baskets.ts';
import type { Db } from '../storage/open.ts';

/** Milliseconds that what goes together in a store is good for, while its assortment stays. */
const FRESH = 10 * 60_000;

/** Which goods of a store go together, by its orders and its catalogue. @param now milliseconds since 1970 */
export function openCompany(db: Db, now: () => number): (assortment: Assortment) => Complements {
  const known = new Map<string, { readonly at: number; readonly assortment: Assortment; readonly complements: Complements }>();
  return (assortment) => {
    const { id } = assortment.store, at = now(), before = known.get(id);
    if (before && before.assortment === assortment && at - before.at < FRESH) return before.complements;
    const complements = complementsOf(assortment.products, readBaskets(db, id));
    known.set(id, { at, assortment, complements });
    return complements;
  };
}
