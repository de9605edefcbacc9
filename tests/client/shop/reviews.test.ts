/** A shopper's page and reviews, over a real server: what a card says before and after somebody bought and wrote. */
import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openReviews } from '../../../client/mall/shop/reviews.ts';
import { openWords } from '../../../client/mall/shop/words.ts';
import { openTexts } from '../../../client/texts.ts';
import { readProduct } from '../../../server/storage/catalogue.ts';
import { CartAnswer } from '../../../shared/shop.ts';
import { MALL_TEXTS } from '../../../shared/texts/mall.ts';
import type { Block, Screen } from '../../../client/mall/ui/view.ts';
import { Browser } from '../../server/accounts/browser.ts';
import { request } from '../../server/commerce/shop.ts';
import { useServed } from '../../server/http/served.ts';

const mall = useServed(4673), texts = await openTexts('en', MALL_TEXTS), words = openWords(texts, { stores: [] });
/** A page whose panels keep the screen that is shown. */
async function page() {
  const browser = new Browser(mall.origin);
  await browser.me();
  let draw: (() => Screen) | null = null;
  const panels = { show: (_: string, screen: () => Screen) => { draw = screen; }, redraw: () => {}, hide: () => { draw = null; } };
  return { browser, reviews: openReviews(panels, words, texts.locale, (path, init) => browser.fetch(path, init)), blocks: (): readonly Block[] => draw?.().blocks ?? [] };
}
const texted = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : block.kind === 'item' ? [`${block.value}: ${block.detail}`] : []));
const act = (blocks: readonly Block[], label: string): void => {
  const found = blocks.flatMap((block) => (block.kind === 'actions' ? block.actions : block.kind === 'choices' ? block.options : [])).find((each) => each.label === label);
  if (!found) throw new Error(`nothing to press that says ${label}`);
  found.act();
};

test('a card says nothing until somebody wrote; who bought writes, is told what cannot be shown, and everybody reads it', { timeout: 30_000 }, async () => {
  const product = readProduct(mall.db(), 'kiln', 'morning-mug')!, of = { store: 'kiln', product: product.id, name: product.name }, buyer = await page(), looker = await page();
  looker.reviews.open(of);
  await expect.poll(() => texted(looker.blocks())).toEqual(['No buyer has reviewed it yet.', 'Reviews are by people who bought it.']);
  expect(looker.reviews.onCard(of)).toEqual({ notes: [], actions: [] });

  const { cart } = CartAnswer.parse(await (await buyer.browser.put(`/api/cart/lines/${product.variants[0]!.sku}`, { quantity: 1 })).json());
  expect((await buyer.browser.post('/api/orders', request(randomUUID(), cart!.total))).status).toBe(201);
  buyer.reviews.open(of);
  await expect.poll(() => buyer.blocks().some(({ kind }) => kind === 'field')).toBe(true);
  act(buyer.blocks(), 'Send');
  expect(texted(buyer.blocks())).toContain('Choose your stars first.');
  const write = (text: string): void => { const field = buyer.blocks().find((block) => block.kind === 'field'); if (field?.kind === 'field') field.set(text); };
  act(buyer.blocks(), '★★★★');
  write('See www.elsewhere.example');
  act(buyer.blocks(), 'Send');
  await expect.poll(() => texted(buyer.blocks())).toContain('These words cannot be shown to others. Leave out insults, links and personal details.');
  write('Beautiful glaze.');
  act(buyer.blocks(), 'Send');
  await expect.poll(() => texted(buyer.blocks())).toContain('4 of 5 stars: Beautiful glaze.');

  looker.reviews.open(of);
  await expect.poll(() => texted(looker.blocks())).toContain('4 of 5 stars: Beautiful glaze.');
  expect(looker.reviews.onCard(of).notes).toEqual([{ kind: 'row', label: 'Buyers’ reviews', value: '4 of 5 (1)', tone: 'quiet' }]);
});
