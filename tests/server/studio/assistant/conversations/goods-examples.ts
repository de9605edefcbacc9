/**
 * Replays written conversations and writes for each turn which goods it means and what had been spoken of, and what each search was
 * asked and its author wanted to be found: `node tests/server/studio/assistant/conversations/goods-examples.ts` makes
 * `examples.txt` of models/language/referents and of models/language/searches, out of models/language/written/talk-*.txt and of older
 * conversations; those that the assistant is proved by (`index.ts`) teach nothing. Where the assistant answered the turn before
 * wrongly, a turn is taken twice: as it was, and as the talk would have gone.
 */
import { writeFileSync } from 'node:fs';
import { NOTHING, SPOKEN_OF, writeExample } from '../../../../../models/language/referents/examples.ts';
import type { ReferentExample } from '../../../../../models/language/referents/examples.ts';
import type { TurnGoal } from '../../../../../models/language/goals/goals.ts';
import { writtenFiles } from '../../../../../models/language/written/read.ts';
import { writeSearch } from '../../../../../models/language/searches/examples.ts';
import { loadLanguage } from '../../../../../models/language/model.ts';
import { namesOf } from '../../../../../models/language/names.ts';
import { nthOf } from '../../../../../server/studio/assistant/referring/nth.ts';
import type { Remembered } from '../../../../../server/studio/assistant/memory.ts';
import { inPlainWords } from '../../../../../server/studio/assistant/dialogue/shorthand.ts';
import type { Conversation } from './conversation.ts';
import { openJudge, ORDERED } from './judge.ts';
import { STRANGERS_BATCH_1 } from './strangers-batch-1.ts';
import { STRANGERS_BATCH_2 } from './strangers-batch-2.ts';
import { STRANGERS_BATCH_3 } from './strangers-batch-3.ts';
import { STRANGERS_BATCH_4 } from './strangers-batch-4.ts';
import { STRANGERS_BATCH_5 } from './strangers-batch-5.ts';
import { STRANGERS_LEARNT } from './strangers-learnt.ts';
import * as typedEn from './typed-en.ts';
import * as laterAffairsEn from './typed-later-affairs-en.ts';
import * as laterGoodsEn from './typed-later-goods-en.ts';
import * as laterZh from './typed-later-zh.ts';
import * as typedZh from './typed-zh.ts';
import { readWritten } from './written.ts';

/** What is wanted where the author says which goods are meant; of what was bought; of nothing in particular. */
const OF_ONE: ReadonlySet<string> = new Set('price stock sizes colours material measure describe is-it add try-on customise advise uncart where'.split(' '));
const OF_ORDERS: ReadonlySet<string> = new Set('order cancel change give-back exchange complain'.split(' '));
const LOOKS: ReadonlySet<string> = new Set(['find', 'absent']);
const FREE: ReadonlySet<string> = new Set('greet thanks bye who help person promotion returns shipping warranty pay stores known forget remember desk checkout cart unknown remark yes no refine'.split(' '));

/** What a turn of our own conversations wants, by the tool that it calls. */
const BY_TOOL: Readonly<Record<string, string>> = {
  product_details: 'describe', add_to_cart: 'add', size_advice: 'advise', try_on: 'try-on', customise: 'customise', where_is: 'where', compare_products: 'compare', find_alternatives: 'alternative',
  search_products: 'find', order_status: 'order', cancel_order: 'cancel', change_order: 'change', return_order: 'give-back', exchange_item: 'exchange', open_ticket: 'complain', remove_from_cart: 'uncart',
};

interface Wanted {
  readonly meant: readonly string[];
  readonly isAny: boolean;
  readonly isTold: boolean;
}

/** The conditions on goods that name some: each a list of which one must be there. */
const namedIn = (goods: string): readonly (readonly string[])[] =>
  goods.replaceAll(' | ', '|').split(' ').filter((each) => /^=?[a-z]/.test(each) && !each.includes(':') && each !== 'some' && each !== 'none').map((each) => each.replace(/^=/, '').split('|'));

/** Of a list the one that a text says by its place; null where it says none. */
function byPlace(goals: readonly string[], text: string, { products, several }: Pick<Remembered, 'products' | 'several'>): Wanted | null {
  const nth = goals.some((goal) => OF_ONE.has(goal)) ? nthOf(text) : null,
    id = nth === null ? undefined : (products.length > 1 ? products : several).at(nth);
  return id === undefined ? null : { meant: [id], isAny: false, isTold: false };
}

function wantedOf(goals: readonly string[], goods: string): Wanted | null {
  const named = namedIn(goods),
    [first] = named,
    any = (meant: readonly string[], isTold = false): Wanted => ({ meant, isAny: true, isTold });
  const only = named.length === 1 && first?.length === 1 ? first : null;
  if (goals.some((goal) => OF_ONE.has(goal)) && first)
    return named.length > 1 ? { meant: named.flatMap(([id]) => id ?? []), isAny: false, isTold: true } : first.length > 1 ? any(first, true) : { meant: first, isAny: false, isTold: true };
  if (goals.includes('compare')) return named.length > 1 ? { meant: named.flatMap(([id]) => id ?? []), isAny: false, isTold: true } : null;
  if (goals.some((goal) => OF_ORDERS.has(goal)) && only) return { meant: only, isAny: false, isTold: false };
  if (goals.some((goal) => LOOKS.has(goal))) return any([NOTHING, ...(only ?? [])]);
  if (goals.includes('alternative')) {
    const not = goods.split(' ').filter((each) => each.startsWith('!'));
    return not.length === 1 ? { meant: [not[0]?.slice(1) ?? ''], isAny: false, isTold: false } : any([NOTHING, SPOKEN_OF]);
  }
  return goals.every((goal) => FREE.has(goal)) ? any([NOTHING, SPOKEN_OF, ...named.flat()]) : null;
}

type Spoken = Pick<Remembered, 'products' | 'several' | 'mentioned' | 'focus' | 'looking'>;
/** What would have been spoken of, had the turn before been answered as its author wanted. Null where it was. */
function asWanted({ products, several, mentioned, focus, looking }: Spoken, goals: readonly string[], goods: string, next: string): Spoken | null {
  const named = namedIn(goods),
    all = named.flat(),
    [id] = all;
  if (id === undefined) return null;
  const listed = products.length > 1 ? products : several;
  if (goals.some((goal) => OF_ONE.has(goal)) && all.length === 1)
    return products.length === 1 && products[0] === id ? null : { products: [id], focus: id, several: listed, mentioned: [...new Set([id, ...mentioned])], looking };
  if (goals.includes('compare') && named.length > 1) return all.every((each) => products.includes(each)) ? null : { products: all, several: all, mentioned: [...new Set([...all, ...mentioned])], focus, looking };
  if (all.some((each) => products.includes(each))) return null;
  // Three of those that would have been right, with what is asked for next among them.
  const asked = namedIn(next).flat().filter((each) => all.includes(each)),
    shown = [...new Set([...all.slice(0, 3), ...asked])].slice(-3);
  return { products: shown, focus: shown.length === 1 ? (shown[0] ?? null) : null, several: shown.length > 1 ? shown : listed, mentioned: [...new Set([...shown, ...mentioned])], looking };
}

/** Whose turns have the goal of the tool that they call, or none. */
const OURS: ReadonlySet<string> = new Set(['typed', 'strangers']);

interface Told {
  readonly author: string;
  readonly conversation: Conversation;
  readonly goals: readonly (readonly string[])[];
}
const byTools = (author: string, conversations: readonly Conversation[]): readonly Told[] =>
  conversations.map((conversation) => ({
    author,
    conversation,
    goals: conversation.turns.map(([, does]) => [BY_TOOL[does.split('|')[0]?.trim().replace(/[?!:+].*$/, '') ?? ''] ?? 'unknown']),
  }));

async function examplesOf(conversations: readonly Told[]): Promise<{ readonly referents: readonly ReferentExample[]; readonly searches: readonly string[] }> {
  const judge = await openJudge(),
    language = await loadLanguage(),
    names = namesOf({ products: judge.mall.stores.flatMap(({ products }) => products), stores: judge.mall.stores }),
    examples: ReferentExample[] = [],
    searches: string[] = [];
  for (const { author, conversation, goals } of conversations) {
    const from = judge.mall.accounts.length;
    await judge.judge(conversation);
    for (const [k, [said, does, goods = '']] of conversation.turns.entries()) {
      const account = judge.mall.accounts[from + k], [only, ...more] = account?.calls ?? [];
      // What is sorted by a figure is told by that figure and not ranked; where several are called it is not said which found what.
      if (goods !== '' && does.startsWith('search_products') && only?.name === 'search_products' && more.length === 0 && only.input['sort'] === undefined)
        searches.push(writeSearch({ author, place: conversation.at, wanted: goods, input: only.input }));
      const
        wanted = wantedOf(goals[k] ?? [], goods) ?? (account ? byPlace(goals[k] ?? [], said, account.known) : null);
      if (!account || !wanted) continue;
      const text = inPlainWords(said),
        { intent, confidence } = await language.read(text, names);
      const spoken = [account.known, ...(k === 0 ? [] : [asWanted(account.known, goals[k - 1] ?? [], conversation.turns[k - 1]?.[2] ?? '', goods) ?? []])].flat();
      const [goal = null, other] = goals[k] ?? [];
      for (const { products, several, mentioned, focus, looking } of spoken)
        examples.push({
          author, place: conversation.at, bought: conversation.who === 'buyer' ? ORDERED : [], looking: k === 0 ? conversation.looking : null, intent, confidence,
          goal: other === undefined && !(goal === 'unknown' && OURS.has(author)) ? (goal as TurnGoal | null) : null, products, several, mentioned, focus, looked: looking, text, ...wanted,
        });
    }
  }
  await language.close();
  await judge.close();
  return { referents: examples, searches };
}

const written = writtenFiles('talk').flatMap(({ author, file }): readonly Told[] => readWritten(file).map((conversation) => ({ author, conversation, goals: conversation.goals })));
const { referents, searches } = await examplesOf([
  ...written,
  ...byTools('typed', [typedEn, typedZh, laterGoodsEn, laterAffairsEn, laterZh].flatMap((set) => Object.values<readonly Conversation[]>(set).flat())),
  ...byTools('strangers', [...STRANGERS_BATCH_1, ...STRANGERS_BATCH_2, ...STRANGERS_BATCH_3, ...STRANGERS_BATCH_4, ...STRANGERS_BATCH_5, ...STRANGERS_LEARNT]),
]);
const fileOf = (model: string): URL => new URL(`../../../../../models/language/${model}/examples.txt`, import.meta.url);
writeFileSync(fileOf('referents'), `${referents.map(writeExample).join('\n')}\n`);
writeFileSync(fileOf('searches'), `${[...new Set(searches)].join('\n')}\n`);
console.log(`${referents.length} of goods meant, ${searches.length} searches`);
