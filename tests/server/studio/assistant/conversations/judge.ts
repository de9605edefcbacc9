/**
 * Runs written conversations through the assistant over the mall's own catalogue and says of each turn whether it did and
 * said what it should, in the right language, and whether every figure and product of it was among the facts fetched.
 */
import { randomUUID } from 'node:crypto';
import { putCartLine } from '../../../../../server/commerce/cart.ts';
import { checkout } from '../../../../../server/commerce/checkout.ts';
import { writeMeasures } from '../../../../../server/storage/measures.ts';
import type { Account } from '../../../../../server/studio/assistant/index.ts';
import { renderFact } from '../../../../../server/studio/assistant/facts.ts';
import type { Locale } from '../../../../../shared/locale.ts';
import { openTestMall } from '../mall.ts';
import type { Answer, TestMall } from '../mall.ts';
import type { Conversation, Said } from './conversation.ts';
import { goodsFault } from './goods-rules.ts';
import { tillOf } from '../../../commerce/till.ts';

export interface TurnJudged { readonly text: string; readonly answer: string; readonly did: string; readonly faults: readonly string[]; readonly invented: readonly string[]; readonly language: boolean; readonly firstMs: number; readonly wholeMs: number }
export interface Judged { readonly conversation: Conversation; readonly ok: boolean; readonly turns: readonly TurnJudged[] }
export interface Judge { judge(conversation: Conversation, onTurn?: (turn: number) => void): Promise<Judged>; giveOrders(shopper: string): void; readonly mall: TestMall; close(): Promise<void> }

/** A grown-up of 1.80 m whose feet are 26.7 cm long: EU 42 by the standard's table. */
const MEASURES = { height: 180, chest: 98, waist: 84, hip: 99, inseam: 82, foot: 26.7, cut: 'mens' } as const;
const NOVEMBER = (day: number): string => new Date(Date.UTC(2026, 10, day, 12)).toISOString();
/** The buyer's orders: two Noodle Bowls, paid; Canvas Lows in red, 42, delivered on 10 November; a Crew Cap, shipped; a Duet for Kids, delivered on 20 October. */
const ORDERS = [
  { store: 'kiln', product: 'noodle-bowl', colour: 'indigo', size: null, quantity: 2, state: 'paid', delivered: null },
  { store: 'stride', product: 'canvas-low', colour: 'red', size: '42', quantity: 1, state: 'delivered', delivered: NOVEMBER(10) },
  { store: 'summit', product: 'crew-cap', colour: 'navy', size: null, quantity: 1, state: 'shipped', delivered: null },
  { store: 'tempo', product: 'kids-duet', colour: 'sky', size: null, quantity: 1, state: 'delivered', delivered: NOVEMBER(-10) },
] as const;
/** Ids of what the buyer ordered. */
export const ORDERED: readonly string[] = ORDERS.map(({ product }) => product);

export async function openJudge(options: Parameters<typeof openTestMall>[0] = {}): Promise<Judge> {
  const mall = await openTestMall(options), { db } = mall;
  await buyAll(mall);
  let count = 0;
  return {
    mall,
    giveOrders: (shopper) => giveOrders(mall, shopper),
    async judge(conversation, onTurn) {
      const shopper = `shopper-${count++}`, first = conversation.turns[0]?.[0] ?? '', page = languageOf(first, 'en');
      let language = page;
      mall.addPerson(shopper);
      if (conversation.who === 'buyer') giveOrders(mall, shopper);
      if (conversation.who === 'measured') writeMeasures(db, shopper, MEASURES, mall.now());
      const turns: TurnJudged[] = [];
      for (const [i, said] of conversation.turns.entries()) {
        onTurn?.(i);
        const answer = await mall.ask(conversation.at, said[0], { shopper, locale: page, looking: i === 0 ? conversation.looking : null }), account = mall.accounts.at(-1);
        if (!account) throw new Error('an answer without an account');
        language = MIXED.test(said[0]) ? account.locale : languageOf(said[0], language);
        turns.push(judged(mall, said, answer, account, language));
      }
      return { conversation, turns, ok: turns.every(({ faults, invented, language }) => faults.length === 0 && invented.length === 0 && language) };
    },
    close: () => mall.close(),
  };
}

function judged(mall: TestMall, [text, does, goods = '', says = '']: Said, answer: Answer, account: Account, language: Locale): TurnJudged {
  const faults: string[] = [], steps = account.calls.map(stepsOf).filter((step, _, all) => all.every((each) => each.includes('remember')) || !step.includes('remember')),
    ways = does.split('|').map((way) => way.trim().split('+')), tools = new Set(steps.map(([step = '']) => step.replace(/[:?!].*/, '')));
  const isOne = (step: readonly string[]): boolean => ways.some(([way = '', ...more]) => more.length === 0 && step.includes(way)),
    // Of two sorts of goods that are wanted at once each is looked for, or put into the cart, by itself: one thing done, in two calls.
    right = (tools.size === 1 && steps.every(isOne)) || ways.some((wanted) => wanted.length === steps.length && wanted.every((each, i) => steps[i]?.includes(each) ?? false));
  const did = account.calls.map((each) => `${stepsOf(each)[0] ?? ''}${JSON.stringify(each.input)}`).join(' + ');
  if (!right) faults.push(`did ${account.calls.map((each) => stepsOf(each)[0]).join('+')} and not ${does}`);
  if (goods !== '') faults.push(...goodsFault(mall, goods, answer.products, account));
  for (const each of says.split('&').map((part) => part.trim()).filter((part) => part !== '')) {
    const absent = each.startsWith('~'), words = each.replace(/^~/, '').split('|');
    if (words.some((word) => tells(answer.text, word)) === absent) faults.push(`${absent ? 'says' : 'does not say'} ${words.join(' or ')}`);
  }
  return { text, answer: answer.text, did, faults, invented: inventedIn(mall, answer.text, account, language), language: speaks(answer.text, language, account), firstMs: answer.firstMs, wholeMs: answer.wholeMs };
}

/** Whether an answer has those words, or a decimal that a whole number is rounded from: the catalogue that authors read has whole centimetres. */
function tells(answer: string, word: string): boolean {
  return answer.toLowerCase().includes(word.toLowerCase()) || (/^\d{1,3}$/.test(word) && (answer.match(/\d+\.\d+/g) ?? []).some((figure) => Math.round(Number(figure)) === Number(word)));
}

/** The names that a call goes by: what it was, what it was refused for, and what it said first. */
function stepsOf({ name, code, acts, confirmed }: Account['calls'][number]): string[] {
  const words = `:${acts[0] ?? ''}`;
  if (name === 'say') return [words];
  return code === 'asks' ? [`${name}?`] : confirmed && code === null ? [`${name}!`] : code === null ? [name] : [`${name}:${code}`, words];
}

/** A sentence of English words with Chinese ones among them, or the other way round, may be answered in either. */
const MIXED = /[a-z]{2,}.*\p{Script=Han}|\p{Script=Han}.*[a-z]{2,}/iu;

/** Language of what is said; codes and sizes have none. */
function languageOf(text: string, otherwise: Locale): Locale {
  const plain = text.replaceAll(/\bG-?\d+|\b(?:XS|S|M|L|XL)\b|\bml\b/g, '');
  return /\p{Script=Han}/u.test(plain) ? 'zh' : /[a-z]{2}/i.test(plain) ? 'en' : otherwise;
}

/** In Chinese some characters of it; in English none, but for what is quoted of the shopper's own. */
function speaks(text: string, language: Locale, { facts }: Account): boolean {
  const own = facts.filter(({ value }) => value.kind === 'asked').reduce((left, fact) => left.replaceAll(renderFact(fact, language), ''), text);
  return language === 'zh' ? /\p{Script=Han}/u.test(own) : !/\p{Script=Han}/u.test(own);
}

/** Figures and names of goods that are in no fact of the turn; and facts that the database does not hold. */
function inventedIn(mall: TestMall, text: string, { facts }: Account, language: Locale): string[] {
  const said = facts.map((fact) => renderFact(fact, language)).sort((a, b) => b.length - a.length);
  const rest = said.reduce((left, each) => (each === '' ? left : left.replaceAll(each, ' ')), text);
  const names = mall.stores.flatMap(({ products }) => products.map(({ name }) => name[language])).filter((name) => name.length > (language === 'en' ? 5 : 2) && new RegExp(`(?<![\\p{L}])${escaped(name)}(?![a-z])`, 'u').test(rest));
  return [...(rest.match(/\d[\d.,]*/g) ?? []).map((n) => `figure ${n}`), ...names.map((name) => `name ${name}`), ...facts.flatMap((fact) => falseFact(mall, fact.source, fact.value))];
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function falseFact(mall: TestMall, source: string, value: Account['facts'][number]['value']): string[] {
  const sku = /^stock:(.+)$/.exec(source)?.[1];
  if (value.kind === 'money' && sku) {
    const price = mall.db.prepare<[string], number>('SELECT price FROM stock WHERE sku = ?').pluck().get(sku);
    return price === value.minor ? [] : [`price of ${sku}`];
  }
  if (value.kind === 'product') return mall.stores.some(({ products }) => products.some(({ id, name }) => id === value.id && name.en === value.name.en && name.zh === value.name.zh)) ? [] : [`product ${value.id}`];
  return [];
}

async function buyAll(mall: TestMall): Promise<void> {
  const till = tillOf(mall.db, () => Date.UTC(2026, 9, 15, 12));
  for (const { store, product, colour, size, quantity } of ORDERS) {
    const variant = mall.stores.find(({ id }) => id === store)?.products.find(({ id }) => id === product)?.variants.find((v) => v.colour === colour && (v.size ?? null) === size);
    if (!variant) throw new Error(`${product} has no such variant`);
    putCartLine(mall.db, { shopper: 'the buyer', sku: variant.sku, quantity });
    const fee = mall.stores.find(({ id }) => id === store)?.policies.shipping, subtotal = variant.price * quantity;
    const expectedTotal = subtotal + (fee && subtotal < fee.freeFrom ? fee.fee : 0);
    const bought = await checkout(till, 'the buyer', { idempotencyKey: randomUUID(), recipient: 'Ann', address: '1 High Street', phone: '+44 20 1234', payment: { provider: 'test', card: 'approve' }, expectedTotal });
    if (!bought.ok) throw new Error(bought.reason);
  }
}

/** Gives the four orders to a shopper, each in its own state again. */
function giveOrders({ db }: TestMall, shopper: string): void {
  db.exec('DELETE FROM order_steps; DELETE FROM refunds');
  db.prepare('UPDATE orders SET shopper = ?').run(shopper);
  const step = db.prepare('INSERT INTO order_steps (order_id, state, at) SELECT id, ?, ? FROM orders WHERE number = ?');
  for (const [i, { state, delivered }] of ORDERS.entries()) {
    db.prepare('UPDATE orders SET state = ? WHERE number = ?').run(state, i + 1);
    step.run('placed', NOVEMBER(-16), i + 1);
    if (delivered) step.run('delivered', delivered, i + 1);
  }
}
