import { expect, test } from 'vitest';
import { checkPromotion, draftOf, losesMoney } from '../../../client/merchant/promotion-draft.ts';

const draft = { ...draftOf(null, Date.UTC(2026, 0, 1)), titleEn: 'Rain', titleZh: '雨天' };

test('a budget a day and a margin may be left out, and are told in minor units and percent', () => {
  expect(checkPromotion(draft, 0)).toMatchObject({ ok: true, made: { dailyBudget: null, margin: null } });
  expect(checkPromotion({ ...draft, dailyBudget: '1,250.50', margin: '45' }, 0)).toMatchObject({ ok: true, made: { dailyBudget: 125_050, margin: 45 } });
});

test.each([[{ dailyBudget: 'some' }, 'dailyBudget'], [{ margin: '0' }, 'margin'], [{ margin: '100' }, 'margin'], [{ margin: 'half' }, 'margin']] as const)('%j is told at its field', (typed, field) => {
  const checked = checkPromotion({ ...draft, ...typed }, 0);
  expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual([field]);
});

test('a discount as large as the margin loses money, and says so only where a margin is told', () => {
  expect(losesMoney({ ...draft, percentOff: '20', margin: '20' })).toBe(true);
  expect(losesMoney({ ...draft, percentOff: '20', margin: '21' })).toBe(false);
  expect(losesMoney({ ...draft, percentOff: '20' })).toBe(false);
});
