/** What goods are compared by, and their order by it. */
import { ATTRIBUTES } from '../../../../models/language/lexicon/words.ts';
import type { Attribute } from '../../../../models/language/lexicon/words.ts';
import { fact } from '../facts.ts';
import type { Fact } from '../facts.ts';
import { cheapestOf, priceOf, weightOf } from '../goods.ts';
import type { Item } from '../goods.ts';

/** The figure that an attribute is about. */
export function figureOf(item: Item, attribute: Attribute): { n: number; said: Fact } {
  const { dimensions: d, weight, id } = item.product;
  switch (ATTRIBUTES[attribute].figure) {
    case 'price': return { n: cheapestOf(item).price, said: priceOf(item, cheapestOf(item)) };
    case 'weight': return { n: weight, said: weightOf(item) };
    case 'height': return { n: d.height, said: fact({ kind: 'length', metres: d.height }, `products:${id}.dimensions.height`) };
    case 'size': {
      const longest = Math.max(d.width, d.height, d.depth);
      return { n: d.width * d.height * d.depth, said: fact({ kind: 'length', metres: longest }, `products:${id}.dimensions`) };
    }
  }
}

/** What is wanted first. */
export function byAttribute(items: readonly Item[], attribute: Attribute): Item[] {
  const turn = ATTRIBUTES[attribute].wants === 'least' ? 1 : -1;
  return items.toSorted((a, b) => turn * (figureOf(a, attribute).n - figureOf(b, attribute).n));
}
