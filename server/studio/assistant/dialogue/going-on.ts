/** A call that waits for a word more, and the few words that give it. */
import type { Reading } from '../../../../models/language/model.ts';
import { choiceIn } from '../chosen.ts';
import { numberOf } from '../numbers.ts';
import { piecesSaid } from '../pieces.ts';
import { itemsOf } from '../scene.ts';
import type { Goal } from '../goals.ts';
import type { Call } from '../memory.ts';
import { clauseOf } from './hearing.ts';
import type { Around } from './around.ts';
import { namedBy } from './referents.ts';

/** A call that waits for a size, a colour, a number or an order, and the few words that name it. */
export function goneOnWith(text: string, goal: Goal, reading: Reading, around: Around): Call | null {
  const {
    goods,
    here,
    before: { open, ...known },
  } = around;
  if (!open || !GOES_ON.has(goal) || text.length > (/\p{Script=Han}/u.test(text) ? 14 : 40) || /(?:[?？]|呢)$/u.test(text.trim())) return null;
  const { wish } = clauseOf(text, reading, 'refine', { ...around, before: { ...known, open, wish: null } });
  const named = namedBy({ wish, here, goods }),
    item = itemsOf([String(open.input['product'] ?? known.products[0])], here, goods)[0];
  if (named && named.kind !== 'stranger') return null;
  const words = text.split(/[\s,，。.!！吧码号呢的]+|那就?|还是|换成?|要|改成?/u).filter((word) => word !== ''),
    { colour, size } = item ? choiceIn(text, item, wish, around.before) : { colour: wish.colour, size: null };
  const more = Object.fromEntries(
    Object.entries({
      ...(TAKES_CHOICE.has(open.name) ? { size, colour } : {}),
      ...(open.name === 'add_to_cart' && size === null ? { quantity: piecesIn(text, words) } : {}),
      ...(TAKES_ORDER.has(open.name) ? { number: wish.order } : {}),
      ...(TAKES_STORE.has(open.name) ? { store: wish.store?.id ?? null } : {}),
    }).filter(([, value]) => value !== null),
  );
  return Object.keys(more).length === 0 ? null : { name: open.name, input: { ...open.input, ...more } };
}

/** What a word more is taken for, that is none of another matter. */
const GOES_ON: ReadonlySet<Goal> = new Set([
  'add', 'stock', 'find', 'refine', 'yes', 'exchange', 'try-on', 'order', 'cancel', 'give-back', 'change', 'complain', 'person', 'advise', 'unknown', 'where', 'stores',
]);

/** How many, where only that is said: `make it two`, 两盒吧. */
function piecesIn(text: string, words: readonly string[]): number | null {
  const word = words.find((each) => /^(?:\d{1,2}|one|two|three|four|five|six|eight|ten)$/i.test(each)) ?? piecesSaid(text);
  const n = word === undefined ? null : numberOf(word);
  return n !== null && n > 0 && n < 100 ? n : null;
}
const TAKES_CHOICE: ReadonlySet<string> = new Set(['add_to_cart', 'exchange_item', 'try_on']);
const TAKES_ORDER: ReadonlySet<string> = new Set(['cancel_order', 'return_order', 'exchange_item', 'change_order', 'open_ticket']);
const TAKES_STORE: ReadonlySet<string> = new Set(['hand_over', 'open_ticket', 'store_policy']);
