/** One question answered: taken apart, understood against what was said before, and carried out by tools. */
import type { LanguageModel, Reading } from '../../../../models/language/model.ts';
import type { Locale } from '../../../../shared/locale.ts';
import { CONCOURSE_ID } from '../../../../shared/mall.ts';
import type { ToolContext, ToolOutcome, Tools } from '../../tools/index.ts';
import type { Act } from '../acts.ts';
import type { Goods } from '../goods.ts';
import { areApart, kindNamed } from '../kinds.ts';
import { numberOf } from '../numbers.ts';
import { piecesSaid } from '../pieces.ts';
import { itemsOf } from '../scene.ts';
import { sizeIn } from '../sizes.ts';
import { deedIn, soundsFedUp } from '../goals.ts';
import type { Goal } from '../goals.ts';
import { LINES_KEPT } from '../memory.ts';
import type { Call, Remembered } from '../memory.ts';
import { needIn } from '../needs.ts';
import { isAssent, isDecline, isNo, isYes } from '../replies.ts';
import type { Wish } from '../wish.ts';
import { stepFor } from './calls.ts';
import { clausesOf, isNamesThenWhich, takenBack } from './clauses.ts';
import { ARRIVES, OWN } from './cues.ts';
import { gathered } from './gathered.ts';
import { clauseOf } from './heard.ts';
import type { Around, Clause } from './heard.ts';
import { namedBy } from './referents.ts';
import { inPlainWords } from './shorthand.ts';
import { toldIn } from './telling.ts';

export interface Asking {
  readonly id: string; readonly shopper: string; readonly place: string; readonly text: string; readonly locale: Locale; readonly looking: string | null;
}
/** What was called and what came of it, in that order; `say` needed no tool. */
export interface Done { readonly call: Call | null; readonly outcome: ToolOutcome }
/** `opening` is said before what was done. */
export interface Turn { readonly opening: readonly Act[]; readonly done: readonly Done[]; readonly before: Remembered }
export interface TurnDeps { readonly tools: Tools; readonly language: LanguageModel }

/** Requests answered of one question at most. */
const MOST = 3;

export async function turn({ tools, language }: TurnDeps, asking: Asking, goods: Goods, known: Remembered): Promise<Turn> {
  const { shopper, place, locale, looking: seen } = asking, text = meantAtLast(inPlainWords(asking.text), goods);
  const said = [...known.said, { by: 'shopper' as const, text: asking.text }].slice(-LINES_KEPT);
  const context: ToolContext = { shopper, place, locale, turn: asking.id, looking: seen, said };
  const store = place === CONCOURSE_ID ? null : goods.stores.find((s) => s.id === place) ?? null;
  const here = store ? goods.items.filter((item) => item.store.id === store.id) : goods.items;
  const looking = here.find((item) => item.product.id === seen) ?? null;
  const talk = openTalk(tools, context, { ...known, said });
  const pending = tools.pending(context);
  if (pending !== null && isYes(text)) return talk.confirm();

  const readings = await Promise.all(partsOf(text).map(async (clause) => ({ text: clause, reading: await language.read(clause, goods.names) })));
  const around = { goods, here, before: known, bought: tools.bought(context), looking };
  const more = readings.length <= 2 && readings[0] ? goneOnWith(text, readings[0].reading, around) : null;
  // What was proposed before is not what is wanted now: a later yes must not mean it.
  if (more) {
    tools.drop(context);
    return talk.call(more);
  }
  const need = needIn(text);
  if (pending !== null && isAssent(text) && need.colour === null && need.size === null) return talk.confirm();
  if (isDecline(text) && (pending !== null || known.open !== null) && (deedIn(text) === null || NEGATED.test(text))) return talk.leave();
  tools.drop(context);

  const told = toldIn(text, need, (store ?? goods.stores[0])?.currency ?? null).slice(0, 2);
  for (const each of told) await talk.add({ name: 'remember', input: { told: each } });
  if (told.length > 0 && !ASKS.test(text)) return talk.end();
  // Who has ordered nothing calls nothing off: it is a no.
  if (isNo(text) && /不要了|取消|退|cancel/i.test(text) && around.bought.size === 0) return talk.leave();
  const clauses = gathered(inTurn(readings, around), around).flatMap((clause) => twoKinds(clause, goods));
  if (clauses.some(({ goal }) => goal === 'complain' || (TROUBLE.has(goal) && soundsFedUp(asking.text))) || readings.some(({ text: part, reading }) => reading.mood === 'annoyed' && (soundsFedUp(part) || clauses.some(({ goal }) => goal === 'remark')))) talk.open({ say: 'sorry' });
  const mood = soundsFedUp(asking.text) ? 'annoyed' : readings[0]?.reading.mood ?? 'calm';
  for (const clause of clauses.slice(0, MOST).flatMap(oneByOne)) {
    const { goal, wish } = clause, step = stepFor({ ...clause, mood, store, goods, here, bought: around.bought, unsent: tools.unsent(context), before: talk.now(), looking });
    if (step.kind === 'say' && clauses.length > 1 && step.acts.every(({ say }) => LOST.has(say))) continue;
    if (step.kind === 'call') await talk.add(step.call, goal, step.wish ?? wish);
    else talk.say(step.acts, step.products, goal, wish);
  }
  if (talk.isSilent()) talk.say([{ say: 'unsure' }]);
  return talk.end();
}

/** A deed that is named to be left undone: 不退了. */
const NEGATED = /^(?:还是|算了|那)?[,，]?(?:不|别|先不|先别)|^(?:no,? |actually,? |ok,? )*(?:don'?t|do not|keep|never)/i;

/** Who takes back what they said means what they say then, or the same in another colour or size. */
function meantAtLast(text: string, goods: Goods): string {
  const back = takenBack(text);
  if (!back) return text;
  const { before, after } = back,
    kinds = new Set(goods.items.map(({ product }) => product.category)),
    then = needIn(after),
    said = needIn(before);
  const isWhole = kindNamed(after, kinds) !== null || goods.items.some(({ product: { name } }) => [name.en, name.zh].some((each) => after.toLowerCase().includes(each.toLowerCase())));
  if (isWhole || (then.colour === null && then.size === null)) return isWhole || after.split(/\s+/).length > 2 ? after : text;
  const kept = [then.colour === null ? null : said.colour, then.size === null ? null : said.size].reduce<string>((left, word) => (word === null ? left : left.replace(word, ' ')), before);
  return `${kept} ${after}`;
}

/** Not worth saying beside an answer to something else. */
const LOST: ReadonlySet<Act['say']> = new Set(['which-one', 'unsure', 'unknown', 'remark', 'nothing-pending']);

/** Each part read with what the part before it named. */
function inTurn(readings: readonly { readonly text: string; readonly reading: Reading }[], around: Around): readonly Clause[] {
  let { before } = around;
  return readings.map(({ text, reading }) => {
    const clause = clauseOf(text, reading, { ...around, before }), { products, doubtful } = clause.wish;
    if (clause.named && products.length === 1 && !doubtful) before = { ...before, products, several: [], focus: products[0] ?? null, wish: clause.wish, goal: clause.goal, choice: null };
    return clause;
  });
}

/** Two kinds of goods in one wish are looked for one after the other: a lamp and a book. */
function twoKinds(clause: Clause, goods: Goods): readonly Clause[] {
  if (!(clause.goal === 'find' || clause.goal === 'recommend') || clause.wish.products.length > 0 || clause.wish.kind === null) return [clause];
  const known = new Set(goods.items.map(({ product }) => product.category)), parts = clause.text.split(/\s+(?:and|&|plus)\s+|[和跟、]|还有|以及/u), kinds = parts.map((part) => kindNamed(part, known));
  const [one, other] = kinds;
  return parts.length === 2 && one && other && areApart(one, other) ? [one, other].map((kind) => ({ ...clause, wish: { ...clause.wish, kind, words: null } })) : [clause];
}

/** Who asks for these may have had enough of something. */
const TROUBLE: ReadonlySet<Goal> = new Set(['order', 'person', 'human', 'cancel', 'give-back', 'exchange', 'shipping', 'remark']);

/** What only the whole of a sentence says beyond doubt is not taken apart. */
function partsOf(text: string): readonly string[] {
  const parts = clausesOf(text);
  if (isNamesThenWhich(text)) return [text];
  const isOne = (deedIn(text) !== null && parts.every((part) => deedIn(part) === null)) || (ARRIVES.test(text) && OWN.test(text) && !parts.some((part) => ARRIVES.test(part) && OWN.test(part)));
  return parts.length > 1 && isOne ? [text] : parts;
}

/** Several goods are put into a cart one by one, and one yes is for all of them. */
function oneByOne(clause: Clause): readonly Clause[] {
  const { goal, wish, text } = clause;
  if (!(goal === 'add' || (goal === 'price' && wish.quantity !== null)) || wish.doubtful || wish.products.length < 2) return [clause];
  const counts = [...text.matchAll(COUNTED)].map(([, en, zh]) => numberOf(en ?? zh ?? '')), isEach = counts.length === wish.products.length;
  return wish.products.slice(0, MOST).map((id, i) => ({ ...clause, wish: { ...wish, products: [id], quantity: isEach ? counts[i] ?? null : null } }));
}
const COUNTED = /\b(\d{1,2}|an?|one|two|three|four|five|six|ten)\b(?= (?!yuan|rmb)[a-z])|(\d{1,2}|[一两二三四五六七八九十])(?=[个双件只盒瓶把盏本套罐包袋份条])/gi;

/** Who tells of themselves and says none of this asks for nothing. */
const ASKS = /[?？]|\b(?:show|find|need|looking|recommend|suggest|something|anything|any|want|add|cart|where|what|which|how)\b|推荐|有没有|想要|想买|看看|来个|来双|加|哪|什么|买点/i;

/** A call that waits for a size, a colour, a number or an order, and the few words that name it. */
function goneOnWith(text: string, reading: Reading, around: Around): Call | null {
  const { goods, here, before: { open, ...known } } = around;
  if (!open || deedIn(text) !== null || text.length > (/\p{Script=Han}/u.test(text) ? 14 : 40) || /[?？]$/.test(text.trim())) return null;
  const { wish } = clauseOf(text, { ...reading, intent: 'refine' }, { ...around, before: { ...known, open, wish: null } });
  const named = namedBy({ wish, here, goods }), item = itemsOf([String(open.input['product'] ?? known.products[0])], here, goods)[0];
  if (named && named.kind !== 'stranger') return null;
  const words = text.split(/[\s,，。.!！吧码号呢的]+|那就?|还是|换成?|要|改成?/u).filter((word) => word !== ''), sizes = item?.product.sizes ?? [];
  const size = words.map((word) => (/^(?:\d{2,3}|[xsml]+|small|medium|large|[大中小])$/i.test(word) ? sizeIn(word, sizes) : null)).find((each) => each !== null) ?? (sizes.length > 0 ? wish.size : null);
  const more = Object.fromEntries(Object.entries({
    ...(TAKES_CHOICE.has(open.name) ? { size, colour: wish.colour } : {}), ...(open.name === 'add_to_cart' && size === null ? { quantity: piecesIn(text, words) } : {}),
    ...(TAKES_ORDER.has(open.name) ? { number: wish.order } : {}), ...(TAKES_STORE.has(open.name) ? { store: wish.store?.id ?? null } : {}),
  }).filter(([, value]) => value !== null));
  return Object.keys(more).length === 0 ? null : { name: open.name, input: { ...open.input, ...more } };
}

/** How many, where only that is said: `make it two`, 两盒吧. */
function piecesIn(text: string, words: readonly string[]): number | null {
  const word = words.find((each) => /^(?:\d{1,2}|one|two|three|four|five|six|eight|ten)$/i.test(each)) ?? piecesSaid(text);
  const n = word === undefined ? null : numberOf(word);
  return n !== null && n > 0 && n < 100 ? n : null;
}
const TAKES_CHOICE: ReadonlySet<string> = new Set(['add_to_cart', 'exchange_item', 'try_on']);
const TAKES_ORDER: ReadonlySet<string> = new Set(['cancel_order', 'return_order', 'exchange_item', 'change_order', 'open_ticket']);
const TAKES_STORE: ReadonlySet<string> = new Set(['hand_over', 'open_ticket', 'store_policy']);

/** The steps of one turn as they are taken, each remembered for the next. */
function openTalk(tools: Tools, context: ToolContext, from: Remembered) {
  const done: Done[] = [], opening: Act[] = [];
  let now = from;
  const note = (call: Call | null, outcome: ToolOutcome, goal: Goal | null, wish: Wish | null): void => {
    done.push({ call, outcome });
    const waits = call !== null && (outcome.ok ? outcome.proposal !== null : WAITS_FOR.has(outcome.code));
    now = {
      ...now, focus: focusOf(outcome, now), products: outcome.products.length > 0 ? outcome.products : now.products, several: outcome.products.length > 1 ? outcome.products : now.several,
      offerLead: outcome.offerLead, open: waits ? call : null, choice: choiceAfter(now, outcome, wish), wish: wish && call?.name === 'search_products' ? { ...wish, intent: 'find' } : wish && goal && ABOUT_GOODS.has(goal) ? wish : now.wish, goal: call?.name === 'search_products' ? 'find' : goal ?? now.goal,
    };
  };
  const add = async (call: Call, goal: Goal | null = null, wish: Wish | null = null): Promise<void> => note(call, await tools.run(call.name, call.input, context), goal, wish);
  const end = (): Turn => ({ opening, done, before: { ...now, looking: context.looking } });
  const say = (acts: readonly Act[], products: readonly string[] = [], goal: Goal | null = null, wish: Wish | null = null): void =>
    note(null, { ok: true, acts, facts: [], proposal: null, actions: [], products, asked: [], lead: null, store: null, offerLead: null }, goal, wish);
  return {
    isSilent: () => done.length === 0,
    now: () => now, add, say, end,
    open(act: Act): void { opening.push(act); },
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
/** The one product that an answer singled out. */
function focusOf({ products, acts }: ToolOutcome, { focus }: Remembered): string | null {
  const [first = null] = products;
  return first === null ? focus : products.length === 1 || acts.some(({ say }) => say === 'winner' || say === 'better') ? first : null;
}

/** The colour and size spoken of, for as long as it is of one product. */
function choiceAfter(now: Remembered, { products }: ToolOutcome, wish: Wish | null): Remembered['choice'] {
  const [id] = products;
  if (products.length !== 1 || id === undefined) return products.length > 1 ? null : now.choice;
  const before = now.choice?.product === id ? now.choice : null;
  return { product: id, colour: wish?.colour ?? before?.colour ?? null, size: wish?.size ?? before?.size ?? null };
}
/** Refusals after which a word more goes on. */
const WAITS_FOR: ReadonlySet<string> = new Set(['needs-size', 'needs-colour', 'which-order', 'for-what', 'which-store', 'no-size', 'no-colour', 'sold-out', 'out-of-stock', 'unknown-order']);
/** What a follow-up can go on from. */
const ABOUT_GOODS: ReadonlySet<Goal> = new Set(['price', 'stock', 'sizes', 'colours', 'material', 'measure', 'describe', 'find', 'where', 'alternative', 'compare', 'recommend', 'refine']);
