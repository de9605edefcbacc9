import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import type { Family } from '../../../models/shape/index.ts';
import { cutter } from '../../../models/vision/cutout/index.ts';
import { looker, targetOf } from '../../../models/vision/look.ts';
import type { Guess } from '../../../models/vision/model.ts';
import { outlineOf } from '../../../models/vision/outline.ts';
import type { Mask, Region } from '../../../models/vision/picture.ts';
import { both, sharesOf } from '../../../models/vision/race.ts';
import type { Runner } from '../../../models/vision/race.ts';
import { framed } from '../../../models/vision/render/photo.ts';
import { overlap, randomForm, solidOfSubject } from '../../../models/vision/scene.ts';

const SIZE = 120, VIEW = { yaw: 0.5, pitch: 0.3, distance: 5 }, STAND = { scale: 1, x: 0, y: 0 };

const familyOf = (name: string): Family => {
  const family = FAMILIES.find((f) => f.name === name);
  if (!family) throw new Error(`no ${name}`);
  return family;
};
const maskOf = (on: (x: number, y: number) => boolean): Mask =>
  ({ width: SIZE, height: SIZE, values: Uint8Array.from({ length: SIZE * SIZE }, (_, i) => (on(i % SIZE, Math.floor(i / SIZE)) ? 255 : 0)) });

/** A box that fills its mask, as it was found there. */
function boxRunner(chance: number): { readonly runner: Runner; readonly mask: Mask; readonly square: Region } {
  const family = familyOf('box'), form = randomForm(family, false, randomFrom(3)), [material] = family.materials,
    { raster } = framed(solidOfSubject({ family, form, material, labelled: false }, 2), VIEW, SIZE, 0.2),
    mask = maskOf((x, y) => (raster.triangle[y * SIZE + x] as number) >= 0), target = targetOf(mask);
  if (!target) throw new Error('nothing was seen');
  const fitted = looker(family, material, target, 2)(form, { ...STAND, view: VIEW }), guess: Guess = { family, chance, form, view: VIEW };
  return { runner: { guess, material, fitted, score: Math.log(chance) }, mask, square: target.square };
}

test('the outline of what was fitted lies where the object is: sure well inside and outside, undecided along the edge', () => {
  const { runner, mask, square } = boxRunner(0.9), outline = outlineOf([runner], mask, square);
  expect(overlap(outline.map((v) => (v > 0 ? 1 : 0)), mask.values)).toBeGreaterThan(0.97);
  expect(Math.max(...outline)).toBeCloseTo(-Math.min(...outline), 4);
  expect(outline[0]).toBe(Math.min(...outline));
  expect(outline.some((v) => Math.abs(v) < 1)).toBe(true);
});

test('an outline tells an object from a thing of its colour beside it', () => {
  const { runner, mask, square } = boxRunner(0.9), clutter = (x: number, y: number): boolean => x > 84 && y > 50 && y < 84;
  const rgb = Uint8Array.from({ length: SIZE * SIZE * 3 }, (_, i) => {
    const at = Math.floor(i / 3), on = mask.values[at] || clutter(at % SIZE, Math.floor(at / SIZE));
    // A chequered room, so that nothing is told from a plain edge.
    return on ? 150 : ((at % SIZE) >> 3) % 2 === (Math.floor(at / SIZE) >> 3) % 2 ? 40 : 230;
  });
  // The network rather takes the thing for a part of the object.
  const sight = { size: SIZE, logits: Float32Array.from(mask.values, (v, at) => (v ? 2 : clutter(at % SIZE, Math.floor(at / SIZE)) ? 0.9 : -2)) };
  const scissors = cutter({ width: SIZE, height: SIZE, rgb, alpha: null }, sight), first = scissors.cut(null),
    second = scissors.cut(outlineOf([runner], mask, square));
  if (!first.ok || !second.ok) throw new Error('no object');
  const like = (of: Mask): number => overlap(of.values.map((v) => (v > 127 ? 1 : 0)), mask.values);
  expect(like(second.mask)).toBeGreaterThan(like(first.mask) + 0.02);
});

test('two readings of one photo count alike, and shares among runners add up', () => {
  const [bag, cap] = [familyOf('handbag'), familyOf('cap')], form = { params: {}, wide: 1, deep: 1 }, view = VIEW;
  const read = (a: number, b: number) => ({ guesses: [{ family: bag, chance: a, form, view }, { family: cap, chance: b, form, view }], materials: new Map() });
  const { guesses } = both(read(0.9, 0.1), read(0.2, 0.8));
  // √0.18 : √0.08 = 3 : 2
  expect(guesses.map(({ family, chance }) => [family.name, Math.round(chance * 100)])).toEqual([['handbag', 60], ['cap', 40]]);
  const { runner } = boxRunner(0.5), [one = 0, other = 0] = sharesOf([{ ...runner, score: Math.log(3) }, { ...runner, score: 0 }]);
  expect(one).toBeCloseTo(0.75, 9);
  expect(other).toBeCloseTo(0.25, 9);
});
