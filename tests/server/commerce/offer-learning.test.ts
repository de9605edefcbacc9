import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { POLICY_DEFAULTS } from '../../../models/promotion/policy.ts';
import { MODEL, OWN_PRIOR, PRIOR, response, showing } from '../../../models/promotion/posterior.ts';
import { putCartLine } from '../../../server/commerce/cart.ts';
import { checkout } from '../../../server/commerce/checkout.ts';
import { handOverShopping } from '../../../server/commerce/handover.ts';
import { mallDay } from '../../../server/commerce/offer-candidates.ts';
import { noteCarted, relearn, settlePromises } from '../../../server/commerce/offer-outcomes.ts';
import { chooseOffer, dismissOffer } from '../../../server/commerce/offers.ts';
import type { OfferQuestion } from '../../../server/commerce/offers.ts';
import { readMerchantPromotion } from '../../../server/commerce/merchandise.ts';
import { advanceOrder } from '../../../server/commerce/order-steps.ts';
import { readLearning, readOwn } from '../../../server/storage/offer-beliefs.ts';
import { eachDecision } from '../../../server/storage/offer-decisions.ts';
import { forgetShopper } from '../../../server/storage/personal-data.ts';
import { optOutsTable } from '../../../server/storage/opt-outs.ts';
import type { Promotion } from '../../../shared/catalogue.ts';
import { catalogue, offerTo, openShop, promotion, request, smallStore } from './shop.ts';
import { tillOf } from './till.ts';

const NOW = Date.UTC(2026, 0, 1, 12), HOUR = 3_600_000;
const closers: (() => void)[] = [];
afterEach(() => { for (const close of closers.splice(0)) close(); });

function shop(...promotions: Promotion[]) {
  const { files, store } = smallStore(1000), opened = openShop(files.map((file) => ({ ...file, promotions })));
  closers.push(opened.close);
  const { db } = opened, till = tillOf(db, () => NOW);
  return {
    ...opened, store, decisions: () => [...eachDecision(db)],
    ask: (shopper: string, seed: number, more: Partial<OfferQuestion> = {}) => chooseOffer(db, {
      shopper, stores: [store], appeal: () => 0, history: [], now: NOW, zone: 'UTC', random: randomFrom(seed), ...more }),
    async buy(shopper: string, total: number, at = NOW) {
      putCartLine(db, { shopper, sku: 'sku-a', quantity: 2 });
      const bought = await checkout({ ...till, now: () => at }, shopper, request(randomUUID(), total));
      if (!bought.ok) throw new Error(bought.reason);
      return bought.orders;
    },
  };
}
const close = (values: readonly number[]): number[] => values.map((value) => Math.round(value * 1e9) / 1e9);

describe('a decision', () => {
  test('is kept with its probability, what else could have been, and what had been learnt by then, also where nothing is shown', () => {
    const { ask, decisions } = shop(promotion('tenth'), promotion('fifth', { percentOff: 20, margin: 40 }));
    const shown = Array.from({ length: 30 }, (_, i) => ask(`shopper-${i}`, i, { model: 7 })?.id ?? null);
    const kept = decisions();
    expect(kept.map(({ withheld, promotion: chosen }) => (withheld ? null : chosen))).toEqual(shown);
    expect(new Set(shown).size).toBeGreaterThan(1);
    for (const [i, { propensity, candidates, promotion: chosen, withheld, version, taste, features, watched, store, place }] of kept.entries()) {
      expect([version, taste, watched]).toEqual([`${MODEL}@${i}`, 7, place]);
      expect(candidates.map((each) => each.promotion)).toEqual(['fifth', 'tenth']);
      const chance = candidates.find((each) => each.promotion === chosen)?.chance ?? 0, all = candidates.reduce((sum, each) => sum + each.chance, 0);
      const { holdout } = POLICY_DEFAULTS;
      expect(propensity).toBeCloseTo(chosen && !withheld ? chance * (1 - holdout) : 1 - all + holdout * all, 10);
      expect(candidates[0]).toMatchObject({ spend: 1000, reduction: 200, margin: 0.4 });
      // The column that says whether an offer was made.
      expect(features?.[5]).toBe(chosen && !withheld ? 1 : 0);
      expect(store === null).toBe(chosen === null);
    }
  });

  test('teaches at once: a showing, a purchase, a wave, each as the model says, and nothing else', async () => {
    const { db, store, buy, decisions } = shop(promotion('tenth'));
    offerTo(db, 'ada', store, NOW);
    let { belief } = readLearning(db), own = readOwn(db, store, 'tenth');
    const row = decisions().at(-1)!.features!;
    await buy('ada', 2300);
    ({ belief, own } = taught(response(belief, own, row, 1)));
    expect(close(readLearning(db).belief.shift)).toEqual(close(belief.shift));
    expect(readOwn(db, store, 'tenth').shift).toBeCloseTo(own.shift, 9);
    expect(decisions().at(-1)).toMatchObject({ boughtAt: NOW, revenue: 2000, reduction: 200, credited: 1 });

    offerTo(db, 'bob', store, NOW);
    ({ belief } = readLearning(db));
    own = readOwn(db, store, 'tenth');
    const waved = decisions().at(-1)!;
    dismissOffer(db, 'bob', store, 'tenth', NOW + 5);
    ({ belief, own } = taught(showing(belief, own, waved.features!)));
    expect(close(readLearning(db).belief.precision)).toEqual(close(belief.precision));
    expect(readOwn(db, store, 'tenth').precision).toBeCloseTo(own.precision, 9);
    expect(decisions().at(-1)?.dismissedAt).toBe(NOW + 5);
    const { learnt } = readLearning(db);
    expect(dismissOffer(db, 'bob', store, 'tenth', NOW + 6)).toBe(false);
    expect(readLearning(db).learnt).toBe(learnt);
  });
  const taught = ({ belief, own }: ReturnType<typeof showing>) => ({ belief, own: own! });

  test('goods in the cart promise part of a purchase, which is taken back after a day without one', async () => {
    const { db, store, buy, decisions } = shop(promotion('tenth'));
    for (const shopper of ['ada', 'bob']) {
      offerTo(db, shopper, store, NOW);
      noteCarted(db, shopper, store, NOW + HOUR);
      noteCarted(db, shopper, store, NOW + HOUR);
    }
    // Three of ten before any was counted, three of eleven after one.
    const promises = decisions().flatMap(({ credited }) => (credited > 0 ? [credited] : []));
    expect(promises).toEqual([3 / 10, 3 / 11]);
    await buy('ada', 2300, NOW + 2 * HOUR);
    expect(readLearning(db)).toMatchObject({ carted: 2, bought: 1 });
    const before = readLearning(db).belief.shift, row = decisions().find(({ shopper, cartedAt }) => shopper === 'bob' && cartedAt !== null)!.features!;
    settlePromises(db, NOW + 24 * HOUR);
    expect(readLearning(db).belief.shift).toEqual(before);
    settlePromises(db, NOW + 24 * HOUR + 1);
    expect(close(readLearning(db).belief.shift)).toEqual(close(before.map((value, i) => value - 3 / 11 * row[i]!)));
    expect(decisions().every(({ credited, boughtAt }) => credited === (boughtAt === null ? 0 : 1))).toBe(true);
  });

  test('is not kept of who shops without being known, and their purchase teaches nothing', async () => {
    const { db, store, buy, decisions } = shop(promotion('tenth'));
    offerTo(db, 'bob', store, NOW);
    for (const shopper of ['ada', 'bob']) optOutsTable(db).set(shopper, true, NOW);
    const { learnt } = readLearning(db), before = decisions();
    expect(offerTo(db, 'ada', store, NOW)?.id).toBe('tenth');
    for (const shopper of ['ada', 'bob']) expect((await buy(shopper, 2300))[0]?.reduction).toBe(200);
    expect(readLearning(db).learnt).toBe(learnt);
    expect(decisions()).toEqual(before);
  });

  test('what is bought a day later, or elsewhere, says nothing of it', async () => {
    const { db, store, buy, decisions } = shop(promotion('tenth'));
    offerTo(db, 'ada', store, NOW);
    await buy('ada', 2300, NOW + 24 * HOUR);
    await buy('bob', 2500);
    expect(decisions().every(({ boughtAt }) => boughtAt === null)).toBe(true);
  });

  test('goes with a guest to their account, and what is held back from them stays so', () => {
    const { db, store, decisions } = shop(promotion('tenth'));
    const policy = { ...POLICY_DEFAULTS, holdout: 1 };
    expect(offerTo(db, 'guest', store, NOW, { policy })).toBeNull();
    const held = decisions().filter(({ withheld }) => withheld);
    expect(held).toHaveLength(1);
    handOverShopping(db, 'guest', 'ada');
    expect(offerTo(db, 'ada', store, NOW + 72 * HOUR)).toBeNull();
    expect(new Set(decisions().map(({ shopper }) => shopper))).toEqual(new Set(['ada']));
    expect(offerTo(db, 'bob', store, NOW)?.id).toBe('tenth');
  });
});

test('learning all over gives the same belief, and, once somebody is forgotten, that of a mall that never met them', async () => {
  const { db, store, buy } = shop(promotion('tenth')), believed = () => ({ ...readLearning(db), own: readOwn(db, store, 'tenth') });
  for (const shopper of ['ada', 'bob', 'eve']) {
    offerTo(db, shopper, store, NOW);
    if (shopper === 'eve') dismissOffer(db, shopper, store, 'tenth', NOW);
    else await buy(shopper, 2300);
  }
  const before = believed();
  expect(relearn(db)).toBeGreaterThanOrEqual(3);
  const after = believed();
  expect(close(after.belief.precision)).toEqual(close(before.belief.precision));
  expect(close([...after.belief.shift, after.own.shift, after.own.precision])).toEqual(close([...before.belief.shift, before.own.shift, before.own.precision]));

  forgetShopper(db, 'ada');
  relearn(db);
  let belief = PRIOR, own = OWN_PRIOR;
  for (const { features, promotion: chosen, boughtAt, dismissedAt } of eachDecision(db)) {
    const of = () => (chosen === null ? null : own);
    const add = (learnt: ReturnType<typeof showing>) => { belief = learnt.belief; own = learnt.own ?? own; };
    add(showing(belief, of(), features!));
    if (dismissedAt !== null) add(showing(belief, of(), features!));
    if (boughtAt !== null) add(response(belief, of(), features!, 1));
  }
  expect(close(readLearning(db).belief.shift)).toEqual(close(belief.shift));
  expect(close(readLearning(db).belief.shift)).not.toEqual(close(after.belief.shift));
  expect(readOwn(db, store, 'tenth').shift).toBeCloseTo(own.shift, 9);
});

test('a killed process loses nothing of what it answered, and leaves belief and decisions in step', async () => {
  const { path, db, decisions } = shop(promotion('tenth', { frequencyCap: 50 }));
  const script = join(import.meta.dirname, 'offerer.ts');
  const killed = promisify(execFile)(process.execPath, [script, path], { timeout: 60_000, maxBuffer: 1e8 });
  const answered: string = await killed.then(({ stdout }) => stdout, ({ stdout }: { stdout: string }) => stdout);
  const acknowledged = answered.trim().split('\n').length;
  expect(acknowledged).toBeGreaterThanOrEqual(40);
  expect(decisions().length).toBeGreaterThanOrEqual(acknowledged);
  // Each decision here is one showing, with an offer or without.
  expect(readLearning(db).learnt).toBe(decisions().length);
  expect(db.prepare('SELECT COUNT(*) FROM offer_showings').pluck().get()).toBe(decisions().filter(({ promotion: id, withheld }) => id !== null && !withheld).length);
});

describe('rules that no model can break', () => {
  test('once a day\'s budget is spent nobody new is offered it until midnight, and who has it keeps it', async () => {
    const { db, store, buy } = shop(promotion('tenth', { dailyBudget: 200 }));
    expect(offerTo(db, 'ada', store, NOW)?.id).toBe('tenth');
    expect(offerTo(db, 'bob', store, NOW)?.id).toBe('tenth');
    await buy('ada', 2300);
    expect(offerTo(db, 'eve', store, NOW + HOUR)).toBeNull();
    const [order] = await buy('bob', 2300, NOW + HOUR);
    expect(order?.reduction).toBe(200);
    expect(offerTo(db, 'eve', store, NOW + 12 * HOUR)?.id).toBe('tenth');
  });

  test('a budget that the mall spreads by itself makes an offer rarer once a day took its part, and bars nobody', async () => {
    const { db, store, buy, decisions } = shop(promotion('tenth', { budget: 3500 }));
    // A seventh of it a day: 500.
    const before = offerTo(db, 'ada', store, NOW), chance = decisions().at(-1)!.candidates[0]!.chance;
    expect(before?.id).toBe('tenth');
    for (const shopper of ['b', 'c', 'd', 'e']) {
      offerTo(db, shopper, store, NOW);
      await buy(shopper, 2300);
    }
    offerTo(db, 'eve', store, NOW);
    const { candidates } = decisions().at(-1)!;
    // 800 of 500 with half of the day gone: 8 x (1.6 - 0.5 - 0.05), by the plan of a mall without habits.
    expect(candidates[0]?.price).toBeCloseTo(8 * (1.6 - mallDay(db, NOW, 'UTC').passed - 0.05), 0);
    expect(candidates[0]!.chance).toBeLessThan(chance / 3);
  });

  test('in the concourse all stores compete, of one currency, and each merchant comes by its part', () => {
    const files = catalogue().slice(0, 3).map((file, i) => ({ ...file, promotions: [promotion(`on-${i}`, { frequencyCap: 50, budget: 100_000_000 })], currency: i === 2 ? 'USD' as const : file.currency }));
    const opened = openShop(files);
    closers.push(opened.close);
    const stores = files.map(({ id }) => id), [first = ''] = stores;
    const shown = Array.from({ length: 150 }, (_, i) => chooseOffer(opened.db, {
      shopper: `s-${i}`, stores, appeal: (store) => (store === first ? 3 : -1), history: [], now: NOW + i, zone: 'UTC', random: randomFrom(i),
      policy: { ...POLICY_DEFAULTS, draws: 32 },
    })?.store).filter((store) => store !== undefined);
    expect(new Set(shown)).toEqual(new Set(stores.slice(0, 2)));
    expect(shown.filter((store) => store !== first).length / shown.length).toBeGreaterThan(0.15);
    const nothing = [...eachDecision(opened.db)].filter(({ store }) => store === null);
    expect(nothing.every(({ features, watched, place }) => features === null && watched === null && place === 'concourse')).toBe(true);
  });
});

test('a merchant is told what came of a promotion, and the lift once there is enough', async () => {
  const { db, store, buy, ask } = shop(promotion('tenth', { dailyBudget: 2_000, budget: 50_000 }));
  const results = () => readMerchantPromotion(db, store, 'tenth', mallDay(db, NOW, 'UTC'))?.results;
  expect(results()).toMatchObject({ shown: 0, people: 0, dismissed: 0, taken: 0, lift: { enough: false, needed: 30 }, today: { spent: 0, budget: 2000, planned: 1000 } });
  offerTo(db, 'ada', store, NOW);
  const [order] = await buy('ada', 2300);
  offerTo(db, 'bob', store, NOW);
  dismissOffer(db, 'bob', store, 'tenth', NOW);
  expect(results()).toMatchObject({ shown: 2, people: 2, dismissed: 1, taken: 1, today: { spent: 200 }, lift: { enough: false, shown: { people: 2, buyers: 1 }, heldBack: { people: 0, buyers: 0 } } });
  advanceOrder(db, order!.id, 'cancelled', NOW);
  expect(results()).toMatchObject({ taken: 0, today: { spent: 0 }, lift: { shown: { people: 2, buyers: 0 } } });

  const half = { ...POLICY_DEFAULTS, draws: 16, chance: 1, holdout: 0.5 };
  for (let i = 0; i < 160; i++) ask(`p-${i}`, i, { policy: half });
  const groups = new Map<string, string[]>();
  for (const { shopper, promotion: id, withheld } of eachDecision(db)) if (id !== null && shopper.startsWith('p-')) groups.set(String(withheld), [...groups.get(String(withheld)) ?? [], shopper]);
  const [shown = [], held = []] = [groups.get('false'), groups.get('true')];
  for (const shopper of shown.slice(0, 10)) await buy(shopper, 2300);
  await buy(held[0]!, 2500);
  const { lift } = results()!;
  if (!lift.enough) throw new Error('it is enough');
  expect([lift.shown, lift.heldBack]).toEqual([{ people: shown.length + 2, buyers: 10 }, { people: held.length, buyers: 1 }]);
  expect(lift.lift).toBeCloseTo(10 / (shown.length + 2) - 1 / held.length, 10);
  expect(lift.low).toBeLessThan(lift.lift);
});
