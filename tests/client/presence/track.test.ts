import { describe, expect, it } from 'vitest';
import { headRotation, intoPlace, outOfPlace, yawOf } from '../../../client/mall/presence/frame.ts';
import { openPacer } from '../../../client/mall/presence/pacer.ts';
import { openTrack } from '../../../client/mall/presence/track.ts';
import type { Stance } from '../../../client/mall/presence/track.ts';

const at = (x: number, yaw = 0): Stance => ({ head: { x, y: 1.6, z: 0, ...headRotation(yaw, 0) }, left: null, right: null });

/** A track that is told poses as x along the hall, numbered on unless told otherwise. */
function track() {
  const opened = openTrack();
  let seq = 65_530;
  return {
    tell(x: number, now: number, skipped = 0, yaw = 0): void {
      seq = (seq + 1 + skipped) & 0xffff;
      opened.add({ seq, ...at(x, yaw) }, now);
    },
    again: (x: number, now: number) => opened.add({ seq, ...at(x) }, now),
    x: (now: number) => opened.at(now)?.head.x,
    at: opened.at,
  };
}

describe('a track of poses', () => {
  it('shows what was 100 ms ago, halfway between the poses on either side', () => {
    const seen = track();
    expect(seen.at(0)).toBeNull();
    seen.tell(0, 1000, 0, 0);
    seen.tell(1, 1050, 0, 1);
    seen.tell(3, 1100, 0, 1);
    expect(seen.x(1125)).toBeCloseTo(0.5, 9);
    expect(yawOf(seen.at(1125)?.head ?? at(9).head)).toBeCloseTo(0.5, 3);
    expect(seen.x(1175)).toBeCloseTo(2, 9);
  });

  it('goes on for 150 ms without news at the pace of the last two poses, then goes back to what was told', () => {
    const seen = track();
    seen.tell(0, 1000);
    seen.tell(0.2, 1050);
    // 50 ms beyond the last at 0.2 m in 50 ms: as much on; 150 ms: three times; 300 ms later it is back, half of it after 150.
    expect(seen.x(1200)).toBeCloseTo(0.4, 9);
    expect(seen.x(1300)).toBeCloseTo(0.8, 9);
    expect(seen.x(1450)).toBeCloseTo(0.5, 9);
    expect(seen.x(1600)).toBeCloseTo(0.2, 9);
    expect(seen.x(9000)).toBeCloseTo(0.2, 9);
  });

  it('goes on no faster than 5 m/s after poses that arrived in a lump', () => {
    const seen = track();
    for (const [x, now] of [[0, 1000], [0.5, 1400], [1, 1400.2], [1.5, 1400.4], [2, 1400.6]] as const) seen.tell(x, now);
    const shown = Array.from({ length: 90 }, (_, i) => seen.x(1400 + 10 * i) ?? Number.NaN);
    expect(Math.max(...shown)).toBeGreaterThan(2.3);
    expect(Math.max(...shown)).toBeLessThanOrEqual(2 + 5 * 0.15);
    expect(shown.at(-1)).toBe(2);
  });

  it('rests exactly at a pose that was told twice', () => {
    const seen = track();
    seen.tell(0, 1000);
    seen.tell(1, 1050);
    seen.tell(1, 1100);
    expect(seen.x(1300)).toBe(1);
  });

  it('does not glide through a silence: who stood still starts from there one tick before', () => {
    const seen = track();
    seen.tell(0, 1000);
    seen.tell(1, 5000);
    expect(seen.x(3000)).toBe(0);
    expect(seen.x(5050)).toBe(0);
    expect(seen.x(5075)).toBeCloseTo(0.5, 9);
  });

  it('takes a jump of more than 3 m as a teleport', () => {
    const seen = track();
    seen.tell(0, 1000);
    seen.tell(8, 1050);
    expect(seen.x(1060)).toBe(8);
  });

  it('takes a pose that is told once more for no movement', () => {
    const seen = track();
    seen.tell(0, 1000);
    seen.tell(1, 1050);
    seen.again(1, 4000);
    expect(seen.x(4075)).toBe(1);
  });

  it('shows who walks far away, told every fourth tick, at an even pace and within 300 ms', () => {
    const seen = track(), pace = 1.2 / 1000, steps: number[] = [];
    let before = 0;
    for (let now = 0; now < 6000; now += 10) {
      if (now % 200 === 0) seen.tell(pace * now, now, now === 0 ? 0 : 3);
      const x = seen.x(now) ?? 0;
      if (now > 3000) {
        steps.push(x - before);
        expect(pace * now - x).toBeLessThan(pace * 300);
      }
      before = x;
    }
    expect(Math.min(...steps)).toBeGreaterThan(0.95 * pace * 10);
    expect(Math.max(...steps)).toBeLessThan(1.05 * pace * 10);
  });

  it('shows who comes near, and is told every tick from then on, without a step back or a leap', () => {
    const seen = track(), pace = 1.2 / 1000;
    let before = 0;
    for (let now = 0; now < 5000; now += 10) {
      const far = now < 3000;
      if (now % (far ? 200 : 50) === 0) seen.tell(pace * now, now, now > 0 && now <= 3000 ? 3 : 0);
      const x = seen.x(now) ?? 0;
      if (now > 2000) {
        expect(x - before).toBeGreaterThanOrEqual(0);
        expect(x - before).toBeLessThan(1.3 * pace * 10);
      }
      before = x;
    }
    // In the end it is as little late as anybody near.
    expect(pace * 4990 - before).toBeCloseTo(pace * 100, 2);
  });
});

describe('the pacer of one\'s own poses', () => {
  it('tells at most every 50 ms, only movement, and once more at rest', () => {
    const pacer = openPacer();
    const told = [0, 16, 50, 100, 150, 200].map((now) => pacer.next(at(now < 60 ? now / 100 : 0.5), now)?.head.x ?? null);
    expect(told).toEqual([0, null, 0.5, 0.5, null, null]);
    pacer.renew();
    expect(pacer.next(at(0.5), 201)?.head.x).toBe(0.5);
  });
});

describe('places\' frames', () => {
  const door = { store: 'kiln', x: 8, z: -5, yaw: Math.PI / 2 };
  it('puts one metre behind a door at z = 1 of the store, and who looks in at yaw 0', () => {
    const { head } = intoPlace(door, { head: { x: 9, y: 1.6, z: -5, ...headRotation(Math.PI / 2, 0) }, left: null, right: null });
    expect([head.x, head.z, yawOf(head)].map((each) => Math.round(each * 1e9) / 1e9)).toEqual([0, 1, 0].map((each) => each + 0));
  });
  it('comes back out as it went in', () => {
    const stance: Stance = { head: { x: 9.5, y: 1.6, z: -7, ...headRotation(2, 0.4) }, left: { x: 9, y: 1, z: -6, qx: 0.5, qy: 0.5, qz: 0.5, qw: 0.5 }, right: null };
    const back = outOfPlace(door, intoPlace(door, stance));
    for (const [key, value] of Object.entries(stance.head)) expect(back.head[key as keyof typeof back.head]).toBeCloseTo(value, 9);
    expect(back.left?.x).toBeCloseTo(9, 9);
    expect(back.right).toBeNull();
  });
  it('looks up by a positive pitch', () => {
    const { qx, qy, qz, qw } = headRotation(0.7, 0.3);
    // The height of the rotated +z axis is the sine of the pitch.
    expect(2 * (qy * qz - qw * qx)).toBeCloseTo(Math.sin(0.3), 9);
  });
});
