import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, NodeIO } from '@gltf-transform/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../server/serve.ts';
import { ProductCard, Refusal } from '../../../shared/shop.ts';
import { Browser } from '../accounts/browser.ts';

const PORT = 4655, ORIGIN = `http://127.0.0.1:${PORT}`, PRODUCT = '/api/merchant/stores/kiln/products';
let data: string, stop: () => Promise<void>, merchant: Browser, product: string;

/** A red tetrahedron a metre high. */
async function tetrahedron(): Promise<Uint8Array> {
  const document = new Document(), buffer = document.createBuffer();
  const primitive = document.createPrimitive().setMaterial(document.createMaterial().setBaseColorFactor([1, 0, 0, 1]))
    .setIndices(document.createAccessor().setType('SCALAR').setArray(new Uint16Array([0, 2, 1, 0, 1, 3, 1, 2, 3, 2, 0, 3])).setBuffer(buffer))
    .setAttribute('POSITION', document.createAccessor().setType('VEC3').setArray(new Float32Array([0, 0, 0, 1, 0, 0, 0.5, 0, 1, 0.5, 1, 0.4])).setBuffer(buffer));
  document.createScene().addChild(document.createNode().setMesh(document.createMesh().addPrimitive(primitive)));
  return new NodeIO().writeBinary(document);
}
const send = (who: Browser, path: string, body: Uint8Array, type = 'model/gltf-binary'): Promise<Response> => who.fetch(path, { method: 'POST', body: body.slice(), headers: { 'content-type': type } });
const card = async (): Promise<ProductCard> => ProductCard.array().parse(await (await merchant.fetch('/api/stores/kiln/products')).json()).find(({ id }) => id === product)!;
const refusal = async (response: Response): Promise<unknown[]> => [response.status, Refusal.parse(await response.json()).code];

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'galleria-models-'));
  let link = '';
  stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 5, plain: true }, (owners) => { link = owners; });
  merchant = new Browser(ORIGIN);
  await merchant.me();
  await merchant.signUp('kiln@example.com', 'a calm blue vase', 'Kiln');
  expect((await merchant.post('/api/invitations/accept', { token: /#invitation=([\w-]+)$/.exec(link)?.[1] })).status).toBe(200);
  product = ProductCard.array().parse(await (await merchant.fetch('/api/stores/kiln/products')).json())[0]!.id;
});
afterAll(async () => {
  await stop();
  rmSync(data, { recursive: true });
});

test('a merchant\'s model is worn at once, in three levels that anyone is served by what is in them', async () => {
  const before = await card(), sent = await send(merchant, `${PRODUCT}/${product}/model`, await tetrahedron());
  expect(sent.status, await sent.clone().text()).toBe(200);
  const { models } = await card(), guest = new Browser(ORIGIN);
  expect(models).not.toEqual(before.models);
  for (const address of models) {
    const answer = await guest.fetch(address), bytes = new Uint8Array(await answer.arrayBuffer());
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'model/gltf-binary']);
    expect(address).toBe(`/models/${createHash('sha256').update(bytes).digest('hex')}.glb`);
  }
});

test('the file as it was given is kept, and is served to nobody', async () => {
  const sha256 = createHash('sha256').update(await tetrahedron()).digest('hex');
  expect(readdirSync(join(data, 'blobs', sha256.slice(0, 2)))).toContain(sha256);
  expect((await merchant.fetch(`/models/${sha256}.glb`)).status).toBe(404);
});

test('a corrupt model is refused with the validator\'s reason, and the product keeps what it wore', async () => {
  const before = await card(), bytes = await tetrahedron();
  const cut = await send(merchant, `${PRODUCT}/${product}/model`, bytes.slice(0, bytes.length - 40));
  expect(await cut.json()).toEqual({ code: 'invalid', field: 'model', message: expect.stringContaining('Unexpected end') });
  expect(await refusal(await send(merchant, `${PRODUCT}/${product}/model`, new TextEncoder().encode('{"asset": 1}')))).toEqual([422, 'invalid']);
  expect(await refusal(await send(merchant, `${PRODUCT}/${product}/model`, bytes, 'image/png'))).toEqual([415, 'not-a-model']);
  expect(await refusal(await send(merchant, `${PRODUCT}/nothing/model`, bytes))).toEqual([404, 'unknown-product']);
  expect((await card()).models).toEqual(before.models);
});

test('26 MB are refused', async () => {
  expect(await refusal(await send(merchant, `${PRODUCT}/${product}/model`, new Uint8Array(26 * 1024 * 1024)))).toEqual([413, 'too-large']);
});

test('nobody else dresses a product: no guest, no account without the store', async () => {
  const guest = new Browser(ORIGIN), bytes = await tetrahedron();
  await guest.me();
  expect((await send(guest, `${PRODUCT}/${product}/model`, bytes)).status).toBe(401);
  await guest.signUp('other@example.com', 'a calm blue vase', 'Other');
  expect(await refusal(await send(guest, `${PRODUCT}/${product}/model`, bytes))).toEqual([403, 'not-your-store']);
});

test('the command line refuses a model of an unknown product in one sentence', async () => {
  const path = join(data, 'x.glb');
  writeFileSync(path, await tetrahedron());
  const run = spawnSync(process.execPath, [join(import.meta.dirname, '../../../scripts/import.ts'), '--model', path, '--store', 'kiln', '--product', 'none', '--data', data], { encoding: 'utf8' });
  expect([run.status, run.stderr.trim()]).toEqual([1, 'The model is not taken: The store kiln has no product none.']);
});
