/** One question answered: taken apart, understood against what was said before, and carried out by tools. */
import type { LanguageModel, Reading } from '../../../../models/language/model.ts';
import type { Locale } from '../../../../shared/locale.ts';
import { CONCOURSE_ID } from '../../../../shared/mall.ts';
import type { ToolContext, ToolOutcome, Tools } from '../../tools/index.ts';
import type { Act } from '../acts.ts';
import type { Goods, Item } from '../goods.ts';
import { deedIn, isNo, isYes } from '../goals.ts';
import type { Goal } from '../goals.ts';
import { LINES_KEPT } from '../memory.ts';
import type { Call, Remembered } from '../memory.ts';
import { needIn } from '../needs.ts';
import { understand } from '../wish.ts';
import type { Wish } from '../wish.ts';
import { stepFor } from './calls.ts';
import { clausesOf } from './clauses.ts';
import { namedBy } from './referents.ts';
import { toldIn } from './telling.ts';

export interface Asking {
  readonly id: string; readonly shopper: string; readonly place: string; readonly text: string; readonly locale: Locale; readonly looking: string | null;
}
/** What was called and what came of it, in that order; `say` needed no tool. */
export interface Done { readonly call: Call | null; readonly outcome: ToolOutcome }
export interface Turn { readonly done: readonly Done[]; readonly before: Remembered }
export interface TurnDeps { readonly tools: Tools; readonly language: LanguageModel }

/** Below this the reading of a question is a guess, and what it names says more than what it seems to want. */
const SURE = 0.4;
/** Below this even a question that names nothing is asked again. */
const HARDLY = 0.28;
/** Requests answered of one question at most. */
const MOST = 3;

interface Clause { readonly text: string; readonly goal: Goal; readonly wish: Wish }

export async function turn({ tools, language }: TurnDeps, asking: Asking, goods: Goods, known: Remembered): Promise<Turn> {
  const { shopper, place, text, locale, looking: seen } = asking;
  const said = [...known.said, { by: 'shopper' as const, text }].slice(-LINES_KEPT);
  const context: ToolContext = { shopper, place, locale, turn: asking.id, looking: seen, said };
  const store = place === CONCOURSE_ID ? null : goods.stores.find((s) => s.id === place) ?? null;
  const here = store ? goods.items.filter((item) => item.store.id === store.id) : goods.items;
  const looking = here.find((item) => item.product.id === seen) ?? null;
  const talk = openTalk(tools, context, { ...known, said });
  const pending = tools.pending(context);
  if (pending !== null && isYes(text)) return talk.confirm();
  if (pending !== null && isNo(text)) return talk.leave();

  const readings = await Promise.all(clausesOf(text).map(async (clause) => ({ text: clause, reading: await language.read(clause, goods.names) })));
  const more = readings.length === 1 && readings[0] ? goneOnWith(readings[0].text, readings[0].reading, known, here, goods) : null;
  if (more) return talk.call(more);
  tools.drop(context);

  const need = needIn(text), told = toldIn(text, need, (store ?? goods.stores[0])?.currency ?? null);
  const clauses = gathered(readings.map((each) => clauseOf(each.text, each.reading, goods, here, known)), goods, here);
  const asks = clauses.filter(({ goal, wish }) => told.length === 0 || goal !== 'refine' && !TELLS.has(goal) || wish.kind !== null || wish.products.length > 0 || /[?？]/.test(text));
  for (const each of told.slice(0, 2)) await talk.add({ name: 'remember', input: { told: each } });
  for (const { goal, wish } of (told.length > 0 ? asks : clauses).slice(0, MOST)) {
    const step = stepFor({ goal, wish, store, goods, here, before: talk.now(), looking });
    if (step.kind === 'call') await talk.add(step.call, goal, wish);
    else talk.say(step.acts, step.products, goal, wish);
  }
  return talk.end();
}

/** What somebody who tells of themselves seems to ask, where they ask nothing. */
const TELLS: ReadonlySet<Goal> = new Set(['unknown', 'refine', 'sizes', 'stock', 'yes', 'no', 'who', 'human', 'describe', 'colours', 'material', 'price', 'find', 'recommend', 'alternative', 'advise', 'remember', 'help', 'greet', 'order', 'promotion']);

/** A call that waits for a size, a colour, a number or an order, and the few words that name it. */
function goneOnWith(text: string, reading: Reading, known: Remembered, here: readonly Item[], goods: Goods): Call | null {
  const { open } = known;
  if (!open || deedIn(text) !== null || text.length > (/\p{Script=Han}/u.test(text) ? 14 : 40) || /[?？]$/.test(text.trim())) return null;
  const wish = understand(text, { ...reading, intent: 'refine' }, goods, here, { ...known, wish: null });
  const named = namedBy({ wish, here, goods });
  if (named && named.kind !== 'stranger') return null;
  const bare = /^\W*(?:size |in |a |an |the )*(\d{2,3}|xs|s|m|l|xl|xxl)\W*$/i.exec(text)?.[1];
  const more = Object.fromEntries(Object.entries({
    ...(TAKES_CHOICE.has(open.name) ? { size: wish.size ?? bare ?? null, colour: wish.colour } : {}),
    ...(open.name === 'add_to_cart' ? { quantity: wish.quantity !== null && wish.quantity > 0 && Number.isInteger(wish.quantity) && bare === undefined ? wish.quantity : null } : {}),
    ...(TAKES_ORDER.has(open.name) ? { number: wish.order } : {}), ...(TAKES_STORE.has(open.name) ? { store: wish.store?.id ?? null } : {}),
  }).filter(([, value]) => value !== null));
  return Object.keys(more).length === 0 ? null : { name: open.name, input: { ...open.input, ...more } };
}
const TAKES_CHOICE: ReadonlySet<string> = new Set(['add_to_cart', 'exchange_item', 'try_on']);
const TAKES_ORDER: ReadonlySet<string> = new Set(['cancel_order', 'return_order', 'exchange_item', 'change_order', 'open_ticket']);
const TAKES_STORE: ReadonlySet<string> = new Set(['hand_over', 'open_ticket', 'store_policy']);

function clauseOf(text: string, reading: Reading, goods: Goods, here: readonly Item[], before: Remembered): Clause {
  const wish = understand(text, reading, goods, here, before), deed = deedIn(text);
  if (deed !== null) return { text, goal: deed, wish };
  const names = wish.products.length > 0 || wish.kind !== null;
  if (wish.confidence < SURE || wish.intent === 'unknown') {
    if (names && wish.confidence < 0.9) return { text, goal: wish.products.length > 0 ? 'describe' : 'find', wish };
    const isNeed = wish.qualities.length > 0 || wish.most !== null || wish.age !== null;
    if (isNeed && wish.confidence < 0.9) return { text, goal: 'find', wish };
    if (wish.intent !== 'unknown' && wish.confidence < HARDLY) return { text, goal: 'remember', wish };
  }
  return { text, goal: wish.intent, wish };
}

const NEEDS: ReadonlySet<Goal> = new Set(['find', 'recommend', 'refine', 'describe', 'unknown', 'alternative']);
const MANNERS: ReadonlySet<Goal> = new Set(['greet', 'thanks', 'bye', 'yes', 'no', 'help', 'unknown', 'remember', 'who']);

/** Sentences about one need are one; manners go unanswered where something is asked too. */
function gathered(clauses: readonly Clause[], goods: Goods, here: readonly Item[]): readonly Clause[] {
  const merged: Clause[] = [];
  for (const clause of clauses) {
    const last = merged.at(-1), names = namedBy({ wish: clause.wish, here, goods });
    if (last && NEEDS.has(last.goal) && NEEDS.has(clause.goal) && (names === null || names.kind === 'stranger' || namedBy({ wish: last.wish, here, goods }) === null)) merged[merged.length - 1] = joined(last, clause);
    else merged.push(clause);
  }
  const asked = merged.filter(({ goal }) => !MANNERS.has(goal));
  return asked.length > 0 ? asked : merged.slice(0, 1);
}

function joined(a: Clause, b: Clause): Clause {
  const first = a.wish, then = b.wish, goal: Goal = [a.goal, b.goal].includes('recommend') ? 'recommend' : [a.goal, b.goal].includes('alternative') ? 'alternative' : a.goal === 'unknown' ? (b.goal === 'unknown' ? 'unknown' : 'find') : a.goal === 'describe' ? 'find' : a.goal;
  return {
    text: `${a.text} ${b.text}`, goal,
    wish: {
      ...first, products: then.products.length > 0 ? then.products : first.products, kind: then.kind ?? first.kind, stranger: then.kind || first.kind ? null : first.stranger ?? then.stranger,
      colour: then.colour ?? first.colour, size: then.size ?? first.size, most: then.most ?? first.most, least: then.least ?? first.least, material: then.material ?? first.material,
      qualities: [...new Set([...first.qualities, ...then.qualities])], avoid: [...new Set([...first.avoid, ...then.avoid])], age: then.age ?? first.age, attribute: first.attribute ?? then.attribute,
    },
  };
}

/** The steps of one turn as they are taken, each remembered for the next. */
function openTalk(tools: Tools, context: ToolContext, from: Remembered) {
  const done: Done[] = [];
  let now = from;
  const note = (call: Call | null, outcome: ToolOutcome, goal: Goal | null, wish: Wish | null): void => {
    done.push({ call, outcome });
    const waits = call !== null && (outcome.ok ? outcome.proposal !== null : WAITS_FOR.has(outcome.code));
    now = {
      ...now, products: outcome.products.length > 0 ? outcome.products : now.products, several: outcome.products.length > 1 ? outcome.products : now.several,
      offerLead: outcome.offerLead, open: waits ? call : null, wish: wish && goal && ABOUT_GOODS.has(goal) ? wish : now.wish, goal: goal ?? now.goal,
    };
  };
  const add = async (call: Call, goal: Goal | null = null, wish: Wish | null = null): Promise<void> => note(call, await tools.run(call.name, call.input, context), goal, wish);
  const end = (): Turn => ({ done, before: { ...now, looking: context.looking } });
  const say = (acts: readonly Act[], products: readonly string[] = [], goal: Goal | null = null, wish: Wish | null = null): void =>
    note(null, { ok: true, acts, facts: [], proposal: null, actions: [], products, asked: [], lead: null, store: null, offerLead: null }, goal, wish);
  return {
    now: () => now, add, say, end,
    async call(call: Call): Promise<Turn> {
      await add(call);
      return end();
    },
    async confirm(): Promise<Turn> {
      const name = tools.pending(context) ?? '';
      note({ name, input: { confirmed: true } }, await tools.confirm(context), null, null);
      now = { ...now, open: null };
      return end();
    },
    leave(): Turn {
      tools.drop(context);
      say([{ say: 'left-it' }]);
      return end();
    },
  };
}
/** Refusals after which a word more goes on. */
const WAITS_FOR: ReadonlySet<string> = new Set(['needs-size', 'needs-colour', 'which-order', 'for-what', 'which-store', 'no-size', 'no-colour', 'sold-out', 'out-of-stock', 'unknown-order']);
/** What a follow-up can go on from. */
const ABOUT_GOODS: ReadonlySet<Goal> = new Set(['price', 'stock', 'sizes', 'colours', 'material', 'measure', 'describe', 'find', 'where', 'alternative', 'compare', 'recommend', 'refine']);
