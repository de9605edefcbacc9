import { expect, test } from 'vitest';
import { liftOf } from '../../../models/promotion/lift.ts';

test('the difference has the interval that Newcombe prints for 56 of 70 and 48 of 80', () => {
  const lift = liftOf({ people: 70, buyers: 56 }, { people: 80, buyers: 48 });
  if (!lift.enough) throw new Error('it is enough');
  expect([lift.lift, lift.low, lift.high].map((value) => value.toFixed(4))).toEqual(['0.2000', '0.0524', '0.3339']);
});

test('with few people or hardly a buyer it says so, and how many people are lacking', () => {
  expect(liftOf({ people: 400, buyers: 40 }, { people: 12, buyers: 1 })).toMatchObject({ enough: false, needed: 18 });
  expect(liftOf({ people: 400, buyers: 2 }, { people: 40, buyers: 1 })).toMatchObject({ enough: false, needed: 0 });
});
