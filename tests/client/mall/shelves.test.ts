import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { NullEngine } from '@babylonjs/core/Engines/nullEngine.js';
import { Scene } from '@babylonjs/core/scene.js';
import { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import '@babylonjs/core/Materials/standardMaterial.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShelves } from '../../../client/mall/world/shelves.ts';
import { readCoarse } from '../../../client/mall/world/coarse.ts';
import { buildModel } from '../../../models/shape/index.ts';
import type { Level } from '../../../models/shape/index.ts';
import { placeGoods } from '../../../models/layout/place.ts';
import { StoreFile } from '../../../shared/catalogue.ts';
import type { Product } from '../../../shared/catalogue.ts';
import type { Layout } from '../../../shared/layout.ts';
import { slotsOfPlan } from '../../../shared/floor.ts';
import type { ProductCard, StoreCard } from '../../../shared/shop.ts';

const file = StoreFile.parse(JSON.parse(readFileSync('assets/catalogue/kiln.json', 'utf8')));
const built = (product: Product, level: Level) => {
  if (product.shape.kind !== 'program') throw new Error('kiln has shape programs only');
  const { family, params, material } = product.shape;
  return buildModel({ family, params, material, dimensions: product.dimensions, colourways: product.colourways, label: product.brand, level });
};
const store: StoreCard = { ...file, plan: file.plan };
let server: Server, origin = '', refusals = 0, asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const product = file.products.find(({ id }) => request.url === `/${id}.glb`);
    asked.push(request.url ?? '');
    if (!product || refusals-- > 0) { response.statusCode = 503; response.end(); return; }
    void built(product, 2).then(({ glb }) => response.end(glb));
  });
  await new Promise<void>((ready) => { server.listen(0, ready); });
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => { server.close(); });

const cards = (): ProductCard[] => file.products.map((product) => ({
  ...product, store: file.id, currency: file.currency, models: [`${origin}/none`, `${origin}/none`, `${origin}/${product.id}.glb`], wears: null, custom: false,
  variants: product.variants.map(({ sku, colour, price, stock, size = null }) => ({ sku, colour, price, size, available: stock })),
}));
const layout = (): Layout => placeGoods({ store: file.id, plan: file.plan, products: file.products, pins: file.pins, scores: new Map(), previous: null, mostMoved: 1, seed: 1, revision: 1 });
const set = () => {
  const scene = new Scene(new NullEngine()), room = new TransformNode('room', scene);
  return { scene, shelves: openShelves({ scene, room, store, products: cards(), bake: () => [1, 1, 1] }) };
};
/** Frames enough to build every fixture that waits. */
const draw = (scene: Scene): void => { for (let i = 0; i < file.plan.fixtures.length + 1; i++) scene.onBeforeRenderObservable.notifyObservers(scene); };
const goods = (scene: Scene) => scene.meshes.filter(({ name }) => name.startsWith('goods '));

describe('coarse models', () => {
  it('are read from our files with the triangles, colourways and height that were built', async () => {
    const [product] = file.products;
    if (!product) throw new Error('kiln sells nothing');
    const { glb, triangles, variants } = await built(product, 2);
    const model = await readCoarse(Uint8Array.from(glb).buffer);
    expect(model?.indices.length).toBe(triangles * 3);
    expect(Math.max(...(model?.positions.filter((_, i) => i % 3 === 1) ?? []))).toBeCloseTo(product.dimensions.height, 3);
    expect([...(model?.palettes.keys() ?? [])]).toEqual(expect.arrayContaining([...variants]));
    expect(Math.max(...(model?.palettes.get('') ?? []))).toBeLessThan(0.76);
  });
  it('of another make are told apart', async () => {
    const [product] = file.products;
    if (!product) throw new Error('kiln sells nothing');
    expect(await readCoarse(Uint8Array.from((await built(product, 0)).glb).buffer)).toBeNull();
  });
});

describe('shelves', () => {
  it('show a whole store in one draw a fixture, and know what stands in each slot', async () => {
    const { scene, shelves } = set(), whole = layout();
    expect(await shelves.apply(whole)).toBe(0);
    draw(scene);
    expect(goods(scene).length).toBeLessThanOrEqual(file.plan.fixtures.length);
    for (const placement of whole.placements) {
      const node = scene.getMeshByName(`slot ${placement.slot}`);
      expect(shelves.find(node)).toEqual({ slot: placement.slot, product: placement.product, colour: placement.colour });
      expect(shelves.nodeOf(placement.slot)).toBe(node);
    }
    scene.dispose();
  });
  it('change only the slots that differ', async () => {
    const { scene, shelves } = set(), before = layout();
    await shelves.apply(before);
    draw(scene);
    const [changed, ...kept] = before.placements, fixtureOf = new Map(slotsOfPlan(file.plan).map((slot) => [slot.id, slot.fixture]));
    const meshes = goods(scene), boxes = kept.map(({ slot }) => shelves.nodeOf(slot)), requests = asked.length;
    await shelves.apply({ ...before, revision: 2, placements: kept });
    draw(scene);
    expect(shelves.nodeOf(changed?.slot ?? '')).toBeNull();
    expect(kept.map(({ slot }) => shelves.nodeOf(slot))).toEqual(boxes);
    expect(asked.length).toBe(requests);
    expect(meshes.filter((mesh) => mesh.isDisposed()).map(({ name }) => name)).toEqual([`goods ${fixtureOf.get(changed?.slot ?? '')}`]);
    scene.dispose();
  });
  it('ask again for a model that failed, and count those that never come', async () => {
    const { scene, shelves } = set();
    refusals = 2;
    expect(await shelves.apply(layout())).toBe(0);
    const [placement] = layout().placements;
    refusals = 3;
    const alone = set();
    expect(await alone.shelves.apply({ ...layout(), placements: placement ? [placement] : [] })).toBe(1);
    refusals = 0;
    scene.dispose();
    alone.scene.dispose();
  });
  it('leave nothing behind', async () => {
    const { scene, shelves } = set();
    await shelves.apply(layout());
    draw(scene);
    shelves.dispose();
    expect(scene.meshes).toEqual([]);
    expect(scene.transformNodes.map(({ name }) => name)).toEqual(['room']);
    scene.dispose();
  });
});
