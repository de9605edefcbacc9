/**
 * Conversations as authors write them who have read the catalogue and not the assistant: a line a turn, with the goal of it,
 * and what the answer's goods and words must be where that matters. `models/language/written/README.md` tells the form.
 */
import { readFileSync } from 'node:fs';
import type { TurnGoal } from '../../../../../models/language/goals/goals.ts';
import { readTalks, waysOf } from '../../../../../models/language/written/read.ts';
import type { WrittenTurn } from '../../../../../models/language/written/read.ts';
import type { Conversation, Said } from './conversation.ts';

const SEE = 'product_details | search_products', LOOK = 'search_products | find_alternatives | compare_products | product_details';
const DONE = ':thanks | :bye | :hello | :hello-hall | :help | :fine | :left-it | :remark | :sorry | :nothing-pending';
/** What a shop's assistant does for each goal that an author may name. */
const DOES = {
  greet: DONE, thanks: DONE, bye: DONE, no: DONE, remark: DONE,
  who: ':who', help: ':help | :tongues', person: 'hand_over | hand_over:which-store | hand_over:for-what | hand_over?',
  yes: `add_to_cart! | remove_from_cart! | cancel_order! | return_order! | exchange_item! | change_order! | open_ticket! | hand_over! | forget! | where_is | go_to_checkout | ${SEE}`,
  unknown: ':unknown | :unsure | :stranger | :no-such-use', absent: ':stranger | :unknown | :no-such-use | where_is | list_stores | search_products',
  find: LOOK, refine: LOOK, alternative: LOOK, compare: 'compare_products | find_alternatives | search_products | product_details',
  price: SEE, stock: `${SEE} | add_to_cart:sold-out`, sizes: SEE, colours: SEE, material: SEE, measure: SEE, describe: SEE, 'is-it': SEE,
  where: 'where_is | list_stores', stores: 'list_stores | where_is',
  add: 'add_to_cart? | add_to_cart! | add_to_cart:needs-size | add_to_cart:needs-colour | add_to_cart:sold-out | add_to_cart:out-of-stock | add_to_cart:no-size | add_to_cart:no-colour | add_to_cart:too-many',
  cart: 'show_cart', uncart: 'remove_from_cart? | remove_from_cart:not-in-cart | remove_from_cart:empty-cart', checkout: 'go_to_checkout | go_to_checkout:empty-cart', pay: ':pay',
  'try-on': 'try_on | try_on:not-worn | try_on:needs-size | try_on:needs-colour', customise: 'customise | customise:not-open',
  advise: 'size_advice', order: 'order_status',
  cancel: 'cancel_order? | cancel_order:which-order | cancel_order:too-late | cancel_order:no-orders',
  change: 'change_order? | change_order:which-order | change_order:too-late | change_order:no-orders',
  'give-back': 'return_order? | return_order:which-order | return_order:not-arrived | return_order:return-over | return_order:no-orders | cancel_order?',
  exchange: 'exchange_item? | exchange_item:which-order | exchange_item:for-what | exchange_item:no-orders | exchange_item:sold-out | exchange_item:no-size | exchange_item:no-colour | exchange_item:not-arrived | exchange_item:return-over',
  complain: 'open_ticket? | open_ticket:for-what | open_ticket:which-store | open_ticket', desk: 'desk_answers',
  returns: 'store_policy', shipping: 'store_policy', warranty: 'store_policy', promotion: 'my_offers | my_offers+product_details',
  remember: 'remember', known: 'what_is_remembered', forget: 'forget? | forget',
} as const satisfies Record<Exclude<TurnGoal, 'several'>, string>;
export type WrittenGoal = keyof typeof DOES;

export interface Written extends Conversation {
  /** Of each turn, in the order they are said. */
  readonly goals: readonly (readonly WrittenGoal[])[];
}

/** A line of its own, and what went before it. */
export interface Loose { readonly goals: readonly WrittenGoal[]; readonly state: 'none' | 'one' | 'many' | 'asked' | 'order'; readonly text: string }

const SAYS: Readonly<Record<string, string>> = {
  GONE: 'sold out|out of stock|none left|nothing left|not in stock|no stock|unavailable|not available|gone|have no|run out|ran out|没货|售罄|卖完|缺货|无货|断货|卖光|没有|暂无|售空|售完|没了|无库存',
};

/** @throws RangeError naming the line that is not of the form */
export function readWritten(file: URL | string): readonly Written[] {
  return readTalks(file).map(({ turns, ...talk }) => {
    const known = turns.map((turn) => ({ ...turn, ways: goalsOf(turn, String(file)) }));
    return {
      ...talk,
      turns: known.map(({ text, ways, goods, says }): Said => [text, ways.map(doesOf).join(' | '), goods, saysOf(says)]),
      goals: known.map(({ ways }) => ways[0] ?? []),
    };
  });
}

function goalsOf({ text, ways }: WrittenTurn, file: string): readonly (readonly WrittenGoal[])[] {
  if (ways.flat().some((each) => !(each in DOES))) throw new RangeError(`${file}: "${text}" has no goal that is known`);
  return ways as WrittenGoal[][];
}

/** @throws RangeError naming the line that is not of the form */
export function readLoose(file: URL | string): readonly Loose[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#')).map((line) => {
    const [goal = '', state = '', text = ''] = line.split('||').map((part) => part.trim()), goals = (waysOf(goal)[0] ?? []) as WrittenGoal[];
    if (text === '' || !STATES.has(state) || goals.some((each) => !(each in DOES))) throw new RangeError(`${String(file)}: "${line}" is no goal, state and text`);
    return { goals, state: state as Loose['state'], text };
  });
}
const STATES: ReadonlySet<string> = new Set(['none', 'one', 'many', 'asked', 'order']);

/** Figures from a thousand on are written with a comma or without, and measures in metres or kilograms too. */
const saysOf = (says: string): string =>
  says.replaceAll('GONE', SAYS['GONE'] ?? '').replaceAll(/(?<![\d.,-])[1-9]\d{2,4}(?![\d.,])/g, (figure) => {
    const n = Number(figure), ways = n < 1000 ? [n / 100] : [n.toLocaleString('en'), n / 1000, Math.round(n / 100) / 10];
    return [figure, ...ways].join('|');
  });

/** Ways to do one thing after another: either order, since both are answered. */
function doesOf(goals: readonly WrittenGoal[]): string {
  const [one, other] = goals.map((goal) => DOES[goal].split('|').map((way) => way.trim()));
  if (!one) return '';
  if (!other) return one.join(' | ');
  // Manners beside a request need no answer of their own.
  const alone = [...(MANNERS.has(goals[0] as WrittenGoal) ? other : []), ...(MANNERS.has(goals[1] as WrittenGoal) ? one : [])];
  return [...alone, ...one.flatMap((a) => other.flatMap((b) => [`${a}+${b}`, `${b}+${a}`]))].join(' | ');
}
const MANNERS: ReadonlySet<WrittenGoal> = new Set(['greet', 'thanks', 'bye', 'remark', 'no']);
