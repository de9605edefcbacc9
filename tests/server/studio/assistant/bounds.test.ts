/** What a thing may cost, as people say it; and what is a yes or a no to what waits. */
import { expect, test } from 'vitest';
import { boundsIn, isSomeMore, shareIn } from '../../../../server/studio/assistant/bounds.ts';
import { isAssent, isDecline, speaksAgainst } from '../../../../server/studio/assistant/replies.ts';

test.each([
  ['别超过九百', null, 900],
  ['nothing over a hundred', null, 100],
  ['超过五百', 500, null],
  ['两三百的', 200, 360],
  ['四五百块以内', null, 500],
  ['一百来块', 80, 120],
  ['百来块', 80, 120],
  ['50 to 100', 50, 100],
  ['fifty to a hundred', 50, 100],
  ['a couple hundred max', null, 200],
  ['cups for about fifty yuan', 35, 60],
  ['300-400', 300, 400],
  ['a present, hundred or so', 70, 120],
  ['毕业季送室友，人均五十', 35, 60],
  ['similar shape, not three grand', null, 3000],
  ['两千多太狠了，千元内呢', null, 1000],
])('%s is from %s to %s', (text, least, most) => {
  expect(boundsIn(text)).toEqual({ least: least === null ? null : least * 100, most: most === null ? null : most * 100 });
});

test.each(['shoes in size 40-42', '40到42码', '7-14 days', '5 to 10 people', '两三个', '十来个', '30多岁', '胡桃木的六十几公分对吧', '三十多页', 'on planes about 100 days a year', 'what about 40', 'a 50 ml'])(
  '%s is no price',
  (text) => {
    expect(boundsIn(text)).toEqual({ least: null, most: null });
  },
);

test('a share of a price is told in both languages', () => {
  expect(shareIn('anything like that but half the price')).toBe(1 / 2);
  expect(shareIn('三分之一的价钱有吗')).toBe(1 / 3);
  expect(shareIn('something with that calm for a third of the money')).toBe(1 / 3);
  expect(shareIn('got one like it for less than half')).toBe(1 / 2);
  expect(shareIn("anything w three legs that's half of that")).toBe(1 / 2);
  expect(shareIn('half a dozen')).toBeNull();
  expect(shareIn('about half the girls have one')).toBeNull();
});

test('so much and something may be what is thought of a price', () => {
  expect(isSomeMore('两千多……布的吧')).toBe(true);
  expect(isSomeMore('两千以内')).toBe(false);
});

test.each(['yeah go on then', 'ok add them please', '嗯帮我加上吧', '对，退了吧', 'yes please do'])('%s is a yes', (text) =>
  expect(isAssent(text)).toBe(true),
);
test.each(['yes but in red', 'ok and where are the mugs', '好的那再来两个', 'ok make it 3', '行，换成蓝的', 'how much'])(
  '%s is no plain yes',
  (text) => expect(isAssent(text)).toBe(false),
);
test.each(['actually keep them', '等会儿再说', '算了还是留着吧', 'hmm let me think', 'maybe later', '不退了'])('%s is a no', (text) =>
  expect(isDecline(text)).toBe(true),
);
test.each(['no i meant the column one', 'hold on is that vegan', "don't want a bot, get me someone", 'nah she has loads of teddies', '不要红的给我蓝的'])(
  '%s is more than a no',
  (text) => expect(isDecline(text)).toBe(false),
);

test('a yes that calls something off is one only to that: 取消吧 puts nothing into a cart', () => {
  expect(speaksAgainst('add_to_cart', '取消吧')).toBe(true);
  expect(speaksAgainst('cancel_order', '取消吧')).toBe(false);
  expect(speaksAgainst('add_to_cart', '退了吧')).toBe(true);
  expect(speaksAgainst('return_order', '退了吧')).toBe(false);
});
