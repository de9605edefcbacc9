import { expect, test } from 'vitest';
import { leaveOut } from '../../../models/body/wear/peek.ts';
import { emptyMesh, quad, vertex } from '../../../models/shape/kit/mesh.ts';
import type { Vec3 } from '../../../models/shape/kit/vector.ts';

/** A strip 6 cm wide in rows that stand at these heights, metres. */
function strip(heights: readonly number[]) {
  const mesh = emptyMesh(), points: Vec3[] = [];
  for (const y of heights) for (const x of [-0.03, 0.03]) { points.push([x, y, 0]); vertex(mesh, [x, y, 0], [0, 0, 1], 0, 0); }
  for (let j = 0; j + 1 < heights.length; j++) quad(mesh, 2 * j, 2 * j + 1, 2 * j + 3, 2 * j + 2);
  return { mesh, points };
}
const under = (points: readonly Vec3[], from: number): Set<Vec3> => new Set(points.filter(([, y]) => y >= from));

test('[WE5] what is wholly covered is left out, and a hem that shows far stays whole', () => {
  const { mesh, points } = strip([0, 0.1, 0.2, 0.3, 0.4]);
  leaveOut([{ mesh, points }], under(points, 0.19));
  // Of four quads the two between covered rows go.
  expect(mesh.indices.length / 3).toBe(4);
  expect(Math.max(...mesh.indices.map((i) => points[i]?.[1] ?? 1))).toBeCloseTo(0.2, 9);
});

test('[WE5] a cuff that would show by two centimetres is tucked in whole, and the button on it with it', () => {
  const cuff = strip([0, 0.02, 0.1, 0.2]), button = strip([0.005, 0.015]), far = strip([0.9, 0.91]);
  leaveOut([cuff, button, far], under(cuff.points, 0.02));
  expect(cuff.mesh.indices).toEqual([]);
  expect(button.mesh.indices).toEqual([]);
  // What is sewn on elsewhere has nothing to do with it.
  expect(far.mesh.indices.length / 3).toBe(2);
});
