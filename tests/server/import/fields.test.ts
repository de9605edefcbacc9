import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLength, parsePrice, parseStock, parseTriple, parseWeight } from '../../../server/import/fields.ts';
import { htmlToText, stableSlug } from '../../../server/import/words.ts';

test.each([
  ['12.99', 1299], ['0', 0], ['1,299.00', 129_900], ['8', 800], ['8.5', 850], ['209.960', 20_996], ['0.07', 7], [' 19.90 ', 1990], ['10000000.00', 1_000_000_000],
])('a price of %s is %i minor units', (text, minor) => expect(parsePrice(text, 'USD')).toEqual({ ok: true, value: minor }));

test.each(['', '-1', '12,99', '1.005', '€12', '1e3', 'free', '12.9.9', '10000000.01', '1,29', 'NaN'])('%j is no price, and the message says what would be', (text) => {
  const parsed = parsePrice(text, 'USD');
  expect(parsed).toMatchObject({ ok: false });
  expect(parsed.ok ? '' : parsed.message).toMatch(/12\.99|2 decimals|the most is/);
});

test('every amount survives being written with two decimals: no float rounds it', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (minor) => {
    const digits = String(minor).padStart(3, '0');
    expect(parsePrice(`${digits.slice(0, -2)}.${digits.slice(-2)}`, 'CNY')).toEqual({ ok: true, value: minor });
  }));
});

test('stock is a whole number; a shop that oversold has none left', () => {
  expect(parseStock('12')).toEqual({ ok: true, value: 12 });
  expect(parseStock('-3')).toEqual({ ok: true, value: 0 });
  for (const text of ['many', '1.5', '', '0x10', '1000001']) expect(parseStock(text).ok, text).toBe(false);
});

test('lengths and weights in the usual units', () => {
  expect(parseLength('30', 'cm')).toBeCloseTo(0.3);
  expect(parseLength('12 in', 'cm')).toBeCloseTo(0.3048);
  expect(parseLength('250mm', 'cm')).toBeCloseTo(0.25);
  expect(parseLength('80 厘米', 'm')).toBeCloseTo(0.8);
  expect(parseLength('wide', 'cm')).toBeNull();
  expect(parseTriple('Measures 12" x 8" x 4" overall')).toEqual([12 * 0.0254, 8 * 0.0254, 4 * 0.0254]);
  expect(parseTriple('尺寸：30 × 20 × 10 厘米')).toEqual([0.3, 0.2, 0.1]);
  expect(parseTriple('3 x 2 x 1'), 'no unit, no size').toBeNull();
  expect(parseWeight('1.5 kg', 'g')).toEqual({ ok: true, value: 1500 });
  expect(parseWeight('1000.0:g', 'kg')).toEqual({ ok: true, value: 1000 });
  expect(parseWeight('2 lb', 'g')).toEqual({ ok: true, value: 907 });
  expect(parseWeight('heavy', 'g').ok).toBe(false);
});

test('an HTML body becomes lines of text, with nothing left to run or to show', () => {
  const html = '<p>Soft&nbsp;&amp; warm.</p><ul><li>100% wool</li><li>30&deg; wash</li></ul><script>alert(1)</script><style>p{}</style><p>It&#8217;s <b>new</b></p>';
  expect(htmlToText(html)).toBe('Soft & warm.\n– 100% wool\n– 30° wash\nIt’s new');
  expect(htmlToText('5 < 6 and 7 > 3')).toBe('5 < 6 and 7 > 3');
});

test('a handle in any script has an id that is the same every time and its own', () => {
  expect(stableSlug('Été chaud', 'p')).toBe('ete-chaud');
  expect(stableSlug('青瓷杯', 'p')).toMatch(/^p-[0-9a-f]{8}$/);
  expect(stableSlug('青瓷杯', 'p')).not.toBe(stableSlug('青瓷碗', 'p'));
});
