/** What a thing may cost, as people say it; and what is a yes or a no to what waits. */
import { expect, test } from 'vitest';
import { boundsIn } from '../../../../server/studio/assistant/bounds.ts';
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
])('%s is from %s to %s', (text, least, most) => {
  expect(boundsIn(text)).toEqual({ least: least === null ? null : least * 100, most: most === null ? null : most * 100 });
});

test.each(['shoes in size 40-42', '40到42码', '7-14 days', '5 to 10 people', '两三个', '十来个', '30多岁', 'what about 40', 'a 50 ml'])(
  '%s is no price',
  (text) => {
    expect(boundsIn(text)).toEqual({ least: null, most: null });
  },
);

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
test.each(['no i meant the column one', "don't want a bot, get me someone", 'nah she has loads of teddies', '不要红的给我蓝的'])(
  '%s is more than a no',
  (text) => expect(isDecline(text)).toBe(false),
);

test('a yes that calls something off is one only to that: 取消吧 puts nothing into a cart', () => {
  expect(speaksAgainst('add_to_cart', '取消吧')).toBe(true);
  expect(speaksAgainst('cancel_order', '取消吧')).toBe(false);
  expect(speaksAgainst('add_to_cart', '退了吧')).toBe(true);
  expect(speaksAgainst('return_order', '退了吧')).toBe(false);
});
