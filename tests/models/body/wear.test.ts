import { expect, test } from 'vitest';
import { buildBody, dress, sampleMeasures, writeWorn } from '../../../models/body/index.ts';
import type { Item, WornItem } from '../../../models/body/index.ts';
import { joints } from '../../../models/body/arm.ts';
import { formOfBody } from '../../../models/body/wear/form.ts';
import { randomFrom } from '../../../models/engine/random.ts';
import { benchFor } from '../../../models/shape/assemble.ts';
import type { Garment } from '../../../models/shape/garment.ts';
import type { Mesh } from '../../../models/shape/kit/mesh.ts';
import { resolveShape } from '../../../models/shape/request.ts';
import { shortsOf } from '../../../models/body/wear/shorts.ts';
import { poking } from './poke.ts';

const item = (place: Item['place'], family: string, sizes: Item['sizes'] = {}): Item => ({ place, family, params: {}, dimensions: { width: 0.4, height: 0.6, depth: 0.3 }, sizes });

test('[WE1] skin stays inside what is worn, in a size too small, the right one, and one too large', () => {
  const random = randomFrom(3);
  for (const share of [0.88, 1.02, 1.2]) {
    const { cut, ...measures } = sampleMeasures(random), body = buildBody({ ...measures, cut }), of = (cm: number): number => (cm / 100) * share;
    const dressed = dress(body, [item('top', 't-shirt', { chest: of(measures.chest), waist: of(measures.waist), hip: of(measures.hip) }), item('bottom', 'trousers', { waist: of(measures.waist), hip: of(measures.hip) })]);
    for (const i of [0, 1]) {
      const { under, out } = poking(dressed, i, 3);
      expect(under, 'points under cloth').toBeGreaterThan(200);
      // In the armpit, where sleeve and trunk meet, a point may lie between two cloths.
      expect(out / under, JSON.stringify({ share, i, measures, out })).toBeLessThan(0.01);
    }
  }
}, 60_000);

test('[WE2] a larger size hangs wider, and a size that is too small is as wide as the body', () => {
  const body = buildBody({ height: 178, chest: 98, waist: 84, hip: 99, inseam: 82, foot: 26.5, cut: 'mens' });
  const reach = (chest: number): number => {
    const [parts] = dress(body, [item('top', 't-shirt', { chest, waist: chest, hip: chest })]).worn, { positions } = parts!.get('main')!;
    let front = 0;
    // At the waist, before the body's middle.
    for (let i = 0; i < positions.length; i += 3) if (Math.abs(positions[i + 1]! - 1.06) < 0.03 && Math.abs(positions[i]!) < 0.04) front = Math.max(front, positions[i + 2]!);
    return front;
  };
  const [tiny, small, right, large] = [reach(0.6), reach(0.8), reach(1.0), reach(1.2)];
  // As far as a girth that is 20 cm more stands off: 20 / 2 pi = 3.2 cm.
  expect(large! - right!).toBeGreaterThan(0.015);
  expect(large! - right!).toBeLessThan(0.05);
  expect(Math.abs(tiny! - small!)).toBeLessThan(0.002);
}, 60_000);

test('[WE3] hats, shoes, watches and bags keep their true size and are where they are worn', () => {
  const body = buildBody({ height: 178, chest: 98, waist: 84, hip: 99, inseam: 82, foot: 26.5, cut: 'mens' });
  const thing = (place: Item['place'], family: string, width: number, height: number, depth: number): Item => ({ place, family, params: {}, dimensions: { width, height, depth } });
  const { worn } = dress(body, [thing('head', 'cap', 0.18, 0.13, 0.27), thing('feet', 'sneaker', 0.11, 0.12, 0.29), thing('wrist', 'watch', 0.042, 0.075, 0.06), thing('back', 'backpack', 0.3, 0.45, 0.17)]);
  const box = worn.map((parts) => [0, 1, 2].map((axis) => {
    const all = [...parts.values()].flatMap(({ positions }) => positions.filter((_, i) => i % 3 === axis));
    return { low: Math.min(...all), high: Math.max(...all) };
  }));
  const [cap, shoes, watch, pack] = box;
  expect(cap![1]!.high - cap![1]!.low).toBeCloseTo(0.13, 3);
  expect(cap![1]!.high).toBeGreaterThan(1.78);
  // Two shoes, as long as one, on the ground, left and right of the middle.
  expect(shoes![2]!.high - shoes![2]!.low).toBeCloseTo(0.29, 3);
  expect(shoes![1]!.low).toBeCloseTo(0, 3);
  expect(shoes![0]!.low).toBeCloseTo(-shoes![0]!.high, 6);
  // On the left wrist, below the elbow and above the hand.
  expect(watch![0]!.low).toBeGreaterThan(0.2);
  expect(watch![1]!.low).toBeGreaterThan(0.6);
  expect(watch![1]!.high).toBeLessThan(1.1);
  expect(pack![2]!.high).toBeLessThan(0);
  expect(pack![0]!.high - pack![0]!.low).toBeCloseTo(0.3, 3);
}, 60_000);

/** What a GLB says of itself, as far as it matters here. */
interface Said {
  readonly nodes: readonly { readonly name: string; readonly mesh: number }[];
  readonly meshes: readonly { readonly primitives: readonly { readonly material: number }[] }[];
  readonly materials: readonly { readonly normalTexture?: { readonly index: number } }[];
  readonly textures: readonly { readonly extensions?: { readonly EXT_texture_webp: { readonly source: number } } }[];
  readonly images: readonly { readonly uri?: string }[];
}

test('[WE4] cloth in the mirror wears its weave, in two draws an item at most, though what lies under it has gone', async () => {
  const body = buildBody({ height: 178, chest: 98, waist: 84, hip: 99, inseam: 82, foot: 26.5, cut: 'mens' }), colourway = { id: 'a', name: { zh: '山', en: 'Hill' }, main: '#35496b', accent: '#d9cdb8' };
  // The shirt hangs over the trousers' button, which leaves nothing of their metal to draw.
  const items: WornItem[] = [{ ...item('top', 't-shirt'), colourway }, { ...item('bottom', 'trousers'), material: 'denim', colourway }], dressed = dress(body, items);
  expect(dressed.worn[1]?.get('hardware')?.indices).toEqual([]);
  const { glb, draws } = await writeWorn(body, dressed, items, new Map()), view = new DataView(glb.buffer, glb.byteOffset);
  const said = JSON.parse(new TextDecoder().decode(glb.subarray(20, 20 + view.getUint32(12, true)))) as Said;
  expect(said.nodes.map(({ name }) => name)).toEqual(['body', 'item 0', 'item 1']);
  expect(draws).toBe(said.meshes.reduce((sum, { primitives }) => sum + primitives.length, 0));
  const grainOf = (name: string): string | undefined => {
    const node = said.nodes.find((each) => each.name === name), [cloth] = said.meshes[node?.mesh ?? -1]?.primitives ?? [], texture = said.textures[said.materials[cloth?.material ?? -1]?.normalTexture?.index ?? -1];
    return said.images[texture?.extensions?.EXT_texture_webp.source ?? -1]?.uri;
  };
  expect(grainOf('item 0')).toMatch(/^materials\/jersey-[0-9a-f]+-normal\.webp$/);
  expect(grainOf('item 1')).toMatch(/^materials\/denim-[0-9a-f]+-normal\.webp$/);
  for (const { mesh } of said.nodes) expect(said.meshes[mesh]?.primitives.length).toBeLessThanOrEqual(2);
}, 60_000);

test('[WE5] the mannequin wears plain shorts: over the crotch and the hip, and nowhere else', () => {
  const body = buildBody({ height: 170, chest: 92, waist: 76, hip: 98, inseam: 78, foot: 25, cut: 'either' }), { bare, shorts } = shortsOf(body, body.triangles);
  expect(bare.length + shorts.length).toBe(body.triangles.length);
  const pointsOf = (triangles: readonly number[]) => triangles.map((n) => body.points[n]!);
  // Between the legs and on the seat, 2 cm about the height of the inseam, nothing is bare.
  expect(pointsOf(bare).filter(([x, y]) => Math.abs(x) < 0.1 && Math.abs(y - 0.78) < 0.02)).toEqual([]);
  const covered = pointsOf(shorts);
  // Half up the thigh, the navel and the hands, which hang out from the hip, are bare.
  expect(Math.min(...covered.map(([, y]) => y))).toBeGreaterThan(0.65);
  expect(Math.max(...covered.map(([, y]) => y))).toBeLessThan(1.02);
  expect(Math.max(...covered.map(([x]) => Math.abs(x)))).toBeLessThan(0.27);
});

test('[WE6] a sleeve is pushed back above the watch, each one over it a little more, and only on that arm; the skin stays inside it', () => {
  const random = randomFrom(8), watch: Item = { place: 'wrist', family: 'watch', params: {}, dimensions: { width: 0.042, height: 0.075, depth: 0.06 } };
  for (const items of [[item('top', 'shirt'), watch], [watch, item('over', 'jacket'), item('top', 'shirt')]]) {
    const body = buildBody(sampleMeasures(random)), { elbow, wrist } = joints(body.figure), dressed = dress(body, items), bare = dress(body, items.filter((each) => each !== watch));
    // How far along the forearm points reach, on the left (1) or the right (-1), within 10 cm of its axis.
    const way = [0, 1, 2].map((k) => wrist[k]! - elbow[k]!), long = Math.hypot(...way), reaches = (meshes: Iterable<Mesh>, side: 1 | -1): number[] => [...meshes].flatMap(({ positions }) => Array.from({ length: positions.length / 3 }, (_, i) => {
      const rel = [0, 1, 2].map((k) => positions[i * 3 + k]! * (k === 0 ? side : 1) - elbow[k]!), along = rel.reduce((sum, x, k) => sum + x * way[k]!, 0) / long;
      return Math.hypot(...rel.map((x, k) => x - (along * way[k]!) / long)) < 0.1 ? along : 0;
    }));
    const starts = Math.min(...reaches(dressed.worn[items.indexOf(watch)]!.values(), 1)), ends = items.flatMap((each, i) => (each === watch ? [] : [Math.max(...reaches(dressed.worn[i]!.values(), 1))]));
    for (const end of ends) expect(end).toBeLessThan(starts);
    expect(starts - Math.max(...ends)).toBeLessThan(0.02);
    items.filter((each) => each !== watch).forEach((each, i) => {
      expect(Math.max(...reaches(bare.worn[i]!.values(), 1)), `${each.family} covers the wrist by itself`).toBeGreaterThan(starts);
      expect(Math.max(...reaches(dressed.worn[items.indexOf(each)]!.values(), -1))).toBeCloseTo(Math.max(...reaches(bare.worn[i]!.values(), -1)), 4);
    });
    const { under, out } = poking(dressed, items.findIndex(({ place }) => place === 'over' || (items.length === 2 && place === 'top')), 3);
    expect(out / under).toBeLessThan(0.01);
  }
}, 60_000);

test('[WE7] the corners of a lapel lie on the chest: none stands up at the shoulder, whoever wears it', () => {
  const random = randomFrom(5);
  for (let i = 0; i < 6; i++) {
    const body = buildBody(sampleMeasures(random)), form = formOfBody(body, body), put: Mesh[] = [], shape = resolveShape({ family: 'jacket', params: { collar: 'lapel', closure: i % 2 === 0 ? 'buttons' : 'double' } });
    if (!('sew' in shape.family)) throw new Error('a jacket is sewn');
    (shape.family as Garment).sew({ ...benchFor(shape.family.size, shape, 1, false, new Map()), put: (_, ...meshes) => { put.push(...meshes); } }, form, {});
    // The cloth first, then what is laid on it: the two lapels, and the collar's leaf.
    const [, left, right] = put, z = (mesh: Mesh | undefined): number => Math.min(...(mesh?.positions ?? []).filter((_, k) => k % 3 === 2));
    for (const lapel of [left, right]) expect(z(lapel)).toBeGreaterThan(form.arm.shoulder[2] + 0.03);
  }
});
