/** A part of a question as it is understood, and what it is understood against. */
import type { Goal } from '../goals.ts';
import type { Goods, Item } from '../goods.ts';
import type { Remembered } from '../memory.ts';
import type { Wish } from '../wish.ts';

/** `named` tells whether goods are named in the text itself. */
export interface Clause {
  readonly text: string;
  readonly goal: Goal;
  readonly wish: Wish;
  readonly named: boolean;
}
export interface Around {
  readonly goods: Goods;
  readonly here: readonly Item[];
  readonly before: Remembered;
  /** Ids of what the shopper ordered. */
  readonly bought: ReadonlySet<string>;
  readonly looking: Item | null;
}
