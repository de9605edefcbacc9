/** Parts of English sentences. Names of goods may be plural, so sentences keep verbs away from them. */
import type { Attribute } from '../../../../models/language/lexicon/words.ts';
import type { Priced } from '../acts.ts';
import type { Bought } from '../acts-affairs.ts';
import type { Fact, ProductFact } from '../facts.ts';
import type { SlotPlace } from '../place-words.ts';
import { listed, NOTHING, say } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import type { Pick } from './voice.ts';

export const list = (items: readonly (Fact | Sentence)[], link: 'and' | 'or' = 'and'): Sentence => listed(items, 'en', link);
const hasArticle = ({ value }: ProductFact): boolean => /^(the|a|an)\s/i.test(value.name.en);
export const the = (name: ProductFact): Sentence => (hasArticle(name) ? say`${name}` : say`the ${name}`);
export const The = (name: ProductFact): Sentence => (hasArticle(name) ? say`${name}` : say`The ${name}`);

export const MORE: Readonly<Record<Attribute, Sentence>> = {
  cheap: say`cheaper`,
  dear: say`dearer`,
  light: say`lighter`,
  heavy: say`heavier`,
  large: say`bigger`,
  small: say`smaller`,
  tall: say`taller`,
};
export const MOST: Readonly<Record<Attribute, Sentence>> = {
  cheap: say`the least expensive`,
  dear: say`the most expensive`,
  light: say`the lightest`,
  heavy: say`the heaviest`,
  large: say`the biggest`,
  small: say`the smallest`,
  tall: say`the tallest`,
};
export const STATES: Readonly<Record<string, Sentence>> = {
  placed: say`has been placed and waits for its payment`,
  paid: say`is paid and about to be packed`,
  packed: say`is packed and goes out next`,
  shipped: say`is on its way to you`,
  delivered: say`has been delivered`,
  cancelled: say`was cancelled`,
  returned: say`has been returned`,
};

/** `size 42` where a bare number would be a riddle. */
export const chosen = (choice: readonly Fact[]): Sentence =>
  list(choice.map((each) => (each.value.kind === 'code' && /^\d+$/.test(each.value.text) ? say`size ${each}` : each)));

export const bought = ({ name, quantity, choice }: Bought): Sentence => say`${quantity} × ${name}${choice.length > 0 ? say` in ${chosen(choice)}` : NOTHING}`;

export const priced = ({ name, price, colour, store }: Priced): Sentence =>
  say`${the(name)}${colour ? say` in ${colour}` : NOTHING}${store ? say` at ${store}` : NOTHING} for ${price}`;

export function standing({ side, kind, depth, shelf }: SlotPlace): Sentence {
  const by = {
    left: say`on the left`,
    right: say`on the right`,
    back: say`along the back wall`,
    middle: say`in the middle of the store`,
    window: say`in the window by the door`,
  }[side];
  const deep =
    depth === null ? NOTHING : { near: say`, close to the door`, half: say`, about half way in`, far: say`, towards the back` }[depth];
  const board =
    shelf === null
      ? { table: say`on the table `, plinth: say`on its own plinth `, stage: say`on the floor `, 'wall-bay': NOTHING, gondola: NOTHING }[
          kind
        ]
      : shelf.end === 'top'
        ? say`on the top shelf `
        : shelf.end === 'bottom'
          ? say`on the bottom shelf `
          : say`on the ${shelf.from} shelf from below `;
  const rack = kind === 'gondola' ? say`, on the free-standing shelves` : NOTHING;
  return say`${board}${by}${deep}${rack}`;
}

export const OPENERS: Readonly<Record<string, (pick: Pick) => Sentence>> = {
  found: (pick) => pick(say`Yes: there is `, say`We have `, say`Have a look at `),
  recommend: (pick) => pick(say`I would start with `, say`My picks would be `, say`You might like `),
  gift: (pick) => pick(say`As a present I would think of `, say`People are happy to unwrap `, say`For a gift, how about `),
  alternative: (pick) => pick(say`There is also `, say`You could also look at `, say`In the same vein there is `),
  popular: (pick) => pick(say`Quite a lot. To begin with, `, say`Let me name a few: `, say`For a start, `),
  closest: (pick) => pick(say`Closest to it would be `, say`The nearest I can offer is `),
};
