import { validateBytes } from 'gltf-validator';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { finishGlb } from '../../../models/shape/merchant/finish.ts';
import { MOST_TRIANGLES } from '../../../models/shape/index.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import type { Mesh } from '../../../models/shape/kit/mesh.ts';
import { inflated } from '../../../models/vision/mesh/inflate.ts';
import { surfaceOf } from '../../../models/vision/mesh/index.ts';
import { profileOf } from '../../../models/vision/mesh/lathe.ts';
import type { Mask, Picture } from '../../../models/vision/picture.ts';
import { framed } from '../../../models/vision/render/photo.ts';
import { solidOf } from '../../../models/vision/render/solid.ts';

const SIZE = 256;

/** A product of ours as a mask seen straight on from afar, with its solid and how many pixels a metre is. */
function seen(name: string): { readonly mask: Mask; readonly solid: ReturnType<typeof solidOf>; readonly scale: number } {
  const family = FAMILIES.find((f) => f.name === name);
  if (!family) throw new Error(`no ${name}`);
  const solid = solidOf({ family: name, params: {}, dimensions: family.size, label: '' }, 1),
    { raster } = framed(solid, { yaw: 0, pitch: 0, distance: 60 }, SIZE, 0.1);
  return { mask: { width: SIZE, height: SIZE, values: Uint8Array.from(raster.triangle, (t) => (t >= 0 ? 255 : 0)) }, solid,
    scale: (SIZE * 0.8) / Math.max(family.size.width, family.size.height) };
}

const photoOf =
  (mask: Mask): Picture =>
  ({ width: SIZE, height: SIZE, alpha: null,
  rgb: Uint8Array.from({ length: SIZE * SIZE * 3 },
  (_, i) => ((mask.values[Math.floor(i / 3)] ?? 0) > 0 ? [180, 40, 40][i % 3] as number : 240)) });

test('the lathe gives a bottle back its radii to a millimetre', () => {
  const { mask, solid, scale } = seen('bottle'), profile = profileOf(mask);
  expect(profile?.symmetry).toBeGreaterThan(0.97);
  const radii = profile?.radii ?? new Float32Array(), height = 0.26, errors: number[] = [];
  for (let row = 4; row < radii.length - 4; row += 4) {
    const y = height - ((row + 0.5) / radii.length) * height;
    // The true radius at a height: the widest the solid is near it.
    let widest = 0;
    for (let i = 0; i < solid.indices.length; i += 3) {
      const corners = [0, 1, 2].map((k) => (solid.indices[i + k] as number) * 3);
      for (let k = 0; k < 3; k++) {
        const a = corners[k] as number, b = corners[(k + 1) % 3] as number, ya = solid.positions[a + 1] as number,
          yb = solid.positions[b + 1] as number;
        if ((ya - y) * (yb - y) > 0 || ya === yb) continue;
        const t = (y - ya) / (yb - ya), x = (solid.positions[a] as number) * (1 - t) + (solid.positions[b] as number) * t,
          z = (solid.positions[a + 2] as number) * (1 - t) + (solid.positions[b + 2] as number) * t;
        widest = Math.max(widest, Math.hypot(x, z));
      }
    }
    errors.push(Math.abs((radii[row] as number) / scale - widest) * 1000);
  }
  expect(errors.length).toBeGreaterThan(30);
  expect(errors.reduce((a, b) => a + b, 0) / errors.length).toBeLessThan(1);
});

test('a mug\'s handle does not make its body wider', () => {
  const { mask, scale } = seen('mug'), radii = profileOf(mask)?.radii ?? new Float32Array(),
    middle = [...radii].sort((a, b) => a - b)[radii.length >> 1] ?? 0;
  expect((middle / scale) * 1000).toBeGreaterThan(34);
  expect((middle / scale) * 1000).toBeLessThan(46);
});

/** Edges that do not have exactly two triangles. */
function openEdges(mesh: Mesh): number {
  const key = (i: number): string => [0, 1, 2].map((k) => (mesh.positions[i * 3 + k] as number).toFixed(5)).join(), edges = new Map<string,
    number>();
  for (let t = 0; t < mesh.indices.length; t += 3) for (let k = 0; k < 3; k++) {
    const edge = [key(mesh.indices[t + k] as number), key(mesh.indices[t + (k + 1) % 3] as number)].sort().join(' ');
    edges.set(edge, (edges.get(edge) ?? 0) + 1);
  }
  return [...edges.values()].filter((n) => n !== 2).length;
}

test('what is blown up is closed, with a hole where the silhouette has one', () => {
  const ring: Mask =
    { width: SIZE, height: SIZE,
    values: Uint8Array.from({ length: SIZE * SIZE },
    (_, i) => { const r = Math.hypot((i % SIZE) - 128, Math.floor(i / SIZE) - 128);
    return Math.round(255 * Math.min(1, Math.max(0, Math.min(100 - r, r - 50) + 0.5))); }) };
  const mesh = inflated(ring);
  if (!mesh) throw new Error('nothing was blown up');
  expect(openEdges(mesh) / mesh.indices.length).toBeLessThan(0.002);
  // Euler: vertices - edges + faces is 0 for a ring, 2 for a ball.
  const vertices =
    new Set(Array.from({ length: mesh.positions.length / 3 },
    (_, i) => [0, 1, 2].map((k) => (mesh.positions[i * 3 + k] as number).toFixed(5)).join())).size, faces = mesh.indices.length / 3;
  expect(vertices - faces * 1.5 + faces).toBe(0);
});

test.each(['lathe', 'inflation'] as const)('the %s is a sound file of its size, and the finishing line takes it within the budgets',
  async (how) => {
  const { mask } = seen('vase'), dimensions = { width: 0.16, height: 0.28, depth: 0.16 },
    made = await surfaceOf(photoOf(mask), mask, { how, dimensions });
  if (!made) throw new Error('nothing was made');
  const report = await validateBytes(made.glb, { format: 'glb' });
  expect(report.issues.numErrors).toBe(0);
  const { levels, ...rest } = await finishGlb(made.glb, { dimensions });
  expect(rest).toMatchObject({ ok: true, report: { exceeds: [] } });
  const size = rest.report?.size ?? { width: 0, height: 0, depth: 0 };
  for (const side of ['width', 'height', 'depth'] as const) expect(Math.abs(size[side] - dimensions[side])).toBeLessThan(0.001);
  levels.forEach((level, i) => expect(level.triangles).toBeLessThanOrEqual(MOST_TRIANGLES[i as 0 | 1 | 2]));
});

test('the surface wears the object\'s own colour to its very edge, and nothing of the background', async () => {
  const { mask } = seen('vase'), { glb } = await surfaceOf(photoOf(mask), mask, { how: 'inflation' }) ?? { glb: new Uint8Array() };
  const json =
    JSON.parse(Buffer.from(glb.subarray(20, 20 + new DataView(glb.buffer, glb.byteOffset).getUint32(12, true)))
    .toString()) as { images: { bufferView: number }[]; bufferViews: { byteOffset?: number; byteLength: number }[] };
  const view = json.bufferViews[json.images[0]?.bufferView ?? 0],
    start = 28 + new DataView(glb.buffer, glb.byteOffset).getUint32(12, true) + (view?.byteOffset ?? 0);
  const { data } =
    await sharp(glb.subarray(start, start + (view?.byteLength ?? 0))).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const means = [0, 1, 2].map((k) => data.filter((_, i) => i % 3 === k).reduce((a, b) => a + b, 0) / (data.length / 3));
  [180, 40, 40].forEach((wanted, k) => expect(Math.abs((means[k] as number) - wanted)).toBeLessThan(10));
});
