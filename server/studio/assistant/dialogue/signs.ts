/** What a question is understood against, as signs that the reader of goals was taught with. */
import type { Reading } from '../../../../models/language/model.ts';
import { colourwaysFor } from '../colours.ts';
import { numberOf } from '../numbers.ts';
import { questionIn } from '../questions.ts';
import type { Goods, Item } from '../goods.ts';
import { itemsOf } from '../scene.ts';
import type { Referred } from '../referring/index.ts';
import type { Wish } from '../wish.ts';
import type { Around } from './around.ts';
import { clausesOf } from './clauses.ts';

export interface Told extends Around {
  readonly text: string;
  /** Of the whole text. */
  readonly reading: Reading;
  readonly wish: Wish;
  readonly referred: Referred;
  /** The tool that waits for a yes. */
  readonly pending: string | null;
}

export function signsOf({ text, reading, wish, referred, pending, before, bought, looking, here, goods }: Told): readonly string[] {
  const known = itemsOf(wish.products, here, goods), spokenOf = before.products.length, spoken = [...itemsOf(before.products, here, goods), ...(looking ? [looking] : [])],
    isKindSpokenOf = wish.kind !== null && itemsOf(before.products, here, goods).some(({ product }) => wish.kind?.of.has(product.category));
  const named = Object.entries({
    kind: wish.kind, stranger: wish.stranger, colour: wish.colour, size: wish.size, most: wish.most, least: wish.least, quantity: wish.quantity,
    order: wish.order, store: wish.store, attribute: wish.attribute, material: wish.material, nth: wish.nth, age: wish.age, words: wish.words,
    quality: wish.qualities[0] ?? null, avoid: wish.avoid[0] ?? null,
  }).flatMap(([name, value]) => (value === null ? [] : [`has:${name}`]));
  return [
    `before:${before.goal ?? 'nothing'}`,
    `earlier:${before.earlier ?? 'nothing'}`,
    `acted:${before.acted ?? 'nothing'}`,
    `spoken:${spokenOf > 1 ? 'many' : spokenOf === 1 ? 'one' : 'none'}`,
    `several:${before.several.length > 1 ? 'yes' : 'no'}`,
    `waits:${pending ?? before.open?.name ?? (before.offerLead === null ? 'no' : 'lead')}`,
    `holds:${looking === null ? 'no' : looking.product.id === before.looking ? 'still' : 'new'}`,
    `owns:${bought.size > 0 ? 'yes' : 'no'}`,
    `named:${wish.doubtful ? 'doubt' : known.length > 1 ? 'many' : known.length === 1 ? (before.products.includes(wish.products[0] ?? '') ? 'same' : 'one') : 'none'}`,
    ...(wish.products.some((id) => bought.has(id)) ? ['named:own'] : []),
    ...(isKindSpokenOf ? ['kind:same'] : []),
    ...named,
    `reads:${reading.intent}${reading.confidence > 0.85 ? '!' : reading.confidence > 0.5 ? '' : '?'}`,
    ...(reading.second.confidence > 0.1 ? [`second:${reading.second.intent}`] : []),
    `mood:${reading.mood}`,
    `refers:${referred.named.length > 0 ? 'named' : referred.spokenOf.length > 0 ? 'spoken' : 'nothing'}${referred.sure > 0.85 ? '!' : referred.sure > 0.5 ? '' : '?'}`,
    ...ownOf(text, wish, spoken, bought, goods),
    ...answersOf(text, here, goods),
    `asks:${questionIn(text) ?? 'no'}`,
    `parts:${Math.min(3, clausesOf(text).length)}`,
    `length:${lengthOf(text)}`,
    ...(/[?？]\s*$/.test(text) ? ['ends:?'] : []),
  ];
}

/** What is said that is of the goods spoken of: one of their prices, sizes or colours; or of a kind that was bought. */
function ownOf(text: string, { colour, kind }: Wish, spoken: readonly Item[], bought: ReadonlySet<string>, { items }: Goods): readonly string[] {
  const figures = amountsIn(text), prices = new Set(spoken.flatMap(({ variants }) => variants.map(({ price }) => price))), sizes = new Set(spoken.flatMap(({ product }) => product.sizes.flatMap((size) => numberOf(size) ?? [])));
  return [
    ...(figures.some((n) => prices.has(n * 100)) ? ['figure:price'] : figures.some((n) => sizes.has(n)) ? ['figure:size'] : figures.length > 0 ? ['figure:other'] : []),
    ...(colour === null || spoken.length === 0 ? [] : [spoken.some(({ product }) => colourwaysFor(product, colour).length > 0) ? 'colour:own' : 'colour:other']),
    ...(kind !== null && items.some(({ product }) => bought.has(product.id) && kind.of.has(product.category)) ? ['kind:bought'] : []),
  ];
}
/** Figures of a text, in digits or as Chinese writes them from ten on. */
const amountsIn = (text: string): readonly number[] => (text.match(/\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百千万零]{2,}/gu) ?? []).flatMap((each) => numberOf(each) ?? []);

/** How well the goods of this place answer what is said, and whether some elsewhere do better. */
function answersOf(text: string, here: readonly Item[], { items, needs }: Goods): readonly string[] {
  const fit = needs.fit(text), best = (of: readonly Item[]): number => Math.max(...of.map(fit)), near = best(here), far = here === items ? near : best(items),
    how = (fits: number): string => (fits >= needs.likely + 1.5 ? 'plainly' : fits >= needs.likely ? 'likely' : fits >= needs.likely - 1.5 ? 'maybe' : 'no');
  return [`answers:${how(near)}`, ...(far >= near + 1.5 ? [`elsewhere:${how(far)}`] : [])];
}

/** Words, or Chinese characters two by two. */
function lengthOf(text: string): string {
  const n = /\p{Script=Han}/u.test(text) ? [...text].length / 2 : text.trim().split(/\s+/).length;
  return n <= 2 ? 'word' : n <= 5 ? 'few' : n <= 10 ? 'some' : 'many';
}
