/** Which goods keep to a wish. */
import type { StockItem } from '../../../storage/catalogue.ts';
import { basicColour, colourwaysFor } from '../colours.ts';
import type { Item } from '../goods.ts';
import { HELD, holds } from '../held.ts';
import { idOf, MADE_OF } from '../needs.ts';
import type { Scene } from '../scene.ts';
import { CATEGORIES } from '../../../../models/language/lexicon/categories.ts';
import { isHan, stem } from '../../../../models/language/tokens.ts';
import { sizeIn } from '../sizes.ts';
import { unitsIn } from '../terms.ts';

/** Goods that keep to the bounds of the wish, with a variant that keeps to all of them at once. */
export function within({ wish }: Pick<Scene, 'wish'>, items: readonly Item[]): Item[] {
  // A word that is in names is narrower than its kind: not the rain boots; another one is the kind: no teddies.
  const avoided = wish.avoid.map((word): Avoided => {
    const isColour = basicColour(word) !== null;
    return { word, isColour, bare: stem(word), isName: !isColour && items.some((item) => isNamed(item, word)) };
  });
  return items.filter((item) => {
    const { product } = item;
    return (
      variantsWithin({ wish }, item).length > 0 &&
      !wish.seen.includes(product.id) &&
      wish.qualities.every((tag) => product.tags.includes(tag)) &&
      (wish.material === null || madeOf(item, wish.material)) &&
      avoided.every((each) => !shuns(item, each)) &&
      (wish.age === null || suitsAge(item, wish.age))
    );
  });
}

/** What can be bought of a product that keeps to the size, the colours and the price of the wish. */
export function variantsWithin({ wish }: Pick<Scene, 'wish'>, { product, variants }: Item): StockItem[] {
  const avoided = wish.avoid.filter((word) => !HELD[word]).map((word) => colourwaysFor(product, word).map(({ id }) => id)),
    colours = wish.colour === null ? null : colourwaysFor(product, wish.colour).map(({ id }) => id),
    size = wish.size === null || product.sizes.length === 0 ? undefined : sizeIn(wish.size, product.sizes);
  return variants.filter(
    (v) =>
      v.onHand > 0 &&
      (size === undefined || v.size === size) &&
      (colours?.includes(v.colour) ?? true) &&
      avoided.every((ways) => !ways.includes(v.colour)) &&
      (wish.most === null || v.price <= wish.most) &&
      (wish.least === null || v.price >= wish.least),
  );
}

/** Words for a material of either language name the same one. */
export function madeOf({ product: { material } }: Item, words: string): boolean {
  const id = idOf(words),
    row = id === null ? null : MADE_OF[id],
    said = row ? [...row.en, ...row.zh] : [words.toLowerCase()];
  return said.some((word) => material.en.toLowerCase().includes(word) || material.zh.includes(word));
}

interface Avoided {
  readonly word: string;
  /** Without its ending. */
  readonly bare: string;
  readonly isColour: boolean;
  /** Whether it is in names, and no colour. */
  readonly isName: boolean;
}
/** Whether it is what is not wanted; a colour is looked for in its colourways. */
function shuns(item: Item, { word, bare, isColour, isName }: Avoided): boolean {
  const { category, tags } = item.product,
    kind = CATEGORIES[category];
  if ((category === word && !isName) || (isName && isNamed(item, word))) return true;
  if (!isName && kind && [...kind.en, ...kind.zh].some((each) => stem(each) === bare)) return true;
  return tags.includes(word) || holds(item.product, word) || (!isColour && madeOf(item, word));
}
const isNamed = ({ product: { name }, terms: { units } }: Item, word: string): boolean =>
  isHan(word) ? name.zh.includes(word) : units.en.includes(stem(word.toLowerCase()));

/** European sizes of children's shoes at each age, as makers' charts give them. */
const CHILD_SIZE: readonly (readonly [least: number, most: number])[] = [
  [16, 20],
  [19, 22],
  [22, 25],
  [24, 27],
  [26, 28],
  [27, 30],
  [29, 31],
  [30, 32],
  [31, 33],
  [32, 34],
  [33, 36],
  [34, 37],
  [35, 38],
];
/** Least size of shoes that grown-ups' ranges begin with. */
const GROWN = 35;

/** For a child of so many years: what is made for children, and shoes in a size that such a child may wear. */
export function suitsAge({ product: { tags, sizes } }: Item, age: number): boolean {
  if (age <= 12 && !tags.includes('kids')) return false;
  const numbers = sizes.map(Number).filter((n) => n >= 16 && n < GROWN),
    range = CHILD_SIZE[age];
  return numbers.length === 0 || numbers.length < sizes.length || !range || numbers.some((n) => n >= range[0] && n <= range[1]);
}

/** How many of the words a product's name and description share, so that a need in words finds what says it. */
export const sharedWords = (words: string, { terms: { said } }: Item): number =>
  new Set(unitsIn(words).filter((unit) => said.has(unit))).size;
