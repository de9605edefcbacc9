/** A shopper tells measures, tries shoes on in the mirror, in the size that is advised, and deletes what was told. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { drawing, drawOnly } from './drawn.ts';
import { DESKTOP, PHONE, fewFrames, useMall } from './harness.ts';

const mall = useMall();
const LATE = { timeout: 120_000, interval: 500 };
const SHOE = 'cloudline-runner';

/** What of the mirror is drawn: its parts by name, each once however many draws it takes. */
const inMirror = (page: Page): Promise<string[]> => page.evaluate(() => {
  const stage = window.galleria?.scene.getTransformNodeByName('mirror stage');
  return [...new Set((stage?.getChildMeshes() ?? []).map(({ name }) => name.replace(/_primitive\d+$/, '')))].sort();
});
const kept = (): number => mall.db().prepare<[], number>('SELECT COUNT(*) FROM measures').pluck().get() ?? -1;

for (const [device, options, words] of [
  ['a desktop', DESKTOP, { tryOn: 'Try on', mine: 'My measures', height: /^Height/, foot: /^Foot/, save: 'Save', saved: 'Saved in your account.', fits: /^42 fits you: your foot of 26.5 cm is within 26.2–26.8\.$/, map: 'Where it is tight or loose', right: 'Right', cart: 'Put in the cart', inCart: '1 in your cart', del: 'Delete my measures', yes: 'Delete', gone: 'Your measures are deleted.' }],
  ['a phone', PHONE, { tryOn: '试穿', mine: '我的尺寸', height: /^身高/, foot: /^脚长/, save: '保存', saved: '已保存到你的账号。', fits: /^42 码适合你：你的脚长 26.5 厘米，在 26.2–26.8 之间。$/, map: '松紧分布', right: '合身', cart: '放进购物车', inCart: '购物车里有 1 件', del: '删除我的尺寸', yes: '删除', gone: '尺寸已删除。' }],
] as const) {
  test(`on ${device} shoes are tried on in the size that fits, seen in the mirror, and put in the cart`, { timeout: 400_000 }, async () => {
    const page = await mall.open(await mall.someone(options, fewFrames(600)), `/?at=stride&product=${SHOE}`);
    await drawing(page);
    await drawOnly(page, '^mirror');
    const button = (name: string) => page.getByRole('button', { name, exact: true });
    await button(words.tryOn).click();
    await button(words.mine).first().click();
    await page.getByLabel(words.height).fill('178');
    await page.getByLabel(words.foot).fill('26.5');
    await button(words.save).click();
    await page.getByText(words.saved).waitFor();
    expect(kept()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByText(words.fits).waitFor();
    await expect.poll(() => inMirror(page), LATE).toEqual(['body', 'item 0']);
    await button(words.map).click();
    await page.getByText(words.right, { exact: true }).waitFor();
    await button(words.cart).click();
    await page.getByText(words.inCart).waitFor();
    expect(mall.db().prepare<[], string>("SELECT s.size FROM cart_lines AS c JOIN stock AS s ON s.sku = c.sku").pluck().all()).toContain('42');
    await button(words.mine).first().click();
    await button(words.del).click();
    await button(words.yes).click();
    await page.getByText(words.gone).waitFor();
    expect(kept()).toBe(0);
    mall.db().prepare('DELETE FROM cart_lines').run();
  });
}
