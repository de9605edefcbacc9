import { describe, expect, it } from 'vitest';
import { headRotation } from '../../../client/mall/presence/frame.ts';
import { bend, newBones, newGait, strike } from '../../../client/mall/presence/rig.ts';
import { wrap } from '../../../client/mall/presence/signs.ts';

const head = (x: number, y = 1.65, yaw = 0) => ({ x, y, z: 0, ...headRotation(yaw, 0) });
const placeOf = (matrices: Float32Array, index = 0) => [...matrices.subarray(index * 16 + 12, index * 16 + 15)];

describe('a bent limb', () => {
  it('keeps the lengths of both bones and bends to the pole', () => {
    const elbow = bend({ x: 0, y: 0, z: 0 }, { x: 0, y: -0.4, z: 0 }, 0.3, 0.3, { x: 0, y: 0, z: -1 });
    // Half of 0.4 along, and the root of 0.3² - 0.2² aside.
    expect(elbow.y).toBeCloseTo(-0.2, 9);
    expect(elbow.z).toBeCloseTo(-Math.sqrt(0.05), 9);
  });
  it('is straight, not torn, towards what it cannot reach', () => {
    const knee = bend({ x: 0, y: 0, z: 0 }, { x: 0, y: -9, z: 0 }, 0.3, 0.2, { x: 0, y: 0, z: 1 });
    expect(knee.y).toBeCloseTo(-0.3, 2);
    expect(Math.abs(knee.z)).toBeLessThan(0.02);
  });
});

describe('a figure', () => {
  it('stands under its head with both soles on the floor', () => {
    const bones = newBones();
    strike(bones, newGait(), { head: head(2), left: null, right: null }, 'tall', 0, false, 1);
    expect(placeOf(bones.head)).toEqual([2, expect.closeTo(1.65, 5), 0]);
    for (const side of [0, 1]) expect(placeOf(bones.shoes, side)[1]).toBeCloseTo(0.07, 5);
    // Looking along +z its left is +x.
    expect(placeOf(bones.hands, 0)[0]).toBeGreaterThan(2);
    expect(placeOf(bones.hands, 1)[0]).toBeLessThan(2);
  });
  it('puts its hands where a headset says', () => {
    const bones = newBones(), hand = { x: 0.2, y: 1.3, z: 0.3, qx: 0, qy: 0, qz: 0, qw: 1 };
    strike(bones, newGait(), { head: head(0), left: hand, right: null }, 'round', 0, false, 1);
    expect(placeOf(bones.hands, 0).map((each) => Math.round(each * 1000) / 1000)).toEqual([0.2, 1.3, 0.3]);
  });
  it('swings its legs in proportion to its pace, and not at all when it stands', () => {
    const spread = (pace: number): number => {
      const bones = newBones(), gait = newGait();
      let widest = 0;
      for (let frame = 0; frame < 120; frame++) {
        strike(bones, gait, { head: { ...head(0), z: frame * pace / 60 }, left: null, right: null }, 'square', 1 / 60, false, 1);
        if (frame > 60) widest = Math.max(widest, Math.abs((placeOf(bones.shoes, 0)[2] ?? 0) - (placeOf(bones.shoes, 1)[2] ?? 0)));
      }
      return widest;
    };
    expect(spread(0)).toBeLessThan(0.01);
    expect(spread(1.3)).toBeGreaterThan(0.2);
    expect(spread(2.6)).toBeGreaterThan(1.6 * spread(1.3));
  });
  it('bends its knees when the head is low', () => {
    const bones = newBones();
    strike(bones, newGait(), { head: head(0, 1.1), left: null, right: null }, 'square', 0, false, 1);
    const [, , knee] = placeOf(bones.limbs, 5);
    expect(knee).toBeGreaterThan(0.15);
  });
});

describe('words in a bubble', () => {
  const measure = (text: string): number => text.length;
  it('break between words of English and anywhere in Chinese', () => {
    expect(wrap('a blue mug on the shelf', 10, measure)).toEqual(['a blue mug', 'on the', 'shelf']);
    expect(wrap('蓝色的杯子在架子上', 4, measure)).toEqual(['蓝色的杯', '子在架子', '上']);
  });
});
