/** What a store says to who comes in: its assistant, who answers over their head and walks ahead, and its offer. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { slotsOfPlan } from '../../shared/floor.ts';
import { Layout } from '../../shared/layout.ts';
import { CartAnswer, Mall, Offer, ProductCard } from '../../shared/shop.ts';
import { pressUntil, wordsOnBoard } from './board.ts';
import { apart, bubbles, drawing, drawOnly, PEOPLE } from './drawn.ts';
import type { At } from './drawn.ts';
import { frames, giveHeadset, wearing } from './emulated-headset.ts';
import { useMall } from './harness.ts';
import { speakInto } from './microphone.ts';

const mall = useMall(['--use-fake-device-for-media-stream']);
const MINUTES = 300_000, LATE = { timeout: 90_000, interval: 500 };
const EMPTY_CART = /cart is (?:still )?empty|nothing in your cart/i;
const SMALL = { viewport: { width: 800, height: 500 }, locale: 'en-GB' };
const get = async (page: Page, path: string): Promise<unknown> => (await page.request.get(mall.origin + path)).json();

/** Where the assistant of Kiln stands, and where a slot is lit, if one is. */
const assistant = (page: Page): Promise<{ at: At; light: At | null }> => page.evaluate(() => {
  const scene = window.galleria?.scene, figure = scene?.meshes.find(({ metadata }) => (metadata as { figure?: string } | null)?.figure === 'assistant kiln');
  if (!scene || !figure) throw new Error('Kiln has no assistant');
  const point = ({ x, y, z }: { x: number; y: number; z: number }) => ({ x, y, z }), lamp = scene.getMeshByName('light on a slot');
  return { at: point(figure.position), light: lamp?.isEnabled() ? point(lamp.position) : null };
});

test('asked where something is, the assistant answers in a bubble over their head, walks there ahead of one, and its place is lit', { timeout: MINUTES }, async () => {
  const page = await mall.open(await mall.someone(SMALL), '/?at=kiln&x=0.6&z=0.4&yaw=0');
  await drawing(page);
  await drawOnly(page, `${PEOPLE}|light on a slot`);
  const { at: home } = await assistant(page);
  const { placements } = Layout.parse(await get(page, '/api/stores/kiln/layout')), cards = ProductCard.array().parse(await get(page, '/api/stores/kiln/products'));
  // What stands farthest from the assistant: there is a way to go.
  const plan = Mall.parse(await get(page, '/api/mall')).stores.find(({ id }) => id === 'kiln')?.plan;
  if (!plan) throw new Error('there is no Kiln');
  const way = new Map(slotsOfPlan(plan).map((slot) => [slot.id, Math.hypot(slot.x - plan.assistant.x, slot.z - plan.assistant.z)]));
  const [farthest] = placements.toSorted((a, b) => (way.get(b.slot) ?? 0) - (way.get(a.slot) ?? 0)), wanted = cards.find(({ id }) => id === farthest?.product);
  await page.locator('[data-tool=ask]').click();
  const panel = page.getByRole('dialog', { name: /^Ask/ });
  await panel.getByLabel('Your question').fill(`Where is the ${wanted?.name.en}?`);
  expect((await bubbles(page)).filter((bubble) => apart(bubble, home) < 0.6)).toEqual([]);
  await panel.getByLabel('Your question').press('Enter');
  await expect.poll(async () => {
    const [over, { at }] = [await bubbles(page), await assistant(page)];
    return over.some((bubble) => apart(bubble, at) < 0.6 && bubble.y > 1.75);
  }, LATE).toBe(true);
  await panel.getByText("Answered by a program from the stores' records").waitFor();
  await expect.poll(async () => {
    const { at, light } = await assistant(page);
    return light !== null && apart(at, light) < apart(home, light) - 1;
  }, LATE).toBe(true);
});

test('an answer is heard in the assistant\'s voice and moves their mouth once that is switched on, until the panel closes; a command that is said into the microphone is asked, once that is allowed', { timeout: MINUTES }, async () => {
  const page = await mall.open(await mall.someone(SMALL), '/?at=kiln&x=0.6&z=0.4&yaw=0');
  await drawing(page);
  await drawOnly(page, PEOPLE);
  const sounds: string[] = [], mouthMoves = (): Promise<boolean> => page.evaluate(() => window.galleria?.scene.getMeshByName('mouth')?.isEnabled() ?? false);
  page.on('response', (response) => { if (response.url().includes('/api/speech/')) sounds.push(`${response.status()} ${response.headers()['content-type']}`); });
  const ask = async (text: string): Promise<void> => {
    await page.locator('[data-tool=ask]').click();
    await panel.getByLabel('Your question').fill(text);
    await panel.getByLabel('Your question').press('Enter');
  };
  const panel = page.getByRole('dialog', { name: /^Ask/ });
  await ask('Which bowls do you have?');
  await panel.getByText("Answered by a program from the stores' records").waitFor();
  expect(sounds).toEqual([]);
  await panel.getByRole('button', { name: 'In the assistant\'s voice' }).click();
  await panel.getByLabel('Your question').fill('How much is the Morning Mug?');
  await panel.getByLabel('Your question').press('Enter');
  await expect.poll(mouthMoves, { ...LATE, interval: 60 }).toBe(true);
  expect(sounds).toEqual(['200 audio/wav']);
  await panel.getByRole('button', { name: 'Stop speaking' }).waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(mouthMoves, LATE).toBe(false);
  await page.reload();
  await drawing(page);
  await drawOnly(page, PEOPLE);
  await page.locator('[data-tool=ask]').click();
  await expect.poll(() => panel.getByRole('button', { name: 'In the assistant\'s voice' }).getAttribute('aria-pressed'), LATE).toBe('true');

  await panel.getByRole('button', { name: 'Press and speak' }).click();
  await panel.getByText('The microphone was not allowed.').waitFor();
  await speakInto(page, 'show me my cart');
  await panel.getByRole('button', { name: 'Press and speak' }).click();
  await panel.getByText('what is in my cart').waitFor();
  await panel.getByText(EMPTY_CART).waitFor();
  await panel.getByRole('button', { name: 'Press and speak' }).waitFor();
});

test('in a headset the assistant listens hands free: what is said is asked and answered on the board, and they listen again', { timeout: MINUTES }, async () => {
  const page = await mall.open(await mall.someone({ ...SMALL, viewport: { width: 320, height: 200 } }, giveHeadset), '/?at=kiln&x=0.6&z=0.4&yaw=0');
  await drawing(page);
  await drawOnly(page, '^board');
  await speakInto(page, 'show me my cart');
  await page.getByRole('button', { name: 'Enter VR' }).evaluate((tool: HTMLElement) => tool.click());
  await wearing(page);
  await frames(page, 3);
  await page.locator('[data-tool=ask]').evaluate((tool: HTMLElement) => tool.click());
  const words = (): Promise<readonly string[]> => wordsOnBoard(page);
  await pressUntil(page, 'Listen hands free', async () => (await words()).includes('Stop listening'));
  await expect.poll(async () => (await words()).filter((text) => text === 'what is in my cart').length, LATE).toBeGreaterThan(1);
  expect((await words()).filter((text) => EMPTY_CART.test(text)).length).toBeGreaterThan(0);
  await pressUntil(page, 'Stop listening', async () => (await words()).includes('Press and speak'));
});

test('an offer is shown to who comes in, says why, and is taken off in the cart', { timeout: MINUTES }, async () => {
  // Whether somebody is made one is drawn by lot: the first of a few guests who is.
  const shown = mall.db().prepare<[string], number>('SELECT promotion IS NOT NULL AND NOT withheld FROM offer_decisions WHERE shopper = ?').pluck();
  for (let guest = 0; guest < 10; guest++) {
    const context = await mall.someone(SMALL), page = await mall.open(context, '/?at=kiln&x=0.6&z=0.4&yaw=0');
    await drawing(page);
    const { id } = await get(page, '/api/me') as { id: string };
    await expect.poll(() => shown.get(id), LATE).toBeDefined();
    if (shown.get(id) === 1) {
      await seesOffer(page);
      await context.close();
      return;
    }
    await context.close();
  }
  throw new Error('none of ten guests was made an offer');
});

async function seesOffer(page: Page): Promise<void> {
  const [offer] = Offer.array().parse(await get(page, '/api/offers')), cards = ProductCard.array().parse(await get(page, '/api/stores/kiln/products'));
  if (!offer) throw new Error('what was offered is no offer');
  const panel = page.getByRole('dialog', { name: offer.title.en });
  for (const words of [`${offer.percentOff}% off`, 'Why do I see this?', offer.reason.en]) await panel.getByText(words).waitFor();
  await panel.getByRole('button', { name: 'Good to know' }).click();

  const variant = cards.filter(({ id }) => offer.products.length === 0 || offer.products.includes(id)).flatMap(({ variants }) => variants)
    .find(({ price, available }) => price * Math.min(available, 9) >= offer.minimumSpend);
  if (!variant) throw new Error(`nothing reaches ${offer.minimumSpend}`);
  const quantity = Math.max(1, Math.ceil(offer.minimumSpend / variant.price)), off = Math.round(variant.price * quantity * offer.percentOff / 100);
  await page.evaluate(async ([sku, count]) => fetch(`/api/cart/lines/${sku}`, {
    method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ quantity: count }),
  }), [variant.sku, quantity] as const);
  const { cart } = CartAnswer.parse(await get(page, '/api/cart'));
  expect(cart?.lines.map(({ reduction }) => reduction)).toEqual([off]);
  await page.locator('[data-tool=cart]').click();
  await page.getByRole('dialog', { name: 'Cart' }).getByText((off / 100).toFixed(2)).first().waitFor();
}
