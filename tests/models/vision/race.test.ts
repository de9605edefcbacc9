import { expect, test } from 'vitest';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import type { Read } from '../../../models/vision/model.ts';
import { expecting } from '../../../models/vision/race.ts';

const view = { yaw: 0, pitch: 0.2, distance: 5 };
const readAs = (chances: Readonly<Record<string, number>>): Read => ({
  materials: new Map(),
  guesses: Object.entries(chances).map(([name, chance]) => {
    const family = FAMILIES.find((one) => one.name === name);
    if (!family) throw new Error(`no ${name}`);
    return { family, chance, form: { params: {}, wide: 1, deep: 1 }, view };
  }).sort((a, b) => b.chance - a.chance),
});
const chancesOf = (read: Read): Record<string, number> => Object.fromEntries(read.guesses.map(({ family, chance }) => [family.name, chance]));

test('what a product is called decides between families that its photo could show, by Bayes, the odds of the photo halved', () => {
  const read = expecting(readAs({ mug: 0.6, bowl: 0.3, jar: 0.1 }), { family: 'bowl', chance: 0.9 });
  // The roots of 0.3, 0.6 and 0.1 are 0.5477, 0.7746 and 0.3162: times 0.9, 0.05 and 0.05 that is 0.4930, 0.0387 and 0.0158.
  expect(read.guesses.map(({ family }) => family.name)).toEqual(['bowl', 'mug', 'jar']);
  expect(chancesOf(read)['bowl']).toBeCloseTo(0.493 / 0.5475, 3);
  expect(chancesOf(read)['jar']).toBeCloseTo(0.0158 / 0.5475, 3);
});

test('a photo that plainly shows something else outweighs its product\'s name, and no name changes nothing', () => {
  expect(expecting(readAs({ mug: 0.9999, bowl: 0.00005, jar: 0.00005 }), { family: 'bowl', chance: 1 }).guesses[0]?.family.name).toBe('mug');
  const read = readAs({ mug: 0.6, bowl: 0.4 });
  expect(expecting(read, undefined)).toBe(read);
  expect(expecting(read, { family: 'sofa', chance: 0.9 })).toBe(read);
});
