import { describe, expect, it } from 'vitest';
import type { Point } from '../../../client/mall/ground.ts';
import { openGuide } from '../../../client/mall/presence/guide.ts';
import { yawOf } from '../../../client/mall/presence/frame.ts';
import { findPath, lengthOf, pointAlong } from '../../../client/mall/presence/path.ts';

/** A floor of 10 by 10 m around the origin. */
const inside = ({ x, z }: Point): boolean => Math.abs(x) <= 5 && Math.abs(z) <= 5;

describe('a way over the floor', () => {
  it('is the straight line where nothing stands between', () => {
    expect(findPath(inside, { x: 0, z: 0 }, { x: 3, z: 4 })).toEqual([{ x: 0, z: 0 }, { x: 3, z: 4 }]);
  });

  it('goes round a wall by its one gap and never through it', () => {
    // A wall along z = 1 with a gap from x = 3 on.
    const free = (at: Point): boolean => inside(at) && !(Math.abs(at.z - 1) < 0.2 && at.x < 3);
    const path = findPath(free, { x: 0, z: 0 }, { x: 0, z: 2 });
    if (!path) throw new Error('there is a way');
    for (let metres = 0; metres < lengthOf(path); metres += 0.05) expect(free(pointAlong(path, metres))).toBe(true);
    // The shortest way by the corner of the gap at (3, 0.8) and (3, 1.2): about 3.10 + 0.4 + 3.10 m.
    expect(lengthOf(path)).toBeGreaterThan(6.6);
    expect(lengthOf(path)).toBeLessThan(7.3);
  });

  it('is none to where nobody can stand', () => {
    expect(findPath(inside, { x: 0, z: 0 }, { x: 20, z: 0 })).toBeNull();
  });

  it('is walked by its length: half of an L is its corner', () => {
    const path = [{ x: 0, z: 0 }, { x: 2, z: 0 }, { x: 2, z: 2 }];
    expect(lengthOf(path)).toBe(4);
    expect(pointAlong(path, 2)).toMatchObject({ x: 2, z: 0 });
    expect(pointAlong(path, 3)).toEqual({ x: 2, z: 1, yaw: 0 });
    expect(pointAlong(path, 99)).toMatchObject({ x: 2, z: 2 });
  });
});

describe('an assistant', () => {
  const home = { x: 0, z: 0, yaw: 0 };
  const run = (guide: ReturnType<typeof openGuide>, seconds: number, visitor: Point | null): void => {
    for (let t = 0; t < seconds; t += 0.05) guide.step(0.05, visitor);
  };

  it('turns to who comes near, and back when they are gone', () => {
    const guide = openGuide(home);
    run(guide, 3, { x: 2, z: 0 });
    expect(yawOf(guide.step(0, { x: 2, z: 0 }).head)).toBeCloseTo(Math.PI / 2, 1);
    run(guide, 4, null);
    expect(yawOf(guide.step(0, null).head)).toBeCloseTo(0, 1);
  });

  it('leads along its way, waits for who falls behind, and comes home afterwards', () => {
    const guide = openGuide(home), way = [{ x: 0, z: 0 }, { x: 0, z: 12 }];
    guide.lead(way);
    run(guide, 20, { x: 0, z: 0 });
    // It stops some 6 m ahead of a visitor who does not come along.
    expect(guide.at().z).toBeGreaterThan(5);
    expect(guide.at().z).toBeLessThan(8);
    run(guide, 6, { x: 0, z: 11 });
    expect(guide.at().z).toBeCloseTo(12, 5);
    run(guide, 3, { x: 0, z: 11 });
    expect(guide.at().z).toBeCloseTo(12, 5);
    run(guide, 20, { x: 0, z: 11 });
    expect(guide.at().z).toBeCloseTo(0, 5);
  });

  it('sets out for who asked from across the store, whether its way leads to them, past them or on, and waits where they are left behind', () => {
    const visitor = { x: 0, z: -8 };
    for (const to of [{ x: 0, z: -7 }, { x: 4, z: 0 }, { x: 0, z: 2.5 }]) {
      const guide = openGuide(home);
      guide.lead([home, to]);
      run(guide, 8, visitor);
      expect(guide.at().x).toBeCloseTo(to.x, 5);
      expect(guide.at().z).toBeCloseTo(to.z, 5);
    }
    const guide = openGuide(home);
    guide.lead([home, { x: 0, z: 20 }]);
    run(guide, 30, visitor);
    // 3 m farther than where it was asked from, and the half metre in which it comes to a stand.
    expect(guide.at().z).toBeGreaterThan(3);
    expect(guide.at().z).toBeLessThan(4.5);
  });

  it('stretches its right hand ahead while it points', () => {
    const guide = openGuide(home);
    guide.point(Math.PI / 2);
    run(guide, 3, null);
    const { right } = guide.step(0, null);
    expect(right?.x).toBeGreaterThan(0.4);
  });
});
