import { NullEngine } from '@babylonjs/core/Engines/nullEngine.js';
import { Scene } from '@babylonjs/core/scene.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSight, openRestocking, restock } from '../../../client/mall/world/restock.ts';
import type { Layout } from '../../../shared/layout.ts';

const slots = ['a', 'b', 'c', 'd', 'e', 'f'];
const layoutOf = (revision: number, goods: readonly (string | null)[]): Layout => ({
  store: 'kiln', revision, placements: slots.flatMap((slot, i) => { const product = goods[i]; return product ? [{ slot, product, colour: 'plain', facings: 1, highlight: null }] : []; }),
});
const standing = ({ placements }: Layout): Record<string, string> => Object.fromEntries(placements.map(({ slot, product }) => [slot, product]));
const goods = fc.array(fc.constantFrom('cup', 'bowl', 'jug', null), { minLength: 6, maxLength: 6 });

test('what is seen stays as it is, filled or empty, and all else is as the new layout has it', () => {
  fc.assert(fc.property(goods, goods, fc.subarray(slots), (before, after, seen) => {
    const now = standing(restock(layoutOf(1, before), layoutOf(2, after), (slot) => seen.includes(slot)));
    slots.forEach((slot, i) => expect(now[slot] ?? null).toBe((seen.includes(slot) ? before : after)[i]));
  }));
});

test('looking away bit by bit, one comes to the new layout, and never sees a slot change', () => {
  fc.assert(fc.property(goods, goods, fc.array(fc.subarray(slots), { maxLength: 5 }), (before, after, looks) => {
    const wanted = layoutOf(2, after);
    let shown = layoutOf(1, before);
    for (const seen of [...looks, []]) {
      const next = restock(shown, wanted, (slot) => seen.includes(slot)), was = standing(shown), is = standing(next);
      for (const slot of seen) expect(is[slot]).toBe(was[slot]);
      shown = next;
    }
    expect(shown).toBe(wanted);
  }));
});

test('the first layout stands at once; a later one waits where one looks, and comes within some frames of looking away', () => {
  const scene = new Scene(new NullEngine()), applied: Layout[] = [], seen = new Set(['a', 'b']);
  let clock = 0;
  const { want, shown, stop } = openRestocking(scene, (slot) => seen.has(slot), (layout) => applied.push(layout), () => clock), frame = (): void => { clock += 400; scene.onBeforeRenderObservable.notifyObservers(scene); };
  const first = layoutOf(1, ['cup', 'cup', 'cup', 'cup', null, null]), second = layoutOf(2, ['jug', 'cup', 'bowl', 'cup', 'cup', null]);
  want(first);
  expect(applied).toEqual([first]);
  want(second);
  expect(standing(shown()!)).toEqual({ a: 'cup', b: 'cup', c: 'bowl', d: 'cup', e: 'cup' });
  frame();
  expect(applied.length, 'nothing more to do while one looks').toBe(2);
  seen.clear();
  frame();
  expect(shown()).toBe(second);
  expect(applied.at(-1)).toBe(second);
  stop();
  want(first);
  expect(shown()).toEqual(first);
});

test('what lies ahead is in sight, what lies behind or far away is not', () => {
  const eyes = { x: 1, y: 1.6, z: 2 }, ahead = { x: 0, y: 0, z: 1 };
  expect(inSight(eyes, ahead, { x: 1, y: 1, z: 6 })).toBe(true);
  expect(inSight(eyes, ahead, { x: 4, y: 1, z: 5 }), '45 degrees aside').toBe(true);
  expect(inSight(eyes, ahead, { x: 6, y: 1, z: 4 }), '68 degrees aside').toBe(false);
  expect(inSight(eyes, ahead, { x: 1, y: 1, z: -1 })).toBe(false);
  expect(inSight(eyes, ahead, { x: 1, y: 1, z: 40 })).toBe(false);
});
