/** [CH] A merchant's copy over HTTP: drafts to shoppers' cards, what is refused and why, posters, reviews; with a real server. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { BRAND_VOICE_DEFAULT, CopyDesk, DraftsAnswer, TranslateAnswer } from '../../../shared/copy.ts';
import { ProductReviews } from '../../../shared/review.ts';
import { CartAnswer, ProductCard, Refusal } from '../../../shared/shop.ts';
import { Browser } from '../accounts/browser.ts';
import { request } from '../commerce/shop.ts';
import { signedUp } from './people.ts';
import { useServed } from './served.ts';

const mall = useServed(4672), STORE = '/api/merchant/stores/kiln', MUG = `${STORE}/products/morning-mug`;
let merchant: Browser;
beforeAll(async () => { merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' }); });

const desk = async (answer: Response | Promise<Response> = merchant.fetch(`${MUG}/copy`)): Promise<CopyDesk> => { const got = await answer; expect(got.ok, await got.clone().text()).toBe(true); return CopyDesk.parse(await got.json()); };
const drafts = async (wish: object): Promise<DraftsAnswer> => DraftsAnswer.parse(await (await merchant.post(`${MUG}/copy`, { kind: 'description', locale: 'en', ...wish })).json());
const card = async (): Promise<ProductCard> => ProductCard.array().parse(await (await fetch(`${mall.origin}/api/stores/kiln/products`)).json()).find(({ id }) => id === 'morning-mug')!;
const keep = async (path: string, text: string, more: object = {}): Promise<Response> => merchant.put(`${MUG}/copy/${path}`, { text, generated: true, edited: false, version: (await desk()).product.version, ...more });
const refusal = async (answer: Response | Promise<Response>): Promise<unknown[]> => { const got = await answer, { code, field } = Refusal.parse(await got.json()); return [got.status, code, field]; };

test('[CH1] a draft that is kept is what shoppers read, marked as generated; a person\'s own words take the mark off', async () => {
  const { drafts: [first], generator } = await drafts({ seed: 3 }), before = await card();
  expect([before.generated, (await desk()).kept, generator]).toEqual([undefined, [], 'galleria copy 1']);
  const text = first!.lines.join('\n'), after = await desk(keep('description/en', text, { facts: first!.facts }));
  expect(after.kept).toMatchObject([{ kind: 'description', locale: 'en', text, generated: true, edited: false, outdated: [], facts: first!.facts }]);
  expect(after.product).toMatchObject({ generated: ['en'], description: { en: text, zh: before.description.zh }, own: before.description });
  expect(await card()).toMatchObject({ description: { en: text, zh: before.description.zh }, generated: { description: ['en'] } });
  expect(Object.keys((await card()).generated!)).toEqual(['description']);
  const edit = (await merchant.fetch(`${STORE}/products/morning-mug`, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ version: after.product.version, description: { en: 'My own words.', zh: before.description.zh } }) }));
  expect(edit.status).toBe(200);
  expect((await card()).generated).toBeUndefined();
});

test('[CH2] a figure, a claim or a superlative that no record holds is not kept, and neither is a text over an older version, or of another kind', async () => {
  for (const [path, text] of [['social/en', 'Now only ¥5.'], ['description/en', 'The best mug.'], ['bullets/zh', '防水\n宽 99 厘米'], ['title/zh', '清晨马克杯 包邮']] as const) expect(await refusal(keep(path, text)), text).toEqual([422, 'unfounded', 'text']);
  expect(await refusal(keep('title/en', 'Morning Mug', { version: 999 }))).toEqual([409, 'version-changed', 'version']);
  expect(await refusal(keep('title/en', 'M'.repeat(130)))).toEqual([400, 'too-long', 'text']);
  expect(await refusal(keep('title/en', '  '))).toEqual([400, 'malformed', 'text']);
  expect(await refusal(keep('haiku/en', 'Morning Mug'))).toEqual([400, 'malformed', 'kind']);
  expect(await refusal(merchant.post(`${MUG}/copy`, { kind: 'title', locale: 'fr' }))).toEqual([400, 'malformed', 'locale']);
  expect(await refusal(merchant.post(`${STORE}/products/no-such-thing/copy`, { kind: 'title', locale: 'en' }))).toEqual([404, 'unknown-product', 'product']);
  expect((await desk()).kept.filter(({ kind }) => kind !== 'description')).toEqual([]);
  const checked = await (await merchant.post(`${MUG}/copy/check`, { locale: 'en', text: 'Morning Mug, ¥5' })).json();
  expect(checked).toEqual({ findings: [{ kind: 'figure', text: '¥5', from: 13, to: 15 }] });
});

test('[CH3] a kept text whose price is another one now says so', async () => {
  const { variants } = await card(), price = variants[0]!.price / 100, text = `Morning Mug, ¥${price}.`;
  expect((await desk(keep('social/en', text, { edited: true }))).kept.find(({ kind }) => kind === 'social')).toMatchObject({ edited: true, outdated: [] });
  mall.db().prepare("UPDATE stock SET price = price + 100 WHERE store = 'kiln' AND product = 'morning-mug'").run();
  expect((await desk()).kept.find(({ kind }) => kind === 'social')!.outdated).toMatchObject([{ kind: 'figure', text: `¥${price}` }]);
  expect((await desk(merchant.post(`${MUG}/copy/social/en/drop`, {}))).kept.some(({ kind }) => kind === 'social')).toBe(false);
});

test('[CH4] a brand\'s tone and forbidden words hold for its next drafts, and are the store\'s own', async () => {
  const { product: { brand }, voice } = await desk();
  expect(voice).toEqual(BRAND_VOICE_DEFAULT);
  const put = (name: string, forbidden: readonly string[]): Promise<Response> => merchant.put(`${STORE}/voices`, { brand: name, voice: { tone: 'playful', forbidden } });
  expect(await refusal(put('Nobody Ltd', []))).toEqual([404, 'unknown-brand', 'brand']);
  expect(await refusal(put(brand, [' ']))).toEqual([400, 'malformed', 'voice.forbidden.0']);
  expect((await put(brand, ['Mug'])).status).toBe(200);
  expect(await drafts({ kind: 'title' })).toMatchObject({ drafts: [], notes: ['forbidden-words'] });
  expect(await refusal(keep('title/en', 'A mug'))).toEqual([422, 'unfounded', 'text']);
  expect((await put(brand, [])).status).toBe(200);
  expect((await desk()).voice.tone).toBe('playful');
});

test('[CH5] a poster is kept as a picture that says by what it was made; what is none is refused', async () => {
  const picture = await sharp({ create: { width: 90, height: 120, channels: 3, background: '#335577' } }).png().toBuffer();
  const send = (bytes: Uint8Array, words: string, type = 'image/png'): Promise<Response> => merchant.fetch(`${MUG}/posters?${new URLSearchParams({ locale: 'en', words })}`, { method: 'POST', body: bytes.slice(), headers: { 'content-type': type } });
  const { posters: [poster] } = await desk(send(picture, 'Morning Mug\nKiln'));
  expect(poster!.words).toEqual(['Morning Mug', 'Kiln']);
  const answer = await merchant.fetch(poster!.address), bytes = Buffer.from(await answer.arrayBuffer()), { format, width, xmp } = await sharp(bytes).metadata();
  expect([answer.headers.get('content-type'), format, width]).toEqual(['image/webp', 'webp', 90]);
  expect(xmp?.toString()).toContain('digitalsourcetype/algorithmicMedia');
  expect(await refusal(send(picture, 'Morning Mug\n¥1'))).toEqual([422, 'unfounded', 'text']);
  expect(await refusal(send(new TextEncoder().encode('no picture'), 'Morning Mug'))).toEqual([415, 'not-a-picture', 'poster']);
  expect(await refusal(send(picture, 'Morning Mug', 'image/gif'))).toEqual([415, 'not-a-picture', 'poster']);
  expect(await refusal(fetch(`${mall.origin}${poster!.address}`))).toEqual([401, 'no-session', null]);
  expect((await desk(merchant.post(`${MUG}/posters/${poster!.id}/drop`, {}))).posters).toEqual([]);
  expect((await merchant.fetch(poster!.address)).status).toBe(404);
});

test('[CH6] only the store\'s merchants come in, and no faster than people write', async () => {
  const other = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'lumen' }), guest = new Browser(mall.origin);
  await guest.me();
  for (const [who, status] of [[other, 403], [guest, 401]] as const) {
    for (const answer of [who.fetch(`${MUG}/copy`), who.post(`${MUG}/copy`, { kind: 'title', locale: 'en' }), who.put(`${MUG}/copy/title/en`, {}), who.post(`${STORE}/copy/translate`, {}), who.post(`${MUG}/posters/x/drop`, {})]) expect((await answer).status).toBe(status);
  }
  const own = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' });
  expect(TranslateAnswer.parse(await (await own.post(`${STORE}/copy/translate`, { from: 'en', text: 'Morning Mug' })).json()).unknown).toEqual([]);
  const all = await Promise.all(Array.from({ length: 62 }, () => own.post(`${MUG}/copy/check`, { locale: 'en', text: 'Morning Mug' })));
  const refused = all.find(({ status }) => status === 429);
  expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/);
});

test('[CH7] who bought it reviews it, once, without a name; who did not cannot; the merchant reads the sum', async () => {
  const buyer = new Browser(mall.origin), { id } = await buyer.me(), looker = new Browser(mall.origin), path = '/api/stores/kiln/products/morning-mug';
  await looker.me();
  const { sku } = (await card()).variants[0]!, put = (who: Browser, body: object): Promise<Response> => who.put(`${path}/review`, { stars: 5, locale: 'en', ...body });
  expect(await refusal(put(buyer, {}))).toEqual([403, 'not-bought', 'product']);
  const { cart } = CartAnswer.parse(await (await buyer.put(`/api/cart/lines/${sku}`, { quantity: 1 })).json());
  expect((await buyer.post('/api/orders', request(randomUUID(), cart!.total))).status).toBe(201);
  expect(await refusal(put(buyer, { stars: 6 }))).toEqual([400, 'malformed', 'stars']);
  expect(await refusal(put(buyer, { words: 'Cheaper at www.other-shop.example, call 13800138000' }))).toMatchObject([422, expect.stringMatching(/^(?:links|personal|fraud)$/), 'words']);
  expect((await put(buyer, { words: 'Beautiful, but a bit expensive.' })).status).toBe(200);
  expect((await put(buyer, { stars: 4, words: 'Beautiful, but expensive.' })).status).toBe(200);
  const seen = ProductReviews.parse(await (await looker.fetch(`${path}/reviews`)).json());
  expect(seen).toMatchObject({ count: 1, stars: 4, may: false, mine: null, reviews: [{ stars: 4, words: 'Beautiful, but expensive.' }] });
  expect(JSON.stringify(seen)).not.toContain(id);
  expect((await desk()).reviews.claims.map(({ aspect, for: yes, against }) => [aspect, yes, against]).sort()).toEqual([['looks', 1, 0], ['price', 0, 1]]);
  expect(await refusal(put(looker, {}))).toEqual([403, 'not-bought', 'product']);
  expect(await refusal(buyer.put('/api/stores/kiln/products/none/review', { stars: 1, locale: 'en' }))).toEqual([404, 'unknown-product', 'product']);
  expect(ProductReviews.parse(await (await buyer.fetch(`${path}/review`, { method: 'DELETE' })).json())).toMatchObject({ count: 0, stars: null, may: true });
});
