import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge, warmUp } from '../../../server/care/filter/index.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { HELD_OUT } from '../../bench/care/held-out.ts';
import { figuresOf, judgeAll } from '../../bench/care/labelled.ts';
import type { Labelled } from '../../bench/care/labelled.ts';
import { SEEN } from '../../bench/care/seen.ts';
import { SEEN_LAST, SEEN_LATER } from '../../bench/care/seen-later.ts';

const ownHosts = new Set(['localhost:2567', 'mall.example']);
const figures = (set: Labelled) => figuresOf(judgeAll(set, (text) => { const verdict = judge(text, { ownHosts }); return verdict.ok ? 'none' : verdict.reason; }));

test('on everyday messages that no rule was made from, 97 of 100 held back should have been, and 85 of 100 that should be are', () => {
  const { precision, recall, reason } = figures(HELD_OUT);
  expect(precision).toBeGreaterThanOrEqual(0.97);
  expect(recall).toBeGreaterThanOrEqual(0.85);
  expect(reason).toBeGreaterThanOrEqual(0.95);
});

test('what the rules were mended on stays mended', () => {
  expect(figures(SEEN)).toEqual({ precision: 1, recall: 1, reason: 1 });
  for (const set of [SEEN_LATER, SEEN_LAST]) {
    const { precision, recall } = figures(set);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(recall).toBeGreaterThanOrEqual(0.96);
  }
});

test.each([
  ['full-width letters', 'ＦＵＣＫ'], ['Cyrillic look-alikes', 'you are an idiоt'], ['letters set apart', 'f u c k you'], ['marks between', 'f.u.c.k'], ['figures for letters', 'b1tch'],
  ['a masked letter', 'f*ck you'], ['letters repeated', 'fuuuuuuck'], ['invisible characters', 'fu\u200bck you'], ['accents', 'fück you'], ['marks between Han', '傻 * 逼'], ['traditional characters', '幹你娘'], ['letters for Han', 'nmsl'],
])('%s hide no insult', (_how, text) => {
  expect(judge(text)).toEqual({ ok: false, reason: 'harassment' });
});

test('numbers are told by their check digits: a card and an identity number are held back, an order number is not', () => {
  expect(judge('take 4111 1111 1111 1111')).toEqual({ ok: false, reason: 'personal' });
  expect(judge('take 4111 1111 1111 1112 boxes')).toEqual({ ok: true });
  expect(judge('11010519491231002X 是我的')).toEqual({ ok: false, reason: 'personal' });
  expect(judge('110105194912310021 件')).toEqual({ ok: true });
});

test('a link to a spot of the mall itself passes, one that only looks like it does not', () => {
  for (const address of ['http://localhost:2567/?at=kiln&x=1.20', 'https://mall.example/?at=kiln']) expect(judge(`meet me: ${address}`, { ownHosts })).toEqual({ ok: true });
  for (const address of ['http://localhost:2568/?at=kiln', 'https://mall.example.evil.com/?at=kiln', 'https://mall.example@evil.com/', 'evil.com/mall.example']) {
    expect(judge(`meet me: ${address}`, { ownHosts })).toMatchObject({ ok: false });
  }
});

test('none of the texts that the mall comes with is held back', async () => {
  const stores = await readStoreFiles(join(import.meta.dirname, '..', '..', '..', 'assets', 'catalogue'));
  const texts = stores.flatMap(({ name, tagline, assistant, policies: { returns, shipping, warranty }, products, promotions }) => [
    name, tagline, assistant.greeting, returns.text, shipping.text, warranty.text, ...promotions.map(({ title }) => title), ...products.flatMap((product) => [product.name, product.description, product.material]),
  ]).flatMap(({ en, zh }) => [en, zh]);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((text) => !judge(text).ok)).toEqual([]);
});

test('the longest text costs no more than a tenth of a second, whatever it repeats', () => {
  warmUp();
  const began = performance.now();
  const pieces = ['you are so ', 'such a ', 'pay me ', '13812', '验证码', '恭喜', 'a.', 'a-', 'double ', 'f', '我的微信', 'www.', 'aa@', '住在路'];
  for (const piece of pieces) judge(piece.repeat(4000 / piece.length));
  expect((performance.now() - began) / pieces.length).toBeLessThan(100);
});
