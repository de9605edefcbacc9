import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { ball } from '../../../models/shape/kit/ball.ts';
import { roundedBox } from '../../../models/shape/kit/box.ts';
import { emptyMesh, placed, triangle, vertex } from '../../../models/shape/kit/mesh.ts';
import type { Mesh } from '../../../models/shape/kit/mesh.ts';
import { busyBackdrop } from '../../../models/vision/render/backdrops.ts';
import { boxOf, cameraOf, project } from '../../../models/vision/render/camera.ts';
import type { View } from '../../../models/vision/render/camera.ts';
import type { Light } from '../../../models/vision/render/light.ts';
import { shoot } from '../../../models/vision/render/photo.ts';
import { rasterise, silhouette } from '../../../models/vision/render/raster.ts';
import { solidFrom } from '../../../models/vision/render/solid.ts';
import type { Solid } from '../../../models/vision/render/solid.ts';

const SIZE = 256, FRAME = { scale: 400, x: 128, y: 128 };
const solidOf = (mesh: Mesh): Solid => solidFrom(new Map([['main', mesh]]));
const area = (mask: ArrayLike<number>): number => Array.from(mask).reduce((a, b) => a + b, 0);
const look = (solid: Solid, view: View): Uint8Array => silhouette(solid, project(solid, cameraOf(view, boxOf(solid))), FRAME, SIZE);

test('a ball covers the circle that a camera so near must see', () => {
  const r = 0.1, solid = solidOf(ball(r, r, r, 96)), distance = 3, away = distance * r * Math.sqrt(3),
    circle = Math.tan(Math.asin(r / away)) * FRAME.scale;
  for (const yaw of [0, 0.7, 2]) expect(area(look(solid, { yaw, pitch: 0.4, distance })) / (Math.PI * circle ** 2)).toBeCloseTo(1, 1.7);
});

test('a box seen straight on covers its near face, and seen from a corner as wide as its diagonal', () => {
  const [w, h, d] = [0.2, 0.3, 0.1], solid = solidOf(roundedBox(w, h, d, { radius: 0.0001 })), { radius } = boxOf(solid),
    near = 4 * radius - d / 2;
  expect(area(look(solid, { yaw: 0, pitch: 0, distance: 4 })) / (((w * FRAME.scale) / near) * ((h * FRAME.scale) / near)))
    .toBeCloseTo(1, 1.7);
  const far = 40, corner = look(solid, { yaw: Math.PI / 4, pitch: 0, distance: far }), scale = FRAME.scale * 10;
  const projected = project(solid, cameraOf({ yaw: Math.PI / 4, pitch: 0, distance: far }, boxOf(solid))),
    wide = silhouette(solid, projected, { ...FRAME, scale }, SIZE);
  expect(area(wide) / ((((w + d) / Math.SQRT2) * scale * h * scale) / (far * radius) ** 2)).toBeCloseTo(1, 1.3);
  expect(area(corner)).toBeLessThan(area(wide));
});

test('turning the camera towards +x shows the side that faces +x, to the right of the picture\'s left edge of it', () => {
  const mesh = emptyMesh();
  for (const m of [placed(roundedBox(0.02, 0.02, 0.02), { at: [0, 0, 0.1] }), placed(roundedBox(0.02, 0.02, 0.02), { at: [0, 0, -0.1] })]) {
    const first = mesh.positions.length / 3;
    mesh.positions.push(...m.positions); mesh.normals.push(...m.normals); mesh.uvs.push(...m.uvs);
    for (const i of m.indices) mesh.indices.push(first + i);
  }
  const solid = solidOf(mesh), { x } = project(solid, cameraOf({ yaw: 0.5, pitch: 0, distance: 5 }, boxOf(solid))), half = x.length / 2;
  const middle = (from: number, to: number): number => area(x.subarray(from, to)) / (to - from);
  // What is in front goes left when the eye goes right.
  expect(middle(0, half)).toBeLessThan(-0.01);
  expect(middle(half, 2 * half)).toBeGreaterThan(0.01);
});

test('of two triangles the nearer is seen, and weights are those of the place and not of the picture', () => {
  const mesh = emptyMesh(), n = [0, 0, 1] as const;
  const add =
    (points: readonly (readonly [number, number, number])[]): void => { const [a = 0, b = 0, c = 0] =
    points.map((p) => vertex(mesh, p, n, 0, 0)); triangle(mesh, a, b, c); };
  add([[-1, -1, 0], [1, -1, 0], [0, 1, 0]]);
  add([[-0.2, -0.2, 0.5], [0.2, -0.2, 0.5], [0, 0.2, 0.5]]);
  // A floor that runs away from the eye: its middle in space is not its middle in the picture.
  const solid = solidOf(mesh), at = { eye: [0, 0, 4], right: [1, 0, 0], up: [0, 1, 0], forward: [0, 0, -1] } as const,
    raster = rasterise(solid, project(solid, at), { scale: 200, x: 64, y: 64 }, 128);
  expect(raster.triangle[64 * 128 + 64]).toBe(1);
  expect(raster.triangle[90 * 128 + 64]).toBe(0);
  expect(raster.depth[64 * 128 + 64]).toBeCloseTo(3.5, 5);
  const floor = emptyMesh(), ids = ([[0, -1, 0], [1, -1, 0], [0, -1, -6]] as const).map((p) => vertex(floor, p, [0, 1, 0], 0, 0)),
    [a = 0, b = 0, c = 0] = ids;
  triangle(floor, a, b, c);
  const seen = solidOf(floor), drawn = rasterise(seen, project(seen, at), { scale: 200, x: 64, y: 0 }, 128);
  for (let i = 0; i < drawn.triangle.length; i++) {
    if ((drawn.triangle[i] as number) < 0) continue;
    // A pixel's row alone says how far the floor is there: 1 below the eye, so depth = scale / rows below.
    const depth = 200 / (Math.floor(i / 128) + 0.5), z = 4 - depth;
    expect(drawn.depth[i]).toBeCloseTo(depth, 3);
    const corner = [0, 1, 2].find((k) => (seen.positions[(seen.indices[k] as number) * 3 + 2] as number) === -6) as number;
    expect([1 - (drawn.second[i] as number) - (drawn.third[i] as number), drawn.second[i], drawn.third[i]][corner]).toBeCloseTo(z / -6, 3);
  }
});

test('a shadow falls on the side away from the key light, and nowhere else', () => {
  const solid = solidOf(placed(roundedBox(0.1, 0.2, 0.1), { at: [0, 0.1, 0] }));
  const light: Light =
    { sky: [0.5, 0.5, 0.5], ground: [0.3, 0.3, 0.3],
    boxes: [{ direction: [-Math.SQRT1_2, Math.SQRT1_2, 0], colour: [1, 1, 1], sharpness: 10 }],
    key: { yaw: -Math.PI / 2, pitch: Math.PI / 4, distance: 30 }, softness: 0.02, shadow: 0.8, exposure: 1 };
  const { ground, object, size } =
    shoot(solid, { main: { material: 'matte-plastic', colour: [0.5, 0.5, 0.5] } }, { yaw: 0, pitch: 0.5, distance: 5 }, light, new Map(),
    { size: 96, samples: 1, margin: 0.3 });
  let left = 0, right = 0;
  ground.forEach((v, i) => { if (v < 0.6 && object[i * 4 + 3] === 0) { if (i % size < size / 2) left++; else right++; } });
  expect(right).toBeGreaterThan(60);
  expect(left).toBeLessThan(right / 10);
});

test('some of the things in clutter are of the object\'s colours, where those are told', () => {
  const size = 48, magenta = [0.8, 0, 0.8] as const, akin = (kin: readonly (typeof magenta)[]): number => {
    let found = 0;
    for (let seed = 0; seed < 30; seed++) {
      const seen = busyBackdrop(size, randomFrom(seed), kin);
      for (let i = 0; i < size * size; i++) if ((seen[i * 3] as number) > 0.1 && (seen[i * 3 + 1] as number) < 0.1 * (seen[i * 3] as number)) found++;
    }
    return found / (30 * size * size);
  };
  expect(akin([])).toBeLessThan(0.01);
  expect(akin([magenta])).toBeGreaterThan(0.02);
});
