import { expect, test } from 'vitest';
import type { RankerWeights } from '../../../../models/language/referents/model.ts';
import type { Product } from '../../../../shared/catalogue.ts';
import type { Goods, Item } from '../../../../server/studio/assistant/goods.ts';
import { termsOf } from '../../../../server/studio/assistant/terms.ts';
import { NO_WISH } from '../../../../server/studio/assistant/wish.ts';
import { figuresOf, SEARCH_FIGURES } from '../../../../server/studio/assistant/ranking/figures.ts';
import type { SearchFigure } from '../../../../server/studio/assistant/ranking/figures.ts';
import { ADVISED, candidatesOf, nearestOf, seekBy } from '../../../../server/studio/assistant/ranking/seek.ts';

/** A merchant's goods that nobody trained on, each with one price and one colour. */
function item(id: string, store: string, category: string, tags: readonly string[], price: number, en: string, description: string, colour = 'grey'): Item {
  const product = {
      id, category, tags, name: { en, zh: '货' }, description: { en: description, zh: '说明' }, material: { en: 'oak', zh: '橡木' }, sizes: [],
      colourways: [{ id: colour, name: { en: colour, zh: '色' }, main: colour === 'red' ? '#c01010' : '#808080' }], dimensions: { width: 1, height: 1, depth: 1 }, weight: 1,
    } as unknown as Product;
  return { store: { id: store } as Item['store'], product, variants: [{ sku: `${id}-1`, product: id, colour, size: null, price, onHand: 3 } as unknown as Item['variants'][number]], terms: termsOf(product) };
}
const CRADLE = item('a', 'nook', 'stool', ['kids'], 5000, 'Bramble Cradle', 'It rocks.'),
  PERCH = item('b', 'nook', 'stool', ['gift'], 9000, 'Heron Perch', 'Tall and quiet.', 'red'),
  LANTERN = item('c', 'nook', 'candle', [], 2000, 'Wick Lantern', 'Burns quiet.'),
  AWAY = item('d', 'loft', 'stool', [], 4000, 'Loft Block', 'Solid.');
const FITS: Readonly<Record<string, number>> = { a: 1, b: 4, c: -2, d: 0 },
  GOODS: Goods = {
    stores: [], items: [CRADLE, PERCH, LANTERN, AWAY], names: {} as Goods['names'], categories: new Set(['stool', 'candle']),
    needs: { likely: 3, fit: () => ({ product }) => FITS[product.id] ?? 0 },
  };
const isInNook = ({ store }: Item): boolean => store.id === 'nook';
const at = (x: Float64Array | undefined, name: SearchFigure): number | undefined => x?.[SEARCH_FIGURES.indexOf(name)];

test('a need counts by how well each answers it, against the best and against what is likely to be meant', () => {
  const [a, b, c] = figuresOf({ ...NO_WISH, words: 'something to sit on', isRecommended: false }, GOODS.items, GOODS, isInNook);
  // A quarter of the fit; behind the best by 4 - 1 and, at most 8, by 4 + 2.
  expect([a, b, c].map((x) => at(x, 'fit'))).toEqual([0.25, 1, -0.5]);
  expect([a, b, c].map((x) => at(x, 'fit-behind'))).toEqual([-0.75, 0, -1.5]);
  expect([a, b, c].map((x) => at(x, 'fit-likely'))).toEqual([0, 1, 0]);
  expect([a, b, c].map((x) => at(x, 'fit-best'))).toEqual([0, 1, 0]);
  expect(at(a, 'before-fit')).toBe(0);
});

test('words that few goods say count more than those that many say', () => {
  const [, perch, lantern] = figuresOf({ ...NO_WISH, words: 'a quiet heron', isRecommended: false }, GOODS.items, GOODS, isInNook);
  // Of four goods one has heron, which counts log 4 / log 4; two say quiet, log 2 / log 4.
  expect(at(perch, 'name')).toBeCloseTo(1, 12);
  expect(at(perch, 'said')).toBeCloseTo(1.5, 12);
  expect(at(perch, 'covered')).toBeCloseTo(1, 12);
  expect(at(lantern, 'name')).toBe(0);
  expect(at(lantern, 'said')).toBeCloseTo(0.5, 12);
  expect(at(lantern, 'covered')).toBeCloseTo(1 / 3, 12);
});

test('a kind that is named speaks for its goods and against others; things for children where none asked for them are told', () => {
  const kind = { words: 'stool', of: new Set(['stool']), special: false },
    [cradle, , lantern, away] = figuresOf({ ...NO_WISH, kind, words: 'a stool', qualities: ['gift'], isRecommended: false }, GOODS.items, GOODS, isInNook);
  expect([at(cradle, 'kind-said'), at(cradle, 'kids-unasked'), at(cradle, 'gift-lacking')]).toEqual([1, 1, 1]);
  expect([at(lantern, 'kind-said'), at(lantern, 'other-said')]).toEqual([0, 1]);
  expect([at(away, 'here'), at(cradle, 'here')]).toEqual([0, 1]);
});

test('those within two of the best are found, of the place that the best is of', () => {
  const ranked = [CRADLE, PERCH, LANTERN, AWAY].map((each, i) => ({ item: each, score: [3, 4.5, 2, 4][i] ?? 0 })),
    all = new Set(GOODS.items);
  expect(nearestOf(ranked, all, 'nook', NO_WISH)).toEqual({ found: [PERCH, CRADLE], closest: [] });
  // In the hall everything is here: 2 is 2.5 behind.
  expect(nearestOf(ranked, all, null, NO_WISH).found).toEqual([PERCH, AWAY, CRADLE]);
});

test('what keeps to the bounds and is not meant is not found: the closest are what is meant', () => {
  const ranked = [CRADLE, PERCH, LANTERN].map((each, i) => ({ item: each, score: [7, 5, 1][i] ?? 0 }));
  expect(nearestOf(ranked, new Set([LANTERN]), 'nook', NO_WISH)).toEqual({ found: [], closest: [CRADLE, PERCH] });
  expect(nearestOf(ranked, new Set([PERCH]), 'nook', NO_WISH)).toEqual({ found: [PERCH], closest: [] });
  expect(nearestOf([], new Set(), 'nook', NO_WISH)).toEqual({ found: [], closest: [] });
});

test('who asks for advice is given what keeps to the bounds though others would do better', () => {
  const ranked = [CRADLE, PERCH, LANTERN].map((each, i) => ({ item: each, score: [7, 5, 1][i] ?? 0 }));
  expect(nearestOf(ranked, new Set([LANTERN]), 'nook', NO_WISH, ADVISED)).toEqual({ found: [LANTERN], closest: [] });
});

test('a kind is asked for, or only what something is for; one that this place has nothing of speaks for little', () => {
  const stool = { words: 'stool', of: new Set(['stool']), special: false },
    figured = (words: string, kind = stool) => figuresOf({ ...NO_WISH, kind, words, isRecommended: false }, GOODS.items, GOODS, isInNook);
  expect([at(figured('i need a stool')[0], 'kind-wanted'), at(figured('i need a stool')[2], 'other-wanted')]).toEqual([1, 1]);
  expect([at(figured('a cover for my stool')[0], 'kind-beside'), at(figured('a cover for my stool')[2], 'other-beside')]).toEqual([1, 1]);
  // Neither said nor needed: it was spoken of before.
  expect(at(figured('for my nephew')[0], 'kind-carried')).toBe(1);
  const bench = { words: 'bench', of: new Set(['bench']), special: false };
  expect([at(figured('a bench', bench)[0], 'other-away'), at(figured('a bench', bench)[0], 'other-wanted')]).toEqual([1, 0]);
});

test('what is refused speaks for nothing', () => {
  const [, perch] = figuresOf({ ...NO_WISH, words: 'no leather, a heron', isRecommended: false }, GOODS.items, GOODS, isInNook),
    [, same] = figuresOf({ ...NO_WISH, words: ', a heron', isRecommended: false }, GOODS.items, GOODS, isInNook);
  expect([...(perch ?? [])]).toEqual([...(same ?? [])]);
});

test('where the best is of the kind that is named, all are; where it is not, the kind was named in passing', () => {
  const kind = { words: 'stool', of: new Set(['stool']), special: false },
    all = new Set(GOODS.items),
    ranked = (scores: readonly number[]) => [CRADLE, PERCH, LANTERN].map((each, i) => ({ item: each, score: scores[i] ?? 0 }));
  expect(nearestOf(ranked([3, 2.5, 2.9]), all, 'nook', { ...NO_WISH, kind }).found).toEqual([CRADLE, PERCH]);
  expect(nearestOf(ranked([2.8, 2.5, 3]), all, 'nook', { ...NO_WISH, kind }).found).toEqual([LANTERN, CRADLE, PERCH]);
  // The same of qualities: the perch is a gift and the best, or is not the best.
  expect(nearestOf(ranked([2.5, 3, 2.9]), all, 'nook', { ...NO_WISH, qualities: ['gift'] }).found).toEqual([PERCH]);
  expect(nearestOf(ranked([2.5, 2.8, 2.9]), all, 'nook', { ...NO_WISH, qualities: ['gift'] }).found).toEqual([LANTERN, PERCH, CRADLE]);
});

test('a store\'s own goods are all weighed, others where something is said', () => {
  expect(candidatesOf({ kind: null, words: null }, 'nook', GOODS.items, GOODS)).toEqual([CRADLE, PERCH, LANTERN]);
  expect(candidatesOf({ kind: null, words: 'block' }, 'nook', GOODS.items, GOODS)).toEqual([CRADLE, PERCH, LANTERN, AWAY]);
});

test('price, colour and what was seen bound a search, whatever fits best', () => {
  const fitOnly: RankerWeights = { features: SEARCH_FIGURES, line: SEARCH_FIGURES.map((name) => (name === 'fit' ? 4 : 0)), hidden: [], bias: [], out: [] },
    scene = { goods: GOODS, store: { id: 'nook' } as Item['store'], appeal: () => 0 },
    found = (wish: Partial<typeof NO_WISH>): readonly string[] => seekBy(fitOnly, { ...scene, wish: { ...NO_WISH, words: 'to sit on', ...wish } }, false).found.map(({ product }) => product.id);
  // With weight 4 the scores are the fits: 1, 4, -2 and 0; what is 4 behind the best is still meant.
  expect(found({})).toEqual(['b']);
  expect(found({ most: 6000 })).toEqual(['a']);
  expect(found({ colour: 'red' })).toEqual(['b']);
  expect(found({ seen: ['b'] })).toEqual(['a']);
  expect(found({ most: 1000 })).toEqual([]);
  // Liked by as much as the best is ahead, and more.
  expect(seekBy(fitOnly, { ...scene, wish: { ...NO_WISH, words: 'to sit on' }, appeal: (id) => (id === 'a' ? 3.5 : 0) }, false).found.map(({ product }) => product.id)).toEqual(['a', 'b']);
});
