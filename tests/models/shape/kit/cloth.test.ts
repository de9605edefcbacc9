import { describe, expect, test } from 'vitest';
import { cloth } from '../../../../models/shape/kit/cloth.ts';
import { through } from '../../../../models/shape/kit/curve.ts';
import { foldsOf } from '../../../../models/shape/kit/folds.ts';
import { pleats } from '../../../../models/shape/kit/pleats.ts';
import { seam } from '../../../../models/shape/kit/seam.ts';
import { openEdges, volumeOf } from './solid.ts';

/** An upright tube of radius 0.1 m and height 0.3 m. */
const tube = (u: number, v: number) => [0.1 * Math.sin(u * 2 * Math.PI), 0.3 * v, 0.1 * Math.cos(u * 2 * Math.PI)] as const;
const around = Array.from({ length: 65 }, (_, i) => i / 64), up = Array.from({ length: 13 }, (_, i) => i / 12);

describe('cloth', () => {
  test('with an inside and two free edges is closed, and holds area times thickness', () => {
    const made = cloth([{ surface: tube, us: around, vs: up, free: ['v0', 'v1'] }], { thickness: 0.002, slack: 0, inside: 1 });
    expect(openEdges(made)).toBe(0);
    // A shell of 0.1 m outer and 0.098 m inner radius; its rims bulge by half the thickness and flat sides lose a little.
    const shell = Math.PI * (0.1 ** 2 - 0.098 ** 2) * 0.3;
    expect(volumeOf(made) / shell).toBeGreaterThan(0.98);
    expect(volumeOf(made) / shell).toBeLessThan(1.02);
  });

  test('looks outwards on its outside, whichever way its sheet runs', () => {
    for (const [us, flip] of [[around, false], [around.map((u) => -u), true]] as const) {
      const made = cloth([{ surface: tube, us, vs: up, flip }], { thickness: 0.002, inside: 0 });
      for (let i = 0; i < made.positions.length; i += 3) expect(made.positions[i]! * made.normals[i]! + made.positions[i + 2]! * made.normals[i + 2]!).toBeGreaterThan(0.099);
    }
  });

  test('keeps a weave\'s scale: UV around is the perimeter, UV up the height', () => {
    const { uvs } = cloth([{ surface: tube, us: around, vs: up }], { thickness: 0.002, inside: 0 }), u = uvs.filter((_, i) => i % 2 === 0), v = uvs.filter((_, i) => i % 2 === 1);
    expect(Math.max(...u) - Math.min(...u)).toBeCloseTo(64 * 2 * 0.1 * Math.sin(Math.PI / 64), 6);
    expect(Math.max(...v) - Math.min(...v)).toBeCloseTo(0.3, 9);
  });
});

describe('relief', () => {
  test('a fold is highest on its line, runs out at its ends, and comes again after a period', () => {
    const relief = foldsOf([{ from: [0.1, 0], to: [0.1, 0.2], width: 0.01, height: 0.005 }], 1);
    expect(relief(0.1, 0.1)).toBeCloseTo(0.005 * (1 - 0.42 * Math.exp(-(1.7 ** 2))), 9);
    expect(relief(1.1, 0.1)).toBeCloseTo(relief(0.1, 0.1), 9);
    expect(relief(0.1, -0.001)).toBe(0);
    expect(relief(0.5, 0.1)).toBe(0);
  });

  test('so many pleats go around as are asked for, and none lies above the waist', () => {
    const relief = pleats({ count: 12, height: 0.01, period: 0.7, top: 1, hem: 0.5 }), samples = Array.from({ length: 1200 }, (_, i) => relief((i / 1200) * 0.7, 0.5));
    expect(samples.filter((x, i) => x > (samples.at(i - 1) ?? 0) && x >= (samples[(i + 1) % 1200] ?? 0)).length).toBe(12);
    expect(relief(0.2, 1.01)).toBe(0);
  });
});

test('a line through knots meets them, stays between them, and is constant outside', () => {
  const line = through([[0, 1], [1, 3], [2, 3], [4, 0]]);
  for (const [at, value] of [[0, 1], [1, 3], [2, 3], [4, 0], [-5, 1], [9, 0]] as const) expect(line(at)).toBeCloseTo(value, 12);
  for (let at = 0; at <= 4; at += 0.05) { expect(line(at)).toBeLessThanOrEqual(3 + 1e-12); expect(line(at)).toBeGreaterThanOrEqual(-1e-12); }
});

test('a seam of 0.4 m has a stitch every 4 mm, and no stitch leaves the line by more than its width', () => {
  const made = seam(Array.from({ length: 11 }, (_, i) => ({ point: [i * 0.04, 0, 0] as const, normal: [0, 1, 0] as const })), 0.004, 0.001, 0.0005);
  expect(made.indices.length / 3).toBe(100 * 4);
  for (let i = 0; i < made.positions.length; i += 3) expect(Math.abs(made.positions[i + 2]!)).toBeLessThanOrEqual(0.0005 + 1e-12);
});
