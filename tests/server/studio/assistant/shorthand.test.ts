/** What is left out, run together or spelt by ear is put back into plain words; plain words stay as they are. */
import { expect, test } from 'vitest';
import { CATEGORIES } from '../../../../models/language/lexicon/categories.ts';
import { FAMILIES } from '../../../../models/language/lexicon/families.ts';
import { NEEDED } from '../../../../models/language/lexicon/needs.ts';
import { inPlainWords } from '../../../../server/studio/assistant/dialogue/shorthand.ts';
import { toldIn } from '../../../../server/studio/assistant/dialogue/telling.ts';
import { kindNamed, kindNeeded, kindSlipped } from '../../../../server/studio/assistant/kinds.ts';
import { needIn } from '../../../../server/studio/assistant/needs.ts';

const KNOWN = new Set(Object.keys(CATEGORIES));

test.each([
  ['ill take em in 41 pls', "i'll take them in 41 please"], ['whats ur cheapest vase', "what's your cheapest vase"], ['smth 4 yo boys like', 'something 4 years old boys like'],
  ['id like 2', "i'd like 2"], ['有托特包不', '有托特包吗'], ['发货没', '发货了吗'], ['这个咋卖啊亲', '这个怎么卖'], ['好滴', '好的'],
])('%s is read as %s', (typed, plain) => { expect(inPlainWords(typed)).toBe(plain); });

test.each(['I am ill today', 'my id card holder', 'Does it come in navy?', 'what does your store sell', '不了', '有没有 42 码', '女娃娃衣服', '还是不要了'])('%s stays', (plain) => { expect(inPlainWords(plain)).toBe(plain); });

test('a need is answered by the kind of goods it is for, and every kind named there is one that people name', () => {
  expect([...kindNeeded('something for dry hands', KNOWN)?.of ?? []]).toEqual(['hand-cream']);
  expect([...kindNeeded('孩子怕黑', KNOWN)?.of ?? []]).toEqual(['night-light']);
  expect(kindNeeded('something for cycling', KNOWN)).toBeNull();
  const words = new Set([...Object.values(CATEGORIES), ...Object.values(FAMILIES)].flatMap(({ en }) => en));
  expect(NEEDED.map(({ kind }) => kind).filter((kind) => !words.has(kind))).toEqual([]);
});

test('the head of two kinds is the kind: a laptop bag is a bag, what is included is none, and a slip is forgiven', () => {
  const of = (text: string): readonly string[] => [...kindNamed(text, KNOWN)?.of ?? []];
  expect(of('a laptop bag')).toEqual(FAMILIES['bag']?.of);
  expect(of('装电脑的包')).toEqual(FAMILIES['bag']?.of);
  expect(of('包邮吗')).toEqual([]);
  expect(of('a wooden floor lamp')).toEqual(['floor-lamp']);
  expect([...kindSlipped('sunglases', KNOWN)?.of ?? []]).toEqual(['sunglasses']);
});

test('who hates leather and wears 42 in shoes told of shoes and not of hats', () => {
  const text = 'I wear a 42 in shoes and I hate leather';
  expect(toldIn(text, needIn(text), 'CNY')).toEqual([{ about: 'size', goods: 'shoes', size: '42' }, { about: 'avoids', what: 'material', value: 'leather' }]);
});
