import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readSafetensors, writeSafetensors } from '../../../../models/engine/safetensors.ts';
import { bagOf, bagOfProduct } from '../../../../models/language/needs/bags.ts';
import { foundWithin, part, recall, scoredBy } from '../../../../models/language/needs/evaluate.ts';
import { BYTES, loadNeeds, NEEDS_WEIGHTS, openNeeds, tensorsOf, weightsIn } from '../../../../models/language/needs/model.ts';
import { OVERLAPS, overlapOf, saidBy } from '../../../../models/language/needs/overlap.ts';
import { trainNeeds } from '../../../../models/language/needs/train.ts';
import type { Lesson } from '../../../../models/language/needs/train.ts';
import { needsTaught } from '../../../../scripts/train/needs.ts';

const said = (id: string, en: string, zh: string, category: string) => ({ id, name: { en, zh }, description: { en: `${en}.`, zh: `${zh}。` }, category, tags: [], material: { en: 'wood', zh: '木' } });
let taught: Awaited<ReturnType<typeof needsTaught>>;
beforeAll(async () => {
  taught = await needsTaught();
});

test('of goods of one score any may come first', () => {
  expect(foundWithin(1, [1, 1, 0], [true, false, false])).toBe(0.5);
  expect(foundWithin(3, [2, 1, 1, 1, 1], [false, true, false, false, false])).toBe(0.5);
  expect(foundWithin(1, [3, 2], [false, true])).toBe(0);
  expect(foundWithin(3, [3, 2], [false, true])).toBe(1);
});

test('rare words that both say weigh more than common ones, and parts are counted apart', () => {
  const goods = [said('a', 'Green kettle', '绿水壶', 'kettle'), said('b', 'Green chair', '绿椅子', 'chair'), said('c', 'Green table', '绿桌子', 'table')];
  const shared = overlapOf(goods.map(saidBy)).of('a green kettle');
  const of = (product: number): number[] => [...shared.subarray(product * OVERLAPS, (product + 1) * OVERLAPS)];
  // ln(1 + 0.5 / 3.5) and ln(1 + 2.5 / 1.5), a quarter of each.
  expect(of(0)[0]).toBeCloseTo((Math.log(1 + 0.5 / 3.5) + Math.log(1 + 2.5 / 1.5)) / 4, 5);
  expect(of(1)[0]).toBeCloseTo(Math.log(1 + 0.5 / 3.5) / 4, 5);
  expect(of(0)[4]).toBeCloseTo(1, 5);
  expect(of(0)[3]).toBe(0);
});

test('a word that no product says is learnt to mean what answers it, of new goods too, and the same seed learns the same', () => {
  const goods = [said('a', 'Floor lamp', '落地灯', 'lamp'), said('b', 'Desk lamp', '台灯', 'lamp'), said('c', 'Red shoe', '红鞋', 'shoe'), said('d', 'Blue shoe', '蓝鞋', 'shoe')];
  const lesson = (text: string, right: readonly number[]): Lesson => ({ need: bagOf(text), right, among: Int32Array.of(0, 1, 2, 3), overlaps: null, weight: 1 });
  const lessons = [lesson('gloomy evenings', [0, 1]), lesson('gloomy corner', [0, 1]), lesson('sore feet', [2, 3]), lesson('my feet hurt', [2, 3])];
  const learn = () => trainNeeds(goods.map(bagOfProduct), lessons, { epochs: 40, rate: 0.3 }), learnt = learn();
  expect(learn()).toEqual(learnt);
  const fresh = [said('e', 'Green shoe', '绿鞋', 'shoe'), said('f', 'Tall lamp', '高灯', 'lamp')];
  const model = openNeeds({ ...learnt, likely: 0 }), of = (text: string): Float32Array => model.shelf(fresh.map(model.profile)).scores(text);
  const [shoe, lamp] = of('so gloomy here') as unknown as [number, number], [worn, lit] = of('feet') as unknown as [number, number];
  expect(lamp).toBeGreaterThan(shoe);
  expect(worn).toBeGreaterThan(lit);
});

test('kept in bytes, the weights score as they did', () => {
  const { weights } = readSafetensors(readFileSync(NEEDS_WEIGHTS)), again = readSafetensors(writeSafetensors({ weights: tensorsOf(weightsIn(weights)), metadata: {} }, BYTES));
  const [one, other] = [weights, again.weights].map((each) => openNeeds(weightsIn(each))), goods = taught.goods.slice(0, 40);
  const [a, b] = [one, other].map((model) => scoredBy(model!, goods)('my feet hurt after work', goods));
  a!.forEach((score, i) => expect(score).toBeCloseTo(b![i] as number, 2));
});

test('what is held out is learnt from in no lesson', () => {
  for (const split of ['products', 'stores'] as const) {
    const { goods, learnt, judged } = part(taught.goods, taught.written.needs, split), known = new Set(goods.map(({ id }) => id));
    expect(judged.length).toBeGreaterThan(400);
    expect(judged.every(({ right }) => !known.has(right[0] ?? ''))).toBe(true);
    expect(learnt.every(({ right }) => right.every((id) => known.has(id)))).toBe(true);
  }
});

test('the weights that come with the mall know what they were taught, and claim little of what nothing answers', () => {
  const model = loadNeeds(), scores = scoredBy(model, taught.goods), every = taught.written.needs.filter((_, i) => i % 10 === 0);
  const { first, three } = recall(every, taught.goods, scores);
  expect(first).toBeGreaterThan(0.6);
  expect(three).toBeGreaterThan(0.8);
  const tempo = taught.goods.filter(({ store }) => store === 'tempo'), best = (text: string): number => Math.max(...scores(text, tempo));
  for (const text of ['tell me a joke', 'what is the capital of peru', '你是机器人吗', '今天天气怎么样']) expect(best(text), text).toBeLessThan(model.likely);
});

test('of conversations are learnt what looks for goods and what names some for the first time, and nothing that only goes on', () => {
  const talk = new Map(taught.written.needs.filter(({ from }) => from === 'talk').map((need) => [need.text, need]));
  expect(talk.get('那个……书包有吗 上学背的')).toEqual({ text: '那个……书包有吗 上学背的', store: 'aurelle', from: 'talk', author: '7', right: ['dome-day', 'commuter-roll', 'mini-dome', 'ledger-backpack', 'weekend-box'] });
  expect(talk.get('深蓝的还有不')).toBeUndefined();
  // Of a kind: all of that kind in that place.
  expect(talk.get('闺女考上大学了送个啥包好')?.right).toEqual(taught.goods.filter(({ store, category }) => store === 'aurelle' && ['handbag', 'tote', 'backpack'].includes(category)).map(({ id }) => id));
});
