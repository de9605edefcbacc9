/** A shopper makes a mug their own, sees it in the hand, buys it; the merchant sees what to make; a link shows it to somebody else; and the same on a phone and in a headset. */
import type { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import type { AdvancedDynamicTexture } from '@babylonjs/gui/2D/advancedDynamicTexture.js';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { cookieOf, standBy } from './bystander.ts';
import { drawing, drawOnly, eyes } from './drawn.ts';
import { frames, giveHeadset, holdController, press, wearing } from './emulated-headset.ts';
import { DESKTOP, PHONE, fewFrames, useMall } from './harness.ts';
import { signUpBy } from './staff.ts';

const mall = useMall();
const MINUTES = 400_000, LATE = { timeout: 120_000, interval: 500 }, CORAL = '#e2725b';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const yours = (page: Page) => page.locator('[data-panel=yours]');

interface Part { readonly name: string; readonly colour: string; readonly pictures: readonly string[] }
/** What of the hand is drawn: its materials with their colours (sRGB hex) and the names of pictures inside the file. */
const inHand = (page: Page, whose: 'hand' | 'held by another' = 'hand'): Promise<Part[]> => page.evaluate((node) => (window.galleria?.scene.getTransformNodeByName(node)?.getChildMeshes() ?? []).flatMap(({ material }) => {
  const worn = material as PBRMaterial | null;
  return worn ? [{ name: worn.name, colour: worn.albedoColor.toGammaSpace().toHexString().toLowerCase(), pictures: worn.getActiveTextures().map(({ name }) => name) }] : [];
}), whose);
/** Whether something in the hand has a colour, but for what two roundings to 8 bits change. */
const wears = async (page: Page, hex: string): Promise<boolean> => {
  const of = (text: string): number[] => [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16)), want = of(hex);
  return (await inHand(page)).some(({ colour }) => of(colour).every((channel, i) => Math.abs(channel - (want[i] ?? 0)) < 4));
};
const kept = () => mall.db().prepare<[], { id: string; record: string }>('SELECT d.id, d.record FROM designs AS d ORDER BY d.at DESC').all();
const noHelp = (page: Page): Promise<void> => page.addInitScript(() => localStorage.setItem('galleria.help', 'seen')).then(() => {});

test('a mug is coloured, lettered and patterned, each change seen in the hand with its price; bought, its merchant sees what to make; its link shows it in another browser', { timeout: MINUTES }, async () => {
  const page = await mall.open(await mall.someone(DESKTOP, fewFrames(400)), '/?at=kiln&product=morning-mug');
  await drawing(page);
  await drawOnly(page, '^hand$');
  await button(page, 'Make it yours').click();
  await yours(page).getByRole('group', { name: 'Main colour' }).getByRole('button', { name: 'Coral +CN¥5.00' }).click();
  await expect.poll(() => wears(page, CORAL), LATE).toBe(true);
  await yours(page).getByText('CN¥93.00').first().waitFor();
  await yours(page).getByLabel(/^Engraved words/).fill('\u{1F600}');
  await yours(page).getByText('Use letters, digits and plain punctuation.').waitFor();
  await yours(page).getByLabel(/^Engraved words/).fill('小满 Anna');
  await expect.poll(async () => (await inHand(page)).some(({ name }) => name.startsWith('label')), LATE).toBe(true);
  // 88.00, coral 5.00, words 20.00.
  await yours(page).getByText('CN¥113.00').first().waitFor();

  const six = () => yours(page).locator('.choice.pictured img').evaluateAll((images) => images.map((image) => (image as HTMLImageElement).src));
  await expect.poll(async () => (await six()).filter((src) => src.startsWith('data:image/webp')).length, LATE).toBe(6);
  const before = await six();
  await button(page, 'Pattern 3').click();
  await yours(page).getByText('CN¥141.00').first().waitFor();
  await expect.poll(async () => (await inHand(page)).find(({ name }) => name === 'main')?.colour, LATE).not.toBe(CORAL);
  await button(page, 'More like this').click();
  await expect.poll(async () => { const now = await six(); return now.length === 6 && now.every((src) => !before.includes(src)); }, LATE).toBe(true);

  await button(page, 'Put mine in the cart').click();
  await yours(page).getByText('Yours is in the cart.').waitFor();
  const [design] = kept();
  expect(JSON.parse(design?.record ?? '{}')).toMatchObject({ product: 'morning-mug', touch: { colours: { main: 'coral' }, engraving: '小满 Anna', pattern: { scale: 'medium' } } });
  await button(page, /^Cart \(1\)/).click();
  const cart = page.getByRole('dialog', { name: 'Cart' });
  await cart.getByText('Engraved words: 小满 Anna').waitFor();
  await cart.getByRole('button', { name: 'Check out' }).click();
  const checkout = page.getByRole('dialog', { name: 'Check out' });
  await checkout.getByLabel('Name').fill('Ada Wood');
  await checkout.getByLabel('Address').fill('1 Harbour Road, Seaton');
  await checkout.getByLabel('Phone').fill('+44 20 1234 567');
  await checkout.getByRole('button', { name: /^Pay/ }).click();
  await page.getByRole('dialog', { name: 'Thank you' }).waitFor();
  expect(mall.db().prepare('SELECT subtotal FROM orders').pluck().all()).toEqual([14100]);
  await page.close();

  const desk = await signUpBy(mall, { role: 'merchant', store: 'kiln' }, 'lin@example.com', { ...DESKTOP, viewport: { width: 1200, height: 800 } });
  await desk.evaluate(() => { location.hash = '#/kiln/orders'; });
  await desk.getByText('G-000001').first().click();
  await desk.getByText('Made their own').waitFor();
  expect(await desk.locator('[data-design]').innerText()).toMatch(/Main colour: Coral \(\+CN¥5\.00\)[^]*Engraved words: 小满 Anna \(\+CN¥20\.00\)[^]*Pattern: A pattern of its own \(\+CN¥28\.00\)/);
  await desk.locator('[data-design] canvas[data-shown]').waitFor();
  await desk.close();

  const other = await mall.open(await mall.someone(DESKTOP, fewFrames(400)), `/?design=${design?.id}`);
  await drawing(other);
  await drawOnly(other, '^hand$');
  await yours(other).getByText('A design that was shared with you').waitFor();
  await yours(other).getByText('CN¥141.00').first().waitFor();
  await expect.poll(async () => (await inHand(other)).some(({ name }) => name.startsWith('label')), LATE).toBe(true);

  // Somebody else in the store is told what is in this hand, and holds one like it: it is seen with its words, then plain.
  const cookie = await cookieOf(await mall.someone(DESKTOP), mall.origin), ben = await standBy(mall.origin, 'kiln', cookie);
  const theirs = () => [...ben.state().visitors?.values() ?? []].map(({ heldModel }) => heldModel).find((model) => model !== '') ?? '';
  await expect.poll(theirs, LATE).toMatch(/^[0-9a-f]{64}$/);
  const own = (await (await other.request.get(`${mall.origin}/api/designs/${design?.id}`)).json() as { models: string[] }).models, words = async () => (await inHand(other, 'held by another')).map(({ name }) => name.startsWith('label'));
  expect(own[1]).toBe(`/models/${theirs()}.glb`);
  const { colour } = JSON.parse(design?.record ?? '{}') as { colour: string };
  ben.hold({ product: 'morning-mug', colour, model: theirs() });
  await expect.poll(async () => (await words()).includes(true), LATE).toBe(true);
  ben.hold({ product: 'morning-mug', colour, model: null });
  await expect.poll(async () => { const parts = await words(); return parts.length > 0 && !parts.includes(true); }, LATE).toBe(true);
  await ben.leave();
});

test('what is only tried on is seen by others, and is again once the mall has started anew, though it was kept nowhere', { timeout: MINUTES }, async () => {
  const page = await mall.open(await mall.someone(DESKTOP, fewFrames(600)), '/?at=kiln&product=morning-mug'), cookie = await cookieOf(await mall.someone(DESKTOP), mall.origin);
  await drawing(page);
  await drawOnly(page, '^hand$');
  await button(page, 'Make it yours').click();
  await yours(page).getByRole('group', { name: 'Main colour' }).getByRole('button', { name: 'Coral +CN¥5.00' }).click();
  const seenBy = ({ state }: Awaited<ReturnType<typeof standBy>>): string => [...state().visitors?.values() ?? []].map(({ heldModel }) => heldModel).find((model) => model !== '') ?? '';
  const ben = await standBy(mall.origin, 'kiln', cookie);
  await expect.poll(() => seenBy(ben), LATE).toMatch(/^[0-9a-f]{64}$/);
  const tried = seenBy(ben);
  await ben.leave();
  await mall.restart();
  const again = await standBy(mall.origin, 'kiln', cookie);
  await expect.poll(() => seenBy(again), LATE).toBe(tried);
  expect(await wears(page, CORAL)).toBe(true);
  await again.leave();
});

test('on a phone, in Chinese, a bottle gets another lid and words, says what is wrong with them, and goes into the cart as its own line', { timeout: MINUTES }, async () => {
  const page = await mall.open(await mall.someone(PHONE, fewFrames(600)), '/?at=summit&product=ridge-bottle');
  await drawing(page);
  await drawOnly(page, '^hand$');
  await button(page, '定制我的专属款').click();
  await yours(page).getByRole('button', { name: /^软木塞 \+/ }).click();
  await yours(page).getByLabel(/^刻字/).fill('去你妈的');
  await yours(page).getByText('店里不刻这样的内容。').waitFor();
  await yours(page).getByLabel(/^刻字/).fill('一路顺风');
  // 149.00, cork 8.00, words 25.00.
  await yours(page).getByText('¥182.00').first().waitFor();
  await expect.poll(async () => (await inHand(page)).some(({ name }) => name.startsWith('label')), LATE).toBe(true);
  await button(page, '把我的放进购物车').click();
  await yours(page).getByText('你的定制款已在购物车里。').waitFor();
  const lines = mall.db().prepare<[], { record: string }>('SELECT d.record FROM cart_lines AS c JOIN designs AS d ON d.id = c.design').all().map(({ record }) => JSON.parse(record) as unknown);
  expect(lines).toMatchObject([{ product: 'ridge-bottle', touch: { parts: { lid: 'cork' }, engraving: '一路顺风' } }]);
});

/** Where a button of the headset's board stands, in the hall's frame. */
const onBoard = (page: Page, label: string): Promise<{ x: number; y: number; z: number } | null> => page.evaluate((wanted) => {
  const plane = window.galleria?.scene.getMeshByName('board'), [texture] = plane?.material?.getActiveTextures() ?? [];
  const gui = texture as AdvancedDynamicTexture | undefined, control = gui?.getDescendants(false, (each) => each.name === wanted)[0];
  if (!plane?.isEnabled() || !gui || !control) return null;
  const { width, height } = gui.getSize(), bounds = plane.getBoundingInfo().boundingBox, m = plane.getWorldMatrix().m;
  const x = (control.centerX / width - 0.5) * (bounds.maximum.x - bounds.minimum.x), y = (0.5 - control.centerY / height) * (bounds.maximum.y - bounds.minimum.y);
  const at = (row: number): number => x * (m[row] ?? 0) + y * (m[4 + row] ?? 0) + (m[12 + row] ?? 0);
  return { x: at(0), y: at(1), z: at(2) };
}, label);

test('in a headset the panel hangs on the board, and a colour that is pressed there with a trigger is what one holds', { timeout: MINUTES }, async () => {
  const context = await mall.someone({ viewport: { width: 320, height: 200 }, locale: 'en-GB' }, giveHeadset), page = await context.newPage();
  await noHelp(page);
  await page.goto(`${mall.origin}/?at=kiln&product=morning-mug`);
  await drawing(page);
  await drawOnly(page, '^(hand|board)$');
  await button(page, 'Make it yours').evaluate((each: HTMLElement) => each.click());
  await yours(page).getByRole('group', { name: 'Main colour' }).waitFor({ state: 'attached' });
  await button(page, 'Enter VR').evaluate((tool: HTMLElement) => tool.click());
  await wearing(page);
  await frames(page, 4);
  const label = 'Coral +CN¥5.00';
  await expect.poll(() => onBoard(page, label), LATE).not.toBeNull();
  const target = await onBoard(page, label), { at, look } = await eyes(page), level = Math.hypot(look.x, look.z), sin = look.x / level, cos = look.z / level;
  if (!target) throw new Error('the board is gone');
  // The headset's own space: right and back of who wears it, whose eyes are 1.6 m up.
  const [dx, dy, dz] = [target.x - at.x, target.y - at.y, target.z - at.z], right = -dx * cos + dz * sin, back = -dx * sin - dz * cos;
  const hand = [0.15, 1.35, -0.15] as const, aim = [right - hand[0], 1.6 + dy - hand[1], back - hand[2]] as const;
  await holdController(page, 'right', hand, aim);
  await press(page, 'right', 'trigger');
  await expect.poll(() => wears(page, CORAL), LATE).toBe(true);
});
