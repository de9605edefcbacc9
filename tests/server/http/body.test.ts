import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GLB_BUFFER, NodeIO, getBounds } from '@gltf-transform/core';
import type { GLTF } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { expect, test } from 'vitest';
import { readTasteData } from '../../../server/learning/dataset.ts';
import { MyMeasures } from '../../../shared/body.ts';
import { FitAdvice } from '../../../shared/fit.ts';
import { MerchantSizes } from '../../../shared/size-table.ts';
import { ProductCard, Refusal } from '../../../shared/shop.ts';
import { Browser } from '../accounts/browser.ts';
import { signedUp } from './people.ts';
import { useServed } from './served.ts';

const mall = useServed(4657), ORIGIN = mall.origin;
/** Told to the quarter of a centimetre, so that it is found wherever it goes. */
const MINE = { height: 171.25, chest: 93.75, waist: 77.25, foot: 25.25, cut: 'either' } as const;

const visitor = async (): Promise<Browser> => {
  const browser = new Browser(ORIGIN);
  await browser.me();
  return browser;
};
const read = async (who: Browser): Promise<MyMeasures> => MyMeasures.parse(await (await who.fetch('/api/me/measures')).json());
const fit = async (who: Browser, product: string): Promise<FitAdvice> => FitAdvice.parse(await (await who.fetch(`/api/me/fit/stride/${product}`)).json());
const shoe = async (): Promise<ProductCard> => {
  const cards = ProductCard.array().parse(await (await fetch(`${ORIGIN}/api/stores/stride/products`)).json());
  return cards.find(({ sizes }) => sizes.includes('41') && sizes.includes('42'))!;
};

test('[MY1] measures are kept for whoever told them and nobody else, taken along into an account, and deleted when they say so', async () => {
  const ann = await visitor(), ben = await visitor();
  expect((await read(ann)).told).toBeNull();
  const answer = await ann.put('/api/me/measures', MINE);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(MyMeasures.parse(await answer.json())).toMatchObject({ told: MINE, measures: { height: 171.25, chest: 93.75 } });
  expect((await read(ben)).told).toBeNull();
  expect(await (await ann.fetch('/api/me/data')).json()).toMatchObject({ measures: [{ record: MINE }] });
  await ann.signUp('ann@example.com', 'a calm blue vase', 'Ann');
  expect((await read(ann)).told).toEqual(MINE);
  expect((await ann.fetch('/api/me/measures', { method: 'DELETE' })).status).toBe(204);
  expect((await read(ann)).told).toBeNull();
  expect(mall.db().prepare('SELECT COUNT(*) FROM measures').pluck().get()).toBe(0);
});

test('[MY2] what is no measure is refused by its name', async () => {
  const response = await (await visitor()).put('/api/me/measures', { height: 67 });
  expect([response.status, Refusal.parse(await response.json()).field]).toEqual([400, 'height']);
  expect((await fetch(`${ORIGIN}/api/me/measures`)).status).toBe(401);
});

test('[MY3] measures are in no table but their own, no training set, no room and no file beside the record', async () => {
  const cat = await visitor();
  await cat.put('/api/me/measures', MINE);
  await fit(cat, (await shoe()).id);
  const tables = mall.db().prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all();
  const holding = tables.filter((table) => JSON.stringify(mall.db().prepare(`SELECT * FROM "${table}"`).all()).includes('171.25'));
  expect(holding).toEqual(['measures']);
  expect(JSON.stringify(readTasteData(mall.db(), { minShoppers: 0, seed: 1, cutoff: Date.now() }))).not.toContain('171.25');
  for (const name of await readdir(mall.data(), { recursive: true, withFileTypes: true })) {
    if (name.isFile() && !name.name.startsWith('galleria.sqlite')) expect((await readFile(join(name.parentPath, name.name))).includes('171.25'), name.name).toBe(false);
  }
  await cat.post('/api/me/forget', {});
  expect((await read(cat)).told).toBeNull();
});

test('[MY4] they go when the account goes', async () => {
  const dan = await visitor();
  await dan.put('/api/me/measures', MINE);
  const { id } = await dan.me();
  mall.db().prepare('DELETE FROM people WHERE id = ?').run(id);
  expect(mall.db().prepare('SELECT COUNT(*) FROM measures WHERE shopper = ?').pluck().get(id)).toBe(0);
});

test('[MY5] a size is advised by the usual table until the merchant gives one, of the kind or of the product', async () => {
  const eve = await visitor(), mei = await signedUp(ORIGIN, mall.db(), { role: 'merchant', store: 'stride' }), { id, wears } = await shoe();
  expect(wears).toBe('feet');
  await eve.put('/api/me/measures', { height: 178, foot: 26.5 });
  expect(await fit(eve, id)).toMatchObject({ verdict: 'fits', size: '42', table: 'usual' });
  const at = `/api/merchant/stores/stride/products/${id}/sizes`;
  const table = (from: number): object => ({ rows: [{ size: '41', body: { foot: { from, to: from + 0.6 } } }, { size: '42', body: { foot: { from: from + 0.7, to: from + 1.3 } } }] });
  expect(MerchantSizes.parse(await (await mei.put(at, { for: 'kind', table: table(26.1) })).json())).toMatchObject({ measures: ['foot'], own: null });
  expect(await fit(eve, id)).toMatchObject({ verdict: 'fits', size: '41', table: 'kind' });
  await mei.put(at, { for: 'product', table: table(25.5) });
  expect(await fit(eve, id)).toMatchObject({ verdict: 'fits', size: '42', table: 'own' });
  const upside = { rows: [{ size: '41', body: { foot: { from: 27, to: 26 } } }] };
  const refused = await mei.put(at, { for: 'product', table: upside });
  expect([refused.status, Refusal.parse(await refused.json())]).toMatchObject([422, { code: 'upside-down', field: 'rows.0.foot' }]);
  expect((await eve.put(at, { for: 'product', table: null })).status).toBe(401);
  await mei.put(at, { for: 'product', table: null });
  expect((await fit(eve, id)).table).toBe('kind');
});

test('[MY6] of what nobody wears there is no advice', async () => {
  expect((await (await visitor()).fetch('/api/me/fit/kiln/no-such-thing')).status).toBe(404);
});

test('[MY7] what one tries on comes as a model of one\'s own mannequin in it, for no cache; what cannot be worn is named', async () => {
  const fay = await visitor(), { id, colourways } = await shoe(), item = { store: 'stride', product: id, colour: colourways[0]!.id, size: '42' };
  await fay.put('/api/me/measures', { height: 180 });
  const heights = async (items: readonly object[]): Promise<Record<string, [number, number]>> => {
    const response = await fay.post('/api/me/try-on', { items, looked: items.length > 0 ? 0 : null });
    expect([response.status, response.headers.get('cache-control'), response.headers.get('content-type')]).toEqual([200, 'no-store', 'model/gltf-binary']);
    return heightsOf(new Uint8Array(await response.arrayBuffer()));
  };
  const bare = await heights([]);
  expect(Object.keys(bare)).toEqual(['body']);
  expect(bare['body']![1]).toBeCloseTo(1.8, 3);
  const shod = await heights([item]);
  expect(Object.keys(shod)).toEqual(['body', 'item 0']);
  expect(shod['item 0']![0]).toBeCloseTo(0, 2);
  expect(shod['item 0']![1]).toBeLessThan(0.25);
  const refused = await fay.post('/api/me/try-on', { items: [item, { ...item, size: '99' }], looked: null });
  expect([refused.status, Refusal.parse(await refused.json()).field]).toEqual([404, 'items.1']);
}, 60_000);

/** Lowest and highest point of each node's mesh, metres. */
async function heightsOf(glb: Uint8Array): Promise<Record<string, [number, number]>> {
  await MeshoptDecoder.ready;
  // The pictures of its cloths lie beside it, and matter nothing to its sizes.
  const jsonEnd = 20 + new DataView(glb.buffer, glb.byteOffset).getUint32(12, true), json = JSON.parse(new TextDecoder().decode(glb.subarray(20, jsonEnd))) as GLTF.IGLTF;
  const resources = { [GLB_BUFFER]: glb.slice(jsonEnd + 8), ...Object.fromEntries((json.images ?? []).map(({ uri = '' }) => [uri, new Uint8Array()])) };
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder }), document = await io.readJSON({ json, resources });
  return Object.fromEntries(document.getRoot().listNodes().map((node) => {
    const box = getBounds(node);
    return [node.getName(), [box.min[1], box.max[1]]];
  }));
}
