import { expect, test } from 'vitest';
import { designOf, draftOf, limitsOf, stepOf, wrongSides } from '../../../client/merchant/make/design-draft.ts';
import type { Colourway } from '../../../shared/catalogue.ts';
import type { Design } from '../../../shared/make.ts';

const PRODUCT: Colourway[] = [{ id: 'sea', name: { en: 'Sea', zh: '海' }, main: '#224466', detail: '#ffffff' }, { id: 'sand', name: { en: 'Sand', zh: '沙' }, main: '#ccbb99' }];
const DESIGN: Design = { family: 'mug', params: { foot: 0.8 }, material: 'ceramic', dimensions: { width: 0.1234, height: 0.095, depth: 1.2 }, colourways: [{ id: 'proposed', name: { en: 'Red', zh: '红' }, main: '#aa0000', accent: '#110000' }], label: 'Kiln' };

test('a proposal colours the product\'s first colourway and leaves its name, its id and the others alone', () => {
  expect(draftOf(DESIGN, PRODUCT).colourways).toEqual([{ id: 'sea', name: PRODUCT[0]!.name, main: '#aa0000', accent: '#110000' }, PRODUCT[1]]);
});

test('a design that names the product\'s colourways colours those', () => {
  const design = { ...DESIGN, colourways: [{ ...DESIGN.colourways[0]!, id: 'sand' }] };
  expect(draftOf(design, PRODUCT).colourways.map(({ id, main }) => [id, main])).toEqual([['sea', '#224466'], ['sand', '#aa0000']]);
});

test('sides are typed in centimetres and come back as metres', () => {
  const draft = draftOf(DESIGN, PRODUCT);
  expect(draft.sides).toEqual({ width: '12.3', height: '9.5', depth: '120' });
  expect(designOf({ ...draft, sides: { ...draft.sides, height: '9,55' } })?.dimensions).toEqual({ width: 0.123, height: 0.0955, depth: 1.2 });
});

test.each([['', 'width'], ['tall', 'height'], ['0.1', 'depth'], ['501', 'width'], ['-3', 'height']] as const)('%j is no %s', (typed, side) => {
  const draft = draftOf(DESIGN, PRODUCT), wrong = { ...draft, sides: { ...draft.sides, [side]: typed } };
  expect([wrongSides(wrong), designOf(wrong)]).toEqual([[side], null]);
});

test('what a side may be is said as it is judged', () => {
  for (const side of ['width', 'height', 'depth'] as const) for (const limit of limitsOf(side)) {
    const draft = draftOf(DESIGN, PRODUCT);
    expect(wrongSides({ ...draft, sides: { ...draft.sides, [side]: limit } })).toEqual([]);
  }
});

test('a slider moves in about a hundred steps, or by one where things are counted', () => {
  expect([stepOf({ unit: 'count', min: 1, max: 5 }), stepOf({ unit: 'ratio', min: 0.5, max: 1.4 }), stepOf({ unit: 'm', min: 0.002, max: 0.01 })]).toEqual([1, 0.01, 0.0001]);
});
