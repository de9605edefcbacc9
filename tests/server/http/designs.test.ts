/** [OWN] Making a product one's own over HTTP, with a real server: what is open, prices worked out by hand, buying, links, limits. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { validateGlb } from '../../../models/shape/index.ts';
import { Artwork, CustomOffer, DesignPreview, MerchantCustom, OwnDesign, Patterns } from '../../../shared/design.ts';
import type { CustomOptions, Touch } from '../../../shared/design.ts';
import { CartAnswer, Order, ProductCard, Purchase, Refusal } from '../../../shared/shop.ts';
import { MakeProduct } from '../../../shared/make.ts';
import { OrdersPage } from '../../../shared/merchant.ts';
import { Browser } from '../accounts/browser.ts';
import { request } from '../commerce/shop.ts';
import { enter, until } from '../rooms/places.ts';
import { signedUp } from './people.ts';
import { useServed } from './served.ts';

const mall = useServed(4671), AT = '/api/merchant/stores/kiln/products/morning-mug/custom';
const shopper = async (): Promise<Browser> => { const browser = new Browser(mall.origin); await browser.me(); return browser; };
const card = async (who: Browser, id = 'morning-mug'): Promise<ProductCard> => ProductCard.array().parse(await (await who.fetch('/api/stores/kiln/products')).json()).find((each) => each.id === id)!;
const skuOf = async (who: Browser, colour = 'celadon'): Promise<string> => (await card(who)).variants.find((each) => each.colour === colour)!.sku;
const preview = async (who: Browser, sku: string, touch: Touch): Promise<Response> => who.post('/api/designs/preview', { sku, touch });
const keep = async (who: Browser, sku: string, touch: Touch): Promise<OwnDesign> => { const got = await who.post('/api/designs', { sku, touch }); expect(got.status, await got.clone().text()).toBe(201); return OwnDesign.parse(await got.json()); };
const refusal = async (got: Response): Promise<unknown[]> => { const { code, field } = Refusal.parse(await got.json()); return [got.status, code, field]; };
const cartOf = async (got: Response) => { expect(got.status, await got.clone().text()).toBe(200); return CartAnswer.parse(await got.json()).cart; };
const put = (who: Browser, sku: string, quantity: number, design?: string): Promise<Response> => who.put(`/api/cart/lines/${sku}`, { quantity, ...design !== undefined && { design } });
const desk = async (merchant: Browser): Promise<MerchantCustom> => MerchantCustom.parse(await (await merchant.fetch(AT)).json());
const open = async (merchant: Browser, change: (was: CustomOptions) => CustomOptions): Promise<Response> => { const { version, options } = await desk(merchant); return merchant.put(AT, { version, options: change(options) }); };
const buy = async (who: Browser, total: number): Promise<Order[]> => { const got = await who.post('/api/orders', request(randomUUID(), total)); expect(got.status, await got.clone().text()).toBe(201); return Purchase.parse(await got.json()).orders; };

test('[OWN1] the price is the variant\'s and what each choice adds, to the fen; what is the product\'s own adds nothing', async () => {
  const ada = await shopper(), sku = await skuOf(ada), offer = CustomOffer.parse(await (await ada.fetch('/api/stores/kiln/products/morning-mug/custom')).json());
  expect((await card(ada)).custom).toBe(true);
  expect(offer.parts.map(({ name }) => name)).toEqual(['form', 'handle']);
  const touch: Touch = { colours: { main: 'coral' }, material: 'bamboo', parts: { form: 'round', handle: 'loop' }, engraving: ' 小满  Anna ' };
  const made = DesignPreview.parse(await (await preview(ada, sku, touch)).json());
  // 88.00 + coral 5.00 + bamboo 30.00 + round 8.00 + words 20.00; the loop is its own.
  expect([made.base, made.parts.map(({ kind, amount }) => [kind, amount]), made.total]).toEqual([8800, [['colour', 500], ['material', 3000], ['part', 800], ['engraving', 2000]], 15100]);
  expect(made.parts.at(-1)?.value).toEqual({ en: '小满 Anna', zh: '小满 Anna' });
  expect(made.parts[2]).toMatchObject({ title: { en: 'Form', zh: '造型' }, value: { en: 'Round' } });
  const glb = await ada.fetch(made.models[2]);
  expect([glb.status, (await validateGlb(new Uint8Array(await glb.arrayBuffer()))).ok]).toEqual([200, true]);
  expect(DesignPreview.parse(await (await preview(ada, sku, {})).json())).toMatchObject({ base: 8800, parts: [], total: 8800 });
});

test('[OWN2] what is not open, too long or of unknown signs is refused with its field', async () => {
  const ada = await shopper(), sku = await skuOf(ada);
  const cases: [Touch, string, string][] = [
    [{ colours: { detail: 'coral' } }, 'design-not-offered', 'touch.colours.detail'], [{ colours: { main: 'puce' } }, 'design-not-offered', 'touch.colours.main'], [{ material: 'gold' }, 'design-not-offered', 'touch.material'],
    [{ parts: { foot: 0.6 } }, 'design-not-offered', 'touch.parts.foot'], [{ parts: { form: 'hexagon' } }, 'design-not-offered', 'touch.parts.form'], [{ engraving: 'x'.repeat(25) }, 'design-too-long', 'touch.engraving'],
    [{ engraving: 'kill yourself' }, 'design-held-back', 'touch.engraving'], [{ engraving: 'hi \u{1F600}' }, 'design-signs', 'touch.engraving'], [{ engraving: '\u202Etxt' }, 'design-signs', 'touch.engraving'], [{ pattern: { genome: 'AAAAAAAAAA', scale: 'small' } }, 'design-invalid', 'touch.pattern.genome'], [{ artwork: '0'.repeat(64) }, 'design-not-offered', 'touch.artwork'],
  ];
  for (const [touch, code, field] of cases) expect((await refusal(await preview(ada, sku, touch))).slice(1)).toEqual([code, field]);
  expect(await refusal(await preview(ada, 'nothing', {}))).toEqual([404, 'design-unknown-sku', 'sku']);
  expect((await ada.fetch('/api/stores/kiln/products/harvest-mug/custom')).status).toBe(404);
  expect(await refusal(await ada.post('/api/designs', { sku, touch: { size: 3 } }))).toEqual([400, 'malformed', 'touch']);
});

test('[OWN3] the same design is one, whoever keeps it and however it was asked, many at once; its model is made once', async () => {
  const [ada, ben] = [await shopper(), await shopper()], sku = await skuOf(ada), touch: Touch = { parts: { form: 'flared' }, engraving: 'Once' };
  const all = await Promise.all([...Array.from({ length: 6 }, () => keep(ada, sku, touch)), keep(ben, sku, { ...touch, engraving: '  Once ', parts: { handle: 'loop', form: 'flared' } })]);
  expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  expect(mall.db().prepare('SELECT COUNT(*) FROM designs WHERE id = ?').pluck().get(all[0]!.id)).toBe(1);
  expect(mall.db().prepare('SELECT COUNT(*) FROM design_saves WHERE design = ?').pluck().get(all[0]!.id)).toBe(2);
  const [first, second] = await Promise.all([ada.fetch(all[0]!.models[0]), ben.fetch(all[0]!.models[0])]);
  expect(Buffer.compare(Buffer.from(await first.arrayBuffer()), Buffer.from(await second.arrayBuffer()))).toBe(0);
});

test('[OWN4] a cart has a line for each design and one without; they share the stock of the variant, and the order keeps what was made', async () => {
  const ada = await shopper(), merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' }), sku = await skuOf(ada, 'slate');
  mall.db().prepare('UPDATE stock SET on_hand = 4 WHERE sku = ?').run(sku);
  const mine = await keep(ada, sku, { engraving: 'Mine' }), yours = await keep(ada, sku, { parts: { handle: 'square' } });
  await cartOf(await put(ada, sku, 1));
  await cartOf(await put(ada, sku, 2, mine.id));
  const cart = await cartOf(await put(ada, sku, 1, yours.id));
  const lines = cart!.lines.map(({ design, quantity, unitPrice, available }) => [design?.parts[0]?.value.en ?? 'plain', quantity, unitPrice, available]).sort((a, b) => Number(a[2]) - Number(b[2]));
  // The mug is 88.00, the square handle 6.00, the words 20.00 more; of 4 each line may have what the others leave.
  expect(lines).toEqual([['plain', 1, 8800, 1], ['Square', 1, 9400, 1], ['Mine', 2, 10800, 2]]);
  expect(await refusal(await put(ada, sku, 3, mine.id))).toEqual([409, 'out-of-stock', 'quantity']);
  const [order] = await buy(ada, cart!.total);
  expect(mall.db().prepare('SELECT on_hand FROM stock WHERE sku = ?').pluck().get(sku)).toBe(0);
  expect(order!.lines.map(({ design, quantity }) => [design?.id ?? null, quantity]).sort()).toEqual([[null, 1], [mine.id, 2], [yours.id, 1]].sort());

  // The merchant closes the words and raises the handle's price: the order stays as it was bought, and says so to the merchant.
  expect((await open(merchant, (was) => ({ ...was, engraving: null }))).status).toBe(200);
  const seen = OrdersPage.parse(await (await merchant.fetch('/api/merchant/stores/kiln/orders')).json()).orders.find(({ id }) => id === order!.id);
  expect(seen!.lines.find(({ design }) => design?.id === mine.id)).toMatchObject({ unitPrice: 10800, total: 21600, design: { parts: [{ kind: 'engraving', value: { en: 'Mine' }, amount: 2000 }] } });
  const looked = OwnDesign.parse(await (await merchant.fetch(`/api/designs/${mine.id}`)).json());
  expect(looked).toMatchObject({ id: mine.id, offered: false, touch: { engraving: 'Mine' } });
  expect((await merchant.fetch(looked.models[0])).status).toBe(200);
  expect(await refusal(await put(ada, sku, 1, mine.id))).toEqual([409, 'design-closed', 'design']);
  expect(await refusal(await preview(ada, sku, { engraving: 'Mine' }))).toEqual([409, 'design-not-offered', 'touch.engraving']);
  expect((await open(merchant, (was) => ({ ...was, engraving: { most: 24, price: 2000 } }))).status).toBe(200);

  // Cancelled, all four are on the shelf again.
  expect((await ada.post(`/api/orders/${order!.id}/cancel`, {})).status).toBe(200);
  expect(mall.db().prepare('SELECT on_hand FROM stock WHERE sku = ?').pluck().get(sku)).toBe(4);
});

test('[OWN5] an option that closes while its design is in a cart stops the purchase and names it; a declined card gives the designs back', async () => {
  const ada = await shopper(), merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' }), sku = await skuOf(ada, 'chalk'), mine = await keep(ada, sku, { material: 'bamboo' });
  const cart = await cartOf(await put(ada, sku, 1, mine.id));
  const declined = await ada.post('/api/orders', request(randomUUID(), cart!.total, 'decline'));
  expect(declined.status).toBe(402);
  expect((await cartOf(await ada.fetch('/api/cart')))!.lines.map(({ design }) => design?.id)).toEqual([mine.id]);
  expect((await open(merchant, (was) => ({ ...was, materials: [] }))).status).toBe(200);
  const closed = await cartOf(await ada.fetch('/api/cart'));
  expect(closed!.lines[0]).toMatchObject({ design: { offered: false }, unitPrice: 8800 });
  expect(await refusal(await ada.post('/api/orders', request(randomUUID(), closed!.total)))).toEqual([409, 'design-closed', sku]);
  expect((await open(merchant, (was) => ({ ...was, materials: [{ material: 'bamboo', price: 3000 }, { material: 'brushed-steel', price: 2500 }] }))).status).toBe(200);
  expect((await cartOf(await ada.fetch('/api/cart')))!.lines[0]).toMatchObject({ design: { offered: true }, unitPrice: 11800 });
});

test('[OWN6] patterns come by six, steered by what was liked, and a design keeps its genome: the model wears it', async () => {
  const ada = await shopper(), sku = await skuOf(ada), ask = async (liked: string[], seed = 7): Promise<Patterns['patterns']> => Patterns.parse(await (await ada.post('/api/designs/patterns', { sku, touch: {}, liked, disliked: [], seed })).json()).patterns;
  const six = await ask([]), again = await ask([]), next = await ask([six[0]!.genome]);
  expect(six.map(({ genome }) => genome)).toEqual(again.map(({ genome }) => genome));
  expect([six.length, new Set(six.map(({ genome }) => genome)).size, next.length]).toEqual([6, 6, 6]);
  const [, data = ''] = six[0]!.picture.split(','), picture = await sharp(Buffer.from(data, 'base64')).metadata();
  expect([picture.format, picture.width]).toEqual(['webp', 112]);
  const design = await keep(ada, sku, { pattern: { genome: six[0]!.genome, scale: 'small' } });
  expect(design.parts).toMatchObject([{ kind: 'pattern', amount: 2800 }]);
  expect(OwnDesign.parse(await (await (await shopper()).fetch(`/api/designs/${design.id}`)).json()).touch.pattern).toEqual({ genome: six[0]!.genome, scale: 'small' });
  const glb = Buffer.from(await (await ada.fetch(design.models[0])).arrayBuffer());
  expect(glb.toString('latin1')).toContain('"name":"pattern"');
});

test('[OWN7] a merchant\'s picture is kept as WebP by what is in it and printed where a shopper chooses it; SVG, too much and others\' are refused', async () => {
  const merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' }), ada = await shopper(), sku = await skuOf(ada);
  const logo = await sharp({ create: { width: 300, height: 200, channels: 4, background: { r: 200, g: 30, b: 30, alpha: 1 } } }).png().toBuffer(), send = (who: Browser, body: Uint8Array, name = 'Logo'): Promise<Response> => who.fetch(`/api/merchant/stores/kiln/artwork?name=${encodeURIComponent(name)}`, { method: 'POST', body: body.slice(), headers: { 'content-type': 'image/png' } });
  expect(await refusal(await send(ada, logo))).toEqual([401, 'no-account', null]);
  expect((await refusal(await send(merchant, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd"/></svg>')))).slice(0, 2)).toEqual([415, 'unsupported']);
  expect((await refusal(await send(merchant, Buffer.from('not a picture')))).slice(1)).toEqual(['unreadable', 'artwork']);
  expect((await refusal(await send(merchant, new Uint8Array(4_000_001).fill(1)))).slice(0, 2)).toEqual([413, 'too-large']);
  const art = Artwork.parse(await (await send(merchant, logo)).json()), twice = Artwork.parse(await (await send(merchant, logo, 'Again')).json());
  expect(twice.sha256).toBe(art.sha256);
  const file = await ada.fetch(art.address);
  expect([file.status, (await sharp(Buffer.from(await file.arrayBuffer())).metadata()).format]).toEqual([200, 'webp']);
  expect((await open(merchant, (was) => ({ ...was, artworks: [{ sha256: art.sha256, price: 1200 }] }))).status).toBe(200);
  expect(await refusal(await preview(ada, sku, { artwork: art.sha256, engraving: 'And words' }))).toEqual([422, 'design-one-label', 'touch.artwork']);
  const design = await keep(ada, sku, { artwork: art.sha256 });
  expect(design.parts).toMatchObject([{ kind: 'artwork', value: { en: 'Again' }, amount: 1200 }]);
  expect(Buffer.from(await (await ada.fetch(design.models[0])).arrayBuffer()).toString('latin1')).toContain('"name":"artwork"');
});

test('[OWN10] a picture of the store\'s goes on a product\'s own label for everybody, stays while the product is adjusted, and comes off', async () => {
  const merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'summit' }), at = '/api/merchant/stores/summit/products/basecamp-flask';
  const logo = await sharp({ create: { width: 120, height: 120, channels: 4, background: { r: 20, g: 90, b: 200, alpha: 1 } } }).png().toBuffer();
  const art = Artwork.parse(await (await merchant.fetch('/api/merchant/stores/summit/artwork?name=Peak', { method: 'POST', body: logo, headers: { 'content-type': 'image/png' } })).json());
  const wear = async (more: object): Promise<Response> => { const { version, design } = MakeProduct.parse(await (await merchant.fetch(`${at}/make`)).json()); return merchant.post(`${at}/look`, { version, wear: { kind: 'design', design, ...more } }); };
  const shown = async (): Promise<string> => { const { models } = MakeProduct.parse(await (await merchant.fetch(`${at}/make`)).json()); return Buffer.from(await (await merchant.fetch(models![0])).arrayBuffer()).toString('latin1'); };
  expect((await wear({ artwork: art.sha256 })).status).toBe(200);
  expect(await shown()).toContain('"name":"artwork"');
  expect((await wear({})).status).toBe(200);
  expect(await shown()).toContain('"name":"artwork"');
  const { models: worn } = MakeProduct.parse(await (await merchant.fetch(`${at}/make`)).json()), cached = join(mall.data(), 'models', art.sha256, worn![0].replace('/models/', ''));
  expect((await wear({ artwork: null })).status).toBe(200);
  expect(await shown()).not.toContain('"name":"artwork"');
  expect(await refusal(await wear({ artwork: 'e'.repeat(64) }))).toEqual([404, 'unknown-artwork', 'wear.artwork']);
  // Deleted, the picture is in no file any more, also not in the model that wore it.
  expect(existsSync(cached)).toBe(true);
  expect((await merchant.fetch(`/api/merchant/stores/summit/artwork/${art.sha256}`, { method: 'DELETE' })).status).toBe(204);
  expect(existsSync(cached)).toBe(false);
  expect((await merchant.fetch(worn![0])).status).toBe(404);
});

test('[OWN8] a merchant opens only what the model takes, by version, and only of their own store', async () => {
  const merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' }), other = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'stride' }), { version, options } = await desk(merchant);
  const edit = (change: Partial<CustomOptions>, who = merchant, at = version): Promise<Response> => who.put(AT, { version: at, options: { ...options, ...change } });
  expect((await refusal(await edit({}, other))).slice(0, 2)).toEqual([403, 'not-your-store']);
  expect(await refusal(await edit({}, merchant, version + 5))).toEqual([409, 'version-changed', 'version']);
  expect(await refusal(await edit({ materials: [{ material: 'denim', price: 1 }] }))).toEqual([422, 'invalid-option', 'options.materials.0.material']);
  expect(await refusal(await edit({ parts: [{ kind: 'number', name: 'foot', min: 0.1, max: 2, price: 0 }] }))).toEqual([422, 'invalid-option', 'options.parts.0.min']);
  expect(await refusal(await edit({ artworks: [{ sha256: 'f'.repeat(64), price: 0 }] }))).toEqual([422, 'invalid-option', 'options.artworks.0.sha256']);
  expect((await refusal(await edit({ engraving: { most: 200, price: 0 } })))[0]).toBe(400);
  expect((await edit({ open: false })).status).toBe(200);
  const ada = await shopper();
  expect((await card(ada)).custom).toBe(false);
  expect((await refusal(await preview(ada, await skuOf(ada), {})))[1]).toBe('design-closed');
  expect((await edit({}, merchant, version + 1)).status).toBe(200);
});

test('[OWN9] one shopper keeps so many designs a day and no more; looking and keeping the same again cost nothing', async () => {
  const ada = await shopper(), sku = await skuOf(ada), first = await keep(ada, sku, { engraving: 'day' }), { id } = await ada.me();
  const fill = mall.db().prepare('INSERT INTO design_saves (shopper, design, at) SELECT ?, id, ? FROM designs WHERE id = ?'), copy = mall.db().prepare("INSERT INTO designs (id, store, product, record, at) SELECT ?, store, product, record, at FROM designs WHERE id = ?");
  for (let i = 0; i < 59; i++) { copy.run(`filler-${i}`, first.id); fill.run(id, Date.now(), `filler-${i}`); }
  expect(await refusal(await ada.post('/api/designs', { sku, touch: { engraving: 'one more' } }))).toEqual([429, 'design-daily', 'touch']);
  expect((await keep(ada, sku, { engraving: 'day' })).id).toBe(first.id);
  expect((await preview(ada, sku, { engraving: 'one more' })).status).toBe(200);
});

test('[OWN11] what somebody made of a product is seen in their hand by all in the place; a model of another product or of nobody is refused, and the product is seen as it is', async () => {
  const [ada, ben] = [await shopper(), await shopper()], sku = await skuOf(ada), celadon = { product: 'morning-mug', colour: 'celadon' };
  const made = DesignPreview.parse(await (await preview(ada, sku, { colours: { main: 'coral' }, engraving: 'For Ben' })).json());
  const model = /^\/models\/([0-9a-f]{64})\.glb$/.exec(made.models[1])?.[1] ?? '';
  const [a, b] = [await enter(4671, 'kiln', { me: await ada.me(), headers: ada.headers }), await enter(4671, 'kiln', { me: await ben.me(), headers: ben.headers })];
  const seen = (): unknown[] => { const { heldProduct, heldColour, heldModel } = b.room.state.visitors.get(a.room.sessionId)!; return [heldProduct, heldColour, heldModel]; };
  const holds = async (held: object | null, is: unknown[]): Promise<void> => { a.room.send('hold', { held }); await until(JSON.stringify(is), () => JSON.stringify(seen()) === JSON.stringify(is)); };
  await until('both are here', () => b.room.state.visitors?.size === 2);
  await holds({ ...celadon, model }, ['morning-mug', 'celadon', model]);
  // What Ben then loads is Ada's: her words are on it, which the product as it is has not.
  const glb = await ben.fetch(`/models/${model}.glb`), plain = await ben.fetch((await card(ben)).models[1]), named = async (got: Response): Promise<boolean> => Buffer.from(await got.arrayBuffer()).toString('latin1').includes('"name":"engraving"');
  expect([glb.status, plain.status, await named(glb), await named(plain)]).toEqual([200, 200, true, false]);
  expect(a.refused).toEqual([]);

  await holds({ ...celadon, model: null }, ['morning-mug', 'celadon', '']);
  for (const [held, i] of [[{ product: 'harvest-mug', colour: 'celadon', model }, 1], [{ ...celadon, model: 'f'.repeat(64) }, 2], [{ product: 'morning-mug', colour: 'slate', model }, 3]] as const) {
    await holds(held, [held.product, held.colour, '']);
    await until('a refusal', () => a.refused.length === i);
    expect(a.refused.at(-1)).toMatchObject({ type: 'hold', code: 'unknown-design', field: 'held.model', fatal: false });
  }
  a.room.send('hold', { held: { ...celadon, model: '../../etc/passwd' } });
  await until('a refusal', () => a.refused.length === 4);
  expect(a.refused.at(-1)).toMatchObject({ code: 'malformed', field: 'held.model' });
  await holds(null, ['', '', '']);
  await Promise.all([a.room.leave(), b.room.leave()]);
});

test('[OWN12] a merchant deletes a picture with its file and the designs that were only kept; one in use is refused with the products it is on, another store\'s is left alone', async () => {
  const kiln = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'kiln' }), summit = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'summit' }), ada = await shopper(), sku = await skuOf(ada);
  const send = async (who: Browser, store: string, red: number): Promise<Artwork> => {
    const body = await sharp({ create: { width: 90, height: 60, channels: 4, background: { r: red, g: 120, b: 10, alpha: 1 } } }).png().toBuffer();
    return Artwork.parse(await (await who.fetch(`/api/merchant/stores/${store}/artwork?name=Mark`, { method: 'POST', body, headers: { 'content-type': 'image/png' } })).json());
  };
  const remove = (who: Browser, store: string, { sha256 }: Artwork): Promise<Response> => who.fetch(`/api/merchant/stores/${store}/artwork/${sha256}`, { method: 'DELETE' });
  const art = await send(kiln, 'kiln', 11), shared = await send(kiln, 'kiln', 222), offer = (list: Artwork[]) => open(kiln, (was) => ({ ...was, artworks: list.map(({ sha256 }) => ({ sha256, price: 900 })) }));
  expect((await send(summit, 'summit', 222)).sha256).toBe(shared.sha256);
  expect((await offer([art])).status).toBe(200);
  const design = await keep(ada, sku, { artwork: art.sha256 });
  await cartOf(await put(ada, sku, 1, design.id));

  // In use twice: said with both, and nothing is gone.
  const inUse = await remove(kiln, 'kiln', art), said = Refusal.parse(await inUse.json());
  expect([inUse.status, said.code]).toEqual([409, 'in-use']);
  expect(said.message).toBe('This picture is in use: shoppers may choose it for Morning Mug; it is on a design in a cart of Morning Mug. Take it off there first; what was bought keeps its picture.');
  expect((await desk(kiln)).artworks.find(({ sha256 }) => sha256 === art.sha256)?.uses.map(({ product, how }) => [product, how])).toEqual([['morning-mug', 'cart'], ['morning-mug', 'offered']]);
  expect((await offer([])).status).toBe(200);
  expect((await remove(kiln, 'kiln', art)).status).toBe(409);
  expect((await ada.fetch(art.address)).status).toBe(200);

  // Others can not: neither a shopper, nor another store's merchant by either store's address.
  expect(await refusal(await remove(ada, 'kiln', art))).toEqual([401, 'no-account', null]);
  expect((await remove(summit, 'kiln', art)).status).toBe(403);
  expect(await refusal(await remove(summit, 'summit', art))).toEqual([404, 'unknown-artwork', 'sha256']);

  // Out of the cart, it goes: picture, design and model.
  await put(ada, sku, 0, design.id);
  const file = join(mall.data(), 'blobs', art.sha256.slice(0, 2), art.sha256), model = join(mall.data(), 'models', art.sha256, design.models[0].replace('/models/', ''));
  expect([existsSync(file), existsSync(model)]).toEqual([true, true]);
  expect((await remove(kiln, 'kiln', art)).status).toBe(204);
  expect([existsSync(file), existsSync(model)]).toEqual([false, false]);
  expect([(await ada.fetch(art.address)).status, (await ada.fetch(`/api/designs/${design.id}`)).status, (await ada.fetch(design.models[0])).status]).toEqual([404, 404, 404]);
  expect((await desk(kiln)).artworks.some(({ sha256 }) => sha256 === art.sha256)).toBe(false);
  expect(await refusal(await remove(kiln, 'kiln', art))).toEqual([404, 'unknown-artwork', 'sha256']);

  // The same picture in another store stays that store's.
  expect((await remove(kiln, 'kiln', shared)).status).toBe(204);
  expect((await ada.fetch(shared.address)).status).toBe(200);
});
