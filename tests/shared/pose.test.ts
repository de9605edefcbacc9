import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePose, encodePose, packEntry, packFrame, POSE_BOUND, POSE_BYTES, unpackPoses } from '../../shared/pose.ts';
import type { Joint, Pose } from '../../shared/pose.ts';

const metres = fc.double({ min: -POSE_BOUND, max: POSE_BOUND, noNaN: true });
const part = fc.double({ min: -1, max: 1, noNaN: true });
const joint: fc.Arbitrary<Joint> = fc.tuple(metres, metres, metres, part, part, part, part)
  .filter(([, , , a, b, c, d]) => Math.hypot(a, b, c, d) > 1e-3)
  .map(([x, y, z, a, b, c, d]) => {
    const n = Math.hypot(a, b, c, d);
    return { x, y, z, qx: a / n, qy: b / n, qz: c / n, qw: d / n };
  });
const pose: fc.Arbitrary<Pose> = fc.record({
  seq: fc.integer({ min: 0, max: 65_535 }), head: joint, left: fc.option(joint), right: fc.option(joint),
});

/** Degrees of the rotation between two; from the chord, which stays exact for small angles. */
function angle(a: Joint, b: Joint): number {
  const chord = (sign: number): number => Math.hypot(a.qx - sign * b.qx, a.qy - sign * b.qy, a.qz - sign * b.qz, a.qw - sign * b.qw);
  return 4 * Math.asin(Math.min(1, Math.min(chord(1), chord(-1)) / 2)) * 180 / Math.PI;
}
const HEAD: Joint = { x: 1, y: 1.6, z: -2, qx: 0, qy: 0, qz: 0, qw: 1 };
const STANDING: Pose = { seq: 7, head: HEAD, left: null, right: HEAD };

describe('packed poses', () => {
  test('36 bytes keep each coordinate within 4 mm and each rotation within 0.5 degrees', () => {
    fc.assert(fc.property(pose, (sent) => {
      const bytes = encodePose(sent);
      expect(bytes.byteLength).toBe(36);
      const got = decodePose(bytes);
      if (!got.ok) throw new Error(got.reason);
      expect(got.pose.seq).toBe(sent.seq);
      for (const key of ['head', 'left', 'right'] as const) {
        const a = sent[key];
        const b = got.pose[key];
        if (!a || !b) {
          expect(b).toBe(a);
          continue;
        }
        expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.z - b.z))).toBeLessThanOrEqual(0.004);
        expect(angle(a, b)).toBeLessThanOrEqual(0.5);
      }
    }), { numRuns: 2_000, seed: 1 });
  });

  test('any 36 bytes are refused or give finite unit rotations within bounds', () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: POSE_BYTES, maxLength: POSE_BYTES }), (bytes) => {
      const got = decodePose(bytes);
      if (!got.ok) return;
      const { head } = got.pose;
      expect(Math.hypot(head.qx, head.qy, head.qz, head.qw)).toBeCloseTo(1, 9);
      for (const metres of [head.x, head.y, head.z]) expect(Math.abs(metres)).toBeLessThanOrEqual(POSE_BOUND);
    }), { numRuns: 2_000, seed: 2 });
  });

  test('wrong lengths, unknown flags, coordinates beyond the bound and impossible rotations are told apart', () => {
    expect(decodePose(new Uint8Array(35))).toEqual({ ok: false, reason: 'length' });
    const change = (at: number, ...values: number[]): Uint8Array => {
      const bytes = encodePose(STANDING);
      bytes.set(values, at);
      return bytes;
    };
    expect(decodePose(change(2, 4))).toEqual({ ok: false, reason: 'flags' });
    expect(decodePose(change(3, 255, 255))).toEqual({ ok: false, reason: 'out-of-bounds' });
    expect(decodePose(change(9, 0x0f, 255, 255, 255, 255))).toEqual({ ok: false, reason: 'rotation' });
  });

  test('what is not finite or too far is not packed', () => {
    for (const x of [NaN, Infinity, 131.01]) expect(() => encodePose({ ...STANDING, head: { ...HEAD, x } })).toThrow(RangeError);
    for (const qw of [NaN, 0]) expect(() => encodePose({ ...STANDING, head: { ...HEAD, qw } })).toThrow(RangeError);
  });

  test('a frame gives back each slot and its bytes, and null when cut short', () => {
    const bytes = encodePose(STANDING);
    const frame = packFrame([packEntry({ slot: 3, bytes }), packEntry({ slot: 65_535, bytes })]);
    expect(frame.byteLength).toBe(76);
    expect(unpackPoses(frame)).toEqual([{ slot: 3, bytes }, { slot: 65_535, bytes }]);
    expect(unpackPoses(frame.subarray(1))).toBeNull();
  });
});
