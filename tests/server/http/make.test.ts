/** [MK] What a merchant does to make a product's model, over HTTP, with a real server and real files. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document } from '@gltf-transform/core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../server/serve.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import { Design, MakeOptions, MakeProduct, ModelDraft, PhotoAnswer, WordsAnswer } from '../../../shared/make.ts';
import { ProductCard, Refusal } from '../../../shared/shop.ts';
import { ballGrid, documentOf, glbOf } from '../../models/shape/merchant/sent.ts';
import type { Grid } from '../../models/shape/merchant/sent.ts';
import { Browser } from '../accounts/browser.ts';
import { signedUp } from './people.ts';

const PORT = 4655, ORIGIN = `http://127.0.0.1:${PORT}`, STORE = '/api/merchant/stores/kiln', MUG = `${STORE}/products/morning-mug`;
let data: string, stop: () => Promise<void>, record: OpenStore, merchant: Browser;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'galleria-make-'));
  stop = await serve({ port: PORT, host: '127.0.0.1', data, capacity: 5, plain: true });
  record = openStore(join(data, 'galleria.sqlite'));
  merchant = await signedUp(ORIGIN, record.db, { role: 'merchant', store: 'kiln' });
});
afterAll(async () => {
  record.close();
  await stop();
  rmSync(data, { recursive: true });
});

const ball = (): Promise<Uint8Array> => { const document = new Document(); return glbOf(documentOf([{ grid: ballGrid(12, 12), material: document.createMaterial().setBaseColorFactor([1, 0, 0, 1]) }], document)); };
const upload = (bytes: Uint8Array, who = merchant, path = `${MUG}/drafts`, type = 'model/gltf-binary'): Promise<Response> => who.fetch(path, { method: 'POST', body: bytes.slice(), headers: { 'content-type': type } });
const draft = async (response: Promise<Response>): Promise<ModelDraft> => { const got = await response; expect(got.status, await got.clone().text()).toBe(201); return ModelDraft.parse(await got.json()); };
const product = async (): Promise<MakeProduct> => MakeProduct.parse(await (await merchant.fetch(`${MUG}/make`)).json());
const wear = (version: number, wish: unknown): Promise<Response> => merchant.post(`${MUG}/look`, { version, wear: wish });
const card = async (): Promise<ProductCard> => ProductCard.array().parse(await (await merchant.fetch('/api/stores/kiln/products')).json()).find(({ id }) => id === 'morning-mug')!;
const refusal = async (response: Promise<Response>): Promise<unknown[]> => { const got = await response, { code, field } = Refusal.parse(await got.json()); return [got.status, code, field]; };
/** Separate specks, more than the budget holds. */
function specks(): Grid {
  const grid: Grid = { positions: [], normals: [], uvs: [], indices: [] };
  for (let i = 0; i < 45_000; i++) {
    const [x, y, z] = [i % 36, Math.floor(i / 36) % 36, Math.floor(i / 1296)].map((k) => k * 3) as [number, number, number];
    grid.positions.push(x, y, z, x + 2, y, z, x + 1, y + 2, z + 1);
    grid.indices.push(i * 3, i * 3 + 1, i * 3 + 2);
  }
  return grid;
}

test('[MK1] an upload changes nothing until it is accepted; then everybody is served it by what is in it; undone, the mug is as it was', async () => {
  const before = await card(), made = await draft(upload(await ball()));
  expect(made).toMatchObject({ source: 'upload', refused: null, report: { exceeds: [], given: { triangles: 288 } } });
  expect((await card()).models).toEqual(before.models);
  const level = await merchant.fetch(made.models![1]);
  expect([level.status, level.headers.get('content-type')]).toEqual([200, 'model/gltf-binary']);

  const { version, design } = await product(), worn = await wear(version, { kind: 'draft', draft: made.id });
  expect(worn.status, await worn.clone().text()).toBe(200);
  const after = MakeProduct.parse(await worn.json()), guest = new Browser(ORIGIN);
  expect([after.version, after.design, after.drafts, after.earlier.map(({ look, kind, family }) => [look, kind, family])]).toEqual([version + 1, null, [], [[1, 'program', 'mug']]]);
  for (const address of (await card()).models) {
    const answer = await guest.fetch(address);
    expect(address).toBe(`/models/${createHash('sha256').update(new Uint8Array(await answer.arrayBuffer())).digest('hex')}.glb`);
  }
  expect(await refusal(wear(version, { kind: 'earlier', look: 1 }))).toEqual([409, 'version-changed', 'version']);
  const back = MakeProduct.parse(await (await wear(after.version, { kind: 'earlier', look: 1 })).json());
  expect(back.design).toEqual(design);
  expect((await card()).models).toEqual(before.models);
  // And forward again: what was undone is kept too.
  expect((await wear(back.version, { kind: 'earlier', look: 2 })).status).toBe(200);
  expect((await product()).design).toBeNull();
});

test('[MK2] the file as it came is kept, and is served to nobody', async () => {
  const sha256 = createHash('sha256').update(await ball()).digest('hex');
  expect(readdirSync(join(data, 'blobs', sha256.slice(0, 2)))).toContain(sha256);
  expect((await merchant.fetch(`/models/${sha256}.glb`)).status).toBe(404);
});

test('[MK3] a model over the budget is shown with the reason and cannot be worn', { timeout: 60_000 }, async () => {
  const made = await draft(upload(await glbOf(documentOf([{ grid: specks() }])))), before = await card();
  expect(made).toMatchObject({ refused: { reason: 'over-budget', message: expect.stringContaining('separate pieces') } });
  expect(made.report.exceeds).toContainEqual({ level: 0, what: 'triangles', is: 45_000, most: 40_000 });
  expect(await refusal(wear((await product()).version, { kind: 'draft', draft: made.id }))).toEqual([409, 'not-publishable', 'wear.draft']);
  expect((await card()).models).toEqual(before.models);
  expect((await merchant.post(`${STORE}/drafts/${made.id}/drop`, {})).status).toBe(200);
  expect((await product()).drafts).toEqual([]);
});

test('[MK4] what is no model is refused with its reason, and leaves nothing behind', async () => {
  const before = await product(), bytes = await ball();
  const cut = await upload(bytes.slice(0, bytes.length - 40));
  expect([cut.status, await cut.json()]).toEqual([422, { code: 'invalid', field: 'model', message: expect.stringContaining('Unexpected end') }]);
  expect(await refusal(upload(new TextEncoder().encode('{"asset": 1, "more": "than twenty bytes"}')))).toEqual([415, 'not-a-model', 'model']);
  expect(await refusal(upload(bytes, merchant, `${MUG}/drafts`, 'image/png'))).toEqual([415, 'not-a-model', 'model']);
  expect(await refusal(upload(bytes, merchant, `${STORE}/products/nothing/drafts`))).toEqual([404, 'unknown-product', 'product']);
  expect(await refusal(upload(new Uint8Array(65 * 2 ** 20)))).toEqual([413, 'too-large', 'model']);
  expect(await product()).toEqual(before);
});

test('[MK5] a draft\'s front is turned by quarters', async () => {
  const made = await draft(upload(await glbOf(documentOf([{ grid: { ...ballGrid(12, 12), positions: ballGrid(12, 12).positions.map((x, i) => (i % 3 === 0 ? x * 0.5 : x)) } }]))));
  const turned = await draft(merchant.post(`${STORE}/drafts/${made.id}/turn`, { quarters: 1 }));
  const [from, to] = [made.report.size, turned.report.size].map(({ width, depth }) => width / depth);
  expect(from! * to!).toBeCloseTo(1, 3);
  expect((await product()).drafts.map(({ id }) => id)).toEqual([turned.id]);
  await merchant.post(`${STORE}/drafts/${turned.id}/drop`, {});
});

test('[MK6] a design is tried out, worn with its size and its colours, and colourways that are sold keep their names', async () => {
  const { families } = MakeOptions.parse(await (await merchant.fetch(`${STORE}/make`)).json()), mug = families.find(({ name }) => name === 'mug')!, { version, colourways } = await product();
  const design: Design = { family: 'mug', params: {}, material: mug.materials[0]!, dimensions: { width: 0.12, height: 0.1, depth: 0.09 }, label: '', colourways: [{ ...colourways[0]!, name: { en: 'Not this', zh: '不' }, main: '#123456' }] };
  const preview = await merchant.post(`${STORE}/make/preview`, { design, level: 2 });
  expect([preview.status, preview.headers.get('content-type'), new TextDecoder().decode((await preview.arrayBuffer()).slice(0, 4))]).toEqual([200, 'model/gltf-binary', 'glTF']);
  const before = await card(), worn = MakeProduct.parse(await (await wear(version, { kind: 'design', design })).json());
  expect(worn).toMatchObject({ version: version + 1, design: { family: 'mug', label: '', dimensions: design.dimensions } });
  expect(worn.colourways).toEqual([{ ...colourways[0], main: '#123456' }, ...colourways.slice(1)]);
  expect((await card()).models).not.toEqual(before.models);

  const wrong = { ...design, params: { volume: 3 } };
  expect(await refusal(merchant.post(`${STORE}/make/preview`, { design: wrong, level: 2 }))).toEqual([400, 'invalid-design', 'volume']);
  expect(await refusal(wear(worn.version, { kind: 'design', design: wrong }))).toEqual([400, 'invalid-design', 'wear.design.volume']);
});

test('[MK7] nobody else makes anything of it: no guest, no account without the store', async () => {
  const guest = new Browser(ORIGIN), made = await draft(upload(await ball()));
  await guest.me();
  const other = await signedUp(ORIGIN, record.db, { role: 'merchant', store: 'lumen' });
  for (const [who, status] of [[guest, 401], [other, 403]] as const) {
    const tries = [who.fetch(`${STORE}/make`), who.fetch(`${MUG}/make`), who.fetch(made.models![0]), upload(await ball(), who), who.post(`${STORE}/make/preview`, {}), who.post(`${MUG}/look`, {}), who.post(`${STORE}/drafts/${made.id}/drop`, {}), who.post(`${MUG}/engine`, { text: 'a mug' })];
    expect((await Promise.all(tries)).map((each) => each.status)).toEqual(tries.map(() => status));
  }
  expect((await product()).drafts.map(({ id }) => id)).toContain(made.id);
  // Nor does the other store's merchant through their own.
  expect((await other.fetch(made.models![0].replace('kiln', 'lumen'))).status).toBe(404);
});

test('[MK8] without a configured service there is none, and asking for it is refused', async () => {
  expect(MakeOptions.parse(await (await merchant.fetch(`${STORE}/make`)).json()).engine).toBeNull();
  expect(await refusal(merchant.post(`${MUG}/engine`, { text: 'a mug' }))).toEqual([404, 'no-engine', null]);
});

test('[MK9] the command line refuses a model of an unknown product in one sentence', () => {
  const path = join(data, 'x.glb');
  writeFileSync(path, 'no model');
  const run = spawnSync(process.execPath, [join(import.meta.dirname, '../../../scripts/import.ts'), '--model', path, '--store', 'kiln', '--product', 'none', '--data', data], { encoding: 'utf8' });
  expect([run.status, run.stderr.trim()]).toEqual([1, 'The model is not taken: The store kiln has no product none.']);
});

test('[MK10] a photo is cut out and becomes proposals of what its product is called; what is no photo, or shows nothing, is answered with its reason', { timeout: 90_000 }, async () => {
  // A colleague, whose uploads within this minute are not counted yet.
  const colleague = await signedUp(ORIGIN, record.db, { role: 'merchant', store: 'kiln' });
  const photo = (bytes: Uint8Array, type = 'image/png', path = `${MUG}/photo`): Promise<Response> => colleague.fetch(path, { method: 'POST', body: bytes.slice(), headers: { 'content-type': type } });
  // A dark jar before a pale wall.
  const drawn = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="320" height="320"><rect width="320" height="320" fill="#eceae6"/><path d="M110 80h100l14 40v130q0 20-20 20h-88q-20 0-20-20v-130z" fill="#3b4a66"/></svg>');
  const before = await card(), answer = PhotoAnswer.parse(await (await photo(await sharp(drawn).png().toBuffer())).json());
  if (!answer.ok) throw new Error(answer.message);
  // The product is called a mug, and what is shown could be one.
  expect(answer.proposals.flatMap((each) => (each.kind === 'design' ? [each.design.family] : []))[0]).toBe('mug');
  const { width = 0, height = 0 } = await sharp(Buffer.from(answer.cutOut.split(',')[1]!, 'base64')).metadata();
  expect([width, height].every((edge) => edge > 100)).toBe(true);
  for (const each of answer.proposals) if (each.kind === 'mesh') expect(each.draft).toMatchObject({ source: 'photo', refused: null });
  expect((await card()).models).toEqual(before.models);

  const empty = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#eceae6' } }).png().toBuffer();
  expect(PhotoAnswer.parse(await (await photo(empty)).json())).toMatchObject({ ok: false });
  expect(PhotoAnswer.parse(await (await photo(new TextEncoder().encode('no picture'))).json())).toMatchObject({ ok: false });
  expect(await refusal(photo(empty, 'text/plain'))).toEqual([415, 'not-a-photo', 'photo']);
  expect(await refusal(photo(empty, 'image/png', `${MUG}/photo?family=${'x'.repeat(100)}`))).toEqual([400, 'malformed', 'family']);
});

test('[MK11] words become proposals that can be worn, and a design between two', { timeout: 90_000 }, async () => {
  const said = await merchant.post(`${STORE}/make/words`, { text: 'navy ceramic mug 9 cm tall, qwertz', product: 'morning-mug' });
  const { proposals, unknown } = WordsAnswer.parse(await said.json());
  expect([proposals.map(({ design }) => design.family), proposals[0]!.design.dimensions.height, unknown]).toEqual([['mug', 'mug', 'mug'], expect.closeTo(0.09, 3), ['qwertz']]);
  const between = await merchant.post(`${STORE}/make/between`, { from: proposals[0]!.design, to: proposals[1]!.design, at: 0.5 });
  expect((await merchant.post(`${STORE}/make/preview`, { design: Design.parse(await between.json()), level: 2 })).status).toBe(200);
  expect(await refusal(merchant.post(`${STORE}/make/words`, { text: '???' }))).toEqual([422, 'empty', 'text']);
  expect(await refusal(merchant.post(`${STORE}/make/words`, { text: 'a mug', product: 'nothing' }))).toEqual([404, 'unknown-product', 'product']);
  expect(await refusal(merchant.post(`${STORE}/make/between`, { from: proposals[0]!.design, to: { ...proposals[0]!.design, family: 'vase' }, at: 0.5 }))).toEqual([422, 'two-families', 'to']);
});
