/**
 * Which colour and size of a product a text means. Beside what is said, what was said of it before holds on: a new
 * colour keeps the size and a new size the colour, until another product is spoken of. What a search was bounded by
 * holds for what it found.
 */
import { colourSaid, colourWord, colourwaysFor } from './colours.ts';
import type { Item } from './goods.ts';
import type { Remembered } from './memory.ts';
import { OWN_SIZE, sizeIn, sizeSaid } from './sizes.ts';
import type { Wish } from './wish.ts';

export interface Choice {
  /** In words that its colourways answer to, or as it was asked for where it is made in no such colour. */
  readonly colour: string | null;
  /** One of its sizes, `OWN_SIZE`, or as it was asked for where there is no such size. */
  readonly size: string | null;
}

export function choiceIn(text: string, { product }: Item, wish: Pick<Wish, 'colour' | 'size' | 'products'>, before: Remembered): Choice {
  const isSpokenOf = before.products[0] === product.id || before.choice?.product === product.id,
    said = colourSaid(text, product, { isSpokenOf }),
    size = sizeSaid(text, product, chosenBefore(product.id, before)?.size ?? null),
    asked = wish.colour === null || isItsName(wish.colour, text, product) ? null : wish.colour;
  return {
    colour: said?.words ?? asked ?? colourWord(text, product, isSpokenOf),
    size: size === undefined ? (product.sizes.length > 0 ? wish.size : null) : size,
  };
}

/** What was chosen of a product so far: by questions about it, or by the search that found it. */
export function chosenBefore(id: string, { choice, wish, products }: Remembered): Choice | null {
  if (choice?.product === id) return choice;
  return wish?.intent === 'find' && wish.products.length === 0 && products.includes(id) ? { colour: wish.colour, size: wish.size } : null;
}

/** What is meant now, with what holds on of it. */
export function choiceHeld(now: Choice, { product }: Item, before: Remembered): Choice {
  const held = chosenBefore(product.id, before),
    isMade = held?.colour && colourwaysFor(product, held.colour).length > 0,
    isSized = held?.size && (held.size === OWN_SIZE || sizeIn(held.size, product.sizes) !== null);
  return { colour: now.colour ?? (isMade ? held.colour : null), size: now.size ?? (isSized ? held.size : null) };
}

/** A colour that was read in what the product is called, and told as none. */
const isItsName = (colour: string, text: string, product: Item['product']): boolean =>
  colourwaysFor(product, colour).length > 0 && colourSaid(text, product) === null;
