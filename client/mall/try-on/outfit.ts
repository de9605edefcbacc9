/** What is on together: a thing takes the place of what is worn where it goes. */
import type { WearPlace } from '../../../shared/wear.ts';

/** A dress goes in place of what is worn above and below, and the other way round. */
const INSTEAD: Readonly<Partial<Record<WearPlace, readonly WearPlace[]>>> = { whole: ['top', 'bottom'], top: ['whole'], bottom: ['whole'] };

export interface Placed { readonly place: WearPlace; readonly key: string }

/** An outfit with one thing more, last; what it takes the place of is off. */
export function putOn<T extends Placed>(outfit: readonly T[], thing: T): T[] {
  const off = new Set<WearPlace>([thing.place, ...INSTEAD[thing.place] ?? []]);
  return [...outfit.filter(({ place, key }) => key !== thing.key && !off.has(place)), thing];
}
