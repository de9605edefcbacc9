import { expect, test } from 'vitest';
import { attentionOf, BANDS, bandsOf, looksOf } from '../../../models/layout/attention.ts';
import type { SlotLooks } from '../../../models/layout/attention.ts';
import { randomFrom, weighted } from '../../../models/engine/random.ts';

const slots = Array.from({ length: 40 }, (_, i) => `slot-${i}`), random = randomFrom(8);
/** The geometry is right by and large, and off by a factor for each slot. */
const prior = new Map(slots.map((slot, i) => [slot, 0.1 + 0.02 * i]));
const truth = new Map(slots.map((slot) => [slot, prior.get(slot)! * Math.exp(0.8 * random.normal())]));
const total = (values: ReadonlyMap<string, number>): number => [...values.values()].reduce((a, b) => a + b, 0);
/** Mean error of the logarithm, whatever the scale. */
function errorOf(estimate: ReadonlyMap<string, number>): number {
  const scale = total(truth) / total(estimate);
  return slots.reduce((sum, slot) => sum + Math.abs(Math.log((estimate.get(slot)! * scale) / truth.get(slot)!)), 0) / slots.length;
}
/** Looks of so many visits; goods of a band draw more the better they are liked, and liked goods stand where the geometry says that most is seen. */
function visits(count: number, draw: (band: number) => number, chance = randomFrom(3)): SlotLooks[] {
  const cells = new Map<string, { slot: string; band: number; shown: number; looks: number }>();
  for (let visit = 0; visit < count; visit++) {
    for (const [i, slot] of slots.entries()) {
      const band = weighted(Array.from({ length: BANDS }, (_, b) => Math.exp(-3 * Math.abs(b / (BANDS - 1) - i / 39))), chance), key = `${slot} ${band}`;
      const cell = cells.get(key) ?? { slot, band, shown: 0, looks: 0 };
      cell.shown++;
      if (chance.next() < 0.5 * truth.get(slot)! * draw(band)) cell.looks++;
      cells.set(key, cell);
    }
  }
  return [...cells.values()];
}
const liked = (band: number): number => [0.3, 0.5, 0.7, 0.9, 1.1][band]!;

test('without looks the geometry stands', () => {
  expect(attentionOf(prior, [])).toEqual(prior);
  expect(attentionOf(prior, [{ slot: 'slot-1', band: 0, shown: 9, looks: 0 }])).toEqual(prior);
  expect(attentionOf(prior, [{ slot: 'torn down', band: 0, shown: 9, looks: 5 }])).toEqual(prior);
});

test('looks bring it nearer to the truth, the more the nearer', () => {
  const errors = [0, 20, 200, 2000].map((count) => errorOf(attentionOf(prior, visits(count, liked))));
  expect(errors[0]).toBeCloseTo(errorOf(prior), 9);
  expect(errors[1]).toBeLessThan(0.8 * errors[0]!);
  expect(errors[2]).toBeLessThan(0.5 * errors[0]!);
  expect(errors[3]).toBeLessThan(0.12);
});

test('a few looks and the geometry together are better than either alone', () => {
  const few = visits(8, liked), looked = new Map(slots.map((slot) => [slot, 0.5 + few.filter((each) => each.slot === slot).reduce((sum, { looks }) => sum + looks, 0)]));
  expect(errorOf(attentionOf(prior, few))).toBeLessThan(0.9 * Math.min(errorOf(looked), errorOf(prior)));
});

test('a slot is not taken for a good one because liked goods stood there', () => {
  const many = visits(1500, liked), blind = attentionOf(prior, many.map((each) => ({ ...each, band: 0 })));
  expect(errorOf(attentionOf(prior, many))).toBeLessThan(0.6 * errorOf(blind));
});

test('as much attention is given out as there was, and always some', () => {
  const after = attentionOf(prior, visits(50, liked));
  expect(total(after)).toBeCloseTo(total(prior), 9);
  expect(Math.min(...after.values())).toBeGreaterThan(0);
});

test('views, approaches and long dwells are looks; what names no slot is none', () => {
  expect([looksOf({ kind: 'view', slot: 'a', seconds: 1 }), looksOf({ kind: 'dwell', slot: 'a', seconds: 10 }), looksOf({ kind: 'dwell', slot: 'a', seconds: 600 }), looksOf({ kind: 'approach', slot: 'a', seconds: null })]).toEqual([1, 2, 3, 1]);
  expect([looksOf({ kind: 'view', slot: null, seconds: 1 }), looksOf({ kind: 'pickup', slot: 'a', seconds: null })]).toEqual([0, 0]);
});

test('bands are fifths of the goods by liking', () => {
  expect([...bandsOf(new Map([['a', 3], ['b', -1], ['c', 0], ['d', 9], ['e', 1]]))].sort()).toEqual([['a', 3], ['b', 0], ['c', 1], ['d', 4], ['e', 2]]);
});
