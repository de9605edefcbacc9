/** A question that only changes the last one: a colour, a size, a bound, another kind. */
import type { Intent } from '../../../models/language/labels.ts';
import type { Goal } from './goals.ts';
import { areApart, partOf } from './kinds.ts';
import type { Remembered } from './memory.ts';
import { numberOf } from './numbers.ts';
import type { Wish } from './wish.ts';

/** What a colour, a size or another product alone can be asked about. */
export const REFINABLE: ReadonlySet<Goal> = new Set([
  'price',
  'stock',
  'sizes',
  'colours',
  'material',
  'measure',
  'describe',
  'find',
  'where',
  'recommend',
  'alternative',
  'compare',
]);
const GOODS_WISHES: ReadonlySet<Intent> = new Set(['find', 'recommend', 'alternative']);
/** What is told of a thing in all of its colours and sizes: one of them named after it asks whether that is there. */
const OF_ALL: ReadonlySet<Intent> = new Set(['sizes', 'colours', 'material', 'measure', 'describe', 'where']);

/** What a change of the last question asks. */
function intentAfter(now: Wish, { wish: before, products }: Remembered): Intent {
  const isChosen = now.colour !== null || now.size !== null;
  if (!before) return isChosen ? 'stock' : now.kind || now.most !== null || now.qualities.length > 0 ? 'find' : 'describe';
  const wide = now.most !== null || now.least !== null || now.qualities.length > 0 || now.age !== null,
    isOther = !GOODS_WISHES.has(before.intent);
  const listed = before.kind !== null && before.products.length === 0 && products.length > 1;
  if (listed && now.products.length === 0 && isOther && before.intent !== 'compare') return 'find';
  if (wide && products.length > 1 && isOther) return 'find';
  if (isChosen && OF_ALL.has(before.intent) && now.products.length === 0 && now.kind === null) return 'stock';
  if (REFINABLE.has(before.intent)) return before.intent;
  return isChosen ? 'stock' : now.kind || now.most !== null || now.qualities.length > 0 ? 'find' : 'describe';
}

/** What it names replaces, what it leaves out stays. */
export function refined(read: Wish, text: string, remembered: Remembered): Wish {
  const { wish: before, products } = remembered,
    // What a thing is for is no other thing: mugs, and then `for cocoa`.
    isAside = before?.kind && read.kind !== null && areApart(read.kind, before.kind) && partOf(read.kind.words, text) === 'beside',
    now = isAside ? { ...read, kind: null, words: read.words ?? text } : read,
    intent = intentAfter(now, remembered);
  if (!before) return { ...now, intent };
  const elsewhere = now.kind !== null && before.kind !== null && areApart(now.kind, before.kind),
    isPlain = before.kind !== null && (now.material !== null || now.colour !== null || now.words !== null);
  // What it is made of says more than that it is a present.
  const qualities = [...new Set([...before.qualities.filter((tag) => !(isPlain && tag === 'gift')), ...now.qualities])].filter(
    (tag) => !now.avoid.includes(tag),
  );
  const most = now.most ?? (now.least === null ? (amendedMost(text, now, before) ?? before.most) : null),
    least = now.least ?? (now.most === null ? before.least : null);
  // Another kind of thing is another wish, unless it only sets the last one right.
  if (elsewhere)
    return SET_RIGHT.test(text)
      ? { ...now, intent: 'find', most, least, qualities, age: now.age ?? before.age, earlier: before.earlier }
      : { ...now, intent: 'find' };
  const other = now.products.length > 0 || now.kind !== null || now.stranger !== null;
  const asksGoods = GOODS_WISHES.has(intent),
    carried = other && !asksGoods ? null : before;
  return {
    ...now,
    intent,
    products: other ? now.products : asksGoods ? before.products : now.nth === null ? products.slice(0, 1) : [],
    kind: other ? now.kind : before.kind,
    colour: now.colour ?? carried?.colour ?? null,
    size: now.size ?? carried?.size ?? null,
    most,
    least,
    qualities,
    attribute: now.attribute ?? before.attribute,
    material: now.material ?? before.material,
    quantity: now.quantity,
    age: now.age ?? before.age,
    avoid: [...new Set([...before.avoid, ...now.avoid])].filter((word) => word !== now.colour && word !== now.material),
    words: now.words ?? (other ? null : before.words),
    earlier: before.earlier,
  };
}

const SET_RIGHT = /\b(?:not|no|instead|rather|i mean|meant|sorry)\b|不是|[说打]错|换成|改成|我是说/i;

/** Another bound in a number alone, where there was one: `actually make that 400`, 四百也行. */
function amendedMost(text: string, { size, quantity }: Wish, { most }: Wish): number | null {
  const amount = most === null || size !== null || quantity !== null ? null : AMOUNT.exec(text)?.[0];
  const n = amount === undefined || amount === null ? null : numberOf(amount);
  return n === null || n < 20 ? null : Math.round(n * 100);
}
const AMOUNT =
  /\d{2,5}|[一二两三四五六七八九十百千万]{2,}|\b(?:one|two|three|four|five|six|seven|eight|nine|a) (?:hundred|thousand)(?: and [a-z]+)?/i;
