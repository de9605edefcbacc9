import { afterEach, expect, test } from 'vitest';
import { evaluate } from '../../../models/promotion/evaluate.ts';
import { exportedDecisions, JUDGED, loggedFor } from '../../../server/commerce/offer-log.ts';
import { addDecision, eachDecision, noteOutcome } from '../../../server/storage/offer-decisions.ts';
import type { DecisionCandidate, OfferDecision } from '../../../server/storage/offer-decisions.ts';
import { openShop, promotion, smallStore } from './shop.ts';

const NOW = Date.UTC(2026, 0, 3), DAY = 86_400_000;
const closers: (() => void)[] = [];
afterEach(() => { for (const close of closers.splice(0)) close(); });

function log() {
  const { files, store } = smallStore(10), { db, close } = openShop(files.map((file) => ({ ...file, promotions: [promotion('a'), promotion('b')] })));
  closers.push(close);
  const candidate = (id: string, more: Partial<DecisionCandidate>): DecisionCandidate => (
    { store, promotion: id, chance: 0.4, appeal: 0, buysWithout: 0.1, buysWith: 0.3, spend: 1000, reduction: 100, margin: 1, price: 0, ...more });
  const add = (more: Partial<OfferDecision>): void => addDecision(db, {
    shopper: 'ada', place: store, store, promotion: 'a', withheld: false, propensity: 0.36, version: 'promotion-1@0', taste: null, watched: store, features: null, at: NOW - 2 * DAY,
    candidates: [candidate('a', { appeal: 1, buysWith: 0.2 }), candidate('b', {})], ...more,
  });
  return { db, add };
}

test('decisions are judged by what was paid, against what another policy would have shown', () => {
  const { db, add } = log();
  add({});
  add({ promotion: 'b', shopper: 'bob' });
  add({ withheld: true, propensity: 0.28, shopper: 'eve' });
  add({ place: 'concourse' });
  add({ at: NOW - DAY + 1 });
  noteOutcome(db, 1, { revenue: 900, reduction: 90 });
  const of = (name: keyof typeof JUDGED) => loggedFor(db, JUDGED[name], NOW).map(({ reward, target, predicted, predictedTarget }) => [reward, target, ...[predicted, predictedTarget].map(Math.round)]);
  // Nothing brings 0.1 x 1000, a 0.2 x 900, b 0.3 x 900.
  expect(of('nothing')).toEqual([[810, 0, 180, 100], [0, 0, 270, 100], [0, 1, 100, 100]]);
  expect(of('appeal')).toEqual([[810, 1, 180, 180], [0, 0, 270, 180], [0, 0, 100, 180]]);
  // a adds 0.1 x 1000 and costs 0.2 x 100; b adds twice that and costs 30.
  expect(of('greedy')).toEqual([[810, 0, 180, 270], [0, 1, 270, 270], [0, 0, 100, 270]]);
  expect(evaluate(loggedFor(db, null, NOW)).ips.value).toBeCloseTo(270, 10);
});

test('the export holds every decision and names nobody', () => {
  const { db, add } = log();
  add({});
  add({ withheld: true });
  add({ shopper: 'bob' });
  const lines = [...exportedDecisions(db, 'salt')].map((line) => JSON.parse(line));
  expect(lines.map(({ seq, propensity, withheld }) => [seq, propensity, withheld])).toEqual([[1, 0.36, false], [2, 0.36, true], [3, 0.36, false]]);
  expect(lines[0].shopper).toBe(lines[1].shopper);
  expect(lines[0].shopper).not.toBe(lines[2].shopper);
  expect(JSON.stringify(lines)).not.toMatch(/ada|bob/);
  expect([...exportedDecisions(db, 'other')][0]).not.toContain(lines[0].shopper);
  expect([...eachDecision(db)]).toHaveLength(3);
});
