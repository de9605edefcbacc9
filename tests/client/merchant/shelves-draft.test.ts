import { expect, test } from 'vitest';
import { checkShelves, draftOf, editOf, rebase, type ShelvesDraft } from '../../../client/merchant/shelves-draft.ts';
import type { MerchantShelves } from '../../../shared/merchant.ts';

const READ: MerchantShelves = {
  version: 3, exclusions: [{ goods: 'mug', place: 'hero' }], facings: { 'tall-vase': 4 }, moods: ['house', 'quiet'],
  fixtures: [{ id: 'hero', kind: 'plinth' }], kinds: [{ id: 'mug', name: { en: 'mug', zh: '马克杯' } }],
};

test('what was read goes back as it was, under its version', () => {
  expect(checkShelves(draftOf(READ))).toEqual({});
  expect(editOf(READ, draftOf(READ))).toEqual({ version: 3, exclusions: READ.exclusions, facings: READ.facings, moods: READ.moods });
});

test('what is missing, twice there or out of range is named by its field', () => {
  const draft: ShelvesDraft = {
    moods: [], exclusions: [{ goods: 'mug', place: 'hero' }, { goods: null, place: null }, { goods: 'mug', place: 'hero' }],
    facings: [{ product: 'a', least: 0 }, { product: 'b', least: '' }, { product: 'c', least: 13 }, { product: 'd', least: 12 }, { product: 'e', least: 1.5 }],
  };
  expect(checkShelves(draft)).toEqual({
    moods: 'merchant:moodsNone', 'exclusions.1.goods': 'merchant:chooseGoods', 'exclusions.1.place': 'merchant:choosePlace', 'exclusions.2.place': 'merchant:ruleTwice',
    'facings.a': 'merchant:leastWrong', 'facings.b': 'merchant:leastWrong', 'facings.c': 'merchant:leastWrong', 'facings.e': 'merchant:leastWrong',
  });
});

test('over a newer state, sections that were edited stay and the others follow', () => {
  const newer: MerchantShelves = { ...READ, version: 4, exclusions: [], facings: { 'tall-vase': 6 }, moods: ['vivid'] };
  const edited: ShelvesDraft = { ...draftOf(READ), moods: ['fresh'] };
  expect(rebase(edited, READ, newer)).toEqual({ exclusions: [], facings: [{ product: 'tall-vase', least: 6 }], moods: ['fresh'] });
});
