import { describe, expect, it } from 'vitest';
import { headRotation, intoPlace, outOfPlace, yawOf } from '../../../client/mall/presence/frame.ts';
import { openPacer } from '../../../client/mall/presence/pacer.ts';
import { openTrack } from '../../../client/mall/presence/track.ts';
import type { Stance } from '../../../client/mall/presence/track.ts';

const at = (x: number, yaw = 0): Stance => ({ head: { x, y: 1.6, z: 0, ...headRotation(yaw, 0) }, left: null, right: null });

describe('a track of poses', () => {
  it('shows what was 100 ms ago, halfway between the poses on either side', () => {
    const track = openTrack();
    expect(track.at(0)).toBeNull();
    track.add(at(0, 0), 1000);
    track.add(at(1, 1), 1050);
    track.add(at(3, 1), 1100);
    expect(track.at(1125)?.head.x).toBeCloseTo(0.5, 9);
    expect(yawOf(track.at(1125)?.head ?? at(9).head)).toBeCloseTo(0.5, 3);
    expect(track.at(1175)?.head.x).toBeCloseTo(2, 9);
  });

  it('goes on for 150 ms without news at the pace of the last two poses, and no farther', () => {
    const track = openTrack();
    track.add(at(0), 1000);
    track.add(at(1), 1050);
    // 50 ms beyond the last at 1 m in 50 ms: one metre on; 150 ms: three, and there it stays.
    expect(track.at(1200)?.head.x).toBeCloseTo(2, 9);
    expect(track.at(1300)?.head.x).toBeCloseTo(4, 9);
    expect(track.at(9000)?.head.x).toBeCloseTo(4, 9);
  });

  it('rests exactly at a pose that was told twice', () => {
    const track = openTrack();
    track.add(at(0), 1000);
    track.add(at(1), 1050);
    track.add(at(1), 1100);
    expect(track.at(1400)?.head.x).toBe(1);
  });

  it('does not glide through a silence: who stood still starts from there one tick before', () => {
    const track = openTrack();
    track.add(at(0), 1000);
    track.add(at(1), 5000);
    expect(track.at(3000)?.head.x).toBe(0);
    expect(track.at(5050)?.head.x).toBe(0);
    expect(track.at(5075)?.head.x).toBeCloseTo(0.5, 9);
  });

  it('takes a jump of more than 3 m as a teleport', () => {
    const track = openTrack();
    track.add(at(0), 1000);
    track.add(at(8), 1050);
    expect(track.at(1060)?.head.x).toBe(8);
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
